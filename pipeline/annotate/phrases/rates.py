"""Says what a quantity is per: ``300 euro per jaar``, ``een jaarlijkse subsidie van 300 euro``, ``elk jaar 300 euro``.

Comes in: the tokens of a sentence and a ``Draft`` over them.
Goes out: ``year``, ``month``, ``inwoner``, ``50.000 inwoners``, ``kind per year``; ``None`` for a level.
Does not: take a rate for a time; ``periods`` marks the words where nothing else says when.
"""

from __future__ import annotations

from pipeline.annotate.lexis.direction import of_noun, of_verb
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.numbers import Number
from pipeline.annotate.lexis.participles import is_participle
from pipeline.annotate.lexis.shapes import content
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at, token_at
from pipeline.annotate.phrases.units import (
    BASES,
    PERIODS,
    adverb_rate,
    base_behind_op,
    is_large_base,
    is_round,
    of_division,
    rate_behind,
)

_EVERY = frozenset({"elk", "elke", "ieder", "iedere"})
_AHEAD, _BACK, _BACK_FROM_NOUN, _BACK_TO_OPENING = 7, 9, 4, 16  # tokens
_HUNDRED = 100  # `het aantal plaatsen per 100 kinderen`
_FIXED = frozenset({"bestuur", "leven", "beheer", "verslag", "werk"})  # `het dagelijks bestuur`
_BETWEEN_NOUN_AND_FIGURE = frozenset(
    [
        "van",
        "bedraagt",
        "bedroeg",
        "is",
        "was",
        "bedragen",
        "daalt",
        "daalde",
        "stijgt",
        "steeg",
        "zakte",
        "evolueerde",
        "nam",
        "namen",
        "toe",
        "af",
    ]
)


def rate_of(found: list[Token], draft: Draft) -> str | None:
    """What the quantity is per, from the words beside it first, then from its clause."""
    rate, last = _rates(found, draft.last + 1)
    if rate is not None:
        alone = last == rate_behind(found, draft.last + 1)[1]
        return rate if not alone or rate in PERIODS.values() else _of_both(rate, _back(found, draft))
    rate = _behind_aside(found, draft) or _behind_substance(found, draft) or _for_each(found, draft)
    if rate is not None:
        return rate
    rate = _right_before(found, draft)
    if rate is not None:
        return rate
    return _ahead(found, draft) or (None if _share_of_it(found, draft) else _back(found, draft))


def with_second_rate(found: list[Token], draft: Draft) -> str | None:
    """``100 liter per dag per persoon``: what the unit is per, and what stands behind it."""
    second, _ = rate_behind(found, draft.last + 1) if low_at(found, draft.last + 1) == "per" else (None, 0)
    return draft.rate_per if draft.rate_per is None or second is None else _of_both(draft.rate_per, second)


def _rates(found: list[Token], at: int) -> tuple[str | None, int]:
    """What one or two at ``at`` say, ``per kind per maand``, ``per maand en per kind``; and the last token of that."""
    rate, last = rate_behind(found, at)
    if rate is None:
        return None, last
    joined = low_at(found, last + 1) == "en" and low_at(found, last + 2) == "per"
    second, end = rate_behind(found, last + 1 + joined)
    return (rate, last) if second is None else (_of_both(rate, second), end)


def _of_both(rate: str, second: str | None) -> str:
    """The thing first: ``kind per month``."""
    if second is None:
        return rate
    return f"{second} per {rate}" if rate in PERIODS.values() else f"{rate} per {second}"


def _right_before(found: list[Token], draft: Draft) -> str | None:
    """``betaalt per kind 340 euro``, ``geven we per 1.000 inwoners ongeveer 340 euro uit``."""
    end = draft.first
    bounds = lexicon().qualifying | words("between `er` and its number")
    while end > 1 and found[end - 1].low in bounds and found[end - 2].low != "per":  # `per stuk`
        end -= 1
    for at in range(max(0, end - _LONGEST), end - 1):
        if found[at].low == "per" and not _of_another(found, at):
            rate, last = _rates(found, at)
            whole = [token.low for token in found[last + 1 : end]]
            if rate is not None and (not whole or (whole[:2] == ["van", "de"] and len(whole) == _OF_THEM)):
                return rate
    return None


