"""The tables, views and macros, made from the SQL files beside this one.

Comes in: a connection to an empty database. Goes out: the tables in it, every column commented.
Does not: fill them.
"""

from __future__ import annotations

import hashlib
import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_FILES = ("schema.sql", "views.sql", "series.sql", "search.sql")
_TABLE = re.compile(r"^CREATE TABLE (\w+)", re.MULTILINE)
REGISTER_TABLES = ("people", "identifiers", "parties", "memberships", "mandates", "coalitions")
_INHERITS = {
    "claims_wide": ("claims", "documents", "agenda_items", "qa_pairs", "question_sets", "questions", "speeches"),
    "figures": ("claims_wide",),
    "qa_wide": ("qa_pairs", "documents", "agenda_items", "questions"),
    "responsiveness": ("qa_pairs",),
    "figure_series": ("claims",),
}
"""For each view the tables whose comments its columns take over, the first that has the name going first."""


def create(connection: DuckDBPyConnection) -> None:
    """Makes all tables, views, macros and comments."""
    for name in _FILES:
        connection.execute(_sql(name))
    inherit_comments(connection)


@cache
def version() -> str:
    """Differs whenever the tables, views or comments differ."""
    return hashlib.sha256("".join(map(_sql, _FILES)).encode()).hexdigest()[:12]


def table_names() -> tuple[str, ...]:
    """The tables, in the order of ``schema.sql``."""
    return tuple(_TABLE.findall(_sql("schema.sql")))


def added(connection: DuckDBPyConnection) -> list[str]:
    """Tables, views and macros that somebody else put into the database.

    Told by their names, and by the comment that each of ours has had in every version.
    """
    found = connection.execute(
        "SELECT table_name FROM duckdb_tables() WHERE NOT internal AND comment IS NULL "
        "UNION SELECT view_name FROM duckdb_views() WHERE NOT internal AND comment IS NULL "
        "UNION SELECT function_name FROM duckdb_functions() WHERE NOT internal AND comment IS NULL ORDER BY 1"
    ).fetchall()
    return [name for (name,) in found if name not in {*table_names(), *_INHERITS}]


def _sql(name: str) -> str:
    return files("pipeline.load").joinpath(name).read_text(encoding="utf-8")


def inherit_comments(connection: DuckDBPyConnection) -> None:
    """Gives each view column without a comment the comment of the column that it shows under the same name."""
    for view, tables in _INHERITS.items():
        known = _comments(connection)
        for (owner, column), comment in list(known.items()):
            if owner != view or comment is not None:
                continue
            taken = next((known[table, column] for table in tables if known.get((table, column))), None)
            if taken is not None:
                quoted = taken.replace("'", "''")
                connection.execute(f"COMMENT ON COLUMN {view}.\"{column}\" IS '{quoted}'")


def _comments(connection: DuckDBPyConnection) -> dict[tuple[str, str], str | None]:
    rows = connection.execute(
        "SELECT table_name, column_name, comment FROM duckdb_columns() "
        "WHERE NOT internal AND database_name = current_database() ORDER BY table_name, column_index"
    ).fetchall()
    return {(table, column): comment for table, column, comment in rows}
