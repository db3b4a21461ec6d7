"""Finds tables that came out of a PDF with each cell on a line of its own.

Comes in: the lines of a text.
Goes out: ``Found`` grids with the indexes of the lines they cover.
Does not: read tables that keep their rows on one line (``rows``).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile, pairwise

from pipeline.annotate.tables.ground.align import Strip, aligned, shares_of
from pipeline.annotate.tables.ground.cells import read_cell
from pipeline.annotate.tables.ground.context import caption_end, context_of, is_caption, is_source
from pipeline.annotate.tables.ground.grid import Grid, Piece
from pipeline.annotate.tables.ground.lines import Line, ends_sentence, figures, is_closed
from pipeline.annotate.tables.ground.words import YEAR, is_period, is_stub, is_total, words
from pipeline.annotate.tables.layouts.groups import end_in_sums, is_dated
from pipeline.annotate.tables.layouts.headings import Heading, Lexicon, grouped, split, text_of, words_of
from pipeline.annotate.tables.layouts.layers import grouped_lines
from pipeline.annotate.tables.layouts.lone import SHORT, is_lone_period, is_lone_value, is_plain, parted
from pipeline.annotate.tables.layouts.numbers_in_labels import with_numbered_labels
from pipeline.annotate.tables.layouts.roles import names_rows
from pipeline.annotate.tables.layouts.rows import Found
from pipeline.annotate.tables.layouts.worded import Worded, numbered, worded
from pipeline.annotate.tables.layouts.wrapped import with_groups
from pipeline.annotate.tables.sense.units import of_text

_OTHERWISE = re.compile(r"\d[.'’]\d{3}|(?<![\d,.])(?!(?:19|20)\d\d(?!\d))\d{4,}")
_MOST_LABEL_LINES = 3
_MOST_HEADING_LINES = 45
_LEAST_LISTED = 3
_FEW = 2
_DECADE = 10
_SURE = 1.2  # how well a heading fits that leaves nothing open
_HEADED = 2  # lines of a label: the head of its group and its own


@dataclass(slots=True)
class StackedReader:
    """Reads the tables of one text whose cells stand on lines of their own."""

    text: str
    lines: Sequence[Line]
    lexicon: Lexicon
    width: int
    folds: bool

    def read(self) -> list[Found]:
        """All such tables."""
        printed = self.lines
        self.lines, origin = parted(with_numbered_labels(numbered(printed)), self.text)
        found = self._all()
        self.lines = printed
        return [Found(one.grid, origin[one.first], origin[one.last - 1] + 1) for one in found]

    def _all(self) -> list[Found]:
        found: list[Found] = []
        at = floor = 0
        while at < len(self.lines):
            if not is_lone_value(self.lines[at]):
                at += 1
                continue
            end = self._run(at)
            table = self._table(at, end, floor) if self._dense(at, end) else None
            if table is not None:
                found.append(table)
                floor = table.last
            at = max(end, at + 1)
        return found

    def _run(self, at: int) -> int:
        """Index past the last line of cells that belong together."""
        end = at + 1
        while end < len(self.lines):
            line = self.lines[end]
            if line.blanks > 1 and not line.seam:
                return end
            if is_lone_value(line) or line.hollow:
                end += 1
                continue
            following = self._after_label(end)
            if following is None:
                return end
            end = following
        return end

    def _after_label(self, at: int) -> int | None:
        """Index of the first value behind a label of at most a few lines, ``None`` where no row follows."""
        for index in range(at, min(len(self.lines), at + _MOST_LABEL_LINES + 1)):
            line = self.lines[index]
            if is_lone_value(line) and index > at:
                heads = index + 1 < len(self.lines) and all(
                    is_lone_period(one) for one in self.lines[index : index + 2]
                )
                return None if heads else index
            if line.hollow and index > at:
                return index if index + 1 < len(self.lines) and is_lone_value(self.lines[index + 1]) else None
            if len(line.text) > SHORT or is_closed(line.text) or is_caption(line) or line.text[0] == "*":
                return None
            if line.cells and line.label and not self._is_period_head(index):
                return None
        return None

    def _dense(self, at: int, end: int) -> bool:
        values = [line for line in self.lines[at:end] if is_lone_value(line)]
        single = sum(1 for line in values if len(line.cells) == 1 or len(read_cell(line.text)) == 1)
        return sum(figures(line.cells) for line in values) >= 3 and single * 2 >= len(values)

    def _table(self, at: int, end: int, floor: int) -> Found | None:
        at = self._first_row(at, end)
        while end > at and self.lines[end - 1].hollow:
            end -= 1
        start, caption = self._reach(at, floor)
        draft = worded(self.lines, start, next(i for i in range(at, end) if is_lone_value(self.lines[i])), end)
        draft = draft or self._plain(start, at, end)
        if draft is None or not (_credible(draft.strips, draft.columns, draft.heading) or self._is_list(draft)):
            return None
        if any(is_source(line.text) for line in self.lines[draft.top : draft.end]):
            return None
        heading = draft.heading
        rows = aligned(draft.strips, draft.columns, heading.labels)
        context = context_of(self.lines, draft.top, caption, floor)
        grid = Grid(
            self.lines[draft.top].start, self.lines[draft.end - 1].end, heading.labels, rows, heading.stub,
            heading.rows, context.caption, context.sentence, context.paragraph,
        )  # fmt: skip
        return Found(grid, draft.top, draft.end)

    def _is_list(self, draft: Worded) -> bool:
        """Whether names and one figure each stand below what says what they count: ``Aantal wagens per soort:``."""
        above = self.lines[draft.top - 1].text if draft.top else ""
        if draft.columns > 1 or not above.endswith(":") or of_text(above.rstrip(" :")).kind is None:
            return False
        labels = [strip.label for strip in draft.strips]
        return len(set(labels)) == len(labels) >= _LEAST_LISTED and all(
            strip.label and len(strip.label_pieces) == len(strip.cells) == 1 and figures(strip.cells)
            for strip in draft.strips
        )

    def _plain(self, start: int, at: int, end: int) -> Worded | None:
        """Rows of one label each, under the best heading between ``start`` and ``at``."""
        strips, columns = self._strips(at, end, self._groups_by_blank(at, end))
        strips = _with_groups(strips)
        if columns == 0 or len(strips) < 2:
            return None
        top, heading = self._heading(start, at, columns, shares_of(strips, columns))
        if None in heading.labels or (heading.stub is None and names_rows(heading.labels, self.lines[top - 1 : top])):
            heading.labels = [None] * columns  # which of them has none is not certain
        if not is_stub(heading.stub or "") and _may_be_headed(strips):
            heading.labels = [None] * columns  # the last of them may head the first rows
        if heading.stub is None and _is_cut_off(self.lines, top, at):
            heading.labels = [None] * columns
        return Worded(strips, columns, heading, top, end)

    def _first_row(self, at: int, end: int) -> int:
        """The line of the first row's label: a year before the first figure, or the text before it."""
        first = next(i for i in range(at, end) if figures(self.lines[i].cells))
        if figures(self.lines[first].cells) < len(self.lines[first].cells):
            return first
        while first > at and not self.lines[first - 1].label and not is_lone_period(self.lines[first - 1]):
            first -= 1
        if first and is_lone_period(self.lines[first - 1]) and not self._is_year_cell(first, end):
            return first - 1
        label = first - 1 - (first > 1 and is_lone_period(self.lines[first - 1]))
        while label > 0 and not self.lines[label].blanks and self._goes_on(label - 1, label):
            label -= 1
        if label > 0 and self._wraps(label, end):
            label -= 1
        headed = label > 0 and (self._is_headed(label, end) or self._is_below_periods(label, first, end))
        return label - 1 if headed else max(label, 0)

    def _is_year_cell(self, first: int, end: int) -> bool:
        """Whether the year above the first figure is a cell of a row whose label stands above, as in all other rows.

        ``Start`` | ``Kost`` over ``Aardijk`` / ``2004`` / ``1.204`` / ``Beekdal`` / ``2008`` / ``877``.
        """
        lines = self.lines
        years = [at for at in range(first + 1, end) if is_lone_period(lines[at])]
        return bool(years) and all(is_plain(lines[at - 1]) for at in (first - 1, *years))

    def _wraps(self, label: int, end: int) -> bool:
        """Whether the first label goes on from the line above: in lower case, as another label does further down."""
        lines = self.lines
        above, line = lines[label - 1], lines[label]
        if line.blanks or not line.text[:1].islower() or not is_plain(above) or is_stub(above.text):
            return False
        lower = [at for at in range(label + 1, end) if not lines[at].cells and lines[at].text[:1].islower()]
        return bool(lower) and all(is_plain(lines[at - 1]) for at in lower) and not is_total(above.text)

    def _is_headed(self, label: int, end: int) -> bool:
        """Whether the line above the first label heads a group, as the same label has such a line further down.

        A period does, where another one heads more rows.
        """
        lines = self.lines
        head, first = lines[label - 1], lines[label]
        if self._is_period_head(label - 1):
            return any(self._is_period_head(at) for at in range(label + 2, end))
        if not is_plain(head) or is_stub(head.text) or first.blanks or first.text[:1].islower():
            return False
        again = [at for at in range(label + 3, end) if lines[at].text == lines[label].text]
        return bool(again) and all(is_plain(lines[at - 1]) and is_lone_value(lines[at - 2]) for at in again)

    def _is_below_periods(self, label: int, first: int, end: int) -> bool:
        """Whether a line stands between the first label and as many periods as its row has figures: it is no heading.

        ``2019`` / ``2020`` / ``Overheid`` / ``Gewesten`` / ``12`` / ``14``: it heads a group, or is part of the label.
        """
        lines = self.lines
        above = range(label - 2, -1, -1)
        periods = next((count for count, at in enumerate(above) if not is_lone_period(lines[at])), len(above))
        cells = next((at for at in range(first, end) if not is_lone_value(lines[at])), end) - first
        stub = is_stub(lines[label - 1].text) and " " not in lines[label - 1].text  # ``Regio``, no ``Regio Noord``
        plain = is_plain(lines[label - 1]) and not stub
        return plain and periods == cells > 1 and all(len(line.cells) == 1 for line in lines[first : first + cells])

    def _is_period_head(self, at: int) -> bool:
        """Whether a line is a period alone right above the name of a row: ``2019`` / ``Korven`` / ``12``."""
        below = self.lines[at + 1 : at + 3]
        named = len(below) == _HEADED and is_plain(below[0]) and is_lone_value(below[1])
        return named and is_dated(self.lines[at].text) and not is_lone_period(below[1])

    def _goes_on(self, before: int, after: int) -> bool:
        left, right = self.lines[before], self.lines[after]
        if left.hollow or right.hollow or is_lone_value(left):
            return False
        wraps = left.name and right.text[0].islower()  # ``Jonger dan 25`` / ``jaar``
        return wraps or left.folds or left.text.endswith("-") or self.lexicon.joins(left.text, right.text)

    def _groups_by_blank(self, at: int, end: int) -> bool:
        """Whether blanks inside a line part thousands: most such lines are one number, and no other mark does it."""
        values = [line for line in self.lines[at:end] if is_lone_value(line)]
        several = [line for line in values if len(line.cells) > 1]
        if any(_OTHERWISE.search(line.text) for line in values):
            return False
        return bool(several) and all(len(read_cell(line.text)) == 1 for line in several)

    def _strips(self, at: int, end: int, by_blank: bool) -> tuple[list[Strip], int]:
        """Rows as printed, and the number of columns of values. ``by_blank``: a line is one number."""
        rows: list[tuple[list[Line], list[Piece]]] = []
        labels: list[Line] = []
        cells: list[Piece] = []
        groups = [index for index in range(at, end) if self._is_period_head(index)]
        for index, line in enumerate(self.lines[at:end], at):
            head = len(groups) > 1 and index in groups
            if line.hollow or (is_lone_value(line) and not head):
                whole = (Piece(line.text, line.start, line.end),) if by_blank else line.cells
                cells.extend(whole if line.cells else (Piece("", line.start, line.start),))
                continue
            if cells:
                rows.append((labels, cells))
                labels, cells = [], []
            labels.append(line)
        rows.append((labels, cells))
        if any(line.name for labels, _ in rows for line in labels[1:]):
            return [], 0
        chunks = [chunk for labels, cells in rows for chunk in _by_period(labels, cells)]
        strips = [self._strip(labels, cells) for labels, cells in chunks if cells]
        counts = Counter(len(strip.cells) for strip in strips)
        columns = max(counts, key=lambda n: (counts[n], n)) if counts else 0
        strips = [_cut(strip, columns) for strip in strips]
        return ([], 0) if any(len(strip.cells) > columns for strip in strips) else (strips, columns)

    def _strip(self, labels: Sequence[Line | Piece], cells: Sequence[Piece]) -> Strip:
        if labels and isinstance(labels[0], Piece):
            return Strip(labels[0].text, (labels[0],), tuple(cells))
        lines = [line for line in labels if isinstance(line, Line)]
        pieces = tuple(Piece(line.text, line.start, line.end) for line in lines)
        found = words_of(lines, self.lexicon)
        return Strip(text_of(found) if found else None, pieces, tuple(cells))

    def _reach(self, at: int, floor: int) -> tuple[int, tuple[int, int] | None]:
        """How far up the heading may go, and the lines of a numbered caption."""
        start = at
        while start > floor and at - start < _MOST_HEADING_LINES:
            line, below = self.lines[start - 1], self.lines[start]
            if below.blanks > 1 or (start < at and below.blanks and not line.hollow and len(line.text) > SHORT):
                break
            if not line.hollow and (
                ends_sentence(line.text) or len(line.text) > 0.75 * self.width or figures(line.cells)
            ):
                break
            start -= 1
        for index in range(at - 1, max(floor, start - 5) - 1, -1):
            if is_caption(self.lines[index]):
                end = caption_end(self.lines, index, at, 0 if self.folds else self.width)
                return max(end, start), (index, end)
        return start, None

    def _heading(self, start: int, end: int, columns: int, shares: Sequence[bool]) -> tuple[int, Heading]:
        """The best heading among the lines above the first row."""
        if (told := self._of_periods(start, end - columns, end)) is not None:
            return told
        best = (end, Heading([None] * columns, None, 0.0))
        everything = words_of([line for line in self.lines[start:end] if not line.hollow], self.lexicon)
        for top in range(end - 1, start - 1, -1):
            line = self.lines[top]
            found = [word for word in everything if word.start >= line.start]
            if line.hollow or len(found) < columns or (top > start and self.lines[top - 1].folds):
                continue
            heading = grouped_lines(self.lines[top:end], columns, self.lexicon) or grouped(found, columns, stacked=True)
            whole = heading is not None
            heading = heading or split(found, columns, stacked=True, shares=shares)
            if (not whole and _is_over(self.lines[top:end], columns)) or _is_cut(self.lines[top:end], heading):
                heading.labels = [None] * columns  # a group, or a label in two lines: nothing tells which
            if len(heading.rows) > 1:
                heading.fit += 0.6
            elif is_stub(line.text):
                heading.fit += 0.3
            if not line.text[0].islower():
                heading.fit += 0.1
            heading.fit -= 0.08 * (top - start)
            if heading.fit > best[1].fit + 1e-6:
                best = (top, heading)
        return best

    def _of_periods(self, start: int, first: int, end: int) -> tuple[int, Heading] | None:
        """The heading of as many lines as there are columns, periods first, and a word or two above for the rows.

        Where a line above says more, it is a caption, and no name stands over the rows.
        """
        lines = self.lines[max(first, start) : end]
        others = list(dropwhile(is_lone_period, lines))
        if len({line.text for line in lines}) < end - first or len(lines) - len(others) < _FEW:
            return None
        if any(line.hollow or is_lone_period(line) or not _begins(line.text) for line in others):
            return None
        if first > start and is_lone_period(self.lines[first - 1]):
            return None
        pieces = [(at, Piece(line.text, line.start, line.end)) for at, line in enumerate(lines, start=1)]
        labels: list[str | None] = [line.text for line in lines]
        over = self.lines[first - 1] if first > start else None
        if over is None or lines[0].blanks > 1 or not is_plain(over) or len(over.text.split()) > _FEW:
            return (first, Heading(labels, None, _SURE, [pieces]))
        stub = Piece(over.text, over.start, over.end)
        return (first - 1, Heading(labels, stub.text, _SURE, [[(0, stub), *pieces]]))


