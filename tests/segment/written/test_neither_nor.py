"""What looks like a label, an echo, a reference or a field of a heading, and is none."""

from __future__ import annotations

import pytest

from .micro import HEAD, answers, pairs, read

THREE = "1. Hoeveel bruggen?\n2. Hoeveel hersteld?\n3. Welk budget?"
LETTERS = "a) Hoeveel bruggen?\nb) Hoeveel hersteld?\nc) Welk budget?"
REPLIES = "1. Tien.\n2. Twee.\n3. Morgen.\n"


@pytest.mark.parametrize(
    ("joint", "answered"), [("a) en b)", True), ("b) en a)", False), ("a) en a)", False), ("a) tot z)", False)]
)
def test_letters_of_a_joint_label_go_up(joint: str, answered: bool) -> None:
    found = answers(LETTERS, f"{joint} Er zijn er 12.\nc) 2 miljoen euro.")
    told = "Er zijn er 12." if answered else None
    assert found == {"a": told, "b": told, "c": "2 miljoen euro."}


def test_a_joint_answer_points_at_what_stands_above_it() -> None:
    found = pairs(THREE, "1. Tien.\n2-3. Zie hierboven.")
    assert [(one.status, one.refers_to, one.answer_text) for one in found[1:]] == [("referred", "1", "Tien.")] * 2


def test_above_two_different_answers_nothing_tells_which_is_meant() -> None:
    (*_, last) = pairs(THREE, "1. Tien.\n2. Twee.\n3. Zie hierboven.")
    assert (last.status, last.refers_to) == ("referred", None)


def test_answers_that_point_on_in_a_circle_mean_none() -> None:
    found = pairs(THREE, "1. Zie vraag 2.\n2. Zie vraag 3.\n3. Zie vraag 1.")
    assert [(one.status, one.refers_to) for one in found] == [("referred", None)] * 3


@pytest.mark.parametrize(
    ("answer", "kept"),
    [
        ("Waarom? Omdat het kan.", "Omdat het kan."),
        ("Waarom?", "Waarom?"),
        ("Waarom?! Daarom.", "Waarom?! Daarom."),
        ("Waarom?3 redenen.", "Waarom?3 redenen."),
    ],
)
def test_the_question_is_left_out_of_its_answer_only_where_words_follow_it(answer: str, kept: str) -> None:
    assert answers("1. Waarom?\n2. Hoeveel?", f"1. {answer}\n2. Tien.")["1"] == kept


def test_a_figure_that_begins_a_line_within_a_sentence_is_no_bare_label() -> None:
    asked = "1. Bruggen:\na) Hoeveel?\nb) Waar?\n2. Wegen?\n3. Wanneer?"
    found = answers(asked, "1 a) Tien.\nb) In Gent lagen er in dat jaar\n2 Bruggen te weinig.\n\n3 Morgen komt het.")
    assert (found["2"], found["3"]) == (None, "Morgen komt het.")


@pytest.mark.parametrize("between", ["\n", "\n\n", "\n\fDank voor de vraag.\n"])
@pytest.mark.parametrize("above", ["", "Er is een plan.\n\fKan dit?\n"])
def test_numbers_that_begin_again_are_the_answer(above: str, between: str) -> None:
    found = read(f"{HEAD}{above}{THREE}{between}{REPLIES}").pairs
    assert [one.answer_text for one in found] == ["Tien.", "Twee.", "Morgen."]
    assert [one.question_text for one in found] == ["Hoeveel bruggen?", "Hoeveel hersteld?", "Welk budget?"]


def test_a_list_that_a_sentence_opens_is_no_answer() -> None:
    listed = "We kijken uit naar\n1. tien dingen;\n2. twee zaken;\n3. morgen.\n"
    assert [one.answer_text for one in read(f"{HEAD}{THREE}\n{listed}").pairs] == [None] * 3


@pytest.mark.parametrize(
    ("printed", "name", "title"),
    [
        ("aan WARD PROEFMANS.\nVLAAMS MINISTER VAN STALEN", "Ward Proefmans", "VLAAMS MINISTER VAN STALEN"),
        ("aan de heer Ward Proefmans.\nVLAAMS MINISTER VAN STALEN", "Ward Proefmans", "VLAAMS MINISTER VAN STALEN"),
        ("aan Ward Proefmans.\nVlaams minister van Stalen", "Ward Proefmans", "Vlaams minister van Stalen"),
        ("aan mevrouw An Proef.", "An Proef", None),
        ("aan minister Proef.", None, None),
        ("aan de raad, die het weet.", None, None),
    ],
)
def test_a_point_behind_the_minister_is_none_of_the_name(printed: str, name: str | None, title: str | None) -> None:
    head = HEAD.replace("aan WARD PROEFMANS\nVLAAMS MINISTER VAN VOORBEELDEN", printed)
    (question,) = read(f"{head}Hoeveel bruggen?\n").questions
    assert (question.addressee.name, question.addressee_title) == (name, title)


def test_an_asker_is_printed_with_a_capital() -> None:
    (question,) = read(f"{HEAD.replace('van LOTTE VAN DEN VOORBEELD', 'van de vorige zitting')}{THREE}").questions
    assert question.asker.name is None
