"""Headings at the distance of lines are told by their type; words that are stressed, labels and small type are none."""

from __future__ import annotations

import pytest

from tests.extract.drawing import LEFT, PITCH, SIZE, TOP, Paper

PLAIN, BOLD, ITALIC = "Times-Roman", "Times-Bold", "Times-Italic"
BODY = [
    "De imkers van Korfdorp telden in de lente meer dan twaalf korven en evenveel zwermen,",
    "wat volgens de telling van de bond een begin is van het herstel dat zij verwachtten.",
    "Op de weide staan er nog vier.",
]


def printed(*paragraphs: list[list[tuple[str, str, float]]]) -> bytes:
    """Paragraphs of lines of strings (text, font, size), all lines at one distance."""
    paper, y = Paper(), TOP
    for line in [line for paragraph in paragraphs for line in paragraph]:
        text = paper.canvas.beginText(LEFT, y)
        for words, font, size in line:
            text.setFont(font, size)
            text.textOut(words)
        paper.canvas.drawText(text)
        y -= PITCH
    return paper.done()


def plain(lines: list[str]) -> list[list[tuple[str, str, float]]]:
    return [[(line, PLAIN, SIZE)] for line in lines]


def paragraphs(transcript) -> list[list[str]]:
    return [part.split("\n") for part in transcript.text.strip("\n\f").split("\n\n")]


@pytest.mark.parametrize(("font", "size"), [(BOLD, SIZE), (ITALIC, SIZE), (PLAIN, 11.5), (BOLD, 12)])
@pytest.mark.parametrize(
    "heading", [["Werking van de bond"], ["De werking van de bond in het jaar 2030 en", "covid-19"]]
)
def test_a_heading_at_the_distance_of_lines_is_a_paragraph(read, heading, font, size):
    of_type = [[(line, font, size)] for line in heading]
    transcript = read("x.pdf", printed(plain(BODY), of_type, plain(BODY), plain(BODY)))
    assert paragraphs(transcript) == [BODY, heading, [*BODY, *BODY]]


def test_a_heading_above_the_label_of_a_turn_in_the_same_type(read):
    turn = [[("Els Proefmans:", BOLD, SIZE), (" er zijn nu meer korven dan vorig jaar.", PLAIN, SIZE)], *plain(BODY)]
    transcript = read("x.pdf", printed([[("Werking", BOLD, SIZE)]], turn))
    assert paragraphs(transcript)[0] == ["Werking"]


def test_headings_are_found_on_later_pages_once_there_is_one(read):
    paper = Paper()
    for page in range(9):
        lines = [*BODY, "Kop van een deel", *BODY, *[BODY[0]] * page]  # no line stands at the edge of all pages
        for at, line in enumerate(lines):
            paper.font = BOLD if line.startswith("Kop") else PLAIN
            paper.at(LEFT, 600 - PITCH * at, line)
        paper.page()
    assert sum(part == ["Kop van een deel"] for part in paragraphs(read("x.pdf", paper.done()))) == 9


@pytest.mark.parametrize(
    "lines",
    [
        [[("Een vet begin", BOLD, SIZE), (" en dan niet meer", PLAIN, SIZE)]],  # a word that is stressed
        [[("Eerst gewoon en dan een", PLAIN, SIZE), (" Vet Slot", BOLD, SIZE)]],
        [[("Deze zin is vet en staat op een regel.", BOLD, SIZE)]],  # it ends a sentence
        [[("De korven in het klein", PLAIN, 8)]],  # small type
        [[("De korven in de gewone letter", PLAIN, SIZE)]],
        [[("Een vette zin die de hele regel vult van links tot aan de rechterrand van het blad", BOLD, SIZE)]],
    ],
)
def test_what_is_no_heading_stays_with_its_text(read, lines):
    transcript = read("x.pdf", printed(plain(BODY), lines, plain(BODY), plain(BODY)))
    assert len(paragraphs(transcript)) == 1


def test_stress_that_begins_in_the_line_above_is_no_heading(read):
    stressed = [
        [("Dat is veel, zegt de bond, en ", PLAIN, SIZE), ("Het Huis van de Honing aan de Beek", BOLD, SIZE)],
        [("En De Molen", BOLD, SIZE)],
    ]
    assert len(paragraphs(read("x.pdf", printed(plain(BODY), stressed, plain(BODY))))) == 1


def test_two_columns_whose_lines_follow_each_other_in_the_file(read):
    """A heading in the left column, a line of the right one behind it in the file, a little lower."""
    paper = Paper()
    left = ["De korven in de lente en op", "de weide van de imkers aan", "de beek van Korfdorp zijn"] * 5
    for at, line in enumerate(left):
        paper.font = BOLD if at == 7 else PLAIN
        paper.at(LEFT, TOP - PITCH * at, "De kop" if at == 7 else line)
        paper.font = PLAIN
        paper.at(LEFT + 220, TOP - PITCH * at - 7, f"De {line}")
    assert len(paragraphs(read("x.pdf", paper.done()))) == 1  # also the right one, which no heading parts
