"""Numbers of lines that are printed beside the text, as bills and drafts have them: 1, 2, 3 or 5, 10, 15.

Comes in: the lines of a page, and the open text page.
Goes out: the same lines, such numbers apart from the text beside them; and the strip of the page in which they stand.
Does not: take the ranks of a list or a table for them: those number their entries, not each line of prose.

A number of a line counts the lines above it. That holds from each number to the next, whatever the step, but where a
heading or a table is not counted.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from pipeline.extract.pdf.page.calls import Handle, ink
from pipeline.extract.pdf.page.frame import Line
from pipeline.extract.pdf.page.lines import PageLines

_LEAST = 4  # numbers on a page
_MOST = 0.75  # of the numbers count the lines before them
_LONGEST = 10  # lines from number to number
_HEADERS = 2  # lines that are not counted
_IN_LINE = 2.5  # points
_ALL = 0.6  # of the lines of a page, where each has its number
_PROSE = 30  # characters of a line of text
_ACROSS = 0.6  # of the width of the text that such a line is printed over
_SAME = 0.3  # of the size of the type

_x0 = itemgetter(Line._fields.index("x0"))

Strip = tuple[float, float]
"""From left to right, in the frame of the page's text."""


class _Numbered(NamedTuple):
    """A line that begins with a number: the line, its number, where that ends and where the text behind it begins."""

    line: Line
    head: str
    end: float
    text: float


def numbers_apart(page: Handle, lines: PageLines, known: Strip | None = None) -> tuple[PageLines, Strip | None]:
    """``lines`` and the strip of their numbers, if they have any; ``page`` as ``handle_of`` gives the text page.

    ``known`` is the strip of an earlier page: the few numbers of a page of a few lines are told by it.
    """
    if lines.turns or not lines.lines or not min(lines.lines, key=_x0).text[0].isdigit():
        return lines, None
    found = _numbered(page, [line for line in lines.lines if line.text[0].isdigit() and line.turns == 0])
    left = _left(lines.lines, found)
    found = sorted((one for one in found if one.line.x0 < left and one.end < left), key=lambda one: one.line.baseline)
    if known:
        found = [one for one in found if abs(one.end - known[1]) <= _IN_LINE]
    numbers = {id(one.line): one for one in found}
    if not found or max(one.end for one in found) - min(one.end for one in found) > _IN_LINE:
        return lines, None
    text = [line for line in lines.lines if line.turns == 0 and _is_text(line, numbers.get(id(line)))]
    if not (_go_on(found, text) if known else len(found) >= _LEAST and _count(found, text)):
        return lines, None
    strip = min(one.line.x0 for one in found), max(one.end for one in found)
    cut = [part for line in lines.lines for part in _parts(line, numbers.get(id(line)))]
    return replace(lines, lines=tuple(cut)), strip


def _numbered(page: Handle, lines: Sequence[Line]) -> list[_Numbered]:
    found = [(line, head) for line in lines if (head := _head(line))]
    ends = [line.char + len(head) - 1 for line, head in found]
    begins = [line.char + len(head) + 1 if len(head) < len(line.text) else line.char for line, head in found]
    (rights,), (lefts,) = ink(page, ends, "right"), ink(page, begins, "left")
    return [_Numbered(*one, right, left) for one, right, left in zip(found, rights, lefts, strict=True)]


def is_number(line: Line, strip: Strip) -> bool:
    """Whether a line is a number in the strip."""
    return line.x1 <= strip[1] + _IN_LINE and line.x0 >= strip[0] - _IN_LINE and line.text.isdecimal()


def _head(line: Line) -> str:
    """The number with which a line begins, nothing if it begins with something else."""
    head = line.text.split(" ", 1)[0]
    return head if head.isdecimal() and not line.runs else ""


def _is_text(line: Line, number: _Numbered | None) -> bool:
    """Whether a line is text, or a number with text behind it."""
    return number is None or number.head != line.text


def _left(lines: Sequence[Line], numbered: Sequence[_Numbered]) -> float:
    """Where the text of most lines of some length begins."""
    begins = Counter(round(line.x0) for line in lines if len(line.text) >= _PROSE and not line.text[0].isdigit())
    begins.update(round(one.text) for one in numbered if len(one.line.text) >= _PROSE)
    return begins.most_common(1)[0][0] - _IN_LINE if begins else 0.0


def _count(numbered: Sequence[_Numbered], text: Sequence[Line]) -> bool:
    """Whether the numbers count the lines of ``text``; if one by one, whether those are prose."""
    across = _across(text)
    steps, _, right = _steps(numbered, across)
    if right < _MOST * len(steps):
        return False
    return min(steps) > 1 or (len(numbered) >= _ALL * len(across) and _is_prose(across))


def _go_on(numbered: Sequence[_Numbered], text: Sequence[Line]) -> bool:
    """Whether the numbers of a later page count lines too; a single one those above it, or it has few beside it."""
    across = _across(text)
    steps, places, right = _steps(numbered, across)
    if steps:
        return right >= _MOST * len(steps)
    return len(across) < _LONGEST or 0 <= places[0] - int(numbered[0].head) <= _HEADERS


def _steps(numbered: Sequence[_Numbered], across: Sequence[Sequence[Line]]) -> tuple[list[int], list[int], int]:
    """From each number to the next; how many lines stand up to each; how many of the steps count those between."""
    levels = [row[0].baseline for row in across]
    places = [bisect_right(levels, one.line.baseline + _SAME * one.line.size) for one in numbered]
    steps = [int(below.head) - int(above.head) for above, below in pairwise(numbered)]
    lines = [below - above for above, below in pairwise(places)]
    return steps, places, sum(step == between > 0 for step, between in zip(steps, lines, strict=True))


def _across(text: Sequence[Line]) -> list[list[Line]]:
    """The lines of the page by their level."""
    across: list[list[Line]] = []
    for line in sorted(text, key=lambda one: one.baseline):
        if across and line.baseline - across[-1][0].baseline <= _SAME * line.size:
            across[-1].append(line)
        else:
            across.append([line])
    return across


def _is_prose(rows: Sequence[Sequence[Line]]) -> bool:
    left, right = min(line.x0 for row in rows for line in row), max(line.x1 for row in rows for line in row)
    full = [
        sum(len(line.text) for line in row) >= _PROSE
        and sum(line.x1 - line.x0 for line in row) >= _ACROSS * (right - left)
        for row in rows
    ]
    return sum(full) * 2 > len(full)


def _parts(line: Line, number: _Numbered | None) -> tuple[Line, ...]:
    if number is None or line.text == number.head:
        return (line,)
    cut = len(number.head)
    return line.part(0, cut, line.x0, number.end), line.part(cut + 1, len(line.text), number.text, line.x1)
