"""A reply leaves out what the question asks for: the noun or the unit comes from there, or is not told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from pipeline.annotate import annotate
from pipeline.records import Claim, Transcript
from pipeline.register import Register, read_register
from pipeline.segment import segment

SHEET = """SCHRIFTELIJKE VRAAG

nr. 412
van KAREL EXEMPELAAR
datum: 12 maart 2031

aan GRIET STALENMANS
VLAAMS MINISTER VAN WILGEN

Wilgen - Aantallen

{questions}

GRIET STALENMANS
VLAAMS MINISTER VAN WILGEN

ANTWOORD
op vraag nr. 412 van 12 maart 2031
van KAREL EXEMPELAAR

{answers}
"""
ORAL = """Vlaams Parlement - Plenaire vergadering - 12 maart 2031

ACTUELE VRAAG van Karel Exempelaar aan Griet Stalenmans, Vlaams minister van Wilgen, over de wilgen

De voorzitter: De heer Exempelaar heeft het woord.

Karel Exempelaar (N-VA): {question}

Minister Griet Stalenmans: {answer}
"""
_TOGETHER = 6  # numbered questions in one document: an answer may go on from the one before


@pytest.fixture(scope="module")
def register() -> Register:
    return read_register()


def _cases() -> list[list[str]]:
    lines = (Path(__file__).with_name("replies.txt")).read_text(encoding="utf-8").splitlines()
    return [line.replace("\\n", "\n").replace("\\t", "\t").split(" ||") for line in lines if line[:1] not in ("#", "")]


def _said(claims: Sequence[Claim]) -> str:
    told = (one.quantity for one in claims)
    return "; ".join(f"{one.value:.0f} {one.unit or '?'}" for one in told if one.value is not None)


def _numbered(parts: Sequence[str]) -> str:
    return "\n\n".join(f"{at}. {part.strip()}" for at, part in enumerate(parts, 1))


def _answered(text: str, register: Register) -> Iterator[str]:
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    rows = segment(made, register)
    claims = annotate(made, rows).claims
    for pair in rows.pairs:
        start, end = pair.answer_start or 0, pair.answer_end or 0
        yield _said([one for one in claims if start <= one.start < end])


@pytest.mark.parametrize("first", range(0, len(_cases()), _TOGETHER))
def test_a_written_answer_counts_what_was_asked(first: int, register: Register) -> None:
    cases = _cases()[first : first + _TOGETHER]
    questions, answers, expected = zip(*cases, strict=True)
    text = SHEET.format(questions=_numbered(questions), answers=_numbered(answers))
    assert list(_answered(text, register)) == [one.strip() for one in expected]


@pytest.mark.parametrize(
    ("question", "answer", "said"),
    [
        ("Minister, hoeveel wilgen werden er geplant?", "Het waren er 518.", "518 wilgen"),
        ("Hoeveel wilgen, en hoeveel eiken?", "Het waren er 518.", "518 ?"),
        (
            "Minister, ik hoor een aantal klachten. Hoeveel wilgen zijn er?",
            "Voorzitter, het zijn er 518.",
            "518 wilgen",
        ),
        ("Er zijn veel wilgen.", "Het zijn er 518.", "518 ?"),
    ],
)
def test_so_does_a_minister_who_replies_at_once(question: str, answer: str, said: str, register: Register) -> None:
    assert next(_answered(ORAL.format(question=question, answer=answer), register)) == said
