"""The shapes of labels, chair notices and headings that break over lines, and what only looks like them."""

from __future__ import annotations

import pytest

from pipeline.clean import Cleaner
from pipeline.segment.floor import floor_at_end
from pipeline.segment.headings import find_headings
from pipeline.segment.labels import is_plain_name, parse_label
from pipeline.segment.lines import read_lines
from pipeline.segment.notices import find_notices
from pipeline.segment.turns import candidates


@pytest.mark.parametrize(
    ("printed", "label"),
    [
        ("De voorzit-\nter: Orde.", "De voorzitter"),
        ("De\nvoorzitter: Orde.", "De voorzitter"),
        ("Minister-\npresident Alois Merckaert: Ja.", "Minister-president Alois Merckaert"),
        ("Minister-\npresident Alois\nMerckaert: Ja.", "Minister-president Alois Merckaert"),
        ("Mevrouw\nFemke Oosterzele: Ja.", "Mevrouw Femke Oosterzele"),
        ("Femke Oosterzele\n(Groen): Ja.", "Femke Oosterzele (Groen)"),
        ("Rika Smeulders, baas van het Agent-\nschap Sluizen: Ja.", "Rika Smeulders, baas van het Agentschap Sluizen"),
    ],
)
def test_labels_over_lines(printed: str, label: str) -> None:
    text = f"Dat was het.\n\n{printed}\n"
    (found,) = (one for one in candidates(text, read_lines(text)) if one.paragraph)
    assert found.label.text == label
    assert text[found.words - 1] == ":"


@pytest.mark.parametrize(
    ("printed", "label"),
    [
        ("De heer Voorzitter. — Het woord is aan de heer Maes.", "De heer Voorzitter"),
        ("Mevrouw de Voorzitter. – De zitting is geopend.", "Mevrouw de Voorzitter"),
        ("De heer Achterbroeck. — Mijnheer de Voorzitter, neen.", "De heer Achterbroeck"),
        ("De heer J. Achterbroeck .— Mijnheer de Voorzitter, neen.", "De heer J. Achterbroeck"),
        ("Mevrouw Torfsen, Minister van Veren. - Er zijn er 12.", "Mevrouw Torfsen, Minister van Veren"),
        (
            "Mevrouw Torfsen, Minister van Veren en\nDijken. — Er zijn er 12.",
            "Mevrouw Torfsen, Minister van Veren en Dijken",
        ),
    ],
)
def test_labels_before_a_point_and_a_dash(printed: str, label: str) -> None:
    text = f"Dat was het.\n\n{printed}\n"
    (found,) = (one for one in candidates(text, read_lines(text)) if one.paragraph)
    assert found.label.text == label
    assert text[found.words - 1] in "—–-"


@pytest.mark.parametrize(
    "printed",
    [
        "Jan Maes. — De wilgen",
        "De heer Achterbroeck — die dat weet — zwijgt.",
        "De dijk is hoog. — Hoe hoog?",
        "De heer Achterbroeck weet dat. — Hij zegt het zelf.",
    ],
)
def test_a_point_and_a_dash_behind_other_words_open_no_turn(printed: str) -> None:
    text = f"Dat was het.\n\n{printed}\n"
    assert not candidates(text, read_lines(text))


@pytest.mark.parametrize(
    "printed",
    ["De dijk\nis hoog: zes meter.", "Minister\nen leden: wij gaan door.", "Zij zei\niets over\nboten: veel."],
)
def test_no_labels_over_lines(printed: str) -> None:
    text = f"Dat was het.\n\n{printed}\n"
    assert not candidates(text, read_lines(text))


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Voorzitter: de heer Ludo\nAchterbroeck", "de heer Ludo Achterbroeck"),
        ("Voorzitter: mevrouw\nTrees Wittebols-Van\nGoethals", "mevrouw Trees Wittebols-Van Goethals"),
        ("Voorzitter: de heer Rombout Vande\nKeybus", "de heer Rombout Vande Keybus"),
        ("Voorzitter: de heer Ignace Van-\ndermolen", "de heer Ignace Vandermolen"),
        ("Voorzitter: de heer Ludo Achterbroeck\nDe voorzitter: Wij beginnen: goed.", "de heer Ludo Achterbroeck"),
        ("Voorzitter: de heer Ludo Achterbroeck\nAlgemene bespreking", "de heer Ludo Achterbroeck"),
        ("Voorzitter: mevrouw Griet Sterckmans,\nondervoorzitter", "mevrouw Griet Sterckmans"),
    ],
)
def test_name_of_the_chair_over_lines(printed: str, name: str) -> None:
    found = find_notices(read_lines(f"Dat was het.\n\n{printed}\n\nDaarna.\n"))
    assert [one.chair for one in found if one.kind == "chair"] == [name]


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Femke Oosterzele", True),
        ("Wannes Van den Driesschen", True),
        ("Guy op de Beeck", True),
        ("Beroep op het reglement", False),
        ("Opening van de vergadering", False),
        ("Regeling van de werkzaamheden", False),
    ],
)
def test_plain_names(name: str, plain: bool) -> None:
    assert is_plain_name(name) is plain


@pytest.mark.parametrize(
    ("printed", "name", "function"),
    [
        ("Ludo Achterbroeck (N-VA), verslaggever", "Ludo Achterbroeck", "verslaggever"),
        ("Mevrouw Nele Zwartendijk, verslaggever", "Nele Zwartendijk", "verslaggever"),
        ("De heer Fons Kwinten, namens de CD&V-fractie", "Fons Kwinten", "namens de CD&V-fractie"),
    ],
)
def test_functions_behind_names(printed: str, name: str, function: str) -> None:
    label = parse_label(printed)
    assert label is not None
    assert (label.kind, label.name, label.function) == ("person", name, function)


@pytest.mark.parametrize(
    ("said", "whom"),
    [
        ("De minister-president heeft het woord.", "De minister-president"),
        ("De viceminister-president heeft het woord.", "De viceminister-president"),
        ("Mevrouw Oosterzele (Groen) heeft het woord.", "Mevrouw Oosterzele"),
        ("Eerst krijgt mevrouw Van den Berg het woord.", "mevrouw Van den Berg"),
        ("Dan geef ik nu het woord aan minister Torfsen.", "minister Torfsen"),
        ("De minister-president heeft het woord gevraagd om te antwoorden.", None),
        ("De sector krijgt graag het laatste woord.", None),
    ],
)
def test_the_floor_is_given(said: str, whom: str | None) -> None:
    assert floor_at_end(said) == whom


def _titles(text: str) -> list[str]:
    return [one.title for one in find_headings(read_lines(text), Cleaner(text), lambda at: False, lambda at: False)]


def test_headings_far_apart_are_not_joined() -> None:
    text = (
        "Motie van orde\n\nIk stel iets voor.\n\nvan Femke Oosterzele aan minister Hadewijch Torfsen\n"
        "61 (2017-2018)\nvan Stef Pauwelijns aan minister Hadewijch Torfsen\n62 (2017-2018)\n"
    )
    assert _titles(text) == [
        "Motie van orde",
        "van Femke Oosterzele aan minister Hadewijch Torfsen",
        "van Stef Pauwelijns aan minister Hadewijch Torfsen",
    ]


def test_a_heading_below_the_label_of_the_chair_opens_no_item() -> None:
    assert _titles("De voorzitter\n\nRegeling van de werkzaamheden\n\nIk schors de zitting.\n") == []
