"""Headings with more in front of them, behind them and in them than the plain form has."""

from __future__ import annotations

import pytest

from pipeline.records import Proceedings
from pipeline.register import Register
from tests.segment.reading import read as _read

TITLE = "Vlaams minister van Binnenwateren en Veerdiensten"
SAID = """De voorzitter: De heer Achterbroeck heeft het woord.

Ludo Achterbroeck (N-VA): Minister, hoeveel veren varen er?

De voorzitter: Minister Torfsen heeft het woord.

Minister Hadewijch Torfsen: Er varen er 12.

De voorzitter: Het incident is gesloten.
"""
DAY = "Commissievergadering nr. C8 (2018-2019) – 5 december 2018\n\n"
CHAIR = "Voorzitter: mevrouw Leona De Grootvelde\n\n"


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


# --- what stands in front, behind and between -------------------------------------------------------------------------


HEAD = f"van Ludo Achterbroeck aan Hadewijch Torfsen, {TITLE}, over de veren"
OTHER = f"van Femke Oosterzele aan Hadewijch Torfsen, {TITLE}, over de vlotten"
ASKED = ("vraag om uitleg", 61, "Ludo Achterbroeck", "Hadewijch Torfsen", "de veren")
JOINED = ("vraag om uitleg", 62, "Femke Oosterzele", "Hadewijch Torfsen", "de vlotten")


@pytest.mark.parametrize(
    "heading",
    [
        f"1. Vraag om uitleg {HEAD}\n- 61 (2018-2019)",
        f"12. VRAAG OM UITLEG {HEAD}\n\n- 61 (2018-2019)",
        f"IV. VRAAG OM UITLEG {HEAD}\n- 61 (2018-2019)",
        "1. Vraag om uitleg van de heer Ludo Achterbroeck tot mevrouw Hadewijch\nTorfsen, Vlaams minister van "
        "Binnenwateren en Veerdiensten, over de\nveren\n- 61 (2018-2019)",
        f"Toegevoegde vraag om uitleg {HEAD}\n- 61 (2018-2019)",
        f"VRAAG OM UITLEG nr. 61 (2018-2019) {HEAD}",
        f"VRAAG OM UITLEG {HEAD}\n\nVraag nr. 61 (2018-2019)",
        f"VRAAG OM UITLEG {HEAD}\n\nnr. 61 (2018-2019)",
        f"VRAAG OM UITLEG {HEAD.replace(' over ', ' over: ')}\n- 61 (2018-2019)",
    ],
)
def test_what_stands_in_front(heading: str, register: Register) -> None:
    found = _read(f"{DAY}{heading}\n\n{CHAIR}{SAID}", register)
    assert _questions(found) == [ASKED]
    assert [pair.question_id for pair in found.pairs] == ["d#q61"]
    assert not [one.code for one in found.problems]


def test_a_heading_in_capitals(register: Register) -> None:
    found = _read(f"{DAY}VRAAG OM UITLEG {HEAD.upper()}\n- 61 (2018-2019)\n\n{CHAIR}{SAID}", register)
    assert _questions(found) == [(*ASKED[:4], "DE VEREN")]
    assert found.questions[0].addressee_title == TITLE.upper()


@pytest.mark.parametrize("number", ["\n- {} (2018-2019)", ""])
@pytest.mark.parametrize("joint", ["\nen\nVraag", "\n\nen\n\nVraag", "\nen vraag", "\n\nen vraag", "\n\n2. Vraag"])
def test_joined_headings(number: str, joint: str, register: Register) -> None:
    head = f"Vraag om uitleg {HEAD}{number.format(61)}{joint} om uitleg {OTHER}{number.format(62)}\n\n"
    found = _read(f"{DAY}{head}{CHAIR}{SAID}", register)
    assert [one[2:] for one in _questions(found)] == [ASKED[2:], JOINED[2:]]
    assert len(found.items) == 1
    assert not [one.code for one in found.problems]


def test_numbered_headings_open_items(register: Register) -> None:
    first, second = (
        f"1. Vraag om uitleg {HEAD}\n- 61 (2018-2019)\n\n",
        f"2. Vraag om uitleg {OTHER}\n- 62 (2018-2019)\n\n",
    )
    found = _read(
        f"{DAY}{first}{CHAIR}{SAID}\n{second}{SAID.replace('Ludo Achterbroeck', 'Femke Oosterzele')}", register
    )
    assert _questions(found) == [ASKED, JOINED]
    assert len(found.items) == 2
    assert [pair.question_id for pair in found.pairs] == ["d#q61", "d#q62"]


def test_the_subject_of_joined_questions_is_no_question(register: Register) -> None:
    head = f"Vraag om uitleg {HEAD}\n- 61 (2018-2019)\n\nVraag om uitleg {OTHER}\n- 62 (2018-2019)\n\n"
    found = _read(f"{DAY}Vragen om uitleg over de binnenwateren\n\n{head}{CHAIR}{SAID}", register)
    assert _questions(found) == [ASKED, JOINED]


