"""Bundles of questions and answers of a page each: their heads recur as a running head does, and are none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.extract.drawing import LEFT, Paper, prose

HOUSE = "Huis van de honing"
ASKER = "van FIEN VOORBEELD"
HEADING = "SCHRIFTELIJKE VRAAG"
SIGNED = ["BERT BIJENKORF", "VLAAMS MINISTER VAN HONING EN RAAT"]


def question(number: int) -> list[str]:
    return [
        HEADING,
        f"nr. {number}",
        ASKER,
        f"datum: {number % 28 + 1} mei 2031",
        f"aan {SIGNED[0]}",
        *prose(number, 6),
    ]


def answer(number: int, *, signed: bool = True) -> list[str]:
    head = ["ANTWOORD", f"op vraag nr. {number} van {number % 28 + 1} mei 2031", ASKER]
    return [*(SIGNED if signed else ()), *head, *prose(number + 500, 6)]


def numbers() -> Iterator[int]:
    return (at * 37 % 211 for at in range(1, 13))


def both(number: int) -> list[list[str]]:
    return [[*question(number), *answer(number)]]


def apart(number: int) -> list[list[str]]:
    return [question(number), answer(number)]


def unsigned(number: int) -> list[list[str]]:
    return [question(number), answer(number, signed=False)]


def furniture(read, pages: list[list[str]], *, form: str) -> list[str]:
    if form == "txt":
        content: str | bytes = "".join("\n".join(page) + "\n\f" for page in pages)
    else:
        paper = Paper()
        for page in pages:
            paper.lines(page).page()
        content = paper.done()
    document = read(f"bundel.{form}", content)
    return [document.text[mark.start : mark.end].strip() for mark in document.marks if mark.kind == "furniture"]


@pytest.mark.parametrize("form", ["pdf", "txt"])
@pytest.mark.parametrize("pages_of", [both, apart, unsigned])
def test_heads_of_questions_of_one_page_stay_in_the_text(read, pages_of, form):
    assert furniture(read, [page for number in numbers() for page in pages_of(number)], form=form) == []


@pytest.mark.parametrize("form", ["pdf", "txt"])
@pytest.mark.parametrize("pages_of", [both, apart])
def test_a_running_head_over_them_is_furniture(read, pages_of, form):
    pages = [[HOUSE, *page] for number in numbers() for page in pages_of(number)]
    assert furniture(read, pages, form=form) == [HOUSE] * len(pages)


@pytest.mark.parametrize("form", ["pdf", "txt"])
@pytest.mark.parametrize("head", [[HEADING, "nr. 31"], ["ANTWOORD", "op vraag nr. 31 van 4 mei 2031"]])
def test_over_one_number_the_heading_is_a_running_head(read, head, form):
    pages = [[*head, *prose(number, 18)] for number in range(12)]
    assert furniture(read, pages, form=form) == head * 12


def test_over_text_the_heading_is_a_running_head(read):
    pages = [["ANTWOORD", f"nummering {number * 7} loopt door", *prose(number, 18)] for number in range(12)]
    assert furniture(read, pages, form="pdf") == ["ANTWOORD"] * 12


def test_a_foot_under_them_is_furniture(read):
    paper = Paper()
    for at, number in enumerate(numbers(), 1):
        paper.at(LEFT, 40, f"pagina {at}").lines(both(number)[0]).page()
    document = read("bundel.pdf", paper.done())
    found = [document.text[mark.start : mark.end].strip() for mark in document.marks if mark.kind == "furniture"]
    assert found == [f"pagina {at}" for at in range(1, 13)]
