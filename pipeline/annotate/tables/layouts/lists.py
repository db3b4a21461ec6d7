"""Lists of a label and a figure parted by a colon, a dash or a row of dots: ``2019: 41``, ``Antwerpen ......... 412``.

Two figures may stand there, a count with its share or price: ``Antwerpen: 145 aanvragen (27%)``. The figure may also
stand first: ``1.245 in 2019``.

Comes in: the lines of a text.
Goes out: the lines; those of such a list know where their label ends and their figure begins.
Does not: read lines whose one figure is followed by a word: prose reads ``2019: 41 bedrijven``, ``2019: 41 euro``,
but for those where dots lead to the figure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from math import inf

from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.lexis.participles import is_participle
from pipeline.annotate.tables.ground.cells import CellValue, read_cell
from pipeline.annotate.tables.ground.context import announces
from pipeline.annotate.tables.ground.lines import Line, holds_count, is_shouted
from pipeline.annotate.tables.ground.words import first_word, is_empty, is_period, words
from pipeline.annotate.tables.sense.units import of_label

_PARTED = re.compile(r"\s*(?::|\.{3,}|…+|\.(?:\s\.){2,})\s*(?=[\d€<>≤≥~+(-]|[EBn]|\Z)")
_DASH = re.compile(r"(?<=[\w)!])\s+(?:[-–—=]|[-=]>)\s+(?=[€\d<>])")
_DASHES = re.compile("[-–—=]")  # quick, and few lines hold one
_BULLET = re.compile(r"\A[-–•·▪○*]\s+")
_FIGURE_FIRST = re.compile(
    r"(?:[-–•·▪○*]\s+)?(?P<figure>(?:€\s?)?\d[\d.,]*\d|\d)\s+in\s+(?P<period>[^.,;]{4,25})[.,;]?"
)
_LOSS = re.compile(r"saldo|tekort|verlies|resultaat|evolutie|verschil|daling|groei|wijziging", re.IGNORECASE)
_LONGEST_LABEL = 60
_LONGEST_FIGURE = 50
_MOST_WORDS = 8
_LEAST_ROWS = 3
_LEAST_WITH_UNIT = 2  # behind ``De kosten (in euro):`` the figures say nothing by themselves


_Parting = Callable[[Line], "tuple[int, int] | None"]


def with_lists(lines: Sequence[Line]) -> list[Line]:
    """The lines; runs of three or more ``label: figure`` behind a line that announces them are marked.

    Two are enough where that line names their unit.
    """
    result = list(lines)
    plain = [_without_stop(line) for line in lines]
    at = 0
    while at < len(result):
        listed = _parting(plain[at])
        end = _end(plain, at, listed) if listed is not None else at
        if listed is not None and end - at >= max(_LEAST_WITH_UNIT, _least(lines, at, listed)):
            rows = plain[at:end]
            result[at:end] = [replace(row, listed=listed(row), leads=listed is _led) for row in rows]
        at = max(end, at + 1)
    return result


def _without_stop(line: Line) -> Line:
    """The line without what parts it from the next item: ``- Noord: 12;``."""
    stops = line.text[-1:] in (";", ".") and line.text[-2:-1].isdigit() and ":" in line.text
    return replace(line, text=line.text[:-1], end=line.end - 1) if stops else line


def _parting(line: Line) -> _Parting | None:
    """The way in which the label and the figure of ``line`` are parted."""
    if _listed(line):
        return _listed
    if _dashed(line):
        return _dashed
    return _led if _led(line) else None


def _end(lines: Sequence[Line], at: int, listed: _Parting) -> int:
    """Past the last line of the list that begins at line ``at``."""
    end = at + 1
    while end < len(lines) and lines[end].blanks == 0 and listed(lines[end]):
        end += 1
    return end


def _least(lines: Sequence[Line], at: int, listed: _Parting) -> float:
    """How many rows the list from line ``at`` has at least: behind a line that announces it, or as a bare answer."""
    if lines[at].opens and listed is _listed:
        return _LEAST_ROWS
    above = lines[at - 1].text if at else ""
    if not announces(above) or (listed is _dashed and _LOSS.search(above)):
        return inf
    meaning = of_label(above.rstrip(": "))
    return _LEAST_WITH_UNIT if meaning.unit is not None or meaning.factor != 1.0 else _LEAST_ROWS


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
        or (label[-1] in ".;?!," and not is_shouted(label))
    ):
        return None
    if first_word(label) in words("noteworthy") | words("reference"):
        return None
    values = read_cell(figure, years=True)
    plain = bool(values) and not any(ch.isalpha() for ch in figure)
    led = len(values) == 1 and parted.group().strip()[:1] != ":"  # dots lead to it: ``kerken ..... 12.000 fr.``
    return (parted.start(), parted.end()) if plain or led or is_empty(figure) or _counts_things(values) else None


def _dashed(line: Line) -> tuple[int, int] | None:
    """``2019 – 1.245``, ``Antwerpen = 145``: a name or a period, a sign between blanks, a figure that is no year."""
    short = len(line.text) <= _LONGEST_LABEL + _LONGEST_FIGURE
    parted = _DASH.search(line.text) if short and _DASHES.search(line.text) else None
    if parted is None:
        return None
    label, figure = _BULLET.sub("", line.text[: parted.start()]), line.text[parted.end() :]
    named = is_period(label) or (not any(ch.isdigit() for ch in label) and len(label.split()) <= _MOST_WORDS)
    values = read_cell(figure)
    if not label or not named or len(values) != 1 or values[0].unit is not None:
        return None
    return parted.span()


def _led(line: Line) -> tuple[int, int] | None:
    """``1.245 in 2019``: where the figure ends and where the period begins."""
    match = _FIGURE_FIRST.fullmatch(line.text) if len(line.text) <= _LONGEST_FIGURE else None
    return (match.end("figure"), match.start("period")) if match and is_period(match["period"]) else None


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
