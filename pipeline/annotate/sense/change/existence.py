"""Things that come in addition or go: ``er komen dit jaar 45 plaatsen bij``, ``dat er in Gent 12 banen verdwenen``.

Comes in: the tokens of a sentence and a ``Draft``. Goes out: a direction or ``None``.
Does not: ask where in the clause the verb stands. What counts is that the clause has such a verb and that the
quantity is its subject: no preposition before it, and no other noun with an article beside it.
"""

from __future__ import annotations

import re

from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import DURATIONS, lexicon, words
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at, token_at
from pipeline.annotate.sense.change.left import left_of_qualifiers
from pipeline.records import Change

_COMES = re.compile(r"bij(?:kom(?:t|en)|kwam(?:en)?|ge(?:komen|bouwd|maakt|creëerd|plaatst|kregen|zet|kocht))")
_GOES = re.compile(r"verdw(?:ijn(?:t|en)|een|enen)|weg(?:val(?:t|len)|viel(?:en)?|gevallen)")
_WANTS = frozenset({"wil", "willen", "wilde", "wilden"})
_WANTED = _WANTS | {"moet", "moeten", "moest", "moesten", "mag", "mogen"}
_ADDS = frozenset(
    ["bouwt", "bouwen", "bouwde", "bouwden", "krijgt", "krijgen", "kreeg", "kregen", "plaatst", "plaatste", "plaatsten"]
)
_TWO_PARTS: tuple[tuple[str, frozenset[str], Change], ...] = (
    ("bij", frozenset({"komt", "komen", "kwam", "kwamen", "gekomen"}), "increase"),
    ("bij", _WANTED, "increase"),  # `er moeten 45 plaatsen bij`
    ("weg", frozenset({"valt", "vallen", "viel", "vielen"}), "decrease"),
    ("verloren", frozenset({"gaat", "gaan", "ging", "gingen", "gegaan"}), "decrease"),
)
_DETERMINERS = frozenset({"de", "het", "die", "deze", "dit", "hun", "haar", "onze", "ons", "elke", "elk", "alle"})
_OF_TIME = frozenset({"komende", "volgende", "voorbije", "afgelopen", "laatste", "eerste", "vorige", "jaren"})
_LONGEST = 24  # tokens from the quantity to the end of its clause, on either side


def comes_or_goes(found: list[Token], draft: Draft) -> Change | None:
    """The direction of the clause whose subject is the quantity."""
    lasts = draft.unit_rule is not None and draft.unit_rule.norm in DURATIONS
    if draft.kind == "percentage" or lasts or not _bare(found, draft):
        return None
    start, end = _clause(found, draft)
    if _adds(found, draft, start, end):
        return "increase"
    direction = _direction(found, start, end)
    if draft.kind == "euro" and direction == "decrease":
        return None  # `een half miljoen euro ging verloren`: what it cost
    return None if direction is None or _other_subject(found, draft, start, end) else direction


def _adds(found: list[Token], draft: Draft, start: int, end: int) -> bool:
    """``de stad bouwde 17 woningen bij``, ``de minister wil er 45 plaatsen bij``: of what somebody gets or makes."""
    led = {token.low for token in found[start : draft.first]}
    verb = not _ADDS.isdisjoint(led) or (not _WANTS.isdisjoint(led) and "er" in led)
    return verb and any(found[at].low == "bij" and _stands_alone(found, at) for at in range(draft.last + 1, end))


def _bare(found: list[Token], draft: Draft) -> bool:
    """Whether no preposition stands before it, nor an article: ``de 40 plaatsen verdwenen`` tells of known ones."""
    at = left_of_qualifiers(found, draft.first)
    known = any(token.low in _DETERMINERS for token in found[at + 1 : draft.first])
    return not known and (at < 0 or found[at].low not in lexicon().prepositions)


