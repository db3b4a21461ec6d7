"""Lines of which each word is a string of its own: whether their blanks stand where the letters are apart.

Comes in: lines of a page, and the boxes of its strings, which are read already.
Goes out: which of the lines are right for certain; of the others nothing is said.
Does not: put a blank right (``words`` does), or take a string for a word that it is not: each has to be as wide as it.

The ink of a string is known, so that a line of known words costs no call. A word is known once it was measured letter
by letter, or where any two of its letters stand in its string as in a word that was.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, repeat
from math import inf
from operator import add, lt, sub
from typing import NamedTuple

from pipeline.extract.pdf.page.calls import Handle, ink, space
from pipeline.extract.pdf.page.frame import Line
from pipeline.extract.pdf.page.stretches import Stretches

TOGETHER = 0.1  # of the size of the type: no word ends between letters so near
SAME = 0.005  # what rounding may do to a word
STEPS = 50  # sizes in a point: one size is measured a little differently from line to line
MOST = 20_000  # words remembered
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class _Known:
    """What was measured in one size of type.

    ``inks``: how wide the ink of a word is. ``before`` and ``behind``: how far the width of its first and last letter
    reaches over that; of letters too. ``widths``: of letters that end words. ``steps``: from a letter to the next.
    """

    inks: dict[str, float] = field(default_factory=dict)
    before: dict[str, float] = field(default_factory=dict)
    behind: dict[str, float] = field(default_factory=dict)
    widths: dict[str, float] = field(default_factory=dict)
    steps: dict[str, float] = field(default_factory=dict)

    def spell(self, words: Iterable[str]) -> None:
        """Makes those of ``words`` known of which each two letters are."""
        for word in words:
            first, last = word[0], word[-1]
            try:
                steps = sum(map(self.steps.__getitem__, map(add, word, word[1:])))
                self.inks[word] = steps + self.widths[last] - self.before[first] - self.behind[last]
            except KeyError:
                continue
            self.before[word], self.behind[word] = self.before[first], self.behind[last]

    def learn(self, word: str, box: tuple[float, float], lefts: Sequence[float], rights: Sequence[float]) -> None:
        """Takes a word by its ink, from left to right, and the left and right ends of its letters."""
        x0, x1 = box
        self.inks[word] = x1 - x0
        self.before[word] = self.before[word[0]] = x0 - lefts[0]
        self.behind[word] = self.behind[word[-1]] = rights[-1] - x1
        self.widths[word[-1]] = rights[-1] - lefts[-1]
        self.steps.update(zip(map(add, word, word[1:]), map(sub, lefts[1:], lefts), strict=False))

    def unknown(self, words: Sequence[str], lefts: Sequence[float], rights: Sequence[float], same: float) -> list[int]:
        """Which of the ``words`` of a line are not known to be as wide as they are, but for ``same``."""
        off = list(map(sub, map(self.inks.get, words, repeat(inf)), map(sub, rights, lefts)))
        if max(off) <= same and min(off) >= -same:
            return []
        return [at for at, by in enumerate(off) if not -same <= by <= same]

    def are_apart(self, words: Sequence[str], lefts: Sequence[float], rights: Sequence[float], least: float) -> bool:
        """Whether there is room of at least ``least`` between the widths of any two ``words`` of a line."""
        begins = map(sub, lefts[1:], map(self.before.__getitem__, words[1:]))
        ends = map(add, rights, map(self.behind.__getitem__, words))
        return min(map(sub, begins, ends), default=inf) >= least


class _Drawn(NamedTuple):
    """A line whose words are strings, where the ``words`` at ``unknown`` are to be measured; ``at`` is its number."""

    at: int
    line: Line
    words: Sequence[str]
    lefts: Sequence[float]
    rights: Sequence[float]
    known: _Known
    unknown: Sequence[int]

    def is_right(self) -> bool:
        """Once its words were measured; of two types as high that one page has, the last one is known."""
        size, here = self.line.size, (self.words, self.lefts, self.rights)
        return not self.known.unknown(*here, SAME * size) and self.known.are_apart(*here, TOGETHER * size)


class Alone:
    """Remembers the words of a document that are drawn by themselves, and in which no two letters stand apart."""

    def __init__(self) -> None:
        self._by_size: defaultdict[int, _Known] = defaultdict(_Known)

    def right(
        self, page: Handle, lines: Sequence[Line], words: Sequence[Sequence[str]], strings: Stretches
    ) -> list[bool]:
        """Which of the ``lines`` of ``page`` are right; ``words`` are theirs, ``strings`` those of the page."""
        if sum([len(known.inks) for known in self._by_size.values()]) > MOST:
            self._by_size.clear()
        all_lefts, all_rights, places = strings.lefts, strings.rights, strings.of_lines()
        found = [False] * len(lines)
        new: list[_Drawn] = []
        for at, (line, here) in enumerate(zip(lines, words, strict=True)):
            first, last = places.get(line.char, (0, 0))
            if not here or last - first != len(here):
                continue
            known = self._by_size[round(line.size * STEPS)]
            lefts, rights = all_lefts[first:last], all_rights[first:last]
            known.spell(set(here).difference(known.inks))
            unknown = known.unknown(here, lefts, rights, SAME * line.size)
            if unknown:
                new.append(_Drawn(at, line, here, lefts, rights, known, unknown))
            else:
                found[at] = known.are_apart(here, lefts, rights, TOGETHER * line.size)
        apart = _learn(page, new) if new else ()
        for one in new:
            found[one.at] = one.at not in apart and one.is_right()
        return found


def _learn(page: Handle, new: Sequence[_Drawn]) -> set[int]:
    """Remembers the unknown words in which no two letters stand apart; returns the lines of the others by number."""
    sought = [(one, word) for one in new for word in one.unknown]
    starts = [start for one in new for start in map(starts_of(one.line, one.words).__getitem__, one.unknown)]
    ends = [start + len(one.words[word]) for start, (one, word) in zip(starts, sought, strict=True)]
    places = [at for start, end in zip(starts, ends, strict=True) for at in range(start, end)]
    lefts, rights = space(page, places, "left", "right")
    inks = zip(*ink(page, starts, "left"), *ink(page, [end - 1 for end in ends], "right"), strict=True)
    apart, last = set(), 0
    for (one, word), (x0, x1) in zip(sought, inks, strict=True):
        first, last = last, last + len(one.words[word])
        left, right = lefts[first:last], rights[first:last]
        is_string = x0 == one.lefts[word] and x1 == one.rights[word]
        is_whole = max(map(sub, left[1:], right), default=0.0) <= TOGETHER * one.line.size and all(map(lt, left, right))
        if is_string and is_whole:
            one.known.learn(one.words[word], (x0, x1), left, right)
        else:
            apart.add(one.at)
    return apart


def starts_of(line: Line, words: Sequence[str]) -> list[int]:
    """The page's characters with which the line's words begin."""
    lengths = list(map(len, words))
    if sum(lengths) + len(words) == len(line.text) + 1:  # a blank between any two
        return list(accumulate([line.char, *[length + 1 for length in lengths[:-1]]]))
    return [line.char + found.start() for found in _WORD.finditer(line.text)] if words else []
