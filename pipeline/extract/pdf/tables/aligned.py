"""Tables without rules: rows of a label and values, the values under each other.

Comes in: the rows of a page in reading order, and the ruled tables already found.
Goes out: the same rows, those of a table with their cells, and the tables.
Does not: change a row's text, or take a list of contents or of abbreviations for a table.

A printed line belongs to a table where it has a value behind a wide gap. The table's columns are the stretches of the
page that the values of all lines share; a line above them is a heading where its pieces stand over those columns.
Lines of one cell stand closer together than rows do (``stacks``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from pipeline.extract.grid import is_period, is_value
from pipeline.extract.pdf.page.frame import WIDE_GAP, Line
from pipeline.extract.pdf.page.rows import PageTable, Row, table_row
from pipeline.extract.pdf.tables.around import MAX_HEADINGS, Around
from pipeline.extract.pdf.tables.glued import unglued
from pipeline.extract.pdf.tables.groups import with_labels_on_top
from pipeline.extract.pdf.tables.halves import in_halves
from pipeline.extract.pdf.tables.heads import Column, Heads, Spans, column_at, overlaps, places
from pipeline.extract.pdf.tables.parted import with_whole_numbers
from pipeline.extract.pdf.tables.runs import runs, with_values, without_furniture
from pipeline.extract.pdf.tables.sheets import column_beside
from pipeline.extract.pdf.tables.stacks import leveled, stacked

_MIN_BODY = 2


def with_aligned_tables(
    rows: Sequence[Row],
    tables: Sequence[PageTable],
    above: PageTable | None = None,
    below: PageTable | None = None,
    before: Sequence[Row] = (),
) -> tuple[tuple[Row, ...], tuple[PageTable, ...]]:
    """``rows`` and ``tables`` with the unruled tables among the rows.

    ``above`` is the table with which the page before ended, ``below`` the one with which the next begins: one line is
    enough to go on with the one, or to begin the other. ``before`` are the rows of the page before.
    """
    beside = column_beside(rows, above) if above is not None and not tables else None
    if beside is not None:
        return beside[0], (beside[1],)
    least = _MIN_BODY if above is below is None else 1
    if len([row for row in rows if len(row.pieces) > 1]) < least or _count_values(rows) < least:
        return tuple(rows), tuple(tables)
    ends = [table for table in (above, below) if table is not None]

    def is_of_table(row: Row) -> bool:
        return any(_same_columns([row], table) is not None for table in ends)

    def valued(rows: Sequence[Row]) -> list[bool]:
        return without_furniture(rows, with_values(rows, is_of_table), before)

    levels = leveled(with_whole_numbers(rows))
    values = valued([row for row, _ in levels])
    if sum(values) < least:
        return tuple(rows), tuple(tables)
    rows = unglued([row for row, _ in levels], values)
    values = valued(rows)
    apart = in_halves(rows, values)
    if len(apart) > len(rows):
        levels = [(row, (row,)) for row in apart]
        rows, values = apart, valued(apart)
    moved = with_labels_on_top(rows, values)
    if len(moved) < len(rows) or any(row is not rows[ats[0]] for row, ats in moved):
        levels = [(row, tuple(one for at in ats for one in levels[at][1])) for row, ats in moved]
        rows, values = [row for row, _ in moved], [values[ats[0]] for _, ats in moved]
    found = list(tables)
    out: list[Row] = []
    done = 0
    for start, end in runs(rows, values):
        body = [row for at, row in enumerate(rows[start:end], start) if values[at]]
        columns = _columns_of(body)
        for other, is_near in (
            (above, not out and start <= MAX_HEADINGS + 1),
            (below, end >= len(rows) - MAX_HEADINGS),
        ):
            if other is not None and is_near and (columns is None or _repeats(rows[max(0, start - 1)], other)):
                columns = _same_columns(body, other) or columns
        if columns is None or _is_contents(rows[start:end]):
            continue
        heads = Heads.of(columns, body)
        around = Around(rows, values, done, start, end, columns, heads)
        first, last, spans = around.first(), around.last(), around.spans
        groups = stacked(rows[first:last], values[first:last], start - first, [at - first for at in spans])
        heading = {row: spans.get(at) for at, row in enumerate(rows[first:end], first) if at < start or at in spans}
        laid = [_laid(group, columns, len(found), heads.n_labels, heading) for group in groups]
        table = [row for row, _ in laid]
        out += [*_printed(levels[done:first]), *table]
        done = last
        pieces = [piece for row in table for piece in row.pieces]
        box = (
            min(piece.x0 for piece in pieces),
            min(piece.top for piece in pieces),
            max(piece.x1 for piece in pieces),
            max(piece.bottom for piece in pieces),
        )
        found.append(PageTable(*box, len(columns), tuple(table), _merged(laid)))
    return (*out, *_printed(levels[done:])), tuple(found)


def _count_values(rows: Sequence[Row]) -> int:
    """Pieces that are values: a page with fewer than a table needs is not looked at more closely."""
    return sum([is_value(piece.text) for row in rows for piece in row.pieces])


def _printed(levels: Sequence[tuple[Row, tuple[Row, ...]]]) -> Iterator[Row]:
    for _, rows in levels:
        yield from rows


def _columns_of(body: Sequence[Row]) -> tuple[Column, ...] | None:
    wide = 2 * sum(_is_wide(row) for row in body) >= max(len(body), 2 * _MIN_BODY)
    return _columns(body) if wide else None


def _same_columns(body: Sequence[Row], above: PageTable) -> tuple[Column, ...] | None:
    """The columns of the table above where the few lines with values on top of the page stand in them."""
    columns = [(min(box[0] for box in boxes), max(box[1] for box in boxes)) for boxes in _extents(above)]
    for row in body:
        over = [[at for at, column in enumerate(columns) if overlaps(column, piece)] for piece in row.pieces]
        if any(len(ats) != 1 for ats in over) or len({ats[0] for ats in over}) < len(over):
            return None
    return tuple(columns)


def _repeats(heading: Row, other: PageTable) -> bool:
    """Whether a line above values is one of the headings of the table on the page before or after."""
    return len(heading.pieces) > 1 and any(heading.text == row.text for row in other.rows[:MAX_HEADINGS])


def _extents(table: PageTable) -> list[list[Column]]:
    """Left and right ends of the pieces in each column of a table."""
    found: list[list[Column]] = [[] for _ in range(table.n_columns)]
    for row in table.rows:
        for span in row.cells:
            inside = [
                (piece.x0, piece.x1)
                for start, piece in zip(row.starts, row.pieces, strict=True)
                if span.start <= start < span.end
            ]
            found[span.column] += inside
    return [column or [(0.0, 0.0)] for column in found]


def _is_wide(row: Row) -> bool:
    """Whether a gap of the row is wider than any word space: in a justified line of prose the gaps are not."""
    return any(right.x0 - left.x1 > WIDE_GAP * row.size for left, right in pairwise(row.pieces))


def _columns(body: Sequence[Row]) -> tuple[Column, ...] | None:
    """The columns that the pieces of the body rows share, from left to right; ``None`` where they share none."""
    if len(body) < _MIN_BODY:
        return None
    columns: list[list[float]] = []
    for piece in sorted((piece for row in body for piece in row.pieces), key=lambda piece: piece.x0):
        if columns and piece.x0 < columns[-1][1] - 0.5:
            columns[-1][1] = max(columns[-1][1], piece.x1)
        else:
            columns.append([piece.x0, piece.x1])
    found = tuple((x0, x1) for x0, x1 in columns)
    shared = [sum(overlaps(found[at], piece) for row in body for piece in row.pieces) for at in range(len(found))]
    one_each = all(len({column_at(found, piece) for piece in row.pieces}) == len(row.pieces) for row in body)
    return found if len(found) > 1 and one_each and all(count >= _MIN_BODY for count in shared[:2]) else None


def _laid(
    group: Sequence[Row],
    columns: Sequence[Column],
    table: int,
    n_labels: int,
    heading: Mapping[Row, Spans | None],
) -> tuple[Row, dict[int, int]]:
    """The printed lines of one row with their cells, and the columns that a heading spans beside its first.

    ``heading``: the lines above the values, and those that head groups with their columns.
    """
    cells: list[list[Line]] = [[] for _ in columns]
    covered: dict[int, int] = {}
    for row in group:
        spans = heading.get(row)
        if spans is not None:
            for piece, (first, last) in zip(row.pieces, spans, strict=True):
                cells[first].append(piece)
                covered.update(dict.fromkeys(range(first + 1, last + 1), first))
            continue
        ats = places(row.pieces, columns, n_labels) if row in heading else [column_at(columns, p) for p in row.pieces]
        for piece, at in zip(row.pieces, ats, strict=True):
            cells[at].append(piece)
            covered.update({other: at for other in range(at + 1, len(columns)) if overlaps(columns[other], piece)})
    row = table_row(cells, table)
    return row._replace(column=group[0].column), {c: o for c, o in covered.items() if not cells[c]}


def _merged(laid: Sequence[tuple[Row, dict[int, int]]]) -> tuple[tuple[tuple[int, int], tuple[int, int]], ...]:
    return tuple(
        ((at, column), (at, owner)) for at, (_, covered) in enumerate(laid) for column, owner in covered.items()
    )


def _is_contents(rows: Sequence[Row]) -> bool:
    """Titles with page numbers that never go down: a list of contents without leaders."""
    numbers: list[int] = []
    for row in rows:
        if len(row.pieces) > 2 and not _HEAD_NUMBER.fullmatch(row.pieces[0].text):
            return False
        last = row.pieces[-1].text
        if len(row.pieces) > 1:
            if not last.isdecimal() or len(last) > 4:
                return False
            numbers.append(int(last))
    rising = all(one <= other for one, other in pairwise(numbers))
    labels_are_words = not any(is_period(row.pieces[0].text) for row in rows)
    return len(numbers) >= 3 and rising and labels_are_words


_HEAD_NUMBER = re.compile(r"(?:[IVX]+|\d+(?:\.\d+)*)\.?")
