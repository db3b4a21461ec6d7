"""Tables without rules whose cells stand as near as words do, and numbers of which a cell holds the parts."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from pipeline.extract.pdf.page.rows import breaks_off
from tests.extract.drawing import SIZE, TOP, Paper
from tests.extract.test_unruled import FONT, LEADING, grids, paper

SIDES = ("left", "centre", "right")
DORPEN = (
    ("Dorp", "Aantal|korven", "Gewogen|honing|(in kg)", "Verkochte|potten", "Aandeel|gezonde|volken"),
    ("Aardorp", "1.204", "980", "41", "12,5%"),
    ("Beekhoven aan de dijk", "37", "41", "12.310", "8,1%"),
    ("Duinveld", "412", "398", "7", "100,0%"),
    ("Totaal", "1.653", "1.419", "12.358", "40,2%"),
)


def wide(text: str) -> float:
    return max(stringWidth(part, FONT, SIZE) for part in text.split("|"))


def near(
    sheet: Paper,
    rows: Sequence[Sequence[str]],
    side: str,
    *,
    gap: float = 3.0,
    at: str = "top",
    pitch: float = 3.0,
    like: Sequence[Sequence[str]] = (),
) -> Paper:
    """Columns as wide as what they hold and ``gap``; a cell is drawn whole, its lines (``|``) one below the other.

    ``like``: rows that make the columns as wide as they are.
    """
    edges = [90.0]
    for column in zip(*(like or rows), strict=True):
        edges.append(edges[-1] + max(map(wide, column)) + gap)
    for cells in rows:
        most = max(text.count("|") for text in cells)
        for column, text in enumerate(cells):
            parts = text.split("|")
            low = {"top": 0.0, "middle": (most + 1 - len(parts)) / 2, "bottom": most + 1 - len(parts)}[at]
            for line, part in enumerate(parts):
                room = edges[column + 1] - gap - edges[column] - wide(part)
                x = edges[column] + (0 if column == 0 else {"left": 0.0, "centre": room / 2, "right": room}[side])
                if part:
                    sheet.at(x, sheet.y - (low + line) * LEADING, part)
        sheet.y -= (most + 1) * LEADING + pitch
    return sheet


def flat(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    return [[text.replace("|", " ") for text in cells] for cells in rows]


def headed(grid: Sequence[Sequence[str]], count: int) -> list[list[str]]:
    """The grid with its first ``count`` rows as one: the lines of headings may be rows of their own."""
    heads = [" ".join(text for text in column if text) for column in zip(*grid[:count], strict=True)]
    return [heads, *map(list, grid[count:])]


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("at", ["top", "middle", "bottom"])
@pytest.mark.parametrize("gap", [2.5, 4.0, 6.0])
def test_headings_of_several_lines_are_cut_where_the_columns_are(read, side, at, gap):
    transcript = read("x.pdf", near(paper(), DORPEN, side, gap=gap, at=at).done())
    (table,), (grid,) = transcript.tables, grids(transcript)
    assert headed(grid, table.heading_rows) == flat(DORPEN)
    assert (table.label_columns, table.caption) == (1, None)


def test_a_table_of_which_a_page_holds_one_row_has_its_headings_cut_there_too(read):
    sheet = Paper(font=FONT).lines(["De cijfers staan hieronder."] * 55)
    near(sheet, DORPEN[:2], "right", like=DORPEN)
    transcript = read("x.pdf", near(sheet.page(), [DORPEN[0], *DORPEN[2:]], "right", like=DORPEN).done())
    (table,), (grid,) = transcript.tables, grids(transcript)
    assert headed(grid, table.heading_rows)[:2] == flat(DORPEN)[:2]
    assert table.label_columns == 1


def test_a_caption_whose_blanks_are_not_printed_is_not_cut(read):
    """Each of its words is drawn by itself, on a page whose other blanks are printed."""
    sheet = paper().lines(["De imkers tellen hun korven in de lente en in de herfst, en dan nog eens."] * 3, gap=12)
    x = 90.0
    caption = "Tabel 4: de korven van alle imkers in de dorpen aan het kanaal"
    for word in caption.split():
        sheet.at(x, sheet.y, word)
        x += stringWidth(word + " ", FONT, SIZE)
    sheet.y -= 2 * LEADING
    transcript = read("x.pdf", near(sheet, DORPEN, "right", at="bottom").done())
    (table,) = transcript.tables
    assert table.caption == caption
    assert headed(grids(transcript)[0], table.heading_rows) == flat(DORPEN)


def test_the_last_line_of_headings_may_hold_a_year(read):
    rows = (("|Gemeente", "Subsidie|2022", "Aantal|dorpen", "Bedrag in|2023"), *(cells[:4] for cells in DORPEN[1:]))
    transcript = read("x.pdf", near(paper(), rows, "right", pitch=0.0).done())
    (table,), (grid,) = transcript.tables, grids(transcript)
    heads = ["Gemeente", "Subsidie 2022", "Aantal dorpen", "Bedrag in 2023"]
    assert headed(grid, table.heading_rows) == [heads, *map(list, rows[1:])]
    assert table.label_columns == 1


def test_years_between_words_that_stand_below_each_other_name_no_columns(read):
    rows = [["Dorp", "Sinds", "Honing"], ["Aardorp", "2019", "onbekend"], ["Beekhoven", "2021", "14"]]
    rows += [["Duinveld", "2018", "37"], ["Totaal", "2017", "51"]]
    transcript = read("x.pdf", near(paper(), rows, "left", gap=20).done())
    assert grids(transcript) == [rows]
    assert transcript.tables[0].heading_rows == 1


EURO = (
    ("Dorp", "Aantal|korven", "Subsidie", "Aandeel"),
    ("Aardorp", "1.204", "982.310,50", "12,5%"),
    ("Beekhoven", "37", "41.204,00", "8,1%"),
    ("Duinveld", "412", "398,75", "9,4%"),
)


def signed(form: str) -> list[list[str]]:
    return [[*EURO[0]], *([one, two, form.format(amount), four] for one, two, amount, four in EURO[1:])]


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize(("form", "whole"), [("€|{}", "€ {}"), ("{}|€", "{} €"), ("EUR|{}", "EUR {}")])
@pytest.mark.parametrize("at", ["top", "bottom"])
def test_a_sign_on_a_line_of_its_own_is_of_its_number(read, form, whole, side, at):
    transcript = read("x.pdf", near(paper(), signed(form), side, gap=8.0, at=at).done())
    (table,), (grid,) = transcript.tables, grids(transcript)
    assert headed(grid, table.heading_rows) == [["Dorp", "Aantal korven", "Subsidie", "Aandeel"], *signed(whole)[1:]]


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("gap", [5.0, 12.0, 24.0])
def test_a_column_of_signs_is_of_the_numbers_behind_it(read, side, gap):
    rows = [[*EURO[0][:2], "", *EURO[0][2:]], *([one, two, "€", *more] for one, two, *more in EURO[1:])]
    transcript = read("x.pdf", near(paper(), rows, side, gap=gap).done())
    (table,), (grid,) = transcript.tables, grids(transcript)
    assert headed(grid, table.heading_rows) == [["Dorp", "Aantal korven", "Subsidie", "Aandeel"], *signed("€ {}")[1:]]


def test_signs_that_end_the_rows_are_of_the_numbers_before_them(read):
    rows = [[*EURO[0][:3], ""], *([one, two, amount, "€"] for one, two, amount, _ in EURO[1:])]
    transcript = read("x.pdf", near(paper(), rows, "right", gap=8.0).done())
    assert [cells[-1] for cells in grids(transcript)[0][-3:]] == ["982.310,50 €", "41.204,00 €", "398,75 €"]


def test_a_sign_over_several_numbers_heads_them(read):
    rows = [["Dorp", "Aantal", "Subsidie|EUR"], *(list(cells[:3]) for cells in EURO[1:])]
    transcript = read("x.pdf", near(paper(), rows, "right", gap=20.0, pitch=0.0).done())
    (table,), (grid,) = transcript.tables, grids(transcript)
    assert headed(grid, table.heading_rows) == flat(rows)


def test_a_ruled_column_of_signs_holds_no_labels(read):
    rows = [["Dorp", "Subsidie", "", "Korven"], ["Aardorp", "€", "982.310,50", "57"], ["Beekhoven", "€", "41,00", "9"]]
    sheet = Paper(font=FONT).table(rows, [100, 60, 70, 60], style=[("SPAN", (1, 0), (2, 0))])
    (table,) = read("x.pdf", sheet.done()).tables
    assert (table.heading_rows, table.label_columns) == (1, 1)


NARROW = (
    ("Dorp", "Korven", "Subsidie"),
    ("Aardorp", "57", "€|22.346.512,0|0"),
    ("Beekhoven", "41", "€|15.701.|442,00"),
)


def test_digits_that_a_narrow_cell_breaks_off_are_of_their_number(read):
    transcript = read("x.pdf", near(paper(), NARROW, "right", gap=20.0).done())
    assert [cells[-1] for cells in grids(transcript)[0]] == ["Subsidie", "€ 22.346.512,00", "€ 15.701.442,00"]


def test_digits_that_a_narrow_ruled_cell_breaks_off_are_of_their_number(read):
    rows = [[text.replace("|", "\n") for text in cells] for cells in NARROW]
    sheet = Paper(font=FONT).table(rows, [100, 60, 70])
    assert [cells[-1] for cells in grids(read("x.pdf", sheet.done()))[0]][1:] == ["€ 22.346.512,00", "€ 15.701.442,00"]
    assert sheet.y < TOP


@pytest.mark.parametrize(
    ("above", "below", "breaks"),
    [
        ("1.234.", "567", True),
        ("€ 1.234.5", "67", True),
        ("1.234.", "567.890,12", True),
        ("256.795,", "00", True),
        ("256.795,5", "0", True),
        ("256.795,50", "0", False),
        ("256.795", "567", False),
        ("1.234.", "56", False),
        ("1.234.", "5678", False),
        ("12,5", "3", False),
        ("1.", "234", False),
        ("1.234.", "567 korven", False),
        ("art. 1.234.", "Zie ook", False),
    ],
)
def test_what_breaks_off(above, below, breaks):
    assert breaks_off(above, below) is breaks
