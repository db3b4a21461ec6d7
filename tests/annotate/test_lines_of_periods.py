"""Lines that begin with a period and a colon: what the line says holds in that period, and in no other."""

from __future__ import annotations

import datetime as dt

import pytest

from pipeline.annotate.prose import read
from pipeline.clean import Cleaner

REFERENCE = dt.date(2019, 5, 6)


def whole(year: int) -> str:
    return f"{year}-01-01 {year}-12-31"


def school(year: int) -> str:
    return f"{year}-09-01 {year + 1}-08-31"


CASES = {
    "two figures a line": (
        "2013: 41 boten, 110.000 euro\n2014: 57 boten, 131.000 euro\n2015: 62 boten, 140.500 euro",
        {"41 boten": whole(2013), "110.000 euro": whole(2013), "57 boten": whole(2014), "131.000 euro": whole(2014),
         "62 boten": whole(2015), "140.500 euro": whole(2015)},
    ),
    "a part of the figure behind it": (
        "2013: 41 boten waarvan 12 gekeurd\n2014: 57 boten waarvan 15 gekeurd",
        {"41 boten": whole(2013), "12": whole(2013), "57 boten": whole(2014), "15": whole(2014)},
    ),
    "a preposition before the year": (
        "Voor 2013: 41 boten voor 110.000 euro\nVoor 2014: 57 boten voor 131.000 euro",
        {"41 boten": whole(2013), "110.000 euro": whole(2013), "57 boten": whole(2014), "131.000 euro": whole(2014)},
    ),
    "the first line behind the number of the answer": (
        "1. 2013: 41 boten\n2014: 57 boten\n2015: 62 boten",
        {"41 boten": whole(2013), "57 boten": whole(2014), "62 boten": whole(2015)},
    ),
    "behind a letter": (
        "a) 2013: 41 boten\n2014: 57 boten",
        {"41 boten": whole(2013), "57 boten": whole(2014)},
    ),
    "named school years behind the number of the answer": (
        "2. Schooljaar 2013-2014: 41 klassen\nSchooljaar 2014-2015: 57 klassen\nSchooljaar 2015-2016: 62 klassen",
        {"41 klassen": school(2013), "57 klassen": school(2014), "62 klassen": school(2015)},
    ),
    "school years that the line above names": (
        "De cijfers per schooljaar zijn:\n2013-2014: 41 klassen\n2014-2015: 57 klassen",
        {"41 klassen": school(2013), "57 klassen": school(2014)},
    ),
    "the same with bullets": (
        "Per academiejaar gaat het om:\n- 2013-2014: 41 lessen, 9.000 euro;\n- 2014-2015: 57 lessen, 9.500 euro.",
        {"41 lessen": school(2013), "9.000 euro": school(2013), "57 lessen": school(2014), "9.500 euro": school(2014)},
    ),
    "years that are no school year": (
        "De cijfers per periode zijn:\n2013-2015: 41 boten\n2016-2018: 57 boten",
        {"41 boten": "2013-01-01 2015-12-31", "57 boten": "2016-01-01 2018-12-31"},
    ),
    "two years in a row, which may turn on any day": (
        "De cijfers zijn:\n2013-2014: 41 boten\n2015-2016: 57 boten",
        {"41 boten": "None None", "57 boten": "None None"},
    ),
    "months": (
        "januari 2014: 41 boten, 12 schepen\nfebruari 2014: 57 boten, 15 schepen",
        {"41 boten": "2014-01-01 2014-01-31", "12 schepen": "2014-01-01 2014-01-31",
         "57 boten": "2014-02-01 2014-02-28", "15 schepen": "2014-02-01 2014-02-28"},
    ),
    "commas at the ends": (
        "2013: 41 boten,\n2014: 57 boten,\n2015: 62 boten.",
        {"41 boten": whole(2013), "57 boten": whole(2014), "62 boten": whole(2015)},
    ),
    "a day in the line above a list": (
        "Op 1 maart 2011 waren erkend:\n- 712 huizen met 68.430 bedden;\n- 115 centra.",
        {"712 huizen": "2011-03-01 2011-03-01", "68.430 bedden": "2011-03-01 2011-03-01",
         "115 centra": "2011-03-01 2011-03-01"},
    ),
    "a day at the end of the line above a list": (
        "Bezetting op 1 maart 2009:\n• Noord: 98 jongens\n• Zuid: 74 jongens",
        {"98 jongens": "2009-03-01 2009-03-01", "74 jongens": "2009-03-01 2009-03-01"},
    ),
    "an item with a period of its own": (
        "In 2010 werden toegekend:\n- 45.000 euro voor de boten;\n- 12.000 euro in 2011.",
        {"45.000 euro": whole(2010), "12.000 euro": whole(2011)},
    ),
    "a decision says nothing of when its figures hold": (
        "In 2010 werd beslist over:\n- 45 boten;\n- 12 schepen.",
        {"45 boten": "None None", "12 schepen": "None None"},
    ),
    "a line that tells something else": (
        "Volgens de studie van 2010 kunnen er nog bij:\n- 45 boten;\n- 12 schepen.",
        {"45 boten": "None None", "12 schepen": "None None"},
    ),
    "a blank line between the line above and its list": (
        "De oppervlakte bedroeg in 2010 :\n\n– Noord : 45 hectare\n– Zuid : 31 hectare",
        {"45 hectare": whole(2010), "31 hectare": whole(2010)},
    ),
    "a clause that announces the list": (
        "Ik kan u melden dat in 2010 volgende boten vergund werden:\n- 45 sloepen\n- 12 schepen",
        {"45 sloepen": whole(2010), "12 schepen": whole(2010)},
    ),
    "a blank line between two lists": (
        "In 2010 werden geteld:\n- 45 sloepen\n\n- Noord: 12 schepen",
        {"45 sloepen": whole(2010), "12 schepen": "None None"},
    ),
    "two periods that each item tells of": (
        "In 2010 en 2011 waren er respectievelijk:\n- 45 boten in Noord\n- 12 boten in Zuid",
        {"45 boten": "None None", "12 boten": "None None"},
    ),
    "a list that has ended": (
        "Op 1 maart 2011 waren erkend:\n- 712 huizen.\n\n- 45 boten voeren uit.",
        {"712 huizen": "2011-03-01 2011-03-01", "45 boten": "None None"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_each_line_has_its_own_period(name: str) -> None:
    raw, expected = CASES[name]
    text = Cleaner(raw).clean([(0, len(raw))]).text
    found = read(text, reference=REFERENCE)
    periods = {text[one.start : one.end]: f"{one.quantity.period_start} {one.quantity.period_end}" for one in found}
    assert periods == expected
