"""Lines that say what became of a question: nobody's words, and no answer."""

from __future__ import annotations

import pytest

from .micro import HEAD, MIDDLE, read

ASKED = "1. Hoeveel bruggen zijn er?\n2. Hoeveel zijn er hersteld?\n"
FATES = (
    "Deze vraag werd ingetrokken.",
    "INGETROKKEN",
    "De vraag werd ingetrokken door de vraagsteller.",
    "Deze vraag wordt overgezonden aan minister An Proef.",
    "Doorgestuurd naar minister An Proef",
    "Het antwoord is nog niet beschikbaar.",
    "Nog geen antwoord ontvangen.",
)


@pytest.mark.parametrize("fate", FATES)
@pytest.mark.parametrize("above", ["\n", MIDDLE, "\nAntwoord\n\n"])
def test_nobody_says_what_became_of_a_question(fate: str, above: str) -> None:
    text = f"{HEAD}{ASKED}{above}{fate}\n"
    found = read(text)
    assert [one.act for one in found.speeches] == ["question"]
    assert fate not in found.speeches[0].text
    assert {(one.status, one.answer_text) for one in found.pairs} == {("unanswered", None)}
    assert [text[one.start : one.end].strip() for one in found.spans if one.kind == "announcement"] == [fate]


@pytest.mark.parametrize(
    "said", ["De vergunning werd ingetrokken.", "Deze vraag werd al gesteld.", "Werd deze vraag ingetrokken?"]
)
def test_what_the_asker_says_stays(said: str) -> None:
    assert said in read(f"{HEAD}{ASKED}{said}\n{MIDDLE}Er zijn er 12.\n").speeches[0].text


def test_a_cell_of_a_table_stays() -> None:
    found = read(f"{HEAD}{ASKED}{MIDDLE}Ingediend\nIngetrokken\nGoedgekeurd\n12\n3\n9\n")
    assert "Ingetrokken" in found.speeches[1].text
