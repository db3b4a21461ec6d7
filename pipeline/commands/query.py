"""``vraagbaak query``: SQL on the database, read-only.

Comes in: SQL and a database. Goes out: the rows as tables or CSV on stdout, or as a Parquet file.
Does not: change the database.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cells import in_csv_form
from pipeline.commands.options import Database, chosen, place_option
from pipeline.commands.outcome import UsageFault, writing
from pipeline.presence import is_file

if TYPE_CHECKING:
    import duckdb

_VIEWS = {"claims_wide", "figures", "qa_wide", "figure_series"}
"""What a database of this version has, whatever else it holds."""


def register(app: typer.Typer) -> None:
    """Adds the command of this file to ``app``."""
    app.command()(query)


def query(
    context: typer.Context,
    sql: Annotated[str, typer.Argument(help="The question in SQL, for example: select * from figures limit 5")],
    database: Database = None,
    csv: Annotated[bool, typer.Option("--csv", help="Print comma-separated values instead of a table.")] = False,
    parquet: Annotated[Path | None, place_option(help="Write the rows to this Parquet file instead.")] = None,
    rows: Annotated[int, typer.Option(min=1, help="How many rows the printed table shows.")] = 40,
) -> None:
    """Asks the database a question in SQL.

    The answer is printed as a table or CSV, or written as Parquet. Of several questions, one behind a ; each, every
    answer is printed, as tables.

    The tables and views are described in the database itself: select table_name, comment from duckdb_tables().
    """
    if csv and parquet:
        raise UsageFault("--csv and --parquet exclude each other: name one of them.")

    def answered() -> None:
        statements = understood(connection, readable(sql, "The SQL"))
        if csv or parquet:
            _one_only(statements, "--csv prints" if csv else "--parquet writes")
        for answer in answers(connection, statements):
            if parquet:
                _write_parquet(answer, parquet)
            elif csv:
                _print_csv(answer)
            else:
                answer.show(max_rows=rows, max_width=_width())

    with open_database(chosen(context, database)) as connection, _answering():
        _beside(connection, answered)


def open_database(place: Path) -> duckdb.DuckDBPyConnection:
    """A read-only connection. Raises ``UsageFault`` where there is no database, or it cannot be opened.

    Raises ``DatabaseBusy`` where another program writes to it.
    """
    import duckdb

    from pipeline.load import DatabaseBusy

    if not is_file(place):
        raise UsageFault(f"There is no database '{place}'. Make it with 'make all', or name another with --db.")
    try:
        return duckdb.connect(str(place), read_only=True)
    except duckdb.Error as error:
        if "Could not set lock" in str(error):
            raise DatabaseBusy(place) from error
        raise UsageFault(f"'{place}' cannot be opened as a database ({_first_line(error)}).") from error


@contextmanager
def made_database(place: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """As ``open_database``, of a database that this version made.

    Raises ``UsageFault`` where it is another program's, or lacks a table or column that this version asks for.
    """
    import duckdb

    with open_database(place) as connection:
        views = {name for (name,) in connection.execute("SELECT view_name FROM duckdb_views()").fetchall()}
        if not views >= _VIEWS:
            raise _of_another_version(place)
        try:
            yield connection
        except (duckdb.CatalogException, duckdb.BinderException) as error:
            raise _of_another_version(place) from error


def _of_another_version(place: Path) -> UsageFault:
    return UsageFault(
        f"'{place}' was not made by this version of vraagbaak. "
        "Run 'vraagbaak all' to bring it up to date, or name another database."
    )


def readable(argument: str, what: str) -> str:
    """``argument`` as it is. Raises ``UsageFault`` where bytes in it are no text: the database takes nothing else."""
    if any("\ud800" <= sign <= "\udfff" for sign in argument):
        raise UsageFault(f"{what} holds bytes that are no text here. Write it in UTF-8, in a locale such as C.UTF-8.")
    return argument


def understood(connection: duckdb.DuckDBPyConnection, sql: str) -> list[duckdb.Statement]:
    """The statements of ``sql``. Raises ``UsageFault`` with DuckDB's own words where one is wrong or there is none."""
    with _understanding():
        statements = connection.extract_statements(sql)
    if not statements:
        raise UsageFault("There is no question in the SQL. Ask for example: select * from figures limit 5")
    return statements


