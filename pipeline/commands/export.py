"""``vraagbaak export``: the database as Parquet, CSV or TEI.

Comes in: a database and folders. Goes out: the folders, filled, and what they hold on stderr.
Does not: write a file itself; ``pipeline.export`` does.
"""

from __future__ import annotations

from itertools import permutations
from pathlib import Path
from typing import Annotated

import typer

from pipeline.commands.options import Database, chosen, place_option
from pipeline.commands.outcome import UsageFault
from pipeline.commands.query import made_database


def register(app: typer.Typer) -> None:
    """Adds the command of this file to ``app``."""
    app.command()(export)


def export(
    context: typer.Context,
    database: Database = None,
    parquet: Annotated[Path | None, place_option(help="Write every table as Parquet into this folder.")] = None,
    csv: Annotated[
        Path | None, place_option(help="Write every table as CSV into this folder, described in datapackage.json.")
    ] = None,
    tei: Annotated[
        Path | None, place_option(help="Write every document as TEI (ParlaMint) into this folder, with corpus.xml.")
    ] = None,
) -> None:
    """Writes the whole database as files that other programs read.

    Each folder must be new, empty, or an earlier export of the same kind, which is then replaced in one step.
    """
    from pipeline.export.place import ExportFaulty
    from pipeline.export.tables import export_csv, export_parquet
    from pipeline.export.tei import export_tei

    if not (parquet or csv or tei):
        raise UsageFault("Name at least one folder: --parquet DIR, --csv DIR or --tei DIR.")
    _refuse_nested([folder for folder in (parquet, csv, tei) if folder])
    with made_database(chosen(context, database)) as connection:
        try:
            for name, folder, write in (("Parquet", parquet, export_parquet), ("CSV", csv, export_csv)):
                if folder:
                    tables = write(connection, folder)
                    typer.echo(f"{name}: {len(tables)} tables, {sum(tables.values()):,} rows in '{folder}'", err=True)
            if tei:
                told = export_tei(connection, tei)
                typer.echo(
                    f"TEI: {told.documents:,} documents, {told.turns:,} turns, {told.claims:,} figures in '{tei}'",
                    err=True,
                )
        except ExportFaulty as fault:
            raise UsageFault(str(fault)) from fault


def _refuse_nested(folders: list[Path]) -> None:
    """One that holds another would be replaced with it, or be refused when half of the work is done."""
    for one, other in permutations(folders, 2):
        if one.resolve().is_relative_to(other.resolve()):
            raise UsageFault(f"'{one}' lies in '{other}': each kind needs a folder of its own.")
