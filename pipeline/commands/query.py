"""``vraagbaak query``: SQL on the database, read-only."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.commands.outcome import UsageFault
from pipeline.settings import read_settings

if TYPE_CHECKING:
    import duckdb


def register(app: typer.Typer) -> None:
    """Adds the command of this file to ``app``."""
    app.command()(query)


def query(
    context: typer.Context,
    sql: Annotated[str, typer.Argument(help="The question in SQL, for example: select * from figures limit 5")],
    database: Annotated[
        Path | None, typer.Option("--db", help="The DuckDB file. Default data/parliament.duckdb.")
    ] = None,
    csv: Annotated[bool, typer.Option("--csv", help="Print comma-separated values instead of a table.")] = False,
    parquet: Annotated[Path | None, typer.Option(help="Write the rows to this Parquet file instead.")] = None,
    rows: Annotated[int, typer.Option(min=1, help="How many rows the printed table shows.")] = 40,
) -> None:
    """Asks the database a question in SQL.

    The answer is printed as a table or CSV, or written as Parquet.

    The tables and views are described in the database itself: select table_name, comment from duckdb_tables().
    """
    if csv and parquet:
        raise UsageFault("--csv and --parquet exclude each other: name one of them.")
    place = database or Path(read_settings(context.obj).database)
    with open_database(place) as connection:
        answer = ask(connection, sql)
        if answer is None:
            return
        if parquet:
            _write_parquet(answer, parquet)
        elif csv:
            _print_csv(answer)
        else:
            answer.show(max_rows=rows, max_width=_width())


def open_database(place: Path) -> duckdb.DuckDBPyConnection:
    """A read-only connection. Raises ``UsageFault`` where there is no database, or it cannot be opened."""
    import duckdb

    if not place.is_file():
        raise UsageFault(f"There is no database '{place}'. Make it with 'make all', or name another with --db.")
    try:
        return duckdb.connect(str(place), read_only=True)
    except duckdb.Error as error:
        raise UsageFault(f"'{place}' cannot be opened as a database ({_first_line(error)}).") from error


def ask(connection: duckdb.DuckDBPyConnection, sql: str) -> duckdb.DuckDBPyRelation | None:
    """The rows that ``sql`` asks for. Raises ``UsageFault`` with DuckDB's own words where the SQL is wrong."""
    import duckdb

    try:
        return connection.sql(sql)
    except duckdb.Error as error:
        raise UsageFault(f"The database does not understand the query: {error}") from error


def _print_csv(answer: duckdb.DuckDBPyRelation) -> None:
    from pyarrow import csv

    for batch in _batches(answer):
        csv.write_csv(batch, sys.stdout.buffer)


def _batches(answer: duckdb.DuckDBPyRelation) -> list[object]:
    return [answer.to_arrow_table()]


def _write_parquet(answer: duckdb.DuckDBPyRelation, place: Path) -> None:
    from pyarrow import parquet

    try:
        parquet.write_table(answer.to_arrow_table(), place)
    except OSError as error:
        raise UsageFault(f"'{place}' cannot be written ({error.strerror or error}).") from error


def _width() -> int:
    import shutil

    return max(shutil.get_terminal_size((160, 40)).columns, 100)


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0]
