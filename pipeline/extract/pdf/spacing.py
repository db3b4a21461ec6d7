"""The usual distance of lines in a document, from which the gap between two paragraphs stands off.

Comes in: the rows of all pages without furniture.
Goes out: ``Spacing``, which says of two rows whether a paragraph ends between them.
Does not: go by the middle of all gaps: a document of short paragraphs has as many gaps between them as inside them.

The distance is the smallest one that is frequent, in sizes of the type, for each size of type by itself. A wider one
that is frequent too takes its place where the lines above it mostly run to the margin: then the text is set wider and
the narrow lines are quoted or listed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from pipeline.extract.pdf.packed import Print

_CLEARLY_WIDER = 1.3
_USUAL = 1.3  # of the size of the type, where a document has no two lines to go by
_RANGE = (0.7, 6.0)
_NEAR = 0.1  # in sizes of the type: distances so close are one
_FREQUENT = 0.08
_AS_FREQUENT = 0.15
_SEVERAL = 4
_OWN = 8  # so many gaps make a size of type one with a distance of its own
_FULL = 0.85  # of the width of the column
_RUNS_ON = 0.6
_JUTS_OUT = 0.05


@dataclass(slots=True)
class _Gaps:
    """Gaps of one size of type, each with the column and the right end of the line above it."""

    found: list[tuple[float, int, float]] = field(default_factory=list)

    def usual(self, margins: Mapping[int, float]) -> tuple[float, bool] | None:
        """The usual gap, and whether the lines above it mostly run to the margin; ``None`` without a frequent one."""
        gaps = sorted(self.found)
        best: tuple[float, bool] | None = None
        for low, high in _groups(gaps):
            enough = max(_FREQUENT * len(gaps), 1) if best is None else max(_AS_FREQUENT * len(gaps), _SEVERAL)
            here = gaps[low:high]
            runs_on = sum(end >= margins[column] for _, column, end in here) > _RUNS_ON * len(here)
            if len(here) >= enough and (best is None or runs_on):
                best = sum(gap for gap, _, _ in here) / len(here), runs_on
        return best


def _groups(gaps: Sequence[tuple[float, int, float]]) -> Iterable[tuple[int, int]]:
    """Stretches of ``gaps`` that lie close together, the smallest first."""
    at = 0
    while at < len(gaps):
        end = bisect_left(gaps, (gaps[at][0] + _NEAR, -1, 0.0))
        end = max(end, at + 1)
        yield at, end
        at = end


class Spacing:
    """Learns the distances of a document, page by page."""

    def __init__(self) -> None:
        self._all = _Gaps()
        self._by_size: defaultdict[int, _Gaps] = defaultdict(_Gaps)
        self._edges: defaultdict[int, Counter[tuple[int, int]]] = defaultdict(Counter)
        self._known: dict[int, float] = {}

    def learn(self, body: Sequence[Print]) -> None:
        """Takes the rows of a page that are neither furniture nor in a table, in order."""
        for row in body:
            self._edges[row.column][round(row.x1), round(row.x0)] += 1
        for above, below in pairwise(body):
            if above.column != below.column or not _alike(above.size, below.size):
                continue
            size = max(above.size, below.size)
            gap = (below.baseline - above.baseline) / size
            if _RANGE[0] < gap < _RANGE[1]:
                one = (round(gap, 2), above.column, round(above.x1, 1))
                self._all.found.append(one)
                self._by_size[_key(size)].found.append(one)

    def parts(self, above: Print, below: Print) -> bool:
        """Whether the gap between two rows of one column is clearly wider than usual for their type."""
        size = max(above.size, below.size)
        return below.baseline - above.baseline > _CLEARLY_WIDER * self._usual(size) * size

    def _usual(self, size: float) -> float:
        key = _key(size)
        if key not in self._known:
            margins = {column: _margin(edges) for column, edges in self._edges.items()}
            overall = self._all.usual(margins) or (_USUAL, False)
            own = self._by_size[key].usual(margins) if len(self._by_size[key].found) >= _OWN else None
            # wide and without full lines: a list of one line to each paragraph
            is_list = own is not None and not own[1] and own[0] > _CLEARLY_WIDER * overall[0]
            self._known[key] = overall[0] if own is None or is_list else own[0]
        return self._known[key]


def _key(size: float) -> int:
    return round(size * 2)


def _alike(one: float, other: float) -> bool:
    return abs(one - other) <= 0.1 * max(one, other)


def _margin(edges: Counter[tuple[int, int]]) -> float:
    """Where a line of a column counts as full; a few lines that jut out do not count."""
    left, seen = min(x0 for _, x0 in edges), 0
    for (right, _), count in sorted(edges.items(), reverse=True):
        seen += count
        if seen >= _JUTS_OUT * edges.total():
            return left + _FULL * (right - left)
    return 0.0
