"""One sentence: its quantities, its expressions of time, and what stands between them.

Comes in: clean text, where a sentence begins, the places of its quantities, its expressions of time.
Goes out: ``Sentence``, which answers what stands between two places; the marks and words that part or join clauses.
Does not: choose the expression of a quantity (``governing``), or hold frequencies and what something is compared with.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.annotate.periods.expressions import TimeExpression

Place = tuple[int, int]

CLAUSE = re.compile(r"[;:–—()]|,\s|\.\s|\n")
TURN = re.compile(
    r"(?<![^\W_])(?:(?:maar|terwijl|want|omdat|zodat|als|wanneer|om|dan|hoewel|indien|nadat|voordat|vooraleer|alvorens"
    r"|totdat|zodra|zolang|toen)(?![^\W_])"
    r"|(?:of|sinds|sedert|tot|voor)\s(?:er|ze|we|wij|zij|hij|u|ik|men)\s)",  # `de vraag of ze vorig jaar`
    re.IGNORECASE,
)
JOINED = re.compile(
    r"\s*(?:,\s*|(?:,\s*)?(?:en|of|respectievelijk|op\s+(?:een\s+totaal\s+van|de|een)|van\s+(?:de|die|deze)|van\s+in\s+totaal)\s+)"
    r"(?:[^\W\d_]+\s+){0,3}",
    re.IGNORECASE,
)
AND = re.compile(r"(?<![^\W_])(?:en|of)(?![^\W_])", re.IGNORECASE)
AND_LAST = re.compile(r"(?:,|(?<![^\W_])(?:en|of))\s*\Z", re.IGNORECASE)
_AGAINST = re.compile(r"(?<![^\W_])(?:tegenover|tegen|versus|vergeleken|vs|voordien|daarvoor)(?![^\W_])", re.IGNORECASE)
_LABELS = re.compile(r"\s?:\s*(?:[^\W\d_]+\s+){0,2}")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: the places of its quantities, its expressions of time. ``reference``: the date of the text."""

    text: str
    start: int
    places: Sequence[Place]
    times: Sequence[TimeExpression]
    reference: dt.date | None

    def between(self, start: int, end: int) -> str:
        """What stands there."""
        return self.text[start:end]

    def has_quantity(self, start: int, end: int) -> bool:
        """Whether a whole quantity stands there."""
        return has_quantity(self.places, start, end)

    def labels(self, one: TimeExpression) -> bool:
        """Whether a colon leads from it to a quantity: ``2014: 45 boten``."""
        return any(_LABELS.fullmatch(self.text, one.end, start) for start, _ in self.places if start > one.end)

    def joined(self, index: int) -> bool:
        """Whether a quantity is joined to the one behind it: ``10 boten en 20 schepen``; not ``, tegenover 20``."""
        gap = self.between(self.places[index][1], self.places[index + 1][0])
        return bool(JOINED.fullmatch(gap)) and not TURN.search(gap) and not _AGAINST.search(gap)


def has_quantity(places: Sequence[Place], start: int, end: int) -> bool:
    """Whether one of the quantities at ``places`` stands whole between ``start`` and ``end``."""
    return any(start <= first and last <= end for first, last in places)
