"""Reads the unit behind a number, and what a rate is per.

Comes in: the tokens of a sentence and the index behind a number.
Goes out: ``Unit``: kind, name as written, factor to its norm, and the token where it ends.
Does not: look for counted nouns (``nouns``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.annotate.lexis.lexicon import UnitKind, UnitRule, lexicon, words
from pipeline.annotate.lexis.numbers import Number
from pipeline.annotate.lexis.participles import inflected, is_participle
from pipeline.annotate.lexis.shapes import adjective, content
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at, token_at
from pipeline.annotate.phrases.nouns import noun_phrase

PERIODS = {
    "jaar": "year", "maand": "month", "week": "week", "dag": "day", "uur": "hour", "kwartaal": "quarter",
    "trimester": "quarter", "semester": "semester", "werkdag": "working day", "schooljaar": "school year",
    "seconde": "second", "minuut": "minute", "nacht": "night", "j": "year", "kalenderjaar": "year",
}  # fmt: skip
BASES = {"jaarbasis": "year", "maandbasis": "month", "weekbasis": "week", "dagbasis": "day"}
_LEAST_AMOUNT = 100
_SHAPED = frozenset({"vierkante", "kubieke", "strekkende", "lopende"})  # `per vierkante meter`
_ADVERBS = {
    "jaarlijks": "year", "maandelijks": "month", "wekelijks": "week", "dagelijks": "day",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as read. ``last`` is the index of its last token; ``text`` as written, with ``per`` for rates."""

    rule: UnitRule
    kind: UnitKind
    text: str
    last: int
    rate_per: str | None = None


def unit_at(found: list[Token], at: int) -> Unit | None:
    """The longest unit that begins at ``found[at]``; a sign of money right before a number is that number's."""
    amount_follows = at + 1 < len(found) and found[at + 1].number is not None
    if amount_follows and found[at].low in words("money before the number") and _like_year_before(found, at):
        return None  # `in 2019 € 845.300`
    for width, form in reversed(_forms(found, at)):
        rule = lexicon().units[form]
        if not _misread(found, at, width, rule) and not _ends_sentence(found, at + width - 1, form, rule):
            return _with_rate(found, at, at + width - 1, rule)
    return None


def counted_at(found: list[Token], at: int) -> tuple[str, int] | None:
    """What is said to be counted at ``found[at]``, as written, and its last token: ``aantal klachten``, ``hectare``.

    A unit is given without what it is per: ``aantal uur per week``.
    """
    for first in range(at, min(len(found), at + 3)):
        for width, form in reversed(_forms(found, first)):
            rule = lexicon().units[form]
            if rule.kind in {"measure", "count"} and not _misread(found, first, width, rule):
                return _text(found, first, first + width - 1), first + width - 1
        if not (adjective(found[first]) or is_participle(found[first].low)):  # `aantal nieuwe hectare`
            break
    noun = noun_phrase(found, at, one=False)
    return None if noun is None else (noun.unit, noun.last)


def _ends_sentence(found: list[Token], last: int, form: str, rule: UnitRule) -> bool:
    """``Dat is 198 ha.``: behind a sign the full stop is the sentence's; ``mnd.`` has its own."""
    if rule.norm not in {"m", "m2", "m3", "kg"}:
        return False
    return found[last].low == "." and last + 1 == len(found) and form.removesuffix(".").rstrip() in lexicon().units


def _like_year_before(found: list[Token], at: int) -> bool:
    """Whether the number before ``at`` is printed as a year is, and may be one."""
    number = found[at - 1].number if at else None
    return number is not None and number.bare and 1900 <= number.value <= 2099 and number.end - number.start == 4


def _forms(found: list[Token], at: int) -> list[tuple[int, str]]:
    """The units that begin at ``found[at]`` with how many tokens each has, the shortest first."""
    book, said = lexicon(), ""
    forms: list[tuple[int, str]] = []
    for index in range(at, len(found)):
        token = found[index]
        if token.kind not in {"word", "mark"} and not (said and token.low in _WHOLES):
            break
        said += token.low if not said or found[index - 1].end == token.start else " " + token.low
        if said not in book.unit_openings:
            break
        if said in book.units:
            forms.append((index - at + 1, said))
    return forms


_WHOLES = frozenset({"honderd", "duizend"})  # `35 ten honderd`, `4 per duizend`


