"""Headings that name their fields, or print them in another order or in other signs; answers announced otherwise."""

from __future__ import annotations

import datetime as dt

import pytest

from pipeline.records import Proceedings
from pipeline.register import Register
from tests.segment.reading import read

BODY = """
De sterrenkunde trekt steeds meer mensen aan.

1. Hoeveel telescopen telt Vlaanderen?
2. Welk budget is er?

{answer}

1. Er zijn 412 telescopen.
2. Er is 75.000 euro.
"""
HEADS = {
    "every field by name": "Schriftelijke vraag\nNummer: 31\nDatum: 4 mei 2021\nVraagsteller: Femke Oosterzele\n"
    "Minister: Casper Lindekens\nOnderwerp: Telescopen - Stand van zaken\n",
    "the subject first": "SCHRIFTELIJKE VRAAG\nnr. 31\nOnderwerp: Telescopen - Stand van zaken\n"
    "Van: Femke Oosterzele\nAan: Casper Lindekens\nDatum: 4 mei 2021\n",
    "the subject over two lines": "SCHRIFTELIJKE VRAAG\nnr. 31\nBetreft: Telescopen -\nStand van zaken\n"
    "Indiener: Femke Oosterzele\nGericht aan: Casper Lindekens\nIngediend op: 04/05/2021\n",
    "a party and a session": "Schriftelijke vraag nr. 31 (2020-2021)\nvan FEMKE OOSTERZELE (Groen)\n"
    "4 mei 2021\naan CASPER LINDEKENS (N-VA)\n\nTelescopen - Stand van zaken\n",
    "a weekday": "SCHRIFTELIJKE VRAAG Nr. 31\nvan mevrouw Femke OOSTERZELE\ndatum: dinsdag 4 mei 2021\n"
    "aan de heer Casper LINDEKENS\n\nTelescopen - Stand van zaken\n",
    "capitals": "Schriftelijke Vraag Nr. 31\nVan Femke Oosterzele\nDatum: 4 Mei 2021\nAan Casper Lindekens\n\n"
    "Telescopen - Stand van zaken\n",
    "who put it in": "Schriftelijke vraag nr. 31\ningediend door Femke Oosterzele\nop 4 mei 2021\n"
    "aan minister Casper Lindekens\n\nTelescopen - Stand van zaken\n",
    "the number last": "Schriftelijke vraag\n\nvan Femke Oosterzele (Groen)\naan Casper Lindekens, Vlaams minister van "
    "Sterrenkunde, Volksmuziek en Dialecten\nnr. 31 van 4 mei 2021\n\nTelescopen - Stand van zaken\n",
    "no word of a written question": "Vraag nr. 31\nDatum indiening: 04.05.2021\nSteller: Femke Oosterzele\n"
    "Bevoegde minister: Casper Lindekens\nTitel: Telescopen - Stand van zaken\n",
    "only a title": "SCHRIFTELIJKE VRAAG\nnr. 31\nvan FEMKE OOSTERZELE\ndatum: 4 mei 2021\n"
    "aan de Vlaamse minister van Sterrenkunde, Volksmuziek en Dialecten\n\nTelescopen - Stand van zaken\n",
    "the subject above": "Telescopen - Stand van zaken\n\nSCHRIFTELIJKE VRAAG\nnr. 31\nvan FEMKE OOSTERZELE\n"
    "datum: 4 mei 2021\naan CASPER LINDEKENS\n\n",
    "the subject between": "SCHRIFTELIJKE VRAAG\n\nTelescopen - Stand van zaken\n\nnr. 31\nvan FEMKE OOSTERZELE\n"
    "datum: 4 mei 2021\naan CASPER LINDEKENS\n\n",
    "all on one line": "Schriftelijke vraag van Femke Oosterzele aan minister Casper Lindekens over "
    "Telescopen - Stand van zaken (nr. 31, 4 mei 2021)\n",
    "family names first": "SCHRIFTELIJKE VRAAG\nnr. 31\nvan OOSTERZELE FEMKE\ndatum: 4 mei 2021\n"
    "aan LINDEKENS CASPER\n\nTelescopen - Stand van zaken\n",
    "family names and a comma": "SCHRIFTELIJKE VRAAG\nnr. 31\nvan Oosterzele, Femke\ndatum: 4 mei 2021\n"
    "aan Lindekens, Casper\n\nTelescopen - Stand van zaken\n",
    "a name over two lines": "SCHRIFTELIJKE VRAAG\nnr. 31/2021\nvan FEMKE\nOOSTERZELE\ndatum: 4 mei 2021\n"
    "aan CASPER\nLINDEKENS\n\nTelescopen - Stand van zaken\n",
    "a name broken at a line's end": "Vraag nr. 31\nvan 4 mei 2021\nvan mevrouw FEMKE OOSTER-\nZELE\n"
    "aan de heer CASPER LINDEKENS\n\nTelescopen - Stand van zaken\n",
    "two portfolios": "SCHRIFTELIJKE VRAAG\nnr. 31\nvan FEMKE OOSTERZELE\ndatum: 4 mei 2021\naan CASPER LINDEKENS\n"
    "VICEMINISTER-PRESIDENT VAN DE VLAAMSE REGERING\nEN VLAAMS MINISTER VAN STERRENKUNDE\n\n"
    "Telescopen - Stand van zaken\n",
    "a weekday in the bulletin": "Vraag nr. 31 van dinsdag 4 mei 2021\nvan mevrouw FEMKE OOSTERZELE\n"
    "aan de heer CASPER LINDEKENS\n\nTelescopen - Stand van zaken\n",
    "d.d.": "Schriftelijke vraag nr. 31 d.d. 4 mei 2021\nvan Femke Oosterzele\naan Casper Lindekens\n\n"
    "Telescopen - Stand van zaken\n",
    "Markdown": "# Schriftelijke vraag nr. 31\n\n**van** Femke Oosterzele\n**datum:** 4 mei 2021\n"
    "**aan** Casper Lindekens\n\nTelescopen - Stand van zaken\n",
}
ANSWERS = (
    "Antwoord minister Casper Lindekens:",
    "Het antwoord van de minister:",
    "De minister antwoordt:",
    "Antwoord d.d. 12 juni 2021:",
    "Antwoord van 12/6/2021",
    "ANTWOORDEN:",
    "# Antwoord",
    "Reactie van de minister:",
)


