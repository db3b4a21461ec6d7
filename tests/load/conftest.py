"""A database of invented documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import duckdb
import pytest

from pipeline.load import Bundle, LoadReport, RunInfo, update
from pipeline.register import Register, read_register

Rows = list[tuple[object, ...]]


@pytest.fixture(scope="session")
def register() -> Register:
    return read_register()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "parliament.duckdb"


@pytest.fixture
def load(database: Path, register: Register) -> Callable[..., LoadReport]:
    def call(
        bundles: Iterable[Bundle] = (), removed: tuple[str, ...] = (), refusals: tuple = (), **more: bool
    ) -> LoadReport:
        return update(database, bundles, removed, refusals, register, RunInfo(), **more)

    return call


@pytest.fixture
def ask(database: Path) -> Callable[[str], Rows]:
    def call(query: str) -> Rows:
        with duckdb.connect(str(database), read_only=True) as connection:
            return connection.execute(query).fetchall()

    return call
