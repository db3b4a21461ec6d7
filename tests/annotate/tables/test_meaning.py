"""What a cell means beyond its value: change, statistic, comparator, unit to add up in, totals."""

from __future__ import annotations

import pytest

from pipeline.annotate.tables import CellClaim, read_tables


def _claims(text: str) -> dict[tuple[str | None, str | None], CellClaim]:
    return {(claim.row, claim.column): claim for claim in read_tables(text, [(0, len(text))]).claims}


CHANGES = """Evolutie van de middelen:
Instelling Gemiddelde dotatie Evolutie Daling
Noord € 1.200 +5,0% 12
Zuid € 1.450 -3,5% 7
West € 900 2,0% 0
"""


def test_changes_and_their_direction() -> None:
    claims = _claims(CHANGES)
    found = {row: claims[row, "Evolutie"].quantity.change for row in ("Noord", "Zuid", "West")}
    assert found == {"Noord": "increase", "Zuid": "decrease", "West": "increase"}
    assert claims["Zuid", "Evolutie"].quantity.value == -3.5
    assert claims["Noord", "Daling"].quantity.change == "decrease"
    assert claims["Noord", "Gemiddelde dotatie"].quantity.change is None


def test_means() -> None:
    claims = _claims(CHANGES)
    assert claims["Noord", "Gemiddelde dotatie"].quantity.statistic == "mean"
    assert claims["Noord", "Daling"].quantity.statistic is None


OVER_YEARS = "{title}:\n\nGewest          2018     2019\nNoord           12,5     14,0\nZuid            9        11,5\n"


@pytest.mark.parametrize(
    ("title", "statistic"),
    [("Gemiddelde wachttijd in dagen per gewest", "mean"),
     ("Tabel 3: Evolutie van de gemiddelde huur (in euro)", "mean"),
     ("Het gemiddeld aantal molenaars per gewest", "mean"),
     ("Mediane wachttijd (in dagen)", "median"),
     ("Wachttijd in dagen per gewest", None),
     ("Gemiddelde leeftijd en aantal molenaars", None),
     ("Gemiddelde en maximale wachttijd in dagen", None)],
)  # fmt: skip
def test_a_title_says_of_years_that_they_are_means(title: str, statistic: str | None) -> None:
    assert {claim.quantity.statistic for claim in _claims(OVER_YEARS.format(title=title)).values()} == {statistic}


def test_a_label_that_says_what_it_counts_is_no_mean_of_the_title() -> None:
    claims = _claims(
        "Gemiddelde prijs (in euro):\n\n          2017  2018\nMolens    12,50 13,10\nAantal sluizen 45 46\n"
    )
    assert {row: claim.quantity.statistic for (row, _), claim in claims.items()} == {
        "Molens": "mean",
        "Aantal sluizen": None,
    }
    claims = _claims("Gemiddelde wachttijd in dagen:\n\nGewest  Wachttijd  Dossiers\nNoord  12,5  14\nZuid  9  11\n")
    assert {claim.quantity.statistic for claim in claims.values()} == {None}


def test_units_to_add_up_in() -> None:
    claims = _claims("Overzicht:\nWeg Lengte (km) Doorlooptijd (maanden)\nA 2,5 12\nB 4 18\nC 1 6\n")
    quantity = claims["A", "Lengte (km)"].quantity
    assert (quantity.unit, quantity.unit_norm, quantity.value_norm) == ("km", "m", 2500.0)
    months = claims["B", "Doorlooptijd (maanden)"].quantity
    assert (months.kind, months.value, months.unit_lemma) == ("measure", 18.0, "maand")


def test_francs_count_in_euros_too() -> None:
    claims = _claims("Uitgaven (in miljoen frank):\nDienst 1997 1998\nNoord 10 20\nZuid 30 40\n")
    quantity = claims["Noord", "1997"].quantity
    assert (quantity.kind, quantity.value, quantity.unit_norm) == ("count", 10e6, "EUR")
    assert round(quantity.value_norm or 0) == 247894


def test_totals_by_label_and_by_sum() -> None:
    labelled = _claims("Aantal:\nDienst 2019 2020\nNoord 10 20\nZuid 30 40\nTotaal 40 60\n")
    assert [claim.is_total for claim in labelled.values()] == [False] * 4 + [True] * 2
    by_sum = _claims("Aantal:\nDienst 2019 2020\nNoord 10 20\nZuid 30 40\nWest 5 6\nVlaanderen 45 66\n")
    assert [claim.is_total for claim in by_sum.values()] == [False] * 6 + [True] * 2


