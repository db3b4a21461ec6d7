"""What of a table is proven: which heading is whose, which label is a row's, what bare figures are in.

Comes in: a ``Grid``, whatever its layout.
Goes out: the grid, headings and labels taken off that nothing proves; whether a bare figure's unit is told.
Does not: find other headings or labels for them.

What disproves: a heading that comes back over figures of one row, for what told the two apart was lost; a label that
goes on in another; units that should stand in a column of their own and cannot be read there. Below columns that have
no heading the title speaks of all figures alike, so it must name one thing, no heading that was found and could not be
placed may name another, and they must be written alike.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from pipeline.annotate.tables.ground.cells import read_cell
from pipeline.annotate.tables.ground.grid import Grid, Row
from pipeline.annotate.tables.ground.words import is_empty, is_period, words
from pipeline.annotate.tables.sense.columns import has_points, in_order
from pipeline.annotate.tables.sense.units import of_label, of_text

_CUT = re.compile(r"(?<=[A-Z0-9])-\s(?!(?:en|of)\b)(?=\w)")  # ``QA0- Werking``: of a code that goes on elsewhere
_LISTED = re.compile(r"\s(?:en|of|versus)\s|[,;/+&]\s")
_PER = re.compile(r"\s(?:per|naar|volgens|in|van|voor|tussen|sinds|met|op|bij)\s.*", re.DOTALL)
_SIGN = re.compile(r"€|\b(?:euro|EUR)\b")
_SEVERAL = 2
_ZERO = re.compile(r"0\d+(?:\s\d+)*")
_BARE = re.compile(r"\d{6,}")


def withhold(grid: Grid) -> None:
    """Takes off headings and labels of a table in text that are not proven to be those of their columns and rows."""
    torn = any(row.label and _CUT.search(row.label) for row in grid.rows)
    if torn or _come_back(grid) or _belie_signs(grid):
        grid.headings = [None] * grid.width
    for row in grid.rows if torn else ():
        row.label, row.dated, row.group = None, None, ""


def _come_back(grid: Grid) -> bool:
    """Whether a heading comes back over figures of one row: the groups that told the two apart are lost.

    What says what its figures are (``%``) tells that all the same.
    """
    places: dict[str, list[int]] = {}
    for at, label in enumerate(grid.headings):
        if label and not is_empty(label) and of_label(label).kind is None:
            places.setdefault(label, []).append(at)
    again = [columns for columns in places.values() if len(columns) > 1]
    twice = any(sum(row.cells[at] is not None for at in columns) > 1 for columns in again for row in grid.rows)
    bare = [label for label in places if is_period(label) and any(one.endswith(f" {label}") for one in places)]
    return twice or len(bare) > 1  # ``Imkers 2019``, ``Korven 2020``, ``2019``, ``2020``


def _belie_signs(grid: Grid) -> bool:
    """Whether a heading speaks of money over bare figures, where other columns bear the sign: it is one of theirs."""
    sorts = [_sort(grid, at) for at in range(grid.width)]
    bare = [label for label, sort in zip(grid.headings, sorts, strict=True) if label and sort and sort[0] is None]
    signed = sum(sort is not None and sort[0] == "euro" for sort in sorts)
    return signed >= _SEVERAL and any(of_label(label).kind == "euro" and not _SIGN.search(label) for label in bare)


@dataclass
class Told:
    """Whether what the bare figures of a grid are in is told."""

    grid: Grid

    def of(self, row: Row, heading: str | None) -> bool:
        """Whether it is told of a figure: by its heading, by its row, or of all figures alike."""
        if self._lacks_units:
            return bool(row.unit)
        if heading is None and row.label is None and self.grid.width > 1:
            return False
        own = heading is not None or self.grid.width == 1 or row.unit or of_label(row.label).kind is not None
        return bool(own) or self._of_all

    @cached_property
    def _lacks_units(self) -> bool:
        """Whether a column of units is announced over the rows, and those of some rows were not found."""
        name, _, last = (self.grid.stub or "").rpartition(" ")
        return bool(name) and last.lower() in words("unit") and not all(row.unit for row in self.grid.rows)

    @cached_property
    def _of_all(self) -> bool:
        """Whether the title speaks of all figures alike, or of each column in its order."""
        grid = self.grid
        if in_order(grid.caption or grid.intro, grid.width)[0].kind is not None:
            return True
        lost = [] if any(grid.headings) else [piece.text for row in grid.heading_rows for _, piece in row]
        kinds = {meaning.kind for text in grid.said if (meaning := of_text(text)).kind is not None}
        others = {of_label(text).kind for text in lost} - {None, *kinds}
        return len(kinds) == 1 and not others and not _names_several(grid) and _is_written_alike(grid)

    def is_name(self, text: str) -> bool:
        """Whether a number is a name: it begins with nought, or is long and bare where the table parts thousands."""
        return _ZERO.fullmatch(text) is not None or (_BARE.fullmatch(text) is not None and self._has_points)

    @cached_property
    def _has_points(self) -> bool:
        return has_points(self.grid)


def _names_several(grid: Grid) -> bool:
    """Whether what stands above names more than one thing: ``Leerlingen en uitgaven per centrum``."""
    named = _PER.sub("", grid.caption or grid.intro)
    first, *others = (of_text(part).kind for part in _LISTED.split(named) if part)
    return any(other != first and not (first == "count" and other is None) for other in others)


def _is_written_alike(grid: Grid) -> bool:
    """Whether the figures of all columns bear the same signs, and decimals or none."""
    return len({_sort(grid, at) for at in range(grid.width)} - {None}) < 2


def _sort(grid: Grid, at: int) -> tuple[str | None, bool] | None:
    """The sign of the figures of a column and whether they have decimals; ``None`` where it holds none."""
    values = [
        v for row in grid.rows if (cell := row.cells[at]) is not None for v in read_cell(cell.text, years=True)[:1]
    ]
    signs = {value.sign or value.unit for value in values}
    return (next(iter(signs)) if len(signs) == 1 else "", any(v.decimals for v in values)) if values else None
