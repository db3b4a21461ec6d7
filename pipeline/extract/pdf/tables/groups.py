"""Labels set on the middle of a group of rows, as in a merged cell: each goes to the first row of its group.

Comes in: the rows of a page, and which of them have values.
Goes out: the rows with such labels on top of their groups, each with the indexes of those that it was made of.
Does not: guess. A label is on the middle of its group, each row is of one group, and no second label comes back in a
group: where that gives no groups that take in all rows of the table, they stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from pipeline.extract.grid import is_period, is_value
from pipeline.extract.pdf.page.frame import Line
from pipeline.extract.pdf.page.rows import Row, join, stacked_line
from pipeline.extract.pdf.tables.stacks import follows, goes_on

_OFF_MIDDLE = 0.1  # of the size of the type
_LEADING = 1.35  # in sizes of the type: the lines of one label are no farther apart
_MOST_LINES = 3  # of a label between two rows

Made = tuple[Row, tuple[int, ...]]
Labels = list[list[Line]]  # the lines of each label


def with_labels_on_top(rows: Sequence[Row], values: Sequence[bool]) -> list[Made]:
    """``rows`` in order; ``values`` tells of each whether it has some behind a label."""
    made: list[Made] = []
    for chain in _chains(rows, values):
        moved = _moved(rows, values, chain) if len(chain) > 2 else None
        made += moved or [(rows[at], (at,)) for at in chain]
    return made


def _chains(rows: Sequence[Row], values: Sequence[bool]) -> Iterator[range]:
    """Stretches of rows with values that follow each other, and of labels beside them; other rows by themselves."""
    start, inside = 0, False
    for at, row in enumerate(rows):
        fits = _is_body(row) if values[at] else _is_beside(rows, values, at)
        if at > start and not (inside and fits and follows(rows[at - 1], row)):
            yield range(start, at)
            start = at
        inside = fits
    if rows:
        yield range(start, len(rows))


def _is_body(row: Row) -> bool:
    return any(is_value(piece.text) and not is_period(piece.text) for piece in row.pieces[1:])


def _level(row: Row) -> float:
    """The baseline of a row's values: that of a label may be a little off."""
    return row.pieces[-1].baseline


def _is_beside(rows: Sequence[Row], values: Sequence[bool], at: int) -> bool:
    """Whether a row is a label alone, left of the rows with values above and below it."""
    row = rows[at]
    if row.table is not None or len(row.pieces) != 1 or is_value(row.text):
        return False
    above = next((one for one in range(at - 1, max(-1, at - 1 - _MOST_LINES), -1) if values[one]), None)
    below = next((one for one in range(at + 1, min(len(rows), at + 1 + _MOST_LINES)) if values[one]), None)
    return not any(one is None or rows[one].pieces[0].x0 <= row.pieces[0].x1 for one in (above, below))


def _moved(rows: Sequence[Row], values: Sequence[bool], chain: range) -> list[Made] | None:
    """The rows of a chain with the labels on top of their groups; ``None`` where the page does not show groups."""
    edge = _edge(rows, values, chain)
    if edge is None:
        return None
    found = [rows[at].pieces[0] for at in chain if rows[at].pieces[0].x1 < edge]
    body = [at for at in chain if values[at]]
    for labels in (_with_lines(found, goes_on), [[line] for line in found], _with_lines(found)):
        starts = _starts([rows[at] for at in body], labels)
        if starts is not None and len(starts) > 1 and _are_distinct([rows[at] for at in body], starts, edge):
            tops = dict(zip([body[start] for start in starts], map(stacked_line, labels), strict=True))
            return list(_laid(rows, values, chain, edge, tops))
    return None


def _edge(rows: Sequence[Row], values: Sequence[bool], chain: range) -> float | None:
    """Where the second labels begin; ``None`` where there are none, or where the first row has its group's label."""
    alone = [at for at in chain if not values[at]]
    if alone:
        inner = [rows[one] for at in alone for one in (at - 1, at + 1) if one in chain and values[one]]
    else:
        most = max(len(rows[at].pieces) for at in chain)
        inner = [rows[at] for at in chain if len(rows[at].pieces) < most]
    if not inner or any(is_value(row.pieces[0].text) for row in inner):
        return None
    edge = min(row.pieces[0].x0 for row in inner)
    return edge if alone or rows[chain[0]].pieces[0].x0 >= edge else None


def _with_lines(lines: Sequence[Line], says: Callable[[str, str], bool] = lambda _above, _below: True) -> Labels:
    """Lines that are near enough to the one above them to be of the same label, where what they say allows it."""
    labels: Labels = []
    for line in lines:
        near = labels and line.baseline - labels[-1][-1].baseline <= _LEADING * line.size
        if near and says(labels[-1][-1].text, line.text):
            labels[-1].append(line)
        else:
            labels.append([line])
    return labels


def _starts(body: Sequence[Row], labels: Labels) -> list[int] | None:
    """The first row of each label's group, where each label is on the middle of its own, one behind the other."""
    starts: list[int] = []
    first = 0
    for label in labels:
        middle = (label[0].baseline + label[-1].baseline) / 2
        off = [abs((_level(body[first]) + _level(row)) / 2 - middle) for row in body[first:]]
        last = next((at for at, distance in enumerate(off, first) if distance <= _OFF_MIDDLE * label[0].size), None)
        if last is None:
            return None
        starts.append(first)
        first = last + 1
        if first == len(body):
            break
    return starts if first == len(body) and len(starts) == len(labels) else None


def _are_distinct(body: Sequence[Row], starts: Sequence[int], edge: float) -> bool:
    second = [next((piece.text for piece in row.pieces if piece.x1 >= edge), "") for row in body]
    groups = [second[first:last] for first, last in pairwise([*starts, len(body)])]
    return all(len(set(group)) == len(group) for group in groups)


def _laid(
    rows: Sequence[Row], values: Sequence[bool], chain: range, edge: float, tops: dict[int, Line]
) -> Iterator[Made]:
    """Each row with values, with its group's label where it is the first, and the labels alone below it."""
    for at in chain:
        if not values[at]:
            continue
        row = rows[at]
        own = [piece for piece in row.pieces if piece.x1 >= edge]
        label = [tops[at]._replace(baseline=_level(row))] if at in tops else []
        below = next((one for one in range(at + 1, chain.stop) if values[one]), chain.stop)
        yield join([*label, *own], row.column, cells=True), tuple(range(at, below))
