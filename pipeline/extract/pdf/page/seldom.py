"""What few documents have, but those that have it on page after page: which pages are searched for it.

Comes in: one question a page, and that it was found.
Goes out: yes or no.
Does not: search. To look at each page of each document would cost more than what it is.
"""

from __future__ import annotations

from dataclasses import dataclass

_FIRST, _EACH = 2, 5  # pages


@dataclass(slots=True)
class Seldom:
    """The first pages are searched, and each fifth; once it ``is_there``, all."""

    is_there: bool = False
    _pages: int = 0

    def is_due(self) -> bool:
        """Whether to search the next page."""
        self._pages += 1
        return self.is_there or self._pages <= _FIRST or self._pages % _EACH == 0
