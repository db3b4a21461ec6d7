"""Finds tables that are printed row by row: a label and its cells on one line, or the label wrapped over several.

Comes in: the lines of a text.
Goes out: ``Grid`` records with the indexes of the lines they cover.
Does not: read tables with one cell a line (``stacked``), nor say what a cell means.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.tables.ground.align import Strip, aligned, shares_of
from pipeline.annotate.tables.ground.cells import read_cell
from pipeline.annotate.tables.ground.context import context_of, is_caption, scales
from pipeline.annotate.tables.ground.grid import Grid, Piece
from pipeline.annotate.tables.ground.lines import Line, figures, goes_on, holds_count, is_closed, is_prose, is_year_row
from pipeline.annotate.tables.ground.words import YEAR, is_empty, is_period, is_stub, is_total
from pipeline.annotate.tables.layouts.above import Above, Finder, patch, runs_on
from pipeline.annotate.tables.layouts.credible import credible
from pipeline.annotate.tables.layouts.groups import head_above, heads_period
from pipeline.annotate.tables.layouts.headings import Lexicon
from pipeline.annotate.tables.layouts.roles import names_rows
from pipeline.annotate.tables.layouts.shape import columns_of, labelled
from pipeline.annotate.tables.layouts.thousands import adds_up, betrayed, joined, may_group, sure
from pipeline.annotate.tables.layouts.wrapped import gathered
from pipeline.annotate.tables.sense.units import of_label

_LONG_BLOCK = 60
_GOOD_FIT = 0.7
_MOST_LABEL_LINES, _NARROW_LABEL = 3, 8  # of any row; above figures as many as those of the row before
_CODE = re.compile(r"0\d")
_NUMBERING = re.compile(r"0\d+\Z")  # telephone numbers, numbers of files


@dataclass(frozen=True, slots=True)
class Found:
    """A grid and the lines ``first:last`` that it covers, heading included."""

    grid: Grid
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Draft:
    """Rows under a heading, before it is asked whether they are a table. ``first``: line of the first row."""

    strips: list[Strip]
    columns: int
    above: Above
    first: int


@dataclass(slots=True)
class Reader:
    """Reads the tables of one text, line by line."""

    text: str
    lines: Sequence[Line]
    lexicon: Lexicon
    width: int
    folds: bool

    def read(self, taken: Sequence[tuple[int, int]]) -> list[Found]:
        """All tables outside the line ranges ``taken``, which are in order."""
        found: list[Found] = []
        at = floor = 0
        for first, last in (*taken, (len(self.lines), len(self.lines))):
            while at < first:
                block = self._block(at, first) if self._opens(at) else None
                table = self._table(*block, floor) if block else None
                if table is None:
                    at = block[1] if block and block[1] - at > _LONG_BLOCK else at + 1
                    continue
                found.append(table)
                at = floor = table.last
            at = floor = max(last, at)
        return found

    def _opens(self, at: int) -> bool:
        """A row opens a block; a line of years only right above a row of figures (else it heads other headings)."""
        if not self._is_row(at) or is_prose(self.lines[at].label, len(self.lines[at].cells)):
            return False
        if not is_year_row(self.lines[at].cells):
            return not all(is_period(cell.text) for cell in self.lines[at].cells)
        wanted = len(self.lines[at].cells)
        if at and runs_on(self.lines[at - 1], self.lines[at]):
            return False
        for line in self.lines[at + 1 : at + 2 + _MOST_LABEL_LINES]:
            if figures(line.cells):
                return len(line.cells) == wanted or line is self.lines[at + 1]
        return False

    def _is_row(self, at: int) -> bool:
        line = self.lines[at]
        if line.hollow or not line.cells or len(line.label) > 110 or scales(line.text):
            return False
        ended = len(line.cells) == 1 and not line.leads and line.text.endswith((".", ";", ":"))
        if ended and not is_empty(line.cells[0].text) and not _ends_in_unit(line.cells[0].text):
            return False
        if not line.separated and line.listed is None and self._counts_in_label(line):
            return False
        if any(_CODE.fullmatch(cell.text) for cell in line.cells) or _NUMBERING.match(line.cells[0].text):
            return False
        if line.separated and not figures(line.cells) and any(is_period(cell.text) for cell in line.cells):
            return False
        return not is_prose(line.label, len(line.cells)) or (len(line.cells) >= 3 and goes_on(line.label))

    def _counts_in_label(self, line: Line) -> bool:
        """``Dorp: 145 aanvragen 27%``, ``Dorp 145 aanvragen (27%)``: a count of its own is no part of a label."""
        return (":" in line.label and holds_count(line.label)) or (
            line.cells[0].text.startswith("(") and holds_count(line.label, barely=True)
        )

    def _block(self, at: int, stop: int) -> tuple[int, int] | None:
        """The lines ``at:end`` that hold the rows of one table, wrapped labels between them included."""
        end, widest = at + 1, len(self.lines[at].cells)
        heading = self.lines[at - 1].text if at else ""
        while end < stop:
            following = self._next_row(end, stop, widest, heading)
            if following is None or self._restarts(following, at) or self._counts_anew(end, following, at):
                break
            widest = max(widest, len(self.lines[following].cells))
            end = following + 1
        return (at, end) if end - at >= 1 else None

    def _next_row(self, at: int, stop: int, widest: int, heading: str) -> int | None:
        """Index of the next row, past at most a few lines of wrapped label; ``heading`` repeated begins anew."""
        for index in range(at, min(stop, at + _NARROW_LABEL + 1)):
            line = self.lines[index]
            if index - at > _MOST_LABEL_LINES and widest < 2:
                return None
            if line.blanks > 1 and not line.seam and not self._same_shape(index, widest):
                return None
            if self._is_row(index) and not (widest > 1 and heads_period(self.lines, index)):
                return index if self._belongs(at, index, widest) else None
            if not self._may_be_label(line) or line.blanks or line.text == heading:
                return None
        return None

    def _same_shape(self, index: int, widest: int) -> bool:
        return widest >= 2 and len(self.lines[index].cells) == widest and self.lines[index].blanks <= 3

    def _belongs(self, at: int, index: int, widest: int) -> bool:
        cells = len(self.lines[index].cells)
        if index > at:
            least = widest - 1 if index - at <= _MOST_LABEL_LINES else widest
            return cells >= 2 and cells >= least and not self.lines[at].blanks
        if widest >= 2:
            return cells >= 2 or bool(self.lines[index].label and is_total(self.lines[index].label))
        return True

    def _may_be_label(self, line: Line) -> bool:
        short = len(line.text) <= min(70, max(30, int(0.75 * self.width)))
        starts = line.text[:1]
        return short and not line.hollow and not is_closed(line.text) and not is_caption(line) and starts not in "*"

    def _restarts(self, index: int, first: int) -> bool:
        """A line of years after rows of figures heads another table."""
        cells = self.lines[index].cells
        return index > first and is_year_row(cells)

    def _counts_anew(self, end: int, index: int, first: int) -> bool:
        """Whether the line above a row names what is counted from there on, and the periods begin again."""
        row, opening = self.lines[index].cells, self.lines[first].cells
        if index == end or len(row) != 2 or row[0].text != opening[0].text or not is_period(row[0].text):
            return False
        return of_label(self.lines[index - 1].text).kind is not None

    def _table(self, first: int, last: int, floor: int) -> Found | None:
        head, first = self._leading_periods(first, last)
        if not self._worth(head, first, last):
            return None
        last = self._tail(first, last)
        best: _Draft | None = None
        for begin in self._beginnings(first, last, head, floor):
            draft = self._draft(head, begin, last, floor)
            if draft is not None and (best is None or draft.above.heading.fit > best.above.heading.fit + 0.1):
                best = draft
        if best is None or not credible(best.strips, best.columns, best.above, best.first, self.lines):
            return None
        return Found(self._grid(best, last, floor), best.above.top, last)

    def _worth(self, head: int | None, first: int, last: int) -> bool:
        """Whether so few rows can be a table at all: fewer than two rows or columns ask for a plain heading."""
        rows = [len(line.cells) for line in self.lines[first:last] if line.cells]
        above = self.lines[max(0, first - 3) : first]
        stub = any(is_stub(line.text) for line in above)
        if max(rows) == 1:
            return len(rows) > 2 or (len(rows) == 2 and (stub or self.lines[first].listed is not None))
        return len(rows) > 1 or head is not None or stub or any(YEAR.search(line.text) for line in above)

    def _beginnings(self, first: int, last: int, head: int | None, floor: int) -> list[int]:
        """Where the first row may begin: also on the line above, if its label seems to go on from there."""
        if head is None and first > floor + 1 and head_above(self.lines, first, last):
            return [first - 1]
        label = self.lines[first].label
        if head is None and not label and is_period(self.lines[first].cells[0].text):
            return [first]
        if head is None and not label and (starts := self._above_figures(first, last, floor)):
            return starts
        if head is not None or first <= floor + 1 or (label and not label[0].islower()) or self.lines[first].blanks > 1:
            return [first]
        above = self.lines[first - 1]
        wraps = not above.cells and self._may_be_label(above) and not is_total(above.text)
        return [first, first - 1] if wraps else [first]

    def _above_figures(self, first: int, last: int, floor: int) -> list[int]:
        """Where the label begins of a first row of figures alone, as it stands above them; others bear one."""
        starts: list[int] = []
        cells = self.lines[first].cells
        alike = [line for line in self.lines[first + 1 : last] if len(line.cells) == len(cells)]
        if not is_period(cells[0].text) and any(line.label and not is_total(line.label) for line in alike):
            most = _NARROW_LABEL if len(cells) > 1 else _MOST_LABEL_LINES
            while first - 1 > floor and len(starts) < most and not self.lines[first].blanks:
                first -= 1
                if self.lines[first].cells or not self._may_be_label(self.lines[first]):
                    break
                starts.append(first)
        return starts

    def _draft(self, head: int | None, first: int, last: int, floor: int) -> _Draft | None:
        """The rows of lines ``first:last`` under their best heading; blanks inside numbers where that fits better."""
        wanted = None if head is None else len(self.lines[head].cells)
        top = first if head is None else head
        tokens = labelled(self._strips(first, last), wanted)
        if not tokens:
            return None
        finder = Finder(self.lines, self.lexicon, self.width, self.folds)
        named = head is not None and len(self.lines[head].label.split()) > 1
        strips, columns = columns_of(tokens, wanted, named=named)
        if columns == 0:
            return None
        plain = _Draft(strips, columns, finder.above(top, first, columns, strips, floor), first)
        if not may_group(tokens, self.text):
            return plain
        even = len({len(strip.cells) for strip in tokens}) == 1
        if not even:
            doubtful = plain.above.heading.fit < _GOOD_FIT
            plain = replace(plain, strips=sure(strips, -1 if doubtful else columns, self.text))
        best, score = plain, plain.above.heading.fit - (0.0 if even else 0.5) - (1.0 if betrayed(tokens) else 0.0)
        score -= 1.0 if wanted is not None and columns - sum(shares_of(strips, columns)) > wanted else 0.0
        for count in range(max(len(strip.cells) for strip in tokens) - 1, 0, -1):
            strips_joined = joined(tokens, count, self.text)
            if strips_joined is None:
                continue
            above = finder.above(top, first, count, strips_joined, floor)
            if _names_figures(above.heading.stub, strips_joined):
                continue
            unread = sum(1 for strip in strips_joined for cell in strip.cells if not cell.text)
            value = above.heading.fit + (0.5 if adds_up(strips_joined, count) else 0.0)
            value -= 0.25 * unread / (count * len(strips_joined))
            if value > score + (0.1 if best is plain else 0.0):
                best, score = _Draft(strips_joined, count, above, first), value
        return best

    def _grid(self, draft: _Draft, last: int, floor: int) -> Grid:
        above, heading = draft.above, draft.above.heading
        patch(heading, draft.strips, draft.columns)
        if heading.stub is None and names_rows(heading.labels, self.lines[above.top - 1 : above.top]):
            heading.labels = [None] * draft.columns
        context = context_of(self.lines, above.top, above.caption, floor)
        return Grid(
            self.lines[above.top].start, self.lines[last - 1].end, heading.labels,
            aligned(draft.strips, draft.columns, heading.labels), heading.stub, heading.rows,
            context.caption, context.sentence, context.paragraph,
        )  # fmt: skip

    def _leading_periods(self, first: int, last: int) -> tuple[int | None, int]:
        """A first line of years over rows of figures is their heading."""
        line = self.lines[first]
        if last - first < 2:
            return None, first
        alone = len(line.cells) == 1 and is_period(line.cells[0].text) and is_stub(line.label)
        return (first, first + 1) if alone or is_year_row(line.cells) else (None, first)

    def _tail(self, first: int, last: int) -> int:
        """Past the end of the last label, where labels of the rows before end on a line below their figures."""
        if last >= len(self.lines) or self.lines[last].blanks or not self._may_be_label(self.lines[last]):
            return last
        lines = self.lines[first : last + 1]
        below = [b for a, b in itertools.pairwise(lines) if a.cells and not a.label and not b.cells]
        alike = len(below) >= 2 and all(line.text[:1].islower() for line in below)
        return last + 1 if alike and below[-1] is lines[-1] else last

    def _strips(self, first: int, last: int) -> list[Strip]:
        """Rows as printed; lines of words between them go to the label above, to the one below, or head a group."""
        several = max(len(line.cells) for line in self.lines[first:last]) > 1
        return gathered(
            [
                (line.label_piece if line.label else None, line.cells)
                if line.cells and not (several and heads_period(self.lines, at))
                else (Piece(line.text, line.start, line.end), ())
                for at, line in enumerate(self.lines[first:last], first)
                if not line.hollow
            ]
        )


def _names_figures(stub: str | None, strips: Sequence[Strip]) -> bool:
    """Whether what would be the heading of the row labels says what figures are: ``# bedrijven`` over ``2021``."""
    if of_label(stub).kind is None:
        return False
    return all(strip.label and (is_period(strip.label) or strip.label[0].isalpha()) for strip in strips)


def _ends_in_unit(cell: str) -> bool:
    """Whether the stop that ends a cell is that of its unit: ``412.000 fr.``."""
    return any(value.unit is not None and value.unit.lower() in lexicon().units for value in read_cell(cell)[-1:])
