"""Rows whose first cell is empty, in tables with bars between cells: ``| Dossiers| Bedrag`` over ``Gent| 12| 340``.

Comes in: the lines of a text.
Goes out: the lines; such a row knows that an empty cell stands before its first bar.
Does not: touch a table all of whose rows begin with a bar: there it is the edge of the table.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.annotate.tables.ground.lines import RULED, Line


def with_bars(lines: Sequence[Line]) -> list[Line]:
    """The lines; one that begins with a bar is marked where others of its table do not."""
    result = list(lines)
    at = 0
    while at < len(lines):
        end = _end(lines, at)
        rows = [row for row in range(at, end) if RULED.fullmatch(lines[row].text) is None]
        edged = [row for row in rows if lines[row].text.startswith("|")]
        for row in edged if len(edged) < len(rows) else ():
            result[row] = replace(lines[row], cornered=True)
        at = max(end, at + 1)
    return result


def _end(lines: Sequence[Line], at: int) -> int:
    """Past the last of the lines with bars that follow each other without an empty one; ``at`` where there is none."""
    end = at
    while end < len(lines) and "|" in lines[end].text and (end == at or not lines[end].blanks):
        end += 1
    return end
