"""Where the pieces of a line stand, and the columns that the lines of one table share.

Comes in: lines whose cells are parted by tabs, by bars, or by two blanks and more.
Goes out: ``Placed`` pieces; ``Columns``: how far each reaches, and the cells of each row under them.
Does not: say what a column holds. Where pieces fit no common columns there are none.

A place is a character in its line where blanks part the cells, else the number of the cell.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.annotate.tables.ground.cells import read_cell
from pipeline.annotate.tables.ground.grid import Piece
from pipeline.annotate.tables.ground.lines import Line

Mark = Literal["bar", "tab", "blank"]
_FIGURE_AT_END = re.compile(r"(?<=[^\W\d_]|[)*.]) (\d[\d.,]*%?)\Z")


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece of a line from place ``left`` up to place ``right``."""

    piece: Piece
    left: int
    right: int

    @property
    def text(self) -> str:
        """What the piece reads."""
        return self.piece.text


@dataclass(frozen=True, slots=True)
class Columns:
    """``reach``: where each column begins and ends; ``rows``: the cells of each row, ``None`` where nothing stands."""

    reach: list[tuple[int, int]]
    rows: list[list[Piece | None]]


def mark_of(line: Line) -> Mark | None:
    """What parts the cells of a line, semicolons as tabs do; ``None`` where single blanks do."""
    if line.hollow or line.listed is not None:
        return None
    if line.semicolons:
        return "tab"
    if "|" in line.text:
        return "bar"
    if "\t" in line.text:
        return "tab"
    return "blank" if "  " in line.text else None


def placed(line: Line, text: str) -> list[Placed]:
    """The filled pieces of a line; one piece where nothing parts it. ``text``: the raw text that the line is from."""
    if mark_of(line) in ("bar", "tab"):
        return [Placed(piece, at, at + 1) for at, piece in enumerate(line.wide) if piece.text]
    edge = text.rfind("\n", 0, line.start) + 1
    pieces = line.wide or (Piece(line.text, line.start, line.end),)
    return [Placed(piece, piece.start - edge, piece.end - edge) for piece in pieces if piece.text]


def freed(rows: Sequence[list[Placed]], headings: Sequence[Sequence[Placed]]) -> list[list[Placed]]:
    """The rows, the first figure apart that one blank only parts from a long label: ``West-Vlaanderen 80   20``.

    It stands under a heading that nothing else of the row stands under.
    """
    if not headings:
        return list(rows)
    ends = [_FIGURE_AT_END.search(row[0].text) for row in rows]
    return [
        _cut(row, end.start(1)) if end and _is_under(row, end, headings[-1]) else row
        for row, end in zip(rows, ends, strict=True)
    ]


def _is_under(row: Sequence[Placed], end: re.Match[str], headings: Sequence[Placed]) -> bool:
    """Whether the figure that ends a label stands alone under a heading, which is not the one over the label."""
    left = row[0].left + end.start(1)
    if not read_cell(end[1]):
        return False
    over = [one for one in headings if one.left < row[0].right and left < one.right and one.left > row[0].left]
    return len(over) == 1 and not any(one.left < over[0].right and over[0].left < one.right for one in row[1:])


def _cut(row: Sequence[Placed], at: int) -> list[Placed]:
    """The row, its label cut before ``at``."""
    first = row[0]
    piece, place = first.piece, first.left + at
    label = piece.text[:at].rstrip()
    return [
        Placed(Piece(label, piece.start, piece.start + len(label)), first.left, first.left + len(label)),
        Placed(Piece(piece.text[at:], piece.start + at, piece.end), place, first.right),
        *row[1:],
    ]


def columns_of(rows: Sequence[Sequence[Placed]], widths: Sequence[int]) -> Columns | None:
    """The columns of the rows: those that pieces share by their places, else, in rows of one length, by their order.

    ``widths``: how many pieces the lines above hold; so many columns need not all be filled in one row.
    """
    reach = _reach([one for row in rows for one in row])
    cells = [_under(row, reach) for row in rows]
    longest = max(len(row) for row in rows)
    whole = [row for row in cells if row is not None]
    if len(whole) == len(rows) and (len(reach) == longest or len(reach) in widths):
        return Columns(reach, whole)
    if any(len(row) != longest for row in rows):
        return None
    by_order = [
        (min(one.left for one in column), max(one.right for one in column)) for column in zip(*rows, strict=True)
    ]
    return Columns(by_order, [[one.piece for one in row] for row in rows])


def _reach(pieces: Sequence[Placed]) -> list[tuple[int, int]]:
    """The stretches that pieces cover without a gap."""
    found: list[tuple[int, int]] = []
    for one in sorted(pieces, key=lambda piece: piece.left):
        if found and one.left < found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], one.right))
        else:
            found.append((one.left, one.right))
    return found


def _under(row: Sequence[Placed], reach: Sequence[tuple[int, int]]) -> list[Piece | None] | None:
    """The pieces of a row by column; ``None`` where two stand in one."""
    cells: list[Piece | None] = [None] * len(reach)
    for one in row:
        at = next(i for i, (left, right) in enumerate(reach) if left <= one.left < right)
        if cells[at] is not None:
            return None
        cells[at] = one.piece
    return cells
