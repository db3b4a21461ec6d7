"""Pages as odd programs and later hands leave them: shown turned, text outside the page, drawn twice."""

from __future__ import annotations

import io
import random
import re

import pytest
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen import canvas
from reportlab.platypus import Paragraph, Table

from pipeline.clean import Cleaner
from tests.extract.drawing import LEFT, PITCH, SIZE, TOP, Paper, prose

ROWS = [["Gemeente", "2030", "2031"], ["Korfdorp", "1.234", "12,5%"], ["Raatstad", "7", "- 12"]]


@pytest.mark.parametrize("angle", [0, 90, 180, 270])
def test_a_page_that_is_shown_turned_is_read_as_it_was_written(read, angle):
    """Its letters are placed one by one, and its table is ruled."""
    buffer = io.BytesIO()
    drawing = canvas.Canvas(buffer, pagesize=A4)
    drawing.setPageRotation(angle)
    for at, line in enumerate(prose(1, 6)):
        x = LEFT
        for letter in line:
            drawing.drawString(x, 560 - PITCH * at, letter)
            x += stringWidth(letter, "Helvetica", 12)
    table = Table(ROWS, colWidths=[110, 70, 70], style=[("GRID", (0, 0), (-1, -1), 0.5, colors.black)])
    table.wrapOn(drawing, 400, 400)
    table.drawOn(drawing, LEFT, 300)
    drawing.save()
    transcript = read("x.pdf", buffer.getvalue())
    (found,) = transcript.tables
    assert transcript.text.splitlines()[:6] == prose(1, 6)
    assert [[cell.text for cell in found.cells if cell.row == row] for row in range(3)] == ROWS


def test_what_stands_off_the_page_is_not_read(read):
    """Marks of the printer beside the sheet; a line that begins off the page and runs into it is on it."""
    paper = Paper()
    over = "Deze regel begint links van het blad."
    paper.canvas.setCropBox((40, 40, 555, 802))
    paper.at(60, 820, "korf_12.drukproef 3 4 mei 2031").at(-200, 500, "snijlijn 7").at(90, 20, "12 van 40")
    paper.at(600, 700, "snijlijn 9").lines(prose(1, 6)).at(10, 600, over)
    text = read("x.pdf", paper.done()).text
    assert text.split() == [*" ".join(prose(1, 6)).split(), *over.split()]


def test_where_no_line_is_on_the_page_its_edges_are_wrong(read):
    paper = Paper()
    paper.canvas.setCropBox((0, 0, 20, 20))
    assert read("x.pdf", paper.lines(prose(1, 4)).done()).text.splitlines()[:4] == prose(1, 4)


@pytest.mark.parametrize("aside", [0.0, 0.3, 0.9])
def test_lines_drawn_over_themselves_are_read_once(read, aside):
    """As fake bold is made, by the paragraph; a figure that is printed twice beside itself stays twice."""
    paper = Paper()
    for x, y in ((LEFT, TOP), (LEFT + aside, TOP - aside)):
        for at, line in enumerate(prose(1, 12)):
            paper.at(x, y - PITCH * at, line)
    for x in (LEFT, LEFT + 12, LEFT + 60):
        paper.at(x, 500, "12")
    assert read("x.pdf", paper.done()).text.split() == [*" ".join(prose(1, 12)).split(), "12", "12", "12"]


def noted(paper: Paper, y: float, number: int, texts: list[str]) -> float:
    """A note in the type of the text, its mark small and high, as word processors write it; returns where it ends."""
    paper.at(LEFT, y + 4.4, str(number), 6)
    for text in texts:
        paper.at(LEFT + 6, y, text)
        y -= PITCH
    return y


