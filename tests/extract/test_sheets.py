"""Sheets as spreadsheets print them: a title over the cells on top, columns that did not fit on the next page."""

from __future__ import annotations

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen import canvas

from pipeline.extract.grid import inner_titles, label_shape, title
from tests.extract.drawing import Paper
from tests.extract.test_unruled import grids

WIDTH, HIGH = 80.0, 16.0
NAMES = ["Aardorp", "Beekhoven", "Duinveld"]
LEFT = [["Dorp", "2018", "2019"], *([name, "1.204", "37"] for name in NAMES)]
RIGHT = [["2020", "2021"], ["12", "14"], ["45", "1.310"], ["7", "98"]]
TITLE = "Opbrengst van de imkerijen per dorp (in euro)"


def sheet(grid: list[list[str]], top: float, pdf: canvas.Canvas, heading: str = "", *, ruled: bool = True) -> None:
    """The cells with lines around each, or none; the heading lies over the cells of the row above them."""
    for number, cells in enumerate(grid):
        for column, text in enumerate(cells):
            x, y = 50 + column * WIDTH, top - number * HIGH
            if ruled:
                pdf.rect(x, y, WIDTH, HIGH)
            pdf.drawString(x + 3, y + 4, text)
    if heading:
        if ruled:
            pdf.rect(50, top + HIGH, WIDTH * len(grid[0]), HIGH)
        pdf.drawString(53, top + HIGH + 4, heading)


def pages(*printed: tuple[list[list[str]], float, str], ruled: bool = True) -> bytes:
    paper = Paper()
    pdf = paper.canvas
    pdf.setPageSize(A4)
    for grid, top, heading in printed:
        pdf.setFont("Helvetica", 9)
        sheet(grid, top, pdf, heading, ruled=ruled)
        pdf.showPage()
    return paper.buffer.getvalue() if pdf.save() is None else b""


def test_a_title_over_the_cells_is_no_heading(read):
    (table,) = read("x.pdf", pages((LEFT, 700, TITLE))).tables
    assert (table.caption, table.heading_rows, table.label_columns) == (TITLE, 2, 1)


@pytest.mark.parametrize(
    "heading",
    [
        *(
            "Opbrengst van alle imkerijen per dorp",
            "Honing per dorp, in kg en in euro",
            "Aantal bijenvolken (in duizendtallen)",
        ),
        "Opbrengst van de imkerijen van het dorp en van de gehuchten daarrond (in euro)",
    ],
)
def test_a_title_that_runs_over_the_empty_cells_beside_its_own(read, heading):
    """No word of it is cut, nor does what stands past the first cell head a column, or past the grid stand alone."""
    (table,) = read("x.pdf", pages(([[heading, "", ""], *LEFT], 700, ""))).tables
    assert (table.caption, table.heading_rows, table.label_columns) == (heading, 2, 1)
    two = [[heading, "", ""], ["toestand op het einde van het jaar", "", ""], *LEFT]
    (table,) = read("x.pdf", pages((two, 700, ""))).tables
    assert (table.caption, table.heading_rows) == (f"{heading} {two[1][0]}", 3)


@pytest.mark.parametrize(
    "top",
    [["honing van het dorp", "volken", "verlies"], ["", "volken en", "verlies"], ["Honing van dorpen", "Korven", ""]],
)
def test_headings_that_stand_as_near_as_words_are_no_title(read, top):
    paper = Paper()
    pdf = paper.canvas
    pdf.setFont("Helvetica", 9)
    sheet([["", "", ""], *LEFT[1:]], 700, pdf)
    for column, text in enumerate(top):
        begins = 50 + column * WIDTH + 3 if column else 50 + WIDTH - 1 - stringWidth(text, "Helvetica", 9)
        pdf.drawString(begins, 704, text)
    (table,) = read("x.pdf", paper.done()).tables
    cells = {(cell.row, cell.column): cell.text for cell in table.cells}
    assert [cells[0, column] for column in range(3)] == top


def test_columns_on_the_next_page_stand_beside_those_before(read):
    (table,) = read("x.pdf", pages((LEFT, 700, TITLE), (RIGHT, 700, ""))).tables
    assert (table.n_rows, table.n_columns, table.heading_rows, table.label_columns) == (5, 5, 2, 1)
    cells = {(cell.row, cell.column): cell.text for cell in table.cells}
    assert [cells[2, column] for column in range(5)] == ["Aardorp", "1.204", "37", "12", "14"]
    assert [cells[1, column] for column in range(5)] == ["Dorp", "2018", "2019", "2020", "2021"]


@pytest.mark.parametrize("first", ["45", "1.204", ""])
def test_figures_that_go_up_are_no_ranks(read, first):
    beside = [["2020", "2021"], [first, "14"], ["46", "1.310"], ["47", "98"]]
    (table,) = read("x.pdf", pages((LEFT, 700, ""), (beside, 700, ""))).tables
    assert table.n_columns == 5


