"""What reads like a period and has no days, or dates nothing, beside what does. Invented sentences."""

from __future__ import annotations

import datetime as dt

import pytest

from pipeline.annotate.prose import read

REFERENCE = dt.date(2019, 3, 14)
YEAR = (dt.date(2015, 1, 1), dt.date(2015, 12, 31))
LAST_QUARTER = (dt.date(2015, 10, 1), dt.date(2015, 12, 31))
SECOND_HALF = (dt.date(2015, 7, 1), dt.date(2015, 12, 31))
NONE = (None, None)


@pytest.mark.parametrize(
    ("words", "told", "days"),
    [
        ("In het vierde kwartaal van 2015", "In het vierde kwartaal van 2015", LAST_QUARTER),
        ("In het vijfde kwartaal van 2015", None, NONE),
        ("In het derde semester van 2015", None, NONE),
        ("In het eerste tot vijfde kwartaal van 2015", None, NONE),
        ("In de tweede helft van 2015", "In de tweede helft van 2015", SECOND_HALF),
        ("In de tweede helft van de rij", None, NONE),
        ("In de tweede helft", None, NONE),
        ("Van januari tot juni 2015 was het stil, in de tweede helft", "in de tweede helft", SECOND_HALF),
        ("In de legislatuur 1960-1964", "In de legislatuur 1960-1964", NONE),
        ("In het seizoen 2015-2016", "In het seizoen 2015-2016", NONE),
        ("In het jaar 2015", "In het jaar 2015", YEAR),
        ("Op honderdduizend jaar tijd", None, NONE),
        ("Tegen de coronacrisis", None, NONE),
        ("Tegen een nieuwe pandemie", None, NONE),
        ("Over twee jaar geleden", "twee jaar geleden", (dt.date(2017, 1, 1), dt.date(2017, 12, 31))),
    ],
)
def test_days(words: str, told: str | None, days: tuple[dt.date | None, dt.date | None]) -> None:
    found = read(f"{words} waren er 45 klachten.", reference=REFERENCE)[-1].quantity
    assert (found.time_text, found.period_start, found.period_end) == (told, *days)


def test_a_quarter_of_what_held_then_does_not_hold_then() -> None:
    found = read("Dat waren er 45, een kwart van die in 2000.", reference=REFERENCE)
    assert [one.quantity.time_text for one in found] == [None, None]
    held = read("Dat waren er 45 in 2000.", reference=REFERENCE)
    assert [one.quantity.time_text for one in held] == ["in 2000"]
