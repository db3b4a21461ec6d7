"""One fingerprint of all rows, for asking whether two databases say the same.

Comes in: the path of a database. Goes out: a digest.
Does not: count ``runs``, which tells when, ``loaded``, which tells how, or tables that somebody added; nor heed the
order of rows or of columns.

Written out is each value by a form that is ours, not by DuckDB's own output, which may change between versions: a
list by its members, a number with 17 significant digits, a flag as 0 or 1; each with its length before it, so that no
two rows look alike. A row's SHA-256 is cut into four numbers; of each the sum over the table goes into the digest. A
sum knows no order, needs no sorting, and is the same whether the table is read as a whole or piece by piece.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.load.database import MEMORY, reading
from pipeline.load.schema import table_names

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_COUNTED = set(table_names()) - {"runs", "loaded"}
_PARTS = (1, 16, 31, 46)
"""Where the four numbers begin in the hexadecimal digits of a row: 15 digits each, so that sums of them fit."""
_FORMS = {
    "VARCHAR": "{name}",
    "BOOLEAN": "CAST({name} AS INTEGER)::VARCHAR",
    "INTEGER": "{name}::VARCHAR",
    "BIGINT": "{name}::VARCHAR",
    "DOUBLE": "printf('%.17g', {name})",
    "DATE": "strftime({name}, '%Y-%m-%d')",
    "VARCHAR[]": "array_to_string(list_transform({name}, lambda x: coalesce(strlen(x) || ':' || x, '-')), ',')",
    "INTEGER[]": "array_to_string(list_transform({name}, lambda x: coalesce(x::VARCHAR, '-')), ',')",
}


def digest(database: Path) -> str:
    """SHA-256, in hexadecimal, over the rows of all tables of ``schema.sql`` but ``runs`` and ``loaded``.

    Raises ``DatabaseBusy`` or ``NotOurDatabase``.
    """
    content = hashlib.sha256()
    with reading(database) as connection:
        connection.execute(f"SET memory_limit = '{MEMORY}'")  # or all that was read stays in memory: the whole file
        connection.execute("SET temp_directory = ''")  # nothing is written beside a database that is read
        for table, columns in sorted(_tables(connection).items()):
            if table in _COUNTED:
                sums = [tuple(map(str, _sums(connection, table, columns)))]
                content.update(f"{table} {sorted(columns)} {sums}\n".encode())
    return content.hexdigest()


def _sums(connection: DuckDBPyConnection, table: str, columns: dict[str, str]) -> list[int]:
    """Of all rows of a table. What DuckDB cannot do at once within its memory (long texts) is done in halves."""
    import duckdb

    rows = connection.execute(f"SELECT coalesce(max(rowid), -1) + 1 FROM {table}").fetchall()[0][0]  # noqa: S608
    query = _query(table, columns)
    total, waiting = [0] * (1 + len(_PARTS)), [(0, rows)]
    while waiting:
        start, end = waiting.pop()
        try:
            found = connection.execute(query, [start, end]).fetchall()[0]
        except duckdb.OutOfMemoryException:
            if end - start < 2:
                raise
            middle = (start + end) // 2
            waiting += [(start, middle), (middle, end)]
        else:
            total = [one + int(more) for one, more in zip(total, found, strict=True)]
    return total


def _tables(connection: DuckDBPyConnection) -> dict[str, dict[str, str]]:
    """Type by column, by table."""
    rows = connection.execute(
        "SELECT table_name, column_name, data_type FROM duckdb_columns() JOIN duckdb_tables() "
        "USING (database_name, schema_name, table_name) WHERE database_name = current_database()"
    ).fetchall()
    found: dict[str, dict[str, str]] = {}
    for table, column, kind in rows:
        found.setdefault(table, {})[column] = kind
    return found


def _query(table: str, columns: dict[str, str]) -> str:
    """The number of rows in a stretch, and the sums of the parts of their fingerprints; ``-`` stands for NULL."""
    values = (_value(name, kind) for name, kind in sorted(columns.items()))
    sums = ", ".join(f"coalesce(sum(('0x' || substr(print, {at}, 15))::BIGINT), 0)::VARCHAR" for at in _PARTS)
    prints = f"SELECT sha256(concat({', '.join(values)})) AS print FROM {table} WHERE rowid >= ? AND rowid < ?"  # noqa: S608
    return f"SELECT count(*)::VARCHAR, {sums} FROM ({prints})"  # noqa: S608


def _value(name: str, kind: str) -> str:
    written = _FORMS[kind].format(name=f'"{name}"')
    return f"coalesce(strlen({written}) || ':' || {written}, '-')"
