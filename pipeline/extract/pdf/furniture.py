"""Headers, footers and page numbers of a PDF, found by their recurrence at the edge of pages, not by one wording.

Comes in: the rows of all pages.
Goes out: for each page the indexes of the rows that are furniture.
Does not: judge a row in the middle of a page.

A row is furniture where the same words stand at the same height of enough pages, and each number in it is either
the same on all of them or moves with the page; one that moves must also stand off the text, for articles count on
from page to page as well. A known wording counts at the edge of a page even if alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest
from statistics import median_low

from pipeline.extract.furniture import is_likely, is_sure
from pipeline.extract.pdf.lines import Box
from pipeline.extract.pdf.rows import Row

_EDGE_ROWS = 4
_EDGE_SHARE = 0.14  # of the page's height
_NUMBER = re.compile(r"\d+")
_STANDS_OFF = 1.25  # of the usual distance of lines
_HEIGHT_STEP = 6.0  # points within which two rows stand at the same height


@dataclass(frozen=True, slots=True)
class _Edge:
    page: int
    row: int
    numbers: tuple[int, ...]
    words: str
    height: float
    apart: bool


def furniture(pages: Sequence[tuple[tuple[Row, ...], Box]]) -> list[frozenset[int]]:
    """Indexes of furniture rows, page by page; a page is its rows in order and its edges."""
    groups: dict[tuple[str, bool], list[_Edge]] = defaultdict(list)
    pitch = _usual_pitch(pages)
    for page, (rows, edges) in enumerate(pages):
        for is_top in (True, False):
            for at, inner in _edge_rows(rows, edges, top=is_top):
                edge = _edge(page, at, rows, inner, edges, pitch)
                groups[edge.words, is_top].append(edge)
    found: list[set[int]] = [set() for _ in pages]
    for group in groups.values():
        for edge in _recurring(group, len(pages)):
            found[edge.page].add(edge.row)
    for page, (rows, edges) in enumerate(pages):
        _add_known(found[page], rows, edges, page + 1)
    return [frozenset(rows) for rows in found]


def _usual_pitch(pages: Sequence[tuple[tuple[Row, ...], Box]]) -> float:
    pitches = [
        below.baseline - above.baseline
        for rows, _ in pages
        for above, below in pairwise(rows)
        if below.baseline > above.baseline
    ]
    return median_low(pitches) if pitches else 0.0


def _shape(text: str) -> str:
    return _NUMBER.sub("#", " ".join(text.split()))


def _edge(page: int, at: int, rows: Sequence[Row], inner: int | None, edges: Box, pitch: float) -> _Edge:
    row = rows[at]
    numbers = tuple(int(number[:9]) for number in _NUMBER.findall(row.text))
    height = min(row.baseline - edges[1], edges[3] - row.baseline)
    apart = inner is None or abs(rows[inner].baseline - row.baseline) > _STANDS_OFF * pitch
    return _Edge(page, at, numbers, _shape(row.text), height, apart)


def _edge_rows(rows: Sequence[Row], edges: Box, *, top: bool) -> Iterator[tuple[int, int | None]]:
    """Indexes of the rows at the top or at the bottom of a page, the outermost first, with the next one in."""
    middle, reach = (edges[1] + edges[3]) / 2, _EDGE_SHARE * (edges[3] - edges[1])
    side = [at for at, row in enumerate(rows) if (row.baseline < middle) is top]
    side.sort(key=lambda at: rows[at].baseline, reverse=not top)
    for at, inner in zip_longest(side[:_EDGE_ROWS], side[1 : _EDGE_ROWS + 1]):
        distance = rows[at].baseline - edges[1] if top else edges[3] - rows[at].baseline
        if distance <= reach and rows[at].table is None:
            yield at, inner


def _recurring(group: Sequence[_Edge], n_pages: int) -> Iterator[_Edge]:
    """Rows of one wording that stand at one height on enough pages, with numbers that stay or follow the page."""
    for cluster in _by_height(group):
        moving = _by_numbers(cluster)
        for same in moving:
            if not any(edge.apart for edge in same) and len({edge.numbers for edge in same}) > 1:
                continue
            pages = len({edge.page for edge in same})
            has_words = any(character.isalpha() for character in same[0].words)
            needed = 3 if has_words or n_pages > 4 else 2
            if pages >= needed or (pages >= 2 and pages * 2 >= n_pages):
                yield from same


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


def _add_known(found: set[int], rows: Sequence[Row], edges: Box, page: int) -> None:
    """Known wordings from the edge of the page inwards; a bare number counts where it is the page's own."""
    sure = {at for at, row in enumerate(rows) if is_sure(row.text)}
    for top in (True, False):
        for at, _ in _edge_rows(rows, edges, top=top):
            text = rows[at].text.strip(" -–—")
            likely = is_likely(rows[at].text) and (text == str(page) if text.isdigit() else bool(found or sure))
            if not (at in found or at in sure or likely):
                break
            found.add(at)