def _misread(found: list[Token], at: int, width: int, rule: UnitRule) -> bool:
    """Letters that are a unit only when they stand as one: ``12 m breed`` but not ``5 t.o.v. vorig jaar``."""
    token = found[at]
    if token.low == "per" and at + width < len(found) and content(found[at + width]):
        return True  # `4 per duizend inwoners`
    if token.low == "x":  # `2x per week`; not `3 x 12`, nor `x (onbekend)`
        return found[at - 1].end != token.start if at else True
    if token.text == "G":  # `perceel 346 G`
        return True
    if token.low == "f":  # francs, as they were printed until 2001; `perceel 346 F`, `12 f` are none
        return token.text != "F" or not _is_amount(found, at)
    if rule.id == "budget codes":
        return not token.text.isupper() or _like_year_before(found, at)  # `BO 2024 VAK`
    if rule.id == "are behind hectares":  # `12 ha 34 a`: only behind its greater unit
        return at < 2 or found[at - 2].low not in {"ha", "a"}
    if width > 1 or len(token.low) > 1 or token.low in "%€‰$£°":
        return token.low == "min" or (token.low == "ton" and token.text[:1].isupper())
    following = token_at(found, at + 1)
    ends = at + 2 >= len(found)  # the full stop of the sentence: `een brug van 64 m.`, `64m. Daar`
    ends = ends or (found[at - 1].end == token.start and found[at + 2].text[:1].isupper())
    return (
        following is not None
        and following.low == "."
        and following.start == token.end
        and not ends
        and rule.kind == "measure"
    )


def _is_amount(found: list[Token], at: int) -> bool:
    """Whether the number before ``at`` may be one of francs; ``,-`` may stand between.

    A small one written in a row may be a name: ``perceel 346 F``; not ``van 346 F``, ``346 F per dag``.
    """
    at -= 2 if at > 2 and found[at - 1].low in {"-", "–"} and found[at - 2].low == "," else 0
    number = found[at - 1].number if at else None
    if number is None or number.value < _LEAST_AMOUNT:
        return False
    before, behind = low_at(found, at - 2), low_at(found, at + 1)
    return not number.bare or before in lexicon().stop or behind in {"per", "/"}


def _with_rate(found: list[Token], first: int, last: int, rule: UnitRule) -> Unit:
    last = _with_substance(found, last, rule)
    text = _text(found, first, last)
    rate, end = rate_behind(found, last + 1)
    if rate is not None and rule.kind == "measure":
        return Unit(rule, "measure", _text(found, first, end), end, rate)
    if rate is not None and rule.lemma == "keer" and rate in PERIODS.values():
        return Unit(rule, "measure", _text(found, first, end), end, rate)
    return Unit(rule, rule.kind, text, last, rate)


def _with_substance(found: list[Token], last: int, rule: UnitRule) -> int:
    """``megaton CO2-equivalenten``: weighed in the warmth of another gas, which belongs to the unit."""
    behind = low_at(found, last + 1)
    return last + (rule.norm == "kg" and behind.startswith("co2") and ("-eq" in behind or "equivalent" in behind))


def rate_behind(found: list[Token], at: int) -> tuple[str | None, int]:
    """What a quantity is per (``year``, ``inwoner``, ``50.000 inwoners``) and the last token of that, or (None, at)."""
    if at + 1 >= len(found):
        return None, at
    first, second = found[at], found[at + 1]
    if first.low in {"/", "per"}:
        if (of := of_division(found, at)) is not None:
            return _so_many_of_each(found, at, of)
        scale = second.low in {"miljoen", "miljard"} and at + 2 < len(found) and found[at + 2].kind == "word"
        if second.kind == "number" or scale:
            return _so_many(found, at + 1)
        if second.kind == "word":
            return _one_of(found, at + 1)
    if first.low == "op" and second.low in BASES:
        return BASES[second.low], at + 1
    return _so_many(found, at + 1) if base_behind_op(found, at) else (None, at)


def _one_of(found: list[Token], at: int) -> tuple[str, int]:
    """The thing or the time at ``at`` that a quantity is per: ``jaar``, ``voltijds equivalent``, ``nieuwe woning``."""
    unit, word = unit_at(found, at), found[at]
    if unit is not None and unit.last > at and unit.rate_per is None:
        return _text(found, at, unit.last).lower(), unit.last
    if word.low in _SHAPED and at + 1 < len(found) and found[at + 1].kind == "word":
        return f"{word.low} {found[at + 1].low}", at + 1
    head = _described(found, at)
    return (PERIODS.get(word.low, word.low), at) if head is None else (_text(found, at, head), head)


