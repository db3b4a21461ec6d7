"""Joins numbers with their units and nouns: from the tokens of a sentence to drafts of claims.

Comes in: the tokens of one sentence.
Goes out: ``Draft`` records: kind, value or interval, unit, the tokens of the surface, the rule that read them.
Does not: say how exact a claim is meant or whether it is a change (``meaning``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from pipeline.annotate.direction import direction_of_sentence
from pipeline.annotate.guards import is_clock, is_numbering, is_year, ordinal_use
from pipeline.annotate.lexicon import UnitRule, lexicon
from pipeline.annotate.nouns import NounPhrase, content, noun_phrase
from pipeline.annotate.numbers import Number
from pipeline.annotate.tokens import Token
from pipeline.annotate.units import Unit, unit_at
from pipeline.annotate.words import cardinal
from pipeline.records import ClaimKind

_RANGE = {"tot", "à", "a", "-", "–", "—", "~", "t.e.m", "t.e.m.", "t/m", "tem"}
_ARTICLES = {"de", "het", "een"}
_ELIDING = frozenset(
    {
        ",", "en", "of", "en/of", "naar", "tot", "/", "respectievelijk", "versus", "tegenover", "dan", "wel", "à", "dan wel", "met", "zelfs",
        "van", "de", "nog", "ongeveer", "bijna", "ruim", "zo'n", "zo’n", "circa", "meer", "minder", "maar", "slechts", "minstens", "maximaal", "ook", "(", ")",
    }
)  # fmt: skip
_TIE = _ELIDING | {
    "in",
    "op",
    "eind",
    "begin",
    "jaar",
    "het",
    "voor",
    "vorig",
    "dit",
    "vandaag",
    "nu",
    "ten",
    "opzichte",
    "tot",
    "plots",
    "al",
    "daarna",
    "later",
    "vorige",
    "einde",
    "over",
    "om",
}
_SPACED_UNITS = frozenset(
    "jaar jaren maanden maand weken week dagen dag uren uur werkdagen kalenderdagen minuten kilometer meter hectare vte vte's voltijdsequivalenten euro's".split()
)
_PERCENT_COMPOUND = re.compile(r"procent-?[^\W\d_]{4,}\Z", re.IGNORECASE)
_CURRENCY_FIRST = {"€", "eur", "$", "£", "bef", "usd", "usd$"}


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim in the making. ``first`` and ``last`` are token indexes of its surface."""

    first: int
    last: int
    kind: ClaimKind
    value: float | None
    unit: str | None
    rule: str
    low: float | None = None
    high: float | None = None
    unit_rule: UnitRule | None = None
    rate_per: str | None = None
    inside: tuple[str, ...] = ()
    number: Number | None = None
    number_at: int = 0
    elided: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A number with what stands behind it. ``first``..``last`` are token indexes; ``at`` the number's own."""

    at: int
    first: int
    last: int
    number: Number
    unit: Unit | None = None
    noun: NounPhrase | None = None


def drafts(found: list[Token]) -> list[Draft]:
    """All drafts of a sentence, in order of their numbers."""
    out: list[Draft] = []
    parts: list[Part] = []
    index = 0
    while index < len(found):
        token = found[index]
        special = _ratio(found, index) or _fraction(found, index)
        if special is not None:
            out.append(special)
            index = special.last + 1
            continue
        repeated = _times(found, index)
        if repeated is not None:
            out.append(repeated)
            index += 1
            continue
        if token.kind != "number" or is_year(found, index) or is_numbering(found, index):
            index += 1
            continue
        if is_clock(found, index):
            index += 2
            continue
        part = _part(found, index, parts[-1].last if parts else -1)
        index = part.last + 1
        if _round_the_clock(found, part):
            index += 2
            continue
        parts.append(part)
    parts = _with_elided_units(found, parts)
    out.extend(_grouped(found, parts))
    out.sort(key=lambda draft: draft.number_at)
    return _fractions_joined(found, out)


def _fractions_joined(found: list[Token], drafts: list[Draft]) -> list[Draft]:
    """``twee derde tot driekwart``: one interval."""
    out: list[Draft] = []
    for draft in drafts:
        before = out[-1] if out else None
        if before is not None and draft.rule == before.rule == "fraction" and draft.first - before.last == 2:
            low, high = before.value, draft.value
            if found[draft.first - 1].low in {"tot", "à"} and low is not None and high is not None and low < high:
                out[-1] = replace(before, last=draft.last, value=None, low=low, high=high, rule="interval")
                continue
        out.append(draft)
    return out


# --- shares ----------------------------------------------------------------------------------------------------


