"""Tells the weak claims: those that the guidelines call optional.

Comes in: the tokens of a sentence, a ``Draft`` over them, its comparator.
Goes out: yes or no.
Does not: drop a claim; weak ones are handed out, marked.
"""

from __future__ import annotations

from functools import cache

from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at
from pipeline.records import Comparator
from pipeline.rulebook import Rule, rules


class WeakRule(Rule, frozen=True, kw_only=True):
    """Nouns of weak counts; words around weak durations. ``limit``: the largest value that is weak."""

    nouns: tuple[str, ...]
    before: tuple[str, ...]
    behind: tuple[str, ...]
    limit: float


@cache
def _rules() -> tuple[tuple[WeakRule, frozenset[str]], ...]:
    return tuple((rule, frozenset(rule.nouns)) for rule in rules("weak", WeakRule))


def is_weak(found: list[Token], draft: Draft, comparator: Comparator) -> bool:
    """Whether the claim belongs to the optional class."""
    if draft.value is None or draft.kind not in {"count", "measure"}:
        return False
    if draft.kind == "count" and draft.value == 1 and draft.number is not None and draft.number.form == "words":
        return draft.rate_per is None and not (draft.last + 1 < len(found) and found[draft.last + 1].low == "per")
    unit = (draft.unit or "").lower()
    if unit in {"keer", "maal", "x"} and draft.value <= 3:
        return True
    last = unit.rsplit(" ", 1)[-1]
    if draft.kind == "measure" and (_places_in_time(found, draft) or _speaking_time(found, draft, last)):
        return True
    for rule, nouns in _rules():
        if (unit in nouns or last in nouns) and abs(draft.value) <= rule.limit:
            if not rule.before:
                return draft.kind == "count"
            if draft.kind == "measure" and _loose(found, draft, rule):
                return True
    return False


def _places_in_time(found: list[Token], draft: Draft) -> bool:
    """``achtentwintig jaar geleden``: however long, it only says when."""
    return draft.last + 1 < len(found) and found[draft.last + 1].low == "geleden"


def _speaking_time(found: list[Token], draft: Draft, unit: str) -> bool:
    """``ik heb nog twee minuten``: the time that a speaker has."""
    if unit not in {"minuten", "minuut", "minuutjes", "seconden"}:
        return False
    return any(token.low in {"ik", "u", "spreektijd", "collega", "collega's", "woord"} for token in found)


def _loose(found: list[Token], draft: Draft, rule: WeakRule) -> bool:
    before = low_at(found, draft.first - 1)
    behind = low_at(found, draft.last + 1)
    if any(token.low in rule.before for token in found[draft.number_at + 1 : draft.last]):
        return True  # `de twee voorbije jaren`
    if before == "op" and any(token.low in _LEVELS for token in found[max(0, draft.first - 1 - _NEAR) : draft.first]):
        return behind in rule.behind  # `dat lag nog op 15,87 dagen`: so long it lasts
    return before in rule.before or behind in rule.behind


_LEVELS = frozenset({"ligt", "lag", "komt", "kwam", "uitkomt", "uitkwam", "geraamd", "geschat", "staat", "stond"})
_NEAR = 5  # tokens
