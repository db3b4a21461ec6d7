"""Sittings without blank lines or with labels alone on their lines: turns below headings, rubrics, who answers."""

from __future__ import annotations

import pytest

from pipeline.records import Mark, Proceedings, Transcript
from pipeline.register import Register, read_register
from pipeline.segment import segment
from pipeline.segment.labels import is_aside
from tests.segment.reading import read as _read

CHAIR = "De voorzitter: De vergadering is geopend. Wij beginnen met de agenda van vandaag, die niet lang is.\n"
TURNS = """Ludo Achterbroeck (N-VA): Minister, in 2018 waren er 1200 wilgen. Hoeveel zijn er nu?
Minister Hadewijch Torfsen: Er zijn er nu 1450.
De voorzitter: De vraag om uitleg is afgehandeld.
"""


@pytest.fixture(scope="module")
def register() -> Register:
    return read_register()


def _turns(found: Proceedings) -> list[tuple[str | None, str | None]]:
    return [(one.who.name if one.role != "chair" else "chair", one.role) for one in found.speeches]


@pytest.mark.parametrize(
    "heading",
    [
        "De wilgen langs de dijk",
        "DE WILGEN LANGS DE DIJK",
        "Vraag om uitleg over de wilgen langs de dijk",
        "Vraag om uitleg van Ludo Achterbroeck aan minister Hadewijch Torfsen over de wilgen langs de dijk",
        "Vraag om uitleg van Ludo Achterbroeck aan minister Hadewijch Torfsen over de wilgen langs\nde dijk bij Hamme",
        "Interpellatie van de heer Ludo Achterbroeck tot mevrouw Hadewijch Torfsen, Vlaams minister van\n"
        "Binnenwateren en Veerdiensten, over de wilgen\nlangs de dijk",
        "De wilgen langs de dijk\n– 912 (2018-2019)",
    ],
)
def test_a_turn_begins_right_below_a_heading(heading: str, register: Register) -> None:
    found = _read(f"{CHAIR}{heading}\n{TURNS}", register)
    assert [who for who, _ in _turns(found)][1:3] == ["Ludo Achterbroeck", "Hadewijch Torfsen"]
    assert [(pair.asker.name, pair.minister.name) for pair in found.pairs] == [
        ("Ludo Achterbroeck", "Hadewijch Torfsen")
    ]


@pytest.mark.parametrize(
    "above",
    [
        "Ik herhaal wat in het verslag van vorig jaar staat over de vraag van collega",  # a full line
        "Ik herhaal wat in het verslag van vorig jaar staat, dat niet lang is, over de\nWilgencommissie",
        "Wij lazen het in het verslag van de commissie, namelijk",
        "In het verslag staat dat",
    ],
)
def test_no_turn_begins_in_mid_sentence(above: str, register: Register) -> None:
    quoted = f"{above}\nGaston Peetermans (N-VA): 3 miljoen wilgen, en dat elk jaar opnieuw.\n"
    found = _read(f"{CHAIR}{TURNS[:-50]}{quoted}", register)
    assert found.speeches
    assert "Gaston Peetermans" not in {who for who, _ in _turns(found)}


def test_no_turn_begins_with_a_quotation(register: Register) -> None:
    quoted = "Het persbericht van vorige week\nGaston Peetermans (N-VA): “Er komen 3 miljoen wilgen.”\n"
    found = _read(f"{CHAIR}Ludo Achterbroeck (N-VA): Ik las dit:\n{quoted}", register)
    assert "Gaston Peetermans" not in {who for who, _ in _turns(found)}


ALONE = """Vraag om uitleg over de wilgen langs de dijk
van Ludo Achterbroeck aan {addressee}

De voorzitter
{floor}

{asks}
Minister, in 2018 waren er 1200 wilgen. Hoeveel zijn er nu?

{answers}
Er zijn er nu 1450.

{asks}
Dank u.
"""