@pytest.mark.parametrize(
    "said",
    [
        f"Deze vragen zijn ingetrokken:\n\n1. Vraag om uitleg {OTHER}\n\n2. Vraag om uitleg {OTHER}",
        f"Deze vragen zijn ingetrokken:\n1. vraag om uitleg {OTHER};\n2. vraag om uitleg {OTHER}.",
        f"Er was de vraag om uitleg van de heer Stef Pauwelijns\nen vraag om uitleg {OTHER}",
        "Ik heb drie punten.\n\n1. Vraag om uitleg van de sector.\n\n2. Vraag om uitleg van Europa en van Gent.",
        "Het gaat over de toelichting\n\nen\n\nniet over de cijfers.",
    ],
)
def test_what_is_said_is_no_heading(said: str, register: Register) -> None:
    turn = "Ludo Achterbroeck (N-VA): Minister, hoeveel veren varen er?"
    found = _read(
        f"{DAY}Vraag om uitleg {HEAD}\n- 61 (2018-2019)\n\n{CHAIR}{SAID.replace(turn, f'{turn} {said}')}", register
    )
    assert _questions(found) == [ASKED]
    assert len(found.speeches) == 5


# --- the website's headings ------------------------------------------------------------------------------------------

PAGE = "U bent hier\n\nCommissievergadering\n\nwoensdag 5 december 2018, 14.00u\n\nVoorzitter\n"
HEARD = """De voorzitter

De heer Achterbroeck heeft het woord.

Ludo Achterbroeck (N-VA)

{said}

De voorzitter

Minister Torfsen heeft het woord.

Minister Hadewijch Torfsen

Er varen er 12.

De voorzitter

Het incident is gesloten.
"""
BELOW = "\n61 (2018-2019)"
TORFSEN = ("Ludo Achterbroeck", "Hadewijch Torfsen")


def _page(heading: str, register: Register, said: str = "Minister, hoeveel veren varen er?") -> Proceedings:
    return _read(f"{PAGE}{heading}\n\n{HEARD.format(said=said)}", register)


@pytest.mark.parametrize(
    ("heading", "subject"),
    [
        (f"van Ludo Achterbroeck aan minister Hadewijch Torfsen{BELOW}", None),
        ("van Ludo Achterbroeck aan minister Hadewijch Torfsen 61 (2018-2019)", None),
        (f"van Ludo Achterbroeck (N-VA) aan minister Hadewijch Torfsen{BELOW}", None),
        (f"van Ludo Achterbroeck en Femke Oosterzele aan minister Hadewijch Torfsen{BELOW}", None),
        (f"van Ludo Achterbroeck, Stef Pauwelijns en Femke Oosterzele aan minister Hadewijch Torfsen{BELOW}", None),
        (f"van Ludo Achterbroeck aan minister Hadewijch Torfsen over de veren{BELOW}", "de veren"),
        ("van Ludo Achterbroeck aan minister Hadewijch Torfsen over de veren 61 (2018-2019)", "de veren"),
        (f"van Ludo Achterbroeck aan minister Hadewijch Torfsen over veren: wie vaart?{BELOW}", "veren: wie vaart?"),
        (f"van Ludo Achterbroeck aan Hadewijch Torfsen, {TITLE}, over de veren{BELOW}", "de veren"),
        (f"van de heer Ludo Achterbroeck tot mevrouw Hadewijch Torfsen, {TITLE}, over de veren{BELOW}", "de veren"),
    ],
)  # fmt: skip
def test_headings_of_the_website(heading: str, subject: str | None, register: Register) -> None:
    found = _page(heading, register)
    assert [(one.number, one.subject, one.asker.name, one.addressee.name) for one in found.questions] == [
        (61, subject, *TORFSEN)
    ]
    assert found.questions[0].addressee_title == TITLE
    assert found.questions[0].addressee.person_id == "hadewijch-torfsen"
    assert [pair.question_id for pair in found.pairs] == ["d#q61"]


@pytest.mark.parametrize(
    "ministers",
    [
        "ministers Hadewijch Torfsen en Casper Lindekens",
        "ministers Torfsen en Lindekens",
        "minister Torfsen en minister Lindekens",
        "minister Hadewijch Torfsen en minister Casper Lindekens",
    ],
)
def test_several_ministers_in_a_heading_of_the_website(ministers: str, register: Register) -> None:
    found = _page(f"van Ludo Achterbroeck aan {ministers}{BELOW}", register)
    assert [(one.asker.name, one.addressee.name) for one in found.questions] == [TORFSEN]
    assert [one.code for one in found.problems] == ["chair_not_told", "several_askers_or_addressees"]


@pytest.mark.parametrize(
    "said",
    [
        "van Gent, Brussel en Antwerpen aan minister Torfsen gevraagd",
        "Ik lees de vraag\nvan Stef Pauwelijns aan minister Torfsen over de vlotten, die nog niet",
        "van Stef Pauwelijns aan minister Torfsen over de vlotten.",
    ],
)
def test_words_of_a_turn_are_no_heading_of_the_website(said: str, register: Register) -> None:
    found = _page(f"van Ludo Achterbroeck aan minister Hadewijch Torfsen{BELOW}", register, said)
    assert [one.number for one in found.questions] == [61]


