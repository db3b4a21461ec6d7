"""Guests of a hearing in reports with forms of address: told by the function or the body behind their names."""

from __future__ import annotations

import pytest

from pipeline.records import Transcript
from pipeline.register import Register
from pipeline.segment import segment

REPORT = """Stuk 512 (2004-2005) – Nr. 2

Zitting 2004-2005
8 maart 2005

VERSLAG
namens de Commissie voor Pleinen, Parken en Bruggen
uitgebracht door de heer Karel Exempelaar

over de hoorzitting over de wilgen

Samenstelling van de commissie:
Voorzitter: mevrouw Griet Stalenmans.
Vaste leden:
de heer Karel Exempelaar, mevrouw Lotte Voorbeeldt.

DAMES EN HEREN,

Op 1 maart 2005 hield de commissie een hoorzitting over de wilgen{opening}.

1. {title}

{first} zegt dat er 518 wilgen waren.

2. Bespreking

De heer Karel Exempelaar vraagt of dat klopt.

{last} antwoordt dat het er 600 zijn.
"""


def _roles(register: Register, opening: str, title: str, first: str, last: str) -> list[tuple[object, ...]]:
    text = REPORT.format(opening=opening, title=title, first=first, last=last)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    return [(one.who.name, one.role, one.organisation) for one in segment(made, register).speeches]


MEMBER = ("Karel Exempelaar", "member", None)


@pytest.mark.parametrize(
    ("opening", "title", "first", "organisation"),
    [
        ("", "Toelichting door de heer Jef Houtmans, directeur van het Wilgenhuis", "De heer Houtmans", "Wilgenhuis"),
        ("", "De heer Jef Houtmans, directeur van het Wilgenhuis", "De heer Jef Houtmans", "Wilgenhuis"),
        ("", "De heer Jef Houtmans (WH)", "De heer Jef Houtmans", "WH"),
        ("", "Uiteenzetting door de heer Jef Houtmans, Kring Beter Knotten", "De heer Houtmans", "Kring Beter Knotten"),
        (" met de heer Jef Houtmans, directeur van het Wilgenhuis, en mevrouw An Bos, Bomenkring", "Uiteenzetting",
         "De heer Jef Houtmans", "Wilgenhuis"),
        (" met Jef Houtmans, inspecteur-generaal van het Wilgenhuis", "Toelichting door de inspecteur-generaal",
         "De inspecteur-generaal", "Wilgenhuis"),
        (" met Griet Proefs, Vlaams minister van Wilgen, Bruggen en Wegen, en met Jef Houtmans, directeur van het WH",
         "Uiteenzetting", "Jef Houtmans", "WH"),
        ("", "Uiteenzetting", "De heer Jef Houtmans, gedelegeerd bestuurder van het Wilgenhuis,", "Wilgenhuis"),
    ],
)  # fmt: skip
def test_a_guest_by_function_or_body(
    opening: str, title: str, first: str, organisation: str, register: Register
) -> None:
    guest = ("Jef Houtmans", "guest", organisation)
    assert _roles(register, opening, title, first, "De heer Houtmans") == [guest, MEMBER, guest]


@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("Toelichting door mevrouw Lotte Voorbeeldt", "Mevrouw Lotte Voorbeeldt"),
        ("Toelichting door mevrouw Lotte Voorbeeldt, verslaggever", "Mevrouw Lotte Voorbeeldt"),
        ("Toelichting door mevrouw Lotte Voorbeeldt, directeur van de griffie", "Mevrouw Lotte Voorbeeldt"),
        ("Toelichting door mevrouw Lotte Voorbeeldt (Wilgenpartij)", "Mevrouw Lotte Voorbeeldt"),
    ],
)
def test_who_sits_in_the_committee_is_no_guest(title: str, first: str, register: Register) -> None:
    member = ("Lotte Voorbeeldt", "member", None)
    assert _roles(register, "", title, first, "Mevrouw Voorbeeldt") == [member, MEMBER, member]


@pytest.mark.parametrize(
    "behind",
    ["(N-VA)", "(sp.a-spirit)", "(CD&V en N-VA)", ", indiener van het voorstel,", ", Vlaams volksvertegenwoordiger,"],
)
def test_another_member_is_no_guest(behind: str, register: Register) -> None:
    first = f"De heer Jef Houtmans {behind}".replace(" ,", ",")
    member = ("Jef Houtmans", "member", None)
    assert _roles(register, "", "Toelichting", first, "De heer Houtmans") == [member, MEMBER, member]


def test_the_next_of_a_list_of_people_is_no_body(register: Register) -> None:
    title = "Toelichting door de heer Jef Houtmans, Lotte Wilg en Karel Knot"
    assert _roles(register, "", title, "De heer Jef Houtmans", "De heer Houtmans")[0] == (
        "Jef Houtmans",
        "member",
        None,
    )


@pytest.mark.parametrize(
    ("title", "role", "organisation"),
    [
        ("Uiteenzetting door Jef Houtmans, Vlaamse Wilgenmaatschappij", "guest", "Vlaamse Wilgenmaatschappij"),
        ("Uiteenzetting van Jef Houtmans (VWM)", "guest", "VWM"),
        ("Uiteenzetting door Jef Houtmans, N-VA", "member", None),
        ("Uiteenzetting door Jef Houtmans (N-VA)", "member", None),
        ("Uiteenzetting door Lotte Voorbeeldt, Wilgenpartij", None, None),
    ],
)
def test_a_body_behind_the_name_in_a_title(
    title: str, role: str | None, organisation: str | None, register: Register
) -> None:
    name = title.partition(" door ")[2] or title.partition(" van ")[2]
    first = " ".join(name.replace(",", "").split()[:2])
    found = _roles(register, "", title, first, "De voorzitter")[0]
    assert found[0] == first
    assert found[1:] == (role or "member", organisation)


def test_what_somebody_is_of_in_small_letters_is_no_body(register: Register) -> None:
    opening = " met Jef Houtmans, inspecteur-generaal van het onderwijs"
    assert _roles(register, opening, "Uiteenzetting", "Jef Houtmans", "De voorzitter")[0] == (
        "Jef Houtmans",
        "guest",
        None,
    )
