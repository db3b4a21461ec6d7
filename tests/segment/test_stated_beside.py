"""What is stated beside a document says of which sitting it is, where its text does not."""

from __future__ import annotations

import pytest

from pipeline.records import Metadata, Transcript
from pipeline.register import Register
from pipeline.segment import segment
from tests.segment.reading import read

WORDS = """De voorzitter: Mevrouw Oosterzele heeft het woord.

Femke Oosterzele: Hoeveel wilgen zijn er?

De voorzitter: De heer Achterbroeck heeft het woord.

Ludo Achterbroeck: Daar sluit ik mij bij aan.
"""


@pytest.mark.parametrize(
    ("stated", "sitting"),
    [
        (Metadata(), "unknown"),
        (Metadata(kind="Plenaire vergadering"), "plenary_proceedings"),
        (Metadata(kind="Actuele vraag"), "plenary_proceedings"),
        (Metadata(kind="Commissievergadering"), "committee_proceedings"),
        (Metadata(kind="Vraag om uitleg"), "committee_proceedings"),
        (Metadata(kind="Gesprek"), "unknown"),
        (Metadata(page_url="https://voorbeeld.be/plenaire-vergaderingen/912"), "plenary_proceedings"),
        (Metadata(page_url="https://voorbeeld.be/commissies/vergaderingen/912"), "committee_proceedings"),
        (Metadata(source_url="https://voorbeeld.be/commissies/912.txt"), "committee_proceedings"),
        (Metadata(page_url="https://voorbeeld.be/vergaderingen/912"), "unknown"),
        (Metadata(committee="Commissie voor Wilgen"), "committee_proceedings"),
        (Metadata(committee="Werkgroep Wilgen"), "unknown"),
    ],
)
def test_the_sitting(stated: Metadata, sitting: str, register: Register) -> None:
    made = Transcript("d", "d.txt", "0", "text/plain", WORDS, metadata=stated)
    assert segment(made, register).doc_type == sitting


@pytest.mark.parametrize(
    ("function", "chairs"),
    [
        ("voorzitter van het Vlaams Parlement", True),
        ("voorzitter van de commissie voor Wilgen", True),
        ("ondervoorzitter", True),
        ("voorzitter van de vzw Wilg", False),
    ],
)
def test_a_chair_by_function(function: str, chairs: bool, register: Register) -> None:
    text = WORDS.replace("Ludo Achterbroeck:", f"Ludo Achterbroeck, {function}:")
    assert (read(text, register).speeches[-1].role == "chair") is chairs
