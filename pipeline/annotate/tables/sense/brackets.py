"""Brackets behind a figure in one cell with it: its share, under a heading that says so, or the mark of a note.

``Aantal (%)`` over ``1.245 (62,3)``; ``1.245 (1)`` above ``(1) nog niet bekend``.

Comes in: the lines of a text.
Goes out: the lines; rows of such a table know that the two are one cell.
Does not: read figures whose own sign tells what they are (``1.245 (62,3%)``): they are one cell under any heading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.annotate.tables.ground.cells import is_bracketed, is_paired, read_cell
from pipeline.annotate.tables.ground.grid import Piece
from pipeline.annotate.tables.ground.lines import Line, is_year_row
from pipeline.annotate.tables.ground.words import is_total

SHARE = re.compile(
    r"\s*(?:\([^()]*(?:%|procent|aandeel)[^()]*\)|(?:en|/|\|)\s*(?:%|procent|aandeel)\s*\Z)", re.IGNORECASE
)
_COUNTED = r"(?:het\s)?aantal\s(?:[^\W\d_]+e\s)?(?P<{0}>[^\W\d_]+(?:-[^\W\d_]+)*)"
_TOLD = re.compile(  # ``en het aantal leden tussen haakjes``, ``met (tussen haakjes) het aantal leden``
    rf",?(?:\s\(?(?:en|met|waarvan))?\s\(?(?:{_COUNTED.format('one')}\stussen\shaakjes"
    rf"|tussen\shaakjes\)?:?\s{_COUNTED.format('other')})\)?",
    re.IGNORECASE,
)
_ROW = re.compile(r".*\d\s+\(\d{1,3}(?:,\d+)?\)")
_NOTE = re.compile(r"(\((?:\d{1,2}|[a-z])\))[ \t:=]*[^\W\d_]")  # ``(1) nog niet bekend``
_LONGEST = 120
_LONGEST_LABEL = 60


def with_shares(lines: Sequence[Line]) -> list[Line]:
    """The lines; rows right below such a heading are marked where all of them, totals aside, end in brackets.

    Else ``(2,5)`` in some is less than nothing: ``2017 1.200 (2,5)`` under ``Jaar Bedrag Groei (%)``.
    """
    result = list(lines)
    for at, line in enumerate(lines):
        if line.text[-1:] not in (")", "%") or len(line.text) > _LONGEST or not SHARE.search(line.text):
            continue
        end = at + 1
        while end < len(lines) and lines[end].blanks < 2 and _ROW.fullmatch(lines[end].text):
            end += 1
        goes_on = end < len(lines) and not lines[end].blanks and lines[end].cells and not is_total(lines[end].label)
        if end > at + 2 and not goes_on:
            result[at + 1 : end] = [replace(row, shares=True) for row in lines[at + 1 : end]]
    return _with_marks(_with_pairs(result))


def _with_marks(lines: list[Line]) -> list[Line]:
    """The lines; rows are marked above the notes that explain what they bear in brackets: ``Kust 12 (1) 15 16``."""
    marks: set[str] = set()
    for at in range(len(lines) - 1, -1, -1):
        line = lines[at]
        if note := _NOTE.match(line.text):
            marks.add(note[1])
        elif marks and line.cells:
            inside = {cell.text for cell in line.cells if is_bracketed(cell.text)}
            if inside and inside <= marks:
                lines[at] = replace(line, shares=True)
        elif len(line.text) > _LONGEST_LABEL or line.text[-1:] in ".:;?!":
            marks = set()
    return lines


def _with_pairs(lines: list[Line]) -> list[Line]:
    """The lines; rows below as many years as they hold pairs are marked: ``2019 2020`` over ``Kust 12 (4) 15 (6)``."""
    for at, line in enumerate(lines):
        years = len(line.cells) if len(line.text) <= _LONGEST and is_year_row(line.cells) else 0
        end = at + 1
        while years and end < len(lines) and lines[end].blanks < 2 and _are_pairs(lines[end].cells, years):
            end += 1
        if end > at + 2:
            lines[at + 1 : end] = [replace(row, shares=True) for row in lines[at + 1 : end]]
    return lines


def _are_pairs(cells: Sequence[Piece], count: int) -> bool:
    return len(cells) == 2 * count and all(is_bracketed(cell.text) == bool(at % 2) for at, cell in enumerate(cells))


def are_paired(texts: Sequence[str]) -> bool:
    """Whether all cells of a column hold a figure and another between brackets: ``4.204 (412)``."""
    filled = [text for text in texts if read_cell(text)]
    return bool(filled) and all(is_paired(text) for text in filled)


def told_in_brackets(said: str) -> str | None:
    """What figures between brackets count: ``de huur in euro, en het aantal huurders tussen haakjes``."""
    match = _TOLD.search(said)
    return (match["one"] or match["other"]) if match else None


def without_brackets(said: str) -> str:
    """What is said of the figures that stand before the brackets."""
    return _TOLD.sub("", said)
