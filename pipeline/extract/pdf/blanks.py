"""Rows that a page prints as one stretch of text, cut where a blank is too wide for one between words.

Comes in: the lines of a page, and the open page.
Goes out: the same lines, those that may be rows of figures, or headings above such rows, as one line for each cell.
Does not: look at a page where no two lines near each other end in a figure; or know columns (``aligned`` does).

pdfium gives a row one box where the file prints it as one string, its columns held apart by blanks or by moves
inside the string; and cells that stand a little farther apart than words come in one box too. What tells them apart is
the room between the widths that the type gives its letters: a word space has less than 0.6 of the type's size, also in
a type of one width, but in a justified line, where all are alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from pypdfium2 import PdfPage

from pipeline.extract.pdf.calls import Handle, handle_of, ink, space
from pipeline.extract.pdf.frame import Line
from pipeline.extract.pdf.lines import PageLines
from pipeline.extract.pdf.stacks import MAX_PITCH

_ENDS = re.compile(  # in a figure, or in what stands for one
    r"(?:\A|\S )(?:€ ?)?(?:[-+−–]?\(?\d[\d.,]*(?: ?[%€])?\)?\**|[-–]|n\.?b\.?|n\.?v\.?t\.?)\Z"
)
_WIDE = 0.65  # of the size of the type
_EVEN = 0.25
_WORDS = 6  # of a line of prose, at least
_HEADINGS = 4  # lines above the first row, each as far from the next as rows are

_Stretch = tuple[float, float]  # of the page, from the first to the last baseline


def with_cells(page: PdfPage, lines: PageLines) -> PageLines:
    """``lines`` with the rows and their headings cut into cells."""
    rows = [line for line in lines.lines if line.turns == lines.turns == 0 and _ENDS.search(line.text)]
    near = list(_stretches(sorted(rows, key=lambda line: line.baseline))) if len(rows) > 1 else []
    if not any(_is_in(line, near) for line in rows):
        return lines
    handle = page.get_textpage()
    try:
        at = handle_of(handle.raw)
        cut = [piece for line in lines.lines for piece in (_cells(at, line) if _is_in(line, near) else (line,))]
    finally:
        handle.close()
    return replace(lines, lines=tuple(cut))


def _stretches(rows: Sequence[Line]) -> Iterator[_Stretch]:
    """Where two rows or more stand near each other, with the room for their headings; ``rows`` from top to bottom."""
    first = rows[0]
    for above, below in pairwise([*rows, None]):
        if below is not None and below.baseline - above.baseline <= MAX_PITCH * above.size:  # type: ignore[union-attr]
            continue
        if above is not None and above.baseline > first.baseline:
            yield first.baseline - _HEADINGS * MAX_PITCH * first.size, above.baseline
        if below is not None:
            first = below


def _is_in(line: Line, near: Sequence[_Stretch]) -> bool:
    return line.turns == 0 and " " in line.text and any(top <= line.baseline <= bottom for top, bottom in near)


def _cells(page: Handle, line: Line) -> tuple[Line, ...]:
    """The cells of a line; the line where no blank in it is that wide."""
    blanks = [at for at, letter in enumerate(line.text) if letter == " "]
    before, after = ([line.place(at + step) for at in blanks] for step in (-1, 1))
    if None in before or None in after:
        return (line,)
    (rights,), (lefts,) = space(page, before, "right"), space(page, after, "left")  # type: ignore[arg-type]
    gaps = [(left - right) / line.size for left, right in zip(lefts, rights, strict=True)]
    cuts = [at for at, gap in zip(blanks, gaps, strict=True) if gap >= _WIDE]
    if not cuts or (_is_of_words(line.text) and max(gaps) - min(gaps) <= _EVEN):
        return (line,)
    return tuple(_parts(page, line, cuts))


def _is_of_words(text: str) -> bool:
    words = [word for word in text.split() if word[0].isalpha()]
    return len(words) >= _WORDS


def _parts(page: Handle, line: Line, cuts: Sequence[int]) -> Iterator[Line]:
    ends = [*cuts, len(line.text)]
    starts = [0, *[cut + 1 for cut in cuts]]
    (lefts,) = ink(page, [line.place(at) or 0 for at in starts[1:]], "left")
    (rights,) = ink(page, [line.place(at - 1) or 0 for at in cuts], "right")
    for start, end, x0, x1 in zip(starts, ends, [line.x0, *lefts], [*rights, line.x1], strict=True):
        yield line.part(start, end, x0, x1)._replace(cell=start > 0)
