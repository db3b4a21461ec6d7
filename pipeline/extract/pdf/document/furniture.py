"""Headers, footers and page numbers of a PDF, found by their recurrence at the edge of pages, not by one wording.

Comes in: the rows of all pages.
Goes out: for each page the indexes of the rows that are furniture.
Does not: judge a row in the middle of a page, unless it is printed large over the text (``stamps``).

A row is furniture where the same words stand at the same height of enough pages, and each number in it is either
the same on all of them or moves with the page; one that moves must also stand off the text, for articles count on
from page to page as well, or be the outermost row and nothing but a page number. So is the outermost row that ends in
the number of its page, as those of most pages do. Rows that stand where most other pages have text are headings on
top of a page, and so is the head of a question or an answer (``openings``). A known wording counts at the edge of a
page even if alone.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise, permutations, takewhile, zip_longest
from math import inf
from typing import NamedTuple

from pipeline.extract.furniture import likely_and_sure
from pipeline.extract.pdf.document.openings import Openings, are_of_forms
from pipeline.extract.pdf.document.packed import Packed, Shelf, records_of
from pipeline.extract.pdf.document.stamps import Stamps
from pipeline.extract.pdf.page.frame import Box, reader, turned, unturned
from pipeline.extract.pdf.page.rows import COUNTED, TURNED, Row

_EDGE_ROWS = 4
_EDGE_SHARE = 0.14  # of the page's height
_baseline = reader(Row, "baseline")
_NUMBER = re.compile(r"(\d+)")
_ON_THE_LEFT = re.compile(r"(\d{1,4}) (\D.*)")
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}
_DASHES = " -–—"  # around a page number
_MAY_END_ROMAN = frozenset("ivxlIVXL-–—")
_STANDS_OFF = 1.25  # of the usual distance of lines
_PITCHES = 10  # in a point, in which distances of lines are counted
_ENOUGH = 3  # pages
_LARGE = 2.5  # sizes of the type
_FEW = 4  # one page in so many may have its running head in other words
_HEIGHT_STEP = 6.0  # points within which two rows stand at the same height


class _Outer(NamedTuple):
    """A row at the edge of a page; ``away`` is its distance from the next row inwards, ``None`` without one.

    ``words`` and ``numbers`` are its text in two, ``height`` its distance from the edge. ``is_number``: it is the
    outermost and worded as a page number. ``number`` is its text where that may be one; ``is_likely`` and ``is_sure``
    say what the wording alone tells.
    """

    row: int
    is_top: bool
    words: str
    numbers: tuple[int, ...]
    height: float
    away: float | None
    is_number: bool
    number: str
    is_likely: bool
    is_sure: bool


@dataclass(frozen=True, slots=True)
class _Edge:
    """What of an outer row is compared with those of other pages; ``page`` counts from 0."""

    page: int
    row: int
    numbers: tuple[int, ...]
    height: float
    away: float | None
    is_number: bool


class Furniture:
    """Gathers the edges of pages, one after the other; then tells which rows are furniture.

    The edges lie on ``shelf``, for a row of text there seldom recurs: only what does is held here, at the end.
    """

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._pages: list[Packed[_Outer]] = []
        self._wordings = array("q")  # hashes
        self._pitches: Counter[int] = Counter()
        self._stamps = Stamps()
        self._openings = Openings()
        self._turned: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)  # pages and rows, by wording
        self._counted: dict[int, int] = {}  # the row of the numbers of lines, by page

    def add(self, rows: Sequence[Row], edges: Box) -> None:
        """Takes the next page: its rows in order and its edges."""
        if rows and rows[-1].column == COUNTED:
            self._counted[len(self._pages)] = len(rows) - 1
            rows = rows[:-1]
        whole, rows = rows, rows[: len(rows) - _n_turned(rows)]
        baselines = list(map(_baseline, rows))
        outer = tuple(
            _outer(at, rows, inner, edges, is_top=is_top, outermost=place == 0)
            for is_top in (False, True)
            for place, (at, inner) in enumerate(_edge_rows(rows, baselines, edges, top=is_top))
        )
        for at in range(len(rows), len(whole)):
            is_large = whole[at].size >= _LARGE * whole[0].size  # a slanting watermark
            if is_large or _is_at_the_side(whole[at], edges, whole[0].pieces[0].turns):
                self._turned[_shape(whole[at].text)[0]].append((len(self._pages), at))
        self._stamps.add(len(self._pages), whole)
        self._openings.add(len(self._pages), rows)
        self._wordings.extend([hash((one.words, one.is_top)) for one in outer])
        self._pages.append(self._shelf.put(len(self._pages) + 1, outer))
        self._pitches.update(
            [round((below - above) * _PITCHES) for above, below in pairwise(baselines) if below > above]
        )

    def found(self) -> list[tuple[int, ...]]:
        """Indexes of furniture rows, page by page."""
        stands_off = _STANDS_OFF * self._usual_pitch()
        groups = [
            (is_top, words, same)
            for (words, is_top), group in self._groups().items()
            for same in _recurring(words, group, len(self._pages), stands_off)
        ]
        recurring = {(edge.page, edge.row) for *_, same in groups for edge in same}
        nearest = self._nearest_text(recurring)
        opened = self._openings.found()
        found = defaultdict(set, self._stamps.found())
        for page, row in [*self._counted.items(), *self._turned_again(), *self._numbered(stands_off)]:
            found[page].add(row)
        running: list[tuple[bool, str, list[_Edge]]] = []
        for is_top, words, same in groups:
            of_forms = is_top and are_of_forms([(edge.page, edge.row) for edge in same], opened, len(self._pages))
            if not of_forms and not _is_in_text(same, nearest[is_top]):
                running.append((is_top, words, same))
                for edge in same:
                    found[edge.page].add(edge.row)
        for page, row in self._side_by_side(running):
            found[page].add(row)
        return [_with_known(found.get(page, set()), outer, page + 1) for page, outer in enumerate(self._outer())]

    def _side_by_side(self, running: Sequence[tuple[bool, str, Sequence[_Edge]]]) -> Iterator[tuple[int, int]]:
        """Rows at the edge that read as two of ``running`` at their height do, on the few pages without these."""
        usual = [one for one in running if len(one[2]) * 2 > len(self._pages)]
        for one, other in permutations(usual, 2):
            is_top, height = one[0], one[2][0].height
            if other[0] != is_top or abs(other[2][0].height - height) > _HEIGHT_STEP:
                continue
            words = _number_last(f"{one[1]} {other[1]}")
            for page in {*range(len(self._pages))}.difference(edge.page for edge in (*one[2], *other[2])):
                for row in records_of(self._pages[page], _Outer):
                    if row.is_top == is_top and row.words == words and abs(row.height - height) <= _HEIGHT_STEP:
                        yield page, row.row

    def _turned_again(self) -> Iterator[tuple[int, int]]:
        """Rows that are printed at the side of enough pages, or large, turned, in the same words."""
        for same in self._turned.values():
            pages = len({page for page, _ in same})
            if pages >= _ENOUGH or (pages > 1 and pages * 2 >= len(self._pages)):
                yield from same

    def _numbered(self, stands_off: float) -> Iterator[tuple[int, int]]:
        """The outermost rows that end in the number of their page, as those of most pages do at one height.

        Beside the number stands what changes: the title of a chapter, or another on even pages.
        """
        groups: dict[tuple[bool, int], list[_Edge]] = defaultdict(list)
        for page, outer in enumerate(self._outer()):
            first = {one.is_top: one for one in reversed(outer)}  # the outermost come first
            for one in first.values():
                if (
                    one.numbers
                    and one.words.rstrip(_DASHES).endswith("#")
                    and (one.away is None or one.away > stands_off)
                ):
                    edge = _Edge(page, one.row, one.numbers, one.height, one.away, one.is_number)
                    groups[one.is_top, one.numbers[-1] - page].append(edge)
        for group in groups.values():
            for same in _by_height(group):
                if len(same) >= _ENOUGH and len(same) * 2 > len(self._pages):
                    yield from ((edge.page, edge.row) for edge in same)

    def _outer(self) -> Iterator[tuple[_Outer, ...]]:
        return (records_of(packed, _Outer) for packed in self._pages)

    def _groups(self) -> dict[tuple[str, bool], list[_Edge]]:
        """The edges by their wording, those that are worded as no other left out."""
        recur = {one for one, other in pairwise(sorted(self._wordings)) if one == other}
        groups: dict[tuple[str, bool], list[_Edge]] = defaultdict(list)
        for page, outer in enumerate(self._outer()):
            for one in outer:
                if hash((one.words, one.is_top)) in recur:
                    edge = _Edge(page, one.row, one.numbers, one.height, one.away, one.is_number)
                    groups[one.words, one.is_top].append(edge)
        return groups

    def _nearest_text(self, recurring: Set[tuple[int, int]]) -> tuple[array[float], array[float]]:
        """At the bottom and at the top of each page: how far from its edge the first row stands that does not recur."""
        nearest = array("d"), array("d")
        for page, outer in enumerate(self._outer()):
            for is_top, side in enumerate(nearest):
                heights = [
                    one.height for one in outer if one.is_top == bool(is_top) and (page, one.row) not in recurring
                ]
                side.append(min(heights, default=inf))
        return nearest

    def _usual_pitch(self) -> float:
        seen, half = 0, (sum(self._pitches.values()) + 1) // 2
        for pitch in sorted(self._pitches):
            seen += self._pitches[pitch]
            if seen >= half:
                return pitch / _PITCHES
        return 0.0


def _n_turned(rows: Sequence[Row]) -> int:
    """How many rows are turned against the others: they come last."""
    return sum(1 for _ in takewhile(lambda row: row.column == TURNED, reversed(rows)))


def _is_at_the_side(row: Row, edges: Box, usual: int) -> bool:
    """Whether a turned row stands at the left or right edge of the page; ``usual`` are the turns of the others."""
    reach, piece = _EDGE_SHARE * (edges[2] - edges[0]), row.pieces[0]
    x0, _, x1, _ = turned(unturned((piece.x0, piece.top, piece.x1, piece.bottom), piece.turns), usual)
    return x1 <= edges[0] + reach or x0 >= edges[2] - reach


def _shape(text: str) -> tuple[str, tuple[int, ...]]:
    """The words of a row and its numbers; a page number on the left of even pages is read as if on the right.

    A Roman number at the end of a row, or alone in it, is a number too.
    """
    folded = " ".join(text.split())
    left = _ON_THE_LEFT.match(folded)
    if left:
        folded = f"{left.group(2)} {left.group(1)}"
    parts = _NUMBER.split(folded)
    words, numbers = "#".join(parts[::2]), [int(number[:9]) for number in parts[1::2]]
    if words[-1:] in _MAY_END_ROMAN:
        last = words.rstrip(_DASHES).rpartition(" ")[2]
        if last and (not last.strip("ivxl") or not last.strip("IVXL")):
            words = f"{words[: words.rindex(last)]}#"
            numbers.append(_of_roman(last.upper()))
    return words, tuple(numbers)


def _of_roman(number: str) -> int:
    values = [_ROMAN[letter] for letter in number]
    return sum(-one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True))


def _outer(at: int, rows: Sequence[Row], inner: int | None, edges: Box, *, is_top: bool, outermost: bool) -> _Outer:
    row = rows[at]
    words, numbers = _shape(row.text)
    likely, sure = likely_and_sure(row.text)
    return _Outer(
        row=at,
        is_top=is_top,
        words=words,
        numbers=numbers,
        height=min(row.baseline - edges[1], edges[3] - row.baseline),
        away=None if inner is None else abs(rows[inner].baseline - row.baseline),
        is_number=outermost and bool(numbers) and (likely or sure),
        number=row.text.strip(" -–—"),
        is_likely=likely,
        is_sure=sure,
    )


def _edge_rows(
    rows: Sequence[Row], baselines: Sequence[float], edges: Box, *, top: bool
) -> Iterator[tuple[int, int | None]]:
    """Indexes of the rows at the top or at the bottom of a page, the outermost first, with the next one in."""
    middle, reach = (edges[1] + edges[3]) / 2, _EDGE_SHARE * (edges[3] - edges[1])
    side = [at for at, baseline in enumerate(baselines) if (baseline < middle) is top]
    side.sort(key=baselines.__getitem__, reverse=not top)
    for at, inner in zip_longest(side[:_EDGE_ROWS], side[1 : _EDGE_ROWS + 1]):
        distance = baselines[at] - edges[1] if top else edges[3] - baselines[at]
        if distance <= reach and rows[at].table is None:
            yield at, inner


def _recurring(words: str, group: Sequence[_Edge], n_pages: int, stands_off: float) -> Iterator[list[_Edge]]:
    """Rows of one wording that stand at one height on enough pages, with numbers that stay or follow the page."""
    has_words = any(character.isalpha() for character in words)
    for cluster in _by_height(group):
        moving = _by_numbers(cluster)
        for same in moving:
            apart = any(edge.away is None or edge.away > stands_off for edge in same)
            apart = apart or all(edge.is_number for edge in same)
            if not apart and len({edge.numbers for edge in same}) > 1:
                continue
            pages = len({edge.page for edge in same})
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


def _is_in_text(same: Sequence[_Edge], nearest: array[float]) -> bool:
    """Whether rows that recur stand where the text of the other pages stands: headings on top of some pages."""
    pages = {edge.page for edge in same}
    height = max(edge.height for edge in same) + 1
    others = [text for page, text in enumerate(nearest) if page not in pages and page > 0]  # a cover says nothing
    return len(others) * _FEW > len(pages) and sum(text <= height for text in others) * 2 > len(others)


def _number_last(words: str) -> str:
    """``words`` as those of a row that begins with a number are compared."""
    return f"{words[2:]} #" if words.startswith("# ") else words


def _with_known(found: Set[int], outer: Sequence[_Outer], page: int) -> tuple[int, ...]:
    """``found`` and the known wordings from the edges inwards; a bare number is one if it is the page's own."""
    sure = any(one.is_sure for one in outer)
    known = set(found)
    for is_top in (False, True):
        for one in [one for one in outer if one.is_top is is_top]:
            own = one.number == str(page) if one.number.isdigit() else bool(known or sure)
            if not (one.row in known or one.is_sure or (one.is_likely and own)):
                break
            known.add(one.row)
    return tuple(sorted(known))
