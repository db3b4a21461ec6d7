"""The cookbook: every query runs as it stands, with columns that say what they are, and gives rows where it must."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "cookbook.md").read_text(encoding="utf-8")
RECIPES = re.findall(r"^### (\d+)\. (.+?)\n\n```sql\n(.+?)```", TEXT, re.MULTILINE | re.DOTALL)
MAY_BE_EMPTY = {"2", "4", "15", "16", "17"}
"""In the sample corpus: no question for figures without one, no days of answering, no contradiction, no wrong total."""


@pytest.fixture(scope="module")
def connection(sample: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect(str(sample), read_only=True) as connection:
        yield connection


def test_there_are_twenty_in_order() -> None:
    assert [int(number) for number, _, _ in RECIPES] == list(range(1, 21))


@pytest.mark.parametrize(("number", "title", "sql"), RECIPES, ids=[number for number, _, _ in RECIPES])
def test_a_recipe_runs_and_gives_rows(connection: duckdb.DuckDBPyConnection, number: str, title: str, sql: str) -> None:
    frame = connection.execute(sql).df()
    assert all(re.fullmatch(r"[a-z_]+", name) for name in frame.columns), title
    assert number in MAY_BE_EMPTY or len(frame) > 0, title


def test_shares_are_shares(connection: duckdb.DuckDBPyConnection) -> None:
    for number, column in (("1", "share"), ("6", "share"), ("12", "about"), ("12", "limits")):
        sql = next(sql for found, _, sql in RECIPES if found == number)
        assert connection.execute(sql).df()[column].dropna().between(0, 1).all()


def test_the_counts_by_party_are_those_of_the_figures(connection: duckdb.DuckDBPyConnection) -> None:
    sql = next(sql for number, _, sql in RECIPES if number == "9")
    total = connection.execute("SELECT count(*) FROM figures").fetchall()[0][0]
    assert connection.execute(sql).df()["n"].sum() == total


def test_real_documents_answer_as_well(shared: Path, tmp_path: Path) -> None:
    from pipeline.run.engine import Places, Request, run

    run(Places(shared / "documents", tmp_path / "extracted", tmp_path / "p.duckdb"), Request())
    with duckdb.connect(str(tmp_path / "p.duckdb"), read_only=True) as connection:
        empty = {number for number, _, sql in RECIPES if connection.execute(sql).df().empty}
    assert empty <= {"4", "11", "15"}
