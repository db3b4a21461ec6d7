"""Finds tables whose columns stand apart: parted by tabs, by bars, or by blanks that line up.

Comes in: the lines of a text.
Goes out: ``Found`` grids with the indexes of the lines they cover.
Does not: read cells parted by single blanks, or rows without a heading: ``rows`` does. Where lines do not fit their
columns it leaves them to that reader too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pipeline.annotate.tables.above import Finder
from pipeline.annotate.tables.brackets import SHARE
from pipeline.annotate.tables.cells import read_cell
from pipeline.annotate.tables.context import context_of, is_caption, scales
from pipeline.annotate.tables.grid import Grid, Piece, Row
from pipeline.annotate.tables.headings import Lexicon
from pipeline.annotate.tables.levels import Levels, levels
from pipeline.annotate.tables.lines import Line, ends_sentence
from pipeline.annotate.tables.places import Columns, Placed, columns_of, mark_of, placed
from pipeline.annotate.tables.rows import Found
from pipeline.annotate.tables.units import of_label
from pipeline.annotate.tables.words import first_word, has, is_empty, is_period, is_stub, is_total, is_year, words
from pipeline.annotate.tables.wrapped import Entry, gathered

_LONGEST_LABEL = 90
_LONGEST_CELL = 60
_MOST_HEADING_LINES = 4
_MOST_LABEL_LINES = 3
_MOST_COLUMNS = 30
_TWO_NUMBERS = re.compile(r"(?<!\S)[\d.,]+\s+[\d.,]+(?!\S)")
_NUMBER = re.compile(r"\(?(?:\d{1,2}|[a-z])[.)]|[-–•*]")
_PER = re.compile(r"\b(?:per|naar|volgens)\s")
_OF_A_THING = re.compile(r"\b(?:van|sinds|vanaf)\b")


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
        return end

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
        if is_stub(line.text) and len(line.text.split()) == 1:
            return False
        plain = len(line.text) <= _LONGEST_CELL and line.text[-1] not in ".:;?!" and line.text[0] != "*"
        return plain and not line.cells and len(placed(line, self.text)) == 1 and not scales(line.text)

    def _table(self, first: int, last: int, floor: int) -> Found | None:
        rows = [row for at in range(first, last) if (row := self._row(at))]
        mark, edge = mark_of(self.lines[first]), min(row[1].left for row in rows)
        first = self._first(first, floor, edge)
        top, lines = self._heading_lines(first, floor, mark, edge)
        columns = columns_of(rows, [len(line) for line in lines])
        if not lines or columns is None or not 1 < len(columns.reach) <= _MOST_COLUMNS:
            return None
        labels = _label_columns(columns)
        heading = levels(lines, columns.reach, labels) if labels else None
        if heading is None:
            return None
        labels = _named_columns(columns, heading.labels, labels)
        named = self._named(columns, heading, labels, range(first, last))
        if named is None or not _credible(columns, heading, labels):
            return None
        return Found(self._grid(named, heading, labels, (top, last), floor), top, last)

    def _first(self, first: int, floor: int, edge: int) -> int:
        """The line where the first row's label begins, below the headings."""
        at = first
        while at > floor + 1 and first - at < _MOST_LABEL_LINES and self._is_label(at - 1):
            if placed(self.lines[at - 1], self.text)[0].left >= edge:
                break
            at -= 1
        heads = at < first and not self.lines[first].blanks and len(placed(self.lines[at - 1], self.text)) > 1
        return at if heads else first

    def _named(self, columns: Columns, heading: Levels, labels: int, lines: range) -> list[Row] | None:
        """The rows with their labels; ``None`` where one has none, or lines of words cannot be told to be labels."""
        words_alone = [at for at in lines if not self._row(at)]
        rows = list(_rows(columns, heading.labels, labels))
        if words_alone:
            pieces = [placed(self.lines[at], self.text)[0] for at in words_alone]
            if labels > 1 or any(one.left >= columns.reach[1][0] for one in pieces):
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
            Row(strip.label, strip.label_pieces, row.cells, dated=row.dated and strip.label)
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
            if not heads and not (pieces and _stands_over(pieces[0], edge, mark, mark_of(line)) and len(pieces) == 1):
                break
            if not _may_head(pieces) or (len(pieces) == 1 and (ends_sentence(line.text) or _is_title(line.text))):
                break
            found.insert(0, pieces)
            top -= 1
        return top, found

    def _grid(self, rows: list[Row], heading: Levels, labels: int, span: tuple[int, int], floor: int) -> Grid:
        top, last = span
        finder = Finder(self.lines, self.lexicon, self.width, self.folds)
        context = context_of(self.lines, top, finder.caption(top, floor), floor)
        stub = " ".join(label for label in heading.labels[:labels] if label) or None
        return Grid(
            self.lines[top].start, self.lines[last - 1].end, heading.labels[labels:],
            rows, stub,
            [[(max(0, place - labels + 1), piece) for place, piece in row] for row in heading.rows],
            context.caption, context.sentence, context.paragraph,
        )  # fmt: skip


