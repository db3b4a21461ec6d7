"""One answer of several ministers, or for several policy areas, each numbered anew."""

from __future__ import annotations

import pytest

from pipeline.records import Proceedings

from .micro import HEAD, MIDDLE
from .micro import read as read_text

ASKED = "1. Hoeveel bruggen zijn er?\n2. Welk budget?"
ONE, TWO = "1. Er zijn er 45.\n2. Er is 3 miljoen euro.", "1. Er zijn er 12.\n2. Er is 1 miljoen euro."


def read(answer: str, middle: str = MIDDLE) -> Proceedings:
    return read_text(f"{HEAD}{ASKED}{middle}{answer}\n")


def rows(found: Proceedings) -> list[tuple[str | None, int, str | None, str | None]]:
    return [(one.label, one.round, one.minister.name, one.answer_text) for one in found.pairs]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Antwoord van minister Ward Proefmans:", "Antwoord van minister-president An Staal:"),
        ("Antwoord van minister Ward Proefmans", "Antwoord van viceminister-president An Staal"),
        ("ANTWOORD VAN WARD PROEFMANS", "ANTWOORD VAN AN STAAL"),
        ("Antwoord van Vlaams minister Ward Proefmans", "Antwoord van Vlaams minister An Staal"),
    ],
)
@pytest.mark.parametrize("middle", [MIDDLE, "\n\n"])
def test_each_minister_answers_for_himself(above: str, below: str, middle: str) -> None:
    assert rows(read(f"{above}\n\n{ONE}\n\n{below}\n\n{TWO}", middle)) == [
        ("1", 1, "Ward Proefmans", "Er zijn er 45."),
        ("2", 1, "Ward Proefmans", "Er is 3 miljoen euro."),
        ("1", 2, "An Staal", "Er zijn er 12."),
        ("2", 2, "An Staal", "Er is 1 miljoen euro."),
    ]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Beleidsdomein Pleinen en Parken", "Beleidsdomein Onderwijs en Vorming"),
        ("Pleinen en Parken:", "Onderwijs en Vorming:"),
        ("Gecoördineerd antwoord op de vragen nr. 54 en 55\n\nDepartement Pleinen", "Departement Onderwijs"),
    ],
)
def test_each_policy_area_is_answered_by_number(above: str, below: str) -> None:
    assert rows(read(f"{above}\n\n{ONE}\n\n{below}\n\n{TWO}")) == [
        ("1", 1, "Ward Proefmans", "Er zijn er 45."),
        ("2", 1, "Ward Proefmans", "Er is 3 miljoen euro."),
        ("1", 2, "Ward Proefmans", "Er zijn er 12."),
        ("2", 2, "Ward Proefmans", "Er is 1 miljoen euro."),
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Tweede antwoord",
        "DERDE ANTWOORD",
        "Nader antwoord",
        "Aangevuld antwoord",
        "Gewijzigd antwoord:",
        "Tweede aanvullend antwoord",
        "Antwoord (vervolg)",
        "ANTWOORD (AANVULLING)",
        "Vervolg van het antwoord",
        "Aanvulling op het voorlopig antwoord",
        "Tweede deel van het antwoord",
    ],
)
@pytest.mark.parametrize("first", [MIDDLE, "\n\nAntwoord\n\n", "\n\nVoorlopig antwoord\n\n"])
def test_a_further_answer_is_a_round_of_its_own(heading: str, first: str) -> None:
    found = read(f"{ONE}\n\n{heading}\n\n{TWO}", first)
    assert rows(found) == [
        ("1", 1, "Ward Proefmans", "Er zijn er 45."),
        ("2", 1, "Ward Proefmans", "Er is 3 miljoen euro."),
        ("1", 2, "Ward Proefmans", "Er zijn er 12."),
        ("2", 2, "Ward Proefmans", "Er is 1 miljoen euro."),
    ]
    assert not any(heading in one.text for one in found.speeches)


def test_a_further_answer_of_another_minister_is_hers() -> None:
    found = read(f"{ONE}\n\nTweede aanvullend antwoord van minister An Staal\n\n{TWO}")
    assert [one.who.name for one in found.speeches] == ["Lotte Van den Voorbeeld", "Ward Proefmans", "An Staal"]


