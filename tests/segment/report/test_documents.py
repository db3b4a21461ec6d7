"""Variants of the committee report, as documents of our own making with their rows beside them.

A missing ``golden.txt`` is written and the test fails: read what was written against the source, then commit it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract import extract
from pipeline.records import Proceedings, Transcript
from pipeline.register import Register
from pipeline.segment.report import segment_report
from tests.segment.reading import compare_with_golden

DOCUMENTS = Path(__file__).resolve().parents[2] / "documents"
SOURCES = sorted(DOCUMENTS.glob("report_*/source.*"), key=str)


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.parent.name)
def test_document_becomes_its_rows(source: Path, register: Register) -> None:
    transcript = extract(source, doc_id=source.parent.name, source_path=source.name)
    compare_with_golden(rendered(transcript, segment_report(transcript, register)), source)


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.parent.name)
def test_spans_tile_the_text_and_speeches_lie_in_them(source: Path, register: Register) -> None:
    transcript = extract(source, doc_id=source.parent.name, source_path=source.name)
    proceedings = segment_report(transcript, register)
    text = transcript.text
    assert "".join(text[span.start : span.end] for span in proceedings.spans) == text
    starts = {span.start for span in proceedings.spans if span.kind == "speech"}
    for speech in proceedings.speeches:
        assert speech.start in starts
        assert speech.text.split()[0] == text[speech.start : speech.end].split()[0]
        assert speech.text.split()[-1] == text[speech.start : speech.end].split()[-1]


def rendered(transcript: Transcript, proceedings: Proceedings) -> str:
    """The rows of a report as lines that can be read against its source."""
    lines = [
        f"document | {proceedings.number} | {proceedings.session} | {proceedings.date} | {proceedings.committee}",
        f"title | {proceedings.title}",
    ]
    titles = {item.item_id: item.title for item in proceedings.items}
    lines += [f"section | {item.date} | {item.chair} | {item.title}" for item in proceedings.items]
    for speech in proceedings.speeches:
        who = f"{speech.who.name} | {speech.role} | {speech.organisation} | {speech.who.matched_by}"
        lines += [f"speech | {titles.get(speech.item_id or '')} | {who}", f"  {speech.text!r}"]
    for span in proceedings.spans:
        if span.kind != "speech":
            lines.append(f"span | {span.kind} | {transcript.text[span.start : span.end]!r}")
    lines += [
        f"problem | {one.code} | {transcript.text[one.start or 0 : one.end][:60]!r}" for one in proceedings.problems
    ]
    return "\n".join(lines) + "\n"
