"""Finds the counted noun behind a number, without a tagger: closed classes and the shape of Dutch words.

Comes in: the tokens of a sentence and the index behind a number.
Goes out: ``NounPhrase``: where it ends, its head as written, the words before the head.
Does not: decide whether the number is a claim; read what stands before the head (``attributes``), or a second head
(``heads``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.annotate.lexis import participles
from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.participles import may_be_infinitive
from pipeline.annotate.lexis.shapes import adjective, content, plural, uninflected, verbal
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import token_at
from pipeline.annotate.phrases.attributes import LINKS, SORTS, attribute, noun_not_verb, step, unbent_row
from pipeline.annotate.phrases.heads import second_head, third_head

_COUNTED_SINGULARS = {"man", "stuk", "personeel", "volk", "kind"}


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """``first`` and ``last`` are token indexes; ``unit`` the head as written; ``words`` those before it, lower case."""

    first: int
    last: int
    unit: str
    words: tuple[str, ...]


def noun_phrase(found: list[Token], at: int, *, one: bool) -> NounPhrase | None:
    """The phrase whose number ends before ``found[at]``; ``one``: the number is 1, so the noun is singular."""
    if not one and (whole := _shortened(found, at)) is not None:
        return whole
    head = _singular(found, at) if one else _plural(found, at)
    if head is None:
        return None
    first, last = head
    inside = tuple(token.low for token in found[at:first])
    last = _of_a_sort(found, first, last)
    second = None if one else third_head(found, at, last) or second_head(found, last)
    if second is not None:
        return NounPhrase(at, second, _text(found, first, second), inside)
    start = last if found[first].low in SORTS and last > first else first
    return NounPhrase(at, last, _text(found, start, last), inside)


def _shortened(found: list[Token], at: int) -> NounPhrase | None:
    """``land- en tuinbouwbedrijven``: the first noun leaves its end to the second."""
    for first in range(at, min(at + 4, len(found) - 3)):
        token, dash = found[first], found[first + 1]
        if (ages := of_ages(found, first)) is not None:
            return NounPhrase(at, first + 3, ages, tuple(one.low for one in found[at:first]))
        if token.kind != "word" or not content(token):
            return None
        if dash.low == "-" and dash.start == token.end and found[first + 2].low in LINKS:
            head = found[first + 3]
            if not content(head) or not plural(head) or found[first + 2].start == dash.end:
                return None
            text = f"{token.text}- {found[first + 2].text or found[first + 2].low} {head.text}"
            return NounPhrase(at, first + 3, text, tuple(one.low for one in found[at:first]))
        if not adjective(token) and token.low not in lexicon().inside:
            return None
    return None


def of_ages(found: list[Token], at: int) -> str | None:
    """``16- en 17-jarigen``, ``3- tot 5-jarigen`` that begin at ``at``: those of two ages, as written."""
    if at + 3 >= len(found) or found[at].number is None or found[at + 1].low != "-":
        return None
    head = _OF_AGE.fullmatch(found[at + 3].low)
    glued = found[at + 1].start == found[at].end and found[at + 2].low in LINKS | {"tot", "à"}
    return f"{found[at].low}- {found[at + 2].low} {found[at + 3].text or head[0]}" if head and glued else None


_OF_AGE = re.compile(r"\d{1,3}-(?:jarigen|plussers)")


def _plural(found: list[Token], at: int) -> tuple[int, int] | None:
    """First and last token of the plural head behind a number; ``None`` where the words there are no noun phrase."""
    index, limit = at, min(len(found), at + 8)
    while index < limit:
        width = attribute(found, index) or unbent_row(found, at, index) or step(found, at, index)
        if width == 0 or found[index].low in _COUNTED_SINGULARS:  # `20 man extra`
            return (_name_start(found, at, index), index) if _is_head(found, index) else None
        index += width
    return None


def _is_head(found: list[Token], index: int) -> bool:
    token = found[index]
    if verb_of_size(found, index) or _verb_in_row(found, index):
        return False
    if token.low in words("adjectives in -en that are no nouns"):
        return False
    if token.text[:1].isupper() and token.low in words("places that look like plurals"):
        return False
    if token.low in SORTS or token.low in _COUNTED_SINGULARS or noun_not_verb(found, index):
        return True
    return content(token) and not verbal(token) and plural(token)


def verb_of_size(found: list[Token], index: int) -> bool:
    """``de overige 100 kosten 10 euro``, ``die 12 wegen samen 30 kilo``: a verb, for what it asks for follows it."""
    norms = _SIZE_OF.get(found[index].low)
    if norms is None:
        return False
    at = index + 1
    while at < len(found) and (found[at].low in lexicon().qualifying or found[at].low in _TOGETHER):
        at += 1
    if at < len(found) and found[at].low == "€":
        return "EUR" in norms
    if at + 2 < len(found) and found[at].number and found[at + 1].low in _UP_TO and found[at + 2].number:
        at += 2  # `wegen 10 tot 15 kilo`
    if at + 1 >= len(found) or found[at].number is None:
        return False
    rule = lexicon().units.get(found[at + 1].low)
    return rule is not None and rule.norm in norms


def _verb_in_row(found: list[Token], index: int) -> bool:
    """``48 slaagden en 12 faalden``, ``van de 60 slaagden er 48 en 12 faalden``: a verb, as behind the first number."""
    joint = index - 2
    closes = index + 1 >= len(found) or found[index + 1].kind == "mark"
    past = found[index].low.endswith(("den", "ten")) or found[index].low in lexicon().verbs
    if joint < 2 or not (closes and past) or found[joint].low not in _JOINTS or found[joint + 1].number is None:
        return False
    verb, number = found[joint - 1], found[joint - 2]
    if verb.number is not None:
        whole = found[0].low == "van" and any(token.number is not None for token in found[1 : joint - 2])
        return number.low == "er" and whole
    return number.number is not None and verb.low in lexicon().verbs and may_be_infinitive(verb.low)


_JOINTS = frozenset({"en", ",", ";", "maar"})
_SIZE_OF = {
    "kosten": frozenset({"EUR"}),
    "wegen": frozenset({"kg"}),
    "meten": frozenset({"m", "m2"}),
    "duren": frozenset({"year", "month", "day", "hour"}),
}
_UP_TO = frozenset({"tot", "à", "a", "of", "-", "–"})
_TOGETHER = frozenset({"samen", "elk", "nu", "gemiddeld", "nog", "vandaag", "dan"})


def _name_start(found: list[Token], at: int, index: int) -> int:
    """Where the name begins that ends in the plural at ``index``: ``vijf extra Blue Care Points``."""
    first = index
    while found[first].text[:1].isupper() and first > at and _in_name(found[first - 1]):
        first -= 1
    return first


def _in_name(token: Token) -> bool:
    return (
        token.text[:1].isupper() and (token.low.endswith("ice") or not adjective(token)) and not token.low.endswith("s")
    )


def _singular(found: list[Token], at: int) -> tuple[int, int] | None:
    index, limit = at, min(len(found), at + 6)
    inside = lexicon().inside
    while index < limit:
        token = found[index]
        following = token_at(found, index + 1)
        goes_on = following is not None and (content(following) or following.low in inside)
        if token.low in inside and goes_on:
            if token.low in SORTS:
                return index, index
            index += 1
            continue
        if not content(token):
            return None
        if goes_on and (adjective(token) or uninflected(token)) and _may_be_noun(following):
            index += 1
            continue
        if verbal(token) or (
            participles.WEAK.match(token.low)
            and not goes_on
            and token.low not in words("nouns that look like participles")
        ):
            return None
        return index, index
    return None


def _may_be_noun(token: Token | None) -> bool:
    return token is not None and token.kind == "word"


def _of_a_sort(found: list[Token], first: int, last: int) -> int:
    if found[first].low in SORTS and last + 1 < len(found) and content(found[last + 1]):
        return last + 1
    return last


def _text(found: list[Token], first: int, last: int) -> str:
    return (
        " ".join(token.text or token.low for token in found[first : last + 1])
        .replace(" - ", " -")
        .replace(" – ", " –")
        .replace(" , ", ", ")
    )
