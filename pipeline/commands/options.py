"""Options that several commands share, and what they make of them.

Comes in: what was typed. Goes out: the types of options, and the place of the database.
Does not: open anything.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pipeline.settings import Settings, read_settings

if TYPE_CHECKING:
    from pipeline.extract import Options


def place_option(*names: str, help: str) -> Any:  # noqa: ANN401 - the library's own word and record
    """An option that names a file or folder."""
    return typer.Option(*names, parser=_named, metavar="<path>", help=help)


def _named(place: str) -> Path:
    """``place`` as a path. An empty one, as of a variable of the shell that is not set, is no wish for this folder."""
    if not place:
        raise typer.BadParameter("it is empty. Name a place, or leave the option out.")
    return Path(place)


Database = Annotated[Path | None, place_option("--db", help="The DuckDB file. Default data/parliament.duckdb.")]


def chosen(context: typer.Context, database: Path | None) -> Path:
    """The database that a command is about. The configuration is read in any case: what is wrong in it is told."""
    settings = read_settings(context.obj)
    return database or Path(settings.database)


def reading_options(settings: Settings) -> Options:
    """The limits of one file: a run and an evaluation of the same documents refuse the same."""
    from pipeline.extract import Options

    return Options(
        max_bytes=settings.max_file_mb * 2**20,
        max_pages=settings.max_pages,
        max_table_pages=settings.max_table_pages,
    )
