"""Rows that end in words: a last column of remarks behind the figures is put aside, so that the figures end the row.

Comes in: the lines of a text.
Goes out: the lines; under a heading that ends in ``Status``, ``Opmerking`` and the like, heading and rows without it,
and so under one that ends in ``Eenheid`` (``measured`` finds the units where they stand).
Does not: cut rows whose words are counted by their figure (``Aalst 12 scholen``): no heading says so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from pipeline.annotate.tables.ground.lines import Line
from pipeline.annotate.tables.ground.words import words

_TAILED = re.compile(
    r"[^\d]{2,60}.*?(?<![^\s(€-])[\d.,]*\d(?:\s?(?:%|€|euro|EUR)(?!\w))?(?P<tail>\s+[^\W\d_][^\d.;:]{1,60})\Z"
)
_MEASURED = re.compile(
    r"[^\d]{2,60}.*?(?<![^\s(€-])[\d.,]*\d(?P<tail>\s+(?:[%‰€]|[^\W\d_][^\d.;:]{0,40}(?:\d(?=\s|\Z)[^\d.;:]*)?))\Z"
)
_LEAST_ROWS = 2
_LONGEST = 120


def without_tails(lines: Sequence[Line]) -> list[Line]:
    """The lines; two or more rows behind a heading over remarks lose their remarks, and so does the heading."""
    result = list(lines)
    ends = _last_words()
    for at, line in enumerate(lines):
        if line.text.rpartition(" ")[2].lower() not in ends:
            continue
        heading = _remarks().search(line.text) if len(line.text) <= _LONGEST else None
        if heading is None or line.hollow or any(ch.isdigit() for ch in line.text[heading.start() :]):
            continue
        rows = _rows(lines, at + 1, _MEASURED if heading[1].lower() in words("unit") else _TAILED)
        if len(rows) >= _LEAST_ROWS:
            result[at] = _cut(line, heading.start())
            for index, end in rows.items():
                result[index] = _cut(lines[index], end)
    return result


def _rows(lines: Sequence[Line], first: int, tailed: re.Pattern[str]) -> dict[int, int]:
    """Where the figures of the rows from ``first`` on end, by line; rows without a remark are passed over."""
    ends: dict[int, int] = {}
    for index in range(first, len(lines)):
        line = lines[index]
        row = tailed.fullmatch(line.text) if len(line.text) <= _LONGEST and not line.separated else None
        if line.blanks or line.hollow or (row is None and not line.cells):
            break
        if row is not None:
            ends[index] = row.start("tail")
    return ends


def _cut(line: Line, end: int) -> Line:
    return replace(line, text=line.text[:end], end=line.start + end)


@cache
def _last_words() -> frozenset[str]:
    return frozenset(word.rpartition(" ")[2] for word in words("remark") | words("unit"))


@cache
def _remarks() -> re.Pattern[str]:
    """The heading of the last column, behind other headings."""
    names = "|".join(sorted((re.escape(word) for word in words("remark") | words("unit")), key=len, reverse=True))
    return re.compile(rf"(?<=\w|[)%€])\s+({names})\Z", re.IGNORECASE)
