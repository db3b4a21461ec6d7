"""Levels told without their noun: ``het aantal aanvragen bedroeg in 2015 45``, ``vandaag is dat 58``.

Comes in: the tokens of a sentence, a ``Draft`` of a bare number.
Goes out: whether the number is such a level.
Does not: say of what; the noun behind ``aantal``, or what was told last, does.
"""

from __future__ import annotations

from pipeline.annotate.lexis.direction import of_verb
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.shapes import content, plural
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import token_at
from pipeline.annotate.phrases.guards import is_year
from pipeline.annotate.phrases.units import counted_at

_ENDS = frozenset({".", ",", ";", "en", ")", "?", "!", "(", "in", "voor", "op", "eind", "tegenover", "waarvan"})
_FAR = 16  # tokens
_LATER = frozenset({"eerder", "later", "geleden", "terug", "voordien", "nadien", "daarvoor", "daarna"})


def is_number_of(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``het aantal leden bedroeg in 2015 en 2016 respectievelijk 45 en 58``; ``in 2015 was het aantal leden 45``."""
    verb_last = _verb_last(found, draft)
    if not (verb_last or _ends(found, draft)) or (draft.value or 0) <= 0:
        return False
    counted = next((at for at in range(draft.first - 1, -1, -1) if found[at].low in {"aantal", "aantallen"}), None)
    if counted is None or draft.first - counted > 2 * _FAR:
        return False
    _, last = counted_at(found, counted + 1) or ("", draft.first)
    if last >= draft.first:
        return False
    between = range(last + 1, draft.first)
    levels = words("verbs of a level") | words("levels told")
    verbs = [at for at in between if found[at].low in levels]
    ahead = any(token.low in levels for token in found[max(0, counted - 4) : counted])  # `in 2015 was het aantal`
    if verb_last:
        opened = any(token.low in words("conjunctions of a subordinate clause") for token in found[:counted][-_NEAR:])
        return opened and not verbs and all(_says_when_or_where(found, at) for at in between)
    if len(verbs) + ahead != 1 or any(one.first > last and one.rule != "elided noun" for one in kept):
        return False
    since = verbs[0] + 1 if verbs else last + 1
    between = range(since, draft.first)
    plain = all(_says_when_or_where(found, at) or _earlier(found, at, kept) for at in between)
    return plain or _behind_phrase(found, since, draft)


def _behind_phrase(found: list[Token], since: int, draft: Draft) -> bool:
    """``bedroeg uiteindelijk 340``, ``was sinds de invoering van het decreet 4.567``: other words before the number.

    What something amounts to must be told; behind ``is`` the number may name what stands before: ``is op lijn 340``.
    """
    book, end = lexicon(), draft.first
    while end > since and _says_how_much(found[end - 1]):
        end -= 1
    aside = found[since:end]
    breaking = book.verbs | words("conjunctions of a subordinate clause")
    if not aside or not all(_may_stand_aside(found, at, breaking) for at in range(since, end)):
        return False
    if found[since - 1].low in _AMOUNTS:
        return not any(token.number is not None for token in found[draft.last + 1 :])
    if draft.number is None or aside[0].low not in book.prepositions:
        return False
    if aside[-1].kind == "date" or is_year(found, end - 1):
        return True
    return (not draft.number.bare or draft.number.value >= _NO_NAME) and needs_no_number(found, since, end)


def needs_no_number(found: list[Token], since: int, end: int) -> bool:
    """Whether the noun that ends a phrase needs no number to name it: it has an article, or is a plural or a name."""
    book, noun, at = lexicon(), found[end - 1], end - 2
    if not content(noun):
        return noun.low not in book.prepositions | _ARTICLES
    while at > since and found[at].low not in book.stop:
        at -= 1
    if noun.text[:1].isupper():
        return len(noun.text) > 1 and found[at].text not in _ARTICLES  # `in De Panne`; not `in de Boeing`
    return plural(noun) or found[at].low in book.stop - book.prepositions


def _says_how_much(token: Token) -> bool:
    return token.low in lexicon().qualifying or token.low in words("between `er` and its number")


def _may_stand_aside(found: list[Token], at: int, breaking: frozenset[str]) -> bool:
    token = found[at]
    so_far = token.low == "nu" and found[at - 1].low == "tot"  # `tot nu toe`
    return (so_far or token.low not in breaking) and (
        token.kind in {"word", "date"} or token.low == "," or is_year(found, at)
    )


_AMOUNTS = frozenset({"bedraagt", "bedroeg", "beloopt", "beliep"})
_ARTICLES = frozenset({"de", "het", "een", "die", "deze", "dat", "dit"})
_NO_NAME = 100  # `is in de fase 3`: smaller numbers name things


def _ends(found: list[Token], draft: Draft) -> bool:
    behind = token_at(found, draft.last + 1)
    return behind is None or behind.low in _ENDS or (behind.low == "per" and draft.value != 1)


def _verb_last(found: list[Token], draft: Draft) -> bool:
    """``dat het aantal aanvragen 45 bedroeg``: the verb closes the clause."""
    at = draft.last + 1
    if at >= len(found) or found[at].low not in _CLOSING:
        return False
    return at + 1 >= len(found) or found[at + 1].low in _ENDS


_CLOSING = frozenset({"bedraagt", "bedroeg", "is", "was", "beloopt", "beliep"})
_NEAR = 4  # tokens


def _earlier(found: list[Token], at: int, kept: list[Draft]) -> bool:
    """Whether a token is one of the figures told before in the row."""
    return any(one.first <= at <= one.last for one in kept if one.rule == "elided noun")


def _says_when_or_where(found: list[Token], at: int) -> bool:
    """Whether a token belongs to a time, a place or a word like ``slechts``; the row's ``,`` and ``en`` do too."""
    token = found[at]
    named = token.text[:1].isupper() and len(token.text) > 1  # not `de E 313`
    if token.kind == "date" or is_year(found, at) or named:
        return True
    if token.kind == "mark":
        return token.low in {",", ";", "(", ")"}
    allowed = words("between `er` and its number") | words("between figures of several years")
    allowed |= words("parts of a year") | words("between a level and its verb")
    return token.low in allowed or token.low in lexicon().qualifying


def told_again(found: list[Token], draft: Draft) -> bool:
    """``vandaag is dat 58``, ``een jaar later al 58``, ``in 2016 ging het om 58``: told last, for another time."""
    behind = token_at(found, draft.last + 1)
    aside = behind is not None and behind.low in {"–", "—"} and not _goes_on(found, draft.last + 2)
    if behind is not None and behind.low not in {".", ",", ";", "!", "?", "en", ")"} and not aside:
        return False
    at = _before_adverbs(found, draft.first - 1)
    first = _before_adverbs(found, at - 1) if found[at].low == "om" else at - 1  # `gaat het echter om 58`
    before = [token.low for token in (*found[max(0, first - 1) : first + 1], found[at])]
    frame = next((size for size in (2, 3) if tuple(before[-size:]) in _IT_IS), None)
    if frame is not None:
        return first + 1 >= frame  # a time stands before it
    if at > 0 and draft.last + 2 >= len(found) and (found[at].kind == "date" or is_year(found, at)):
        return [token.low for token in found[:at]] in ([], ["in"])  # `In 2016 58.`
    if before[-2:-1] == ["we"] and before[-1] in {"aan", "op", "uit"}:
        return any(token.low in _STANDING for token in found[:at])
    return before[-1:] != [] and before[-1] in _LATER and before[-2:-1] != [] and before[-2] in _LAPSES


def _before_adverbs(found: list[Token], at: int) -> int:
    while at > 0 and found[at].low in words("between `er` and its number"):
        at -= 1
    return at


def _goes_on(found: list[Token], at: int) -> bool:
    """``18 – 20 jaar``: an interval."""
    return at < len(found) and found[at].number is not None


_IT_IS = frozenset(
    {("is", "dat"), ("was", "dat"), ("wordt", "dat"), ("werd", "dat"), ("is", "het"), ("was", "het")}
    | {("ging", "het", "om"), ("gaat", "het", "om")}
)
_STANDING = frozenset({"zitten", "staan", "zaten", "stonden", "komen", "kwamen"})
_LAPSES = frozenset({"jaar", "jaren", "maand", "maanden", "schooljaar", "decennia", "decennium"})


def moves_within(found: list[Token], draft: Draft) -> bool:
    """``het aantal adopties schommelt tussen de 15 en 30``, ``het aantal zakte in 2018 onder de 20``; no ages.

    What it moves between stands behind the verb, and no noun right before it (``het aantal jongeren onder de 20``).
    """
    between = draft.low is not None
    opens = {"tussen"} if between else _LIMITS
    at = next((index for index in range(draft.first, max(0, draft.first - 4), -1) if found[index].low in opens), 0)
    behind = token_at(found, draft.last + 1)
    ends = behind is None or behind.kind == "mark" or behind.low in {"per", "en", "in", "op", "maar"}
    if (
        at < 2
        or not ends
        or (content(found[at - 1]) and not is_year(found, at - 1) and found[at - 1].low not in _LAPSES)
    ):
        return False
    verbs = words("verbs of what moves within bounds")
    told = any(token.low in verbs if between else of_verb(token.low) is not None for token in found[:at])
    return told and any(token.low in _TALLIES for token in found[:at])


_LIMITS = frozenset({"onder", "boven"})
_TALLIES = frozenset({"aantal", "aantallen", "cijfer", "teller"})
