"""The tables of all pages as ``Table`` records over the text.

Comes in: table rows with their place in the text, page by page.
Goes out: ``Table`` records; a table that goes on over a page end is one, below its last row or beside its last column.
Does not: find tables, or read a value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise, takewhile, zip_longest
from typing import TYPE_CHECKING

from pipeline.extract.grid import (
    Merged,
    inner_titles,
    is_ordered,
    is_period,
    is_value,
    label_shape,
    spread,
    title,
    titles,
    whole_rows,
)
from pipeline.extract.pdf.page.rows import PageTable, Row
from pipeline.extract.pdf.tables.sheets import LEVEL, foot
from pipeline.records import Cell, Mark, Table

if TYPE_CHECKING:
    from pipeline.clean import Cleaner

_SAME_EDGE = 4.0  # points
CAPTION = re.compile(r"(?:tabel|tabellen|figuur|overzicht|bijlage|grafiek)\b", re.IGNORECASE)
_MAX_CAPTION = 200
_ENDS_SENTENCE = re.compile(r"\w{4,}[.!?:]\Z")
_CODE = 4  # digits, of a postal code
_MAX_LINES = 3  # by which a heading may be told on more lines than before
_MAX_BETWEEN = 2  # lines between two parts of a table that are neither furniture nor notes


@dataclass(frozen=True, slots=True)
class Placed:
    """A row of a table that begins at ``start`` in the text."""

    page: int
    table: PageTable
    row: Row
    start: int


def tables_of(placed: Sequence[Placed], text: str, aside: Sequence[Mark] = ()) -> tuple[Table, ...]:
    """Tables of ``text`` from their rows in order; ``aside`` are furniture and notes, which may part a table."""
    if not placed:
        return ()
    from pipeline.clean import Cleaner

    parts = [tuple(rows) for _, rows in groupby(placed, key=lambda one: (one.page, id(one.table)))]
    cleaner = Cleaner(text)
    groups = list(_continued(parts, text, aside))
    tables = [list(_tables(group, text, cleaner)) for group in groups]
    whole = tables[:1]
    for (before, group), (*more, last) in zip(pairwise(groups), tables[1:], strict=True):
        one = not more and len(whole[-1]) == 1 and _stands_beside(before, group, text, aside)
        if one and _has_labels_for(whole[-1][0], last):
            whole[-1] = [_widened(whole[-1][0], last)]
        else:
            whole.append([*more, last])
    return tuple(table for tables in whole for table in tables if table.n_columns > 1)


def _continued(
    parts: Sequence[tuple[Placed, ...]], text: str, aside: Sequence[Mark]
) -> Iterator[list[tuple[Placed, ...]]]:
    """Parts that make one table: the next page goes on with the same columns and no caption of its own."""
    group: list[tuple[Placed, ...]] = []
    for part in parts:
        if group and not _goes_on(group, part, text, aside):
            yield group
            group = []
        group.append(part)
    if group:
        yield group


def _goes_on(group: Sequence[Sequence[Placed]], part: Sequence[Placed], text: str, aside: Sequence[Mark]) -> bool:
    """Whether a page goes on with the table; below a line of text it does not where it has headings of its own."""
    last, first = group[-1][-1], part[0]
    one, other = last.table, first.table
    same = one.n_columns == other.n_columns and abs(one.x0 - other.x0) + abs(one.x1 - other.x1) <= 2 * _SAME_EDGE
    if not same or not _follows(last, first, text, aside):
        return False
    headings, _ = label_shape(_grid(part))
    told = group[0][: label_shape(_grid(group[0]))[0]]
    return not headings or _repeated(told, part) > 0 or not any(_between(last, first, text, aside))


def _follows(last: Placed, first: Placed, text: str, aside: Sequence[Mark]) -> bool:
    """Whether nothing but furniture and notes, or a line or two that may be such, stands between two pages' rows."""
    if first.page != last.page + 1 or _caption(text, first.start) is not None:
        return False
    lines = _between(last, first, text, aside)
    return len(lines) <= _MAX_BETWEEN and not any(_ENDS_SENTENCE.search(line) for line in lines)


def _between(last: Placed, first: Placed, text: str, aside: Sequence[Mark]) -> list[str]:
    """The lines of text between two rows that are neither furniture nor notes."""
    at, parts = last.start + len(last.row.text), []
    for start, end in sorted((mark.start, mark.end) for mark in aside if at <= mark.start < first.start):
        parts.append(text[at:start])
        at = max(at, end)
    lines = "".join((*parts, text[at : first.start])).splitlines()
    return [line for line in lines if line.strip()]


def _stands_beside(
    left: Sequence[Sequence[Placed]], right: Sequence[Sequence[Placed]], text: str, aside: Sequence[Mark]
) -> bool:
    """Whether the columns that did not fit on the pages of a sheet are printed on the next ones, each row as high.

    A title on top is not printed again.
    """
    if len(left) != len(right) or not _follows(left[-1][-1], right[0][0], text, aside):
        return False
    over = len(left[0]) - len(right[0])
    pairs = zip((left[0][max(0, over) :], *left[1:]), right, strict=True)
    return over >= 0 and all(
        len(one) == len(other) and all(abs(foot(a.row) - foot(b.row)) <= LEVEL for a, b in zip(one, other, strict=True))
        for one, other in pairs
    )


def _has_labels_for(left: Table, right: Table) -> bool:
    """Whether the rows have their labels at the left, and at the right figures alone, under the same headings' line."""
    over = left.n_rows - right.n_rows
    figures = [cell.text for cell in right.cells if cell.row >= right.heading_rows and cell.text]
    first = [cell.text for cell in right.cells if cell.row >= right.heading_rows and cell.text and not cell.column]
    words = [cell for cell in left.cells if cell.row >= left.heading_rows and cell.text and not is_value(cell.text)]
    if not (left.label_columns or words) or not all(map(is_value, figures)) or _names(first):
        return False
    return left.heading_rows == right.heading_rows + over > over


