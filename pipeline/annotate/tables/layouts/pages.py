"""Reads the tables that extract found on pages as grids.

Comes in: a ``Table`` record with its cells, as printed.
Goes out: a ``Grid``, or ``None`` where the record holds no figures (a frame, a list of names).
Does not: look for tables in running text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from pipeline.annotate.tables.ground.align import Strip
from pipeline.annotate.tables.ground.cells import read_cell
from pipeline.annotate.tables.ground.context import scales
from pipeline.annotate.tables.ground.grid import Grid, Piece, Row
from pipeline.annotate.tables.ground.words import is_empty, is_identifier, is_period, is_total
from pipeline.annotate.tables.layouts.groups import below_each, led
from pipeline.annotate.tables.layouts.roles import names_periods
from pipeline.records import Cell, Table


def grid_of(table: Table, intro: str, paragraph: str) -> Grid | None:
    """The grid of an extracted table; heading rows and label columns are found anew where the record tells none."""
    rows = _matrix(table)
    note = _scale_below(rows)
    rows = rows[:-1] if note else rows
    heads = table.heading_rows or _heading_rows(rows)
    over = rows[table.title_rows : heads]
    values = rows[heads:]
    labels = table.label_columns or _label_columns(values, over)
    if not values or labels >= table.n_columns or _figures(values, labels) < 2:
        return None
    headings = [_heading(over, i, labels) for i in range(table.n_columns)]
    labels = _with_periods(values, headings, labels)
    sides = _sides(values, headings, labels)
    return Grid(
        table.start, table.end, headings[labels : sides[0].stop],
        [row for side in sides for row in _side_rows(values, side, labels, drawn=table.drawn)],
        headings[0] if labels else None, _heading_pieces(over, labels),
        table.caption, intro, paragraph, labels, table.page, note=note,
    )  # fmt: skip


def _scale_below(rows: Sequence[Sequence[Cell | None]]) -> str:
    """The last row, where it is one cell that says what the figures above it are in."""
    filled = {_text(cell) for cell in rows[-1]} - {""} if rows else set()
    said = filled.pop() if len(filled) == 1 else ""
    return said if said and scales(said) else ""


def _matrix(table: Table) -> list[list[Cell | None]]:
    rows: list[list[Cell | None]] = [[None] * table.n_columns for _ in range(table.n_rows)]
    for cell in table.cells:
        rows[cell.row][cell.column] = cell
    return rows


def _is_figure(cell: Cell | None) -> bool:
    return cell is not None and bool(read_cell(" ".join(cell.text.split())))


def _heading_rows(rows: Sequence[Sequence[Cell | None]]) -> int:
    for index, row in enumerate(rows):
        if any(_is_figure(cell) for cell in row[1:]):
            return index
    return len(rows)


def _sides(values: Sequence[Sequence[Cell | None]], headings: Sequence[str | None], labels: int) -> list[range]:
    """The parts of one list that stand side by side, under the same headings: ``Dorp | Aantal | Dorp | Aantal``."""
    width = len(headings)
    size = next((at for at in range(labels + 1, width) if headings[at] and headings[at] == headings[0]), width)
    starts = range(0, width, size)
    again = [list(headings[at : at + size]) for at in starts] == [list(headings[:size])] * len(starts)
    if not labels or not again or not all(_of_words(values, at + label) for at in starts for label in range(labels)):
        return [range(width)]
    return [range(at, at + size) for at in starts]


def _of_words(values: Sequence[Sequence[Cell | None]], column: int) -> bool:
    """Whether a column holds words: no figure in any row."""
    filled = [row[column] for row in values if _text(row[column])]
    return bool(filled) and not any(map(_is_figure, filled))


def _side_rows(values: Sequence[Sequence[Cell | None]], side: range, labels: int, *, drawn: bool) -> list[Row]:
    """The rows of one side; the last one may be shorter than the first."""
    rows = [row[side.start : side.stop] for row in values]
    rows = rows if not side.start else [row for row in rows if any(map(_text, row))]
    return _grouped(list(_rows(rows, labels)), [_is_whole(row) for row in rows], drawn=drawn)


def _label_columns(rows: Sequence[Sequence[Cell | None]], over: Sequence[Sequence[Cell | None]]) -> int:
    """Columns at the left without figures: names, years, codes; and codes before names, by their headings."""
    width = len(rows[0]) if rows else 0
    count = next((at for at in range(width) if not is_identifier(_heading(over, at, 0))), width)
    count = count if count < width and _of_words(rows, count) else 0
    for column in range(count, width):
        filled = [row[column] for row in rows if row[column] is not None and (row[column].text.strip())]  # type: ignore[union-attr]
        labels = [cell for cell in filled if cell and (not _is_figure(cell)) and not is_empty(cell.text)]
        if len(labels) * 2 <= len(filled):
            break
        count += 1
    return count


def _with_periods(rows: Sequence[Sequence[Cell | None]], headings: Sequence[str | None], labels: int) -> int:
    """The columns of labels and of the periods behind them: ``Dorp | Jaar``, or where names come back each year."""
    while 0 < labels < len(headings) - 1:
        filled = [_text(row[labels]) for row in rows if _text(row[labels])]
        names = [tuple(_text(cell) for cell in row[:labels]) for row in rows]
        distinct = len(set(names)) == len(names) and all(any(name) for name in names)
        if not filled or not all(map(is_period, filled)) or not names_periods(headings[labels], distinct=distinct):
            break
        labels += 1
    return labels


def _figures(rows: Sequence[Sequence[Cell | None]], labels: int) -> int:
    return sum(1 for row in rows for cell in row[labels:] if _is_figure(cell))


def _text(cell: Cell | None) -> str:
    return " ".join(cell.text.split()) if cell is not None else ""


def _heading(rows: Sequence[Sequence[Cell | None]], column: int, labels: int) -> str | None:
    """Headings from top to bottom; a group heading stands over the empty cells at its right."""
    parts: list[str] = []
    for depth, row in enumerate(rows):
        text = _text(row[column])
        if not text and depth < len(rows) - 1 and _is_group_row(row, rows[-1], labels):
            text = next((_text(row[i]) for i in range(column - 1, 0, -1) if _text(row[i])), "")
        if text and text not in parts:
            parts.append(text)
    return " ".join(parts) or None


def _is_group_row(row: Sequence[Cell | None], lowest: Sequence[Cell | None], labels: int) -> bool:
    """Whether each filled cell of a heading row stands over more columns: periods, or the same labels below each.

    A column of values before the first that comes back behind it is of a group too: then no one knows where they begin.
    """
    starts = [i for i in range(1, len(row)) if _text(row[i])]
    if len(starts) < 2 or starts[0] > 2:
        return False
    behind = {_text(cell) for cell in lowest[starts[0] :]}
    if any(_text(lowest[i]) in behind for i in range(max(1, labels), starts[0])):
        return False
    if all(is_period(_text(row[i])) for i in starts):
        return True
    below = [tuple(_text(cell) for cell in lowest[a:b]) for a, b in zip(starts, [*starts[1:], len(row)], strict=True)]
    return len(set(below)) == 1 and len(below[0]) > 1


def _heading_pieces(rows: Sequence[Sequence[Cell | None]], labels: int) -> list[list[tuple[int, Piece]]]:
    return [
        [
            (max(0, i - labels + 1), Piece(_text(cell), cell.start, cell.end))
            for i, cell in enumerate(row)
            if cell and _text(cell)
        ]
        for row in rows
    ]


def _rows(rows: Sequence[Sequence[Cell | None]], labels: int) -> Iterator[Row]:
    """Rows; a label over several rows (a merged cell) holds for those below it with only a second label.

    Where the first row has none, such labels do not stand on top, and no one knows for which rows they hold.
    """
    made = [_row(row, labels) for row in rows]
    firsts = [_text(row[0]) if labels else "" for row in rows]
    on_top = next((bool(first) for row, first in zip(made, firsts, strict=True) if not is_total(row.own)), False)
    above = ""
    for row, first in zip(made, firsts, strict=True):
        if first and not is_total(first):
            above = first if on_top else ""
        if row.label and not first and above and not is_total(row.label):
            row.label = f"{above} {row.label}"
        yield row


def _row(row: Sequence[Cell | None], labels: int) -> Row:
    pieces = tuple(Piece(_text(cell), cell.start, cell.end) for cell in row[:labels] if cell and _text(cell))
    printed = [None if _is_whole(row) else cell for cell in row[labels:]]
    cells = [Piece(_text(cell), cell.start, cell.end) if cell and _text(cell) else None for cell in printed]
    own = [piece for at, piece in enumerate(pieces) if not (at and _is_covered(piece, pieces[at - 1]))]
    return Row(" ".join(piece.text for piece in own) or None, pieces, cells)


def _is_whole(row: Sequence[Cell | None]) -> bool:
    """Whether the row is one cell, whose text is repeated in all places that it covers."""
    texts = {_text(cell) for cell in row}
    copies = sum(cell is not None and cell.start == cell.end for cell in row)
    return len(texts) == 1 and bool(_text(row[0])) and copies == len(row) - 1 > 0


def _is_covered(piece: Piece, before: Piece) -> bool:
    """Whether a place is covered by the label before it, over two columns of labels."""
    return piece.start == piece.end and piece.text == before.text


def _grouped(rows: list[Row], whole: Sequence[bool], *, drawn: bool) -> list[Row]:
    """Rows under lines of a label alone that head groups of them; those lines are no rows then.

    ``whole``: which rows are one cell, so that no label wraps there. ``drawn``: none wraps anywhere.
    """
    heads: dict[int, Piece] = {}
    kept: list[Row] = []
    sure = True
    for row, below, one_cell in zip_longest(rows, rows[1:], whole):
        if below is not None and _is_head(row) and below.label_pieces and any(below.cells):
            heads[len(kept)] = row.label_pieces[0]
            sure = sure and one_cell
        else:
            kept.append(row)
    strips = [Strip(row.label, row.label_pieces, tuple(filter(None, row.cells))) for row in kept]
    groups = (below_each(strips, heads) if sure else led(strips, heads, wraps=not drawn)) if heads else None
    if groups is None:
        return rows
    for start, end in groups:
        for row in kept[start:end]:
            row.group = heads[start].text
            row.label = f"{row.group} {row.label or ''}".rstrip()
    return kept


def _is_head(row: Row) -> bool:
    return len(row.label_pieces) == 1 and not any(row.cells) and not is_total(row.own)
