"""A line of text on a PDF page, and the frame in which its places are given.

Comes in: pdfium's boxes, in points from the page's lower left corner.
Goes out: ``Line`` records and boxes in a frame where the text runs left to right and down; and the way back.
Does not: read pages (``lines`` does).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from operator import itemgetter
from typing import Any, NamedTuple, TypeVar

from pipeline.extract.pdf.page.calls import FIRST, FOURTH, NUMBERS, SECOND, THIRD, four_doubles, get_char_box

_T = TypeVar("_T", bound=tuple[Any, ...])
Box = tuple[float, float, float, float]  # x0, top, x1, bottom in the text's frame, downwards

PIECE_GAP = 1.0  # in sizes of the type: wider than most word spaces; a line is cut there into pieces
WIDE_GAP = 1.5  # wider than a word space in a justified line, too: two cells, or a label and its text


class Line(NamedTuple):
    """A stretch of text on one baseline. ``text[i]`` is character ``char + i`` of the page, unless ``runs`` say else.

    ``runs``: stretches of ``text`` as (start in it, first character of the page, length); a blank that is not printed
    stands between two of them.

    Places are points in the page's text frame, downwards; ``size`` is the height of the type. ``turns``: quarter
    turns of its direction in the page's own frame; a line that is turned against the page's others keeps its own.
    ``cell``: more room stands before it than between words.
    """

    text: str
    char: int
    x0: float
    x1: float
    top: float
    bottom: float
    baseline: float
    size: float
    turns: int = 0
    runs: tuple[tuple[int, int, int], ...] = ()
    cell: bool = False

    def place(self, at: int) -> int | None:
        """The page's character for ``text[at]``; ``None`` for a blank that is not printed."""
        if not self.runs:
            return self.char + at
        return next((char + at - start for start, char, length in self.runs if start <= at < start + length), None)

    def part(self, start: int, end: int, x0: float, x1: float) -> Line:
        """``text[start:end]`` as a line of its own, from ``x0`` to ``x1``."""
        text = self.text[start:end].rstrip()
        runs = tuple(
            (max(begin, start) - start, char + max(0, start - begin), min(begin + length, end) - max(begin, start))
            for begin, char, length in self.runs
            if begin < end and begin + length > start
        )
        char = self.char + start if not runs else runs[0][1]
        return self._replace(text=text, char=char, x0=x0, x1=x1, runs=runs)


def maker(kind: type[_T]) -> Callable[[tuple[Any, ...]], _T]:
    """Makes a named tuple of all its fields in one tuple: half the cost of calling it, and a page has hundreds."""
    return partial(tuple.__new__, kind)


def reader(kind: type[tuple[Any, ...]], name: str) -> Callable[[tuple[Any, ...]], Any]:
    """Reads a field of a named tuple by its place: a third of the cost of its name, where all of a page are read."""
    return itemgetter(kind._fields.index(name))  # type: ignore[attr-defined]


line_of = maker(Line)
x0_of, x1_of, baseline_of = reader(Line, "x0"), reader(Line, "x1"), reader(Line, "baseline")
size_of, turns_of = reader(Line, "size"), reader(Line, "turns")


def turned(box: tuple[float, float, float, float], turns: int) -> Box:
    """``left, bottom, right, top`` of the page in a frame where text of that direction runs right and down."""
    left, bottom, right, top = box
    if turns == 0:
        return left, -top, right, -bottom
    if turns == 1:
        return bottom, left, top, right
    if turns == 2:
        return -right, bottom, -left, top
    return -top, -right, -bottom, -left


def unturned(box: Box, turns: int) -> tuple[float, float, float, float]:
    """The way back: a frame's box as the page's ``left, bottom, right, top``."""
    x0, top, x1, bottom = box
    if turns == 0:
        return x0, -bottom, x1, -top
    if turns == 1:
        return top, x0, bottom, x1
    if turns == 2:
        return -x1, top, -x0, bottom
    return -bottom, -x1, -top, -x0


def char_box(handle: Any, at: int, turns: int) -> Box | None:  # noqa: ANN401 - pdfium's own handle
    """The box of character ``at`` in the frame of text with that direction; ``None`` where it has none."""
    if not get_char_box(handle, at, FIRST, SECOND, THIRD, FOURTH):
        return None
    left, right, bottom, top = four_doubles(NUMBERS)
    if turns == 0:  # by far the most, and a page has thousands
        return left, -top, right, -bottom
    return turned((left, bottom, right, top), turns)
