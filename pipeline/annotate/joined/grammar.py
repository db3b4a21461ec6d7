"""Joins numbers with their units and nouns: from the tokens of a sentence to drafts of claims.

Comes in: the tokens of one sentence.
Goes out: ``Draft`` records: kind, value or interval, unit, the tokens of the surface, the rule that read them.
Does not: say how exact a claim is meant or whether it is a change (``meaning``).
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.annotate.joined.repeats import with_repeats
from pipeline.annotate.joined.sharing import with_elided_units
from pipeline.annotate.lexis.clock import is_clock, is_quarter_hour
from pipeline.annotate.lexis.direction import direction_of_sentence, evolves, multiplied, of_noun, of_verb
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.lexis.lexicon import words as told
from pipeline.annotate.lexis.shapes import adjective, content
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at
from pipeline.annotate.phrases.asides import with_asides
from pipeline.annotate.phrases.guards import is_numbering, is_year
from pipeline.annotate.phrases.parts import Part, has_unit, is_note_mark, part_at, round_the_clock
from pipeline.annotate.phrases.rates import is_base
from pipeline.annotate.phrases.shares import fraction, fractions_joined, may_be_share, ratio, times, whole_of_itself
from pipeline.records import ClaimKind

_ARTICLES = {"de", "het", "een"}
_FROM_TO = frozenset(
    {
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
        "tem",
        "tot ongeveer",
        "tot zelfs",
        "tot maximaal",
    }
)


def drafts(found: list[Token]) -> list[Draft]:
    """All drafts of a sentence, in order of their numbers."""
    out: list[Draft] = []
    parts: list[Part] = []
    index = 0
    while index < len(found):
        token = found[index]
        if token.kind != "number" and not may_be_share(token):
            index += 1
            continue
        if whole_of_itself(found, index) or is_quarter_hour(found, index):
            index += 3
            continue
        special = ratio(found, index) or fraction(found, index)
        if special is not None:
            out.append(special)
            index = special.last + 1
            continue
        repeated = times(found, index)
        if repeated is not None:
            out.append(repeated)
            index += 1
            continue
        if token.kind != "number" or is_year(found, index) or is_numbering(found, index):
            index += 1
            continue
        if is_base(found, index, parts[-1].last + 1 if parts and parts[-1].number.value != 1 else 0):
            index += 1
            continue
        if is_clock(found, index):
            index += 2
            continue
        part = part_at(found, index, parts[-1].last if parts else -1)
        index = part.last + 1
        if round_the_clock(found, part):
            index += 2
            continue
        if not is_note_mark(part, parts[-1] if parts else None):
            parts.append(part)
    parts = with_elided_units(found, with_repeats(found, with_asides(found, parts)))
    out.extend(_grouped(found, parts))
    out.sort(key=lambda draft: draft.number_at)
    return fractions_joined(found, out)


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
            out.append(_below_zero(found, draft))
    return out


def _below_zero(found: list[Token], draft: Draft) -> Draft:
    """``6 graden onder nul``, ``tussen 4 en 6 graden onder nul``."""
    behind = [token.low for token in found[draft.last + 1 : draft.last + 3]]
    if behind != ["onder", "nul"] or draft.unit_rule is None or draft.unit_rule.norm != "graad":
        return draft
    value, low, high = (None if one is None else -one for one in (draft.value, draft.high, draft.low))
    return replace(draft, value=value, low=low, high=high, last=draft.last + 2)


def _is_interval(found: list[Token], low: Part, high: Part) -> bool:
    said_once = low.first < low.at and not has_unit(high)  # `€ 12 à 15`
    if has_unit(low) and not said_once and (_kind(low) != _kind(high) or _of_two_sizes(low, high)):
        return False
    if not low.number.value < high.number.value:
        return _downwards(found, low, high)
    between = [token.low for token in found[low.last + 1 : high.first]]
    while between and between[-1] in _ARTICLES:
        between.pop()
    if len(between) > 1 and between[0] == "-":  # `drie- tot vierhonderd`
        del between[0]
    words = " ".join(between)
    before = [token.low for token in found[max(0, low.first - 3) : low.first]]
    if words == "en" and "tussen" in before[-2:]:
        return True
    if words == "of":
        return _consecutive(found, low, high)
    if words == ",":
        return _in_one_breath(found, low, high)
    if words not in _FROM_TO:
        return False
    if (
        words == "tot"
        and not _are_ages(found, low, high)
        and not _of_one_thing(found, low)
        and (direction_of_sentence(found) is not None or multiplied(found) or evolves(found))
        and (_came_from(found, low) or (low.last > low.at and "met" in before))
    ):
        return False
    changes = words == "tot" and "met" in before and direction_of_sentence(found) is not None
    if changes and _change_and_result(found, low, high):
        return False
    return not (words in {"-", "–", "—"} and has_unit(low) and low.last != low.at and not _same_unit(low, high))


def _downwards(found: list[Token], high: Part, low: Part) -> bool:
    """``tussen 2 en 0,06 millimeter``, ``5 tot 3 jaar geleden``: the greater end first; not ``tussen 22 en 6 uur``."""
    between = [token.low for token in found[high.last + 1 : low.first]]
    if between == ["tot"] and high.last == high.at and low.unit is not None:
        behind = low_at(found, low.last + 1)
        return behind == "geleden" and high.number.value > low.number.value
    if between != ["en"] or high.last != high.at or low.unit is None or low.unit.rule.norm == "hour":
        return False
    if high.first == 0 or found[high.first - 1].low != "tussen" or high.number.value == low.number.value:
        return False
    return high.first < 2 or not found[high.first - 2].low.endswith(tuple(told("two are set against each other")))


def _came_from(found: list[Token], low: Part) -> bool:
    """``van 45 tot 60``, ``van gemiddeld 45 tot 60``."""
    at = low.first - 1
    while at > 0 and found[at].low in lexicon().qualifying:
        at -= 1
    return at >= 0 and found[at].low == "van"


def _are_ages(found: list[Token], low: Part, high: Part) -> bool:
    """``bij mannen van 35 tot 44 jaar daalde het cijfer``: who they are, not what changed."""
    years = high.unit is not None and high.unit.rule.norm == "year" and low.last == low.at
    if not years or low.first < 2 or found[low.first - 1].low != "van" or high.number.value > _OLDEST:
        return False
    who = found[low.first - 2].low
    return who in told("people of an age") or who.endswith(tuple(told("people of an age: ends of words")))


_OLDEST = 120


def _of_one_thing(found: list[Token], low: Part) -> bool:
    """``daalde, met een dieptepunt van 8.000 tot 9.000 leden``: how much one thing is, which is no change."""
    at = low.first - 2
    if at < 1 or found[at + 1].low != "van" or not content(found[at]):
        return False
    if found[at].low.startswith("gemiddelde") and low_at(found, at - 2) == "van":
        return False  # `steeg van een gemiddelde van 42 tot 71`
    if of_noun(found[at].low) is not None or of_verb(found[at].low) is not None or multiplied([found[at]]):
        return False
    return found[at - 1].low == "een" or (at > 1 and found[at - 2].low == "een" and adjective(found[at - 1]))


def _change_and_result(found: list[Token], low: Part, high: Part) -> bool:
    """``stijgt met 60 miljoen tot 210 miljoen``: a size said twice, or ends too far apart, are two."""
    if low.number.scale > 1 and not found[low.at].low[-1].isdigit():
        return True
    return _kind(high) != "percentage" and high.number.value > 5 * low.number.value


def _of_two_sizes(low: Part, high: Part) -> bool:
    """``tussen 2 maanden en 3 jaar``, ``50 cent tot 2 euro``: each end has a unit of its own size, so they are two."""
    if low.unit is None or high.unit is None or low.last == low.at:
        return False
    first, second = low.unit.rule, high.unit.rule
    return (first.norm, first.factor) != (second.norm, second.factor)


def _same_unit(low: Part, high: Part) -> bool:
    return low.unit is not None and high.unit is not None and low.unit.rule is high.unit.rule


def _consecutive(found: list[Token], low: Part, high: Part) -> bool:
    """``3 of 4``, ``drie- of vierhonderd``; not ``200 of 400``."""
    last = high.number.value / (_left_out(found, low, high) or 1.0)
    return low.last == low.at and last - low.number.value == 1 and last <= 12


def _in_one_breath(found: list[Token], low: Part, high: Part) -> bool:
    """``drie, vier scholen``; not the two first of ``twee, drie en vier``, nor ``in zaal twee, drie kamers``.

    Of any size behind what blurs the first: ``zo'n 20, 25 scholen``.
    """
    first, second = (part.number.value / part.number.scale for part in (low, high))
    around = {low_at(found, low.first - 1), low_at(found, high.at + 1)}
    if not has_unit(low) or _LINKS & around:
        return False
    if _blurred(found, low.first):
        return second <= 2 * first
    words = low.number.form == "words" and found[high.at].low[0].isalpha()
    return words and second - first == 1 and second <= 20


def _blurred(found: list[Token], at: int) -> bool:
    """Whether ``ongeveer``, ``rond de`` or the ``een`` of ``een tien, twaalf scholen`` stands before ``at``."""
    if low_at(found, at - 1) == "een":
        return True
    told = (" ".join(token.low for token in found[max(0, at - width) : at]) for width in (1, 2))
    return any(word in lexicon().before and lexicon().before[word][0] == "~" for word in told)


_LINKS = frozenset({",", "en", "of"})


def _shared_size(found: list[Token], low: Part, high: Part) -> float:
    """What the lower end leaves out: ``2 tot 3 miljoen``, ``3 à 4.000``, ``drie- tot vierhonderd``."""
    if low.number.scale > 1 or low.number.value >= 1000 or (has_unit(low) and low.last > low.at):
        return 1.0
    if (left_out := _left_out(found, low, high)) is not None:
        return left_out
    if high.number.scale >= 1e3 and (low.unit is high.unit or not has_unit(low)):
        return high.number.scale
    if high.number.value % 1000 == 0 and low.number.value < high.number.value / 1000 and low.number.bare:
        rounded = not high.number.bare or found[low.last + 1].low == "à"  # `3 tot 4.000`, `5 à 6000`
        return 1000.0 if rounded else 1.0
    return 1.0


def _left_out(found: list[Token], low: Part, high: Part) -> float | None:
    """What a hanging hyphen leaves out: ``vijf- à zeshonderd miljoen``, ``tien- tot twintigduizend``; else ``None``.

    Without the hyphen, of words that follow each other: ``zes à zevenhonderd``; not ``vijf tot tweehonderd``.
    """
    if low.number.form == high.number.form == "words" and found[low.last + 1].low in {"à", "tot"}:
        sizes = [size for size in (100.0, 1_000.0) if high.number.value == (low.number.value + 1) * size]
        return sizes[0] if sizes and low.number.value > 1 else None
    dash = found[low.at + 1] if low.last == low.at and low.at + 2 < len(found) else None
    if dash is None or dash.low != "-" or dash.start != found[low.at].end:
        return None
    if found[low.at + 2].low not in {"tot", "à", "a", "of"}:
        return None
    for zeros in range(11, 1, -1):
        size = 10.0**zeros
        if high.number.value % size == 0 and low.number.value < high.number.value / size:
            return size
    return None


def _interval(found: list[Token], low: Part, high: Part) -> Draft | None:
    number = replace(low.number, value=low.number.value * _shared_size(found, low, high))
    merged = _single(found, replace(high, unit=high.unit or low.unit, noun=high.noun or low.noun))
    if merged is None:
        return None
    factor = merged.value / high.number.value if merged.value and high.number.value else 1.0
    ends = sorted((number.value * factor, merged.value or 0.0))
    return replace(
        merged,
        first=low.first,
        value=None,
        low=ends[0],
        high=ends[1],
        rule="interval",
        number_at=low.at,
    )


def _kind(part: Part) -> ClaimKind | None:
    if part.unit is not None:
        kind = part.unit.kind
        if kind in {"percentage", "point"}:
            return "percentage"
        return "count" if kind in {"currency", "count"} else kind  # type: ignore[return-value]
    return "count" if part.noun is not None else None


def _sized(part: Part) -> Draft | None:
    """``4.500 ton-schepen``, ``12 meter-bussen``: how large each of them is."""
    size, dash, _ = part.noun.unit.lower().partition("-") if part.noun is not None else ("", "", "")
    rule = lexicon().units.get(size) if dash and len(size) > 1 else None
    if rule is None or rule.norm not in {"kg", "m", "m2", "m3"}:
        return None
    return Draft(
        part.first, part.at, "measure", part.number.value, size, f"measure:{rule.id}",
        unit_rule=rule, number=part.number, number_at=part.at,
    )  # fmt: skip


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
            part.first, part.last, _kind(part) or "count", value, name, f"{unit.kind}:{unit.rule.id}",
            unit_rule=unit.rule, rate_per=unit.rate_per, number=number, number_at=part.at, elided=elided,
            again=part.again, is_again=part.is_again,
        )  # fmt: skip
    if (sized := _sized(part)) is not None:
        return sized
    if part.noun is not None:
        own = part.last >= part.noun.last and part.noun.first > part.at
        return Draft(
            part.first, part.last, "count", number.value, part.noun.unit, "counted noun",
            inside=part.noun.words if own else (), number=number, number_at=part.at, elided=not own,
            again=part.again, is_again=part.is_again,
        )  # fmt: skip
    return Draft(
        part.first, part.last, "count", number.value, None, "bare number",
        number=number, number_at=part.at, elided=True, again=part.again, is_again=part.is_again,
    )  # fmt: skip
