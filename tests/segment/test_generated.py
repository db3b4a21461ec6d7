"""Sittings invented by ``generator``: turn boundaries and persons, with the figures that must hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract import extract
from pipeline.register import Register, read_register
from pipeline.segment import segment
from tests.segment.generator import Sitting

FLOOR = 0.995


@pytest.fixture(scope="module")
def register() -> Register:
    return read_register()


@pytest.mark.parametrize("form", ["printed", "older", "website", "bare"])
def test_turns_and_persons_of_invented_sittings(form: str, register: Register, tmp_path: Path) -> None:
    wanted = found = right = named = wrong = 0
    for seed in range(12):
        text, truth = Sitting(register, seed, form).build(items=4)
        path = tmp_path / f"{form}{seed}.txt"
        path.write_text(text, encoding="utf-8")
        proceedings = segment(extract(path, doc_id=path.name, source_path=path.name), register)
        by_start = {one.start: one for one in proceedings.speeches}
        wanted += len(truth)
        found += len(by_start)
        for one in truth:
            speech = by_start.get(one.start)
            if speech is None:
                continue
            right += 1
            named += speech.who.name == one.name and speech.role == one.role
            wrong += speech.who.name is not None and speech.who.name != one.name
    assert wanted > 200
    assert right / wanted >= FLOOR, f"recall of boundaries {right}/{wanted}"
    assert right / found >= FLOOR, f"precision of boundaries {right}/{found}"
    assert named / wanted >= FLOOR, f"persons {named}/{wanted}"
    assert wrong == 0, f"{wrong} wrong persons"
