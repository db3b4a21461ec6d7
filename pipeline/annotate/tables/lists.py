"""Lists of a label and a figure parted by a colon or a row of dots: ``2019: 41``, ``Antwerpen ......... 412``.

Two figures may stand there, a count with its share or price: ``Antwerpen: 145 aanvragen (27%)``.

Comes in: the lines of a text.
Goes out: the lines; those of such a list know where their label ends and their figure begins.
Does not: read lines whose one figure is followed by a word: prose reads ``2019: 41 bedrijven``, ``2019: 41 euro``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from math import inf

from pipeline.annotate.lexicon import lexicon
from pipeline.annotate.participles import is_participle
from pipeline.annotate.tables.cells import CellValue, read_cell
from pipeline.annotate.tables.context import announces
from pipeline.annotate.tables.lines import Line, holds_count
from pipeline.annotate.tables.units import of_label
from pipeline.annotate.tables.words import first_word, is_empty, words

_PARTED = re.compile(r"\s*(?::|\.{3,}|…+|\.(?:\s\.){2,})\s*(?=[\d€<>≤≥~+(-]|[EBn]|\Z)")
_LONGEST_LABEL = 60
_LONGEST_FIGURE = 50
_MOST_WORDS = 8
_LEAST_ROWS = 3
_LEAST_WITH_UNIT = 2  # behind ``De kosten (in euro):`` the figures say nothing by themselves


def with_lists(lines: Sequence[Line]) -> list[Line]:
    """The lines; runs of three or more ``label: figure`` behind a line that announces them are marked.

    Two are enough where that line names their unit.
    """
    result = list(lines)
    at = 0
    while at < len(result):
        end = at
        while end < len(result) and (end == at or result[end].blanks == 0) and (place := _listed(result[end])):
            result[end] = replace(result[end], listed=place)
            end += 1
        if at == 0 or end - at < _LEAST_WITH_UNIT or end - at < _least(result[at - 1].text):
            for index in range(at, end):
                result[index] = lines[index]
        at = max(end, at + 1)
    return result


def _least(above: str) -> float:
    """How many rows a list has at least behind the line ``above``."""
    if not announces(above):
        return inf
    meaning = of_label(above.rstrip(": "))
    return _LEAST_WITH_UNIT if meaning.kind not in (None, "count") or meaning.factor != 1.0 else _LEAST_ROWS


def _listed(line: Line) -> tuple[int, int] | None:
    """Where the label ends and where the figure begins."""
    text = line.text
    if (
        len(text) > _LONGEST_LABEL + 80
        or not text[-1:].strip()
        or not (":" in text or "…" in text or ". ." in text or "..." in text)
    ):
        return None
    parted = next((one for one in _PARTED.finditer(text) if one.start() > 0), None)
    if parted is None or parted.start() > _LONGEST_LABEL:
        return None
    label, figure = text[: parted.start()], text[parted.end() :]
    if (
        not 0 < len(figure) <= _LONGEST_FIGURE
        or holds_count(label)
        or len(label.split()) > _MOST_WORDS
        or label[-1] in ".;?!,"
    ):
        return None
    if first_word(label) in words("noteworthy") | words("reference"):
        return None
    values = read_cell(figure, years=True)
    plain = bool(values) and not any(ch.isalpha() for ch in figure)
    return (parted.start(), parted.end()) if plain or is_empty(figure) or _counts_things(values) else None


def _counts_things(values: Sequence[CellValue]) -> bool:
    """Whether the first of two figures counts things: none are named, or in the plural, which no participle is."""
    if len(values) != 2 or values[0].value is None:
        return False
    noun = (values[0].unit or "").lower()
    if not noun:
        return True
    if not noun.isalpha() or is_participle(noun) or noun in lexicon().units or noun in lexicon().stop:
        return False
    return values[0].value == 1 or noun.endswith(("en", "s"))
