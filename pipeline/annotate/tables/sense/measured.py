"""Columns of units: under ``Eenheid`` each row says what its own figures are in.

Comes in: a ``Grid``.
Goes out: its rows with their units; what such a unit means.
Does not: take a column for one of units that holds anything else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.annotate.tables.ground.grid import Grid, Row
from pipeline.annotate.tables.ground.words import SCALED, is_empty, words
from pipeline.annotate.tables.sense.units import Meaning, factor_of, is_measure, of_label

_SCALED = re.compile(rf"(?:in\s)?(?P<scale>{SCALED})(?:\s+(?P<unit>[^\W\d_].*))?", re.IGNORECASE)  # ``duizend km``
_LONGEST = 60  # characters
_NAMED = 2  # pieces of a label: its name, and the unit below it
_MOST_WORDS = 3  # of a unit: ``in miljoen euro``


def take_units(text: str, grid: Grid) -> None:
    """Tells the rows their units, from the column of figures or of labels that holds them, or what ends their lines."""
    for index, heading in enumerate(grid.headings):
        if _heads_units(heading):
            _tell(grid, [cell.text if (cell := row.cells[index]) is not None else "" for row in grid.rows])
            return
    heads = [piece.text for row in grid.heading_rows for column, piece in row if column == 0]
    index = next((at for at, head in enumerate(heads) if _heads_units(head)), 0)
    if index and all(len(row.label_pieces) in (0, 1, len(heads)) for row in grid.rows):
        full = [row.label_pieces for row in grid.rows]
        _tell(grid, [pieces[index].text if len(pieces) == len(heads) else "" for pieces in full])
        return
    if len(heads) == 1 and _heads_units(heads[0]) and all(len(row.label_pieces) == _NAMED for row in grid.rows):
        _tell(grid, [row.label_pieces[-1].text for row in grid.rows])
        return
    if _heads_units(grid.stub) and all(row.label and _is_unit(of_unit(row.label)) for row in grid.rows):
        _tell(grid, [row.label or "" for row in grid.rows])
        for row in grid.rows:
            row.label, row.dated = None, None  # what its figures are in is no name of the row
        return
    if grid.stub and " " in grid.stub and _heads_units(grid.stub.rpartition(" ")[2]):
        _tell(grid, [_ending(row.label or "") for row in grid.rows])
        return
    headings = text[grid.start : min(_starts(grid), default=grid.end)].split("\n")
    if any(_heads_units(line.rstrip().rpartition(" ")[2]) for line in headings):
        _tell(grid, [_behind(text, row) for row in grid.rows])


def _ending(label: str) -> str:
    """The unit that ends a label, behind a name: the longest of those words that are one."""
    tokens = label.split()
    ends = (" ".join(tokens[-count:]) for count in range(min(_MOST_WORDS, len(tokens) - 1), 0, -1))
    return next((end for end in ends if _begins(end) and _is_unit(of_unit(end))), "")


def _begins(unit: str) -> bool:
    """Whether words are a unit from the first on, no name before: ``duizend km``, no ``afstand km``."""
    return " " not in unit or _SCALED.fullmatch(unit) is not None or is_measure(unit.split(maxsplit=1)[0])


def _starts(grid: Grid) -> Iterator[int]:
    return (piece.start for row in grid.rows for piece in (*row.label_pieces, *filter(None, row.cells)))


def _behind(text: str, row: Row) -> str:
    """What stands in the line of a row behind its last figure."""
    ends = [cell.end for cell in row.cells if cell is not None]
    end = ends[-1] if len(ends) == len(row.cells) else len(text)
    return text[end : end + _LONGEST].partition("\n")[0].strip()


def _heads_units(heading: str | None) -> bool:
    return (heading or "").lower() in words("unit")


def _tell(grid: Grid, units: Sequence[str]) -> None:
    found = [unit for unit in units if unit and not is_empty(unit)]
    if found and all(_is_unit(of_unit(unit)) for unit in found):
        for row, unit in zip(grid.rows, units, strict=True):
            row.unit = "" if is_empty(unit) else " ".join(unit.split())


def _is_unit(said: Meaning) -> bool:
    return said.kind is not None or said.factor != 1.0  # ``x 1.000`` of what the row counts


def of_unit(unit: str) -> Meaning:
    """What figures in a unit are: ``kg``, ``%``, ``duizend euro``, ``aantal``; else a plural is what is counted."""
    scaled = _SCALED.fullmatch(unit)
    if scaled is not None:
        rest = of_unit(scaled["unit"]) if scaled["unit"] else Meaning()
        return replace(rest, factor=rest.factor * factor_of(scaled["scale"].lower()))
    stated = of_label(f"({unit})")
    meaning = stated if stated.kind is not None else of_label(unit)
    plural = unit.isalpha() and unit.islower() and unit.endswith(("en", "s"))
    return Meaning("count", unit) if meaning.kind is None and plural else meaning
