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
_TOGETHER = 40_000_000
"""Characters of text whose rows are checked at a time."""
_A_DOCUMENT = 2_000
"""What a document counts for beside its text."""


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
    """Raises ``ContractViolated`` at the first check that fails over ``doc_ids`` (``None``: over all).

    Some documents are checked at a time: what a check gathers must fit into the memory of a load, however large the
    database is. No check compares documents: an id begins with that of its document, and that is checked as well.
    """
    for some in _shares(connection, doc_ids):
        with _narrowed(connection, some):
            _run(connection)


def offenders(connection: DuckDBPyConnection, doc_ids: Sequence[str] | None) -> dict[str, ContractViolated]:
    """The documents whose rows break a check by themselves, each with the first check that it breaks.

    Looks at what ``check`` looks at. Raises ``ContractViolated`` where documents are at fault only together.
    """
    found: dict[str, ContractViolated] = {}
    for some in _shares(connection, doc_ids):
        found |= _halved(connection, some)
    return found


def _halved(connection: DuckDBPyConnection, doc_ids: Sequence[str]) -> dict[str, ContractViolated]:
    try:
        with _narrowed(connection, doc_ids):
            _run(connection)
    except ContractViolated as violated:
        if len(doc_ids) == 1:
            return {doc_ids[0]: violated}
        middle = len(doc_ids) // 2
        found = _halved(connection, doc_ids[:middle]) | _halved(connection, doc_ids[middle:])
        if not found:
            raise
        return found
    return {}


def _shares(connection: DuckDBPyConnection, doc_ids: Sequence[str] | None) -> Iterator[list[str]]:
    """The documents in their order, so many at a time that their texts are about ``_TOGETHER`` long."""
    asked = None if doc_ids is None else frozenset(doc_ids)
    share: list[str] = []
    total = 0
    for doc_id, length in connection.execute(_NAMED).fetchall():
        if asked is not None and doc_id not in asked:
            continue
        share.append(doc_id)
        total += length + _A_DOCUMENT
        if total >= _TOGETHER:
            yield share
            share, total = [], 0
    if share:
        yield share


# Every document that any table names: rows of one that is nowhere else are a mistake too.
_EACH = [f"SELECT DISTINCT doc_id, NULL AS n_chars FROM {table} WHERE doc_id IS NOT NULL" for table in TABLES]  # noqa: S608
_NAMED = (
    f"SELECT doc_id, coalesce(max(n_chars), 0) FROM ({' UNION ALL '.join(_EACH)} "  # noqa: S608 - our own names
    "UNION ALL SELECT doc_id, n_chars FROM documents) GROUP BY doc_id ORDER BY doc_id"
)


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
