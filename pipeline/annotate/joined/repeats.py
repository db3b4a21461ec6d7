"""Gives numbers told in the same words the noun of the last: ``waren we met 340, nu zijn we met 450 leden``.

Comes in: the tokens of a sentence and its ``Part`` records.
Goes out: the parts; those behind the same preposition share the noun.
Does not: share units of measure and money (``parts``).
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at
from pipeline.annotate.phrases.guards import is_year
from pipeline.annotate.phrases.parts import Part, has_unit

_LEADING = frozenset({"aan", "met", "om"})
_JOINTS = frozenset({",", ";", "en"})
_LONGEST = 7  # tokens between two numbers
_BETWEEN = frozenset({"we", "wij", "ze", "zij", "in", "nu", "toen", "dit", "jaar", "vandaag", "vorig", "daarna"})


def with_repeats(found: list[Token], parts: list[Part]) -> list[Part]:
    """The parts; one without a noun has that of the next, if both stand behind the same preposition."""
    out = list(parts)
    for at in range(len(out) - 2, -1, -1):
        part, following = out[at], out[at + 1]
        if not has_unit(part) and following.noun is not None and _told_alike(found, part, following):
            out[at] = replace(part, noun=following.noun)
    return out


def _told_alike(found: list[Token], part: Part, following: Part) -> bool:
    leading = low_at(found, part.first - 1)
    if leading not in _LEADING or found[following.first - 1].low != leading:
        return False
    between = range(part.last + 1, following.first - 1)
    if not 1 < len(between) <= _LONGEST or found[between[0]].low not in _JOINTS:
        return False
    return all(_between(found, at) for at in between)


def _between(found: list[Token], at: int) -> bool:
    """Links, times, pronouns and verbs: nothing that could be counted."""
    low = found[at].low
    known = low in _JOINTS or low in _BETWEEN or low in lexicon().verbs or low in words("between `er` and its number")
    return known or found[at].kind == "date" or is_year(found, at)
