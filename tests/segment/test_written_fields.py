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
    "only a title": "SCHRIFTELIJKE VRAAG\nnr. 31\nvan FEMKE OOSTERZELE\ndatum: 4 mei 2021\n"
    "aan de Vlaamse minister van Sterrenkunde, Volksmuziek en Dialecten\n\nTelescopen - Stand van zaken\n",
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
)


@pytest.mark.parametrize("name", HEADS)
def test_each_field_is_read(name: str, register: Register) -> None:
    _is_whole(read(HEADS[name] + BODY.format(answer="Antwoord:"), register))


@pytest.mark.parametrize("answer", ANSWERS)
def test_the_answer_is_the_ministers(answer: str, register: Register) -> None:
    _is_whole(read(HEADS["every field by name"] + BODY.format(answer=answer), register))


def test_what_is_no_field_stays_with_the_question(register: Register) -> None:
    head = "SCHRIFTELIJKE VRAAG\nnr. 31\nvan FEMKE OOSTERZELE\ndatum: 4 mei 2021\naan CASPER LINDEKENS\n\n"
    said = "Onderwerp: een brief.\nVan de brief kwam niets in huis.\n4 mei 2021 was een dinsdag.\n"
    found = read(f"{head}Telescopen - Stand van zaken\n\n{said}{BODY.format(answer='ANTWOORD')}", register)
    _is_whole(found)
    assert found.speeches[0].text.split()[:4] == ["Onderwerp:", "een", "brief.", "Van"]


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
