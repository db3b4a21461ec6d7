"""Sub-questions and answers of which several stand on one line."""

from __future__ import annotations

import pytest

from pipeline.records import Transcript
from pipeline.register import Register
from pipeline.segment import segment

QUESTION = """SCHRIFTELIJKE VRAAG
nr. 12
van LOTTE VOORBEELDT
datum: 4 mei 2031
aan WARD PROEFMANS
VLAAMS MINISTER VAN WILGEN EN BRUGGEN

Wilgen  -  Bruggen

{asked}

WARD PROEFMANS
VLAAMS MINISTER VAN WILGEN EN BRUGGEN

ANTWOORD
op vraag nr. 12 van 4 mei 2031
van LOTTE VOORBEELDT

{answered}
"""


def _pairs(asked: str, answered: str, register: Register) -> list[tuple[str | None, str | None, str | None]]:
    text = QUESTION.format(asked=asked, answered=answered)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    found = segment(made, register)
    for one in found.pairs:
        assert one.question_start is None or one.question_text in " ".join(text.split())
    return [(one.label, one.question_text, one.answer_text) for one in found.pairs]


@pytest.mark.parametrize("stop", [".", ")"])
@pytest.mark.parametrize("mark", ["?", " ?", ".", ";"])
@pytest.mark.parametrize("between", [" ", "\n"])
def test_labels_that_follow_each_other_on_a_line(stop: str, mark: str, between: str, register: Register) -> None:
    asked = f"1{stop} Hoeveel wilgen{mark} 2{stop} Waar{mark}\n3{stop} Hoeveel bruggen{mark}"
    answered = f"1{stop} Er zijn er 400.{between}2{stop} In Durme.{between}3{stop} Er is er 1."
    assert [(label, answer) for label, _, answer in _pairs(asked, answered, register)] == [
        ("1", "Er zijn er 400."),
        ("2", "In Durme."),
        ("3", "Er is er 1."),
    ]


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("1. Hoeveel wilgen?\n2. Waar?", "1. Zie bijlage 1. 2 wilgen zijn ziek.\n2. In Durme."),
        ("1. Hoeveel wilgen?\n2. Waar?", "1. Langs de brug van kilometer 1, 2. Zuid.\n2. In Durme."),
        ("1. Hoeveel wilgen?\n2. Waar?", "1. Dat zijn er 12. 3. Ook andere.\n2. In Durme."),
        ("1. Hoeveel wilgen?\n2. Waar?", "1. Dat zijn er 12. 2) Ook andere.\n2. In Durme."),
    ],
)
def test_a_figure_behind_a_sentence_is_no_label(asked: str, answered: str, register: Register) -> None:
    first, _, second = answered.partition("\n")
    assert [answer for _, _, answer in _pairs(asked, answered, register)] == [
        first.removeprefix("1. "),
        second.removeprefix("2. "),
    ]
