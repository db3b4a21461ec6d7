"""Labels before a figure (``Vraag 2: 120 dossiers``), and labels that name several questions in words."""

from __future__ import annotations

import pytest

from .micro import answers

THREE = "1. Hoeveel bruggen?\n2. Hoeveel hersteld?\n3. Welk budget?"


LABELS = (
    [
        "Vraag {}: ",
        "Antwoord op vraag {}: ",
        "Deelvraag {}: ",
        "Ad {}: ",
        "Punt {}: ",
        "Antwoord {}: ",
        "Vraag {}. ",
        "Op {}: ",
    ],
    ["{}: ", "{}/ ", "{} - ", "{} – ", "Ad {}. ", "{}. ", "{}) ", "({}) "],
)
TOGETHER = (
    ["Antwoord op de vragen {}", "Antwoord op de vragen {}:", "Antwoord op uw vragen {}.", "Antwoorden op vragen {}:"],
    ["Antwoord op de deelvragen {}", "Vragen {}", "Op de vragen {}:", "Antwoord op vragen {}"],
)


@pytest.mark.parametrize("label", [label for some in LABELS for label in some])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_figure_may_follow_a_label(label: str, gap: str) -> None:
    words = {"1": "145 bruggen.", "2": "13.012 bruggen werden hersteld.", "3": "2 miljoen euro."}
    assert answers(THREE, gap.join(label.format(number) + word for number, word in words.items())) == words
    words = {"1": "Er zijn 145 bruggen.", "2": "12 bruggen werden hersteld.", "3": "82,8 % van 2 miljoen euro."}
    assert answers(THREE, gap.join(label.format(number) + word for number, word in words.items())) == words


@pytest.mark.parametrize("label", ["Vraag {} – ", "Deelvraag {} - ", "Antwoord {} – ", "Ad {} - "])
def test_a_smaller_figure_behind_a_dash_is_no_span(label: str) -> None:
    words = {"1": "145 bruggen.", "2": "1 werd hersteld.", "3": "2 miljoen euro."}
    assert answers(THREE, "\n".join(label.format(number) + word for number, word in words.items())) == words
    span = f"{label.format('1').rstrip()} 2. Er zijn er 145.\n{label.format('3')}2 miljoen euro."
    assert answers(THREE, span) == {"1": "Er zijn er 145.", "2": "Er zijn er 145.", "3": "2 miljoen euro."}


def test_figures_alone_behind_a_bar() -> None:
    assert answers(THREE, "1/ 145\n2/ 120\n3/ 2 miljoen euro") == {"1": "145", "2": "120", "3": "2 miljoen euro"}
    ratio = "1/2 werd hersteld.\n2/3 staat er nog.\n3/4 is betaald."
    assert set(answers(THREE, ratio).values()) == {" ".join(ratio.split())}


def test_an_introduction_may_stand_before_colons() -> None:
    found = answers(THREE, "Vooraf dit.\n1: Er zijn er 145.\n2: 120 bruggen werden hersteld.\n3: 2 miljoen euro.")
    assert found == {"1": "Er zijn er 145.", "2": "120 bruggen werden hersteld.", "3": "2 miljoen euro."}


@pytest.mark.parametrize("printed", [words for some in TOGETHER for words in some])
@pytest.mark.parametrize("numbers", ["1 tot en met 2", "1 t/m 2", "1 t.e.m. 2", "1 en 2", "1-2", "1, 2"])
def test_questions_named_together(printed: str, numbers: str) -> None:
    answer = f"{printed.format(numbers)}\nEr zijn er 145, waarvan 120 hersteld.\nAntwoord op vraag 3\nDat ligt vast."
    assert answers(THREE, answer) == {
        "1": "Er zijn er 145, waarvan 120 hersteld.",
        "2": "Er zijn er 145, waarvan 120 hersteld.",
        "3": "Dat ligt vast.",
    }


# --- what must stay as it is ------------------------------------------------------------------------------------


def test_a_list_with_colons_inside_an_answer() -> None:
    answer = "1. Het aantal per klasse:\n1: 120 bruggen\n2: 80 bruggen\n3: 60 bruggen\n2. Allemaal.\n3. Dat ligt vast."
    assert answers(THREE, answer) == {
        "1": "Het aantal per klasse: 1: 120 bruggen 2: 80 bruggen 3: 60 bruggen",
        "2": "Allemaal.",
        "3": "Dat ligt vast.",
    }


def test_a_list_with_colons_is_no_answer_by_number() -> None:
    answer = "Het aantal per klasse:\n1: 120 bruggen\n2: 80 bruggen\n3: 60 bruggen"
    assert set(answers(THREE, answer).values()) == {" ".join(answer.split())}


def test_a_span_of_years_or_a_ratio_at_the_start_of_a_line() -> None:
    answer = "1. De verhouding is ongeveer\n2: 3 voor kleine bruggen.\n2. Tussen\n3 - 5 per jaar.\n3. Dat ligt vast."
    assert answers(THREE, answer) == {
        "1": "De verhouding is ongeveer 2: 3 voor kleine bruggen.",
        "2": "Tussen 3 - 5 per jaar.",
        "3": "Dat ligt vast.",
    }


def test_a_sentence_that_names_the_questions_is_no_label() -> None:
    answer = "Op de vragen 1, 2 en 3 kan ik het volgende antwoorden. Er zijn 145 bruggen."
    assert set(answers(THREE, answer).values()) == {answer}


def test_a_day_behind_op_is_no_label() -> None:
    answer = "1. Er zijn er 145.\nOp 2 mei: 12 hersteld.\nOp 3 mei was er geld.\n2. 12 bruggen.\n3. 2 miljoen euro."
    assert answers(THREE, answer) == {
        "1": "Er zijn er 145. Op 2 mei: 12 hersteld. Op 3 mei was er geld.",
        "2": "12 bruggen.",
        "3": "2 miljoen euro.",
    }
