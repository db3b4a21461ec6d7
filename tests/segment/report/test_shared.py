"""The real report: its first page, its outline, and speakers that stay inside their sections."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from pipeline.extract import extract
from pipeline.records import Proceedings
from pipeline.register import read_register
from pipeline.segment.report import segment_report


@pytest.fixture(scope="module")
def report(shared_report: Path) -> Proceedings:
    transcript = extract(shared_report, doc_id=shared_report.name, source_path=shared_report.name)
    return segment_report(transcript, read_register())


@pytest.fixture(scope="module")
def shared_report(request: pytest.FixtureRequest) -> Path:
    shared: Path = request.getfixturevalue("shared")
    (path,) = (shared / "documents").glob("verslag_*.pdf")
    return path


def test_the_first_page(report: Proceedings) -> None:
    assert (report.number, report.session, report.date) == (None, "2025-2026", dt.date(2026, 6, 30))
    assert report.title is not None
    assert report.title.startswith("19 (2025-2026) – Nr. 5. Verslag")
    assert report.committee is not None
    assert report.committee.startswith("Commissie voor Algemeen Beleid")
    assert {item.chair for item in report.items} == {"Sander Loones"}


def test_the_outline_has_every_section_with_the_day_of_its_sitting(report: Proceedings) -> None:
    assert len(report.items) == 110
    assert [item.seq for item in report.items if item.title is None] == [0]
    days = {item.title: item.date for item in report.items}
    assert days["III. Vergadering van 16 juni 2026"] == dt.date(2026, 6, 16)
    assert sorted({day for day in days.values() if day}) == [dt.date(2026, 6, day) for day in (2, 9, 16, 23, 30)]


def test_speakers_stay_inside_their_sections(report: Proceedings) -> None:
    titles = {item.item_id: item.title or "" for item in report.items}
    for speech in report.speeches:
        title = titles.get(speech.item_id or "", "")
        if "ussenkom" in title and speech.who.name:
            assert speech.who.name in title, speech.speech_id


def test_nearly_every_paragraph_has_its_speaker_and_each_open_one_a_reason(report: Proceedings) -> None:
    named = [speech for speech in report.speeches if speech.who.name]
    assert len(report.speeches) > 400
    assert len(named) / len(report.speeches) > 0.97
    assert all(speech.who.matched_by for speech in report.speeches)
    assert {speech.organisation for speech in report.speeches if speech.role == "guest"} == {"Rekenhof"}


def test_every_paragraph_without_a_speaker_is_a_problem_and_ministers_have_their_title(report: Proceedings) -> None:
    open_ones = [speech.start for speech in report.speeches if speech.who.name is None]
    assert [one.start for one in report.problems if one.code == "speaker_not_resolved"] == open_ones
    assert all((speech.title is not None) == (speech.role == "minister") for speech in report.speeches)


def test_votes_are_marked(report: Proceedings) -> None:
    assert sum(1 for span in report.spans if span.kind == "vote") >= 15
