"""The first pages of a report as text: what stands at a page break, and who takes part."""

from __future__ import annotations

import datetime as dt

import pytest

from pipeline.register import Register
from tests.segment.reading import read as _read

TITLE = """912 (2030-2031) – Nr. 1
ingediend op 14 mei 2031 (2030-2031)

Verslag

namens de Commissie voor Pleinen, Parken en Bruggen
uitgebracht door Lotte Voorbeeldt

over de hoorzitting over de wilgen

Zie de documentenfiche op voorbeeld.be
{foot}"""
COMPOSITION = """Samenstelling van de Commissie voor Pleinen, Parken en Bruggen:

Voorzitter: Griet Stalenmans.

Vaste leden:

Lotte Voorbeeldt, Karel Exempelaar;

Ine Specimens.

"""
PRESENT = """Aan de hoorzitting namen deel:
− Jef Houtmans, onderzoeker WUB;
− Stef Wilgen, woordvoerder Knotwerk.

"""
BODY = """1. Toelichting door Jef Houtmans

Jef Houtmans stelt dat 16 procent van de wilgen geknot wordt.

2. Vragen en opmerkingen van de leden

Karel Exempelaar wil weten hoeveel dat kost.

3. Antwoorden

Stef Wilgen antwoordt dat 300 euro nodig is.
"""


@pytest.mark.parametrize(
    "foot", ["", "912 (2030-2031) – Nr. 1  2\n", "\n912 (2030-2031) – Nr. 1\n", "\f", "2\n\f", "Vlaams Parlement\n\f"]
)
@pytest.mark.parametrize("present", ["", PRESENT])
def test_the_composition_is_no_title(foot: str, present: str, register: Register) -> None:
    found = _read(f"{TITLE.format(foot=foot)}{COMPOSITION}{present}{BODY}", register)
    assert (found.title or "").startswith("912 (2030-2031) – Nr. 1. Verslag")
    assert "wilgen" in (found.title or "")
    assert "Exempelaar" not in (found.title or "")
    assert {one.chair for one in found.items} == {"Griet Stalenmans"}
    said = [(one.who.name, one.role) for one in found.speeches]
    assert said[1] == ("Karel Exempelaar", "member")
    if present:
        assert [said[0], said[2]] == [("Jef Houtmans", "guest"), ("Stef Wilgen", "guest")]


@pytest.mark.parametrize(
    ("tabled", "day"),
    [
        ("912 (2030-2031) – Nr. 1\ningediend op 14 mei 2031 (2030-2031)", dt.date(2031, 5, 14)),
        ("ingediend op 912 (2030-2031) – Nr. 1\n14 mei 2031 (2030-2031)", dt.date(2031, 5, 14)),
        ("Ingediend op 14 mei 2031\n912 (2030-2031) – Nr. 1", dt.date(2031, 5, 14)),
        ("912 (2030-2031) – Nr. 1\nover de vergadering van 14 mei 2031", None),
    ],
)
def test_the_day_it_was_tabled(tabled: str, day: dt.date | None, register: Register) -> None:
    page = TITLE.format(foot="").partition("Verslag")[2]
    assert _read(f"{tabled}\n\nVerslag{page}{COMPOSITION}{BODY}", register).date == day


@pytest.mark.parametrize("subject", ["", " over de wilgen", " over het verzoekschrift over de wilgen langs de dijk"])
@pytest.mark.parametrize("whose", ["namens de", "van de"])
def test_a_report_of_a_committee(whose: str, subject: str, register: Register) -> None:
    page = TITLE.format(foot="").replace("Verslag", f"Verslag{subject}").replace("namens de", whose)
    found = _read(f"{page}\nVoorzitter: Griet Stalenmans.\n\n{BODY}", register)
    assert (found.doc_type, found.committee) == ("committee_report", "Commissie voor Pleinen, Parken en Bruggen")


@pytest.mark.parametrize("day", ["1 JULI 1991", "2 JULI 1991", "2 juli 1991", "17 JULI 1991", "1 juli 1991"])
def test_the_day_alone_on_a_line_is_no_section(day: str, register: Register) -> None:
    text = (
        f"Stuk 640 (1990-1991) – Nr. 4\n\nVLAAMSE RAAD\n\n{day}\n\nONTWERP VAN DECREET\n\nVERSLAG\n\n"
        "namens de Commissie voor Pleinen\nuitgebracht door de heer K. Exempelaar\n\n"
        "Samenstelling van de Commissie :\nVoorzitter : de heer B. Stalenmans.\n"
        "Leden : mevrouw I. Specimens, de heren K. Exempelaar, B. Stalenmans.\n\nDAMES EN HEREN,\n\n"
        "1. Bespreking\n\nMevrouw Specimens telt er 12.\n\n2. Stemming\n\nHet ontwerp wordt aangenomen met 9 stemmen.\n"
    )
    found = _read(text, register)
    assert [one.title for one in found.items if one.title] == ["1. Bespreking", "2. Stemming"]
    assert [one.who.name for one in found.speeches] == ["I. Specimens"]
    assert found.date is not None
    assert (found.date.year, found.date.month) == (1991, 7)


WITHOUT = TITLE.split("\n\nZie", maxsplit=1)[0] + "{chaired}"
SAID = "1. Bespreking\n\nDe voorzitter vraagt of er 400 zijn.\n"


@pytest.mark.parametrize(
    "chaired",
    [
        "\n\nVoorzitter: Griet Stalenmans",
        "\nVoorzitter: Griet Stalenmans",
        "\nVoorzitster: mevrouw Griet Stalenmans.",
        "\n(Voorzitter: mevrouw Griet Stalenmans)",
        "\n\nOnder voorzitterschap van mevrouw Griet Stalenmans",
        "\nVoorzitter: Griet Stalenmans\nAanwezig: Karel Exempelaar, Ine Specimens",
        "\n\nVoorzitter: Griet Stalenmans\n\nAanwezig waren: Karel Exempelaar, Ine Specimens",
        "\nVoorzitter: Griet Stalenmans.\nVaste leden: Karel Exempelaar, Ine Specimens.",
    ],
)
def test_who_chairs_below_the_title_is_no_part_of_it(chaired: str, register: Register) -> None:
    found = _read(f"{WITHOUT.format(chaired=chaired)}\n\n{SAID}", register)
    assert (found.title or "").endswith("over de hoorzitting over de wilgen")
    assert [(one.who.name, one.role) for one in found.speeches] == [("Griet Stalenmans", "chair")]


def test_who_chairs_may_stand_above_the_subject(register: Register) -> None:
    text = WITHOUT.replace("\n\nover de", "\n\nVoorzitter: Griet Stalenmans\n\nover de").format(chaired="")
    found = _read(f"{text}\n\n{SAID}", register)
    assert (found.title or "").endswith("uitgebracht door Lotte Voorbeeldt over de hoorzitting over de wilgen")
    assert [one.who.name for one in found.speeches] == ["Griet Stalenmans"]


@pytest.mark.parametrize(
    "subject", ["de voorzitter van de wilgenraad", "de aanwezige wilgen", "het voorzitterschap van de raad"]
)
def test_a_subject_with_such_words_is_kept(subject: str, register: Register) -> None:
    text = WITHOUT.replace("de hoorzitting over de wilgen", subject).format(chaired="")
    assert (_read(f"{text}\n\n{SAID}", register).title or "").endswith(f"over {subject}")
