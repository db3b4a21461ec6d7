"""A currency sign that stands apart from its number, in a column or on a line of its own, put to it.

Comes in: the rows of a page.
Goes out: the same rows, such a sign and its number as one piece; a line of which nothing is left is gone.
Does not: know columns. A sign belongs to the number behind it, to the one before it where it ends the row; and over
or under numbers to the first that it meets, unless it heads them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.extract.grid import is_period, is_value
from pipeline.extract.pdf.page.frame import Line
from pipeline.extract.pdf.page.rows import Row, added, join

_SIGNS = frozenset({"€", "EUR"})
_LEADING = 1.6  # sizes of the type, from line to line of a cell
_WORD_SPACE = 0.35  # so
_ALIGNED = 1.5  # points
_NEXT = 3  # lines


def with_signs(rows: Sequence[Row]) -> list[Row]:
    """``rows`` with each sign at its number."""
    if not any(map(_has_sign, rows)):
        return list(rows)
    found = [list(row.pieces) for row in rows]
    levels: dict[int, tuple[float, float]] = {}
    for at, row in enumerate(rows):
        for below in _below(rows, at) if row.table is None else ():
            onto = _put_together(rows, found, at, below)
            if onto is not None:
                half = (rows[below].baseline - row.baseline) / 2
                levels[onto] = row.baseline + half, half
    found = [_beside(pieces) if _has_sign(row) else pieces for row, pieces in zip(rows, found, strict=True)]
    return [
        row if list(row.pieces) == pieces else _joined(row, pieces, *levels.get(at, (row.baseline, row.half)))
        for at, (row, pieces) in enumerate(zip(rows, found, strict=True))
        if pieces
    ]


def _joined(row: Row, pieces: Sequence[Line], baseline: float, half: float) -> Row:
    return join(pieces, row.column, cells=True)._replace(baseline=baseline, half=half)


def _has_sign(row: Row) -> bool:
    return row.table is None and any(piece.text in _SIGNS for piece in row.pieces)


def _is_number(piece: Line) -> bool:
    """Whether a piece is a number, or what stands for one, that may yet get a sign."""
    return is_value(piece.text) and not is_period(piece.text) and piece.text[0] != "€" and piece.text[-1] not in "€%"


def _beside(pieces: Sequence[Line]) -> list[Line]:
    """The pieces of one row, each sign with the number beside it."""
    found: list[Line] = []
    rest = list(pieces)
    while rest:
        piece, *rest = rest
        before = found[-1] if found and piece.text in _SIGNS and _is_number(found[-1]) else None
        after = rest[0] if rest and piece.text in _SIGNS and _is_number(rest[0]) else None
        if before and (not after or pieces[-1].text in _SIGNS or _is_nearer(before, piece, after)):
            found[-1] = added(before, " ", piece)
        elif after:
            found.append(added(piece, " ", rest.pop(0)))
        else:
            found.append(piece)
    return found


def _is_nearer(before: Line, sign: Line, after: Line) -> bool:
    """Whether a sign stands as near as a word behind the number ``before``, and farther from the one ``after``."""
    return sign.x0 - before.x1 <= min(_WORD_SPACE * sign.size, after.x0 - sign.x1)


def _put_together(rows: Sequence[Row], found: list[list[Line]], at: int, below: int) -> int | None:
    """Puts the signs of one of two lines to the numbers of the other, where no other values are on one of them.

    They stand on the line with more, or on one between the two: that one is returned.
    """
    pairs = [
        (one, other)
        for one in found[at]
        for other in found[below]
        if _is_pair(one, other) and _in_line(one, other)
        if one.text not in _SIGNS or not _heads(rows, found, below, other)
    ]
    upper, lower = [one for one, _ in pairs], [other for _, other in pairs]
    if not pairs or not (_are_all(found[at], upper) or _are_all(found[below], lower)):
        return None
    between = [one for one in range(at + 1, below) if found[one]]
    onto = between[0] if between else max((at, below), key=lambda one: (len(found[one]), -one))
    found[at] = [piece for piece in found[at] if piece not in upper]
    found[below] = [piece for piece in found[below] if piece not in lower]
    found[onto] += [added(one, " ", other)._replace(baseline=rows[onto].baseline) for one, other in pairs]
    found[onto].sort(key=lambda piece: piece.x0)
    return onto


def _are_all(pieces: Sequence[Line], paired: Sequence[Line]) -> bool:
    """Whether each sign and value of a line is one of those ``paired``, once."""
    values = [piece for piece in pieces if piece.text in _SIGNS or is_value(piece.text)]
    return sorted(values) == sorted(paired)


def _below(rows: Sequence[Row], at: int) -> Iterator[int]:
    """The rows that are within a line below the row ``at``."""
    for below in range(at + 1, min(at + 1 + _NEXT, len(rows))):
        down = rows[below].baseline - rows[at].baseline
        if rows[below].column != rows[at].column or not 0 < down <= _LEADING * rows[at].size:
            return
        yield below


def _is_pair(upper: Line, lower: Line) -> bool:
    return (upper.text in _SIGNS and _is_number(lower)) or (lower.text in _SIGNS and _is_number(upper))


def _heads(rows: Sequence[Row], found: Sequence[Sequence[Line]], below: int, number: Line) -> bool:
    """Whether another number without a sign stands below the first one: the sign above is their heading."""
    for row, pieces in zip(rows[below + 1 : below + 1 + _NEXT], found[below + 1 :], strict=False):
        under = next((piece for piece in pieces if _in_line(number, piece)), None)
        if under is not None:
            return _is_number(under) and row.baseline - number.baseline <= _NEXT * _LEADING * number.size
    return False


def _in_line(one: Line, other: Line) -> bool:
    """Whether two pieces stand in one column."""
    middle = (one.x0 + one.x1 - other.x0 - other.x1) / 2
    aligned = min(abs(one.x0 - other.x0), abs(one.x1 - other.x1), abs(middle)) <= _ALIGNED
    return aligned or (one.x0 < other.x1 and one.x1 > other.x0)
