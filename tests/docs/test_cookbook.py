"""The cookbook: every query runs as it stands, with columns that say what they are, and gives rows where it must."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "cookbook.md").read_text(encoding="utf-8")
RECIPES = re.findall(r"^### (\d+)\. (.+?)\n\n```sql\n(.+?)```", TEXT, re.MULTILINE | re.DOTALL)
MAY_BE_EMPTY = {"2", "15", "16", "17"}
"""In the sample corpus: no question for figures without one, no contradiction, no wrong total, none taken over."""


@pytest.fixture(scope="module")
def connection(sample: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect(str(sample), read_only=True) as connection:
        yield connection


def test_there_are_twenty_and_more_in_order() -> None:
    assert [int(number) for number, _, _ in RECIPES] == list(range(1, TEXT.count("\n### ") + 1))
    assert len(RECIPES) >= 20


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


def test_a_party_that_took_another_name_is_one_row_of_each_kind(tmp_path: Path, sample: Path) -> None:
    place = tmp_path / "p.duckdb"
    shutil.copyfile(sample, place)
    with duckdb.connect(str(place)) as connection:
        for table in ("claims", "speeches"):
            connection.execute(
                f"UPDATE {table} SET party = 'Vroegere Partij' WHERE party_id IS NOT NULL AND doc_id IN"
                f" (SELECT doc_id FROM {table} WHERE party_id IS NOT NULL ORDER BY date LIMIT 1)"
            )
        for number, columns in (("9", ["party", "kind"]), ("21", ["party", "gender"])):
            sql = next(sql for found, _, sql in RECIPES if found == number)
            frame = connection.execute(sql).df()
            assert not frame.duplicated(columns).any()
            assert set(frame["party"]) == {"Proefpartij", "Voorbeeldpartij", "not known"} & set(frame["party"])


def test_real_documents_answer_as_well(shared: Path, tmp_path: Path) -> None:
    from pipeline.run.engine import Places, Request, run

    run(Places(shared / "documents", tmp_path / "extracted", tmp_path / "p.duckdb"), Request())
    with duckdb.connect(str(tmp_path / "p.duckdb"), read_only=True) as connection:
        empty = {number for number, _, sql in RECIPES if connection.execute(sql).df().empty}
    assert empty <= {"4", "11", "15", "17", "22"}


def test_a_question_that_lies_there_twice_counts_once(connection: duckdb.DuckDBPyConnection) -> None:
    sql = next(sql for number, _, sql in RECIPES if number == "4")
    doubled = "SELECT count(*) FROM documents WHERE doc_type = 'written_question' AND duplicate_of IS NOT NULL"
    assert connection.execute(doubled).fetchall()[0][0] > 0
    assert connection.execute(sql).df()["questions"].tolist() == [1]


def test_one_portfolio_is_one_row_a_year_whatever_its_capitals(connection: duckdb.DuckDBPyConnection) -> None:
    sql = next(sql for number, _, sql in RECIPES if number == "10")
    frame = connection.execute(sql).df()
    assert not frame.assign(portfolio=frame["portfolio"].str.casefold()).duplicated(["portfolio", "year"]).any()


def test_no_total_is_among_the_figures_of_a_topic(connection: duckdb.DuckDBPyConnection) -> None:
    sql = next(sql for number, _, sql in RECIPES if number == "11")
    found = connection.execute(sql).df()
    assert not found["sentence"].str.contains("| Totaal |", regex=False).any()
