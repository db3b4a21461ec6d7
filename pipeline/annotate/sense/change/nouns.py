"""Nouns of change before a quantity: ``een stijging van 12 procent``, ``de besparing bedraagt 12 miljoen``.

Comes in: the tokens of a sentence and a ``Draft``. Goes out: a direction or ``None``.
Does not: take where a change came from or led to for the change: ``een daling van 412 naar 400``.
"""

from __future__ import annotations

import re
from itertools import pairwise

from pipeline.annotate.lexis.direction import of_noun, of_verb
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.participles import is_participle
from pipeline.annotate.lexis.shapes import adjective, content, plural
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at, token_at
from pipeline.annotate.phrases.guards import is_year
from pipeline.annotate.phrases.units import unit_at
from pipeline.annotate.sense.change.left import CREDITS, left_of_qualifiers, past_credit
from pipeline.annotate.sense.comparison import ARTICLES
from pipeline.records import Change

_TELLING = frozenset(
    {"bedraagt", "bedroeg", "bedragen", "bedroegen", "is", "was", "zijn", "waren", "beloopt", "beliep"}
)
_TOLD_LAST = frozenset({"bedraagt", "bedroeg", "bedragen", "bedroegen", "belopen", "beloopt", "beliep"})
_COMES_TO = frozenset({"komt", "kwam", "komen", "kwamen"})
_STAYS = frozenset({"blijft", "bleef", "blijven", "bleven", "is", "was"})
_TELLING_PHRASES: tuple[tuple[int, tuple[frozenset[str], ...]], ...] = (
    (2, (_STAYS, frozenset({"beperkt"}), frozenset({"tot"}))),
    (2, (frozenset({"beperkt", "beperkte"}), frozenset({"zich"}), frozenset({"tot"}))),
    (2, (_COMES_TO, frozenset({"uit", "neer"}), frozenset({"op"}))),
    (1, (frozenset({"ligt", "lag", "liggen", "lagen"}), frozenset({"op"}))),
)
_ADDED = frozenset({"extra", "bijkomend", "bijkomende", "additionele", "supplementaire", "aanvullende"})
_RESULTS = frozenset({"winst", "verlies", "surplus"})  # of money in the accounts
_SUBJECT_LONG = 9
_OF_WHAT = frozenset({"van", "in", "bij"})
_TURNS = frozenset({"dat", "die", "en", "maar", "met", "of", "tot", "naar", "waarvan", "waarbij", "wat"})
_SHARE = re.compile(r".*(?:aandeel|tarief|percentage|rente|graad|btw|cijfer|norm|quotum|heffing|bijdrage)")
_WAY_TO, _ALL = 10, 100  # tokens; hundredths


def of_change_noun(found: list[Token], draft: Draft) -> Change | None:
    """``een stijging van 12 procent``."""
    at = _left_of_same_place(found, before_row(found, left_of_qualifiers(found, draft.first), draft), draft)
    if draft.low is not None and at > 1 and found[at].low == "tussen":
        return of_noun(found[at - 1 - (found[at - 1].low == "op")].low)  # `een daling (op) tussen 7 en 10 procent`
    return _of_noun_before(found, at, draft)