@pytest.mark.parametrize("name", HEADS)
def test_each_field_is_read(name: str, register: Register) -> None:
    for answer in ("Antwoord", "ANTWOORD"):
        _is_whole(read(HEADS[name] + BODY.format(answer=answer), register))


@pytest.mark.parametrize("answer", ANSWERS)
def test_the_answer_is_the_ministers(answer: str, register: Register) -> None:
    _is_whole(read(HEADS["every field by name"] + BODY.format(answer=answer), register))


def test_what_is_no_field_stays_with_the_question(register: Register) -> None:
    head = "SCHRIFTELIJKE VRAAG\nnr. 31\nvan FEMKE OOSTERZELE\ndatum: 4 mei 2021\naan CASPER LINDEKENS\n\n"
    said = "Onderwerp: een brief.\nVan de brief kwam niets in huis.\n4 mei 2021 was een dinsdag.\n"
    found = read(f"{head}Telescopen - Stand van zaken\n\n{said}{BODY.format(answer='ANTWOORD')}", register)
    _is_whole(found)
    assert found.speeches[0].text.split()[:4] == ["Onderwerp:", "een", "brief.", "Van"]


@pytest.mark.parametrize("above", ["Vlaams Parlement - Schriftelijke vragen", "Bruggen - Overzicht", "Een brief"])
def test_a_line_above_the_heading_is_no_second_subject(above: str, register: Register) -> None:
    _is_whole(read(f"{above}\n\n{HEADS['d.d.']}{BODY.format(answer='ANTWOORD')}", register))


@pytest.mark.parametrize(
    "subject", ["Aan Brugge verkochte gronden", "Van Gent naar Brugge", "Van Brugge afgevoerd slib"]
)
def test_a_subject_that_begins_as_a_field(subject: str, register: Register) -> None:
    head = "SCHRIFTELIJKE VRAAG\nnr. 31\nvan FEMKE OOSTERZELE\ndatum: 4 mei 2021\naan CASPER LINDEKENS\n\n"
    (asked,) = read(f"{head}{subject}\n\n{BODY.format(answer='ANTWOORD')}", register).questions
    assert (asked.subject, asked.addressee.name) == (subject, "Casper Lindekens")


def test_a_family_name_above_another_field_is_not_cut(register: Register) -> None:
    head = "SCHRIFTELIJKE VRAAG\nnr. 31\nvan OOSTERZELE\nAAN CASPER LINDEKENS\ndatum: 4 mei 2021\n\nTelescopen - Zorg\n"
    (asked,) = read(head + BODY.format(answer="ANTWOORD"), register).questions
    assert (asked.asker.name or "Oosterzele").endswith("Oosterzele")


