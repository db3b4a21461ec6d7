"""Strings that run over columns: what stands apart on the page is read apart, however the file draws it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.extract.drawing import LEFT, PITCH, SIZE, Paper, prose
from tests.extract.test_unruled import grids

SECOND = LEFT + 220
HEADING = "Over de korven en de raten van de imkers in alle dorpen van de streek aan de beek en de dijk"


def string(paper: Paper, *parts: tuple[float, str]) -> None:
    """Draws ``parts``, each from its place on, as one string with moves in it, and goes to the next line."""
    moves, at = "", parts[0][0]
    for x, text in parts:
        moves += f" {-(x - at) * 1000 / SIZE:.1f} ({text})"
        at = x + stringWidth(text, paper.font, SIZE)
    line = paper.canvas.beginText(parts[0][0], paper.y)
    line.setFont(paper.font, SIZE)
    line._code.append(f"[{moves}] TJ")
    paper.canvas.drawText(line)
    paper.y -= PITCH


def columns(paper: Paper, left: Sequence[str], right: Sequence[str]) -> None:
    for one, other in zip(left, right, strict=True):
        string(paper, (LEFT, one), (SECOND, other))


def texts(read, paper: Paper) -> list[str]:
    return [line for line in read("x.pdf", paper.done()).text.replace("\f", "\n").split("\n") if line]


def test_columns_drawn_as_one_string_are_read_one_after_the_other(read):
    left, right = prose(1, 30, words=6), prose(2, 30, words=6)
    paper = Paper()
    columns(paper, left, right)
    assert texts(read, paper) == [*left, *right]


@pytest.mark.parametrize("few", [2, 4])
def test_a_few_lines_that_run_over_the_gutter_are_cut_there(read, few):
    left, right = prose(1, 30, words=6), prose(2, 30, words=6)
    paper = Paper()
    paper.lines(left[:10])
    paper.y += 10 * PITCH
    paper.lines(right[:10], x=SECOND)
    columns(paper, left[10 : 10 + few], right[10 : 10 + few])
    y = paper.y
    paper.lines(left[10 + few :])
    paper.y = y
    paper.lines(right[10 + few :], x=SECOND)
    assert texts(read, paper) == [*left, *right]


def test_a_heading_over_both_columns_stays_whole(read):
    left, right = prose(1, 30, words=6), prose(2, 30, words=6)
    paper = Paper().lines([HEADING, ""])
    columns(paper, left, right)
    assert texts(read, paper) == [HEADING, *left, *right]


@pytest.mark.parametrize("seed", range(3))
def test_lines_of_one_column_with_a_wide_gap_stay_whole(read, seed):
    lines = [
        f"{line} {more}" for line, more in zip(prose(seed, 30, words=6), prose(seed + 9, 30, words=5), strict=True)
    ]
    paper = Paper()
    for at, line in enumerate(lines):
        words = line.split()
        string(
            paper, (LEFT, " ".join(words[: 3 + at % 7])), (LEFT + 130 + 31 * (at % 7), " ".join(words[3 + at % 7 :]))
        )
    assert [" ".join(line.split()) for line in texts(read, paper)] == lines


ROWS = (
    ("Aardorp", "1.204", "12,5", "88"),
    ("Beekhoven", "-", "8,1", "n.v.t."),
    ("Vereniging van de oude en de", "45", "-", "9"),
    ("Cederhout", "412", "7,2", "-"),
)
HEADS = ("Dorp", "korven", "prijs", "imkers")
RIGHT = (LEFT, LEFT + 210, LEFT + 270, LEFT + 330)


def places(cells: Sequence[str]) -> list[tuple[float, str]]:
    """The cells of a row, the figures at the right of their column."""
    width = {text: stringWidth(text, "Times-Roman", SIZE) for text in cells}
    return [(x - width[text] if at else x, text) for at, (x, text) in enumerate(zip(RIGHT, cells, strict=True))]


def test_rows_without_a_figure_at_their_end_are_rows_among_others(read):
    paper = Paper().lines(["De cijfers per dorp:", ""])
    for cells in (HEADS, *ROWS):
        string(paper, *places(cells))
        if cells[0].endswith("de"):
            paper.lines(["nieuwe imkers en korven", "aan de beek"])
    label = "Vereniging van de oude en de nieuwe imkers en korven aan de beek"
    expected = [[label if cells[0].endswith("de") else cells[0], *cells[1:]] for cells in ROWS]
    assert grids(read("x.pdf", paper.done())) == [[list(HEADS), *expected]]


def test_one_row_as_a_string_among_rows_drawn_cell_by_cell(read):
    rows = (*ROWS[:1], ("Beekhoven", "45", "8,1", "12"), ROWS[0], ("Cederhout", "412", "7,2", "31"))
    paper = Paper().lines(["De cijfers per dorp:", ""])
    for cells in (HEADS, *rows):
        for x, text in places(cells):
            paper.at(x, paper.y, text)
        paper.y -= 2.8 * PITCH
    string(paper, *places(("Totaal", "1.616", "9,9", "88")))
    assert grids(read("x.pdf", paper.done())) == [[list(HEADS), *map(list, rows), ["Totaal", "1.616", "9,9", "88"]]]


@pytest.mark.parametrize("font", ["Times-Roman", "Courier"])
def test_a_figure_and_the_label_of_the_table_beside_it_are_two_cells(read, font):
    towns = [
        ("Aalst", "910", "Wijnegem (wijk Mmm)", "544"),
        ("Beveren", "849", "Hamme", "483"),
        ("Brakel", "788", "Illi-Lillo", "422"),
    ]
    towns += [
        ("Deinze", "727", "WOMMELGEM", "361"),
        ("Eeklo", "666", "Lokeren", "300"),
        ("Gavere", "605", "Melle", "239"),
    ]
    paper = Paper(font=font).lines(["Aantal korven per gemeente:", ""])
    x = (LEFT, LEFT + 120, LEFT + 200, LEFT + 330)
    for at, cells in enumerate([("Gemeente", "Korven", "Gemeente", "Korven"), *towns]):
        if at % 2:
            paper.at(x[0], paper.y, cells[0]).at(x[3], paper.y, cells[3])
            string(paper, (x[1], cells[1]), (x[2], cells[2]))
        else:
            y = paper.y
            string(paper, (x[0], cells[0]), (x[1], cells[1]))
            paper.y = y
            string(paper, (x[2], cells[2]), (x[3], cells[3]))
        paper.y -= 6
    heads = ["Gemeente", "Korven"]
    sides = [[heads, *[list(town[side : side + 2]) for town in towns]] for side in (0, 2)]
    assert grids(read("x.pdf", paper.done())) == sides


@pytest.mark.parametrize("figure", ["14", "€ 1.204"])
def test_figures_and_the_labels_beside_them_are_cells_also_where_few_strings_are_whole_rows(read, figure):
    """Most rows end in strings of a figure and the label of the next list; one row alone is a string as a whole."""
    rows = [
        ["Dorp", "Kas", "Streek", "Imkers"],
        ["Aardorp", "12", "Linde", figure],
        ["Beekhoven", "37", "Molen", "39"],
    ]
    rows += [["Duinveld", "8", "Kaap", "7"], ["Eind", "41", "Noord", "5"]]
    places = (60.0, 150.0, 180.0, 300.0)
    paper = Paper()
    for row in rows:
        paper.at(places[0], paper.y, row[0]).at(places[3], paper.y, row[3])
        string(paper, *zip(places[1:3], row[1:3], strict=True))
    last = ["Totaal", "98", "Totaal", "65"]
    string(paper, *zip(places, last, strict=True))
    assert grids(read("x.pdf", paper.done())) == [[*rows, last]]
