"""What the columns of a grid hold, and how they write it: kinds, names of rows, points, negatives between brackets.

Comes in: a ``Grid``, the index of a column.
Goes out: its ``Meaning`` by its heading; whether it counts nothing, writes decimals with a point, is of an account.
Does not: settle what a single figure means (``meaning``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.annotate.tables.ground.cells import is_bracketed, read_cell
from pipeline.annotate.tables.ground.grid import Grid, Piece
from pipeline.annotate.tables.ground.words import YEAR, first_word, has, is_code, is_identifier, is_period, is_stub
from pipeline.annotate.tables.sense.apart import told_apart
from pipeline.annotate.tables.sense.units import PERCENT, Meaning, of_label, of_text

_POINTED = re.compile(r"(?<![\d.,])\d{1,3}\.\d{3}(?![\d,])")
_LISTED = re.compile(r",\s(?!en\b)|,?\sen\s")
_COORDINATES = {"x", "y"}
_CALLS = ("telefoon", "gsm", "fax")
_BUDGETS = ("ba",)  # a code of the budget, or the budget as adjusted in a year


def of_column(grid: Grid, index: int) -> Meaning:
    """What the heading says; a column of shares is known by its cells."""
    label = grid.headings[index]
    meaning = of_label(label)
    cells = [row.cells[index] for row in grid.rows]
    if meaning.kind is None and label and has("share", label) and _are_shares(cells):
        return PERCENT
    if label and not is_period(label) and (meaning.kind is None or (meaning.kind == "euro" and meaning.factor == 1.0)):
        return told_apart(grid, grid.headings)[0].get(label, meaning)
    if grid.width > 1 and not any(grid.headings):
        return in_order(grid.caption or grid.intro, grid.width)[index]
    return meaning


def in_order(said: str, count: int) -> list[Meaning]:
    """What as many columns without headings hold as things are named: ``de middelen (in euro) en het aantal leden``."""
    parts = [of_text(part) for part in _LISTED.split(said)]
    told = len(parts) == count and len({part.kind for part in parts}) == count and None not in {p.kind for p in parts}
    return parts if told else [Meaning()] * count


def common(columns: Sequence[Meaning]) -> Meaning:
    """What all columns agree on: an uncertain cell is read only so far."""
    kinds = {meaning.kind for meaning in columns} - {"percentage"}
    factors = {meaning.factor for meaning in columns}
    return columns[0] if len(kinds) == 1 and len(factors) == 1 else Meaning()


def is_account(grid: Grid, columns: Sequence[Meaning]) -> bool:
    """Whether the table holds money and some, not all, of its amounts stand between brackets."""
    texts = [text for row in grid.rows for cell in row.cells if (text := grid.figure(cell))]
    bracketed = sum(1 for text in texts if is_bracketed(text))
    if not bracketed or bracketed * 2 > len(texts):
        return False
    said = [*columns, *(of_text(text) for text in grid.said)]
    return any(meaning.kind == "euro" for meaning in said) and all(meaning.kind != "percentage" for meaning in columns)


def is_name(grid: Grid, index: int) -> bool:
    """Whether the column holds codes or years, which count nothing; amounts and shares are none of these."""
    heading = grid.headings[index] or ""
    if _is_coordinate(grid, heading):
        return True
    if (is_code(heading) or has("position", heading)) and of_label(heading).kind not in ("euro", "percentage"):
        return True
    if not is_identifier(heading) or of_label(heading).kind in ("euro", "percentage"):
        return False
    if first_word(heading) in _BUDGETS and YEAR.search(heading):
        return False  # ``BA 2014`` beside ``BO 2014``
    texts = [cell.text for row in grid.rows if (cell := row.cells[index]) is not None and cell.text]
    if first_word(heading) in _CALLS and not all(text[0] in "0+(" for text in texts):
        return False  # ``E-mail | Telefoon | Brief``: how many came that way
    values = [value for text in texts for value in read_cell(text)[:1]]
    if any(value.sign or value.decimals for value in values):
        return False
    years = is_stub(heading) and first_word(heading).startswith("jaar")
    return not (years and values and index and is_period(grid.headings[index - 1] or ""))


def _is_coordinate(grid: Grid, heading: str) -> bool:
    """Whether a column is one of two that say where a thing lies: ``X`` beside ``Y``; beside ``M | V`` it counts."""
    return heading.lower() in _COORDINATES and {(one or "").lower() for one in grid.headings} >= _COORDINATES


def has_points(grid: Grid) -> bool:
    """Whether the table writes thousands with a point."""
    return any(cell is not None and _POINTED.search(cell.text) for row in grid.rows for cell in row.cells)


def writes_points(grid: Grid, index: int) -> bool:
    """Whether a column separates decimals by a point: some cell shows it beyond doubt and none has a comma."""
    texts = [row.cells[index].text for row in grid.rows if (cell := row.cells[index]) is not None and cell.text]  # type: ignore[union-attr]
    clear = any(re.search(r"(?<!\d)\d+\.(?:\d{1,2}|\d{4,})(?!\d|\.)", text) for text in texts)
    return clear and not any("," in text or text.count(".") > 1 for text in texts)


def _are_shares(cells: Sequence[Piece | None]) -> bool:
    values = [value for cell in cells if cell is not None for value in read_cell(cell.text)[:1]]
    return (
        bool(values)
        and all(v.value is not None and 0 <= v.value <= 100 for v in values)
        and any(v.decimals for v in values)
    )
