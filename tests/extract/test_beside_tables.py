"""What stands beside and around tables without rules: another table, a page header with the number of the page."""

from __future__ import annotations

import pytest

from tests.extract.test_unruled import PITCH, SIDES, grids, paper, put, row

EDGES = (60.0, 150.0, 205.0, 260.0, 300.0, 390.0, 445.0, 500.0)
LEFT = (("Dorp", "2019", "2020"), ("Aardorp", "12", "1.204"), ("Beekhoven", "37", "98"), ("Duinveld", "8", "61"))
RIGHT = (("Dorp", "2019", "2020"), ("Aardorp", "120", "20"), ("Beekhoven", "3", "9.801"), ("Duinveld", "81", "6"))
OTHER = (("Dorp", "2019", "2020"), ("Kaap", "120", "20"), ("Lindeveld", "3", "9.801"), ("Molenaar", "81", "6"))


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("right", [RIGHT, OTHER])
@pytest.mark.parametrize("titles", [("", ""), ("Aantal korven", "Kosten (in euro)")])
def test_two_tables_side_by_side_are_read_one_after_the_other(read, side, right, titles):
    sheet = paper()
    for title, x in zip(titles, (EDGES[0], EDGES[4]), strict=True):
        put(sheet, sheet.y, title, x, EDGES[-1])
    sheet.y -= PITCH
    for one, other in zip(LEFT, right, strict=True):
        put(sheet, sheet.y, other[0], EDGES[4], EDGES[5])
        row(sheet, (*one, "", "", *other[1:]), side, EDGES)
    transcript = read("x.pdf", sheet.done())
    assert grids(transcript) == [list(map(list, LEFT)), list(map(list, right))]
    if titles[0]:
        assert transcript.text.index(titles[0]) < transcript.tables[0].start
        assert transcript.tables[0].end < transcript.text.index(titles[1]) < transcript.tables[1].start


@pytest.mark.parametrize("off", [0, 5])
def test_titles_a_little_higher_over_the_edges_of_cells_go_with_their_tables(read, off):
    sheet = paper()
    for title, x in (("Aantal korven", EDGES[0]), ("Kosten (in euro)", EDGES[4])):
        put(sheet, sheet.y, title, x - off, EDGES[-1])
    sheet.y -= 2.5 * PITCH
    for one, other in zip(LEFT, RIGHT, strict=True):
        put(sheet, sheet.y, other[0], EDGES[4], EDGES[5])
        row(sheet, (*one, "", "", *other[1:]), "right", EDGES)
    transcript = read("x.pdf", sheet.done())
    assert grids(transcript) == [list(map(list, LEFT)), list(map(list, RIGHT))]
    assert transcript.tables[0].end < transcript.text.index("Kosten (in euro)") < transcript.tables[1].start


def test_a_second_column_of_labels_begins_no_table(read):
    edges = (60.0, 150.0, 205.0, 300.0, 390.0, 445.0)
    rows = (("Dorp", "Korven", "Streek", "Imkers", "Leden"), ("Aardorp", "12", "Kust", "4", "9"))
    rows += (("Beekhoven", "37", "Kempen", "8", "11"), ("Duinveld", "8", "Kust", "6", "7"))
    sheet = paper()
    for cells in rows:
        put(sheet, sheet.y, cells[2], edges[2] + 20, edges[3])
        row(sheet, (*cells[:2], "", *cells[3:]), "right", edges)
    assert grids(read("x.pdf", sheet.done())) == [list(map(list, rows))]


def over_pages(headers: tuple[str, ...], number: float, labels: tuple[str, ...] = ("Aardorp", "Beekhoven")) -> bytes:
    """A table with two rows for each label over pages, each with a header and its number right above the rows."""
    sheet = paper()
    row(sheet, ("Dorp", "Korven"), "right", EDGES)
    for page, header in enumerate(headers, 1):
        if page > 1:
            sheet.page()
            sheet.at(62, sheet.y, header)
            sheet.canvas.drawRightString(number, sheet.y, str(page + 10))
            sheet.y -= PITCH
        for at, name in enumerate(labels):
            row(sheet, (f"{name} {page}", str(100 * page - at)), "right", EDGES)
    return sheet.done()


@pytest.mark.parametrize("number", [200.0, 500.0])  # over the figures, or right of the table
def test_a_page_header_with_its_number_above_the_rows_is_none_of_them(read, number):
    pages = ("", "Imkers - Vergadering 7", "Imkers - Vergadering 7", "Imkers - Vergadering 7")
    (grid,) = grids(read("x.pdf", over_pages(pages, number)))[-1:]
    cells = {text for line in grid for text in line}
    assert not cells & {"13", "14"}
    assert {"Aardorp 4", "400", "Beekhoven 3", "299"} <= cells


def test_a_first_row_with_a_label_of_its_own_is_a_row(read):
    found = grids(read("x.pdf", over_pages(("", "Kaap", "Lindeveld", "Molenaar"), 200.0)))
    assert [cells for grid in found for cells in grid if cells[0] in ("Kaap", "Lindeveld", "Molenaar")] == [
        ["Kaap", "12"],
        ["Lindeveld", "13"],
        ["Molenaar", "14"],
    ]


def test_a_title_that_ends_in_a_year_over_the_end_of_a_value_heads_no_column(read):
    edges = (60.0, 240.0, 330.0, 420.0)
    title = "Leden naar leeftijd in de kring van onze streek op 1 januari 2019"
    sheet = paper()
    put(sheet, sheet.y, title, edges[0], edges[2], "right")
    sheet.y -= PITCH
    for cells in (("Leeftijd", "Mannen", "Vrouwen"), ("Jong", "612", "1.204"), ("Oud", "402", "288")):
        row(sheet, cells, "right", edges)
    transcript = read("x.pdf", sheet.done())
    assert grids(transcript) == [[["Leeftijd", "Mannen", "Vrouwen"], ["Jong", "612", "1.204"], ["Oud", "402", "288"]]]
    assert title in transcript.text
