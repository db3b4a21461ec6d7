"""Tells numbers that are a subject without its noun, ``223 werden goedgekeurd``, and subjects that numbers leave out.

Comes in: the tokens of a sentence, a ``Draft`` of a bare number or the index of a number.
Goes out: yes or no; the noun of a subject that changes (``de klachten stegen van 40 tot 60``).
Does not: say what was counted; the sentences before do (``antecedents``).
"""

from __future__ import annotations

from functools import cache

from pipeline.annotate.lexis.direction import of_verb
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lemmas import singular
from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.participles import is_participle, may_be_infinitive
from pipeline.annotate.lexis.shapes import content
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.phrases.guards import is_year
from pipeline.annotate.phrases.nouns import noun_phrase


def opens_as_subject(found: list[Token], draft: Draft, behind: int) -> bool:
    """Whether nothing stands before the number, and at ``behind`` a verb in the plural."""
    size = draft.value or draft.high or 0
    if size < 2 or size != int(size) or not _opens(found, draft.first):
        return False
    return behind < len(found) and (_finite(found[behind]) or verb_behind(found, behind - 1))


def goes_on_as_subject(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``er zijn 23 aanvragen; 9 werden geweigerd``, ``maar slechts 9 haakten af``: a second clause tells of some."""
    at, verb = _left_of_bounds(found, draft.first), draft.last + 1
    if at < 2 or verb >= len(found) or found[at].low not in _BETWEEN_CLAUSES or not _finite(found[verb]):
        return False
    at -= found[at - 1].low in _BETWEEN_CLAUSES  # `, en`
    size = draft.value or draft.high or 0
    of_whole = any(one.kind == "count" and one.unit and (one.value or 0) > size for one in kept)
    if size < 2 or size != int(size) or not of_whole or found[at - 1].number is not None:
        return False
    told = any(token.low in lexicon().verbs for token in found[:at])
    main = found[verb].low not in _HELPING
    return told and (main or any(is_participle(token.low) for token in found[verb + 1 :]))


_BETWEEN_CLAUSES = frozenset({";", ",", "en", "maar"})
_HELPING = frozenset({"zijn", "waren", "hebben", "hadden", "worden", "werden", "namen"})  # `35 namen` may be names


def _left_of_bounds(found: list[Token], at: int) -> int:
    """The index before ``slechts``, ``meer dan``, ``in totaal`` right before the number at ``at``."""
    between = words("between `er` and its number")
    at -= 1
    while at > 0 and found[at].low != "maar" and (found[at].low in lexicon().qualifying or found[at].low in between):
        at -= 1
    return at


def _opens(found: list[Token], at: int) -> bool:
    first = _left_of_bounds(found, at)
    bounds = words("between `er` and its number") | lexicon().qualifying
    return all(
        token.low in words("before a subject") or (index >= first and token.low in bounds)
        for index, token in enumerate(found[:at])
    )


def _finite(token: Token) -> bool:
    return token.low in lexicon().verbs and may_be_infinitive(token.low)


def is_rest(found: list[Token], draft: Draft) -> bool:
    """``de overige twaalf wachten``, ``de vier andere zijn klaar``: what is left, with no noun behind it."""
    before, at = [token.low for token in found[max(0, draft.first - 2) : draft.first]], draft.last + 1
    rest = words("before the rest")
    if before[-1:] and before[-1] in _DEFINITE and at < len(found) and found[at].low in rest:
        at += 1
    elif len(before) < 2 or before[0] not in _DEFINITE or before[1] not in rest:
        return False
    return at >= len(found) or found[at].kind == "mark" or (found[at].kind == "word" and not content(found[at]))


_DEFINITE = frozenset({"de", "die", "deze"})


def verb_behind(found: list[Token], at: int) -> bool:
    """``307 weigerden een job``: whether what looks like the noun of the opening number, up to ``at``, is its verb.

    It is a verb in the past with the beginning of an object behind it, or one that may be an adjective too
    (``45 ervaren hinder``), and the sentence has no other verb.
    """
    if at + 2 >= len(found) or not _opens(found, at):
        return False
    verb, behind = found[at + 1], found[at + 2]
    past = verb.low.endswith(("den", "ten")) and behind.low in words("beginnings of an object")
    if not past and verb.low not in words("verbs that are adjectives too"):
        return False
    return not any(token.low in lexicon().verbs or is_participle(token.low) for token in found[at + 2 :])


def plural_that_changes(found: list[Token], draft: Draft) -> str | None:
    """``de klachten stegen van 40 tot 60``, ``de groep van leerlingen groeide van 40``: the subject is what is counted.

    Not of what has a size itself: ``de prijzen stegen van 40 tot 60``, ``de steden groeiden van 4.000 tot 6.000``.
    """
    size = draft.value or draft.high or 0
    at = _from_to(found, draft)
    if size != int(size) or at < 1:
        return None
    for start in range(at):
        if found[start].low in _OWN and (
            start == 0 or found[start - 1].kind != "word" or found[start - 1].low in {"dat", "maar", "want"}
        ):
            counted = _counted_subject(found, start + 1, at)
            if counted is not None:
                return counted
    return None


def _from_to(found: list[Token], draft: Draft) -> int:
    """Where ``van``, ``tot`` or ``naar`` stands before the number; -1 where none does."""
    at = draft.first - 1
    between = words("between `er` and its number")
    while (
        at > 0 and found[at].low not in _FROM_TO and (found[at].low in lexicon().qualifying or found[at].low in between)
    ):
        at -= 1
    return at if at > 0 and found[at].low in _FROM_TO else -1


def other_subject(found: list[Token], draft: Draft, counted: str) -> bool:
    """``de leraren gingen van 340 naar 360``, ``in 2019 steeg de prijs tot 3.400``: of no ``counted`` before.

    One that may have so many of these, ``de school ging van 340 naar 360``, is none.
    """
    at = _from_to(found, draft)
    start = next((one for one in range(at - 1) if _opens_subject(found, one)), -1)
    if start < 0:
        return False
    if found[start].low == "dat" and [token.low for token in found[start + 1 : start + 3]] == ["van", "de"]:
        start += 2
    if found[start + 1].low in words("groups of what is counted"):
        if found[start + 2].low == "die":
            return True  # `de groep die geen hulp krijgt`: of whom, is not told
        start += 1 + (found[start + 2].low == "van")
        subject = noun_phrase(found, start + 1, one=False)
        return subject is not None and subject.last < at and not _alike(subject.unit, counted)
    subject = noun_phrase(found, start + 1, one=False) if found[start].low in _OWN else None
    if subject is None or subject.last >= at:
        return found[start + 1].low.endswith(_sizes())
    return not _alike(subject.unit, counted)


def _alike(one: str, other: str) -> bool:
    """``leerlingen``, ``basisleerlingen``: the one may be a sort of the other."""
    names = sorted((one.lower(), other.lower()), key=len)
    return names[1].endswith(names[0])


def _opens_subject(found: list[Token], at: int) -> bool:
    """Whether an article stands at ``at``, first of all or right behind a verb."""
    behind = found[at - 1].low if at else ""
    verb = not at or behind in lexicon().verbs or of_verb(behind) is not None
    return verb and found[at].low in _OWN | _OF_NEUTERS


@cache
def _sizes() -> tuple[str, ...]:
    """Ends of words for one thing that has a size itself: ``prijs``, ``wachttijd``, ``omzet``."""
    measured = {singular(one) for one in words("ends of words for what is measured")} - {"cijfer", "aantal"}
    return tuple(measured | words("talk of money"))


_OF_NEUTERS = frozenset({"het", "dit", "dat"})


def in_front(found: list[Token], draft: Draft) -> str | None:
    """``hotels zijn er 120``, ``struiken plantte ze er 3.400``: the plural that opens the sentence is what is counted.

    Not the one that has or makes them: ``scholen hebben er 120``.
    """
    there = next((at for at in range(draft.first - 1, 1, -1) if found[at].low == "er"), None)
    noun = noun_phrase(found, 0, one=False) if there is not None and content(found[0]) else None
    if there is None or noun is None or noun.last + 1 >= there:
        return None
    verb, between = found[noun.last + 1], found[noun.last + 2 : there]
    if any(found[at].kind != "word" and not is_year(found, at) for at in range(noun.last + 1, draft.first)):
        return None
    if any(token.low in lexicon().prepositions for token in (verb, *between)):
        return None
    others = bool(between) and between[0].low in _SUBJECTS
    return noun.unit if verb.low in _THERE_ARE or (others and not content(between[0])) else None


_THERE_ARE = frozenset({"zijn", "waren", "komen", "kwamen", "vielen", "vallen", "bleven", "blijven"})
_SUBJECTS = frozenset({"we", "wij", "ze", "zij", "men", "hij", "jullie", "u"})


def _counted_subject(found: list[Token], at: int, end: int) -> str | None:
    """The plural that begins at ``at`` and changes before ``end``: with a plural verb, but for groups."""
    group = found[at].low in words("groups of what is counted")
    if group:
        at += 1 + (found[at + 1].low == "van")
    noun = noun_phrase(found, at, one=False)
    if (
        noun is None
        or noun.last >= end
        or noun.unit.lower().endswith(tuple(words("ends of words for what is measured")))
    ):
        return None
    between = _past_relative(found[noun.last + 1 : end])
    if any(token.kind == "mark" or token.low in {"en", "of", "die", "dat"} for token in between):
        return None
    finite = next((token for token in between if token.low in lexicon().verbs or of_verb(token.low)), None)
    verbs = words("verbs of what rises or falls in number") | (words("verbs of groups that grow") if group else set())
    changes = any(token.low in verbs for token in between)
    return noun.unit if finite is not None and changes and (group or finite.low.endswith(("en", "zijn"))) else None


def _past_relative(behind: list[Token]) -> list[Token]:
    """``de personen met een beperking die geen hulp krijgen, zijn``: what follows the clause that its comma ends."""
    opens = next((at for at, token in enumerate(behind) if token.low == "die"), None)
    ends = next((at for at, token in enumerate(behind) if opens is not None and at > opens and token.low == ","), None)
    plain = opens is None or not any(token.kind == "mark" for token in behind[:opens])
    return behind[ends + 1 :] if ends is not None and plain else behind


_FROM_TO = frozenset({"van", "tot", "naar"})
_OWN = frozenset({"de", "die", "deze", "onze", "hun"})
