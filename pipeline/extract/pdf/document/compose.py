"""The pages of a PDF as one text: paragraphs, page ends, marks, tables, and the way back to the page's characters.

Comes in: the rows and tables of all pages, and which rows are furniture.
Goes out: ``Composed``: text, pages, marks, tables, and for each page the places of its pieces.
Does not: read the file.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import inf
from operator import itemgetter
from typing import NamedTuple

from pipeline.extract.pdf.document.packed import Packed, Print, Shelf, records_of
from pipeline.extract.pdf.document.spacing import Spacing, alike
from pipeline.extract.pdf.page.frame import reader
from pipeline.extract.pdf.page.rows import TURNED, PageTable
from pipeline.extract.pdf.tables.records import Placed, tables_of
from pipeline.records import Mark, Page, Table

_FOOTNOTE_SIZE = 0.9
_SPACE = 0.5  # of the size of the type, between two words
_EVEN = 1.0  # points
_LINES = 4  # in a column, to go by its lines
_NOTE_GAP = 1.6  # of the size of the type: more than lines of a note stand apart
_RAISED = frozenset("¹²³⁴⁵⁶⁷⁸⁹")
_first = itemgetter(0)
_size = reader(Print, "size")
_ENDS = re.compile(r"[.!?:][\"'”’»)\]]*\Z")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page before it is text: its physical number, its rows in order (packed), its tables, its furniture rows.

    ``begun``: rows that begin a paragraph, wherever they stand.
    """

    number: int
    packed: Packed[Print]
    tables: tuple[PageTable, ...]
    furniture: tuple[int, ...] = ()
    begun: frozenset[int] = frozenset()

    def rows(self) -> tuple[Print, ...]:
        """The rows in order; those of a table are its ``rows``, one after the other."""
        return records_of(self.packed, Print)


@dataclass(frozen=True, slots=True)
class Place:
    """``length`` characters of the text from ``start`` on are the page's characters from ``char`` on."""

    start: int
    char: int
    length: int
    turns: int


@dataclass(frozen=True, slots=True)
class Composed:
    """The text of all pages; ``places`` by page, ordered by ``start``, where they were asked for."""

    text: str
    pages: tuple[Page, ...]
    marks: tuple[Mark, ...]
    tables: tuple[Table, ...]
    places: tuple[tuple[Place, ...], ...]


@dataclass(slots=True)
class _Draft:
    """The pages' texts so far, kept aside; their length in characters; and what stands in them.

    ``last``: the last row of text, with the end of its column.
    """

    shelf: Shelf
    texts: list[Packed[_Text]] = field(default_factory=list)
    length: int = 0
    pages: list[Page] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    placed: list[Placed] = field(default_factory=list)
    places: list[tuple[Place, ...]] = field(default_factory=list)
    last: tuple[Print, _End] | None = None

    def write(self, page: int, text: str) -> None:
        self.texts.append(self.shelf.put(page, (_Text(text),)))
        self.length += len(text)

    def text(self) -> str:
        """All of it. It grows where it stands: to join the pages' texts would take twice the room."""
        whole = ""
        for packed in self.texts:
            whole += records_of(packed, _Text)[0].text
        return whole


class _End(NamedTuple):
    """Where a column ends on its right; ``is_even`` where it is justified."""

    reach: float
    is_even: bool


class _Text(NamedTuple):
    """What is written of a page."""

    text: str


def compose(sheets: list[Sheet], shelf: Shelf, *, places: bool = False) -> Composed:
    """One text of ``sheets``. A line-end hyphen is ``-`` and a line feed; each page ends in a form feed.

    Empties ``sheets``, page by page; the pages' texts lie on ``shelf`` until the last is written.
    """
    spacing, body_size = _usual(sheets)
    draft = _Draft(shelf)
    sheets.reverse()
    while sheets:
        _write(draft, sheets.pop(), spacing, body_size, places=places)
    text = draft.text()
    tables = tables_of(draft.placed, text, draft.marks)
    return Composed(text, tuple(draft.pages), tuple(_merged(draft.marks)), tables, tuple(draft.places))


def _write(draft: _Draft, sheet: Sheet, spacing: Spacing, body_size: float, *, places: bool) -> None:
    start = draft.length
    here: list[Place] = []
    rows = sheet.rows()
    notes = _footnotes(sheet, rows, body_size)
    begun, furniture = sheet.begun, sheet.furniture
    cells = [iter(table.rows) for table in sheet.tables]
    previous: Print | None = None
    lines = _ended(draft, rows, [at for at in range(len(rows)) if at not in furniture and at not in notes], begun)
    at = start + len(lines)
    for index, row in enumerate(rows):
        apart = index in furniture
        if previous is not None and not apart and (index in begun or _new_paragraph(previous, row, spacing, rows)):
            lines.append("")
            at += 1
        text, _, _, _, _, _, table, pieces = row
        if places:
            here += [Place(at + begin, char, length, turns) for begin, char, length, turns in pieces]
        if apart or index in notes:
            draft.marks.append(Mark("furniture" if apart else "footnote", at, at + len(text)))
        if table is not None:
            draft.placed.append(Placed(sheet.number, sheet.tables[table], next(cells[table]), at))
        lines.append(text)
        at += len(text) + 1
        previous = previous if apart else row
    draft.write(sheet.number, "\n".join([*lines, "\f"]))
    draft.pages.append(Page(sheet.number, start, draft.length))
    draft.places.append(tuple(here))


