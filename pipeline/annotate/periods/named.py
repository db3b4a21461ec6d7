"""Forms that name a period by the calendar: days, months, quarters, seasons, years of every kind.

Comes in: a match of a form, and the context. Goes out: ``Nominal``, or ``None`` where the calendar has no such day.
Does not: search; ``nominals`` tries the forms at a place.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from pipeline.annotate.lexis.lookalikes import NO_DECADE_BEFORE, NO_DECADE_BEHIND
from pipeline.annotate.periods import calendar as cal
from pipeline.annotate.periods.calendar import UNKNOWN, Period
from pipeline.annotate.periods.context import Context, Nominal
from pipeline.annotate.periods.lexicon import DECADES, ORDINALS, SEASONS, UNITS, alternation, by_word, elections
from pipeline.annotate.periods.patterns import (
    ADJECTIVE,
    DETERMINER,
    END,
    FOLLOWING,
    JOIN,
    LAST_OF_OTHERS,
    MONTH,
    NEXT,
    NUMBER,
    OF_YEAR,
    PAST,
    PREVIOUS,
    SPANS,
    THIS,
    UNIT,
    WEEKDAY,
    YEAR,
)
from pipeline.annotate.periods.resolve import full_year, mark, occurring_year, whole_number, year_of
from pipeline.clean import lowered
from pipeline.months import MONTHS

_ORDINAL = alternation(ORDINALS)
_DIVISIONS = {
    "kwartaal": 4, "kwartalen": 4, "trimester": 4, "trimesters": 4, "semester": 2, "semesters": 2, "jaarhelft": 2,
    "halfjaar": 2, "helft": 2,
}  # fmt: skip
_NAMED = by_word("school year", "session", "term", "calendar year", "season")
# `het recessiejaar 2009`: a year of whatever happened in it
_ANY_YEAR = r"(?!half|kwart|nieuw|voor|na|school|academie|onderwijs|zittings|werk|seizoen|levens)[^\W\d_]{3,}jaar"
_YEAR_WORDS = [one.removesuffix("jaar") for one in by_word("school year", "session") if one.endswith("jaar")]
_PLURAL = re.compile(rf"(?<![^\W_])(?P<w>{alternation(_YEAR_WORDS)})jaren\s(?:\(\s?)?\Z")
_NEAR = 24  # characters
_EDGE = rf"(?:(?:de|het)\s+)?(?P<edge>eerste|laatste)\s+(?:(?P<n>{NUMBER})\s+)?(?P<u>{UNIT}){END}"
_YEARLY = re.compile(r"\s+van\s+(?:elk|ieder)\s+[^\W\d_]*jaar" + END, re.IGNORECASE)
_YEARLY_BEFORE = re.compile(r"(?<![^\W_])(?:(?:elk|ieder)\s+jaar|jaarlijks)\s+(?:op|in)\s+\Z", re.IGNORECASE)
_PAIR = re.compile(rf"({YEAR})(?:[-–/](\d{{2,4}})(?!\d))?")


def _date(match: re.Match[str], context: Context) -> Nominal | None:
    number, month = int(match["d"]), MONTHS.index(lowered(match["m"])) + 1
    if not 0 < number < 32:
        return None
    if yearly := _yearly(match):
        return Nominal(yearly, UNKNOWN, "day")
    year, stated = year_of(match["y"], context)
    if year is None:
        year, stated = context.year or occurring_year(context, month, number, ahead=bool(match["next"])), False
    if year is None:
        return Nominal(match.end(), UNKNOWN, "day")
    period = cal.day(year, month, number)
    if period is not None and match["d2"]:
        last = cal.day(year, month, int(match["d2"]))
        period = cal.covering(period, last) if last else None
    if period is None:
        return None
    return Nominal(match.end(), mark(period, stated), "day", several=bool(match["d2"]))


def _yearly(match: re.Match[str]) -> int:
    """Where it ends that a day or month without a year is one of each year: ``30 juni van elk jaar``; else 0."""
    if match["y"]:
        return 0
    behind = _YEARLY.match(match.string, match.end())
    if behind is not None:
        return behind.end()
    return match.end() if _YEARLY_BEFORE.search(match.string, max(0, match.start() - _NEAR), match.start()) else 0


def _numeric_date(match: re.Match[str], context: Context) -> Nominal | None:
    if match["iso"]:
        period = cal.day(*(int(part) for part in match["iso"].split("-")))
    else:
        period = cal.day(full_year(match["y"], context), int(match["m"]), int(match["d"]))
    if period is not None and match["d2"]:
        last = cal.day(full_year(match["y2"], context), int(match["m2"]), int(match["d2"]))
        period = cal.covering(period, last) if last else None
    return Nominal(match.end(), period, "day", several=bool(match["d2"])) if period else None


def _months(match: re.Match[str], context: Context) -> Nominal:
    if yearly := _yearly(match):
        return Nominal(yearly, UNKNOWN, "month", bare=bool(match["noun"]))
    named = [MONTHS.index(lowered(one)) + 1 for one in re.findall(MONTH, match["names"])]
    year, stated = year_of(match["y"], context)
    if year is None and match["y"] is None:
        year, stated = context.year or occurring_year(context, named[0], 1, ahead=False), False
    period = UNKNOWN if year is None else mark(cal.months(year, named[0], named[-1]), stated)
    return Nominal(match.end(), period, "month", bare=bool(match["noun"]), several=len(named) > 1)


def _division(match: re.Match[str], context: Context) -> Nominal | None:
    word = match["u"].lower().replace(" ", "")
    parts = _DIVISIONS[word]
    if word == "helft" and not match["y"] and not _is_half(context.near):
        return None
    first = ORDINALS[lowered(match["o"])]
    last = ORDINALS[lowered(match["o2"])] if match["o2"] else first
    return _divided(match, context, parts, first, last)


def _is_half(period: Period | None) -> bool:
    """Whether the last period named is half a year: then ``de tweede helft`` is the year's, not one of things."""
    if period is None or period.start is None or period.end is None:
        return False
    return period.start.month in {1, 7} and period.end == cal.shifted(period.start, "month", 6) - cal.DAY


