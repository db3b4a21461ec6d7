"""Puts the cells of a row under their columns where blanks were lost in the text.

Comes in: rows of unequal length, the number of columns.
Goes out: rows of equal length; a cell whose column stays uncertain is ``loose``.
Does not: alter a figure. Sums choose between places, they never mend a number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, product

from pipeline.annotate.tables.ground.cells import read_cell
from pipeline.annotate.tables.ground.grid import Piece, Row
from pipeline.annotate.tables.ground.words import is_total

_MOST_TRIALS = 20000
_MOST_COLUMNS = 16
_NEAR = 0.005


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
    trials = 1
    for i in short:
        trials *= max(1, len(places[i]))
    if trials > _MOST_TRIALS or not all(places[i] for i in short):
        return {}
    totals = {i for i, strip in enumerate(strips) if strip.label and is_total(strip.label)}
    last = max(totals.difference(short), default=None)  # its sums are tried
    wholes = [amount(cell) for cell in rows[last].cells] if last is not None else []
    parts = set(range(last or 0)) - totals
    full = parts.difference(short)
    fixed = [sum(amount(rows[i].cells[column]) or 0.0 for i in full) for column in range(len(wholes))]
    total_column = next((c for c, h in enumerate(headings) if h and is_total(h)), None)
    trial_rows = [[_trial(strips[i], place, total_column, i in parts) for place in places[i]] for i in short]
    best: list[tuple[_Trial, ...]] = []
    best_score = 1
    for choice in product(*trial_rows):
        score = sum(one.score for one in choice) + _score(wholes, fixed, choice)
        if score > best_score:
            best, best_score = [], score
        if score == best_score:
            best.append(choice)
    return {i: [choice[at].places for choice in best] for at, i in enumerate(short)} if best else {}


@dataclass(frozen=True, slots=True)
class _Trial:
    """A row with its cells at ``places``: its ``score`` by its own sum, and what it adds to the sums of columns."""

    places: tuple[int, ...]
    score: int
    adds: tuple[tuple[int, float], ...]


def _trial(strip: Strip, places: tuple[int, ...], total_column: int | None, adds: bool) -> _Trial:
    amounts = [(place, value) for place, cell in zip(places, strip.cells, strict=True) if (value := amount(cell))]
    whole = next((amount(cell) for place, cell in zip(places, strip.cells, strict=True) if place == total_column), None)
    before = sum(value for place, value in amounts if total_column is not None and place < total_column)
    score = 2 if whole is not None and abs(before - whole) < _NEAR else 0
    return _Trial(places, score, tuple(amounts) if adds else ())


def _score(wholes: Sequence[float | None], fixed: Sequence[float], choice: Sequence[_Trial]) -> int:
    """How many columns add up to what the last row of totals prints, twice."""
    sums = list(fixed)
    for one in choice if sums else ():
        for place, value in one.adds:
            sums[place] += value
    return 2 * sum(whole is not None and abs(found - whole) < _NEAR for whole, found in zip(wholes, sums, strict=True))
