"""What is printed comes back: documents of every form in layouts drawn at random, counted in words, turns and cells.

``python -m tests.extract.printing --seeds 300`` prints more of them and names what failed.
"""

from __future__ import annotations

from pathlib import Path

from reportlab.pdfbase.pdfmetrics import stringWidth

from pipeline.extract import extract
from pipeline.extract.pdf.page import pagetext
from tests.extract.drawing import Paper, prose
from tests.extract.printing.__main__ import made
from tests.extract.printing.measuring import Score, measured
from tests.extract.printing.pages import fonts

SEEDS = range(1000, 1040)


def test_documents_of_every_form_come_back(tmp_path: Path):
    total, wrong = Score(), []
    for seed in SEEDS:
        document, layout, data = made(seed)
        path = tmp_path / f"{seed}.pdf"
        path.write_bytes(data)
        score = measured(document, extract(path, doc_id="x", source_path="x"))
        total.add(score)
        wrong += [f"{seed} {layout}: {one}" for one in score.wrong]
    words, turns, cells = total.shares()
    assert total.words[1] > 50_000
    assert total.cells[1] > 1_000
    assert words >= 0.999, wrong
    assert turns >= 0.995, wrong
    assert cells >= 0.98, wrong


def test_lines_of_two_columns_nearly_level_are_not_mixed(read):
    """The right column stands a third of a line higher; digits in it are no note marks."""
    paper = Paper(font="Courier")
    left = [f"{n} links {line[:20].strip()}" for n, line in enumerate(prose(1, 30), 10)]
    right = [f"{n} rechts {line[:20].strip()} 25%" for n, line in enumerate(prose(2, 30), 50)]
    for at in range(30):
        paper.at(310, 704 - 12.6 * at, right[at], 9)
        paper.at(80, 700 - 12.6 * at, left[at], 9)
    lines = [line for line in read("x.pdf", paper.done()).text.replace("\f", "").split("\n") if line]
    assert lines == left + right


def test_headings_on_top_of_pages_are_no_furniture(read):
    paper = Paper()
    for number in range(1, 9):
        paper.at(90, 812, f"Jaarboek der imkers {number}")
        paper.lines(["ANTWOORD op de vraag"] if number % 3 == 0 else [], gap=0)
        paper.lines(prose(number, 30)).page()
    transcript = read("x.pdf", paper.done())
    furniture = [transcript.text[mark.start : mark.end] for mark in transcript.marks]
    assert furniture == [f"Jaarboek der imkers {number}" for number in range(1, 9)]


def test_a_number_is_never_parted_where_no_blanks_are_printed(read):
    words = ["van", "1.101.660,57", "euro,", "of", "1,2", "miljoen", "en", "11", "1", "op", "7,1", "procent"]
    paper = Paper(font="Courier")
    for y in (700, 680, 660):
        x = 90.0
        for word in words:
            for letter in word:
                paper.at(x, y, letter)
                x += stringWidth(letter, "Courier", 10)
            x += stringWidth(" ", "Courier", 10) * 0.7
    assert read("x.pdf", paper.done()).text == "\n".join([" ".join(words)] * 3) + "\n\f"


def test_words_in_a_tight_line_are_parted_where_no_blanks_are_printed(read):
    """A space may be kerned before a capital."""
    words = [(0.25, "Minister"), (0.12, "Aalders)"), (0.155, "van"), (0.25, "3,5"), (0.25, "procent")]
    paper = Paper(font="Times-Roman")
    for y in (700, 680, 660):
        x = 90.0
        for space, word in words:
            x += 10 * space
            for letter in word:
                paper.at(x, y, letter)
                x += stringWidth(letter, "Times-Roman", 10)
    assert read("x.pdf", paper.done()).text == "Minister Aalders) van 3,5 procent\n" * 3 + "\f"


def test_a_hyphen_that_is_given_a_line_of_its_own_ends_the_line_above():
    assert pagetext.printed("een bij-\r\n\ufffeenkorf, een honing\r\n\ufffepot").texts == [
        "een bij-",
        "enkorf, een honing-",
        "pot",
    ]
    assert pagetext.printed("\ufffeenkorf").texts == ["enkorf"]


def test_hyphens_are_one_whatever_the_font_calls_them(read):
    paper = Paper(font=fonts()[0])
    paper.lines(["Jan Voorbeeld (N\u2010VA): in Oost\u2011Dorp en Oost-Dorp staan 10\u201012 korven."])
    assert "Jan Voorbeeld (N-VA): in Oost-Dorp en Oost-Dorp staan 10-12 korven." in read("x.pdf", paper.done()).text
