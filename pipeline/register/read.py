"""Reads the register's files and a user's own additions, and builds the register.

Comes in: the CSV files beside this module; optionally the user's overlay.
Goes out: a ``Register``.
Does not: correct a file. What cannot be read stops with one sentence that names file, row and column.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import fields
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TypeVar

from pipeline.register.lookup import Register, index_of
from pipeline.register.model import Coalition, Facts, Mandate, Membership, Party, Person, TermList
from pipeline.register.names import name_keys, party_key
from pipeline.register.sheet import Row, rows

T = TypeVar("T")


def _file(name: str) -> list[Row]:
    text = files("pipeline.register").joinpath(f"{name}.csv").read_text(encoding="utf-8")
    return list(rows(text, f"register/{name}.csv"))


@cache
def curated() -> Facts:
    """The facts in the register's own files."""
    return Facts(
        people=tuple(map(_person, _file("people"))),
        identifiers=tuple((row.needed("person_id"), row.needed("scheme"), row.needed("value"))
                          for row in _file("identifiers")),
        parties=tuple(Party(row.needed("party_id"), row.needed("party"), row.day("start_date"), row.day("end_date"),
                            row.text("source")) for row in _file("parties")),
        labels=tuple((row.needed(column), row.needed("party_id"))
                     for column, name in (("party", "parties"), ("label", "party_labels")) for row in _file(name)),
        memberships=tuple(map(_membership, _file("memberships"))),
        mandates=tuple(map(_mandate, _file("mandates"))),
        coalitions=tuple(Coalition(row.needed("government"), row.needed("party_id"), row.first_day("start_date"),
                                   row.day("end_date"), row.text("source")) for row in _file("coalitions")),
        lists=tuple(TermList(row.needed("term"), row.day("start_date"), row.day("end_date"), row.needed("source"))
                    for row in _file("term_lists")),
    )  # fmt: skip


def _person(row: Row) -> Person:
    return Person(row.needed("person_id"), row.needed("name"), row.needed("given_name"), row.needed("family_name"),
                  row.gender("gender"), row.text("source"), row.day("birth_date"), row.many("variants"))  # fmt: skip


def _membership(row: Row) -> Membership:
    return Membership(
        row.needed("person_id"), row.needed("party_id"), row.needed("party"), row.day("start_date"),
        row.day("end_date"), row.day("known_from"), row.day("known_until"), row.day("seen_from"),
        row.day("seen_until"), row.many("terms"), row.needed("vouched") == "yes", row.text("source"),
        row.needed("inferred") == "yes",
    )  # fmt: skip


def _mandate(row: Row) -> Mandate:
    return Mandate(
        row.needed("person_id"), row.needed("role"), row.text("portfolio") or None, row.text("government") or None,
        row.first_day("start_date"), row.day("end_date"), row.text("source"),
    )  # fmt: skip


def read_register(overlay: Path | None = None) -> Register:
    """The curated register, with the rows of a user's overlay file over it.

    Raises ``RegisterError`` (one sentence: file, row, column) where a file cannot be read.
    """
    if overlay is None:
        return register_of(curated())
    from pipeline.register.overlay import laid_over

    return register_of(laid_over(curated(), overlay))


def register_of(facts: Facts) -> Register:
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
