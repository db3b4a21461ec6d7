"""Who answers in whose name: what stands above an answer, and what the answer itself says."""

from __future__ import annotations

import pytest

from pipeline.records import Proceedings

from .micro import read

HEAD = """SCHRIFTELIJKE VRAAG
nr. 54
van LOTTE VOORBEELD
datum: 4 mei 2022
aan ZUHAL DEMIR
VLAAMS MINISTER VAN JUSTITIE EN HANDHAVING, OMGEVING, ENERGIE EN TOERISME
Bruggen - Herstel
1. Hoeveel bruggen zijn er?
2. Hoeveel zijn er hersteld?
"""
ABOVE = "ANTWOORD\nop vraag nr. 54 van 4 mei 2022\nvan LOTTE VOORBEELD\n"
BODY = "1. Er zijn 145 bruggen.\n2. Er zijn er 12 hersteld.\n"
WEYTS = "BEN WEYTS\nVICEMINISTER-PRESIDENT VAN DE VLAAMSE REGERING, VLAAMS MINISTER VAN ONDERWIJS\n"


def _answerers(found: Proceedings) -> set[str | None]:
    said = {one.who.name for one in found.speeches if one.act == "answer"}
    assert said == {pair.minister.name for pair in found.pairs}
    assert not any("MINISTER" in one.text for one in found.speeches)
    assert [pair.answer_text for pair in found.pairs] == ["Er zijn 145 bruggen.", "Er zijn er 12 hersteld."]
    return said


@pytest.mark.parametrize(
    "above",
    [
        f"{WEYTS}namens ZUHAL DEMIR\n{ABOVE}",
        f"{WEYTS}namens ZUHAL DEMIR\nVLAAMS MINISTER VAN OMGEVING\n\nGECOÖRDINEERD {ABOVE}",
        f"{WEYTS}In naam van ZUHAL DEMIR, Vlaams minister van Omgeving\n{ABOVE}",
        f"{WEYTS}ANTWOORD\nnamens ZUHAL DEMIR\n",
        "ANTWOORD VAN BEN WEYTS, NAMENS ZUHAL DEMIR\n",
        "Antwoord van minister Ben Weyts namens minister Zuhal Demir:\n\n",
        "Gecoördineerd antwoord van minister Ben Weyts, namens alle ministers\n\n",
        f"{ABOVE}Namens minister Demir antwoordt Ben Weyts, viceminister-president:\n",
        f"{ABOVE}In naam van Zuhal Demir antwoordt minister Weyts het volgende.\n",
        f"{ABOVE}Deze vraag wordt beantwoord door minister Ben Weyts.\n",
        f"{ABOVE}Het antwoord op deze vraag werd gecoördineerd door Ben Weyts.\n",
        f"{ABOVE}Dit antwoord is door minister Weyts mede namens zijn collega\u2019s verstrekt.\n",
        f"{ABOVE}Antwoord verstrekt door Ben Weyts.\n",
    ],
)
def test_another_minister_answers(above: str) -> None:
    assert _answerers(read(f"{HEAD}{above}{BODY}")) == {"Ben Weyts"}


@pytest.mark.parametrize(
    "said",
    [
        "Namens minister Demir antwoord ik u het volgende.",
        "Ik antwoord u in naam van collega Demir.",
        "In de plaats van minister Zuhal Demir antwoord ik:",
    ],
)
def test_who_answers_in_the_name_of_the_minister_may_be_untold(said: str) -> None:
    assert _answerers(read(f"{HEAD}{ABOVE}{said}\n{BODY}")) == {None}


@pytest.mark.parametrize(
    "said",
    [
        "Ik antwoord mede namens minister Weyts.",
        "Ik antwoord ook in naam van minister Weyts.",
        "Namens minister Weyts antwoord ik u het volgende.",
        "Vraag 2 wordt beantwoord door minister Ben Weyts.",
        "Het antwoord zal worden verstrekt door minister Ben Weyts.",
        "Deze vraag wordt beantwoord door De Waterweg.",
        "Dit antwoord is gegeven door Kind en Brug.",
        "De bruggen worden namens minister Weyts hersteld.",
    ],
)
def test_the_minister_asked_answers(said: str) -> None:
    assert _answerers(read(f"{HEAD}{ABOVE}{said}\n{BODY}")) == {"Zuhal Demir"}


