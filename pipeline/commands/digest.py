"""``vraagbaak digest``: one number for what a database holds, to compare two of them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pipeline.commands.query import chosen, made_database


def register(app: typer.Typer) -> None:
    """Adds the command of this file to ``app``."""
    app.command()(digest)


def digest(
    context: typer.Context,
    database: Annotated[
        Path | None, typer.Option("--db", help="The DuckDB file. Default data/parliament.duckdb.")
    ] = None,
) -> None:
    """Prints a digest of the rows, to cite or compare them.

    It is equal for two databases that hold the same rows; the rows of runs do not count.
    """
    from pipeline.load import digest as digest_of

    place = chosen(context, database)
    with made_database(place):
        print(digest_of(place))