@pytest.mark.parametrize("apart", [0, 10])
def test_notes_in_the_type_of_the_text_are_told_by_their_raised_marks(read, apart):
    """The mark is no figure of its own, whether the notes stand apart or follow each other."""
    paper = Paper().lines(prose(1, 20))
    y = noted(paper, 120, 1, ["Jaarverslag over 12 korven en 3 raten,", "deel twee."])
    noted(paper, y - apart, 2, ["Het decreet van 4 mei."])
    transcript = read("x.pdf", paper.done())
    notes = [transcript.text[mark.start : mark.end] for mark in transcript.marks if mark.kind == "footnote"]
    lines = [line for note in notes for line in note.split("\n") if line]
    assert lines == ["¹ Jaarverslag over 12 korven en 3 raten,", "deel twee.", "² Het decreet van 4 mei."]


def test_a_raised_mark_below_a_table_or_a_list_makes_no_note_of_what_follows(read):
    """Behind the note of a table stands text: it is not the foot of the page."""
    paper = Paper().lines(prose(1, 10))
    y = noted(paper, paper.y - 10, 1, ["Cijfers tot 4 mei."])
    paper.y = y - 12
    transcript = read("x.pdf", paper.lines(prose(2, 10)).done())
    assert "¹ Cijfers tot 4 mei." in transcript.text
    assert [mark for mark in transcript.marks if mark.kind == "footnote"] == []


def test_a_small_number_a_line_above_another_is_no_mark(read):
    paper = Paper().at(LEFT, 612.5, "4", 6).at(LEFT + 6, 600, "Eerste regel.")
    assert "⁴" not in read("x.pdf", paper.done()).text


def test_what_stands_turned_at_the_side_of_pages_is_furniture(read):
    """The name of who prints it, a stamp with number and time; a turned heading in the middle of pages is text."""
    paper = Paper()
    for number in range(1, 5):
        paper.lines(prose(number, 20))
        for x, y, text in (
            (24, 300, "V.U.: Jan Voorbeeld"),
            (585, 300, f"{number}/4 - 4 mei 2031"),
            (300, 200, "Raten"),
        ):
            paper.canvas.saveState()
            paper.canvas.translate(x, y)
            paper.canvas.rotate(90)
            paper.at(0, 0, text, 7)
            paper.canvas.restoreState()
        paper.page()
    transcript = read("x.pdf", paper.done())
    furniture = [transcript.text[mark.start : mark.end] for mark in transcript.marks if mark.kind == "furniture"]
    assert sorted(furniture) == sorted(
        text for number in range(1, 5) for text in ("V.U.: Jan Voorbeeld", f"{number}/4 - 4 mei 2031")
    )


@pytest.mark.parametrize("angle", [90, -90])
@pytest.mark.parametrize(
    "words", ["V.U.: Jan Voorbeeld, Heide 12, bij de dijk", "deel door dijk deel door dijk", "12 12 12 12"]
)
def test_turned_words_that_a_reader_joins_to_the_line_before_them_begin_behind_it(read, angle, words):
    """Each of their letters begins at the same place of the page across: that does not tell where the words begin."""
    paper = Paper().lines(prose(1, 3)).at(LEFT, TOP - 3 * PITCH, "en dat was de zin.")
    paper.canvas.saveState()
    paper.canvas.translate(LEFT + 40, 400)
    paper.canvas.rotate(angle)
    paper.at(0, 0, words)
    paper.canvas.restoreState()
    lines = read("x.pdf", paper.done()).text.split("\n")
    assert "en dat was de zin." in lines
    assert words in lines


@pytest.mark.parametrize("narrow", ["left", "right", "by turns"])
def test_columns_drawn_line_by_line_across_the_page_are_cut_where_each_begins(read, narrow):
    """Letters of other widths on either side: where a column begins is not told by how much is printed before it."""
    wide, thin = "mmwmm wwmw mw wmm mwm", "ill til li tij lil jil it lij fil iji til"
    sides = [(thin, wide), (wide, thin)]
    at_left = {"left": [0] * 12, "right": [1] * 12, "by turns": [0, 1] * 6}[narrow]
    rows = [tuple(f"{text} {row}" for text in sides[at]) for row, at in enumerate(at_left, 10)]
    paper = Paper()
    for row in rows:
        for x, text in zip((60, 310), row, strict=True):
            paper.at(x, paper.y, text)
        paper.y -= PITCH
    lines = [line for line in read("x.pdf", paper.done()).text.strip().split("\n") if line]
    assert lines == [left for left, _ in rows] + [right for _, right in rows]


