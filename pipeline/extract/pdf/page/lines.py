"""One PDF page to its lines of text with their boxes, read by pdfium.

Comes in: an open page.
Goes out: ``Line`` records in the order of the file, in a frame where the text runs left to right and down.
Does not: order, join or judge lines. Boxes of single characters are read only where a line has a wide gap in it.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from math import isnan, nan
from operator import neg, sub

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage, PdfTextPage

from pipeline.extract.pdf.page import calls
from pipeline.extract.pdf.page.dropped import LARGE, with_dropped
from pipeline.extract.pdf.page.frame import PIECE_GAP, Box, Line, char_box, line_of, turned
from pipeline.extract.pdf.page.layers import take_off
from pipeline.extract.pdf.page.pagetext import Printed, page_text, printed, typical_of
from pipeline.extract.pdf.page.stretches import NEAR, TWO_LEVELS, Cut, Part, Stretches
from pipeline.extract.pdf.page.superior import RAISED_DIGITS, Superiors
from pipeline.extract.pdf.page.words import Respacer, prints_blanks

_AS_RAISED = str.maketrans(RAISED_DIGITS)
_RAISE = 0.15  # of the size of the type
_SMALL = 0.95  # of the size of the type: a note mark is raised and smaller
_MARK = 3  # digits
_QUARTER = math.pi / 2
_ANGLES = 100  # of a page, looked at
_TOO_SHORT = 3  # letters: such a line may be wider than high whatever its direction


@dataclass(frozen=True, slots=True)
class PageLines:
    """The lines of one page, and the page's edges in the frame of most of its text.

    ``n_stretches``: of how many stretches of text pdfium makes them, one for each string that the file draws.
    ``begun``: characters with which paragraphs begin that stand no farther from the line above than lines do.
    """

    number: int
    lines: tuple[Line, ...]
    edges: Box
    turns: int
    n_stretches: int = 0
    begun: frozenset[int] = frozenset()


def opened_text(page: PdfPage, hidden: Set[bytes]) -> PdfTextPage:
    """The text page of ``page`` without what stands on the layers ``hidden``.

    pdfium puts the characters of a page in the order in which they are shown. Where the viewer is told to turn a page
    whose text runs right in the file, that is another order: upside down it spells backwards.
    """
    if hidden:
        take_off(page, hidden)
    text = page.get_textpage()
    rotation = page.get_rotation()
    if rotation and _runs_right(text):
        text.close()
        page.set_rotation(0)
        text = page.get_textpage()
        page.set_rotation(rotation)
    return text


def _runs_right(text: PdfTextPage) -> bool:
    """Whether most of some characters of the page are upright in the page's own frame."""
    count = pdfium.FPDFText_CountChars(text.raw)
    angles = [pdfium.FPDFText_GetCharAngle(text.raw, at) for at in range(0, count, count // _ANGLES + 1)]
    return angles.count(0.0) * 2 > len(angles)


def read_lines(page: PdfPage, text: PdfTextPage, number: int, respacer: Respacer, superiors: Superiors) -> PageLines:
    """The lines of ``page`` by its open text page; ``number`` is 1-based, the last two are those of the document."""
    reader = _Reader(text, respacer, superiors)
    lines = reader.lines()
    if reader.is_uneven:
        lines = with_dropped(lines)
    turns = Counter(line.turns for line in lines).most_common(1)[0][0] if lines else 0
    shown = page.get_bbox()
    edges = turned(shown, turns)
    is_whole = shown == page.get_mediabox()
    on_page = tuple(lines) if is_whole else _on_page(lines, edges, turns)
    return PageLines(number, on_page, edges, turns, reader.n_stretches)


def _on_page(lines: Sequence[Line], edges: Box, turns: int) -> tuple[Line, ...]:
    """The lines without those off the page, as printers' marks are; all where none is on it: then its edges are wrong.

    A line that is turned against the page's others is not looked at.
    """
    x0, top, x1, bottom = edges
    return tuple(
        line
        for line in lines
        if line.turns != turns or (line.x1 >= x0 and line.x0 <= x1 and top <= line.baseline <= bottom)
    ) or tuple(lines)


class _Reader:
    """Reads the lines of one text page.

    The boxes of its stretches and the types of its lines are each read in one go: a call that is made by itself costs
    more than what it does.
    """

    def __init__(self, handle: PdfTextPage, respacer: Respacer, superiors: Superiors) -> None:
        self._respacer, self._superiors = respacer, superiors
        self._page = handle.raw
        self._at = calls.handle_of(handle.raw)
        self._stretches = Stretches(self._at)
        self._usual: int | None = None
        self.is_uneven = False  # type much larger than that of most lines is on the page

    @property
    def n_stretches(self) -> int:
        """Of the page, once its lines are read."""
        return len(self._stretches.lefts)

    def lines(self) -> list[Line]:
        text = self._superiors.told(self._at, page_text(self._page))
        found = self._lines(printed(text), len(text))
        return found if prints_blanks(self._at, text) else self._respacer.respaced(self._at, found, self._stretches)

    def _lines(self, page: Printed, n_chars: int) -> list[Line]:
        stretches = self._stretches
        counts = stretches.read(page.starts, list(map(len, page.texts)), n_chars)
        lefts, tops, rights, bottoms = stretches.lefts, stretches.tops, stretches.rights, stretches.bottoms
        baselines, sizes = self._types(page.typical, 0)
        self.is_uneven = bool(sizes) and max(sizes) >= LARGE * min(sizes[len(sizes) // 2], sizes[-1])
        found: list[Line] = []
        wide: list[tuple[int, Cut]] = []  # with their places in ``found``
        last = 0
        for text, start, typical, indented, count, baseline, size in zip(*page, counts, baselines, sizes, strict=True):
            first, last = last, last + count
            if not count:
                continue
            left, top, right, bottom = lefts[first], tops[first], rights[first], bottoms[first]
            stands = bottom - top > right - left or len(text) < _TOO_SHORT
            turns = self._turns(start) if stands or self._usual != 0 else 0
            if turns:
                baseline, size = self._turn(first, last, typical, turns)  # noqa: PLW2901 - in its own frame
                left, top, right, bottom = lefts[first], tops[first], rights[first], bottoms[first]
            elif indented:  # pdfium's stretch begins with the blank, which is no ink
                ink, _ = self._edges(start, 0)
                left = lefts[first] = left if isnan(ink) else max(left, ink)
            if count == 1:
                found.append(line_of((text, start, left, right, top, bottom, baseline, size, turns, (), False)))
                continue
            between = stretches.gaps[first : last - 1]
            least, most = min(between), max(between)
            if least < 0:  # one may run back over others
                left, right = min(lefts[first:last]), max(rights[first:last])
            else:
                right = rights[last - 1]
            here = bottoms[first:last]
            top, bottom = min(tops[first:last]), max(here)
            line = line_of((text, start, left, right, top, bottom, baseline, size, turns, (), False))
            gap = PIECE_GAP * size
            is_wide = most > gap or least < -gap or (most > NEAR * size and bottom - top > TWO_LEVELS * size)
            cuts = stretches.cuts(line, first, last) if is_wide else ()
            if cuts:
                wide.append((len(found), Cut(line, first, last, cuts)))
                found.append(line)
            else:
                found.append(self._marked(line, first, last) if min(here) < baseline - _RAISE * size else line)
        return self._parted(found, wide) if wide else found

    def _parted(self, lines: list[Line], wide: Sequence[tuple[int, Cut]]) -> list[Line]:
        """``lines`` with those that are ``wide`` in pieces."""
        parts = self._stretches.parts([cut for _, cut in wide])
        pieces = self._pieces([part for here in parts for part in here])
        found, last = [], 0
        for (at, _), here in zip(wide, parts, strict=True):
            found += lines[last:at]
            found += [self._marked(next(pieces), part.first, part.last) for part in here]
            found += [] if here else [lines[at]]
            last = at + 1
        return found + lines[last:]

    def _turn(self, first: int, last: int, typical: int, turns: int) -> tuple[float, float]:
        """Puts the stretches of a turned line into its frame; returns its baseline and the height of its type there."""
        self._stretches.turn(first, last, turns)
        (baseline,), (size,) = self._types([typical], turns)
        return baseline, size

    def _pieces(self, parts: Sequence[Part]) -> Iterator[Line]:
        """The parts as lines with places of their own."""
        texts = [whole.text[begin:end].strip() for whole, begin, end, _, _ in parts]
        begins = [part.line.text.index(text[0], part.begin) for part, text in zip(parts, texts, strict=True)]
        starts = [part.line.char + begin for part, begin in zip(parts, begins, strict=True)]
        typical = [start + typical_of(text) for start, text in zip(starts, texts, strict=True)]
        types = self._types(typical, 0)
        for at, (part, text, start, baseline, size) in enumerate(zip(parts, texts, starts, *types, strict=True)):
            whole, begin, end, first, last = part
            x0, top, x1, bottom = self._stretches.box(first, last)
            if whole.turns:
                baseline, size = (column[0] for column in self._types([typical[at]], whole.turns))  # noqa: PLW2901
            if begins[at] > begin:  # a printed blank belongs to its stretch, but is no ink
                left = self._edges(start, whole.turns)[0]
                x0 = x0 if isnan(left) else left
            if begins[at] + len(text) < end:
                edge = self._edges(start + len(text) - 1, whole.turns)[1]
                x1 = x1 if isnan(edge) else edge
            is_mark = len(text) <= _MARK and text.isdecimal()
            if is_mark and baseline < whole.baseline - _RAISE * whole.size and size < _SMALL * whole.size:
                text, baseline, size = text.translate(_AS_RAISED), whole.baseline, whole.size  # noqa: PLW2901 - a note begins
            yield line_of((text, start, x0, x1, top, bottom, baseline, size, whole.turns, (), False))

    def _edges(self, at: int, turns: int) -> tuple[float, float]:
        """Left and right edge of a character; NaN where it has none, as the line-end hyphen may not."""
        box = char_box(self._at, at, turns)
        return (nan, nan) if box is None else (box[0], box[2])

    def _turns(self, at: int) -> int:
        """Quarter turns of a line that begins at ``at``."""
        angle = calls.get_angle(self._at, at)
        turns = -round(angle / _QUARTER) % 4 if angle > 0 else 0  # pdfium counts clockwise
        self._usual = turns if self._usual is None else self._usual
        return turns

    def _types(self, places: Sequence[int], turns: int) -> tuple[list[float], list[float]]:
        """Baselines and heights of the type at some characters, all turned alike."""
        if turns:
            xs, ys = calls.origin(self._at, places, "x", "y")
            spaces = calls.space(self._at, places, "left", "bottom", "right", "top")
            boxes = [turned(box, turns) for box in zip(*spaces, strict=True)]
            baselines = [turned((x, y, x, y), turns)[1] for x, y in zip(xs, ys, strict=True)]
            return baselines, [max(box[3] - box[1], 1.0) for box in boxes]
        (ys,) = calls.origin(self._at, places, "y")
        tops, bottoms = calls.space(self._at, places, "top", "bottom")
        return list(map(neg, ys)), [size if size > 1.0 else 1.0 for size in map(sub, tops, bottoms)]

    def _marked(self, line: Line, first: int, last: int) -> Line:
        """``line`` with its note marks told from figures; its stretches are ``first`` to before ``last``."""
        above, bottoms = line.baseline - _RAISE * line.size, self._stretches.bottoms
        if min(bottoms[first:last]) >= above:
            return line
        small = [at for at in range(first, last) if bottoms[at] < above and self._is_mark(at, line.size)]
        return line._replace(text=self._with_note_marks(line)) if small else line

    def _is_mark(self, at: int, size: float) -> bool:
        """Whether a stretch above the baseline is small type; dashes and quotation marks are too low for it."""
        left, top, right, bottom = self._stretches.box(at, at + 1)
        return 0.3 * size < bottom - top < 0.75 * size and right - left < 2 * size

    def _with_note_marks(self, line: Line) -> str:
        """The line's text with raised digits as such (``³``), so that a note mark is never part of a number."""
        letters = list(line.text)
        digits = [at for at, letter in enumerate(letters) if letter in RAISED_DIGITS]
        types = self._types([line.char + at for at in digits], line.turns)
        for at, baseline, size in zip(digits, *types, strict=True):
            if baseline < line.baseline - _RAISE * line.size and size < _SMALL * line.size:
                letters[at] = RAISED_DIGITS[letters[at]]
        return "".join(letters)


def raised(mark: Line, line: Line) -> Line:
    """A number above the baseline of ``line`` as the note mark that it is, on that line."""
    return mark._replace(text=mark.text.translate(_AS_RAISED), baseline=line.baseline)
