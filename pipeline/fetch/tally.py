"""What came of it, in counts.

Comes in: what happened to each document. Goes out: counts, and lines that tell them.
Does not: decide whether that is good.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from pipeline.fetch.failure import Failure
from pipeline.fetch.slices import Days

_EXAMPLES = 3


@dataclass(slots=True)
class Tally:
    """Counts of one run. ``asked`` are requests that travelled; the others are documents."""

    asked: int = 0
    found: int = 0
    stored: int = 0
    replaced: int = 0
    there: int = 0
    nothing: int = 0
    failed: dict[str, list[str]] = field(default_factory=dict)
    not_asked: list[str] = field(default_factory=list)
    months: Counter[str] = field(default_factory=Counter)
    unknown: set[str] = field(default_factory=set)
    remarks: list[str] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def count(self, what: str) -> None:
        """One more of ``stored``, ``replaced``, ``there`` or ``nothing``."""
        with self._lock:
            setattr(self, what, getattr(self, what) + 1)

    def one_found(self, month: str) -> None:
        """One more document that the service has, in a month."""
        with self._lock:
            self.found += 1
            self.months[month] += 1

    def fail(self, key: str, failure: Failure) -> None:
        """One document that failed."""
        with self._lock:
            self.failed.setdefault(failure.code, []).append(f"{key}: {failure.message}")

    def fail_days(self, days: Days, failure: Failure) -> None:
        """A stretch of days that the service did not list."""
        with self._lock:
            self.not_asked.append(f"{days} ({failure.code}: {failure.message})")
            self.unknown.add(days.month)

    def expect(self, months: tuple[Days, ...]) -> None:
        """The months in which documents are looked for."""
        for days in months:
            self.months.setdefault(days.month, 0)

    @property
    def n_failed(self) -> int:
        """How many documents failed."""
        return sum(map(len, self.failed.values()))

    @property
    def complete(self) -> bool:
        """Whether all that was looked for is there."""
        return not self.failed and not self.not_asked

    def lines(self) -> Iterator[str]:
        """The counts, and what a reader should look at."""
        yield (
            f"asked {self.asked} requests; found {self.found} documents: stored {self.stored}, "
            f"replaced {self.replaced}, already there {self.there}, "
            f"nothing to read {self.nothing}, failed {self.n_failed}"
        )
        for code, ones in sorted(self.failed.items()):
            yield f"failed [{code}] {len(ones)}: {'; '.join(ones[:_EXAMPLES])}{' ...' if len(ones) > _EXAMPLES else ''}"
        for days in self.not_asked:
            yield f"not listed: {days}; run the same command again"
        if empty := sorted(month for month, count in self.months.items() if not count and month not in self.unknown):
            yield f"no documents at all in {', '.join(empty)}"
        yield from self.remarks