def _divided(match: re.Match[str], context: Context, parts: int, first: int, last: int) -> Nominal | None:
    """Parts ``first`` to ``last`` (-1: the last) of the year that the match names, or of the latest that has begun."""
    year, stated = year_of(match["y"], context)
    # Without a year a trimester may be one of a school year: its days are not known.
    certain = "trimester" not in match.group().lower()
    if year is None and match["y"] is None and context.near is not None:
        month = max(first - 1, 0) * (12 // parts) + 1
        year, stated = occurring_year(context, month, 1, ahead=False), False
    elif year is None and match["y"] is None and context.reference is not None and certain and not context.away:
        started = (context.reference.month - 1) // (12 // parts) + 1 >= first > 0
        year, stated = context.reference.year - (not started), False
    if year is None:
        return Nominal(match.end(), UNKNOWN, "part of year", bare=True)
    begin, end = (cal.division(year, parts, parts if one < 0 else one) for one in (first, last))
    if begin is None or end is None:
        return None
    return Nominal(match.end(), mark(cal.covering(begin, end), stated), "part of year", bare=True)


def _quarter_code(match: re.Match[str], context: Context) -> Nominal | None:
    parts = 2 if match["letter"] == "s" else 4
    first = int(match["n"])
    return _divided(match, context, parts, first, int(match["n2"] or first))


def _edge_of_year(match: re.Match[str], context: Context) -> Nominal | None:
    """``de eerste drie maanden van 2022``; ``van het jaar``: of the one that was named, which may stand far before."""
    year, stated = year_of(match["y"], context)
    if match["y"] is None and context.near is not None and context.near.start is not None:
        year = context.near.start.year
    return Nominal(match.end(), _edge(match, cal.year(year) if year else UNKNOWN, stated), "part of year", bare=True)


def _edge_of_month(match: re.Match[str], context: Context) -> Nominal | None:
    """``de laatste week van februari``, ``de eerste tien dagen van maart 2022``."""
    month = MONTHS.index(lowered(match["m"])) + 1
    year, stated = year_of(match["y"], context)
    if year is None and match["y"] is None:
        year, stated = context.year or occurring_year(context, month, 1, ahead=False), False
    whole = cal.month(year, month) if year else UNKNOWN
    return Nominal(match.end(), _edge(match, whole, stated), "part of year", bare=True)


def _edge(match: re.Match[str], whole: Period, stated: bool) -> Period:
    """The first or last so many months, weeks or days of a year or month; nobody knows how many ``dagen`` are."""
    unit, number = UNITS[lowered(match["u"])], whole_number(match["n"]) if match["n"] else 1
    if match["n"] is None and match["u"].lower().endswith("en"):
        return UNKNOWN
    if whole.start is None or whole.end is None or number is None or unit in {"year", "weekend"}:
        return UNKNOWN
    unit, times = SPANS.get(unit, (unit, 1))
    if match["edge"].lower() == "laatste":
        start, end = cal.shifted(whole.end + cal.DAY, unit, -number * times), whole.end
    else:
        start, end = whole.start, cal.shifted(whole.start, unit, number * times) - cal.DAY
    return mark(Period(start, end), stated) if whole.start <= start and end <= whole.end else UNKNOWN


def _season(match: re.Match[str], context: Context) -> Nominal | None:
    first, last = SEASONS[lowered(match["s"])]
    words = set((match["det"] or "").lower().split())
    year, stated = year_of(match["y"], context)
    bare = bool(match["y"] or words - {"de", "het"})
    if match["y"] is None:
        if context.reference is None and context.near is None:
            return Nominal(match.end(), UNKNOWN, "part of year", bare=bare)
        pointed = bool(words & (PREVIOUS | NEXT | THIS))
        year = (
            _year_pointed_at(words, first, last, context) if pointed else occurring_year(context, first, 1, ahead=False)
        )
    if year is None:
        return Nominal(match.end(), UNKNOWN, "part of year", bare=bare)
    # A winter named by one year is the one that ends in it; `winter 2021-2022` begins in the first.
    begins = year - 1 if first > last and stated and not match["y2"] else year
    return Nominal(match.end(), mark(cal.months(begins, first, last), stated), "part of year", bare=bare)


def _year_pointed_at(words: set[str], first: int, last: int, context: Context) -> int | None:
    """The year in which ``deze winter``, ``vorige zomer``, ``komende lente`` begins, seen from the date of the text."""
    if (now := context.reference) is None:
        return None
    shift = -1 if words & PREVIOUS else 1 if words & NEXT else 0
    if first <= last:
        return now.year + (now.month > first if words & NEXT - FOLLOWING - {"volgend"} else shift)
    begun = now.year - (now.month < first)  # of the winter that goes on, or of the last one
    goes_on = now.month >= first or now.month <= last
    if shift == 0:
        return begun + (not goes_on and context.tense != "past")
    return begun + (shift if goes_on or shift > 0 else 0)


def _named_year(match: re.Match[str], context: Context) -> Nominal | None:
    named = _NAMED.get(lowered(match["w"]))
    role = named.role if named else "calendar year"
    words = set((match["det"] or "").lower().split())
    if role == "season":  # of a sport, of the arts: it begins in another month for each
        return Nominal(match.end(), UNKNOWN, "named year", bare=True) if match["y"] or words - {"de", "het"} else None
    if match["y"]:
        first = full_year(match["y"], context)
        last = full_year(_completed(match["y"], match["y2"]), context) if match["y2"] else None
        return Nominal(match.end(), _year_named(role, first, last), "named year", bare=True)
    bare = bool(words - {"de", "het"})
    if "laatste" in words and LAST_OF_OTHERS.match(match.string, match.end()):
        return None
    if match["w"].lower() == "jaar" or not (bare or (role == "term" and words)):
        return None
    shift = -1 if words & (PREVIOUS | PAST) else 1 if words & NEXT else 0
    if context.reference is None or _ends_about_now(role, context.reference, words):
        return Nominal(match.end(), UNKNOWN, "named year", bare=bare)
    shift += role == "school year" and _in_holidays(context.reference) and bool(words & PAST)
    return Nominal(match.end(), _year_around(role, context.reference, shift), "named year", bare=bare)


def _ends_about_now(role: str, date: dt.date, words: set[str]) -> bool:
    """``de voorbije legislatuur`` near an election, ``vorig schooljaar`` in July: this one or the one before?"""
    if role == "term" and words & PAST:
        return cal.term(elections(), date) != cal.term(elections(), date + cal.DAY * _ENDING)
    if role != "school year":
        return False
    return bool(words & PREVIOUS and _in_holidays(date)) or bool(words & PAST and date.month == _LAST_MONTH)


def _in_holidays(date: dt.date) -> bool:
    """Between two school years: the one that ended is ``het voorbije schooljaar``."""
    return date.month in {7, 8}


_ENDING = 183  # days before an election
_LAST_MONTH = 6  # of a school year


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
    if role == "calendar year":
        return cal.year(date.year + shift).relative()
    made = cal.school_year if role == "school year" else cal.session
    this = made(date.year)
    assert this.start is not None  # noqa: S101 - for the type checker: these years are closed
    return made(date.year - (date < this.start) + shift).relative()


def _role(years: re.Match[str]) -> str | None:
    """What kind of years they are, from the plural before them: ``schooljaren``; before their bracket too."""
    before = years["noun"] or years.string[max(0, years.start() - 40) : years.start()]
    plural = _PLURAL.search(before)
    return _NAMED[plural["w"].lower() + "jaar"].role if plural else None


def _from_to(role: str, printed: str, context: Context) -> Period:
    """From the first of the school years or sessions to the last: ``2015-2016, 2016-2017 en 2017-2018``."""
    firsts, lasts = list[int](), list[int]()
    for begins, ends in _PAIR.findall(printed):
        firsts.append(full_year(begins, context))
        lasts.append(full_year(_completed(begins, ends), context) - 1 if ends else firsts[-1])
    made = cal.school_year if role == "school year" else cal.session
    return cal.covering(made(min(firsts)), made(max(firsts + lasts)))


def _are_pairs(printed: str) -> bool:
    """Whether each year is joined to the next one: ``2015-2016``, ``2015-2016 en 2016-2017``."""
    pairs = [(begins, ends) for begins, ends in _PAIR.findall(printed) if len(begins) == len("2015")]
    return bool(pairs) and all(ends and (int(begins) + 1) % 100 == int(ends[-2:]) for begins, ends in pairs)


def _years(match: re.Match[str], context: Context) -> Nominal | None:
    if match["noun"] and "jaren" in match["noun"].lower() and re.fullmatch(r"(?:['’]|\d\d)\d0", match["all"]):
        return None  # a decade
    role = _role(match)
    if role in ("school year", "session"):
        return Nominal(match.end(), _from_to(role, match["all"], context), "named year", bare=True, several=True)
    printed = re.findall(rf"{YEAR}|(?<=[-–/])\d\d(?!\d)", match["all"])
    first = full_year(printed[0], context)
    last = full_year(_completed(printed[0], printed[-1]), context)
    if len(printed[-1]) == 2 and printed[-1].isdigit() and last <= first:
        return None  # `2014-03` is a month
    if not match["noun"] and context.anchor is not None and _are_pairs(match["all"]):
        made = cal.kind_across_years(context.anchor)  # `in het schooljaar 2019-2020 ..., in 2020-2021 ...`
        if made is not None:
            role = "school year" if made is cal.school_year else "session"
            several = len(_PAIR.findall(match["all"])) > 1
            return Nominal(match.end(), _from_to(role, match["all"], context), "named year", several=several)
    period = cal.covering(cal.year(min(first, last)), cal.year(max(first, last)))
    return Nominal(match.end(), period, "year", bare=bool(match["noun"]), several=len(printed) > 1)


def _decade(match: re.Match[str], context: Context) -> Nominal | None:
    word = match["w"].lower().lstrip("'’")
    first = DECADES.get(word) or (int(word) if len(word) == 4 else 1900 + int(word))
    first += 5 * (match["half"] == "tweede")
    last = first + (4 if match["half"] else 9)
    return Nominal(match.end(), cal.covering(cal.year(first), cal.year(last)), "year", bare=True)


def _week(match: re.Match[str], context: Context) -> Nominal | None:
    """``week 35 van 2018``, from Monday to Sunday: that of the calendar, as it is numbered in Europe."""
    year, stated = year_of(match["y"], context)
    try:
        monday = dt.date.fromisocalendar(year, int(match["n"]), 1) if year else None
    except ValueError:
        return None
    period = Period(monday, monday + 6 * cal.DAY) if monday else UNKNOWN
    return Nominal(match.end(), mark(period, stated), "part of year")


FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Context], Nominal | None]], ...] = (
    (
        re.compile(
            rf"(?:{WEEKDAY}\s+)?(?P<d>\d{{1,2}})"
            rf"(?:(?:\s?,\s?\d{{1,2}})*\s?(?:-|–|\s(?:en|tot|tot\s+en\s+met)\s)\s?(?P<d2>\d{{1,2}}))?"
            rf"\s+(?P<m>{MONTH}){OF_YEAR}?(?:\s+(?:jl\.?|jongstleden|laatstleden|ll\.?|(?P<next>a\.s\.|aanstaande|eerstkomend)){END})?"
        ),
        _date,
    ),
    (
        re.compile(
            r"(?P<iso>\d{4}-\d{2}-\d{2})(?!\d)|(?P<d>\d{1,2})(?P<sep>[/.-])(?P<m>\d{1,2})(?P=sep)(?P<y>\d{4}|\d{2})"
            r"(?:\s?(?:-|–|t/m|t\.e\.m\.)\s?(?P<d2>\d{1,2})(?P=sep)(?P<m2>\d{1,2})(?P=sep)(?P<y2>\d{4}|\d{2}))?(?![\d/]|[.-]\d)"
        ),
        _numeric_date,
    ),
    (
        re.compile(rf"(?P<noun>(?:de\s+)?maand(?:en)?\s+)?(?P<names>{MONTH}(?:{JOIN}{MONTH})*){OF_YEAR}?"),
        _months,
    ),
    (
        re.compile(
            rf"(?:(?:het|de)\s+)?(?P<o>{_ORDINAL})(?:\s+(?:en|tot\s+en\s+met|tot)\s+(?:het\s+|de\s+)?(?P<o2>{_ORDINAL}))?"
            rf"\s+(?P<u>{alternation(_DIVISIONS)}|half\s+jaar){END}{OF_YEAR}?"
        ),
        _division,
    ),
    (
        re.compile(
            rf"(?P<letter>[qks])\s?(?P<n>[1-4])(?:\s?(?:-|–|en|tot)\s?[qks]?(?P<n2>[1-4]))?(?:\s*-\s*(?={YEAR}))?{OF_YEAR}"
        ),
        _quarter_code,
    ),
    (
        re.compile(rf"{_EDGE}(?:{OF_YEAR}|\s+van\s+het\s+(?:kalender|begrotings)?jaar{END})"),
        _edge_of_year,
    ),
    (re.compile(rf"{_EDGE}\s+van\s+(?:de\s+maand\s+)?(?P<m>{MONTH}){OF_YEAR}?"), _edge_of_month),
    (
        re.compile(
            rf"{DETERMINER}(?P<s>{alternation(SEASONS)}){END}(?:{OF_YEAR}(?P<y2>\s?[-–/]\s?(?:\d{{4}}|\d\d))?)?"
        ),
        _season,
    ),
    (
        re.compile(
            rf"{DETERMINER}(?P<w>{alternation(_NAMED)}){END}"
            rf"(?:\s+(?:van\s+)?(?P<y>{YEAR})(?:\s?[-–/]\s?(?P<y2>\d{{4}}|\d\d){END})?)?"
        ),
        _named_year,
    ),
    (
        re.compile(rf"{DETERMINER}(?P<w>{_ANY_YEAR})\s+(?P<y>{YEAR})(?P<y2>(?!))?"),
        _named_year,
    ),
    (
        re.compile(
            rf"(?P<noun>(?:(?:de|het|deze|die)\s+)?(?:{ADJECTIVE}\s+)?"
            r"(?:(?:school|academie|onderwijs|zittings|begrotings|kalender|werk)?jaren|jaar|[^\W\d_]*periodes?|jaargangen)\s+)?"
            rf"(?P<all>{YEAR}(?:{JOIN}{YEAR}|[-–/]\d\d(?![^\W_]))*)"
        ),
        _years,
    ),
    (
        re.compile(
            rf"(?:(?:de\s+)?(?P<half>eerste|tweede)\s+helft\s+van\s+)?(?:de\s+)?{NO_DECADE_BEFORE}jaren\s+"
            rf"(?P<w>{alternation(DECADES)}|['’]?[3-9]0|19[3-9]0|20[0-2]0){END}{NO_DECADE_BEHIND}"
        ),
        _decade,
    ),
    (re.compile(rf"week\s+(?P<n>\d{{1,2}}){OF_YEAR}"), _week),
)