def _ratio(found: list[Token], index: int) -> Draft | None:
    """``een op de acht``, ``7 op 10``, ``acht van de tien``, ``één geval op drie``."""
    token = found[index]
    if token.kind == "number" and token.number is not None:
        first = token.number.value
        if token.number.scale > 1 or first != int(first) or token.number.form == "tally":
            return None
    elif token.low == "een":
        first = 1.0
    else:
        return None
    at = index + 1
    if (
        at + 2 < len(found)
        and found[at].kind == "word"
        and found[at + 1].low == "op"
        and found[at].low not in {"op", "van", "uit"}
    ):
        second = found[at + 2].number or (
            found[at + 3].number if found[at + 2].low == "de" and at + 3 < len(found) else None
        )
        if second is None or (first != 1 and not (content(found[at]) and second.value in {4, 5, 10, 100, 1000})):
            return None
        at += 1
    if at + 1 >= len(found) or found[at].low not in {"op", "van", "uit"}:
        return None
    link = found[at].low
    at += 1
    article = found[at].low == "de"
    at += article
    if (
        at >= len(found)
        or found[at].number is None
        or (link == "van" and not article)
        or (link == "uit" and first != 1)
    ):
        return None
    whole = found[at].number
    if whole is None or not _odds(first, whole.value, link) or is_year(found, at):
        return None
    if link == "van" and first == 1 and _one_of_several(found, index, at):
        return None
    if link == "op" and unit_at(found, at + 1) is not None:
        return None
    return Draft(index, at, "percentage", first / whole.value * 100, "percent", "ratio", number_at=index, number=whole)


def _one_of_several(found: list[Token], index: int, at: int) -> bool:
    """``het is een van de drie principes``: one thing is pointed at, nothing is shared."""
    if index == 0:
        return False
    return found[index - 1].low in {
        ",",
        "is",
        "als",
        "was",
        "waren",
        "zijn",
        "wordt",
        "werd",
        "blijft",
        "(",
        "–",
        "in",
        "op",
        "bij",
        "voor",
        "aan",
        "met",
        "uit",
        "naar",
        "door",
    }


def _odds(part: float, whole: float, link: str) -> bool:
    if not 0 < part <= whole or whole != int(whole) or (part == whole == 1):
        return False
    return whole <= 20 or whole == 100 or (link == "op" and whole % 50 == 0) or (link == "op" and part == 1)


def _fraction(found: list[Token], index: int) -> Draft | None:
    """``de helft``, ``een derde``, ``driekwart``, ``2/3``: a share unless a unit or a noun makes it a number."""
    token = found[index]
    if token.low == "helft" and index > 0:
        before = found[index - 1].low
        if before in {"eerste", "tweede", "andere", "laatste", "goede"}:
            return None
        first = index - 1 if before in {"de", "een"} else index
        if index > 1 and before == "ruime":
            first = index
        return Draft(first, index, "percentage", 50.0, "percent", "fraction", number_at=first)
    number = token.number
    if token.low == "een half" and index + 1 < len(found) and found[index + 1].low == "van":
        return Draft(index, index, "percentage", 50.0, "percent", "fraction", number_at=index)
    if number is None or number.form != "fraction" or number.value >= 1:
        return None
    if unit_at(found, index + 1) is not None or ordinal_use(found, index):
        return None
    first = index - 1 if index and found[index - 1].low == "het" and token.low == "kwart" else index
    return Draft(first, index, "percentage", round(number.value * 100, 6), "percent", "fraction", number_at=index)


def _times(found: list[Token], index: int) -> Draft | None:
    """``tweemaal``, ``driemaal`` in one word."""
    token = found[index]
    if token.kind != "word" or not token.low.endswith("maal"):
        return None
    value = cardinal(token.low.removesuffix("maal"))
    if value is None or value < 2:
        return None
    number = Number(token.start, token.end, value, "words")
    rule = lexicon().units["maal"]
    return Draft(index, index, "count", value, "maal", "times", unit_rule=rule, number=number, number_at=index)


# --- parts -----------------------------------------------------------------------------------------------------


