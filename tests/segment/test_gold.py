"""The turns, people and questions of two real sittings, against what readers marked (outside the repository)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.extract import extract
from pipeline.records import Proceedings
from pipeline.register import read_register
from pipeline.segment import segment

KEYS = ("000", "002")


def _read(shared: Path, key: str) -> Proceedings:
    (path,) = (shared / "documents").glob(f"{key}_*.txt")
    return segment(extract(path, doc_id=path.name, source_path=path.name), read_register())


@pytest.mark.parametrize("key", KEYS)
def test_every_turn_is_right(shared: Path, key: str) -> None:
    lines = (shared / "gold" / f"{key}.speeches.jsonl").read_text(encoding="utf-8").splitlines()
    gold = [json.loads(line) for line in lines]
    names = ("start", "label", "speaker", "party", "role", "act")
    wanted = [tuple(one[name] for name in names) for one in gold]
    found = [
        (one.start, one.speaker_label, one.who.name, one.who.party, one.role, one.act)
        for one in _read(shared, key).speeches
    ]
    assert found == wanted


@pytest.mark.parametrize(
    ("key", "numbers"), [("000", {1905}), ("002", {912, 1426, 1601, 1691, 1602, 1641, 1671, 1660, 1661, 1678})]
)
def test_every_formal_question_is_found(shared: Path, key: str, numbers: set[int]) -> None:
    proceedings = _read(shared, key)
    assert {one.number for one in proceedings.questions} == numbers
    assert all(one.asker.person_id and one.addressee.person_id and one.subject for one in proceedings.questions)
    assert proceedings.doc_type == "committee_proceedings"
    assert proceedings.date is not None
    assert all(one.who.person_id for one in proceedings.speeches)


@pytest.mark.parametrize("key", KEYS)
def test_nothing_is_lost(shared: Path, key: str) -> None:
    proceedings = _read(shared, key)
    assert not [span for span in proceedings.spans if span.kind == "unknown"]
    assert not proceedings.problems
