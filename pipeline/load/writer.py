"""Writes rows in batches through Arrow.

Comes in: rows by table. Goes out: rows in the database.
Does not: hold more than one batch.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from pipeline.load.rowtypes import TABLES, Row

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

BATCH_ROWS = 50_000
BATCH_CHARS = 16_000_000


_COLUMNS = """
SELECT column_name, data_type FROM duckdb_columns()
WHERE database_name = current_database() AND table_name = ? ORDER BY column_index
"""


class Writer:
    """Collects rows; ``flush`` appends them, which is due when ``is_full``."""

    def __init__(self, connection: DuckDBPyConnection) -> None:
        self._connection = connection
        self._waiting: dict[str, list[Row]] = {table: [] for table in TABLES}
        self._rows = 0
        self._chars = 0
        self._schemas: dict[str, dict[str, Any]] = {}

    def add(self, rows: Mapping[str, Sequence[Row]], chars: int) -> None:
        """Takes the rows of one document of ``chars`` characters."""
        for table, some in rows.items():
            self._waiting[table] += some
            self._rows += len(some)
        self._chars += chars

    @property
    def is_full(self) -> bool:
        """Whether a batch is complete."""
        return self._rows >= BATCH_ROWS or self._chars >= BATCH_CHARS

    def flush(self) -> None:
        """Appends what waits."""
        for table, rows in self._waiting.items():
            if rows:
                self._append(table, TABLES[table]._fields, zip(*rows, strict=True))
                rows.clear()
        self._rows = self._chars = 0

    def rewrite(self, table: str, rows: Sequence[Mapping[str, object]]) -> None:
        """Puts ``rows`` in the place of all rows of a small table; absent keys are NULL."""
        self._connection.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
        if rows:
            names = tuple(rows[0])
            self._append(table, names, ([row.get(name) for row in rows] for name in names))

    def _append(self, table: str, names: Sequence[str], columns: Iterable[Sequence[object]]) -> None:
        import pyarrow as pa

        types = self._types(table)
        arrays = [pa.array(column, type=types[name]) for name, column in zip(names, columns, strict=True)]
        batch = pa.Table.from_arrays(arrays, names=list(names))  # noqa: F841 - found by its name, see below
        # A registered table would be held until the transaction ends; a local variable goes with this function.
        self._connection.execute(f"INSERT INTO {table} BY NAME SELECT * FROM batch")  # noqa: S608 - our own names

    def _types(self, table: str) -> dict[str, Any]:
        """Arrow types of the columns, from the table itself."""
        if table not in self._schemas:
            import pyarrow as pa

            arrow = {
                "VARCHAR": pa.string(),
                "VARCHAR[]": pa.list_(pa.string()),
                "INTEGER[]": pa.list_(pa.int32()),
                "INTEGER": pa.int32(),
                "BIGINT": pa.int64(),
                "DOUBLE": pa.float64(),
                "BOOLEAN": pa.bool_(),
                "DATE": pa.date32(),
            }
            columns = self._connection.execute(_COLUMNS, [table]).fetchall()
            self._schemas[table] = {name: arrow[kind] for name, kind in columns}
        return self._schemas[table]
