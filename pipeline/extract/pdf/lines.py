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
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate, pairwise
from math import isnan, nan
from operator import neg, sub
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage, PdfTextPage

from pipeline.extract.pdf import calls
from pipeline.extract.pdf.alphabet import SUSPECT, in_its_alphabet
from pipeline.extract.pdf.dropped import LARGE, with_dropped
from pipeline.extract.pdf.frame import PIECE_GAP, Box, Line, char_box, line_of, turned, unturned
from pipeline.extract.pdf.superior import RAISED_DIGITS, Superiors
from pipeline.extract.pdf.words import Respacer, prints_blanks

UNKNOWN = "\ufffd"
"""A letter that its font does not tell."""

_HYPHEN = "\ufffe"  # what pdfium puts for a line-end hyphen and its line break
_BREAK = re.compile(f"(\r\n|\r|\n|{_HYPHEN})")
_SOFT_HYPHENS = "\u00ad\u2010"  # at a line's end, where pdfium leaves them as they are
_CONTROL = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f]")  # but for line ends
_ODD = re.compile(f"[{SUSPECT}{_CONTROL.pattern[1:]}")  # one search for both
_HYPHEN_CODE, _DELETE, _LINE_END = 2, 127, (10, 13)  # where letters are read one by one
_AS_RAISED = str.maketrans(RAISED_DIGITS)
_RAISE = 0.15  # of the size of the type
_SMALL = 0.95  # of the size of the type: a note mark is raised and smaller
_MARK = 3  # digits
_TWO_LEVELS = 1.2  # of the size of the type: ink so high is of two lines
_NEAR = 0.5  # of the size of the type: cells of two levels may stand so near
_OFF_LEVEL = 0.3  # of the size of the type
_QUARTER = math.pi / 2
_ANGLES = 100  # of a page, looked at
_NEAR_WORDS = (0, 1, -1, 2, -2)  # from a guess
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


def opened_text(page: PdfPage) -> PdfTextPage:
    """The text page of ``page``.

    pdfium puts the characters of a page in the order in which they are shown. Where the viewer is told to turn a page
    whose text runs right in the file, that is another order: upside down it spells backwards.
    """
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


def page_text(handle: Any) -> str:  # noqa: ANN401 - pdfium's own handle
    """The page's text, one character for each of pdfium's, so that character ``i`` has box ``i``.

    A letter that its font does not tell is ``UNKNOWN``.
    """
    count = pdfium.FPDFText_CountChars(handle)
    if count <= 0:
        return ""
    buffer = ctypes.create_string_buffer((count + 1) * 2)
    pdfium.FPDFText_GetText(handle, 0, count, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)))
    text = buffer.raw[: count * 2].decode("utf-16-le", errors="replace")
    if len(text) == count and text.count("\r") == text.count("\r\n"):
        odd = _ODD.search(text)
        if odd is None:
            return text
        if _CONTROL.search(text, odd.start()) is None:
            return in_its_alphabet(text)
    # Of unknown letters the whole text leaves some out, so that it ends with zeros; of others it has the codes.
    return in_its_alphabet("".join([_character(handle, at) for at in range(count)]))


def _character(handle: Any, at: int) -> str:  # noqa: ANN401 - pdfium's own handle
    code = pdfium.FPDFText_GetUnicode(handle, at)
    if 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return UNKNOWN
    if code >= ord(" ") and code != _DELETE:
        return chr(code)
    if pdfium.FPDFText_HasUnicodeMapError(handle, at):  # the code that the font has for the letter
        return UNKNOWN
    return _HYPHEN if code == _HYPHEN_CODE else chr(code) if code in _LINE_END else " "


class _Printed(NamedTuple):
    """The lines of a page's text, by columns."""

    texts: list[str]
    starts: list[int]
    typical: list[int]  # the character whose type is the line's
    indented: list[bool]  # whether a blank is printed before it


