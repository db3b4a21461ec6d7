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
        "Antwoord op de {number}e vraag: ",
        "{number}de vraag: ",
        "Ad vraag {number}: ",
        "Antw. {number}: ",
        "Vr. {number}: ",
        "Onderdeel {number}: ",
        "Re {number}: ",
        "- {number}. ",
        "• {number}) ",
        "Antwoord op {number}: ",
        "Nr. {number}: ",
        "Ad. {number}: ",
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


@pytest.mark.parametrize(
    ("one", "two", "three"),
    [
        (
            "Op vraag 1 antwoord ik dat het er 145 zijn.",
            "Wat de tweede vraag aangaat: 120.",
            "Voor vraag 3 is er niets.",
        ),
        (
            "Wat betreft de eerste vraag, 145.",
            "Wat betreft vraag 2 zijn er geen cijfers.",
            "Bij de derde vraag: 2 miljoen.",
        ),
        (
            "Voor uw eerste vraag verwijs ik naar de dienst.",
            "Over vraag 2 kan ik niets zeggen.",
            "Rond vraag 3, niets.",
        ),
        ("In verband met de eerste deelvraag geldt het volgende.", "Voor deelvraag 2 komt er 120.", "Op vraag 3: 5."),
        (
            "In antwoord op vraag 1 deel ik mee dat het er 145 zijn.",
            "Voor de tweede vraag geldt dit ook.",
            "Inzake vraag 3, 5.",
        ),
    ],
)
def test_a_sentence_about_a_question_is_its_answer(one: str, two: str, three: str) -> None:
    found = answers(THREE, f"Vooraf dit.\n{one}\n{two}\n{three}")
    assert [found[label] for label in "123"] == [_kept(said) for said in (one, two, three)]


def test_questions_taken_up_together_above_a_number() -> None:
    both = "De vragen 1 en 3 betreffen de bruggen: 145."
    assert answers(THREE, f"{both}\n\n2. {B}") == {"1": both, "2": B, "3": both}
    assert answers(THREE, f"Vraag 12 betreft iets anders.\n1. {A}\n2. {B}\n3. {C}") == {"1": A, "2": B, "3": C}


def _kept(said: str) -> str:
    """Behind a colon stands the answer; the rest of a sentence is kept with its beginning."""
    return said.partition(": ")[2] or said


@pytest.mark.parametrize(
    "answer",
    [
        f"{A} Wat vraag 2 betreft, {B}\n\nVoor de derde vraag is het antwoord: 2 miljoen euro.",
        f"{A}\n\nVoor de derde vraag verwijs ik naar de begroting.",
        f"Over de derde vraag kan ik niets zeggen.\nDe eerste vraag: {A}\nOp de tweede vraag antwoordde ik al.",
    ],
)
def test_an_answer_that_names_its_questions_within_it_is_one(answer: str) -> None:
    assert set(answers(THREE, answer).values()) == {" ".join(answer.split())}


@pytest.mark.parametrize(
    "aside",
    [
        "Voor de tweede vraag van een ander lid verwijs ik naar de bijlage.",
        "Op de derde vraag die ik kreeg, antwoordde mijn voorganger.",
        "Over vraag 3 van vorig jaar is er een nota.",
    ],
)
def test_a_question_of_somebody_else_is_no_label(aside: str) -> None:
    assert answers(THREE, f"1. {A}\n{aside}\n2. {B}\n3. {C}") == {"1": f"{A} {aside}", "2": B, "3": C}
    assert set(answers(THREE, f"{aside}\n{A}").values()) == {f"{aside} {A}"}


def test_a_question_that_is_not_taken_up_stays_open() -> None:
    one, two = "Voor vraag 1 verwijs ik naar de dienst.", "Voor vraag 2 zijn er geen cijfers."
    assert answers(THREE, f"{one}\n{two}") == {"1": one, "2": two, "3": None}


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


@pytest.mark.parametrize(
    "form",
    [
        "Vraag {} ",
        "Ad {} ",
        "Sub {}: ",
        "Antwoord op vraag {} ",
        "Inzake vraag {}\n",
        "Met betrekking tot vraag {}\n",
        "Wat punt {} betreft: ",
        "Voor het antwoord op vraag {}: ",
    ],
)
def test_a_question_is_called_with_or_without_a_stop(form: str) -> None:
    printed = "\n".join(f"{form.format(at)}{said}" for at, said in enumerate((A, B, C), 1))
    assert answers(THREE, printed) == {"1": A, "2": B, "3": C}


@pytest.mark.parametrize(
    "both",
    ["Vragen 1 en 2 ", "Ad 1-2 ", "Gezamenlijk antwoord op de vragen 1 en 2: ", "Gebundeld antwoord op vraag 1 en 2\n"],
)
def test_questions_are_called_together(both: str) -> None:
    assert answers(THREE, f"{both}{A}\n3. {C}") == {"1": A, "2": A, "3": C}


@pytest.mark.parametrize(
    "aside",
    [
        "De nummers zijn:\nNr 1 Gent\nNr 2 Brugge",
        "Punt 2 van het actieplan werd uitgevoerd.\nPunt 3 volgt later.",
        "Inzake punt 2 van het decreet\nvolgt nog een besluit.",
        "Ad 2 nominaties werden er gegeven.",
        "Vraag 2 blijft moeilijk.",
    ],
)
def test_what_only_begins_like_a_call_is_no_label(aside: str) -> None:
    answer = f"Ik dank het lid.\n{aside}\n{A}"
    assert set(answers(THREE, answer).values()) == {" ".join(answer.split())}


def test_calls_without_a_stop_count_where_all_is_answered_so() -> None:
    answer = f"Vraag 1 {A}\nVraag 2 wordt onderzocht.\nVraag 3 {C}"
    assert set(answers(THREE, answer).values()) == {" ".join(answer.split())}
