"""Dates, sessions and legislatures as Dutch headings print them.

Comes in: a line or a passage of text.
Goes out: ``datetime.date``, sessions like ``2022-2023``, legislatures like ``2019-2024``.
Does not: read time expressions in running text (``pipeline.annotate.periods``).
"""

from __future__ import annotations

import datetime as dt
import re

from pipeline.clean import lowered
from pipeline.months import ANY_MONTH, MONTHS
from pipeline.register.terms import terms

_WRITTEN = re.compile(rf"(?<!\d)(\d{{1,2}})(?:ste|de|e)?\s+({ANY_MONTH})\s+(\d{{4}})(?!\d)", re.IGNORECASE)
_DIGITS = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d/-])")
_ISO = re.compile(r"(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?!\d)")
_SESSION = re.compile(r"(?<![\d-])((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d|\d\d)(?!\d)")
_DAYS = r"(?:maan|dins|woens|donder|vrij|zater|zon)dag"
_DAY_LINE = re.compile(
    r"(?:(?:Plenaire |Openbare |Commissie|Morgen|Ochtend|Middag|Namiddag|Avond)?vergadering van |hoorzitting van |van |"
    rf"{_DAYS},?\s+|Datum:\s*|Zitting van )*"
    rf"(?:{_DAYS},?\s+)?\d{{1,2}}\s+[a-z]+\s+\d{{4}}(?:\s*[,–-]?\s*(?:om\s+)?\d{{1,2}}[.:u]\s*\d{{0,2}}\s*(?:u(?:ur)?)?|\s*[–-]?\s*\w+vergadering)?\.?",
    re.IGNORECASE,
)
_OPENS = re.compile(r"(?:19|20)[0-9]{2}(?![0-9])")


def find_dates(text: str) -> tuple[tuple[int, dt.date], ...]:
    """All full dates in ``text`` as (offset, date), in reading order; impossible ones (31 februari) are left out."""
    found = [
        (match.start(), day)
        for match in _WRITTEN.finditer(text)
        if (day := _date(int(match[3]), MONTHS.index(lowered(match[2])) + 1, int(match[1])))
    ]
    found += [
        (match.start(), day)
        for match in _DIGITS.finditer(text)
        if (day := _date(int(match[4]), int(match[3]), int(match[1])))
    ]
    found += [
        (match.start(), day)
        for match in _ISO.finditer(text)
        if (day := _date(int(match[1]), int(match[2]), int(match[3])))
    ]
    return tuple(sorted(found))


def find_date(text: str) -> dt.date | None:
    """The first full date in ``text``: ``28 februari 2023``, ``28.02.2023``, ``2023-02-28``."""
    found = find_dates(text)
    return found[0][1] if found else None


def is_day_line(line: str) -> bool:
    """Whether ``line`` says nothing but the day of a sitting: ``Dinsdag 8 maart 2022, 10.00 u.``"""
    bare = line.strip("*_# ")
    return _DAY_LINE.fullmatch(bare) is not None or _ISO.fullmatch(bare) is not None


def find_session(text: str) -> str | None:
    """The first session in ``text`` as ``2022-2023``, from ``(2022-2023)`` or ``(2022-23)``.

    Two years that do not follow each other are no session.
    """
    for match in _SESSION.finditer(text):
        first, second = int(match[1]), match[2]
        if (first + 1) % 100 == int(second) % 100 and (len(second) == 2 or int(second) == first + 1):
            return f"{first}-{first + 1}"
    return None


def opening_year(session: str) -> int | None:
    """The year in which a session opens; ``None`` for what metadata state of it and is none (``onbekend``)."""
    match = _OPENS.match(session)
    return int(match[0]) if match else None


def session_on(day: dt.date) -> str:
    """The session that a day falls in; sessions open on the fourth Monday of September."""
    first = dt.date(day.year, 9, 1)
    opening = first + dt.timedelta(days=(7 - first.weekday()) % 7 + 21)
    year = day.year if day >= opening else day.year - 1
    return f"{year}-{year + 1}"


def legislature(day: dt.date | None) -> str | None:
    """The term that a day falls in (``2019-2024``); ``None`` before the first direct election."""
    if day is None:
        return None
    return next((term.name for term in terms() if term.holds(day)), None)


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day) if 1970 <= year <= 2100 else None
    except ValueError:
        return None