def _is_whole(found: Proceedings) -> None:
    (asked,) = found.questions
    assert (asked.number, asked.date) == (31, dt.date(2021, 5, 4))
    assert asked.subject == "Telescopen - Stand van zaken"
    assert [(one.act, one.who.name) for one in found.speeches] == [
        ("question", "Femke Oosterzele"),
        ("answer", "Casper Lindekens"),
    ]
    assert [(one.label, one.answer_text) for one in found.pairs] == [
        ("1", "Er zijn 412 telescopen."),
        ("2", "Er is 75.000 euro."),
    ]


# --- who answers, where several were asked, and answers that follow ---------------------------------------------

ONE, TWO = "1. Er zijn 412 telescopen.\n2. Er is 75.000 euro.", "1. Er zijn er 7.\n2. Er is 12.000 euro."
SEVERAL = """SCHRIFTELIJKE VRAAG
nr. 31
van FEMKE OOSTERZELE
datum: 4 mei 2021
aan CASPER LINDEKENS
VLAAMS MINISTER VAN STERRENKUNDE, VOLKSMUZIEK EN DIALECTEN
en EULALIE VAN MEIRBEEK
VICEMINISTER-PRESIDENT VAN DE VLAAMSE REGERING, VLAAMS MINISTER VAN JENEVER EN KANT

Telescopen - Stand van zaken

1. Hoeveel telescopen telt Vlaanderen?
2. Welk budget is er?

{answer}
"""


def _answers(answer: str, register: Register) -> list[tuple[str | None, str]]:
    found = read(SEVERAL.format(answer=answer), register)
    assert found.questions[0].subject == "Telescopen - Stand van zaken"
    return [(one.who.name, one.text.splitlines()[0]) for one in found.speeches if one.act == "answer"]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("ANTWOORD\n\nMinister Casper Lindekens:", "Minister Eulalie Van Meirbeek:"),
        ("ANTWOORD\n\n**Casper Lindekens**", "**Eulalie Van Meirbeek**"),
        ("ANTWOORD\n\nMinister van Sterrenkunde, Volksmuziek en Dialecten", "Vlaams minister van Jenever en Kant"),
        (
            "Antwoord van de Vlaamse minister van Sterrenkunde, Volksmuziek en Dialecten",
            "Antwoord van de Vlaamse minister van Jenever en Kant",
        ),
    ],
)
def test_each_of_several_ministers_answers_below_the_own_name(one: str, two: str, register: Register) -> None:
    assert _answers(f"{one}\n\n{ONE}\n\n{two}\n\n{TWO}", register) == [
        ("Casper Lindekens", "1. Er zijn 412 telescopen."),
        ("Eulalie Van Meirbeek", "1. Er zijn er 7."),
    ]


def test_one_answer_of_nobody_told_is_nobodys(register: Register) -> None:
    assert [name for name, _ in _answers(f"GECOÖRDINEERD ANTWOORD\n\n{ONE}", register)] == [None]
    signed = f"ANTWOORD\n\n{ONE}\n\nCasper Lindekens\nEulalie Van Meirbeek"
    assert [name for name, _ in _answers(signed, register)] == [None]
    told = "Dit is een gecoördineerd antwoord van minister Van Meirbeek, mede namens minister Lindekens."
    assert _answers(f"ANTWOORD\n\n{told}\n\n{ONE}", register) == [("Eulalie Van Meirbeek", told)]


@pytest.mark.parametrize(
    "again",
    [
        "Aanvullend antwoord:",
        "Aanvullend antwoord van 3 juli 2021",
        "Definitief antwoord",
        "Bijkomend antwoord van de minister",
        "Gecorrigeerd antwoord",
    ],
)
def test_a_further_answer_stands_apart(again: str, register: Register) -> None:
    head = HEADS["a weekday"]
    found = read(head + BODY.format(answer="ANTWOORD") + f"\n{again}\n\n{TWO}\n", register)
    assert found.questions[0].date == dt.date(2021, 5, 4)
    assert [(one.round, one.label, one.answer_text) for one in found.pairs] == [
        (1, "1", "Er zijn 412 telescopen."),
        (1, "2", "Er is 75.000 euro."),
        (2, "1", "Er zijn er 7."),
        (2, "2", "Er is 12.000 euro."),
    ]
    assert {one.minister.name for one in found.pairs} == {"Casper Lindekens"}
