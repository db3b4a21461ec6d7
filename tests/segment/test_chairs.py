"""Who takes the chair half-way, in print, with the dash lost; and what only speaks of a chair."""

from __future__ import annotations

import pytest

from pipeline.records import Metadata, Proceedings, Transcript
from pipeline.register import Register
from pipeline.segment import segment

SITTING = """Commissievergadering nr. C12 (2015-2016) – 13 oktober 2015

VRAAG OM UITLEG van Ludo Achterbroeck aan Hadewijch Torfsen, Vlaams minister van Binnenwateren en Veerdiensten, over \
de wilgen

– 55 (2015-2016)

Voorzitter: de heer Rombout Vande Keybus

De voorzitter: De heer Achterbroeck heeft het woord.

Ludo Achterbroeck (N-VA): Minister, hoeveel wilgen zijn er?

{said}

De voorzitter: Minister Torfsen heeft het woord.

Minister Hadewijch Torfsen: Er zijn er 1450.
"""


def _read(said: str, register: Register) -> Proceedings:
    text = SITTING.format(said=said)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    return segment(made, register)


@pytest.mark.parametrize(
    "said",
    [
        "Mevrouw Leona De Grootvelde treedt als voorzitter op.",
        "Mevrouw De Grootvelde treedt als voorzitter op.",
        "Leona De Grootvelde, ondervoorzitter, treedt als voorzitter op.",
        "Leona De Grootvelde, waarnemend voorzitter, treedt\nals voorzitter op.",
        "(Mevrouw Leona De Grootvelde treedt als voorzitter op)",
        "(Mevrouw L. De Grootvelde, ondervoorzitter, treedt als voorzitter op)",
        "Mevr. L. De Grootvelde, ondervoorzitter, treedt als voorzitter op.",
        "Mevrouw Leona De Grootvelde, ondervoorzitter, neemt het voorzitterschap waar.",
        "Mevrouw Leona De Grootvelde, eerste ondervoorzitter, zit voor.",
        "Mevrouw Leona De Grootvelde, voorzitter, neemt plaats als voorzitter.",
        "Mevrouw Leona De Grootvelde neemt het voorzitterschap over van de heer Rombout Vande Keybus.",
        "Mevrouw Leona De Grootvelde bekleedt het voorzitterschap.",
        "– Mevrouw Leona De Grootvelde vervangt de heer Vande Keybus als voorzitter.",
        "– Voorzitter: mevrouw Leona De Grootvelde",
        "Waarnemend voorzitter: mevrouw Leona De Grootvelde",
        "Voorzitterschap van mevrouw Leona De Grootvelde, oudste lid in jaren",
    ],
)
def test_the_chair_changes_without_a_dash(said: str, register: Register) -> None:
    found = _read(said, register)
    assert [(one.who.name, one.text) for one in found.speeches][1:3] == [
        ("Ludo Achterbroeck", "Minister, hoeveel wilgen zijn er?"),
        ("Leona De Grootvelde", "Minister Torfsen heeft het woord."),
    ]
    assert len(found.speeches) == 4
    (span,) = (one for one in found.spans if SITTING.index("{said}") in range(one.start, one.end))
    assert span.kind == "announcement"


@pytest.mark.parametrize(
    "said",
    [
        "Mevrouw Leona De Grootvelde treedt als voorzitter op van de raad.",
        "Mevrouw Leona De Grootvelde treedt als voorzitter op. Dat is goed.",
        "De raad neemt het voorzitterschap waar.",
        "Mevrouw Leona De Grootvelde zit voor de derde keer in de raad.",
        "Mevrouw Leona De Grootvelde neemt plaats als voorzitter van de raad.",
        "Onze gemeente treedt op als voorzitter.",
        "Ik hoor dat Leona De Grootvelde als voorzitter optreedt.",
        "Mevrouw Leona De Grootvelde neemt plaats.",
        "Voorzitterschap van de Europese Unie",
        "Voorzitterschap van mevrouw Leona De Grootvelde was er niet.",
    ],
)
def test_words_about_a_chair_stay_words(said: str, register: Register) -> None:
    spoken = [(one.who.name, " ".join(one.text.split())) for one in _read(said, register).speeches]
    assert spoken[1:3] == [
        ("Ludo Achterbroeck", f"Minister, hoeveel wilgen zijn er? {said}"),
        ("Rombout Vande Keybus", "Minister Torfsen heeft het woord."),
    ]


