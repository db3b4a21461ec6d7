"""Tables right behind the beginning of a speech or the number of an answer: what stands above is none of theirs."""

from __future__ import annotations

import datetime as dt

import pytest

from pipeline.annotate.tables import read_tables

HEAD = "ANTWOORD\nop vraag nr. 12 van 17 maart 2014\nvan JAN PROEF\n\n"
ROWS = "Kerkdorp 45\nMolendal 58\nOosterdijk 63\n"
BY_YEAR = "2011 45\n2012 58\n2013 63\n"


def read(body: str, *, head: str = HEAD) -> list[tuple[str | None, str | None, float | None, dt.date | None]]:
    text = head + body
    found = read_tables(text, [(0, len(text))], reference=dt.date(2014, 4, 1), openings=(len(head),)).claims
    for claim in found:
        assert text[claim.start : claim.end].replace(".", "") == f"{claim.quantity.value:.0f}"
    return [(one.row, one.column, one.quantity.value, one.quantity.period_start) for one in found]


@pytest.mark.parametrize("number", ["1. ", "1) ", "a) ", "1. - "])
def test_a_list_behind_the_number_has_neither_number_nor_heading(number: str) -> None:
    expected = [("Kerkdorp", None, 45, None), ("Molendal", None, 58, None), ("Oosterdijk", None, 63, None)]
    assert read(number + ROWS) == expected


@pytest.mark.parametrize("heading", ["Jaar Aantal", "Jaar | Aantal"])
def test_a_heading_behind_the_number(heading: str) -> None:
    rows = BY_YEAR.replace(" ", " | ") if "|" in heading else BY_YEAR
    years = [dt.date(year, 1, 1) for year in (2011, 2012, 2013)]
    assert read(f"1. {heading}\n{rows}") == [
        (str(year.year), "Aantal", value, year) for year, value in zip(years, (45, 58, 63), strict=True)
    ]


def test_a_title_behind_the_number_names_the_table() -> None:
    text = f"{HEAD}1. Molens per dorp in 2012\nDorp Aantal\n{ROWS}"
    found = read_tables(text, [(0, len(text))], openings=(len(HEAD),))
    assert [claim.quantity.time_text for claim in found.claims] == ["in 2012"] * 3
    assert found.tables[0].caption == "Molens per dorp in 2012"


def test_a_second_answer_is_apart_too() -> None:
    body = f"1. Er waren in 2012 geen molens.\n2. Jaar Aantal\n{BY_YEAR}"
    assert [(row, column) for row, column, _, _ in read(body)] == [
        (year, "Aantal") for year in ("2011", "2012", "2013")
    ]


def test_a_table_with_its_heading_below_the_head() -> None:
    assert read(f"Dorp Aantal\n{ROWS}")[0] == ("Kerkdorp", "Aantal", 45, None)


def test_numbered_rows_keep_their_numbers() -> None:
    rows = "Dorp Aantal\n1. Kerkdorp 45\n2. Molendal 58\n3. Oosterdijk 33\n"
    assert [row for row, *_ in read(rows)] == ["1. Kerkdorp", "2. Molendal", "3. Oosterdijk"]


def test_a_list_that_nothing_announces_elsewhere_is_none() -> None:
    assert read(f"Het was een goed jaar.\n1. {ROWS}") == []
