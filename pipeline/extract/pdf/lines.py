"""One PDF page to its lines of text with their boxes, read by pdfium.

Comes in: an open page.
Goes out: ``Line`` records in the order of the file, in a frame where the text runs left to right and down.
Does not: order, join or judge lines. Boxes of single characters are read only where a line has a wide gap in it.
"""

from __future__ import annotations

import ctypes
import math
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from operator import neg, sub
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage, PdfTextPage

from pipeline.extract.pdf import calls
from pipeline.extract.pdf.calls import FIRST, FOURTH, NUMBERS, SECOND, THIRD, four_doubles, four_floats, two_doubles
from pipeline.extract.pdf.frame import PIECE_GAP, Box, Line, char_box, turned, unturned
from pipeline.extract.pdf.words import Respacer, prints_blanks

_BREAK = re.compile("\r\n|\r|\n|\ufffe|\x02")  # U+FFFE: what pdfium puts for a line-end hyphen and its line break
_HYPHENS = ("\ufffe", "\x02")
_SOFT_HYPHENS = "\u00ad\u2010"  # at a line's end, where pdfium leaves them as they are
_CONTROL = re.compile("[\x00\x01\x03-\x09\x0b\x0c\x0e-\x1f\x7f]")  # but for a hyphen's sign, and line ends
_RAISED_DIGITS = dict(zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", strict=True))
_AS_RAISED = str.maketrans(_RAISED_DIGITS)
_RAISE = 0.15  # of the size of the type
_SMALL = 0.9  # of the size of the type: a note mark is raised and smaller
_QUARTER = math.pi / 2


@dataclass(frozen=True, slots=True)
class PageLines:
    """The lines of one page, and the page's edges in the frame of most of its text."""

    number: int
    lines: tuple[Line, ...]
    edges: Box
    turns: int


def read_lines(page: PdfPage, number: int, respacer: Respacer) -> PageLines:
    """The lines of ``page``, a ``pypdfium2.PdfPage``; ``number`` is 1-based, ``respacer`` that of the document."""
    handle = page.get_textpage()
    try:
        reader = _Reader(handle, respacer)
        lines = tuple(reader.lines())
    finally:
        handle.close()
    turns = Counter(line.turns for line in lines).most_common(1)[0][0] if lines else 0
    return PageLines(number, lines, turned(page.get_bbox(), turns), turns)


def page_text(handle: Any) -> str:  # noqa: ANN401 - pdfium's own handle
    """The page's text, one character for each of pdfium's, so that character ``i`` has box ``i``."""
    count = pdfium.FPDFText_CountChars(handle)
    if count <= 0:
        return ""
    buffer = ctypes.create_string_buffer((count + 1) * 2)
    pdfium.FPDFText_GetText(handle, 0, count, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)))
    text = buffer.raw[: count * 2].decode("utf-16-le", errors="replace")
    if len(text) != count:
        text = "".join(_character(pdfium.FPDFText_GetUnicode(handle, at)) for at in range(count))
    return _CONTROL.sub(" ", text)


def _character(code: int) -> str:
    return "\ufffd" if 0xD800 <= code <= 0xDFFF or code > 0x10FFFF else chr(code)


class _Stretches(NamedTuple):
    """The stretches of a line, from its first to its last, by the columns of their boxes."""

    lefts: list[float]
    tops: list[float]
    rights: list[float]
    bottoms: list[float]

    def part(self, first: int, last: int) -> _Stretches:
        """Those from ``first`` to before ``last``."""
        return _Stretches(*(column[first:last] for column in self))

    def turned(self, turns: int) -> _Stretches:
        """The same in the frame of text that is turned."""
        boxes = [turned(unturned(box, 0), turns) for box in zip(*self, strict=True)]
        return _Stretches(*map(list, zip(*boxes, strict=True)))


