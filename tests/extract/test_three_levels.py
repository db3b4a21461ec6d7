"""Headings of three levels in tables without rules: groups of groups, years that come back under each."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.extract.drawing import Paper
from tests.extract.test_unruled import PITCH, SIDES, grids, paper, put, row

EDGES = (60.0, 150.0, 205.0, 250.0, 305.0, 350.0, 405.0, 450.0, 505.0, 545.0)
LOW = ["", *["aantal", "%"] * 4]
BODY = (
    ("Aardorp", "1.204", "12,5", "1.310", "13,0", "980", "9,5", "1.002", "9,8"),
    ("Beekhoven", "37", "8,1", "45", "9,9", "31", "7,4", "28", "7,0"),
    ("Duinveld", "412", "20,0", "398", "19,5", "377", "18,2", "365", "17,9"),
)


def levels(tops: Sequence[str], middle: Sequence[str], side: str) -> Paper:
    sheet = paper()
    for names in (tops, middle):
        size = 8 // len(names)
        for at, text in enumerate(names):
            put(sheet, sheet.y, text, EDGES[1 + at * size], EDGES[1 + (at + 1) * size], "centre")
        if names is middle:
            put(sheet, sheet.y, "Dorp", EDGES[0], EDGES[1])
        sheet.y -= PITCH
    for cells in (LOW, *BODY):
        row(sheet, cells, side, EDGES)
    return sheet


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("middle", [("2019", "2020"), ("Bijen", "Wespen")])
def test_groups_of_groups_head_all_their_columns(read, side, middle):
    (table,) = read("x.pdf", levels(("Imkers", "Korven"), middle * 2, side).done()).tables
    heading = [[cell.text for cell in table.cells if cell.row == at] for at in range(3)]
    assert heading[0][1:] == ["Imkers"] * 4 + ["Korven"] * 4
    assert heading[1][1:] == [name for name in middle * 2 for _ in (1, 2)]
    assert heading[2] == LOW
    assert (table.heading_rows, table.label_columns) == (3, 1)


@pytest.mark.parametrize("side", SIDES)
def test_groups_of_which_none_comes_back_are_no_groups_of_groups(read, side):
    """Three labels over four groups: which of them stands over two the names do not tell."""
    (grid,) = grids(read("x.pdf", levels(("Imkers", "Korven"), ("2017", "2018", "2019", "2020"), side).done()))
    assert ["2017", "2017", "2018", "2018", "2019", "2019", "2020", "2020"] in [cells[1:] for cells in grid]


def test_the_same_word_over_each_column_is_the_upper_line_of_its_heading(read):
    edges = (80.0, 210.0, 280.0, 350.0, 420.0, 490.0)
    sheet = paper()
    for at in range(1, 5):
        put(sheet, sheet.y, "Aantal", edges[at], edges[at + 1], "right")
    sheet.y -= 12
    row(sheet, ["Dorp", "imkers", "korven", "imkers", "korven"], "right", edges)
    for cells in BODY:
        row(sheet, cells[:5], "right", edges)
    (grid,) = grids(read("x.pdf", sheet.done()))
    assert grid[0] == ["Dorp", "Aantal imkers", "Aantal korven", "Aantal imkers", "Aantal korven"]
