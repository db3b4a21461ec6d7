"""When the cells of a table hold: periods in labels, in the caption, in the introducing sentence.

Comes in: labels and sentences, the date of the text.
Goes out: ``When``: the words, and first and last day where they are known.
Does not: know rows and columns.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from pipeline.annotate.lexis.participles import is_participle
from pipeline.annotate.periods import TimeExpression, period_of_label, times
from pipeline.annotate.periods.lexicon import alternation, by_word
from pipeline.annotate.tables.ground.words import MONTH, PERIOD, YEAR, is_period, is_year, without_marks

_TO = r"(?:tot(?: en met)?|t\.?e\.?m\.?|t/m)"
PART_OF_YEAR = re.compile(  # what a note or brackets behind a year say of it
    rf"\b{_TO}\s+(?:(?:\d{{1,2}}\s+)?{MONTH}(?:\s+{YEAR.pattern})?|\d{{1,2}}[-/.]\d{{1,2}}(?!\d))"
    r"|\b(?:eerste|1e|1ste)\s+(?:[^\W_]+\s+maanden|semester|jaarhelft|helft|half\s?jaar|kwartaal|trimester)\b",
    re.IGNORECASE,
)
_PARTLY = re.compile(
    rf"(?P<year>{YEAR.pattern})\s*\(\s*(?P<part>{PART_OF_YEAR.pattern}"
    r"|(?:voorlopig|raming|prognose|begroting)[^()]*"
    rf"|{MONTH}\s*(?:[-–]|{_TO})\s*{MONTH}|\d{{1,2}}\s+maanden)\s*\)",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"voorlopig|raming|prognose|begroting")
_UNTIL = re.compile(rf"{_TO}\s+(.+)", re.IGNORECASE)
_NUMERIC = re.compile(rf"{_TO}\s+(\d{{1,2}})[-/.](\d{{1,2}})\Z", re.IGNORECASE)
_MONTHS_OF = re.compile(r"(?:eerste|1e|1ste)\s+([^\W_]+)\s+maanden\Z")
_NUMBERS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf")
_TWO_YEARS = re.compile(r"(?:19|20)\d\d\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d)")
_HAS_YEAR = re.compile(r"(?:19|20)\d\d|[-/’']\d\d(?!\d)")
_SHORT_SPAN = re.compile(
    r"(?<![\w.,/’'-])[’']?(?P<first>\d\d)\s?[-–/]\s?[’']?(?P<last>\d\d)(?![\w.,/%-])(?!\s?(?:jaar|jarigen|%))"
)
_OF_A_DAY = re.compile(r"\b(?:u(?:ur|ren)|tijdstip(?:pen)?|leeftijd(?:en)?)\b", re.IGNORECASE)
_LAST_SHORT = 60
_LEARNS = re.compile(
    r"leerling|student|scholier|kleuter|cursist|onderwijs|leerja(?:ar|ren)|leerkracht|lera(?:ar|ren)|lectoren|school(?!gebouw|bouw|infra)|scholen(?!bouw)|lesuren|lestijden",
    re.IGNORECASE,
)
_SCHOOL = re.compile(r"(?:school|academie|werkings?|speel)ja(?:ar|ren)|seizoen", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class When:
    """The words that say when, and the days they mean; ``None`` where open or unknown."""

    text: str
    relation: Literal["in", "since", "until", "by"] | None
    start: dt.date | None
    end: dt.date | None
    basis: Literal["stated", "relative"] | None


@lru_cache(maxsize=4096)
def of_label(label: str, reference: dt.date | None, about: str = "") -> When | None:
    """The period that a label names: the whole label (``2024**``), or the one period inside it (``Aantal 2021``).

    ``about`` is what stands around the table: it tells that ``2019-2020`` is a school year, and the year of a month.
    """
    plain = without_marks(label)
    part = _PARTLY.fullmatch(plain)
    if part is not None:
        return _part_of(part, reference)
    if (bounded := _bounded(plain, 0, len(plain), reference)) is not None:
        return bounded
    if is_period(plain):
        return _period(plain, reference, about)
    found = [match for match in PERIOD.finditer(plain) if _apart(plain, match.start(), match.end())]
    if len(found) != 1 or not any(ch.isdigit() for ch in found[0].group()):
        return None
    start, end = found[0].span()
    if _COMPARED.search(plain, 0, start):
        return None
    bound = _BOUND.search(plain, 0, start)
    bounded = _bounded(plain, bound.start("word") if bound else start, end, reference)
    return bounded or _period(found[0].group().strip(), reference, about)


# The year of what the figures are compared with is not theirs: ``Verschil met 2015``, ``Evolutie t.o.v. 2015``.
_COMPARED = re.compile(
    rf"(?<![^\W_])(?:{alternation(by_word('comparison'))}|tov|vs\.?|ten aanzien van"
    r"|(?:verschil|vergelijking|afwijking|vergeleken|afwijkend)\s+(?:met|van|tot))\s+(?:(?:het|de)\s+)?\Z",
    re.IGNORECASE,
)
# What these words open or close has no first or no last day: ``Totaal sinds 2015``, ``t.e.m. 2015``.
_BOUND = re.compile(rf"(?<![^\W_])(?P<word>sinds|sedert|vanaf|{_TO}|tegen|uiterlijk|vóór|na)\s+\Z", re.IGNORECASE)
_BOUND_OPENS = re.compile(rf"(?:sinds|sedert|vanaf|{_TO}|tegen|uiterlijk|vóór|na)\s+\S*\d", re.IGNORECASE)


def _bounded(text: str, start: int, end: int, reference: dt.date | None) -> When | None:
    """The period of a stretch that opens with a bound, as prose reads it; ``None`` for any other stretch."""
    said = text[start:end].strip()
    found = times(said, 0, len(said), reference=reference) if _BOUND_OPENS.match(said) else []
    if len(found) != 1 or (found[0].start, found[0].end) != (0, len(said)):
        return None
    one = found[0]
    return When(one.text, one.relation, one.period_start, one.period_end, one.basis)


def is_chain(labels: Sequence[str]) -> bool:
    """Whether labels hold short spans of a year that follow each other: ``16-17``, ``17-18``; classes share none."""
    found = [match for label in labels if (match := _short(label)) is not None]
    starts = sorted({int(match["first"]) for match in found})
    return len(found) == len(labels) and len(starts) > 1 and all(b - a == 1 for a, b in pairwise(starts))


def spans_of(labels: Sequence[str | None], about: str) -> dict[str, str]:
    """Labels with short spans of a year, and what they are in full: of schools, said there or around the table.

    So are hours of a day printed, ``07-08``.
    """
    short = [label for label in labels if label and _short(label)]
    learns = _SCHOOL.search(about) or _LEARNS.search(about)
    if not learns or _OF_A_DAY.search(about) or not is_chain(short):
        short = [label for label in short if _SCHOOL.search(label)]
    return {label: _in_full(label) for label in short}


def _short(label: str) -> re.Match[str] | None:
    """The one short span of a year in a label, ``16-17``; ``None`` where there is none, or more."""
    found = [match for match in _SHORT_SPAN.finditer(label) if int(match["last"]) == (int(match["first"]) + 1) % 100]
    return found[0] if len(found) == 1 else None


def _in_full(label: str) -> str:
    """The label with its short span as years: ``Schooljaar 16-17`` -> ``Schooljaar 2016-2017``."""
    match = _short(label)
    if match is None:
        return label
    first = int(match["first"]) + (2000 if int(match["first"]) < _LAST_SHORT else 1900)
    return f"{label[: match.start()]}{first}-{first + 1}{label[match.end() :]}"


def _part_of(label: re.Match[str], reference: dt.date | None) -> When:
    """``2022 (eerste semester)``, ``2022 (januari-juni)``, ``2022 (tot 30/09)``; ``2022 (raming)`` is all of it."""
    text, part = label.group(), label["part"].strip().lower().rstrip(".")
    year = int(label["year"])
    if _WHOLE.match(part):
        return replace(_period(label["year"], reference), text=text)
    end = _last_month(part, year)
    if end is None:
        named = f"{label['year']} (t.e.m. {until[1]})" if (until := _UNTIL.match(part)) else f"{part} {label['year']}"
        period = period_of_label(named, reference=reference)
        if period is None:
            return When(text, "in", None, None, None)
        return When(text, "in", period.start, period.end, "stated")
    return When(text, "in", dt.date(year, 1, 1), end, "stated")


def _last_month(part: str, year: int) -> dt.date | None:
    """The last day of ``eerste zes maanden``, ``januari-juni``, ``tot en met 30/09``."""
    months = _MONTHS_OF.match(part)
    day = _NUMERIC.match(part)
    if day is not None and 1 <= int(day[2]) <= 12:
        first = dt.date(year, int(day[2]), 1)
        return first + dt.timedelta(int(day[1]) - 1) if 1 <= int(day[1]) <= _days(first) else None
    if months is None:
        return None
    word = months[1]
    count = int(word) if word.isdecimal() else _NUMBERS.index(word) + 1 if word in _NUMBERS else 0
    return dt.date(year, count, _days(dt.date(year, count, 1))) if 1 <= count <= 12 else None


def _days(first: dt.date) -> int:
    return ((first + dt.timedelta(31)).replace(day=1) - first).days


def _apart(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    if text[end:].lstrip().startswith("="):
        return False  # ``Index (2010 = 100)``
    return not (before.isalnum() or after.isalnum()) and before not in (".", ",") and after not in ("%",)


@lru_cache(maxsize=1024)
def of_sentence(sentence: str, reference: dt.date | None) -> When | None:
    """The time expression of a caption or sentence; of several the one that covers the others, else ``None``."""
    found = [one for one in times(sentence, 0, len(sentence), reference=reference) if one.strength == "firm"]
    widest = [one for one in found if all(_covers(one, other) for other in found)]
    if not widest:
        return None if found else of_label(sentence, reference)
    best = widest[0]
    basis = best.basis if best.period_start or best.period_end else None
    return When(best.text, best.relation, best.period_start, best.period_end, basis)


def _covers(one: TimeExpression, other: TimeExpression) -> bool:
    if one is other:
        return True
    if None in (one.period_start, one.period_end, other.period_start, other.period_end):
        return (one.period_start, one.period_end) == (other.period_start, other.period_end)
    return one.period_start <= other.period_start and other.period_end <= one.period_end  # type: ignore[operator]


_ON_DAY = re.compile(
    rf"(?<![^\W\d_])(?P<before>[^\W\d_]*)[\s,(]{{1,3}}(?:op|per)\s+(?P<day>\d{{1,2}})(?:ste|e)?\s+"
    rf"(?P<month>{MONTH})(?!\w)(?!\s*{YEAR.pattern})",
    re.IGNORECASE,
)


_BY = re.compile(
    r"\b(?:per|naar|volgens)\s(?:(?:[^\W\d_]+,\s){0,2}[^\W\d_]+\sen\s)?\Z"
)  # ``naar leeftijd en geslacht``: no participle


def day_of_each_year(said: str) -> str | None:
    """The day that a caption names without a year: ``Erkende bedden op 31 december``; not ``ingediend op 1 maart``."""
    found = {f"{match['day']} {match['month'].lower()}" for match in _ON_DAY.finditer(said)}
    done = any(
        is_participle(match["before"].lower()) and _BY.search(said, 0, match.start()) is None
        for match in _ON_DAY.finditer(said)
    )
    return found.pop() if len(found) == 1 and not done else None


def on_day(year: When, day: str | None) -> When:
    """That day of a year, where the label is a year and nothing else."""
    period = period_of_label(f"{day} {year.text}", reference=None) if day and is_year(year.text) else None
    return replace(year, start=period.start, end=period.end) if period is not None else year


def listed_years(said: str, count: int) -> list[str]:
    """The years that a sentence gives to as many columns in order: ``in respectievelijk 2015, 2016 en 2017``."""
    for match in _RESPECTIVE.finditer(said):
        years = YEAR.findall(match.group())
        if len(years) == count:
            return years
    return []


_RESPECTIVE = re.compile(
    rf"\b(?:respectievelijk|resp\.)\s+(?:in\s+)?{YEAR.pattern}(?:(?:,\s*|\s+en\s+){YEAR.pattern})+(?![\d-])"
    rf"|\bin\s+{YEAR.pattern}(?:(?:,\s*|\s+en\s+){YEAR.pattern})+\s+respectievelijk\b",
    re.IGNORECASE,
)


def both(row: When, column: When, reference: dt.date | None) -> When:
    """A month in one label and a year in the other make one period."""
    month, year = (row, column) if column.text.isdigit() else (column, row)
    joined = f"{month.text} {year.text}"
    if is_period(joined):
        return _period(joined, reference)
    return row if _is_within(row, column) else column


def _is_within(one: When, other: When) -> bool:
    """Whether one period is a part of another: a year of ``2016-2018``."""
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    return other.start <= one.start and one.end <= other.end


def _follow(text: str) -> bool:
    """Whether the second of two years follows the first: ``2018-2019``, ``2018-19``."""
    first, last = re.findall(r"\d+", text)
    return str(int(first) + 1).endswith(last)


def _period(text: str, reference: dt.date | None, about: str = "") -> When:
    """A label with its days; a month whose year is not told has none."""
    named = text
    if _TWO_YEARS.fullmatch(text) and (_SCHOOL.search(about) or (_LEARNS.search(about) and _follow(text))):
        named = f"schooljaar {text}"
    elif not _HAS_YEAR.search(text):
        years = set(YEAR.findall(about))
        if len(years) != 1:
            return When(text, "in", None, None, None)
        named = f"{text} {years.pop()}"
    period = period_of_label(named, reference=reference)
    if period is None:
        found = times(text, 0, len(text), reference=reference)
        if len(found) != 1:
            return When(text, "in", None, None, None)
        one = found[0]
        return When(text, one.relation, one.period_start, one.period_end, one.basis)
    return When(text, "in", period.start, period.end, "stated" if period.stated else "relative")
