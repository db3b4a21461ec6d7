"""More than a bare name: a part of a period, two periods joined to a stretch, the moment of the text.

Comes in: a sentence in lower case, a place in it, the context. Goes out: ``Nominal``.
Does not: read prepositions of relation (``sinds``, ``tegen``); ``tussen`` and ``van`` only as the opening of a stretch.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.annotate.periods import calendar as cal
from pipeline.annotate.periods.calendar import UNKNOWN, Period
from pipeline.annotate.periods.context import Context, Nominal
from pipeline.annotate.periods.lexicon import UNITS, TimeRule, alternation, by_word, folded
from pipeline.annotate.periods.nominals import nominal
from pipeline.annotate.periods.patterns import END

PARTS = by_word("part")
PART = re.compile(alternation(PARTS) + r"\s+")
ADVERBS = by_word("adverb", "frequency")
# `vroeger dan gepland` compares; it does not date.
ADVERB = re.compile(alternation(ADVERBS) + END + r"(?!\s+(?:dan|bestuur|leven|beheer|werk)\s)")
_RANGE = re.compile(r"(?:(?:in|over|voor|tijdens)\s+)?(?:(?:de\s+)?periode\s+)?(?P<w>tussen|van|vanaf)\s+")
_CONNECTOR = re.compile(r"\s*(?:[-–]\s*|(?:en|tot\s+en\s+met|tot\s+aan|tot|t/m|t\.e\.m\.|tem|naar)\s+)")
_AND = re.compile(r"\sen\s")
_UNTIL = re.compile(r"\s(?:tot|t/m|t\.e\.m\.|tem)\s")
_UNTIL_OR_DASH = re.compile(r"\s(?:tot|t/m|t\.e\.m\.|tem)\s|\s?[-–]\s?")
_ASIDE = re.compile(r"\s\([^\W\d_][^()\d]{2,40}\)")
_TWO_YEARS = re.compile(r"(?P<y>(?:19|20)\d\d)\s?[-–/]\s?(?P<y2>(?:19|20)?\d\d)(?!\d)")
_WEEK_OF = re.compile(r"(?:de|die)\s+week\s+van\s+(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\s+)?(?=\d)")
_WEEKEND_OF = re.compile(r"(?:het|dat)\s+(?:[^\W\d_]+\s+)?weekend\s+van\s+(?:(?:vrij|zater|zon)dag\s+)?(?=\d)")
_THEN = re.compile(r"toen" + END)
_UNIT_OF_NOW = re.compile(rf"(?:het|de)\s+(?P<u>{alternation([*UNITS, *by_word('school year', 'session')])}){END}")


def phrase(sentence: str, at: int, context: Context, *, after_noun: int | None = None) -> Nominal | None:
    """A part of a period (``eind 2022``) or a period; ``after_noun`` is where it begins behind ``de periode``."""
    part = PART.match(sentence, at)
    if part:
        whole = nominal(sentence, part.end(), context) or _unit_of_now(sentence, part.end(), context)
        which = PARTS[folded(part.group())].part
        if whole is not None and which and whole.kind not in ("ago", "day", "event", "anaphor"):
            return replace(whole, period=cal.part_of(whole.period, which), bare=True)
    week = _WEEK_OF.match(sentence, at)
    day = nominal(sentence, week.end(), context) if week else None
    if day is not None and day.kind == "day" and not day.several and day.period.start:
        return replace(day, period=cal.around(day.period.start, "week"), kind="month", bare=False)
    weekend = _WEEKEND_OF.match(sentence, at)
    day = nominal(sentence, weekend.end(), context) if weekend else None
    if day is not None and day.kind == "day":
        return replace(day, period=day.period if day.several else UNKNOWN, kind="month", bare=False)
    return nominal(sentence, at if after_noun is None else after_noun, context)


def _unit_of_now(sentence: str, at: int, context: Context) -> Nominal | None:
    """``(het einde van) het jaar``: the one that the text lies in."""
    match = _UNIT_OF_NOW.match(sentence, at)
    this = nominal(f"dit {match['u']}", 0, context) if match else None
    return replace(this, end=match.end()) if match and this else None


def stretch(sentence: str, at: int, context: Context) -> Nominal | None:
    """``tussen 2015 en 2019``, ``van 1 januari tot en met 31 maart 2022``, ``tussen nu en 2030``."""
    opening = _RANGE.match(sentence, at)
    if not opening:
        return None
    begins = opening.end()
    first = phrase(sentence, begins, context) or _point(sentence, begins, context)
    if first is None:
        return None
    whole = joined(sentence, begins, first, context)
    if whole is not None:
        return whole
    # `tussen 2015 en 2019` is one name already; `(de cijfers) van 2015 en 2016` is no stretch, nor is `van 2015-2019`
    # but where it opens the sentence.
    joins = _AND if opening["w"].lower() == "tussen" else _UNTIL if at else _UNTIL_OR_DASH
    return first if first.several and joins.search(sentence, begins, first.end) else None


def joined(sentence: str, at: int, first: Nominal, context: Context) -> Nominal | None:
    """``first``, which stands at ``at``, up to what follows it; the one without a year takes that of the other."""
    aside = _ASIDE.match(sentence, first.end)  # `tussen 2018 (toen het begon) en 2019`
    connector = _CONNECTOR.match(sentence, aside.end() if aside else first.end)
    if not connector:
        return None
    second = _lent(sentence, connector.end(), first, context) or _now(sentence, connector.end(), context)
    second = _of_schools_too(sentence, connector.end(), first, second)
    if second is None or second.kind in ("event", "ago"):
        return None
    if first.period.start is None and "naar" in connector.group():
        return None  # `de verschuiving van de paasvakantie naar eind maart`: no stretch
    if not first.period.stated:
        first = _lent(sentence, at, second, context) or first
    opening, closing = first.period, second.period
    if opening.start and closing.end and closing.end < opening.start:
        return Nominal(second.end, UNKNOWN, first.kind, several=True)  # one of the two was misspoken
    stated = opening.stated and closing.stated
    return Nominal(second.end, Period(opening.start, closing.end, stated), first.kind, several=True)


def _of_schools_too(sentence: str, at: int, first: Nominal, second: Nominal | None) -> Nominal | None:
    """``tussen het schooljaar 2010-2011 en 2018-2019``: behind a school year two years are one as well."""
    two = _TWO_YEARS.match(sentence, at) if second is not None and first.kind == "named year" else None
    begins = first.period.start
    if second is None or two is None or begins is None or begins != cal.school_year(begins.year).start:
        return second
    one = (int(two["y"]) + 1) % 100 == int(two["y2"][-2:]) and second.end == two.end()
    return replace(second, period=cal.school_year(int(two["y"]))) if one else second


def _lent(sentence: str, at: int, other: Nominal, context: Context) -> Nominal | None:
    """What stands at ``at``; a day or month without year goes to the year of ``other``, on its side of it."""
    date = other.period.start if other.period.stated else None
    found = phrase(sentence, at, replace(context, year=date.year if date else None))
    if not found or not date or found.period.stated or found.kind not in ("day", "month"):
        return found
    start, end = found.period.start, found.period.end
    if start is None or end is None:
        return found
    before = at < other.end
    wrong = start > date if before else start < date
    shift = (-1 if before else 1) if wrong else 0
    moved = Period(cal.shifted(start, "year", shift), cal.shifted(end, "year", shift))
    return replace(found, period=moved)


def _point(sentence: str, at: int, context: Context) -> Nominal | None:
    """``nu`` or ``toen`` as one end of a stretch."""
    match = _THEN.match(sentence, at)
    if not match:
        return _now(sentence, at, context)
    return Nominal(match.end(), context.anchor.relative() if context.anchor else UNKNOWN, "deictic")


def _now(sentence: str, at: int, context: Context) -> Nominal | None:
    match = ADVERB.match(sentence, at)
    rule = ADVERBS[folded(match.group())] if match else None
    if not match or not rule or rule.moment != "now":
        return None
    return Nominal(match.end(), moment(rule, context), "deictic")


def moment(rule: TimeRule, context: Context) -> Period:
    """The day that an adverb means, seen from the reference."""
    shift = {"now": 0, "yesterday": -1, "tomorrow": 1}.get(rule.moment or "")
    if context.reference is None or shift is None:
        return UNKNOWN
    return cal.around(context.reference + cal.DAY * shift, "day").relative()
