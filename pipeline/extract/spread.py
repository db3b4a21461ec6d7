"""Lines whose words stand two or three blanks apart, or a tab, as converters leave the justified lines of a page.

Comes in: a text.
Goes out: the same text, such words one blank apart.
Does not: touch the cells of a row, which stand as far apart: none is an article or a preposition alone, and a figure
that ends a line behind a wide blank is a cell, with the lines beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pipeline.extract.furniture import is_sure
from pipeline.rulebook import Rule, rules

_GAP = re.compile(r"(?<=\S)[^\S\n\f]+(?=\S)")
_WIDEST = 3  # blanks between words
_LEAST = 3  # wide blanks of a line that is spread for certain
_ALONE = 2  # words between them that join others
_LINES = 2  # that are spread for certain
_ROW = re.compile(r"\S[^\S\n\f]*(?:[^\S\n\f]{2}|\t)[(€+<>−–-]*\d[\d.,]*[ ]?[%€)]?[^\S\n\f]*\Z")
_DASH = re.compile(r"\s[-–—]\s")  # between two wide blanks it parts the theme of a question from its subject
_MARKS = "\"'“”‘’«»()[],.;:?!"


class JoiningWords(Rule, frozen=True, kw_only=True):
    """Words of a closed class that hold running text together, in lower case."""

    words: tuple[str, ...]


@cache
def _joining() -> frozenset[str]:
    return frozenset(word for rule in rules("spread", JoiningWords) for word in rule.words)


def is_spread(line: str) -> bool:
    """Whether the words of a line stand apart by wide blanks for certain."""
    wide = _wide(line)
    return len(wide) >= _LEAST and _n_alone(line, wide) >= _ALONE


def closed_up(text: str) -> tuple[str, bool]:
    """``text`` with the lines closed up that are spread for certain; whether it is a text that has such lines."""
    lines = text.split("\n")
    spread = [at for at, line in enumerate(lines) if is_spread(line)]
    for at in spread:
        lines[at] = _evened(lines[at])
    return ("\n".join(lines), len(spread) >= _LINES) if spread else (text, False)


def rest_closed_up(text: str) -> str:
    """A text that has such lines with its other lines closed up, too, but for rows and what stands by them."""
    lines = text.split("\n")
    rows = {at for at, line in enumerate(lines) if _ROW.search(line) and not _is_text(line)}
    return "\n".join(_evened(line) if _is_loose(lines, at, rows) else line for at, line in enumerate(lines))


def _is_loose(lines: Sequence[str], at: int, rows: set[int]) -> bool:
    """Whether the words of a line may stand apart as those of the lines that are spread do."""
    line = lines[at]
    if not _wide(line) or not rows.isdisjoint((at - 1, at, at + 1)):
        return False
    return _is_text(line) or not (any(map(str.isdigit, line)) or _DASH.search(line))


def _is_text(line: str) -> bool:
    """Whether a line is running text, or a page's head or foot, by its words."""
    return _n_alone(line, _wide(line)) > 0 or is_sure(line)


def _wide(line: str) -> list[re.Match[str]]:
    """The wide blanks within a line; none if one of them is too wide to stand between words."""
    wide = [gap for gap in _GAP.finditer(line) if gap.group() != " " and (len(gap.group()) > 1 or gap.group() == "\t")]
    return [] if any(len(gap.group()) > _WIDEST for gap in wide) else wide


def _n_alone(line: str, gaps: Sequence[re.Match[str]]) -> int:
    """How many words that join others stand alone between ``gaps``, or between one and an end of the line."""
    ends = [0, *(at for gap in gaps for at in gap.span()), len(line)]
    between = (line[start:end].strip().strip(_MARKS).lower() for start, end in zip(ends[::2], ends[1::2], strict=True))
    return sum(words in _joining() for words in between)


def _evened(line: str) -> str:
    return _GAP.sub(" ", line)