@pytest.mark.parametrize(
    ("name", "service_id", "who"),
    [
        ("Vande Keybus, Rombout", "90011", "Rombout Vande Keybus"),
        ("Rombout Vande Keybus", "90011", "Rombout Vande Keybus"),
        ("Vande Keybus, Rombout", "90001", "Rombout Vande Keybus"),
        ("Vande Keybus, Rombout", "99999", "Rombout Vande Keybus"),
        (None, "90001", "Femke Oosterzele"),
    ],
)
def test_the_name_of_a_chair_goes_before_an_id_of_somebody_else(
    name: str | None, service_id: str, who: str, register: Register
) -> None:
    text = "\n".join(line for line in SITTING.format(said="").split("\n") if not line.startswith("Voorzitter:"))
    stated = Metadata(chair=name, chair_id=service_id)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text, metadata=stated)
    assert {one.who.name for one in segment(made, register).speeches if one.role == "chair"} == {who}


@pytest.mark.parametrize(
    ("line", "who"),
    [
        (
            "De vergadering wordt geopend om 14.02 uur door mevrouw Leona De Grootvelde, voorzitter.",
            "Leona De Grootvelde",
        ),
        (
            "De vergadering wordt om 14 uur geopend onder voorzitterschap van Leona De Grootvelde.",
            "Leona De Grootvelde",
        ),
        ("Mevrouw Leona De Grootvelde, ondervoorzitter, opent de vergadering om 14.02 uur.", "Leona De Grootvelde"),
        ("De vergadering wordt geopend om 14.02 uur.", None),
        ("De vergadering wordt geopend om 14.02 uur door de raad.", None),
    ],
)
def test_who_opens_the_sitting_chairs_it(line: str, who: str | None, register: Register) -> None:
    text = SITTING.format(said="Ik luister.").replace("Voorzitter: de heer Rombout Vande Keybus\n", f"{line}\n")
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    chairs = [one.who.name for one in segment(made, register).speeches if one.role == "chair"]
    assert chairs == [who, who]


@pytest.mark.parametrize("label", ["Ludo Achter-\nbroeck", "Ludo Ach-\nterbroeck"])
def test_a_bare_name_broken_by_a_hyphen(label: str, register: Register) -> None:
    said = f"Minister Hadewijch Torfsen: Er zijn er 1450.\n\n{label}: Dat zijn er veel."
    found = [one for one in _read(said, register).speeches if one.text.startswith("Dat")]
    assert [(one.who.name, one.speaker_label) for one in found] == [("Ludo Achterbroeck", "Ludo Achterbroeck")]
    assert found[0].text == "Dat zijn er veel."


def test_a_place_broken_by_a_hyphen_is_no_label(register: Register) -> None:
    said = "Minister Hadewijch Torfsen: Er zijn er 1450 langs de dijken van\nNoord-West-\nVlaanderen: veel dus."
    assert len(_read(said, register).speeches) == len(_read("Minister Hadewijch Torfsen: Ja.", register).speeches)


NEXT = "VRAAG OM UITLEG van Femke Oosterzele aan Hadewijch Torfsen, Vlaams minister van Binnenwateren, over "


@pytest.mark.parametrize(
    ("below", "chair"),
    [
        (
            "de knotten\nMevrouw Leona De Grootvelde, ondervoorzitter, neemt het voorzitterschap waar.",
            "Leona De Grootvelde",
        ),
        ("wie als\nMevrouw Leona De Grootvelde vaak voorzit.", "Rombout Vande Keybus"),
        ("het verslag van\nmevrouw Leona De Grootvelde, ondervoorzitter, en hoe die voorzit", "Rombout Vande Keybus"),
    ],
)
def test_the_chair_changes_right_below_a_heading(below: str, chair: str, register: Register) -> None:
    said = f"{NEXT}{below}\nDe voorzitter: Mevrouw Oosterzele heeft het woord.\n\nFemke Oosterzele (Groen): Hoeveel?"
    found = _read(said, register)
    assert [one.who.name for one in found.speeches if one.role == "chair"][1] == chair


HANDED = """Commissievergadering nr. C12 (2015-2016) – 13 oktober 2015

Voorzitter: de heer Rombout Vande Keybus

VRAAG OM UITLEG van Ludo Achterbroeck aan Hadewijch Torfsen, Vlaams minister van Binnenwateren en Veerdiensten, over \
de wilgen

– 55 (2015-2016)

De voorzitter: De heer Achterbroeck heeft het woord.

Ludo Achterbroeck (N-VA): Minister, hoeveel wilgen zijn er?

De voorzitter: {first}

Minister Hadewijch Torfsen: Er zijn er 1450.

{second}

De voorzitter: Het incident is gesloten.
"""
_KEYBUS, _GROOTVELDE = "Rombout Vande Keybus", "Leona De Grootvelde"