def _part(found: list[Token], index: int, taken: int) -> Part:
    """The number at ``index`` with its unit or noun; tokens up to ``taken`` belong to the part before."""
    number = found[index].number
    assert number is not None  # noqa: S101 - only called on numbers
    last = index
    if (
        last + 2 < len(found)
        and found[last + 1].low == ","
        and found[last + 2].low in "-–"
        and found[last + 1].start == number.end
    ):
        last += 2
    before = found[index - 1] if index - 1 > taken else None
    if before is not None and before.low in _CURRENCY_FIRST:
        unit = unit_at([before], 0)
        if unit is not None:
            return Part(index, index - 1, _tripled(found, last), _scaled_by(found, last, number), unit)
    unit = unit_at(found, last + 1)
    if unit is None and last + 2 < len(found) and found[last + 1].low == "-" and found[last + 1].start == number.end:
        unit = unit_at(found, last + 2) if found[last + 2].start == found[last + 1].end else None
    if unit is not None:
        return _with_cents(found, Part(index, index, unit.last, number, unit))
    noun = noun_phrase(found, last + 1, one=number.value == 1)
    if noun is not None and noun.unit.lower() in _SPACED_UNITS:
        unit = unit_at(found, noun.last)
        if unit is not None:
            return Part(index, index, unit.last, number, unit)
    if noun is not None and _PERCENT_COMPOUND.match(noun.unit):
        return Part(index, index, noun.last, number, Unit(lexicon().units["procent"], "percentage", noun.unit, noun.last))
    if noun is not None:
        return Part(index, index, noun.last, number, noun=noun)
    return Part(index, index, last, number)


def _tripled(found: list[Token], last: int) -> int:
    """``€ 5 euro`` says the unit twice; the surface takes both."""
    unit = unit_at(found, last + 1)
    return unit.last if unit is not None and unit.kind == "euro" else last


def _scaled_by(found: list[Token], last: int, number: Number) -> Number:
    return number


def _with_cents(found: list[Token], part: Part) -> Part:
    """``5 euro 50``, ``3 euro en 50 cent``: one amount."""
    if part.unit is None or part.unit.kind not in {"euro", "currency"} or part.unit.rule.factor == 0.01:
        return part
    at = part.last + 1
    joined = at < len(found) and found[at].low == "en"
    at += joined
    if at >= len(found) or found[at].number is None or part.number.value != int(part.number.value):
        return part
    cents = found[at].number
    if cents is None or not 0 < cents.value < 100 or cents.value != int(cents.value):
        return part
    unit = unit_at(found, at + 1)
    spoken = unit is not None and unit.rule.factor == 0.01
    ends = at + 1 >= len(found) or found[at + 1].kind == "mark"
    if not spoken and (not ends or part.number.form != cents.form or (joined and part.unit.kind == "euro")):
        return part
    last = unit.last if spoken and unit is not None else at
    number = replace(part.number, value=part.number.value + cents.value / 100)
    return replace(part, number=number, last=last)


def _round_the_clock(found: list[Token], part: Part) -> bool:
    """``24 uur op 24``, ``7 dagen op 7``: an idiom."""
    behind = found[part.last + 1 : part.last + 3]
    if part.unit is None or part.unit.kind != "measure" or len(behind) < 2 or behind[0].low != "op":
        return False
    return behind[1].number is not None and behind[1].number.value == part.number.value


# --- what is left out and said once ----------------------------------------------------------------------------


def _with_elided_units(found: list[Token], parts: list[Part]) -> list[Part]:
    """Units said once for several numbers: from the right (``5, 7 en 9 procent``), then from the left."""
    for index in range(len(parts) - 2, -1, -1):
        part, following = parts[index], parts[index + 1]
        if _has_unit(part) or not _has_unit(following):
            continue
        between = found[part.last + 1 : following.first]
        near = len(between) <= 5 and all(token.low in _ELIDING or token.low in lexicon().qualifying for token in between)
        if _says_it_again(part, following, between):
            continue
        if between and (near or (len(between) <= 6 and part.number.bare and _tied(found, between))):
            parts[index] = _inherit(part, following)
    for index in range(1, len(parts)):
        part, before = parts[index], parts[index - 1]
        if _has_unit(part) or not _has_unit(before):
            continue
        between = found[before.last + 1 : part.first]
        if len(between) <= 8 and _tied(found, between):
            parts[index] = replace(part, unit=before.unit and replace(before.unit, last=part.last), noun=before.noun)
    return parts


def _says_it_again(part: Part, following: Part, between: list[Token]) -> bool:
    """``5559, of 7,8 procent``: a count and its share, not two shares."""
    if following.unit is None or following.unit.kind != "percentage":
        return False
    return part.number.value > 1000 or [token.low for token in between[:2]] == [",", "of"]


def _tied(found: list[Token], between: list[Token]) -> bool:
    links = {"naar", "tegenover", "tot", "versus", "en", ",", "of"}
    if len(between) == 1 and between[0].low == "tegen":
        return True
    if not between or not any(token.low in links for token in between):
        return False
    return all(
        token.low in _TIE
        or token.kind == "date"
        or token.text[:1].isupper()
        or (token.number is not None and token.number.bare)
        for token in between
    )


