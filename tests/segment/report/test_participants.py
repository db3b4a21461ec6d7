"""Lists of those who were heard: guests of a hearing, however the list is announced, and never the committee."""

from __future__ import annotations

import pytest

from pipeline.records import Transcript
from pipeline.register import Register
from pipeline.segment import segment

REPORT = """912 (2030-2031) – Nr. 3
ingediend op 14 mei 2031 (2030-2031)

Verslag van de hoorzitting

namens de Commissie voor Pleinen, Parken en Bruggen
uitgebracht door Lotte Voorbeeldt

over de wilgen

Samenstelling van de Commissie voor Pleinen, Parken en Bruggen:
Voorzitter: Griet Stalenmans.
Vaste leden: Karel Exempelaar, Griet Stalenmans; Ann Monstermans.

{announced}
{entries}

1. Uiteenzettingen

1.1. Jef Houtmans

Het Wilgenhuis telt 518 wilgen.

2. Bespreking

Karel Exempelaar vraagt of dat haalbaar is.

{said}
"""
ENTRIES = """- Prof. dr. Jef Houtmans, KU Wilgen;
- Mia Knotwilg, afdelingshoofd bij het Bosinstituut;
- professor Frank Waterman;
- Tist Bosmans (Raad voor Wilgen);
- Eddy Eikels en Bart Olmen;
- Nadia Abeelen (N-VA);
- Wout Abeelen, kabinetschef van de minister van Wilgen;
- An Abeelen, Vlaams minister van Wilgen.
"""


def _speeches(register: Register, said: str, announced: str = "De commissie hoorde:") -> list[tuple[object, ...]]:
    text = REPORT.format(announced=announced, entries=ENTRIES, said=said)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    return [(one.who.name, one.role) for one in segment(made, register).speeches]


@pytest.mark.parametrize(
    "announced",
    [
        "De commissie hoorde:",
        "Volgende personen kwamen aan het woord:",
        "De commissie ontving de volgende gasten:",
        "Waren aanwezig:",
        "Genodigden:",
        "De volgende deskundigen namen het woord:",
        "Werden gehoord:",
    ],
)
def test_who_is_listed_is_a_guest(announced: str, register: Register) -> None:
    names = ("Mia Knotwilg", "Frank Waterman", "Tist Bosmans", "Eddy Eikels", "Bart Olmen", "Jef Houtmans")
    said = "\n\n".join(f"{name} weet dat er 400 zijn." for name in names)
    assert _speeches(register, said, announced) == [
        ("Jef Houtmans", "guest"),
        ("Karel Exempelaar", "member"),
        *((name, "guest") for name in names),
    ]


@pytest.mark.parametrize("announced", ["Werden gehoord:", "Aan het woord kwamen:", "Gasten:"])
def test_those_who_were_heard_on_one_line(announced: str, register: Register) -> None:
    heard = (
        f"{announced} de heer Wout Abeelen, woordvoerder van het Boshuis, mevrouw Mia Knotwilg, voorzitster van de "
        "Wilgengroep, en de heer Bart Olmen, professor aan de UWilgen."
    )
    said = "\n\n".join(f"{name} weet dat er 400 zijn." for name in ("Wout Abeelen", "Mia Knotwilg", "Bart Olmen"))
    text = REPORT.format(announced=heard, entries="", said=said)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    found = [(one.who.name, one.role) for one in segment(made, register).speeches[-3:]]
    assert found == [("Wout Abeelen", "guest"), ("Mia Knotwilg", "guest"), ("Bart Olmen", "guest")]


def test_those_who_were_heard_with_brackets_on_one_line(register: Register) -> None:
    heard = "Deelnemers: Wout Abeelen (directeur Wilgen.net), Mia Knotwilg (Wilgengroep) en An Olmen (N-VA)."
    said = "\n\n".join(f"{name} meent dat er 400 zijn." for name in ("Wout Abeelen", "Mia Knotwilg", "An Olmen"))
    text = REPORT.format(announced=heard, entries="", said=said)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    found = [(one.who.name, one.role) for one in segment(made, register).speeches[-3:]]
    assert found == [("Wout Abeelen", "guest"), ("Mia Knotwilg", "guest"), ("An Olmen", "member")]


@pytest.mark.parametrize("announced", ["In aanwezigheid van:", "Sprekers:", "IN AANWEZIGHEID VAN:"])
def test_who_was_present_with_a_function_is_a_guest(announced: str, register: Register) -> None:
    said = "Mia Knotwilg overloopt de 480 bomen.\n\nOver de prijs zwijgt de minister."
    assert _speeches(register, said, announced)[2] == ("Mia Knotwilg", "guest")


