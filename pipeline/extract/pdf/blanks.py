"""Rows that a page prints as one stretch of text, cut where a blank is too wide for one between words.

Comes in: the lines of a page, and the open page.
Goes out: the same lines, those that may be rows of figures, or headings above such rows, as one line for each cell.
Does not: look at a page without two lines near each other that may be rows; or know columns (``aligned`` does).

pdfium gives a row one box where the file prints it as one string, its columns held apart by blanks or by moves
inside the string; and cells that stand a little farther apart than words come in one box too. What tells them apart is
the room between the widths that the type gives its letters: a word space has less than 0.6 of the type's size, also in
a type of one width, but in a justified line, where all are alike.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from pypdfium2 import PdfPage

from pipeline.extract.pdf.calls import Handle, handle_of, ink, space
from pipeline.extract.pdf.frame import Line
from pipeline.extract.pdf.lines import PageLines
from pipeline.extract.pdf.stacks import MAX_PITCH, MAX_REACH

_FIGURE = r"(?:€ ?)?(?:[-+−–]?\(?\d[\d.,]*(?: ?[%€])?\)?\**|[-–]|n\.?b\.?|n\.?v\.?t\.?)"  # or what stands for one
_ENDS = re.compile(rf"(?:\A|\S ){_FIGURE}\Z")
_ENDS_IN_TWO = re.compile(rf"(?:\A|\S ){_FIGURE} {_FIGURE}\Z")
_LAST = frozenset("0123456789%€)*")  # of a row's last cell; one that ends in a dash or in n.b. is among such rows
_FIRST = frozenset("0123456789€-+<(")  # of a cell that is a figure
_TAIL = 32  # characters of a line that are looked at; of a shorter one all
_LOOSER = 1.12  # times the room that a letter takes in most lines of the page
_SAMPLED = 4  # so many lines apart are those that are measured for it
_LOOSE = 0.62  # more than a letter takes in any line of words
_WIDE = 0.65  # of the size of the type
_SURE = 1.0  # wider than a word space in most justified lines
_EVEN = 0.25
_WORDS = 3  # of a line that is stretched to the margin, at least
_IN_LINE = 2.0  # points
_HEADINGS = 4  # lines above the first row, each as far from the next as rows are

_Stretch = tuple[float, float, float]  # of the page, from the first to the last baseline; where its rows begin


def with_cells(page: PdfPage, lines: PageLines) -> PageLines:
    """``lines`` with the rows and their headings cut into cells."""
    ended = [line for line in lines.lines if line.text[-1] in _LAST] if lines.turns == 0 else []
    if len(ended) < 2:
        return lines
    loose = min(_LOOSER * median(map(_room, lines.lines[::_SAMPLED])), _LOOSE)
    rows = [line for line in ended if line.turns == 0 and _is_row(line, loose)]
    near = list(_stretches(rows, MAX_PITCH))
    if any(_of(line, near) for line in rows):
        return _cut(page, lines, [_of(line, near) for line in lines.lines])
    beside = list(_stretches(_in_pieces(ended), MAX_REACH))
    if not beside:
        return lines
    over = [_over(line, beside) for line in lines.lines]
    return _with_cells_apart(_cut(page, lines, over) if any(over) else lines, beside)


def _cut(page: PdfPage, lines: PageLines, near: Sequence[_Stretch | None]) -> PageLines:
    """The lines, those in a stretch (``near``) as one line for each cell."""
    handle = page.get_textpage()
    try:
        at = handle_of(handle.raw)
        cut = [piece for line, one in zip(lines.lines, near, strict=True) for piece in _cells(at, line, one)]
    finally:
        handle.close()
    return replace(lines, lines=tuple(cut))


def _over(line: Line, near: Sequence[_Stretch]) -> _Stretch | None:
    """The stretch in which a line of several words may hold headings of columns of figures."""
    found = _of(line, near)
    return found if found and line.x1 > found[2] else None


def _is_row(line: Line, loose: float) -> bool:
    """Whether a line ends in a figure and has more room than most, or ends in two figures."""
    ends = _ENDS if _room(line) > loose or "  " in line.text else _ENDS_IN_TWO
    return ends.search(line.text, max(0, len(line.text) - _TAIL)) is not None


def _in_pieces(lines: Sequence[Line]) -> list[Line]:
    """Figures beside others: their row is printed cell by cell, its headings may yet stand as near as words."""
    figures = [line for line in lines if line.text[0] in _FIRST and " " not in line.text and line.turns == 0]
    level = Counter(round(line.baseline) for line in figures)
    return [line for line in figures if level[round(line.baseline)] > 1]


def _with_cells_apart(lines: PageLines, near: Sequence[_Stretch]) -> PageLines:
    """``lines``, those of rows printed in pieces and of their headings as cells where no word space is between.

    A line that is stretched to the margin is one piece: between pieces of rows stands no word space.
    """
    if not near:
        return lines
    out = list(lines.lines)
    inside = [
        at for at, line in enumerate(out) if not line.turns and any(one[0] <= line.baseline <= one[1] for one in near)
    ]
    inside.sort(key=lambda at: (round(out[at].baseline), out[at].x0))
    for left, right in pairwise(inside):
        one, other = out[left], out[right]
        apart = other.x0 - one.x1 >= _WIDE * other.size and round(one.baseline) == round(other.baseline)
        out[right] = other._replace(cell=True) if apart else other
    return replace(lines, lines=tuple(out))


def _room(line: Line) -> float:
    """The room that a letter of the line takes, in sizes of its type."""
    return (line.x1 - line.x0) / (len(line.text) * line.size)


def _stretches(lines: Sequence[Line], pitch: float) -> Iterator[_Stretch]:
    """Where two rows or more stand near each other, with the room for their headings."""
    if len(lines) < 2:
        return
    rows = sorted(lines, key=lambda line: line.baseline)
    first, left = rows[0], rows[0].x0
    for above, below in pairwise([*rows, None]):
        if below is not None and below.baseline - above.baseline <= pitch * above.size:  # type: ignore[union-attr]
            left = min(left, below.x0)
            continue
        if above is not None and above.baseline > first.baseline:
            yield first.baseline - _HEADINGS * MAX_PITCH * first.size, above.baseline, left
        if below is not None:
            first, left = below, below.x0


def _of(line: Line, near: Sequence[_Stretch]) -> _Stretch | None:
    """The stretch that a line with blanks is in."""
    if line.turns or " " not in line.text:
        return None
    return next((one for one in near if one[0] <= line.baseline <= one[1]), None)


def _cells(page: Handle, line: Line, near: _Stretch | None) -> tuple[Line, ...]:
    """The cells of a line; the line where no blank in it is that wide, or where it is a label set to the margin."""
    if near is None:
        return (line,)
    blanks = [at for at, letter in enumerate(line.text) if letter == " "]
    before, after = ([line.place(at + step) for at in blanks] for step in (-1, 1))
    if None in before or None in after:
        return (line,)
    (rights,), (lefts,) = space(page, before, "right"), space(page, after, "left")  # type: ignore[arg-type]
    gaps = [(left - right) / line.size for left, right in zip(lefts, rights, strict=True)]
    cuts = [at for at, gap in zip(blanks, gaps, strict=True) if gap >= _WIDE]
    even = max(gaps) < _SURE and max(gaps) - min(gaps) <= _EVEN
    if not cuts or (even and line.x0 <= near[2] + _IN_LINE and _is_of_words(line.text)):
        return (line,)
    return tuple(_parts(page, line, cuts))


def _is_of_words(text: str) -> bool:
    words = text.split()
    return len(words) >= _WORDS and words[-1][-1].isalpha()


def _parts(page: Handle, line: Line, cuts: Sequence[int]) -> Iterator[Line]:
    ends = [*cuts, len(line.text)]
    starts = [0, *[cut + 1 for cut in cuts]]
    (lefts,) = ink(page, [line.place(at) or 0 for at in starts[1:]], "left")
    (rights,) = ink(page, [line.place(at - 1) or 0 for at in cuts], "right")
    for start, end, x0, x1 in zip(starts, ends, [line.x0, *lefts], [*rights, line.x1], strict=True):
        yield line.part(start, end, x0, x1)._replace(cell=start > 0)
