"""Answers that name their question in words (``Wat de eerste vraag betreft``) or repeat it without its number."""

from __future__ import annotations

import pytest

from .micro import answers, pairs, questions

NEXT = " | "
ASKED = f"Hoeveel bruggen werden er in 2031 hersteld?{NEXT}Hoeveel gekeurd? Hoeveel afgekeurd?{NEXT}Welk budget is er?"
THREE = "\n".join(f"{at}. {words}" for at, words in enumerate(ASKED.split(NEXT), 1))
A, B, C = "Er zijn er 145 hersteld.", "120 werden gekeurd.", "2 miljoen euro."


@pytest.mark.parametrize(
    "label",
    [
        "Wat vraag {number} betreft: ",
        "Wat deelvraag {number} betreft:\n",
        "Antwoord op de {ordinal} vraag\n",
        "Antwoord op de {ordinal} vraag: ",
        "Op uw {ordinal} deelvraag:\n",
        "Met betrekking tot vraag {number}: ",
        "Betreffende vraag {number}: ",
        "Inzake vraag {number}: ",
        "{Ordinal} vraag: ",
    ],
)
def test_labels_in_words(label: str) -> None:
    ordinals = ("eerste", "tweede", "derde")
    printed = "\n".join(
        label.format(number=at + 1, ordinal=ordinals[at], Ordinal=ordinals[at].capitalize()) + words
        for at, words in enumerate((A, B, C))
    )
    assert answers(THREE, printed) == {"1": A, "2": B, "3": C}


def test_a_sentence_that_begins_with_its_question_is_kept_whole() -> None:
    one, two = "Wat de eerste vraag betreft, zijn er 145 hersteld.", "Wat vraag 2 en 3 betreft, is er geen budget."
    assert answers(THREE, f"{one}\n{two}") == {"1": one, "2": two, "3": two}


def test_questions_asked_in_words() -> None:
    question = "Eerste vraag: hoeveel bruggen zijn er?\nTweede vraag: welk budget is er?"
    assert questions(question) == {"1": "hoeveel bruggen zijn er?", "2": "welk budget is er?"}
    assert answers(question, f"Antwoord op vraag 1:\n{A}\n\nAntwoord op vraag 2:\n{C}") == {"1": A, "2": C}


def test_questions_repeated_without_their_numbers() -> None:
    answer = (
        f"Hoeveel bruggen werden er in 2031 hersteld?\n{A}\n\nHoeveel gekeurd?\nHoeveel afgekeurd?\n{B}\n\n"
        f"Welk budget is er?\n\n{C}"
    )
    assert answers(THREE, answer) == {"1": A, "2": B, "3": C}
    assert {one.method for one in pairs(THREE, answer)} == {"numbered"}


# --- what must stay as it is ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "answer",
    [
        # not all of them repeated, or not at the start of a line, or not in their order
        f"Hoeveel bruggen werden er in 2031 hersteld?\n{A}\n\nWelk budget is er?\n\n{C}",
        f"U vraagt: {ASKED.replace(NEXT, ' ')}\n{A}",
        "\n".join(reversed(ASKED.split(NEXT))) + f"\n{A}",
        # words that only look like a label
        f"{A} Wat de bruggen betreft, werden er 12 gekeurd.",
        f"{A}\nEerste vaststelling: er is geen budget.\nTweede vaststelling: dat komt er.",
        f"{A} Zo luidt het antwoord\nop de eerste vraag die ik kreeg.",
    ],
)
def test_one_answer_to_all(answer: str) -> None:
    assert set(answers(THREE, answer).values()) == {" ".join(answer.split())}
