"""Periods in the labels of tables become days; what stands around the table tells what a label leaves open."""

from __future__ import annotations

import datetime as dt

import pytest

from pipeline.annotate.tables import CellClaim, read_tables
from pipeline.annotate.tables.sense.when import of_label

REFERENCE = dt.date(2024, 5, 1)


def _first(text: str) -> CellClaim:
    return read_tables(text, [(0, len(text))], reference=REFERENCE).claims[0]


def _days(text: str) -> tuple[dt.date | None, dt.date | None, str | None]:
    quantity = _first(text).quantity
    return quantity.period_start, quantity.period_end, quantity.period_basis


ROWS = "Noord 12 13\nZuid 14 15\n"


def test_a_calendar_year() -> None:
    assert _days("Aantal:\nDienst 2021 2022\n" + ROWS) == (dt.date(2021, 1, 1), dt.date(2021, 12, 31), "stated")


def test_two_years_are_a_school_year_where_the_table_says_so() -> None:
    plain = _days("Aantal ritten:\nDienst 2019-2020 2020-2021\n" + ROWS)
    school = _days("Aantal leerlingen per schooljaar:\nDienst 2019-2020 2020-2021\n" + ROWS)
    assert plain[:2] == (dt.date(2019, 1, 1), dt.date(2020, 12, 31))
    assert school[:2] == (dt.date(2019, 9, 1), dt.date(2020, 8, 31))


def test_a_month_takes_its_year_from_the_caption() -> None:
    text = "Tabel 1: Aantal oproepen in 2022\nMaand Vaste lijn Gsm\njanuari 12 13\nfebruari 14 15\n"
    assert _days(text) == (dt.date(2022, 1, 1), dt.date(2022, 1, 31), "stated")


def test_a_month_without_a_year_has_no_days() -> None:
    text = "Aantal oproepen:\nMaand Vaste lijn Gsm\njanuari 12 13\nfebruari 14 15\n"
    assert _days(text) == (None, None, None)
    assert _first(text).quantity.time_text == "januari"


def test_a_month_in_the_row_and_a_year_in_the_column() -> None:
    text = "Aantal oproepen:\nMaand 2021 2022\njanuari 12 13\nfebruari 14 15\n"
    assert _days(text)[:2] == (dt.date(2021, 1, 1), dt.date(2021, 1, 31))


def test_a_period_in_the_caption_holds_for_cells_without_their_own() -> None:
    text = "Tabel 2: Aantal dossiers in de periode 2018-2020\nDienst Nieuw Lopend\n" + ROWS
    claim = _first(text)
    assert claim.quantity.time_text == "in de periode 2018-2020"
    assert (claim.quantity.period_start, claim.quantity.period_end) == (dt.date(2018, 1, 1), dt.date(2020, 12, 31))


def test_a_total_over_years_is_not_given_the_time_of_the_introduction() -> None:
    text = "In 2021 nam dit toe:\nDienst 2020 2021 Totaal\nNoord 12 13 25\nZuid 14 15 29\n"
    read = read_tables(text, [(0, len(text))], reference=REFERENCE)
    assert {claim.quantity.time_text for claim in read.claims if claim.column == "Totaal"} == {None}


@pytest.mark.parametrize(
    ("heading", "note", "last"),
    [
        ("2022*", "* tot en met 30 september 2022", (9, 30)),
        ("2022 (*)", "(*) cijfers t.e.m. juni", (6, 30)),
        ("2022 (1)", "(1) eerste negen maanden", (9, 30)),
        ("2022¹", "¹ eerste semester", (6, 30)),
        ("2022*", "* voorlopige cijfers", (12, 31)),
        ("2022*", "* bijgewerkt tot 3 maart 2023", (12, 31)),
        ("2022**", "* tot en met 30 september", (12, 31)),
        ("2022 (eerste zes maanden)", "", (6, 30)),
        ("2022 (jan-aug)", "", None),
        ("2022 (januari-augustus)", "", (8, 31)),
        ("2022 (t.e.m. 15/10)", "", (10, 15)),
        ("2022 (t.e.m. 31/02)", "", None),
        ("2022 (7 maanden)", "", None),
        ("2022 (voorlopig)", "", (12, 31)),
    ],
)
def test_a_part_of_a_year(heading: str, note: str, last: tuple[int, int] | None) -> None:
    text = (
        f"Aantal ritten per dienst:\nDienst      2021     {heading}\nNoord     12     13\nZuid     14     15\n{note}\n"
    )
    found = read_tables(text, [(0, len(text))], reference=REFERENCE).claims[1].quantity
    assert (found.period_start, found.period_end) == (
        (dt.date(2022, 1, 1), dt.date(2022, *last)) if last else (None, None)
    )


