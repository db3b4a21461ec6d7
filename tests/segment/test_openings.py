"""Where a page of the website begins in the middle, opens with a notice of its own, or has somebody absent."""

from __future__ import annotations

import pytest

from pipeline.register import Register
from tests.segment.reading import read as _read

NOTICE = """Zondag 4 mei is de website niet beschikbaar

Op zondag 4 mei zijn de website www.voorbeeld.be en de webservices niet beschikbaar.
Er is een technisch onderhoud.
Onze excuses.
"""
RECESS = """Paasreces

Het parlement is in reces van 4 tot en met 8 april.

De diensten blijven bereikbaar tijdens het reces.
"""
TURNS = """De voorzitter

{chair}De heer Achterbroeck heeft het woord.

Ludo Achterbroeck (N-VA)

Er waren 1200 wilgen.
"""
DEBATE = """U bent hier

Plenaire vergadering

woensdag 14 oktober 2015, 14.00u

Voorzitter
Actualiteitsdebat over de wilgen

{whom} heeft het woord.

{said}

De heer Pauwelijns heeft het woord.

Dat klopt.
"""


def _roles(text: str, register: Register) -> list[tuple[str | None, str | None]]:
    return [(one.role, one.who.name) for one in _read(text, register).speeches]


@pytest.mark.parametrize("notice", [NOTICE, RECESS])
@pytest.mark.parametrize("turns", [TURNS.format(chair=""), TURNS.format(chair="").partition("\n\n")[2]])
def test_a_notice_about_the_website_is_furniture(notice: str, turns: str, register: Register) -> None:
    text = f"U bent hier\n\n{notice}\n{turns}"
    found = _read(text, register)
    assert [(one.role, one.who.name) for one in found.speeches] == [("chair", None), ("member", "Ludo Achterbroeck")]
    furniture = [text[one.start : one.end].strip() for one in found.spans if one.kind == "furniture"]
    assert furniture == [notice.strip()]


@pytest.mark.parametrize(
    "said",
    [
        "De website van de wilgen\n",
        "Onderhoud\n\nDe website is stuk, zegt men.\n",
        "Recessie\n\nVoor het reces was er een recessie.\n",
    ],
)
def test_words_about_a_website_are_no_notice(said: str, register: Register) -> None:
    text = f"U bent hier\n\n{said}\n{TURNS.format(chair='')}"
    assert "furniture" not in {one.kind for one in _read(text, register).spans}


@pytest.mark.parametrize("above", ["", "Plenaire vergadering\n\nwoensdag 14 oktober 2015, 14.00u\n\n"])
def test_what_stands_above_the_label_of_the_chair_is_nobodys(above: str, register: Register) -> None:
    said = "Ik heb nog niet geantwoord. Het waren er 300. (Gelach)\n\nDat weet de minister ook.\n\n"
    chair = "Mijnheer Pauwelijns, de minister weet dat.\n\n"
    assert _roles(f"U bent hier\n\n{above}{said}{TURNS.format(chair=chair)}", register) == [
        (None, None),
        ("chair", None),
        ("member", "Ludo Achterbroeck"),
    ]


@pytest.mark.parametrize("end", ["De heer Achterbroeck heeft het woord.", "De actuele vraag is afgehandeld."])
def test_what_the_chair_alone_says_stays_the_chairs(end: str, register: Register) -> None:
    found = _roles(f"U bent hier\n\nIk dank de minister.\n\n{end}\n\n{TURNS.format(chair='')}", register)
    assert found[0] == ("chair", None)


def test_the_chair_who_opens_an_item_without_a_label_stays_the_chair(register: Register) -> None:
    said = "Dames en heren, aan de orde is het verslag over de wilgen."
    assert _roles(f"U bent hier\n\n{said}\n\n{TURNS.format(chair='')}", register)[0] == ("chair", None)


@pytest.mark.parametrize(
    ("whom", "said"),
    [
        ("Mevrouw Oosterzele, verslaggever,", "Ik betreur dat mevrouw Oosterzele niet aanwezig is. Er zijn 12 wilgen."),
        ("De heer Achterbroeck", "De heer Achterbroeck is niet aanwezig."),
        ("De heer Ludo Achterbroeck", "Ik zie de heer Achterbroeck niet."),
        ("Minister Torfsen", "Minister Torfsen is onderweg, hoor ik."),
    ],
)
def test_who_is_named_in_the_third_person_does_not_speak(whom: str, said: str, register: Register) -> None:
    found = _read(DEBATE.format(whom=whom, said=said), register)
    assert next((one.text, one.who.name) for one in found.speeches if one.role != "chair") == (said, None)


@pytest.mark.parametrize(
    ("whom", "said", "who"),
    [
        ("Mevrouw Oosterzele", "Dank u, mevrouw Oosterzele, zei men mij.", "Femke Oosterzele"),
        ("De heer Achterbroeck", "Ik dank mevrouw Achterbroeck.", "Ludo Achterbroeck"),
        ("Minister Torfsen", "De minister van Water ben ik.", "Hadewijch Torfsen"),
        ("De heer Achterbroeck", "De heer Van dermolen is niet aanwezig.", "Ludo Achterbroeck"),
    ],
)
def test_others_and_calls_leave_the_floor_where_it_is(whom: str, said: str, who: str, register: Register) -> None:
    found = _read(DEBATE.format(whom=whom, said=said), register)
    assert next((one.text, one.who.name) for one in found.speeches if one.role != "chair") == (said, who)


EXCHANGE = """Report meeting Commissie voor Binnenwateren
Gedachtewisseling over de wilgen
Report
De heer Tist Knotwilg, {function}, heeft het woord.
Er werden 1100 wilgen geknot.
De heer Achterbroeck heeft het woord.
Hoeveel kost dat?
De heer Knotwilg heeft het woord.
Ongeveer 2,4 miljoen euro.
De gedachtewisseling is gesloten.
"""


@pytest.mark.parametrize("function", ["opdrachthouder", "directeur van De Wilg"])
def test_a_guest_whom_the_chair_calls_by_function(function: str, register: Register) -> None:
    found = _read(EXCHANGE.format(function=function), register)
    assert [(one.who.name, one.role, one.organisation) for one in found.speeches if one.role != "chair"] == [
        ("Tist Knotwilg", "guest", function),
        ("Ludo Achterbroeck", "member", None),
        ("Tist Knotwilg", "guest", function),
    ]


@pytest.mark.parametrize("function", ["verslaggever", "voorzitter van de N-VA-fractie", "indiener van het voorstel"])
def test_a_member_whom_the_chair_calls_by_function(function: str, register: Register) -> None:
    found = _read(EXCHANGE.format(function=function), register)
    assert "guest" not in {one.role for one in found.speeches}
