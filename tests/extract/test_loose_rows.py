"""Tables without rules whose rows stand far apart, as cells with room above and below them do."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from pipeline.extract.pdf.page.frame import Line
from pipeline.extract.pdf.page.rows import row_of
from pipeline.extract.pdf.tables.stacks import is_level
from tests.extract.drawing import SIZE
from tests.extract.test_unruled import FONT, LEADING, PAD, grids, paper, put

EDGES = (80.0, 210.0, 290.0, 370.0, 450.0)
ROWS = (
    ("Dorp", "Aantal|korven", "Honing|(in kg)", "Verkocht|(in euro)"),
    ("Aardorp", "1.204", "980", "41"),
    ("Beekhoven aan|de dijk en|het kanaal", "37", "41", "12.310"),
    ("Duinveld", "412", "398", "7"),
    ("Totaal", "1.653", "1.419", "12.358"),
)


def loose(rows: Sequence[Sequence[str]], gap: float, side: str, at: str) -> bytes:
    """Rows ``gap`` apart; figures at the first line of their label or on its middle (``at``)."""
    sheet = paper()
    for cells in rows:
        lines = max(text.count("|") + 1 for text in cells)
        for column, text in enumerate(cells):
            high = lines if at == "middle" else text.count("|") + 1
            put(sheet, sheet.y, text, EDGES[column], EDGES[column + 1], side if column else "left", lines=high)
        sheet.y -= (lines - 1) * LEADING + gap
    return sheet.done()


def flat(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    return [[text.replace("|", " ") for text in cells] for cells in rows]


@pytest.mark.parametrize("gap", [20.0, 30.0, 45.0])
@pytest.mark.parametrize("side", ["right", "centre"])
@pytest.mark.parametrize("at", ["top", "middle"])
def test_rows_far_apart_in_line_are_of_one_table(read, gap, side, at):
    assert grids(read("x.pdf", loose(ROWS, gap, side, at))) == [flat(ROWS)]


def test_a_row_whose_cells_are_as_far_apart_as_those_of_stretched_prose(read):
    """Label and figures of the second row have the same room between them, and no row with figures is next to it."""
    sheet = paper()
    label, gap = "Onderzoeksvelden", 120.0
    width, figure = stringWidth(label, FONT, SIZE), stringWidth("38", FONT, SIZE)
    ends = [80 + PAD + width + (gap + figure) * at for at in (1, 2)]
    for name in ("Dorpen met of|zonder kanaal,|aan de kust", label, "Dorpen aan de|oude dijk van|het achterland"):
        lines = name.count("|")
        put(sheet, sheet.y, name, 80, 210, lines=lines + 1)
        for end in ends:
            put(sheet, sheet.y - lines * LEADING / 2, "38", end - 40, end + PAD, "right")
        sheet.y -= lines * LEADING + 26
    (grid,) = grids(read("x.pdf", sheet.done()))
    assert [cells[1:] for cells in grid] == [["38", "38"]] * 3


def test_labels_with_their_figures_at_the_last_line_stay_rows_of_their_own(read):
    sheet = paper()
    for name in ("Dorpen|zonder kanaal,|aan de kust", "Onderzoeksvelden", "Dorpen aan de|oude dijk van|het achterland"):
        lines = name.count("|")
        sheet.y -= 14
        put(sheet, sheet.y, name, 80, 210, lines=lines + 1)
        sheet.y -= lines * LEADING
        put(sheet, sheet.y, "38", 210, 260, "right")
        put(sheet, sheet.y, "412", 260, 330, "right")
    (grid,) = grids(read("x.pdf", sheet.done()))
    labels = ["Dorpen zonder kanaal, aan de kust", "Onderzoeksvelden", "Dorpen aan de oude dijk van het achterland"]
    assert grid == [[label, "38", "412"] for label in labels]


@pytest.mark.parametrize("gap", [60.0, 80.0])
def test_rows_farther_apart_than_those_of_any_table_are_none(read, gap):
    assert grids(read("x.pdf", loose(ROWS[1:2] + ROWS[3:4], gap, "right", "top"))) == []


def test_figures_far_apart_that_are_not_in_line_are_of_no_table(read):
    sheet = paper()
    for name, x, figure in (("Aanvang", 300, "14.00"), ("Zaal", 220, "12"), ("Einde", 400, "16.30")):
        sheet.at(80, sheet.y, name).at(x, sheet.y, figure)
        sheet.y -= 40
    assert grids(read("x.pdf", sheet.done())) == []


@pytest.mark.parametrize("gap", [7.5, 9.0, 12.0])
def test_cells_as_near_as_stretched_words_in_the_middle_of_long_headings(read, gap):
    """The figures of each row stand apart: the lines above them are no stretched prose."""
    sheet = paper()
    heads = (("Totaal ontleend", "bedrag (in euro)"), ("verkochte honing", "(in kg)"))
    ends = [300.0, 300.0 + gap + stringWidth("verkochte honing", FONT, SIZE)]
    for at in (0, 1):
        if at:
            put(sheet, sheet.y, "Dorp", 80, 200)
        for end, lines in zip(ends, heads, strict=True):
            put(sheet, sheet.y, lines[at], end - 100, end + PAD, "right")
        sheet.y -= LEADING
    for cells in (("Aardorp", "1.204", "310"), ("Beekhoven", "98", "7.015"), ("Duinveld", "120", "64")):
        put(sheet, sheet.y, cells[0], 80, 200)
        for end, text in zip(ends, cells[1:], strict=True):
            put(sheet, sheet.y, text, end - 100, end + PAD, "right")
        sheet.y -= 18
    (grid,) = grids(read("x.pdf", sheet.done()))
    assert grid[0] == ["Dorp", "Totaal ontleend bedrag (in euro)", "verkochte honing (in kg)"]


def two_levels(upper: float, label: str, between: float) -> bytes:
    """Years over pairs of columns, 24 points apart, and a line ``between`` them and the labels of the pairs."""
    edges = (80.0, 210.0, 270.0, 330.0, 390.0, 450.0)
    sheet = paper()
    for at, text in ((1, "2018"), (3, "2019")):
        put(sheet, sheet.y, text, edges[at], edges[at + 2], "centre")
    put(sheet, sheet.y - between, label, edges[0], edges[1])
    sheet.y -= upper
    for cells in (("", *("Was", "Honing") * 2), *ROWS_OF_FOUR):
        for at, text in enumerate(cells):
            put(sheet, sheet.y, text, edges[at], edges[at + 1], "right" if at else "left")
        sheet.y -= 24
    return sheet.done()


ROWS_OF_FOUR = (("Aardorp", "12", "37", "1.204", "98"), ("Beekhoven", "8", "61", "120", "3"))


def test_the_label_of_the_rows_on_the_middle_of_two_loose_lines_of_headings(read):
    (grid,) = grids(read("x.pdf", two_levels(24.0, "Dorp", 12.0)))
    assert grid[0][1:] == ["2018", "2018", "2019", "2019"]
    assert grid[1] == ["Dorp", "Was", "Honing", "Was", "Honing"]


def test_a_line_above_headings_that_name_no_labels_is_none_of_them(read):
    sheet = paper().lines(["Korven (in duizend)"])
    for cells in (("", "Was", "Honing"), *(cells[:3] for cells in ROWS_OF_FOUR)):
        for at, text in enumerate(cells):
            put(sheet, sheet.y, text, EDGES[at], EDGES[at + 1], "right" if at else "left")
        sheet.y -= 24
    (grid,) = grids(read("x.pdf", sheet.done()))
    assert grid[0] == ["", "Was", "Honing"]


@pytest.mark.parametrize(
    ("size", "pitch", "level"), [(7.3, 6.3, True), (11.2, 6.2, True), (11.2, 10.0, False), (7.3, 12.6, False)]
)
def test_half_a_line_is_level_also_where_the_font_tells_but_the_height_of_its_letters(size, pitch, level):
    """A type of 11 points set on 12.6: some fonts tell 7.3 for its size; one of 10 points set solid tells 11.2."""
    above, below = (row_of(Line("Dorp", 0, 80, 120, y - size, y, y, size), 0) for y in (100.0, 100.0 + pitch))
    assert is_level(above, below) is level
