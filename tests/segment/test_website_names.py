"""Pages of the website with few names above the turns: a bare name of somebody unknown, and words between two names."""

from __future__ import annotations

import pytest

from pipeline.records import Proceedings, Transcript
from pipeline.register import Register
from pipeline.segment import segment

ASKS = "Minister, in 2011 waren er 1200 wilgen. Hoeveel zijn er nu?"
ADDS = "Voorzitter, ik hou het kort. Wij vragen 3 miljoen euro."


def _turns(lines: list[str], register: Register) -> list[tuple[str | None, str]]:
    text = "U bent hier\n\nDe voorzitter\n\nBespreking\n\nDe bespreking is geopend.\n\n" + "\n\n".join(lines) + "\n"
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    found: Proceedings = segment(made, register)
    said = [("chair" if one.role == "chair" else one.who.name, " ".join(one.text.split())) for one in found.speeches]
    return said[1:] if said[0][1] == "De bespreking is geopend." else said


OPENS = "De heer Achterbroeck heeft het woord."
FIRST = ("chair", f"De bespreking is geopend. {OPENS}")


@pytest.mark.parametrize("name", ["Jan Wilgenroos", "Ann Van den Wilg", "Jean-Jacques Wilgen-Roos"])
@pytest.mark.parametrize("above", [ASKS, f"{ASKS} (Applaus bij Open Vld)", f"{ASKS} (Rumoer)"])
def test_a_bare_name_between_two_paragraphs_is_a_label(name: str, above: str, register: Register) -> None:
    found = _turns([OPENS, above, name, ADDS, "De voorzitter", "De bespreking is gesloten."], register)
    assert found == [FIRST, ("Ludo Achterbroeck", above), (name, ADDS), ("chair", "De bespreking is gesloten.")]


@pytest.mark.parametrize(
    "lines",
    [
        # no given name, no finished sentence above, no sentence below, a list of names
        [ASKS, "Groene Wilgen", ADDS],
        ["Ik citeer een brief van", "Jan Wilgenroos", ADDS],
        [ASKS, "Jan Wilgenroos", "over de wilgen"],
        [ASKS, "Jan Wilgenroos", "Ann Van den Wilg", "Piet Wilgen", ADDS],
        # the page prints parties
        [ASKS, "Jan Wilgenroos", ADDS, "Marleen Oosterzele (Groen)", ADDS],
    ],
)
def test_another_line_is_none(lines: list[str], register: Register) -> None:
    found = _turns([OPENS, *lines, "De voorzitter", "De bespreking is gesloten."], register)
    assert {who for who, _ in found} <= {"chair", "Ludo Achterbroeck", "Marleen Oosterzele", None}


@pytest.mark.parametrize(
    "said", ["U hebt twee minuten, mijnheer Achterbroeck.", "Ik vraag stilte in de zaal.", "Dat is uw tweede vraag."]
)
def test_words_above_the_name_of_who_was_given_the_floor_are_the_chairs(said: str, register: Register) -> None:
    found = _turns([OPENS, said, "Ludo Achterbroeck", ASKS, "De voorzitter", "De bespreking is gesloten."], register)
    assert [who for who, _ in found] == ["chair", "Ludo Achterbroeck", "chair"]
    assert found[0][1].endswith(said)
    assert found[1][1] == ASKS


def test_long_words_above_his_name_stay_his(register: Register) -> None:
    long = " ".join([ASKS] * 6)
    found = _turns([OPENS, long, "Ludo Achterbroeck", ASKS], register)
    assert [who for who, _ in found[1:]] == ["Ludo Achterbroeck", "Ludo Achterbroeck"]


@pytest.mark.parametrize("said", ["Voorzitter, ik begin. (Rumoer)", "Minister, mag ik beginnen? (Rumoer)"])
def test_words_to_the_chair_above_his_name_stay_his(said: str, register: Register) -> None:
    found = _turns([OPENS, said, "Ludo Achterbroeck", ASKS], register)
    assert [who for who, _ in found[1:]] == ["Ludo Achterbroeck", "Ludo Achterbroeck"]


def test_words_before_another_interrupts_stay_his(register: Register) -> None:
    found = _turns([OPENS, ASKS, "Marleen Oosterzele", "Dat klopt niet.", "Ludo Achterbroeck", ADDS], register)
    assert [who for who, _ in found[1:]] == ["Ludo Achterbroeck", "Marleen Oosterzele", "Ludo Achterbroeck"]


@pytest.mark.parametrize(
    ("above", "who"),
    [
        ("De heer Bavo Pauwelijns heeft bij motie van orde het woord gevraagd.", "Bavo Pauwelijns"),
        ("Ik heb een brief van de heer Stef Pauwelijns gekregen.", "Stef Pauwelijns"),
        ("De heer Bavo Pauwelijns en de heer Stef Pauwelijns vragen het woord.", None),
        ("De heer Pauwelijns heeft bij motie van orde het woord gevraagd.", None),
        ("De heer Wouter Pauwelijns heeft bij motie van orde het woord gevraagd.", None),
        ("De heer Bavo Pauwelijns-Maes heeft bij motie van orde het woord gevraagd.", None),
    ],
)
def test_the_chair_calls_one_of_a_surname_by_full_name(above: str, who: str | None, register: Register) -> None:
    found = _turns([above, "De heer Pauwelijns heeft het woord.", ADDS, "De voorzitter", "Bedankt."], register)
    assert found[1] == (who, ADDS)
