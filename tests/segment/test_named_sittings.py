"""Which sitting, day and kind of document the first lines name, in words that print does not use."""

from __future__ import annotations

import datetime as dt

import pytest

from pipeline.register import Register
from tests.segment.reading import read

TALK = """De voorzitter: Mevrouw Oosterzele heeft het woord.

Femke Oosterzele (Groen): Minister, er zijn 12 telescopen.

Minister Casper Lindekens: Er komen er 40 bij.
"""
TOLD = """1. Inleiding

Mevrouw Femke Oosterzele vraagt hoeveel telescopen er zijn.

Minister Casper Lindekens antwoordt dat er 40 telescopen zijn.
"""
DAY = dt.date(2021, 5, 4)


@pytest.mark.parametrize(
    "head",
    [
        "Commissie Cultuur\nVerslag van de vergadering van dinsdag 4 mei 2021",
        "WOORDELIJK VERSLAG\nvan de Commissie voor Cultuur\n4 mei 2021",
        "Ontwerpverslag – commissie Cultuur – 4 mei 2021, 14.00 uur",
        "Verenigde commissies voor Cultuur en voor Begroting\nVergadering van 4 mei 2021",
        "Onderzoekscommissie naar de sterren\nVergadering van 4 mei 2021",
        "Commissie ad hoc Sterren\nHoorzitting van 4 mei 2021",
        "# Commissie voor Cultuur\n\n*4 mei 2021*",
        "Verslag van de commissievergadering van 4 mei 2021",
        "Report meeting Commissie voor Cultuur\n2021-05-04",
    ],
)
def test_a_committee(head: str, register: Register) -> None:
    found = read(f"{head}\n\n{TALK}", register)
    assert (found.doc_type, found.date) == ("committee_proceedings", DAY)
    assert len(found.speeches) == 3


@pytest.mark.parametrize("head", ["# Plenaire vergadering – 4 mei 2021", "**Plenaire openingszitting van 4 mei 2021**"])
def test_the_house(head: str, register: Register) -> None:
    assert read(f"{head}\n\n{TALK}", register).doc_type == "plenary_proceedings"


@pytest.mark.parametrize(
    "head",
    [
        "De commissie is een goede zaak.\n4 mei 2021",
        "De commissievergadering en de plenaire vergadering\n4 mei 2021",
        "Gemeenteraad\n4 mei 2021",
    ],
)
def test_what_names_no_sitting_or_two(head: str, register: Register) -> None:
    assert read(f"{head}\n\n{TALK}", register).doc_type == "unknown"


@pytest.mark.parametrize(
    "head",
    [
        "VLAAMSE RAAD\nZITTING 2020-2021\n4 MEI 2021\n\nONTWERP VAN DECREET\nover de sterren\n\nVERSLAG\n"
        "namens de Commissie voor Cultuur uitgebracht\ndoor de heer L. ACHTERBROECK",
        "VERSLAG\nvan de gedachtewisseling\nnamens de Commissie voor Cultuur\n"
        "uitgebracht door de heren Ludo Achterbroeck en Stef Pauwelijns\n4 mei 2021",
        "Verslag van de Commissie voor Cultuur, uitgebracht door mevrouw Femke Oosterzele\n4 mei 2021",
    ],
)
def test_a_report(head: str, register: Register) -> None:
    found = read(f"{head}\n\n{TOLD}", register)
    assert (found.doc_type, found.date) == ("committee_report", DAY)
    assert [one.who.name for one in found.speeches] == ["Femke Oosterzele", "Casper Lindekens"]


def test_a_question_called_parliamentary(register: Register) -> None:
    head = (
        "Schriftelijke parlementaire vraag nr. 31\nvan mevrouw Femke Oosterzele\nvan 4 mei 2021\n\nSterren - Aantal\n"
    )
    found = read(f"{head}\n1. Hoeveel sterren?\n\nAntwoord\n\n1. Er zijn er 12.\n", register)
    assert [(one.number, one.date, one.asker.name) for one in found.questions] == [(31, DAY, "Femke Oosterzele")]
