"""Periods in the labels of tables: ``2024**``, ``jan-21``, ``Q3 2022``, ``schooljaar 2020-2021``.

Comes in: the clean text of one label. Goes out: the period it names as a whole, or ``None``.
Does not: look for a period inside a longer label.
"""

from __future__ import annotations

import datetime as dt
import re

from pipeline.annotate.lexis.lowering import lower
from pipeline.annotate.periods import calendar as cal
from pipeline.annotate.periods.calendar import Period
from pipeline.annotate.periods.context import Context
from pipeline.annotate.periods.nominals import nominal
from pipeline.months import MONTHS

_NOTES = re.compile(r"\s*(?:\*+|\(\*+\)|\(\d\)|[¹²³⁴]+)\s*\Z")
_OPENING = re.compile(
    r"(?:in|tot|tot en met|per|op|sinds|vanaf|het|de|jaar|periode|situatie op|stand op|toestand op)\s+", re.IGNORECASE
)
_SHORT = {month[:3]: number for number, month in enumerate(MONTHS, start=1)} | {
    "mrt": 3,
    "maa": 3,
    "sept": 9,
    "okt": 10,
}
_SHORT_MONTH = re.compile(
    r"(?P<m>[a-z]{3,4})\.?\s?[-/ ’']?\s?(?P<y>(?:19|20)?\d\d)"
    r"|(?P<y2>(?:19|20)\d\d)[-/](?P<n>\d\d)|(?P<n3>\d{1,2})[-/](?P<y3>(?:19|20)\d\d)",
    re.IGNORECASE,
)
_DIVISION = r"kwartaal|trimester|semester|kw\.?|[QKS]"
_PART = re.compile(  # ``2021-Q1``, ``2021 kwartaal 1``, ``Kwartaal 1 2021``
    rf"(?P<y>(?:19|20)\d\d)\s?[-/]?\s?(?P<l>{_DIVISION}|T)\s?(?P<n>[1-4])"
    rf"|(?P<l2>{_DIVISION})\s?(?P<n2>[1-4])\s?(?:[-/]\s?|van\s)?(?P<y2>(?:19|20)\d\d)",
    re.IGNORECASE,
)
_PARTS = {"s": 2, "semester": 2, "t": 3}  # of a year; else 4
_UP_TO = re.compile(
    r"(?P<y>(?:19|20)\d\d)\s*\((?:t\.e\.m\.|tot en met|t/m|tem|tot|eerste|1e)\s+(?P<rest>[^)]+)\)", re.IGNORECASE
)


def period_of_label(label: str, reference: dt.date | None = None) -> Period | None:
    """The period that ``label`` names; ``None`` where it names none, or something else beside it."""
    bare = lower(_NOTES.sub("", " ".join(label.split())).strip(" :"))
    context = Context(reference)
    for read in (_as_nominal, _as_short_month, _as_part, _as_year_so_far):
        period = read(bare, context)
        if period is not None and period.known:
            return period
    opening = _OPENING.match(bare)
    return period_of_label(bare[opening.end() :], reference) if opening else None


def _as_nominal(bare: str, context: Context) -> Period | None:
    named = nominal(bare, 0, context)
    return named.period if named and named.end == len(bare) and named.kind not in ("ago", "event", "anaphor") else None


def _as_short_month(bare: str, context: Context) -> Period | None:
    match = _SHORT_MONTH.fullmatch(bare)
    if not match:
        return None
    number = _SHORT.get(match["m"].lower()[:4]) or _SHORT.get(match["m"].lower()[:3]) if match["m"] else None
    number = number or int(match["n"] or match["n3"] or 0)
    printed = match["y"] or match["y2"] or match["y3"]
    year = int(printed) if len(printed) == 4 else 2000 + int(printed)
    if not 1 <= number <= 12 or (match["m"] and len(match["m"]) == 4 and match["m"].lower() not in (*MONTHS, *_SHORT)):
        return None
    return cal.month(year, number)


def _as_part(bare: str, context: Context) -> Period | None:
    match = _PART.fullmatch(bare)
    if not match:
        return None
    parts = _PARTS.get((match["l"] or match["l2"]).lower(), 4)
    number = int(match["n"] or match["n2"])
    return cal.division(int(match["y"] or match["y2"]), parts, number) if number <= parts else None


def _as_year_so_far(bare: str, context: Context) -> Period | None:
    """``2023 (t.e.m. juni)``: from the first of January to the end of what stands between brackets."""
    match = _UP_TO.fullmatch(bare)
    if not match:
        return None
    year = int(match["y"])
    rest = nominal(match["rest"], 0, Context(context.reference, year=year))
    if rest is None or rest.end != len(match["rest"]) or rest.period.end is None:
        return None
    return Period(dt.date(year, 1, 1), rest.period.end)