_LONGEST = 8  # tokens
_OF_THEM = 3  # `per hoofd van de bevolking`


def _share_of_it(found: list[Token], draft: Draft) -> bool:
    """``het aantal bedden per jaar daalde tot de helft``: the share is of the rate, and is none itself."""
    at = draft.first - 1
    if draft.kind != "percentage":
        return False
    while at > 0 and found[at].low != "tot" and found[at].low in lexicon().qualifying:
        at -= 1
    return at > 0 and found[at].low in {"tot", "naar"}


def _behind_aside(found: list[Token], draft: Draft) -> str | None:
    """``500 euro (20.000 frank) per maand``, ``300 euro (incl. btw) per jaar``: of both."""
    if draft.kind == "percentage" or draft.last + 1 >= len(found):
        return None
    if found[draft.last + 1].low == ")" and found[max(0, draft.first - 1)].low == "(":
        return rate_behind(found, draft.last + 2)[0]
    if found[draft.last + 1].low != "(":
        return None
    close = next((at for at in range(draft.last + 2, min(len(found), draft.last + 9)) if found[at].low == ")"), 0)
    return rate_behind(found, close + 1)[0] if close else None


def _behind_substance(found: list[Token], draft: Draft) -> str | None:
    """``503 kg huishoudelijk afval per inwoner``, ``25 euro steun per kind``: past what is measured or paid."""
    if draft.kind not in {"measure", "euro"}:
        return None
    at = draft.last + 1
    while at < min(len(found), draft.last + 3) and _substance(found, at):
        at += 1
    if at == draft.last + 1 or at >= len(found) or found[at].low != "per":
        return None
    rate, last = rate_behind(found, at)
    second, _ = rate_behind(found, last + 1)
    return rate if second is None else f"{rate} per {second}"


def _for_each(found: list[Token], draft: Draft) -> str | None:
    """``300 euro de man``, ``12 euro het stuk``, ``45 euro de maand``; not ``300 euro de maand daarna``."""
    article, thing, behind = (token_at(found, draft.last + width) for width in (1, 2, 3))
    if draft.kind != "euro" or article is None or thing is None or article.low not in {"de", "het"}:
        return None
    ends = behind is None or behind.kind == "mark" or behind.low in _NEXT_CLAUSE | {"of"}
    known = thing.low in _EACH or thing.low in PERIODS or thing.low in lexicon().units
    return PERIODS.get(thing.low, thing.low) if ends and known else None


_EACH = frozenset({"man", "stuk", "persoon", "kop", "keer", "rit", "plaats"})


def _substance(found: list[Token], at: int) -> bool:
    word, book = found[at], lexicon()
    named = content(word) and word.text.islower() and word.low not in book.units
    return named and word.low not in book.verbs and not is_participle(word.low)


def is_base(found: list[Token], index: int, behind: int) -> bool:
    """``17 doden per 100.000 inwoners``: what a quantity that ends before ``behind`` is told for, no count of its own.

    ``één begeleider per 45 leerlingen`` tells the second: it stays a figure. ``het aantal doden per 100.000 inwoners``
    tells none.
    """
    number = found[index].number
    if number is None or index < 1:
        return False
    if found[index - 1].low == "van" and any(
        of_division(found, per) == index - 1 for per in range(max(0, index - 5), index)
    ):
        return True  # `per schijf van 40 leerlingen`
    if found[index - 1].low == "per":
        opens = index == 1 and any(token.number is not None and token.number.value > 1 for token in found[2:])
        usual = is_round(number) and number.value >= _HUNDRED
        return behind == index - 1 or opens or (usual and not _of_one(found, index - 1))
    if found[index - 1].low == "/":
        return behind == index - 1 and is_large_base(number)
    return behind == index - 1 and base_behind_op(found, index - 1)


def _of_one(found: list[Token], per: int) -> bool:
    """``een verpleger per 1.000 bedden``."""
    return any(token.low in _ONE for token in found[max(0, per - 3) : per])


_ONE = frozenset({"een", "één", "1"})


