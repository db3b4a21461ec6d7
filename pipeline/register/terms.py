"""The terms of the parliament, from ``rules/terms.toml``.

Comes in: the rule file that segment reads too.
Goes out: terms with the day of their election; a term ends where the next begins.
Does not: tell on which day a new parliament first met.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache

from pipeline.rulebook import Rule, rules


class _Election(Rule, frozen=True, kw_only=True):
    name: str
    start: dt.date


@dataclass(frozen=True, slots=True)
class Term:
    """A term, half-open; ``end`` is ``None`` for the present one."""

    name: str
    start: dt.date
    end: dt.date | None

    def holds(self, day: dt.date) -> bool:
        """Whether ``day`` falls in the term."""
        return self.start <= day and (self.end is None or day < self.end)


@cache
def terms() -> tuple[Term, ...]:
    """All terms, oldest first."""
    elections = sorted(rules("terms", _Election), key=lambda one: one.start)
    ends = [one.start for one in elections[1:]]
    return tuple(Term(one.name, one.start, end) for one, end in zip(elections, [*ends, None], strict=True))
