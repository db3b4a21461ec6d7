"""Paragraphs that begin with somebody who is on no list of the report: theirs or nobody's, never the last speaker's."""

from __future__ import annotations

import pytest

from pipeline.records import Proceedings, Transcript
from pipeline.register import Register
from pipeline.segment import segment
from tests.segment.report.fronts import front

REPORT = (
    front("de gedachtewisseling over de wilgen")
    + """
Voorzitter: Griet Stalenmans.

Vaste leden:

Lotte Voorbeeldt, Karel Exempelaar, Griet Stalenmans, Ann Monstermans.

1. Toelichting door Jef Houtmans, directeur van het Wilgenhuis

Jef Houtmans licht toe dat er 518 wilgen waren.

{first}

2. Bespreking

Karel Exempelaar vraagt of dat haalbaar is.

{then}

Er komen er nog 30 bij.
"""
)


def _read(first: str, then: str, register: Register) -> Proceedings:
    text = REPORT.format(first=first, then=then)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    return segment(made, register)


def _who(said: str, register: Register) -> list[str | None]:
    """Who speaks in the section of one speaker, in the discussion, and in the paragraph that carries it on."""
    found = [one.who.name for one in _read(said, said, register).speeches]
    assert found[0] == "Jef Houtmans"
    assert found[2] == "Karel Exempelaar"
    return [found[1], *found[3:]]


@pytest.mark.parametrize(
    ("said", "organisation"),
    [
        ("Ann Knotwilg (Wilgenhuis) vult aan dat er 400 bij komen.", "Wilgenhuis"),
        ("Tist Knotwilg (Raad voor Wilgen) verduidelijkt dat er 400 bij komen.", "Raad voor Wilgen"),
        ("Tist Knotwilg, woordvoerder van de Wilgenkring, antwoordt dat er 400 bij komen.", "Wilgenkring"),
    ],
)
def test_who_is_introduced_speaks(said: str, organisation: str, register: Register) -> None:
    assert _who(said, register) == ["Tist Knotwilg" if "Tist" in said else "Ann Knotwilg"] * 3
    (one,) = {(one.role, one.organisation) for one in _read(said, "", register).speeches if "400" in one.text}
    assert one == ("guest", organisation)


def test_a_party_in_brackets_makes_a_member(register: Register) -> None:
    found = _read("Ann Knotwilg (N-VA) vult aan dat er 400 bij komen.", "", register)
    assert [one.role for one in found.speeches if "400" in one.text] == ["member"]


@pytest.mark.parametrize(
    "said",
    [
        "Ann Knotwilg vult aan dat er 400 bij komen.",  # a given name on the list of the committee
        "Een medewerker van het Wilgenhuis vult aan dat er 400 bij komen.",
        "De vertegenwoordiger van het kabinet zegt dat er 400 bij komen.",
        "De administratieve medewerker antwoordt dat er 400 bij komen.",
    ],
)
def test_who_has_no_name_or_is_not_introduced_leaves_it_open(said: str, register: Register) -> None:
    assert _who(said, register) == [None, None, None]
    found = _read(said, said, register)
    assert {one.code for one in found.problems} == {"speaker_not_resolved"}


@pytest.mark.parametrize(
    "said",
    [
        "Kring Durme vraagt al jaren om 400 wilgen.",  # a body, by its lack of a given name
        "Raad Voor Wilgen (RVW) stelt dat er 400 bij moeten komen.",
        "Ann Knotwilg heeft dat in haar studie ook gezegd, en het gaat om 400 wilgen.",
        "De N-VA heeft 400 wilgen beloofd.",
        "De Wilg telt 400 takken.",
        "De fractie steunt 400 wilgen.",
        "Brussel vindt 400 wilgen te veel.",
        "De medewerkers van het Wilgenhuis vinden er 400.",
        "De directeur die vroeger antwoordde, telde er 400.",
    ],
)
def test_what_is_talked_about_stays_the_speakers(said: str, register: Register) -> None:
    assert _who(said, register) == ["Jef Houtmans", "Karel Exempelaar", "Karel Exempelaar"]


@pytest.mark.parametrize(
    "said",
    [
        "Frank Knotwilg treedt Ann Monstermans bij.",
        "Jan Knotwilg plaatst daar 400 kanttekeningen bij.",
        "Prof. Knotwilg trekt 400 wilgen in twijfel.",
        "Er komen 400 wilgen bij, bevestigt de coördinator.",
        "De wilgen zijn met 400, zo zegt de directeur-generaal van de dienst.",
        "De PVDA'er is ontgoocheld over 400 wilgen.",
        "De Open Vld-politica hoopt op 400 wilgen.",
        "De N-VA steunt de 400 wilgen.",
        "Het Vlaams Belang vindt 400 wilgen te veel.",
        "De CD&V-fractie betreurt dat er geen 400 wilgen zijn.",
        "Groen is blij met 400 wilgen.",
        "De oppositie vindt 400 wilgen te weinig.",
        "Het afdelingshoofd zegt dat er 400 wilgen zijn.",
    ],
)
def test_somebody_else_is_the_subject_of_a_discussion(said: str, register: Register) -> None:
    assert _who(said, register)[1:] == [None, None]


@pytest.mark.parametrize("said", ["De wilgen groeien, zegt de directeur.", "Er zijn er 400, antwoordt de directeur."])
def test_a_guest_called_by_function_behind_what_is_said(said: str, register: Register) -> None:
    assert _who(said, register)[1:] == ["Jef Houtmans", "Jef Houtmans"]


def test_the_function_of_the_one_who_speaks_is_no_stranger(register: Register) -> None:
    found = _read("De directeur antwoordt dat er 400 bij komen.", "", register)
    assert [one.who.name for one in found.speeches if "400" in one.text] == ["Jef Houtmans"]


def test_a_chair_who_speaks_is_no_signature(register: Register) -> None:
    then = "De voorzitter, Griet Stalenmans, merkt op dat er 3 wilgen zijn."
    found = _read(
        "Lotte Voorbeeldt knikt.", f"{then}\n\n3. Stemmingen\n\nLotte Voorbeeldt vraagt 5 wilgen meer.", register
    )
    assert [one.title for one in found.items][-1] == "3. Stemmingen"
    assert all(one.start < one.end for one in found.items)
    assert [one.who.name for one in found.speeches if "3 wilgen" in one.text] == ["Griet Stalenmans"]


def test_the_report_ends_with_its_signatures(register: Register) -> None:
    signed = "Lotte VOORBEELDT,\nverslaggever\n\nGriet STALENMANS,\nvoorzitter"
    found = _read("Lotte Voorbeeldt knikt.", f"Ann Monstermans knikt.\n\n{signed}", register)
    assert not any("STALENMANS" in one.text for one in found.speeches)
