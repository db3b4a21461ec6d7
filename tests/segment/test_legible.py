"""Lines that cut a document, misread by text recognition or broken by a narrow column."""

from __future__ import annotations

import datetime as dt
import random

import pytest

from pipeline.records import Proceedings
from pipeline.register import Register, read_register
from pipeline.segment.legible import legible
from tests.segment.reading import read as _read

BULLETIN = """VLAAMSE RAAD
ZITTING 1985-1986 Nr. 7

BULLETIN VAN VRAGEN EN ANTWOORDEN
14 MAART 1986

W. PROEFMANS
GEMEENSCHAPSMINISTER VAN VOORBEELDEN

{heading}

Bruggen - Herstel

1. Hoeveel bruggen zijn hersteld ?
2. Wat kostte dat ?

{answer}

{first} Er zijn 12 bruggen hersteld.
2. Dat kostte 3 miljoen frank.
"""
HEADING = "Vraag nr. 18\nvan 12 januari 1986\nvan de heer K. EXEMPEL"
REPORT = """912 (1990-1991) – Nr. 3

VERSLAG

namens de Commissie voor Pleinen, Parken en Bruggen
uitgebracht door mevrouw Lotte Voorbeeldt

Samenstelling van de commissie:
Voorzitter: mevrouw Griet Stalenmans.
Leden: mevrouw Ine Specimens, de heer Karel Exempelaar.

DAMES EN HEREN,

{first}

De minister licht toe dat er 518 wilgen waren.

{second}

De heer Karel Exempelaar vraagt of dat haalbaar is.

{third}

Het voorstel wordt aangenomen met 12 stemmen.
"""


@pytest.fixture(scope="module")
def register() -> Register:
    return read_register()


def _bulletin(register: Register, heading: str = HEADING, answer: str = "Antwoord", first: str = "1.") -> Proceedings:
    return _read(BULLETIN.format(heading=heading, answer=answer, first=first), register)


@pytest.mark.parametrize(
    "heading",
    [
        HEADING,
        "Vraag ur. 18\nvan 12 januari 1986\nvan de heer K. EXEMPEL",
        "Vraag ar, 18\nvan 12 januari 1986\nvan de heer K. EXEMPEL",
        "Vraag nt. l8\nvan 12 januari l986\nwan de heer K. EXEMPEL",
        "„Vraag nr. 18.\nVan. 12 januarì 1986\nvar de heer K, EXEMPEL",
        "Vnaag ri. I8\n(Zitting 1985-1986)\nvan I2 januari 1986.\nvan de heer K‚ EXEMPEL",
        "Vraag, nr. 18\nvan 12 januari 1986\nvan de heer K. EXEMPEL",
        "‘Yraag nr: 18 °\nvan 12 januari 1986\nvan de heer K. EXEMPEL",
        "Vraag nr. 18 van 12 januari 1986 van de heer K.\nEXEMPEL",
        "Vraag nr. 18 van 12\njanuari 1986 van de\nheer K. EXEMPEL",
        "Vraag nr. 18 van 12 januari\n1986 van de heer K. EXEMPEL",
    ],
)
def test_the_heading_of_a_question_is_read(heading: str, register: Register) -> None:
    found = _bulletin(register, heading)
    assert [(one.number, one.date, one.asker.name) for one in found.questions] == [
        (18, dt.date(1986, 1, 12), "K. Exempel")
    ]
    assert {one.minister.name for one in found.pairs} == {"W. Proefmans"}


@pytest.mark.parametrize(
    ("printed", "name"), [("H. VAN\nROMPEL", "H. Van Rompel"), ("R. VAN\nDEN\nPROEF", "R. Van den Proef")]
)
def test_a_name_goes_on_behind_its_particle(printed: str, name: str, register: Register) -> None:
    found = _bulletin(register, f"Vraag nr. 18 van 12 januari 1986 van de heer {printed}")
    assert [one.asker.name for one in found.questions] == [name]


