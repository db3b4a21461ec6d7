"""A transcript that a speaker reads out: the labels in it open no turns; a forgotten mark holds nothing together."""

from __future__ import annotations

import pytest

from pipeline.records import Proceedings, Transcript
from pipeline.register import Register
from pipeline.segment import segment

SITTING = """Commissievergadering nr. C12 (2015-2016) – 13 oktober 2015

Voorzitter: de heer Rombout Vande Keybus

De voorzitter: De heer Achterbroeck heeft het woord.

Ludo Achterbroeck (N-VA): Ik citeer uit het verslag:

{said}

De voorzitter: Minister Torfsen heeft het woord.

Minister Hadewijch Torfsen: U citeert “selectief”.
"""


def _speakers(said: str, register: Register) -> list[str | None]:
    text = SITTING.format(said=said)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    found: Proceedings = segment(made, register)
    return [one.who.name for one in found.speeches]


ALONE = ["Rombout Vande Keybus", "Ludo Achterbroeck", "Rombout Vande Keybus", "Hadewijch Torfsen"]
SPLIT = [*ALONE[:2], "Femke Oosterzele", *ALONE[2:]]


@pytest.mark.parametrize(
    "said",
    [
        "“De voorzitter: Mevrouw Oosterzele heeft het woord.\n\nFemke Oosterzele (Groen): 12 wilgen.”\n\nTot daar.",
        "„Ik geef cijfers.\n\nFemke Oosterzele (Groen): Er zijn 12 wilgen.”.\n\nEinde citaat.",
        "“Er zijn wilgen.\n\nMinister Hadewijch Torfsen: Er zijn er 1450.\n\nFemke Oosterzele (Groen): Goed.”",
    ],
)
def test_a_quoted_transcript_is_one_turn(said: str, register: Register) -> None:
    assert _speakers(said, register) == ALONE


@pytest.mark.parametrize(
    "said",
    [
        "“Er zijn wilgen.\n\nFemke Oosterzele (Groen): Er zijn 12 wilgen.",
        "“Er zijn wilgen.\n\nFemke Oosterzele (Groen): Ik citeer ook: “Er zijn 12 wilgen.”",
        "“Er zijn wilgen.”\n\nFemke Oosterzele (Groen): Er zijn 12 wilgen.”",
        "Er zijn “wilgen.\n\nFemke Oosterzele (Groen): Er zijn 12 wilgen.”",
    ],
)
def test_marks_that_do_not_match_hold_nothing(said: str, register: Register) -> None:
    assert _speakers(said, register) == SPLIT


QUOTED = [
    "Mevrouw Odile Wilgenroos, directeur van De Wilg, zei: “Dat kost 3 miljoen euro.” Hoeveel is het?",
    "De heer Tist Knotwilg, algemeen secretaris van het verbond, verklaarde in het weekblad: “Dat kan niet.”",
    "De heer Tist Knotwilg, directeur van De Wilg, zegt: 3 miljoen euro.",
    "Mevrouw Odile Wilgenroos, voorzitter van de kring, liet weten: Het zijn er 1450.",
    "Mevrouw Odile Wilgenroos, toenmalig minister van Water, antwoordde: “Dat kost 3 miljoen euro.”",
    "De heer Tist Knotwilg, woordvoerder van De Wilg: “Dat kost 3 miljoen euro.”",
    "De heer Tist Knotwilg, woordvoerder van De Wilg: dat kost 3 miljoen euro.",
]


@pytest.mark.parametrize("said", QUOTED)
def test_whom_a_speaker_quotes_by_name_and_function_is_no_guest(said: str, register: Register) -> None:
    assert _speakers(said, register) == ALONE
    assert _speakers(f"Dat las ik. \n{said}", register) == ALONE


@pytest.mark.parametrize("said", QUOTED)
def test_so_it_is_on_the_website(said: str, register: Register) -> None:
    lines = ["Report meeting Commissie", "De voorzitter", "De heer Achterbroeck heeft het woord."]
    text = "\n".join([*lines, "Ludo Achterbroeck (N-VA)", "Ik citeer.", said, "De voorzitter", "Dank u."])
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    found = [one.who.name for one in segment(made, register).speeches if one.role != "chair"]
    assert found == ["Ludo Achterbroeck"]


@pytest.mark.parametrize(
    "said",
    [
        "De heer Tist Knotwilg, woordvoerder van De Wilg: Dat kost 3 miljoen euro.",
        "De voorzitter: De heer Knotwilg heeft het woord.\n\n"
        "De heer Tist Knotwilg, woordvoerder van De Wilg: “Wilg” is een mooi woord.",
    ],
)
def test_a_guest_with_a_function_speaks(said: str, register: Register) -> None:
    assert "Tist Knotwilg" in _speakers(said, register)
