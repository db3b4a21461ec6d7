"""Labels with an initial and a surname: the heading's full name settles them, or the only one of that name that day."""

from __future__ import annotations

import datetime as dt

import pytest

from pipeline.records import Identity, Transcript
from pipeline.register import Register
from pipeline.segment import segment
from pipeline.segment.names import Names

DAY = dt.date(2012, 2, 14)
OLD = """Commissievergadering nr. C12 (2011-2012) – 14 februari 2012

Vraag om uitleg van {asker} tot {minister}, Vlaams minister van Binnenwateren en Veerdiensten, over de veren

De voorzitter : De heer {floor} heeft het woord.

{asks} : Minister, hoeveel veren varen er ?

De voorzitter : Minister Torfsen heeft het woord.

{answers} : Er varen er 12.

De voorzitter : Het incident is gesloten.
"""


def _turns(register: Register, asker: str, asks: str, answers: str) -> list[tuple[str | None, str | None, str | None]]:
    floor = asker.rpartition(". ")[2] if ". " in asker else asker.split(" ", 3)[3]
    text = OLD.format(asker=asker, asks=asks, answers=answers, floor=floor, minister="mevrouw Hadewijch Torfsen")
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    found = segment(made, register)
    assert [pair.question_id for pair in found.pairs] == [found.questions[0].question_id]
    return [(one.who.name, one.who.person_id, one.role) for one in found.speeches if one.role != "chair"]


TORFSEN = ("Hadewijch Torfsen", "hadewijch-torfsen", "minister")


@pytest.mark.parametrize(
    "label", ["De heer L. Achterbroeck", "De heer L. ACHTERBROECK", "De heer L. Achterbroeck (N-VA)"]
)
@pytest.mark.parametrize("minister", ["Minister H. Torfsen", "Minister H. TORFSEN", "Minister Torfsen"])
def test_the_heading_names_in_full(label: str, minister: str, register: Register) -> None:
    found = _turns(register, "de heer Ludo Achterbroeck", label, minister)
    assert found == [("Ludo Achterbroeck", "ludo-achterbroeck", "member"), TORFSEN]


def test_somebody_unknown_has_the_name_of_the_heading(register: Register) -> None:
    found = _turns(register, "de heer Jean-Pierre Onbekends", "De heer J.-P. Onbekends", "Minister H. Torfsen")
    assert found == [("Jean-Pierre Onbekends", None, "member"), TORFSEN]


def test_another_initial_is_somebody_else(register: Register) -> None:
    names = Names(register, DAY)
    known = [Identity(name="Jan De Roowaert"), Identity(name="Pol Roowaert"), Identity(name="J. Roowaert")]
    assert names.among("de heer P. De Roowaert", known) is None
    assert names.among("de heer J. Roowaert", known) is None
    assert names.among("de heer P. Roowaert", known) == Identity(
        name="Pol Roowaert", matched_by="surname, unique in the item; name not in the register"
    )
    several = names.among("de heer J. De Roowaert", [*known, Identity(name="Joris De Roowaert")])
    assert several is not None
    assert several.name is None


@pytest.mark.parametrize(
    ("printed", "person_id"),
    [
        ("Minister H. Torfsen", "hadewijch-torfsen"),
        ("Minister E. Van Meirbeek", "eulalie-van-meirbeek"),
        ("minister C. LINDEKENS", "casper-lindekens"),
        ("Minister T. Torfsen", None),
        ("Minister H. Meirbeek", None),
    ],
)
def test_an_initial_is_a_check_on_a_ministers_surname(printed: str, person_id: str | None, register: Register) -> None:
    assert Names(register, DAY).minister(printed).person_id == person_id


@pytest.mark.parametrize(
    ("printed", "person_id"),
    [("de heer B. Pauwelijns", "bavo-pauwelijns"), ("mevrouw O. Pauwelijns", "odette-pauwelijns"),
     ("de heer K. Pauwelijns", None), ("de heer O. Pauwelijns", None)],
)  # fmt: skip
def test_an_initial_is_a_check_on_a_members_surname(printed: str, person_id: str | None, register: Register) -> None:
    assert Names(register, DAY).member(printed).person_id == person_id


HOUSE = """Vlaamse Raad - Plenaire vergadering - Nr. 9 - 15 november 1989

Voorzitter : de heer Jan Voorzetel

Interpellatie van de heer H. Wilgenroos tot de heer D. Veerman, Gemeenschapsminister van Veren, over de veren

De Voorzitter : De heer Wilgenroos heeft het woord.

De heer {asks} : Mijnheer de Minister, er varen er 12.

De heer D. Veerman, Gemeenschapsminister van Veren : Het zijn er 15.

{said}

De Voorzitter : Het incident is gesloten.
"""


def _labels(said: str, register: Register, asks: str = "H. Wilgenroos") -> list[str | None]:
    text = HOUSE.format(said=said, asks=asks)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    return [one.speaker_label for one in segment(made, register).speeches][3:-1]


@pytest.mark.parametrize("said", ["De heer Knots : Dat is weinig.", "Mevrouw Van Knots : Schande !"])
def test_a_surname_speaks_where_others_have_initials(said: str, register: Register) -> None:
    assert _labels(said, register) == [said.partition(" :")[0]]


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("De heer Knots : Dat is weinig.", "Herman Wilgenroos"),  # the house prints given names
        ("De heer Knots : u vroeg ernaar.", "H. Wilgenroos"),
        ("De heer Knots : Uw vraag is terecht.", "H. Wilgenroos"),
        ("Ik antwoord :\n\nDe heer Knots : Dat is zo.", "H. Wilgenroos"),
    ],
)
def test_a_surname_that_is_addressed(said: str, asks: str, register: Register) -> None:
    assert _labels(said, register, asks) == []