def _with_groups(strips: list[Strip]) -> list[Strip]:
    """The rows with the line that heads their group, where labels come back in each: ``Limburg`` / ``Verblijf``."""
    heads = {at: strip.label_pieces[0] for at, strip in enumerate(strips) if len(strip.label_pieces) == _HEADED}
    own = [strip.label_pieces[-1].text for strip in strips if strip.label_pieces]
    if len(own) == len(strips) and len(heads) > 1 and all(is_dated(head.text) for head in heads.values()):
        return with_groups(strips, heads)
    if len(own) == len(strips) and len(heads) > 1 and end_in_sums(strips, heads):
        return with_groups(strips, heads)
    if len(own) < len(strips) or len(heads) < 2 or len({own[at] for at in heads}) * 2 > len(heads):
        return strips
    if any(own[at][0].islower() or heads[at].text.endswith("-") for at in heads):
        return strips  # ``Jonger dan 25`` / ``jaar``, ``Oost-`` / ``Vlaanderen``
    return with_groups(strips, heads)


def _may_be_headed(strips: Sequence[Strip]) -> bool:
    """Whether a line that heads rows may stand above the first, as one of a capital stands above others."""
    first, *others = (strip.label_pieces for strip in strips)
    return len(first) == 1 and any(len(one) == _HEADED and all(_begins(piece.text) for piece in one) for one in others)


