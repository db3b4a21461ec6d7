"""Labels of a sign and a number (``V1``, ``#1``) or in counting words (``Ten eerste``), and what only looks so."""

from __future__ import annotations

import pytest

from .micro import answers, questions

WORDS = ("Hoeveel bruggen zijn er?", "Welke zijn hersteld?", "Wanneer volgt de rest?")
FOUND = {"1": "Er zijn er 145.", "2": "12 bruggen.", "3": "In 2032."}
TEN = ("Ten eerste", "Ten tweede", "Ten derde")


def _with(labels: tuple[str, ...], words: tuple[str, ...], gap: str = "\n") -> str:
    return gap.join(f"{label} {word}" for label, word in zip(labels, words, strict=True))


def _signed(form: str) -> tuple[str, ...]:
    return tuple(form.format(number) for number in (1, 2, 3))


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        (_signed("V{}:"), _signed("A{}:")),
        (_signed("V{}."), _signed("A{}.")),
        (_signed("V.{}:"), _signed("A.{}:")),
        (_signed("V {}:"), _signed("A {}:")),
        (_signed("Q{}:"), _signed("A{}:")),
        (_signed("#{}"), _signed("#{}")),
        (_signed("#{}:"), _signed("#{}:")),
        (_signed("V{}:"), _signed("{}.")),
        (_signed("V{}:"), _signed("Vraag {}:")),
        (TEN, TEN),
        (tuple(f"{one}:" for one in TEN), tuple(f"{one}," for one in TEN)),
        (TEN, _signed("{}.")),
        (_signed("[{}]"), _signed("[{}]")),
        (_signed("Vr{}:"), _signed("A{}:")),
        (_signed("{}\n"), _signed("{}\n")),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_question_and_an_answer_so_labelled(asked: tuple[str, ...], answered: tuple[str, ...], gap: str) -> None:
    assert list(questions(_with(asked, WORDS, gap)).items()) == list(zip("123", WORDS, strict=True))
    assert answers(_with(asked, WORDS, gap), _with(answered, tuple(FOUND.values()), gap)) == FOUND


@pytest.mark.parametrize("joint", ["A1-A2:", "A1 en A2:", "A1 en 2:", "A1-2:", "A1/A2."])
def test_joint_answers(joint: str) -> None:
    found = answers(_with(_signed("V{}:"), WORDS), f"{joint} Er zijn er 145.\nA3: In 2032.")
    assert found == {"1": "Er zijn er 145.", "2": "Er zijn er 145.", "3": "In 2032."}


def test_joint_answers_in_words() -> None:
    found = answers(_with(TEN, WORDS), "Ten eerste en ten tweede: er zijn er 145.\nTen derde: in 2032.")
    assert found == {"1": "er zijn er 145.", "2": "er zijn er 145.", "3": "in 2032."}


@pytest.mark.parametrize(
    "question",
    [
        "Ten eerste is dat duur.\nTen tweede is het traag.\nHoeveel bruggen zijn er?",
        "Ten eerste: hoeveel bruggen zijn er? Ten tweede: welke zijn hersteld?",
        "Ten eerste: hoeveel bruggen zijn er?\nTen derde: welke zijn hersteld?",
        "A1: hoeveel bruggen liggen daar?\nA2: hoeveel bruggen liggen daar?",
        "#bruggen is een succes. Hoeveel bruggen zijn er?\n#sluizen ook. Hoeveel?",
        "V1: hoeveel bruggen zijn er?\nV3: welke zijn hersteld?",
        "Hoeveel bruggen zijn er per type?\n1\n2\n3\nGraag een overzicht.",
    ],
)
def test_what_is_no_label_of_a_question(question: str) -> None:
    assert list(questions(question)) == [None]


@pytest.mark.parametrize(
    "answer",
    [
        "A1: 12 bruggen.\nA2: 15 bruggen.\nA3: 3 bruggen.",
        "Ten eerste is dat duur.\nTen tweede is het traag.",
        "#1 is de brug van Temse.\n#2 is die van Hamme.",
    ],
)
def test_an_answer_to_a_question_with_other_labels_is_not_cut_by_them(answer: str) -> None:
    found = answers(_with(_signed("{}."), WORDS), answer)
    assert set(found.values()) == {" ".join(answer.split())}


def test_cells_of_a_table_are_no_labels_of_an_answer() -> None:
    asked = _with(_signed("{}\n"), WORDS)
    assert set(answers(asked, "Het overzicht:\n1\n4\n2").values()) == {"Het overzicht: 1 4 2"}
    assert set(answers(asked, "Het overzicht:\n1\n2").values()) == {"Het overzicht: 1 2"}


def test_an_answer_that_names_what_is_not_asked_is_not_cut() -> None:
    found = answers(_with(_signed("V{}:"), WORDS), "A1: 12 bruggen.\nA19: 15 bruggen.")
    assert set(found.values()) == {"A1: 12 bruggen. A19: 15 bruggen."}
