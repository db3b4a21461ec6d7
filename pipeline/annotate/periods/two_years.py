"""Two years joined by a hyphen, and no word that says what they are: ``in 2015-2016``.

Comes in: the expressions of a sentence. Goes out: the same, without days where these are not told.
Does not: read the years of schools and of parliament that a noun, here or before, calls by their name (``named``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.annotate.periods.expressions import TimeExpression

_TWO_YEARS = re.compile(r"(?<!\d)(?P<first>\d{4})\s?[-–/]\s?(?P<last>(?:\d{2}){1,2})\Z")
_CALLED = re.compile(r"(?:periodes?|jaren|jaar|jaargangen)(?![^\W_])", re.IGNORECASE)


def is_two_years(one: TimeExpression) -> bool:
    """Whether it ends in two years joined by a hyphen."""
    return _TWO_YEARS.search(one.text) is not None


def with_days_told(expressions: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """Without the days of years of which nobody knows on which day they turn."""
    across = [one for one in expressions if _TWO_YEARS.search(one.text) and _are_calendar_years(one)]
    ends = {one.period_end.year for one in across if one.period_end is not None}
    in_turn = not ends.isdisjoint(one.period_start.year for one in across if one.period_start is not None)
    return tuple(
        replace(one, period_start=None, period_end=None)
        if one in across and (in_turn or (_follow(one.text) and not _CALLED.search(one.text)))
        else one
        for one in expressions
    )


def _follow(text: str) -> bool:
    """``2015-2016``, not ``2014-2018``: so schools and parliament name a year, and others two of the calendar."""
    years = _TWO_YEARS.search(text)
    return years is not None and (int(years["first"]) + 1) % 100 == int(years["last"][-2:])


def _are_calendar_years(one: TimeExpression) -> bool:
    first, last = one.period_start, one.period_end
    opens = first is None or (first.month, first.day) == (1, 1)
    closes = last is None or (last.month, last.day) == (12, 31)
    return opens and closes and not (first is None and last is None)
