"""Finds tables whose columns stand apart: parted by tabs, by bars, or by blanks that line up.

Comes in: the lines of a text.
Goes out: ``Found`` grids with the indexes of the lines they cover.
Does not: read cells parted by single blanks, or rows without a heading: ``rows`` does. Where lines do not fit their
columns it leaves them to that reader too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.annotate.tables.ground.cells import read_cell
from pipeline.annotate.tables.ground.context import context_of, is_caption, scales
from pipeline.annotate.tables.ground.grid import Grid, Piece, Row
from pipeline.annotate.tables.ground.lines import Line, ends_sentence, is_class, is_closed
from pipeline.annotate.tables.ground.words import first_word, is_empty, is_stub, is_year, scale_of, words
from pipeline.annotate.tables.layouts.above import Finder
from pipeline.annotate.tables.layouts.groups import heads_period
from pipeline.annotate.tables.layouts.headings import Lexicon
from pipeline.annotate.tables.layouts.levels import Levels, levels
from pipeline.annotate.tables.layouts.places import Columns, Placed, columns_of, freed, mark_of, placed
from pipeline.annotate.tables.layouts.roles import (
    Side,
    credible,
    label_columns,
    named_columns,
    side_rows,
    sides_of,
    value_columns,
)
from pipeline.annotate.tables.layouts.rows import Found
from pipeline.annotate.tables.layouts.wrapped import LEAST_BELOW, Entry, gathered
from pipeline.annotate.tables.sense.units import is_class_of_things
from pipeline.annotate.tables.sense.when import is_chain

_LONGEST_LABEL = 90
_LONGEST_CELL = 60
_MOST_HEADING_LINES = 4
_MOST_LABEL_LINES = 3
_MOST_COLUMNS = 30
_TWO_NUMBERS = re.compile(r"(?<!\S)[\d.,]+\s+[\d.,]+(?!\S)")
_NUMBER = re.compile(r"\(?(?:\d{1,2}|[a-z])[.)]|[-–•*]")
_OPEN = re.compile(r"\d\+\s|\s(?:en|of)\s(?:meer|minder)\Z")
_UNDER = re.compile(r"[-–+]\s?\d{1,2}(?:\s?jaar|-jarigen)?")  # ``-18 jaar`` beside ``18 jaar en ouder``
_YEAR_AHEAD = re.compile(r"((?:19|20)\d\d(?:[-/–](?:(?:19|20)\d\d|\d\d))?) (?=[A-Z%€#])")
_PER = re.compile(r"\b(?:per|naar|volgens)\s")


@dataclass(slots=True)
class LaidReader:
    """Reads the tables of one text whose columns stand apart."""

    text: str
    lines: Sequence[Line]
    lexicon: Lexicon
    width: int
    folds: bool
    _rows: dict[int, list[Placed]] = field(default_factory=dict)

    def read(self, taken: Sequence[tuple[int, int]]) -> list[Found]:
        """All such tables outside the line ranges ``taken``, which are in order."""
        found: list[Found] = []
        at = floor = 0
        for first, last in (*taken, (len(self.lines), len(self.lines))):
            while at < first:
                if not self._row(at):
                    at += 1
                    continue
                end = self._end(at, first)
                table = self._table(at, end, floor)
                if table is not None:
                    found.append(table)
                    floor = end
                at = end
            at = floor = max(last, at)
        return found

    def _row(self, at: int) -> list[Placed]:
        """The pieces of a line that is a row: a label, and figures apart from it; else none."""
        if at not in self._rows:
            line = self.lines[at]
            pieces = placed(line, self.text) if mark_of(line) else []
            self._rows[at] = pieces if _is_row(pieces) else []
        return self._rows[at]

    def _end(self, at: int, stop: int) -> int:
        """Past the last row below ``at``, over lines of labels that go on or head a group.

        A row whose counts all look like years is one between other rows.
        """
        mark, end = mark_of(self.lines[at]), at + 1
        while end < stop:
            if self._is_row_of(end, mark):
                end += 1
                continue
            pieces = placed(self.lines[end], self.text)
            if len(pieces) == len(self._row(end - 1)) and _looks_dated(pieces) and self._is_row_of(end + 1, mark):
                self._rows[end] = pieces
            following = next((i for i in range(end, min(stop, end + _MOST_LABEL_LINES + 1)) if self._row(i)), stop)
            if following >= stop or not self._is_row_of(following, mark) or self.lines[following].blanks:
                break
            if not all(self._is_label(i) for i in range(end, following)):
                break
            end = following + 1
        return end + self._foot(at, end, stop)

    def _foot(self, at: int, end: int, stop: int) -> int:
        """How many lines of words end the last label: ``Oost-`` / ``Kust``, ``Pad`` / ``langs de beek``.

        So do others where as many labels as not end on lines below their figures.
        """
        last = self._row(end - 1)
        lines = range(end, next((one for one in range(end, stop) if not self._is_label(one)), stop))
        if mark_of(self.lines[at]) != "blank" or not last or not 0 < len(lines) <= _MOST_LABEL_LINES:
            return 0
        cut = last[0].text.endswith("-") and last[0].text[-2:-1].isalpha()
        text = self.lines[end].text
        goes_on = text[:1].islower() and text[1:2].isalpha()
        rows = [one for one in range(at, end) if self._row(one)]
        below = sum(1 for one in rows if not self._row(one + 1)) if end < len(self.lines) else 0
        if goes_on or (below >= LEAST_BELOW and 2 * below >= len(rows) and ":" not in text):
            return len(lines)
        return 1 if cut else 0

    def _is_row_of(self, at: int, mark: str | None) -> bool:
        """Whether the line is a row as those above it, with a blank line between at most."""
        if at >= len(self.lines) or not self._row(at):
            return False
        line = self.lines[at]
        return mark_of(line) == mark and (line.blanks < 2 or line.seam)

    def _is_label(self, at: int) -> bool:
        """Whether the line may be part of a label, or the head of a group: words alone, right below another line."""
        line = self.lines[at]
        if line.blanks or line.hollow or is_caption(line) or line.listed is not None:
            return False
        if heads_period(self.lines, at):
            return True
        goes_on = line.text[:1].islower() and at and bool(self._row(at - 1))  # ``Technische`` / ``dienst``
        if is_stub(line.text) and len(line.text.split()) == 1 and not goes_on:
            return False
        plain = len(line.text) <= _LONGEST_CELL and not is_closed(line.text) and line.text[0] != "*"
        return plain and not line.cells and len(placed(line, self.text)) == 1 and not scales(line.text)

    def _table(self, first: int, last: int, floor: int) -> Found | None:
        rows = [row for at in range(first, last) if (row := self._row(at))]
        mark, edge = mark_of(self.lines[first]), min(row[1].left for row in rows)
        first = self._first(first, floor, edge)
        top, lines = self._heading_lines(first, floor, mark, edge)
        rows = freed(rows, lines) if mark == "blank" else rows
        columns = columns_of(rows, [len(line) for line in lines])
        if not lines or columns is None or not 1 < len(columns.reach) <= _MOST_COLUMNS:
            return None
        labels = label_columns(columns)
        lines = [_with_periods_apart(line, len(columns.reach)) for line in lines]
        heading = levels(lines, columns.reach, labels)
        if heading is None:
            return None
        sides = sides_of(columns, heading.labels, named_columns(columns, heading.labels, labels))
        named = self._named(columns, heading, sides, range(first, last))
        if named is None or not credible(columns, heading, sides):
            return None
        return Found(self._grid(named, heading, sides, (top, last), floor), top, last)

    def _first(self, first: int, floor: int, edge: int) -> int:
        """The line where the first row's label begins, below the headings."""
        at = first
        while at > floor + 1 and first - at < _MOST_LABEL_LINES and self._is_label(at - 1):
            if placed(self.lines[at - 1], self.text)[0].left >= edge:
                break
            at -= 1
        heads = at < first and not self.lines[first].blanks and len(placed(self.lines[at - 1], self.text)) > 1
        return at if heads else first

    def _named(self, columns: Columns, heading: Levels, sides: Sequence[Side], lines: range) -> list[Row] | None:
        """The rows with their labels; ``None`` where one has none, or lines of words cannot be told to be labels."""
        words_alone = [at for at in lines if not self._row(at)]
        rows = side_rows(columns, heading.labels, sides)
        if words_alone:
            pieces = [placed(self.lines[at], self.text)[0] for at in words_alone]
            if len(sides) > 1 or sides[0][1] > 1 or any(one.left >= columns.reach[1][0] for one in pieces):
                return None
            mark = next(mark_of(self.lines[at]) for at in lines if self._row(at))
            rows = self._gathered(rows, columns, lines, mark)
        return rows if all(row.label for row in rows[:-1]) and any(row.label for row in rows) else None

    def _gathered(self, rows: Sequence[Row], columns: Columns, lines: range, mark: str | None) -> list[Row]:
        """The rows, their labels put together with the lines of words between them.

        Between tabs and bars no label goes on: such a line heads a group, or is a row that holds nothing.
        """
        cells = iter(columns.rows)
        entries: list[Entry] = []
        for at in lines:
            if self._row(at):
                own = next(cells)
                entries.append((own[0], tuple(cell for cell in own[1:] if cell is not None)))
            else:
                entries.append((placed(self.lines[at], self.text)[0].piece, ()))
        return [
            Row(strip.label, strip.label_pieces, row.cells, dated=row.dated and strip.label, group=strip.group)
            for strip, row in zip(gathered(entries, wraps=mark == "blank"), rows, strict=True)
        ]

    def _heading_lines(self, first: int, floor: int, mark: str | None, edge: int) -> tuple[int, list[list[Placed]]]:
        """The lines above the first row that stand over its columns."""
        found: list[list[Placed]] = []
        top = first
        while top > floor and len(found) < _MOST_HEADING_LINES:
            line = self.lines[top - 1]
            if self.lines[top].blanks > 1 or line.hollow or is_caption(line) or self._row(top - 1):
                break
            pieces = placed(line, self.text)
            heads = mark_of(line) == mark and len(pieces) > 1
            alone = len(pieces) == 1 and (
                _stands_over(pieces[0], edge, mark, mark_of(line)) or self._is_between(top - 1, mark, bool(found))
            )
            if not heads and not alone:
                break
            if not _may_head(pieces) or (len(pieces) == 1 and (ends_sentence(line.text) or _is_title(line.text))):
                break
            found.insert(0, pieces)
            top -= 1
        return top, found

    def _is_between(self, at: int, mark: str | None, found: bool) -> bool:
        """Whether a lone name stands between two lines of headings, over the labels: ``Sluis`` on a line of its own."""
        if not found or not at or self.lines[at].blanks or self.lines[at + 1].blanks:
            return False
        return (
            mark == "blank" and mark_of(self.lines[at - 1]) == mark and len(placed(self.lines[at - 1], self.text)) > 1
        )

    def _grid(self, rows: list[Row], heading: Levels, sides: Sequence[Side], span: tuple[int, int], floor: int) -> Grid:
        top, last = span
        finder = Finder(self.lines, self.lexicon, self.width, self.folds)
        context = context_of(self.lines, top, finder.caption(top, floor), floor)
        values = value_columns(sides)
        stub = " ".join(label for label in heading.labels[: sides[0][1]] if label) or None
        return Grid(
            self.lines[top].start, self.lines[last - 1].end, [heading.labels[at] for at in values], rows, stub,
            [[(values.index(at) + 1 if at in values else 0, piece) for at, piece in row] for row in heading.rows],
            context.caption or (heading.title if scale_of(heading.title) else None),
            context.sentence, context.paragraph,
        )  # fmt: skip


