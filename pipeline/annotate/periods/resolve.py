"""What the printed pieces of a date mean: years in two digits, relative years, days without a year.

Comes in: pieces as printed, and the context. Goes out: numbers.
Does not: read text.
"""

from __future__ import annotations

import datetime as dt

from pipeline.annotate.periods.calendar import Period
from pipeline.annotate.periods.context import Context
from pipeline.annotate.periods.lexicon import NUMBERS
from pipeline.annotate.periods.patterns import NEXT, PAST, PREVIOUS

# Within so many days a coming day is meant: when the sentence speaks of the future, and when it does not tell.
_SOON = {"future": 200, "untold": 31}


def full_year(printed: str, context: Context) -> int:
    """``2021`` or ``'21`` as a year; two digits lie at most ten years ahead of the text."""
    digits = printed.lstrip("'’")
    if len(digits) == 4:
        return int(digits)
    pivot = (context.reference.year if context.reference else 2030) + 10
    return 2000 + int(digits) if 2000 + int(digits) <= pivot else 1900 + int(digits)


def year_of(printed: str | None, context: Context) -> tuple[int | None, bool]:
    """The year that ``2021`` or ``vorig jaar`` means, and whether it is stated."""
    if not printed:
        return None, False
    if printed.lstrip("'’").isdigit():
        return full_year(printed, context), True
    if context.reference is None:
        return None, False
    words = set(printed.lower().split())
    shift = -1 if words & (PREVIOUS | PAST) else 1 if words & NEXT else 0
    return context.reference.year + shift, False


def whole_number(printed: str) -> int | None:
    """A number in digits or words; ``None`` where it is no whole number (``anderhalf``, ``enkele``)."""
    return int(printed) if printed.isdigit() else NUMBERS.get(printed.lower())


def occurring_year(context: Context, month: int, number: int, *, ahead: bool) -> int | None:
    """The year of a day without year: when it fell last, or falls next where the sentence speaks of what will be.

    Behind a period of one year in the same sentence it is a day of that year. ``None`` without a reference, for a
    day of the coming weeks in a sentence that does not tell, and behind another year than that of the text.
    """
    if context.near is not None and context.near.start is not None:
        begins = context.near.start
        return begins.year if (month, number) >= (begins.month, begins.day) else None
    reference = context.reference
    if reference is None or (context.away and not ahead):
        return None
    later = (month, number) > (reference.month, reference.day)
    today = (month, number) == (reference.month, reference.day)
    if ahead:
        return reference.year + (not later and not today)
    coming = dt.date(reference.year + (not later), month, min(number, 28))
    days = (coming - reference).days
    if context.tense == "future" and days <= _SOON["future"]:
        return coming.year
    if context.tense is None and 0 < days <= _SOON["untold"]:
        return None
    return reference.year - later


def mark(period: Period, stated: bool) -> Period:
    """The period, marked as relative where no year is stated."""
    return period if stated else period.relative()
