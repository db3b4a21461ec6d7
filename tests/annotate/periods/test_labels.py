"""Periods in the headings and row labels of tables. Invented labels."""

from __future__ import annotations

import datetime as dt

import pytest

from pipeline.annotate.periods import period_of_label

REFERENCE = dt.date(2017, 3, 15)

PERIODS = [
    ("2014", "2014-01-01..2014-12-31"),
    ("2014**", "2014-01-01..2014-12-31"),
    ("2014 *", "2014-01-01..2014-12-31"),
    ("2014 (1)", "2014-01-01..2014-12-31"),
    ("2014²", "2014-01-01..2014-12-31"),
    ("in 2014", "2014-01-01..2014-12-31"),
    ("Jaar 2014", "2014-01-01..2014-12-31"),
    ("2013-2014", "2013-01-01..2014-12-31"),
    ("2013 - 2014", "2013-01-01..2014-12-31"),
    ("2013/2014", "2013-01-01..2014-12-31"),
    ("periode 2010-2015", "2010-01-01..2015-12-31"),
    ("schooljaar 2013-2014", "2013-09-01..2014-08-31"),
    ("Schooljaar 2013 - 2014", "2013-09-01..2014-08-31"),
    ("academiejaar 2013-14", "2013-09-01..2014-08-31"),
    ("jan-14", "2014-01-01..2014-01-31"),
    ("jan 14", "2014-01-01..2014-01-31"),
    ("jan. 2014", "2014-01-01..2014-01-31"),
    ("mrt/14", "2014-03-01..2014-03-31"),
    ("sept-14", "2014-09-01..2014-09-30"),
    ("januari 2014", "2014-01-01..2014-01-31"),
    ("januari - maart 2014", "2014-01-01..2014-03-31"),
    ("2014-03", "2014-03-01..2014-03-31"),
    ("03/2014", "2014-03-01..2014-03-31"),
    ("Q3 2014", "2014-07-01..2014-09-30"),
    ("2014 Q3", "2014-07-01..2014-09-30"),
    ("Kwartaal 3 2014", "2014-07-01..2014-09-30"),
    ("kwartaal 3/2014", "2014-07-01..2014-09-30"),
    ("2014 kwartaal 3", "2014-07-01..2014-09-30"),
    ("kw. 3 2014", "2014-07-01..2014-09-30"),
    ("Semester 2 - 2014", "2014-07-01..2014-12-31"),
    ("trimester 3 2014", "2014-07-01..2014-09-30"),
    ("2014-Q3", "2014-07-01..2014-09-30"),
    ("K2 2014", "2014-04-01..2014-06-30"),
    ("S1 2014", "2014-01-01..2014-06-30"),
    ("2014 T2", "2014-05-01..2014-08-31"),
    ("3e kwartaal 2014", "2014-07-01..2014-09-30"),
    ("eerste semester 2014", "2014-01-01..2014-06-30"),
    ("31/12/2014", "2014-12-31..2014-12-31"),
    ("op 31/12/2014", "2014-12-31..2014-12-31"),
    ("Stand op 31 december 2014", "2014-12-31..2014-12-31"),
    ("1 januari 2014", "2014-01-01..2014-01-01"),
    ("2016 (t.e.m. juni)", "2016-01-01..2016-06-30"),
    ("2016 (tot en met 30 september)", "2016-01-01..2016-09-30"),
    ("vorig jaar", "2016-01-01..2016-12-31"),
    ("dit schooljaar", "2016-09-01..2017-08-31"),
    ("legislatuur 2009-2014", "2009-06-07..2014-05-24"),
]
NO_PERIODS = [
    "Antwerpen", "TOTAAL", "Eindtotaal", "2014 in euro", "aantal 2014", "#", "", "2014 dossiers", "vier jaar later",
    "14", "12,5", "1.200", "maar-14", "31/02/2014", "13/2014", "per jaar", "jaar", "Q5 2014",
]  # fmt: skip


@pytest.mark.parametrize(("label", "period"), PERIODS)
def test_labels_that_name_a_period(label: str, period: str) -> None:
    found = period_of_label(label, REFERENCE)
    assert found is not None
    assert f"{found.start}..{found.end}" == period


@pytest.mark.parametrize("label", NO_PERIODS)
def test_labels_that_name_none(label: str) -> None:
    assert period_of_label(label, REFERENCE) is None


def test_relative_labels_need_a_reference() -> None:
    assert period_of_label("vorig jaar") is None
    assert period_of_label("2014") is not None
