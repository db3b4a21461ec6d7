"""The words of time are bound to their examples, and the calendar to its rules."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.annotate.periods import calendar as cal
from pipeline.annotate.periods import times
from pipeline.annotate.periods.lexicon import TimeRule, elections
from pipeline.rulebook import rules

RULES = rules("times", TimeRule)
REFERENCE = dt.date(2017, 3, 15)


@pytest.mark.parametrize(("rule", "example"), [(rule.id, example) for rule in RULES for example in rule.examples])
def test_examples_are_read_whole(rule: str, example: str) -> None:
    sentence = f"Er waren {example} 45 boten."
    assert [one.text for one in times(sentence, 0, len(sentence), reference=REFERENCE)] == [example.removeprefix("– ")]


@pytest.mark.parametrize(("rule", "example"), [(rule.id, one) for rule in RULES for one in rule.counter_examples])
def test_counter_examples_are_left_alone(rule: str, example: str) -> None:
    sentence = f"Er waren {example} veel boten."
    assert times(sentence, 0, len(sentence), reference=REFERENCE) == ()


def test_every_rule_but_tables_of_facts_has_examples() -> None:
    without = {rule.id for rule in RULES if not rule.examples}
    assert without == {"elections", "compared with", "amounts of a year"}


def test_elections_are_in_order_and_five_years_apart() -> None:
    days = elections()
    assert all(4.5 < (later - sooner).days / 365.25 < 5.5 for sooner, later in pairwise(days[1:]))
    assert all(day.weekday() == 6 for day in days)  # Belgians vote on Sundays


@settings(deadline=None)
@given(st.integers(1960, 2090))
def test_a_session_opens_on_the_fourth_monday_of_september(year: int) -> None:
    start = cal.session(year).start
    assert start is not None
    assert (start.month, start.weekday()) == (9, 0)
    assert 22 <= start.day <= 28


@settings(deadline=None)
@given(st.integers(1960, 2090), st.sampled_from([2, 3, 4]))
def test_divisions_tile_the_year(year: int, parts: int) -> None:
    found = [cal.division(year, parts, number) for number in range(1, parts + 1)]
    assert all(one is not None for one in found)
    starts = [one.start for one in found if one and one.start]
    ends = [one.end for one in found if one and one.end]
    assert starts[0] == dt.date(year, 1, 1)
    assert ends[-1] == dt.date(year, 12, 31)
    assert all(end + cal.DAY == start for end, start in zip(ends, starts[1:], strict=False))


@settings(deadline=None)
@given(st.dates(dt.date(1960, 1, 1), dt.date(2090, 1, 1)), st.integers(-50, 50), st.sampled_from(["month", "year"]))
def test_shifting_keeps_the_day_or_takes_the_last_of_the_month(date: dt.date, number: int, unit: str) -> None:
    moved = cal.shifted(date, unit, number)
    assert moved.day == date.day or (moved.day < date.day and (moved + cal.DAY).day == 1)


@settings(deadline=None)
@given(st.text(alphabet="in op 0123456789/-.'’ jaarmeitotsindvgx(),:;–", max_size=60))
def test_any_text_can_be_read(text: str) -> None:
    done = 0
    for one in times(text, 0, len(text), reference=REFERENCE):
        assert one.text == text[one.start : one.end]
        assert done <= one.start < one.end
        assert not (one.period_start and one.period_end) or one.period_start <= one.period_end
        done = one.end
