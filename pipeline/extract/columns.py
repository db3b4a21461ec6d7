"""Texts in which two columns stand side by side on each line, as converters that keep the layout leave them.

Comes in: a text.
Goes out: the same text with the columns of a page one behind the other; a blank line where the lines of a column stand
apart. A problem where nothing tells where a page ends: neither form feeds nor lines worded as its head or foot.
Does not: change a page on which no gutter is seen. Whether there are columns is told as on the pages of a PDF: tables
and lists are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.extract.furniture import is_sure
from pipeline.extract.pdf.page.frame import Line
from pipeline.extract.pdf.page.lines import PageLines
from pipeline.extract.pdf.page.order import gutter_of, in_reading_order, own_gutter, usual_gutter
from pipeline.extract.pdf.page.rows import Row
from pipeline.records import Problem

_PIECE = re.compile(r"\S+(?: \S+)*")
_WIDTH, _PITCH, _SIZE = 5.0, 12.0, 10.0  # points of a letter, from line to line, of the type
_APART, _FAR_APART = 1.4, 2.2  # times the usual step, behind the end of a sentence and within one
_NEAR = 5  # rows
_FULL = 0.6  # of the width of the column
_LONGEST_PAGE = 120  # lines
_ENDS = re.compile(r"[.?!:][\"'”’»)\]]*\Z")


def in_one_column(text: str, *, name: str) -> tuple[str, tuple[Problem, ...]]:
    """``text`` in reading order, as it is where hardly any page has two columns; ``name``: the file's, for messages."""
    parts = re.split("(\f)", text) if "\f" in text else _by_furniture(text)
    pages = [_lines(number, page) for number, page in enumerate(parts[::2], 1)]
    own = [own_gutter(page) for page in pages]
    usual = usual_gutter([gutter for gutter, page in zip(own, pages, strict=True) if page.lines])
    if usual is None:
        return text, ()
    if any(page.count("\n") > _LONGEST_PAGE for page in parts[::2]):
        return text, (_without_pages(name),)
    for at, (page, gutter) in enumerate(zip(pages, own, strict=True)):
        found = gutter_of(page, gutter, usual) if page.lines else None
        if found is not None:
            parts[2 * at] = "".join(_printed(in_reading_order(page, gutter=found)))
    return "".join(parts), ()


def _by_furniture(text: str) -> list[str]:
    """Pages, and between two of them the line by which one ends or begins."""
    parts = [""]
    for line in text.splitlines(keepends=True):
        if is_sure(line):
            parts += [line, ""]
        else:
            parts[-1] += line
    return parts


def _without_pages(name: str) -> Problem:
    message = (
        f"{name} has two columns side by side and does not tell where its pages end: its lines are read across and "
        "its figures left unread; convert the source again, with a form feed behind each page."
    )
    return Problem("columns_side_by_side", message)


def _lines(number: int, page: str) -> PageLines:
    """What stands on each line between wide blanks, with its place as if the page were printed."""
    found = [
        Line(piece.group(), 0, _WIDTH * piece.start(), _WIDTH * piece.end(), y - _SIZE, y, y, _SIZE)
        for y, line in ((_PITCH * at, line) for at, line in enumerate(page.split("\n"), 1))
        for piece in _PIECE.finditer(line)
    ]
    return PageLines(number, tuple(found), (0.0, 0.0, 0.0, 0.0), 0)


def _printed(rows: Sequence[Row]) -> Iterator[str]:
    """The rows, a blank line before one that stands apart from the row above it.

    Where the lines of two columns are not level, each has the lines of the other as blank lines.
    """
    steps = [below.baseline - above.baseline for above, below in pairwise(rows)]
    margins = {
        column: _margin([row for row in rows if row.column == column]) for column in {row.column for row in rows}
    }
    for at, row in enumerate(rows):
        if at:
            above, step = rows[at - 1], steps[at - 1]
            near = sorted(one for one in steps[max(0, at - _NEAR) : at + _NEAR] if one > 0)
            usual = near[len(near) // 2] if len(near) > 2 else _PITCH
            ends = _ENDS.search(above.text) is not None or above.pieces[-1].x1 < margins[above.column]
            yield "\n\n" if step > (_APART if ends else _FAR_APART) * usual or (step <= 0 and ends) else "\n"
        yield row.text
    yield "\n"


def _margin(rows: Sequence[Row]) -> float:
    """Where a line of a column counts as full."""
    left, right = min(row.pieces[0].x0 for row in rows), max(row.pieces[-1].x1 for row in rows)
    return left + _FULL * (right - left)
