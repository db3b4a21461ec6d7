"""``vraagbaak evaluate``: the claims and turns of a database against what careful readers marked."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from pipeline.commands.outcome import UsageFault
from pipeline.commands.query import open_database
from pipeline.settings import read_settings


def register(app: typer.Typer) -> None:
    """Adds the command of this file to ``app``."""
    app.command()(evaluate)


def evaluate(
    context: typer.Context,
    gold: Annotated[Path, typer.Argument(help="Folder with KEY.claims.jsonl and KEY.speeches.jsonl.")],
    database: Annotated[
        Path | None, typer.Option("--db", help="The DuckDB file. Default data/parliament.duckdb.")
    ] = None,
    documents: Annotated[
        Path | None, typer.Option(help="Read this folder of documents now instead of a database.")
    ] = None,
    show: Annotated[bool, typer.Option("--show", help="List misses, extras and wrong attributes.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Prints precision, recall and F1 by kind of claim, prose and table cells apart, each with its number of cases."""
    from pipeline.evaluate import GoldError, as_json, as_text, from_database, read_gold
    from pipeline.evaluate import evaluate as scored
    from pipeline.evaluate.in_process import read_documents

    if database and documents:
        raise UsageFault("--db and --documents exclude each other: name one of them.")
    try:
        marked = read_gold(gold)
    except GoldError as error:
        raise UsageFault(str(error)) from error
    if documents:
        found = tuple(read_documents(documents, marked))
    else:
        place = database or Path(read_settings(context.obj).database)
        open_database(place).close()
        found = tuple(from_database(place))
    result = scored(marked, found)
    sys.stdout.write(as_json(result).decode() if json else as_text(result, show=show))
