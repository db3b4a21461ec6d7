"""The figures of a grid as claims: what each says, when it holds, and where it stands.

Comes in: raw text, a ``Grid``, the date of the text, the words of the document.
Goes out: ``CellClaim`` records, one per figure.
Does not: find tables or check sums.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from pipeline.annotate.lexis.broken import is_two_ways
from pipeline.annotate.tables.ground.cells import CellValue, in_brackets, is_bracketed, is_paired, read_cell
from pipeline.annotate.tables.ground.context import title_of
from pipeline.annotate.tables.ground.grid import Grid, Piece, Row
from pipeline.annotate.tables.ground.words import first_word, is_period, without_marks, words
from pipeline.annotate.tables.sense.brackets import SHARE, are_paired, told_in_brackets, without_brackets
from pipeline.annotate.tables.sense.columns import common, has_points, is_account, is_name, of_column, writes_points
from pipeline.annotate.tables.sense.dated import Dated
from pipeline.annotate.tables.sense.meaning import Meanings
from pipeline.annotate.tables.sense.proven import Told
from pipeline.annotate.tables.sense.quantities import quantity, statistic_of
from pipeline.annotate.tables.sense.totals import total_columns, total_rows
from pipeline.annotate.tables.sense.units import Meaning, rate_of, rate_of_money
from pipeline.records import Quantity, Statistic

_PER_NUMBER = re.compile(r"\((per 1\d*(?:[. ]000)*\s[^\W\d_]+)\)")


@dataclass(frozen=True, slots=True)
class CellClaim:
    """One figure in a cell: raw offsets, what it says, and its labels with note marks off.

    ``sentence`` is ``caption | row | column``; ``row`` and ``column`` are ``None`` where none is printed or certain.
    """

    start: int
    end: int
    quantity: Quantity
    sentence: str
    rule: str
    table_start: int
    row: str | None
    column: str | None
    is_total: bool


@dataclass
class Reader:
    """Reads the figures of one grid. ``lower``: the words that the document writes in lower case."""

    text: str
    grid: Grid
    reference: dt.date | None
    lower: frozenset[str]

    def claims(self) -> Iterator[CellClaim]:
        """All figures, row by row."""
        grid = self.grid
        columns = [of_column(grid, i) for i in range(grid.width)]
        grid.brackets = is_account(grid, columns)
        points = [writes_points(grid, i) for i in range(grid.width)]
        counts = [grid.counts(i) for i in range(grid.width)]
        names = [is_name(grid, i) for i in range(grid.width)]
        shares = [bool(heading and SHARE.search(heading)) for heading in grid.headings]
        pairs = [are_paired([grid.figure(row.cells[i]) for row in grid.rows]) for i in range(grid.width)]
        rows, sums = total_rows(grid), total_columns(grid)
        for number, row in enumerate(grid.rows):
            for index, cell in enumerate(row.cells):
                if cell is not None and grid.figure(cell) and not names[index]:
                    if is_paired(cell.text) and not pairs[index]:
                        continue  # ``612 (1)`` above ``88``: the mark of a note, perhaps
                    total = number in rows or index in sums
                    values = read_cell(
                        cell.text, point=points[index], years=counts[index], brackets=grid.brackets,
                        shares=shares[index],
                    )  # fmt: skip
                    yield from self._cell(cell, values, row, index, columns[index], total)
            for cell in row.loose:
                values = read_cell(grid.figure(cell), years=True)
                yield from self._cell(cell, values, row, None, common(columns), number in rows)

    def _cell(
        self,
        cell: Piece,
        values: Sequence[CellValue],
        row: Row,
        index: int | None,
        column: Meaning,
        total: bool,
    ) -> Iterator[CellClaim]:
        heading = None if index is None else self.grid.headings[index]
        when = self._dated.of(row, index) if values else None
        if self._in_brackets is not None and (other := in_brackets(cell.text)) is not None:
            values = [*values, other]
        for at, value in enumerate(values):
            beside = self._in_brackets is not None and value is values[-1] and in_brackets(cell.text) == value
            meaning = (
                Meaning("count", self._in_brackets) if beside else self._meanings.of(values, at, row, column, heading)
            )
            if value.sign is None and value.unit is None and not (beside or self._told.of(row, heading)):
                continue
            if self._told.is_name(cell.text):
                continue
            if meaning.kind == "percentage" and value.sign is None and is_bracketed(cell.text):
                continue  # ``81,2 (412)``: no share of what the one before it is
            said = quantity(value, meaning, (heading, row.label))
            if self._has_points and meaning.factor == 1.0 and is_two_ways(cell.text[value.start : value.end], said):
                continue  # `9,400` below `12.350`
            if (told := self._told_by_title(said, row, heading)) is not said.statistic:
                said = replace(said, statistic=told)
            if (per := self._per(said, row)) != said.rate_per:
                said = replace(said, rate_per=per)
            if when is not None:
                said = replace(
                    said, time_text=when.text, time_relation=when.relation, period_start=when.start,
                    period_end=when.end, period_basis=when.basis,
                )  # fmt: skip
            labels = [without_marks(label) if label else None for label in (row.label, heading)]
            yield CellClaim(
                *_place(self.text, cell, value.start, value.end), said,
                " | ".join((title_of(self.grid.caption, self.grid.intro) or "", labels[0] or "", labels[1] or "")),
                "table cell", self.grid.start, labels[0], labels[1], total,
            )  # fmt: skip

    @cached_property
    def _meanings(self) -> Meanings:
        if self._in_brackets is None:
            return Meanings(self.grid, self.lower)
        grid = self.grid
        caption = without_brackets(grid.caption) if grid.caption else None
        return Meanings(replace(grid, caption=caption, intro=without_brackets(grid.intro)), self.lower)

    @cached_property
    def _told(self) -> Told:
        return Told(self.grid)

    @cached_property
    def _dated(self) -> Dated:
        return Dated(self.grid, self.reference)

    @cached_property
    def _in_brackets(self) -> str | None:
        """What the figures between brackets count, where that is told."""
        return told_in_brackets(" ".join(self.grid.said))

    def _told_by_title(self, said: Quantity, row: Row, heading: str | None) -> Statistic | None:
        """The statistic of a figure; the title tells it where no label says what the figure is: a mean over years."""
        if said.statistic is not None or self._statistic is None or (heading is not None and not is_period(heading)):
            return said.statistic
        return None if first_word(row.label) in words("count") else self._statistic

    @cached_property
    def _statistic(self) -> Statistic | None:
        """What the title says its figures are: ``Gemiddelde wachttijd per regio``."""
        return statistic_of(title_of(self.grid.caption, self.grid.intro))

    def _per(self, said: Quantity, row: Row) -> str | None:
        """What a figure is per; not the thing that the row is one of: ``per district`` beside ``District Noord``."""
        if said.rate_per is None:
            return {"euro": self._price_per, "count": self._number_per}.get(said.kind)
        return None if first_word(row.label) == said.rate_per else said.rate_per

    @cached_property
    def _number_per(self) -> str | None:
        """What all figures are per, where that is said with its number: ``Klachten (per 1.000 reizigers)``."""
        found = (rate_of(match[1]) for text in self.grid.said for match in _PER_NUMBER.finditer(text))
        return next(found, None)

    @cached_property
    def _price_per(self) -> str | None:
        """What the amounts are for, where that is said of all of them: ``Kostprijs (in euro per ton)``."""
        return next((rate for text in self.grid.said if (rate := rate_of_money(text))), None)

    @cached_property
    def _has_points(self) -> bool:
        """Whether the table writes thousands with a point."""
        return has_points(self.grid)


def _place(raw: str, cell: Piece, start: int, end: int) -> tuple[int, int]:
    """Raw offsets of ``cell.text[start:end]``; the raw cell may hold line breaks and broken words."""
    if raw[cell.start : cell.end] == cell.text:
        return cell.start + start, cell.start + end
    places: list[int] = []
    at = cell.start
    for char in cell.text:
        while not char.isspace() and at < cell.end and raw[at] != char:
            at += 1
        places.append(min(at, max(cell.end - 1, cell.start)))
        at += not char.isspace()
    return places[start], places[end - 1] + 1
