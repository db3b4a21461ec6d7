"""From the transcripts of the Flemish Parliament to a database: four verbs, in this order.

    extract    a file -> text, pages, tables, what the file tells of itself       (``Transcript``)
    segment    text -> items, turns, questions, question-answer pairs             (``Proceedings``)
    annotate   clean text and tables -> numeric claims                            (``Annotated``)
    load       the three of them -> one DuckDB file

What a stage hands to the next is in ``pipeline.records``. Shared ground, below the stages: ``pipeline.clean`` (raw and
clean text), ``pipeline.register`` (who sat where, when), ``pipeline.rulebook`` (the rules in ``rules/``),
``pipeline.months`` (the names of the months).
``pipeline.run`` carries documents through the stages; ``python -m pipeline`` is the command line. To work with what
came out, ``pipeline.open(database)`` gives pandas frames.

Comes in: a file, a transcript, proceedings, stage outputs: each verb takes what the one before it gives.
Goes out: frozen records, and one database.
Does not: import more than it must: ``open`` brings in what it needs when it is called.
"""

from __future__ import annotations

from os import PathLike
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.frames import Database

__version__ = "0.1.0"


def open(database: str | PathLike[str] = "data/parliament.duckdb") -> Database:
    """The database as pandas frames: ``pipeline.open(db).claims(party="Groen", kind="euro", since="2022")``.

    Raises ``pipeline.frames.DatabaseUnreadable`` where there is no database of this project.
    """
    from pipeline.frames import open_database

    return open_database(database)
