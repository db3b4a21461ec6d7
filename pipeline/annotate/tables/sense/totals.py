"""Which rows and columns of a grid hold totals of other cells in it.

Comes in: a ``Grid``.
Goes out: the indexes of rows, of columns.
Does not: say whether a total is right (``checks``).

A label alone is not enough: ``totaal`` beside one part (``Limburg | totaal | % Limburg``) is the whole that the part is
set against, and no total of what the table prints.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.annotate.tables.ground.align import amount
from pipeline.annotate.tables.ground.cells import read_cell
from pipeline.annotate.tables.ground.grid import Grid, Piece, Row
from pipeline.annotate.tables.ground.words import first_word, has, is_period, is_total, without_marks, words
from pipeline.annotate.tables.sense.units import of_label

_LEAST_SUM = 20.0
_PER_HEAD = re.compile(
    r"\bper\s+(?!jaar|maand|kwartaal|week|dag)\w|\b(?:prijs|tarief|bezettingsgraad)\b", re.IGNORECASE
)


def adds_up(heading: str | None) -> bool:
    """Whether figures under the heading can be added: means, medians and amounts per head cannot."""
    return not heading or not (has("mean", heading) or has("median", heading) or _PER_HEAD.search(heading))


def total_columns(grid: Grid) -> frozenset[int]:
    """Columns of totals: named so beside two parts or more, or by words that sums confirm."""
    named = {i for i, label in enumerate(grid.headings) if _is_named(grid.headings, label)}
    found = {i for i in named if len(parts_of(grid, i)) >= 2}
    return frozenset(found | {i for i in range(grid.width) if i not in named and _sums_up(grid, i)})


def total_rows(grid: Grid) -> frozenset[int]:
    """Rows of totals: named so with two parts or more, or the last row where it is the sum of all others."""
    named = {i for i, row in enumerate(grid.rows) if is_total(row.own) or _is_subtotal(row)}
    if named:
        return frozenset(named) if len(grid.rows) - len(named) >= 2 else frozenset()
    last = len(grid.rows) - 1
    if last < 3 or any(row.loose for row in grid.rows):
        return frozenset()
    sums = 0
    for index in range(grid.width):
        values = [amount(row.cells[index]) for row in grid.rows]
        if None in values or any(_is_share(row.cells[index]) for row in grid.rows):
            continue
        parts = [value or 0.0 for value in values]
        if parts[-1] < _LEAST_SUM or abs(sum(parts[:-1]) - parts[-1]) > 0.005:
            return frozenset()
        sums += 1
    return frozenset({last}) if sums else frozenset()


def _is_subtotal(row: Row) -> bool:
    """Whether the last of several labels beside each other says that the row is the total of its group."""
    return len(row.label_pieces) > 1 and is_total(row.label_pieces[-1].text)


def _is_named(headings: Sequence[str | None], heading: str | None) -> bool:
    if not heading:
        return False
    if is_total(heading):
        return True
    tokens = without_marks(heading).split()
    if not is_total(tokens[-1]):
        return False
    return any(other and other != heading and other.split()[: len(tokens) - 1] == tokens[:-1] for other in headings)


def parts_of(grid: Grid, total: int) -> list[int]:
    """The columns that a total can add.

    Below a group ``Totaal`` those of the same sub-heading in the other groups; else the columns before it back to the
    last total, or behind it where none stands before.
    """
    named = {i for i, label in enumerate(grid.headings) if _is_named(grid.headings, label)}
    low = without_marks(grid.headings[total] or "").split()[1:]
    same = [
        i
        for i, label in enumerate(grid.headings)
        if low and i not in named and label and label.split()[-len(low) :] == low
    ]
    if len(same) > 1:
        return same
    before: list[int] = []
    for index in range(total - 1, -1, -1):
        if index in named:
            break
        before.append(index)
    sides = before[::-1] if total else range(1, grid.width)
    return [i for i in sides if i not in named and _is_like(grid, i, total)]


def _is_like(grid: Grid, index: int, total: int) -> bool:
    """Whether a column counts what the total counts, as far as headings and signs tell."""
    cells = [row.cells[index] for row in grid.rows if row.cells[index] is not None]
    if cells and all(_is_share(cell) for cell in cells):
        return False
    if not adds_up(grid.headings[index]):
        return False
    one, whole = of_label(grid.headings[index]), of_label(grid.headings[total])
    return one.kind != "percentage" and (one.kind is None or whole.kind is None or one.kind == whole.kind)


def _is_share(cell: Piece | None) -> bool:
    values = read_cell(cell.text) if cell is not None else ()
    return bool(values) and values[0].sign == "percent"  # not ``20.000 (100 %)``


def _sums_up(grid: Grid, index: int) -> bool:
    """Whether the column is in every row the sum of the like columns before it: ``Totaal steun``, ``Jaar``."""
    heading = grid.headings[index]
    says = first_word(heading) in words("total") or first_word(heading) in ("totale", "jaar", "samen")
    if not heading or (is_period(heading) and not says) or not says:
        return False
    parts = [i for i in range(index) if _is_like(grid, i, index)]
    if len(parts) < 2:
        return False
    known = 0
    for row in grid.rows:
        whole, values = amount(row.cells[index]), [amount(row.cells[i]) for i in parts]
        if whole is None:
            continue
        if row.loose or abs(sum(value or 0.0 for value in values) - whole) > 0.005 + 0.005 * (abs(whole) < 1):
            return False
        known += 1
    return known >= 2