def _has_unit(part: Part) -> bool:
    return part.unit is not None or part.noun is not None


def _inherit(part: Part, following: Part) -> Part:
    number = part.number
    if number.scale == 1 and following.number.scale >= 1e5 and number.value < 1000 and number.form != "tally":
        number = replace(number, value=round(number.value * following.number.scale, 6), scale=following.number.scale)
    return replace(part, number=number, unit=following.unit, noun=following.noun)


# --- intervals -------------------------------------------------------------------------------------------------


def _grouped(found: list[Token], parts: list[Part]) -> list[Draft]:
    out: list[Draft] = []
    index = 0
    while index < len(parts):
        following = parts[index + 1] if index + 1 < len(parts) else None
        if following is not None and _is_interval(found, parts[index], following):
            draft = _interval(found, parts[index], following)
            index += 2
        else:
            draft = _single(found, parts[index])
            index += 1
        if draft is not None:
            out.append(draft)
    return out


def _is_interval(found: list[Token], low: Part, high: Part) -> bool:
    if _kind(low) != _kind(high) and _has_unit(low):
        return False
    if not low.number.value < high.number.value:
        return False
    between = [token.low for token in found[low.last + 1 : high.first]]
    while between and between[-1] in _ARTICLES:
        between.pop()
    words = " ".join(between)
    before = [token.low for token in found[max(0, low.first - 3) : low.first]]
    if words == "en" and "tussen" in before[-2:]:
        return True
    if words in {"of", ",", ""} and words == "of":
        return _consecutive(low, high)
    if words not in {
        "tot",
        "tot en met",
        "à",
        "a",
        "-",
        "–",
        "—",
        "~",
        "t.e.m.",
        "t.e.m",
        "t/m",
        "t . e . m .",
        "tot ongeveer",
        "tot zelfs",
        "tot maximaal",
        "à à",
    }:
        return False
    if words == "tot" and _changes(found) and (before[-1:] == ["van"] or (low.last > low.at and "met" in before)):
        return False
    return not (words in {"-", "–", "—"} and _has_unit(low) and low.last != low.at and not _same_unit(low, high))


def _same_unit(low: Part, high: Part) -> bool:
    return low.unit is not None and high.unit is not None and low.unit.rule is high.unit.rule


def _consecutive(low: Part, high: Part) -> bool:
    return low.last == low.at and high.number.value - low.number.value == 1 and high.number.value <= 12


def _changes(found: list[Token]) -> bool:
    return direction_of_sentence(found) is not None


def _interval(found: list[Token], low: Part, high: Part) -> Draft | None:
    number = low.number
    if number.scale == 1 and high.number.scale >= 1e3 and number.value < 1000 and low.unit is high.unit:
        number = replace(number, value=round(number.value * high.number.scale, 6))
    merged = _single(found, replace(high, unit=high.unit or low.unit, noun=high.noun or low.noun))
    if merged is None:
        return None
    factor = merged.value / high.number.value if merged.value and high.number.value else 1.0
    return replace(
        merged,
        first=low.first,
        value=None,
        low=number.value * factor,
        high=merged.value,
        rule="interval",
        number_at=low.at,
    )


# --- one claim -------------------------------------------------------------------------------------------------


def _kind(part: Part) -> ClaimKind | None:
    if part.unit is not None:
        kind = part.unit.kind
        if kind in {"percentage", "point"}:
            return "percentage"
        return "count" if kind in {"currency", "count"} else kind  # type: ignore[return-value]
    return "count" if part.noun is not None else None


def _single(found: list[Token], part: Part) -> Draft | None:
    number = part.number
    if part.unit is not None:
        unit = part.unit
        value = number.value
        if unit.kind == "percentage" or (unit.kind == "euro" and unit.rule.factor != 1.0):
            value = round(value * unit.rule.factor, 9)
        name = unit.rule.lemma if unit.kind in {"percentage", "point", "euro"} else unit.text
        elided = part.last == part.at and unit.last > part.last
        return Draft(
            part.first, part.last, _kind(part) or "count", value, name, f"{unit.kind}:{unit.rule.id}", unit_rule=unit.rule,
            rate_per=unit.rate_per, number=number, number_at=part.at, elided=elided,
        )  # fmt: skip
    if part.noun is not None:
        own = part.last >= part.noun.last and part.noun.first > part.at
        return Draft(
            part.first, part.last, "count", number.value, part.noun.unit, "counted noun",
            inside=part.noun.words if own else (), number=number, number_at=part.at, elided=not own,
        )  # fmt: skip
    return Draft(
        part.first, part.last, "count", number.value, None, "bare number", number=number, number_at=part.at, elided=True
    )