def _of_noun_before(found: list[Token], at: int, draft: Draft) -> Change | None:
    """Of the noun before the ``van``, the colon or the bracket at ``at``."""
    if at < 1 or found[at].low not in {"van", ":", "("} or _is_level(found, at, draft):
        return None
    if (
        found[at].low == "van"
        and at > 1
        and found[at - 2].low in _ADDED
        and content(found[at - 1])
        and not of_noun(found[at - 1].low)
    ):
        return "increase"  # `een bijkomende dotatie van 4 miljoen`
    if found[at].low == "van" and found[at - 1].low == "extra":
        return "increase"  # `het gaat om een extra van 300 plaatsen`
    if found[at].low == "(" and _added_before(found, at):
        return "increase"
    if found[at].low == "van" and found[at - 1].low in words("nouns of compound prepositions"):
        return None  # `een stijging ten opzichte van 300 dossiers`
    if found[at].low == "van" and found[at - 1].low == "en":
        return _same_again(found, at, draft)
    for index in range(at - 1, max(-1, at - 4), -1):
        token = found[index]
        if draft.kind == "euro" and token.low in _RESULTS:
            return None  # `een winst van 3 miljoen euro`: how much there is of it; `een verlies van 300 banen`
        for direction in lexicon().directions:
            if token.kind == "word" and direction.noun.fullmatch(token.low):
                return direction.change
        if token.kind in {"mark", "number"} or token.low in {"van", "gaat", "gaan", "ging", "gingen"}:
            break
    compared = _of_compared_noun(found, at) if found[at].low == "van" else None
    to = any(token.low in {"naar", "tot"} for token in found[draft.last + 1 : draft.last + 3])  # `van 10 tot 7 procent`
    told = of_noun_with_subject(found, at) or (of_greatest(found, at) if found[at].low == "(" else None)
    return compared or (told if draft.kind == "percentage" and not to else None)


def _of_compared_noun(found: list[Token], at: int) -> Change | None:
    """``een toename ten opzichte van 2017 van 45 procent``: of the noun before what it is set against."""
    for index in range(at - 1, max(0, at - _SUBJECT_LONG), -1):
        if found[index].low in {"tegenover", "ten"} and found[index + 1].low != "belope":
            return of_noun(found[index - 1].low)
        if found[index].kind != "word" and not is_year(found, index):
            return None
    return None


def of_noun_with_subject(found: list[Token], at: int) -> Change | None:
    """``een stijging van het aantal leerlingen van 3 procent``, ``de daling in 2014 met 3 procent``.

    Of money it cannot be told: ``een verhoging van het budget van 12 miljoen``; nor of what is a share itself.
    """
    for index in range(at - 1, max(0, at - _SUBJECT_LONG), -1):
        token = found[index]
        if not (token.kind == "word" or is_year(found, index)) or token.low in lexicon().verbs or token.low in _TURNS:
            return None
        if token.low in _OF_WHAT and (direction := of_noun(found[index - 1].low)):
            subject = [one.low for one in found[index + 1 : at] if one.kind == "word"]
            return None if any(_SHARE.fullmatch(word) for word in subject) or of_verb(token.low) else direction
    return None


def of_greatest(found: list[Token], at: int) -> Change | None:
    """``de daling is het hoogst in Gent met 20 procent``, ``(20 procent)``: of the subject of the superlative.

    ``at`` is where ``met`` or the bracket stands; what is told there is how much it was in that place.
    """
    index, least = at - 1, max(1, at - 2 * _SUBJECT_LONG)
    while index > least:
        token = found[index]
        if token.low == ")":  # `het grootst in Gent (20%) en Aalst (19%)`
            index = next((one for one in range(index, least, -1) if found[one].low == "("), least) - 1
            continue
        if token.kind != "word" or (token.low in lexicon().verbs and not token.low.endswith("st")):
            return None
        if token.low.endswith("st") and found[index - 1].low == "het":
            return _of_subject(found, index - 2)
        index -= 1
    return None


def _of_subject(found: list[Token], verb: int) -> Change | None:
    """Of the noun that heads the clause whose copula stands at ``verb``: ``de daling van het aantal boten is``."""
    if verb < 1 or found[verb].low not in {"is", "was", "zijn", "waren"}:
        return None
    start = next((at + 1 for at in range(verb - 1, -1, -1) if found[at].kind == "mark" or found[at].low in _TURNS), 0)
    heads = [at for at in range(start, verb) if found[at].low in {"de", "het", "die", "deze"}]
    return of_noun(found[heads[0] + 1].low) if heads and heads[0] == start else None


def _is_level(found: list[Token], at: int, draft: Draft) -> bool:
    """``een daling van 412 naar 400``, ``een toename: 230 aanvragen in 2019 tegenover 190 in 2018``: what there was."""
    if found[at].low == "van":
        return _goes_to(found, draft)
    return found[at].low == ":" and _set_against_another(found, draft)