@pytest.mark.parametrize("last", ["Dorpsbijenhouderij", "Beek aan de Linde"])
def test_a_label_too_long_for_its_cell_ends_with_its_word(read, last):
    """The words behind the rule stand before the figure of the cell beside it, but none is cut in two."""
    left = [["Dorp", "2018", "2019"], [last, "", "37"], ["Aardorp", "8", "5"]]
    paper = Paper()
    paper.canvas.setFont("Helvetica", 9)
    x = 50 + WIDTH - 3 - stringWidth(last[:-1], "Helvetica", 9)
    sheet([[cell if cell != last else "" for cell in cells] for cells in left], 700, paper.canvas)
    paper.canvas.drawString(x + 2, 700 - HIGH + 4, last)
    paper.canvas.drawString(50 + 2 * WIDTH - 25, 700 - HIGH + 4, "1.204")
    (table,) = read("x.pdf", paper.done()).tables
    cells = {(cell.row, cell.column): cell.text for cell in table.cells}
    assert (cells[1, 0], cells[1, 1], table.label_columns) == (last, "1.204", 1)


@pytest.mark.parametrize("ruled", [True, False])
def test_the_last_column_alone_on_its_page(read, ruled):
    right = [["2020"], ["12"], ["1.310"], ["7"]]
    (table,) = read("x.pdf", pages((LEFT, 700, TITLE), (right, 700, ""), ruled=ruled)).tables
    cells = {(cell.row, cell.column): cell.text for cell in table.cells}
    top = table.n_rows - 4
    assert [cells[top + at, 3] for at in range(4)] == ["2020", "12", "1.310", "7"]
    assert cells[top + 1, 0] == "Aardorp"


def test_codes_before_the_names_of_rows_that_go_on_beside(read):
    left = [["NIS-code", "Dorp", "2019"], ["41002", "Aardorp", "12"], ["41011", "Beek", "8"], ["41013", "Duin", "5"]]
    (table,) = read("x.pdf", pages((left, 700, ""), (RIGHT, 700, ""))).tables
    assert table.n_columns == 5


def test_a_title_that_reaches_over_the_last_column(read):
    right = [["(in euro)"], ["Kost"], ["12"], ["1.310"], ["7"]]
    transcript = read("x.pdf", pages((LEFT, 700, TITLE), (right, 700 + HIGH, "")))
    (table,) = transcript.tables
    assert [cell.text for cell in table.cells if cell.column == 3] == ["Kost", "12", "1.310", "7"]
    assert "(in euro)" in transcript.text


@pytest.mark.parametrize(
    ("grid", "top"),
    [
        ([["2020"], ["12"], ["45"], ["7"]], 690),
        ([["2020"], ["12"], ["45"]], 700),
        ([["Kost"], ["12"], ["veel"], ["7"]], 700),
        ([["14"], ["12"], ["45"], ["7"]], 700),
        ([["Rang"], ["1"], ["2"], ["3"]], 700),
    ],
)
def test_other_lines_on_the_next_page_are_no_column(read, grid, top):
    (table,) = read("x.pdf", pages((LEFT, 700, TITLE), (grid, top, ""))).tables
    assert table.n_columns == 3


def test_pages_below_and_then_beside(read):
    """First all rows, page by page, then the other columns of all rows."""
    more, beside = [[f"Dorp {at}", "5", "6"] for at in "ABC"], [["7", "8"]] * 3
    printed = pages((LEFT, 700, ""), (more, 700, ""), (RIGHT, 700, ""), (beside, 700, ""))
    (table,) = read("x.pdf", printed).tables
    cells = {(cell.row, cell.column): cell.text for cell in table.cells}
    assert (table.n_rows, table.n_columns) == (7, 5)
    assert [cells[6, column] for column in range(5)] == ["Dorp C", "5", "6", "7", "8"]


@pytest.mark.parametrize(
    ("grid", "top"),
    [
        (RIGHT, 690),  # not as high on the page
        (RIGHT[:3], 700),  # fewer rows
        ([["Dorp", "Was", "Raat", "Bijen"], *([name, "8", "9", "4"] for name in NAMES)], 700),  # with labels of its own
        ([["Jaar", "Korven"], ["2018", "12"], ["2019", "45"], ["2020", "7"]], 700),  # so are years
        ([["Rang", "Korven"], ["1", "12"], ["2", "45"], ["3", "7"]], 700),  # and ranks
        ([["Post", "Korven"], ["9010", "12"], ["9012", "45"], ["9015", "7"]], 700),  # and codes
        ([["Soort", "Kleur"], ["12", "wit"], ["45", "geel"], ["7", "rood"]], 700),  # words are no figures
    ],
)
def test_another_table_on_the_next_page_is_one_of_its_own(read, grid, top):
    found = grids(read("x.pdf", pages((LEFT, 700, ""), (grid, top, ""))))
    assert len(found) == 2
    assert found[0] == LEFT