def _is_row(pieces: Sequence[Placed]) -> bool:
    """Whether pieces are a label and cells of which one at least is a figure."""
    if len(pieces) < 2 or len(pieces[0].text) > _LONGEST_LABEL or first_word(pieces[0].text) in words("noteworthy"):
        return False
    if any(len(one.text) > _LONGEST_CELL or one.text[-1] in ":;" for one in pieces[1:]):
        return False
    if any(_TWO_NUMBERS.search(one.text) and not read_cell(one.text) for one in pieces[1:]):
        return False
    if is_stub(pieces[0].text) and all(_is_class(one.text) or not read_cell(one.text) for one in pieces[1:]):
        return False
    return any(read_cell(one.text, shares=True) for one in pieces[1:]) or all(is_empty(one.text) for one in pieces[1:])


def _is_class(text: str) -> bool:
    """Whether a heading over figures is a class of sizes: ``0-18``, ``65+``."""
    values = read_cell(text.rstrip("+"))
    return bool(values) and (text[-1] == "+" or text[0] in "<>≤≥" or values[0].value is None)


def _may_head(pieces: Sequence[Placed]) -> bool:
    """Whether the pieces of a line can be headings: no numbered answer, no sentence, no row without figures."""
    if _NUMBER.fullmatch(pieces[0].text) or any(is_empty(one.text) for one in pieces):
        return False
    return all(len(one.text) <= _LONGEST_CELL for one in pieces) and pieces[-1].text[-1] not in ":;?!"


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


def _texts(columns: Columns, at: int) -> list[str]:
    return [cell.text for row in columns.rows if (cell := row[at]) is not None]


def _of_words(columns: Columns, at: int) -> bool:
    """Whether most cells of a column are words."""
    texts = _texts(columns, at)
    return 2 * sum(1 for text in texts if not (read_cell(text) or is_period(text) or is_empty(text))) > len(texts)


def _of_periods(columns: Columns, at: int) -> bool:
    texts = _texts(columns, at)
    return bool(texts) and all(is_period(text) for text in texts)


def _label_columns(columns: Columns) -> int:
    """How many columns name the rows: the first, with the words behind it."""
    count = 1
    while count < len(columns.reach) - 1 and _of_words(columns, count) and not _of_answers(columns, count):
        count += 1
    return count


def _of_answers(columns: Columns, at: int) -> bool:
    """Whether a column says yes or no, which names nothing."""
    return all(text.lower() in ("ja", "nee", "neen", "x") for text in _texts(columns, at))


def _named_columns(columns: Columns, labels: Sequence[str | None], count: int) -> int:
    """The columns that name the rows, those of their years included; the year that a project began is no such.

    Nor is a column of words that a heading over figures stands over: ``vertrouwelijk`` under ``2014``.
    """
    for at in range(1, count):
        if labels[at] and (
            is_period(labels[at] or "") or (of_label(labels[at]).kind and not is_stub(labels[at] or ""))
        ):
            return at
    while count < len(columns.reach) - 1 and _of_periods(columns, count):
        label = labels[count] or ""
        apart = is_stub(label) or not (_distinct(columns, count) or has("moment", label))
        if not apart or _OF_A_THING.search(label):
            break
        count += 1
    return count


