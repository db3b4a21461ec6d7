"""A written question that begins or ends anywhere, with lines lost, doubled or out of place, still becomes rows."""

from __future__ import annotations

import random
import time

import pytest

from pipeline.records import Mark, Transcript
from pipeline.register import Register
from pipeline.segment.written import segment_written

from .generator import invent

STRAY = ("1.", "", "ANTWOORD", "SCHRIFTELIJKE VRAAG", "nr. 5", "van", "aan", "  ", "BIJLAGE", "\f", "8, 9")


def damaged(seed: int) -> Transcript:
    """A part of an invented question with a few lines damaged, and marks of a file laid over whole lines."""
    chance = random.Random(seed)
    text = invent(seed % 40).text.replace("\r\n", "\n")
    start = chance.randint(0, len(text))
    lines = text[start : chance.randint(start, len(text))].split("\n")
    for _ in range(chance.randint(0, 6)):
        at = chance.randrange(len(lines))
        lines[at : at + 1] = chance.choice(
            [[], [lines[at]] * 2, [lines[at].upper()], [chance.choice(STRAY), lines[at]]]
        )
        lines = lines or [""]
    text = "\n".join(lines)
    borders = [0, *(at + 1 for at, letter in enumerate(text) if letter == "\n"), len(text)]
    at = chance.randrange(len(borders) - 1)
    marks = (Mark("furniture", borders[at], borders[at + 1]),) if chance.random() < 0.5 else ()
    return Transcript("d", "d", "", "text/plain", text, marks=marks)


@pytest.mark.parametrize("hundred", range(6))
def test_any_part_of_a_question_becomes_rows(hundred: int, register: Register) -> None:
    for seed in range(hundred * 100, hundred * 100 + 100):
        transcript = damaged(seed)
        found = segment_written(transcript, register)
        assert "".join(transcript.text[span.start : span.end] for span in found.spans) == transcript.text
        for ids in (
            [one.speech_id for one in found.speeches],
            [one.qa_id for one in found.pairs],
            [one.question_id for one in found.questions],
            [one.item_id for one in found.items],
        ):
            assert len(set(ids)) == len(ids), (seed, ids)
        for pair in found.pairs:
            assert pair.question_text or pair.answer_text, seed
            assert (pair.question_text is None) == (pair.question_start is None), seed
            assert (pair.answer_text is None) == (pair.answer_start is None), seed
            assert pair.answer_text != "", seed
            assert pair.question_text != "", seed


SIZE = 20_000
HOSTILE = {
    "a word that is no name": "nr. 8\nvan " + "abcdefghij" * 30 + "!\nx",
    "blanks": " " * SIZE,
    "dots": "." * SIZE,
    "capitals": "A" * SIZE,
    "names and titles": "JAN VOORBEELD\nVLAAMS MINISTER VAN X\n" * (SIZE // 36),
    "labels alone": "1.\n" * (SIZE // 3),
    "two labels": "1. A\n2. B\n" * (SIZE // 10),
    "joint labels": "1" + ",1" * SIZE,
    "question headings": "SCHRIFTELIJKE VRAAG\n" * (SIZE // 20),
    "answer headings": "ANTWOORD\n" * (SIZE // 9),
    "a reference without end": "op vraag nr. 5 " + "van 4 mei 2011 " * (SIZE // 15),
    "twins without end": "Deze vraag werd gesteld aan de ministers " + "Jan (1), " * (SIZE // 9),
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_time_grows_with_the_text_alone(text: str, register: Register) -> None:
    start = time.process_time()
    segment_written(Transcript("d", "d", "", "text/plain", text), register)
    assert time.process_time() - start < 5


def test_a_number_that_only_an_answer_tells_may_be_another_questions_too(register: Register) -> None:
    text = (
        "SCHRIFTELIJKE VRAAG\nnr. 42\nvan LOTTE VOORBEELD\ndatum: 4 mei 2021\nZwembaden  -  Energie\n"
        "Hoeveel zwembaden zijn er?\n\nSCHRIFTELIJKE VRAAG\nvan LOTTE VOORBEELD\nSporthallen  -  Energie\n"
        "1. Hoeveel sporthallen zijn er?\n2. Wat kosten ze?\n\nANTWOORD\nop vraag nr. 42 van 4 mei 2021\n"
        "van LOTTE VOORBEELD\n1. Er zijn 80 sporthallen.\n2. Samen 3 miljoen euro.\n"
    )
    found = segment_written(Transcript("d", "d", "", "text/plain", text), register)
    ids = [one.question_id for one in found.questions]
    assert len(ids) == 2
    assert len(set(ids)) == 2
