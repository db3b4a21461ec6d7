"""A file that holds the answer and not the question: its words are the minister's."""

from __future__ import annotations

import pytest

from .micro import read

MINISTER = "WARD PROEFMANS\nVLAAMS MINISTER VAN VOORBEELDEN\n\n"
BELOW = "ANTWOORD\nop vraag nr. 54 van 4 mei 2031\nvan LOTTE VAN DEN VOORBEELD\n\n"
WORDS = "1. Er zijn 145 bruggen.\n\n2. Er ging 2 miljoen euro naar herstel."
ASKED = "1. Hoeveel bruggen zijn er?\n2. Welk budget?\n"


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


def test_a_subject_below_the_heading_of_the_answer() -> None:
    found = read(f"{MINISTER}{BELOW}Bruggen  -  Herstel\n\n{WORDS}")
    assert found.questions[0].subject == "Bruggen - Herstel"
    assert [speech.text.split()[0] for speech in found.speeches] == ["1."]
    found = read(f"{MINISTER}{BELOW}Er zijn bruggen - veel bruggen -\nen kaden.\n\n{WORDS}")
    assert found.questions[0].subject is None


@pytest.mark.parametrize("gap", ["", "\n"])
def test_the_number_of_the_question_below_the_word_for_answer_begins_no_other_question(gap: str) -> None:
    below = f"ANTWOORD\n{gap}Vraag nr. 54 van 4 mei 2031\nvan LOTTE VAN DEN VOORBEELD\n\n"
    head = f"SCHRIFTELIJKE VRAAG\nnr. 54\nvan LOTTE VAN DEN VOORBEELD\ndatum: 4 mei 2031\naan {MINISTER}"
    found = read(f"{head}Bruggen  -  Herstel\n\n{ASKED}\n{below}{WORDS}")
    assert [(speech.act, speech.text.split()[1]) for speech in found.speeches] == [
        ("question", "Hoeveel"),
        ("answer", "Er"),
    ]
    found = read(f"{MINISTER}{below}{WORDS}")
    assert [speech.act for speech in found.speeches] == ["answer"]
    two = read(
        f"Vraag nr. 53\nvan 4 mei 2031\nvan mevrouw LOTTE PROEF\n\nBruggen\n\nHoeveel ?\n\nAntwoord\n{below[9:]}{ASKED}"
    )
    assert [one.number for one in two.questions] == [53, 54]


@pytest.mark.parametrize(
    "above", ["VLAAMS PARLEMENT - VRAGEN EN ANTWOORDEN - NR. 5 - MEI 2031", "EERSTE DEEL\n\nVRAGEN"]
)
def test_a_line_in_capitals_above_the_first_minister_of_a_bulletin(above: str) -> None:
    question = "Vraag nr. {}\nvan 4 mei 2001\nvan mevrouw LOTTE PROEF\n\nBruggen\n\nHoeveel ?\n\nAntwoord\n\nGeen.\n\n"
    two = "WARD PROEFMANS\nVLAAMS MINISTER VAN VOORBEELDEN\n\nAN STAAL\nVLAAMS MINISTER VAN STALEN\n\n"
    found = read(f"{above}\n\n{MINISTER}{question.format(1)}{question.format(2)}{two}{question.format(3)}")
    assert [one.addressee.name for one in found.questions] == ["Ward Proefmans"] * 3
