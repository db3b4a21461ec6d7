"""Printed sittings whose paragraphs have run together: turns that begin within a line."""

from __future__ import annotations

import pytest

from pipeline.register import Register
from tests.segment.reading import read as _read

HEAD = """VRAAG OM UITLEG van Ludo Achterbroeck aan Hadewijch Torfsen, Vlaams minister van Binnenwateren, over de wilgen
– 912 (2015-2016)
Voorzitter: de heer Rombout Vande Keybus
"""
ASKS = "Ludo Achterbroeck (N-VA): Minister, 17.000 wilgen wachten. Wat doet u?"
ANSWERS = "Minister Hadewijch Torfsen: Er komen 300 knotters bij."
FIRST, SECOND = (
    "De voorzitter: De heer Achterbroeck heeft het woord.",
    "De voorzitter: Minister Torfsen heeft het woord.",
)
CLOSES = "De voorzitter: De vraag om uitleg is afgehandeld."
CHAIR, ASKER, MINISTER = "Rombout Vande Keybus", "Ludo Achterbroeck", "Hadewijch Torfsen"


def _who(text: str, register: Register) -> list[str | None]:
    return [one.who.name for one in _read(text, register).speeches]


ALL = [CHAIR, ASKER, CHAIR, MINISTER, ASKER, CHAIR]


@pytest.mark.parametrize(
    "said",
    [
        f"{FIRST} {ASKS} {SECOND} {ANSWERS} Ludo Achterbroeck (N-VA): Dank u. {CLOSES}\n",
        f"{FIRST}\n{ASKS}\n{SECOND} {ANSWERS}\nLudo Achterbroeck (N-VA): Dank u.\n{CLOSES}\n",
        f"{FIRST} {ASKS}\n\n{SECOND}\n\n{ANSWERS} Ludo Achterbroeck (N-VA): Dank u. {CLOSES}\n",
        f"{FIRST} Ludo Achterbroeck\n(N-VA): Minister, 17.000 wilgen\nwachten. Wat doet u?\n\n{SECOND} Minister\n"
        f"Hadewijch Torfsen: Er\nkomen er bij. Ludo\nAchterbroeck (N-VA): Dank u.\n\n{CLOSES}",
        f"{FIRST} {ASKS} {SECOND} Minister Hadewijch\nTorfsen: Ja. De heer Ludo Achterbroeck: Dank u. {CLOSES}",
    ],
)
def test_who_is_given_the_floor_within_a_line_speaks(said: str, register: Register) -> None:
    found = _read(HEAD + said, register)
    assert [one.who.name for one in found.speeches] == ALL
    assert found.speeches[1].text == "Minister, 17.000 wilgen wachten. Wat doet u?"
    assert found.speeches[-1].text == "De vraag om uitleg is afgehandeld."
    assert [(one.status, one.asker.name, one.minister.name) for one in found.pairs] == [("answered", ASKER, MINISTER)]


@pytest.mark.parametrize(
    "said",
    [
        "Ik heb het verslag gelezen. De voorzitter: dat was een ander.",
        "Ik citeer. Femke Oosterzele (Groen): Dat zijn er 12.",
        "Het antwoord luidde. Minister Hadewijch Torfsen: Er zijn er 1450.",
        "De heer Pauwelijns heeft het woord. Dat zei men, en toen dit: Het zijn er 1450.",
        "De heer Pauwelijns heeft het woord. Mevrouw Oosterzele: Het zijn er 1450.",
    ],
)
def test_what_is_quoted_within_a_line_opens_no_turn(said: str, register: Register) -> None:
    text = f"{HEAD}{FIRST}\n\nLudo Achterbroeck (N-VA): Minister, ik begin. {said}\n\n{SECOND}\n\n{ANSWERS}\n"
    assert _who(text, register) == [CHAIR, ASKER, CHAIR, MINISTER]


@pytest.mark.parametrize(
    ("said", "who", "words"),
    [
        ("Wat doet u? Minister Hadewijch Torfsen: Dank u, collega. Er zijn er 12.", MINISTER, "Dank u, collega."),
        ("Ik luister. Femke Oosterzele (Groen): Minister, dat zijn er 12.", "Femke Oosterzele", "Minister, dat"),
        ("Ik luister. Mevrouw Femke Oosterzele: Mijnheer de minister, dat is veel.", "Femke Oosterzele", "Mijnheer de"),
        ("Ik luister. (Applaus) Femke Oosterzele (Groen): Collega’s, dat is veel.", "Femke Oosterzele", "Collega’s,"),
    ],
)
def test_who_salutes_within_a_line_speaks(said: str, who: str, words: str, register: Register) -> None:
    text = f"{HEAD}{FIRST}\n\nLudo Achterbroeck (N-VA): Ik begin. {said}\n\n{CLOSES}\n"
    spoken = _read(text, register).speeches
    assert [one.who.name for one in spoken] == [CHAIR, ASKER, who, CHAIR]
    assert spoken[2].text.startswith(words)


@pytest.mark.parametrize(
    "said",
    [
        "Ik citeer. Femke Oosterzele (Groen): Minister, dat zijn er 12.",
        "Dit staat in het verslag. Minister Hadewijch Torfsen: Dank u, collega. Er zijn er 12.",
        "Ik luister. Mevrouw Oosterzele: Minister, dat is veel.",
        "Ik luister. Femke Oosterzele: Minister, dat is veel.",
        "Ik luister. Minister Hadewijch Torfsen: “Dank u, collega.”",
        "Ik luister naar Femke Oosterzele (Groen): Minister, dat zijn er 12.",
        "Ik luister naar prof. dr. Femke Oosterzele (Groen): Minister, dat zijn er 12.",
    ],
)
def test_a_salutation_that_is_quoted_opens_no_turn(said: str, register: Register) -> None:
    text = f"{HEAD}{FIRST}\n\nLudo Achterbroeck (N-VA): Ik begin. {said}\n\n{CLOSES}\n"
    assert _who(text, register) == [CHAIR, ASKER, CHAIR]
