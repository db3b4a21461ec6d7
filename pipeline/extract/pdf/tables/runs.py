"""Runs of lines that may be the rows of a table without rules, and the lines among them that head other rows.

Comes in: the rows of a page in reading order.
Goes out: which rows have values behind a gap; first and last of those that follow each other; the lines between them
that head the rows below from the middle of the table.
Does not: know columns, or look above and below a run (``around`` does).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from pipeline.extract.grid import is_period, is_value
from pipeline.extract.pdf.page.frame import Line
from pipeline.extract.pdf.page.rows import TURNED, Row
from pipeline.extract.pdf.tables.records import CAPTION
from pipeline.extract.pdf.tables.stacks import MAX_REACH, follows, in_line, of_two_labels, step

MAX_BETWEEN = 3  # lines of labels between two lines with values
MAX_LABEL = 8  # lines of one label
SENTENCE = 70  # characters: a single piece longer than this is prose
_PAGE_NUMBER = re.compile(r"\d{1,4}")
LEADERS = re.compile(r"\.{4,}|(?:\. ){4,}|…{2,}|_{4,}")
_UNEVEN = 1.05  # steps that are meant to be the same
_EVEN = 0.25  # of the size of the type: letters have blank edges of their own
_OFF_MIDDLE = 0.1  # of the width of the table


def with_values(rows: Sequence[Row], is_of_table: Callable[[Row], bool]) -> list[bool]:
    """For each row whether it has a value behind a gap.

    One whose gaps are all even may be a line of prose that is stretched to the margin: it counts only where nothing
    but values follow its label, beside a row whose gaps differ or, a few lines of labels off, in line with one, or
    where it ``is_of_table`` of the page before or after.
    """
    sure = [_has_value(row) and not _is_justified(row) for row in rows]
    return [
        has
        or (
            _has_value(rows[at])
            and _has_only_values(rows[at])
            and (_is_by_sure(rows, sure, at) or is_of_table(rows[at]))
        )
        for at, has in enumerate(sure)
    ]


def without_furniture(rows: Sequence[Row], values: Sequence[bool], before: Sequence[Row]) -> list[bool]:
    """``values``, without the first and last line of the page where they are a header or footer with the page number.

    Such a line goes on from that of the page ``before``, or its number stands over nothing of the row next to it.
    """
    found = list(values)
    for at, beside in ((0, 1), (-1, -2)):
        number = _page_number(rows[at]) if len(rows) > 1 and found[at] else None
        if number is not None:
            goes_on = bool(before) and _goes_on(before[at], rows[at], number)
            over = any(number.x0 < piece.x1 and number.x1 > piece.x0 for piece in rows[beside].pieces)
            found[at] = not goes_on and (over or not found[beside])
    return found


def _page_number(row: Row) -> Line | None:
    """The one number of a line, if it may be that of a page."""
    numbers = [piece for piece in row.pieces if is_value(piece.text)]
    return numbers[0] if len(numbers) == 1 and _PAGE_NUMBER.fullmatch(numbers[0].text) else None


def _goes_on(before: Row, row: Row, number: Line) -> bool:
    """Whether a line has the words of ``before`` and its number counts on, on whatever side of them either stands."""
    words = [word for piece in row.pieces if piece is not number for word in piece.text.split()]
    told, last = before.text.split(), str(int(number.text) - 1)
    return any(word == last and told[:at] + told[at + 1 :] == words for at, word in enumerate(told))


def _is_by_sure(rows: Sequence[Row], sure: Sequence[bool], at: int) -> bool:
    near = range(max(0, at - MAX_BETWEEN - 1), min(len(rows), at + MAX_BETWEEN + 2))
    return any(sure[one] and (abs(at - one) == 1 or in_line(rows[one], rows[at])) for one in near)


def _has_only_values(row: Row) -> bool:
    return all(is_value(piece.text) for piece in row.pieces[1:])


def _has_value(row: Row) -> bool:
    return (
        row.table is None
        and row.column != TURNED
        and len(row.pieces) > 1
        and any(is_value(piece.text) for piece in row.pieces[1:])
        and LEADERS.search(row.text) is None
    )


def _is_justified(row: Row) -> bool:
    """Whether all words of a row are equally far apart: a line of prose that is stretched to the margin.

    No prose is of figures alone: such are the rows of a sheet whose labels are on another page.
    """
    if len(row.pieces) < 3 or any(" " in piece.text for piece in row.pieces):
        return False
    if all(is_value(piece.text) for piece in row.pieces):
        return False
    gaps = [right.x0 - left.x1 for left, right in pairwise(row.pieces)]
    return max(gaps) - min(gaps) <= _EVEN * row.size


def runs(rows: Sequence[Row], values: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Runs of lines with values; some lines with a label alone may stand between two of them."""
    start: int | None = None
    last = 0
    for at, has_value in enumerate(values):
        if not has_value:
            continue
        if start is not None and not _joined(rows, last, at):
            yield start, last + 1
            start = None
        start = at if start is None else start
        last = at
    if start is not None:
        yield start, last + 1


