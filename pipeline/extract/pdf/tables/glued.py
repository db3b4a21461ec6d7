"""Cells of an unruled table that stand no farther apart than words do, taken apart as the lines near them show.

Comes in: the rows of a page, and which of them have values behind a gap.
Goes out: the rows with such cells as pieces of their own.
Does not: part words that stand as words do: between two cells is more room than the letters beside it leave to a blank.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.grid import is_value, periods_in
from pipeline.extract.pdf.page.frame import Line
from pipeline.extract.pdf.page.rows import Row

_NEAR = 3  # lines
_GLUED = re.compile(r" ((?:€ ?)?-?\d[\d.,]*(?: ?[%€])?|-)\Z")
_LONGEST = 30  # characters of cells that stand so near to each other
_IN_LINE = 1.5  # points
_OFF = 0.3  # of the size of the type: as well as the widths of letters are known
_UNSURE = 0.05  # of a width
_ROOM = 0.5  # of the size of the type
_WIDTHS = {
    **dict.fromkeys("ijlI.,:;'| ", 0.27),
    **dict.fromkeys("ftr()-/", 0.31),
    **dict.fromkeys("mwMW%", 0.85),
    **dict.fromkeys("ABCDEFGHJKLNOPQRSTUVXYZ", 0.68),
}  # in sizes of the font, as in the usual ones
_WIDTH = 0.54

Parts = list[tuple[int, Line]]  # where each begins in the text of the piece


def unglued(rows: Sequence[Row], values: Sequence[bool]) -> list[Row]:
    """``rows``, those of which a label or a cell reaches up to the next one with the two apart."""
    return _labels_apart(_cells_apart(_periods_apart(rows, values), values), values)


def _periods_apart(rows: Sequence[Row], values: Sequence[bool]) -> list[Row]:
    """The rows, periods apart that follow each other in one piece over as many columns: ``2016-2017 2017-2018``."""
    out = list(rows)
    for at, row in enumerate(rows):
        near = values[at + 1 : at + 1 + _NEAR]
        if row.table is None and True in near and any(periods_in(piece.text) for piece in row.pieces):
            out[at] = _cut_at_periods(row, rows[at + 1 + near.index(True)].pieces[1:])
    return out


def _cut_at_periods(row: Row, cells: Sequence[Line]) -> Row:
    pieces: list[Line] = []
    starts: list[int] = []
    for piece, begin in zip(row.pieces, row.starts, strict=True):
        found = periods_in(piece.text)
        over = sum(cell.x0 < piece.x1 and cell.x1 > piece.x0 for cell in cells)
        ends = [start - 1 for start in found[1:]] if found and over == len(found) else []
        for start, end in zip([0, *(end + 1 for end in ends)], [*ends, len(piece.text)], strict=True):
            pieces.append(_share_of(piece, start, end) if ends else piece)
            starts.append(begin + start)
    return row._replace(pieces=tuple(pieces), starts=tuple(starts))


def _share_of(piece: Line, start: int, end: int) -> Line:
    """A part of a piece, as far from its left end as the letters before it need."""
    unit = (piece.x1 - piece.x0) / _width(piece.text)
    x0, x1 = (piece.x0 + unit * _width(piece.text[:at]) for at in (start, end))
    return piece.part(start, end, x0, x1)


def _cells_apart(rows: Sequence[Row], values: Sequence[bool]) -> list[Row]:
    """The rows, cells apart that stand in columns of the lines near them."""
    out = list(rows)
    for at, row in enumerate(rows):
        narrow = [one for one, piece in enumerate(row.pieces) if " " in piece.text and len(piece.text) <= _LONGEST]
        if not narrow or row.table is not None:
            continue
        beside = range(max(0, at - _NEAR), min(len(rows), at + _NEAR + 1))
        near = [rows[one].pieces[1:] for one in beside if values[one] and one != at]
        for one in reversed(narrow if near else []):
            out[at] = _cut(out[at], one, near)
    return out


def _cut(row: Row, at: int, near: Sequence[Sequence[Line]]) -> Row:
    """``row`` with its piece ``at`` cut into the cells that it holds, where one of the lines ``near`` shows them."""
    piece = row.pieces[at]
    for cells in near:
        unit = _unit(cells)
        parts = (_at_right(piece, cells, unit) or _at_left(piece, cells, unit)) if unit else None
        if parts:
            starts = [row.starts[at] + start for start, _ in parts]
            return row._replace(
                pieces=(*row.pieces[:at], *(part for _, part in parts), *row.pieces[at + 1 :]),
                starts=(*row.starts[:at], *starts, *row.starts[at + 1 :]),
            )
    return row


def _unit(cells: Sequence[Line]) -> float | None:
    """The size of the font, by the widths of figures."""
    known = [one for one in cells if is_value(one.text)]
    return sum(one.x1 - one.x0 for one in known) / sum(_width(one.text) for one in known) if known else None


def _at_right(piece: Line, cells: Sequence[Line], unit: float) -> Parts | None:
    """The cells of a piece that end where ``cells`` end."""
    column = next((at for at, one in enumerate(cells) if abs(one.x1 - piece.x1) <= _IN_LINE), 0)
    parts: Parts = []
    end, x1 = len(piece.text), piece.x1
    while column and not _is_one(piece.text[:end], x1 - piece.x0, unit, piece.size):
        edge = cells[column - 1].x1 + _ROOM * piece.size
        blanks = [at for at in range(end) if piece.text[at] == " "]
        cut = next((at for at in blanks if x1 - unit * _width(piece.text[at + 1 : end]) >= edge), None)
        if cut is None:
            return None
        parts.insert(0, (cut + 1, piece.part(cut + 1, end, x1 - unit * _width(piece.text[cut + 1 : end]), x1)))
        end, x1, column = cut, cells[column - 1].x1, column - 1
    whole = parts and _is_one(piece.text[:end], x1 - piece.x0, unit, piece.size)
    return [(0, piece.part(0, end, piece.x0, x1)), *parts] if whole else None


def _at_left(piece: Line, cells: Sequence[Line], unit: float) -> Parts | None:
    """The cells of a piece that begin where ``cells`` begin."""
    last = len(cells) - 1
    column = next((at for at, one in enumerate(cells) if abs(one.x0 - piece.x0) <= _IN_LINE), last)
    parts: Parts = []
    start, x0 = 0, piece.x0
    while column < last and not _is_one(piece.text[start:], piece.x1 - x0, unit, piece.size):
        edge = cells[column + 1].x0 - _ROOM * piece.size
        blanks = [at for at in range(start, len(piece.text)) if piece.text[at] == " "]
        cut = next((at for at in reversed(blanks) if x0 + unit * _width(piece.text[start:at]) <= edge), None)
        if cut is None:
            return None
        parts.append((start, piece.part(start, cut, x0, x0 + unit * _width(piece.text[start:cut]))))
        start, x0, column = cut + 1, cells[column + 1].x0, column + 1
    whole = parts and _is_one(piece.text[start:], piece.x1 - x0, unit, piece.size)
    return [*parts, (start, piece.part(start, len(piece.text), x0, piece.x1))] if whole else None


def _is_one(text: str, width: float, unit: float, size: float) -> bool:
    """Whether text takes the room that its letters need, and no more."""
    return abs(width - unit * _width(text)) <= _OFF * size + _UNSURE * width


def _width(text: str) -> float:
    return sum(_WIDTHS.get(letter, _WIDTH) for letter in text)


def _labels_apart(rows: Sequence[Row], values: Sequence[bool]) -> list[Row]:
    """``rows``, those of which a label reaches up to its value with the two apart, as in the lines near them.

    The value ends where a value of a near line ends, and those of the other columns stand in line as well; the label
    begins where labels stand: ``Okt. 2022`` over the first value is no such.
    """
    out = list(rows)
    ends = [[piece.x1 for piece in row.pieces[1:]] if has else [] for row, has in zip(rows, values, strict=True)]
    for at, row in enumerate(rows):
        lines = range(max(0, at - _NEAR), min(len(rows), at + _NEAR + 1))
        near = [ends[beside] for beside in lines]
        cut = _GLUED.search(row.pieces[0].text) if any(near) and row.table is None else None
        first = row.pieces[0]
        if cut is None or cut.start() == 0 or not any(abs(first.x1 - end) < 1.5 for one in near for end in one):
            continue
        if not any(first.x0 < rows[beside].pieces[0].x1 for beside in lines if beside != at and ends[beside]):
            continue
        width = (first.x1 - first.x0) / len(first.text)
        middle = first.x1 - width * (len(first.text) - cut.start(1))
        label = first.part(0, cut.start(), first.x0, middle - width)
        value = first.part(cut.start(1), len(first.text), middle, first.x1)
        starts = (row.starts[0], row.starts[0] + cut.start(1), *row.starts[1:])
        out[at] = row._replace(pieces=(label, value, *row.pieces[1:]), starts=starts)
    return out
