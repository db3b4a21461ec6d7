"""The words of a page that prints no blanks: pdfium guesses them from the gaps between letters, and is put right here.

Comes in: a ``Line`` of such a page.
Goes out: the same line, its blanks where the letters stand apart by the widths of their type.
Does not: look at pages with blanks of their own, or at a line whose letters all stand apart.

pdfium measures from ink to ink, so that it parts ``1`` from ``.500`` in a type of one width, and joins ``€`` and ``24``
in a narrow one. Here the letters' advance widths are measured, which touch inside a word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import chain, compress, pairwise, repeat
from math import inf
from operator import add, lt, sub
from statistics import median

from pipeline.extract.pdf.page.alone import MOST, SAME, STEPS, TOGETHER, Alone, starts_of
from pipeline.extract.pdf.page.calls import FIRST, NUMBERS, Handle, four_floats, get_loose_box, is_generated, space
from pipeline.extract.pdf.page.frame import Line, turned
from pipeline.extract.pdf.page.stretches import Stretches

_SAMPLE = 12  # blanks of a page that are looked at
_APART = 0.17  # of the size of the type: a word space, even in a tight line
_TIGHT = 0.13  # the same between a sign and a letter
_TOUCHING = 0.06  # farther apart inside a word: the letters are set apart, or their widths are wrong


def prints_blanks(page: Handle, text: str) -> bool:
    """Whether the blanks of a page's ``text`` are mostly printed, not guessed by pdfium."""
    at, seen, guessed = text.find(" "), 0, 0
    while at >= 0 and seen < _SAMPLE:
        seen += 1
        guessed += is_generated(page, at) == 1
        at = text.find(" ", at + 1)
    return guessed * 2 <= seen


class Respacer:
    """Puts the blanks of a document's lines right.

    It remembers how wide a word was in which it found no gap: one that is as wide again costs the places of its ends.
    """

    def __init__(self) -> None:
        self._widths: defaultdict[int, dict[str, float]] = defaultdict(dict)  # by the size of the type, by word
        self._alone = Alone()

    def respaced(self, page: Handle, lines: Sequence[Line], strings: Stretches) -> list[Line]:
        """``lines`` of ``page`` (the address of a text page) with their blanks by the gaps between letters' widths.

        ``strings`` are the stretches of the page, as its lines were made of them.
        """
        words = [[] if line.turns else line.text.split() for line in lines]
        right = self._alone.right(page, lines, words, strings)
        if all(right):
            return list(lines)
        left = [not is_right for is_right in right]
        measured = iter(self._measured(page, list(compress(lines, left)), list(compress(words, left))))
        return [line if is_right else next(measured) for line, is_right in zip(lines, right, strict=True)]

    def _measured(self, page: Handle, lines: Sequence[Line], words: Sequence[list[str]]) -> list[Line]:
        """The same of lines whose words are not known to be strings: the places of all of them are read."""
        starts = [at for line, here in zip(lines, words, strict=True) for at in starts_of(line, here)]
        ends = list(map(add, starts, map(len, chain.from_iterable(words))))
        (lefts,), (rights,) = space(page, starts, "left"), space(page, [end - 1 for end in ends], "right")
        new = self._new(lines, words, list(map(sub, rights, lefts)))
        apart = self._learn(page, [(*one, starts[at], ends[at]) for at, one in new.items()])
        gaps = [inf, *map(sub, lefts[1:], rights)]  # before each word
        found, at = [], 0
        for line, here in zip(lines, words, strict=True):
            first, at = at, at + len(here)
            is_well = first < at and min(gaps[first + 1 : at], default=inf) >= TOGETHER * line.size
            found.append(line if is_well and apart.isdisjoint(starts[first:at]) else _respaced(page, line))
        return found

    def _new(
        self, lines: Sequence[Line], words: Sequence[list[str]], widths: Sequence[float]
    ) -> dict[int, tuple[str, float, float]]:
        """Which of a page's words are not remembered as wide as they are: word, size of the type, width."""
        if sum(map(len, self._widths.values())) > MOST:
            self._widths.clear()
        found, last = {}, 0
        for line, here in zip(lines, words, strict=True):
            first, last = last, last + len(here)
            known, same = self._widths[round(line.size * STEPS)], SAME * line.size
            off = map(abs, map(sub, map(known.get, here, repeat(inf)), widths[first:last]))
            for at, by in enumerate(off, first):
                if not by < same:
                    found[at] = here[at - first], line.size, widths[at]
        return found

    def _learn(self, page: Handle, words: Sequence[tuple[str, float, float, int, int]]) -> set[int]:
        """Remembers the words in which no two letters stand apart; returns the first characters of the others."""
        places = [at for *_, start, end in words for at in range(start, end)]
        lefts, rights = space(page, places, "left", "right")
        apart, last = set(), 0
        for word, size, width, start, end in words:
            first, last = last, last + end - start
            left, right = lefts[first:last], rights[first:last]
            if all(map(lt, left, right)) and max(map(sub, left[1:], right), default=0.0) <= TOGETHER * size:
                self._widths[round(size * STEPS)][word] = width
            else:
                apart.add(start)
        return apart


