"""The sign of the euro before a number: ``€ 45`` is read as ``45 euro``, so that one rule holds for both.

Comes in: the tokens so far and the number that follows them.
Goes out: whether the sign stands before it, and the number from its sign on, negative behind a minus.
Does not: read ``€ 25 tot 30`` and other rows of numbers whose sign is told once (``parts``).
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.annotate.lexis.token import Token

_IN_A_ROW = re.compile(r"\s?(?:[-–/+,]\s?[€\d]|,[-–—]|(?:tot|à|a|en|of|naar|respectievelijk)\s)")


def is_behind_euro(text: str, found: list[Token], amount: Token, end: int) -> bool:
    """Whether the sign of the euro stands before ``amount``, and no row of numbers begins with it."""
    return bool(found) and found[-1].low == "€" and _IN_A_ROW.match(text, amount.end, end) is None


def in_euros(found: list[Token], amount: Token) -> Token:
    """``€ 45`` as one token, with the sign before it: ``-€ 45``, ``min € 45``; not ``€ 300 - € 500``."""
    at, number = len(found) - 2, amount.number
    sign = found.pop(at) if at >= 0 and number is not None and _signs(found, at) else None
    start = sign.start if sign else found[-1].start
    if sign is None or number is None:
        return amount._replace(start=start)
    value = number.value if sign.low in {"+", "plus"} else -number.value
    return amount._replace(start=start, number=replace(number, value=value, bare=False))


def _signs(found: list[Token], at: int) -> bool:
    """Whether the token before a sign of the euro is a sign of its number: a word, or glued to it behind a blank."""
    before = found[at - 1] if at else None
    if before is not None and (before.kind == "number" or before.low in _OTHERWISE):
        return False
    if found[at].low in {"min", "minus"}:
        return True
    glued = found[at].low in _SIGNS and found[at].end == found[at + 1].start
    return glued and (before is None or before.end < found[at].start or before.low == "(")


_SIGNS = frozenset("-−–+")
_OTHERWISE = frozenset({"euro", "€", "plus", "min", "of", "en", "/"})  # `12 euro min € 5`, `plus of min € 5`