def _is_cut_off(lines: Sequence[Line], top: int, first: int) -> bool:
    """Whether a heading begins with a line that goes on from the one above: ``dagen`` below ``Doden 30``."""
    heads = [line for line in lines[top:first] if not line.hollow]
    above = lines[top - 1] if top else None
    if above is None or above.hollow or ends_sentence(above.text) or not heads or heads[0].blanks:
        return False
    goes_on = heads[0].text[0].islower() and not is_stub(heads[0].text)
    return goes_on and any(line.text[0].isupper() for line in heads)


def _is_over(lines: Sequence[Line], columns: int) -> bool:
    """Whether more names head the columns than there are columns, none of which goes on in the line below it."""
    names = [line for line in lines if not line.hollow]
    if len(names) <= columns + 1 or any(line.folds or line.text.endswith("-") for line in names):
        return False
    return all(_begins(line.text) for line in names) and not any(is_period(line.text) for line in names)


def _is_cut(lines: Sequence[Line], heading: Heading) -> bool:
    """Whether a heading begins inside a line, though blank lines part the cells: ``Gewoon`` of ``Gewoon onderwijs``."""
    if sum(bool(line.blanks) for line in lines) * 2 < len(lines):
        return False
    starts = {line.start for line in lines}
    return any(piece.start not in starts for row in heading.rows for _, piece in row)


