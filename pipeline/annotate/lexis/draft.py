"""A claim in the making: what the grammar hands to selection and meaning.

Comes in: nothing. Goes out: ``Draft``, whose places are indexes of tokens.
Does not: hold what the claim means; ``meaning`` adds that.
"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.annotate.lexis.lexicon import UnitRule
from pipeline.annotate.lexis.numbers import Number
from pipeline.records import ClaimKind


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim in the making. ``first`` and ``last`` are token indexes of its surface."""

    first: int
    last: int
    kind: ClaimKind
    value: float | None
    unit: str | None
    rule: str
    low: float | None = None
    high: float | None = None
    unit_rule: UnitRule | None = None
    rate_per: str | None = None
    inside: tuple[str, ...] = ()
    number: Number | None = None
    number_at: int = 0
    elided: bool = False
    again: str | None = None
    is_again: bool = False
