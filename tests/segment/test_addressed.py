"""Joined questions to several ministers: who answers whom."""

from __future__ import annotations

import pytest

from pipeline.records import Identity, Transcript
from pipeline.register import Register
from pipeline.segment import segment
from pipeline.segment.acts import Link, links

TORFSEN = "Hadewijch Torfsen, Vlaams minister van Binnenwateren en Veerdiensten"
LINDEKENS = "Casper Lindekens, Vlaams minister van Sterrenkunde, Volksmuziek en Dialecten"
LUDO, FEMKE, STEF = "Ludo Achterbroeck (N-VA)", "Femke Oosterzele (Groen)", "Stef Pauwelijns (N-VA)"
BOATS, STARS = "Minister Hadewijch Torfsen", "Minister Casper Lindekens"


def _heading(asker: str, addressee: str, number: int) -> str:
    return f"ACTUELE VRAAG van {asker} aan {addressee}, over de veren\n\n– {number} (2018-2019)\n\n"


JOINED = _heading("Ludo Achterbroeck", TORFSEN, 61) + _heading("Femke Oosterzele", LINDEKENS, 62)
ASKED = [(LUDO, "Hoeveel veren varen er?"), (FEMKE, "Hoeveel sterren zijn er?")]


def _pairs(headings: str, turns: list[tuple[str, str]], register: Register) -> list[tuple[str | None, ...]]:
    """Surname of the asker, the question's number, surname of the minister; in order of answering."""
    day = "Plenaire vergadering nr. 8 (2018-2019) – 5 december 2018\n\n"
    said = "".join(f"{label}: {words}\n\n" for label, words in turns)
    text = f"{day}{headings}Voorzitter: mevrouw Leona De Grootvelde\n\n{said}De voorzitter: Het incident is gesloten.\n"
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    return [
        (_family(one.asker), (one.question_id or "#q").partition("#q")[2], _family(one.minister))
        for one in segment(made, register).pairs
    ]


def _family(who: Identity) -> str:
    return (who.name or "").split()[-1]


@pytest.mark.parametrize("order", [(BOATS, STARS), (STARS, BOATS)])
def test_each_minister_answers_the_question_put_to_him(order: tuple[str, str], register: Register) -> None:
    found = _pairs(JOINED, [*ASKED, (order[0], "12."), (order[1], "14.")], register)
    assert sorted(found) == [("Achterbroeck", "61", "Torfsen"), ("Oosterzele", "62", "Lindekens")]


def test_who_is_absent_is_answered_for(register: Register) -> None:
    found = _pairs(JOINED, [*ASKED, (STARS, "Ik antwoord ook voor minister Torfsen.")], register)
    assert found == [("Achterbroeck", "61", "Lindekens"), ("Oosterzele", "62", "Lindekens")]


def test_a_minister_who_is_asked_nothing_answers_everybody(register: Register) -> None:
    found = _pairs(JOINED.partition("ACTUELE VRAAG van Femke")[0], [ASKED[0], (STARS, "12."), (BOATS, "14.")], register)
    assert found == [("Achterbroeck", "61", "Lindekens"), ("Achterbroeck", "61", "Torfsen")]


@pytest.mark.parametrize("both", [f"{TORFSEN}, en aan {LINDEKENS}", "Hadewijch Torfsen en Casper Lindekens"])
def test_one_question_to_two_ministers_has_two_answers(both: str, register: Register) -> None:
    found = _pairs(_heading("Ludo Achterbroeck", both, 61), [ASKED[0], (BOATS, "12."), (STARS, "14.")], register)
    assert found == [("Achterbroeck", "61", "Torfsen"), ("Achterbroeck", "61", "Lindekens")]


@pytest.mark.parametrize(
    ("words", "ministers"),
    [
        ("Minister Lindekens, wanneer?", ["Lindekens"]),
        ("Voorzitter, minister Lindekens, wanneer?", ["Lindekens"]),
        ("Dat is mooi. Maar wanneer komt dat, minister Lindekens?", ["Lindekens"]),
        ("Minister Lindekens en minister Torfsen, wanneer?", ["Torfsen", "Lindekens"]),
        ("Ministers, wanneer?", ["Torfsen", "Lindekens"]),
        ("Minister, wanneer?", ["Torfsen"]),
        ("Minister Lindekens zegt veel, maar wanneer?", ["Torfsen"]),
        ("Ik vroeg het minister Lindekens. Wanneer?", ["Torfsen"]),
        ("Minister Lindekens, die dat wist, zweeg. Wanneer?", ["Torfsen"]),
    ],
)
def test_a_further_question_goes_to_who_is_called(words: str, ministers: list[str], register: Register) -> None:
    turns = [*ASKED, (BOATS, "12."), (STARS, "14."), (LUDO, words), (BOATS, "In mei."), (STARS, "In juni.")]
    assert [pair[2] for pair in _pairs(JOINED, turns, register)[2:]] == ministers