def _set_against_another(found: list[Token], draft: Draft) -> bool:
    """Whether another figure of its kind stands beside it: behind ``tegenover``, or with a year of its own."""
    for at in range(draft.last + 1, min(len(found), draft.last + _WAY_TO)):
        if found[at].low in _AGAINST:
            return any(token.number is not None for token in found[at + 1 : at + 4])
        if found[at].kind == "number" and not is_year(found, at):
            return draft.kind != "percentage" and is_year(found, at - 2) and found[at - 1].low == ","
    return False


_AGAINST = frozenset({"tegenover", "tegen", "versus"})


def _goes_to(found: list[Token], draft: Draft) -> bool:
    """``een daling van 412 naar 400 aanvragen``: where it began and came to, two levels.

    ``een stijging van 3 procent naar 45.320`` says how much; ``van 12 tot 15`` may, unless each has its year.
    """
    end = min(len(found), draft.last + _WAY_TO)
    at = next((place for place in range(draft.last + 1, end) if found[place].low in {"naar", "tot"}), None)
    between = found[draft.last + 1 : at]
    if any(token.low == "van" and behind.number is not None for token, behind in pairwise(between)):
        return False  # `een daling van 26 procent (van 19 naar 14)`
    if at is None or any(token.kind == "mark" and token.low not in {"(", ")"} for token in between):
        return False
    if found[at].low == "tot" and not any(is_year(found, place) for place in range(draft.last + 1, at)):
        return False
    goal = next((place for place in range(at + 1, min(len(found), at + 4)) if found[place].number is not None), None)
    if goal is None or is_year(found, goal) or left_of_qualifiers(found, goal) != at:
        return False
    return _one_kind(found, draft, goal)


def _one_kind(found: list[Token], draft: Draft, goal: int) -> bool:
    """Whether the number at ``goal`` can be of the kind of ``draft``: a share goes to a share."""
    number, unit = found[goal].number, unit_at(found, goal + 1)
    if draft.kind != "percentage" or number is None:
        return True
    return number.value <= _ALL if unit is None else unit.kind in {"percentage", "point"}


def _added_before(found: list[Token], at: int) -> bool:
    """``kreeg bijkomende middelen toegekend (500.000 euro)``: the bracket says how much was added."""
    for index in range(at - 2, max(-1, at - 5), -1):
        if found[index].kind != "word":
            return False
        if found[index].low in _ADDED:
            return content(found[index + 1]) and plural(found[index + 1])
    return False


def _left_of_same_place(found: list[Token], at: int, draft: Draft) -> int:
    """``van 31 procent bij vrouwen en 26 procent bij mannen``: from ``en`` to the word before the first of the row.

    What is placed stands in as many words behind each share, so that no clause begins with the second.
    """
    behind = _placed(found, draft.last + 1)
    while behind and at > 1 and found[at].low in {"en", ","}:
        first = at - 1 - len(behind)
        if first < 1 or draft.kind != "percentage" or found[first].low not in {"%", "procent", "percent"}:
            return at
        alike = found[first + 1].low == behind[0] and all(token.kind == "word" for token in found[first + 1 : at])
        if not alike or found[first - 1].number is None:
            return at
        at = left_of_qualifiers(found, first - 1)
    return at


def _placed(found: list[Token], at: int) -> list[str]:
    """The words from the preposition at ``at`` to the end of its clause, or to the next of the row."""
    end = next((index for index in range(at, len(found)) if found[index].low in _ENDS_ROW), len(found))
    told = [token.low for token in found[at:end]]
    return told if told[:1] and told[0] in _PLACED and len(told) <= _PLACED_LONG else []


_ENDS_ROW = frozenset({",", "en", ".", ";", ")", "!", "?"})
_PLACED_LONG = 4  # words


