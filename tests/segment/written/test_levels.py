"""Labels of two levels before an answer: ``1.a)``, ``1a.``, ``1. a)``, ``1(a)``, ``1.1``; what only looks like one."""

from __future__ import annotations

import pytest

from .micro import answers, questions

TWO_AND_ONE = "1. a) Hoeveel bruggen in 2030?\n   b) Hoeveel in 2031?\n2. Wat is de planning?"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1.a) ", "1.b) "),
        ("1a) ", "1b) "),
        ("1.a. ", "1.b. "),
        ("1a. ", "1b. "),
        ("1. a) ", "1. b) "),
        ("1.a ", "1.b "),
        ("1(a) ", "1(b) "),
        ("1 (a) ", "1 (b) "),
        ("1 a) ", "1 b) "),
        ("1.1. ", "1.2. "),
        ("1.1 ", "1.2 "),
        ("1.a) in 2030 en\n2031: ", "1.b) in 2031 en\n2032: "),
        ("Vraag 1a: ", "Vraag 1b: "),
        ("1.A ", "1.B "),
        ("1.i ", "1.ii "),
        ("Vraag 1.a\n", "Vraag 1.b\n"),
    ],
)
def test_all_parts_of_one_number_are_its_answer(first: str, second: str) -> None:
    found = answers(TWO_AND_ONE, f"{first}Er waren er 145.\n{second}Er waren er 156.\n2. De planning ligt vast.")
    assert list(found) == ["1", "2"]
    one = found["1"] or ""
    assert "145" in one
    assert one.endswith("156.")
    assert found["2"] == "De planning ligt vast."


@pytest.mark.parametrize("parts", ["AB", ("i", "ii"), "ab"])
@pytest.mark.parametrize("form", ["{}.{} ", "Vraag {}.{}\n"])
def test_a_part_of_the_next_number_is_none_of_this_one(form: str, parts: str | tuple[str, ...]) -> None:
    labels = [form.format(number, part) for number in (1, 2) for part in parts]
    asked = ("Hoeveel in 2030?", "Hoeveel in 2031?", "Welk budget?", "Hoeveel benut?")
    said = ("Er waren er 145.", "Er waren er 156.", "2 miljoen euro.", "De helft.")
    question, answer = ("\n".join(f"{a}{b}" for a, b in zip(labels, words, strict=True)) for words in (asked, said))
    assert [asked[2] in (words or "") for words in questions(question).values()] == [False, True]
    assert [[words in (found or "") for words in said] for found in answers(question, answer).values()] == [
        [True, True, False, False],
        [False, False, True, True],
    ]


def test_figures_behind_the_labels_do_not_move_them() -> None:
    question = "1. Hoeveel bruggen:\n   a) in 2030?\n   b) in 2031?\n2. a) Welk budget?\n   b) Hoeveel benut?"
    found = answers(question, "1a. 145 bruggen.\n\n1b. 156 bruggen.\n\n2a. 2 miljoen euro.\n\n2b. 1,5 miljoen euro.")
    assert found == {
        "1": "a. 145 bruggen. 1b. 156 bruggen.",
        "2": "a. 2 miljoen euro. 2b. 1,5 miljoen euro.",
    }


def test_parts_repeated_throughout_with_a_plain_number_behind() -> None:
    question = "1. a) Hoeveel in 2030?\n   b) Hoeveel in 2031?\n2. a) Welk budget?\n   b) Hoeveel benut?\n3. Planning?"
    answer = "1. a) Er waren er 145.\n1. b) Er waren er 156.\n2. a) Er was 2 miljoen euro.\n2. b) De helft.\n3. Ja."
    assert answers(question, answer) == {
        "1": "a) Er waren er 145. 1. b) Er waren er 156.",
        "2": "a) Er was 2 miljoen euro. 2. b) De helft.",
        "3": "Ja.",
    }


def test_lower_numbers_of_every_question() -> None:
    question = "1. Hoeveel bruggen:\n1.1 in 2030?\n1.2 in 2031?\n2. Welk budget?\n2.1 Voor 2030?\n2.2 Voor 2031?"
    found = answers(question, "1.1 Er waren er 145.\n1.2 Er waren er 156.\n2.1 1 miljoen euro.\n2.2 2 miljoen euro.")
    assert found == {
        "1": "1.1 Er waren er 145. 1.2 Er waren er 156.",
        "2": "2.1 1 miljoen euro. 2.2 2 miljoen euro.",
    }


