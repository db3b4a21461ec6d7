"""One representation for one number.

Comes in: a number as a stage computed it. Goes out: the number as it is stored.
Does not: round what is printed.

Computing leaves noise (``33.300000000000004``), and a third is written with as many threes as there is room for. What
is equal must group, so a stored number has 12 significant digits, and a percentage 6 decimals at most: more than any
transcript prints.
"""

from __future__ import annotations

_DIGITS = 12
_DECIMALS = 6
_PLAIN = 1e11
"""Whole numbers below this have no more digits than are kept."""


def settled(number: float | None, kind: str) -> float | None:
    """The number as it is stored for a claim of ``kind``; minus nought is nought."""
    if number is None:
        return None
    if -_PLAIN < number < _PLAIN and number == int(number):
        return float(number) + 0.0
    if kind == "percentage":
        number = round(number, _DECIMALS)
    return float(f"{number:.{_DIGITS}g}") + 0.0
