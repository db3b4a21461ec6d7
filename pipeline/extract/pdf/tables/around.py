"""The lines around a run of rows that are of the same table: its headings, and the rest of its first and last label.

Comes in: the rows of a page, a run of them with its columns.
Goes out: where the table begins and ends; which lines head groups of columns or of rows.
Does not: lay out the table (``aligned`` does).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from pipeline.extract.grid import is_period, is_value
from pipeline.extract.pdf.page.rows import TURNED, Row
from pipeline.extract.pdf.tables.heads import Column, Heads, Spans, column_at, one_by_one, overlaps
from pipeline.extract.pdf.tables.runs import (
    LEADERS,
    MAX_BETWEEN,
    MAX_LABEL,
    SENTENCE,
    is_label,
    is_long_label,
    is_section,
    is_years,
    reach_of,
    sections,
    stands_alone,
)
from pipeline.extract.pdf.tables.stacks import are_aligned, follows, is_level, is_tight, row_pitch, step

MAX_HEADINGS = 4
_ENDS_SENTENCE = re.compile(r":\Z|\w{3,} .*\w{4,}\.\Z")
_OFF_MIDDLE = 0.2  # of the size of the type
_WORD_SPACE = 0.7  # so
_BEARING = 0.15  # so
_TITLE_AND_YEAR = 2
_AT_LABELS: Spans = ((0, 0),)


@dataclass
class Around:
    """Looks up and down from the rows ``start`` to before ``end``; rows before ``done`` are of another table.

    ``spans``: the lines found that head groups of columns, or of rows, with the columns that they stand over.
    """

    rows: Sequence[Row]
    values: Sequence[bool]
    done: int
    start: int
    end: int
    columns: Sequence[Column]
    heads: Heads
    spans: dict[int, Spans] = field(default_factory=dict)

    @cached_property
    def _pitch(self) -> float | None:
        return row_pitch(self.rows[self.start : self.end], self.values[self.start : self.end])

    @cached_property
    def _reach(self) -> float:
        return reach_of(self.rows[self.start : self.end])

    @cached_property
    def _sections(self) -> list[int]:
        return sections(self.rows, self.values, self.start, self.end)

    def first(self) -> int:
        """Where the headings begin, or the first lines of the first label."""
        if is_years(self.rows[self.start]):
            self.heads.add(self.rows[self.start])
        self.spans.update(dict.fromkeys(self._sections, _AT_LABELS))
        first = self.start
        of_label = 0  # lines of the first label above its values
        while first > self.done and self.start - first - of_label < MAX_HEADINGS and of_label < MAX_LABEL:
            row, below = self.rows[first - 1], self.rows[first]
            tight = is_tight(row, below, self._pitch)
            if first == self.start and not tight and self._heads_rows(first - 1):
                self.spans[first - 1] = _AT_LABELS
            elif groups := self.heads.groups(row, tight=tight) if self._may_head(row, below) else None:
                self.spans[first - 1] = groups
            elif under := self._goes_on(first - 1):
                self.heads.add(row, under)
                self.spans[first - 1] = tuple((at, at) for at in under)
            elif tight and first == self.start - of_label and self._is_of_label(row, of_label):
                of_label += 1
            elif self._names_columns(row, below) or self._names_labels_between(first - 1):
                self.heads.add(row)
            else:
                break
            first -= 1
        return first

    def last(self) -> int:
        """Past the last lines of the last label."""
        last = self.end
        while last < len(self.rows) and last - self.end < MAX_LABEL:
            row, above = self.rows[last], self.rows[last - 1]
            tight = is_tight(above, row, self._pitch)
            near = last - self.end < MAX_BETWEEN and row.text[0].islower() and follows(above, row)
            if row.table is not None or self.values[last] or not (tight or near) or not self._in_one_column(row):
                break
            last += 1
        return last

    def _heads_rows(self, at: int) -> bool:
        """Whether the line above the first row heads it and those below, as others do further down."""
        row, below = self.rows[at], self.rows[self.start]
        if not follows(row, below, self._reach):
            return False
        if self._sections and is_section(below, row, below):
            return True
        again = any(stands_alone(self.values, one) for one in range(self.start + 1, self.end - 1))
        label = is_label(row, below) or is_long_label(row, below)
        return again and label and at > self.done and self._is_heading(self.rows[at - 1], row)

    def _goes_on(self, at: int) -> tuple[int, ...]:
        """The columns whose headings go on in a line, each right under one of the line above, which has them all.

        ``Jaar | Erkende | Waarvan`` / ``woningen`` over figures that stand at the right; empty for any other line.
        """
        if at <= self.done or not self._may_head(self.rows[at], self.rows[at + 1]):
            return ()
        above, row = self.rows[at - 1], self.rows[at]
        columns = one_by_one(above.pieces, self.columns, self.heads.n_labels) if self._may_head(above, row) else None
        if columns is None or len(row.pieces) >= len(columns) or self._is_heading(row, self.rows[at + 1]):
            return ()
        under = [
            [to for to, over in zip(columns, above.pieces, strict=True) if are_aligned(piece, over)]
            for piece in row.pieces
        ]
        if any(len(ats) != 1 for ats in under) or all(ats[0] < self.heads.n_labels for ats in under):
            return ()  # of the label that begins there, it may be
        return tuple(ats[0] for ats in under)

    def _names_columns(self, row: Row, below: Row) -> bool:
        """Whether a line names columns, one by one; of a label set between two lines those alone that have no name."""
        if is_level(row, below) and self._may_head(row, below) and self.heads.names_labels(row):
            return True
        return self._is_heading(row, below) and not self.heads.is_unclear(row)

    def _names_labels_between(self, at: int) -> bool:
        """Whether a line names the labels on the middle of two lines of headings, the upper one of several pieces."""
        if at <= self.done or not self._may_head(self.rows[at], self.rows[at + 1]):
            return False
        above, row, below = self.rows[at - 1 : at + 2]
        off = abs(step(above, row) - step(row, below))
        return (
            off <= _OFF_MIDDLE * row.size
            and len(above.pieces) > 1
            and above.pieces[0].x0 > row.pieces[-1].x1
            and self._may_head(above, row)
            and self.heads.names_labels(row)
        )

    def _may_head(self, row: Row, below: Row) -> bool:
        """Whether a line above the body holds short pieces, none of them a value but years."""
        if row.table is not None or not follows(row, below, self._reach) or LEADERS.search(row.text):
            return False
        if self._is_title_cut(row):
            return False
        return not any(
            len(piece.text) > SENTENCE or (is_value(piece.text) and not is_period(piece.text)) for piece in row.pieces
        )

    def _is_title_cut(self, row: Row) -> bool:
        """Whether a line is a title that ends, as words stand, in a year over a value: ``Leden op 1 januari 2023``."""
        if not len(row.pieces) == _TITLE_AND_YEAR < len(self.columns):
            return False
        title, year = row.pieces
        beyond = title.x0 < self.columns[0][1] < title.x1
        return beyond and is_period(year.text) and year.x0 - title.x1 < _WORD_SPACE * row.size

    def _is_heading(self, row: Row, below: Row) -> bool:
        """Whether a row above the body names its columns: short pieces over them, none of them a value but years."""
        if not self._may_head(row, below):
            return False
        if len(row.pieces) > 1 and one_by_one(row.pieces, self.columns, self.heads.n_labels):
            return True
        over = {at for piece in row.pieces for at, column in enumerate(self.columns) if overlaps(column, piece)}
        return bool(over - {0}) and (len(row.pieces) > 1 or 0 not in over)

    def _is_of_label(self, row: Row, of_label: int) -> bool:
        """Whether a line above the first values is of their label, of which ``of_label`` lines stand between."""
        if _ENDS_SENTENCE.search(row.text):
            return False
        if not of_label:
            return self._in_one_column(row)
        return len(row.pieces) == 1 and self._edge(row) <= row.pieces[0].x0 and row.pieces[0].x1 < self.columns[1][0]

    def _in_one_column(self, row: Row) -> bool:
        """Whether each piece of a line stands within one column of the table: it is part of a cell, no prose."""
        columns = self.columns
        if row.table is not None or row.column == TURNED or len(row.pieces) > len(columns):
            return False
        edges = [start for start, _ in columns[1:]] + [columns[-1][1] + row.size]
        return all(
            piece.x0 >= self._edge(row) and piece.x1 < edges[max(0, column_at(columns, piece))] for piece in row.pieces
        )

    def _edge(self, row: Row) -> float:
        """How far left a line of the table may begin: some letters have a blank edge (``H``), others none (``A``)."""
        return self.columns[0][0] - _BEARING * row.size
