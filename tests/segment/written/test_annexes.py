"""Annexes below the last answer are nobody's answer; a sentence that ends with the word is."""

from __future__ import annotations

import pytest

from .micro import answers

TWO = "1. Hoeveel bruggen per provincie?\n2. Welk budget?"
TABLE = "Aantal bruggen per provincie\n\nProvincie     2030    2031\nAntwerpen      145     156"


HEADINGS = [
    "BIJLAGE",
    "BIJLAGE 1",
    "Bijlage 1",
    "BIJLAGEN:",
    "Bijlage 1: bruggen",
    "BIJLAGE A – BRUGGEN",
    "Bijlage II - X",
]


@pytest.mark.parametrize("heading", HEADINGS)
def test_an_annex_is_no_part_of_the_last_answer(heading: str) -> None:
    found = answers(TWO, f"1. Zie bijlage.\n2. Het budget is 2 miljoen euro.\n\n{heading}\n\n{TABLE}")
    assert found == {"1": "Zie bijlage.", "2": "Het budget is 2 miljoen euro."}


@pytest.mark.parametrize("end", ["Bijlage 1", "Bijlage", "Bijlage 1 geeft een overzicht."])
def test_a_sentence_that_ends_so_goes_on(end: str) -> None:
    found = answers(
        TWO, f"1. Zie bijlage.\n2. Het budget is 2 miljoen euro en staat in\n{end}\nVoor de rest verandert niets."
    )
    assert (found["2"] or "").endswith("Voor de rest verandert niets.")


@pytest.mark.parametrize("heading", HEADINGS)
def test_the_numbers_of_an_annex_answer_nothing(heading: str) -> None:
    joint = "Op vragen 1 en 2 antwoord ik samen: er zijn 145 bruggen en het budget is 2 miljoen euro."
    found = answers(TWO, f"{joint}\n\n{heading}\n\n1. Lijst van de bruggen\n2. Lijst van de budgetten")
    assert all(answer and answer.startswith(joint) for answer in found.values())


def test_numbers_below_a_title_on_top_answer() -> None:
    found = answers(TWO, "Bijlage bij het antwoord\n\n1. Er zijn 145 bruggen.\n2. Het budget is 2 miljoen euro.")
    assert found == {"1": "Er zijn 145 bruggen.", "2": "Het budget is 2 miljoen euro."}
