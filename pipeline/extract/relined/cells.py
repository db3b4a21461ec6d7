"""Stretches of a line that were rows of a table before the line ends were lost.

Comes in: a long line of a text.
Goes out: bounds from the first to the last figure of each stretch.
Does not: put the rows together again: which figure stands under which heading is lost. A figure read from there would
be nobody's, so they are left unread.

Running text never prints three figures in a row, nor two in a row time and again, nor a name and a figure four times
without a comma. From there a stretch reaches as far as figures go on to follow each other without a verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import or_

from pipeline.extract.relined.words import words_that

_WORD = re.compile(r"\S+")
_FIGURE = re.compile(r"[(<>≥≤±+−–€-]*\d[\d.,/]*%?\)?[*°]?(?:-\d[\d.,]*)?")
_FILLER = re.compile(r"[-–%€]|[|:-]+|n\.?b\.?|n\.?v\.?t\.?|\(?%\)?|/")
_ROW = re.compile(r"(?=\S*\d)\S*;\S*;\S*")  # cells parted by semicolons
_YEAR = re.compile(r"(?:19|20)\d\d")
_GROUPS = re.compile(r"\d{1,3}(?: \d{3}){1,2}")  # a figure that is parted by blanks itself
_NAME = re.compile(r"[A-ZÀ-Þ][^.,;:?!]*")
_ENDS = re.compile(r".*(?:[^\d.][.?!:;]|,)")
_REACH = 8  # words between two figures of one table
_NEAR = 14  # words between two pairs of figures
_NAMES = 4


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a line: which are figures, which stand in a cell without one, and behind which a stretch ends."""

    found: Sequence[re.Match[str]]
    is_figure: Sequence[bool]
    is_cell: Sequence[bool]
    is_end: Sequence[bool]

    def text(self, first: int, behind: int) -> str:
        """The words from ``first`` on to before ``behind``."""
        return " ".join(one.group() for one in self.found[first:behind])


def loose_cells(line: str) -> Iterator[tuple[int, int]]:
    """Bounds of the stretches of ``line`` that were rows of a table, in order."""
    words = _words(line)
    last = 0
    for first, behind in sorted([*_in_a_row(words), *_named(words)]):
        if behind > last:
            start, last = _grown(words, first, behind, last)
            yield words.found[start].start(), words.found[last - 1].end()


def _words(line: str) -> _Words:
    found, prose = list(_WORD.finditer(line)), words_that("prose")
    figures = [_FIGURE.fullmatch(one.group()) is not None or _ROW.fullmatch(one.group()) is not None for one in found]
    fillers = [_FILLER.fullmatch(one.group()) is not None for one in found]
    ends = [_ENDS.fullmatch(one.group()) is not None or one.group().lower() in prose for one in found]
    return _Words(found, figures, list(map(or_, figures, fillers)), ends)


def _in_a_row(words: _Words) -> Iterator[tuple[int, int]]:
    """Three figures that follow each other, or two years; two which another two are near; cells with semicolons."""
    pair: int | None = None
    for is_cell, places in groupby(range(len(words.found)), key=words.is_cell.__getitem__):
        run = list(places)
        first, behind, n = run[0], run[-1] + 1, sum(words.is_figure[at] for at in run) if is_cell else 0
        text = words.text(first, behind) if n else ""
        years = [_YEAR.fullmatch(words.found[at].group()) is not None for at in run]
        if ";" in text or (n > 2 and not _GROUPS.fullmatch(text)) or years == [True, True]:
            yield first, behind
        elif n == 2 and not _GROUPS.fullmatch(text) and not years[0]:
            if pair is not None and first - pair <= _NEAR and not any(words.is_end[pair:first]):
                yield pair, behind
            pair = first


def _named(words: _Words) -> Iterator[tuple[int, int]]:
    """Figures that stand one by one behind a name each, without a comma."""
    figures = [at for at, is_figure in enumerate(words.is_figure) if is_figure]
    since = 0
    for n, (one, other) in enumerate(pairwise(figures), 1):
        name = words.text(one + 1, other)
        if not _NAME.fullmatch(name) or other - one > _NEAR // 2 or any(words.is_end[one:other]):
            since = n
        elif n - since + 1 == _NAMES:
            yield figures[since], other + 1


def _grown(words: _Words, first: int, behind: int, least: int) -> tuple[int, int]:
    """A stretch with the figures that follow it, and that it follows, without a verb or the end of a sentence."""
    at = first - 1
    while at >= least and first - at <= _REACH and not words.is_end[at]:
        first = at if words.is_figure[at] else first
        at -= 1
    at = behind
    while at < len(words.found) and at - behind < _REACH and not words.is_end[at]:
        behind = at + 1 if words.is_figure[at] or (words.is_cell[at] and at == behind) else behind
        at += 1
    return first, behind