def _begins(text: str) -> bool:
    """Whether a line may begin a name: no small letter, no bracket, no word that binds it to the one above."""
    return text[0].isupper() and text.rpartition(" ")[2].lower() not in words("binder")


def _by_period(labels: Sequence[Line], cells: Sequence[Piece]) -> list[tuple[Sequence[Line | Piece], Sequence[Piece]]]:
    """Cuts cells where a year begins the next row."""
    starts = _row_starts(cells)
    if not starts or (labels and len(starts) < 2):
        return [(labels, cells)]
    chunks: list[tuple[Sequence[Line | Piece], Sequence[Piece]]] = []
    if starts[0] > 0:
        chunks.append((labels, cells[: starts[0]]))
    for first, last in zip(starts, [*starts[1:], len(cells)], strict=True):
        chunks.append(([cells[first]], cells[first + 1 : last]))
    return chunks


def _row_starts(cells: Sequence[Piece]) -> list[int]:
    """Places of periods that follow on each other; a figure that looks like a year does not."""
    starts: list[int] = []
    step = 0
    for index, cell in enumerate(cells):
        if not cell.text or not is_period(cell.text):
            continue
        year, before = _year(cell), _year(cells[starts[-1]]) if starts else None
        if starts and year is not None and before is not None:
            if year - before != step if step else abs(year - before) != 1 and not _evenly(cells, year - before):
                continue
            step = year - before
        starts.append(index)
    return starts


