"""Rows that a page prints as one stretch: cells held apart by blanks, by moves inside a string, by a little room."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.extract.drawing import LEFT, SIZE, Paper, prose
from tests.extract.test_unruled import grids

ROWS = (
    ("Aardorp", "1.204", "12,5", "1.310", "13,0"),
    ("Beekhoven", "37", "8,1", "45", "9,9"),
    ("Cederhout-Noord", "412", "-", "1.001", "7,2"),
    ("Totaal", "1.653", "10,1", "2.356", "10,4"),
)
HEADS = ("Dorp", "korven", "prijs", "imkers", "leeftijd")


def _typed(cells: Sequence[str], widths: Sequence[int] = (18, 9, 9, 9, 10)) -> str:
    """A row as a typewriter sets it, figures at the right."""
    return cells[0].ljust(widths[0]) + "".join(
        text.rjust(width) for text, width in zip(cells[1:], widths[1:], strict=True)
    )


def _at_right(paper: Paper, cells: Sequence[str], gap: float) -> None:
    """A row each of whose cells is drawn by itself, ``gap`` points from where the widest of its column begins."""
    x = LEFT
    for at, text in enumerate(cells):
        wide = max(stringWidth(row[at], paper.font, SIZE) for row in (*ROWS, HEADS))
        paper.at(x + (wide - stringWidth(text, paper.font, SIZE) if at else 0), paper.y, text)
        x += wide + (gap if at else 40)
    paper.y -= 14


@pytest.mark.parametrize("font", ["Courier", "Times-Roman"])
def test_columns_parted_by_printed_blanks(read, font):
    """In a type of one width they line up; in another they do not, and are no columns then."""
    paper = Paper(font=font).lines(["De cijfers per dorp:", "", _typed(HEADS), *map(_typed, ROWS), "", "Verder niets."])
    found = grids(read("x.pdf", paper.done()))
    if font == "Courier":
        assert found == [[list(HEADS), *map(list, ROWS)]]
    else:
        assert all(len(set(map(len, grid))) == 1 for grid in found)


def test_groups_over_years_parted_by_printed_blanks(read):
    over = " " * 20 + "korven" + " " * 12 + "imkers"
    heads = _typed(("Dorp", "1995", "1996", "1995", "1996"))
    paper = Paper(font="Courier").lines(["De cijfers per dorp:", "", over, heads, *map(_typed, ROWS)])
    (grid,) = grids(read("x.pdf", paper.done()))
    assert grid[:2] == [["", "korven", "korven", "imkers", "imkers"], ["Dorp", "1995", "1996", "1995", "1996"]]


@pytest.mark.parametrize("gap", [9.0, 11.0, 14.0])
def test_cells_a_little_farther_apart_than_words(read, gap):
    paper = Paper().lines(["De cijfers per dorp:", ""])
    for cells in (HEADS, *ROWS):
        _at_right(paper, cells, gap)
    assert grids(read("x.pdf", paper.lines(["", "Verder niets."]).done())) == [[list(HEADS), *map(list, ROWS)]]


def test_thousands_parted_by_a_blank_stay_one_figure(read):
    rows = [("Aardorp", "1 204", "12 500"), ("Beekhoven", "37", "8 100"), ("Totaal", "1 241", "20 600")]
    widths = (18, 10, 12)
    lines = [_typed(row, widths) for row in (("Dorp", "korven", "prijs"), *rows)]
    (grid,) = grids(read("x.pdf", Paper(font="Courier").lines(["De cijfers:", "", *lines]).done()))
    assert grid[1:] == [list(row) for row in rows]


@pytest.mark.parametrize("seed", range(4))
def test_prose_whose_lines_end_in_figures_stays_prose(read, seed):
    lines = [f"{line} {1990 + at}" for at, line in enumerate(prose(seed, 24))]
    transcript = read("x.pdf", Paper().lines(lines).done())
    assert transcript.tables == ()
    assert transcript.text.split("\n")[: len(lines)] == lines


def test_a_column_of_none_behind_groups_is_of_no_group(read):
    """``Totaal`` behind the sub-headings that come back."""
    over = " " * 22 + "Mannen" + " " * 12 + "Vrouwen"
    heads = _typed(("Dorp", "aantal", "%", "aantal", "%", "Totaal"), (18, 9, 9, 9, 9, 9))
    rows = [_typed((*row, "2.514"), (18, 9, 9, 9, 9, 9)) for row in ROWS]
    (grid,) = grids(read("x.pdf", Paper(font="Courier").lines(["De cijfers:", "", over, heads, *rows]).done()))
    assert grid[0] == ["", "Mannen", "Mannen", "Vrouwen", "Vrouwen", ""]
    assert grid[1] == ["Dorp", "aantal", "%", "aantal", "%", "Totaal"]


def test_a_label_that_is_stretched_to_the_margin_of_its_cell_stays_whole(read):
    """Its words stand evenly apart, wider than elsewhere; the next line of it does not."""
    paper = Paper().lines(["De cijfers per dorp:", ""])
    for label, rest, values in (("Open huizen en tuinen", "van de", ("12", "14")), ("Hallen", "", ("37", "39"))):
        x = float(LEFT)
        for word in label.split():
            paper.at(x, paper.y, word)
            x += stringWidth(word, paper.font, SIZE) + 8.5
        for at, value in enumerate(values):
            paper.at(260 + 60 * at, paper.y, value)
        paper.y -= 12
        paper.lines([rest] if rest else [])
    (grid,) = grids(read("x.pdf", paper.lines(["", "Verder niets."]).done()))
    assert grid == [["Open huizen en tuinen van de", "12", "14"], ["Hallen", "37", "39"]]


def test_the_columns_of_a_table_are_no_column_of_prose(read):
    """On a page of short lines the figures of a few rows, read across, are as wide as prose."""
    paper = Paper(font="Helvetica").lines([f"Regel {at} van de vraag aan de dienst" for at in range(12)] + [""])
    edges = (230, 312, 372, 440)
    rows = [("Kust", "18.240", "6.110", "24.350", "18,9%"), ("Steden", "41.320", "9.870", "51.190", "39,7%")]
    rows += [("Streken", "38.005", "15.440", "53.445", "41,4%"), ("Samen", "97.565", "31.420", "128.985", "100,0%")]
    for cells in (("Regio", "Loontrekkenden", "Zelfstandigen", "Totaal", "Aandeel"), *rows):
        paper.at(LEFT, paper.y, cells[0])
        for text, x in zip(cells[1:], edges, strict=True):
            paper.at(20 + x - stringWidth(text, "Helvetica", SIZE), paper.y, text)
        paper.y -= 14
    (grid,) = grids(read("x.pdf", paper.lines(["", "Verder niets."]).done()))
    assert grid[1:] == [list(row) for row in rows]
