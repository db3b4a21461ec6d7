"""The rule files of the quantity engine as look-ups.

Comes in: rules/{units,comparators,change,references,function_words}.toml.
Goes out: one cached ``Lexicon``.
Does not: match text; the grammar asks by words in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from pipeline.records import Change, Comparator
from pipeline.rulebook import Rule, rules

UnitKind = Literal["percentage", "point", "euro", "currency", "count", "measure"]


class UnitRule(Rule, frozen=True, kw_only=True):
    """A unit behind a number; ``factor`` leads from it to ``norm``."""

    kind: UnitKind
    lemma: str
    norm: str
    factor: float
    forms: tuple[str, ...]


class ComparatorRule(Rule, frozen=True, kw_only=True):
    """Phrases before or behind a number that bound or blur it."""

    comparator: Comparator
    before: tuple[str, ...]
    behind: tuple[str, ...]


class ChangeRule(Rule, frozen=True, kw_only=True):
    """Verbs, nouns and words beside a quantity that make it a change. ``*``: any letters, any ending of a verb."""

    change: Change
    verbs: tuple[str, ...]
    nouns: tuple[str, ...]
    words: tuple[str, ...]
    inside: tuple[str, ...]


class ReferenceRule(Rule, frozen=True, kw_only=True):
    """Nouns behind which a number is a name."""

    always: tuple[str, ...]
    unless_counted: tuple[str, ...]


class ClassRule(Rule, frozen=True, kw_only=True, rename={"class_": "class"}):
    """A closed class of words."""

    class_: Literal["stop", "inside", "noun"]
    words: tuple[str, ...]


class ContextRule(Rule, frozen=True, kw_only=True):
    """Words whose neighbourhood decides what a number is."""

    effect: Literal["guard", "claim"]
    words: tuple[str, ...]


DURATIONS = frozenset({"second", "minute", "hour", "day", "month", "year", "werkdag"})
"""The norms of units of time."""
DIVIDED = frozenset({"m", "m2", "m3", "kilometer", "kg", "brutoton", "kWh", "W", "J", "TEU"})
"""The norms of units of what has parts: not of what lasts, or is as warm."""


@dataclass(frozen=True, slots=True)
class Direction:
    """One direction of change, compiled."""

    change: Change
    verb: re.Pattern[str]
    noun: re.Pattern[str]
    words: frozenset[str]
    inside: frozenset[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything the grammar asks, by words in lower case joined by one blank."""

    units: dict[str, UnitRule]
    unit_openings: frozenset[str]
    before: dict[str, tuple[Comparator, str]]
    before_endings: frozenset[str]
    before_last: frozenset[str]
    qualifying: frozenset[str]
    behind: dict[str, tuple[Comparator, str]]
    behind_openings: frozenset[str]
    directions: tuple[Direction, ...]
    references: frozenset[str]
    soft_references: frozenset[str]
    stop: frozenset[str]
    verbs: frozenset[str]
    prepositions: frozenset[str]
    inside: frozenset[str]
    nouns: frozenset[str]


@cache
def lexicon() -> Lexicon:
    """The rule files, read once. Raises ``RuleError`` where one cannot be read."""
    units = {form: rule for rule in rules("units", UnitRule) for form in rule.forms}
    comparators = rules("comparators", ComparatorRule)
    before = {phrase: (rule.comparator, rule.id) for rule in comparators for phrase in rule.before}
    behind = {phrase: (rule.comparator, rule.id) for rule in comparators for phrase in rule.behind}
    references = rules("references", ReferenceRule)
    classes = rules("function_words", ClassRule)
    return Lexicon(
        units=units,
        unit_openings=_openings(units),
        before=before,
        before_endings=frozenset(phrase[at:] for phrase in before for at in range(len(phrase))),
        before_last=frozenset(phrase.rsplit(" ", 1)[-1] for phrase in before) | {"/-", "."},
        qualifying=frozenset(word for phrase in before for word in phrase.split()) - _COMMON,
        behind=behind,
        behind_openings=_openings(behind),
        directions=tuple(_direction(rule) for rule in rules("change", ChangeRule)),
        references=frozenset(word.lower() for rule in references for word in rule.always),
        soft_references=frozenset(word for rule in references for word in rule.unless_counted),
        stop=_of_class(classes, "stop"),
        verbs=frozenset(word for rule in classes if rule.id.endswith("verbs") for word in rule.words),
        prepositions=frozenset(word for rule in classes if rule.id == "prepositions" for word in rule.words),
        inside=_of_class(classes, "inside"),
        nouns=_of_class(classes, "noun"),
    )


@cache
def words(name: str) -> frozenset[str]:
    """The words of one entry of ``rules/context.toml``. Raises ``KeyError`` where no entry has that id."""
    return frozenset({rule.id: rule.words for rule in rules("context", ContextRule)}[name])


_COMMON = frozenset(["aan", "bij", "de", "een", "en", "in", "met", "of", "op", "te", "van"])


def _openings(phrases: Iterable[str]) -> frozenset[str]:
    """What they begin with, up to each of their letters."""
    return frozenset(phrase[: at + 1] for phrase in phrases for at in range(len(phrase)))


def _of_class(classes: tuple[ClassRule, ...], name: str) -> frozenset[str]:
    return frozenset(word for rule in classes if rule.class_ == name for word in rule.words)


def _direction(rule: ChangeRule) -> Direction:
    return Direction(
        rule.change,
        _any_of(rule.verbs, _VERB_ENDINGS),
        _any_of(rule.nouns, r"[^\W\d_]*"),
        frozenset(rule.words),
        frozenset(rule.inside),
    )


_VERB_ENDINGS = "(?:[dt](?:en?)?|en?|ende?)?"  # `groeit`, `daalden`; not `groeisubsidie`, `kelderverdieping`


def _any_of(forms: tuple[str, ...], rest: str) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(form).replace(r"\*", rest) for form in forms))
