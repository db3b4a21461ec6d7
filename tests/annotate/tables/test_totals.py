# ruff: noqa: E501 - tables stand here as they are printed
"""A total is a printed total of other cells in the table; a whole beside one part is none."""

from __future__ import annotations

import pytest

from pipeline.annotate.tables import read_tables


def _totals(text: str) -> set[tuple[str | None, str | None]]:
    return {(c.row, c.column) for c in read_tables(text, [(0, len(text))]).claims if c.is_total}


@pytest.mark.parametrize("whole", ["totaal", "#totaal", "Totaal"])
def test_the_whole_of_a_share_is_no_total_of_the_table(whole: str) -> None:
    text = f"Aantal vijvers:\nJaar Kempen {whole} % Kempen\n2011 12 48 25,0%\n2012 15 60 25,0%\n2013 21 70 30,0%\n"
    assert _totals(text) == set()


def test_a_total_of_parts_stays_one_where_it_is_misprinted() -> None:
    text = "Aantal vijvers:\nStreek 2011 2012 Totaal\nKempen 12 13 26\nVoeren 5 6 11\n"
    assert _totals(text) == {("Kempen", "Totaal"), ("Voeren", "Totaal")}


def test_a_first_column_may_hold_the_total() -> None:
    text = "Aantal leerlingen per geslacht:\nSchool Totaal Meisjes Jongens\nDe Linde 30 14 16\nDe Beuk 41 20 21\nDe Esp 22 12 10\n"
    assert {column for _, column in _totals(text)} == {"Totaal"}


def test_a_total_that_names_its_measure_must_add_up() -> None:
    head = "De steun:\nJaar Steun noord (euro) Steun zuid (euro) Totale steun (euro)\n"
    right = head + "2011 1.200 1.300 2.500\n2012 1.500 1.500 3.000\n"
    wrong = head + "2011 1.200 1.300 9.500\n2012 1.500 1.500 9.000\n"
    assert {column for _, column in _totals(right)} == {"Totale steun (euro)"}
    assert _totals(wrong) == set()


def test_one_row_has_no_total_row() -> None:
    text = "Aantal vijvers:\nStreek 2011 2012\nKempen 12 13\nTotaal 48 52\n"
    assert _totals(text) == set()


def test_means_are_not_added() -> None:
    text = "Huizen:\nStreek Aantal huizen Gemiddelde prijs (euro)\nKempen 12 210.000\nVoeren 5 190.000\nTotaal 17 204.000\n"
    checks = {check.label: check.difference for check in read_tables(text, [(0, len(text))]).checks}
    assert checks == {"Totaal | Aantal huizen": 0.0}


def test_totals_of_groups_add_their_own_sub_headings() -> None:
    text = (
        "Tabel 1: Proeven\nJongens Meisjes Totaal\nJaar Afgelegd Geslaagd Afgelegd Geslaagd Afgelegd Geslaagd\n"
        "2011 20 12 30 21 50 33\n2012 25 14 31 22 56 37\n"
    )
    wrong = [check.label for check in read_tables(text, [(0, len(text))]).checks if check.difference]
    assert wrong == ["2012 | Totaal Geslaagd"]


def test_a_subtotal_of_a_group_is_a_total() -> None:
    text = (
        "Subsidies in euro:\nSoort\t2011\t2012\nGezinszorg\nOpenbaar\t12\t13\nPrivaat\t15\t16\nSubtotaal gezinszorg\t27\t29\n"
        "Overige diensten\nOppas\t5\t6\nOpvang\t7\t8\nSubtotaal overige\t12\t14\nAlgemeen totaal\t39\t43\n"
    )
    assert {row for row, _ in _totals(text)} == {
        "Gezinszorg Subtotaal gezinszorg",
        "Overige diensten Subtotaal overige",
        "Algemeen totaal",
    }


def test_a_total_with_its_share_between_brackets_is_one() -> None:
    text = "Aantal aanvragen:\nJaar     Aanvaard     Geweigerd     Totaal\n2011     20 (80%)     5 (20%)     25 (100%)\n2012     30 (75%)     10 (25%)     40 (100%)\n"
    assert {column for _, column in _totals(text)} == {"Totaal"}
