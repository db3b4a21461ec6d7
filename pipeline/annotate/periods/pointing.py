"""Forms that point at a period from the date of the text, or from a period named before.

Comes in: a match of a form, and the context. Goes out: ``Nominal``; its days are unknown where there is nothing to
point from, or where the words are vague (``enkele jaren geleden``).
Does not: search; ``nominals`` tries the forms at a place.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from pipeline.annotate.periods import calendar as cal
from pipeline.annotate.periods.calendar import UNKNOWN, Period
from pipeline.annotate.periods.context import Context, Nominal
from pipeline.annotate.periods.lexicon import ORDINALS, UNITS, alternation, by_word
from pipeline.annotate.periods.patterns import (
    ADJECTIVE,
    END,
    FOLLOWING,
    LAST_OF_OTHERS,
    MONTH,
    NEXT,
    NUMBER,
    OF_YEAR,
    PAST,
    PREVIOUS,
    SOME,
    SPANS,
    UNIT,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
)
from pipeline.annotate.periods.resolve import mark, whole_number, year_of
from pipeline.clean import lowered


def _deictic(match: re.Match[str], context: Context) -> Nominal | None:
    adjective, printed, unit = lowered(match["a"]), match["n"], UNITS[lowered(match["u"])]
    plural = match["u"].lower() != "jaar" and match["u"].lower().endswith(("en", "s", "ia"))
    if adjective in ("laatste", "recente", "jongste") and not match["det"] and not match["n"]:
        return None
    if adjective == "laatste" and LAST_OF_OTHERS.match(match.string, match.end()):
        return None
    if (
        adjective in FOLLOWING
        and match["det"]
        and not printed
        and not plural
        and (context.anchor or adjective not in NEXT)
    ):
        # `het volgende jaar` follows the year named before it, `volgend jaar` that of the text.
        return Nominal(match.end(), _from_anchor(context, unit, 1, back=False), "deictic", bare=True)
    if context.reference is None or (printed and whole_number(printed) is None):
        return Nominal(match.end(), UNKNOWN, "deictic", bare=True)
    number = whole_number(printed) if printed else None
    return Nominal(match.end(), _pointed(context.reference, adjective, unit, number, plural), "deictic", bare=True)


def _pointed(reference: dt.date, adjective: str, unit: str, number: int | None, plural: bool) -> Period:
    """The period that ``dit jaar``, ``de voorbije zes jaar``, ``vorige maand`` points at from ``reference``."""
    if unit == "weekend":
        return UNKNOWN if number or plural else _weekend(reference, adjective)
    step, size = SPANS.get(unit, (unit, 1))
    if number is None and plural:
        bounds = {adjective in PAST | PREVIOUS: (None, reference), adjective in NEXT: (reference, None)}.get(True)
        return Period(*bounds, stated=False) if bounds else UNKNOWN
    if number is None and adjective not in PAST:
        shift = -1 if adjective in PREVIOUS else 1 if adjective in NEXT else 0
        if unit in ("quarter", "semester"):
            return _division_around(cal.shifted(reference, "month", shift * size), 12 // size)
        return cal.around(cal.shifted(reference, step, shift * size), step).relative()
    length = (number or 1) * size
    if adjective in NEXT:
        return Period(reference, cal.shifted(reference, step, length), stated=False)
    return Period(cal.shifted(reference, step, -length), reference, stated=False)


def _weekend(reference: dt.date, adjective: str) -> Period:
    """The last one or the coming one; on its own days, and for ``dit`` and ``volgend weekend``, either may be meant."""
    saturday = reference + cal.DAY * (5 - reference.weekday())
    if reference >= saturday or adjective not in PAST | PREVIOUS | {"komend", "komende"}:
        return UNKNOWN
    saturday -= cal.DAY * (0 if adjective.startswith("komend") else 7)
    return Period(saturday, saturday + cal.DAY, stated=False)


def _division_around(date: dt.date, parts: int) -> Period:
    period = cal.division(date.year, parts, (date.month - 1) // (12 // parts) + 1)
    return period.relative() if period else UNKNOWN


def _weekday(match: re.Match[str], context: Context) -> Nominal:
    if context.reference is None:
        return Nominal(match.end(), UNKNOWN, "deictic", bare=True)
    ahead = match["a"].lower() in NEXT
    distance = (context.reference.weekday() - WEEKDAYS.index(lowered(match["w"]))) % 7 or 7
    date = context.reference + cal.DAY * ((7 - distance or 7) if ahead else -distance)
    return Nominal(match.end(), Period(date, date, stated=False), "deictic", bare=True)


def _ago(match: re.Match[str], context: Context) -> Nominal:
    word, unit = lowered(match["w"]), UNITS[lowered(match["u"])]
    number = whole_number(match["n"])
    if word in ("geleden", "terug"):
        period = UNKNOWN
        if context.reference is not None and number is not None and not match["or"] and unit != "weekend":
            step, size = SPANS.get(unit, (unit, 1))
            period = cal.around(cal.shifted(context.reference, step, -number * size), step).relative()
        return Nominal(match.end(), period, "ago", bare=True)
    back = word in ("eerder", "daarvoor", "voordien", "ervoor", "vroeger", "tevoren")
    return Nominal(match.end(), _from_anchor(context, unit, number, back=back), "ago", bare=True)


def _from_anchor(context: Context, unit: str, number: int | None, *, back: bool) -> Period:
    """The period as long as the one named last, ``number`` units earlier or later."""
    anchor = context.anchor
    if anchor is None or number is None or anchor.start is None or anchor.end is None or unit == "weekend":
        return UNKNOWN
    step, size = SPANS.get(unit, (unit, 1))
    move = number * size * (-1 if back else 1)
    start, after = (cal.shifted(date, step, move) for date in (anchor.start, anchor.end + cal.DAY))
    return Period(start, after - cal.DAY, stated=False)


def _next_to(match: re.Match[str], context: Context) -> Nominal:
    back = match["w"].lower() in ("voordien", "daarvoor", "ervoor", "voorheen", "tevoren")
    unit = UNITS.get(lowered(match["u"]), "year")
    several = match["u"].lower().endswith("jaren")  # `de jaren daarna`: nobody knows how many
    period = UNKNOWN if several else _from_anchor(context, unit, 1, back=back)
    return Nominal(match.end(), period, "ago", bare=True)


def _same(match: re.Match[str], context: Context) -> Nominal:
    unit, end = match["u"].lower(), match.end()
    if match["nth"]:
        return Nominal(end, UNKNOWN, "deictic")  # `in dat eerste jaar`: of a stretch whose days are not told
    if match["back"]:
        last = context.anchor.start if context.anchor else None
        return Nominal(end, in_year(context.anchor, unit, last.year - 1 if last else None).relative(), "part of year")
    printed = match["y"] or match["y2"]
    if printed is None:
        period = context.anchor.relative() if context.anchor else UNKNOWN
        return Nominal(end, period, "anaphor", bare=unit.endswith("jaar"))
    year, stated = year_of(printed, context)
    if not unit.endswith("jaar"):
        return Nominal(end, mark(in_year(context.anchor, unit, year), stated), "part of year")
    return Nominal(end, UNKNOWN if year is None else mark(cal.year(year), stated), "anaphor")


def in_year(anchor: Period | None, unit: str, year: int | None) -> Period:
    """The days of ``anchor`` in ``year``; unknown where ``anchor`` is one day, or no stretch of another year."""
    if anchor is None or year is None or anchor.start is None or anchor.end is None or anchor.start == anchor.end:
        return UNKNOWN
    if anchor.start.year != anchor.end.year or anchor.start.year == year or unit == "week":
        return UNKNOWN
    if unit == "maand" and anchor != cal.month(anchor.start.year, anchor.start.month):
        return UNKNOWN
    start, after = (cal.shifted(day, "year", year - anchor.start.year) for day in (anchor.start, anchor.end + cal.DAY))
    return Period(start, after - cal.DAY)


def _event(match: re.Match[str], context: Context) -> Nominal:
    year, _ = year_of(match["y"], context)
    return Nominal(match.end(), cal.year(year) if year else UNKNOWN, "event")


_YEAR_BEFORE = (
    r"\s+(?P<back>(?:van\s+)?het\s+jaar\s+(?:voordien|daarvoor|ervoor|tevoren)"
    r"|(?:een|één)\s+jaar\s+(?:eerder|vroeger|voordien))" + END
)
_NO_THAN = r"(?!\s+dan\s+(?!weer|ook|toch|nog|wel))"  # `een jaar later dan gepland` compares; it does not date
FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Context], Nominal | None]], ...] = (
    (
        re.compile(
            rf"(?:(?:eerder|later|vroeger)\s+(?=dit|deze))?(?P<det>(?:het|de|dit|deze|onze|al)\s+)?(?P<a>{ADJECTIVE})\s+(?:(?P<n>{NUMBER}(?:\s?(?:à|tot|of|-|–)\s?{NUMBER})?|{SOME})\s+)?(?P<u>{UNIT}){END}"
            rf"(?!\s+van\s+(?:(?:de|het|een)\s|{MONTH}))"
        ),
        _deictic,
    ),
    (re.compile(rf"(?:de\s+)?(?P<a>{ADJECTIVE})\s+(?P<w>{WEEKDAY}){END}"), _weekday),
    (
        re.compile(
            rf"(?P<n>{NUMBER}|{SOME})(?P<or>\s?(?:à|of|tot|-|–)\s?{NUMBER})?\s+(?P<u>{UNIT})\s+"
            rf"(?P<w>geleden|terug|later|eerder|nadien|daarna|daarvoor|voordien|ervoor|vroeger|tevoren){END}{_NO_THAN}"
        ),
        _ago,
    ),
    (
        re.compile(
            rf"(?:het|de)\s+(?P<u>(?:school|academie|begrotings)?(?:jaar|jaren)|maand|week|dag)\s+"
            rf"(?P<w>voordien|daarvoor|ervoor|voorheen|tevoren|nadien|daarop|erna|daarna){END}"
        ),
        _next_to,
    ),
    (
        re.compile(
            rf"(?:(?:dat|datzelfde|hetzelfde|die|diezelfde|dezelfde|de\s+overeen(?:komstig|stemmend)e)\s+(?:hele\s+|bewuste\s+)?"
            rf"|(?:dat|die|dit|deze)\s+(?P<nth>allereerste|{alternation(ORDINALS)})\s+)"
            rf"(?P<u>(?:school|academie|begrotings)?jaar|maand|maanden|week|dag|periode|jaren){END}"
            rf"(?:{OF_YEAR}|\s+in\s+(?P<y2>{YEAR})|{_YEAR_BEFORE})?"
        ),
        _same,
    ),
    (
        re.compile(
            rf"(?:(?:de|het|een|die|deze)\s+)?(?:[^\W\d_]+e\s+)?(?P<w>{alternation(by_word('event'))}){END}{OF_YEAR}?"
        ),
        _event,
    ),
)