def test_parts_answered_together() -> None:
    found = answers(TWO_AND_ONE, "1a en b. Er waren er 145 en 156.\n2. De planning ligt vast.")
    assert found == {"1": "a en b. Er waren er 145 en 156.", "2": "De planning ligt vast."}
    found = answers(TWO_AND_ONE, "1.a. en 1.b. Er waren er 145 en 156.\n2. De planning ligt vast.")
    assert found == {"1": "a. en 1.b. Er waren er 145 en 156.", "2": "De planning ligt vast."}


def test_numbers_without_a_stop_beside_parts_without_one() -> None:
    found = answers(TWO_AND_ONE, "1 a) Er waren er 145.\n1 b) Er waren er 156.\n2 De planning ligt vast.")
    assert found == {"1": "a) Er waren er 145. 1 b) Er waren er 156.", "2": "De planning ligt vast."}
    found = answers(TWO_AND_ONE, "1. Er waren er 145.\n2 Vlaamse steden telden er 156.\n2. De planning ligt vast.")
    assert found == {"1": "Er waren er 145. 2 Vlaamse steden telden er 156.", "2": "De planning ligt vast."}


def test_parts_of_the_question() -> None:
    question = "1a. Hoeveel bruggen in 2030?\n1b. Hoeveel bruggen in 2031?\n2. Welk budget?"
    assert questions(question) == {
        "1": "a. Hoeveel bruggen in 2030? 1b. Hoeveel bruggen in 2031?",
        "2": "Welk budget?",
    }


def test_lower_numbers_of_the_question_alone() -> None:
    question = "1.1 Hoeveel bruggen in 2030?\n1.2 Hoeveel bruggen in 2031?\n2. Welk budget?"
    assert questions(question) == {
        "1": "1.1 Hoeveel bruggen in 2030? 1.2 Hoeveel bruggen in 2031?",
        "2": "Welk budget?",
    }
    assert list(questions(question.replace("2. W", "2.1 W"))) == ["1.1", "1.2", "2.1"]


# --- what must stay as it is ------------------------------------------------------------------------------------


def test_letters_below_a_number_stay_its_own() -> None:
    found = answers(TWO_AND_ONE, "1. a) Er waren er 145.\nb) Er waren er 156.\n2. De planning ligt vast.")
    assert found == {"1": "a) Er waren er 145. b) Er waren er 156.", "2": "De planning ligt vast."}


def test_decimals_and_headings_with_a_stop_are_no_labels() -> None:
    question = "1. Hoeveel bruggen?\n2. Welk budget?\n3. Wat is de planning?"
    answer = (
        "1. Er zijn drie soorten:\n2.1 Vaste bruggen\n2.2 Beweegbare bruggen\nSamen zijn er 12.\n"
        "2. Het budget bedraagt\n1.5 miljoen euro.\n3. Die ligt vast."
    )
    assert answers(question, answer) == {
        "1": "Er zijn drie soorten: 2.1 Vaste bruggen 2.2 Beweegbare bruggen Samen zijn er 12.",
        "2": "Het budget bedraagt 1.5 miljoen euro.",
        "3": "Die ligt vast.",
    }


def test_one_decimal_is_no_level() -> None:
    question = "1. Hoeveel bruggen?\n2. Welk budget?"
    answer = "1. Er zijn 12 bruggen.\n2.1 miljoen euro ging naar herstel.\n2. Het budget is 3 miljoen euro."
    assert answers(question, answer)["2"] == "Het budget is 3 miljoen euro."


def test_chapters_of_a_text_that_is_not_told_by_question() -> None:
    question = "1. Hoeveel bruggen?\n2. Welk budget?\n3. Wat is de planning?"
    answer = "1.1 Inleiding\nEr zijn 12 bruggen.\n1.2 Opzet\nDe helft.\n2.1 Besluit\nZie verder.\n2.2 Slot\nDank."
    assert set(answers(question, answer).values()) == {" ".join(answer.split())}


def test_parts_named_inside_another_answer_do_not_end_it() -> None:
    question = "1. Hoeveel bruggen?\n2. Welke criteria?\n3. Wat is de planning?"
    answer = (
        "1. Er zijn 12 bruggen.\n2. Die uit de bijlage:\n1a. de overspanning;\n1b. de breedte;\n1c. de leeftijd.\n"
        "3. Die ligt vast."
    )
    found = answers(question, answer)
    assert found["1"] == "Er zijn 12 bruggen."
    assert found["3"] == "Die ligt vast."
