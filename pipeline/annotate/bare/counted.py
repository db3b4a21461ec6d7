"""Finds the noun that a sentence says it counts, for a number that leaves it out.

Comes in: the tokens of a sentence, a ``Draft`` of a bare number.
Goes out: the noun, or ``None``.
Does not: say whether the number is a figure (``figures``), or look into other sentences.
"""

from __future__ import annotations

import re

from pipeline.annotate.bare.elided import of_whole
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.shapes import content
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.phrases.nouns import noun_phrase, of_ages
from pipeline.annotate.phrases.units import counted_at
from pipeline.annotate.sense.change.left import left_of_qualifiers

_TALLY = re.compile(r"(?P<noun>[^\W\d_]{2,}(?:en|ers|aars|eurs))aantal(?:len)?")


def is_namely(found: list[Token], draft: Draft) -> bool:
    """``, namelijk 45``, ``, te weten ruim 45``."""
    at = left_of_qualifiers(found, draft.first)
    return at > 0 and (found[at].low == "namelijk" or (found[at].low == "weten" and found[at - 1].low == "te"))


def so_many(found: list[Token], at: int) -> str | None:
    """``nog nooit kwamen er zoveel klachten``: the noun of which there were so many, before ``at``."""
    for index in range(at - 2, -1, -1):
        if found[index].low in {"zoveel", "zovele"}:
            noun = noun_phrase(found, index + 1, one=False)
            return noun.unit if noun is not None and noun.last < at else of_ages(found, index + 1)
    return None


def noun_of_whole(found: list[Token], draft: Draft) -> str | None:
    """``van de winkels zijn er 40 verdwenen``: the noun of the whole that opens the clause."""
    there = any(token.low == "er" for token in found[max(0, draft.first - 3) : draft.first])
    if not there and not of_whole(found, draft, []):
        return None
    for index in range(min(draft.first, len(found) - 2)):
        if found[index].low == "van" and found[index + 1].low in {"de", "die", "deze", "onze", "alle"}:
            if index and found[index - 1].low not in {",", ";", "en", "maar"}:
                continue
            noun = noun_phrase(found, index + 2 + (found[index + 2].number is not None), one=False)
            if noun is not None:
                return noun.unit
    return None


def noun_counted(found: list[Token], draft: Draft) -> str | None:
    """What the sentence says it counts: ``aantal leden``, ``aantal hectare``, ``ledenaantal``; the nearest before."""
    nearest = [at for at in range(draft.first - 1, -1, -1) if found[at].low == "aantal" and _definite(found, at)]
    for index in (*nearest[:1], *range(draft.first if nearest else len(found) - 1)):
        if found[index].low in {"aantal", "aantallen", "hoeveel", "totaal", "meeste", "minste"}:
            if found[index].low == "aantallen" and not _definite(found, index):
                continue
            counted = counted_at(found, index + 1)
            if counted is not None:
                return counted[0]
        compound = _TALLY.fullmatch(found[index].low)
        if compound is not None and _definite(found, index):
            return compound["noun"]
    return _noun_of_most(found, draft) or _noun_of_more(found, draft)


def _noun_of_more(found: list[Token], draft: Draft) -> str | None:
    """``12 procent meer reizigers, een stijging tot 5 miljoen``: what there are more of; the nearest before."""
    if found[left_of_qualifiers(found, draft.first)].low not in {"tot", "naar", "op"}:
        return None
    for index in range(draft.first - 2, 0, -1):
        if found[index].low in {"meer", "minder"} and found[index - 1].low in _SHARES:
            noun = noun_phrase(found, index + 1, one=False)
            return None if noun is None else noun.unit
    return None


_SHARES = frozenset({"%", "procent", "percent", "helft", "kwart", "derde"})


def _noun_of_most(found: list[Token], draft: Draft) -> str | None:
    """``het grootste deel van de ongevallen gebeurt in``: as ``de meeste ongevallen``."""
    for index in range(draft.first - 3):
        if found[index].low in {"grootste", "overgrote"} and found[index + 1].low in {"deel", "aantal", "merendeel"}:
            at = index + 3 + (found[index + 3].low in {"de", "die", "deze", "onze"})
            noun = noun_phrase(found, at, one=False) if found[index + 2].low == "van" else None
            return None if noun is None else noun.unit
    return None


def _definite(found: list[Token], at: int) -> bool:
    """``een aantal scholen``, ``de toestroom van grote aantallen gezinnen`` count nothing."""
    if found[at].low == "aantallen" and at and content(found[at - 1]):
        return False
    return at == 0 or found[at - 1].low != "een"
