"""Words that are drawn as strings of their own, without blanks: what is known of a word is held against its place."""

from __future__ import annotations

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.extract.drawing import LEFT, SIZE, Paper

_SPACE, _NEAR = 0.35, 0.09  # of the size of the type


def _line(paper: Paper, y: float, words: list[str], *, size: float = SIZE) -> None:
    """Each word as a string of its own, in a narrow type; one that begins with ``~`` stands near the one before."""
    x = float(LEFT)
    for at, word in enumerate(words):
        text = word.removeprefix("~")
        x += (_SPACE if text == word else _NEAR) * size if at else 0
        drawn = paper.canvas.beginText(x, y)
        drawn.setFont(paper.font, size)
        drawn.setHorizScale(50)
        drawn.textOut(text)
        paper.canvas.drawText(drawn)
        x += stringWidth(text, paper.font, size) / 2


def _read(read, paper: Paper) -> list[str]:
    return [line for line in read("x.pdf", paper.done()).text.replace("\f", "").split("\n") if line]


@pytest.mark.parametrize("font", ["Courier", "Helvetica", "Times-Italic"])
def test_known_words_that_stand_near_each_other_are_one(read, font):
    """pdfium parts them in a narrow type; the ink of a digit and a point may be as far apart as that of words."""
    paper = Paper(font=font)
    words = ["van", "7", "tot", ".500", "euro", "i", "24", "1"]
    for y in (700, 688, 676):
        _line(paper, y, words)
    _line(paper, 664, ["van", "7", "~.500", "euro", "24", "i", "~1"])
    _line(paper, 652, words)
    assert _read(read, paper) == [" ".join(words)] * 3 + ["van 7.500 euro 24 i1", " ".join(words)]


@pytest.mark.parametrize("order", ["page", "before", "behind"])
def test_words_known_in_one_type_are_not_known_in_another(read, order):
    """The two are as high, but in the second the letters leave room beside them."""
    words, near = ["van", "7", "tot", ".500", "euro", "en", "24", "korven"], ["7", "~.500", "euro", "en"]
    paper = Paper()

    def wide(y: float) -> None:
        paper.font = "Courier"
        _line(paper, y, near, size=SIZE * 1169 / 1051)

    if order == "before":
        wide(712)
    paper.font = "Helvetica"
    for y in (700, 688, 676):
        _line(paper, y, words)
    if order == "page":
        paper.page()
    if order != "before":
        wide(664)
    lines = [" ".join(words)] * 3
    lines.insert(0 if order == "before" else 3, "7.500 euro en")
    assert _read(read, paper) == lines


def test_strings_that_are_no_words_say_nothing_of_words(read):
    """As many strings as words: pdfium parts the first of them, and joins the other two."""
    paper = Paper(font="Helvetica")
    text = paper.canvas.beginText(LEFT, 664)
    text.setFont("Helvetica", SIZE)
    text.setHorizScale(50)
    text._code.append("[(7) -180 (.500)] TJ")
    paper.canvas.drawText(text)
    x = LEFT + (stringWidth("7.500", "Helvetica", SIZE) + 0.18 * SIZE) / 2 + 0.3 * SIZE
    paper.at(x, 664, "euro").at(x + stringWidth("euro", "Helvetica", SIZE) + 0.19 * SIZE, 664, "24")
    assert _read(read, paper) == ["7.500 euro 24"]
