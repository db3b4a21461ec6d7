"""Headings with more in front of them, behind them and in them than the plain form has."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.records import Proceedings, Transcript
from pipeline.register import Register, read_register
from pipeline.segment import segment

TITLE = "Vlaams minister van Binnenwateren en Veerdiensten"
SAID = """De voorzitter: De heer Achterbroeck heeft het woord.

Ludo Achterbroeck (N-VA): Minister, hoeveel veren varen er?

De voorzitter: Minister Torfsen heeft het woord.

Minister Hadewijch Torfsen: Er varen er 12.

De voorzitter: Het incident is gesloten.
"""
DAY = "Commissievergadering nr. C8 (2018-2019) – 5 december 2018\n\n"
CHAIR = "Voorzitter: mevrouw Leona De Grootvelde\n\n"


@pytest.fixture(scope="module")
def register() -> Register:
    return read_register(Path(__file__).with_name("people.csv"))


def _read(text: str, register: Register) -> Proceedings:
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    return segment(made, register)


def _questions(found: Proceedings) -> list[tuple[object, ...]]:
    return [(one.instrument, one.number, one.asker.name, one.addressee.name, one.subject) for one in found.questions]


# --- interpellations ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words", ["ACTUELE INTERPELLATIE", "Actuele interpellatie", "DRINGENDE INTERPELLATIE", "Interpellatie"]
)
@pytest.mark.parametrize("day", [DAY, "Plenaire vergadering nr. 8 (2018-2019) – 5 december 2018\n\n"])
def test_interpellations(words: str, day: str, register: Register) -> None:
    head = f"{words} van Ludo Achterbroeck aan Hadewijch Torfsen, {TITLE}, over de veren\n– 14 (2018-2019)\n\n"
    found = _read(f"{day}{head}{CHAIR}{SAID}", register)
    assert _questions(found) == [("interpellatie", 14, "Ludo Achterbroeck", "Hadewijch Torfsen", "de veren")]
    assert [pair.question_id for pair in found.pairs] == ["d#q14"]


def test_the_closing_words_name_a_topical_interpellation(register: Register) -> None:
    head = "van Ludo Achterbroeck aan minister Hadewijch Torfsen\n14 (2018-2019)\n\n"
    closed = SAID.replace("Het incident is gesloten", "De actuele interpellatie is afgehandeld")
    assert [one.instrument for one in _read(f"{DAY}{head}{closed}", register).questions] == ["interpellatie"]


def test_a_rubric_of_topical_interpellations_is_none_itself(register: Register) -> None:
    head = f"ACTUELE INTERPELLATIE van Ludo Achterbroeck aan Hadewijch Torfsen, {TITLE}, over de veren\n\n"
    found = _read(f"{DAY}ACTUELE INTERPELLATIES\n\n{head}{CHAIR}{SAID}", register)
    assert [one.subject for one in found.questions] == ["de veren"]