def _usual(sheets: Sequence[Sheet]) -> tuple[Spacing, float]:
    """The usual distances of baselines and the usual size of the type, over the whole document."""
    spacing = Spacing()
    sizes: Counter[float] = Counter()
    for sheet in sheets:
        aside = sheet.furniture
        body = [row for at, row in enumerate(sheet.rows()) if row.table is None and at not in aside]
        spacing.learn(body)
        for size, count in Counter(map(_size, body)).items():
            sizes[round(size, 1)] += count
    return spacing, (sizes.most_common(1)[0][0] if sizes else 10.0)


def _ended(draft: _Draft, rows: Sequence[Print], body: Sequence[int], begun: frozenset[int]) -> list[str]:
    """A blank line if a paragraph ended with the page before; ``body`` are the rows of text, whose last is kept."""
    last = draft.last
    body = [at for at in body if rows[at].column >= 0]
    if not body:
        return []
    first = rows[body[0]]
    draft.last = rows[body[-1]], _end(rows[body[-1]].column, [rows[at] for at in body])
    if last is None or (last[0].table is not None and first.table is not None):
        return []
    return [""] if body[0] in begun or first.table is not None or _is_last(last[0], first, last[1]) else []


def _is_last(above: Print, below: Print, end: _End) -> bool:
    """Whether a paragraph ended with the last row of a page or column: a table, other type, or room for a word more.

    In a column that is justified any room is enough.
    """
    if above.table is not None or not alike(above.size, below.size):
        return True
    word = len(below.text.split(" ", 1)[0]) / len(below.text) * (below.x1 - below.x0)
    return end.reach - above.x1 > max(above.size, 0.0 if end.is_even else word + _SPACE * above.size)


def _end(column: int, rows: Sequence[Print]) -> _End:
    """How far the lines of a column reach, but for one that juts out, and whether enough do for justified text."""
    ends = sorted([row.x1 for row in rows if row.column == column and row.table is None])
    return (
        _End(ends[-2], is_even=ends[-max(_LINES, len(ends) // 4)] > ends[-2] - _EVEN)
        if len(ends) >= _LINES
        else _End(-inf, is_even=False)
    )


def _new_paragraph(above: Print, below: Print, spacing: Spacing, rows: Sequence[Print]) -> bool:
    """Whether the gap between two rows is clearly wider than usual; a table stands by itself.

    Over the end of a column nothing is seen of a gap: a paragraph ends there where a sentence does, or what tells it
    over the end of a page.
    """
    text, _, _, higher, size, column, table, _ = above
    _, _, _, baseline, other, next_column, next_table, _ = below
    if table != next_table:
        return True
    if next_table is not None:
        return False
    if column != next_column and baseline <= higher:
        return _ENDS.search(text) is not None or _is_last(above, below, _end(column, rows))
    return spacing.parts(baseline - higher, size if size < other else other)


def _footnotes(sheet: Sheet, rows: Sequence[Print], body_size: float) -> frozenset[int]:
    """Rows at the foot of the page or of a column, in small type from one that begins with a note mark on.

    In the type of the text they are notes where a raised mark begins them, behind a gap.
    """
    if not rows:
        return frozenset()
    least = _FOOTNOTE_SIZE * body_size
    is_small = min(map(_size, rows)) < least
    has_raised = not _RAISED.isdisjoint(map(_first, map(_first, rows)))  # of the text, which is a row's first field
    if not is_small and not has_raised:
        return frozenset()
    found: list[int] = []
    columns: defaultdict[int, list[int]] = defaultdict(list)
    for at, row in enumerate(rows):
        if at not in sheet.furniture and row.column != TURNED:
            columns[row.column].append(at)
    for body in columns.values():
        small = _small(rows, body, least) if is_small else []
        if len(small) == len(body):  # a page in small type, or notes below both of two columns
            small = small if any(rows[at].baseline < rows[body[0]].baseline for at in columns.get(0, ())) else []
        found += small or (_raised(rows, body) if has_raised else [])
    return frozenset(found)


def _small(rows: Sequence[Print], body: Sequence[int], least: float) -> list[int]:
    small: list[int] = []
    for at in reversed(body):
        if rows[at].size >= least or rows[at].table is not None:
            break
        small.append(at)
    while small and not _begins_note(rows[small[-1]]):
        small.pop()
    return small


def _raised(rows: Sequence[Print], body: Sequence[int]) -> list[int]:
    """The last lines of a column, as far as each block of them that stand near each other begins with a raised mark."""
    found: list[int] = []
    block: list[int] = []
    for at in reversed(body):
        if block and rows[block[-1]].baseline - rows[at].baseline > _NOTE_GAP * rows[at].size:
            if rows[block[-1]].text[0] not in _RAISED:
                break
            found, block = found + block, []
        if rows[at].table is not None:
            break
        block.append(at)
    return found


def _begins_note(row: Print) -> bool:
    return row.text[0].isdigit() or row.text[0] in "*(†" or row.text[0] in _RAISED


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
