"""A grid of cell texts as part of a text: one row a line, and the ``Table`` that says where each cell stands.

Comes in: cell texts row by row.
Goes out: the lines of the grid and its ``Table``; which rows and columns are labels is read from the cells.
Does not: read a value. Cells of a row are two blanks apart; an empty cell has no place of its own.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import groupby

from pipeline.records import Cell, Table

GAP = "  "
_NOTE = r"(?:\*+|\(?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}\)?)?"
_BOUNDED = re.compile(r"(?:minder|meer) dan \d{1,3}", re.IGNORECASE)  # a figure that is not told, or a class
_VALUE = re.compile(
    r"[<>±~+\-–−]?\s*(?:€|EUR)?\s*[+\-–−]?\d[\d.,  \s]*(?:%|€|EUR|euro|procent)?"
    rf"{_NOTE}|(?=\d)(?:\d[\d.  ]*,\d\d?|\d{{1,3}}(?:[.  ]\d{{3}})+|(?!(?:19|20)\d\d-)\d{{3,}})[-−–]"
    rf"|(?:€\s*)?[-–—/]|n\.?v\.?t\.?|n\.?b\.?|\.\.|{_BOUNDED.pattern}",
    re.IGNORECASE,
)
SIGNS = frozenset({"€", "EUR"})
"""Of a currency, which may stand in a column of their own."""
_PERIOD = re.compile(
    rf"(?:19|20)\d\d(?:\s*[-–/]\s*(?:(?:19|20)?\d\d))?{_NOTE}|Q[1-4]\s*(?:19|20)\d\d|(?:19|20)\d\d\s*Q[1-4]"
)
_OVER_COLUMNS = {"kolomlabels", "column labels"}  # beside what a pivot table counts, on top of it
_PERIOD_AHEAD = re.compile(rf"(?:{_PERIOD.pattern})(?: |\Z)")


def is_value(text: str) -> bool:
    """Whether a cell holds a value: a number with its signs, or a sign that stands for one."""
    return _VALUE.fullmatch(text.strip()) is not None


def is_period(text: str) -> bool:
    """Whether a cell holds a year or a span of years: a label as often as a value."""
    return _PERIOD.fullmatch(text.strip()) is not None


def periods_in(text: str) -> list[int]:
    """Where the cells begin of which text holds several, all periods but perhaps the last; none where it is one."""
    if text.count("20") + text.count("19") < 2:
        return []
    found: list[int] = []
    at = 0
    while (match := _PERIOD_AHEAD.match(text, at)) is not None:
        found.append(at)
        at = match.end()
    rest = text[at:]
    if rest and (found and not rest[0].isdigit()):
        found.append(at)
    return found if len(found) - bool(rest) > 1 and not is_period(text) else []


Merged = Mapping[tuple[int, int], tuple[int, int]]  # a place (row, column) and that of the cell which covers it


def lay_out(
    grid: Sequence[Sequence[str]],
    start: int,
    *,
    caption: str | None,
    merged: Merged,
    told: tuple[int, int] = (0, 0),
) -> tuple[str, Table]:
    """The lines of ``grid`` from offset ``start`` on, each ended by a line feed, and its table.

    A cell's text is on one line. A label that covers several places is repeated in them, without a place in the text.
    ``told``: so many rows and columns at least are known to be labels.
    """
    width = max((len(row) for row in grid), default=0)
    full = spread(grid, merged, width)
    headings, labels = label_shape(full, told)
    caption = caption or title(full)
    whole = whole_rows(merged, width)
    cells: list[Cell] = []
    lines: list[str] = []
    at = start
    for number, row in enumerate(grid):
        line = ""
        for column in range(width):
            text = row[column] if column < len(row) else ""
            if text and line:
                line += GAP
            begin = at + len(line)
            shown = row[0] if number in whole else full[number][column]
            shown = shown if number in whole or number < headings or column < labels else text
            cells.append(Cell(number, column, shown, begin, begin + len(text)))
            line += text
        lines.append(line + "\n")
        at += len(line) + 1
    text = "".join(lines)
    end = start + len(text.rstrip())
    top = titles(full)
    return text, Table(
        start, end, caption, len(grid), width, headings, labels, tuple(cells), title_rows=top, drawn=True
    )


def spread(grid: Sequence[Sequence[str]], merged: Merged, width: int) -> list[list[str]]:
    """The grid, filled up to ``width`` columns, with the text of merged cells in each place that they cover.

    A cell that is a whole row below others heads the rows below it, and no column.
    """
    full = [[*row, *[""] * (width - len(row))] for row in grid]
    whole = whole_rows(merged, width)
    for (row, column), (owner_row, owner_column) in merged.items():
        if row in whole:
            continue
        if row < len(full) and column < width and owner_row < len(grid) and owner_column < len(grid[owner_row]):
            full[row][column] = full[row][column] or grid[owner_row][owner_column]
    return full


def whole_rows(merged: Merged, width: int) -> set[int]:
    """Rows below others that are one cell: it heads the rows below it."""
    covered = Counter(row for (row, _), owner in merged.items() if owner == (row, 0))
    whole = {row for row, count in covered.items() if count == width - 1}
    return {row for row in whole if any(above not in whole for above in range(row))}


def titles(grid: Sequence[Sequence[str]]) -> int:
    """How many rows at the top are the title of the whole: one text over more cells, or above a row of headings.

    So spreadsheets are printed, and tables whose first row is one cell.
    """
    count = 0
    while count < len(grid) - 2 and _is_title(grid[count], grid[count + 1 :]):
        count += 1
    return count


def title(grid: Sequence[Sequence[str]]) -> str | None:
    """The title in the rows at the top."""
    return " ".join(" ".join(row[0].split()) for row in grid[: titles(grid)]) or None


def _is_title(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a row is one text, over more cells or above another title or headings."""
    text = row[0].strip()
    others = {cell.strip() for cell in row[1:]} - {"", text}
    if len(row) < 2 or not text or is_value(text) or {one.lower() for one in others} - _OVER_COLUMNS:
        return False
    if row[1].strip():
        return True
    under = [cell for cell in below[0][1:] if cell.strip()]
    if len(below) > 2 and not under:
        return _is_title(below[0], below[1:])
    return bool(below[0][0].strip()) and len(under) > 1 and all(is_period(cell) or not is_value(cell) for cell in under)


