"""Numbers of an unruled table that stand in parts: the sign in a column or on a line of its own, or digits broken off.

Comes in: the rows of a page.
Goes out: the same rows, the parts of a number as one piece; a line of which nothing is left is gone.
Does not: know columns. A sign belongs to the number over or under it, unless it heads several; else to the one behind
it, or before it where it ends the row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from pipeline.extract.grid import SIGNS, is_period, is_value
from pipeline.extract.pdf.page.frame import Line
from pipeline.extract.pdf.page.rows import BROKEN_OFF, Row, added, breaks_off, join

_LEADING = 2.0  # sizes of the type, from line to line of a cell
_REACH = 4.0  # so, to the next row
_WORD_SPACE = 0.35  # so
_ALIGNED = 1.5  # points
_NEXT = 3  # lines

_Pieces = list[list[Line]]  # of each row
_IsPair = Callable[[Line, Line], bool]


def with_whole_numbers(rows: Sequence[Row]) -> list[Row]:
    """``rows`` with the parts of each number together."""
    if not any(map(_has_parts, rows)):
        return list(rows)
    found = [list(row.pieces) for row in rows]
    levels = [(row.baseline - row.half, row.baseline + row.half) for row in rows]
    for is_pair, between in ((_is_broken, ""), (_is_signed, " ")):
        for at, row in enumerate(rows):
            for below in _below(rows, at) if row.table is None else ():
                onto = _put_together(rows, found, (at, below), is_pair, between)
                if onto is not None:
                    levels[onto] = levels[at][0], levels[below][1]
    found = [_beside(rows, found, at) if _has_parts(row) else found[at] for at, row in enumerate(rows)]
    return [
        row if list(row.pieces) == pieces else _joined(row, pieces, *level)
        for row, pieces, level in zip(rows, found, levels, strict=True)
        if pieces
    ]


def _joined(row: Row, pieces: Sequence[Line], top: float, bottom: float) -> Row:
    return join(pieces, row.column, cells=True)._replace(baseline=(top + bottom) / 2, half=(bottom - top) / 2)


def _has_parts(row: Row) -> bool:
    return row.table is None and any(piece.text in SIGNS or BROKEN_OFF.search(piece.text) for piece in row.pieces)


def _is_number(piece: Line) -> bool:
    """Whether a piece is a number, or what stands for one, that may yet get a sign."""
    text = piece.text
    is_signed = text.startswith(tuple(SIGNS)) or text.endswith((*SIGNS, "%", "euro", "procent"))
    return is_value(text) and not is_period(text) and not is_signed


def _is_signed(one: Line, other: Line) -> bool:
    return (one.text in SIGNS and _is_number(other)) or (other.text in SIGNS and _is_number(one))


def _is_broken(one: Line, other: Line) -> bool:
    return breaks_off(one.text, other.text)


def _put_together(
    rows: Sequence[Row], found: _Pieces, ats: tuple[int, int], is_pair: _IsPair, between: str
) -> int | None:
    """Puts the parts of numbers on two lines together, where no other values are on one of them.

    They stand on the line with more, or on one between the two: that one is returned.
    """
    at, below = ats
    pairs = [
        (one, other)
        for one in found[at]
        for other in found[below]
        if is_pair(one, other) and _in_line(one, other)
        if one.text not in SIGNS or not _heads(rows, found, below, other)
    ]
    upper, lower = [one for one, _ in pairs], [other for _, other in pairs]
    if not pairs or not (_are_all(found[at], upper) or _are_all(found[below], lower)):
        return None
    inner = [one for one in range(at + 1, below) if found[one]]
    onto = inner[0] if inner else max(ats, key=lambda one: (len(found[one]), -one))
    found[at] = [piece for piece in found[at] if piece not in upper]
    found[below] = [piece for piece in found[below] if piece not in lower]
    found[onto] += [added(one, between, other)._replace(baseline=rows[onto].baseline) for one, other in pairs]
    found[onto].sort(key=lambda piece: piece.x0)
    return onto


def _are_all(pieces: Sequence[Line], paired: Sequence[Line]) -> bool:
    """Whether each sign and value of a line is one of those ``paired``, once."""
    values = [piece for piece in pieces if piece.text in SIGNS or is_value(piece.text)]
    return sorted(values) == sorted(paired)


def _below(rows: Sequence[Row], at: int) -> Iterator[int]:
    """The rows that are within a line below the row ``at``."""
    for below in range(at + 1, min(at + 1 + _NEXT, len(rows))):
        down = rows[below].baseline - rows[at].baseline
        if rows[below].column != rows[at].column or not 0 < down <= _LEADING * rows[at].size:
            return
        yield below


def _heads(rows: Sequence[Row], found: _Pieces, below: int, number: Line) -> bool:
    """Whether another number without a sign stands below the first one: the sign above is their heading."""
    under = _next_in_line(number, zip(rows[below + 1 :], found[below + 1 :], strict=True))
    return under is not None and _is_number(under)


def _next_in_line(piece: Line, lines: Iterator[tuple[Row, list[Line]]]) -> Line | None:
    """The piece of the next lines that stands over or under another."""
    for _, (row, pieces) in zip(range(_NEXT), lines, strict=False):
        if abs(row.baseline - piece.baseline) > _REACH * piece.size:
            return None
        if (found := next((other for other in pieces if _in_line(piece, other)), None)) is not None:
            return found
    return None


def _in_line(one: Line, other: Line) -> bool:
    """Whether two pieces stand in one column."""
    middle = (one.x0 + one.x1 - other.x0 - other.x1) / 2
    aligned = min(abs(one.x0 - other.x0), abs(one.x1 - other.x1), abs(middle)) <= _ALIGNED
    return aligned or (one.x0 < other.x1 and one.x1 > other.x0)


def _beside(rows: Sequence[Row], found: _Pieces, at: int) -> list[Line]:
    """The pieces of one row, each sign with the number beside it, where it has none over or under it."""
    pieces: list[Line] = []
    rest = list(found[at])
    behind = bool(rest) and rest[-1].text in SIGNS
    while rest:
        piece, *rest = rest
        is_sign = piece.text in SIGNS and not _is_of_lines(piece, rows, found, at)
        before = pieces[-1] if pieces and is_sign and _is_number(pieces[-1]) else None
        after = rest[0] if rest and is_sign and _is_number(rest[0]) else None
        if before and (not after or behind or _is_nearer(before, piece, after)):
            pieces[-1] = added(before, " ", piece)
        elif after:
            pieces.append(added(piece, " ", rest.pop(0)))
        else:
            pieces.append(piece)
    return pieces


def _is_of_lines(sign: Line, rows: Sequence[Row], found: _Pieces, at: int) -> bool:
    """Whether the next piece over or under a sign is a number."""
    up = zip(reversed(rows[:at]), reversed(found[:at]), strict=True)
    down = zip(rows[at + 1 :], found[at + 1 :], strict=True)
    return any((near := _next_in_line(sign, lines)) is not None and _is_number(near) for lines in (up, down))


def _is_nearer(before: Line, sign: Line, after: Line) -> bool:
    """Whether a sign stands as near as a word behind the number ``before``, and farther from the one ``after``."""
    return sign.x0 - before.x1 <= min(_WORD_SPACE * sign.size, after.x0 - sign.x1)
