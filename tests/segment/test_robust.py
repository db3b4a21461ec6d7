"""Sittings cut, thinned out and put together at random: whatever comes, the rows stay sound."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from pipeline.extract import extract
from pipeline.records import Transcript
from pipeline.register import Register, read_register
from pipeline.segment import segment

DOCUMENTS = Path(__file__).resolve().parents[1] / "documents"
FORMS = ("committee", "plenary", "website")
TEXTS = [path.read_text(encoding="utf-8") for form in FORMS for path in sorted(DOCUMENTS.glob(f"{form}_*/source.txt"))]


@pytest.fixture(scope="module")
def register() -> Register:
    return read_register(Path(__file__).with_name("people.csv"))


def _cut(text: str, chance: random.Random) -> str:
    start = chance.randrange(len(text))
    return text[start : start + chance.randrange(60, 3000)]


def _thinned(text: str, chance: random.Random) -> str:
    return "\n".join(line for line in text.split("\n") if chance.random() > 0.2)


def _shuffled(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    chance.shuffle(lines)
    return "\n".join(lines)


def _joined(text: str, chance: random.Random) -> str:
    return f"{text[:1500]}{chance.choice(TEXTS)[-1500:]}"


@pytest.mark.parametrize("change", [_cut, _thinned, _shuffled, _joined], ids=lambda one: one.__name__.strip("_"))
def test_damaged_sittings_give_sound_rows(change, register: Register, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    chance = random.Random(20)
    path = tmp_path / "sitting.txt"
    for _ in range(60):
        damaged = change(chance.choice(TEXTS), chance)
        if not damaged.strip():
            continue
        path.write_text(damaged, encoding="utf-8")
        transcript = extract(path, doc_id="sitting.txt", source_path="sitting.txt")
        found = segment(transcript, register)
        text = transcript.text
        assert "".join(text[span.start : span.end] for span in found.spans) == text
        for ids in (
            [one.speech_id for one in found.speeches],
            [one.item_id for one in found.items],
            [one.question_id for one in found.questions],
            [one.qa_id for one in found.pairs],
        ):
            assert len(set(ids)) == len(ids)
        assert all(one.start < one.end and one.text for one in found.speeches), damaged


@pytest.mark.parametrize("text", TEXTS[:3])
def test_blanks_that_forbid_a_break_change_nothing(text: str, register: Register) -> None:
    chance = random.Random(20)
    forbidding = re.sub(r"(?<=[^\W\d]) (?=\S)", lambda _: chance.choice(" \u00a0\u202f"), text)
    made = [
        segment(Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=one), register)
        for one in (text, forbidding)
    ]
    assert made[0] == made[1]
