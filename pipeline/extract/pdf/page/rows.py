"""A printed line, or a row of a table, as a row of text with the way back to the page's characters.

Comes in: ``Line`` pieces that belong side by side.
Goes out: ``Row`` records.
Does not: decide which pieces those are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pipeline.extract.pdf.page.frame import PIECE_GAP, WIDE_GAP, Line, maker

CELL_GAP = "  "
_BLANK = 0.15  # of the size of the type, from ink to ink
_IN_NUMBER = 0.5
_LEVEL = 0.3
_REST_OF_NUMBER = re.compile(r"[.,]\d")
BROKEN_OFF = re.compile(r"\d\.\d{3}(?:\.(?P<group>\d{0,2})|,(?P<decimals>\d?))\Z")
_REST_OF_GROUP = re.compile(r"(\d{1,3})(?:\.\d{3})*(?:,\d\d?)?")
_AT_START = (0,)
TURNED = -1  # the column of a row whose text is turned against the page's other text
COUNTED = -2  # of the row of the numbers that are printed beside lines


@dataclass(frozen=True, slots=True)
class CellSpan:
    """A cell of a table row: ``start`` to ``end`` in the row's text."""

    column: int
    start: int
    end: int


class Row(NamedTuple):
    """A row of text. ``starts[i]`` is where the text of ``pieces[i]`` begins in ``text``.

    ``column`` counts the columns of prose that are read one after the other. ``baseline`` and ``size`` are those of
    the longest piece. A row of a table has the table's index on the page and its cells. ``half``: how far above and
    below the baseline the first and last line stand, where cells of several lines are set on the middle of the row.
    """

    text: str
    pieces: tuple[Line, ...]
    starts: tuple[int, ...]
    column: int
    baseline: float
    size: float
    table: int | None = None
    cells: tuple[CellSpan, ...] = ()
    half: float = 0.0


_row = maker(Row)


@dataclass(frozen=True, slots=True)
class PageTable:
    """A table on a page: its box, its rows, its number of columns.

    ``merged``: places ``(row, column)`` that a cell which begins elsewhere covers, with that cell's place.
    ``drawn``: whether rules part its rows.
    """

    x0: float
    top: float
    x1: float
    bottom: float
    n_columns: int
    rows: tuple[Row, ...]
    merged: tuple[tuple[tuple[int, int], tuple[int, int]], ...] = ()
    drawn: bool = False


def row_of(line: Line, column: int) -> Row:
    """The row of a line that stands alone."""
    return _row((line.text, (line,), _AT_START, column, line.baseline, line.size, None, (), 0.0))


def join(pieces: Sequence[Line], column: int, *, cells: bool = False) -> Row:
    """One row of ``pieces`` that stand on one baseline, given from left to right; wide gaps are two blanks.

    Pieces that stand no farther apart than words do become one, unless they are ``cells``.
    """
    if len(pieces) > 1 and not cells:
        pieces = _coalesced(pieces)
    if len(pieces) == 1:
        return row_of(pieces[0], column)
    text, starts = "", []
    for at, piece in enumerate(pieces):
        if at:
            text += _between(text, piece, piece.x0 - pieces[at - 1].x1)
        starts.append(len(text))
        text += piece.text
    longest = max(pieces, key=lambda piece: len(piece.text))
    return Row(text, tuple(pieces), tuple(starts), column, longest.baseline, longest.size)


def _coalesced(pieces: Sequence[Line]) -> Sequence[Line]:
    made = [pieces[0]]
    for piece in pieces[1:]:
        last = made[-1]
        near = not piece.cell and piece.x0 - last.x1 <= PIECE_GAP * max(piece.size, last.size)
        if near and piece.turns == last.turns:
            made[-1] = _one(last, piece)
        else:
            made.append(piece)
    return made


def _one(left: Line, right: Line) -> Line:
    return added(left, _between(left.text, right, right.x0 - left.x1), right)


def stacked_line(lines: Sequence[Line]) -> Line:
    """The lines of one cell, from top to bottom, as one."""
    whole = lines[0]
    for line in lines[1:]:
        whole = added(whole, _below(whole.text, whole, line), line)
    return whole


def added(left: Line, between: str, right: Line) -> Line:
    """Two lines as one, ``between`` between their words; the type is that of the longer."""
    text = left.text + between
    runs = left.runs or ((0, left.char, len(left.text)),)
    more = right.runs or ((0, right.char, len(right.text)),)
    longer = left if len(left.text) >= len(right.text) else right
    return longer._replace(
        text=text + right.text,
        char=left.char,
        x0=min(left.x0, right.x0),
        x1=max(left.x1, right.x1),
        top=min(left.top, right.top),
        bottom=max(left.bottom, right.bottom),
        runs=(*runs, *((len(text) + start, char, length) for start, char, length in more)),
    )


def _between(text: str, piece: Line, gap: float) -> str:
    """What stands between ``text`` and a piece so far behind it; a number is not parted before its own separator."""
    if gap > WIDE_GAP * piece.size:
        return CELL_GAP
    if text[-1:].isdigit() and gap < _IN_NUMBER * piece.size and _REST_OF_NUMBER.match(piece.text):
        return ""
    return " " if piece.cell or gap > _BLANK * piece.size else ""


def table_row(cells: Sequence[Sequence[Line]], table: int) -> Row:
    """One row of a table; ``cells[c]`` holds the lines of column ``c`` from top to bottom.

    Lines of one cell are a blank apart, behind a line-end hyphen a line feed; cells are two blanks apart.
    """
    text = ""
    pieces: list[Line] = []
    starts: list[int] = []
    spans: list[CellSpan] = []
    for column, lines in enumerate(cells):
        if lines and text:
            text += CELL_GAP
        begin = len(text)
        for at, line in enumerate(lines):
            if at:
                text += _below(text, lines[at - 1], line)
            starts.append(len(text))
            pieces.append(line)
            text += line.text
        spans.append(CellSpan(column, begin, len(text)))
    first = pieces[0]
    return Row(text, tuple(pieces), tuple(starts), 0, first.baseline, first.size, table, tuple(spans))


def _below(text: str, above: Line, line: Line) -> str:
    """What stands between two lines of one cell, or two pieces of one line."""
    if abs(line.baseline - above.baseline) < _LEVEL * line.size:
        return _between(text, line, min(line.x0 - above.x1, line.size))
    if breaks_off(text, line.text):
        return ""
    return "\n" if _broken(text) else " "


def breaks_off(text: str, line: str) -> bool:
    """Whether a number ends a line of its cell behind its separator or inside its last digits, and goes on below."""
    found, rest = BROKEN_OFF.search(text), _REST_OF_GROUP.fullmatch(line)
    if found is None or rest is None:
        return False
    if found["group"] is not None:
        return len(found["group"]) + len(rest[1]) == 3
    return line.isdecimal() and len(found["decimals"]) + len(line) == 2


def _broken(text: str) -> bool:
    return len(text) > 1 and text.endswith("-") and text[-2].isalpha()
