"""Millions that leave out what they are of: people, what was counted in millions before, or money.

Comes in: the tokens of a sentence, a ``Draft`` of a bare number of millions, the claims before it.
Goes out: the draft completed, or ``None`` where it may be of something else.
Does not: read smaller numbers (``completion``).
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.annotate.bare.counted import noun_counted
from pipeline.annotate.bare.figures import changes
from pipeline.annotate.bare.left_out import is_more
from pipeline.annotate.joined.inherited import elided_money, large_as_before
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.opening import begins
from pipeline.annotate.lexis.shapes import content
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at, tokens
from pipeline.annotate.phrases.antecedents import Antecedents
from pipeline.annotate.sense.change.left import left_of_qualifiers


def _of_people_told(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``een bevolking van 6,7 miljoen``, ``het inwonertal steeg tot 1,2 miljoen``, ``Brussel telt 1,2 miljoen``."""
    at = left_of_qualifiers(found, draft.first)
    if at < 1 or found[at].low not in _LEADS_TO_SIZE:
        return False
    if (found[at].low == "van" and _of_people(found[at - 1])) or _goes_to(found, at, kept):
        return True
    if money_spoken_of(found, kept):
        return False
    if found[at].low in {"telt", "telde"} and found[at - 1].text[:1].isupper() and content(found[at - 1]):
        return True
    noun = next((one for one in range(at - 1, -1, -1) if _of_people(found[one])), None)
    if noun is None or noun >= _NEAR or any(found[one].low in lexicon().prepositions for one in range(noun)):
        return False
    between = found[noun + 1 : at]
    if found[at].low in _OF_CHANGE:
        moves = changes(between) or any(token.low in _GOES for token in between)
        return moves and all(token.kind != "mark" and token.low not in _OTHER for token in between)
    return len(between) < _NEAR - 1 and all(token.kind == "word" for token in between)


def _goes_to(found: list[Token], at: int, kept: list[Draft]) -> bool:
    """``de bevolking groeide van 2,5 miljard in 1950 naar 7 miljard``: from one size of a population to another."""
    return bool(kept) and kept[-1].rule == _POPULATION and found[at].low in {"naar", "tot"}


def _of_people(token: Token) -> bool:
    return token.low.endswith(tuple(words("ends of words for people")))


_NEAR = 6  # tokens
_POPULATION = "size of a population"
_GOES = frozenset({"gaat", "ging", "gegaan"})
_OTHER = frozenset({"een", "het", "die", "dat"})  # what may have a size itself: `de bevolking kreeg een korting van`
_OF_CHANGE = frozenset({"van", "met"})
_LEADS_TO_SIZE = _OF_CHANGE | frozenset({"tot", "naar", "op", "telt", "telde", "is", "was", "bedraagt", "bedroeg"})


def large(
    found: list[Token], draft: Draft, kept: list[Draft], antecedents: Antecedents, last: Draft | None
) -> Draft | None:
    """Millions without a noun: of people or of what was counted in millions, else money where it is spoken of.

    ``last`` is what was told last, in this sentence or the one right before.
    """
    if _of_people_told(found, draft, kept):
        return replace(draft, rule=_POPULATION)
    # `300 woningen. Vlaanderen trekt 25 miljoen uit`; not `500.000 inwoners. China heeft 1,4 miljard`
    alike = antecedents.noun_for(draft.value or draft.high or 0) is not None
    bought = low_at(found, left_of_qualifiers(found, draft.first)) == "voor"  # `300 boeien voor 6,7 miljoen`
    spent = not alike and (bought or any(token.low in words("verbs of spending") for token in found))
    money = spent or money_spoken_of(found, kept)
    if last is not None and _times_in_millions(last):
        if is_more(found, draft) or (not money and _is_its_level(found, draft)):
            return large_as_before(draft, [last])
        if last not in kept and not money:
            return None  # `45 miljoen ton. De haven van Gent haalt 12 miljoen`
    if not (antecedents.money or money):
        counted = _counted_right_before(found, draft, antecedents)
        if counted is not None:
            return replace(draft, unit=counted, rule="elided noun")
        if _are_there(found, draft):
            return None
    if antecedents.money or not antecedents.counted or money:
        return large_as_before(draft, kept) or elided_money(found, draft, francs=antecedents.francs)
    return None


def _counted_right_before(found: list[Token], draft: Draft, antecedents: Antecedents) -> str | None:
    """``het reizigersaantal blijft dalen. Van 551 miljoen``: what the sentence right before says it counts.

    Not of ``het aantal scholen stijgt. Er gaat 5 miljoen naar de bouw``: only a level is of that number.
    """
    if not _is_its_level(found, draft):
        return None
    before = tokens(*antecedents.right_before(begins(found)))
    if not before or money_spoken_of(before, []) or any(token.low in words("verbs of spending") for token in before):
        return None
    return noun_counted(before, replace(draft, first=len(before), last=len(before), number_at=len(before)))


def _is_its_level(found: list[Token], draft: Draft) -> bool:
    """``Van 551 miljoen, naar 518 miljoen nu``, ``in 2018 was dat 5 miljoen``, ``dat moet 6 miljoen worden``."""
    at = left_of_qualifiers(found, draft.first)
    if found[0].low == "van" and not any(token.low in lexicon().verbs for token in found):
        return at >= 0 and found[at].low in {"van", "naar", "tot"}
    if at < 1 or _are_there(found, draft):
        return at > 0
    verb, it = sorted((found[at - 1].low, found[at].low), key=_IT.__contains__)
    to_be = low_at(found, draft.last + 1) in _TO_BE and verb in lexicon().verbs
    return it in _IT and (to_be or verb in words("verbs of a level"))


_IT = frozenset({"dat", "het"})
_TO_BE = frozenset({"zijn", "worden", "bedragen"})


def _are_there(found: list[Token], draft: Draft) -> bool:
    """``vorig jaar waren het er 518 miljoen``: pieces of something; of money there ``is`` so much."""
    at = left_of_qualifiers(found, draft.first)
    return at > 0 and found[at].low == "er" and found[at - 1].low in {"het", "dat", "zijn", "waren", "kwamen", "werden"}


def _times_in_millions(last: Draft) -> bool:
    """``werd 19,3 miljoen keer bezocht. Dat is een miljoen meer dan in 2006``: of what has no noun."""
    rule, number = last.unit_rule, last.number
    return rule is not None and rule.kind in {"count", "measure"} and number is not None and number.scale >= 1e6


def money_spoken_of(found: list[Token], kept: list[Draft]) -> bool:
    """Whether the sentence speaks of money, or told an amount."""
    return any(draft.kind == "euro" for draft in kept) or any(
        token.low in words("talk of money")
        or token.low.endswith(("kosten", "budget", "subsidie", "middelen", "steun", "krediet", "uitgaven", "bedrag"))
        for token in found
    )