def _ahead(found: list[Token], draft: Draft) -> str | None:
    """``450 meldingen van schade per jaar``, ``30 miljoen die we jaarlijks investeren``."""
    # `en dat aantal neemt jaarlijks af`: another clause, once it has its verb; `en jaarlijks betaald`: another verb
    clause = False
    for index in range(draft.last + 1, min(len(found), draft.last + 1 + _AHEAD)):
        clause = clause or found[index].low in _NEXT_CLAUSE
        if found[index].low in {"keer", "maal"}:
            return None  # `leerlingen onder 16 jaar meer dan een keer per maand`
        if found[index].kind != "word" or (clause and found[index].low in lexicon().verbs):
            return None
        period = _period_at(found, index)
        if period is not None:
            told_of_it = clause and index + 1 < len(found) and is_participle(found[index + 1].low)
            return None if told_of_it or _goes_with_next(found, index) else period
    return None


_NEXT_CLAUSE = frozenset({"en", "maar", "want"})


def _goes_with_next(found: list[Token], at: int) -> bool:
    """``en jaarlijks ongeveer 500 leerlingen``: the rate of the quantity that follows it."""
    for token in found[at + 1 : at + 5]:
        if token.kind == "number":
            return True
        if token.kind != "word" or token.low not in lexicon().qualifying | {"jaar", "maand", "week", "dag"}:
            return False
    return False


def _back(found: list[Token], draft: Draft) -> str | None:
    """``jaarlijks gaat 300 euro``, ``elk jaar``, ``een jaarlijkse subsidie van 300 euro``."""
    pointed = False
    for index in range(draft.first - 1, max(-1, draft.first - 1 - _BACK_TO_OPENING), -1):
        token = found[index]
        if draft.first - index > _BACK and index > 0 and token.kind == "word" and token.low not in _CLAUSE_WORDS:
            continue  # farther away only what opens the sentence: `Elk jaar krijgt de stad van het gewest 300 euro`
        if token.kind == "number" and index and found[index - 1].low == "per":
            return _per_thing(found, index - 1, draft)
        if token.low == "dat" and index > 0 and found[index - 1].low in _IS:  # `jaarlijks is dat 300 euro`
            pointed = True
        elif token.kind != "word" or token.low in _CLAUSE_WORDS:
            return None
        elif token.low == "om" and any(one.low == "te" for one in found[draft.last + 1 : draft.last + 5]):
            return None  # `elke dag geven zij alles om 300 gezinnen te helpen`
        if token.low == "per" and _of_another(found, index):
            return None  # `70 kilometer per uur`, `300 euro per woning per jaar voor de eerste 50 woningen`
        period = _period_at(found, index)
        if period is not None and _how_it_changes(found, index):
            return None
        if period is not None:
            before = found[index - 2 : index] if index > 1 and token.low == "per" else []
            thing = rate_behind(found, index - 2)[0] if before and before[0].low == "per" else None
            return period if thing is None else f"{thing} per {period}"
        if token.low == "per":
            return None if pointed else _per_thing(found, index, draft)
        if token.low.endswith("kse") and adverb_rate(token.low[:-2] + "s") is not None:
            return adverb_rate(token.low[:-2] + "s") if _of_noun(found, index, draft) else None
    return None


_CLAUSE_WORDS = frozenset({"die", "dat", "en", "waarvan"})


def _how_it_changes(found: list[Token], at: int) -> bool:
    """``jaarlijks oplopend tot 12 miljoen euro``: each year it is more, and so much in the end.

    Or how a thing is: ``jaarlijks terugkerende klachten leidden tot 12 boetes``.
    """
    following = low_at(found, at + 1)
    if following.endswith("ende") and at + 2 < len(found) and content(found[at + 2]):
        return True
    return following.endswith("end") and following[:-1].endswith("en") and of_verb(following[:-1]) is not None


_IS = frozenset({"is", "zijn", "was", "waren", "kost", "kostte"})


