"""The tables against the contract: every name written out here, every comment there."""

from __future__ import annotations

from collections.abc import Iterator

import duckdb
import pytest

from pipeline.load import schema
from pipeline.load.rowtypes import TABLES

CONTRACT = {
    "documents": "doc_id source_path sha256 media_type n_chars n_pages doc_type title session legislature meeting "
    "committee number date themes source_url page_url language duplicate_of",
    "texts": "doc_id text",
    "pages": "doc_id page char_start char_end",
    "spans": "doc_id kind speech_id char_start char_end",
    "agenda_items": "item_id doc_id seq title kind chair date char_start char_end",
    "questions": "question_id doc_id item_id instrument number session subject asker asker_id asker_party "
    "asker_party_id asker_majority addressee addressee_id addressee_party addressee_title themes date date_submitted "
    "date_answered answered_in_time twin_of",
    "speeches": "speech_id doc_id item_id seq mode speaker_label speaker person_id party party_id party_label majority "
    "role organisation act matched_by text n_words char_start char_end page_start page_end date",
    "qa_pairs": "qa_id doc_id item_id question_id round label question_speech_id question_text question_start "
    "question_end answer_speech_id answer_text answer_start answer_end asker asker_id asker_party asker_party_id "
    "asker_majority minister minister_id minister_party minister_title status status_reason refers_to method "
    "asks_for_figures breakdowns_asked n_claims_in_answer n_claims_own figure_response",
    "claims": "claim_id doc_id speech_id item_id span_kind side qa_id kind value low high unit comparator change "
    "unit_lemma unit_norm value_norm norm_low norm_high rate_per statistic base weak time_text time_relation "
    "period_start period_end period_basis text sentence char_start char_end page rule table_id table_row table_column "
    "is_total repeat_of speaker person_id party party_id majority role act minister_title date",
    "claim_pairs": "claim_id qa_id side direct",
    "data_tables": "table_id doc_id speech_id page caption n_rows n_columns char_start char_end",
    "table_cells": "table_id row col text char_start char_end",
    "table_checks": "table_id axis label expected found difference",
    "people": "person_id name given_name family_name gender birth_date source",
    "identifiers": "person_id scheme value",
    "parties": "party_id party start_date end_date",
    "memberships": "person_id party_id party start_date end_date source",
    "mandates": "person_id role portfolio government start_date end_date source",
    "coalitions": "government party_id start_date end_date source",
    "problems": "problem_id source_path doc_id stage severity code message char_start char_end",
    "runs": "run_id started_at finished_at version schema_version n_documents n_claims",
}
VIEWS = ("claims_wide", "qa_wide", "figures", "responsiveness")
MACROS = ("minister_for", "party_of")


@pytest.fixture(scope="module")
def empty() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as connection:
        schema.create(connection)
        yield connection


def columns(connection: duckdb.DuckDBPyConnection) -> dict[str, dict[str, tuple[str, str | None]]]:
    """Type and comment by table or view and column."""
    found: dict[str, dict[str, tuple[str, str | None]]] = {}
    rows = connection.execute(
        "SELECT table_name, column_name, data_type, comment FROM duckdb_columns() WHERE NOT internal "
        "ORDER BY table_name, column_index"
    ).fetchall()
    for table, column, kind, comment in rows:
        found.setdefault(table, {})[column] = (kind, comment)
    return found


@pytest.mark.parametrize("table", CONTRACT)
def test_every_name_of_the_contract_is_a_column(empty: duckdb.DuckDBPyConnection, table: str) -> None:
    assert [name for name in CONTRACT[table].split() if name not in columns(empty)[table]] == []


def test_every_object_and_column_says_what_it_means(empty: duckdb.DuckDBPyConnection) -> None:
    objects = empty.execute(
        "SELECT table_name, comment FROM duckdb_tables() WHERE NOT internal "
        "UNION ALL SELECT view_name, comment FROM duckdb_views() WHERE NOT internal "
        "UNION ALL SELECT function_name, comment FROM duckdb_functions() WHERE NOT internal"
    ).fetchall()
    assert {name for name, _ in objects} >= {*CONTRACT, *VIEWS, *MACROS}
    assert [name for name, comment in objects if not comment] == []
    silent = [
        (table, name) for table, some in columns(empty).items() for name, (_, comment) in some.items() if not comment
    ]
    assert silent == []


def test_offsets_say_their_unit(empty: duckdb.DuckDBPyConnection) -> None:
    offsets = ("char_start", "char_end", "question_start", "question_end", "answer_start", "answer_end")
    for table, some in columns(empty).items():
        for name, (kind, comment) in some.items():
            if name in offsets:
                assert (kind, "code points" in str(comment)) == ("BIGINT", True), (table, name)


def test_types_are_those_of_the_contract(empty: duckdb.DuckDBPyConnection) -> None:
    quantities = ["value", "low", "high", "value_norm", "norm_low", "norm_high", "expected", "found", "difference"]
    flags = ["weak", "is_total", "majority", "asker_majority", "asks_for_figures", "answered_in_time", "direct"]
    for table in CONTRACT:
        for name, (kind, _) in columns(empty)[table].items():
            wanted = (
                "DOUBLE" if name in quantities and table != "identifiers"
                else "BOOLEAN" if name in flags
                else "DATE" if name == "date" or name.startswith("date_") or name.endswith("_date")
                or name in ("period_start", "period_end")
                else "VARCHAR[]" if name in ("themes", "breakdowns_asked")
                else "INTEGER" if name == "number"
                else "VARCHAR" if name.endswith("_id") or name in ("text", "label", "title", "unit", "sentence")
                else kind
            )  # fmt: skip
            assert kind == wanted, (table, name)


@pytest.mark.parametrize("table", TABLES)
def test_row_types_have_the_columns_of_their_table(empty: duckdb.DuckDBPyConnection, table: str) -> None:
    assert list(TABLES[table]._fields) == list(columns(empty)[table])
