"""Tolerant access to the service's JSON: keys in any spelling, one object where a list is meant, absent keys.

Comes in: decoded JSON.
Goes out: ``Fields``, which finds a value by its name, and plain lists.
Does not: know which keys an answer has.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

_MAX_DEPTH = 6


class Fields:
    """One JSON object; ``agenda-item``, ``agendaItem`` and ``agendaitem`` are one key."""

    __slots__ = ("_values",)

    def __init__(self, value: Mapping[str, Any]) -> None:
        self._values = {_folded(str(key)): one for key, one in value.items()}

    def __contains__(self, name: str) -> bool:
        return self._values.get(_folded(name)) is not None

    def raw(self, *names: str) -> Any:  # noqa: ANN401 - JSON is what it is
        """The value of the first of ``names`` that is there and not null."""
        for name in names:
            value = self._values.get(_folded(name))
            if value is not None:
                return value
        return None

    def text(self, *names: str) -> str | None:
        """A string or number under one of ``names``, white space folded; ``None`` for anything else or an empty one."""
        value = self.raw(*names)
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            return None
        return " ".join(str(value).split()) or None

    def object(self, *names: str) -> Fields:
        """The object under one of ``names`` (the first, where a list stands); empty where there is none."""
        return next(self.objects(*names), Fields({}))

    def objects(self, *names: str) -> Iterator[Fields]:
        """The objects under one of ``names``, lists of lists laid flat."""
        for value in flat(self.raw(*names)):
            if isinstance(value, dict):
                yield Fields(value)

    def texts(self, *names: str) -> tuple[str, ...]:
        """Strings under one of ``names``: a string, a list of them, or objects that carry a name."""
        found: list[str] = []
        for value in flat(self.raw(*names)):
            if isinstance(value, dict):
                inner = Fields(value)
                text = inner.text("naam", "titel", "omschrijving", "beschrijving", "value")
                found += [text] if text else inner.texts("thema", "items")
            elif isinstance(value, str | int) and not isinstance(value, bool) and str(value).strip():
                found.append(" ".join(str(value).split()))
        return tuple(dict.fromkeys(found))


def flat(value: Any, depth: int = 0) -> Iterator[Any]:  # noqa: ANN401
    """The members of a list, of lists in it too; a single value as its own list; nothing for null."""
    if isinstance(value, list):
        if depth < _MAX_DEPTH:
            for one in value:
                yield from flat(one, depth + 1)
    elif value is not None:
        yield value


def _folded(key: str) -> str:
    return key.lower().replace("-", "").replace("_", "")