@pytest.mark.parametrize(
    ("first", "second", "who"),
    [
        (
            "Ik geef het voorzitterschap even door aan mevrouw De Grootvelde.",
            "De voorzitter: Ik geef de voorzittersstoel terug aan de heer Vande Keybus.",
            [_KEYBUS, _KEYBUS, _GROOTVELDE, _KEYBUS],
        ),
        (
            "Ik vraag mevrouw Leona De Grootvelde om me als voorzitter te vervangen.",
            "De voorzitter: Dan neem ik het voorzitterschap weer over.",
            [_KEYBUS, _KEYBUS, _KEYBUS, _KEYBUS],
        ),
        (
            "Mevrouw De Grootvelde neemt het voorzitterschap over.",
            "De heer Rombout Vande Keybus: Ik neem de voorzittershamer terug.",
            [_KEYBUS, _KEYBUS, _KEYBUS],
        ),
        (
            "Mevrouw De Grootvelde neemt het voorzitterschap over.",
            "De voorzitter: Een ogenblik.",
            [_KEYBUS, _KEYBUS, _GROOTVELDE, _GROOTVELDE],
        ),
        (
            "Mevrouw De Grootvelde neemt het voorzitterschap over.",
            "De heer Ludo Achterbroeck: De stad neemt het voorzitterschap terug.",
            [_KEYBUS, _KEYBUS, _GROOTVELDE],
        ),
        (
            "België geeft het voorzitterschap door aan mevrouw De Grootvelde.",
            "De voorzitter: Dan neem ik het voorzitterschap weer over.",
            [_KEYBUS] * 4,
        ),
    ],
)
def test_the_chair_says_who_takes_the_chair(first: str, second: str, who: list[str], register: Register) -> None:
    text = HANDED.format(first=first, second=second)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    assert [one.who.name for one in segment(made, register).speeches if one.role == "chair"] == who


def test_of_several_who_have_chaired_none_is_taken_to_come_back(register: Register) -> None:
    first = "Mevrouw De Grootvelde neemt het voorzitterschap over."
    second = (
        "De voorzitter: De heer Ludo Achterbroeck neemt het voorzitterschap over.\n\n"
        "De voorzitter: Dan neem ik het voorzitterschap weer over."
    )
    text = HANDED.format(first=first, second=second)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    chairs = [one.who for one in segment(made, register).speeches if one.role == "chair"]
    assert [one.name for one in chairs] == [_KEYBUS, _KEYBUS, _GROOTVELDE, None, None]
    assert chairs[-1].matched_by == "several others have chaired"


@pytest.mark.parametrize(
    ("label", "role", "who"),
    [
        ("De heer Rombout Vande Keybus (voorzitter)", "chair", _KEYBUS),
        ("De heer Vande Keybus, voorzitter", "chair", _KEYBUS),
        ("Mevrouw De Grootvelde, ondervoorzitter", "chair", _GROOTVELDE),
        ("De voorzitter (mevrouw De Grootvelde)", "chair", _GROOTVELDE),
        ("De voorzitter (mevrouw Leona De Grootvelde)", "chair", _GROOTVELDE),
        ("De voorzitter (de heer Vande Keybus)", "chair", _KEYBUS),
        ("De voorzitter (staande)", "chair", _KEYBUS),
        ("Mevrouw Leona De Grootvelde (voorzitter van De Wilg)", "member", _GROOTVELDE),
    ],
)
def test_a_label_that_says_who_chairs(label: str, role: str, who: str, register: Register) -> None:
    text = HANDED.format(first="Minister?", second=f"{label}: We gaan verder.")
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    found = [one for one in segment(made, register).speeches if one.text == "We gaan verder."]
    assert [(one.role, one.who.name) for one in found] == [(role, who)]


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("de heer Wouter VAN DEN TESTELAERE", "Wouter Van den Testelaere"),
        ("de heer Jan-Piet TESTELAERE", "Jan-Piet Testelaere"),
        ("de heer J. TESTELAERE", "J. Testelaere"),
        ("de heer Guido McTestelaere", "Guido McTestelaere"),
        ("de heer Jan van de VRT", "Jan van de VRT"),
    ],
)
def test_a_chair_of_whom_the_family_name_is_in_capitals(printed: str, name: str, register: Register) -> None:
    text = SITTING.format(said="Ik luister.").replace("de heer Rombout Vande Keybus", printed)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    assert {one.who.name for one in segment(made, register).speeches if one.role == "chair"} == {name}


DASHES = """VLAAMSE RAAD

HANDELINGEN

VERGADERING VAN WOENSDAG 12 DECEMBER 1984

VOORZITTER : De heer R. Vande Keybus

De heer Voorzitter. — Het woord is aan de heer Verlinde.

De heer J. Verlinde. — Er zijn 1 450 wilgen.

{said}
"""