@pytest.mark.parametrize("seed", range(12))
def test_short_lines_drawn_across_the_page_are_cut_between_their_columns(read, seed):
    """A word or two farther on another begins at the same place across, of the next line: that one is not meant."""
    pick = random.Random(seed)
    paper = Paper(font="Helvetica")
    drawn = []
    for _ in range(20):
        for x, lower in ((60, 0), (310, 7)):
            text = " ".join(pick.choices(["ij", "il", "de", "mmwwmmww", "wwwwwwwwwwwww"], k=pick.randint(1, 2)))
            paper.at(x, paper.y - lower, text)
            drawn.append(text)
        paper.y -= pick.choice([PITCH, 1.5 * PITCH])
    assert sorted(re.split(r"\s{2,}|\n", read("x.pdf", paper.done()).text.strip())) == sorted(drawn)


@pytest.mark.parametrize("angle", [50, 55, 60])
def test_a_slanting_watermark_that_no_text_runs_through_is_furniture(read, angle):
    paper = Paper()
    for number in range(1, 4):
        paper.lines(prose(number, 6))
        paper.canvas.saveState()
        paper.canvas.translate(300, 320)
        paper.canvas.rotate(angle)
        paper.at(-150, 0, "ONTWERP", 80)
        paper.canvas.restoreState()
        paper.page()
    transcript = read("x.pdf", paper.done())
    assert [transcript.text[mark.start : mark.end] for mark in transcript.marks] == ["ONTWERP"] * 3


@pytest.mark.parametrize(
    ("large", "rest", "whole"),
    [
        ("D", "e bijen gaven in 2031 een zwerm", "De bijen gaven in 2031 een zwerm"),
        ("É", "én korf op drie stond in de heide", "Één korf op drie stond in de heide"),
        ("1", "2.500 korven stonden in de heide", "12.500 korven stonden in de heide"),
        ("1", ".500 korven stonden in de heide", "1.500 korven stonden in de heide"),
        ("1.", "45 korven stonden in de heide", "1. 45 korven stonden in de heide"),
    ],
)
def test_a_large_letter_begins_its_word(read, large, rest, whole):
    """Over two lines and a half; the text goes on below it."""
    paper = Paper().lines(prose(1, 4))
    top = paper.y - 20
    width = stringWidth(large, paper.font, 30)
    paper.at(LEFT, top - PITCH - 6, large, 30)
    for at, text in enumerate((rest, "en de imker zag dat het goed was,")):
        paper.at(LEFT + width + 2, top - PITCH * at, text)
    paper.y = top - 2 * PITCH - 3
    lines = read("x.pdf", paper.lines(prose(2, 6)).done()).text.split("\n")
    assert [line for line in lines if line][4:6] == [whole, "en de imker zag dat het goed was,"]


def test_a_large_letter_beside_one_line_or_far_from_its_text_begins_nothing(read):
    paper = Paper().lines(prose(1, 4)).at(LEFT, 600, "A", 30).at(LEFT + 80, 606, "korf").at(LEFT + 80, 594, "raat")
    paper.at(LEFT, 500, "B", 30).at(LEFT + 60, 512, "zwerm").at(LEFT + 60, 500, "korf")
    text = read("x.pdf", paper.done()).text
    assert "Akorf" not in text
    assert "Bzwerm" not in text