def of_division(found: list[Token], per: int) -> int | None:
    """``per schijf van 40 leerlingen``, ``per begonnen groep van twaalf``: where the ``van`` of the division stands."""
    for index in range(per + 1, min(len(found) - 2, per + 4)):
        if found[index].low in _DIVISIONS:
            sized = found[index + 1].low == "van" and found[index + 2].number is not None
            return index + 1 if found[per].low == "per" and sized else None
        if found[index].kind != "word":
            return None
    return None


_DIVISIONS = frozenset({"schijf", "tranche", "blok", "groep", "pakket", "eenheid"})


def _so_many_of_each(found: list[Token], per: int, of: int) -> tuple[str, int]:
    """``schijf van 40 leerlingen`` as what a quantity is per."""
    unit, noun = unit_at(found, of + 2), noun_phrase(found, of + 2, one=False)
    last = unit.last if unit is not None else noun.last if noun is not None else of + 1
    return _text(found, per + 1, last), last


def _described(found: list[Token], at: int) -> int | None:
    """``per nieuwe woning``, ``per afgesloten ontvankelijke klacht``: where the thing behind its adjectives stands."""
    index = at
    while index < min(len(found), at + 3) and found[index].kind == "word" and _trait(found[index], first=index == at):
        index += 1
    head = token_at(found, index)
    if index > at and head is not None and head.kind == "word" and _one_thing(head):
        return index
    return index - 1 if index > at + 1 else None  # `per niet-begeleide minderjarige`


def _one_thing(token: Token) -> bool:
    named = content(token) or token.low in lexicon().units
    return named and token.low not in lexicon().verbs


def _trait(token: Token, *, first: bool) -> bool:
    """An adjective; the first of them beyond doubt: not ``per halte nieuwe bussen``."""
    low = token.low
    told = low == "begonnen" or (is_participle(low) and low not in words("nouns that look like participles"))
    if told or low in lexicon().inside:
        return True
    bent = inflected(low.rpartition("-")[2]) or _BENT.search(low) is not None
    sure = bent or not first or token.text[:1].isupper()
    return sure and content(token) and adjective(token)


_BENT = re.compile(r"(?:ige|ijke|ische|ende|ale|ele|ieve|aire|nieuwe|grote|kleine|gewone|hele|jonge|oude|vaste)\Z")


def base_behind_op(found: list[Token], at: int) -> bool:
    """``17 doden op 100.000 inwoners``; not ``op 12.000 dossiers``, ``12 procent op 100.000 euro``."""
    if found[at].low != "op" or at + 1 >= len(found):
        return False
    number = found[at + 1].number
    return number is not None and is_large_base(number) and unit_at(found, at + 2) is None


def _so_many(found: list[Token], at: int) -> tuple[str | None, int]:
    """``100.000 inwoners``, ``miljard gereden kilometers``, ``1.000`` as what a quantity is per."""
    noun, base = noun_phrase(found, at + 1, one=False), _base(found[at])
    if noun is not None:
        return f"{base} {_text(found, at + 1, noun.last)}", noun.last
    if at + 1 < len(found) and found[at + 1].kind == "word" and found[at + 1].low not in lexicon().stop:
        last = _described(found, at + 1) or at + 1  # `miljard afgelegde kilometer`
        return f"{base} {_text(found, at + 1, last)}", last
    number = found[at].number
    return (base, at) if number is not None and is_round(number) else (None, at - 1)


def _base(token: Token) -> str:
    """A number in one print, however it groups its digits: ``10 000`` and ``10000`` as ``10.000``."""
    number = token.number
    if number is None or number.form != "digits" or number.scale != 1 or number.value != int(number.value):
        return token.low
    return f"{int(number.value):,}".replace(",", ".")


def is_round(number: Number) -> bool:
    """Ten, a hundred, a thousand: what rates are told for."""
    return number.value in {10.0**zeros for zeros in range(1, 10)}


def is_large_base(number: Number) -> bool:
    """``op 100.000``: what is rare is told for so many; ``op 12.000`` is a count."""
    return number.value >= 1000 and is_round(number) and number.form == "digits"


def adverb_rate(low: str) -> str | None:
    """``jaarlijks`` -> ``year``."""
    return _ADVERBS.get(low)


def _text(found: list[Token], first: int, last: int) -> str:
    out = found[first].text or found[first].low
    for index in range(first + 1, last + 1):
        token = found[index]
        out += ("" if token.start == found[index - 1].end else " ") + (token.text or token.low)
    return out