def test_a_note_on_a_year_over_sub_headings_holds_for_each() -> None:
    text = (
        "Het gebruik:\n\nHuis             2023                   2024*\n"
        "           ritten    fietsen      ritten    fietsen\n"
        "Noord       5.120        420       2.702        430\n"
        "Zuid        1.610        301         341        340\n\n* eerste zes maanden\n"
    )
    found = [claim.quantity.period_end for claim in read_tables(text, [(0, len(text))], reference=REFERENCE).claims]
    assert found == [*[dt.date(2023, 12, 31)] * 2, *[dt.date(2024, 6, 30)] * 2] * 2


@pytest.mark.parametrize(
    ("caption", "heading", "first", "last"),
    [
        ("Aantal bedden op 31 december:", "2019", (2019, 12, 31), (2019, 12, 31)),
        ("Aantal kinderen naar geslacht op 31 december:", "2019", (2019, 12, 31), (2019, 12, 31)),
        ("Aantal bedden (toestand op 1 januari van elk jaar)", "2019", (2019, 1, 1), (2019, 1, 1)),
        ("Aantal leerlingen per 1 oktober:", "2019", (2019, 10, 1), (2019, 10, 1)),
        ("Aantal bedden op 31 december en 1 juni, bedden op 1 juni:", "2019", (2019, 1, 1), (2019, 12, 31)),
        ("Aantal aanvragen, ingediend op 31 december:", "2019", (2019, 1, 1), (2019, 12, 31)),
        ("Aantal bedden, bijgewerkt tot 31 december:", "2019", (2019, 1, 1), (2019, 12, 31)),
        ("Aantal bedden, cijfers op 3 maart 2021:", "2019", (2019, 1, 1), (2019, 12, 31)),
        ("Aantal bedden op 31 december:", "Bedrag (euro) 2019", (2019, 1, 1), (2019, 12, 31)),
    ],
)
def test_a_day_of_each_year(
    caption: str, heading: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    text = f"{caption}\n\nDienst   {heading}   2020\nNoord   1.200   1.300\nZuid   1.400   1.500\n"
    assert _days(text)[:2] == (dt.date(*first), dt.date(*last))


@pytest.mark.parametrize(
    ("caption", "school"),
    [
        ("Aantal afwezige leerkrachten per streek:", True),
        ("Aantal meldingen van schoolverzuim:", True),
        ("Aantal dossiers schoolgebouwen:", False),
        ("Aantal dossiers in de scholenbouw:", False),
        ("Aantal ritten per streek:", False),
    ],
)
def test_two_years_of_what_happens_at_school(caption: str, school: bool) -> None:
    first = dt.date(2019, 9, 1) if school else dt.date(2019, 1, 1)
    assert _days(f"{caption}\nDienst 2019-2020 2020-2021\n" + ROWS)[0] == first


def test_a_list_of_two_years_below_what_pupils_do() -> None:
    text = "Aantal leerlingen in de bossen\n2010-2011: 412\n2011-2012: 408\n2012-2013: 405\n"
    assert _days(text)[:2] == (dt.date(2010, 9, 1), dt.date(2011, 8, 31))


@pytest.mark.parametrize(
    ("above", "heads", "days"),
    [
        ("Aantal leerlingen:", "Graad 16-17 17-18", (dt.date(2016, 9, 1), dt.date(2017, 8, 31))),
        ("Aantal leden:", "Graad  Schooljaar 98-99  Schooljaar 99-00", (dt.date(1998, 9, 1), dt.date(1999, 8, 31))),
        ("Aantal leerlingen per uur:", "Poort 07-08 08-09", (None, None)),
        ("Aantal leerlingen:", "Leeftijd 12-13 14-15", (None, None)),
        ("Aantal voertuigen:", "Poort 07-08 08-09", (None, None)),
    ],
)
def test_short_spans_of_school_years(above: str, heads: str, days: tuple[dt.date | None, dt.date | None]) -> None:
    heads = heads if "  " in heads else "  ".join(heads.split())
    assert _days(f"{above}\n\n{heads}\nNoord  12  13\nZuid  14  15\n")[:2] == days


def test_a_day_of_each_year_behind_what_parts_the_figures() -> None:
    above = "Aantal imkers naar leeftijd en geslacht op 1 januari:\n\n"
    text = above + "Leeftijd    2017    2018\n18-24    412    388\n25-44    830    910\n"
    assert _days(text)[:2] == (dt.date(2017, 1, 1), dt.date(2017, 1, 1))
    asked = text.replace("naar leeftijd en geslacht", "per soort, ingeschreven")
    assert _days(asked)[:2] == (dt.date(2017, 1, 1), dt.date(2017, 12, 31))


@pytest.mark.parametrize(
    "label",
    ["Verschil met 2015", "Evolutie t.o.v. 2015", "Groei ten opzichte van het jaar 2015", "Daling tegenover 2015",
     "Meer dan in 2015", "Afwijking van 2015", "Verandering vs. 2015", "In vergelijking met 2015", "Tov 2015"],
)  # fmt: skip
def test_the_year_that_figures_are_compared_with_is_not_theirs(label: str) -> None:
    assert of_label(label, REFERENCE) is None
    text = f"Aantal passagiers in 2016:\n\n| Veer | Passagiers | {label} |\n|---|---|---|\n| Oost | 8.015 | +3% |\n"
    text += "| West | 9.120 | -2% |\n"
    found = read_tables(text, [(0, len(text))], reference=REFERENCE).claims
    assert {one.quantity.time_text for one in found} == {"in 2016"}


@pytest.mark.parametrize(
    ("label", "words"),
    [("Aandeel in 2015", "in 2015"), ("Aandeel t.o.v. totaal 2015", "2015"), ("Afwijking t.o.v. raming 2015", "2015"),
     ("Verschil 2015-2016", "2015-2016")],
)  # fmt: skip
def test_a_year_beside_a_comparison_is_theirs(label: str, words: str) -> None:
    when = of_label(label, REFERENCE)
    assert when is not None
    assert when.text == words


@pytest.mark.parametrize(
    ("label", "words", "relation", "start", "end"),
    [("Sinds 2015", "Sinds 2015", "since", dt.date(2015, 1, 1), None),
     ("Totaal vanaf 2015", "vanaf 2015", "since", dt.date(2015, 1, 1), None),
     ("Gebouwd na 2000", "na 2000", "since", dt.date(2001, 1, 1), None),
     ("t.e.m. 2015", "t.e.m. 2015", "until", None, dt.date(2015, 12, 31)),
     ("Uitbetaald tot en met 2015*", "tot en met 2015", "until", None, dt.date(2015, 12, 31)),
     ("Doel tegen 2030", "tegen 2030", "by", None, dt.date(2030, 12, 31)),
     ("Vanaf 01/09/2016", "Vanaf 01/09/2016", "since", dt.date(2016, 9, 1), None)],
)  # fmt: skip
def test_a_bound_in_a_label_is_open_at_its_other_side(
    label: str, words: str, relation: str, start: dt.date | None, end: dt.date | None
) -> None:
    when = of_label(label, REFERENCE)
    assert when is not None
    assert (when.text, when.relation, when.start, when.end) == (words, relation, start, end)


@pytest.mark.parametrize("label", ["tot 65 jaar", "Na 2 jaar", "vanaf 250 dieren"])
def test_a_bound_of_something_else_is_no_period(label: str) -> None:
    assert of_label(label, REFERENCE) is None
