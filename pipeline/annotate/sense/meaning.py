"""Says how a draft is meant: comparator, change, statistic, rate, base, and whether it is weak.

Comes in: the tokens of a sentence and a ``Draft`` over them.
Goes out: ``Quantity``.
Does not: find numbers, or know time (``periods``).
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.annotate.lexis.direction import of_verb
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lemmas import singular
from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at
from pipeline.annotate.phrases.guards import is_year
from pipeline.annotate.phrases.rates import rate_of, with_second_rate
from pipeline.annotate.phrases.units import rate_behind
from pipeline.annotate.phrases.weakness import is_weak
from pipeline.annotate.sense.adjuncts import without_adjunct
from pipeline.annotate.sense.base import base_of
from pipeline.annotate.sense.change import change_of
from pipeline.annotate.sense.change.left import left_of_qualifiers
from pipeline.annotate.sense.comparison import comparator_of
from pipeline.annotate.sense.denial import is_denied
from pipeline.records import Comparator, Quantity, Statistic


def quantity(found: list[Token], draft: Draft, stated: Comparator | None = None) -> Quantity:
    """The draft with its meaning; time is not yet in it. ``stated``: what a word that is no longer there said of it."""
    factor = draft.unit_rule.factor if draft.unit_rule is not None and draft.kind != "percentage" else 1.0
    if draft.unit_rule is not None and draft.kind == "euro":
        factor = 1.0
    interval = draft.value is None
    low = draft.low if interval else draft.value
    high = draft.high if interval else draft.value
    norm_low, norm_high = _scaled(low, factor), _scaled(high, factor)
    comparator = stated or comparator_of(found, draft)
    began = _where_it_began(found, draft)
    rate = _rate(found, draft) or (_rate(found, began) if began is not None else _of_where_it_came(found, draft))
    shorter = without_adjunct(found, draft)  # `de daling bedraagt in Gent 12 procent`
    rate = rate or (_rate(*shorter) if shorter else None)
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
        change=change_of(found, draft) or (change_of(*shorter) if shorter else None),
        rate_per=rate,
        statistic=_statistic(found, draft) or (None if began is None else _of_both(found, began)),
        base=base_of(found, draft) if draft.kind == "percentage" and draft.unit == "percent" else None,
        weak=is_weak(found, draft, comparator) or is_denied(found, draft),
    )


def _where_it_began(found: list[Token], draft: Draft) -> Draft | None:
    """``de gemiddelde prijs per ton steeg van 4 euro in 2010 tot 5 euro``: the 4, of the same mean and rate."""
    at = left_of_qualifiers(found, draft.first)
    if at < 1 or draft.rule == "ratio" or found[at].low not in {"tot", "naar"}:
        return None
    for index in range(at - 1, max(0, at - _FAR), -1):
        if found[index].low in _CLAUSE_WORDS or found[index].low in {";", ":"}:
            return None
        if found[index].number is not None and found[index - 1].low == "van":
            return replace(draft, first=index, last=index, number_at=index)
    return None


def _of_where_it_came(found: list[Token], draft: Draft) -> str | None:
    """``van 4 naar 6 treinen per uur``: the rate of the 6, for the 4."""
    at = left_of_qualifiers(found, draft.first)
    if at < 0 or draft.low is not None or draft.kind == "percentage" or found[at].low != "van":
        return None
    for index in range(draft.last + 1, min(len(found) - 1, draft.last + 1 + _NEAR)):
        if found[index].low in _CLAUSE_WORDS or found[index].kind == "mark":
            return None
        if found[index].low in {"tot", "naar"}:
            return _rate_of_number(found, index + 1)
    return None


def _rate_of_number(found: list[Token], at: int) -> str | None:
    """What the number that begins near ``at`` is per, past its unit or noun."""
    number = next((index for index in range(at, min(len(found), at + 3)) if found[index].number is not None), None)
    if number is None:
        return None
    for index in range(number + 1, min(len(found), number + 1 + _NEAR)):
        rate, _ = rate_behind(found, index)
        if rate is not None or found[index].kind != "word":
            return rate
    return None


def _scaled(value: float | None, factor: float) -> float | None:
    """``value`` in the unit to add up in, without binary dust."""
    return value if value is None or factor == 1 else round(value * factor, 6)


def _lemma(draft: Draft) -> str | None:
    if draft.unit_rule is not None:
        return draft.unit_rule.lemma
    return singular(draft.unit) if draft.unit else None


# --- statistic -------------------------------------------------------------------------------------


def _statistic(found: list[Token], draft: Draft) -> Statistic | None:
    """From the words before the figure, in its own clause; ``gemiddeld`` may stand behind it."""
    for index in range(draft.first - 1, max(-1, draft.first - 1 - _FAR), -1):
        token = found[index]
        far = draft.first - index > _NEAR
        hangs = token.low == "-" and low_at(found, index + 1) in {"en", "of"}  # `op werk- en schooldagen`
        if (token.kind == "mark" and not hangs) or (far and token.kind == "number" and not is_year(found, index)):
            break
        if token.low in _CLAUSE_WORDS and not _hangs(found, index):
            break
        named = _STATISTICS.get(token.low)
        if named is not None and (draft.first - index <= _NEAR or _through_verb(found, index, draft)):
            return named if named in {"mean", "median"} or _of_what(found, index, draft) else None
    behind = found[draft.last + 1 : draft.last + 4]
    if behind and behind[0].low == "gemiddeld" and not any(token.kind == "number" for token in behind[1:]):
        return "mean"  # not of the first in `1.200 mensen gemiddeld 14 maanden`
    told = [token.low for token in found[draft.last + 1 : draft.last + 4]]
    return "mean" if told[:1] in (["is"], ["was"]) and told[1:] == ["het", "gemiddelde"] else None


def _of_both(found: list[Token], began: Draft) -> Statistic | None:
    """``de gemiddelde prijs steeg van 4 euro tot 5 euro``; not ``van een gemiddelde van 42 hectare tot 71 hectare``."""
    before = [token.low for token in found[max(0, began.first - 3) : began.first]]
    return None if before == ["een", "gemiddelde", "van"] else _statistic(found, began)


_STATISTICS: dict[str, Statistic] = {
    "gemiddeld": "mean", "gemiddelde": "mean", "gemiddelden": "mean", "mediaan": "median", "mediane": "median",
    "maximale": "maximum", "minimale": "minimum", "hoogste": "maximum", "laagste": "minimum",
}  # fmt: skip
_NEAR, _FAR = 4, 10  # tokens
_CLAUSE_WORDS = frozenset({"en", "maar", "terwijl", "want", "dat", "die", "waarbij", "waarvan", "dan"})
_LEVELS = frozenset(
    {"bedraagt", "bedroeg", "is", "was", "ligt", "lag", "kost", "kostte", "duurt", "duurde", "komt", "kwam"}
)


def _through_verb(found: list[Token], at: int, draft: Draft) -> bool:
    """``de gemiddelde prijs van een woning steeg tot 300.000 euro``: the subject's verb leads to the figure.

    What opens its clause is of the whole: ``Gemiddeld werd er in een gezin 300 euro besteed``.
    """
    opens = at == 0 or found[at - 1].kind == "mark"
    if found[at].low == "gemiddeld" and opens and (found[at + 1].low in lexicon().verbs or _is_subject(found, at + 2)):
        return True
    if at > 1 and {found[at - 1].low, found[at - 2].low} & _LEVELS:
        return True  # `bedraagt het gemiddelde verbruik voor gezinnen 100 liter`
    if _per_of(found, at, draft):
        return True
    return any(token.low in _LEVELS or of_verb(token.low) is not None for token in found[at : draft.first])


def _hangs(found: list[Token], at: int) -> bool:
    """``op werk- en schooldagen``: joined words, and no clause."""
    return found[at].low == "en" and at > 0 and found[at - 1].low == "-"


def _is_subject(found: list[Token], at: int) -> bool:
    """``Gemiddeld verbruikte de Vlaming 125 liter``: what follows the verb."""
    return at < len(found) and found[at].low in {"de", "het", "een", "men", "hij", "ze", "zij", "we", "wij", "iedereen"}


def _per_of(found: list[Token], at: int, draft: Draft) -> bool:
    """``een gemiddelde kostprijs per leerling van minstens 300 euro``: what it is per, and nothing else, between."""
    between = found[at + 1 : left_of_qualifiers(found, draft.first) + 1]
    lows = [token.low for token in between]
    return 4 <= len(lows) <= 6 and lows[-1] == "van" and lows.count("van") == 1 and "per" in lows[1:-2]


def _of_what(found: list[Token], at: int, draft: Draft) -> bool:
    """``een maximale looptijd van 12 maanden``, ``de hoogste premie bedraagt 300 euro``."""
    joints = [token.low for token in found[at + 1 : draft.first] if token.low == "van" or token.low in _LEVELS]
    return draft.first - at > 2 and bool(joints)


def _rate(found: list[Token], draft: Draft) -> str | None:
    if draft.kind == "measure" and draft.rate_per is not None:
        return with_second_rate(found, draft)
    return rate_of(found, draft)
