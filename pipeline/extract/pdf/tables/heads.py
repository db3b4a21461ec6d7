"""Headings of an unruled table: which columns each of them stands over.

Comes in: a line above the values, with the labels below it and the ink of the columns.
Goes out: for each piece of a line that heads groups of columns its first and last one; where other pieces stand.
Does not: find the lines of a table, or join the lines of one heading (``stacks`` does).

The label of a group may stand anywhere over its columns, over none of their ink even, but never over another group's.
Which columns make a group is told by the labels below, where they come back in each; else by as many columns in each
group with a label that stands alike over all. Where neither tells it, the page does not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.extract.grid import is_period, is_value
from pipeline.extract.pdf.page.frame import Line
from pipeline.extract.pdf.page.rows import Row

_ALIGNED = 2.0  # points
_PADDING = 1.5  # in sizes of the type: from the edge of a cell beside it to a label
_ALIKE = 0.5  # of the size of the type: by how much labels may stand otherwise over their groups

Column = tuple[float, float]
Spans = tuple[tuple[int, int], ...]  # for each piece of a line its first and last column


@dataclass(slots=True)
class Heads:
    """What stands below a line: ``labels`` and ``ink`` of each column.

    The first ``n_labels`` columns hold no values; those of the others stand at ``side``: -1 left, 0 in the middle,
    1 right. ``tops``: the first column of each group that the last line found heads, with the group's label.
    """

    labels: list[str]
    ink: list[Column]
    n_labels: int
    side: int
    tops: dict[int, str] = field(default_factory=dict)

    @classmethod
    def of(cls, columns: Sequence[Column], body: Sequence[Row]) -> Heads:
        """Those of a table with the rows ``body`` before its headings are known."""
        cells: list[list[Line]] = [[] for _ in columns]
        for row in body:
            for piece in row.pieces:
                cells[column_at(columns, piece)].append(piece)
        n_labels = next(
            (at for at, found in enumerate(cells) if at and 2 * sum(is_value(one.text) for one in found) > len(found)),
            len(columns) - 1,
        )
        return cls([""] * len(columns), list(columns), n_labels, _side(cells[n_labels:]))

    def add(self, row: Row, columns: Sequence[int] = ()) -> None:
        """Takes in a line of headings, which stands above those known; ``columns`` of its pieces where that is told."""
        for piece, at in zip(row.pieces, columns or places(row.pieces, self.ink, self.n_labels), strict=True):
            self.labels[at] = f"{piece.text} {self.labels[at]}".strip()
            x0, x1 = self.ink[at]
            self.ink[at] = min(x0, piece.x0), max(x1, piece.x1)

    def names_labels(self, row: Row) -> bool:
        """Whether a line stands over columns alone that no line below it names, as a label set between two lines."""
        return any(self.labels) and not any(self.labels[at] for at in places(row.pieces, self.ink, self.n_labels))

    def groups(self, row: Row, *, tight: bool) -> Spans | None:
        """The columns under each piece of ``row``; ``None`` where it does not head groups, or does not tell which.

        ``tight``: the line stands as close to the one below it as two lines of one heading.
        """
        alone = self._alone(row.pieces)
        pieces = row.pieces[len(alone) :]
        first = self.n_labels
        if not pieces or not all(self.labels[first:]):
            return None
        values = range(first, len(self.labels))
        if len(pieces) == 1:
            found = [(first, len(self.labels) - 1)] if self._heads_all(pieces[0], tight=tight) else None
        else:
            found = self._of_groups(pieces) or self._repeated(pieces, values, tight=tight) or self._even(pieces, values)
        if not found:
            return None
        self.tops = {at: piece.text for (at, _), piece in zip(found, pieces, strict=True)}
        return (*((at, at) for at in alone), *found)

    def is_unclear(self, row: Row) -> bool:
        """Whether a line that heads no groups known may yet head some: a piece stands in line with no column."""
        pieces = row.pieces[len(self._alone(row.pieces)) :]
        fewer = 1 <= len(pieces) < len(self.labels) - self.n_labels
        return fewer and all(self.labels[self.n_labels :]) and not all(self._in_line(piece) for piece in pieces)

    def _alone(self, pieces: Sequence[Line]) -> list[int]:
        """The columns of labels at the left over which the first pieces stand."""
        edge = self.ink[self.n_labels - 1][1] if self.n_labels else float("-inf")
        count = sum(piece.x0 < edge for piece in pieces)
        return list(range(min(count, self.n_labels)))

    def _heads_all(self, piece: Line, *, tight: bool) -> bool:
        """Whether a single label stands in the middle over columns that are all years, or is no line of one heading."""
        first = self.n_labels
        inner = self.ink[first:]
        of_years = all(is_period(label) for label in self.labels[first:])
        if len(inner) < 2 or not (of_years or (not tight and not self._in_line(piece))):
            return False
        width = (inner[-1][1] - inner[0][1]) / (len(inner) - 1)
        low = self.ink[first - 1][1] if first else float("-inf")
        middle = (piece.x0 + piece.x1) / 2
        return piece.x0 >= low - 1 and abs(middle - (inner[0][0] + inner[-1][1]) / 2) < width / 2

    def _of_groups(self, pieces: Sequence[Line]) -> list[tuple[int, int]] | None:
        """Groups of the groups that the line below heads, each beginning with the label that the first begins with."""
        starts = list(self.tops)
        labels = list(self.tops.values())
        again = [start for start, label in zip(starts, labels, strict=True) if label == labels[0]]
        names = [piece.text for piece in pieces]
        if not starts or len(again) != len(pieces) or len(set(names)) < len(names):
            return None
        return self._fitting(pieces, again, len(self.labels))

    def _repeated(self, pieces: Sequence[Line], values: range, *, tight: bool) -> list[tuple[int, int]] | None:
        """Each group begins with the label that the first one begins with."""
        starts = [at for at in values if self.labels[at] == self.labels[values.start]]
        names = [piece.text for piece in pieces]
        if len(starts) != len(pieces) or not (len(set(names)) == len(names) or _come_back(names)):
            return None
        if tight and all(self._in_line(piece) for piece in pieces) and not all(is_period(name) for name in names):
            return None
        return self._fitting(pieces, starts, self._end_of_repeated(starts, values.stop))

    def _end_of_repeated(self, starts: Sequence[int], stop: int) -> int:
        """Where the last group ends: behind the labels of the first there may be a column of none (``Totaal``)."""
        first, last = self.labels[starts[0] : starts[1]] if len(starts) > 1 else [], self.labels[starts[-1] : stop]
        return starts[-1] + len(first) if first and last[: len(first)] == first else stop

    def _even(self, pieces: Sequence[Line], values: range) -> list[tuple[int, int]] | None:
        """As many columns in each group, and the labels alike over them, in line with no column by itself."""
        size = len(values) // len(pieces)
        if size < 2 or size * len(pieces) != len(values) or any(self._in_line(piece) for piece in pieces):
            return None
        found = self._fitting(pieces, range(values.start, values.stop, size), values.stop)
        return found if found and self._alike(pieces, found) else None

    def _alike(self, pieces: Sequence[Line], groups: Sequence[tuple[int, int]]) -> bool:
        """Whether labels stand alike over their groups, and at one side or in the middle of all whose edges show."""
        size = pieces[0].size
        offsets = [
            (piece.x0 + piece.x1 - self.ink[first][0] - self.ink[last][1]) / 2
            for piece, (first, last) in zip(pieces, groups, strict=True)
        ]
        if max(offsets) - min(offsets) > _ALIKE * size:
            return False
        boxes = [self._box(first, last) for first, last in groups]
        known = [(piece, box) for piece, box in zip(pieces, boxes, strict=True) if box is not None]
        return bool(known) and (
            all(abs(piece.x0 + piece.x1 - low - high) / 2 <= size for piece, (low, high) in known)
            or (self.side > 0 and all(0 <= piece.x0 - low <= _PADDING * size for piece, (low, _) in known))
            or (self.side < 0 and all(0 <= high - piece.x1 <= _PADDING * size for piece, (_, high) in known))
        )

    def _box(self, first: int, last: int) -> Column | None:
        """The room of a group, from what stands beside it; ``None`` where nothing tells how far it reaches."""
        low, high = self.ink[first][0], self.ink[last][1]
        if self.side > 0:
            return (self.ink[first - 1][1], high) if first > self.n_labels else None
        if self.side < 0:
            return (low, self.ink[last + 1][0]) if last + 1 < len(self.ink) else None
        return low, high

    def _fitting(self, pieces: Sequence[Line], starts: Sequence[int], stop: int) -> list[tuple[int, int]] | None:
        """The groups that begin at ``starts``, where no piece reaches over the ink of a group beside its own."""
        found = [(first, end - 1) for first, end in zip(starts, [*starts[1:], stop], strict=True)]
        for piece, (first, last) in zip(pieces, found, strict=True):
            low = self.ink[first - 1][1] if first else float("-inf")
            high = self.ink[last + 1][0] if last + 1 < len(self.ink) else float("inf")
            if piece.x0 < low - 1 or piece.x1 > high + 1:
                return None
        return found

    def _in_line(self, piece: Line) -> bool:
        """Whether a piece stands over one column alone, as the upper line of its heading does."""
        over = [(x0, x1) for x0, x1 in self.ink if piece.x0 < x1 and piece.x1 > x0]
        return len(over) == 1 and any(
            abs(one) <= _ALIGNED
            for x0, x1 in over
            for one in (piece.x0 - x0, piece.x1 - x1, (piece.x0 + piece.x1 - x0 - x1) / 2)
        )


def _come_back(names: Sequence[str]) -> bool:
    """Whether names are the same few over and over, as the years are under groups of their own."""
    size = len(set(names))
    return 1 < size < len(names) and len(names) % size == 0 and list(names) == [*names[:size]] * (len(names) // size)


def _side(columns: Sequence[Sequence[Line]]) -> int:
    """At which side the values of columns stand in line."""

    def spread(places: Sequence[float]) -> float:
        return max(places) - min(places) if places else 0.0

    uneven = {
        1: sum(spread([piece.x1 for piece in pieces]) for pieces in columns),
        -1: sum(spread([piece.x0 for piece in pieces]) for pieces in columns),
        0: sum(spread([(piece.x0 + piece.x1) / 2 for piece in pieces]) for pieces in columns),
    }
    return min(uneven, key=lambda side: uneven[side])


def places(pieces: Sequence[Line], columns: Sequence[Column], n_labels: int = 0) -> list[int]:
    """The column of each piece: one by one where there are as many, else the first it overlaps, else the nearest."""
    return one_by_one(pieces, columns, n_labels) or [column_at(columns, piece) for piece in pieces]


def one_by_one(pieces: Sequence[Line], columns: Sequence[Column], n_labels: int) -> list[int] | None:
    """The column of each piece where there are as many, or as many as columns of values; ``None`` otherwise."""
    for first in (0, n_labels):
        beside = first == 0 or pieces[0].x0 > columns[first - 1][1]
        if len(pieces) == len(columns) - first and beside and _keep_apart(pieces, columns, first):
            return list(range(first, len(columns)))
    return None


def _keep_apart(pieces: Sequence[Line], columns: Sequence[Column], first: int) -> bool:
    """Whether no piece stands over the ink of a column that is not its own."""
    return not any(
        overlaps(column, piece)
        for own, piece in enumerate(pieces, first)
        for at, column in enumerate(columns)
        if at != own
    )


def overlaps(column: Column, piece: Line) -> bool:
    """Whether a piece stands over a column's ink."""
    return piece.x0 < column[1] and piece.x1 > column[0]


def column_at(columns: Sequence[Column], piece: Line) -> int:
    """The column that a piece stands in: the first it overlaps, else the nearest."""
    over = [at for at, column in enumerate(columns) if overlaps(column, piece)]
    if over:
        return over[0]
    middle = (piece.x0 + piece.x1) / 2
    return min(range(len(columns)), key=lambda at: abs((columns[at][0] + columns[at][1]) / 2 - middle))
