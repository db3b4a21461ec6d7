"""Options that several commands share, and what they make of them.

Comes in: what was typed. Goes out: the types of options, and the place of the database.
Does not: open anything.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pipeline.settings import read_settings

Database = Annotated[Path | None, typer.Option("--db", help="The DuckDB file. Default data/parliament.duckdb.")]


def chosen(context: typer.Context, database: Path | None) -> Path:
    """The database that a command is about. The configuration is read in any case: what is wrong in it is told."""
    settings = read_settings(context.obj)
    return database or Path(settings.database)
