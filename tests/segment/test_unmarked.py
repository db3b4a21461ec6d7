"""Labels whose colon is lost, or stands in another sign's place; and paragraphs that merely begin with a name."""

from __future__ import annotations

import pytest

from pipeline.register import Register
from tests.segment.reading import read

SITTING = """Commissievergadering nr. C12 (2015-2016) – 13 oktober 2015

VRAAG OM UITLEG van Ludo Achterbroeck aan Hadewijch Torfsen, Vlaams minister van Binnenwateren en Veerdiensten, over \
de wilgen

– 55 (2015-2016)

Voorzitter: de heer Rombout Vande Keybus

De voorzitter: De heer Achterbroeck heeft het woord.

Ludo Achterbroeck (N-VA): Minister, hoeveel wilgen zijn er?

Minister Hadewijch Torfsen: Er zijn er 1450.

{said}
"""
MINISTER = "Hadewijch Torfsen"


def _last(said: str, register: Register) -> tuple[str | None, str]:
    one = read(SITTING.format(said=said), register).speeches[-1]
    return one.who.name, " ".join(one.text.split())


@pytest.mark.parametrize(
    ("said", "who", "words"),
    [
        ("Femke Oosterzele (Groen) Dank u. Dat is veel.", "Femke Oosterzele", "Dank u. Dat is veel."),
        ("Femke Oosterzele  (Groen)  Dat is veel.", "Femke Oosterzele", "Dat is veel."),
        ("Femke Oosterzele (Groen); Dat is veel.", "Femke Oosterzele", "Dat is veel."),
        ("Femke Oosterzele (Groen) – Dat is veel.", "Femke Oosterzele", "Dat is veel."),
        ("Femke Oosterzele (Groen):Dat is veel.", "Femke Oosterzele", "Dat is veel."),
        ("Mevrouw Femke Oosterzele Minister, dat is veel.", "Femke Oosterzele", "Minister, dat is veel."),
        ("De heer Bavo Pauwelijns Het zijn er 12.", "Bavo Pauwelijns", "Het zijn er 12."),
        ("Minister Casper Lindekens De wilgen blijven.", "Casper Lindekens", "De wilgen blijven."),
        ("Minister Casper Lindekens; Er\nzijn er 12.", "Casper Lindekens", "Er zijn er 12."),
        (
            "De voorzitter De heer Pauwelijns heeft het woord.",
            "Rombout Vande Keybus",
            "De heer Pauwelijns heeft het woord.",
        ),
        ("De voorzitter:De vraag is afgehandeld.", "Rombout Vande Keybus", "De vraag is afgehandeld."),
        ("Femke Oosterzele (Groen)\nDat is veel.", "Femke Oosterzele", "Dat is veel."),
        ("Femke Oosterzele (Groen)\n\n12 wilgen\nis veel.", "Femke Oosterzele", "12 wilgen is veel."),
        ("Mevrouw Wilma Onbekend (Groen)\nDat is veel. Dank", "Wilma Onbekend", "Dat is veel. Dank"),
        ("Mevrouw Femke Oosterzele\nDat is veel.", "Femke Oosterzele", "Dat is veel."),
        ("Ludo Achterbroeck (N-VA), verslaggever\nDat is veel.", "Ludo Achterbroeck", "Dat is veel."),
        ("Minister Casper Lindekens\nDe wilgen blijven.", "Casper Lindekens", "De wilgen blijven."),
        ("Minister Casper Lindekens – 12 wilgen.", "Casper Lindekens", "12 wilgen."),
        ("Mevrouw Wilma Onbekend (Groen) — Dat is veel.", "Wilma Onbekend", "Dat is veel."),
        ("Femke Oosterzele (Groen). — Dat is veel.", "Femke Oosterzele", "Dat is veel."),
        ("Mevrouw Oosterzele (Groen) – Dat is veel.", "Femke Oosterzele", "Dat is veel."),
        ("De voorzitter – Dat was het.", "Rombout Vande Keybus", "Dat was het."),
        ("VOORZITTER: De vraag is afgehandeld.", "Rombout Vande Keybus", "De vraag is afgehandeld."),
    ],
)
def test_a_label_that_has_lost_its_colon(said: str, who: str, words: str, register: Register) -> None:
    assert _last(said, register) == (who, words)


