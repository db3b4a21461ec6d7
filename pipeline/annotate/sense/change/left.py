"""What stands before a quantity, past the words that bound or blur it.

Comes in: the tokens of a sentence. Goes out: an index.
Does not: say what the word there means.
"""

from __future__ import annotations

from pipeline.annotate.lexis.token import Token
from pipeline.annotate.sense.comparison import ARTICLES, phrases_before

CREDITS = frozenset({"vak", "vek", "vrk", "mac", "/", "vak/vek"})
"""Kinds of credits of a budget, told behind an amount."""
_MEAN = frozenset({"gemiddeld", "gemiddelde", "jaarlijks", "maandelijks", "respectievelijk", "resp", "resp."})


def left_of_qualifiers(found: list[Token], first: int) -> int:
    """Index of the word before the quantity, past its comparator and articles."""
    end = first
    while end > 0:
        if found[end - 1].low in ARTICLES or found[end - 1].low in _MEAN:
            end -= 1
            continue
        width = _qualifier(found, end)
        if width == 0:
            return end - 1
        end -= width
    return end - 1


def past_credit(found: list[Token], at: int) -> int:
    """Where it goes on behind what a budget says of an amount: ``met 2 miljoen euro VAK/VEK verhoogd``."""
    while at < len(found) and found[at].low in CREDITS:
        at += 1
    return at


def _qualifier(found: list[Token], end: int) -> int:
    """How many tokens right before ``end`` are one phrase that bounds or blurs a number; 0 for none."""
    phrases = phrases_before(found, end)
    return phrases[-1][0] if phrases else 0
