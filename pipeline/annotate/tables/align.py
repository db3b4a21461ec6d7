"""Puts the cells of a row under their columns where blanks were lost in the text.

Comes in: rows of unequal length, the number of columns.
Goes out: rows of equal length; a cell whose column stays uncertain is ``loose``.
Does not: alter a figure. Sums choose between places, they never mend a number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, product

from pipeline.annotate.tables.cells import read_cell
from pipeline.annotate.tables.grid import Piece, Row
from pipeline.annotate.tables.words import is_total

_MOST_TRIALS = 20000
_MOST_COLUMNS = 16


@dataclass(frozen=True, slots=True)
class Strip:
    """A row as printed: its label and its cells from left to right, holes unknown; the head of its ``group``."""

    label: str | None
    label_pieces: tuple[Piece, ...]
    cells: tuple[Piece, ...]
    group: str = ""


def amount(piece: Piece | None) -> float | None:
    """The number of a cell for adding up, ``None`` where it gives none."""
    if piece is None:
        return None
    values = read_cell(piece.text, years=True, shares=True)
    return values[0].value if values else None


def _nature(piece: Piece) -> str:
    values = read_cell(piece.text, years=True)
    if not values:
        return "empty"
    return values[0].sign or values[0].unit or "plain"


def _natures(strips: Sequence[Strip], columns: int) -> list[set[str]]:
    full = [strip for strip in strips if len(strip.cells) == columns]
    return [{_nature(strip.cells[i]) for strip in full} - {"empty"} for i in range(columns)]


def shares_of(strips: Sequence[Strip], columns: int) -> list[bool]:
    """Which columns hold percentages, by the sign in their cells."""
    return [nature == {"percent"} for nature in _natures(strips, columns)]


def aligned(strips: Sequence[Strip], columns: int, headings: Sequence[str | None]) -> list[Row]:
    """Rows with one place per column."""
    short = [i for i, strip in enumerate(strips) if len(strip.cells) < columns]
    rows = [_row(strip, tuple(range(len(strip.cells))), columns) for strip in strips]
    if not short:
        return rows
    natures = _natures(strips, columns)
    places = {i: _places(strips[i], natures, columns) for i in short}
    chosen = _by_sums(strips, rows, short, places, headings)
    for i in short:
        candidates = chosen.get(i) or places[i]
        rows[i] = _settled(strips[i], candidates, columns)
    return rows


def _row(strip: Strip, places: Sequence[int], columns: int) -> Row:
    cells: list[Piece | None] = [None] * columns
    for place, piece in zip(places, strip.cells, strict=False):
        if place < columns:
            cells[place] = piece if piece.text else None
    return Row(strip.label, strip.label_pieces, cells, group=strip.group)


def _places(strip: Strip, natures: Sequence[set[str]], columns: int) -> list[tuple[int, ...]]:
    """All ways to put the cells in order under columns of their nature."""
    if columns > _MOST_COLUMNS:
        return []
    own = [_nature(cell) for cell in strip.cells]
    found = []
    for places in combinations(range(columns), len(own)):
        if all(
            nature == "empty" or not natures[p] or nature in natures[p] for nature, p in zip(own, places, strict=True)
        ):
            found.append(places)
    return found


def _settled(strip: Strip, candidates: Sequence[tuple[int, ...]], columns: int) -> Row:
    """Cells get the column on which all candidates agree; the others are loose."""
    row = Row(strip.label, strip.label_pieces, [None] * columns, group=strip.group)
    for index, piece in enumerate(strip.cells):
        columns_of = {candidate[index] for candidate in candidates}
        if len(columns_of) == 1:
            row.cells[columns_of.pop()] = piece if piece.text else None
        elif piece.text:
            row.loose.append(piece)
    return row


def _by_sums(
    strips: Sequence[Strip], rows: Sequence[Row], short: Sequence[int], places: dict[int, list[tuple[int, ...]]],
    headings: Sequence[str | None],
) -> dict[int, list[tuple[int, ...]]]:  # fmt: skip
    """Of the possible places, those with which the most sums of rows and columns come out."""
    total_rows = [i for i, strip in enumerate(strips) if strip.label and is_total(strip.label) and i not in short]
    total_column = next((c for c, h in enumerate(headings) if h and is_total(h)), None)
    trials = 1
    for i in short:
        trials *= max(1, len(places[i]))
    if trials > _MOST_TRIALS or not all(places[i] for i in short):
        return {}
    best: dict[int, list[tuple[int, ...]]] = {}
    best_score = 0
    for choice in product(*(places[i] for i in short)):
        trial = list(rows)
        for i, place in zip(short, choice, strict=True):
            trial[i] = _row(strips[i], place, len(headings))
        score = _score(trial, short, total_rows[-1:], total_column)
        if score > best_score:
            best, best_score = {}, score
        if score == best_score and score > 0:
            for i, place in zip(short, choice, strict=True):
                best.setdefault(i, []).append(place)
    return best


def _score(rows: Sequence[Row], short: Sequence[int], total_rows: Sequence[int], total_column: int | None) -> int:
    score = 0
    for total in total_rows:
        for column in range(len(rows[total].cells)):
            whole = amount(rows[total].cells[column])
            parts = [
                amount(row.cells[column])
                for i, row in enumerate(rows[:total])
                if not (row.label and is_total(row.label))
            ]
            if whole is not None and abs(sum(p for p in parts if p is not None) - whole) < 0.005:
                score += 2
    if total_column is not None:
        for i in short:
            whole = amount(rows[i].cells[total_column])
            parts = [amount(cell) for cell in rows[i].cells[:total_column]]
            if whole is not None and abs(sum(p for p in parts if p is not None) - whole) < 0.005:
                score += 2
    return score