class _Reader:
    """Reads the lines of one text page."""

    def __init__(self, handle: PdfTextPage, respacer: Respacer) -> None:
        self._respacer = respacer
        self._page = handle.raw
        self._at = calls.handle_of(handle.raw)
        self._usual: int | None = None

    def lines(self) -> list[Line]:
        text = page_text(self._page)
        found: list[Line] = []
        at = 0
        for end in _BREAK.finditer(text):
            self._line(text[at : end.start()], at, found, broken=end.group() in _HYPHENS)
            at = end.end()
        self._line(text[at:], at, found, broken=False)
        return found if prints_blanks(self._at, text) else self._respacer.respaced(self._at, found)

    def _line(self, words: str, at: int, found: list[Line], *, broken: bool) -> None:
        """Adds the line, in pieces where it has wide gaps, to ``found``."""
        stripped = words.strip()
        if not stripped:
            return
        start = at + words.index(stripped[0])
        text = stripped + "-" if broken else stripped[:-1] + "-" if stripped[-1] in _SOFT_HYPHENS else stripped
        n_stretches = calls.count_rects(self._at, start, len(text))
        if n_stretches == 1:
            found.append(self._plain(text, start, start + _typical(stripped)))
        elif n_stretches:
            found += self._parted(text, start, start + _typical(stripped), n_stretches)

    def _plain(self, text: str, start: int, typical: int) -> Line:
        """The line that is one stretch, as most are; ``typical`` is the character whose type is the line's."""
        calls.get_rect(self._at, 0, FIRST, SECOND, THIRD, FOURTH)
        left, top, right, bottom = four_doubles(NUMBERS)
        x0, top, x1, bottom = box = left, -top, right, -bottom
        turns = self._turns(start, text, box)
        if turns:
            x0, top, x1, bottom = turned(unturned(box, 0), turns)
        return Line(text, start, x0, x1, top, bottom, *self._measure(typical, turns), turns)

    def _parted(self, text: str, start: int, typical: int, n_stretches: int) -> Iterator[Line]:
        """The line of several stretches, cut where there are wide gaps between them."""
        lefts, tops, rights, bottoms = calls.rects(self._at, n_stretches)
        stretches = _Stretches(lefts, list(map(neg, tops)), rights, list(map(neg, bottoms)))
        turns = self._turns(start, text, (lefts[0], -tops[0], rights[0], -bottoms[0]))
        if turns:
            stretches = stretches.turned(turns)
        lefts, tops, rights, bottoms = stretches
        baseline, size = self._measure(typical, turns)
        whole = Line(text, start, min(lefts), max(rights), min(tops), max(bottoms), baseline, size, turns)
        gap = PIECE_GAP * size
        # Where the characters run back, two lines of two columns stand nearly level.
        cuts = [at for at, step in enumerate(map(sub, lefts[1:], rights), 1) if not -gap <= step <= gap]
        if not cuts:
            yield self._marked(whole, stretches)
            return
        places = [0, *self._places(whole, cuts, n_stretches), len(text)]
        for (first, last), (begin, end) in zip(pairwise([0, *cuts, n_stretches]), pairwise(places), strict=True):
            yield from self._piece(whole, begin, end, stretches.part(first, last))

    def _places(self, line: Line, cuts: list[int], n_stretches: int) -> list[int]:
        """Where in a line's text the stretches ``cuts`` begin."""
        if len("".join(line.text.split())) == n_stretches:  # each letter is a stretch of its own
            letters = [at for at, letter in enumerate(line.text) if not letter.isspace()]
            return [letters[cut] for cut in cuts]
        n_stretches_of = partial(calls.count_rects, self._at, line.char)  # the first so many characters
        found: list[int] = []
        for cut in cuts:
            low = found[-1] if found else 0
            found.append(low + bisect_right(range(low, len(line.text) + 1), cut, key=n_stretches_of) - 1)
        return found

    def _piece(self, line: Line, begin: int, end: int, stretches: _Stretches) -> Iterator[Line]:
        """``line`` from ``begin`` to ``end``, with its own place; none where nothing is printed there."""
        text = line.text[begin:end].strip()
        if not text:
            return
        lefts, tops, rights, bottoms = stretches
        at = line.text.index(text[0], begin)
        x0, x1 = min(lefts), max(rights)
        if at > begin:  # a printed blank belongs to its stretch, but is no ink
            x0 = self._edges(line, at)[0] or x0
        if at + len(text) < end:
            x1 = self._edges(line, at + len(text) - 1)[1] or x1
        baseline, size = self._measure(line.char + at + _typical(text), line.turns)
        if text.isdecimal() and baseline < line.baseline - _RAISE * line.size and size < _SMALL * line.size:
            text, baseline, size = text.translate(_AS_RAISED), line.baseline, line.size  # a note begins here
        piece = Line(text, line.char + at, x0, x1, min(tops), max(bottoms), baseline, size, line.turns)
        yield self._marked(piece, stretches)

    def _edges(self, line: Line, at: int) -> tuple[float | None, float | None]:
        """Left and right edge of a character; the line-end hyphen may have none of its own."""
        box = char_box(self._at, line.char + at, line.turns)
        return (None, None) if box is None else (box[0], box[2])

    def _marked(self, line: Line, stretches: _Stretches) -> Line:
        """``line`` with its note marks told from figures; ``stretches`` are those that stand in it."""
        if _raised(stretches, line.baseline, line.size):
            return line._replace(text=self._with_note_marks(line))
        return line

    def _turns(self, at: int, text: str, first: Box) -> int:
        """Quarter turns of a line that begins at ``at`` with the stretch ``first``; most are as the first line."""
        if self._usual == 0 and not _stands(first, text):
            return 0
        angle = calls.get_angle(self._at, at)
        turns = -round(angle / _QUARTER) % 4 if angle > 0 else 0  # pdfium counts clockwise
        self._usual = turns if self._usual is None else self._usual
        return turns

    def _measure(self, at: int, turns: int) -> tuple[float, float]:
        """Baseline and height of the type at character ``at``."""
        calls.get_char_origin(self._at, at, FIRST, SECOND)
        x, y = two_doubles(NUMBERS)
        calls.get_loose_box(self._at, at, FIRST)
        left, top, right, bottom = four_floats(NUMBERS)
        if turns == 0:
            return -y, max(top - bottom, 1.0)
        _, baseline, _, _ = turned((x, y, x, y), turns)
        box = turned((left, bottom, right, top), turns)
        return baseline, max(box[3] - box[1], 1.0)

    def _with_note_marks(self, line: Line) -> str:
        """The line's text with raised digits as such (``³``), so that a note mark is never part of a number."""
        letters = list(line.text)
        for at, character in enumerate(letters):
            if character in _RAISED_DIGITS:
                baseline, size = self._measure(line.char + at, line.turns)
                if baseline < line.baseline - _RAISE * line.size and size < _SMALL * line.size:
                    letters[at] = _RAISED_DIGITS[character]
        return "".join(letters)


def _raised(stretches: _Stretches, baseline: float, size: float) -> bool:
    """Whether a stretch is small type above the line's baseline; dashes and quotation marks are too low for it."""
    above = baseline - _RAISE * size
    if min(stretches.bottoms) >= above:
        return False
    return any(
        0.3 * size < bottom - top < 0.75 * size and right - left < 2 * size
        for left, top, right, bottom in zip(*stretches, strict=True)
        if bottom < above
    )


def _typical(text: str) -> int:
    """A letter from the middle of the line: the first one may be a raised note mark or a bullet of another type."""
    middle = len(text) // 2
    return middle if not text[middle].isspace() else middle - 1


def _stands(first: Box, text: str) -> bool:
    """Whether a line is higher than wide, so that its direction must be asked for."""
    return len(text) < 3 or first[3] - first[1] > first[2] - first[0]
