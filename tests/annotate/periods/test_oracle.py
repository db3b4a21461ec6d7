"""Days read here against days read by an independent library, on the forms that both know."""

from __future__ import annotations

import datetime as dt

import dateparser
import pytest

from pipeline.annotate.periods import times
from pipeline.months import MONTHS

REFERENCE = dt.date(2017, 3, 15)
DATES = [dt.date(1999, 1, 31) + dt.timedelta(days=611 * step) for step in range(20)]


def read_there(words: str) -> dt.date:
    settings = {"RELATIVE_BASE": dt.datetime.combine(REFERENCE, dt.time()), "PREFER_DATES_FROM": "past"}
    found = dateparser.parse(words, languages=["nl"], settings=settings)
    assert found is not None
    return found.date()


def read_here(words: str) -> tuple[dt.date | None, dt.date | None]:
    sentence = f"Er waren {words} 45 boten."
    [one] = times(sentence, 0, len(sentence), reference=REFERENCE)
    return one.period_start, one.period_end


@pytest.mark.parametrize("date", DATES)
def test_days(date: dt.date) -> None:
    words = f"{date.day} {MONTHS[date.month - 1]} {date.year}"
    assert read_here(f"op {words}") == (date, date) == (read_there(words), read_there(words))


@pytest.mark.parametrize("number", [1, 2, 3, 5, 8, 13])
@pytest.mark.parametrize(("one", "more"), [("dag", "dagen"), ("week", "weken"), ("maand", "maanden"), ("jaar", "jaar")])
def test_so_long_ago(number: int, one: str, more: str) -> None:
    words = f"{number} {one if number == 1 else more} geleden"
    start, end = read_here(words)
    assert start is not None
    assert end is not None
    assert start <= read_there(words) <= end


@pytest.mark.parametrize("words", ["gisteren", "vandaag", "morgen"])
def test_days_beside_today(words: str) -> None:
    assert read_here(words) == (read_there(words), read_there(words))


@pytest.mark.parametrize("month", MONTHS)
def test_a_month_without_a_year_is_the_last_one(month: str) -> None:
    start, _ = read_here(f"in {month}")
    there = read_there(f"1 {month}")
    assert start == there
