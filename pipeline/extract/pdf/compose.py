"""The pages of a PDF as one text: paragraphs, page ends, marks, tables, and the way back to the page's characters.

Comes in: the rows and tables of all pages, and which rows are furniture.
Goes out: ``Composed``: text, pages, marks, tables, and for each page the places of its pieces.
Does not: read the file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median, median_low

from pipeline.extract.pdf.rows import TURNED, PageTable, Row
from pipeline.extract.pdf.tables import Placed, tables_of
from pipeline.records import Mark, Page, Table

_CLEARLY_WIDER = 1.3
_FOOTNOTE_SIZE = 0.9


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page before it is text: its physical number, its rows in order, its tables, its furniture rows."""

    number: int
    rows: tuple[Row, ...]
    tables: tuple[PageTable, ...]
    furniture: frozenset[int]


@dataclass(frozen=True, slots=True)
class Place:
    """``length`` characters of the text from ``start`` on are the page's characters from ``char`` on."""

    start: int
    char: int
    length: int
    turns: int


@dataclass(frozen=True, slots=True)
class Composed:
    """The text of all pages; ``places`` by page, ordered by ``start``."""

    text: str
    pages: tuple[Page, ...]
    marks: tuple[Mark, ...]
    tables: tuple[Table, ...]
    places: tuple[tuple[Place, ...], ...]


@dataclass(slots=True)
class _Draft:
    """The text so far and what stands in it."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    pages: list[Page] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    placed: list[Placed] = field(default_factory=list)
    places: list[tuple[Place, ...]] = field(default_factory=list)

    def write(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)


def compose(sheets: Sequence[Sheet]) -> Composed:
    """One text of ``sheets``. A line-end hyphen is ``-`` and a line feed; each page ends in a form feed."""
    leading, body_size = _usual(sheets)
    draft = _Draft()
    for sheet in sheets:
        _write(draft, sheet, leading, body_size)
    text = "".join(draft.parts)
    tables = tables_of(draft.placed, text)
    return Composed(text, tuple(draft.pages), tuple(_merged(draft.marks)), tables, tuple(draft.places))


def _write(draft: _Draft, sheet: Sheet, leading: float, body_size: float) -> None:
    start = draft.length
    here: list[Place] = []
    notes = _footnotes(sheet, body_size)
    previous: Row | None = None
    for index, row in enumerate(sheet.rows):
        apart = index in sheet.furniture
        if previous is not None and not apart and _new_paragraph(previous, row, leading):
            draft.write("\n")
        at = draft.length
        here += [
            Place(at + begin, piece.char, len(piece.text), piece.turns)
            for begin, piece in zip(row.starts, row.pieces, strict=True)
        ]
        if apart or index in notes:
            draft.marks.append(Mark("furniture" if apart else "footnote", at, at + len(row.text)))
        if row.table is not None:
            draft.placed.append(Placed(sheet.number, sheet.tables[row.table], row, at))
        draft.write(row.text + "\n")
        previous = None if apart else row
    draft.write("\f")
    draft.pages.append(Page(sheet.number, start, draft.length))
    draft.places.append(tuple(here))


def _usual(sheets: Sequence[Sheet]) -> tuple[float, float]:
    """The usual distance of baselines in sizes of the type, and the usual size, over the whole document."""
    pitches: list[float] = []
    sizes: list[float] = []
    for sheet in sheets:
        body = [row for index, row in enumerate(sheet.rows) if index not in sheet.furniture and row.table is None]
        sizes += [row.size for row in body]
        for above, below in pairwise(body):
            pitch = (below.baseline - above.baseline) / max(above.size, below.size)
            if above.column == below.column and 0.7 < pitch < 3:
                pitches.append(pitch)
    return (median_low(pitches) if pitches else 1.3), (median(sizes) if sizes else 10.0)


def _new_paragraph(above: Row, below: Row, leading: float) -> bool:
    """Whether the gap between two rows of one column is clearly wider than usual; a table stands by itself."""
    if above.table != below.table:
        return True
    if above.column != below.column or below.table is not None:
        return False
    return below.baseline - above.baseline > _CLEARLY_WIDER * leading * max(above.size, below.size)


def _footnotes(sheet: Sheet, body_size: float) -> frozenset[int]:
    """Rows in small type at the foot of the page, from one that begins with a note mark on."""
    body = [at for at, row in enumerate(sheet.rows) if at not in sheet.furniture and row.column != TURNED]
    found: list[int] = []
    for index in reversed(body):
        row = sheet.rows[index]
        if row.size >= _FOOTNOTE_SIZE * body_size or row.table is not None:
            break
        found.append(index)
    while found and not _begins_note(sheet.rows[found[-1]]):
        found.pop()
    return frozenset(found) if len(found) < len(body) else frozenset()


def _begins_note(row: Row) -> bool:
    return row.text[0].isdigit() or row.text[0] in "*(¹²³⁴⁵⁶⁷⁸⁹†"


def _merged(marks: Sequence[Mark]) -> Iterator[Mark]:
    """Footnote rows that follow each other as one mark; furniture stays one mark a line."""
    last: Mark | None = None
    for mark in marks:
        if last and last.kind == mark.kind == "footnote" and mark.start - last.end <= 2:
            last = Mark("footnote", last.start, mark.end)
            continue
        if last:
            yield last
        last = mark
    if last:
        yield last