@pytest.mark.parametrize("said", ["Namens minister Demir antwoord ik.", "Deze vraag is beantwoord door Jan Jambon."])
def test_the_minister_printed_above_the_answer_gives_it(said: str) -> None:
    assert _answerers(read(f"{HEAD}{WEYTS}{ABOVE}{said}\n{BODY}")) == {"Ben Weyts"}


def test_who_is_to_give_the_answer_elsewhere_does_not_give_this_one() -> None:
    found = read(f"{HEAD}{ABOVE}Het antwoord op deze vraag wordt verstrekt door minister Ben Weyts.\n")
    assert {one.who.name for one in found.speeches if one.act == "answer"} == {"Zuhal Demir"}


JAMBON = "JAN JAMBON\nMINISTER-PRESIDENT VAN DE VLAAMSE REGERING\n"
OTHER = "1. Er zijn 9 bruggen van ons.\n2. Er is er 1 hersteld.\n"


@pytest.mark.parametrize("gap", ["", "\n"])
@pytest.mark.parametrize("above", [f"{ABOVE}{WEYTS}", f"{WEYTS}{ABOVE}"])
def test_each_minister_answers_below_the_own_name(above: str, gap: str) -> None:
    found = read(f"{HEAD}{above}{gap}{BODY}{gap}{JAMBON}{gap}{OTHER}")
    assert [(one.label, one.minister.name, one.answer_text) for one in found.pairs] == [
        ("1", "Ben Weyts", "Er zijn 145 bruggen."),
        ("2", "Ben Weyts", "Er zijn er 12 hersteld."),
        ("1", "Jan Jambon", "Er zijn 9 bruggen van ons."),
        ("2", "Jan Jambon", "Er is er 1 hersteld."),
    ]


@pytest.mark.parametrize(
    "below", [WEYTS, JAMBON, f"{WEYTS}{JAMBON}", f"{WEYTS}\n{JAMBON}", f"{WEYTS}\n{JAMBON}BIJLAGE\nBruggen: 145\n"]
)
def test_names_below_an_answer_sign_it(below: str) -> None:
    found = read(f"{HEAD}{WEYTS}{ABOVE}{BODY}{below}")
    assert [pair.minister.name for pair in found.pairs] == ["Ben Weyts", "Ben Weyts"]
    assert {one.who.name for one in found.speeches if one.act == "answer"} == {"Ben Weyts"}


@pytest.mark.parametrize(
    ("below", "who"),
    [
        ("Jo BROUNS\nVlaams minister van Landbouw en Omgeving\n", "Jo Brouns"),
        ("JO BROUNS\nVLAAMS MINISTER VAN LANDBOUW EN OMGEVING\n", "Jo Brouns"),
        ("De Vlaamse minister van Landbouw,\nJo Brouns\n", "Jo Brouns"),
        ("Zuhal DEMIR\nVlaams minister van Omgeving\n", "Zuhal Demir"),
        ("Z. Demir\nVlaams minister van Omgeving\n", "Zuhal Demir"),
        ("Jo Brouns\n", "Zuhal Demir"),
        ("Jo Brouns\nburgemeester van Kinrooi\n", "Zuhal Demir"),
        ("De Vlaamse minister van Landbouw\n", "Zuhal Demir"),
        ("Jo Brouns\nVlaams minister van Landbouw liet er 12 herstellen in 2021.\n", "Zuhal Demir"),
    ],
)
def test_who_signs_answers(below: str, who: str) -> None:
    found = read(f"{HEAD}{ABOVE}{BODY}\n{below}")
    assert {one.who.name for one in found.speeches if one.act == "answer"} == {who}


def test_a_minister_above_the_answer_gives_it_whoever_signs() -> None:
    found = read(f"{HEAD}{WEYTS}{ABOVE}{BODY}\nJo BROUNS\nVlaams minister van Landbouw\n")
    assert {one.who.name for one in found.speeches if one.act == "answer"} == {"Ben Weyts"}