def _clause(found: list[Token], draft: Draft) -> tuple[int, int]:
    """The tokens around the quantity up to a mark, a conjunction or a relative pronoun on either side."""
    start = left_of_qualifiers(found, draft.first) + 1
    start -= start > 0 and found[start - 1].low == "maar"  # `er kwamen in 2018 maar 7 lijnen bij`
    while start > max(0, draft.first - _LONGEST) and not _borders(found, start - 1):
        start -= 1
    end = _past_other(found, draft, start) or draft.last + 1
    end = _past_size(found, end)
    while end < min(len(found), draft.last + _LONGEST) and not _borders(found, end):
        end += 1
    return start, end


def _past_size(found: list[Token], at: int) -> int:
    """``werden 17 molens (64 MW) bijgebouwd``: behind the bracket that tells their size."""
    if low_at(found, at) != "(":
        return at
    closed = next((end for end in range(at + 2, min(len(found), at + 6)) if found[end].low == ")"), at - 1)
    return closed + 1 if found[at + 1].number is not None else at


def _past_other(found: list[Token], draft: Draft, start: int) -> int:
    """``kwamen 40 boten en 12 schepen bij``: where the part of a verb stands that both have; 0 where there is none."""
    behind = found[draft.last + 1 : draft.last + 3]
    if [token.low for token in behind[:1]] != ["en"] or len(behind) < 2 or behind[1].number is None:
        return 0
    led = {token.low for token in found[start : draft.first]}
    parts = {part for part, verbs, _ in _TWO_PARTS if not verbs.isdisjoint(led)}
    within = range(draft.last + 3, min(len(found), draft.last + 7))
    return next((at for at in within if found[at].low in parts and _stands_alone(found, at)), 0)


def _borders(found: list[Token], at: int) -> bool:
    """Whether a clause may end at ``at``; not at the ``en`` of ``Gent en Aalst``, ``dit en twee jaar``."""
    token = found[at]
    if token.low == "en" and 0 < at < len(found) - 1:
        before, behind = found[at - 1], found[at + 1]
        named = before.text[:1].isupper() and behind.text[:1].isupper()
        return not named and (behind.number is None or before.low not in {"dit", "deze"})
    return token.low in _CLOSING or token.low in words("borders of a clause")


_CLOSING = frozenset({",", ";", ":", ".", "!", "?", "–", "(", ")", "en"})


def _direction(found: list[Token], start: int, end: int) -> Change | None:
    """Of the verb of the clause, in one word or in two."""
    for at in range(start, end):
        low = found[at].low
        if _COMES.fullmatch(low):
            return "increase"
        if _GOES.fullmatch(low):
            return "decrease"
    told = {token.low for token in found[start:end]}
    for part, verbs, change in _TWO_PARTS:
        last = next((index for index in range(end - 1, start - 1, -1) if found[index].low == part), None)
        sure = _stands_alone(found, last) if part == "bij" and last is not None else part != "verloren" or "er" in told
        sure = sure and (verbs is not _WANTED or "er" in told)
        if last is not None and sure and not verbs.isdisjoint(told):
            return change  # `er gingen 45 banen verloren`; a match that is lost does not go
    return None


def _stands_alone(found: list[Token], at: int) -> bool:
    """``komen er 45 plaatsen bij in Gent``, ``moeten bij komen``; not ``bij de politie``, ``bij jongeren``."""
    behind = token_at(found, at + 1)
    if behind is None or behind.kind == "mark":
        return True
    return behind.low in lexicon().prepositions | lexicon().verbs | words("borders of a clause") | {"gekomen", "en"}


def _other_subject(found: list[Token], draft: Draft, start: int, end: int) -> bool:
    """Whether another noun with its article may be what comes or goes: ``ziet het kantoor verdwijnen``."""
    own = range(left_of_qualifiers(found, draft.first) + 1, draft.last + 1)
    for at in range(start, end - 1):
        if at in own or found[at].low not in _DETERMINERS or found[at + 1].low in _OF_TIME:
            continue
        if at == 0 or found[at - 1].low not in lexicon().prepositions:
            return True
    return False
