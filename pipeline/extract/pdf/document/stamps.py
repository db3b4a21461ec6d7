"""Words printed large over the text of a page: the watermark of a draft (``ONTWERP``), slanting or level.

Comes in: the rows of all pages.
Goes out: for each page the indexes of such rows.
Does not: take a title or a large first letter for one: no line of text runs through those.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.pdf.page.frame import reader
from pipeline.extract.pdf.page.rows import Row

_size = reader(Row, "size")
_LARGE = 2.5  # sizes of the page's usual type
_LINES = 2  # so many lines of text run through it


class Stamps:
    """Gathers what is printed large, page by page; where it stands free on one page it is known by another."""

    def __init__(self) -> None:
        self._large: list[tuple[int, int, str]] = []
        self._over_text: set[str] = set()

    def add(self, page: int, rows: Sequence[Row]) -> None:
        """Takes the rows of a page; ``page`` counts from 0."""
        sizes = list(map(_size, rows))
        least = _LARGE * sorted(sizes)[len(sizes) // 2] if sizes else 0.0
        if not sizes or max(sizes) < least:
            return
        for at, row in enumerate(rows):
            if row.size >= least and row.table is None:
                self._large.append((page, at, row.text))
                if _is_over_text(row, rows):
                    self._over_text.add(row.text)

    def found(self) -> dict[int, set[int]]:
        """Indexes of the rows, by page."""
        found: dict[int, set[int]] = {}
        for page, at, text in self._large:
            if text in self._over_text:
                found.setdefault(page, set()).add(at)
        return found


def _is_over_text(large: Row, rows: Sequence[Row]) -> bool:
    x0, x1 = min(piece.x0 for piece in large.pieces), max(piece.x1 for piece in large.pieces)
    top, bottom = min(piece.top for piece in large.pieces), max(piece.bottom for piece in large.pieces)
    through = [
        row
        for row in rows
        if row is not large and top < row.baseline < bottom and row.pieces[0].x0 < x1 and x0 < row.pieces[-1].x1
    ]
    return len(through) >= _LINES
