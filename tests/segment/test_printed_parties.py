"""Somebody whom the register does not know is of the party that the document prints with the name, wherever it does."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.records import Proceedings
from pipeline.register import Register, read_register
from tests.segment.reading import read

SITTING = """Vlaams Parlement - Plenaire vergadering - 12 november 1997

ACTUELE VRAAG van de heer Karel Exempelaar tot mevrouw Griet Stalenmans, Vlaams minister van Wilgen, over de wilgen

De voorzitter : De heer Exempelaar heeft het woord.

{asker} : Mevrouw de minister, er zijn 518 wilgen.

Mevrouw Griet Stalenmans, Vlaams minister : Het zijn er 612.

{again} : Dat zijn er 94 meer.

{third} : Het zijn er te veel.

De voorzitter : Het incident is gesloten.
"""


def _parties(rows: Proceedings, name: str) -> set[str | None]:
    return {one.who.party for one in rows.speeches if one.who.name == name}


def _sitting(register: Register, asker: str, again: str, third: str = "Mevrouw An Bermuda (SP)") -> Proceedings:
    return read(SITTING.format(asker=asker, again=again, third=third), register)


@pytest.mark.parametrize(
    ("asker", "again"),
    [
        ("De heer Karel Exempelaar (VLD)", "De heer Karel Exempelaar"),
        ("De heer Karel Exempelaar", "De heer Karel Exempelaar (VLD)"),
        ("De heer Exempelaar (VLD)", "De heer Exempelaar"),
        ("De heer Exempelaar", "De heer Exempelaar (VLD)"),
        ("De heer K. Exempelaar (VLD)", "De heer Karel Exempelaar"),
    ],
)
def test_a_party_on_one_label_is_that_of_all_and_of_the_question(register: Register, asker: str, again: str) -> None:
    rows = _sitting(register, asker, again)
    assert _parties(rows, "Karel Exempelaar") == {"VLD"}
    assert [(one.asker.party, one.asker.party_id) for one in rows.questions] == [("VLD", "openvld")]
    assert {one.asker.party for one in rows.pairs if one.asker.name == "Karel Exempelaar"} == {"VLD"}


def test_the_party_is_told_as_printed_only_where_it_is(register: Register) -> None:
    rows = _sitting(register, "De heer Karel Exempelaar (VLD)", "De heer Karel Exempelaar")
    assert [one.who.party_label for one in rows.speeches if one.who.name == "Karel Exempelaar"] == ["VLD", None]


def test_two_parties_behind_one_name_tell_none(register: Register) -> None:
    third = "De heer Karel Exempelaar"
    rows = _sitting(register, "De heer Karel Exempelaar (VLD)", "De heer Karel Exempelaar (CVP)", third)
    told = [one.who.party for one in rows.speeches if one.who.name == "Karel Exempelaar"]
    assert told == ["VLD", "CVP", None]


def test_the_register_goes_before_what_is_printed_elsewhere(tmp_path: Path) -> None:
    sheet = tmp_path / "people.csv"
    sheet.write_text(
        "person_id,name,party,role,start_date,end_date\nkarel,Karel Exempelaar,CVP,member,1995-06-13,1999-06-12\n",
        encoding="utf-8",
    )
    rows = _sitting(
        read_register(sheet), "De heer Karel Exempelaar", "De heer Karel Exempelaar", "De heer Jan Vorm (SP)"
    )
    assert _parties(rows, "Karel Exempelaar") == {"CVP"}
    assert _parties(rows, "Jan Vorm") == {"SP"}


REPORT = """912 (2030-2031) – Nr. 3
ingediend op 14 mei 2031 (2030-2031)

Verslag

namens de Commissie voor Pleinen, Parken en Bruggen
uitgebracht door Lotte Voorbeeldt

over de gedachtewisseling over de wilgen

Samenstelling van de Commissie voor Pleinen, Parken en Bruggen:

Voorzitter: Griet Stalenmans.

Vaste leden:

Ine Specimens, Karel Exempelaar;

Ann Monstermans.

1. Bespreking

{said}

De heer Exempelaar telt 40 wilgen.
"""


@pytest.mark.parametrize(
    ("said", "party"),
    [
        ("De heer Karel Exempelaar (N-VA) vraagt of er 12 wilgen zijn.", "N-VA"),
        ("De heer Karel Exempelaar, N-VA, vraagt of er 12 wilgen zijn.", "N-VA"),
        ("De heer Karel\nExempelaar (Groen, verslaggever) vraagt of er 12 wilgen zijn.", "Groen"),
        ("Mevrouw Ine Specimens sluit aan bij de heer Karel Exempelaar (Vooruit).", "Vooruit"),
        ("De heer Karel Exempelaar (Wilgenbond) vraagt of er 12 wilgen zijn.", None),
        ("De heer Karel Exempelaar (N-VA) vraagt het. Ook de heer Karel Exempelaar (Groen) wil het weten.", None),
        ("Mevrouw Ine Specimens (N-VA) vraagt of er 12 wilgen zijn.", None),
    ],
)
def test_a_report_prints_the_party_behind_the_full_name(register: Register, said: str, party: str | None) -> None:
    last = read(REPORT.format(said=said), register).speeches[-1]
    assert (last.who.name, last.who.party) == ("Karel Exempelaar", party)


WRITTEN = """SCHRIFTELIJKE VRAAG

nr. 412
van {asker}
datum: 12 maart 2025

aan GRIET STALENMANS
VLAAMS MINISTER VAN WILGEN

Wilgen - Aantallen

1. Hoeveel wilgen zijn er?

GRIET STALENMANS
VLAAMS MINISTER VAN WILGEN

ANTWOORD
op vraag nr. 412 van 12 maart 2025
van {again}

1. Er zijn 45 wilgen.
"""


@pytest.mark.parametrize(
    ("asker", "again", "party"),
    [
        ("KAREL EXEMPELAAR (N-VA)", "KAREL EXEMPELAAR", "N-VA"),
        ("KAREL EXEMPELAAR", "KAREL EXEMPELAAR (Groen)", "Groen"),
        ("KAREL EXEMPELAAR", "KAREL EXEMPELAAR", None),
    ],
)
def test_a_written_question_prints_the_party_of_its_asker(
    register: Register, asker: str, again: str, party: str | None
) -> None:
    rows = read(WRITTEN.format(asker=asker, again=again), register)
    assert [(one.asker.name, one.asker.party) for one in rows.questions] == [("Karel Exempelaar", party)]
    assert [(one.who.party) for one in rows.speeches if one.act == "question"] == [party]
