"""Answers in another order than the questions, and joint answers with another between."""

from __future__ import annotations

import pytest

from .micro import answers, pairs

FOUR = "1. Hoeveel bruggen?\n2. Welke criteria?\n3. Welk budget?\n4. Wat is de planning?"
A, B, C, D = "Er zijn 145 bruggen.", "Die staan vast.", "Het budget is 2 miljoen euro.", "Die volgt later."
LIST, EITHER = "De stappen: 1. Meten. 2. Wegen.", "Ofwel 2. Ofwel niet. 3. Of beide."


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (f"1 en 3. {A} {C}\n2. {B}\n4. {D}", (f"{A} {C}", B, f"{A} {C}", D)),
        (f"1, 2 en 4. {A} {D}\n3. {C}", (f"{A} {D}", f"{A} {D}", C, f"{A} {D}")),
        (f"1 en 4. {A} {D}\n2 en 3. {B} {C}", (f"{A} {D}", f"{B} {C}", f"{B} {C}", f"{A} {D}")),
        (f"1 en 4. {A} {D}\n\n2. {B}\n\n3. {C}", (f"{A} {D}", B, C, f"{A} {D}")),
        (f"1 en 3. {A}\n2 en 4. {B}", (A, B, A, B)),
        (f"Vraag 1 en 3\n{A}\nVraag 2\n{B}\nVraag 4\n{D}", (A, B, A, D)),
        (f"Vraag 1 en 3: {A}\nVraag 2: 12 stuks.\nVraag 4: {D}", (A, "12 stuks.", A, D)),
        (f"Vraag 1 en vraag 3: {A}\nVraag 2: {B}\nVraag 4: {D}", (A, B, A, D)),
        (f"2. {B}\n1. {A}\n3. {C}\n4. {D}", (A, B, C, D)),
        (f"1. {A}\n3. {C}\n2. 12 criteria.\n4. {D}", (A, "12 criteria.", C, D)),
        (f"1. {A}\n2. {B}\n4. {D}\n3. {C}", (A, B, C, D)),
        (f"4. {D}\n1. {A}\n2. {B}\n3. {C}", (A, B, C, D)),
        (f"3. {C}\n4. {D}\n1. {A}\n2. {B}", (A, B, C, D)),
    ],
)
def test_each_number_keeps_its_words(printed: str, wanted: tuple[str, ...]) -> None:
    assert tuple(answers(FOUR, printed).values()) == wanted


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        # lists inside an answer
        (f"1 en 3. De stappen:\n1. Meten.\n2. Wegen.\n4. {D}", (LIST, None, LIST, D)),
        (f"1 en 3. Ofwel\n2. Ofwel niet.\n3. Of beide.\n4. {D}", (EITHER, None, EITHER, D)),
        (f"2. De stap:\n1. meten.\n3. {C}\n4. {D}", (None, "De stap: 1. meten.", C, D)),
        # a number that is missing, and another kind of label or the rest of a sentence further down
        (f"1. {A}\n4. {D}\n2) Meten.", (A, None, None, f"{D} 2) Meten.")),
        (f"2. {B} Dat is zone\n1. Meer niet.\n3. {C}\n4. {D}", (None, f"{B} Dat is zone 1. Meer niet.", C, D)),
        (f"4) Meten.\n1. {A}\n2. {B}\n3. {C}", (A, B, C, None)),
        # the order is unlike, but the answer is not whole without it either
        (f"2. {B}\n1. Verder niets.\n4. {D}", (None, f"{B} 1. Verder niets.", None, D)),
    ],
)
def test_numbers_of_another_list_stay_in_their_answer(printed: str, wanted: tuple[str | None, ...]) -> None:
    assert tuple(answers(FOUR, printed).values()) == wanted


def test_a_reference_to_answers_in_another_order() -> None:
    found = pairs(FOUR, f"2. {B}\n1. {A}\n3. {C}\n4. Zie antwoord op vraag 1 en 2.")
    assert (found[3].status, found[3].refers_to, found[3].answer_text) == ("referred", "1, 2", f"{B}\n1. {A}")
    found = pairs(FOUR, f"1 en 3. {A}\n2. {B}\n4. Zie antwoord op vraag 1 tot en met 3.")
    assert found[3].answer_text == f"{A}\n2. {B}"
    found = pairs(FOUR, f"1. {A}\n2. {B}\n3. {C}\n4. Zie antwoord op vraag 1 en 3.")
    assert (found[3].answer_text, found[3].status_reason) == (A, "the answer text is that of 1 alone")


@pytest.mark.parametrize(
    "joint",
    ["1. 2. en 3. ", "1. 2. 3. ", "1) 2) en 3) ", "1. 2. & 3. ", "1.  2.  3. ", "1. 2. en 3.\n", "Vraag 1. 2. en 3.\n"],
)
def test_numbers_each_with_its_stop_are_answered_together(joint: str) -> None:
    found = answers(FOUR, f"{joint}{A} {B}\n4. {D}")
    assert found == {"1": f"{A} {B}", "2": f"{A} {B}", "3": f"{A} {B}", "4": D}


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (f"1. 2.500 bruggen.\n2. {B}\n3. {C}\n4. {D}", ("2.500 bruggen.", B, C, D)),
        (f"1. 2 bruggen en 3 wegen.\n2. {B}\n3. {C}\n4. {D}", ("2 bruggen en 3 wegen.", B, C, D)),
        (f"1. 2, 3 of 4 bruggen.\n2. {B}\n3. {C}\n4. {D}", ("2, 3 of 4 bruggen.", B, C, D)),
        (f"1. {A}\n2. {B}\n3. 1. Meten. 2. Wegen.\n4. {D}", (A, B, "1. Meten. 2. Wegen.", D)),
        (f"1. {A}\n2. 3. Of meer?\n3. {C}\n4. {D}", None),
    ],
)
def test_a_figure_behind_a_number_is_no_number(printed: str, wanted: tuple[str, ...] | None) -> None:
    found = answers(FOUR, printed)
    assert wanted is None or tuple(found.values()) == wanted
    assert found["1"] == (wanted or (A,))[0]
