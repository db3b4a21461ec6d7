"""Reads the register's files and a user's own additions, and builds the register.

Comes in: the CSV files beside this module; optionally the user's overlay.
Goes out: a ``Register``.
Does not: correct a file. What cannot be read stops with one sentence that names file, row and column.
"""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import io
from collections.abc import Iterable, Iterator
from dataclasses import fields
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Never, TypeVar

from pipeline.register.lookup import Register, index_of
from pipeline.register.model import Coalition, Facts, Mandate, Membership, Party, Person, RegisterError
from pipeline.register.names import Gender, name_keys, party_key

T = TypeVar("T")
_GENDERS: dict[str, Gender | None] = {"": None, "female": "female", "male": "male"}


class Row:
    """One row of a register file; reads cells and names file, row and column when a cell cannot be read."""

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
    """Rows of a CSV text; the heading is row 1."""
    for cells in (reader := csv.DictReader(io.StringIO(text))):
        yield Row(file, reader.line_num, {key: (value or "").strip() for key, value in cells.items() if key})


def _file(name: str) -> list[Row]:
    text = files("pipeline.register").joinpath(f"{name}.csv").read_text(encoding="utf-8")
    return list(rows(text, f"register/{name}.csv"))


@cache
def _terms() -> dict[str, tuple[dt.date, dt.date | None]]:
    return {row.needed("term"): (row.day("start_date") or dt.date.min, row.day("end_date")) for row in _file("terms")}


@cache
def curated() -> Facts:
    """The facts in the register's own files."""
    return Facts(
        people=tuple(map(_person, _file("people"))),
        identifiers=tuple((row.needed("person_id"), row.needed("scheme"), row.needed("value"))
                          for row in _file("identifiers")),
        parties=tuple(Party(row.needed("party_id"), row.needed("party"), row.day("start_date"), row.day("end_date"),
                            row.text("source")) for row in _file("parties")),
        labels=tuple((row.needed("label"), row.needed("party_id")) for row in _file("party_labels")),
        memberships=tuple(map(_membership, _file("memberships"))),
        mandates=tuple(map(_mandate, _file("mandates"))),
        coalitions=tuple(Coalition(row.needed("government"), row.needed("party_id"), row.day("start_date") or dt.date.min,
                                   row.day("end_date"), row.text("source")) for row in _file("coalitions")),
    )  # fmt: skip


def _person(row: Row) -> Person:
    return Person(row.needed("person_id"), row.needed("name"), row.needed("given_name"), row.needed("family_name"),
                  row.gender("gender"), row.text("source"), row.day("birth_date"), row.many("variants"))  # fmt: skip


def _membership(row: Row) -> Membership:
    return Membership(
        row.needed("person_id"), row.needed("party_id"), row.needed("party"), row.day("start_date"),
        row.day("end_date"), row.day("known_from"), row.day("known_until"), row.day("seen_from"),
        row.day("seen_until"), row.many("terms"), row.needed("vouched") == "yes", row.text("source"),
    )  # fmt: skip


def _mandate(row: Row) -> Mandate:
    start = row.day("start_date") or row.fail("start_date", "is empty; fill it in")
    return Mandate(row.needed("person_id"), row.needed("role"), row.text("portfolio") or None, row.needed("government"),
                   start, row.day("end_date"), row.text("source"))  # fmt: skip


def read_register(overlay: Path | None = None) -> Register:
    """The curated register, with the rows of a user's overlay file over it.

    Raises ``RegisterError`` (one sentence: file, row, column) where a file cannot be read.
    """
    if overlay is None:
        return _register(curated())
    from pipeline.register.overlay import laid_over

    return _register(laid_over(curated(), overlay))


def _register(facts: Facts) -> Register:
    """The facts with all their indexes."""
    people = {one.person_id: one for one in facts.people}
    full: list[tuple[str, str]] = []
    short: list[tuple[str, str]] = []
    family: list[tuple[str, str]] = []
    for one in facts.people:
        first_part = one.family_name.split("-")[0]
        full += [(key, one.person_id) for name in (one.name, *one.variants) for key in name_keys(name)]
        short += [(key, one.person_id) for key in name_keys(f"{one.given_name} {first_part}")]
        family += [(key, one.person_id) for name in (one.family_name, first_part) for key in name_keys(name)]
    return Register(
        facts=facts,
        digest=_digest(facts),
        _people=people,
        _by_identifier={(scheme, value): person_id for person_id, scheme, value in facts.identifiers},
        _full=index_of(full),
        _short=index_of(short),
        _family=index_of(family),
        _labels={party_key(label): party_id for label, party_id in facts.labels},
        _names=_grouped((one.party_id, one) for one in facts.parties),
        _memberships=_grouped((one.person_id, one) for one in facts.memberships),
        _mandates=_grouped((one.person_id, one) for one in facts.mandates),
        _terms=_terms(),
    )


def _grouped(pairs: Iterable[tuple[str, T]]) -> dict[str, tuple[T, ...]]:
    found: dict[str, list[T]] = {}
    for key, one in pairs:
        found.setdefault(key, []).append(one)
    return {key: tuple(ones) for key, ones in found.items()}


def _digest(facts: Facts) -> str:
    """sha256 over all rows, in their order."""
    content = hashlib.sha256()
    for part in fields(facts):
        content.update(part.name.encode())
        for row in getattr(facts, part.name):
            content.update(repr(row).encode())
    return content.hexdigest()