def _names(cells: Sequence[str]) -> bool:
    """Whether a column of numbers names its rows: years, ranks, or codes that go up."""
    if not cells or not is_ordered(cells) or is_period(cells[0]):
        return is_ordered(cells)
    numbers = [int(cell.strip().rstrip(".")) for cell in cells]
    return numbers == sorted(numbers) and (numbers[0] == 1 or len(cells[0].strip()) == _CODE)


def _widened(left: Table, right: Table) -> Table:
    """The table with the columns at its right, whose rows are its last ones."""
    over, width = left.n_rows - right.n_rows, left.n_columns
    beside = [replace(cell, row=cell.row + over, column=cell.column + width) for cell in right.cells]
    cells = sorted((*left.cells, *beside), key=lambda cell: (cell.row, cell.column))
    return replace(left, end=right.end, n_columns=width + right.n_columns, cells=tuple(cells))


def _tables(parts: Sequence[tuple[Placed, ...]], text: str, cleaner: Cleaner) -> Iterator[Table]:
    """The table of the parts; those of one sheet, each below its own title and headings, apart."""
    rows, merged = _rows(parts)
    grid = _grid(rows)
    starts = [0, *inner_titles(spread(grid, merged, rows[0].table.n_columns))]
    cleaned = _cleaned(rows, grid, cleaner)
    for start, end in zip(starts, [*starts[1:], len(rows)], strict=True):
        own = {
            (at[0] - start, at[1]): (owner[0] - start, owner[1])
            for at, owner in merged.items()
            if start <= owner[0] and at[0] < end
        }
        yield _table(rows[start:end], own, cleaned[start:end], text)


def _rows(parts: Sequence[tuple[Placed, ...]]) -> tuple[list[Placed], Merged]:
    """The rows of all parts, repeated headings once, and the places that cells cover."""
    rows = list(parts[0])
    merged = dict(parts[0][0].table.merged)
    headings, _ = label_shape(_grid(rows))
    heading = rows[:headings]
    for part in parts[1:]:
        repeated = _repeated(heading, part)
        shift = len(rows) - repeated
        merged.update(
            {
                (at[0] + shift, at[1]): (owner[0] + shift, owner[1])
                for at, owner in part[0].table.merged
                if owner[0] >= repeated
            }
        )
        rows += part[repeated:]
    return rows, merged


def _repeated(heading: Sequence[Placed], part: Sequence[Placed]) -> int:
    """How many rows of a page say the headings again: all of them, on as many lines as may be, or the first few."""
    told = _by_column(heading)
    for count in range(1, min(len(part), len(heading) + _MAX_LINES) + 1) if heading else ():
        if _by_column(part[:count]) == told:
            return count
    pairs = zip(heading, part, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0].row.text == pair[1].row.text, pairs))


def _by_column(rows: Sequence[Placed]) -> list[list[str]]:
    return [" ".join(cells).split() for cells in zip_longest(*_grid(rows), fillvalue="")]


def _table(rows: Sequence[Placed], merged: Merged, grid: Sequence[Sequence[str]], text: str) -> Table:
    full = spread(grid, merged, rows[0].table.n_columns)
    headings, labels = label_shape(full)
    cells = tuple(_cells(rows, grid, merged, headings, labels))
    last = rows[-1]
    caption = _caption(text, rows[0].start) or title(full)
    end = last.start + len(last.row.text)
    first, width, drawn = rows[0], rows[0].table.n_columns, all(row.table.drawn for row in rows)
    return Table(first.start, end, caption, len(rows), width, headings, labels, cells, first.page, titles(full), drawn)


def _grid(rows: Sequence[Placed]) -> list[list[str]]:
    return [[one.row.text[span.start : span.end] for span in one.row.cells] for one in rows]


def _cleaned(rows: Sequence[Placed], grid: Sequence[Sequence[str]], cleaner: Cleaner) -> list[list[str]]:
    """The grid with each cell on one line, words broken inside a cell joined."""
    return [
        [
            " ".join(cleaner.clean([(one.start + span.start, one.start + span.end)]).text.split())
            if "\n" in text
            else " ".join(text.split())
            for span, text in zip(one.row.cells, texts, strict=True)
        ]
        for one, texts in zip(rows, grid, strict=True)
    ]


def _cells(
    rows: Sequence[Placed],
    grid: Sequence[Sequence[str]],
    merged: Merged,
    headings: int,
    labels: int,
) -> Iterator[Cell]:
    """Every place of the grid; a label that covers several places is repeated in them, without a place in the text."""
    whole = whole_rows(merged, rows[0].table.n_columns)
    for number, one in enumerate(rows):
        for span in one.row.cells:
            start, end = one.start + span.start, one.start + span.end
            text = grid[number][span.column]
            owner = merged.get((number, span.column))
            if not text and owner and (number < headings or span.column < labels or number in whole):
                text, end = grid[owner[0]][owner[1]], start
            yield Cell(number, span.column, text, start, end)


def _caption(text: str, start: int) -> str | None:
    """The line or two above the table that name it; a sentence that introduces it is no caption."""
    above = text[max(0, start - 2 * _MAX_CAPTION) : start].rstrip("\n")
    block = above.rsplit("\n\n", 1)[-1].rsplit("\f", 1)[-1].strip()
    lines = block.split("\n")
    for count in (1, 2, 3):
        candidate = " ".join(" ".join(lines[-count:]).split())
        if count <= len(lines) and CAPTION.match(candidate) and len(candidate) <= _MAX_CAPTION:
            return candidate
    return None
