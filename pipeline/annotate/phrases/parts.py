"""A number with its unit or noun.

Comes in: the tokens of a sentence and the index of a number.
Goes out: ``Part`` records.
Does not: share a unit said once for several numbers (``sharing``), or join two numbers to an interval (``grammar``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.numbers import Number
from pipeline.annotate.lexis.shapes import content
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.phrases.infinitives import infinitive_behind
from pipeline.annotate.phrases.nouns import NounPhrase, noun_phrase
from pipeline.annotate.phrases.subjects import verb_behind
from pipeline.annotate.phrases.units import Unit, unit_at

_ADDED = frozenset({"extra", "bijkomende", "bijkomend", "additionele", "supplementaire"})
_PERCENT_COMPOUND = re.compile(r"procent-?[^\W\d_]{4,}\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """A number with what stands behind it. ``first``..``last`` are token indexes; ``at`` the number's own.

    ``again``: the kind of unit in which the part behind says this number once more, ``120 (16%)``; ``is_again``: it is
    such a part.
    """

    at: int
    first: int
    last: int
    number: Number
    unit: Unit | None = None
    noun: NounPhrase | None = None
    again: str | None = None
    is_again: bool = False


def part_at(found: list[Token], index: int, taken: int) -> Part:
    """The number at ``index`` with its unit or noun; tokens up to ``taken`` belong to the part before."""
    number = found[index].number
    assert number is not None  # noqa: S101 - only called on numbers
    last = index
    if (
        last + 2 < len(found)
        and found[last + 1].low == ","
        and found[last + 2].low in "-–"
        and found[last + 1].start - number.end <= 1  # `1.500 ,-`, as text recognition leaves it
        and found[last + 2].start == found[last + 1].end
    ):
        last += 2
    before = found[index - 1] if index - 1 > taken else None
    if before is not None and before.low in words("money before the number"):
        unit = unit_at([before], 0)
        if unit is not None:
            return Part(index, index - 1, _said_twice(found, last), number, unit)
    if (bounded := _or_more(found, index, last, number)) is not None:
        return bounded
    if (hanging := _hanging(found, last + 1)) is not None:
        return Part(index, index, hanging.last, number, noun=hanging)
    unit = unit_at(found, last + 1)
    if unit is None and last + 2 < len(found) and found[last + 1].low == "-" and found[last + 1].start == number.end:
        unit = unit_at(found, last + 2) if found[last + 2].start == found[last + 1].end else None
    if unit is not None:
        return _with_cents(found, Part(index, index, unit.last, number, unit))
    verb = verb_behind(found, last) or infinitive_behind(found, index, last) or _end_of_verb(found, last)
    return Part(index, index, last, number) if verb else _counted(found, index, last + 1, number)


def _end_of_verb(found: list[Token], last: int) -> bool:
    """``daarvan vonden er 62 plaats``, ``namen er 62 deel``: what is no noun there, but belongs to the verb before."""
    stems = _PARTED.get(found[last + 1].low) if last + 1 < len(found) else None
    return stems is not None and any(token.low.startswith(stems) for token in found[max(0, last - _VERB_NEAR) : last])


_PARTED = {"plaats": ("vind", "vond"), "deel": ("neem", "nem", "nam")}
_VERB_NEAR = 7  # tokens


def _counted(found: list[Token], index: int, at: int, number: Number) -> Part:
    """The number with the noun phrase at ``at``, whose head may be a unit: ``3 opeenvolgende jaren``."""
    if at < len(found) and found[at].low in _ADDED:
        unit = unit_at(found, at + 1)
        if unit is not None and unit.kind in {"measure", "euro"}:
            return Part(index, index, unit.last, number, unit)  # `300 extra hectare bos`
    noun = noun_phrase(found, at, one=number.value == 1)
    if noun is not None and noun.unit.lower() in words("units behind adjectives"):
        unit = unit_at(found, noun.last)
        if unit is not None:
            return Part(index, index, unit.last, number, unit)
    if at < len(found) and _PERCENT_COMPOUND.match(found[at].text) and (noun is None or number.value == 1):
        unit = Unit(lexicon().units["procent"], "percentage", found[at].text, at)
        return Part(index, index, at, number, unit)
    noun = noun or _foreign_money(found, at, number)
    return Part(index, index, at - 1 if noun is None else noun.last, number, noun=noun)


def _or_more(found: list[Token], index: int, last: int, number: Number) -> Part | None:
    """``50 of meer werknemers``, ``10 of minder dagen``: a bound before the noun; not ``één of meer leden``."""
    bound = [token.low for token in found[last + 1 : last + 3]]
    if number.value < 2 or bound not in (["of", "meer"], ["of", "minder"]):
        return None
    unit = unit_at(found, last + 3)
    part = Part(index, index, last, number, unit) if unit is not None else _counted(found, index, last + 3, number)
    return replace(part, last=last) if has_unit(part) else None


def _hanging(found: list[Token], at: int) -> NounPhrase | None:
    """``1.234 basis- en 789 secundaire scholen``: a noun that leaves its end to what the next number counts."""
    if at + 3 >= len(found) or found[at].kind != "word" or found[at + 1].low != "-" or found[at + 3].number is None:
        return None
    glued = found[at + 1].start == found[at].end and found[at + 2].start > found[at + 1].end
    if not glued or found[at + 2].low not in {"en", "of", ","}:
        return None
    return NounPhrase(at, at + 1, f"{found[at].text}-", ())


def _foreign_money(found: list[Token], at: int, number: Number) -> NounPhrase | None:
    """``3 miljoen Indiase roepie``: money has no plural behind a number; the adjective of a country tells it."""
    if number.scale < 1000 or at + 1 >= len(found):
        return None
    country, money = found[at], found[at + 1]
    if not (country.text[:1].isupper() and country.low.endswith("e") and content(country) and content(money)):
        return None
    return NounPhrase(at, at + 1, f"{country.text} {money.text}", ()) if money.text.islower() else None


def _said_twice(found: list[Token], last: int) -> int:
    """``€ 5 euro`` says the unit twice; the surface takes both."""
    unit = unit_at(found, last + 1)
    return unit.last if unit is not None and unit.kind == "euro" else last


def _with_cents(found: list[Token], part: Part) -> Part:
    """``5 euro 50``, ``3 euro en 50 cent``: one amount."""
    if part.unit is None or part.unit.kind not in {"euro", "currency"} or part.unit.rule.factor == 0.01:
        return part
    if part.number.scale > 1 or part.number.value >= _LARGE:  # nobody tells thousands and cents apart
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
    if not spoken and cents.form == "digits" and cents.end - cents.start != _DIGITS_OF_CENTS:
        return part  # `300 euro 2`: the mark of a note
    ends = at + 1 >= len(found) or found[at + 1].kind == "mark" or found[at + 1].low == "per"
    alike = cents.form in {"words", part.number.form}  # not `twaalf euro 50`, which may be a note
    if not spoken and (not ends or not alike or (joined and part.unit.kind == "euro")):
        return part
    last = unit.last if spoken and unit is not None else at
    number = replace(part.number, value=part.number.value + cents.value / 100)
    return replace(part, number=number, last=last)


_LARGE, _DIGITS_OF_CENTS = 10_000, 2


def is_note_mark(part: Part, before: Part | None) -> bool:
    """``250.000 euro 2 en 300.000 euro 3``: behind an amount a bare number without a unit is the mark of a note."""
    if before is None or before.unit is None or before.unit.kind != "euro" or has_unit(part):
        return False
    small = part.number.bare and part.number.form == "digits" and part.number.value < _MOST_NOTES
    return small and part.first == before.last + 1


_MOST_NOTES = 100


def round_the_clock(found: list[Token], part: Part) -> bool:
    """``24 uur op 24``, ``7 dagen op 7``: an idiom."""
    behind = found[part.last + 1 : part.last + 3]
    if part.unit is None or part.unit.kind != "measure" or len(behind) < 2 or behind[0].low != "op":
        return False
    return behind[1].number is not None and behind[1].number.value == part.number.value


def has_unit(part: Part) -> bool:
    """Whether the part has a unit or a noun of its own or shared."""
    return part.unit is not None or part.noun is not None
