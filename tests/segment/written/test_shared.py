"""The real written questions: who asked whom, when, and how many sub-questions were answered how."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from pipeline.extract import extract
from pipeline.records import Proceedings
from pipeline.register import read_register
from pipeline.segment.written import segment_written


def read(shared: Path, name: str) -> Proceedings:
    (path,) = (shared / "documents").glob(f"{name}*.txt")
    return segment_written(extract(path, doc_id=path.name, source_path=path.name), read_register())


def test_a_complete_question(shared: Path) -> None:
    found = read(shared, "001")
    (question,) = found.questions
    assert (question.number, question.date) == (8, dt.date(2024, 10, 17))
    assert question.asker.name == "Stijn De Roo"
    assert question.addressee.name == "Matthias Diependaele"
    assert question.addressee.party == "N-VA"
    assert found.session == "2024-2025"
    assert [pair.label for pair in found.pairs] == ["1", "2", "3", "4", "5"]
    assert {pair.status for pair in found.pairs} == {"answered"}


def test_a_question_without_any_heading(shared: Path) -> None:
    found = read(shared, "003")
    (question,) = found.questions
    assert question.asker.name is None
    assert question.asker.matched_by
    assert question.addressee.name is None
    assert question.addressee.matched_by
    assert [pair.status for pair in found.pairs] == ["answered", "answered"]
    assert [speech.act for speech in found.speeches] == ["question", "answer"]


def test_a_question_whose_number_stands_above_the_answer(shared: Path) -> None:
    found = read(shared, "004")
    (question,) = found.questions
    assert (question.number, question.date) == (425, dt.date(2023, 2, 24))
    assert (question.asker.name, question.addressee.name) == ("Robrecht Bothuyne", "Jo Brouns")
    assert len(found.pairs) == 10
    assert {pair.label: pair.refers_to for pair in found.pairs if pair.refers_to} == {"6": "5", "7": "5", "8": "5"}
    fifth = found.pairs[4]
    for pair in found.pairs[5:8]:
        assert (pair.status, pair.answer_start, pair.answer_end) == ("referred", fifth.answer_start, fifth.answer_end)


@pytest.mark.parametrize(("name", "pairs"), [("sv177", 4)])
def test_labels_alone_on_their_lines(shared: Path, name: str, pairs: int) -> None:
    found = read(shared, name)
    assert len(found.pairs) == pairs
    assert found.pairs[0].answer_text is not None
    assert found.pairs[0].answer_text.endswith("8,76%")
