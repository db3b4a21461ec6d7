"""Checks that need slices of the texts: that offsets give back what rows were read from.

Comes in: a connection to a filled database. Goes out: the rows that break a check.
Does not: compare what only SQL is needed for (``checks.sql``).

In SQL a slice far into a long text costs as much as all that stands before it (SQL counts characters from the start);
here it does not. Some documents are held at a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Row = tuple[Any, ...]
_DOCUMENTS = 100
"""Texts held at a time."""


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
    doc_ids = [doc_id for (doc_id,) in connection.execute("SELECT doc_id FROM documents ORDER BY doc_id").fetchall()]
    for at in range(0, len(doc_ids), _DOCUMENTS):
        wanted = [doc_ids[at : at + _DOCUMENTS]]
        texts = dict(connection.execute(_OF.format(query="SELECT doc_id, text FROM texts"), wanted).fetchall())
        for doc_id, name, said, start, end in connection.execute(_OF.format(query=check.query), wanted).fetchall():
            found = texts.get(doc_id, "")[start:end]
            if found != said if said is not None else any(map(str.isalnum, found)):
                yield name, said, found, start, end


_OF = "SELECT * FROM ({query}) WHERE doc_id IN (SELECT unnest(?::VARCHAR[]))"