@pytest.mark.parametrize(
    ("floor", "asks", "answers"),
    [
        ("Ludo Achterbroeck heeft het woord.", "Ludo Achterbroeck (N-VA)", "Minister Hadewijch Torfsen"),
        ("Het woord is aan Ludo Achterbroeck.", "Ludo Achterbroeck", "Minister Hadewijch Torfsen"),
        ("Ludo Achterbroeck krijgt het woord.", "Ludo Achterbroeck", "Hadewijch Torfsen"),
        ("Wij beginnen.", "De heer Ludo Achterbroeck", "Mevrouw Hadewijch Torfsen"),
        ("Wij beginnen.", "Ludo Achterbroeck (N-VA)", "Minister Hadewijch Torfsen"),
    ],
)
def test_labels_alone_on_their_lines_below_one_chair(floor: str, asks: str, answers: str, register: Register) -> None:
    text = ALONE.format(floor=floor, asks=asks, answers=answers, addressee="minister Hadewijch Torfsen")
    found = _read(text, register)
    assert found.doc_type == "committee_proceedings"
    assert _turns(found) == [
        ("chair", "chair"),
        ("Ludo Achterbroeck", "member"),
        ("Hadewijch Torfsen", "minister"),
        ("Ludo Achterbroeck", "member"),
    ]


def test_a_signature_is_no_sitting(register: Register) -> None:
    text = "Nota over de wilgen\n\nDe dijk telt 1200 wilgen.\n\nDe voorzitter\nLudo ACHTERBROECK\n"
    assert _read(text, register).doc_type == "unknown"


PRINT = """Interpellatie van de heer Ludo Achterbroeck tot de heer Gaston Peetermans, Vlaams minister van
Binnenwateren, over de wilgen langs de dijk

De heer Ludo Achterbroeck : Mijnheer de minister, in 1998 waren er 1200 wilgen. Hoeveel zijn er nu ?

De voorzitter : De heer Peetermans heeft het woord.

{label} : Er zijn er nu 1450.

Mevrouw Femke Oosterzele : Ik sluit me daarbij aan.
"""


@pytest.mark.parametrize("label", ["De heer Gaston Peetermans", "De heer Peetermans", "Minister Gaston Peetermans"])
def test_the_heading_tells_who_answers_where_the_label_has_no_title(label: str, register: Register) -> None:
    found = _read(PRINT.format(label=label), register)
    assert _turns(found) == [
        ("Ludo Achterbroeck", "member"),
        ("chair", "chair"),
        ("Gaston Peetermans", "minister"),
        ("Femke Oosterzele", "member"),
    ]
    assert [(pair.asker.name, pair.minister.name) for pair in found.pairs] == [
        ("Ludo Achterbroeck", "Gaston Peetermans")
    ]


@pytest.mark.parametrize(
    "aside",
    [
        " (Het woord nemend vanop zijn bank)",
        " (Teruggekeerd naar zijn plaats)",
        " (Op de tribune)",
        " (Luid lachend)",
        " (Wilgenbond)",  # who asks is a member, whatever stands there
    ],
)
def test_who_asks_is_a_member_whatever_is_told_behind_the_name(aside: str, register: Register) -> None:
    text = PRINT.format(label="Minister Gaston Peetermans").replace(
        "De heer Ludo Achterbroeck :", f"De heer Ludo Achterbroeck{aside} :"
    )
    found = _read(text, register)
    assert _turns(found)[0] == ("Ludo Achterbroeck", "member")
    assert found.speeches[0].act == "question"


@pytest.mark.parametrize(
    ("bracket", "aside"),
    [
        ("Het woord nemend vanop zijn bank", True),
        ("Teruggekeerd naar haar plaats", True),
        ("Luid lachend", True),
        ("Stichting voor levend water", False),
        ("Levend Water", False),
        ("Gezond in beweging", False),
        ("directeur van De Wilg", False),
    ],
)
def test_what_in_brackets_names_no_body(bracket: str, aside: bool) -> None:
    assert is_aside(bracket) is aside