def _respaced(page: Handle, line: Line) -> Line:
    edges = _edges(page, line)
    letters = [at for at, edge in enumerate(edges) if edge is not None]
    gaps = {
        other: (edges[other][0] - edges[one][1]) / line.size  # type: ignore[index]
        for one, other in pairwise(letters)
    }
    inside = [gap for at, gap in gaps.items() if edges[at - 1] is not None]
    if not inside or abs(median(inside)) > _TOUCHING:
        return line
    kept: list[int | None] = []  # places in the line's text; ``None``: a blank put in
    last = letters[0]
    for at in range(len(line.text)):
        gap = gaps.get(at)
        between = at - last - 1
        if gap is not None and between and gap < TOGETHER and _are_guessed(page, line, last + 1, at):
            del kept[-between:]
        elif gap is not None and not between and gap > _least(line.text[at - 1 : at + 1]):
            kept.append(None)
        kept.append(at)
        last = at if edges[at] is not None else last
    if kept == list(range(len(line.text))):
        return line
    text = "".join(" " if at is None else line.text[at] for at in kept)
    return line._replace(text=text, runs=_runs(line, kept))


def _least(pair: str) -> float:
    """How far two letters stand apart where a word ends between them; a space may be kerned before a capital."""
    if pair[0].islower() and pair[1].isupper():
        return TOGETHER
    return _TIGHT if pair[1].isalpha() and not pair[0].isalnum() else _APART


def _edges(page: Handle, line: Line) -> list[tuple[float, float] | None]:
    """Left and right edge of each letter by its width; ``None`` for a blank and for what is not printed."""
    edges: list[tuple[float, float] | None] = []
    get, turns = get_loose_box, line.turns
    for char, letter in enumerate(line.text, line.char):
        if letter == " " or letter.isspace() or not get(page, char, FIRST):
            edges.append(None)
            continue
        x0, top, x1, bottom = four_floats(NUMBERS)
        if turns:
            x0, _, x1, _ = turned((x0, bottom, x1, top), turns)
        edges.append((x0, x1) if x1 > x0 else None)
    return edges


def _are_guessed(page: Handle, line: Line, start: int, end: int) -> bool:
    return all(line.text[at] == " " and is_generated(page, line.char + at) == 1 for at in range(start, end))


def _runs(line: Line, kept: list[int | None]) -> tuple[tuple[int, int, int], ...]:
    runs: list[tuple[int, int, int]] = []
    for place, at in enumerate(kept):
        if at is None:
            continue
        if runs and place == runs[-1][0] + runs[-1][2] and line.char + at == runs[-1][1] + runs[-1][2]:
            runs[-1] = (*runs[-1][:2], runs[-1][2] + 1)
        else:
            runs.append((place, line.char + at, 1))
    return tuple(runs)
