"""Answers that only point at another answer: which one, and what is an answer all the same."""

from __future__ import annotations

import pytest

from .micro import pairs

FOUR = "1. Hoeveel bruggen?\n2. Hoeveel hersteld?\n3. Welk budget?\n4. Wat is de planning?"


def fourth(answer: str) -> tuple[str, str | None]:
    found = pairs(FOUR, f"1. Er zijn er 145.\n2. Er zijn er 12 hersteld.\n3. 2 miljoen euro.\n4. {answer}")
    return found[3].status, found[3].refers_to


@pytest.mark.parametrize(
    ("answer", "labels"),
    [
        ("Zie de antwoorden op de vragen 1 en 2.", "1, 2"),
        ("Zie de antwoorden op vragen 1 en 3.", "1, 3"),
        ("Zie de antwoorden op deelvragen 1 t/m 3.", "1, 2, 3"),
        ("Zie antwoord op vragen 1 t.e.m. 3.", "1, 2, 3"),
        ("Zie antwoord op vragen 1 tot en met 3.", "1, 2, 3"),
        ("Zie de tabel onder vraag 1.", "1"),
        ("Zie tabel bij vraag 2", "2"),
        ("Zie de cijfers in het antwoord op vraag 1.", "1"),
        ("Zie bovenstaande tabel onder deelvraag 1.", "1"),
        ("Ik verwijs naar de tabel in het antwoord op vraag 2.", "2"),
        ("Zie antwoord op vraag 1a.", "1"),
        ("Zie 1.a)", "1"),
        ("Zie antwoord op vraag 1 + 2.", "1, 2"),
        ("Ik verwijs naar de antwoorden op de vragen 1 & 2.", "1, 2"),
        ("Voor het antwoord op vraag 4 verwijs ik naar vraag 2.", "2"),
        ("Voor vraag 4 verwijs ik naar mijn antwoord op vraag 3.", "3"),
        ("Zie hoger (vraag 1).", "1"),
    ],
)
def test_a_reference(answer: str, labels: str) -> None:
    assert fourth(answer) == ("referred", labels)


@pytest.mark.parametrize(
    "answer",
    [
        "Zie tabel 2.",
        "Zie de tabel in bijlage 1.",
        "Voor vraag 4 verwijs ik naar vraag 12 van een ander lid.",
        "Zie de tabel onder vraag 1. Voor 2031 zijn er 3 gepland.",
        "Zie de antwoorden op de schriftelijke vragen 12 en 13.",
        "Zie de cijfers van 3 mei.",
        "Zie de tabel onder vraag 9.",
        "Zie de antwoorden op vraag 123.",
        "Ik verwijs naar de tabel met 2 kolommen.",
    ],
)
def test_an_answer_of_its_own(answer: str) -> None:
    assert fourth(answer) == ("answered", None)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (("Zie vraag 2.", "Zie vraag 1.", "2 miljoen euro."), [None, None]),
        (("Zie vraag 2.", "Zie vraag 3.", "Zie vraag 1."), [None, None, None]),
        (("Zie vraag 2.", "Zie vragen 1 en 3.", "2 miljoen euro."), [None, "1, 3"]),
    ],
)
def test_answers_that_point_at_each_other_mean_none(said: tuple[str, ...], meant: list[str | None]) -> None:
    answer = "\n".join(f"{number}. {words}" for number, words in enumerate(said, 1))
    found = pairs("1. Hoeveel bruggen?\n2. Hoeveel hersteld?\n3. Welk budget?", answer)
    assert [one.refers_to for one in found if one.status == "referred"] == meant
