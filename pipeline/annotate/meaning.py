"""Says how a draft is meant: comparator, change, statistic, rate, base, and whether it is weak.

Comes in: the tokens of a sentence and a ``Draft`` over them.
Goes out: ``Quantity``.
Does not: find numbers, or know time (``periods``).
"""

from __future__ import annotations

from pipeline.annotate.change import change_of
from pipeline.annotate.comparison import comparator_of
from pipeline.annotate.draft import Draft
from pipeline.annotate.lemmas import singular
from pipeline.annotate.nouns import adjective, content, plural
from pipeline.annotate.tokens import Token
from pipeline.annotate.units import adverb_rate, rate_behind
from pipeline.annotate.weakness import is_weak
from pipeline.records import Quantity, Statistic

_MEAN = {"gemiddeld", "gemiddelde", "gemiddelden"}
_MEDIAN = {"mediaan", "mediane"}


def quantity(found: list[Token], draft: Draft) -> Quantity:
    """The draft with its meaning; time is not yet in it."""
    factor = draft.unit_rule.factor if draft.unit_rule is not None and draft.kind != "percentage" else 1.0
    if draft.unit_rule is not None and draft.kind == "euro":
        factor = 1.0
    interval = draft.value is None
    low = draft.low if interval else draft.value
    high = draft.high if interval else draft.value
    norm_low, norm_high = _scaled(low, factor), _scaled(high, factor)
    comparator = comparator_of(found, draft)
    rate = draft.rate_per or _rate(found, draft)
    lemma = _lemma(draft)
    return Quantity(
        kind=draft.kind,
        value=draft.value,
        low=draft.low,
        high=draft.high,
        unit=draft.unit,
        unit_lemma=lemma,
        unit_norm=draft.unit_rule.norm
        if draft.unit_rule is not None
        else ("percent" if draft.kind == "percentage" else lemma),
        value_norm=norm_low if norm_low == norm_high else None,
        norm_low=norm_low,
        norm_high=norm_high,
        comparator=comparator,
        change=change_of(found, draft),
        rate_per=rate,
        statistic=_statistic(found, draft),
        base=_base(found, draft) if draft.kind == "percentage" and draft.unit == "percent" else None,
        weak=is_weak(found, draft, comparator),
    )


def _scaled(value: float | None, factor: float) -> float | None:
    """``value`` in the unit to add up in, without binary dust."""
    return value if value is None or factor == 1 else round(value * factor, 6)


def _lemma(draft: Draft) -> str | None:
    if draft.unit_rule is not None:
        return draft.unit_rule.lemma
    return singular(draft.unit) if draft.unit else None


# --- statistic, rate, base -------------------------------------------------------------------------------------


def _statistic(found: list[Token], draft: Draft) -> Statistic | None:
    for token in found[max(0, draft.first - 4) : draft.first]:
        if token.low in _MEAN:
            return "mean"
        if token.low in _MEDIAN:
            return "median"
    if draft.last + 1 < len(found) and found[draft.last + 1].low == "gemiddeld":
        return "mean"
    return None


def _rate(found: list[Token], draft: Draft) -> str | None:
    rate, _ = rate_behind(found, draft.last + 1)
    if rate is not None:
        return rate
    if draft.first > 1 and found[draft.first - 2].low == "per" and found[draft.first - 1].kind == "word":
        return rate_behind(found, draft.first - 2)[0]
    for index in (draft.first - 1, draft.last + 1):
        if 0 <= index < len(found):
            period = adverb_rate(found[index].low)
            if period is not None:
                return period
    return None


def _base(found: list[Token], draft: Draft) -> str | None:
    """The whole that a share is of: ``12 procent van de Vlaamse scholen`` -> ``de Vlaamse scholen``."""
    at = draft.last + 1
    if at >= len(found) or found[at].low not in {"van", "der"}:
        return None
    words: list[str] = []
    for index in range(at + 1, min(len(found), at + 9)):
        token = found[index]
        following = found[index + 1] if index + 1 < len(found) else None
        if (
            token.kind != "word"
            or (words and not content(token))
            or (not words and not content(token) and token.low not in _DETERMINERS)
        ):
            break
        words.append(token.text)
        goes_on = following is not None and content(following) and plural(following) and token.low.endswith("e")
        if content(token) and not adjective(token) and not token.text[:1].isupper() and not goes_on:
            break
    return " ".join(words) if any(word.lower() not in _DETERMINERS for word in words) else None


_DETERMINERS = {
    "de",
    "het",
    "die",
    "deze",
    "dit",
    "dat",
    "alle",
    "onze",
    "hun",
    "zijn",
    "haar",
    "mijn",
    "uw",
    "een",
    "al",
}
