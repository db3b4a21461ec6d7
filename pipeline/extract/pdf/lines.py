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
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage, PdfTextPage

Box = tuple[float, float, float, float]  # x0, top, x1, bottom in the text's frame, downwards

_BREAK = re.compile("\r\n|\r|\n|\ufffe|\x02")  # U+FFFE: what pdfium puts for a line-end hyphen and its line break
_HYPHENS = ("\ufffe", "\x02")
_CONTROL = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f]")
PIECE_GAP = 1.0  # in sizes of the type: wider than most word spaces; a line is cut there into pieces
WIDE_GAP = 1.5  # wider than a word space in a justified line, too: two cells, or a label and its text
_RAISED_DIGITS = dict(zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", strict=True))
_RAISE = 0.15  # of the size of the type
_CHAR_EDGES = (ctypes.c_double(), ctypes.c_double(), ctypes.c_double(), ctypes.c_double())  # filled by each call
_QUARTER = math.pi / 2


@dataclass(frozen=True, slots=True)
class Line:
    """A stretch of text on one baseline. ``text[i]`` is character ``char + i`` of the page.

    Places are points in the page's text frame, downwards; ``size`` is the height of the type. ``turns``: quarter
    turns of its direction in the page's own frame; a line that is turned against the page's others keeps its own.
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


def page_text(handle: PdfTextPage) -> str:
    """The page's text, one character for each of pdfium's, so that character ``i`` has box ``i``."""
    count = pdfium.FPDFText_CountChars(handle)
    if count <= 0:
        return ""
    buffer = ctypes.create_string_buffer((count + 1) * 2)
    pdfium.FPDFText_GetText(handle, 0, count, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)))
    text = buffer.raw[: count * 2].decode("utf-16-le", errors="replace")
    if len(text) != count:
        text = "".join(_character(pdfium.FPDFText_GetUnicode(handle, at)) for at in range(count))
    return _CONTROL.sub(lambda found: found.group() if found.group() == "\x02" else " ", text)


def _character(code: int) -> str:
    return "\ufffd" if 0xD800 <= code <= 0xDFFF or code > 0x10FFFF else chr(code)


class _Reader:
    """Reads the lines of one text page; holds the C variables that each call fills."""

    def __init__(self, handle: PdfTextPage) -> None:
        self._page = handle
        self._doubles = tuple(ctypes.c_double() for _ in range(4))
        self._loose = pdfium.FS_RECTF()
        self._usual: int | None = None

    def lines(self) -> Iterator[Line]:
        text = page_text(self._page)
        at = 0
        for found in _BREAK.finditer(text):
            yield from self._line(text[at : found.start()], at, broken=found.group() in _HYPHENS)
            at = found.end()
        yield from self._line(text[at:], at, broken=False)

    def _line(self, words: str, at: int, *, broken: bool) -> Iterator[Line]:
        stripped = words.strip()
        if not stripped:
            return
        start = at + words.index(stripped[0])
        text = stripped + "-" if broken else stripped
        boxes = list(self._boxes(start, len(text)))
        if not boxes:
            return
        turns = self._turns(start) if self._usual != 0 or _stands(boxes, text) else 0
        self._usual = turns if self._usual is None else self._usual
        boxes = [turned(box, turns) for box in boxes]
        baseline, size = self._measure(start + _typical(stripped), turns)
        whole = Line(
            text,
            start,
            min(box[0] for box in boxes),
            max(box[2] for box in boxes),
            min(box[1] for box in boxes),
            max(box[3] for box in boxes),
            baseline,
            size,
            turns,
        )
        if len(boxes) > 1 and _raised(boxes, baseline, size):
            whole = replace(whole, text=self._with_note_marks(whole))
        if any(right[0] - left[2] > PIECE_GAP * size for left, right in pairwise(boxes)):
            yield from self._pieces(whole, boxes)
        else:
            yield whole

    def _turns(self, at: int) -> int:
        angle = pdfium.FPDFText_GetCharAngle(self._page, at)
        return -round(angle / _QUARTER) % 4 if angle > 0 else 0  # pdfium counts clockwise

    def _boxes(self, start: int, count: int) -> Iterator[tuple[float, float, float, float]]:
        left, top, right, bottom = self._doubles
        for at in range(pdfium.FPDFText_CountRects(self._page, start, count)):
            if pdfium.FPDFText_GetRect(self._page, at, left, top, right, bottom):
                yield left.value, bottom.value, right.value, top.value

    def _measure(self, at: int, turns: int) -> tuple[float, float]:
        """Baseline and height of the type at character ``at``."""
        x, y, *_ = self._doubles
        pdfium.FPDFText_GetCharOrigin(self._page, at, x, y)
        _, baseline, _, _ = turned((x.value, y.value, x.value, y.value), turns)
        pdfium.FPDFText_GetLooseCharBox(self._page, at, self._loose)
        box = turned((self._loose.left, self._loose.bottom, self._loose.right, self._loose.top), turns)
        return baseline, max(box[3] - box[1], 1.0)

    def _with_note_marks(self, line: Line) -> str:
        """The line's text with raised digits as such (``³``), so that a note mark is never part of a number."""
        letters = list(line.text)
        for at, character in enumerate(letters):
            if character in _RAISED_DIGITS:
                box = char_box(self._page, line.char + at, line.turns)
                if box is not None and box[3] < line.baseline - _RAISE * line.size:
                    letters[at] = _RAISED_DIGITS[character]
        return "".join(letters)

    def _pieces(self, line: Line, boxes: list[Box]) -> Iterator[Line]:
        """``line`` cut at its gaps; its characters run from left to right, so each cut is found by halving."""
        letters = [at for at, character in enumerate(line.text) if not character.isspace()]
        start, x0 = 0, line.x0
        for left, right in pairwise(boxes):
            if right[0] - left[2] <= PIECE_GAP * line.size:
                continue
            middle = (left[2] + right[0]) / 2
            cut = bisect_right(letters, middle, key=lambda at: self._left(line, at))
            if cut < len(letters) and letters[cut] > start:
                yield self._piece(line, start, letters[cut], x0, left[2])
                start, x0 = letters[cut], right[0]
        yield self._piece(line, start, len(line.text), x0, line.x1)

    def _left(self, line: Line, at: int) -> float:
        """Left edge of a letter; the line-end hyphen has none of its own."""
        box = char_box(self._page, line.char + at, line.turns)
        return line.x1 if box is None else box[0]

    def _piece(self, line: Line, start: int, end: int, x0: float, x1: float) -> Line:
        return replace(line, text=line.text[start:end].rstrip(), char=line.char + start, x0=x0, x1=x1)


def _raised(boxes: list[Box], baseline: float, size: float) -> bool:
    """Whether one of a line's boxes is small type above its baseline; dashes and quotation marks are too low for it."""
    return any(
        box[3] < baseline - _RAISE * size and 0.3 * size < box[3] - box[1] < 0.75 * size and box[2] - box[0] < 2 * size
        for box in boxes
    )


def _typical(text: str) -> int:
    """A letter from the middle of the line: the first one may be a raised note mark or a bullet of another type."""
    middle = len(text) // 2
    return middle if not text[middle].isspace() else middle - 1


def _stands(boxes: list[tuple[float, float, float, float]], text: str) -> bool:
    """Whether a line is higher than wide, so that its direction must be asked for."""
    box = boxes[0]
    return len(text) < 3 or box[3] - box[1] > box[2] - box[0]


def char_box(handle: Any, at: int, turns: int) -> Box | None:  # noqa: ANN401 - pdfium's own handle
    """The box of character ``at`` in the frame of text with that direction; ``None`` where it has none."""
    left, right, bottom, top = _CHAR_EDGES
    if not pdfium.FPDFText_GetCharBox(handle, at, left, right, bottom, top):
        return None
    return turned((left.value, bottom.value, right.value, top.value), turns)
