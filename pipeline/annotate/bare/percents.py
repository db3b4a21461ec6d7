"""Tells bare numbers that are percentages: ``bij de jongeren 21 procent, bij de ouderen 19``.

Comes in: the tokens of a sentence, a draft without a unit, and the drafts that were kept before it.
Goes out: yes or no.
Does not: read a share that is printed as one (``shares``), or a number that adds up to a hundred (``inherited``).
"""

from __future__ import annotations

from pipeline.annotate.bare.figures import changes
from pipeline.annotate.joined.inherited import same_share
from pipeline.annotate.joined.sharing import in_brackets
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.shapes import plural
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import token_at
from pipeline.annotate.sense.change.left import left_of_qualifiers


def is_share(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """Whether a bare number is a percentage."""
    told = _percentage_of(found, draft) or _aim_in_percent(found, draft, kept) or _share_told(found, draft, kept)
    return told or _same_share(found, draft, kept) or same_share(found, draft, kept)


def signed_beside(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``Limburg (+22 procent), gevolgd door Antwerpen (+18)``: both with their sign, in brackets."""
    last = kept[-1] if kept else None
    if last is None or last.unit != "percent" or not 0 < (draft.value or 0) <= 100:
        return False
    signed = all(found[one.first].low.startswith("+") or found[one.first - 1].low == "+" for one in (last, draft))
    return signed and all(in_brackets(found, one.first, one.last) for one in (last, draft))


def _percentage_of(found: list[Token], draft: Draft) -> bool:
    """``een percentage van 30``, ``het percentage bedraagt 30``."""
    before = [
        token.low for token in found[max(0, draft.first - 3) : draft.first] if token.low not in {"ongeveer", "circa"}
    ]
    if not before or before[-1] not in {"van", "bedraagt", "bedroeg", "is", "was"} or (draft.value or 0) > 100:
        return False
    return "percentage" in before[:-1]


def _aim_in_percent(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``83 procent haalt het, de doelstelling was 95``; ``vorig jaar was dat 80``."""
    behind = token_at(found, draft.last + 1)
    if not kept or kept[-1].unit != "percent" or (draft.value or 101) > 100:
        return False
    if behind is not None and behind.low not in {".", ",", ";", "en", ")", "?", "!"}:
        return False
    before = [token.low for token in found[max(0, draft.first - 5) : draft.first]]
    while before and before[-1] in words("between `er` and its number"):
        before.pop()
    if before[-2:] in (["was", "dat"], ["was", "het"], ["is", "dat"], ["is", "het"]):
        return True
    if (
        before[-2:] in (["dat", "was"], ["het", "was"], ["dat", "is"], ["het", "is"])
        and "," in found[draft.number_at].low
    ):
        return True  # `12 procent klopt niet, het is 13,5`
    return len(before) > 1 and before[-1] in _LEVEL_VERBS and before[-2] in words("aims")


_LEVEL_VERBS = frozenset({"was", "is", "bedroeg", "bedraagt", "blijft", "bleef", "wordt", "werd"})


def _share_told(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``het percentage zakt onder de 10``."""
    before = [token.low for token in found[max(0, draft.first - 3) : draft.first] if token.low != "de"]
    if not before or before[-1] not in {"onder", "boven", "beneden", "tot", "naar", "op", "rond"}:
        return False
    told = changes(found) or any(token.low in words("levels told") for token in found[: draft.first])
    return about_share(found, draft, kept) and told


def _same_share(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``op 58,3 procent, die van de bussen op 54,9``; ``7,02 procent bij vrouwen en 6,88 bij mannen``."""
    if not kept or kept[-1].unit != "percent" or kept[-1].rule in {"ratio", "fraction"} or (draft.value or 101) > 100:
        return False
    last, first, behind = kept[-1], found[draft.first - 1].low, found[draft.last + 1 : draft.last + 2]
    if behind and behind[0].low in _BESIDE and first in {"en", ",", ";"}:
        return found[last.last + 1].low == behind[0].low
    ends = not behind or behind[0].low in {".", ",", ";", "en", ")"}
    between = {token.low for token in found[last.last + 1 : draft.first]}
    again = last.first > 0 and found[last.first - 1].low == first and first in _LEVELS
    again = again and not between.isdisjoint({"die", "dat"})
    return ends and (again or _gapped(found, draft, kept) or _of_other(found, draft, kept))


def _gapped(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``bij de jongeren gaat het om 21 procent, bij de ouderen om 19``: the second clause leaves its verb out."""
    if any(one.unit != "percent" for one in kept):
        return False
    last = kept[-1]
    clause = found[last.last + 1 : draft.first]
    while clause and clause[0].low in {",", "en"}:
        clause = clause[1:]
    if not 3 <= len(clause) <= _CLAUSE or clause[0].low not in _BESIDE or clause[1].low not in _ARTICLES:
        return False
    if not all(token.low[-1].isalpha() for token in clause) or not last.first:
        return False
    alike = clause[-1].low == found[last.first - 1].low or plural(clause[-1])  # `om 19`, `de ouderen 19`
    return alike and any(token.low == clause[0].low for token in found[: last.first])


def _of_other(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``In Gent is 12 procent arm en in Aalst 30``; ``het gewest betaalt 40 procent, de provincie 30``.

    With a whole between them the second may count it, ``steunt 12 procent van de gezinnen en de gemeente 30``, unless
    all add up to a hundred.
    """
    if any(one.unit != "percent" or one.value is None for one in kept):
        return False
    last = kept[-1]
    joint = next((at for at in range(draft.first - 1, last.last, -1) if found[at].low in {",", "en"}), None)
    if joint is None:
        return False
    clause = found[joint + 1 : draft.first]
    if len(clause) == 2 and clause[0].low in _BESIDE and clause[1].text[:1].isupper():
        return found[0].low == clause[0].low and found[1].text[:1].isupper() and clause[1].text.isalpha()
    named = 2 <= len(clause) <= 3 and clause[0].low in {"de", "het"} and clause[-1].kind == "word"
    first = left_of_qualifiers(found, kept[0].first)
    if not named or plural(clause[-1]) or first < 1 or found[first].low not in lexicon().verbs:
        return False
    all_told = sum(one.value or 0 for one in kept) + (draft.value or 0)
    return joint == last.last + 1 or all_told == _WHOLE


_WHOLE = 100
_CLAUSE = 6  # words
_ARTICLES = frozenset({"de", "het", "onze", "alle", "andere"})
_BESIDE = frozenset({"bij", "voor", "in", "op", "onder", "aan"})
_LEVELS = frozenset({"op", "tot", "naar", "van", "rond", "bij", "met", "bedraagt", "is", "was"})


def about_share(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``het percentage daalde van 45,6 naar 43,2``: nothing else is told of in the sentence."""
    if (draft.value or 0) > 100 or any(one.rule != "elided percent" for one in kept):
        return False
    return any(token.low == "aandeel" or token.low.endswith(("percentage", "sgraad")) for token in found[: draft.first])