def test_who_works_for_a_minister_is_none(register: Register) -> None:
    assert _speeches(register, "Wout Abeelen zegt dat er 400 zijn.")[-1] == ("Wout Abeelen", "guest")
    assert _speeches(register, "An Abeelen zegt dat er 400 zijn.")[-1] == ("An Abeelen", "minister")


def test_degrees_before_a_listed_name(register: Register) -> None:
    assert _speeches(register, "Prof. Houtmans besluit dat er 400 zijn.")[-1] == ("Jef Houtmans", "guest")


def test_a_party_behind_a_listed_name_makes_no_guest(register: Register) -> None:
    assert _speeches(register, "Nadia Abeelen zegt dat er 400 zijn.")[-1] == ("Nadia Abeelen", "member")


def test_a_list_of_other_things_names_nobody(register: Register) -> None:
    found = _speeches(register, "Mia Knotwilg weet dat er 400 zijn.", "Volgende documenten werden ingediend:")
    assert found[-1] == (None, None)


def test_the_committee_ends_where_those_who_were_heard_begin(register: Register) -> None:
    assert _speeches(register, "Volgens Bart Olmen zijn er 400.", "Er kwamen gasten:")[-1] != ("Bart Olmen", "member")


@pytest.mark.parametrize(
    ("line", "role", "organisation"),
    [
        (
            "Aanwezig: mevrouw An Abeelen, Vlaams minister; de heer Jef Houtmans, directeur van De Wilg",
            "guest",
            "De Wilg",
        ),
        ("Voorzitter: mevrouw Griet Stalenmans", "guest", "De Wilg"),
        ("14 mei 2031", "guest", "De Wilg"),
    ],
)
def test_who_reports_ends_before_other_lines(
    line: str, role: str, organisation: str | None, register: Register
) -> None:
    said = "De heer Jef Houtmans, directeur van De Wilg, zegt dat er 400 zijn."
    text = _without_composition(line, said)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    last = segment(made, register).speeches[-1]
    assert (last.who.name, last.role, last.organisation) == ("Jef Houtmans", role, organisation)


@pytest.mark.parametrize(
    ("line", "said", "who"),
    [
        ("Voorzitter: mevrouw Griet Stalenmans", "Mevrouw Stalenmans vraagt 400 wilgen.", "Griet Stalenmans"),
        ("Voorzitter : Griet Stalenmans.", "De voorzitter besluit dat er 400 zijn.", "Griet Stalenmans"),
        ("Voorzitter: de heer J. Stalenmans en vele anderen die hier waren", "De voorzitter besluit dat.", None),
    ],
)
def test_the_chair_where_no_members_are_listed(line: str, said: str, who: str | None, register: Register) -> None:
    made = Transcript(
        doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=_without_composition(line, said)
    )
    last = segment(made, register).speeches[-1]
    assert (last.who.name, last.role) == (who, "chair" if who else None)


@pytest.mark.parametrize(
    ("said", "who", "role"),
    [
        ("De heer Exempelaar telt er 400.", "K. Exempelaar", "member"),
        ("Mevrouw Monstermans-Proef sluit zich aan: 400.", "A. Monstermans-Proef", "member"),
        ("Uw voorzitter wijst op de 400 wilgen.", "G. Stalenmans", "chair"),
    ],
)
@pytest.mark.parametrize("consists", ["bestond uit :", "was als volgt samengesteld:", "was samengesteld uit:"])
def test_a_committee_told_in_a_sentence(said: str, who: str, role: str, consists: str, register: Register) -> None:
    line = (
        f"De Commissie {consists}\nmevrouw G. Stalenmans, voorzitter ;\n"
        "de heren K. Exempelaar, B. Wouters en mevrouw A. Monstermans-Proef, leden."
    )
    made = Transcript(
        doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=_without_composition(line, said)
    )
    last = segment(made, register).speeches[-1]
    assert (last.who.name, last.role) == (who, role)


def _without_composition(line: str, said: str) -> str:
    """A report whose title page has ``line`` in the place of the composition."""
    head, _, rest = REPORT.partition("over de wilgen")
    below = rest[rest.index("1. Uiteenzettingen") :].format(said=said)
    return f"{head}\n{line}\n\n{below}"
