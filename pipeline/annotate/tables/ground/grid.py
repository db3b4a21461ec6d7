"""The grid: one table as rows and columns, whatever layout it was printed in.

Comes in: nothing.
Goes out: the records that the layouts fill and that meaning, checks and the ``Table`` record are made from.
Does not: read text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.annotate.tables.ground.words import is_period


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of raw text and how it reads: a label, a heading, a cell. ``start == end``: no place of its own."""

    text: str
    start: int
    end: int


@dataclass(slots=True)
class Row:
    """One row of values. ``cells`` has one place per column, ``None`` where nothing is printed.

    ``loose`` are filled cells whose column could not be found. ``dated``: the part of the label that may say when,
    where that is not the whole; a code (``2000 Antwerpen``) does not. ``group``: the line that heads the rows around
    it, with which ``label`` begins. ``unit``: what its figures are in, where a column of units says so.
    """

    label: str | None
    label_pieces: tuple[Piece, ...]
    cells: list[Piece | None]
    loose: list[Piece] = field(default_factory=list)
    dated: str | None = None
    group: str = ""
    unit: str = ""

    @property
    def own(self) -> str:
        """The label without that of its group."""
        return (self.label or "").removeprefix(self.group).lstrip()


@dataclass(slots=True)
class Grid:
    """A table: ``headings`` has one entry per column of values (``None`` where no heading is printed).

    ``brackets``: an account of money, in which figures between brackets are negative. ``note``: the line below that
    says what all figures are in (``bedragen in duizend euro``). ``marks``: those of the notes below it, ``(1)``.
    ``notes``: what these say, by their marks.
    """

    start: int
    end: int
    headings: list[str | None]
    rows: list[Row]
    stub: str | None = None
    heading_rows: list[list[tuple[int, Piece]]] = field(default_factory=list)
    caption: str | None = None
    intro: str = ""
    paragraph: str = ""
    label_columns: int = 1
    page: int | None = None
    brackets: bool = False
    note: str = ""
    marks: frozenset[str] = frozenset()
    notes: Mapping[str, str] = field(default_factory=dict)

    def figure(self, cell: Piece | None) -> str:
        """What the cell prints, unless nothing or the mark of a note stands there."""
        return cell.text if cell is not None and cell.text.strip() not in self.marks else ""

    def counts(self, index: int) -> bool:
        """Whether the column holds figures, so that a cell that looks like a year is one of them."""
        cells = [row.cells[index] for row in self.rows]
        texts = [cell.text for cell in cells if cell is not None and any(ch.isdigit() for ch in cell.text)]
        return any(not is_period(text) for text in texts)

    @property
    def width(self) -> int:
        """Number of columns of values."""
        return len(self.headings)

    @property
    def said(self) -> list[str]:
        """What is said of all figures: above the table, and below it."""
        return [text for text in (self.caption, self.intro, self.note) if text]
