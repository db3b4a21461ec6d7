"""What voices without a name call out while somebody has the floor: nobody's words, and not those of who speaks."""

from __future__ import annotations

import pytest

from pipeline.register import Register
from tests.segment.reading import read

SITTING = """HANDELINGEN
PLENAIRE VERGADERING
16 oktober 2013

De voorzitter: De heer Achterbroeck heeft het woord.
{gap}De heer Ludo Achterbroeck: Er zijn 45 bruggen.
{gap}{voices}
{gap}{behind}
{gap}De voorzitter: Stilte.
"""


@pytest.mark.parametrize("gap", ["", "\n"])
@pytest.mark.parametrize(
    "voices", ["Een stem op de banken van Groen: Het zijn er 46!", "Verscheidene leden: Neen, 46!"]
)
@pytest.mark.parametrize("label", ["", "De heer Ludo Achterbroeck: "])
def test_what_is_called_out_is_nobodys(gap: str, voices: str, label: str, register: Register) -> None:
    text = SITTING.format(gap=gap, voices=voices, behind=f"{label}Dat zijn er veel.")
    found = read(text, register)
    said = " ".join(one.text for one in found.speeches if one.who.name == "Ludo Achterbroeck")
    assert " ".join(said.split()) == "Er zijn 45 bruggen. Dat zijn er veel."
    assert [text[one.start : one.end].strip() for one in found.spans if one.kind == "announcement"] == [voices]


def test_what_is_told_of_some_is_the_speakers(register: Register) -> None:
    told = "Een lid van de raad zei: het zijn er 46."
    found = read(SITTING.format(gap="\n", voices=told, behind="Dat zijn er veel."), register)
    assert told in found.speeches[1].text