def _joined(rows: Sequence[Row], last: int, at: int) -> bool:
    between = rows[last + 1 : at]
    most = MAX_BETWEEN if len(between) <= MAX_BETWEEN or not of_two_labels(rows[last : at + 1]) else MAX_LABEL
    reach = MAX_REACH * rows[at].size if in_line(rows[last], rows[at]) else 0.0
    if len(between) > most or not all(follows(rows[one], rows[one + 1], reach) for one in range(last, at)):
        return False
    if len(between) == 1 and (
        is_section(rows[last], between[0], rows[at])
        or (is_long_label(between[0], rows[at]) and in_line(rows[last], rows[at]))
    ):
        return True
    return all(is_label(row, rows[at]) for row in between)


def reach_of(rows: Sequence[Row]) -> float:
    """How far the lines of a table stand apart at most."""
    return max((step(above, below) for above, below in pairwise(rows)), default=0.0) * _UNEVEN


def sections(rows: Sequence[Row], values: Sequence[bool], start: int, end: int) -> list[int]:
    """The lines of a run that head the rows below them from the middle of the table."""
    return [
        at
        for at in range(start + 1, end - 1)
        if stands_alone(values, at)
        and (is_section(rows[at - 1], rows[at], rows[at + 1]) or _reaches_over(rows[at], rows[at + 1]))
    ]


def stands_alone(values: Sequence[bool], at: int) -> bool:
    """Whether a line without values stands between two with some."""
    return not values[at] and values[at - 1] and values[at + 1]


def is_section(above: Row, row: Row, below: Row) -> bool:
    """Whether a row without values stands in the middle between two rows of the same table: it heads those below it."""
    if row.table is not None or len(row.pieces) != 1 or len(row.text) > SENTENCE or CAPTION.match(row.text):
        return False
    if len(above.pieces) != len(below.pieces) or any(is_years(one) for one in (above, below)):
        return False
    left, right = below.pieces[0].x0, below.pieces[-1].x1
    piece = row.pieces[0]
    off = abs(piece.x0 + piece.x1 - left - right) / 2
    return piece.x0 > left + row.size and off <= _OFF_MIDDLE * (right - left)


def is_years(row: Row) -> bool:
    """Whether all that stands behind a row's label are years, or spans of them."""
    return all(is_period(piece.text) for piece in row.pieces[1:])


def is_label(row: Row, below: Row) -> bool:
    """Whether a row without values is a label: one short piece in the first column of the row below it."""
    if row.table is not None or len(row.pieces) != 1 or len(row.text) > SENTENCE:
        return False
    return row.pieces[0].x1 < below.pieces[1].x0 and abs(row.pieces[0].x0 - below.pieces[0].x0) < 4 * row.size


def _reaches_over(row: Row, below: Row) -> bool:
    return is_long_label(row, below) and not is_label(row, below)


def is_long_label(row: Row, below: Row) -> bool:
    """Whether a row without values may head those below it from the left, over the room of their values as well."""
    if row.table is not None or len(row.pieces) != 1 or len(row.text) > SENTENCE or CAPTION.match(row.text):
        return False
    piece, first = row.pieces[0], below.pieces[0]
    of_table = abs(piece.x0 - first.x0) < row.size and piece.x1 < below.pieces[-1].x1
    return of_table and row.text[0].isupper() and row.text[-1] not in ".:;,-"
