"""Every variant of the written form, as a document of our own making with its rows beside it.

A missing ``golden.txt`` is written and the test fails: read what was written against the source, then commit it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract import extract
from pipeline.records import Identity, Proceedings, Transcript
from pipeline.register import Register
from pipeline.segment.written import segment_written
from tests.segment.reading import compare_with_golden

DOCUMENTS = Path(__file__).resolve().parents[2] / "documents"
SOURCES = sorted(DOCUMENTS.glob("written_*/source.*"), key=str)
SOURCES = [path for path in SOURCES if not path.name.endswith(".meta.json")]


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.parent.name)
def test_document_becomes_its_rows(source: Path, register: Register) -> None:
    transcript = extract(source, doc_id=source.parent.name, source_path=source.name)
    compare_with_golden(rendered(transcript, segment_written(transcript, register)), source)


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.parent.name)
def test_offsets_give_back_what_was_read(source: Path, register: Register) -> None:
    transcript = extract(source, doc_id=source.parent.name, source_path=source.name)
    proceedings = segment_written(transcript, register)
    text = transcript.text
    assert "".join(text[span.start : span.end] for span in proceedings.spans) == text
    for speech in proceedings.speeches:
        assert speech.text.split()[0] == text[speech.start : speech.end].split()[0]
        assert any(span.speech_id == speech.speech_id and span.start <= speech.start for span in proceedings.spans)
    for pair in proceedings.pairs:
        for start, end, words in (
            (pair.question_start, pair.question_end, pair.question_text),
            (pair.answer_start, pair.answer_end, pair.answer_text),
        ):
            assert (start is None) == (words is None)
            if start is not None and end is not None and words:
                assert words.split()[0] == text[start:end].split()[0]
                assert words.split()[-1] == text[start:end].split()[-1]
    assert len({pair.qa_id for pair in proceedings.pairs}) == len(proceedings.pairs)


def test_there_are_at_least_fifteen_variants() -> None:
    assert len(SOURCES) >= 15


def rendered(transcript: Transcript, proceedings: Proceedings) -> str:
    """The rows of a document as lines that can be read against its source."""
    lines = [
        f"document | {proceedings.doc_type} | nr {proceedings.number} | {proceedings.date} | {proceedings.session} | "
        f"{proceedings.legislature} | {proceedings.title}"
    ]
    for question in proceedings.questions:
        lines += [
            f"question | {question.question_id} | nr {question.number} | {question.date} | answered "
            f"{question.date_answered} | in time {question.answered_in_time}",
            f"  subject   | {question.subject}",
            f"  asker     | {_who(question.asker)}",
            f"  addressee | {_who(question.addressee)} | {question.addressee_title}",
        ]
    for speech in proceedings.speeches:
        lines.append(f"speech | {speech.act} | {speech.role} | {speech.who.name} | {speech.date} | {speech.text!r}")
    for pair in proceedings.pairs:
        reason = f" ({pair.status_reason})" if pair.status_reason else ""
        refers = f" to {pair.refers_to}" if pair.refers_to else ""
        lines += [
            f"pair {pair.label} | {pair.status}{refers}{reason} | {pair.method} | {pair.minister.name}",
            f"  asks    | {pair.question_text!r}",
            f"  answers | {pair.answer_text!r}",
        ]
    for span in proceedings.spans:
        lines.append(f"span | {span.kind} | {transcript.text[span.start : span.end]!r}")
    lines += [f"problem | {problem.code} | {problem.severity}" for problem in proceedings.problems]
    return "\n".join(lines) + "\n"


def _who(who: Identity) -> str:
    return f"{who.name} | {who.person_id} | {who.party} | {who.matched_by}"
