"""The quantity that a cell gives, of its figure and of what that means.

Comes in: a ``CellValue``, its ``Meaning``, the labels of its column and its row.
Goes out: a ``Quantity`` without time: value and bounds in their unit, change, statistic, rate, base.
Does not: settle what the figure means (``meaning``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.annotate.lexis.lemmas import singular
from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.tables.ground.cells import CellValue
from pipeline.annotate.tables.ground.words import Role, first_word, words
from pipeline.annotate.tables.sense.units import Meaning, base_of, rate_of
from pipeline.records import Change, Quantity, Statistic

_BOUND = re.compile(r"(?:meer|minder) dan\s", re.IGNORECASE)  # ``Meer dan 90 minuten``: a class, no change


def quantity(value: CellValue, meaning: Meaning, labels: Sequence[str | None]) -> Quantity:
    """What the cell says; ``labels`` are the heading of its column and the label of its row."""
    factor = meaning.factor * (0.1 if value.sign == "permille" else 1.0)
    one, low, high = (_times(x, factor) for x in (value.value, value.low, value.high))
    kind = meaning.kind or "count"
    rule = lexicon().units.get((meaning.unit or "").lower())
    lemma = rule.lemma if rule else (singular(meaning.unit) if meaning.unit else None)
    norm = {"euro": "EUR", "percentage": meaning.unit or "percent"}.get(kind, rule.norm if rule else lemma)
    to_norm = rule.factor if rule and kind not in ("euro", "percentage") else 1.0
    return Quantity(
        kind=kind, value=one, low=low, high=high, unit=meaning.unit, unit_lemma=lemma, unit_norm=norm,
        value_norm=_times(one, to_norm), norm_low=_times(low if low is not None else one, to_norm),
        norm_high=_times(high if high is not None else one, to_norm), comparator=value.comparator,
        change=_change(value, labels), statistic=_statistic(labels),
        rate_per=rate_of(labels[0]) if kind != "percentage" else None,
        base=base_of(labels[0]) if meaning.unit == "percent" else None,
    )  # fmt: skip


def _times(value: float | None, factor: float) -> float | None:
    if value is None or factor == 1.0:
        return value
    return round(value * factor, 6)


def _change(value: CellValue, labels: Sequence[str | None]) -> Change | None:
    """Whether the figure is a change: by a printed plus, or under a heading of changes."""
    amount_of = value.value or 0.0
    labels = [None if label and _BOUND.match(label) else label for label in labels]
    if value.signed and amount_of > 0:
        return "increase"
    if _begins(labels, "increase"):
        return "increase" if amount_of > 0 else None
    if _begins(labels, "decrease"):
        return "decrease" if amount_of else None
    if _begins(labels, "change") and (value.signed or value.sign in ("percent", "percentage_point")):
        return "increase" if amount_of > 0 else "decrease" if amount_of < 0 else None
    return None


def _statistic(labels: Sequence[str | None]) -> Statistic | None:
    if _begins(labels, "mean"):
        return "mean"
    return "median" if _begins(labels, "median") else None


def statistic_of(title: str | None) -> Statistic | None:
    """What a title says its figures are; ``None`` where it names a number of things beside that."""
    if title is None or _AND_NUMBER.search(title):
        return None
    return _statistic([TITLE_OPENS.sub("", title)])


TITLE_OPENS = re.compile(
    r"\A(?:(?:tabel|overzicht|figuur)(?:\s+\w{1,4}(?:\.\d+)*\s*[.:–-]?|\s?[.:–-])\s+"
    r"|(?:de|het|evolutie van (?:de|het))\s+)+",
    re.IGNORECASE,
)
_AND_NUMBER = re.compile(
    r"(?:\ben|,|/)\s+(?:(?:het|de)\s+)?(?:tota(?:al|le)|aantal|som|m[ai](?:x|n)im|media|hoogste|laagste|langste|kortste)",
    re.IGNORECASE,
)


def _begins(labels: Sequence[str | None], role: Role) -> bool:
    return any(first_word(label) in words(role) for label in labels)
