"""Days cut into stretches that the service can answer: months first, halves of what is still too much.

Comes in: first and last day, and a question to put for a stretch. Goes out: each stretch with its answer or failure.
Does not: know what is asked.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from pipeline.fetch.failure import Failure

T = TypeVar("T")

TOO_MUCH = frozenset(
    {"too_many", "short", "too_large", "timeout", "cut", "http_500", "http_502", "http_503", "http_504"}
)
"""Failures that a smaller stretch may mend."""


@dataclass(frozen=True, slots=True)
class Days:
    """A stretch of days, both inclusive."""

    first: dt.date
    last: dt.date

    def __str__(self) -> str:
        return f"{self.first} to {self.last}"

    @property
    def month(self) -> str:
        """The month of its first day, ``2024-03``."""
        return f"{self.first:%Y-%m}"

    def halves(self) -> tuple[Days, Days]:
        """The stretch in two; of at least two days."""
        middle = self.first + (self.last - self.first) // 2
        return Days(self.first, middle), Days(middle + dt.timedelta(days=1), self.last)


def months(first: dt.date, last: dt.date) -> tuple[Days, ...]:
    """The months that lie between two days, the outer ones cut at these days."""
    found = []
    while first <= last:
        turn = (first.replace(day=1) + dt.timedelta(days=32)).replace(day=1)
        found.append(Days(first, min(last, turn - dt.timedelta(days=1))))
        first = turn
    return tuple(found)


def sliced(first: dt.date, last: dt.date, ask: Callable[[Days], T]) -> Iterator[tuple[Days, T | Failure]]:
    """Each stretch with what ``ask`` gave for it; one that is too much is asked in halves, down to a day."""
    waiting = list(reversed(months(first, last)))
    while waiting:
        days = waiting.pop()
        try:
            yield days, ask(days)
        except Failure as failure:
            if failure.code in TOO_MUCH and days.first < days.last:
                waiting += reversed(days.halves())
            else:
                yield days, failure