def _is_row(pieces: Sequence[Placed]) -> bool:
    """Whether pieces are a label and cells of which one at least is a figure."""
    if len(pieces) < 2 or len(pieces[0].text) > _LONGEST_LABEL or first_word(pieces[0].text) in words("noteworthy"):
        return False
    if any(len(one.text) > _LONGEST_CELL or one.text[-1] in ":;" for one in pieces[1:]):
        return False
    if any(_TWO_NUMBERS.search(one.text) and not read_cell(one.text) for one in pieces[1:]):
        return False
    figures = [one.text for one in pieces[1:] if read_cell(one.text)]
    classes = is_stub(pieces[0].text) or any(is_class(text) and text[-1].isalpha() for text in figures)
    if classes and all(map(_is_class, figures)):
        return False  # ``Streek   < 30 jaar   60 jaar en ouder``; a row may hold ``<5``
    if len(figures) > 1 and is_chain(figures):
        return False  # ``Graad   16-17   17-18``
    if any(_OPEN.search(text) for text in figures) and all(is_class_of_things(text) for text in figures):
        return False  # ``Gemeente   1 kind   2 kinderen   3 kinderen en meer``
    return any(read_cell(one.text, shares=True) for one in pieces[1:]) or all(is_empty(one.text) for one in pieces[1:])


