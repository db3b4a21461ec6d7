"""Lines of two columns that a file prints as one string, cut at the gutter.

Comes in: the lines of a page with its gutter, if it shows one, and the open text page.
Goes out: the same lines, those that run over the gutter in two where nothing is printed in it; and the gutter.
Does not: know tables (``blanks`` does). A heading that runs over both columns stays whole.

pdfium gives a string one box, however far apart the file sets its parts. Where most lines of a page are such strings
the page shows no gutter: a few of its wide lines are measured, and all are cut if a gutter shows then.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from operator import sub

from pipeline.extract.pdf.page.calls import Handle, ink
from pipeline.extract.pdf.page.frame import PIECE_GAP, Line, x0_of, x1_of
from pipeline.extract.pdf.page.lines import PageLines
from pipeline.extract.pdf.page.order import own_gutter

_WIDE = 0.5  # of the page's width
_LEAST = 4  # lines
_SAMPLED, _MOST = 4, 3
_OVER = 1.0  # points that a gap may miss the gutter by
_BLANK = re.compile(r"(?<=\S) (?=\S)")

_Gap = tuple[int, float, float]  # the blank's place in the text; where the letters beside it end and begin


def cut_at_gutter(page: Handle, lines: PageLines) -> tuple[PageLines, float | None]:
    """``lines`` and their gutter; ``page`` is the text page, as ``handle_of`` gives it."""
    gutter = own_gutter(lines)
    if gutter is not None:
        return _cut(page, lines, gutter), gutter
    likely = _likely(page, lines)
    if likely is None:
        return lines, None
    cut = _cut(page, lines, likely)
    gutter = own_gutter(cut)
    return (lines, None) if gutter is None else (cut, gutter)


def _likely(page: Handle, lines: PageLines) -> float | None:
    """The middle of a gap that most wide lines have, of those that are sampled."""
    least = _WIDE * (lines.edges[2] - lines.edges[0])
    if lines.turns:
        return None
    widths = map(sub, map(x1_of, lines.lines), map(x0_of, lines.lines))
    wide = [line for line, width in zip(lines.lines, widths, strict=True) if width > least and not line.turns]
    if len(wide) < _LEAST:
        return None
    found: list[tuple[float, float]] = []
    for seen, line in enumerate(wide[len(wide) // (2 * _SAMPLED) :: len(wide) // _SAMPLED], 1):
        found += [(left, right) for _, left, right in _gaps(page, line)]
        if seen - len(found) > _SAMPLED - _MOST:
            return None
    return next(((left + right) / 2 for left, right in found if _is_usual(left, right, found)), None)


def _is_usual(left: float, right: float, gaps: Iterable[tuple[float, float]]) -> bool:
    middle = (left + right) / 2
    return len([x0 for x0, x1 in gaps if x0 <= middle <= x1]) >= _MOST


def _cut(page: Handle, lines: PageLines, gutter: float) -> PageLines:
    if not any(line.x0 < gutter < line.x1 for line in lines.lines):
        return lines
    cut = [part for line in lines.lines for part in _parts(page, line, gutter, lines.turns)]
    return lines if len(cut) == len(lines.lines) else replace(lines, lines=tuple(cut))


def _parts(page: Handle, line: Line, gutter: float, turns: int) -> tuple[Line, ...]:
    """The line; or what stands left and right of the gutter, where it runs through a gap of the line."""
    if not line.x0 < gutter < line.x1 or not line.turns == turns == 0:
        return (line,)
    gap = next((gap for gap in _gaps(page, line) if gap[1] - _OVER <= gutter <= gap[2] + _OVER), None)
    if gap is None:
        return (line,)
    at, left, right = gap
    return line.part(0, at, line.x0, left), line.part(at + 1, len(line.text), right, line.x1)


def _gaps(page: Handle, line: Line) -> list[_Gap]:
    """The line's gaps that are wider than between words."""
    blanks = [found.start() for found in _BLANK.finditer(line.text)]
    before, after = ([line.place(at + step) for at in blanks] for step in (-1, 1))
    if None in before or None in after:
        return []
    (rights,), (lefts,) = ink(page, before, "right"), ink(page, after, "left")  # type: ignore[arg-type]
    return [
        (at, left, right)
        for at, left, right in zip(blanks, rights, lefts, strict=True)
        if right - left > PIECE_GAP * line.size
    ]