@pytest.mark.parametrize(
    ("words", "ministers"),
    [
        ("Minister, wanneer?", ["Torfsen", "Lindekens"]),
        ("Dank u, minister Lindekens. Wanneer?", ["Lindekens"]),
        ("Minister Torfsen, wanneer?", ["Torfsen"]),
    ],
)
def test_who_joins_in_is_answered_by_all_unless_one_is_called(
    words: str, ministers: list[str], register: Register
) -> None:
    turns = [*ASKED, (BOATS, "12."), (STARS, "14."), (STEF, words), (BOATS, "In mei."), (STARS, "In juni.")]
    assert _pairs(JOINED, turns, register)[2:] == [("Pauwelijns", "", one) for one in ministers]


def test_of_two_questions_of_one_asker_each_has_its_minister(register: Register) -> None:
    headings = _heading("Ludo Achterbroeck", TORFSEN, 61) + _heading("Ludo Achterbroeck", LINDEKENS, 62)
    found = _pairs(headings, [ASKED[0], (BOATS, "12."), (STARS, "14.")], register)
    assert found == [("Achterbroeck", "61", "Torfsen"), ("Achterbroeck", "62", "Lindekens")]


@pytest.mark.parametrize(
    "askers",
    [
        "Ludo Achterbroeck en Femke Oosterzele",
        "de heer Ludo Achterbroeck, de heer Bavo Maes en mevrouw Femke Oosterzele",
    ],
)
def test_the_question_is_of_all_who_ask_it(askers: str, register: Register) -> None:
    found = _pairs(_heading(askers, TORFSEN, 61), [*ASKED, (STEF, "En wanneer?"), (BOATS, "12.")], register)
    assert found == [
        ("Achterbroeck", "61", "Torfsen"), ("Oosterzele", "61", "Torfsen"), ("Pauwelijns", "", "Torfsen"),
    ]  # fmt: skip


def test_a_question_of_ones_own_comes_before_one_asked_together(register: Register) -> None:
    headings = _heading("Ludo Achterbroeck en Femke Oosterzele", TORFSEN, 61)
    headings += _heading("Femke Oosterzele", TORFSEN, 62)
    assert _pairs(headings, [*ASKED, (BOATS, "12.")], register)[1] == ("Oosterzele", "62", "Torfsen")


def test_a_question_waits_for_its_minister() -> None:
    done = ["question", "question", "answer", "follow_up", "reply", "reply"]
    put = {0: {"y"}, 1: {"x"}}
    assert links(done, ["a", "b", "x", "c", "x", "y"], put) == [
        Link(1, 2, 1), Link(3, 4, 2), Link(0, 5, 3), Link(3, 5, 3),
    ]  # fmt: skip
    assert links(done, ["a", "b", "x", "c", "x", "x"], put) == [Link(0, 2, 1), Link(1, 2, 1), Link(3, 4, 2)]


ONE = _heading("Ludo Achterbroeck", TORFSEN, 61)
ANSWER = [(LUDO, "Hoeveel veren varen er?"), (BOATS, "Er varen er 12.")]
GOES_ON = (BOATS, "En er liggen er 3 aan wal.")


@pytest.mark.parametrize("said", ["Schande!", "Dat is niet waar.", "Komaan, minister, wees ernstig!", "Zeer goed."])
@pytest.mark.parametrize("between", [[], [("De voorzitter", "Mevrouw Oosterzele, u hebt het woord niet.")]])
def test_who_calls_out_within_an_answer_asks_nothing(
    said: str, between: list[tuple[str, str]], register: Register
) -> None:
    found = _pairs(ONE, [*ANSWER, (FEMKE, said), *between, GOES_ON], register)
    assert found == [("Achterbroeck", "61", "Torfsen")]
    several = [(FEMKE, said), (STEF, "Bravo!"), *between, GOES_ON]
    assert _pairs(ONE, [*ANSWER, *several], register) == found


@pytest.mark.parametrize(
    ("said", "floor"),
    [
        ("Hoeveel zijn er stuk?", False),
        ("Dat zijn er maar 9.", False),
        ("Graag een antwoord op de vraag.", False),
        ("Ik had nog gevraagd wat dat kost.", False),
        ("U hebt niet gezegd wanneer.", False),
        ("U vergeet de veren die al jaren niet meer varen en stilaan wegroesten.", False),
        ("Dat is niet waar.", True),
    ],
)
def test_who_asks_something_or_has_the_floor_is_answered(said: str, floor: bool, register: Register) -> None:
    given = [("De voorzitter", "Mevrouw Oosterzele heeft het woord.")] if floor else []
    found = _pairs(ONE, [*ANSWER, *given, (FEMKE, said), GOES_ON], register)
    assert found == [("Achterbroeck", "61", "Torfsen"), ("Oosterzele", "", "Torfsen")]