@pytest.mark.parametrize(
    ("said", "labels"),
    [
        ("Mevrouw Maes-Van Voorbeeld. — Dat zijn er veel.", ["Mevrouw Maes-Van Voorbeeld"]),
        ("De heer Proef. – 12.", ["De heer Proef"]),
        ("De heer Proef, verslaggever. — Het zijn er 12.", ["De heer Proef, verslaggever"]),
        ("De Voorzitter (De heer Vande Keybus). — Het woord is aan niemand.", ["De Voorzitter (De heer Vande Keybus)"]),
        ("Dat weet de heer\nProef. — Hij telde ze.", []),
        ("De wilgen. — Stand van zaken", []),
        ("De heer Proef kent ze. — Alle 12.", []),
        ("De heer Proef. — Dat klopt: het zijn er 12.", ["De heer Proef"]),
        ("Mevrouw Maes, minister van Veren. - De heer Proef telt slecht: 12.", ["Mevrouw Maes, minister van Veren"]),
        ("De Voorzitter. – Aan de orde: de wilgen.", ["De Voorzitter"]),
        ("De heer J. - P. Proef: Het zijn er 12. — Dat is veel.", []),
        ("De wilgen. — Wat ze kosten: 12 frank.", []),
    ],
)
def test_a_form_of_address_and_a_surname_before_a_point_and_a_dash(
    said: str, labels: list[str], register: Register
) -> None:
    text = DASHES.format(said=said)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    assert [one.speaker_label for one in segment(made, register).speeches][2:] == labels


def test_the_chair_by_the_surname_in_brackets_is_the_one_of_the_head(register: Register) -> None:
    said = "(Mevrouw L. Proef, ondervoorzitter, zit voor)\n\nDe heer Voorzitter (de heer Vande Keybus). — Goed."
    made = Transcript(
        doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=DASHES.format(said=said)
    )
    assert segment(made, register).speeches[-1].who.name == "R. Vande Keybus"


@pytest.mark.parametrize(
    ("rubric", "heads"),
    [
        ("INTERPELLATIE", ["Interpellatie van mevrouw Maes tot de heer Proef, minister van Veren, over de wilgen"]),
        ("MONDELINGE VRAGEN", ["Vraag van mevrouw Maes aan de heer Proef, minister van Veren, over de wilgen"]),
        (
            "INTERPELLATIE",
            [
                "Interpellatie van mevrouw Maes tot de heer Proef, minister van Veren, over de wilgen",
                "Interpellatie van de heer Verlinde tot de heer Proef, minister van Veren, over de dijken",
            ],
        ),
    ],
)
def test_the_name_of_an_instrument_above_its_questions_is_none(
    rubric: str, heads: list[str], register: Register
) -> None:
    said = "\n\n".join([rubric, *heads, "De Voorzitter. — Het woord is aan mevrouw Maes."])
    made = Transcript(
        doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=DASHES.format(said=said)
    )
    assert [one.subject for one in segment(made, register).questions] == [one.rpartition("over ")[2] for one in heads]


PAGE = """U bent hier

Commissievergadering

dinsdag 13 oktober 2015, 14.00u

{head}

De heer Achterbroeck heeft het woord.

Minister, hoeveel wilgen zijn er?

Minister Torfsen heeft het woord.

Er zijn er 1450.
"""
QUESTION = "van Ludo Achterbroeck aan minister Hadewijch Torfsen\n401 (2015-2016)"


def _chairs_of_page(head: str, register: Register) -> set[str | None]:
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=PAGE.format(head=head))
    return {one.who.name for one in segment(made, register).speeches if one.role == "chair"}


@pytest.mark.parametrize(
    "head",
    [
        f"Voorzitter\nLeona De Grootvelde\n{QUESTION}\nDe voorzitter",
        f"Voorzitter\n\nLeona De Grootvelde\n\n{QUESTION}",
        f"Voorzitter Leona De Grootvelde\n\n{QUESTION}",
        f"Voorzitter\nmevrouw Leona De Grootvelde\n{QUESTION}\nDe voorzitter",
        "Voorzitter\nLeona De Grootvelde\nVraag om uitleg over de wilgen\n\nDe voorzitter",
        "Voorzitter\nLeona De Grootvelde\nDe voorzitter",
        "Voorzitter\nLeona De Grootvelde",
        "Voorzitter\nLeona De Grootvelde\n– Deze vraag om uitleg werd via videoconferentie behandeld.",
    ],
)
def test_a_page_names_its_chair_in_its_head(head: str, register: Register) -> None:
    assert _chairs_of_page(head, register) == {"Leona De Grootvelde"}


@pytest.mark.parametrize(
    "head",
    [
        f"Voorzitter\n{QUESTION}\nDe voorzitter",
        "Voorzitter\nLeona De Grootvelde\nIk begin met de wilgen. Hoeveel zijn er?\n\nDe voorzitter",
        "Voorzitter\nDe Grootvelde\nDe voorzitter",
        "Voorzitter\nMotie van orde\nDe voorzitter",
    ],
)
def test_a_page_that_does_not_name_its_chair(head: str, register: Register) -> None:
    assert _chairs_of_page(head, register) == {None}
