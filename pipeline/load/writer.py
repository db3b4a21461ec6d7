"""Appends rows to tables through Arrow.

Comes in: columns, or rows of a small table. Goes out: rows in the database.
Does not: keep any back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa
    from duckdb import DuckDBPyConnection

_COLUMNS = """
SELECT column_name, data_type FROM duckdb_columns()
WHERE database_name = current_database() AND table_name = ? ORDER BY column_index
"""


def append(connection: DuckDBPyConnection, table: str, rows: pa.Table) -> None:
    """Appends ``rows``, whose names are those of the columns."""
    # A registered table would be held until the transaction ends; a local variable goes with this function.
    connection.execute(f"INSERT INTO {table} BY NAME SELECT * FROM rows")  # noqa: S608 - our own names


def rewrite(connection: DuckDBPyConnection, table: str, rows: Sequence[Mapping[str, object]]) -> None:
    """Puts ``rows`` in the place of all rows of a small table; absent keys are NULL."""
    import pyarrow as pa

    connection.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
    if rows:
        types = _types(connection, table)
        columns = {name: pa.array([row.get(name) for row in rows], type=types[name]) for name in rows[0]}
        append(connection, table, pa.table(columns))


def _types(connection: DuckDBPyConnection, table: str) -> dict[str, Any]:
    """Arrow types of the columns, from the table itself."""
    import pyarrow as pa

    arrow = {
        "VARCHAR": pa.string(), "VARCHAR[]": pa.list_(pa.string()), "INTEGER[]": pa.list_(pa.int32()),
        "INTEGER": pa.int32(), "BIGINT": pa.int64(), "DOUBLE": pa.float64(), "BOOLEAN": pa.bool_(), "DATE": pa.date32(),
    }  # fmt: skip
    return {name: arrow[kind] for name, kind in connection.execute(_COLUMNS, [table]).fetchall()}