def _same_again(found: list[Token], at: int, draft: Draft) -> Change | None:
    """``een toename van 12 procent voor jongeren en van 8 procent voor ouderen``."""
    if draft.last + 1 < len(found) and found[draft.last + 1].low in {"naar", "tot"}:
        return None
    for index in range(at - 2, max(-1, at - 14), -1):
        token = found[index]
        if token.low in lexicon().verbs or token.low in {";", ":"}:
            return None
        direction = of_noun(token.low) if token.kind == "word" else None
        if direction is not None and found[index + 1].low == "van":
            return direction
    return None


def before_row(found: list[Token], at: int, draft: Draft) -> int:
    """``een stijging van 4 procent en 7 procent``: from ``en`` to the word before the first of the row."""
    while at > 2 and found[at].low in {"en", ",", "of"} and _stands_alone(found, draft, found[at - 1]):
        first = at - 1
        while first > at - 3 and (found[first].kind == "word" or found[first].low == "%"):
            first -= 1
        if found[first].number is None or (first == at - 1 and is_year(found, first)):
            return at
        at = left_of_qualifiers(found, first)
    return at


def _stands_alone(found: list[Token], draft: Draft, last: Token) -> bool:
    """Whether the clause goes on behind it; ``met 2 miljoen euro VAK en 3 miljoen euro VEK verlaagd``: its verb may."""
    at = past_credit(found, draft.last + 1)
    behind = token_at(found, at)
    if draft.kind == "count" or behind is None or behind.kind == "mark":
        return draft.kind != "count"
    shared = last.low in lexicon().units or last.low in CREDITS  # not `met 2 procent steeg en 3 procent daalt`
    closing = shared and is_participle(behind.low) and of_verb(behind.low) is not None
    return behind.low in _PLACED | {"en", "of"} or closing


def told_by_verb(found: list[Token], draft: Draft) -> Change | None:
    """``de besparing bedraagt 12 miljoen``, ``in 2020 bedroeg de stijging 14 procent``."""
    at = _left_of_adverbs(found, draft.first)
    if at > 0 and found[at].low == "en":
        at = _left_of_first(found, at, draft)
    things = draft.kind == "count" and (draft.unit_rule is None or draft.unit_rule.kind != "currency")
    if at < 1 or (things and found[at].low not in _TOLD_LAST) or (draft.value or 0) < 0:
        return None
    if draft.kind == "euro" and any(token.low in _RESULTS for token in found[max(0, at - 2) : at + 1]):
        return None
    if of_noun(found[at].low) is not None and found[at - 1].low in _TELLING | ARTICLES:
        verb = at - 1 - (found[at - 1].low in ARTICLES)
        told = verb >= 0 and found[verb].low in _TELLING
        told = told or any(token.low in _TOLD_LAST for token in found[draft.last + 1 : draft.last + 3])
        return of_noun(found[at].low) if told else None
    telling = _telling(found, at)
    if telling is None:
        return _told_before_of_what(found, at) or _stays_within(found, at, draft)
    for index in range(telling - 1, max(-1, telling - 9), -1):
        token = found[index]
        if token.kind != "word" or token.low in lexicon().verbs or token.low in {"en", "dat", "die", "maar"}:
            return None
        direction = of_noun(token.low)
        if direction is not None:
            return None if low_at(found, index - 1) == "van" or _is_aside(found, index) else direction
    return None


def _is_aside(found: list[Token], at: int) -> bool:
    """``voor de grote uitbreiding is 3 miljoen euro nodig``, ``ondanks de lichte daling is 18 procent arm``."""
    at -= 1
    while at > 0 and (found[at].low in ARTICLES | _POINTING or adjective(found[at])):
        at -= 1
    return at >= 0 and (found[at].low in lexicon().prepositions - {"van"} or found[at].low in _CAUSES)


def _told_before_of_what(found: list[Token], at: int) -> Change | None:
    """``in Brussel bedraagt de groei van de werkloosheid 2,7 procent``: of what it is stands before the figure."""
    of = next((index for index in range(at - 1, max(1, at - _FAR_BACK), -1) if found[index].low in {"van", "in"}), None)
    if of is None or any(token.kind != "word" or _finite(token) for token in found[of : at + 1]):
        return None
    told = of > 2 and found[of - 2].low in {"de", "het"} and found[of - 3].low in _TELLING  # not `is een daling`
    return of_noun(found[of - 1].low) if told else None


