"""Checks that need slices of the texts: that offsets give back what rows were read from.

Comes in: a connection to a filled database. Goes out: the rows that break a check.
Does not: compare what only SQL is needed for (``checks.sql``).

In SQL a slice far into a long text costs as much as all that stands before it (SQL counts characters from the start);
here it does not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Row = tuple[Any, ...]
_DOCUMENTS = 20
"""Documents fetched at a time."""


@dataclass(frozen=True, slots=True)
class SliceCheck:
    """A check of slices. ``query`` gives document, id, what must be there, and where it begins and ends.

    A slice must equal what must be there; where that is NULL it must be white space or marks, no letter or digit.
    """

    name: str
    meaning: str
    query: str


CHECKS = (
    SliceCheck(
        "claim_text_round_trips",
        "claims.text is the slice of the text at its offsets",
        "SELECT doc_id, claim_id, text, char_start, char_end FROM claims",
    ),
    SliceCheck(
        "speech_spans_inside_speech",
        "the spans of a speech lie inside it but for white space",
        """
        SELECT s.doc_id, s.speech_id, NULL, p.char_start, s.char_start
        FROM speeches AS s JOIN spans AS p ON p.doc_id = s.doc_id AND p.speech_id = s.speech_id
        WHERE p.char_start < s.char_start
        UNION ALL
        SELECT s.doc_id, s.speech_id, NULL, s.char_end, p.char_end
        FROM speeches AS s JOIN spans AS p ON p.doc_id = s.doc_id AND p.speech_id = s.speech_id
        WHERE p.char_end > s.char_end
        """,
    ),
)


def violations(connection: DuckDBPyConnection, check: SliceCheck) -> Iterator[Row]:
    """The rows that break a check, with what stands in the text."""
    connection.execute(_BY_DOCUMENT.format(query=check.query))
    while found := connection.fetchmany(_DOCUMENTS):
        for text, names, wanted, starts, ends in found:
            for name, said, start, end in zip(names, wanted, starts, ends, strict=True):
                read = text[start:end]
                if read != said if said is not None else any(map(str.isalnum, read)):
                    yield name, said, read, start, end


_BY_DOCUMENT = """
SELECT t.text, q.names, q.wanted, q.starts, q.ends
FROM (
    SELECT doc_id, list(name) AS names, list(wanted) AS wanted, list(from_here) AS starts, list(to_here) AS ends
    FROM ({query}) AS r(doc_id, name, wanted, from_here, to_here) GROUP BY doc_id
) AS q JOIN texts AS t ON t.doc_id = q.doc_id
"""
