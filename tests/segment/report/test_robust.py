"""Reports that are cut anywhere still become rows, and hostile ones in time."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from pipeline.records import Transcript
from pipeline.register import Register
from pipeline.segment.report import segment_report

DOCUMENTS = Path(__file__).resolve().parents[2] / "documents"
TEXTS = [path.read_text(encoding="utf-8") for path in sorted(DOCUMENTS.glob("report_*/source.txt"))]
SIZE = 20_000
HOSTILE = {
    "capitals": "A" * SIZE,
    "dots": ". " * SIZE,
    "forms of address": "De heer " * (SIZE // 8),
    "sentences that name": "Jan Voorbeeld stelt dat. " * (SIZE // 25),
    "headings": "1. Bespreking\n\n" * (SIZE // 15),
    "a committee without end": "Verslag\nnamens de Commissie " + "x " * SIZE,
    "chairs": "Voorzitter: " * (SIZE // 12),
}


@pytest.mark.parametrize("seed", range(150))
def test_any_part_of_a_report_becomes_rows(seed: int, register: Register) -> None:
    chance = random.Random(seed)
    text = chance.choice(TEXTS)
    start = chance.randint(0, len(text))
    lines = text[start : chance.randint(start, len(text))].split("\n")
    for _ in range(chance.randint(0, 4)):
        at = chance.randrange(len(lines))
        lines[at : at + 1] = chance.choice([[], [lines[at]] * 2, ["\f" + lines[at]], ["I. X", lines[at]]])
        lines = lines or [""]
    text = "\n".join(lines)
    found = segment_report(Transcript("d", "d", "", "text/plain", text), register)
    assert "".join(text[span.start : span.end] for span in found.spans) == text
    assert len({one.speech_id for one in found.speeches}) == len(found.speeches)
    assert len({one.item_id for one in found.items}) == len(found.items)
    assert all(one.who.matched_by for one in found.speeches)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_time_grows_with_the_text_alone(text: str, register: Register) -> None:
    start = time.process_time()
    segment_report(Transcript("d", "d", "", "text/plain", text), register)
    assert time.process_time() - start < 5
