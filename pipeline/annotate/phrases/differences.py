"""``meer dan`` between two figures: the difference of the first, or the bound of the second.

Comes in: the tokens of a sentence, the kind and unit of the first figure, the place behind ``dan``.
Goes out: whether a figure of another kind stands there: ``in zeven jaar minder dan de helft``.
Does not: judge two figures of one kind (``5 euro meer dan 20 euro``), nor what is compared with another time.
"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.annotate.lexis.lexicon import DURATIONS, UnitRule, lexicon
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.phrases.nouns import noun_phrase
from pipeline.annotate.phrases.shares import fraction, ratio
from pipeline.annotate.phrases.units import unit_at

_EARLIER = frozenset(
    {"eerder", "geleden", "vroeger", "voordien", "tevoren", "ervoor", "daarvoor", "terug", "later", "ouder", "oude"}
)
_ARTICLES = frozenset({"de", "het", "die", "deze", "dat", "dit"})


@dataclass(frozen=True, slots=True)
class Sort:
    """What sort of thing a figure tells of: ``euro``, ``percentage``, ``time``, another norm, or things."""

    name: str


_TIME = Sort("time")


def sort_of(rule: UnitRule | None) -> Sort:
    """The sort of what a unit tells; ``things`` without one."""
    if rule is None or rule.kind in {"count", "currency"}:
        return Sort("things")
    if rule.kind in {"percentage", "point"}:
        return Sort("percentage")
    if rule.norm in DURATIONS:
        return Sort("time")
    return Sort(rule.norm)


def other_figure(found: list[Token], at: int, first: Sort) -> bool:
    """Whether a figure of another sort than ``first`` begins at ``at``, behind ``meer dan``.

    Behind a share only a time: ``was 3 procent meer dan 30 dagen ziek``; not ``3 procent meer dan de 300 euro``.
    """
    second = _sort_at(found, at)
    if first == Sort("percentage"):  # but `duurt 3 procent langer dan 12 maanden`
        return second == _TIME and not any(token.low.startswith("duur") for token in found[:at])
    return second is not None and second != first


def _sort_at(found: list[Token], at: int) -> Sort | None:
    while at < len(found) and found[at].low in lexicon().qualifying and found[at].low not in _ARTICLES:
        at += 1
    at += at + 1 < len(found) and found[at].low in _ARTICLES and found[at + 1].low in {"helft", "kwart"}
    if at >= len(found):
        return None
    if fraction(found, at) is not None or ratio(found, at) is not None:
        return Sort("percentage")
    if found[at].number is None:
        return None
    unit = unit_at(found, at + 1)
    if unit is None:
        return Sort("things") if noun_phrase(found, at + 1, one=False) is not None else None
    earlier = unit.last + 1 < len(found) and found[unit.last + 1].low in _EARLIER
    return None if earlier else sort_of(unit.rule)