@pytest.mark.parametrize(
    ("minister", "asker"),
    [("£. PROEFMANS", "K. EXEMPEL"), ("1. PROEFMANS", "3. EXEMPEL"), ("W. PROEFMANS", "|. EXEMPEL")],
)
def test_an_initial_that_is_no_letter_is_none(minister: str, asker: str, register: Register) -> None:
    """A family name that the register does not know names nobody by itself."""
    text = BULLETIN.format(heading=HEADING, answer="Antwoord", first="1.")
    found = _read(text.replace("W. PROEFMANS", minister).replace("K. EXEMPEL", asker), register)
    assert {one.asker.name for one in found.pairs} == {"K. Exempel" if asker[0] == "K" else None}
    assert {one.minister.name for one in found.pairs} == {"W. Proefmans" if minister[0] == "W" else None}


RUN_ON = """CULTUURRAAD
ZITTING 1976-1977 Nr. 3

BULLETIN VAN VRAGEN EN ANTWOORDEN

5 APRIL 1977

(2)

{above}MINISTER VAN BRUGGEN Vraag nr. 9

{number}van de heer K. EXEMPEL

Bruggen - Herstel

Hoeveel bruggen zijn hersteld ?{between}Antwoord{below}Er zijn 12 bruggen hersteld.

MlNISTER VAN SLUIZEN Vraag nr. 4

van 10 maart 1977

van mevrouw A. PROEF

Sluizen

Hoeveel sluizen zijn er ?

Antwoord :

Er zijn 7 sluizen.
"""


@pytest.mark.parametrize("above", ["", "1. VRAGEN VAN DE LEDEN EN\n\nANTWOORDEN VAN DE REGERING ", "(R.v.O. art. 9). "])
@pytest.mark.parametrize(
    "number", ["van 2 maart 1977\n\n", "van 2 maart 1977 ", "(Zitting 1975-1976) van 2 maart 1977 "]
)
@pytest.mark.parametrize(("between", "below"), [("\n\n", " : "), (" ", " :\n\n")])
def test_lines_of_a_bulletin_that_were_run_together(
    above: str, number: str, between: str, below: str, register: Register
) -> None:
    found = _read(RUN_ON.format(above=above, number=number, between=between, below=below), register)
    assert [(one.number, one.date, one.asker.name) for one in found.questions] == [
        (9, dt.date(1977, 3, 2), "K. Exempel"),
        (4, dt.date(1977, 3, 10), "A. Proef"),
    ]
    assert [(one.question_text, one.answer_text) for one in found.pairs] == [
        ("Hoeveel bruggen zijn hersteld ?", "Er zijn 12 bruggen hersteld."),
        ("Hoeveel sluizen zijn er ?", "Er zijn 7 sluizen."),
    ]
    assert {one.minister.name for one in found.pairs} == {None}


@pytest.mark.parametrize("answer", ["Antwoord", "Antwoord.", "Antwoord °", "Antwoocd", "‘Antwcord :", "Ántwoord"])
def test_the_line_above_an_answer_is_read(answer: str, register: Register) -> None:
    assert {one.status for one in _bulletin(register, answer=answer).pairs} == {"answered"}


@pytest.mark.parametrize("first", ["1.", "1,", "t.", "l.", "I,", "|."])
def test_the_label_of_an_answer(first: str, register: Register) -> None:
    found = _bulletin(register, first=first)
    assert [one.answer_text for one in found.pairs] == ["Er zijn 12 bruggen hersteld.", "Dat kostte 3 miljoen frank."]


@pytest.mark.parametrize(
    ("first", "second", "third"),
    [
        ("I. Toelichting door minister Ward Proefmans", "II. Bespreking", "III. Stemming"),
        ("L Toelichting door minister Ward Proefmans", "IL Bespreking", "IH. Stemming"),
        ("1. Toelichting door minister Ward Proefmans", "11. Bespreking", "111. Stemming"),
        ("1, Toelichting door minister Ward Proefmans", "2, Bespreking", "3, Stemming"),
        ("Toelichting door minister Ward Proefmans", "Bespreking", "Stemming"),
    ],
)
def test_the_sections_of_a_report_are_told(first: str, second: str, third: str, register: Register) -> None:
    found = _read(REPORT.format(first=first, second=second, third=third), register)
    assert [(one.who.name, one.role) for one in found.speeches] == [
        ("Ward Proefmans", "minister"),
        ("Karel Exempelaar", "member"),
    ]
    assert [one.title for one in found.items if one.title][1:] == [second.replace(",", "."), third.replace(",", ".")]


