"""What a bare number takes over from the figures before it: their unit, their millions.

Comes in: the tokens of a sentence, a ``Draft`` of a bare number, the claims before it in the sentence.
Goes out: the draft with its unit, or ``None``.
Does not: give back counted nouns (``Antecedents`` in ``selection`` does).
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.annotate.joined.sharing import leaves_out_millions, tied
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.shapes import content, plural
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import token_at
from pipeline.annotate.phrases.guards import is_year
from pipeline.annotate.phrases.scaling import Scaling

_LARGE = 1e6
_ENDS = frozenset({".", ",", ";", "en", ")", "?", "!"})


def scaled(draft: Draft, stated: Scaling) -> Draft:
    """The figure in what the sentence says it is told in."""
    number = draft.number
    if number is None:
        return draft
    unit = stated.unit
    by = 1.0 if number.scale > 1 else stated.factor  # `in miljoen euro is dat 45, later 3 miljard`
    value, low, high = (_times(one, by) for one in (draft.value, draft.low, draft.high))
    number = replace(number, value=number.value * by, scale=number.scale * by)
    told = replace(draft, value=value, low=low, high=high, number=number, rule="scale of the sentence")
    if unit is None:
        return replace(told, rule=draft.rule)
    if unit.kind == "euro":
        return replace(told, kind="euro", unit="EUR", unit_rule=unit)
    kind = "measure" if unit.kind == "measure" else told.kind
    return replace(told, kind=kind, unit=stated.name or unit.lemma, unit_rule=unit)


def elided_money(found: list[Token], draft: Draft, *, francs: bool) -> Draft:
    """Euros, or francs where the sentence or the text so far speaks of those."""
    spoken = {token.low for token in found if token.low in words("names of money")}
    if "euro" not in spoken and (francs or spoken):
        return replace(draft, unit="frank", unit_rule=lexicon().units["frank"], rule="elided franc")
    return euros(draft)


def euros(draft: Draft) -> Draft:
    """The bare number as an amount of euros."""
    return replace(draft, kind="euro", unit="EUR", unit_rule=lexicon().units["euro"], rule="elided euro")


def _times(value: float | None, factor: float) -> float | None:
    return None if value is None else round(value * factor, 6)


def same_millions(found: list[Token], draft: Draft, kept: list[Draft]) -> Draft | None:
    """``bedroeg 45 miljoen in 2008, 46 in 2009``: the amount before leaves out its euros, this one its millions too."""
    last = kept[-1] if kept else None
    if last is None or last.kind != "euro" or not tied(found, found[last.last + 1 : draft.first]):
        return None
    return _like(draft, last, "elided euro") if _leaves_out_millions(draft, last) else None


def amount_again(found: list[Token], draft: Draft, last: Draft | None) -> bool:
    """``Tielt kreeg 310.000 euro. Aalst kreeg 290.000``: an amount of like size behind the amount told last."""
    size, known = draft.value or draft.high or 0, 0.0 if last is None else last.value or last.high or 0.0
    if last is None or last.kind != "euro" or not 1000 <= size <= _ALIKE * known or known > _ALIKE * size:
        return False
    behind = found[draft.last + 1].low if draft.last + 1 < len(found) else "."
    if behind in words("verbs of money"):  # `140.000 gaat naar Genk`; not `140.000 kregen steun`
        return not behind.endswith("n")
    at = draft.first - 1
    while at > 0 and (found[at].low in lexicon().qualifying or found[at].low in words("between `er` and its number")):
        at -= 1
    return at > 0 and found[at].low in words("verbs of money") and (behind in _ENDS or behind in _FOR)


_ALIKE = 20  # times
_FOR = frozenset({"voor", "aan", "in", "van", "uit", "naar"})


def large_as_before(draft: Draft, kept: list[Draft]) -> Draft | None:
    """``190 miljoen ton goederen, Zeebrugge 45 miljoen``: millions behind millions of a measure."""
    last = kept[-1] if kept else None
    if last is None or last.number is None or draft.number is None or last.unit_rule is None:
        return None
    large = last.number.scale >= _LARGE and draft.number.scale >= _LARGE
    return _like(draft, last, "elided unit") if large and last.kind in {"measure", "count"} else None


def part_of_whole(found: list[Token], draft: Draft, kept: list[Draft]) -> Draft | None:
    """``30 miljoen euro, waarvan 20 voor de musea``, ``van de 7.106 ha zijn er 5.600 bestemd``: never more than it."""
    whole = next((one for one in reversed(kept) if one.rule != _PART), None)
    if whole is not None and kept[-1].rule == _PART and found[draft.first - 1].low in {"en", ","}:
        return _part(draft, whole)
    if whole is None or whole.value is None or whole.unit_rule is None or whole.kind == "percentage":
        return None
    before = found[max(0, draft.first - 4) : draft.first]
    while before and before[-1].low in words("between `er` and its number"):
        before.pop()
    if before and before[-1].low == "er":
        before.pop()
        opened = [token.low for token in found[max(0, whole.first - 2) : whole.first]]
        named = opened[:1] == ["van"] and opened[1:] in (["de"], ["die"], ["deze"])
        if named and draft.first - whole.last <= _NEAR:
            return _part(draft, whole)
    if not before or before[-1].low != "waarvan":
        return None
    between = [token for token in found[whole.last + 1 : draft.first] if token.kind == "word"]
    things = whole.kind == "euro" and any(content(token) and plural(token) for token in between)  # of them, or of it?
    return _part(draft, whole) if len(between) <= _NEAR and not things else None


def as_often(found: list[Token], draft: Draft, kept: list[Draft]) -> Draft | None:
    """``Gent (120 keer), Aalst (98)``: how often, in brackets behind each name."""
    last = kept[-1] if kept else None
    if last is None or last.unit not in {"keer", "maal"} or last.kind != "count":
        return None
    row = _behind_name(found, last) and _behind_name(found, draft)
    return _like(draft, last, "elided unit") if row and draft.first - last.last <= _ROW else None


def _behind_name(found: list[Token], draft: Draft) -> bool:
    """Whether a figure stands alone in brackets behind a name."""
    first, last = draft.first - 1, draft.last + 1
    closed = first > 0 and last < len(found) and (found[first].low, found[last].low) == ("(", ")")
    return closed and found[first - 1].text[:1].isupper()


_ROW = 7  # tokens from a bracket to the next
_NEAR = 4  # words
_PART = "part of a whole"


def _part(draft: Draft, whole: Draft) -> Draft | None:
    made = _like(draft, whole, _PART)
    return made if made.value is not None and whole.value is not None and made.value <= whole.value else None


def _like(draft: Draft, other: Draft, rule: str) -> Draft:
    """``draft`` in the unit of ``other``, in its millions too where it leaves them out."""
    number, value = draft.number, draft.value
    if number is not None and other.number is not None and value is not None and _leaves_out_millions(draft, other):
        value = round(number.value * other.number.scale, 6)
        number = replace(number, value=value, scale=other.number.scale)
    return replace(
        draft, kind=other.kind, unit=other.unit, unit_rule=other.unit_rule, value=value, number=number, rule=rule
    )


def as_last(draft: Draft, last: Draft) -> Draft | None:
    """``vandaag is dat 58``: in the unit of what was told last, where it is of like size."""
    if last.value is None or draft.value is None or draft.number is None:
        return None
    if last.kind == "percentage":
        return replace(draft, kind="percentage", unit="percent", rule="elided percent") if draft.value <= 100 else None
    made = _like(draft, last, "elided unit" if last.unit_rule is not None else "elided noun")
    alike = made.value is not None and last.value > 0 and 1 / 20 <= made.value / last.value <= 20
    return made if alike and made.unit is not None else None


def _leaves_out_millions(draft: Draft, other: Draft) -> bool:
    return (
        draft.value is not None
        and draft.number is not None
        and other.number is not None
        and leaves_out_millions(draft.number, other.number)
    )


def same_share(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``van 45 procent in 2015 naar 38 in 2016``, ``in 2010 nog 32.``: a share behind nothing but shares."""
    shares = kept and all(one.unit == "percent" and one.rule not in {"ratio", "fraction"} for one in kept)
    if not shares or (draft.value or 101) > 100 or draft.first < 2:
        return False
    behind = token_at(found, draft.last + 1)
    ends = behind is None or behind.low in _ENDS
    dated = behind is not None and behind.low in {"in", "op", "eind"}
    at = draft.first - 1
    if found[at].low in {"naar", "tot"}:
        began = found[kept[-1].first - 1].low if kept[-1].first else ""
        return ends or (dated and began in {"van", "aan", "op"})
    while at > 1 and found[at].low in words("between `er` and its number"):
        at -= 1
    return ends and (found[at].kind == "date" or is_year(found, at)) and found[at - 1].low in {"in", "eind", "begin"}


def shares_of_one(found: list[Token], drafts: list[Draft]) -> frozenset[int]:
    """Bare numbers that make up a hundred with the one share: ``45 procent zei ja, 38 nee en 17 had geen mening``.

    So does ``70 procent, de overige 30``, where nothing is counted.
    """
    first = next((one for one in drafts if one.kind == "percentage"), None)
    rest = [one for one in drafts if first is not None and one.first > first.last]
    if first is None or first.value is None or not rest or any(one.rule != "bare number" for one in rest):
        return frozenset()
    values = [one.value or 0.0 for one in rest if one.again is None]
    left = set() if any(one.kind == "count" and one.unit for one in drafts) else {"overige", "resterende"}
    joined = all(found[one.first - 1].low in {",", "en", ";"} | left for one in rest)
    whole = abs(first.value + sum(values) - 100) < _ROUNDED * (1 + len(values))
    return frozenset(one.number_at for one in rest) if joined and whole and len(values) == len(rest) else frozenset()


_ROUNDED = 0.11
