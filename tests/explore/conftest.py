"""A real server on loopback over the database of the sample corpus, and one over a hostile copy of it."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
import httpx
import pytest
import uvicorn

from pipeline.explore.app import make_app

HOSTILE = "<script>document.title='taken'</script><img src=x onerror=alert(1)>'\"--"


@contextmanager
def served(database: Path, raw: Path) -> Iterator[str]:
    with duckdb.connect(str(database), read_only=True) as connection:
        server = uvicorn.Server(
            uvicorn.Config(make_app(connection, raw), port=0, log_level="warning", access_log=False)
        )
        thread = threading.Thread(target=server.run, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.02)
        try:
            yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(10)


@pytest.fixture(scope="session")
def address(sample: Path, root: Path) -> Iterator[str]:
    with served(sample, root / "data" / "raw") as found:
        yield found


@pytest.fixture(scope="session")
def client(address: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=address, timeout=30) as client:
        yield client


@pytest.fixture(scope="session")
def rows(sample: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect(str(sample), read_only=True) as connection:
        yield connection


@pytest.fixture(scope="session")
def hostile(sample: Path, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """Its address, and the id of a claim; every text of the documents is an attack."""
    place = tmp_path_factory.mktemp("hostile") / "p.duckdb"
    shutil.copy(sample, place)
    with duckdb.connect(str(place)) as writer:
        claim = writer.execute("SELECT claim_id FROM claims WHERE speech_id IS NOT NULL ORDER BY 1").fetchall()[0][0]
        for table, columns in {
            "documents": ("title", "committee", "page_url", "source_path"), "agenda_items": ("title", "chair"),
            "speeches": ("speaker", "speaker_label", "party", "text"), "questions": ("subject", "asker"),
            "claims": ("text", "sentence", "unit", "speaker", "party", "time_text"),
            "qa_pairs": ("question_text", "answer_text", "asker", "minister"), "data_tables": ("caption",),
            "table_cells": ("text",),
        }.items():  # fmt: skip
            writer.execute(
                f"UPDATE {table} SET {', '.join(f'{name} = ?' for name in columns)}", [HOSTILE] * len(columns)
            )
        writer.execute(
            "INSERT INTO problems (problem_id, source_path, doc_id, stage, severity, code, message)"
            " SELECT doc_id, source_path, doc_id, 'extract', 'warning', 'text_recognised', ? FROM documents",
            [HOSTILE],
        )
        writer.execute("UPDATE documents SET page_url = 'javascript:alert(1)', source_url = 'javascript:alert(2)'")
    with served(place, root / "data" / "raw") as found:
        yield found, claim