@pytest.mark.parametrize(
    "text",
    [
        "\n\n2,5 Vlaamse leerkrachten op 100 zijn ziek.\n\n",
        "\n\n2,5 VTE voor de dienst Bruggen\n\n1,5 VTE voor de dienst Sluizen\n\n",
        "\n\nZij verwees naar mijn vraag\nbij vraag nr. 18\nvan 12 januari 1986\nvan de heer K. EXEMPEL\n",
        "\n\nDe kost bedroeg in dat jaar nog\n12, Brussel niet meegerekend.\n\n",
        "\n\nop vraag nr. 18\nvan 12 januari 1986\nvan de heer K. EXEMPEL\n",
        "\n\nVraag ons 18 keer\nvan 12 januari 1986\nvan de heer K. EXEMPEL\n",
        "\n\nDe heer A, die anders heet, en mevrouw B, zijn vrouw.\n\n",
        "\n\nVraag nr. 18 werd gesteld door de heer\nEXEMPEL, die antwoord kreeg.\n\n",
        "\n\nI. Inleiding\n\nTekst.\n\n1. Een.\n\n2. Twee.\n",
        "\n\nDe MINISTER vroeg naar Vraag nr. 9\n\nvan gisteren. Antwoord :\n\nTwaalf.\n\n",
        "\n\nBRUGGEN EN WEGEN Vraag nr. 9\n\nIs dat zo? Antwoord :\n\nTwaalf.\n\n",
        "\n\nMINISTER VAN BRUGGEN Vraag nr. 9 bleef zonder gevolg.\n\nIs dat zo? Antwoord :\n\nTwaalf.\n\n",
        "\n\n**12** wilgen, **1.200** beuken.\n\n** 3. Voetnoot **\n\nvan **twaalf** wilgen\n",
        "\n\n**Twaalf** wilgen: dat is veel.\n\n* Voetnoot: zie *daar*\n\n# wilgen\n",
        "\n\nAntwoord.\n\nTegenwoordig antwoorden wij.\n\n",
    ],
)
def test_sentences_stay_as_they_are(text: str) -> None:
    assert legible(text) == text


def test_places_stay_where_they_are() -> None:
    dice = random.Random(5)
    pieces = [
        *BULLETIN.split(),
        "\n",
        "\n\n",
        "\f",
        "2,2.",
        "3,",
        "l986",
        "ur.",
        "Vraag nr. 18 van 12\n",
        "‚",
        "**",
        "## ",
        "**1.**",
        "van **AN**",
        "_An:_",
        "Antwoocd",
        " ",
    ]
    for _ in range(2000):
        text = "".join(dice.choice(pieces) + dice.choice(" \n") for _ in range(40))
        assert len(legible(text)) == len(text)


WRITTEN = """SCHRIFTELIJKE VRAAG

nr. 45
van {0}AN VOORBEELD{0}
datum: 12 maart 2019

aan {0}BO TEST{0}
VLAAMS MINISTER VAN WELZIJN

{0}Korven{0}

{0}1.{0} Hoeveel korven telt de minister?

{0}2.{0} Welke steun werd betaald?
   {0}a){0} In 2018?
   {0}b){0} In 2019?

{0}ANTWOORD{0}

op vraag nr. 45 van 12 maart 2019
van {0}AN VOORBEELD{0}

{0}1.{0} Er waren 45 korven.

{0}2.a){0} 12.000 euro.
{0}2.b){0} 14.000 euro.
"""


@pytest.mark.parametrize("mark", ["**", "__", "***"])
def test_parts_and_names_in_bold_are_read_as_if_they_were_plain(mark: str, register: Register) -> None:
    plain, found = (_read(WRITTEN.format(one), register) for one in ("", mark))
    rows = [
        [(one.label, one.question_text, one.answer_text, one.asker.name, one.minister.name) for one in read.pairs]
        for read in (plain, found)
    ]
    assert rows[0] == rows[1]
    assert {row[3:] for row in rows[0]} == {("An Voorbeeld", "Bo Test")}


def test_a_heading_of_markdown_may_be_long() -> None:
    heading = (
        "Vraag om uitleg over " + "de bruggen en de sluizen en " * 10 + "de reigers van An Proef aan minister Bo Test"
    )
    assert legible(f"Een zin.\n\n## {heading}\n").split("\n")[2].strip() == heading
