"""Brings the database up to date in one transaction on a copy, checks it, and puts it in the old one's place.

Comes in: the documents that changed, those that went, the inputs refused, the register.
Goes out: the database; a ``LoadReport``.
Does not: look at a raw file, or change the old database.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby
from pathlib import Path
from typing import TYPE_CHECKING, cast

from pipeline.load import checks, schema
from pipeline.load.batch import Batch, batches, columns
from pipeline.load.database import claimed, reading, successor
from pipeline.load.errors import ContractViolated, HoldsMore
from pipeline.load.handover import Bundle, LoadReport, Refused, RunInfo
from pipeline.load.kin import relate
from pipeline.load.rows import refusal_row
from pipeline.load.rowtypes import TABLES, ProblemRow
from pipeline.load.writer import append, rewrite
from pipeline.presence import is_there
from pipeline.register import Register

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


def loaded(database: Path) -> dict[str, str]:
    """Digest by doc_id of what the database holds; empty where it must be built from nothing.

    That is where there is no file, and where its tables are of another version. Raises ``DatabaseBusy`` or
    ``NotOurDatabase``.
    """
    if not is_there(database):
        return {}
    with reading(database) as connection:
        if _version(connection) != schema.version():
            return {}
        return dict(connection.execute("SELECT doc_id, digest FROM loaded ORDER BY doc_id").fetchall())


def ready(database: Path) -> None:
    """Asks whether a load could begin, before hours of reading go into it. Raises the ``LoadError`` that would stop it.

    That is where the file is another's, in use, or holds what a researcher added and a new build would lose; or where
    nothing can be written at its place.
    """
    if not (is_there(database) and _is_current(database)):
        _stop_if_more(database)
    with claimed(database.resolve()):
        pass


def update(
    database: Path,
    documents: Iterable[Bundle | Batch],
    removed: Sequence[str],
    refusals: Sequence[Refused],
    register: Register,
    run: RunInfo,
    *,
    check_all: bool = False,
) -> LoadReport:
    """Puts ``documents`` in the place of what the database holds of them, and takes out ``removed``.

    ``documents`` may be a stream; one batch of rows is held at a time, and they may come as batches. Where ``loaded``
    is empty they must be all documents. ``refusals`` are all inputs that are refused as things stand, not only new
    ones. With ``check_all`` the checks run over everything, else over what changed. Where nothing changed the file is
    left as it is.

    A document whose rows break a check is left out, with a problem that says so; the others are loaded. Raises a
    ``LoadError``, the old database untouched; exceptions out of ``documents`` pass through, as safely.
    """
    kept = is_there(database) and _is_current(database)
    if not kept:
        _stop_if_more(database)
    problems = [refusal_row(refused) for refused in refusals]
    stream: Iterator[Bundle | Batch] = iter(documents)
    first = next(stream, None)
    if kept and first is None and not removed and not check_all and _same(database, problems, register):
        return _unchanged(database, len(refusals))
    everything = stream if first is None else chain([first], stream)
    with successor(database, copied=kept) as connection:
        connection.execute("BEGIN TRANSACTION")
        if not kept:
            schema.create(connection)
        gone = _take_out(connection, [*removed, *(refused.source_path for refused in refusals)])
        changed = _put_in(connection, _batches(everything))
        _register(connection, register)
        relate(connection)
        unsound = _unsound(connection, changed, None if check_all or not kept else changed)
        _refused(connection, [*problems, *map(refusal_row, unsound)])
        counts = len(changed) - len(unsound), gone, len(refusals) + len(unsound)
        report = _note(connection, database, run, register, counts, unsound)
        connection.execute("COMMIT")
    return report


def _unsound(
    connection: DuckDBPyConnection, changed: Sequence[str], looked_at: Sequence[str] | None
) -> tuple[Refused, ...]:
    """Takes out the documents put in whose rows break a check, so that the others can be loaded; says why of each.

    Raises ``ContractViolated`` where anything else breaks one: what was in the database before, or one document
    handed over twice.
    """
    guilty = checks.offenders(connection, looked_at)
    times = Counter(changed)
    for doc_id, violated in guilty.items():
        if times[doc_id] != 1:
            raise violated
    if guilty:
        _take_out(connection, list(guilty))
        relate(connection)
        checks.check(connection, None if looked_at is None else [one for one in looked_at if one not in guilty])
    return tuple(Refused(doc_id, "load", "rows_unsound", _left_out(doc_id, why)) for doc_id, why in guilty.items())


def _left_out(doc_id: str, violated: ContractViolated) -> str:
    rows = "; ".join(", ".join(map(str, row)) for row in violated.rows)
    return (
        f"'{doc_id}' is left out: its rows break the check '{violated.check}' of the database ({rows}). "
        "That is a fault in the program: please report it with the file."
    )


def _stop_if_more(database: Path) -> None:
    """To build anew would lose what somebody added. Raises ``HoldsMore``."""
    if is_there(database):
        with reading(database) as connection:
            if added := schema.added(connection):
                raise HoldsMore(database, added)


def _is_current(database: Path) -> bool:
    with reading(database) as connection:
        return _version(connection) == schema.version()


def _version(connection: DuckDBPyConnection) -> str | None:
    """The version of the tables, by the last run: the last by its place, for a clock may have jumped."""
    rows = connection.execute("SELECT schema_version FROM runs ORDER BY rowid DESC LIMIT 1").fetchall()
    return rows[0][0] if rows else None


def _same(database: Path, problems: Sequence[ProblemRow], register: Register) -> bool:
    with reading(database) as connection:
        known = connection.execute("SELECT problem_id FROM problems WHERE doc_id IS NULL").fetchall()
        digest = connection.execute("SELECT register FROM runs ORDER BY rowid DESC LIMIT 1").fetchall()
    return {one for (one,) in known} == {row.problem_id for row in problems} and digest == [(register.digest,)]


def _unchanged(database: Path, refused: int) -> LoadReport:
    with reading(database) as connection:
        documents, claims = _totals(connection)
    return LoadReport(database, False, 0, 0, refused, documents, claims)


def _totals(connection: DuckDBPyConnection) -> tuple[int, int]:
    rows = connection.execute("SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM claims)").fetchall()
    return rows[0][0], rows[0][1]


def _batches(documents: Iterable[Bundle | Batch]) -> Iterator[Batch]:
    """Bundles made into batches; batches as they are."""
    for made, some in groupby(documents, lambda one: isinstance(one, Batch)):
        if made:
            yield from cast("Iterator[Batch]", some)
        else:
            yield from batches(cast("Iterator[Bundle]", some))


def _put_in(connection: DuckDBPyConnection, stream: Iterator[Batch]) -> list[str]:
    """Writes the documents, each in the place of what was there of it; their ids.

    What was there goes at the end, in one step per table: a step for each batch would read the tables as often as
    there are batches. Until then old rows are told from new ones by their place in the table.
    """
    present = {doc_id for (doc_id,) in connection.execute("SELECT doc_id FROM documents").fetchall()}
    last = {table: _last_row(connection, table) for table in TABLES} if present else {}
    changed: list[str] = []
    for batch in stream:
        for table, rows in batch.tables.items():
            append(connection, table, rows)
        changed += batch.doc_ids
    replaced = [doc_id for doc_id in changed if doc_id in present]
    for table, row in last.items() if replaced else ():
        _delete(connection, table, replaced, f"rowid <= {row}")
    return changed


def _last_row(connection: DuckDBPyConnection, table: str) -> int:
    rows = connection.execute(f"SELECT coalesce(max(rowid), -1) FROM {table}").fetchall()  # noqa: S608 - our own names
    return int(rows[0][0])


def _delete(connection: DuckDBPyConnection, table: str, doc_ids: Sequence[str], among: str = "true") -> None:
    wanted = f"{among} AND doc_id IN (SELECT unnest(?::VARCHAR[]))"
    connection.execute(f"DELETE FROM {table} WHERE {wanted}", [doc_ids])  # noqa: S608 - our own names


def _take_out(connection: DuckDBPyConnection, doc_ids: Sequence[str]) -> int:
    """Deletes all rows of the documents; how many documents there were."""
    query = "SELECT count(*) FROM documents WHERE doc_id IN (SELECT unnest(?::VARCHAR[]))"
    found: int = connection.execute(query, [doc_ids]).fetchall()[0][0]
    if found:
        for table in TABLES:
            _delete(connection, table, doc_ids)
    return found


def _refused(connection: DuckDBPyConnection, problems: Sequence[ProblemRow]) -> None:
    connection.execute("DELETE FROM problems WHERE doc_id IS NULL")
    if problems:
        append(connection, "problems", columns("problems", list({row.problem_id: row for row in problems}.values())))


def _register(connection: DuckDBPyConnection, register: Register) -> None:
    tables = register.tables()
    for table in schema.REGISTER_TABLES:
        rewrite(connection, table, tables[table])


def _note(
    connection: DuckDBPyConnection,
    database: Path,
    run: RunInfo,
    register: Register,
    counts: tuple[int, int, int],
    unsound: tuple[Refused, ...],
) -> LoadReport:
    """Writes the row of ``runs``. ``counts``: documents put in, taken out, inputs refused."""
    documents, claims = _totals(connection)
    put_in, gone, refused = counts
    connection.execute(
        "INSERT INTO runs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            run.run_id,
            _utc(run.started_at),
            _utc(dt.datetime.now(dt.UTC)),
            run.version,
            schema.version(),
            documents,
            claims,
            put_in,
            gone,
            refused,
            run.workers,
            run.model,
            run.settings or None,
            register.digest,
        ],
    )
    return LoadReport(database, True, put_in, gone, refused, documents, claims, unsound)


def _utc(moment: dt.datetime) -> dt.datetime:
    return moment.astimezone(dt.UTC).replace(tzinfo=None)
