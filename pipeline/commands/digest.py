"""``vraagbaak digest``: one number for what a database holds, to compare two of them.

Comes in: a database. Goes out: the digest on stdout, in hexadecimal.
Does not: work it out; ``pipeline.load`` does.
"""

from __future__ import annotations

import typer

from pipeline.commands.options import Database, chosen
from pipeline.commands.query import made_database


def register(app: typer.Typer) -> None:
    """Adds the command of this file to ``app``."""
    app.command()(digest)


def digest(
    context: typer.Context,
    database: Database = None,
) -> None:
    """Prints a digest of the rows, to cite or compare them.

    It is equal for two databases that hold the same rows; the rows of runs do not count.
    """
    from pipeline.load import digest as digest_of

    place = chosen(context, database)
    with made_database(place):
        print(digest_of(place))
