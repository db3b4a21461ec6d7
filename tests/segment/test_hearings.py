"""Hearings: experts with and without an organisation, under a title, announced or answering at once."""

from __future__ import annotations

import datetime as dt

import pytest

from pipeline.records import Proceedings, Transcript
from pipeline.register import Register
from pipeline.segment import segment

HEARING = """Commissievergadering nr. C250 (2018-2019) – 16 april 2019

HOORZITTING over de toekomst van de doedelzak

Voorzitter: mevrouw Leona De Grootvelde

De voorzitter: Welkom aan onze gasten. {floor} heeft het woord.

{label}: Er zijn twintig spelers.

Femke Oosterzele (Groen): En de wachtlijst?

{again}: Die groeit.
"""
DEBATE = HEARING.replace("HOORZITTING", "DEBAT").replace("{label}", "Ludo Achterbroeck")


def _turns(text: str, register: Register) -> list[tuple[str | None, str | None, str | None]]:
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    found: Proceedings = segment(made, register)
    return [(one.who.name, one.role, one.organisation) for one in found.speeches[1:]]


@pytest.mark.parametrize(
    ("floor", "label", "again", "organisation"),
    [
        ("Mevrouw Wachters", "Ann Wachters", "Ann Wachters", None),
        ("Mevrouw Wachters", "Mevrouw Ann Wachters", "Mevrouw Ann Wachters", None),
        ("Mevrouw Wachters", "Professor Ann Wachters", "Ann Wachters", None),
        ("Mevrouw Wachters", "Ann Wachters (Doedelzakbond)", "Mevrouw Wachters", "Doedelzakbond"),
        ("Professor Wachters", "Ann Wachters (Doedelzakbond)", "Professor Wachters", "Doedelzakbond"),
        ("Mevrouw Wachters", "Vlaams ombudsvrouw Ann Wachters", "Ann Wachters", "Vlaams ombudsvrouw"),
        ("Mevrouw Wachters", "Gedelegeerd bestuurder Ann Wachters", "Ann Wachters", "Gedelegeerd bestuurder"),
        ("Mevrouw Wachters", "Raadsheer Ann Wachters (Rekenhof)", "Ann Wachters", "Rekenhof"),
    ],
)
def test_experts_are_guests(floor: str, label: str, again: str, organisation: str | None, register: Register) -> None:
    assert _turns(HEARING.format(floor=floor, label=label, again=again), register) == [
        ("Ann Wachters", "guest", organisation),
        ("Femke Oosterzele", "member", None),
        ("Ann Wachters", "guest", organisation),
    ]


@pytest.mark.parametrize(
    ("again", "organisation"),
    [
        ("Ann Wachters, directeur Doedelzakbond", "directeur Doedelzakbond"),
        ("Professor Ann Wachters (Conservatorium)", "Conservatorium"),
        ("Algemeen directeur Ann Wachters", "Algemeen directeur"),
    ],
)
def test_an_expert_answers_at_once(again: str, organisation: str, register: Register) -> None:
    found = _turns(
        HEARING.format(floor="De heer Achterbroeck", label="Ludo Achterbroeck (N-VA)", again=again), register
    )
    assert found[1:] == [("Femke Oosterzele", "member", None), ("Ann Wachters", "guest", organisation)]


@pytest.mark.parametrize(
    "again",
    [
        "Vlaamse Muziekraad (VM)",
        "Doedelzakbond Hamme (DH)",
        "Conclusie",
        "Directeur",
        "Professor Wachters",
        "Subsidies",
    ],
)
def test_what_is_listed_in_a_hearing_does_not_speak(again: str, register: Register) -> None:
    text = HEARING.format(floor="De heer Achterbroeck", label="Ludo Achterbroeck (N-VA)", again=again)
    assert [who for who, _, _ in _turns(text, register)] == ["Ludo Achterbroeck", "Femke Oosterzele"]


def test_elsewhere_an_expert_has_to_be_announced(register: Register) -> None:
    text = DEBATE.format(floor="De heer Achterbroeck", again="Ann Wachters, directeur Doedelzakbond")
    assert [who for who, _, _ in _turns(text, register)] == ["Ludo Achterbroeck", "Femke Oosterzele", None]


def test_in_an_exchange_of_views_guests_speak_too(register: Register) -> None:
    text = HEARING.replace("HOORZITTING", "GEDACHTEWISSELING").format(
        floor="De heer Wachters", label="De heer Jef Wachters", again="Ann Wachters, directeur Doedelzakbond"
    )
    assert _turns(text, register) == [
        ("Jef Wachters", "guest", None),
        ("Femke Oosterzele", "member", None),
        ("Ann Wachters", "guest", "directeur Doedelzakbond"),
    ]


@pytest.mark.parametrize("day", ["Dinsdag 16 april 2019", "16 april 2019, 10.00u"])
@pytest.mark.parametrize("title", ["Hoorzitting over de doedelzak", "Gedachtewisseling over de doedelzak"])
def test_a_hearing_above_its_day_without_blank_lines(title: str, day: str, register: Register) -> None:
    text = (
        f"Vlaams Parlement\nCommissie voor Cultuur\n{title}\n{day}\nVoorzitter: Leona De Grootvelde\n\n"
        "De voorzitter: Welkom aan de gasten.\n\nAnn Wachters, Doedelzakbond: Er zijn er 20.\n\n"
        "Femke Oosterzele (Groen): En de wachtlijst?\n\nAnn Wachters: Die groeit.\n"
    )
    assert _turns(text, register) == [
        ("Ann Wachters", "guest", "Doedelzakbond"),
        ("Femke Oosterzele", "member", None),
        ("Ann Wachters", "guest", "Doedelzakbond"),
    ]
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    assert segment(made, register).date == dt.date(2019, 4, 16)