class _Cut(NamedTuple):
    """A line, printed as the page's stretches ``first`` to before ``last``, and those of them that begin a piece.

    ``cuts`` count from its first stretch.
    """

    line: Line
    first: int
    last: int
    cuts: list[int]


class _Part(NamedTuple):
    """A line's text from ``begin`` to ``end``, printed as the page's stretches ``first`` to before ``last``."""

    line: Line
    begin: int
    end: int
    first: int
    last: int


class _Reader:
    """Reads the lines of one text page.

    The boxes of its stretches and the types of its lines are each read in one go: a call that is made by itself costs
    more than what it does.
    """

    def __init__(self, handle: PdfTextPage, respacer: Respacer, superiors: Superiors) -> None:
        self._respacer, self._superiors = respacer, superiors
        self._page = handle.raw
        self._at = calls.handle_of(handle.raw)
        self._usual: int | None = None
        self.is_uneven = False  # type much larger than that of most lines is on the page
        self._lefts: list[float] = []  # of the page's stretches, each in the frame of its line
        self._tops: list[float] = []
        self._rights: list[float] = []
        self._bottoms: list[float] = []
        self._gaps: list[float] = []  # behind each

    @property
    def n_stretches(self) -> int:
        """Of the page, once its lines are read."""
        return len(self._lefts)

    def lines(self) -> list[Line]:
        text = self._superiors.told(self._at, page_text(self._page))
        found = self._lines(_printed(text), len(text))
        return found if prints_blanks(self._at, text) else self._respacer.respaced(self._at, found)

    def _lines(self, printed: _Printed, n_chars: int) -> list[Line]:
        lengths = list(map(len, printed.texts))
        counts, columns = calls.stretches(self._at, printed.starts, lengths, n_chars)
        self._lefts, self._rights = lefts, rights = columns[0], columns[2]
        self._tops, self._bottoms = tops, bottoms = list(map(neg, columns[1])), list(map(neg, columns[3]))
        self._gaps = gaps = list(map(sub, lefts[1:], rights))
        baselines, sizes = self._types(printed.typical, 0)
        self.is_uneven = bool(sizes) and max(sizes) >= LARGE * min(sizes[len(sizes) // 2], sizes[-1])
        found: list[Line] = []
        wide: list[tuple[int, _Cut]] = []  # with their places in ``found``
        last = 0
        for text, start, typical, indented, count, baseline, size in zip(
            *printed, counts, baselines, sizes, strict=True
        ):
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
            here, between = bottoms[first:last], gaps[first : last - 1]
            least, most = min(between), max(between)
            if least < 0:  # one may run back over others
                left, right = min(lefts[first:last]), max(rights[first:last])
            else:
                right = rights[last - 1]
            top, bottom = min(tops[first:last]), max(here)
            line = line_of((text, start, left, right, top, bottom, baseline, size, turns, (), False))
            is_wide = most > PIECE_GAP * size or least < -PIECE_GAP * size
            is_high = most > _NEAR * size and bottom - top > _TWO_LEVELS * size
            cuts = self._cuts(line, first, last) if is_wide or is_high else []
            if cuts:
                wide.append((len(found), _Cut(line, first, last, cuts)))
                found.append(line)
            else:
                found.append(self._marked(line, first, last) if min(here) < baseline - _RAISE * size else line)
        return self._parted(found, wide) if wide else found

    def _parted(self, lines: list[Line], wide: Sequence[tuple[int, _Cut]]) -> list[Line]:
        """``lines`` with those that are ``wide`` in pieces."""
        parts = self._parts([cut for _, cut in wide])
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
        for at in range(first, last):
            box = self._lefts[at], self._tops[at], self._rights[at], self._bottoms[at]
            self._lefts[at], self._tops[at], self._rights[at], self._bottoms[at] = turned(unturned(box, 0), turns)
        self._gaps[first : last - 1] = map(sub, self._lefts[first + 1 : last], self._rights[first : last - 1])
        (baseline,), (size,) = self._types([typical], turns)
        return baseline, size

    def _box(self, first: int, last: int) -> Box:
        if last - first == 1:
            return self._lefts[first], self._tops[first], self._rights[first], self._bottoms[first]
        here = slice(first, last)
        return min(self._lefts[here]), min(self._tops[here]), max(self._rights[here]), max(self._bottoms[here])

    def _cuts(self, line: Line, first: int, last: int) -> list[int]:
        """The line's stretches that begin behind wide gaps, counted from its first."""
        size = line.size
        gap, half = PIECE_GAP * size, _NEAR * size
        gaps = self._gaps[first : last - 1]
        # Where the characters run back, two lines of two columns stand nearly level.
        cuts = [at for at, step in enumerate(gaps, 1) if not -gap <= step <= gap]
        if line.bottom - line.top > _TWO_LEVELS * size and len(cuts) < len(gaps):
            near = [at for at, step in enumerate(gaps, 1) if half < step <= gap]
            cuts += [at for at in near if self._is_off_level(first + at, size)]
            cuts.sort()
        return cuts

    def _is_off_level(self, at: int, size: float) -> bool:
        """Whether a stretch stands between two lines of the one before it: cells set on their middle, not a mark."""
        high, low = self._tops[at] - self._tops[at - 1], self._bottoms[at] - self._bottoms[at - 1]
        if high * low <= 0 or min(abs(high), abs(low)) <= _OFF_LEVEL * size:
            return False
        return min(self._bottoms[one] - self._tops[one] for one in (at - 1, at)) >= 0.4 * size

    def _parts(self, wide: Sequence[_Cut]) -> list[list[_Part]]:
        """The parts of each line."""
        guesses = [self._guesses(cut) for cut in wide]
        seen = iter(self._first_letters(wide, guesses))
        return [
            _parts(cut, self._places(cut, here, [next(seen) for _ in here]))
            for cut, here in zip(wide, guesses, strict=True)
        ]

    def _first_letters(self, wide: Sequence[_Cut], guesses: Sequence[Sequence[int]]) -> list[int | None]:
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
            inks = calls.ink(self._at, [cuts[at].line.char + tried[at] for at in left], "left", "top", "bottom")
            for at, x0, top, bottom in zip(left, *inks, strict=True):
                stretch = stretches[at]
                if x0 == self._lefts[stretch] and -top >= self._tops[stretch] and -bottom <= self._bottoms[stretch]:
                    found[at] = tried[at]
            left = [at for at in left if found[at] is None]
        return found

    def _is_wide(self, stretch: int) -> bool:
        return self._rights[stretch] - self._lefts[stretch] > self._bottoms[stretch] - self._tops[stretch]

    def _places(self, cut: _Cut, guesses: Sequence[int], seen: Sequence[int | None]) -> list[int]:
        """Where in the line's text its stretches begin behind which it is cut; ``seen`` where that is known."""
        n_stretches_of = partial(calls.count_rects, self._at, cut.line.char)  # the first so many characters
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

    def _guesses(self, cut: _Cut) -> list[int]:
        """Where the stretches may begin: at a word, after so much of the line's text as of its ink."""
        text, n_stretches = cut.line.text, cut.last - cut.first
        if 2 * n_stretches > len(text) and sum(map(len, text.split())) == n_stretches:  # each letter is one of its own
            letters = [at for at, letter in enumerate(text) if not letter.isspace()]
            return [letters[one] for one in cut.cuts]
        if text.count(" ") + 1 == n_stretches:
            words = [0, *[at for at, letter in enumerate(text, 1) if letter == " "]]
            return [words[one] for one in cut.cuts]
        ink = list(accumulate(map(sub, self._rights[cut.first : cut.last], self._lefts[cut.first : cut.last])))
        chars = len(text) / (ink[-1] or 1)
        return [_word_near(text, round(chars * ink[one - 1])) for one in cut.cuts]

    def _pieces(self, parts: Sequence[_Part]) -> Iterator[Line]:
        """The parts as lines with places of their own."""
        texts = [part.line.text[part.begin : part.end].strip() for part in parts]
        begins = [part.line.text.index(text[0], part.begin) for part, text in zip(parts, texts, strict=True)]
        starts = [part.line.char + begin for part, begin in zip(parts, begins, strict=True)]
        typical = [start + _typical(text) for start, text in zip(starts, texts, strict=True)]
        ends = [start + len(text) - 1 for start, text in zip(starts, texts, strict=True)]
        types, (edges,) = self._types(typical, 0), calls.ink(self._at, ends, "right")
        for at, (part, text, baseline, size) in enumerate(zip(parts, texts, *types, strict=True)):
            whole = part.line
            x0, top, x1, bottom = self._box(part.first, part.last)
            edge = edges[at]
            if whole.turns:
                baseline, size = (column[0] for column in self._types([typical[at]], whole.turns))  # noqa: PLW2901
                edge = self._edges(ends[at], whole.turns)[1]
            if begins[at] > part.begin:  # a printed blank belongs to its stretch, but is no ink
                left = self._edges(starts[at], whole.turns)[0]
                x0 = x0 if isnan(left) else left
            if begins[at] + len(text) < part.end:
                x1 = x1 if isnan(edge) else edge
            is_mark = len(text) <= _MARK and text.isdecimal()
            if is_mark and baseline < whole.baseline - _RAISE * whole.size and size < _SMALL * whole.size:
                text, baseline, size = text.translate(_AS_RAISED), whole.baseline, whole.size  # noqa: PLW2901 - a note begins
            yield Line(text, starts[at], x0, x1, top, bottom, baseline, size, whole.turns)

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
        above = line.baseline - _RAISE * line.size
        if min(self._bottoms[first:last]) >= above:
            return line
        small = [at for at in range(first, last) if self._bottoms[at] < above and self._is_mark(at, line.size)]
        return line._replace(text=self._with_note_marks(line)) if small else line

    def _is_mark(self, at: int, size: float) -> bool:
        """Whether a stretch above the baseline is small type; dashes and quotation marks are too low for it."""
        is_small = 0.3 * size < self._bottoms[at] - self._tops[at] < 0.75 * size
        return is_small and self._rights[at] - self._lefts[at] < 2 * size

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


def _printed(text: str) -> _Printed:
    """The lines of a page's ``text``."""
    texts, starts, typical, indented = found = _Printed([], [], [], [])
    pieces = [*_BREAK.split(text), ""]
    at = 0
    for piece, end in zip(pieces[::2], pieces[1::2], strict=True):
        line = piece.strip()
        if line:
            start = at if line[0] == piece[0] else at + piece.index(line[0])
            middle = len(line) // 2
            typical.append(start + (middle if line[middle].isalpha() else _typical(line)))
            indented.append(start > at)
            if end == _HYPHEN:
                line += "-"
            elif line[-1] in _SOFT_HYPHENS:
                line = line[:-1] + "-"
            texts.append(line)
            starts.append(start)
        at += len(piece) + len(end)
    return found


def _parts(cut: _Cut, places: Sequence[int]) -> list[_Part]:
    """The pieces of a line that begin at ``places`` of its text; none that is blank."""
    line = cut.line
    begins = [0, *places, len(line.text)]
    firsts = [cut.first, *[cut.first + at for at in cut.cuts], cut.last]
    found = [_Part(line, *text, *here) for text, here in zip(pairwise(begins), pairwise(firsts), strict=True)]
    return [part for part in found if not line.text[part.begin : part.end].isspace() and part.begin < part.end]


def _typical(text: str) -> int:
    """A letter from the middle of the line: the first one may be a bullet, a digit a raised note mark."""
    middle = len(text) // 2
    if text[middle].isalpha():
        return middle
    for step in range(1, middle + 1):
        if text[middle - step].isalpha():
            return middle - step
        if text[middle + step : middle + step + 1].isalpha():
            return middle + step
    return middle if not text[middle].isspace() else middle - 1


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
