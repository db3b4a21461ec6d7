"""What ``vier jaar later`` and ``dezelfde periode`` count from: the period named last before their sentence.

Comes in: clean text, where the sentence begins, the date of the text.
Goes out: a ``Period``, or ``None``.
Does not: look farther back than the lines above, or across a blank line.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from pipeline.annotate.periods.calendar import Period
from pipeline.annotate.periods.expressions import TimeExpression, times
from pipeline.annotate.periods.own_figures import follows_comparison
from pipeline.annotate.periods.replaced import without_appositions

_LOOK_BACK = 260
_SAME_STRETCH = re.compile(r"(?:dezelfde|diezelfde|die)\s+periode", re.IGNORECASE)
_COMPARED_LAST = re.compile(
    r"(?<![^\W_])(?:tegenover|ten\s+opzichte\s+van|t\.o\.v\.|vergeleken\s+met|vergelijking\s+met)"
    r"\s+(?:het\s+jaar\s+)?(?P<year>(?:19|20)\d\d)(?![-–/]?\d)[^.!?;\d]{0,60}[.!]\s*\Z",
    re.IGNORECASE,
)
_ENDS_SENTENCE = re.compile(r"[.!?]\s|\n")


def anchor(text: str, start: int, reference: dt.date | None, pointing: Sequence[TimeExpression]) -> Period | None:
    """The period named last in the lines before ``start``, from which the expressions ``pointing`` may count."""
    before = max(0, text.rfind("\n\n", 0, start), start - _LOOK_BACK)
    named = without_appositions(text, times(text, before, start, reference=reference))
    dated = [one for one in named if one.period_start and one.period_end]
    if dated and any(_SAME_STRETCH.search(one.text) for one in pointing):
        return _same_stretch(text, dated)
    compared = _COMPARED_LAST.search(text, before, start)
    if (
        compared and pointing and pointing[0].text.lower() == "toen"
    ):  # `dat is meer ten opzichte van 2016. Toen waren het er`
        return Period(dt.date(int(compared["year"]), 1, 1), dt.date(int(compared["year"]), 12, 31))
    if not dated or is_either_year(dated[-1].text):
        return None
    return Period(dated[-1].period_start, dated[-1].period_end)


def is_either_year(text: str) -> bool:
    """``het voorbije jaar``: the last twelve months, the calendar year before, or late in a year the running one."""
    return _LAST_YEAR.fullmatch(text) is not None


_LAST_YEAR = re.compile(r"(?:in\s+|tijdens\s+)?(?:het\s+)?(?:afgelopen|voorbije|verlopen)\s+jaar", re.IGNORECASE)


def _same_stretch(text: str, dated: Sequence[TimeExpression]) -> Period | None:
    """``van 40 in 2010 naar 60 in 2014``: from the first to the last; not what something is compared with."""
    last = dated[-1]
    if follows_comparison(text, last.start):
        return None
    if last.period_start and last.period_end and last.period_start.year != last.period_end.year:
        return Period(last.period_start, last.period_end)  # a stretch itself
    near = [one for one in dated if not _ENDS_SENTENCE.search(text, one.end, last.start)]
    starts = [one.period_start for one in near if one.period_start]
    if len(near) > 1 and starts != sorted(starts):
        return None
    return Period(near[0].period_start, last.period_end)
