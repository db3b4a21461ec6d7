"""Invented written questions by the hundred: labels, boundaries and links against what was put in."""

from __future__ import annotations

from pathlib import Path

from pipeline.extract import extract
from pipeline.register import Register
from pipeline.segment.written import segment_written

from .generator import Invented, invent

SEEDS = range(300)
FLOOR = 0.995


def right_pairs(document: Invented, path: Path, register: Register) -> tuple[int, int, list[str]]:
    """Pairs found right, pairs put in, and what went wrong."""
    path.write_text(document.text, encoding="utf-8")
    found = segment_written(extract(path, doc_id=path.name, source_path=path.name), register)
    by_label = {pair.label: pair for pair in found.pairs}
    wrong = [] if len(found.pairs) == len(document.expected) else [f"{len(found.pairs)} for {len(document.expected)}"]
    for one in document.expected:
        pair = by_label.get(one.label)
        if pair is None:
            wrong.append(f"{one.label} is missing")
            continue
        asked, answer = pair.question_text or "", pair.answer_text or ""
        if (pair.status, pair.refers_to) != (one.status, one.refers_to):
            wrong.append(f"{one.label}: {pair.status} {pair.refers_to} for {one.status} {one.refers_to}")
        elif not asked.startswith(one.asked_from) or asked.count("Vraagwoord") > 1:
            wrong.append(f"{one.label} asks {asked[:60]!r}")
        elif not answer.startswith(one.answer_from or "") or (one.answer_from and answer.count("Antwoordwoord") != 1):
            wrong.append(f"{one.label} answers {answer[:60]!r}")
    total = max(len(document.expected), 1)
    return max(total - len(wrong), 0), total, wrong


def test_pairs_of_invented_questions(tmp_path: Path, register: Register) -> None:
    right = total = 0
    told: list[str] = []
    for seed in SEEDS:
        good, count, wrong = right_pairs(invent(seed), tmp_path / f"{seed}.txt", register)
        right, total = right + good, total + count
        told += [f"seed {seed}: {one}" for one in wrong]
    assert right / total >= FLOOR, f"{right} of {total}\n" + "\n".join(told[:40])
