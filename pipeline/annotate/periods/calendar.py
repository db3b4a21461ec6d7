"""Periods as pairs of days, and how they are made: years, months, quarters, terms, parts of each.

Comes in: numbers of years, months and days. Goes out: ``Period``.
Does not: read text. Bounds are inclusive; ``None`` is open or not known.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

Part = Literal["begin", "middle", "end"]

DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """First and last day. ``stated``: the words name the year themselves, so no other date was needed."""

    start: dt.date | None
    end: dt.date | None
    stated: bool = True

    @property
    def known(self) -> bool:
        """Whether at least one of the days is known."""
        return self.start is not None or self.end is not None

    def relative(self) -> Period:
        """The same days, marked as found relative to the date of the text."""
        return replace(self, stated=False)


UNKNOWN = Period(None, None, stated=False)


def day(year: int, month: int, number: int) -> Period | None:
    """One day; ``None`` where the calendar has no such day."""
    try:
        date = dt.date(year, month, number)
    except ValueError:
        return None
    return Period(date, date)


def year(number: int) -> Period:
    """A calendar year."""
    return Period(dt.date(number, 1, 1), dt.date(number, 12, 31))


def is_year(period: Period) -> bool:
    """Whether it is one calendar year, told or pointed at."""
    return period.start is not None and replace(period, stated=True) == year(period.start.year)


def month(of_year: int, number: int) -> Period:
    """A calendar month; ``number`` 1 to 12."""
    return Period(dt.date(of_year, number, 1), dt.date(of_year, number, calendar.monthrange(of_year, number)[1]))


def months(of_year: int, first: int, last: int) -> Period:
    """From one month to another of the same year, or into the next where ``last`` comes before ``first``."""
    return Period(month(of_year, first).start, month(of_year + (last < first), last).end)


def division(of_year: int, parts: int, number: int) -> Period | None:
    """The ``number``-th of ``parts`` equal parts of a year: quarters 4, semesters 2, terms of four months 3."""
    size = 12 // parts
    if not 1 <= number <= parts:
        return None
    return months(of_year, size * (number - 1) + 1, size * number)


def school_year(first: int) -> Period:
    """From the first of September of year ``first`` to the end of August."""
    return Period(dt.date(first, 9, 1), dt.date(first + 1, 8, 31))


def session(first: int) -> Period:
    """A session of parliament: from the fourth Monday of September of year ``first`` to the day before the next."""
    return Period(_fourth_monday(first), _fourth_monday(first + 1) - DAY)


def kind_across_years(period: Period) -> Callable[[int], Period] | None:
    """``school_year`` or ``session`` where ``period`` is one of these."""
    first = period.start.year if period.start is not None else None
    return next((made for made in (school_year, session) if first is not None and period == made(first)), None)


def _fourth_monday(of_year: int) -> dt.date:
    first = dt.date(of_year, 9, 1)
    return first + DAY * ((7 - first.weekday()) % 7 + 21)


def term(elections: Sequence[dt.date], date: dt.date, shift: int = 0) -> Period:
    """The term that ``date`` lies in, or the one ``shift`` terms later; unknown beyond the elections given."""
    index = sum(election <= date for election in elections) - 1 + shift
    if not 0 <= index < len(elections):
        return UNKNOWN
    end = elections[index + 1] - DAY if index + 1 < len(elections) else None
    return Period(elections[index], end, stated=False)


def covering(first: Period, last: Period) -> Period:
    """From the beginning of ``first`` to the end of ``last``."""
    return Period(first.start, last.end, first.stated or last.stated)


def shifted(date: dt.date, unit: str, number: int) -> dt.date:
    """``date`` moved by ``number`` units (``day``, ``week``, ``month``, ``year``); the 31st becomes the last day."""
    if unit in ("day", "week"):
        return date + DAY * number * (7 if unit == "week" else 1)
    total = date.year * 12 + date.month - 1 + number * (12 if unit == "year" else 1)
    of_year, index = divmod(total, 12)
    last = calendar.monthrange(of_year, index + 1)[1]
    return dt.date(of_year, index + 1, min(date.day, last))


def around(date: dt.date, unit: str) -> Period:
    """The calendar day, week (Monday to Sunday), month or year that ``date`` lies in."""
    if unit == "year":
        return year(date.year)
    if unit == "month":
        return month(date.year, date.month)
    if unit == "week":
        monday = date - DAY * date.weekday()
        return Period(monday, monday + DAY * 6)
    return Period(date, date)


def part_of(period: Period, part: Part) -> Period:
    """The beginning, middle or end: quarters of a year, first and last year of a term, else about thirds."""
    if period.start is None or period.end is None:
        return period
    days = (period.end - period.start).days + 1
    if _is_year(period):
        start, end = period.start, period.end
        return {
            "begin": replace(period, end=shifted(start, "month", 3) - DAY),
            "middle": replace(period, start=shifted(start, "month", 4), end=shifted(start, "month", 8) - DAY),
            "end": replace(period, start=shifted(end + DAY, "month", -3)),
        }[part]
    years = period.end.year - period.start.year + 1
    if (
        years > 1
        and period.start == dt.date(period.start.year, 1, 1)
        and period.end == dt.date(period.end.year, 12, 31)
    ):
        return _part_of_years(period, period.start.year, period.end.year, part)
    if days > 3 * 366:
        return _part_of_term(period, period.start, period.end, part)
    third = DAY * round(days / 3)
    return {
        "begin": replace(period, end=period.start + third - DAY),
        "middle": replace(period, start=period.start + third, end=period.end - third),
        "end": replace(period, start=period.end - third + DAY),
    }[part]


def _part_of_term(period: Period, start: dt.date, end: dt.date, part: Part) -> Period:
    first, last = shifted(start, "year", 1), shifted(end + DAY, "year", -1)
    return {
        "begin": replace(period, end=first - DAY),
        "middle": replace(period, start=first, end=last - DAY),
        "end": replace(period, start=last),
    }[part]


def _part_of_years(period: Period, first: int, last: int, part: Part) -> Period:
    third = round((last - first + 1) / 3)
    begins, ends = {
        "begin": (first, first + third - 1),
        "middle": (first + third, last - third),
        "end": (last - third + 1, last),
    }[part]
    return replace(period, start=year(begins).start, end=year(ends).end)


def _is_year(period: Period) -> bool:
    return period.start is not None and shifted(period.start, "year", 1) - DAY == period.end
