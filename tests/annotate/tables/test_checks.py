# ruff: noqa: E501 - tables stand here as they are printed
"""Totals and shares are recomputed; what does not add up is reported and never mended."""

from __future__ import annotations

import pytest

from pipeline.annotate.tables import read_tables
from pipeline.records import TableCheck


def _checks(text: str) -> dict[tuple[str, str], TableCheck]:
    return {(check.axis, check.label): check for check in read_tables(text, [(0, len(text))]).checks}


def _wrong(text: str) -> dict[tuple[str, str], float]:
    return {key: check.difference for key, check in _checks(text).items() if check.difference}


SUMS = """Aantal dossiers:
Provincie 2021 2022 Totaal
Noord 10 12 22
Zuid 5 8 14
Totaal 15 21 36
"""


def test_a_row_and_a_column_that_do_not_add_up() -> None:
    assert _wrong(SUMS) == {("row", "Zuid | Totaal"): 1.0, ("column", "Totaal | 2022"): 1.0}
    check = _checks(SUMS)["row", "Zuid | Totaal"]
    assert (check.expected, check.found, check.difference) == (13.0, 14.0, 1.0)


def test_the_printed_figure_stays_as_it_is() -> None:
    claims = read_tables(SUMS, [(0, len(SUMS))]).claims
    assert [c.quantity.value for c in claims if c.row == "Zuid" and c.column == "Totaal"] == [14.0]


def test_what_adds_up_has_no_difference() -> None:
    right = [check for check in _checks(SUMS).values() if check.difference == 0]
    assert {check.label for check in right} == {"Noord | Totaal", "Totaal | 2021", "Totaal | Totaal"}


def test_rounding_of_printed_decimals_is_no_error() -> None:
    text = "Uitgaven (in miljoen euro):\nDienst 2019 2020\nA 1,3 2,1\nB 2,3 3,4\nC 3,3 1,1\nTotaal 7,0 6,7\n"
    assert _wrong(text) == {}


def test_a_share_of_two_columns() -> None:
    text = "Cijfers:\nJaar Aantal aanvragen Aantal goedgekeurd % goedgekeurd\n2018 200 100 50,0%\n2019 300 90 30,0%\n2020 250 200 80,0%\n2021 400 100 35,0%\n"
    assert _wrong(text) == {("share", "2021 | % goedgekeurd"): 10.0}


def test_a_share_of_the_total_row() -> None:
    text = "Aantal:\nRegio Aantal dossiers Aandeel\nNoord 20 20%\nOost 30 30%\nZuid 50 55%\nTotaal 100 100%\n"
    assert _wrong(text) == {("share", "Zuid | Aandeel"): 5.0}


def test_percentages_that_are_no_parts_of_a_whole_are_not_added() -> None:
    text = "Slaagcijfers:\nSchool 2019 2020\nDe Linde 80% 85%\nDe Beuk 70% 72%\nTotaal 76% 79%\n"
    assert _checks(text) == {}


def test_subtotals_and_a_grand_total() -> None:
    text = (
        "Aantal ritten:\nLijn 2021 2022\nA 10 11\nB 20 22\nSubtotaal stad 30 33\nC 5 6\nD 7 8\nSubtotaal streek 12 15\n"
        "Eindtotaal 42 48\n"
    )
    assert _wrong(text) == {("column", "Subtotaal streek | 2022"): 1.0, ("column", "Eindtotaal | 2022"): 1.0}


def test_a_hidden_part_leaves_the_sum_open() -> None:
    text = "Aantal meldingen:\nDienst 2021 2022\nA <5 10\nB 12 20\nC 7 n.b.\nTotaal 21 35\n"
    assert _checks(text) == {}


@pytest.mark.parametrize("mark", ["-", "–"])
def test_a_dash_is_nothing(mark: str) -> None:
    text = f"Aantal meldingen:\nDienst 2021 2022\nA {mark} 10\nB 12 20\nC 7 1\nTotaal 19 31\n"
    assert {key: check.difference for key, check in _checks(text).items()} == {
        ("column", "Totaal | 2021"): 0.0,
        ("column", "Totaal | 2022"): 0.0,
    }


@pytest.mark.parametrize("mark", ["-", "/"])
def test_a_dash_may_hide_a_figure_so_a_sum_that_fails_with_it_is_not_told(mark: str) -> None:
    text = f"Aantal meldingen:\nDienst 2021 2022\nA {mark} 10\nB 12 20\nC 7 1\nTotaal 25 33\n"
    assert _wrong(text) == {("column", "Totaal | 2022"): 2.0}


GROUPS = """Aantal dossiers:
Provincie 2021 2022
Noord
A 10 12
B 5 8
Totaal 15 20
Zuid
C 7 9
D 3 4
Totaal 10 14
"""


def test_the_total_of_a_group_adds_the_rows_of_that_group() -> None:
    assert {label for _, label in _checks(GROUPS)} == {
        "Noord Totaal | 2021", "Noord Totaal | 2022", "Zuid Totaal | 2021", "Zuid Totaal | 2022",
    }  # fmt: skip
    assert _wrong(GROUPS) == {("column", "Zuid Totaal | 2022"): 1.0}


@pytest.mark.parametrize(("mark", "checked"), [("-", True), ("/", True), ("n.b.", False), ("<5", False)])
def test_a_mark_that_may_hide_a_figure_leaves_the_sum_open(mark: str, checked: bool) -> None:
    text = f"Aantal dossiers:\nProvincie 2021 2022\nNoord 10 12\nZuid 5 8\nWest {mark} 9\nTotaal 15 29\n"
    assert ("column", "Totaal | 2022") in _checks(text)
    assert (("column", "Totaal | 2021") in _checks(text)) is checked


def test_rates_that_happen_to_make_a_hundred_are_no_parts_of_their_mean() -> None:
    text = "Slaagcijfers:\nSchool 2019 2020\nA 20% 85%\nB 35% 72%\nC 45% 70%\nTotaal {}% 79%\n"
    assert _checks(text.format("33")) == {}
    assert set(_checks(text.format("100"))) == {("column", "Totaal | 2019")}


def test_a_share_below_counts_is_not_their_sum() -> None:
    text = "Cijfers:\nProvincie 2021 2022\nNoord 10 12\nZuid 5 8\nTotaal 15 28{}\n"
    assert set(_checks(text.format("%"))) == {("column", "Totaal | 2021")}
    assert _wrong(text.format("")) == {("column", "Totaal | 2022"): 8.0}


def test_one_row_makes_no_sum() -> None:
    assert _checks("Aantal dossiers:\nProvincie 2021 Totaal\nNoord 10 12\nTotaal 11 12\n") == {}


def test_columns_of_which_none_is_a_total_are_not_added() -> None:
    budgets = "Kredieten (in euro):\n\nDienst     BA 2014     BO 2014\nLinde      812.000     800.000\nBeuk       790.000     782.000\n"
    assert _checks(budgets) == {}
    assert [claim.quantity.value for claim in read_tables(budgets, [(0, len(budgets))]).claims] == [
        812000.0, 800000.0, 790000.0, 782000.0,
    ]  # fmt: skip


def test_a_figure_in_brackets_below_shares_is_no_share() -> None:
    text = "Aandeel vrouwen (in procent):\n\nSchool     2019      2020\nLinde      81,2      (80,1)\nBeuk       79,0      (78,2)\n"
    assert [claim.quantity.value for claim in read_tables(text, [(0, len(text))]).claims] == [81.2, 79.0]
