"""``vraagbaak explore``: the database in a browser of this machine.

Comes in: a database and the folder of its documents. Goes out: the address of the pages, on stderr.
Does not: make the pages; ``pipeline.explore`` does.
"""

from __future__ import annotations

import webbrowser
from pathlib import Path
from typing import Annotated

import typer

from pipeline.commands.options import place_option
from pipeline.commands.outcome import UsageFault
from pipeline.commands.query import made_database
from pipeline.settings import read_settings


def register(app: typer.Typer) -> None:
    """Adds the command of this file to ``app``."""
    app.command()(explore)


def explore(
    context: typer.Context,
    database: Annotated[Path | None, typer.Argument(help="The DuckDB file. Default data/parliament.duckdb.")] = None,
    raw: Annotated[
        Path | None, place_option(help="Folder with the documents, for page images. Default data/raw.")
    ] = None,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port on this machine; 0 takes a free one.")] = 8765,
    browser: Annotated[bool, typer.Option(help="Open the page in the browser.")] = True,
) -> None:
    """Shows the database as pages in your browser.

    Search, see each figure in its transcript and on its page, charts, downloads.

    It listens on this machine alone and changes nothing. Ctrl-C ends it.
    """
    from pipeline.explore.app import serve

    settings = read_settings(context.obj)
    place = database or Path(settings.database)
    with made_database(place):
        pass  # looked at before the browser opens

    def ready(address: str) -> None:
        typer.echo(f"{place}: {address} (Ctrl-C ends it)", err=True)
        if browser:
            webbrowser.open(address)

    try:
        serve(place, raw or Path(settings.raw), port=port, ready=ready)
    except OSError as error:
        raise UsageFault(
            f"Port {port} cannot be used ({error.strerror or error}). Name another with --port, or 0 for a free one."
        ) from error