def inner_titles(grid: Sequence[Sequence[str]]) -> list[int]:
    """The rows among others that are the title of another table of the sheet, above headings like the first ones."""
    top = titles(grid)
    heads = grid[top] if top < len(grid) else ()
    return [
        at
        for at in range(top + 2, len(grid) - 2)
        if any(map(is_value, grid[at - 1][1:]))
        and (list(grid[at + 1]) == list(heads) or _heads_anew(grid[at + 1], heads))
        and {cell.strip() for cell in grid[at][1:]} <= {"", grid[at][0].strip()}
        and grid[at][0].strip()
        and not is_value(grid[at][0])
        and any(map(is_value, grid[at + 2][1:]))
    ]


def _heads_anew(row: Sequence[str], heads: Sequence[str]) -> bool:
    """Whether a row is one of headings over the same labels as those on top: no value, or ``Dorp 2018 2019``."""
    filled = [cell for cell in row[1:] if cell.strip()]
    plain = not any(is_value(cell) and not is_period(cell) for cell in filled)
    return bool(heads and filled) and plain and bool(row[0].strip()) and row[0].strip() == heads[0].strip()


def label_shape(grid: Sequence[Sequence[str]], told: tuple[int, int] = (0, 0)) -> tuple[int, int]:
    """How many rows at the top and columns at the left hold labels; at least as many as are ``told``."""
    top = headings = titles(grid)
    while headings < len(grid) - 1 and (
        _is_heading(grid[headings], grid[headings - 1] if headings > top else None)
        or _names_columns(grid[headings], grid[headings + 1])
    ):
        headings += 1
    headings = max(headings, told[0])
    body = grid[headings:]
    labels = 0
    width = max((len(row) for row in grid), default=0)
    for column in range(width - 1):
        filled = [row[column] for row in body if column < len(row) and row[column].strip()]
        ordered = column == 0 and (is_ordered(filled) or any(map(_BOUNDED.fullmatch, filled)))
        if not filled or ordered or not all(is_value(cell) or cell.strip() in SIGNS for cell in filled):
            labels += 1
        else:
            break
    return headings, max(labels, told[1])


def _is_heading(row: Sequence[str], above: Sequence[str] | None) -> bool:
    """Whether a row holds column labels: no value but years.

    Below another heading, years need an empty first cell, or groups over them.
    """
    filled = [cell for cell in row[1:] if cell.strip()]
    if any(is_value(cell) and not is_period(cell) for cell in filled):
        return False
    if above is None or not filled:
        return above is None
    first_is_free = not row[0].strip() or row[0] == above[0] or (not above[0].strip() and _are_years(filled))
    return first_is_free or not any(is_value(cell) for cell in filled)


def _names_columns(row: Sequence[str], below: Sequence[str]) -> bool:
    """Whether a row of words, and of periods perhaps, stands over values that are no periods."""
    pairs = [(cell, under) for cell, under in zip(row[1:], below[1:], strict=False) if cell.strip()]
    words = any(not is_value(cell) for cell, _ in pairs)
    return words and all(
        is_value(under) and not is_period(under) and (is_period(cell) or not is_value(cell)) for cell, under in pairs
    )


def _are_years(cells: Sequence[str]) -> bool:
    """Whether cells are years that begin again under each group above them: ``1995 1996 1995 1996``.

    One that stands over several columns is in each of them: ``1995 1995 1996 1996``.
    """
    each = [(cell, len(list(same))) for cell, same in groupby(cells)]
    if len(each) > 1 and each[0][1] > 1 and len({count for _, count in each}) == 1:
        return all(is_period(cell) for cell in cells)
    cells = [cell for cell, _ in each]
    group = cells[1:].index(cells[0]) + 1 if cells[0] in cells[1:] else 0
    return group > 1 and all(is_period(cell) and cell == cells[at % group] for at, cell in enumerate(cells))


def is_ordered(cells: Sequence[str]) -> bool:
    """Whether a first column of years, postal codes or row numbers holds labels."""
    return all(is_period(cell) or re.fullmatch(r"\d{1,2}\.?|[1-9]\d{3}", cell.strip()) for cell in cells)
