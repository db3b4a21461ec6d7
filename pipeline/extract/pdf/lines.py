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
from itertools import pairwise
from operator import sub
from typing import Any

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage, PdfTextPage

from pipeline.extract.pdf import calls
from pipeline.extract.pdf.calls import FIRST, FOURTH, NUMBERS, SECOND, THIRD, four_doubles, four_floats, two_doubles
from pipeline.extract.pdf.frame import PIECE_GAP, Box, Line, char_box, turned, unturned
from pipeline.extract.pdf.words import prints_blanks, respaced

_BREAK = re.compile("\r\n|\r|\n|\ufffe|\x02")  # U+FFFE: what pdfium puts for a line-end hyphen and its line break
_HYPHENS = ("\ufffe", "\x02")
_SOFT_HYPHENS = "\u00ad\u2010"  # at a line's end, where pdfium leaves them as they are
_CONTROL = re.compile("[\x00\x01\x03-\x09\x0b\x0c\x0e-\x1f\x7f]")  # but for a hyphen's sign, and line ends
_RAISED_DIGITS = dict(zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", strict=True))
_AS_RAISED = str.maketrans(_RAISED_DIGITS)
_RAISE = 0.15  # of the size of the type
_SMALL = 0.9  # of the size of the type: a note mark is raised and smaller
_QUARTER = math.pi / 2
_UNASKED: Box = (0.0, 0.0, 0.0, 0.0)  # by identity: a box that was not asked for yet


@dataclass(frozen=True, slots=True)
class PageLines:
    """The lines of one page, and the page's edges in the frame of most of its text."""

    number: int
    lines: tuple[Line, ...]
    edges: Box
    turns: int


def read_lines(page: PdfPage, number: int) -> PageLines:
    """The lines of ``page``, a ``pypdfium2.PdfPage``; ``number`` is 1-based."""
    handle = page.get_textpage()
    try:
        reader = _Reader(handle)
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


class _Reader:
    """Reads the lines of one text page."""

    def __init__(self, handle: PdfTextPage) -> None:
        self._page = handle.raw
        self._at = calls.handle_of(handle.raw)
        self._usual: int | None = None
        self._known: dict[tuple[int, int], Box | None] = {}

    def lines(self) -> list[Line]:
        text = page_text(self._page)
        found: list[Line] = []
        at = 0
        for end in _BREAK.finditer(text):
            self._line(text[at : end.start()], at, found, broken=end.group() in _HYPHENS)
            at = end.end()
        self._line(text[at:], at, found, broken=False)
        return found if prints_blanks(self._page, text) else [respaced(self._page, line) for line in found]

    def _line(self, words: str, at: int, found: list[Line], *, broken: bool) -> None:
        """Adds the line, in pieces where it has wide gaps, to ``found``."""
        stripped = words.strip()
        if not stripped:
            return
        start = at + words.index(stripped[0])
        text = stripped + "-" if broken else stripped[:-1] + "-" if stripped[-1] in _SOFT_HYPHENS else stripped
        boxes = self._boxes(start, len(text))
        if not boxes:
            return
        turns = self._turns(start) if self._usual != 0 or _stands(boxes, text) else 0
        self._usual = turns if self._usual is None else self._usual
        if turns:
            boxes = [turned(unturned(box, 0), turns) for box in boxes]
        baseline, size = self._measure(start + _typical(stripped), turns)
        if len(boxes) == 1:
            x0, top, x1, bottom = boxes[0]
            found.append(Line(text, start, x0, x1, top, bottom, baseline, size, turns))
            return
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        whole = Line(text, start, min(lefts), max(rights), min(tops), max(bottoms), baseline, size, turns)
        gap = PIECE_GAP * size
        steps = list(map(sub, lefts[1:], rights))
        if max(steps) <= gap and min(steps) >= -gap:
            found.append(self._marked(whole, boxes))
            return
        cuts = self._cuts(whole, boxes) if min(steps) >= -gap else self._jumps(whole)
        for piece in self._pieces(whole, cuts):
            found.append(self._marked(piece, [box for box in boxes if box[0] < piece.x1 and box[2] > piece.x0]))

    def _marked(self, line: Line, boxes: list[Box]) -> Line:
        """``line`` with its note marks told from figures; ``boxes`` are the stretches that stand in it."""
        if _raised(boxes, line.baseline, line.size):
            return line._replace(text=self._with_note_marks(line))
        return line

    def _turns(self, at: int) -> int:
        angle = calls.get_angle(self._at, at)
        return -round(angle / _QUARTER) % 4 if angle > 0 else 0  # pdfium counts clockwise

    def _boxes(self, start: int, count: int) -> list[Box]:
        """Boxes of the stretches that pdfium makes of a line, as upright text has them."""
        page, get = self._at, calls.get_rect
        boxes = []
        for at in range(calls.count_rects(page, start, count)):
            if get(page, at, FIRST, SECOND, THIRD, FOURTH):
                left, top, right, bottom = four_doubles(NUMBERS)
                boxes.append((left, -top, right, -bottom))
        return boxes

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

    def _cuts(self, line: Line, boxes: list[Box]) -> list[int]:
        """Where a line has its gaps; its characters run from left to right, so each is found by halving."""
        letters = [at for at, character in enumerate(line.text) if not character.isspace()]
        cuts = []
        for left, right in pairwise(boxes):
            if right[0] - left[2] > PIECE_GAP * line.size:
                middle = (left[2] + right[0]) / 2
                cut = bisect_right(letters, middle, key=lambda at: self._left(line, at))
                if cut < len(letters):
                    cuts.append(letters[cut])
        return cuts

    def _jumps(self, line: Line) -> list[int]:
        """The same where the characters also run back: two lines of two columns that stand nearly level."""
        cuts = []
        last: float | None = None
        back, gap = -line.size, PIECE_GAP * line.size
        for at, character in enumerate(line.text):
            box = None if character == " " or character.isspace() else self._char_box(line, at)
            if box is None:
                continue
            if last is not None and not back <= box[0] - last <= gap:
                cuts.append(at)
            last = box[2]
        return cuts

    def _char_box(self, line: Line, at: int) -> Box | None:
        """The box of a character; asked for again where a cut is sought near it and where its piece ends."""
        key = line.char + at, line.turns
        known = self._known.get(key, _UNASKED)
        if known is _UNASKED:
            known = self._known[key] = char_box(self._at, *key)
        return known

    def _left(self, line: Line, at: int) -> float:
        """Left edge of a letter; the line-end hyphen has none of its own."""
        box = self._char_box(line, at)
        return line.x1 if box is None else box[0]

    def _pieces(self, line: Line, cuts: list[int]) -> Iterator[Line]:
        """``line`` cut before the given characters, each piece with its own place."""
        for start, end in pairwise([0, *cuts, len(line.text)]):
            text = line.text[start:end].rstrip()
            if not text:
                continue
            last = start + len(text) - 1  # a line-end hyphen may have no box of its own
            ends = (start, start + _typical(text), max(start, last - 1), last)
            boxes = [box for at in ends if (box := self._char_box(line, at))]
            if not boxes:
                continue
            baseline, size = self._measure(line.char + start + _typical(text), line.turns)
            if text.isdecimal() and baseline < line.baseline - _RAISE * line.size and size < _SMALL * line.size:
                text, baseline, size = text.translate(_AS_RAISED), line.baseline, line.size  # a note begins here
            x0, x1 = min(box[0] for box in boxes), max(box[2] for box in boxes)
            top, bottom = min(box[1] for box in boxes), max(box[3] for box in boxes)
            yield Line(text, line.char + start, x0, x1, top, bottom, baseline, size, line.turns)


def _raised(boxes: list[Box], baseline: float, size: float) -> bool:
    """Whether one of a line's boxes is small type above its baseline; dashes and quotation marks are too low for it."""
    above = baseline - _RAISE * size
    return any(
        0.3 * size < box[3] - box[1] < 0.75 * size and box[2] - box[0] < 2 * size
        for box in [box for box in boxes if box[3] < above]
    )


def _typical(text: str) -> int:
    """A letter from the middle of the line: the first one may be a raised note mark or a bullet of another type."""
    middle = len(text) // 2
    return middle if not text[middle].isspace() else middle - 1


def _stands(boxes: list[Box], text: str) -> bool:
    """Whether a line is higher than wide, so that its direction must be asked for."""
    box = boxes[0]
    return len(text) < 3 or box[3] - box[1] > box[2] - box[0]
