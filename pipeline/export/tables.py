"""Every table as a file: Parquet, or CSV with a Frictionless data package that says what each column means.

Comes in: a connection to a database. Goes out: one file per table, and their counts of rows.
Does not: leave out a row or a column; only ``loaded``, which is bookkeeping, and tables that somebody added stay at
home.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.export.place import filling
from pipeline.load.schema import table_names

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_INTERNAL = {"loaded"}
_KEYS = {
    "documents": "doc_id", "texts": "doc_id", "agenda_items": "item_id", "questions": "question_id",
    "speeches": "speech_id", "qa_pairs": "qa_id", "claims": "claim_id", "question_sets": "questions_id",
    "data_tables": "table_id", "people": "person_id", "problems": "problem_id", "runs": "run_id",
}  # fmt: skip
_FIELD_TYPES = {
    "VARCHAR": "string", "DOUBLE": "number", "INTEGER": "integer", "BIGINT": "integer", "BOOLEAN": "boolean",
    "DATE": "date", "TIMESTAMP": "datetime",
}  # fmt: skip
_LICENCES = [
    {
        "name": "Modellicentie-Gratis-Hergebruik-1.0",
        "title": "Flemish Parliament: free reuse with the source named (Modellicentie Gratis Hergebruik)",
    }
]


def export_parquet(connection: DuckDBPyConnection, folder: Path) -> dict[str, int]:
    """Writes ``<table>.parquet`` for every table; gives their rows. Raises ``ExportFaulty``."""
    tables = _tables(connection)
    with filling(folder, "parquet", {"tables": tables}) as place:
        for table in tables:
            target = _literal(place / f"{table}.parquet")
            _copy(connection, f'COPY (FROM "{table}" ORDER BY ALL) TO {target} (FORMAT parquet)')
    return tables


def export_csv(connection: DuckDBPyConnection, folder: Path) -> dict[str, int]:
    """Writes ``<table>.csv`` for every table and ``datapackage.json``; gives their rows. Raises ``ExportFaulty``.

    UTF-8 with a heading; NULL is empty and an empty text is ``""``; a list is a JSON array; days are ISO 8601.
    """
    tables = _tables(connection)
    with filling(folder, "csv", {"tables": tables}) as place:
        resources = []
        for table, rows in tables.items():
            columns = _columns(connection, table)
            chosen = ", ".join(
                f'CAST(to_json("{name}") AS VARCHAR) AS "{name}"' if kind.endswith("[]") else f'"{name}"'
                for name, kind, _ in columns
            )
            query = f'SELECT {chosen} FROM "{table}" ORDER BY ALL'  # noqa: S608 (names from the catalogue)
            path = place / f"{table}.csv"
            _copy(connection, f"COPY ({query}) TO {_literal(path)} (FORMAT csv, HEADER)")
            resources.append(_resource(connection, path, table, rows, columns))
        package = {
            "profile": "tabular-data-package",
            "name": "vraagbaak",
            "title": "Transcripts of the Flemish Parliament: questions, answers and the figures in them",
            "licenses": _LICENCES,
            "resources": resources,
        }
        _write_json(place / "datapackage.json", package)
    return tables


def _copy(connection: DuckDBPyConnection, statement: str) -> None:
    """Raises ``OSError`` where the disk refuses: DuckDB has an error of its own for it, several lines long."""
    import duckdb

    try:
        connection.execute(statement)
    except duckdb.IOException as error:
        raise OSError("the disk refuses, it may be full") from error


def _tables(connection: DuckDBPyConnection) -> dict[str, int]:
    found = connection.execute("SELECT table_name FROM duckdb_tables() WHERE NOT internal ORDER BY 1").fetchall()
    ours = set(table_names()) - _INTERNAL
    return {name: _count(connection, name) for (name,) in found if name in ours}


def _count(connection: DuckDBPyConnection, table: str) -> int:
    return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchall()[0][0])  # noqa: S608


def _columns(connection: DuckDBPyConnection, table: str) -> list[tuple[str, str, str]]:
    return connection.execute(
        "SELECT column_name, data_type, comment FROM duckdb_columns() "
        "WHERE NOT internal AND table_name = ? ORDER BY column_index",
        [table],
    ).fetchall()


def _resource(
    connection: DuckDBPyConnection, path: Path, table: str, rows: int, columns: list[tuple[str, str, str]]
) -> dict[str, object]:
    fields = [
        {"name": name, "type": "array" if kind.endswith("[]") else _FIELD_TYPES[kind], "description": comment}
        for name, kind, comment in columns
    ]
    schema: dict[str, object] = {"fields": fields, "missingValues": [""]}
    if table in _KEYS:
        schema["primaryKey"] = [_KEYS[table]]
    meaning = connection.execute("SELECT comment FROM duckdb_tables() WHERE table_name = ?", [table]).fetchall()[0][0]
    return {
        "name": table, "path": path.name, "profile": "tabular-data-resource", "format": "csv",
        "mediatype": "text/csv", "encoding": "utf-8", "description": meaning, "rows": rows,
        "bytes": path.stat().st_size, "hash": f"sha256:{_sha256(path)}", "schema": schema,
    }  # fmt: skip


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _literal(path: Path) -> str:
    return "'" + str(path).replace("'", "''") + "'"


def _write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
