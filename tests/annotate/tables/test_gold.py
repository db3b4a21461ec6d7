"""The tables of real answers against what readers marked: cells, labels, units, times, and wrong totals."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.annotate.tables import TablesRead, read_tables

KEYS = ("001", "003", "sv177")


def _read(shared: Path, key: str) -> tuple[str, TablesRead]:
    path = next((shared / "documents").glob(f"{key}*.txt"))
    text = path.read_text(encoding="utf-8")
    return text, read_tables(text, [(0, len(text))])


def _squeezed(label: str | None) -> str:
    return "".join((label or "").split()).replace("*", "")


@pytest.mark.parametrize("key", KEYS)
def test_cells_labels_units_and_times(shared: Path, key: str) -> None:
    lines = (shared / "gold" / f"{key}.claims.jsonl").read_text(encoding="utf-8").splitlines()
    gold = [one for one in map(json.loads, lines) if one.get("table") or one["row"] is not None]
    text, read = _read(shared, key)
    right = labels = attributes = 0
    for one in gold:
        claim = next((c for c in read.claims if c.start < one["end"] and c.end > one["start"]), None)
        if claim is None or claim.quantity.kind != one["kind"] or claim.quantity.value != pytest.approx(one["value"]):
            continue
        right += 1
        assert text[claim.start : claim.end] == one["surface"]
        labels += _squeezed(claim.row) == _squeezed(one["row"]) and _squeezed(claim.column) == _squeezed(one["column"])
        attributes += (claim.quantity.unit, claim.quantity.time_text) == (one["unit"], one["time"])
    assert 2 * right / (len(gold) + len(read.claims)) >= 0.99
    assert labels / len(gold) >= 0.98
    assert attributes / len(gold) >= 0.98


def test_the_totals_that_do_not_add_up_are_found(shared: Path) -> None:
    _, read = _read(shared, "sv177")
    wrong = [(check.axis, check.label, check.difference) for check in read.checks if check.difference]
    assert len(wrong) == 2
    assert all(axis == "column" and label.endswith("#totaal") and difference == 5 for axis, label, difference in wrong)
    assert sum(1 for check in read.checks if check.axis == "share" and not check.difference) >= 40


@pytest.mark.parametrize("key", ["000", "002"])
def test_proceedings_hold_no_table(shared: Path, key: str) -> None:
    _, read = _read(shared, key)
    assert read.tables == ()