@pytest.mark.parametrize("heading", ["Bijlage bij het antwoord", "BIJLAGEN BIJ HET ANTWOORD"])
def test_an_annex_of_the_answer_is_no_answer(heading: str) -> None:
    assert [row[1:] for row in rows(read(f"{ONE}\n\n{heading}\n\n{TWO}"))] == [
        (1, "Ward Proefmans", "Er zijn er 45."),
        (1, "Ward Proefmans", "Er is 3 miljoen euro."),
    ]


def test_the_title_of_an_area_belongs_to_the_answer() -> None:
    found = read(f"Beleidsdomein Pleinen\n{ONE}\nBeleidsdomein Onderwijs\n{TWO}")
    assert [speech.text.split("\n")[0] for speech in found.speeches[1:]] == [
        "Beleidsdomein Pleinen",
        "Beleidsdomein Onderwijs",
    ]


# --- what must stay as it is ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "answer",
    [
        # a list at the end of the last answer, under a title
        f"{ONE}\nDe stappen\n1. Meten.\n2. Wegen.",
        f"Bruggen\n\n{ONE}\n\nDe stappen zijn deze:\n1. Meten.\n3. Wegen.",
        # a second series that does not answer all
        f"Bruggen\n\n{ONE}\n\nWegen\n\n1. Geen.",
        # an area named inside the answers
        "1. Beleidsdomein Pleinen\nEr zijn er 45.\nBeleidsdomein Onderwijs\nEr zijn er 12.\n2. Geen.",
        # earlier answers that are told of
        f"{ONE}\nAntwoord van minister Proefmans op een vraag van Jan\nAntwoord van minister Staal op een vraag van An",
        # one minister named above the whole, another in a sentence
        f"Antwoord van minister Ward Proefmans:\n{ONE}\nHet antwoord van minister An Staal volgt.",
    ],
)
def test_one_answer_stays_one(answer: str) -> None:
    found = read(answer)
    assert [speech.act for speech in found.speeches] == ["question", "answer"]
    assert [(one.label, one.round) for one in found.pairs] == [("1", 1), ("2", 1)]


def test_an_answer_of_the_minister_names_nobody() -> None:
    found = read(f"ANTWOORD VAN DE MINISTER VAN PLEINEN\n{ONE}", "\n\n")
    assert [speech.who.name for speech in found.speeches] == ["Lotte Van den Voorbeeld", "Ward Proefmans"]


def test_a_surname_behind_the_rank_is_enough() -> None:
    found = read(f"Antwoord van minister Proefmans\n{ONE}\nAntwoord van Vlaams minister Staal:\n{TWO}")
    assert rows(found) == [
        ("1", 1, "Ward Proefmans", "Er zijn er 45."),
        ("2", 1, "Ward Proefmans", "Er is 3 miljoen euro."),
        ("1", 2, None, "Er zijn er 12."),  # of no minister whom the register has
        ("2", 2, None, "Er is 1 miljoen euro."),
    ]


def test_each_minister_answers_one_question() -> None:
    answer = "Antwoord van minister Ward Proefmans:\n2. Er is 3 miljoen euro.\n\nAntwoord van minister An Staal:\n"
    assert rows(read(f"{answer}1. Er zijn er 45.")) == [
        ("2", 1, "Ward Proefmans", "Er is 3 miljoen euro."),
        ("1", 2, "An Staal", "Er zijn er 45."),
    ]


def test_what_no_minister_answers_is_unanswered_once() -> None:
    asked = f"{HEAD}{ASKED}\n3. Waar?{MIDDLE}"
    answer = "Antwoord van minister Ward Proefmans:\n1. Er zijn er 45.\n\nAntwoord van minister An Staal:\n"
    found = read_text(f"{asked}{answer}2. Er is 3 miljoen euro.\n")
    assert [(one.label, one.minister.name, one.status) for one in found.pairs] == [
        ("1", "Ward Proefmans", "answered"),
        ("3", "Ward Proefmans", "unanswered"),
        ("2", "An Staal", "answered"),
    ]
