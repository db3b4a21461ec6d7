"""Each check of the database, shown to fail for the mistake it is there for."""

from __future__ import annotations

import shutil
from pathlib import Path

import duckdb
import pytest

from pipeline.load import ContractViolated, RunInfo, update
from pipeline.load import checks as module
from pipeline.load.checks import check, checks
from pipeline.load.slices import CHECKS
from pipeline.register import Register
from tests.load.invented import joined, tabled, written

MISTAKES = {
    "document_ids_unique": "INSERT INTO documents SELECT * FROM documents WHERE doc_id = 'tabel.txt'",
    "one_text_per_document": "UPDATE documents SET n_chars = n_chars + 1 WHERE doc_id = 'vraag.txt'",
    "spans_tile": "UPDATE spans SET char_end = char_end - 1 WHERE doc_id = 'vraag.txt' AND kind = 'heading'",
    "text_has_spans": "DELETE FROM spans WHERE doc_id = 'tabel.txt'",
    "pages_tile": "UPDATE pages SET char_start = char_start + 1 WHERE page = 2",
    "ids_unique": "INSERT INTO qa_pairs SELECT * FROM qa_pairs WHERE round = 2",
    "ids_name_their_document": "UPDATE questions SET question_id = 'elders#q1' WHERE number = 12",
    "offsets_in_text": "UPDATE qa_pairs SET answer_end = answer_end + 100000",
    "claims_stand_in_read_text": "UPDATE claims SET span_kind = 'furniture' WHERE doc_id = 'tabel.txt'",
    "value_or_interval": "UPDATE claims SET low = 1",
    "kinds_known": "UPDATE speeches SET role = 'voorzitter' WHERE role = 'minister'",
    "rows_refer_to_rows": "DELETE FROM claims WHERE doc_id = 'vraag.txt'",
    "speech_has_span": "INSERT INTO speeches SELECT * REPLACE (doc_id || '#s1' AS speech_id) FROM speeches "
    "WHERE act = 'reply'",
    "speech_kind_iff_speech": "UPDATE spans SET kind = 'body' WHERE kind = 'speech' AND doc_id = 'vraag.txt'",
    "counts_agree": "UPDATE qa_pairs SET n_claims_in_answer = 99",
    "places_count_from_one": "UPDATE agenda_items SET seq = 0 WHERE doc_id = 'vraag.txt'",
    "claim_text_round_trips": "UPDATE claims SET char_start = char_start + 1, char_end = char_end + 1",
    "speech_spans_inside_speech": "UPDATE speeches SET char_end = char_end - 10 WHERE act = 'reply'",
}


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory, register: Register) -> Path:
    place = tmp_path_factory.mktemp("sound") / "parliament.duckdb"
    asked = written("vraag.txt", {"1": "Hoeveel?"}, {"1": "Er zijn 14 veren."}, claims=(("14 veren", {"value": 14.0}),))
    update(place, [joined(), tabled(), asked], [], [], register, RunInfo())
    return place


@pytest.fixture
def spoiled(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sound, tmp_path / "parliament.duckdb"))


def test_every_check_has_its_mistake() -> None:
    assert [one.name for one in (*checks(), *CHECKS)] == list(MISTAKES)


@pytest.mark.parametrize("together", [1, 40_000_000], ids=["one at a time", "all at once"])
@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_found_by_its_check(
    spoiled: Path, name: str, together: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_TOGETHER", together)
    with duckdb.connect(str(spoiled)) as connection:
        connection.execute(MISTAKES[name])
        with pytest.raises(ContractViolated) as stopped:
            check(connection, None)
    assert stopped.value.check == name
    assert stopped.value.rows


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("documents", "doc_type"), ("spans", "kind"), ("questions", "instrument"), ("speeches", "mode"),
        ("speeches", "role"), ("speeches", "act"), ("qa_pairs", "status"), ("qa_pairs", "method"),
        ("qa_pairs", "figure_response"), ("claims", "kind"), ("claims", "comparator"), ("claims", "change"),
        ("claims", "side"), ("claims", "statistic"), ("claims", "time_relation"), ("claims", "period_basis"),
        ("table_checks", "axis"),
    ],
)  # fmt: skip
def test_a_column_with_a_list_of_values_holds_no_other(spoiled: Path, table: str, column: str) -> None:
    with duckdb.connect(str(spoiled)) as connection:
        connection.execute(f"UPDATE {table} SET {column} = 'anders'")
        with pytest.raises(ContractViolated) as stopped:
            check(connection, None)
    assert stopped.value.check == "kinds_known"


def test_what_came_of_a_question_for_figures_is_told_of_those_alone(spoiled: Path) -> None:
    with duckdb.connect(str(spoiled)) as connection:
        connection.execute("UPDATE qa_pairs SET asks_for_figures = NOT asks_for_figures")
        with pytest.raises(ContractViolated) as stopped:
            check(connection, None)
    assert stopped.value.check == "kinds_known"


@pytest.mark.parametrize(
    "mistake",
    [
        "UPDATE claims SET value = NULL WHERE doc_id = 'tabel.txt'",
        "UPDATE claims SET value = NULL, low = 3, high = 2 WHERE doc_id = 'tabel.txt'",
        "UPDATE claims SET value = 'nan' WHERE doc_id = 'tabel.txt'",
        "UPDATE claims SET value = NULL, low = 3 WHERE doc_id = 'tabel.txt'",
        "UPDATE claims SET period_start = '2020-01-02', period_end = '2020-01-01' WHERE doc_id = 'tabel.txt'",
    ],
)
def test_a_value_or_an_interval_and_never_half_of_one(spoiled: Path, mistake: str) -> None:
    with duckdb.connect(str(spoiled)) as connection:
        connection.execute(mistake)
        with pytest.raises(ContractViolated, match="value_or_interval"):
            check(connection, ["tabel.txt"])


def test_rows_of_a_document_that_is_nowhere_else_are_found(spoiled: Path) -> None:
    with duckdb.connect(str(spoiled)) as connection:
        connection.execute("INSERT INTO questions SELECT * REPLACE ('weg.txt' AS doc_id) FROM questions LIMIT 1")
        with pytest.raises(ContractViolated):
            check(connection, None)


def test_only_the_documents_named_are_looked_at(spoiled: Path) -> None:
    with duckdb.connect(str(spoiled)) as connection:
        connection.execute(MISTAKES["claims_stand_in_read_text"])
        check(connection, ["vraag.txt"])
        with pytest.raises(ContractViolated):
            check(connection, ["vraag.txt", "tabel.txt"])


def test_the_tables_have_their_meaning_back_afterwards(sound: Path) -> None:
    with duckdb.connect(str(sound), read_only=True) as connection:
        check(connection, ["tabel.txt"])
        assert connection.execute("SELECT count(*) FROM documents").fetchall() == [(3,)]
