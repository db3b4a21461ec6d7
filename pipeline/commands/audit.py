"""``vraagbaak audit``: what is in a database, and what could not be read.

Comes in: a database. Goes out: the audit as plain text on stdout.
Does not: count; ``pipeline.audit`` does.
"""

from __future__ import annotations

import sys

import typer

from pipeline.commands.options import Database, chosen
from pipeline.commands.query import made_database


def register(app: typer.Typer) -> None:
    """Adds the command of this file to ``app``."""
    app.command()(audit)


def audit(
    context: typer.Context,
    database: Database = None,
) -> None:
    """Reports what a database holds and what could not be read.

    By reason, by party, by form. The rows behind it stand in the tables problems, speeches and table_checks.
    """
    from pipeline.audit import render, report

    place = chosen(context, database)
    with made_database(place):
        sys.stdout.write(render(report(place)) + "\n")
