"""The real documents through all stages into a database: every row gives back the text it was read from."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from pipeline.annotate import annotate
from pipeline.extract import SUFFIXES, extract
from pipeline.load import Bundle, LoadReport, RunInfo, update
from pipeline.load.checks import check
from pipeline.register import Register
from pipeline.segment import segment

READ = {
    "speeches": "SELECT speech_id, doc_id, text, char_start, char_end FROM speeches",
    "labels": "SELECT speech_id, doc_id, speaker_label, char_start, char_end FROM speeches "
    "WHERE speaker_label IS NOT NULL",
    "questions": "SELECT qa_id, doc_id, question_text, question_start, question_end FROM qa_pairs "
    "WHERE question_start IS NOT NULL",
    "answers": "SELECT qa_id, doc_id, answer_text, answer_start, answer_end FROM qa_pairs "
    "WHERE answer_start IS NOT NULL",
    "cells": "SELECT table_id, doc_id, text, char_start, char_end FROM table_cells WHERE char_end > char_start",
}


@pytest.fixture(scope="module")
def database(shared: Path, register: Register, tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("shared") / "parliament.duckdb"
    report = update(place, bundles(shared / "documents", register), [], [], register, RunInfo())
    assert isinstance(report, LoadReport)
    assert report.documents == 7
    return place


def bundles(folder: Path, register: Register) -> Iterator[Bundle]:
    for path in sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES):
        transcript = extract(path, doc_id=path.name, source_path=path.name)
        proceedings = segment(transcript, register)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        yield Bundle(transcript, proceedings, annotate(transcript, proceedings), digest)


def letters(text: str) -> Iterator[str]:
    """Letters and digits without case and accents: a trema comes and goes where a word is broken (co-/ordinatie)."""
    return (each for each in unicodedata.normalize("NFKD", text.casefold()) if each.isalnum())


@pytest.mark.parametrize("what", READ)
def test_clean_text_stands_in_the_raw_text_at_its_offsets(database: Path, what: str) -> None:
    with duckdb.connect(str(database), read_only=True) as connection:
        texts = dict(connection.execute("SELECT doc_id, text FROM texts").fetchall())
        rows = connection.execute(READ[what]).fetchall()
    assert rows
    lost = []
    for name, doc_id, text, start, end in rows:
        raw = letters(texts[doc_id][start:end])
        if not all(each in raw for each in letters(text)):
            lost.append((name, text[:60]))
    assert lost == []


def test_all_checks_hold(database: Path) -> None:
    with duckdb.connect(str(database), read_only=True) as connection:
        check(connection, None)


def test_claims_of_the_report_carry_their_page(database: Path) -> None:
    with duckdb.connect(str(database), read_only=True) as connection:
        rows = connection.execute(
            "SELECT count(*), count(page), bool_and(c.page BETWEEN 1 AND d.n_pages) "
            "FROM claims AS c JOIN documents AS d ON d.doc_id = c.doc_id WHERE d.doc_type = 'committee_report'"
        ).fetchall()
    assert rows[0][0] == rows[0][1] > 100
    assert rows[0][2]


def test_wide_views_keep_one_row_each(database: Path) -> None:
    with duckdb.connect(str(database), read_only=True) as connection:
        rows = connection.execute(
            "SELECT (SELECT count(*) FROM claims) = (SELECT count(*) FROM claims_wide), "
            "(SELECT count(*) FROM qa_pairs) = (SELECT count(*) FROM qa_wide)"
        ).fetchall()
    assert rows == [(True, True)]


def test_three_speakers_of_a_sitting_state_the_same_quantity(database: Path) -> None:
    with duckdb.connect(str(database), read_only=True) as connection:
        rows = connection.execute(
            "SELECT count(DISTINCT speaker), bool_or(value = 1700), bool_or(value = 1822), bool_or(value = 5200) "
            "FROM figure_series WHERE topic = 'elektronisch toezicht' AND measured = 'persoon' GROUP BY series_id"
        ).fetchall()
    assert rows == [(3, True, True, True)]