def _stays_within(found: list[Token], at: int, draft: Draft) -> Change | None:
    """``in Gent blijft de daling beperkt tot 5 procent``, ``de groei bleef in Gent tot 5 procent beperkt``."""
    limited = "beperkt" in (found[at - 1].low, low_at(found, draft.last + 1))
    verb = next((index for index in range(at - 1, max(-1, at - _SUBJECT_LONG), -1) if _finite(found[index])), -1)
    if found[at].low != "tot" or not limited or verb < 0 or found[verb].low not in _STAYS:
        return None
    if verb + 1 < at and found[verb + 1].low in ARTICLES:
        return of_noun(found[verb + 2].low)
    return None if low_at(found, verb - 3) in _CAUSES else of_noun(low_at(found, verb - 1))


_FAR_BACK = 5  # tokens
_POINTING = frozenset({"die", "deze", "dat", "dit"})
_CAUSES = frozenset({"tijdens", "vóór", "na", "door", "met", "ondanks", "sinds"})  # `na de groei was 12 procent ziek`


def _left_of_adverbs(found: list[Token], first: int) -> int:
    """Index of the word before the quantity: ``bedraagt``, also in ``bedraagt in 2016 dan ook ongeveer 12 procent``."""
    at = left_of_qualifiers(found, first)
    while at > 1:
        if found[at].low in _THUS:
            at -= 1
        elif found[at].kind == "date" or is_year(found, at):
            at -= 1 + (found[at - 1].low in _AT)
        elif found[at].low in _YEARS and found[at - 1].low in _NEAR:
            at -= 2
        else:
            break
    return at


_THUS = frozenset({"dus", "dan", "ook", "aldus", "derhalve", "bijgevolg", "intussen", "inmiddels"}) | {
    "al",
    "hiermee",
    "daarmee",
    "momenteel",
    "nog",
    "nu",
    "reeds",
    "toch",
    "toen",
    "wel",
    "zelfs",
}
_AT = frozenset({"in", "eind", "begin", "medio", "op"})
_YEARS, _NEAR = frozenset({"jaar", "schooljaar"}), frozenset({"dit", "vorig", "verleden", "dat"})


def _left_of_first(found: list[Token], at: int, draft: Draft) -> int:
    """``de stijging bedraagt 15 procent in Gent en 30 procent in Aalst``: the word before the first share; else -1."""
    behind = token_at(found, draft.last + 1)
    goes_on = behind is None or behind.kind == "mark" or behind.low in _PLACED
    if draft.kind != "percentage" or not goes_on or any(_finite(token) for token in found[draft.last + 1 :]):
        return -1
    for index in range(at - 1, max(0, at - _WAY_TO), -1):
        if found[index].number is not None and not is_year(found, index):
            share = unit_at(found, index + 1)
            return _left_of_adverbs(found, index) if share is not None and share.kind == "percentage" else -1
        if _finite(found[index]) or found[index].low in {";", ":"}:
            return -1
    return -1


_PLACED = frozenset({"in", "bij", "voor", "op", "ten", "tegenover", "tussen", "onder"})


def _finite(token: Token) -> bool:
    return token.kind == "word" and token.low in lexicon().verbs


def _telling(found: list[Token], at: int) -> int | None:
    """Index of the verb that tells how much: ``bedraagt``, ``blijft beperkt tot``, ``komt uit op``, ``ligt op``."""
    if found[at].low in _TELLING:
        return at
    for width, phrase_of in _TELLING_PHRASES if found[at].low in {"op", "tot"} else ():
        before = [token.low for token in found[max(0, at - width) : at + 1]]
        if len(before) == width + 1 and all(one in ones for one, ones in zip(before, phrase_of, strict=True)):
            return at - width
    return None