def answers(
    connection: duckdb.DuckDBPyConnection, statements: Sequence[duckdb.Statement]
) -> Iterator[duckdb.DuckDBPyRelation]:
    """The rows that each of ``statements`` asks for, in their order, each before the next is begun.

    One that asks for none (``SET``, ``COPY ... TO``) is done. Raises ``UsageFault`` with DuckDB's own words where it
    does not understand one.
    """
    for statement in statements:
        with _understanding():
            if _asks(statement):
                answer = connection.sql(_bare(statement.query))
            else:
                connection.execute(statement)
                continue
        yield answer


def _asks(statement: duckdb.Statement) -> bool:
    """Whether rows come of it: a PIVOT is several statements to DuckDB, and may be of any kind."""
    import duckdb

    return statement.type == duckdb.StatementType.MULTI or set(statement.expected_result_type) == {
        duckdb.ExpectedResultType.QUERY_RESULT
    }


def _bare(statement: str) -> str:
    """``statement`` without the ; at its end and what is said behind it: DuckDB asks for its rows within brackets."""
    import duckdb

    written = statement.encode()
    end = len(written)
    for start, kind in reversed(duckdb.tokenize(statement)):
        if kind != duckdb.token_type.comment and written[start:end].strip() != b";":
            break
        end = start
    return written[:end].decode()


def _one_only(statements: Sequence[duckdb.Statement], way: str) -> None:
    """Raises ``UsageFault`` where there is not one answer: two below one another are no table any more."""
    asked = sum(map(_asks, statements))
    if asked != 1:
        raise UsageFault(f"{way} one answer, and the SQL asks for {asked or 'none'}: ask one question at a time.")


@contextmanager
def _understanding() -> Iterator[None]:
    import duckdb

    try:
        yield
    except duckdb.Error as error:
        raise UsageFault(f"The database does not understand the query: {error}") from error


@contextmanager
def _answering() -> Iterator[None]:
    """DuckDB works when the rows are asked for: what it cannot do with one of them, it says only then."""
    import duckdb

    try:
        yield
    except duckdb.Error as error:
        raise UsageFault(f"The database cannot answer the query: {error}") from error


def _beside(connection: duckdb.DuckDBPyConnection, work: Callable[[], None]) -> None:
    """Does ``work`` in a thread of its own, so that this one is free to hear Ctrl-C: DuckDB at work may not be."""
    with ThreadPoolExecutor(1) as thread:
        doing = thread.submit(work)
        try:
            doing.result()
        except KeyboardInterrupt:
            while not doing.done():  # again and again: what comes before the query begins is not heard
                connection.interrupt()
                wait([doing], timeout=0.1)
            raise


def _print_csv(answer: duckdb.DuckDBPyRelation) -> None:
    import pyarrow as pa
    from pyarrow import csv

    rows = answer.to_arrow_table()
    csv.write_csv(
        pa.Table.from_arrays(list(map(in_csv_form, rows.columns)), names=rows.column_names), sys.stdout.buffer
    )


def _write_parquet(answer: duckdb.DuckDBPyRelation, place: Path) -> None:
    from pyarrow import ArrowNotImplementedError, parquet

    rows = answer.to_arrow_table()
    try:
        with writing(place) as file:
            parquet.write_table(rows, file)
    except ArrowNotImplementedError as error:
        raise UsageFault(f"Parquet has no form for a column ({error}). CAST it, to VARCHAR for example.") from error


def _width() -> int:
    import shutil

    return max(shutil.get_terminal_size((160, 40)).columns, 100)


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0]