def test_the_sentence_of_a_cell() -> None:
    claim = _claims("Tabel 1: Aantal dossiers\nDienst 2019 2020\nNoord** 10 20\nZuid 30 40\n")["Noord", "2020"]
    assert claim.sentence == "Tabel 1: Aantal dossiers | Noord | 2020"
    assert claim.table_start == len("Tabel 1: Aantal dossiers\n")


def test_what_amounts_are_for() -> None:
    prices = _claims("Kostprijs (in euro per ton)\n        2009  2010\nNoord   121  134\nZuid    117  129\n")
    assert {(one.quantity.kind, one.quantity.rate_per) for one in prices.values()} == {("euro", "ton")}
    water = _claims("Waterprijs (euro/m³, btw inbegrepen):\n2009: 3,21\n2010: 3,38\n2011: 3,57\n")
    assert {(one.quantity.kind, one.quantity.rate_per) for one in water.values()} == {("euro", "m³")}


def test_classes_are_no_rate() -> None:
    huurders = _claims("Aantal huurders per gezinsgrootte\n\nAlleen: 312\nKoppels: 98\nGezinnen: 86\n")
    assert {one.quantity.rate_per for one in huurders.values()} == {None}
    leerlingen = _claims("Aantal leerlingen per leraar\n\nNoord: 11,2\nZuid: 9,8\nWest: 8,9\n")
    assert {one.quantity.rate_per for one in leerlingen.values()} == {"leraar"}


def test_more_than_a_size_is_no_increase() -> None:
    rides = "De ritten:\nMinder dan 30 minuten: 12,4 %\n30 tot 60 minuten: 41,0 %\nMeer dan 60 minuten: 46,6 %\n"
    assert {one.quantity.change for one in _claims(rides).values()} == {None}


def test_a_comma_among_points_of_thousands_is_not_read() -> None:
    text = (
        "Aantal leerlingen per provincie:\nProvincie 2011 2012\nNoord 12.350 12,896\nZuid 9,400 9.512\nWest 1.100 980\n"
    )
    assert {(row, column) for row, column in _claims(text)} == {
        ("Noord", "2011"), ("Zuid", "2012"), ("West", "2011"), ("West", "2012"),
    }  # fmt: skip
    decimals = _claims("Index per provincie:\nProvincie 2011 2012\nNoord 1,350 1,896\nZuid 1,400 1,512\n")
    assert decimals["Zuid", "2011"].quantity.value == 1.4


def test_what_is_told_per_a_number_of_things_and_what_the_rows_are() -> None:
    complaints = _claims(
        "Aantal klachten (per 1.000 reizigers)\nLijn   2019   2020\nNoord   0,41   0,38\nZuid   0,52   0,47\n"
    )
    assert {one.quantity.rate_per for one in complaints.values()} == {"1.000 reizigers"}
    paths = _claims("Aantal km pad per wijk\nWijk Noord 41,2\nWijk Zuid 38,0\nWijk West 22,7\n")
    assert {(one.quantity.unit, one.quantity.rate_per) for one in paths.values()} == {("km", None)}


@pytest.mark.parametrize(
    ("caption", "heading", "kind", "value"),
    [("Molens per gewest (x 100)", "Molens", "count", 1720.0),
     ("Molens per gewest:", "Molens (× 1.000)", "count", 17200.0),
     ("Molens per gewest:", "Molens (in honderdtallen)", "count", 1720.0),
     ("Molens per gewest:", "Molens (x 10.000)", "count", 172000.0),
     ("Uitgaven per gewest:", "Uitgaven (x 100 euro)", "euro", 1720.0),
     ("Uitgaven per gewest (× 1 miljoen euro):", "Uitgaven", "euro", 17_200_000.0),
     ("Molens van 10 x 100 per gewest:", "Molens", "count", 17.2),
     ("Schade aan molens per 100 per gewest:", "Molens", "count", 17.2)],
)  # fmt: skip
def test_a_factor_of_any_power_of_ten_scales_the_cells(caption: str, heading: str, kind: str, value: float) -> None:
    text = f"{caption}\n\n| Gewest | {heading} |\n|---|---|\n| Noord | 17,2 |\n| Zuid | 9,1 |\n| West | 3,4 |\n"
    quantity = _claims(text)["Noord", heading].quantity
    assert (quantity.kind, quantity.value) == (kind, value)