def _of_another(found: list[Token], at: int) -> bool:
    """Whether a unit stands before the ``per`` at ``at``, or before another one right before it, or an aside."""
    number = found[at - 1].number if at > 0 else None
    if at > 0 and (found[at - 1].low == ")" or (number is not None and not _like_year(number))):
        return True  # `groeit met 3 miljoen per jaar tot 24 miljoen`
    while at > 2 and found[at - 2].low == "per":
        at -= 2
    pointed = at > 1 and found[at - 2].low in _POINTED  # `dat vorig jaar per trimester nog 227 megawatt was`
    counted = at > 1 and found[at - 2].low in _TALLIES  # `het aantal uur per week bedraagt 30`
    return at > 0 and found[at - 1].low in lexicon().units and not (pointed or counted)


def _like_year(number: Number) -> bool:
    return number.bare and 1900 <= number.value <= 2099


_TALLIES = frozenset({"aantal", "aantallen"})
_BEFORE_CLAUSE = frozenset({"maar", "en", "want", "dus"})
_POINTED = frozenset({"dit", "vorig", "verleden", "volgend", "komend", "elk", "ieder"})


def _per_thing(found: list[Token], at: int, draft: Draft) -> str | None:
    """``de steun per gezin bedraagt 300 euro``: the verb alone stands between; ``per gezin geven wij 300 euro``.

    ``maar per gezin geven wij 300 euro``: behind a word that opens a clause the verb stands right behind it.
    """
    if _is_age(found, draft):
        return None
    rate, last = rate_behind(found, at)
    if at == 0 or found[at - 1].kind in {"label", "mark"}:
        return rate if last < draft.first else None
    if found[at - 1].low in _BEFORE_CLAUSE and last + 1 < draft.first and found[last + 1].low in lexicon().verbs:
        return rate
    between = [token.low for token in found[last + 1 : draft.first]]
    while between and between[-1] in lexicon().qualifying:
        between.pop()
    if between and between[-1] == "met" and _changes(found, draft, between):
        between.pop()
        return rate if all(word in _BETWEEN_NOUN_AND_FIGURE or of_verb(word) is not None for word in between) else None
    return rate if between and all(word in _BETWEEN_NOUN_AND_FIGURE for word in between) else None


def _changes(found: list[Token], draft: Draft, between: list[str]) -> bool:
    """``daalde het afval per gezin met 19 kilo``, ``de kost per kind steeg met 45 euro``; not ``per gezin met 3``."""
    verb = any(of_verb(word) is not None or word in {"nam", "namen"} for word in between)
    sized = draft.kind in {"euro", "measure", "percentage"} and not _is_age(found, draft)
    return verb or (sized and any(of_verb(token.low) is not None for token in found[: draft.first]))


def _is_age(found: list[Token], draft: Draft) -> bool:
    """``per 100 kinderen van 0 tot 3 jaar``: of which ones, and no figure for so many of them."""
    years = draft.unit_rule is not None and draft.unit_rule.norm == "year"
    return years and low_at(found, draft.first - 1) in {"van", "tussen"}


def _of_noun(found: list[Token], at: int, draft: Draft) -> bool:
    """``jaarlijkse subsidie van 300 euro``, ``de jaarlijkse 5 miljoen``."""
    between = [token.low for token in found[at + 1 : draft.first]]
    while between and between[-1] in lexicon().qualifying:
        between.pop()
    near = len(between) <= _BACK_FROM_NOUN
    if between[-1:] == ["met"] and len(between) > 1:  # `een jaarlijkse daling met 3 procent`; not `wedstrijd met 300`
        return near and of_noun(between[-2]) is not None
    if between[-1:] == ["op"] and len(between) > 1:  # `schat het jaarlijkse aantal bezoekers op 300`
        return any(token.low in _ESTIMATES for token in found[max(0, at - 4) : draft.first])
    return near and (not between or any(word in _BETWEEN_NOUN_AND_FIGURE for word in between))


_ESTIMATES = frozenset({"schat", "schatten", "schatte", "raamt", "ramen", "raamde", "geschat", "geraamd", "begroot"})


def _period_at(found: list[Token], at: int) -> str | None:
    """``jaarlijks``, ``per jaar``, ``op jaarbasis``, ``elk jaar`` that begin at ``at``."""
    low = found[at].low
    following = low_at(found, at + 1)
    if low == "per" or low in _EVERY:
        return PERIODS.get(following)
    if low == "op":
        return BASES.get(following)
    period = adverb_rate(low)
    return None if following in _FIXED else period
