"""Which cells of a grid hold values, and which rows and columns labels."""

from __future__ import annotations

import pytest

from pipeline.extract.grid import is_period, is_value, label_shape, periods_in
from pipeline.extract.markup import parse, rows


@pytest.mark.parametrize(
    "cell", ["45", "1.250,5", "12 %", "€ 1.250", "-", "4.512¹", "13,1%²", "2.230(²)", "1.230*", "minder dan 5"]
)
def test_values(cell: str) -> None:
    assert is_value(cell)


@pytest.mark.parametrize("cell", ["Aardorp", "Aardorp¹", "m²", "n¹", ""])
def test_labels(cell: str) -> None:
    assert not is_value(cell)


@pytest.mark.parametrize("cell", ["2019", "2019¹", "2018-2019", "2019**"])
def test_periods(cell: str) -> None:
    assert is_period(cell)


def test_the_name_of_a_group_right_below_the_years_is_no_heading() -> None:
    grid = [["", "2018", "2019"], ["Langs de beek", "", ""], ["Aardorp", "12", "14"], ["Beekhoven", "8", "9"]]
    assert label_shape(grid) == (1, 1)


def test_a_note_mark_in_a_cell_makes_no_column_of_labels() -> None:
    grid = [["Plaats", "2018", "2019"], ["Aardorp", "4.512¹", "4.600"], ["Beekhoven", "2.104", "2.200²"]]
    assert label_shape(grid) == (1, 1)


@pytest.mark.parametrize("stated", ["²", "9" * 5_000, "-3", "0", "x"])
def test_a_span_that_no_table_has_is_one_or_the_widest(stated: str) -> None:
    table = parse(f"<table><tr><td colspan='{stated}'>a</td><td>b</td></tr></table>").find(".//table")
    assert rows(table)[0] in (["a", "b"], ["a", *[""] * 99, "b"])


@pytest.mark.parametrize(
    ("rows", "shape"),
    [
        ([["", "Lengte", "Lengte", "Prijs", "Prijs"], ["Bekken", "1995", "1996", "1995", "1996"]], 2),
        ([["", "Lengte", "Breedte", "Prijs", "Kost"], ["Bekken", "1995", "2010", "2001", "2005"]], 1),
        ([["Dorp", "Lengte", "Lengte", "Prijs", "Prijs"], ["Bekken", "1995", "1996", "1995", "1996"]], 1),
    ],
)
def test_years_that_begin_again_under_groups_are_headings(rows: list[list[str]], shape: int) -> None:
    assert label_shape([*rows, ["Aardorp", "12", "14", "18,2", "19,9"], ["Beek", "8", "9", "2,5", "2,1"]])[0] == shape


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("2016-2017 2017-2018 Groei (%)", [0, 10, 20]),
        ("2016 2017", [0, 5]),
        ("Q1 2020 Q2 2020", [0, 8]),
        ("2016 - 2017", []),
        ("2016-2017", []),
        ("2019 kost 2020", []),
        ("in 2019 2020", []),
        ("2019 1204", []),
    ],
)
def test_periods_that_follow_each_other(text: str, starts: list[int]) -> None:
    assert periods_in(text) == starts


@pytest.mark.parametrize(("first", "labels"), [("Aardorp", 1), ("minder dan 5", 1), ("meer dan 10", 1)])
def test_a_figure_that_is_not_told_is_a_value_behind_the_labels_and_a_class_among_them(first: str, labels: int) -> None:
    rows = [["Klas", "2018", "2019"], [first, "minder dan 5", "14"], ["minder dan 10", "12", "minder dan 5"]]
    assert label_shape(rows) == (1, labels)