def test_another_minister_answers_who_called_out(register: Register) -> None:
    found = _pairs(JOINED, [*ASKED, (BOATS, "12."), (STEF, "Dat is niet waar."), (STARS, "14.")], register)
    assert ("Pauwelijns", "", "Lindekens") in found


@pytest.mark.parametrize(
    "said",
    [
        "Staat u mij toe als commissielid iets te zeggen. In Temse ligt er geen veer.",
        "Ik heb zelf nog een vraag, minister. Hoeveel veren liggen er in Temse? Minister Torfsen heeft het woord.",
        "Ik neem even zelf het woord. In Temse zijn er 3.",
    ],
)
def test_a_chair_who_speaks_as_a_member_is_answered(said: str, register: Register) -> None:
    found = _pairs(ONE, [*ANSWER, ("De voorzitter", said), GOES_ON], register)
    assert found == [("Achterbroeck", "61", "Torfsen"), ("Grootvelde", "", "Torfsen")]
    assert _pairs(ONE, [*ANSWER, ("De voorzitter", said)], register) == [("Achterbroeck", "61", "Torfsen")]


@pytest.mark.parametrize(
    "said", ["Minister, wilt u nog iets zeggen?", "Ik vraag stilte.", "Als voorzitter moet ik u onderbreken."]
)
def test_a_chair_who_runs_the_sitting_asks_nothing(said: str, register: Register) -> None:
    found = _pairs(ONE, [*ANSWER, ("De voorzitter", said), GOES_ON], register)
    assert found == [("Achterbroeck", "61", "Torfsen")]


def test_who_leads_the_executive_answers_as_a_minister(register: Register) -> None:
    heading = (
        "ACTUELE VRAAG VAN DE HEER L. ACHTERBROECK TOT DE HEER G. GEENS, VOORZITTER VAN DE VLAAMSE EXECUTIEVE, "
        "OVER DE VEREN\n\n"
    )
    turns = [
        ("De heer L. Achterbroeck", "Hoeveel veren varen er ?"),
        ("De heer G. Geens, Voorzitter van de Vlaamse Executieve", "Er varen er 12."),
    ]
    said = "".join(f"{label} : {words}\n\n" for label, words in turns)
    text = (
        f"VLAAMSE RAAD\nHANDELINGEN\nWoensdag 11 mei 1988\n\n{heading}{said}De Voorzitter : Het incident is gesloten.\n"
    )
    found = segment(
        Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text), register
    )
    assert [(one.role, one.act) for one in found.speeches[:2]] == [("member", "question"), ("minister", "answer")]
    assert [(pair.status, pair.minister.name) for pair in found.pairs] == [("answered", "Gaston Geens")]


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("Dank u, minister.", False),
        ("Minister, dank u wel voor uw toelichting.", False),
        ("Bedankt!", False),
        ("Dank u, minister, maar wanneer komt dat?", True),
        ("Dank u, minister. Wanneer komt dat?", True),
        ("Dank u voor de 12 veren.", True),
        ("Dank u, maar ik blijf erbij.", True),
    ],
)
def test_who_only_thanks_asks_nothing(said: str, asks: bool, register: Register) -> None:
    turns = [*ANSWER, (LUDO, said), ("De voorzitter", "Mevrouw Oosterzele heeft het woord."), (FEMKE, "En in Hamme?")]
    found = _pairs(ONE, [*turns, GOES_ON], register)
    assert [asker for asker, _, _ in found[1:]] == (["Achterbroeck", "Oosterzele"] if asks else ["Oosterzele"])


@pytest.mark.parametrize(
    ("said", "floor", "asks"),
    [
        ("U overdrijft!", False, False),
        ("Schande!", False, False),
        ("Ik sluit mij aan.", False, True),
        ("Hoeveel?", False, True),
        ("U overdrijft!", True, True),
    ],
)
def test_a_member_who_calls_out_while_another_asks(said: str, floor: bool, asks: bool, register: Register) -> None:
    given = [("De voorzitter", "De heer Achterbroeck heeft het woord.")] if floor else []
    turns = [*ANSWER[:-1], (FEMKE, said), *given, (LUDO, "Ik herhaal: hoeveel zijn er?"), ANSWER[-1]]
    askers = {asker for asker, _, _ in _pairs(ONE, turns, register)}
    assert askers == ({"Achterbroeck", "Oosterzele"} if asks else {"Achterbroeck"})