def _is_class(text: str) -> bool:
    """Whether a heading over figures is a class of sizes: ``0-18``, ``65+``, ``-18 jaar``."""
    if is_class(text) or _UNDER.fullmatch(text) is not None:
        return True
    values = read_cell(text.rstrip("+"))
    return bool(values) and (text[-1] == "+" or text[0] in "<>≤≥" or values[0].value is None)


def _with_periods_apart(line: list[Placed], columns: int) -> list[Placed]:
    """The pieces of a heading line, a year apart from the heading that stands as near as words do: ``2019 Evolutie``.

    So it is where that gives each column its heading.
    """
    glued = [_YEAR_AHEAD.match(one.text) for one in line]
    if columns - len(line) != sum(map(bool, glued)):
        return line
    parts: list[Placed] = []
    for one, ahead in zip(line, glued, strict=True):
        start = one.piece.start
        for first, last in ((0, ahead.end(1)), (ahead.end(), len(one.text))) if ahead else ():
            piece = Piece(one.text[first:last], start + first, start + last)
            parts.append(Placed(piece, one.left + first, one.left + last))
        parts += [] if ahead else [one]
    return parts


def _may_head(pieces: Sequence[Placed]) -> bool:
    """Whether the pieces of a line can be headings: no numbered answer, no sentence, no row without figures."""
    texts = {one.text for one in pieces}
    third = {"M", "V"} <= texts or "Y" in texts  # a sex, or a place on the map
    if _NUMBER.fullmatch(pieces[0].text) or any(is_empty(text) for text in texts if not (third and text == "X")):
        return False
    return all(len(one.text) <= _LONGEST_CELL for one in pieces) and not is_closed(pieces[-1].text, ":;?!")


def _is_title(text: str) -> bool:
    """Whether a lone line over the columns names the table: ``Overzicht van de premies``, ``Aantal per provincie``."""
    return first_word(text) in words("overview") or _PER.search(text) is not None


def _looks_dated(pieces: Sequence[Placed]) -> bool:
    """Whether the cells of a row that bears a name look like years."""
    named = len(pieces) > 1 and pieces[0].text[0].isalpha() and not is_stub(pieces[0].text)
    return named and all(is_year(one.text) or is_empty(one.text) for one in pieces[1:])


def _stands_over(one: Placed, edge: int, mark: str | None, own: str | None) -> bool:
    """Whether a lone piece stands over the values, not at the margin as captions do."""
    if mark == "blank":
        return own is None and one.left >= edge - 2
    return own == mark and one.left >= edge
