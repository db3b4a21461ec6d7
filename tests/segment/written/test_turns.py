"""Question and answer by turns in one text: who says what, and what stands below a question unannounced."""

from __future__ import annotations

from itertools import product

import pytest

from pipeline.records import Proceedings
from pipeline.register import Register

from ..reading import read

HEADING = """SCHRIFTELIJKE VRAAG
nr. 31
van LOTTE VOORBEELD
datum: 4 mei 2021
aan WARD PROEFMANS
VLAAMS MINISTER VAN STALEN

Bruggen  -  Verf

"""
ASKED = ("Hoeveel bruggen zijn er?", "Welke zijn geverfd?", "Graag de kleur van elk.")
SAID = ("Er zijn er 145.", "Alleen de 12 houten.", "Ze zijn grijs.")
LABELS = ("{}. ", "{}) ", "Vraag {}: ", "Vraag {}\n", "V{}: ")
ANNOUNCED = ("Antwoord: ", "Antwoord\n", "ANTWOORD:\n", "Antw.: ", "Antwoord {}: ", "Antwoord op vraag {}: ", "A: ")
ANNOUNCED_BY = ("Antwoord van de minister: ", "Het antwoord van de Vlaamse minister van Stalen: ", "Antwoord - ")
UNTOLD = "stands below the question, not told whether it answers it"


def _told(found: Proceedings) -> list[tuple[str | None, str]]:
    return [(one.who.name, one.text) for one in found.speeches]


def _pairs(found: Proceedings) -> list[tuple[str | None, str | None, str | None]]:
    return [(one.label, one.question_text, one.answer_text) for one in found.pairs]


def _by_turns(label: str, announced: str, gap: str, asked: tuple[str, ...] = ASKED) -> str:
    turns = zip(range(1, 4), asked, SAID, strict=True)
    return "\n".join(f"{label.format(at)}{words}{gap}{announced.format(at)}{said}" for at, words, said in turns)


@pytest.mark.parametrize(("label", "announced"), list(product(LABELS, ANNOUNCED + ANNOUNCED_BY)))
@pytest.mark.parametrize("introduced", ["", "De bruggen roesten.\n\n"])
def test_each_sentence_is_of_who_says_it(register: Register, label: str, announced: str, introduced: str) -> None:
    found = read(HEADING + introduced + _by_turns(label, announced, "\n"), register)
    who = [one.who.name for one in found.speeches]
    assert who == ["Lotte Voorbeeld", "Ward Proefmans"] * 3
    assert [one.text for one in found.speeches[1::2]] == list(SAID)
    assert _pairs(found) == list(zip("123", ASKED, SAID, strict=True))
    assert {one.round for one in found.pairs} == {1}


@pytest.mark.parametrize("label", ["{}. ", "{}) "])
def test_all_on_one_line(register: Register, label: str) -> None:
    text = " ".join(_by_turns(label, "Antwoord: ", " ", (*ASKED[:2], "Hoe oud zijn ze?")).split("\n"))
    found = read(HEADING + text, register)
    assert [words for _, words in _told(found)[1::2]] == list(SAID)


def test_turns_without_numbers(register: Register) -> None:
    turns = "\n".join(f"Vraag: {asked}\nAntwoord: {said}" for asked, said in zip(ASKED, SAID, strict=True))
    found = read(HEADING + turns, register)
    assert [who for who, _ in _told(found)] == ["Lotte Voorbeeld", "Ward Proefmans"] * 3


def test_a_list_in_an_answer_is_the_ministers(register: Register) -> None:
    text = (
        "1. Hoeveel bruggen zijn er?\nAntwoord:\n1. In het noorden 13.\n2. In het zuiden 5.\n2. Welke?\nAntwoord: alle."
    )
    assert _told(read(HEADING + text, register)) == [
        ("Lotte Voorbeeld", "1. Hoeveel bruggen zijn er?"),
        ("Ward Proefmans", "1. In het noorden 13.\n2. In het zuiden 5."),
        ("Lotte Voorbeeld", "2. Welke?"),
        ("Ward Proefmans", "alle."),
    ]


def test_a_last_question_without_answer_is_the_askers(register: Register) -> None:
    found = read(HEADING + _by_turns("{}. ", "Antwoord: ", "\n") + "\n4. Wie betaalt?", register)
    assert _told(found)[-1] == ("Lotte Voorbeeld", "4. Wie betaalt?")
    assert (found.pairs[-1].status, found.pairs[-1].status_reason) == ("unanswered", "no answer in file")


@pytest.mark.parametrize(
    "below", ["", "\n\nWARD PROEFMANS\nVLAAMS MINISTER VAN STALEN\n\nANTWOORD\n\n1. Er zijn er 14."]
)
def test_an_earlier_exchange_that_the_asker_quotes_is_no_turn(register: Register, below: str) -> None:
    quoted = "Vorig jaar stond er dit.\n" + _by_turns("{}. ", "Antwoord: ", "\n")
    found = read(f"{HEADING}{quoted}\n\n1. Hoeveel zijn er nu?\n2. En volgend jaar?{below}", register)
    assert [who for who, words in _told(found) if SAID[0] in words] == ["Lotte Voorbeeld"]


@pytest.mark.parametrize("sign", ["", "- ", "– ", "• ", "-> "])
def test_what_is_stated_below_each_question_is_nobodys(register: Register, sign: str) -> None:
    found = read(HEADING + "De bruggen roesten.\n" + _by_turns("{}. ", sign, "\n", (*ASKED[:2], "Hoe oud?")), register)
    assert [(one.who.name, one.who.matched_by, one.role) for one in found.speeches[1::2]] == [(None, UNTOLD, None)] * 3
    assert [one.text.removeprefix(sign) for one in found.speeches[1::2]] == list(SAID)
    assert {(one.status, one.status_reason, one.answer_text) for one in found.pairs} == {("unanswered", UNTOLD, None)}


@pytest.mark.parametrize(
    "below",
    [
        ("Graag per provincie.", "Het gaat om 40 stuks."),
        ("- opgesplitst per provincie;", "- opgesplitst per jaar."),
        ("Volgens de pers zijn het er 40.", ""),
    ],
)
def test_wishes_below_a_question_are_the_askers(register: Register, below: tuple[str, str]) -> None:
    found = read(f"{HEADING}1. Hoeveel bruggen zijn er?\n{below[0]}\n2. Welke?\n{below[1]}".rstrip(), register)
    assert [who for who, _ in _told(found)] == ["Lotte Voorbeeld"]
