"""What a cell means beyond its value: change, statistic, comparator, unit to add up in, totals."""

from __future__ import annotations

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
