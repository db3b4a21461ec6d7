"""The stretches of text of a page, and where a line is cut whose stretches stand apart.

Comes in: where the lines of an open text page begin; a line with its stretches.
Goes out: the boxes of all stretches; the parts of a line, each with its text and its stretches.
Does not: make lines (``lines`` does), or know columns and cells.

pdfium makes one stretch of each string that the file draws, and tells its box, but not with which character it begins.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import partial
from itertools import accumulate, pairwise
from operator import neg, sub
from typing import NamedTuple

from pipeline.extract.pdf.page import calls
from pipeline.extract.pdf.page.frame import PIECE_GAP, Box, Line, maker, turned, unturned

TWO_LEVELS = 1.2  # of the size of the type: ink so high is of two lines
NEAR = 0.5  # of the size of the type: cells of two levels may stand so near
_OFF_LEVEL = 0.3  # of the size of the type
_NEAR_WORDS = (0, 1, -1, 2, -2)  # from a guess


class Cut(NamedTuple):
    """A line, printed as the page's stretches ``first`` to before ``last``, and those of them that begin a part.

    ``cuts`` count from its first stretch.
    """

    line: Line
    first: int
    last: int
    cuts: list[int]


class Part(NamedTuple):
    """A line's text from ``begin`` to ``end``, printed as the page's stretches ``first`` to before ``last``."""

    line: Line
    begin: int
    end: int
    first: int
    last: int


_part = maker(Part)


class Stretches:
    """The stretches of one text page, by columns, each in the frame of its line; ``gaps`` stand behind each."""

    def __init__(self, page: calls.Handle) -> None:
        self._page = page
        self.lefts: list[float] = []
        self.tops: list[float] = []
        self.rights: list[float] = []
        self.bottoms: list[float] = []
        self.gaps: list[float] = []
        self._counts: tuple[Sequence[int], Sequence[int]] = (), ()

    def read(self, starts: Sequence[int], lengths: Sequence[int], n_chars: int) -> list[int]:
        """Reads those of the page, whose text is ``n_chars`` long, as upright; returns how many each line has."""
        counts, columns = calls.stretches(self._page, starts, lengths, n_chars)
        self.lefts, self.rights = columns[0], columns[2]
        self.tops, self.bottoms = list(map(neg, columns[1])), list(map(neg, columns[3]))
        self.gaps = list(map(sub, self.lefts[1:], self.rights))
        self._counts = starts, counts
        return counts

    def of_lines(self) -> dict[int, tuple[int, int]]:
        """The stretches of each line of the page, the first one and that behind the last, by its first character."""
        starts, counts = self._counts
        return dict(zip(starts, pairwise(accumulate(counts, initial=0)), strict=True))

    def turn(self, first: int, last: int, turns: int) -> None:
        """Puts the stretches of a turned line into its frame."""
        for at in range(first, last):
            box = self.lefts[at], self.tops[at], self.rights[at], self.bottoms[at]
            self.lefts[at], self.tops[at], self.rights[at], self.bottoms[at] = turned(unturned(box, 0), turns)
        self.gaps[first : last - 1] = map(sub, self.lefts[first + 1 : last], self.rights[first : last - 1])

    def box(self, first: int, last: int) -> Box:
        """The box of stretches ``first`` to before ``last``."""
        if last - first == 1:
            return self.lefts[first], self.tops[first], self.rights[first], self.bottoms[first]
        here = slice(first, last)
        return min(self.lefts[here]), min(self.tops[here]), max(self.rights[here]), max(self.bottoms[here])

    def cuts(self, line: Line, first: int, last: int) -> list[int]:
        """The line's stretches that begin behind wide gaps, counted from its first."""
        size = line.size
        gap, half = PIECE_GAP * size, NEAR * size
        gaps = self.gaps[first : last - 1]
        # Where the characters run back, two lines of two columns stand nearly level.
        cuts = [at for at, step in enumerate(gaps, 1) if not -gap <= step <= gap]
        if line.bottom - line.top > TWO_LEVELS * size and len(cuts) < len(gaps):
            near = [at for at, step in enumerate(gaps, 1) if half < step <= gap]
            cuts += [at for at in near if self._is_off_level(first + at, size)]
            cuts.sort()
        return cuts

    def _is_off_level(self, at: int, size: float) -> bool:
        """Whether a stretch stands between two lines of the one before it: cells set on their middle, not a mark."""
        high, low = self.tops[at] - self.tops[at - 1], self.bottoms[at] - self.bottoms[at - 1]
        if high * low <= 0 or min(abs(high), abs(low)) <= _OFF_LEVEL * size:
            return False
        return min(self.bottoms[one] - self.tops[one] for one in (at - 1, at)) >= 0.4 * size

    def parts(self, wide: Sequence[Cut]) -> list[list[Part]]:
        """The parts of each line; none that is blank."""
        guesses = [self._guesses(cut) for cut in wide]
        seen = iter(self._first_letters(wide, guesses))
        return [
            _parts(cut, self._places(cut, here, [next(seen) for _ in here]))
            for cut, here in zip(wide, guesses, strict=True)
        ]

    def _first_letters(self, wide: Sequence[Cut], guesses: Sequence[Sequence[int]]) -> list[int | None]:
        """Where in its line's text each stretch begins, if a word at the guess or near it has its left edge there.

        The words that are as near are looked up in one go for all lines. Of a stretch higher than wide nothing is told:
        in turned text each letter begins at its edge.
        """
        cuts = [cut for cut in wide for _ in cut.cuts]
        stretches = [cut.first + at for cut in wide for at in cut.cuts]
        words = [at for here in guesses for at in here]
        found: list[int | None] = [None] * len(words)
        left = [at for at, cut in enumerate(cuts) if not cut.line.turns and self._is_wide(stretches[at])]
        for step in _NEAR_WORDS:
            if not left:
                break
            tried = {at: _word_from(cuts[at].line.text, words[at], step) for at in left}
            inks = calls.ink(self._page, [cuts[at].line.char + tried[at] for at in left], "left", "top", "bottom")
            for at, x0, top, bottom in zip(left, *inks, strict=True):
                stretch = stretches[at]
                if x0 == self.lefts[stretch] and -top >= self.tops[stretch] and -bottom <= self.bottoms[stretch]:
                    found[at] = tried[at]
            left = [at for at in left if found[at] is None]
        return found

    def _is_wide(self, stretch: int) -> bool:
        return self.rights[stretch] - self.lefts[stretch] > self.bottoms[stretch] - self.tops[stretch]

    def _places(self, cut: Cut, guesses: Sequence[int], seen: Sequence[int | None]) -> list[int]:
        """Where in the line's text its stretches begin behind which it is cut; ``seen`` where that is known."""
        n_stretches_of = partial(calls.count_rects, self._page, cut.line.char)  # the first so many characters
        found: list[int] = []
        for stretch, guess, known in zip(cut.cuts, guesses, seen, strict=True):
            if known is not None:
                found.append(known)
                continue
            low, high = found[-1] if found else 0, len(cut.line.text) + 1
            if n_stretches_of(guess) > stretch:
                high = guess
            elif n_stretches_of(guess + 1) > stretch:
                found.append(guess)
                continue
            else:
                low = guess + 1
            found.append(low + bisect_right(range(low, high), stretch, key=n_stretches_of) - 1)
        return found

    def _guesses(self, cut: Cut) -> list[int]:
        """Where the stretches may begin: at a word, after so much of the line's text as of its ink."""
        text, n_stretches = cut.line.text, cut.last - cut.first
        if 2 * n_stretches > len(text) and sum(map(len, text.split())) == n_stretches:  # each letter is one of its own
            letters = [at for at, letter in enumerate(text) if not letter.isspace()]
            return [letters[one] for one in cut.cuts]
        words = text.split(" ")
        if len(words) == n_stretches:
            return [sum(map(len, words[:one])) + one for one in cut.cuts]
        ink = list(accumulate(map(sub, self.rights[cut.first : cut.last], self.lefts[cut.first : cut.last])))
        chars = len(text) / (ink[-1] or 1)
        return [_word_near(text, round(chars * ink[one - 1])) for one in cut.cuts]


def _parts(cut: Cut, places: Sequence[int]) -> list[Part]:
    """The parts of a line that begin at ``places`` of its text."""
    line = cut.line
    begins = [0, *places, len(line.text)]
    firsts = [cut.first, *[cut.first + at for at in cut.cuts], cut.last]
    found = []
    for begin, end, first, last in zip(begins, begins[1:], firsts, firsts[1:], strict=False):
        if begin < end and not line.text[begin:end].isspace():
            found.append(_part((line, begin, end, first, last)))
    return found


def _word_from(text: str, at: int, steps: int) -> int:
    """Where the word begins that stands ``steps`` words behind the one at ``at``, or before it where they are less."""
    for _ in range(steps):
        at = text.find(" ", at) + 1 or at
    for _ in range(-steps):
        at = text.rfind(" ", 0, max(0, at - 1)) + 1
    return at


def _word_near(text: str, at: int) -> int:
    """Where the word begins that begins nearest to ``at``."""
    before, after = text.rfind(" ", 0, at) + 1, text.find(" ", at) + 1
    return after if 0 < after < 2 * at - before else before
