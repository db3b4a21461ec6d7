"""The tables of all pages as ``Table`` records over the text.

Comes in: table rows with their place in the text, page by page.
Goes out: ``Table`` records; a table that goes on over a page end is one.
Does not: find tables, or read a value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from pipeline.extract.grid import Merged, label_shape, spread, whole_rows
from pipeline.extract.pdf.rows import PageTable, Row
from pipeline.records import Cell, Mark, Table

if TYPE_CHECKING:
    from pipeline.clean import Cleaner

_SAME_EDGE = 4.0  # points
CAPTION = re.compile(r"(?:tabel|tabellen|figuur|overzicht|bijlage|grafiek)\b", re.IGNORECASE)
_MAX_CAPTION = 200
_BLANK = re.compile(r"\n(?=\n)")
_MAX_BETWEEN = 3  # lines between two parts of a table that are neither furniture nor notes


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
    return tuple(_table(group, text, cleaner) for group in _continued(parts, text, aside))


def _continued(
    parts: Sequence[tuple[Placed, ...]], text: str, aside: Sequence[Mark]
) -> Iterator[list[tuple[Placed, ...]]]:
    """Parts that make one table: the next page goes on with the same columns and no caption of its own."""
    group: list[tuple[Placed, ...]] = []
    for part in parts:
        if group and not (_goes_on(group[-1][-1], part[0], text, aside)):
            yield group
            group = []
        group.append(part)
    if group:
        yield group


def _goes_on(last: Placed, first: Placed, text: str, aside: Sequence[Mark]) -> bool:
    one, other = last.table, first.table
    same = one.n_columns == other.n_columns and abs(one.x0 - other.x0) + abs(one.x1 - other.x1) <= 2 * _SAME_EDGE
    if not same or first.page != last.page + 1:
        return False
    end = last.start + len(last.row.text)
    lines = text.count("\n", end, first.start)
    blank = len(_BLANK.findall(text, end, first.start))
    beside = sum(text.count("\n", mark.start, mark.end) + 1 for mark in aside if end <= mark.start < first.start)
    return lines - blank - beside <= _MAX_BETWEEN and _caption(text, first.start) is None


def _table(parts: Sequence[tuple[Placed, ...]], text: str, cleaner: Cleaner) -> Table:
    rows = list(parts[0])
    heading = [row.row.text for row in rows]
    merged = dict(parts[0][0].table.merged)
    headings, _ = label_shape(_grid(rows))
    for part in parts[1:]:
        repeated = 0
        while repeated < min(headings, len(part)) and part[repeated].row.text == heading[repeated]:
            repeated += 1
        shift = len(rows) - repeated
        merged.update(
            {
                (at[0] + shift, at[1]): (owner[0] + shift, owner[1])
                for at, owner in part[0].table.merged
                if owner[0] >= repeated
            }
        )
        rows += part[repeated:]
    grid = _grid(rows)
    headings, labels = label_shape(spread(grid, merged, rows[0].table.n_columns))
    cells = tuple(_cells(rows, _cleaned(rows, grid, cleaner), merged, headings, labels))
    last = rows[-1]
    caption = _caption(text, rows[0].start)
    end = last.start + len(last.row.text)
    return Table(rows[0].start, end, caption, len(rows), rows[0].table.n_columns, headings, labels, cells, rows[0].page)


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
