"""The codebook's examples are what the program makes of them, and it shows each kind and each comparator."""

from __future__ import annotations

import datetime as dt
import re
from itertools import pairwise
from pathlib import Path

import pytest

from pipeline.annotate import read
from pipeline.records import Quantity

PAGE = (Path(__file__).parents[2] / "docs/codebook.md").read_text(encoding="utf-8")
SAID = dt.date(2022, 5, 10)
Row = tuple[str, str, str, str, str]  # text, kind, value, unit, more


def _examples() -> list[tuple[str, list[Row]]]:
    """The sentences of the page with their rows; a row without a sentence belongs to the one above it."""
    rows = [re.split(r" *\| *", line.strip("|").strip(" "))[:6] for line in PAGE.splitlines() if line.startswith("|")]
    rows = [[*row, *[""] * (6 - len(row))] for row in rows if row[0] != "sentence" and not row[0].startswith("---")]
    begins = [at for at, row in enumerate(rows) if row[0]]
    return [
        (rows[first][0], [(row[1], row[2], row[3], row[4], row[5]) for row in rows[first:last] if row[1]])
        for first, last in pairwise([*begins, len(rows)])
    ]


def _more(quantity: Quantity) -> str:
    told = {
        "comparator": None if quantity.comparator == "=" else quantity.comparator,
        "low": _number(quantity.low) or None,
        "high": _number(quantity.high) or None,
        "change": quantity.change,
        "rate_per": quantity.rate_per,
        "statistic": quantity.statistic,
        "base": quantity.base,
        "period_start": quantity.period_start,
        "period_end": quantity.period_end,
    }
    return ", ".join([*[f"{name} {value}" for name, value in told.items() if value], *["weak"] * quantity.weak])


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.12g}"


@pytest.mark.parametrize(("sentence", "rows"), _examples())
def test_a_sentence_of_the_codebook_gives_its_rows(sentence: str, rows: list[Row]) -> None:
    found = [
        (
            sentence[one.start : one.end],
            one.quantity.kind,
            _number(one.quantity.value),
            one.quantity.unit,
            _more(one.quantity),
        )
        for one in read(sentence, reference=SAID)
    ]
    assert found == rows


def test_the_codebook_shows_every_kind_and_comparator() -> None:
    rows = [row for _, rows in _examples() for row in rows]
    assert {kind for _, kind, *_ in rows} == {"percentage", "euro", "count", "measure"}
    shown = set(re.findall(r"comparator (\S+?)(?:,|$)", "\n".join(row[4] for row in rows), re.MULTILINE))
    assert shown == {"~", "<", "<=", ">", ">="}
