"""The ways in which names and figures of a stretch can be labels, headings and columns, by their counts and order.

Comes in: a ``Stretch``.
Goes out: ``Reading`` records.
Does not: choose between them (``columned``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.annotate.tables.ground.words import is_total
from pipeline.annotate.tables.layouts.evidence import adds_down
from pipeline.annotate.tables.layouts.strewn import Item, Stretch

_MOST_COLUMNS = 16
LEAST_ROWS = 2


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to put the figures under the headings; ``chunks``: the figures of each column."""

    stub: Item | None
    labels: tuple[Item, ...]
    heads: tuple[Item, ...]
    chunks: tuple[tuple[Item, ...], ...]

    @property
    def names(self) -> list[Item]:
        """Stub, labels and headings."""
        return [*([self.stub] if self.stub else []), *self.labels, *self.heads]


def readings(stretch: Stretch) -> Iterator[Reading]:
    """All ways in which the counts of names and figures, and the places of the names between, come out."""
    figures = stretch.figures
    later = [name for group in stretch.between for name in group]
    for rows in range(LEAST_ROWS, len(figures) + 1):
        columns, rest = divmod(len(figures), rows)
        first = columns - len(later)  # headings that stand before all figures
        if rest or columns > _MOST_COLUMNS or first < 1:
            continue
        for chunks in _chunks(stretch, figures, rows, columns):
            for stub, labels, heads in split_names(stretch.names, rows, first):
                if _heads_first(stretch, first, rows):
                    yield Reading(stub, labels, (*heads, *later), chunks)


def _chunks(
    stretch: Stretch, figures: Sequence[Item], rows: int, columns: int
) -> Iterator[tuple[tuple[Item, ...], ...]]:
    """The figures of each column, one column after the other; or so, and behind them the totals of all columns."""
    whole = [tuple(figures[at : at + rows]) for at in range(0, len(figures), rows)]
    if all(_is_apart(one, two) for one, two in pairwise(whole)) and _at_edges(stretch, rows):
        yield tuple(whole)
        return
    body, edge = rows - 1, (rows - 1) * columns
    if rows > LEAST_ROWS and _has_total(stretch.names) and _at_edges(stretch, body):
        parts = [tuple(figures[at : at + body]) for at in range(0, edge, body)]
        under = tuple((*part, total) for part, total in zip(parts, figures[edge:], strict=True))
        if all(_is_apart(one, two) for one, two in pairwise(parts)) and adds_down(under):
            yield under


def _has_total(names: Sequence[Item]) -> bool:
    """Whether one of the names is that of a total."""
    return any(is_total(item.text) for item in names)


def _is_apart(one: Sequence[Item], two: Sequence[Item]) -> bool:
    """Whether a blank line, or a name, stands between the end of one column and the beginning of the next."""
    return one[-1].block != two[0].block or two[0].at > one[-1].at + 1


def _at_edges(stretch: Stretch, rows: int) -> bool:
    """Whether names stand between figures only where a column ends."""
    edges, count = set(), 0
    for run in stretch.runs[:-1]:
        count += len(run)
        edges.add(count)
    return all(edge % rows == 0 for edge in edges)


def _heads_first(stretch: Stretch, first: int, rows: int) -> bool:
    """Whether all headings stand before the figures, or each before its own column.

    Where one follows on some columns while another still has none, nothing tells whose the next figures are.
    """
    heads, count = first, 0
    for at, run in enumerate(stretch.runs):
        if at and heads * rows > count + rows - 1:
            return False
        heads += len(stretch.between[at - 1]) if at else 0
        count += len(run)
        if heads * rows < count:
            return False
    return True


def split_names(
    names: Sequence[Item], rows: int, heads: int
) -> Iterator[tuple[Item | None, tuple[Item, ...], tuple[Item, ...]]]:
    """Stub, labels and headings among the names before the figures: labels first, or headings first."""
    if len(names) < rows + heads:
        return
    edge = len(names) - heads
    before = names[: edge - rows]
    yield (before[-1] if before else None), tuple(names[edge - rows : edge]), tuple(names[edge:])
    labels, rest = names[len(names) - rows :], names[: len(names) - rows]
    if len(rest) > heads and rest[-1].block == labels[0].block:
        yield rest[-1], tuple(labels), tuple(rest[-heads - 1 : -1])
    before = rest[:-heads]
    yield (before[-1] if before else None), tuple(labels), tuple(rest[-heads:])
