"""Groups of rows that are told by their own labels, for these begin anew in each: ``A B C | A B C``.

Comes in: a ``Grid`` whose rows no line heads.
Goes out: its rows with the name of their group, printed beside one of them: the first, or the one in the middle.
Does not: name groups whose own labels do not come back, or one beside which no name or two stand.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from pipeline.annotate.tables.ground.grid import Grid, Row
from pipeline.annotate.tables.ground.words import is_period, is_total

_Named = tuple[str, str]  # the name of a group, where one stands beside the row, and the row's own label


def name_groups(grid: Grid) -> None:
    """Names the groups of rows, where there is one way to do so."""
    rows = grid.rows
    if any(row.group or not row.label for row in rows):
        return
    for named in (_in_pieces(rows), *_in_words(rows)):
        groups = _groups([own for _, own in named])
        names = [[name for name, _ in named[start:end] if name] for start, end in groups]
        if groups and all(len(set(one)) == 1 for one in names) and len({one[0] for one in names}) == len(names):
            for (start, end), (name, *_) in zip(groups, names, strict=True):
                _name(rows[start:end], [own for _, own in named[start:end]], name)
            return


def _name(rows: Sequence[Row], own: Sequence[str], name: str) -> None:
    for row, label in zip(rows, own, strict=True):
        row.group, row.label = name, f"{name} {label}"


def _in_pieces(rows: Sequence[Row]) -> list[_Named]:
    """Names that stand apart from the own labels: in a column of their own."""
    pieces = [[piece.text for piece in row.label_pieces] for row in rows]
    if not all(len(one) in (1, 2) for one in pieces):
        return []
    return [(" ".join(one[:-1]), one[-1]) for one in pieces]


def _in_words(rows: Sequence[Row]) -> Iterator[list[_Named]]:
    """Names that a blank parts from the own label of the first row of each group."""
    labels = [row.label or "" for row in rows]
    first = labels[0].split()
    for at in range(1, len(first)):
        tail = " ".join(first[at:])
        yield [(one.removesuffix(f" {tail}"), tail) if one.endswith(f" {tail}") else ("", one) for one in labels]


def _groups(own: Sequence[str]) -> list[tuple[int, int]]:
    """Where rows begin anew with the label of the first; none unless the same labels follow in the same order."""
    starts = [at for at, label in enumerate(own) if label == own[0]]
    if len(starts) < 2 or is_period(own[0]):
        return []
    last = len(own) - (is_total(own[-1]) and own.count(own[-1]) == 1)
    groups = list(itertools.pairwise([*starts, last]))
    longest = max((own[start:end] for start, end in groups), key=len)
    alike = all(_is_within(own[start:end], longest) and end - start > 1 for start, end in groups)
    return groups if alike and len(set(longest)) == len(longest) else []


def _is_within(some: Sequence[str], all_: Sequence[str]) -> bool:
    """Whether labels stand among others in the same order."""
    left = iter(all_)
    return all(one in left for one in some)