@pytest.mark.parametrize("head", ["Handelingen", "Wilgen", "VRAAG OM UITLEG"])
def test_the_chair_is_called_voorzitter_throughout(head: str, register: Register) -> None:
    handed = "De voorzitter: Dat was het dan. Mevrouw Oosterzele heeft het woord."
    said = f"{handed}\n\nFemke Oosterzele (Groen): Voorzitter, dank u."
    plain = SITTING.replace("VRAAG OM UITLEG", head).format(said=said)
    bare = plain.replace("De voorzitter: ", "Voorzitter: ")
    assert [one[1:] for one in _told(bare, register)] == [one[1:] for one in _told(plain, register)]


LABELS = ("De voorzitter", "Ludo Achterbroeck (N-VA)", "Minister Hadewijch Torfsen", "Femke Oosterzele (Groen)")


@pytest.mark.parametrize(
    ("label", "chair"),
    [
        ("**{}:** ", "**Voorzitter:** "),
        ("**{}**: ", "**Voorzitter**: "),
        ("__{}:__ ", "_Voorzitter:_ "),
        ("***{}***:\n", "## Voorzitter: "),
        ("### {}:\n\n", "Voorzitter: "),
        ("#### **{}**:\n\n", "**Voorzitter:** "),
        ("\f*{}:* ", "\f*Voorzitter:* "),
    ],
)
def test_labels_marked_in_markdown(label: str, chair: str, register: Register) -> None:
    plain = SITTING.format(said="Femke Oosterzele (Groen): Het zijn er **12**.")
    marked = plain.replace("Voorzitter: ", chair)
    for one in LABELS:
        marked = marked.replace(f"\n{one}: ", f"\n{label.format(one)}")
    assert _told(marked, register) == _told(plain, register)
    party_apart = plain.replace(" (Groen): ", "** (Groen): ").replace("\nFemke", "\n**Femke")
    assert _told(party_apart, register) == _told(plain, register)


def _told(text: str, register: Register) -> list[tuple[str | None, str | None, str, str]]:
    return [(one.speaker_label, one.who.name, one.role, one.text) for one in read(text, register).speeches]


@pytest.mark.parametrize(
    "said",
    [
        "Femke Oosterzele (Groen) heeft gelijk.",
        "Femke Oosterzele (Groen) Wilgen in de winter",
        "Femke Oosterzele (De Knotter) Dat is veel.",
        "Wouter Onbekend (Groen) Dat is veel.",
        "Femke Oosterzele Dat is veel.",
        "Mevrouw Femke Oosterzele vroeg ernaar.",
        "Mevrouw Femke Oosterzele, Minister, vroeg ernaar.",
        "Mevrouw Oosterzele Dat is veel.",
        "Mevrouw Femke Oosterzele Groen.",
        "Mevrouw Femke Oosterzele Van Meirbeek vroeg ernaar.",
        "De heer Wouter Onbekend Dat is veel.",
        "Het was een plan van\nFemke Oosterzele (Groen)\nDat is veel.",
        "Het waren er drie.\n\nFemke Oosterzele (Groen)\nBavo Pauwelijns (Open Vld)\nKamiel D'Hoogheert (PVDA)",
        "Het waren er twee.\n\nFemke Oosterzele (Groen)\nBavo Pauwelijns (Open Vld)\nZij weten het.",
        "Femke Oosterzele (Groen)\nen anderen weten het.",
        "Femke Oosterzele (De Knotter)\nDat is veel.",
        "Femke Oosterzele (Groen)\nWilgen in de winter",
        "Mevrouw Wilma Onbekend\nDat is veel.",
        "Femke Oosterzele (Groen) – dat weet u – is er niet.",
        "Femke Oosterzele (Groen) – Groen dus – is er niet.",
        "Mijnheer Pauwelijns – Dat is veel.",
        "Voorzitter – Dat is veel.",
        "Wilgen – Dat is veel.",
        "Minister Casper Lindekens, Vlaams minister, zei dat.",
        "De voorzitter De Grootvelde was er niet.",
        "Voorzitter: De wilgen staan er nog.",
        "Voorzitter: ik vraag het woord.",
    ],
)
def test_a_paragraph_that_begins_with_a_name(said: str, register: Register) -> None:
    assert _last(said, register) == (MINISTER, f"Er zijn er 1450. {' '.join(said.split())}")
