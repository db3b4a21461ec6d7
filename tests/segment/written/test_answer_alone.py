"""A file that holds the answer and not the question: its words are the minister's."""

from __future__ import annotations

import pytest

from pipeline.records import Proceedings
from pipeline.segment.written import segment_written

from .micro import register, transcript

MINISTER = "WARD PROEFMANS\nVLAAMS MINISTER VAN VOORBEELDEN\n\n"
BELOW = "ANTWOORD\nop vraag nr. 54 van 4 mei 2031\nvan LOTTE VAN DEN VOORBEELD\n\n"
WORDS = "1. Er zijn 145 bruggen.\n\n2. Er ging 2 miljoen euro naar herstel."
ASKED = "1. Hoeveel bruggen zijn er?\n2. Welk budget?\n"


def read(text: str) -> Proceedings:
    return segment_written(transcript(text), register())


@pytest.mark.parametrize(
    "above",
    [
        MINISTER + BELOW,
        BELOW,
        BELOW.replace("ANTWOORD", "GECOÖRDINEERD ANTWOORD"),
        "\f" + MINISTER + BELOW,
        BELOW.replace("ANTWOORD\n", ""),
        MINISTER + "Antwoord op vraag nr. 54 van 4 mei 2031\nvan LOTTE VAN DEN VOORBEELD\n\n",
        "ANTWOORD OP VRAAG NR. 54 VAN 4 MEI 2031 VAN LOTTE VAN DEN VOORBEELD\n\n",
        # the heading of the question is there, its words are not
        "SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE VAN DEN VOORBEELD\ndatum: 4 mei 2031\naan WARD PROEFMANS\n"
        + "VLAAMS MINISTER VAN VOORBEELDEN\n\n"
        + BELOW,
    ],
)
def test_the_answer_alone(above: str) -> None:
    found = read(above + WORDS)
    (speech,), (question,) = found.speeches, found.questions
    assert (speech.act, speech.role) == ("answer", "minister")
    assert speech.text.endswith("herstel.")
    assert (question.number, question.asker.name) == (54, "Lotte Van den Voorbeeld")
    assert str(question.date) == "2031-05-04"
    assert speech.who.name == ("Ward Proefmans" if "WARD" in above else None)
    (pair,) = found.pairs
    assert (pair.label, pair.status, pair.question_text, pair.answer_text) == (None, "answered", None, speech.text)
    assert "question_missing" in [one.code for one in found.problems]


def test_a_supplementary_answer_below_it() -> None:
    found = read(f"{MINISTER}{BELOW}De cijfers worden opgevraagd.\n\nAANVULLEND ANTWOORD\n\n{WORDS}")
    assert [speech.act for speech in found.speeches] == ["answer", "answer"]


@pytest.mark.parametrize("again", ["Antwoord:\n", "ANTWOORD\n", "Antwoord\n", "\n "])
def test_a_question_below_the_heading_of_its_answer(again: str) -> None:
    found = read(f"{MINISTER}{BELOW}Bruggen  -  Herstel\n\n{ASKED}{again}{WORDS}")
    assert [speech.act for speech in found.speeches] == ["question", "answer"]
    assert [pair.answer_text for pair in found.pairs] == [
        "Er zijn 145 bruggen.",
        "Er ging 2 miljoen euro naar herstel.",
    ]
    assert found.questions[0].subject == "Bruggen - Herstel"


def test_a_question_without_an_answer_stays_a_question() -> None:
    found = read(f"SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE VAN DEN VOORBEELD\n{MINISTER}{ASKED}")
    assert [speech.act for speech in found.speeches] == ["question"]
    assert "question_missing" not in [one.code for one in found.problems]
