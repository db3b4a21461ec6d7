"""Tables without a full grid: headings over groups of columns, labels over several rows and lines, shaded rows.

The cells are drawn one by one, at the left, in the middle or at the right of their boxes.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from itertools import pairwise

import pytest
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

from pipeline.records import Transcript
from tests.extract.drawing import SIZE, TOP, Paper

FONT, PAD, LEADING, PITCH = "Times-Roman", 5.0, 12.0, 18.0
EDGES = (80.0, 210.0, 290.0, 350.0, 430.0, 490.0)  # a column of labels, two groups of two columns of values
SIDES = ("left", "centre", "right")


def put(paper: Paper, y: float, text: str, x0: float, x1: float, side: str = "left", *, lines: int = 1) -> None:
    """A cell between ``x0`` and ``x1``; its lines (``|``) are in the middle of ``lines`` lines from ``y`` down."""
    parts = text.split("|")
    y -= (lines - len(parts)) * LEADING / 2
    for at, part in enumerate(parts):
        width = stringWidth(part, FONT, SIZE)
        x = {"left": x0 + PAD, "centre": (x0 + x1 - width) / 2, "right": x1 - PAD - width}[side]
        if part:
            paper.at(x, y - at * LEADING, part)


def row(paper: Paper, cells: Sequence[str], side: str, edges: Sequence[float] = EDGES, *, gap: float = 6) -> None:
    """A row of cells, each in the middle of its height; a label at the left, values at ``side``."""
    lines = max(text.count("|") + 1 for text in cells)
    for at, text in enumerate(cells):
        put(paper, paper.y, text, edges[at], edges[at + 1], side if at else "left", lines=lines)
    paper.y -= (lines - 1) * LEADING + LEADING + gap


def paper() -> Paper:
    return Paper(font=FONT).lines(["De cijfers staan hieronder.", ""])


def grids(transcript: Transcript) -> list[list[list[str]]]:
    """The cells of each table."""
    found = []
    for table in transcript.tables:
        grid = [[""] * table.n_columns for _ in range(table.n_rows)]
        for cell in table.cells:
            grid[cell.row][cell.column] = cell.text
        found.append(grid)
    return found


BODY = (
    ("Aardorp", "1.204", "12,5", "1.310", "13,0"),
    ("Beekhoven", "37", "8,1", "45", "9,9"),
    ("Totaal", "1.241", "100,0", "1.355", "100,0"),
)


def grouped(tops: Sequence[tuple[str, int, int]], low: Sequence[str], top: str, side: str) -> Paper:
    """``tops``: each label with its first column and the one behind its last."""
    sheet = paper().lines(["Tabel 1: korven per dorp"])
    sheet.y -= 6
    for text, first, last in tops:
        put(sheet, sheet.y, text, EDGES[first], EDGES[last], top)
    sheet.y -= PITCH
    row(sheet, low, side)
    for cells in BODY:
        row(sheet, cells, side)
    return sheet


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("top", SIDES)
@pytest.mark.parametrize("names", [("2019", "2020"), ("Bijen", "Wespen in korven")])
def test_a_group_heading_stands_over_its_columns_wherever_it_is_printed(read, side, top, names):
    tops = [(names[0], 1, 3), (names[1], 3, 5)]
    sheet = grouped(tops, ["Dorp", "Aantal", "%", "Aantal", "%"], top, side)
    transcript = read("x.pdf", sheet.done())
    (table,) = transcript.tables
    (grid,) = grids(transcript)
    assert grid[0] == ["", names[0], names[0], names[1], names[1]]
    assert grid[1] == ["Dorp", "Aantal", "%", "Aantal", "%"]
    assert (table.heading_rows, table.label_columns, table.caption) == (2, 1, "Tabel 1: korven per dorp")


@pytest.mark.parametrize("top", ["centre"])
@pytest.mark.parametrize("side", SIDES)
def test_groups_of_as_many_columns_whose_headings_do_not_come_back(read, side, top):
    sheet = grouped([("Honing", 1, 3), ("Was", 3, 5)], ["Dorp", "Potten", "kg", "Blok", "euro"], top, side)
    (grid,) = grids(read("x.pdf", sheet.done()))
    assert grid[:2] == [["", "Honing", "Honing", "Was", "Was"], ["Dorp", "Potten", "kg", "Blok", "euro"]]


def test_groups_of_which_the_page_does_not_tell_the_columns_head_none(read):
    """Three columns and one, or two and two: the labels stand over neither alike."""
    sheet = grouped([("Honing", 1, 4), ("Was", 4, 5)], ["Dorp", "Potten", "kg", "Blok", "euro"], "centre", "right")
    (grid,) = grids(read("x.pdf", sheet.done()))
    assert grid[0] == ["Dorp", "Potten", "kg", "Blok", "euro"]


def test_the_label_of_the_rows_stands_between_the_two_levels(read):
    sheet = paper()
    for text, first, last in (("2019", 1, 3), ("2020", 3, 5)):
        put(sheet, sheet.y, text, EDGES[first], EDGES[last], "centre")
    put(sheet, sheet.y - 8, "Dorp", EDGES[0], EDGES[1])
    sheet.y -= 16
    row(sheet, ["", "Aantal", "%", "Aantal", "%"], "right")
    for cells in BODY:
        row(sheet, cells, "right")
    (grid,) = grids(read("x.pdf", sheet.done()))
    assert grid[:2] == [["", "2019", "2019", "2020", "2020"], ["Dorp", "Aantal", "%", "Aantal", "%"]]


def test_the_upper_lines_of_wrapped_headings_head_their_own_column(read):
    sheet = paper()
    for at, text in ((1, "Volle"), (3, "Lege")):
        put(sheet, sheet.y, text, EDGES[at], EDGES[at + 1], "right")
    sheet.y -= LEADING
    row(sheet, ["Dorp", "korven", "%", "korven", "%"], "right")
    for cells in BODY:
        row(sheet, cells, "right")
    (grid,) = grids(read("x.pdf", sheet.done()))
    assert grid[0] == ["Dorp", "Volle korven", "%", "Lege korven", "%"]


def test_one_label_in_the_middle_over_years_heads_them_all(read):
    sheet = paper()
    put(sheet, sheet.y, "Korven", EDGES[1], EDGES[4], "centre")
    sheet.y -= PITCH
    row(sheet, ["Dorp", "2018", "2019", "2020"], "right")
    for cells in BODY:
        row(sheet, cells[:4], "right")
    (grid,) = grids(read("x.pdf", sheet.done()))
    assert grid[:2] == [["", "Korven", "Korven", "Korven"], ["Dorp", "2018", "2019", "2020"]]


def test_headings_at_the_left_over_figures_at_the_right(read):
    sheet = paper()
    edges = (80.0, 200.0, 300.0, 400.0)
    for at, text in enumerate(("Dorp", "Bij", "Wesp")):
        put(sheet, sheet.y, text, edges[at], edges[at + 1])
    sheet.y -= PITCH
    for label, one, other in (("Aardorp", "12", "7"), ("Beekhoven", "37", "8"), ("Duinveld", "41", "5")):
        row(sheet, (label, one, other), "right", edges)
    (grid,) = grids(read("x.pdf", sheet.done()))
    assert grid[0] == ["Dorp", "Bij", "Wesp"]


@pytest.mark.parametrize(
    "names",
    [
        ("Dorp", "Bewoonde bijenkorvenhuizen in steen", "Waarvan met dak"),
        ("Dorp", "Korven", "Waarvan in bijenkorvenhuizen van steen"),
        ("Dorp", "Korven", "Lege bijenkorvenhuizen", "Volle"),
    ],
)
def test_headings_at_the_left_over_figures_at_the_right_go_on_in_a_second_line(read, names):
    style = ParagraphStyle("cell", fontName="Helvetica", fontSize=10, leading=12)
    body = [["Aardorp", "22.104", "612", "14"], ["Beekhoven", "951", "240", "7"], ["Duinveld", "9.877", "33", "112"]]
    cells = [[Paragraph(name, style) for name in names], *(one[: len(names)] for one in body)]
    table = Table(cells, [140, *[300 / (len(names) - 1)] * (len(names) - 1)])
    table.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("ALIGN", (1, 1), (-1, -1), "RIGHT")])
    sheet = BytesIO()
    SimpleDocTemplate(sheet).build([Paragraph("De cijfers staan hieronder.", style), Spacer(1, 6), table])
    (grid,) = grids(read("x.pdf", sheet.getvalue()))
    assert grid[0] == list(names)


def shaded(sheet: Paper, edges: Sequence[float]) -> None:
    """The shade of a row that is not yet drawn, cell by cell."""
    sheet.canvas.setFillColor(colors.lightgrey)
    for x0, x1 in pairwise(edges):
        sheet.canvas.rect(x0, sheet.y - 6, x1 - x0, PITCH, stroke=0, fill=1)
    sheet.canvas.setFillColor(colors.black)


def test_a_table_with_shaded_rows_goes_on_over_a_page_end(read):
    """On the second page the repeated heading and the row below it are shaded, and so every other row."""
    edges = EDGES[:4]
    sheet = Paper(font=FONT)
    names = [
        f"{first}{rest}" for first in ("Aar", "Beek", "Duin") for rest in ("dorp", "hoven", "veld", "kerk", "mere")
    ]
    for page in range(2):
        for at, name in enumerate([None, *names]):
            if at % 2 == 0 if page == 0 else at in (0, 1) or at % 2:
                shaded(sheet, edges)
            cells = (f"{name} {page}", str(200 + at), str(90 + at)) if name else ("Dorp", "Ingediend", "Geweigerd")
            row(sheet, cells, "right", edges)
        sheet.page()
    (grid,) = grids(read("x.pdf", sheet.done()))
    assert grid[0] == ["Dorp", "Ingediend", "Geweigerd"]
    assert len(grid) == 1 + 2 * len(names)
    assert grid[16] == ["Aardorp 1", "201", "91"]


HEADS = (
    ("Dorp", "Toegekend|bedrag", "Aandeel"),
    ("Dorp", "Aantal|ingediende|aanvragen", "Toegekend|bedrag"),
    ("Dorp", "Aantal|ingediende|aanvragen", "Aandeel"),
    ("Naam van|het dorp", "Aantal|ingediende|aanvragen", "Aandeel"),
    ("Dorp", "Nog te|beslissen|over het|bedrag", "Aandeel|in procent"),
)


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("edges", [(80, 210, 300, 400), (80, 150, 206, 270)], ids=["wide", "narrow"])
def test_headings_of_several_lines_set_on_their_middle(read, head, side, edges):
    sheet = paper().lines(["Tabel 2: toegekende steun (in euro)"])
    sheet.y -= 6
    row(sheet, head, side, edges)
    for cells in BODY:
        row(sheet, cells[:3], side, edges)
    transcript = read("x.pdf", sheet.done())
    (grid,) = grids(transcript)
    assert grid[0] == [text.replace("|", " ") for text in head]
    assert transcript.tables[0].caption == "Tabel 2: toegekende steun (in euro)"


def test_rows_half_a_line_apart_beside_each_other_stay_rows(read):
    """Two tables beside each other, the right one half a line lower: no row of cells set on their middle."""
    sheet = paper()
    for at in range(6):
        for x, y, label in ((80, 0, "Aardorp"), (300, 6, "Beekhoven")):
            put(sheet, sheet.y - y, f"{label} {at}", x, x + 90)
            put(sheet, sheet.y - y, str(120 + at), x + 90, x + 150, "right")
        sheet.y -= LEADING
    text = read("x.pdf", sheet.done()).text
    assert all(f"{label} {at}" in text for at in range(6) for label in ("Aardorp", "Beekhoven"))
    assert not any(" ".join((str(120 + at), str(121 + at))) in text for at in range(5))


SECTIONS = (
    ("Wilde bijen", (("Mannen", "12", "1.204"), ("Vrouwen", "37", "98"))),
    ("Honingbijen in korven", (("Mannen", "45", "210"), ("Vrouwen", "39", "77"))),
    ("Hommels", (("Mannen", "8", "61"), ("Vrouwen", "5", "40"))),
)


@pytest.mark.parametrize("head", [("Imkers", "2019", "2020"), ("Imkers", "Aantal", "Korven")])
@pytest.mark.parametrize("side", ["left", "centre"])
def test_a_line_over_the_width_of_the_table_heads_the_rows_below_it(read, side, head):
    edges = (80.0, 210.0, 300.0, 400.0)
    sheet = paper()
    row(sheet, head, "right", edges)
    for name, rows in SECTIONS:
        put(sheet, sheet.y, name, edges[0], edges[-1], side)
        sheet.y -= PITCH
        for cells in rows:
            row(sheet, cells, "right", edges)
    (grid,) = grids(read("x.pdf", sheet.done()))
    expected = [list(head)]
    for name, rows in SECTIONS:
        expected += [[name, "", ""], *map(list, rows)]
    assert grid == expected


def test_a_title_in_the_middle_between_two_tables_parts_them(read):
    edges = (80.0, 210.0, 300.0, 400.0)
    sheet = paper()
    for title, rows in (("", BODY), ("Tabel 2: wespen", BODY)):
        put(sheet, sheet.y, title, edges[0], edges[-1], "centre")
        sheet.y -= PITCH
        for cells in rows:
            row(sheet, cells[:3], "right", edges)
    assert len(grids(read("x.pdf", sheet.done()))) == 2


def test_a_cell_over_the_whole_row_of_a_grid_heads_no_column(read):
    rows = [["Imkers", "2018", "2019", "2020"]]
    for name, _ in SECTIONS:
        rows += [[name, "", "", ""], ["Mannen", "12", "1.204", "8"], ["Vrouwen", "37", "98", "5"]]
    style = [("SPAN", (0, at), (-1, at)) for at, cells in enumerate(rows) if not cells[1]]
    sheet = paper().table(rows, [130, 60, 60, 60], style=style)
    transcript = read("x.pdf", sheet.done())
    assert grids(transcript) == [[cells if cells[1] else cells[:1] * 4 for cells in rows]]
    assert (transcript.tables[0].heading_rows, transcript.tables[0].label_columns) == (1, 1)


def test_a_cell_over_the_top_of_a_grid_is_its_title(read):
    rows = [["Korven per dorp", "", ""], ["Dorp", "2019", "2020"], ["Aardorp", "12", "14"], ["Beekhoven", "37", "39"]]
    sheet = paper().table(rows, [130, 60, 60], style=[("SPAN", (0, 0), (-1, 0))])
    (grid,) = grids(read("x.pdf", sheet.done()))
    assert grid[0] == ["Korven per dorp"] * 3


def rows_in_groups(groups: Sequence[tuple[str, Sequence[Sequence[str]]]], side: str, pitch: float) -> Paper:
    """Groups of rows, the label of each on its middle."""
    edges = (80.0, 180.0, 260.0, 330.0, 400.0)
    sheet = paper()
    for name, rows in (("Dorp", (("Imkers", "2019", "2020"),)), *groups):
        put(sheet, sheet.y - pitch * (len(rows) - 1) / 2, name, edges[0], edges[1])
        for cells in rows:
            for at, text in enumerate(cells, 1):
                put(sheet, sheet.y, text, edges[at], edges[at + 1], side if at > 1 else "left")
            sheet.y -= pitch
    return sheet


MEN, WOMEN, FIRMS = ("Mannen", "12", "1.204"), ("Vrouwen", "37", "98"), ("Verenigingen", "8", "61")
GROUPS = (
    (("Aardorp", (MEN, WOMEN)), ("Beekhoven", (MEN, WOMEN)), ("Duinveld", (MEN, WOMEN))),
    (("Aardorp", (MEN, WOMEN, FIRMS)), ("Beekhoven", (MEN, WOMEN, FIRMS))),
    (("Aardorp", (MEN, WOMEN)), ("Beekhoven", (MEN, WOMEN, FIRMS)), ("Duinveld", (FIRMS,)), ("Kaap", (MEN, WOMEN))),
    (("Aardorp", (MEN, WOMEN)), ("Beekhoven aan|de Dijk", (MEN, WOMEN)), ("Totaal", (("", "57", "1.363"),))),
)


@pytest.mark.parametrize("pitch", [12.5, 18.0, 24.0])
@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("groups", GROUPS)
def test_the_label_on_the_middle_of_a_group_of_rows(read, groups, side, pitch):
    (grid,) = grids(read("x.pdf", rows_in_groups(groups, side, pitch).done()))
    expected = [["Dorp", "Imkers", "2019", "2020"]]
    for name, rows in groups:
        label = name.replace("|", " ")
        expected += [["" if at else label, *cells] for at, cells in enumerate(rows)]
    assert grid == expected


def test_labels_on_the_last_row_of_their_groups_are_not_moved(read):
    edges = (80.0, 180.0, 260.0, 330.0, 400.0)
    sheet = paper()
    row(sheet, ("Dorp", "Imkers", "2019", "2020"), "right", edges)
    rows = [("", *MEN), ("Aardorp", *WOMEN), ("", *MEN), ("Beekhoven", *WOMEN)]
    for cells in rows:
        row(sheet, cells, "right", edges)
    (grid,) = grids(read("x.pdf", sheet.done()))
    assert grid[1:] == list(map(list, rows))


LABEL = ("Premie voor imkers", "met oude of nieuwe", "korven in het bos", "of op de heide in", "het hele land")


@pytest.mark.parametrize("at", [(0,), (1,), (2,), (0, 1), (0, 2), (0, 1, 2)], ids=str)
@pytest.mark.parametrize("values", ["top", "middle", "bottom"])
@pytest.mark.parametrize("n_lines", [2, 3, 4, 5])
@pytest.mark.parametrize("head", [("Steun", "2019", "2020"), ("Steun", "Aantal", "Euro")])
def test_the_lines_of_a_long_label_are_of_one_row(read, head, n_lines, values, at):
    """Its lines stand closer together than rows do, its values on the first one, on its middle or on the last."""
    edges = (80.0, 210.0, 300.0, 400.0)
    sheet = paper().lines(["Tabel 3: steun aan imkers"])
    sheet.y -= 6
    row(sheet, head, "right", edges)
    names = ["|".join(LABEL[:n_lines]) if one in at else f"Steun {'AB'[one % 2]}" for one in range(3)]
    for name in names:
        lines = name.count("|")
        put(sheet, sheet.y, name, edges[0], edges[1], lines=lines + 1)
        down = {"top": 0.0, "middle": lines / 2, "bottom": float(lines)}[values] * LEADING
        for column, text in enumerate(("118.340", "52.006"), 1):
            put(sheet, sheet.y - down, text, edges[column], edges[column + 1], "right")
        sheet.y -= lines * LEADING + PITCH
    transcript = read("x.pdf", sheet.done())
    assert grids(transcript) == [[list(head), *[[name.replace("|", " "), "118.340", "52.006"] for name in names]]]
    assert transcript.tables[0].caption == "Tabel 3: steun aan imkers"


@pytest.mark.parametrize("side", ["left", "right"])
def test_cells_that_stand_as_near_as_words_are_two_where_the_lines_near_them_show_it(read, side):
    """The room between them is 10 points, less than the height of the type."""
    rows = [
        ("Dorp", "Ingediend", "Geweigerd", "Bedrag"),
        ("Aardorp", "12", "37", "52.006"),
        ("Beekhoven", "1 204", "98", "17.052"),
        ("Totaal", "1.101.000", "1.135.040", "69.058"),
    ]
    edges = [80.0, 180.0]
    for cells in list(zip(*rows, strict=True))[1:]:
        edges.append(edges[-1] + max(stringWidth(text, FONT, SIZE) for text in cells) + 2 * PAD)
    sheet = paper()
    for cells in rows:
        row(sheet, cells, side, edges)
    (grid,) = grids(read("x.pdf", sheet.done()))
    assert grid == list(map(list, rows))


def test_a_heading_of_two_words_over_two_columns_is_one(read):
    sheet = paper()
    put(sheet, sheet.y, "Totaal bedrag", EDGES[1], EDGES[3], "right")
    put(sheet, sheet.y, "Andere", EDGES[3], EDGES[5], "right")
    sheet.y -= PITCH
    row(sheet, ["Dorp", "2018", "2019", "2018", "2019"], "right")
    for cells in BODY:
        row(sheet, cells, "right")
    (grid,) = grids(read("x.pdf", sheet.done()))
    assert grid[0] == ["", "Totaal bedrag", "Totaal bedrag", "Andere", "Andere"]


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("2016-2017 2017-2018 2018-2019 Groei (%)", ["2016-2017", "2017-2018", "2018-2019", "Groei (%)"]),
        ("2016-2017 2017-2018 2018-2019 2019-2020", ["2016-2017", "2017-2018", "2018-2019", "2019-2020"]),
    ],
)
def test_periods_in_one_string_stand_over_a_column_each(read, heading, expected):
    sheet = paper()
    sheet.at(204, sheet.y, heading)
    for cells in (("Hinkelen", "1204", "1230", "1251", "1,7"), ("Touwtrekken", "88", "91", "79", "-13,2")):
        sheet.y -= PITCH
        sheet.at(80, sheet.y, cells[0])
        for x, text in zip((237, 282, 327, 372), cells[1:], strict=True):
            sheet.at(x - stringWidth(text, FONT, SIZE), sheet.y, text)
    (grid,) = grids(read("a.pdf", sheet.done()))
    assert grid[0] == ["", *expected]


@pytest.mark.parametrize("head", [("Imkers", "2019", "2020"), ("Imkers", "Aantal", "Korven")])
@pytest.mark.parametrize("name", ["Provincie", "Provincie aan de kust en in de polders"])
def test_a_line_at_the_left_over_the_room_of_values_heads_the_rows_below_it(read, head, name):
    edges = (80.0, 160.0, 220.0, 280.0)
    sheet = paper()
    row(sheet, head, "right", edges)
    for at, (_, rows) in enumerate(SECTIONS):
        put(sheet, sheet.y, f"{name} {at}", edges[0], edges[-1])
        sheet.y -= PITCH
        for cells in rows:
            row(sheet, cells, "right", edges)
    (grid,) = grids(read("x.pdf", sheet.done()))
    expected = [list(head)]
    for at, (_, rows) in enumerate(SECTIONS):
        expected += [[f"{name} {at}", "", ""], *map(list, rows)]
    assert grid == expected


def test_a_sentence_at_the_left_between_two_tables_parts_them(read):
    edges = (80.0, 160.0, 220.0, 280.0)
    sheet = paper()
    for text in ("", "In de andere dorpen was dat:"):
        put(sheet, sheet.y, text, edges[0], edges[-1])
        sheet.y -= PITCH
        for cells in BODY:
            row(sheet, cells[:3], "right", edges)
    assert len(grids(read("x.pdf", sheet.done()))) == 2


@pytest.mark.parametrize("month", ["Okt. 2022", "Stand 2022", "Q4 2022"])
def test_a_month_over_the_first_values_is_one_heading(read, month):
    """It ends in a figure where the values below it end, but stands over no labels."""
    rows = [
        ["", month, "Jan. 2023"],
        ["Aardorp", "1.204", "1.310"],
        ["Beekhoven", "877", "902"],
        ["Duinveld", "8", "7"],
    ]
    sheet = paper()
    for cells in rows:
        row(sheet, cells, "right", EDGES[:4])
    assert grids(read("x.pdf", sheet.done())) == [rows]


@pytest.mark.parametrize("first", ["5 Jaarboek der imkers", "Jaarboek der imkers 5"])
def test_a_running_head_over_repeated_headings_is_no_row(read, first):
    """Its number counts on, also where it changes sides from page to page; on the first page it hangs on the words."""
    paper = Paper(font="Courier")
    rows = [("Plaats", "Korven", "Honing"), *((f"Dorp {at}", str(31 + at), f"{at},5") for at in range(4))]
    for top, head in ((400, (first,)), (TOP, ("Jaarboek der imkers", "6"))):
        for x, text in zip((80, 250), head, strict=False):
            paper.at(x, TOP + 40, text)
        for at, cells in enumerate(rows):
            for x, text in zip((80, 250, 330), cells, strict=True):
                paper.at(x, top - 16 * at, text)
        paper.lines(["Zo stond het er in de dorpen voor."] if top < TOP else []).page()
    (grid,) = grids(read("x.pdf", paper.done()))
    assert [cells[0] for cells in grid] == ["Plaats", *[f"Dorp {at}" for at in (*range(4), *range(4))]]


@pytest.mark.parametrize("head", [("Dorp", "Imkers", "Steun", "Honing"), ("Dorp", "Imkers", "Steun|in euro", "Honing")])
@pytest.mark.parametrize("before", [1, 2, 3, 4])
def test_a_table_whose_headings_are_said_again_is_one(read, head, before):
    """One row alone at the foot or the top of a page, columns without a value there, headings on several lines."""
    body = [
        ("Weidebeek", "52", "-", "17,5"),
        *((f"Dorp {at}", f"{31 + at}", "" if at else "-", "-") for at in range(4)),
    ]
    sheet = paper()
    for rows in (body[:before], body[before:]):
        for cells in (head, *rows):
            row(sheet, cells, "right", EDGES[:5])
        sheet.page()
    (grid,) = grids(read("x.pdf", sheet.done()))
    assert grid == [[cell.replace("|", " ") for cell in head], *map(list, body)]


def test_headings_on_two_lines_over_one_row_say_the_same_as_before(read):
    """Over one row alone nothing shows that the two lines are of one heading; on the page before it stood on one."""
    sheet = paper()
    for lines, rows in (
        (("Dorp Steun_in_euro Groei",), BODY[:2]),
        (("Dorp Steun Groei", " in_euro"), BODY[2:]),
    ):
        for at, line in enumerate(lines, 1):
            cells = [cell.replace("_", " ") for cell in line.split(" ")]
            row(sheet, cells, "right", EDGES[:4], gap=6 if at == len(lines) else 4)
        for cells in rows:
            row(sheet, cells[:3], "right", EDGES[:4])
        sheet.page()
    (grid,) = grids(read("x.pdf", sheet.done()))
    assert grid == [["Dorp", "Steun in euro", "Groei"], *[list(cells[:3]) for cells in BODY]]


@pytest.mark.parametrize("between", ["", "3. De korven aan de kust", "Zo stond het er in de dorpen voor."])
@pytest.mark.parametrize("head", ["2019", "2021", ""])
def test_a_table_under_a_line_of_text_and_headings_of_its_own_is_another(read, between, head):
    """It has as many columns as the one on the page before, in the same places."""
    sheet = paper()
    for lines, top in (([], "2019"), ([between], head)):
        sheet.lines(one for one in lines if one)
        sheet.y -= 2 * PITCH
        for cells in ((("Dorp", top, "Groei"),) if top else ()) + BODY:
            row(sheet, cells[:3], "right", EDGES[:4])
        sheet.page()
    found = read("x.pdf", sheet.done())
    apart = head == "2021" if between.startswith("3") else bool(between)
    assert len(found.tables) == 1 + apart
    assert not between or (found.text.index(between) >= found.tables[0].end) == apart


@pytest.mark.parametrize("size", [10, 14])
def test_letters_without_a_blank_edge_stand_left_of_others(read, size):
    """The first line of the first label begins with ``A``, the others with ``H``: they are one label."""
    sheet = Paper(font="Helvetica").lines(["De cijfers staan hieronder.", ""])
    for y, cells in (
        (700, ("", "Aantal", "Euro")),
        (680, ("AVA Agentschap", "", "")),
        (665, ("HNL Honing", "12", "37")),
        (650, ("HNL Zwermen", "", "")),
        (630, ("Heidedorp", "8", "4")),
        (610, ("Huisdorp", "9", "5")),
    ):
        for x, text in zip((80, 250, 330), cells, strict=True):
            sheet.at(x - 0.1 * size * text.startswith("A"), y, text, size)
    (grid,) = grids(read("x.pdf", sheet.done()))
    assert grid[1] == ["AVA Agentschap HNL Honing HNL Zwermen", "12", "37"]