# --- around the headings --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rubric", ["ACTUELE VRAGEN (Regl. art. 82)", "VRAGEN OM UITLEG (art. 76)", "INTERPELLATIES"])
def test_a_rubric_with_the_article_of_the_rules_is_no_question(rubric: str, register: Register) -> None:
    head = f"Actuele vraag van Ludo Achterbroeck aan Hadewijch Torfsen, {TITLE}, over de veren\n\n"
    found = _read(f"{DAY}{CHAIR}{rubric}\n\n{head}{SAID}", register)
    assert [one.subject for one in found.questions] == ["de veren"]


def test_the_black_square_below_an_item_is_furniture(register: Register) -> None:
    head = f"VRAAG OM UITLEG van Ludo Achterbroeck aan Hadewijch Torfsen, {TITLE}, over de veren\n\n"
    feit = "PERSOONLIJK FEIT van de heer Ludo Achterbroeck\n\nDe voorzitter: De heer Achterbroeck heeft het woord.\n\n"
    found = _read(f"{DAY}{head}{SAID}\n■\n\n{feit}Ludo Achterbroeck (N-VA): Ik was er 12 keer.\n\n■\n", register)
    assert [(one.kind, one.title) for one in found.items] == [
        ("vraag om uitleg", "de veren"),
        ("debate", "PERSOONLIJK FEIT van de heer Ludo Achterbroeck"),
    ]
    assert [one.text for one in found.speeches][4:] == [
        "Het incident is gesloten.",
        "De heer Achterbroeck heeft het woord.",
        "Ik was er 12 keer.",
    ]


def test_the_first_of_joined_questions_in_the_contents_is_no_question(register: Register) -> None:
    first, second = f"VRAAG OM UITLEG {HEAD}", f"VRAAG OM UITLEG {OTHER}"
    contents = f"INHOUD\n\nOPENING VAN DE VERGADERING 4\n{first}\n{second} 5\n\n"
    text = f"{DAY}{contents}{first}\n– 61 (2018-2019)\n{second}\n– 62 (2018-2019)\n\n{CHAIR}{SAID}"
    found = _read(text, register)
    assert [one[:2] for one in _questions(found)] == [ASKED[:2], JOINED[:2]]
    assert len(found.items) == 1


@pytest.mark.parametrize(
    ("about", "asker", "subject"),
    [
        ("de veren van Ludo Achterbroeck", "Ludo Achterbroeck", "de veren"),
        ("de veren van Leona De Grootvelde", "Leona De Grootvelde", "de veren"),
        ("de veren van Rombout Vande Keybus", "Rombout Vande Keybus", "de veren"),
        ("de veren van Jan Van Voorbeeld", "Jan Van Voorbeeld", "de veren"),
        ("de veren van Jan van der Voorbeeld", "Jan van der Voorbeeld", "de veren"),
        ("de toekomst van de veren van Jan Van den Voorbeeld", "Jan Van den Voorbeeld", "de toekomst van de veren"),
        ("de woorden van An Proef van mevrouw Jan Van Voorbeeld", "Jan Van Voorbeeld", "de woorden van An Proef"),
    ],
)
def test_the_subject_stands_before_the_asker(about: str, asker: str, subject: str, register: Register) -> None:
    found = _page(f"Vraag om uitleg over {about} aan minister Hadewijch Torfsen{BELOW}", register)
    assert [(one.asker.name, one.subject, one.addressee.name) for one in found.questions] == [
        (asker, subject, "Hadewijch Torfsen")
    ]


@pytest.mark.parametrize(
    "asker",
    [
        "van Ludo Achterbroeck aan minister Hadewijch\nTorfsen",
        "van Ludo Achterbroeck aan minister\nHadewijch Torfsen",
        "van Ludo Achterbroeck aan\nminister Hadewijch Torfsen",
        "van Ludo\nAchterbroeck aan minister Hadewijch Torfsen",
        "van Ludo Achterbroeck aan minister Hadewijch Torfsen",
    ],
)
@pytest.mark.parametrize("title", ["Vraag om uitleg over de wilgen\n", ""])
def test_a_heading_of_the_website_cut_by_a_line_end(title: str, asker: str, register: Register) -> None:
    said = "De heer Achterbroeck heeft het woord.\nHoeveel zijn er?\nMinister Torfsen heeft het woord.\n40.\n"
    head = "U bent hier\nCommissievergadering\ndonderdag 7 maart 2019, 14.00u\nVoorzitter\n"
    found = _read(f"{head}{title}{asker}\n61 (2018-2019)\n{said}", register)
    asked = [(one.asker.name, one.addressee.name, one.number, one.subject) for one in found.questions]
    assert asked == [("Ludo Achterbroeck", "Hadewijch Torfsen", 61, "de wilgen" if title else None)]