@pytest.mark.parametrize(
    "label", ["De heer Ludo Achterbroeck", "Mevrouw Femke Oosterzele (Groen)", "Ludo Achterbroeck (N-VA)"]
)
def test_a_label_alone_on_its_line_below_a_heading_below_a_line(label: str, register: Register) -> None:
    heading = "VRAAG OM UITLEG van de heer Ludo Achterbroeck tot minister Hadewijch Torfsen over de wilgen"
    text = (
        f"Vlaams Parlement\nVergadering van de Commissie voor Wilgen van 6 juni 2012\n{heading}\n{label}:\n"
        "De wilg groeit snel.\nMinister Hadewijch Torfsen:\nEr zijn er 1450.\n"
        "De voorzitter:\nHet incident is gesloten.\n"
    )
    found = _read(text, register)
    assert found.questions[0].subject == "de wilgen"
    assert [one.text for one in found.speeches] == [
        "De wilg groeit snel.",
        "Er zijn er 1450.",
        "Het incident is gesloten.",
    ]


def test_a_party_behind_the_name_tells_a_member_whatever_the_heading(register: Register) -> None:
    found = _read(PRINT.format(label="De heer Gaston Peetermans (N-VA)"), register)
    assert ("Gaston Peetermans", "member") in _turns(found)


@pytest.mark.parametrize(
    "rubric",
    ["VRAGEN OM UITLEG", "ACTUELE VRAGEN", "INTERPELLATIES", "INTERPELLATIES EN VRAGEN OM UITLEG", "MONDELINGE VRAGEN"],
)
@pytest.mark.parametrize("between", ["", "De voorzitter: Wij beginnen met de agenda.\n\n"])
def test_a_rubric_over_several_questions_is_none_itself(rubric: str, between: str, register: Register) -> None:
    heading = "Vraag om uitleg van Ludo Achterbroeck aan minister Hadewijch Torfsen over de wilgen\n"
    found = _read(f"{CHAIR}\n{rubric}\n\n{between}{heading}{TURNS}", register)
    assert [(one.subject, one.asker.name) for one in found.questions] == [("de wilgen", "Ludo Achterbroeck")]
    (pair,) = found.pairs
    assert pair.question_id == found.questions[0].question_id


def test_a_footnote_inside_a_turn_is_of_no_speaker(register: Register) -> None:
    note = "1. Cijfers van de wilgenwacht, toestand op 31 december."
    said = f"Minister Hadewijch Torfsen: Er zijn er nu 1450 in de wei-\n\n{note}\n\fden langs de dijk."
    text = f"{CHAIR}De wilgen langs de dijk\nLudo Achterbroeck (N-VA): Minister, hoeveel wilgen zijn er?\n{said}\n"
    at = text.index(note)
    made = Transcript(
        doc_id="d",
        source_path="d.txt",
        sha256="0",
        media_type="text/plain",
        text=text,
        marks=(Mark("footnote", at, at + len(note)),),
    )
    found = segment(made, register)
    assert found.speeches[-1].text == "Er zijn er nu 1450 in de weiden langs de dijk."
    assert [one.kind for one in found.spans if one.start <= at < one.end] == ["body"]


HEADS = [
    "HANDELINGEN\nPLENAIRE VERGADERING",
    "Vlaams Parlement\nNr. 12\n18 juni 2003",
    "C141 – OPE15 – 14 maart 2006\nCommissie voor Binnenwateren, Veerdiensten en Wilgen",
    "VLAAMSE RAAD — Nr. 48 — Donderdag 18 april 1991",
]


@pytest.mark.parametrize("head", HEADS)
def test_questions_on_top_need_no_blank_line_above(head: str, register: Register) -> None:
    one = "Vraag om uitleg van de heer Ludo Achterbroeck tot mevrouw Hadewijch Torfsen over de wilgen\n"
    two = "Vraag om uitleg van mevrouw Femke Oosterzele tot mevrouw Hadewijch Torfsen over de dijken\n"
    found = _read(f"{head}\n{one}{two}De voorzitter: De heer Achterbroeck heeft het woord.\n{TURNS}", register)
    assert [(asked.asker.name, asked.subject) for asked in found.questions] == [
        ("Ludo Achterbroeck", "de wilgen"),
        ("Femke Oosterzele", "de dijken"),
    ]


