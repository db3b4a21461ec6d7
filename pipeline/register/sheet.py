"""Reads one CSV sheet of the register, cell by cell.

Comes in: the text of a sheet and its name.
Goes out: rows whose cells are read as text, days, lists, genders.
Does not: correct. A cell that cannot be read stops with one sentence that names file, row and column.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterator
from typing import Never

from pipeline.register.model import RegisterError
from pipeline.register.names import Gender

_GENDERS: dict[str, Gender | None] = {
    "": None, "female": "female", "f": "female", "v": "female", "vrouw": "female",
    "male": "male", "m": "male", "man": "male",
}  # fmt: skip


class Row:
    """One row of a sheet. ``number`` is its line in the file; the heading is line 1."""

    __slots__ = ("_cells", "file", "number")

    def __init__(self, file: str, number: int, cells: dict[str, str]) -> None:
        self.file, self.number, self._cells = file, number, cells

    def text(self, column: str) -> str:
        """The cell, empty where the column is absent."""
        return self._cells.get(column, "")

    def needed(self, column: str) -> str:
        """The cell, which may not be empty."""
        return self.text(column) or self.fail(column, "is empty; fill it in")

    def day(self, column: str) -> dt.date | None:
        """The cell as a date, ``None`` when empty."""
        cell = self.text(column)
        try:
            return dt.date.fromisoformat(cell) if cell else None
        except ValueError:
            self.fail(column, f"has '{cell}', which is no date; write it as 2024-09-30")

    def first_day(self, column: str) -> dt.date:
        """The cell as a date, which may not be empty."""
        return self.day(column) or self.fail(column, "is empty; fill in a date such as 2024-09-30")

    def many(self, column: str) -> tuple[str, ...]:
        """The parts of a cell that are separated by semicolons."""
        return tuple(part.strip() for part in self.text(column).split(";") if part.strip())

    def gender(self, column: str) -> Gender | None:
        """The cell as a gender."""
        cell = self.text(column).casefold()
        if cell not in _GENDERS:
            self.fail(column, f"has '{cell}'; write female, male or nothing")
        return _GENDERS[cell]

    def fail(self, column: str, what: str) -> Never:
        """Stops with a sentence that names the place."""
        raise RegisterError(f"{self.file}, row {self.number}: column '{column}' {what}.")


def rows(text: str, file: str) -> Iterator[Row]:
    """Rows of a sheet; empty rows are passed over. Commas or semicolons, as the heading has them."""
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter_of(text), strict=True)
    try:
        for cells in reader:
            if None in cells:
                raise RegisterError(
                    f"{file}, row {reader.line_num}: there are more cells than columns in the heading; "
                    "put a cell that holds a comma between double quotes."
                )
            row = {key.strip(): (value or "").strip() for key, value in cells.items()}
            if any(row.values()):
                yield Row(file, reader.line_num, row)
    except csv.Error as error:
        raise RegisterError(
            f"{file}, row {reader.line_num}: this is no CSV ({error}); save it as CSV again."
        ) from error


def heading_of(text: str) -> list[str]:
    """The names of the columns."""
    line = text.partition("\n")[0].strip("\r")
    return [name.strip() for name in next(csv.reader([line], delimiter=delimiter_of(text)), [])]


def delimiter_of(text: str) -> str:
    """Comma or semicolon, whichever the heading has more of: spreadsheets write either."""
    heading = text.partition("\n")[0]
    return ";" if heading.count(";") > heading.count(",") else ","