def _distinct(columns: Columns, count: int) -> bool:
    """Whether the first columns tell all rows apart; a name printed once for its group does not."""
    names = [tuple(cell.text if cell else "" for cell in row[:count]) for row in columns.rows]
    return len(set(names)) == len(names) and all(any(name) for name in names)


def _credible(columns: Columns, heading: Levels, labels: int) -> bool:
    """Whether rows of figures stand under headings of their own."""
    over = heading.labels[labels:]
    if any(label is None for label in over) or (heading.told and len(set(over)) < len(over)):
        return False
    if all(first_word(label) in words("identifier") for label in over):
        return False
    first = heading.labels[0]
    if first and not _of_words(columns, 0) and (is_period(first) or _counts(columns, first)):
        return False
    if len(columns.rows) < 2 and not (len(over) > 1 and _say_enough(heading.labels, labels)):
        return False
    if any(
        _of_words(columns, at) and is_stub(heading.labels[at] or "") for at in range(labels, len(columns.reach) - 1)
    ):
        return False  # lists side by side
    shares = [bool(label and SHARE.search(label)) for label in over]
    if any(_unsaid(row[labels:], shares) for row in columns.rows):
        return False
    figures = sum(
        1 for row in columns.rows for cell in row[labels:] if cell is not None and read_cell(cell.text, shares=True)
    )
    return figures > 1


def _say_enough(labels: Sequence[str | None], count: int) -> bool:
    """Whether the headings over one row show that it is a table: periods, or a stub beside measures."""
    over = [label for label in labels[count:] if label]
    stub = labels[0] is not None and is_stub(labels[0])
    return all(map(is_period, over)) or (stub and all(of_label(label).kind is not None for label in over))


def _unsaid(cells: Sequence[Piece | None], shares: Sequence[bool]) -> bool:
    """Whether a bare figure stands between brackets behind another, and no heading says that it is a share."""
    return any(
        cell is not None and not said and not read_cell(cell.text) and read_cell(cell.text, shares=True)
        for cell, said in zip(cells, shares, strict=True)
    )


def _counts(columns: Columns, heading: str) -> bool:
    """Whether the first column holds figures of its own: not classes, not codes."""
    if is_stub(heading) or first_word(heading) in words("identifier") or _of_periods(columns, 0):
        return False
    plain = [text for text in _texts(columns, 0) if (read := read_cell(text)) and read[0].value is not None]
    return of_label(heading).kind is not None and 2 * len(plain) > len(columns.rows)


def _rows(columns: Columns, labels: Sequence[str | None], count: int) -> Iterator[Row]:
    """Rows with their labels; one printed once for a group holds for those below it that have only a later one."""
    names = [not _is_code(columns, at, labels[at]) for at in range(count)]
    totals = [
        cell.text for row in columns.rows if row[0] is None and (cell := _first(row[:count])) and is_total(cell.text)
    ]
    above: list[str] = [""] * count
    for row in columns.rows:
        own = [cell.text if cell is not None else "" for cell in row[:count]]
        first = next((at for at, label in enumerate(own) if label), None)
        if first is None:
            yield Row(None, (), list(row[count:]))
            continue
        if not is_total(own[first]) or totals.count(own[first]) > 1:
            own[:first] = above[:first]
        above = own
        parts = [" ".join(text.split()) for text in own]
        dated = " ".join(part for part, name in zip(parts, names, strict=True) if name and part)
        yield Row(
            " ".join(filter(None, parts)), tuple(cell for cell in row[:count] if cell), list(row[count:]), dated=dated
        )


def _first(cells: Sequence[Piece | None]) -> Piece | None:
    return next((cell for cell in cells if cell is not None), None)


def _is_code(columns: Columns, at: int, heading: str | None) -> bool:
    """Whether the column holds codes: numbers that are no years, though one of them may look like one."""
    texts = [text for text in _texts(columns, at) if not is_total(text)]
    if first_word(heading) in words("identifier") and not is_stub(heading or ""):
        return True
    return any(read_cell(text) for text in texts) and all(read_cell(text) or is_period(text) for text in texts)
