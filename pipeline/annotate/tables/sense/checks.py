"""Adds up what a table says it adds up: printed totals against their parts, printed shares against a division.

Comes in: a ``Grid``.
Goes out: ``TableCheck`` records for every total and share that can be recomputed, right or wrong.
Does not: mend a figure. Within what rounding of the printed decimals allows, ``expected`` is the printed figure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import permutations
from typing import Literal

from pipeline.annotate.tables.ground.cells import CellValue, read_cell
from pipeline.annotate.tables.ground.grid import Grid, Piece, Row
from pipeline.annotate.tables.ground.words import has, is_total, without_marks
from pipeline.annotate.tables.sense.totals import adds_up, parts_of
from pipeline.records import TableCheck

_Matrix = list[list[CellValue | None]]


def checks_of(grid: Grid) -> tuple[TableCheck, ...]:
    """All checks of one table."""
    counts = [grid.counts(i) for i in range(grid.width)]
    matrix: _Matrix = [[_value(grid, row, i, counts[i]) for i in range(grid.width)] for row in grid.rows]
    shares = [_is_share_column(grid, matrix, i) for i in range(grid.width)]
    return (
        *_column_sums(grid, matrix, shares),
        *_row_sums(grid, matrix, shares),
        *_shares(grid, matrix, shares),
    )


def _value(grid: Grid, row: Row, index: int, years: bool) -> CellValue | None:
    values = read_cell(grid.figure(row.cells[index]), years=years, brackets=grid.brackets)
    return values[0] if values and values[0].value is not None and values[0].comparator == "=" else None


def _is_share_column(grid: Grid, matrix: _Matrix, index: int) -> bool:
    values = [row[index] for row in matrix if row[index] is not None]
    heading = grid.headings[index]
    signed = bool(values) and all(value.sign == "percent" for value in values if value)
    return signed or bool(heading and has("percent", heading))


def _column_sums(grid: Grid, matrix: _Matrix, shares: Sequence[bool]) -> Iterator[TableCheck]:
    totals = [i for i, row in enumerate(grid.rows) if is_total(row.own) and not row.loose]
    if not totals or any(row.loose for row in grid.rows):
        return
    for place, total in enumerate(totals):
        first = _first_part(grid, totals, place)
        parts_at = [i for i in range(first, total) if i not in totals]
        for column in range(grid.width):
            parts = [matrix[i][column] for i in parts_at]
            if not adds_up(grid.headings[column]):
                continue
            if shares[column] and not _adds_to_hundred(parts, matrix[total][column]):
                continue
            marks = [_mark(grid.rows[i].cells[column]) for i, part in zip(parts_at, parts, strict=True) if part is None]
            name = _name(grid.rows[total].label, grid.headings[column])
            yield from _certain(_sum(grid, "column", name, matrix[total][column], parts), marks)


def _first_part(grid: Grid, totals: Sequence[int], place: int) -> int:
    """A subtotal adds the rows since the total before it; a grand total all rows."""
    row = grid.rows[totals[place]]
    if row.group:
        return next(i for i, other in enumerate(grid.rows) if other.group == row.group)
    if place == 0:
        return 0
    sub = row.own.lower().startswith("subtotaal") or (place < len(totals) - 1)
    return totals[place - 1] + 1 if sub else 0


_NOTHING = ("-", "–", "—", "/")


def _mark(cell: Piece | None) -> str:
    """What stands in a cell that gives no figure; empty where nothing does."""
    return cell.text.strip() if cell is not None else ""


def _certain(checks: Iterator[TableCheck], marks: Sequence[str]) -> Iterator[TableCheck]:
    """Checks of a sum with such cells: nothing printed is nothing, a dash may hide a figure if the sum fails.

    A mark such as ``<5`` or ``n.b.`` leaves the sum open.
    """
    if any(mark and mark not in _NOTHING for mark in marks):
        return
    yield from (check for check in checks if not check.difference or not any(marks))


def _adds_to_hundred(parts: Sequence[CellValue | None], total: CellValue | None) -> bool:
    if total is None or total.value is None or abs(total.value - 100) > 0.001:
        return False
    return abs(sum(part.value or 0.0 for part in parts if part) - 100) < 3


def _row_sums(grid: Grid, matrix: _Matrix, shares: Sequence[bool]) -> Iterator[TableCheck]:
    for total, heading in enumerate(grid.headings):
        if not heading or not is_total(heading) or shares[total] or not adds_up(heading):
            continue
        parts_at = [i for i in parts_of(grid, total) if not shares[i]]
        for row, values in zip(grid.rows, matrix, strict=True):
            parts = [values[i] for i in parts_at]
            if row.loose:
                continue
            marks = [_mark(row.cells[i]) for i, part in zip(parts_at, parts, strict=True) if part is None]
            yield from _certain(_sum(grid, "row", _name(row.label, heading), values[total], parts), marks)


def _sum(
    grid: Grid, axis: Literal["row", "column"], label: str, printed: CellValue | None, parts: Sequence[CellValue | None]
) -> Iterator[TableCheck]:
    known = [part for part in parts if part is not None and part.value is not None]
    if printed is None or printed.value is None or len(known) < 2:
        return
    signs = {part.sign for part in known} | {printed.sign}
    if len(signs) > 1 and signs != {None, "euro"}:
        return
    expected = sum(part.value or 0.0 for part in known)
    slack = 0.5 * 10.0**-printed.decimals * (len(known) + 1) if _rounded(printed, known) else 0.0
    yield _check(grid, axis, label, expected, printed, slack)


def _rounded(printed: CellValue, parts: Sequence[CellValue]) -> bool:
    """Figures with decimals were likely rounded, cents and whole numbers were not."""
    return (
        printed.sign == "percent"
        or any(part.decimals == 1 for part in (printed, *parts))
        or any(part.factor > 1 for part in parts)
    )


def _check(
    grid: Grid, axis: Literal["row", "column", "share"], label: str, expected: float, printed: CellValue, slack: float
) -> TableCheck:
    found = printed.value or 0.0
    rounded = round(expected, max(printed.decimals, 2))
    if abs(found - expected) <= slack + 1e-9 or abs(found - rounded) < 1e-9:
        rounded = found
    return TableCheck(grid.start, axis, label, rounded, found, round(found - rounded, 6))


def _shares(grid: Grid, matrix: _Matrix, shares: Sequence[bool]) -> Iterator[TableCheck]:
    for column in range(grid.width):
        if not shares[column]:
            continue
        divide = _division(grid, matrix, shares, column)
        if divide is None:
            continue
        for index, row in enumerate(grid.rows):
            printed, expected = matrix[index][column], divide(index)
            if printed is None or printed.value is None or expected is None:
                continue
            slack = 0.5 * 10.0**-printed.decimals
            yield _check(grid, "share", _name(row.label, grid.headings[column]), expected, printed, slack)


_Divide = Callable[[int], float | None]


def _division(grid: Grid, matrix: _Matrix, shares: Sequence[bool], column: int) -> _Divide | None:
    """How the column's shares are made: one column over another, or over the total row; most rows must agree."""
    plain = [i for i in range(grid.width) if not shares[i]]
    candidates: list[tuple[int, _Divide]] = []
    for part, whole in permutations(plain, 2):
        candidates.append((abs(part - column) + abs(whole - column), _over_column(matrix, part, whole)))
    totals = [i for i, row in enumerate(grid.rows) if row.label and is_total(row.label)]
    for part in plain:
        for total in totals[-1:]:
            candidates.append((abs(part - column), _over_row(matrix, part, total)))
    best: tuple[int, int, _Divide] | None = None
    for distance, divide in candidates:
        right, known = _agreement(matrix, column, divide)
        if (
            right >= 2
            and right * 3 >= known * 2
            and (right >= 3 or right == known)
            and (best is None or (right, -distance) > best[:2])
        ):
            best = (right, -distance, divide)
    return best[2] if best else None


def _over_column(matrix: _Matrix, part: int, whole: int) -> _Divide:
    def divide(index: int) -> float | None:
        return _ratio(matrix[index][part], matrix[index][whole])

    return divide


def _over_row(matrix: _Matrix, part: int, total: int) -> _Divide:
    def divide(index: int) -> float | None:
        return _ratio(matrix[index][part], matrix[total][part])

    return divide


def _ratio(part: CellValue | None, whole: CellValue | None) -> float | None:
    if part is None or whole is None or part.value is None or not whole.value:
        return None
    return 100 * part.value / whole.value


def _agreement(matrix: _Matrix, column: int, divide: _Divide) -> tuple[int, int]:
    right = known = 0
    for index, row in enumerate(matrix):
        printed, expected = row[column], divide(index)
        if printed is None or printed.value is None or expected is None:
            continue
        known += 1
        right += abs(printed.value - expected) <= 0.5 * 10.0**-printed.decimals + 1e-9
    return right, known


def _name(row: str | None, heading: str | None) -> str:
    return " | ".join(without_marks(label) for label in (row, heading) if label)
