"""The usual distance of lines in a document, from which the gap between two paragraphs stands off.

Comes in: the rows of all pages without furniture.
Goes out: ``Spacing``, which says of two rows whether a paragraph ends between them.
Does not: go by the middle of all gaps: a document of short paragraphs has as many gaps between them as inside them.

The distance is the smallest one that is frequent, in sizes of the type, for each size of type by itself. A wider one
that is frequent too takes its place where the lines above it mostly run to the margin: then the text is set wider and
the narrow lines are quoted or listed. Where they hardly do it parts paragraphs, however little wider it is.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import inf

from pipeline.extract.pdf.document.packed import Print

_CLEARLY_WIDER = 1.3
_USUAL = 1.3  # of the size of the type, where a document has no two lines to go by
_RANGE = (0.7, 6.0)
_STEPS = 100  # in a size of the type, in which distances are counted: whole numbers are rounded at little cost
_NEAR = 10  # steps: distances so close are one
_FREQUENT = 0.08
_AS_FREQUENT = 0.15
_SEVERAL = 10  # unless there are more than of the narrower ones: fewer last lines run to the margin by chance
_OWN = 8  # so many gaps make a size of type one with a distance of its own
_FULL = 0.85  # of the width of the column
_RUNS_ON = 0.6
_JUTS_OUT = 0.05
_WIDER = 1.08  # a distance that parts paragraphs and nothing else
_STOPS_SHORT = 0.4


_Gaps = Counter[tuple[int, int, int]]
"""Gaps of one size of type, in steps, each with the column and right end of the line above it, and how often."""


def _usual(gaps: _Gaps, margins: Mapping[int, float]) -> tuple[float, bool, float] | None:
    """The usual gap, whether the lines above it mostly run to the margin, and above which gap paragraphs are parted.

    ``None`` without a frequent one.
    """
    total = gaps.total()
    best: tuple[float, bool, int] | None = None
    parting = inf
    for group in _groups(gaps):
        count = sum(gaps[one] for one in group)
        enough = max(_FREQUENT * total, 1) if best is None else max(_AS_FREQUENT * total, min(_SEVERAL, best[2]))
        full = sum(gaps[one] for one in group if one[2] >= margins[one[1]])
        runs_on = full > _RUNS_ON * count
        here = sum(one[0] * gaps[one] for one in group) / count / _STEPS
        if count >= enough and (best is None or runs_on):
            best, parting = (here, runs_on, count), inf
        elif best is not None and best[1] and count > max(_FREQUENT * total, _OWN) and full < _STOPS_SHORT * count:
            parting = min(parting, here)
    if best is None:
        return None
    apart = (best[0] + parting) / 2 if parting > _WIDER * best[0] else inf
    return best[0], best[1], min(_CLEARLY_WIDER * best[0], apart)


def _groups(gaps: _Gaps) -> Iterator[list[tuple[int, int, int]]]:
    """Gaps that lie close together, the smallest first."""
    group: list[tuple[int, int, int]] = []
    for one in sorted(gaps):
        if group and one[0] >= group[0][0] + _NEAR:
            yield group
            group = []
        group.append(one)
    if group:
        yield group


class Spacing:
    """Learns the distances of a document, page by page."""

    def __init__(self) -> None:
        self._by_size: defaultdict[int, _Gaps] = defaultdict(Counter)
        self._rights: defaultdict[int, Counter[int]] = defaultdict(Counter)  # where the lines of a column end
        self._lefts: dict[int, float] = {}  # where the first of them begins
        self._known: dict[int, float] = {}

    def learn(self, body: Sequence[Print]) -> None:
        """Takes the rows of a page that are neither furniture nor in a table, in order."""
        rights: defaultdict[int, list[int]] = defaultdict(list)
        gaps: defaultdict[int, list[tuple[int, int, int]]] = defaultdict(list)
        least, most = _RANGE
        higher, other, beside, above = -inf, 0.0, None, 0  # of the row before
        for _, _, x1, baseline, size, column, _, _ in body:
            edge = round(x1)
            rights[column].append(edge)
            if column == beside and (size == other or alike(size, other)):
                larger = size if size > other else other
                gap = (baseline - higher) / larger
                if least < gap < most:
                    gaps[_key(larger)].append((round(gap * _STEPS), column, above))
            higher, other, beside, above = baseline, size, column, edge
        for column, found in rights.items():
            self._rights[column].update(found)
            left = min([row.x0 for row in body if row.column == column])
            self._lefts[column] = min(left, self._lefts.get(column, inf))
        for key, these in gaps.items():
            self._by_size[key].update(these)

    def parts(self, gap: float, size: float) -> bool:
        """Whether the gap between two rows of one column is clearly wider than usual; ``size`` is the smaller type."""
        key = _key(size)
        least = self._known.get(key)
        if least is None:
            least = self._known[key] = self._parting(key)
        return gap > least * size

    def _parting(self, key: int) -> float:
        margins = {column: _margin(self._lefts[column], rights) for column, rights in self._rights.items()}
        overall = _usual(sum(self._by_size.values(), Counter()), margins) or (
            _USUAL,
            False,
            _CLEARLY_WIDER * _USUAL,
        )
        own = _usual(self._by_size[key], margins) if self._by_size[key].total() >= _OWN else None
        # wide and without full lines: a list of one line to each paragraph
        is_list = own is not None and not own[1] and own[0] > _CLEARLY_WIDER * overall[0]
        return overall[2] if own is None or is_list else own[2]


def _key(size: float) -> int:
    return round(size * 2)


def alike(one: float, other: float) -> bool:
    """Whether two sizes of type are one, as nearly as they can be measured."""
    return abs(one - other) <= 0.1 * max(one, other)


def _margin(left: float, rights: Counter[int]) -> float:
    """Where a line of a column counts as full; a few lines that jut out do not count."""
    seen, enough = 0, _JUTS_OUT * rights.total()
    for right, count in sorted(rights.items(), reverse=True):
        seen += count
        if seen >= enough:
            return left + _FULL * (right - left)
    return 0.0