def test_another_page_between_parts_them(read):
    printed = pages((LEFT, 700, ""), ([["Verder", "niets"], ["Geen", "cijfers"]], 500, ""), (RIGHT, 700, ""))
    assert len(read("x.pdf", printed).tables[0].cells) == len(LEFT) * 3


@pytest.mark.parametrize(
    ("rows", "found", "headings"),
    [
        ([["Korven per dorp"] * 3, ["Dorp", "2018", "2019"]], "Korven per dorp", 2),
        ([["Korven per dorp", "Korven per dorp", ""], ["Dorp", "2018", "2019"]], "Korven per dorp", 2),
        ([["Korven", "", ""], ["Dorp", "2018", "2019"]], "Korven", 2),
        ([["Korven per dorp"] * 3, ["(in duizend)"] * 3, ["Dorp", "Was", "Honing"]], "Korven per dorp (in duizend)", 3),
        ([["Dorp", "Aantal", "Aantal"], ["", "2018", "2019"]], None, 2),  # a group
        ([["Dorp", "", ""], ["", "2018", "2019"]], None, 2),  # over the labels alone
        ([["Dorp", "2018", "2019"]], None, 1),
        ([["Kust", "", ""]], None, 1),  # heads rows, there are no headings
    ],
)
def test_one_text_above_the_headings_is_the_title(rows, found, headings):
    grid = [*rows, ["Aardorp", "12", "14"], ["Beekhoven", "37", "39"]]
    assert (title(grid), label_shape(grid)[0]) == (found, headings)


def test_what_a_pivot_table_counts_is_its_title():
    grid = [["Aantal van ID", "Kolomlabels", "", ""], ["Rijlabels", "2018", "2019", "(leeg)"], ["Kast", "12", "14", ""]]
    assert (title([*grid, ["Korf", "3", "4", "1"]]), label_shape([*grid, ["Korf", "3", "4", "1"]])) == (
        grid[0][0],
        (2, 1),
    )


HEADS, BODY = ["Dorp", "2018", "2019"], [["Aardorp", "12", "14"], ["Beek", "37", "39"]]


@pytest.mark.parametrize(
    ("rows", "starts"),
    [
        ([["Kosten (euro)"] * 2 + [""], HEADS, *BODY], [4]),
        ([["Kosten (euro)", "", ""], ["Dorp", "Was", "Honing"], *BODY], [4]),
        ([["Kust", "", ""], *BODY], []),  # heads rows of the same table
        ([["Kust", "", ""], ["Beek", "2018", "2019"], *BODY], []),  # so does this
        ([["Beek", "12", ""], HEADS, *BODY], []),  # a row
        ([["Kosten (euro)", "", ""], HEADS], []),  # with nothing below
    ],
)
def test_another_title_above_headings_begins_another_table(rows, starts):
    assert inner_titles([["Korven", "", ""], HEADS, *BODY, *rows]) == starts


def test_tables_of_one_sheet_below_each_other(read):
    above, below = (
        [HEADS, *BODY],
        [["Kosten (euro)", "", ""], HEADS, ["Aardorp", "1.204", "980"], ["Beek", "512", "640"]],
    )
    first, second = read("x.pdf", pages(([*above, *below], 700, TITLE))).tables
    assert (first.caption, second.caption) == (TITLE, "Kosten (euro)")
    assert [(one.n_rows, one.heading_rows, one.label_columns) for one in (first, second)] == [(4, 2, 1), (4, 2, 1)]
    assert first.end < second.start
    assert {cell.text for cell in second.cells if cell.row == 2} == {"Aardorp", "1.204", "980"}


def test_figures_alone_are_no_line_of_prose(read):
    """Rows of a sheet without rules whose labels are on the page before, all gaps as wide."""
    paper = Paper()
    for number, cells in enumerate(
        [["Was", "Raat", "Bijen"], ["1.204", "1.310", "1.402"], ["3.118", "3.204", "3.255"]]
    ):
        for column, cell in enumerate(cells):
            paper.at(60 + 70 * column, 700 - 14 * number, cell)
    (table,) = read("x.pdf", paper.done()).tables
    assert table.n_columns == 3


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("12,5-", True),
        ("1.204-", True),
        ("1 204,50-", True),
        ("118-", True),
        ("65-", False),
        ("2018-", False),
        ("12,5-14", False),
    ],
)
def test_a_minus_behind_a_figure(cell, value):
    grid = [["Dorp", "Saldo", "Rest"], ["Aardorp", cell, "1"], ["Beekhoven", "2,5", "3"]]
    assert (label_shape(grid)[1] == 1) is value
