"""SQL with its parameters, and the same with the values written out, for a reader to copy.

Comes in: SQL with ``?`` and values. Goes out: a statement to execute, and its text.
Does not: execute anything.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Statement:
    """``sql`` with one ``?`` for each of ``values``; no other ``?`` stands in it."""

    sql: str
    values: tuple[object, ...] = ()

    def written_out(self) -> str:
        """The statement as one would type it: runs in ``vraagbaak query`` with the same rows."""
        first, *others = self.sql.split("?")
        return first + "".join(_literal(value) + rest for value, rest in zip(self.values, others, strict=True))


def _literal(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, dt.date):
        return f"DATE '{value.isoformat()}'"
    return "'" + str(value).replace("'", "''") + "'"