def test_a_hearing_without_blank_lines(register: Register) -> None:
    said = [
        "De voorzitter: Welkom aan de gasten.",
        "Ann Wachters, Doedelzakbond: Er zijn er 20. Zij spelen\noveral in het land.",
        "Jef Wachters (Kring Hamme): In Hamme zijn er 3.\nDat zijn er te weinig.",
        "Femke Oosterzele (Groen): En de wachtlijst van\nde kring?",
        "Jef Wachters: Die groeit. Mevrouw Wachters zei het\nal.",
        "Ann Wachters: Dat klopt.",
    ]
    text = (
        "Commissie voor Cultuur\nHOORZITTING over de doedelzak\nVoorzitter: mevrouw Leona De Grootvelde\n"
        + "\n".join(said)
    )
    assert _turns(text + "\nDe voorzitter: Ik dank u." * 4, register)[:5] == [
        ("Ann Wachters", "guest", "Doedelzakbond"),
        ("Jef Wachters", "guest", "Kring Hamme"),
        ("Femke Oosterzele", "member", None),
        ("Jef Wachters", "guest", "Kring Hamme"),
        ("Ann Wachters", "guest", "Doedelzakbond"),
    ]


@pytest.mark.parametrize(
    ("label", "role", "organisation"),
    [
        ("De heer Jef Houtmans, eerste verslaggever", "member", None),
        ("De heer Jef Houtmans, hoofdindiener", "member", None),
        ("De heer Jef Houtmans, fractievoorzitter", "member", None),
        ("De heer Jef Houtmans, voorzitter van De Wilg", "guest", "voorzitter van De Wilg"),
        ("De heer Jef Houtmans, wilgenteler", "guest", "wilgenteler"),
    ],
)
def test_what_somebody_is_in_the_house_makes_no_guest(
    label: str, role: str, organisation: str | None, register: Register
) -> None:
    text = DEBATE.format(floor="De heer Houtmans", label=label, again="De heer Houtmans").replace(
        "Ludo Achterbroeck:", f"{label}:"
    )
    assert _turns(text, register)[0] == ("Jef Houtmans", role, organisation)


PAGE = """U bent hier

Commissievergadering

dinsdag 13 oktober 2015, 14.00u

Voorzitter
van Ludo Achterbroeck aan minister Hadewijch Torfsen
401 (2015-2016)
Externe sprekers
{listed}
46 (2015-2016)
Externe sprekers
Hadewijch Torfsen (Vlaams minister van Binnenwateren) en {listed}

De heer Achterbroeck heeft het woord.

Minister, hoeveel wilgen zijn er?

{floor} heeft het woord.

Er zijn er 12.

Minister Torfsen heeft het woord.

Er zijn er 1450.
"""
LISTED = "Ann Wachters (directeur van De Wilg (vzw)), Joost Pauwelijns (De Els) en Koen Oosterzele (De Es)"


@pytest.mark.parametrize(
    ("floor", "who"),
    [
        ("Mevrouw Wachters", ("Ann Wachters", "guest", "directeur van De Wilg (vzw)")),
        ("Joost Pauwelijns", ("Joost Pauwelijns", "guest", "De Els")),
        ("De heer Pauwelijns", (None, "member", None)),  # two members have that name too
        ("Mevrouw Oosterzele", ("Femke Oosterzele", "member", None)),
        ("Mevrouw De Grootvelde", ("Leona De Grootvelde", "member", None)),
    ],
)
def test_a_page_lists_who_else_speaks(floor: str, who: tuple[str | None, str, str | None], register: Register) -> None:
    text = PAGE.format(listed=LISTED, floor=floor)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    found = segment(made, register)
    assert [one.number for one in found.questions] == [401]
    spoken = [(one.who.name, one.role, one.organisation) for one in found.speeches if one.role != "chair"]
    assert spoken[1] == who
    assert (spoken[0][0], spoken[2][0]) == ("Ludo Achterbroeck", "Hadewijch Torfsen")
    assert "Ann Wachters" not in {one.asker.name for one in found.pairs}


def test_a_list_in_another_shape_is_none(register: Register) -> None:
    text = PAGE.format(listed="Ann Wachters van De Wilg", floor="Mevrouw Wachters")
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    assert {one.role for one in segment(made, register).speeches} == {"chair", "member", "minister"}


@pytest.mark.parametrize(
    ("title", "heard"),
    [
        ("Hoorzitting over de doedelzak met Wiebe Wachters en Sien Snaren", ["Wiebe Wachters", "Sien Snaren"]),
        ("Hoorzitting met Wiebe Wachters, Sien Snaren en anderen", ["Wiebe Wachters", "Sien Snaren"]),
        ("Hoorzitting over de doedelzak met Wiebe Wachters", ["Wiebe Wachters"]),
    ],
)
def test_on_the_website_the_title_tells_who_is_heard(title: str, heard: list[str], register: Register) -> None:
    head = [
        "U bent hier",
        "Commissievergadering",
        "dinsdag 16 april 2019, 14.00u",
        f"Voorzitter\n{title}\nDe voorzitter",
    ]
    said = ["De heer Wachters heeft het woord.", "Wiebe Wachters", "Er zijn twintig spelers.", "Sien Snaren"]
    asked = ["Wij tellen er twaalf.", "Femke Oosterzele (Groen)", "Vanwaar dat verschil?"]
    found = _turns("\n\n".join([*head, *said, *asked]) + "\n", register)
    assert [name for name, role, _ in found if role == "guest"] == heard
