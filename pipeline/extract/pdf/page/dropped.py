"""Large letters that reach down over several lines at the beginning of a text, back before the word that they begin.

Comes in: the lines of a page.
Goes out: the same lines, such a letter joined to the first of those beside it.
Does not: join a large number to a word, or ``1.`` to a figure that it numbers; or take such a letter out of a line in
which pdfium put it.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from pipeline.extract.pdf.page.frame import Line
from pipeline.extract.pdf.page.rows import added

_OF_NUMBER = frozenset("0123456789,")
_LETTERS = 2  # a point or a quotation mark among them
LARGE = 1.6
"""Sizes of the type beside it."""
_BESIDE = (-0.3, 1.5)  # of the size of the type
_BELOW = 0.6  # of the size of the type
_SAMPLED = 9


def with_dropped(lines: list[Line]) -> list[Line]:
    """``lines`` of a page, the large letters joined to the lines that they begin."""
    short = [line for line in lines if len(line.text) <= _LETTERS and any(map(str.isalnum, line.text))]
    if not short or len(lines) < 3:
        return lines
    least = LARGE * median([line.size for line in lines[:: len(lines) // _SAMPLED + 1]])
    large = [line for line in short if line.size >= least]
    for letter in large:
        first = _first_beside(letter, lines)
        if first is not None:
            lines = [_joined(letter, line) if line is first else line for line in lines if line is not letter]
    return lines


def _first_beside(letter: Line, lines: Sequence[Line]) -> Line | None:
    """The topmost of the lines beside a letter, if it begins more than one."""
    low, high = _BESIDE
    beside = [
        line
        for line in lines
        if line.turns == letter.turns
        and letter.top < line.baseline < letter.baseline + _BELOW * line.size
        and low * line.size < line.x0 - letter.x1 < high * line.size
        and letter.size >= LARGE * line.size
    ]
    return min(beside, key=lambda line: line.baseline) if len(beside) > 1 else None


def _joined(letter: Line, line: Line) -> Line:
    last, following = letter.text[-1], line.text[0]
    goes_on = following.isalpha() if last.isalpha() else last in _OF_NUMBER and following in _OF_NUMBER | {"."}
    whole = added(letter, "" if goes_on else " ", line)
    return whole._replace(top=line.top, bottom=line.bottom)
