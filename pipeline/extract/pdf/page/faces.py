"""Headings that stand no farther from the text than its lines do: only their type tells them.

Comes in: the lines of a page, and the open text page.
Goes out: the characters with which such a heading begins, and with which the text below it does.
Does not: look at a line that fills its width, ends a sentence, or stands off; or take a word that is stressed, or the
label of a turn, for a heading: those share their line, or go on in the next one. Small type is none either.

The type of a letter is asked for where a line may be a heading, and there alone.
"""

from __future__ import annotations

import ctypes
from collections import Counter
from collections.abc import Sequence
from operator import itemgetter, sub
from statistics import median
from typing import NamedTuple

from pipeline.extract.pdf.page.calls import Handle, font_name
from pipeline.extract.pdf.page.frame import Line
from pipeline.extract.pdf.page.seldom import Seldom

_ENDS = frozenset(".,;:-–—")  # a sentence, or goes on
_FREE = 30.0  # points left free behind a heading: less is not worth a look
_SPACE = 0.5  # of the size of the type
_NEAR = 1.7  # sizes of the type: lines of one text stand no farther apart
_LEAST = 0.5
_CLEARLY_WIDER = 1.3
_SHORT = 4  # characters: a mark, a number
_TEXT = 25  # characters of a line of text
_LARGER = 1.04
_SMALL = 0.9
_LINES = 4  # of a heading
_ROOM_FOR_NAME = 128
_SAMPLED = 9
_x1 = itemgetter(Line._fields.index("x1"))


class _Face(NamedTuple):
    """The name of a font, and the size of its type."""

    name: str
    size: float

    def is_like(self, other: _Face) -> bool:
        return self.name == other.name and abs(self.size - other.size) <= (_LARGER - 1) * other.size


NOWHERE: frozenset[int] = frozenset()


class Headings:
    """Finds the headings of a document, page by page; it remembers whether it has any."""

    def __init__(self) -> None:
        self._seldom = Seldom()

    def begun(self, page: Handle, lines: Sequence[Line]) -> frozenset[int]:
        """Characters with which a heading, or the text below, begins; ``lines`` in the order of the file."""
        if not self._seldom.is_due():
            return NOWHERE
        ends = list(map(_x1, lines))
        cut = [
            at
            for at, free in enumerate(map(sub, ends[1:], ends))
            if free > _FREE and not lines[at + 1].text[0].islower() and _is_cut_short(lines[at], lines[at + 1], free)
        ]
        headings = [(first, last + 1) for last in cut if (first := _first(page, lines, last)) is not None]
        if not headings:
            return NOWHERE
        self._seldom.is_there = True
        return frozenset(lines[at].char for heading in headings for at in heading)


def _is_cut_short(line: Line, below: Line, free: float) -> bool:
    """Whether a line leaves room for the first word of the one below, and is no end of a sentence."""
    if line.text[-1] in _ENDS or len(line.text) < _SHORT or len(below.text) < _TEXT or not _is_below(line, below):
        return False
    word = len(below.text.split(" ", 1)[0])
    return free > word / len(below.text) * (below.x1 - below.x0) + _SPACE * line.size


def _is_below(line: Line, below: Line) -> bool:
    """Whether a line stands right below another: one of the next column may follow it in the file."""
    pitch = (below.baseline - line.baseline) / max(line.size, below.size)
    return _LEAST < pitch < _NEAR and below.x0 < line.x1 and line.x0 < below.x1 and line.turns == below.turns


def _stands_off(line: Line, below: Line, further: Line | None = None) -> bool:
    """Whether a line is clearly farther from the one below than that one from the next."""
    if further is None or not _is_below(below, further):
        return False
    return below.baseline - line.baseline > _CLEARLY_WIDER * (further.baseline - below.baseline)


def _first(page: Handle, lines: Sequence[Line], last: int) -> int | None:
    """The first line of the heading that ends with ``last``; ``None`` if it is none."""
    if _stands_off(*lines[last : last + 3]):
        return None
    own = _Face(_face(page, lines[last].char), lines[last].size)
    if not own.name or _ends_in(page, lines[last + 1], own) or not _ends_in(page, lines[last], own):
        return None
    usual = _usual(page, lines)
    if own.is_like(usual) or own.size < _SMALL * usual.size:
        return None
    for at in range(last, max(-1, last - _LINES), -1):
        if at == 0 or not _is_below(lines[at - 1], lines[at]) or not _ends_in(page, lines[at - 1], own):
            return None if lines[at].text[0].islower() else at
        if _face(page, lines[at - 1].char) != own.name:
            return None
    return None


def _usual(page: Handle, lines: Sequence[Line]) -> _Face:
    """The type of most lines, by some of them."""
    sample = [line for line in lines[:: len(lines) // _SAMPLED + 1] if len(line.text) >= _TEXT] or lines
    faces = Counter(_face(page, line.char + len(line.text) // 2) for line in sample)
    return _Face(faces.most_common(1)[0][0], median(line.size for line in sample))


def _ends_in(page: Handle, line: Line, face: _Face) -> bool:
    last = line.place(len(line.text) - 1)
    return last is not None and _Face(_face(page, last), line.size).is_like(face)


def _face(page: Handle, at: int) -> str:
    """The name of a letter's font, without what tells parts of one font from each other."""
    name = ctypes.create_string_buffer(_ROOM_FOR_NAME)
    font_name(page, at, name, _ROOM_FOR_NAME, None)
    return name.value.decode("latin-1").rpartition("+")[2]
