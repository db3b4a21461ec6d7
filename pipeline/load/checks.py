"""Runs the checks of ``checks.sql`` and ``slices`` over what changed, or over everything.

Comes in: a connection to a filled database. Goes out: nothing, or ``ContractViolated``.
Does not: mend.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from pipeline.load import slices
from pipeline.load.errors import ContractViolated
from pipeline.load.rowtypes import TABLES

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_HEAD = re.compile(r"^-- check: (?P<name>\w+): (?P<meaning>.+)$", re.MULTILINE)
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Check:
    """One rule of the database; ``query`` selects the rows that break it."""

    name: str
    meaning: str
    query: str


@cache
def checks() -> tuple[Check, ...]:
    """All checks, in the order of the file."""
    text = files("pipeline.load").joinpath("checks.sql").read_text(encoding="utf-8")
    heads = list(_HEAD.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    return tuple(
        Check(head["name"], head["meaning"], text[head.end() : end].strip().rstrip(";"))
        for head, end in zip(heads, ends, strict=True)
    )


def check(connection: DuckDBPyConnection, doc_ids: Sequence[str] | None) -> None:
    """Raises ``ContractViolated`` at the first check that fails over ``doc_ids`` (``None``: over all)."""
    if doc_ids is None:
        _run(connection)
    elif doc_ids:
        with _narrowed(connection, doc_ids):
            _run(connection)


def _run(connection: DuckDBPyConnection) -> None:
    for one in checks():
        found = connection.execute(f"SELECT *, count(*) OVER () FROM ({one.query}) LIMIT {_SHOWN}").fetchall()  # noqa: S608
        if found:
            raise ContractViolated(one.name, one.meaning, [row[:-1] for row in found], found[0][-1])
    for other in slices.CHECKS:
        wrong = list(slices.violations(connection, other))
        if wrong:
            raise ContractViolated(other.name, other.meaning, wrong[:_SHOWN], len(wrong))


@contextmanager
def _narrowed(connection: DuckDBPyConnection, doc_ids: Sequence[str]) -> Iterator[None]:
    """Lets the names of the tables mean their rows of ``doc_ids``: temporary views go before tables."""
    import pyarrow as pa

    (database,) = connection.execute("SELECT current_database()").fetchall()[0]
    connection.register("changed", pa.table({"doc_id": pa.array(doc_ids, type=pa.string())}))
    for table in TABLES:
        connection.execute(
            f"CREATE TEMP VIEW {table} AS SELECT * FROM {database}.main.{table} SEMI JOIN changed USING (doc_id)"  # noqa: S608
        )
    try:
        yield
    finally:
        for table in TABLES:
            connection.execute(f"DROP VIEW temp.main.{table}")
        connection.unregister("changed")
