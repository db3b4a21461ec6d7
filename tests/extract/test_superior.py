"""Marks and powers that are drawn small and high are no part of the figure before them, however they are drawn."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

from tests.extract.drawing import LEFT, PITCH, TOP, Paper, prose

FONT = "Vera"  # reportlab's own, which draws ¹, ² and ³


def with_glyphs(pages: list[list[str]]) -> bytes:
    """Pages whose font draws raised digits by letters of their own, which the file gives as plain ones.

    A page without lines is an image.
    """
    pdfmetrics.registerFont(TTFont(FONT, "Vera.ttf"))
    buffer = io.BytesIO()
    drawing = canvas.Canvas(buffer, pagesize=A4, pageCompression=0)
    for lines in pages:
        drawing.setFont(FONT, 10)
        for at, line in enumerate(lines):
            drawing.drawString(LEFT, TOP - PITCH * at, line)
        if not lines:
            drawing.drawInlineImage(Image.new("L", (60, 80), 128), 50, 50, 400, 600)
        drawing.showPage()
    drawing.save()
    pdf = buffer.getvalue()
    for raised, plain in ((b"<00B9>", b"<0031>"), (b"<00B2>", b"<0032>"), (b"<00B3>", b"<0033>")):
        assert raised in pdf
        pdf = pdf.replace(raised, plain)
    return pdf


def lines_of(transcript) -> list[str]:
    return [line for line in transcript.text.replace("\f", "").split("\n") if line]


def test_digits_that_the_font_draws_small_and_high_are_marks(read):
    lines = [
        "De imkers² telden 12.500³ korven op 45 km², goed voor 3.450¹ raten.",
        "In 2031 waren dat er 88, volgens de telling.² Van de 1.234 leden¹² is 1/3 jonger.",
        "¹ Cijfers van 3 mei 2030.",
    ]
    assert lines_of(read("x.pdf", with_glyphs([lines]))) == lines


def test_they_are_found_from_the_page_on_that_shows_the_first(read):
    """Also where marks stand behind figures alone on the pages behind it."""
    pages = [["De korf staat op 12 meter¹."], ["Er zijn 12.500² korven."], *[["Of 3 en 450³."]] * 4]
    assert lines_of(read("x.pdf", with_glyphs(pages))) == [line for page in pages for line in page]


@pytest.mark.parametrize("first", [2, 3, 4, 5, 10])
def test_marks_behind_figures_before_the_page_with_the_first_behind_a_word(read, first):
    pages = [[f"Er zijn {page} korven, 450³ raten en 88² leden."] for page in range(1, 13)]
    pages[first - 1] = ["De korf staat op 12 meter¹."]
    assert lines_of(read("x.pdf", with_glyphs(pages))) == [line for page in pages for line in page]


@pytest.mark.parametrize("line", ["Er zijn 12.500² korven.", "Het waren er 1.250.000³ in mei.", "In 2030¹ was dat zo."])
def test_a_mark_that_makes_a_figure_that_is_none_is_the_first(read, line):
    pages = [["Een korf."], [line], ["Er zijn er 45², of 88³ en 17¹."]]
    assert lines_of(read("x.pdf", with_glyphs(pages))) == [line for page in pages for line in page]


@pytest.mark.parametrize("line", ["Er zijn 12.5002 korven op 12.03.2031.", "Dossier 20301 van 2031 en 3.2001."])
def test_figures_that_are_none_stay_as_they_are_printed(read, line):
    assert lines_of(read("x.pdf", with_glyphs([[line, "Een ¹²³ korf."]])))[0] == line


def test_the_pages_before_a_late_mark_are_told_of_once(read):
    """They are read twice; their problems are not."""
    pages = [["Er zijn 450³ raten."], [], *[["Er zijn 45² raten."]] * 7, ["De korf staat op 12 meter¹."]]
    transcript = read("x.pdf", with_glyphs(pages))
    assert [page.number for page in transcript.pages] == list(range(1, 11))
    assert [problem.code for problem in transcript.problems] == ["page_without_text"]


def test_plain_digits_behind_words_stay(read):
    lines = ["De NIS2-regels, zaal B3 en (2030)2 of 'korf'7.", "Stuk C185, 12.5003 en punt.4 blijven."]
    plain = [line.translate(str.maketrans("¹²³", "123")) for line in lines]
    assert lines_of(read("x.pdf", with_glyphs([[*lines, "¹²³ einde"]])))[:2] == plain


@pytest.mark.parametrize(("small", "rise"), [(0.9, 0.33), (0.83, 0.34), (0.7, 0.4), (0.83, 0.2)])
def test_smaller_digits_above_a_figure_are_marks(read, small, rise):
    """Drawn in the line, as programs do that leave the sizes of type to a browser; nine tenths are small enough."""
    paper = Paper()
    for at in range(3):
        text = paper.canvas.beginText(LEFT, TOP - PITCH * at)
        for part, is_mark in (
            ("Er zijn 12.500", False),
            ("3", True),
            (" korven op 45", False),
            ("17", True),
            (" velden.", False),
        ):
            text.setFont(paper.font, 10 * (small if is_mark else 1))
            text.setRise(10 * rise if is_mark else 0)
            text.textOut(part)
        paper.canvas.drawText(text)
    assert lines_of(read("x.pdf", paper.done())) == ["Er zijn 12.500³ korven op 45¹⁷ velden."] * 3


@pytest.mark.parametrize("rise", [2.0, 3.0, 4.2])
def test_marks_that_are_strings_of_their_own_go_with_their_line(read, rise):
    """Two on one line, none of them beside its beginning."""
    paper = Paper()
    for at in range(4):
        x = LEFT
        for part in ("Er zijn 12.500", "3", " korven op 45", "4", " velden."):
            is_mark = len(part) == 1
            paper.at(x, TOP - PITCH * at + rise * is_mark, part, 8 if is_mark else 10)
            x += paper.canvas.stringWidth(part, paper.font, 8 if is_mark else 10)
    assert lines_of(read("x.pdf", paper.done())) == ["Er zijn 12.500³ korven op 45⁴ velden."] * 4


def test_figures_half_a_line_higher_are_cells(read):
    """Of the size of the words, or of four digits: a year over a column."""
    paper = Paper()
    paper.at(LEFT, TOP, "Gemeente").at(LEFT + 150, TOP + 2.5, "2031", 9).at(LEFT + 250, TOP + 2.5, "88")
    for at, line in enumerate(prose(1, 3), 2):
        paper.at(LEFT, TOP - PITCH * at, line)
    assert lines_of(read("x.pdf", paper.done()))[0].split() == ["Gemeente", "2031", "88"]
