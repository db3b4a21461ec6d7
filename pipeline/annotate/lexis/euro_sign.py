"""The sign of the euro, ``€`` or ``EUR``, before or behind a number: ``€ 45`` and ``45 EUR`` are read as ``45 euro``.

Comes in: the tokens so far and the number that follows them; or all tokens of a sentence.
Goes out: whether the sign stands before it, and the number from its sign on, negative behind a minus; the tokens with
the sign as the word.
Does not: read ``€ 25 tot 30`` and other rows of numbers whose sign is told once (``parts``).
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.annotate.lexis.signs import stands_apart
from pipeline.annotate.lexis.token import Token

SIGNS = frozenset({"€", "eur"})
_IN_A_ROW = re.compile(
    r"\s?[-–/+,]\s?\d|\s?(?:,[-–—]|,\s?€|(?:tot|à|a|en|of|naar|respectievelijk)\s(?:(?!EUR)[^\W\d_]{2,}\s){0,2}\d)"
)
_FIRST_YEAR, _LAST_YEAR, _DIGITS_OF_YEAR, _DIGITS_OF_CENTS, _LARGE = 1900, 2099, 4, 2, 1000


def is_behind_euro(text: str, found: list[Token], amount: Token, end: int) -> bool:
    """Whether the sign of the euro stands before ``amount``, and no row of numbers begins with it."""
    if not found or found[-1].low not in SIGNS or _is_of_number_before(found, amount):
        return False
    return _IN_A_ROW.match(text, amount.end, end) is None


def in_euros(text: str, found: list[Token], amount: Token, end: int) -> Token:
    """``€ 45`` as one token, with the sign before it: ``-€ 45``, ``min € 45``; not ``€ 300 - € 500``.

    What it takes in leaves ``found``.
    """
    euro, number = found.pop(), amount.number
    if number is None or not found or not _signs(text, found, euro, end):
        return amount._replace(start=euro.start)
    sign = found.pop()
    value = number.value if sign.low in {"+", "plus"} else -number.value
    low = amount.low if sign.kind == "word" else sign.low + amount.low
    return amount._replace(start=sign.start, low=low, number=replace(number, value=value, bare=False))


def in_words(found: list[Token]) -> list[Token]:
    """The tokens with each sign right behind a number as the word ``euro``."""
    signs = [at for at in range(1, len(found)) if found[at].low in SIGNS]
    for at in signs:
        ends = at + 1 == len(found) or found[at + 1].number is None
        if found[at - 1].number is not None and (ends or _is_of_number_before(found[: at + 1], found[at + 1])):
            found[at] = found[at]._replace(kind="word", low="euro", text=found[at].text or found[at].low)
    return found


def _is_of_number_before(found: list[Token], amount: Token) -> bool:
    """``500 EUR 12 dossiers``, ``3 € 50``: the sign belongs to the number before it; not ``in 2019 € 300``."""
    before = found[-2].number if len(found) > 1 else None
    if before is None or amount.number is None:
        return False
    digits = before.end - before.start
    if before.bare and _FIRST_YEAR <= before.value <= _LAST_YEAR and digits == _DIGITS_OF_YEAR:
        return False
    if found[-1].low != "€":
        return True
    cents = amount.number.bare and amount.end - amount.start == _DIGITS_OF_CENTS
    return cents and before.bare and before.value < _LARGE and found[-1].end < amount.start


def _signs(text: str, found: list[Token], euro: Token, end: int) -> bool:
    """Whether the last token is a sign of the number: a word, glued to the ``euro`` behind a blank, or apart."""
    sign, before = found[-1], found[-2] if len(found) > 1 else None
    if before is not None and (before.kind == "number" or before.low in _OTHERWISE):
        return False
    if sign.low in {"min", "minus"}:
        return True
    if sign.low not in _PLUS_OR_MINUS:
        return False
    if sign.end == euro.start:
        return before is None or before.end < sign.start or before.low == "("
    return before is not None and stands_apart(text, sign.start, end, found[:-1])


_PLUS_OR_MINUS = frozenset("-−–+")
_OTHERWISE = frozenset({"euro", "€", "eur", "plus", "min", "of", "/"})  # `12 euro min € 5`, `plus of min € 5`