def _evenly(cells: Sequence[Piece], step: int) -> bool:
    """Whether years so far apart stand equally far from each other: ``2010``, ``2015``, ``2020``."""
    at = [
        (index, year) for index, cell in enumerate(cells) if (year := _year(cell)) is not None and is_period(cell.text)
    ]
    apart = {(after[0] - before[0], after[1] - before[1]) for before, after in pairwise(at)}
    return len(at) > _FEW and len(apart) == 1 and apart.pop()[1] == step and abs(step) <= _DECADE


def _year(cell: Piece) -> int | None:
    match = YEAR.match(cell.text.strip())
    return int(match.group()) if match else None


def _cut(strip: Strip, columns: int) -> Strip:
    """Holes at the end of a row that are an empty row of the source, no cells of this one."""
    cells = list(strip.cells)
    while len(cells) > columns and not cells[-1].text:
        cells.pop()
    return replace(strip, cells=tuple(cells))


def _credible(strips: Sequence[Strip], columns: int, heading: Heading) -> bool:
    """Whether rows of equal length under a heading were found."""
    full = sum(1 for strip in strips if len(strip.cells) == columns)
    labels = [strip.label for strip in strips]
    numbers = sum(figures(strip.cells) for strip in strips)
    if full * 2 < len(strips) or None in labels or numbers * 3 < full * columns:
        return False
    if any(label and label[-1] in ":;?" for label in labels):
        return False
    names = [label for label in labels if label and not is_total(label)]
    if len(set(names)) < len(names):
        return False  # the lines that told them apart stand elsewhere
    if columns == 1:
        return len(strips) >= 3 and heading.fit >= 0.9
    return heading.fit >= 0.5 or len(strips) >= 4
