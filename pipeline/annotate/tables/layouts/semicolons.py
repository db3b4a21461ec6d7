"""Tables whose columns semicolons part, as spreadsheets write them: ``Provincie; 2022; 2023`` over ``Genk; 120; 145``.

Comes in: the lines of a text.
Goes out: the lines; those of such a table know that semicolons part their cells.
Does not: read one line alone (``2012: 45; 2013: 50``), or lines with one semicolon: prose has these too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.annotate.tables.ground.cells import read_cell
from pipeline.annotate.tables.ground.lines import Line
from pipeline.annotate.tables.ground.words import is_empty, is_period

_LEAST = 2  # semicolons in a line, rows of figures
_LONGEST = 60  # characters of a heading or a label


def with_semicolons(lines: Sequence[Line]) -> list[Line]:
    """The lines; a heading and two rows or more with as many semicolons each are marked, or three rows."""
    result = list(lines)
    at = 0
    while at < len(lines):
        end = _end(lines, at)
        if end - at > _LEAST and all(_is_row(line) for line in lines[at + 1 : end]) and _is_head(lines[at]):
            result[at:end] = [replace(line, semicolons=True) for line in lines[at:end]]
        at = max(end, at + 1)
    return result


def _end(lines: Sequence[Line], at: int) -> int:
    """Past the last line right below line ``at`` with as many semicolons; ``at`` where it has too few."""
    parts = lines[at].text.count(";")
    if parts < _LEAST:
        return at
    end = at + 1
    while end < len(lines) and not lines[end].blanks and lines[end].text.count(";") == parts:
        end += 1
    return end


def _is_head(line: Line) -> bool:
    """A row of figures, or short words and periods."""
    pieces = _pieces(line)
    return _is_row(line) or all(len(piece) <= _LONGEST and ":" not in piece for piece in pieces)


def _is_row(line: Line) -> bool:
    """A label and figures, marks of nothing or periods; two sentences on one line are none."""
    label, *cells = _pieces(line)
    plain = len(label) <= _LONGEST and ":" not in label
    return plain and all(_is_cell(cell) for cell in cells) and any(read_cell(cell) for cell in cells)


def _is_cell(text: str) -> bool:
    values = read_cell(text)
    return not text or is_empty(text) or is_period(text) or (len(values) == 1 and values[0].unit is None)


def _pieces(line: Line) -> list[str]:
    return [piece.strip() for piece in line.text.split(";")]