@pytest.mark.parametrize(
    ("above", "below", "ended"),
    [
        ("3.2. Korven en raten in de dorpen langs de beek", "Minister Voorbeeld zegt dat er 412 korven staan.", True),
        ("Steun aan imkers in de Kempen", "412 korven kregen in dat jaar een premie van het dorp.", True),
        ("Uiteenzetting door mevrouw Els Proefmans", "Mevrouw Proefmans telt 35 imkers in het dorp.", True),
        ("Bijlage met de korven van de gemeente Gent", "Zij telt er 12, en nog 3 die leeg staan.", True),
        ("- korven van hout, stro en riet in de tuin", "De minister telt er 12, en 3 die leeg staan.", True),
        ("12 september 2031: bezoek aan de linde", "Er kwamen 45 imkers, en 30 van hen bleven.", True),
        (prose(4, 1, 15)[0], "Minister Voorbeeld en 412 imkers op het plein", False),
        (prose(4, 1, 15)[0], "412 korven van de imkers op het plein", False),
    ],
)
def test_a_paragraph_ends_with_a_page_whose_last_line_has_room_for_a_word_more(read, above, below, ended):
    """A heading at its foot does not run into the next page, and a sentence is not cut in two."""
    paper = Paper().lines(prose(1, 30)).lines([above], gap=0 if not ended else PITCH).page()
    transcript = read("x.pdf", paper.lines([below, *prose(2, 12)]).page().lines(prose(3, 9)).done())
    between = transcript.text.partition(above)[2].partition(below)[0]
    assert between == ("\n\f\n" if ended else "\n\f")
    text = Cleaner(transcript.text).clean([(0, len(transcript.text))]).text
    assert (f"{above}\n\n{below}" in text, f"{above} {below}" in text) == (ended, not ended)


@pytest.mark.parametrize("is_even", [True, False])
def test_in_justified_text_any_room_ends_a_paragraph_with_its_page(read, is_even):
    """Where lines end as their words do, a long word of the next page may not have fitted."""
    heading, word = "2.2. Repliek van minister Voorbeeld op de vragen van imkers", "Korvenbouwersvereniging"
    width = stringWidth(heading, "Times-Roman", SIZE) + 2 * SIZE
    style = ParagraphStyle("text", fontName="Times-Roman", fontSize=SIZE, leading=PITCH, alignment=4 * is_even)
    text = Paragraph(" ".join(prose(1, 20)), style)
    paper = Paper()
    _, height = text.wrapOn(paper.canvas, width, 500)
    text.drawOn(paper.canvas, LEFT, TOP - height)
    paper.at(LEFT, TOP - height - 2 * PITCH, heading).page()
    found = read("x.pdf", paper.lines([f"{word} vraagt de minister om 412 korven.", *prose(2, 9)]).done()).text
    assert (f"{heading}\n\f\n{word}" in found, f"{heading}\n\f{word}" in found) == (is_even, not is_even)


@pytest.mark.parametrize("is_ruled", [False, True])
def test_a_paragraph_begins_on_the_page_behind_a_table(read, is_ruled):
    rows = [["Gemeente", "Korven"], ["Aalst", "412"], ["Brugge", "35"], ["Gent", "1.204"]]
    paper = Paper().lines(prose(1, 30)).table(rows, [120, 120], ruled=is_ruled)
    text = read("x.pdf", paper.page().lines(["Mevrouw Proefmans zegt dat er 12 staan,", *prose(2, 9)]).done()).text
    assert "1.204\n\f\nMevrouw" in text


def test_a_page_of_other_type_begins_a_paragraph(read):
    paper = Paper().lines(prose(1, 30)).page().lines(["Honing en korven 2031"], size=16).lines(prose(2, 30))
    assert "\n\f\nHoning" in read("x.pdf", paper.done()).text


def test_a_page_in_small_type_below_a_running_head_over_both_columns_is_read(read):
    """Small type that begins with a number may be a note; the first group of lines is furniture alone."""
    paper = Paper()
    for number in range(1, 5):
        paper.at(LEFT, 812, f"Jaarboek der imkers en van de honing in de dorpen langs de beek en de dijk {number}")
        for x, seed in ((LEFT, 1), (330, 2)):
            lines = prose(seed + number, 40, 6)
            for at, line in enumerate(lines):
                small = number == 4
                paper.at(x, 760 - PITCH * at, f"{at + 1} {line}" if small else line, 7 if small else 10)
        paper.page()
    text = read("x.pdf", paper.done()).text
    assert text.count("Jaarboek") == 4
    assert text.index("40 ") < text.rindex("\n1 ")
