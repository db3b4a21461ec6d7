"""What the head of printed proceedings tells of the sitting: its number, its day, its committee, in capitals or not."""

from __future__ import annotations

import datetime as dt

import pytest

from pipeline.records import Proceedings, Transcript
from pipeline.register import Register
from pipeline.segment import segment

SAID = """
Vraag om uitleg van de heer Ludo Achterbroeck tot mevrouw Hadewijch Torfsen, Vlaams minister van Veren, over wilgen

De voorzitter: De heer Achterbroeck heeft het woord.

De heer Ludo Achterbroeck: Hoeveel wilgen zijn er?

De voorzitter: Het incident is gesloten.
"""


def _read(register: Register, head: str) -> Proceedings:
    made = Transcript(doc_id="d", source_path="d", sha256="0", media_type="text/plain", text=f"{head}\n{SAID}")
    return segment(made, register)


@pytest.mark.parametrize(
    ("head", "meeting"),
    [
        ("Vlaams Parlement\n\nPlenaire vergadering nr. 21 – 7 maart 2007", "21"),
        ("VLAAMS PARLEMENT\nPLENAIRE VERGADERING NR. 9 (2011-2012) – 23 NOVEMBER 2011", "9"),
        ("HANDELINGEN\n\nPLENAIRE VERGADERING\n\nNr. 41\n15 mei 2002", "41"),
        ("Vlaams Parlement\nC147 – WEL9\nZitting 2009-2010\n9 februari 2010", "C147"),
        ("C147-WEL9\n9 februari 2010\nCOMMISSIEVERGADERING", "C147"),
        ("C147 – WEL9 – 9 februari 2010", "C147"),
        ("Vlaams Parlement\n9 februari 2010\n\nDe wilgen\nNr. 12", None),
    ],
)
def test_the_number_of_the_meeting(head: str, meeting: str | None, register: Register) -> None:
    assert _read(register, head).meeting == meeting


@pytest.mark.parametrize(
    ("head", "committee"),
    [
        ("COMMISSIE VOOR WILGEN, VEREN EN BRUGGEN\n\n9 februari 2010", "COMMISSIE VOOR WILGEN, VEREN EN BRUGGEN"),
        ("COMMISSIE VOOR WILGEN, VEREN\nEN BRUGGEN\n\n9 februari 2010", "COMMISSIE VOOR WILGEN, VEREN EN BRUGGEN"),
        ("Commissie voor Wilgen,\nVeren en Bruggen\n9 februari 2010", "Commissie voor Wilgen, Veren en Bruggen"),
        ("Commissie voor Wilgen en Veren\n9 februari 2010", "Commissie voor Wilgen en Veren"),
    ],
)
def test_the_name_of_the_committee(head: str, committee: str, register: Register) -> None:
    assert _read(register, f"Vlaams Parlement\n{head}").committee == committee


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("C147 – WEL9 – 9 februari 2010", dt.date(2010, 2, 9)),
        ("C147-WEL9-9 februari 2010\nCommissie voor Veren", dt.date(2010, 2, 9)),
        ("Vlaams Parlement - C147 - WEL9 - 9 februari 2010", dt.date(2010, 2, 9)),
        ("Commissievergadering nr. C147 – WEL9 (2009-2010) – 9\nfebruari 2010", dt.date(2010, 2, 9)),
        ("Commissievergadering nr. C147 – WEL9 (2009-2010) – 9 februari\n2010", dt.date(2010, 2, 9)),
        ("Plenaire vergadering nr. 4 (2009-2010) – 9\nfebruari 2010", dt.date(2010, 2, 9)),
        ("Plenaire vergadering nr. 4 (2009-2010) – dinsdag 9 februari\n2010", dt.date(2010, 2, 9)),
        ("Commissievergadering nr. C147 (2009-2010) – 9\n2010", None),
        ("Nota C147 van 9 februari 2010", None),
        ("De wilgen – 9\nfebruari 2010", None),
    ],
)
def test_the_day_of_the_sitting(head: str, day: dt.date | None, register: Register) -> None:
    assert _read(register, head).date == day


@pytest.mark.parametrize(
    "name", ["COMMISSIE VOOR WILGEN, VEREN EN BRUGGEN", "VERENIGDE COMMISSIES VOOR WILGEN EN VEREN"]
)
def test_the_name_of_the_committee_above_its_chair_is_no_item(name: str, register: Register) -> None:
    found = _read(
        register, f"Vlaams Parlement\n9 februari 2010\n\n{name}\n\nVoorzitter : de heer Rombout Vande Keybus\n"
    )
    assert [one.kind for one in found.items] == ["vraag om uitleg"]
    assert {one.who.name for one in found.speeches if one.role == "chair"} == {"Rombout Vande Keybus"}


@pytest.mark.parametrize(
    "head",
    [
        "Vlaams Parlement – Commissievergadering – Nr. C9 – 12 oktober 2005",
        "-3- Vlaams Parlement - Commissievergadering - Nr. C9 - 12 oktober 2005",
    ],
)
def test_a_head_that_names_the_house_first_tells_the_sitting(head: str, register: Register) -> None:
    made = Transcript(
        doc_id="d",
        source_path="d",
        sha256="0",
        media_type="text/plain",
        text=f"{head}\n{SAID.replace('Vraag om uitleg', 'Interpellatie')}",
    )
    found = segment(made, register)
    assert (found.doc_type, found.date) == ("committee_proceedings", dt.date(2005, 10, 12))


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Commissievergadering nr. C151 – WEL12 (2021-2022) – 24 fe-\nbruari 2022", dt.date(2022, 2, 24)),
        ("Plenaire vergadering\n\nwoensdag 24 fe-\nbruari 2021, 14.02u", dt.date(2021, 2, 24)),
        ("Plenaire vergadering\n\nwoensdag 24\nfebruari 2021, 14.02u", dt.date(2021, 2, 24)),
        ("Plenaire vergadering\n\nwoensdag 24 fa-\nbriek 2021", None),
    ],
)
def test_a_month_cut_in_two(head: str, day: dt.date | None, register: Register) -> None:
    assert _read(register, head).date == day


def test_what_opens_the_sitting_stands_below_its_head(register: Register) -> None:
    head = (
        "VLAAMSE RAAD\nHANDELINGEN\nC 14\nOPENBARE COMMISSIEVERGADERING VAN DINSDAG 17 NOVEMBER 1992\n\n"
        "De vergadering wordt geopend om 14.15 uur onder het voorzitterschap van de heer Bob Verlinde, voorzitter.\n"
    )
    found = _read(register, head)
    assert (found.date, found.doc_type) == (dt.date(1992, 11, 17), "committee_proceedings")
    assert [one.title for one in found.items] == ["wilgen"]


@pytest.mark.parametrize("head", ["Vlaams Parlement\nPlenaire vergadering", "Plenaire vergadering", "HANDELINGEN"])
def test_the_number_of_the_sitting_is_no_question(head: str, register: Register) -> None:
    asks = "Actuele vraag van mevrouw Femke Oosterzele tot minister Hadewijch Torfsen over de wilgen"
    said = "De voorzitter: Mevrouw Oosterzele heeft het woord.\n\nMevrouw Femke Oosterzele: Hoeveel zijn er?\n"
    text = f"{head}\nNr. 41 (2010-2011)\n6 juli 2011\n\n{asks}\n\n{said}"
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    assert [one.asker.name for one in segment(made, register).questions] == ["Femke Oosterzele"]
