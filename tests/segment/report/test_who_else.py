"""One paragraph behind different speakers: whose it is after a member, after a minister, and in a member's section."""

from __future__ import annotations

import pytest

from pipeline.records import Speech, Transcript
from pipeline.register import Register, read_register
from pipeline.segment import segment

REPORT = """912 (2030-2031) – Nr. 3
ingediend op 14 mei 2031 (2030-2031)

Verslag

namens de Commissie voor Pleinen, Parken en Bruggen
uitgebracht door Lotte Voorbeeldt

over {about}

Samenstelling van de Commissie voor Pleinen, Parken en Bruggen:
Voorzitter: Griet Stalenmans.
Vaste leden: Ine Specimens, Karel Exempelaar; Griet Stalenmans, Ann Monstermans; Bert Wouters, Els Wouters.

{opening}1. Toelichting door minister Ward Proefmans, Vlaams minister van Wilgen en Bruggen

Minister Ward Proefmans licht toe dat er 518 wilgen waren.

2. Bespreking

{before}{said}
"""
MEMBER = "Karel Exempelaar vraagt of dat haalbaar is.\n\n"
BEFORE = {
    "after a member": MEMBER,
    "after a minister": "Minister Ward Proefmans antwoordt dat het 12 euro kost.\n\n",
    "in a section": f"2.1. Tussenkomst van Karel Exempelaar\n\n{MEMBER}",
}
K, W, A, G = "Karel Exempelaar", "Ward Proefmans", "Ann Monstermans", "Griet Stalenmans"


@pytest.fixture(scope="module")
def register() -> Register:
    return read_register()


def _last(
    said: str, before: str, register: Register, *, about: str = "de gedachtewisseling over de wilgen", opening: str = ""
) -> Speech:
    text = REPORT.format(said=said, before=before, about=about, opening=opening)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    last = segment(made, register).speeches[-1]
    assert last.text == said
    return last


def _who(said: str, register: Register) -> list[str | None]:
    return [_last(said, before, register).who.name for before in BEFORE.values()]


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Monstermans vindt 400 wilgen te veel.", [A, A, A]),
        ("Ook Monstermans vreest voor 400 wilgen.", [A, A, A]),
        ("Exempelaar vindt 400 wilgen te veel.", [K, K, K]),
        ("Wouters vindt 400 wilgen te veel.", [None, None, None]),
        ("Monstermans heeft 400 wilgen.", [None, None, None]),
        ("Exempelaar heeft 400 wilgen.", [K, None, K]),
        ("Monstermans heeft gelijk: er zijn 400 wilgen.", [None, None, K]),
        ("Ann Monstermans heeft gelijk: er zijn 400 wilgen.", [None, None, K]),
        ("Exempelaar en Monstermans vinden 400 wilgen te veel.", [None, None, None]),
    ],
)
def test_a_surname_alone(said: str, who: list[str | None], register: Register) -> None:
    assert _who(said, register) == who
