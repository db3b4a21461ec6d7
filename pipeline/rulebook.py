"""The book of rules: reads ``pipeline/rules/*.toml`` into typed entries and refuses typos.

Comes in: the name of a rule file and the type of its entries.
Goes out: a tuple of frozen entries, in the order of the file.
Does not: apply a rule. What an entry means is told by the stage that reads it.

A rule file holds one array of tables, ``[[rule]]``. Each entry carries at least what ``Rule`` asks for; a stage
subclasses ``Rule`` with its own fields. An unknown field, a missing one or a doubled id stops the run: a typo in a
rule would otherwise be a silent change of the figures.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Literal, TypeVar

import msgspec


class RuleError(Exception):
    """A rule file cannot be read as it stands; the message names the file and the entry."""


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One entry of a rule file.

    ``id`` is unique in its file, ``why`` one sentence; ``examples`` are texts the rule must read or match,
    ``counter_examples`` texts it must leave alone. A test binds both to the code that reads the entry.
    """

    id: str
    why: str
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...] = ()


R = TypeVar("R", bound=Rule)


@cache
def rules(name: str, entry: type[R]) -> tuple[R, ...]:
    """Entries of ``rules/<name>.toml`` as ``entry`` records.

    Raises ``RuleError`` where the file has an unknown field, a field of the wrong type or a doubled id.
    """
    source = files("pipeline").joinpath("rules", f"{name}.toml")
    return parse(source.read_bytes(), entry, origin=f"rules/{name}.toml")


def parse(source: bytes, entry: type[R], *, origin: str) -> tuple[R, ...]:
    """Entries of one rule file given as bytes; ``origin`` is named in errors."""
    try:
        book = msgspec.toml.decode(source, type=dict[Literal["rule"], tuple[entry, ...]])  # type: ignore[valid-type]
    except msgspec.MsgspecError as error:
        raise RuleError(f"{origin} cannot be read: {_placed(source, str(error))}. Correct it there.") from error
    found: tuple[R, ...] = book.get("rule", ())
    seen: set[str] = set()
    for one in found:
        if one.id in seen:
            raise RuleError(f"{origin} has two entries with id '{one.id}'. Give one of them another id.")
        seen.add(one.id)
    return found


def _placed(source: bytes, error: str) -> str:
    """What is wrong, with the id of its entry where it has one: the number of an entry tells a reader little."""
    place = _PLACE.search(error)
    entry = tomllib.loads(source.decode())["rule"][int(place[1])] if place else {}
    if place is None or "id" not in entry:
        return error
    return error[: place.start()] + (f" in '{place[2]}' of" if place[2] else " in") + f" the entry '{entry['id']}'"


_PLACE = re.compile(r" - at `\$\[\.\.\.\]\[(\d+)\]\.?([^`]*)`\Z")