@pytest.mark.parametrize(
    "above",
    [
        "De voorzitter: Wij behandelen straks nog een andere\n",
        "De voorzitter: Op de agenda staat de\n",
    ],
)
def test_what_a_chair_says_of_questions_is_no_heading(above: str, register: Register) -> None:
    said = "vraag om uitleg van de heer Ludo Achterbroeck tot mevrouw Hadewijch Torfsen over de wilgen\n"
    assert not _read(f"{above}{said}{TURNS}", register).questions
    assert not _read(f"{above}{said.capitalize()}{TURNS}", register).questions


@pytest.mark.parametrize(
    ("foot", "turn"),
    [
        ("Verslag van de commissievergadering van 6 juni 2012                11", True),
        ("Vlaams Parlement, zitting (2011-2012)                              11", True),
        ("12        Handelingen van de Wilgencommissie", True),
        ("Ik las dat in het verslag van de vergadering van 6 juni", False),
        ("Dat zegt ook het Vlaams Parlement al sinds", False),
    ],
)
def test_a_turn_begins_right_below_a_foot_in_other_words(foot: str, turn: bool, register: Register) -> None:
    heading = "Vraag om uitleg van Ludo Achterbroeck aan minister Hadewijch Torfsen over de wilgen"
    said = f"Dat is al lang zo in het hele land, zoals wij\n{foot}\nMevrouw Femke Oosterzele: Dat zijn er 9.\n"
    found = _read(f"{CHAIR}{heading}\n{TURNS.replace('De voorzitter:', f'{said}De voorzitter:')}", register)
    assert ("Femke Oosterzele" in [who for who, _ in _turns(found)]) is turn


ROWS = [
    "Provincie 2018 2019\nLimburg 12 14\nGent c 18.497,31 -\n",
    "Limburg 12 14,5%\nAntwerpen 63.664,92 (30.653)\n",
    "Limburg 12 n.v.t.\nAgentschap Bossen, Wilgen en 51 12\nHeesters\n",
    "Antwerpen 4,5% 3.737\nOost-Vlaanderen - -\n",
]


@pytest.mark.parametrize("rows", ROWS)
@pytest.mark.parametrize("label", ["Minister Hadewijch Torfsen", "Ludo Achterbroeck (N-VA)", "De heer Karel Staal"])
def test_a_turn_begins_below_the_rows_of_a_table(rows: str, label: str, register: Register) -> None:
    asked = "Femke Oosterzele (Groen): Minister, dit zijn de cijfers van het voorbije jaar:\n"
    found = _read(f"{CHAIR}{asked}{rows}{label}: Dat klopt helemaal.\n{CHAIR}", register)
    assert [one.text for one in found.speeches if one.speaker_label == label] == ["Dat klopt helemaal."]


@pytest.mark.parametrize(
    "above",
    [
        "en op de website van het agentschap staat in 2018\nen ook in het jaar erna dat van die 1.200 er 12\nvolgens\n",
        "Limburg 12 14\nGent 14 40\nen dat zegt de minister zelf: die cijfers zijn van\n",
        "Limburg 12 14\nen op de website van het agentschap staat volgens\n",  # one row is none
    ],
)
def test_a_name_within_a_sentence_is_no_turn(above: str, register: Register) -> None:
    asked = "Femke Oosterzele (Groen): Minister, ik las dit op de website, en dat is een citaat:\n"
    found = _read(f"{CHAIR}{asked}{above}Minister Hadewijch Torfsen: Dat klopt.\n{CHAIR}", register)
    assert [one.speaker_label for one in found.speeches if one.role == "minister"] == []


def test_tabs_between_the_words_of_a_heading_are_blanks(register: Register) -> None:
    heading = (
        "VRAAG OM UITLEG van Ludo Achterbroeck aan Hadewijch Torfsen over de wilgen langs de dijk\n– 912 (2018-2019)"
    )
    plain = _read(f"{CHAIR}{heading}\n{TURNS}", register)
    tabbed = heading.replace("van ", "van\t").replace(" aan", "\taan").replace(" de ", "\tde\t")
    found = _read(f"{CHAIR}{tabbed}\n{TURNS}", register)
    assert [(one.asker, one.addressee, one.number) for one in found.questions] == [
        (one.asker, one.addressee, one.number) for one in plain.questions
    ]
    assert len(found.questions) == 1
    assert found.speeches == plain.speeches
