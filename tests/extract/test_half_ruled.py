"""Tables of which only some rows have rules between their columns, as word processors shade every other row."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.lib import colors

from tests.extract.drawing import Paper
from tests.extract.test_unruled import grids

WIDTHS = [120.0, 70, 70, 70]
ROWS = [
    ["Dorp", "2018", "2019", "2020"],
    ["Aardorp", "1.204", "980", "1.310"],
    ["Beekhoven", "37", "41", "-"],
    ["Duinveld", "412", "398", "n.b."],
    ["Totaal", "1.653", "1.419", "1.310"],
]


def open_rows(rows: list[list[str]], lacking: Sequence[int], side: str = "RIGHT") -> bytes:
    """A grid in which the rows ``lacking`` have no rules between their columns."""
    style = [("BOX", (0, at), (-1, at), 0.5, colors.black) for at in lacking]
    style += [("GRID", (0, at), (-1, at), 0.5, colors.black) for at in range(len(rows)) if at not in lacking]
    sheet = Paper().lines(["De cijfers staan hieronder."])
    return sheet.table(rows, WIDTHS, ruled=False, style=[*style, ("ALIGN", (1, 0), (-1, -1), side)]).done()


@pytest.mark.parametrize("side", ["RIGHT", "CENTER", "LEFT"])
@pytest.mark.parametrize("lacking", [(0, 2, 4), (1, 3), (2,)])
def test_a_row_without_rules_between_its_cells_has_the_columns_of_the_others(read, lacking, side):
    assert grids(read("x.pdf", open_rows(ROWS, lacking, side))) == [ROWS]


def test_a_label_of_several_lines_in_such_a_row_is_one_cell(read):
    rows = [*ROWS[:2], ["Beekhoven\naan de dijk", "37", "41", "-"], *ROWS[3:]]
    (grid,) = grids(read("x.pdf", open_rows(rows, (2, 4))))
    assert grid[2] == ["Beekhoven aan de dijk", "37", "41", "-"]


@pytest.mark.parametrize(
    "text", ["Dorpen aan de kust", "Dorpen met 12 korven of meer in het jaar voordien", "Streek   (in korven)"]
)
def test_a_line_over_such_a_row_stays_whole(read, text):
    rows = [*ROWS[:2], [text, "", "", ""], *ROWS[2:]]
    (grid,) = grids(read("x.pdf", open_rows(rows, (2, 4))))
    assert grid[2] == [" ".join(text.split())] * 4


def test_a_heading_at_the_right_of_its_columns_spans_them(read):
    rows = [["Dorp", "Korven", "", "2020"], ["", "2018", "2019", ""], *ROWS[1:]]
    style = [("SPAN", (1, 0), (2, 0)), ("ALIGN", (1, 0), (-1, -1), "RIGHT")]
    (grid,) = grids(read("x.pdf", Paper().table(rows, WIDTHS, style=style).done()))
    assert grid[0] == ["Dorp", "Korven", "Korven", "2020"]
