"""What the pipeline found, in one shape whether it comes from a database or straight from the stages.

Comes in: a DuckDB file of the project, or the records of the stages.
Goes out: one ``FoundDocument`` for each document.
Does not: score. The database is opened read-only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.evaluate.gold import GoldDocument, Turn
from pipeline.records import Annotated, Claim, Proceedings, Quantity, Transcript

_QUANTITY = (
    "kind",
    "value",
    "low",
    "high",
    "unit",
    "comparator",
    "change",
    "time_text",
    "time_relation",
    "period_start",
    "period_end",
    "period_basis",
    "weak",
)
_NAMES = "select doc_id from texts order by doc_id"
_TEXT = "select text from texts where doc_id = ?"
_CLAIMS = """
select claim_id, char_start, char_end, sentence, rule, table_row, table_column, table_id is not null,
       kind, value, low, high, unit, comparator, change, time_text, time_relation, period_start, period_end,
       period_basis, weak
from claims where doc_id = ? order by char_start, char_end
"""
_TURNS = (
    "select char_start, speaker_label, speaker, party, role, act from speeches where doc_id = ? order by char_start"
)


@dataclass(frozen=True, slots=True)
class FoundDocument:
    """The claims and turns found in one document, and its raw text for showing passages."""

    doc_id: str
    text: str
    claims: tuple[Claim, ...]
    turns: tuple[Turn, ...]


def from_records(transcript: Transcript, proceedings: Proceedings | None, annotated: Annotated) -> FoundDocument:
    """From what the stages handed out; without ``proceedings`` there are no turns."""
    speeches = proceedings.speeches if proceedings else ()
    turns = tuple(
        Turn(
            start=one.start,
            label=one.speaker_label,
            speaker=one.who.name,
            party=one.who.party,
            role=one.role,
            act=one.act,
        )
        for one in speeches
    )
    return FoundDocument(transcript.doc_id, transcript.text, annotated.claims, turns)


def from_database(database: Path, gold: Sequence[GoldDocument] | None = None) -> tuple[FoundDocument, ...]:
    """From the tables ``texts``, ``claims`` and ``speeches``; with ``gold`` only the documents it belongs to.

    Raises ``duckdb.Error`` where the database cannot be read.
    """
    import duckdb

    with duckdb.connect(str(database), read_only=True) as connection:
        names = [name for (name,) in connection.execute(_NAMES).fetchall()]
        wanted = [name for name in names if gold is None or any(one.belongs_to(name) for one in gold)]
        return tuple(
            FoundDocument(
                doc_id,
                connection.execute(_TEXT, [doc_id]).fetchall()[0][0],
                tuple(_claim(row) for row in connection.execute(_CLAIMS, [doc_id]).fetchall()),
                tuple(_turn(row) for row in connection.execute(_TURNS, [doc_id]).fetchall()),
            )
            for doc_id in wanted
        )


def _claim(row: tuple[Any, ...]) -> Claim:
    claim_id, start, end, sentence, rule, table_row, table_column, is_cell = row[:8]
    return Claim(
        claim_id=claim_id,
        start=start,
        end=end,
        quantity=Quantity(**dict(zip(_QUANTITY, row[8:], strict=True))),
        sentence=sentence,
        rule=rule,
        # Where the table begins is not needed for scoring: only that the claim is a cell.
        table_start=start if is_cell else None,
        table_row=table_row,
        table_column=table_column,
    )


def _turn(row: tuple[Any, ...]) -> Turn:
    start, label, speaker, party, role, act = row
    return Turn(start=start, label=label, speaker=speaker, party=party, role=role, act=act)
