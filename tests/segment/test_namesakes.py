"""Two members of one full name: the party behind the name tells which, and without it nobody is meant."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from pipeline.register import Register, read_register
from pipeline.segment.labels import parse_label
from pipeline.segment.names import Names

SHEET = """person_id,name,party,role,start_date,end_date
jan-proefmans-a,Jan Proefmans,N-VA,member,2009-06-08,2029-01-01
jan-proefmans-b,Jan Proefmans,Groen,member,2009-06-08,2029-01-01
"""


@pytest.fixture(scope="module")
def namesakes(tmp_path_factory: pytest.TempPathFactory) -> Register:
    sheet: Path = tmp_path_factory.mktemp("namesakes") / "people.csv"
    sheet.write_text(SHEET, encoding="utf-8")
    return read_register(sheet)


@pytest.mark.parametrize(
    ("printed", "person_id"),
    [
        ("Jan Proefmans (N-VA)", "jan-proefmans-a"),
        ("De heer Jan Proefmans (Groen)", "jan-proefmans-b"),
        ("Jan Proefmans (Vlaams Belang)", None),
        ("Jan Proefmans", None),
    ],
)
def test_the_party_tells_which(printed: str, person_id: str | None, namesakes: Register) -> None:
    label = parse_label(printed)
    assert label is not None
    assert Names(namesakes, dt.date(2012, 2, 14)).label(label).person_id == person_id


GENERATIONS = """person_id,name,party,role,start_date,end_date
jan-proefmans-a,Jan Proefmans,VLD,member,1995-06-13,1999-06-12
jan-proefmans-b,Jan Proefmans,Open Vld,member,2014-06-17,2019-05-25
"""


@pytest.mark.parametrize(
    ("day", "person_id"),
    [
        (dt.date(1997, 2, 14), "jan-proefmans-a"),
        (dt.date(2016, 2, 14), "jan-proefmans-b"),
        (dt.date(2006, 2, 14), None),
        (None, None),
    ],
)
def test_the_day_tells_which(day: dt.date | None, person_id: str | None, tmp_path: Path) -> None:
    sheet = tmp_path / "people.csv"
    sheet.write_text(GENERATIONS, encoding="utf-8")
    label = parse_label("De heer Jan Proefmans")
    assert label is not None
    assert Names(read_register(sheet), day).label(label).person_id == person_id


def test_a_surname_that_nobody_bears_is_told_apart_from_one_that_does_not_fit(namesakes: Register) -> None:
    day = dt.date(2012, 2, 14)
    assert namesakes.by_surname("Onbekendsma", day).reason == "surname not in the register"
    assert namesakes.by_surname("Proefmans", day, given="Piet").reason == (
        "nobody of that surname fits what is printed with it"
    )
