"""Two tables without rules side by side: the rows of the left one, then those of the right one.

Comes in: the rows of a page, and which of them have values.
Goes out: the rows, each line over both tables parted in two; lines above them that no piece joins go with their table.
Does not: part a table with a second column of labels. Two tables are there where the labels of the first column come
back further to the right, or the heading over them does, with figures behind each.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.grid import is_period, is_value
from pipeline.extract.pdf.page.frame import Line
from pipeline.extract.pdf.page.rows import Row, join
from pipeline.extract.pdf.tables.runs import SENTENCE, runs
from pipeline.extract.pdf.tables.stacks import MAX_REACH, follows

_LEAST = 2  # rows
_IN_LINE = 1.5  # points
_PADDING = 8.0  # points: a title stands over the edge of a cell, a label inside it
_ABOVE = 3  # lines of headings and titles


def in_halves(rows: Sequence[Row], values: Sequence[bool]) -> list[Row]:
    """``rows``, those of tables side by side one table after the other."""
    out: list[Row] = []
    done = 0
    for start, end in runs(rows, values):
        gutter = _gutter([row for at, row in enumerate(rows[start:end], start) if values[at]], rows[start - 1 : start])
        if gutter is None:
            continue
        first = start
        while first > done and start - first < _ABOVE and _is_of_both(rows[first - 1], rows[first], gutter):
            first -= 1
        if not all(_is_apart(row, gutter) for row in rows[start:end]):
            continue
        out += rows[done:first]
        for low, high in ((float("-inf"), gutter), (gutter, float("inf"))):
            parts: list[tuple[Row, list[Line]]] = []
            for at, row in enumerate(rows[first:end], first):
                off = _PADDING if at < start else _IN_LINE
                parts.append((row, [piece for piece in row.pieces if low <= piece.x0 + off < high]))
            out += [join(pieces, row.column, cells=True) for row, pieces in parts if pieces]
        done = end
    return [*out, *rows[done:]]


def _gutter(body: Sequence[Row], above: Sequence[Row]) -> float | None:
    """Where the second table begins."""
    rows = [row for row in body if not all(is_period(piece.text) for piece in row.pieces if is_value(piece.text))]
    starts = [_second(row) for row in rows]
    if len(rows) < _LEAST or None in starts:
        return None
    labels = [piece for piece in starts if piece is not None]
    again = all(row.pieces[0].text == piece.text for row, piece in zip(rows, labels, strict=True))
    left = min(piece.x0 for piece in labels)
    in_line = max(piece.x0 for piece in labels) - left <= _IN_LINE
    heads = [*above, *(row for row in body if row not in rows)]
    named = any(
        row.pieces[0].text == piece.text and abs(piece.x0 - left) <= _IN_LINE
        for row in heads
        for piece in row.pieces[1:]
    )
    return left if in_line and (again or named) else None


def _second(row: Row) -> Line | None:
    """The one label behind the figures of a row that has figures of its own."""
    words = [at for at, piece in enumerate(row.pieces) if at and not is_value(piece.text)]
    if len(words) != 1 or is_value(row.pieces[0].text) or not 1 < words[0] < len(row.pieces) - 1:
        return None
    return row.pieces[words[0]]


def _is_of_both(row: Row, below: Row, gutter: float) -> bool:
    """Whether a line above holds headings of both tables, or, a little higher, the title of each over its left edge."""
    if row.table is not None or len(row.pieces) < 2 or any(len(piece.text) > SENTENCE for piece in row.pieces):
        return False
    is_titles = len(row.pieces) == 2 and abs(row.pieces[1].x0 - gutter) <= _PADDING
    return follows(row, below, MAX_REACH * row.size if is_titles else 0.0) and _is_apart(row, gutter, _PADDING)


def _is_apart(row: Row, gutter: float, off: float = _IN_LINE) -> bool:
    """Whether pieces stand at both sides, or a label at one, and none across."""
    return all(piece.x1 <= gutter or piece.x0 >= gutter - off for piece in row.pieces)
