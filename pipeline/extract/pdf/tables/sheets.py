"""The last column of a sheet, alone on its page because it did not fit beside the others.

Comes in: the rows of a page without tables, the table with which the page before ended.
Goes out: the rows as a table of one column, where each stands as high as a row of that table.
Does not: join the two (``tables``).
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.grid import is_period, is_value
from pipeline.extract.pdf.page.rows import PageTable, Row, table_row

LEVEL = 0.5  # points: rows of a sheet stand as high on all its pages
_LEAST = 3  # a heading and two figures


def column_beside(rows: Sequence[Row], above: PageTable) -> tuple[tuple[Row, ...], PageTable] | None:
    """The rows of the page as those of a table of one column; ``None`` where they are not one.

    A title that reaches over from the page before stands above it, and stays a line.
    """
    if not _LEAST <= len(rows) <= len(above.rows) or any(len(row.pieces) != 1 for row in rows):
        return None
    beside = above.rows[len(above.rows) - len(rows) :]
    if any(abs(foot(row) - foot(other)) > LEVEL for row, other in zip(rows, beside, strict=True)):
        return None
    titles = 1 if not _is_figure(rows[1]) else 0
    if len(rows) - titles < _LEAST or _is_figure(rows[titles]) or not all(map(_is_figure, rows[titles + 1 :])):
        return None
    pieces = [row.pieces[0] for row in rows[titles:]]
    box = (
        min(piece.x0 for piece in pieces), pieces[0].top, max(piece.x1 for piece in pieces), pieces[-1].bottom,
    )  # fmt: skip
    laid = tuple(table_row([row.pieces], 0) for row in rows[titles:])
    return (*rows[:titles], *laid), PageTable(*box, 1, laid)


def _is_figure(row: Row) -> bool:
    return is_value(row.text) and not is_period(row.text)


def foot(row: Row) -> float:
    """The lowest baseline of a row."""
    return max(piece.baseline for piece in row.pieces)
