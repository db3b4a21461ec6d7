"""Headers, footers and page numbers of a PDF, found by their recurrence at the edge of pages, not by one wording.

Comes in: the rows of all pages.
Goes out: for each page the indexes of the rows that are furniture.
Does not: judge a row in the middle of a page.

A row is furniture where the same words stand at the same height of enough pages, and each number in it is either
the same on all of them or moves with the page; one that moves must also stand off the text, for articles count on
from page to page as well, or be the outermost row and nothing but a page number. Rows that stand where most other
pages have text are headings on top of a page. A known wording counts at the edge of a page even if alone.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from pipeline.extract.furniture import is_likely, is_sure
from pipeline.extract.pdf.frame import Box
from pipeline.extract.pdf.rows import Row

_EDGE_ROWS = 4
_EDGE_SHARE = 0.14  # of the page's height
_NUMBER = re.compile(r"\d+")
_ON_THE_LEFT = re.compile(r"(\d{1,4}) (\D.*)")
_STANDS_OFF = 1.25  # of the usual distance of lines
_HEIGHT_STEP = 6.0  # points within which two rows stand at the same height


@dataclass(frozen=True, slots=True)
class _Edge:
    """A row at the edge of a page; ``away`` is its distance from the next row inwards, ``None`` without one.

    ``is_number``: it is the outermost and worded as a page number.
    """

    page: int
    row: int
    numbers: tuple[int, ...]
    words: str
    height: float
    away: float | None
    is_number: bool


@dataclass(frozen=True, slots=True)
class _Known:
    """The edges of a page by their wording: rows that are sure, and from each edge inwards (row, likely, its number).

    ``heights``: at the bottom and at the top, each row with its distance from the edge.
    """

    sure: frozenset[int]
    sides: tuple[tuple[tuple[int, bool, str], ...], ...]
    heights: tuple[tuple[tuple[int, float], ...], ...]


class Furniture:
    """Gathers the edges of pages, one after the other; then tells which rows are furniture."""

    def __init__(self) -> None:
        self._groups: dict[tuple[str, bool], list[_Edge]] = defaultdict(list)
        self._known: list[_Known] = []
        self._pitches: Counter[float] = Counter()

    def add(self, rows: Sequence[Row], edges: Box) -> None:
        """Takes the next page: its rows in order and its edges."""
        sides, heights = [], []
        for is_top in (False, True):
            side = list(_edge_rows(rows, edges, top=is_top))
            made = [
                _edge(len(self._known), at, rows, inner, edges, outermost=place == 0)
                for place, (at, inner) in enumerate(side)
            ]
            for edge in made:
                self._groups[edge.words, is_top].append(edge)
            heights.append(tuple((edge.row, edge.height) for edge in made))
            texts = [(at, rows[at].text) for at, _ in side]
            sides.append(tuple((at, is_likely(text), text.strip(" -–—")) for at, text in texts))
        sure = frozenset(at for side in sides for at, _, _ in side if is_sure(rows[at].text))
        self._known.append(_Known(sure, tuple(sides), tuple(heights)))
        baselines = [row.baseline for row in rows]
        self._pitches.update([round(below - above, 1) for above, below in pairwise(baselines) if below > above])

    def found(self) -> list[frozenset[int]]:
        """Indexes of furniture rows, page by page."""
        found: list[set[int]] = [set() for _ in self._known]
        stands_off = _STANDS_OFF * self._usual_pitch()
        groups: list[tuple[bool, list[_Edge]]] = []
        for (_, is_top), group in self._groups.items():
            groups += [(is_top, same) for same in _recurring(group, len(self._known), stands_off)]
        recurring = {(edge.page, edge.row) for _, same in groups for edge in same}
        for is_top, same in groups:
            if not self._is_in_text(same, is_top, recurring):
                for edge in same:
                    found[edge.page].add(edge.row)
        for page, known in enumerate(self._known):
            _add_known(found[page], known, page + 1)
        return [frozenset(rows) for rows in found]

    def _is_in_text(self, same: Sequence[_Edge], is_top: bool, recurring: Set[tuple[int, int]]) -> bool:
        """Whether rows that recur stand where the text of the other pages stands: headings on top of some pages."""
        pages = {edge.page for edge in same}
        height = max(edge.height for edge in same) + 1
        others = [page for page in range(len(self._known)) if page not in pages]
        in_text = sum(
            any(away <= height and (page, at) not in recurring for at, away in self._known[page].heights[is_top])
            for page in others
        )
        return in_text * 2 > len(others)

    def _usual_pitch(self) -> float:
        seen, half = 0, (sum(self._pitches.values()) + 1) // 2
        for pitch in sorted(self._pitches):
            seen += self._pitches[pitch]
            if seen >= half:
                return pitch
        return 0.0


def _shape(text: str) -> tuple[str, tuple[int, ...]]:
    """The words of a row and its numbers; a page number on the left of even pages is read as if on the right."""
    folded = " ".join(text.split())
    left = _ON_THE_LEFT.match(folded)
    if left:
        folded = f"{left.group(2)} {left.group(1)}"
    return _NUMBER.sub("#", folded), tuple(int(number[:9]) for number in _NUMBER.findall(folded))


def _edge(page: int, at: int, rows: Sequence[Row], inner: int | None, edges: Box, *, outermost: bool) -> _Edge:
    row = rows[at]
    words, numbers = _shape(row.text)
    height = min(row.baseline - edges[1], edges[3] - row.baseline)
    away = None if inner is None else abs(rows[inner].baseline - row.baseline)
    is_number = outermost and bool(numbers) and (is_likely(row.text) or is_sure(row.text))
    return _Edge(page, at, numbers, words, height, away, is_number)


def _edge_rows(rows: Sequence[Row], edges: Box, *, top: bool) -> Iterator[tuple[int, int | None]]:
    """Indexes of the rows at the top or at the bottom of a page, the outermost first, with the next one in."""
    middle, reach = (edges[1] + edges[3]) / 2, _EDGE_SHARE * (edges[3] - edges[1])
    baselines = [row.baseline for row in rows]
    side = [at for at, baseline in enumerate(baselines) if (baseline < middle) is top]
    side.sort(key=baselines.__getitem__, reverse=not top)
    for at, inner in zip_longest(side[:_EDGE_ROWS], side[1 : _EDGE_ROWS + 1]):
        distance = rows[at].baseline - edges[1] if top else edges[3] - rows[at].baseline
        if distance <= reach and rows[at].table is None:
            yield at, inner


def _recurring(group: Sequence[_Edge], n_pages: int, stands_off: float) -> Iterator[list[_Edge]]:
    """Rows of one wording that stand at one height on enough pages, with numbers that stay or follow the page."""
    for cluster in _by_height(group):
        moving = _by_numbers(cluster)
        for same in moving:
            apart = any(edge.away is None or edge.away > stands_off for edge in same)
            apart = apart or all(edge.is_number for edge in same)
            if not apart and len({edge.numbers for edge in same}) > 1:
                continue
            pages = len({edge.page for edge in same})
            has_words = any(character.isalpha() for character in same[0].words)
            needed = 3 if has_words or n_pages > 4 else 2
            if pages >= needed or (pages >= 2 and pages * 2 >= n_pages):
                yield same


def _by_height(group: Sequence[_Edge]) -> Iterator[list[_Edge]]:
    cluster: list[_Edge] = []
    for edge in sorted(group, key=lambda edge: edge.height):
        if cluster and edge.height - cluster[0].height > _HEIGHT_STEP:
            yield cluster
            cluster = []
        cluster.append(edge)
    if cluster:
        yield cluster


def _by_numbers(cluster: Sequence[_Edge]) -> list[list[_Edge]]:
    """Groups in which each number is either constant or a constant distance from the page's own number."""
    groups: dict[tuple[object, ...], list[_Edge]] = defaultdict(list)
    constant = _constant_slots(cluster)
    for edge in cluster:
        key = tuple(
            ("same", number) if slot in constant else ("page", number - edge.page)
            for slot, number in enumerate(edge.numbers)
        )
        groups[key].append(edge)
    return list(groups.values())


def _constant_slots(cluster: Sequence[_Edge]) -> frozenset[int]:
    """Slots whose number recurs more often as it is than as a distance from the page number."""
    found: set[int] = set()
    for slot in range(len(cluster[0].numbers)):
        same = len({edge.numbers[slot] for edge in cluster})
        distance = len({edge.numbers[slot] - edge.page for edge in cluster})
        if same <= distance:
            found.add(slot)
    return frozenset(found)


def _add_known(found: set[int], known: _Known, page: int) -> None:
    """Known wordings from the edge of the page inwards; a bare number counts where it is the page's own."""
    for side in known.sides:
        for at, is_worded, number in side:
            own = number == str(page) if number.isdigit() else bool(found or known.sure)
            if not (at in found or at in known.sure or (is_worded and own)):
                break
            found.add(at)
