"""The door from Python: frames with the rows that were asked for, and a sentence where the asking was wrong."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

import pipeline
from pipeline.frames import Database, DatabaseUnreadable, SelectionFaulty


@pytest.fixture(scope="module")
def door(sample: Path) -> Iterator[Database]:
    with pipeline.open(sample) as database:
        yield database


@pytest.mark.parametrize(
    ("method", "rows"),
    [("claims", "claims_wide"), ("figures", "figures"), ("pairs", "qa_wide"), ("questions", "questions"),
     ("speeches", "speeches"), ("documents", "documents")],
)  # fmt: skip
def test_without_a_selection_all_rows_come(door: Database, method: str, rows: str) -> None:
    frame = getattr(door, method)()
    assert len(frame) == door.sql(f"SELECT count(*) AS n FROM {rows}")["n"][0] > 0


def test_a_selection_keeps_the_rows_that_have_it(door: Database) -> None:
    frame = door.claims(kind="euro", role="minister")
    assert set(frame["kind"]) == {"euro"}
    assert set(frame["role"]) == {"minister"}
    wanted = door.sql("SELECT count(*) AS n FROM claims WHERE kind = 'euro' AND role = 'minister'")["n"][0]
    assert len(frame) == wanted > 0


def test_lists_and_none_and_lists_of_lists(door: Database) -> None:
    both = door.claims(kind=["euro", "percentage"])
    assert set(both["kind"]) == {"euro", "percentage"}
    said = door.sql("SELECT time_text FROM claims WHERE time_text IS NOT NULL LIMIT 1")["time_text"][0]
    wanted = door.sql("SELECT count(*) AS n FROM claims WHERE time_text = ? OR time_text IS NULL", [said])["n"][0]
    assert len(door.claims(time_text=[said, None])) == wanted > len(door.claims(time_text=said))
    assert len(door.claims(speaker=None)) == door.sql("SELECT count(*) AS n FROM claims WHERE speaker IS NULL")["n"][0]
    asker = door.sql("SELECT askers[1] AS name FROM qa_wide WHERE len(askers) > 1 LIMIT 1")["name"][0]
    frame = door.pairs(askers=asker)
    assert len(frame) > 0
    assert all(asker in names for names in frame["askers"])


def test_days_may_be_years_months_or_dates_and_both_ends_count(door: Database) -> None:
    dates = sorted(door.sql("SELECT DISTINCT date FROM claims WHERE date IS NOT NULL")["date"].dt.date)
    day = dates[0]
    exact = door.claims(since=day, until=day)
    assert set(exact["date"].dt.date) == {day}
    month = door.claims(since=f"{day:%Y-%m}", until=f"{day:%Y-%m}")
    assert day in set(month["date"].dt.date)
    assert len(door.claims(since=str(day.year), until=str(day.year))) >= len(month) >= len(exact) > 0
    assert len(door.claims(since=dates[-1] + dt.timedelta(days=1))) == 0


def test_searching_ranks_and_selects_as_well(door: Database) -> None:
    word = "subsidie"
    found = door.speeches(search=word)
    assert len(found) > 0
    assert list(found["score"]) == sorted(found["score"], reverse=True)
    assert len(door.speeches(search=word, role="minister")) < len(found)
    assert len(door.speeches(search=word, limit=1)) == 1


def test_a_value_may_be_written_as_text_whatever_the_column_holds(door: Database) -> None:
    day = door.sql("SELECT max(date) AS day FROM claims")["day"].dt.date[0]
    assert len(door.claims(date=str(day))) == len(door.claims(date=day)) > 0
    assert len(door.claims(date=[str(day), "2000-01-01"])) == len(door.claims(date=day))
    assert len(door.claims(value="36")) == len(door.claims(value=36)) > 0
    assert len(door.claims(is_total="false")) == len(door.claims(is_total=False)) > 0
    assert len(door.claims(round=1.0)) == len(door.claims(round="1")) == len(door.claims(round=1)) > 0
    assert len(door.claims(question_numbers="12")) == len(door.claims(question_numbers=12)) > 0


@pytest.mark.parametrize(
    ("selection", "said"),
    [
        ({"kind": "euros"}, "Did you mean 'euro'"), ({"spaeker": "x"}, "Did you mean 'speaker'"),
        ({"since": "vorig jaar"}, "'2022'"), ({"until": "2022-13"}, "2022-13"), ({"since": "2022-02-30"}, "2022-02-30"),
        ({"limit": -1}, "number of rows"), ({"date": "2022"}, "date is a DATE"), ({"value": "tien"}, "'tien'"),
        ({"page": 1.5}, "page is a INTEGER"), ({"char_start": "0.5"}, "'0.5'"), ({"question_numbers": 11.5}, "11.5"),
        ({"since": "2023", "until": "2022"}, "lies before"), ({"kind": ["euro", "percent"]}, "'percentage'"),
    ],
)  # fmt: skip
def test_a_wrong_selection_is_named_and_the_right_one_told(
    door: Database, selection: dict[str, object], said: str
) -> None:
    with pytest.raises(SelectionFaulty) as caught:
        door.claims(**selection)
    assert said in str(caught.value)


def test_what_cannot_be_searched_says_so(door: Database) -> None:
    with pytest.raises(SelectionFaulty, match="claims and speeches can"):
        door.pairs(search="subsidie")


def test_a_value_is_never_read_as_sql(door: Database) -> None:
    with pytest.raises(SelectionFaulty):
        door.claims(speaker="x' OR 1=1 --")
    with pytest.raises(SelectionFaulty):
        door.claims(**{'kind" IS NOT NULL OR "kind': "euro"})
    assert len(door.claims(search="'; DROP TABLE claims; --")) == 0


def test_no_database_another_file_and_another_database_each_say_what_they_are(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnreadable, match="There is no database"):
        pipeline.open(tmp_path / "none.duckdb")
    (tmp_path / "text.duckdb").write_text("no database")
    with pytest.raises(DatabaseUnreadable, match="cannot be opened"):
        pipeline.open(tmp_path / "text.duckdb")
    duckdb.connect(str(tmp_path / "other.duckdb")).close()
    with pytest.raises(DatabaseUnreadable, match="not one that vraagbaak made"):
        pipeline.open(tmp_path / "other.duckdb")


def test_the_door_reads_only_and_closes(sample: Path) -> None:
    with pipeline.open(sample) as database, pytest.raises(duckdb.Error):
        database.sql("DELETE FROM claims")
    database.close()
    with pytest.raises(duckdb.Error):
        database.claims()


def test_importing_the_package_stays_light() -> None:
    heavy = "import sys, pipeline; print([m for m in ('pandas', 'duckdb', 'spacy', 'numpy') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", heavy], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
