"""What names a period by itself: ``9 februari 2023``, ``het derde kwartaal van 2022``, ``de voorbije zes jaar``.

Comes in: a sentence, a place in it, and what relative words lean on (``Context``).
Goes out: ``Nominal``: where the name ends and which days it means.
Does not: read the preposition before it, or search: it reads what begins at the place given.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from pipeline.annotate.periods import calendar as cal
from pipeline.annotate.periods.calendar import UNKNOWN, Period
from pipeline.annotate.periods.lexicon import (
    DECADES,
    MONTHS,
    NUMBERS,
    ORDINALS,
    UNITS,
    alternation,
    by_word,
    elections,
)

Kind = Literal["day", "month", "year", "part of year", "named year", "deictic", "ago", "event", "anaphor"]


@dataclass(frozen=True, slots=True)
class Context:
    """What relative words lean on.

    ``reference`` is the date of the text; ``anchor`` the period named last before (for ``vier jaar later``);
    ``year`` the year that a day or month without one belongs to, where the other end of a range states it.
    """

    reference: dt.date | None = None
    anchor: Period | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Nominal:
    """A period named in words. ``bare``: it needs no preposition; ``several``: it joins years, months or days."""

    end: int
    period: Period
    kind: Kind
    bare: bool = False
    several: bool = False


_END = r"(?![^\W_])"
YEAR = r"(?:(?:19[5-9]\d|20[0-9]\d)(?![^\W_]|[.,]\d|\s?%|\s?€)|['’]\d{2}(?![^\W_]|[.,]\d))"
_MONTH = alternation(MONTHS) + _END
_WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_WEEKDAY = alternation(_WEEKDAYS)
_NUMBER = r"(?:\d{1,3}|" + alternation(NUMBERS) + r"|anderhalve?)"
_SOME = r"(?:(?:een\s+)?(?:paar|aantal)|enkele|vele|meerdere|verschillende)"
_ORDINAL = alternation(ORDINALS)
_UNIT = alternation(UNITS)
_JOIN = r"\s*(?:,|-|–|/|\s(?:en|of|tot(?:\s+en\s+met)?|t/m|t\.e\.m\.|tem|à)\s)\s*"
_RELATIVE_YEAR = r"(?:(?:het|dit|datzelfde)\s+)?(?:dit|vorige?|verleden|volgende?|voorbije|afgelopen|lopende|huidige|komende?)\s+jaar"
_OF_YEAR = rf"(?:\s+(?:van\s+)?(?:het\s+(?:begrotings|kalender)?jaar\s+)?(?P<y>{YEAR}|{_RELATIVE_YEAR}))"
_PREVIOUS = frozenset({"vorig", "vorige", "verleden", "voorgaande", "voorgaand", "voorafgaande"})
_NEXT = frozenset({"volgend", "volgende", "komend", "komende", "eerstvolgende", "eerstkomende", "aanstaande"})
_PAST = frozenset({"afgelopen", "voorbije", "laatste", "recente", "voorbij"})
_THIS = frozenset({"dit", "deze", "huidig", "huidige", "lopend", "lopende"})
_ADJECTIVE = alternation(_PREVIOUS | _NEXT | _PAST | _THIS)
_SEASONS = {
    "voorjaar": (3, 5), "lente": (3, 5), "zomer": (6, 8), "zomermaanden": (6, 8),
    "najaar": (9, 11), "herfst": (9, 11), "winter": (12, 2), "wintermaanden": (12, 2),
}  # fmt: skip
_DIVISIONS = {
    "kwartaal": 4, "kwartalen": 4, "trimester": 4, "trimesters": 4, "semester": 2, "semesters": 2, "jaarhelft": 2,
    "halfjaar": 2, "helft": 2,
}  # fmt: skip
_SPANS = {"quarter": ("month", 3), "semester": ("month", 6), "decade": ("year", 10)}


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_NAMED = by_word("school year", "session", "term", "calendar year")


def nominal(sentence: str, at: int, context: Context) -> Nominal | None:
    """The longest name of a period that begins at ``at``."""
    best: Nominal | None = None
    for pattern, read in _FORMS:
        match = pattern.match(sentence, at)
        found = read(match, context) if match else None
        if found is not None and (best is None or found.end > best.end):
            best = found
    return best


def _date(match: re.Match[str], context: Context) -> Nominal | None:
    number, month = int(match["d"]), MONTHS.index(match["m"].lower()) + 1
    year, stated = _year_of(match["y"], context)
    if year is None:
        year, stated = context.year or _recent(context, month, number, ahead=bool(match["next"])), False
    if year is None:
        return Nominal(match.end(), UNKNOWN, "day") if 0 < number < 32 else None
    period = cal.day(year, month, number)
    if period is not None and match["d2"]:
        last = cal.day(year, month, int(match["d2"]))
        period = cal.covering(period, last) if last else None
    if period is None:
        return None
    return Nominal(match.end(), _mark(period, stated), "day", several=bool(match["d2"]))


def _recent(context: Context, month: int, number: int, *, ahead: bool) -> int | None:
    """The year in which a day without year fell last (or falls next), seen from the reference."""
    reference = context.reference
    if reference is None:
        return None
    later = (month, number) > (reference.month, reference.day)
    if ahead:
        return reference.year + (not later)
    return reference.year - later


def _mark(period: Period, stated: bool) -> Period:
    return period if stated else period.relative()


def _numeric_date(match: re.Match[str], context: Context) -> Nominal | None:
    if match["iso"]:
        period = cal.day(*(int(part) for part in match["iso"].split("-")))
    else:
        period = cal.day(_full_year(match["y"], context), int(match["m"]), int(match["d"]))
    return Nominal(match.end(), period, "day") if period else None


def _full_year(printed: str, context: Context) -> int:
    digits = printed.lstrip("'’")
    if len(digits) == 4:
        return int(digits)
    pivot = (context.reference.year if context.reference else 2030) + 10
    return 2000 + int(digits) if 2000 + int(digits) <= pivot else 1900 + int(digits)


def _year_of(printed: str | None, context: Context) -> tuple[int | None, bool]:
    """The year that ``2021`` or ``vorig jaar`` means, and whether it is stated."""
    if not printed:
        return None, False
    if printed.lstrip("'’").isdigit():
        return _full_year(printed, context), True
    if context.reference is None:
        return None, False
    words = set(printed.lower().split())
    shift = -1 if words & (_PREVIOUS | _PAST) else 1 if words & _NEXT else 0
    return context.reference.year + shift, False


def _months(match: re.Match[str], context: Context) -> Nominal:
    named = [MONTHS.index(one.lower()) + 1 for one in re.findall(_MONTH, match["names"], re.IGNORECASE)]
    year, stated = _year_of(match["y"], context)
    if year is None and match["y"] is None:
        year, stated = context.year or _recent(context, named[0], 1, ahead=False), False
    period = UNKNOWN if year is None else _mark(cal.months(year, named[0], named[-1]), stated)
    return Nominal(match.end(), period, "month", bare=bool(match["noun"]), several=len(named) > 1)


def _division(match: re.Match[str], context: Context) -> Nominal | None:
    word = match["u"].lower().replace(" ", "")
    parts = _DIVISIONS[word]
    if word == "helft" and not match["y"]:
        return None
    first = ORDINALS[match["o"].lower()]
    last = ORDINALS[match["o2"].lower()] if match["o2"] else first
    return _divided(match, context, parts, first, last)


def _divided(match: re.Match[str], context: Context, parts: int, first: int, last: int) -> Nominal | None:
    """Parts ``first`` to ``last`` (-1: the last) of the year that the match names, or of the latest that has begun."""
    year, stated = _year_of(match["y"], context)
    if year is None and match["y"] is None and context.reference is not None:
        started = (context.reference.month - 1) // (12 // parts) + 1 >= first > 0
        year, stated = context.reference.year - (not started), False
    if year is None:
        return Nominal(match.end(), UNKNOWN, "part of year", bare=True)
    begin, end = (cal.division(year, parts, parts if one < 0 else one) for one in (first, last))
    if begin is None or end is None:
        return None
    return Nominal(match.end(), _mark(cal.covering(begin, end), stated), "part of year", bare=True)


def _quarter_code(match: re.Match[str], context: Context) -> Nominal | None:
    parts = 2 if match["letter"].lower() == "s" else 4
    first = int(match["n"])
    return _divided(match, context, parts, first, int(match["n2"] or first))


def _edge_of_year(match: re.Match[str], context: Context) -> Nominal | None:
    """``de eerste drie maanden van 2022``."""
    year, stated = _year_of(match["y"], context)
    unit, number = UNITS[match["u"].lower()], _number(match["n"])
    if year is None or number is None or unit == "year":
        return Nominal(match.end(), UNKNOWN, "part of year", bare=True)
    unit, times = _SPANS.get(unit, (unit, 1))
    whole = cal.year(year)
    assert whole.start is not None and whole.end is not None  # noqa: S101, PT018 - a calendar year is closed
    if match["edge"].lower() == "laatste":
        period = Period(cal.shifted(whole.end + cal.DAY, unit, -number * times), whole.end)
    else:
        period = Period(whole.start, cal.shifted(whole.start, unit, number * times) - cal.DAY)
    return Nominal(match.end(), _mark(period, stated), "part of year", bare=True)


def _number(printed: str) -> int | None:
    """A number in digits or words; ``None`` where it is no whole number (``anderhalf``, ``enkele``)."""
    return int(printed) if printed.isdigit() else NUMBERS.get(printed.lower())


def _season(match: re.Match[str], context: Context) -> Nominal | None:
    first, last = _SEASONS[match["s"].lower()]
    words = set((match["det"] or "").lower().split())
    year, stated = _year_of(match["y"], context)
    bare = bool(match["y"] or words - {"de", "het"})
    if match["y"] is None:
        if context.reference is None:
            return Nominal(match.end(), UNKNOWN, "part of year", bare=bare)
        shift = -1 if words & _PREVIOUS else 1 if words & _NEXT else 0
        recent = _recent(context, first, 1, ahead=False)
        year = context.reference.year + shift if shift or words & _THIS else recent
    if year is None:
        return Nominal(match.end(), UNKNOWN, "part of year", bare=bare)
    # A winter named by one year is the one that ends in it; `winter 2021-2022` begins in the first.
    begins = year - 1 if first > last and stated and not match["y2"] else year
    return Nominal(match.end(), _mark(cal.months(begins, first, last), stated), "part of year", bare=bare)


def _named_year(match: re.Match[str], context: Context) -> Nominal | None:
    role = _NAMED[match["w"].lower()].role
    words = set((match["det"] or "").lower().split())
    if match["y"]:
        first = _full_year(match["y"], context)
        last = _full_year(_completed(match["y"], match["y2"]), context) if match["y2"] else None
        return Nominal(match.end(), _year_named(role, first, last), "named year", bare=True)
    if role == "calendar year" or not words - {"de", "het"}:
        return None
    shift = -1 if words & (_PREVIOUS | _PAST) else 1 if words & _NEXT else 0
    if context.reference is None:
        return Nominal(match.end(), UNKNOWN, "named year", bare=True)
    return Nominal(match.end(), _year_around(role, context.reference, shift), "named year", bare=True)


def _completed(first: str, last: str) -> str:
    return first[:2] + last if len(last) == 2 and len(first) == 4 else last


def _year_named(role: str, first: int, last: int | None) -> Period:
    if role == "school year" and (last is None or last == first + 1):
        return cal.school_year(first)
    if role == "session" and (last is None or last == first + 1):
        return cal.session(first)
    if role == "term":
        within = cal.term(elections(), dt.date(first, 12, 31))
        return Period(within.start, within.end)
    return cal.covering(cal.year(first), cal.year(last or first))


def _year_around(role: str, date: dt.date, shift: int) -> Period:
    if role == "term":
        return cal.term(elections(), date, shift)
    made = cal.school_year if role == "school year" else cal.session
    this = made(date.year)
    assert this.start is not None  # noqa: S101 - for the type checker: these years are closed
    return made(date.year - (date < this.start) + shift).relative()


def _years(match: re.Match[str], context: Context) -> Nominal:
    printed = re.findall(rf"{YEAR}|(?<=[-–/])\d\d(?!\d)", match["all"])
    first = _full_year(printed[0], context)
    last = _full_year(_completed(printed[0], printed[-1]), context)
    period = cal.covering(cal.year(min(first, last)), cal.year(max(first, last)))
    return Nominal(match.end(), period, "year", bare=bool(match["noun"]), several=len(printed) > 1)


def _decade(match: re.Match[str], context: Context) -> Nominal | None:
    word = match["w"].lower().lstrip("'’")
    first = DECADES.get(word) or (int(word) if len(word) == 4 else 1900 + int(word))
    if match["w"].isdigit() and first == 1920:
        first = 2020
    return Nominal(match.end(), cal.covering(cal.year(first), cal.year(first + 9)), "year", bare=True)


def _deictic(match: re.Match[str], context: Context) -> Nominal | None:
    adjective, printed, unit = match["a"].lower(), match["n"], UNITS[match["u"].lower()]
    plural = match["u"].lower() != "jaar" and match["u"].lower().endswith(("en", "s", "ia"))
    if adjective in ("laatste", "recente") and not match["det"] and not match["n"]:
        return None
    if context.reference is None or (printed and _number(printed) is None):
        return Nominal(match.end(), UNKNOWN, "deictic", bare=True)
    number = _number(printed) if printed else None
    return Nominal(match.end(), _pointed(context.reference, adjective, unit, number, plural), "deictic", bare=True)


def _pointed(reference: dt.date, adjective: str, unit: str, number: int | None, plural: bool) -> Period:
    """The period that ``dit jaar``, ``de voorbije zes jaar``, ``vorige maand`` points at from ``reference``."""
    step, size = _SPANS.get(unit, (unit, 1))
    if number is None and plural:
        bounds = {adjective in _PAST | _PREVIOUS: (None, reference), adjective in _NEXT: (reference, None)}.get(True)
        return Period(*bounds, stated=False) if bounds else UNKNOWN
    if number is None and adjective not in _PAST:
        shift = -1 if adjective in _PREVIOUS else 1 if adjective in _NEXT else 0
        if unit in ("quarter", "semester"):
            return _division_around(cal.shifted(reference, "month", shift * size), 12 // size)
        return cal.around(cal.shifted(reference, step, shift * size), step).relative()
    length = (number or 1) * size
    if adjective in _NEXT:
        return Period(reference, cal.shifted(reference, step, length), stated=False)
    return Period(cal.shifted(reference, step, -length), reference, stated=False)


def _division_around(date: dt.date, parts: int) -> Period:
    period = cal.division(date.year, parts, (date.month - 1) // (12 // parts) + 1)
    return period.relative() if period else UNKNOWN


def _weekday(match: re.Match[str], context: Context) -> Nominal:
    if context.reference is None:
        return Nominal(match.end(), UNKNOWN, "deictic", bare=True)
    ahead = match["a"].lower() in _NEXT
    distance = (context.reference.weekday() - _WEEKDAYS.index(match["w"].lower())) % 7 or 7
    date = context.reference + cal.DAY * ((7 - distance or 7) if ahead else -distance)
    return Nominal(match.end(), Period(date, date, stated=False), "deictic", bare=True)


def _ago(match: re.Match[str], context: Context) -> Nominal:
    word, unit = match["w"].lower(), UNITS[match["u"].lower()]
    number = _number(match["n"])
    if word in ("geleden", "terug"):
        period = UNKNOWN
        if context.reference is not None and number is not None and not match["or"]:
            step, size = _SPANS.get(unit, (unit, 1))
            period = cal.around(cal.shifted(context.reference, step, -number * size), step).relative()
        return Nominal(match.end(), period, "ago", bare=True)
    back = word in ("eerder", "daarvoor", "voordien", "ervoor", "vroeger", "tevoren")
    return Nominal(match.end(), _from_anchor(context, unit, number, back=back), "ago", bare=True)


def _from_anchor(context: Context, unit: str, number: int | None, *, back: bool) -> Period:
    """The period as long as the one named last, ``number`` units earlier or later."""
    anchor = context.anchor
    if anchor is None or number is None or anchor.start is None or anchor.end is None:
        return UNKNOWN
    step, size = _SPANS.get(unit, (unit, 1))
    move = number * size * (-1 if back else 1)
    start, after = (cal.shifted(date, step, move) for date in (anchor.start, anchor.end + cal.DAY))
    return Period(start, after - cal.DAY, stated=False)


def _next_to(match: re.Match[str], context: Context) -> Nominal:
    back = match["w"].lower() in ("voordien", "daarvoor", "ervoor", "voorheen", "tevoren")
    unit = UNITS.get(match["u"].lower(), "year")
    return Nominal(match.end(), _from_anchor(context, unit, 1, back=back), "anaphor", bare=True)


def _same(match: re.Match[str], context: Context) -> Nominal:
    year, stated = _year_of(match["y"], context)
    if match["y"]:
        period = UNKNOWN if year is None else _mark(cal.year(year), stated)
        if match["u"].lower() == "periode":
            period = UNKNOWN
        return Nominal(match.end(), period, "anaphor")
    return Nominal(match.end(), context.anchor.relative() if context.anchor else UNKNOWN, "anaphor")


def _event(match: re.Match[str], context: Context) -> Nominal:
    year, _ = _year_of(match["y"], context)
    return Nominal(match.end(), cal.year(year) if year else UNKNOWN, "event")


_DET = rf"(?P<det>(?:(?:het|de|dit|deze|{_ADJECTIVE})\s+){{0,2}})"
_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Context], Nominal | None]], ...] = (
    (
        _compiled(
            rf"(?:{_WEEKDAY}\s+)?(?P<d>\d{{1,2}})(?:\s?(?:-|–|\s(?:en|tot|tot\s+en\s+met)\s)\s?(?P<d2>\d{{1,2}}))?"
            rf"\s+(?P<m>{_MONTH}){_OF_YEAR}?(?:\s+(?:jl\.?|jongstleden|laatstleden|ll\.?|(?P<next>a\.s\.|aanstaande|eerstkomend)){_END})?"
        ),
        _date,
    ),
    (
        _compiled(
            r"(?P<iso>\d{4}-\d{2}-\d{2})(?!\d)|(?P<d>\d{1,2})(?P<sep>[/.-])(?P<m>\d{1,2})(?P=sep)(?P<y>\d{4}|\d{2})(?![\d/]|[.-]\d)"
        ),
        _numeric_date,
    ),
    (
        _compiled(rf"(?P<noun>(?:de\s+)?maand(?:en)?\s+)?(?P<names>{_MONTH}(?:{_JOIN}{_MONTH})*){_OF_YEAR}?"),
        _months,
    ),
    (
        _compiled(
            rf"(?:(?:het|de)\s+)?(?P<o>{_ORDINAL})(?:\s+(?:en|tot\s+en\s+met|tot)\s+(?:het\s+|de\s+)?(?P<o2>{_ORDINAL}))?"
            rf"\s+(?P<u>{alternation(_DIVISIONS)}|half\s+jaar){_END}{_OF_YEAR}?"
        ),
        _division,
    ),
    (
        _compiled(
            rf"(?P<letter>[QKS])\s?(?P<n>[1-4])(?:\s?(?:-|–|en|tot)\s?[QKS]?(?P<n2>[1-4]))?(?:\s*-\s*(?={YEAR}))?{_OF_YEAR}"
        ),
        _quarter_code,
    ),
    (
        _compiled(rf"(?:(?:de|het)\s+)?(?P<edge>eerste|laatste)\s+(?P<n>{_NUMBER})\s+(?P<u>{_UNIT}){_END}{_OF_YEAR}"),
        _edge_of_year,
    ),
    (
        _compiled(rf"{_DET}(?P<s>{alternation(_SEASONS)}){_END}(?:{_OF_YEAR}(?P<y2>\s?[-–/]\s?(?:\d{{4}}|\d\d))?)?"),
        _season,
    ),
    (
        _compiled(
            rf"{_DET}(?P<w>{alternation(_NAMED)}){_END}"
            rf"(?:\s+(?:van\s+)?(?P<y>{YEAR})(?:\s?[-–/]\s?(?P<y2>\d{{4}}|\d\d){_END})?)?"
        ),
        _named_year,
    ),
    (
        _compiled(
            rf"(?P<noun>(?:de\s+|het\s+)?(?:(?:school|academie|begrotings|kalender|werk)?jaren|jaar|periodes?|jaargangen)\s+)?"
            rf"(?P<all>{YEAR}(?:{_JOIN}{YEAR}|[-–/]\d\d(?![^\W_]))*)"
        ),
        _years,
    ),
    (_compiled(rf"(?:de\s+)?jaren\s+(?P<w>{alternation(DECADES)}|['’]?[3-9]0|19[3-9]0|20[0-2]0){_END}"), _decade),
    (
        _compiled(
            rf"(?P<det>(?:het|de|dit|deze|onze|al)\s+)?(?P<a>{_ADJECTIVE})\s+(?:(?P<n>{_NUMBER}|{_SOME})\s+)?(?P<u>{_UNIT}){_END}"
            rf"(?!\s+van\s+(?:de|het|een)\s)"
        ),
        _deictic,
    ),
    (_compiled(rf"(?:de\s+)?(?P<a>{_ADJECTIVE})\s+(?P<w>{_WEEKDAY}){_END}"), _weekday),
    (
        _compiled(
            rf"(?P<n>{_NUMBER}|{_SOME})(?P<or>\s?(?:à|of|tot|-|–)\s?{_NUMBER})?\s+(?P<u>{_UNIT})\s+"
            rf"(?P<w>geleden|terug|later|eerder|nadien|daarna|daarvoor|voordien|ervoor|vroeger|tevoren){_END}"
        ),
        _ago,
    ),
    (
        _compiled(
            rf"(?:het|de)\s+(?P<u>(?:school|academie|begrotings)?jaar|maand|week|dag)\s+"
            rf"(?P<w>voordien|daarvoor|ervoor|voorheen|tevoren|nadien|daarop|erna|daarna){_END}"
        ),
        _next_to,
    ),
    (
        _compiled(
            rf"(?:dat|datzelfde|hetzelfde|die|diezelfde|dezelfde)\s+(?P<u>(?:school|academie|begrotings)?jaar|maand|week|dag|periode|jaren)"
            rf"{_END}{_OF_YEAR}?"
        ),
        _same,
    ),
    (
        _compiled(
            rf"(?:(?:de|het|een|die|deze)\s+)?(?:[^\W\d_]+e\s+)?(?P<w>{alternation(by_word('event'))}){_END}{_OF_YEAR}?"
        ),
        _event,
    ),
)
