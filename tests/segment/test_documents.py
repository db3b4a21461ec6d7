"""Proceedings of our own making, one for each trap that broke or may break the reading, with their rows beside them.

A missing ``golden.txt`` is written and the test fails: read what was written against the source, then commit it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract import extract
from pipeline.records import Proceedings, Transcript
from pipeline.register import Register
from pipeline.segment import segment
from tests.segment.reading import compare_with_golden
from tests.segment.rendering import rendered

DOCUMENTS = Path(__file__).resolve().parents[1] / "documents"
FORMS = ("committee", "plenary", "website", "service", "unknown")
SOURCES = sorted(path for form in FORMS for path in DOCUMENTS.glob(f"{form}_*/source.*") if ".meta." not in path.name)


def _read(source: Path, register: Register) -> tuple[Transcript, Proceedings]:
    transcript = extract(source, doc_id=source.parent.name, source_path=source.name)
    return transcript, segment(transcript, register)


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.parent.name)
def test_document_becomes_its_rows(source: Path, register: Register) -> None:
    compare_with_golden(rendered(*_read(source, register)), source)


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.parent.name)
def test_spans_tile_and_offsets_give_back_what_was_read(source: Path, register: Register) -> None:
    transcript, found = _read(source, register)
    text = transcript.text
    assert found.spans[0].start == 0
    assert found.spans[-1].end == len(text)
    assert "".join(text[span.start : span.end] for span in found.spans) == text
    for speech in found.speeches:
        raw = text[speech.start : speech.end]
        assert raw == raw.strip()
        assert speech.text.split()[-1][-3:] == raw.split()[-1][-3:]
        assert any(span.speech_id == speech.speech_id for span in found.spans)
        if speech.speaker_label:
            assert (
                "".join(raw.split()).replace("-", "").startswith("".join(speech.speaker_label.split()).replace("-", ""))
            )
        else:
            assert raw.startswith(speech.text.split()[0])
    assert len({one.speech_id for one in found.speeches}) == len(found.speeches)
    assert len({one.qa_id for one in found.pairs}) == len(found.pairs)
    assert len({one.question_id for one in found.questions}) == len(found.questions)
    assert len({one.item_id for one in found.items}) == len(found.items)
