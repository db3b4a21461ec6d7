"""Rows for the pages about one thing: a claim in its transcript, a series, the charts.

Comes in: a connection and an id. Goes out: rows as dictionaries, turns with their figures marked.
Does not: make HTML.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from pipeline.clean import Cleaner
from pipeline.explore.statement import Statement
from pipeline.marking import marked

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Row = dict[str, Any]
_ASIDES = ("announcement", "vote", "body", "heading")
_MOST_TURNS = 400


class Figure(NamedTuple):
    """What the transcript needs of a claim."""

    claim_id: str
    char_start: int
    char_end: int


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a turn: plain, or a figure."""

    text: str
    claim_id: str | None


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn, or a passage between turns (without speaker), with its figures marked."""

    row: Mapping[str, Any]
    parts: tuple[Part, ...]
    here: bool


def rows(connection: DuckDBPyConnection, statement: Statement) -> list[Row]:
    """What the statement asks for."""
    answer = connection.execute(statement.sql, list(statement.values))
    names = [column[0] for column in answer.description or ()]
    return [dict(zip(names, row, strict=True)) for row in answer.fetchall()]


def one(connection: DuckDBPyConnection, statement: Statement) -> Row | None:
    """The only row, or nothing."""
    found = rows(connection, statement)
    return found[0] if found else None


def claim_statement(claim_id: str) -> Statement:
    """Everything about one claim."""
    return Statement("SELECT * FROM claims_wide WHERE claim_id = ?", (claim_id,))


def transcript(connection: DuckDBPyConnection, claim: Mapping[str, Any]) -> list[Turn]:
    """The turns of the item of ``claim`` (of its document, outside any item), in order, all figures marked."""
    doc_id, item_id = claim["doc_id"], claim["item_id"]
    item = one(connection, Statement("SELECT char_start, char_end FROM agenda_items WHERE item_id = ?", (item_id,)))
    start, end = (item["char_start"], item["char_end"]) if item else (0, 2**62)
    where = "doc_id = ? AND char_start < ? AND char_end > ?"
    place = (doc_id, end, start)
    figures = [
        Figure(**row)
        for row in rows(
            connection,
            Statement(f"SELECT claim_id, char_start, char_end FROM claims WHERE {where} ORDER BY char_start", place),
        )
    ]
    spans = rows(
        connection,
        Statement(f"SELECT kind, speech_id, char_start, char_end FROM spans WHERE {where} ORDER BY char_start", place),
    )
    speeches = {
        row["speech_id"]: row
        for row in rows(
            connection,
            Statement(
                "SELECT speech_id, speaker, speaker_label, party, role, act, text, char_start FROM speeches "
                f"WHERE {where} ORDER BY char_start", place),
        )
    }  # fmt: skip
    whole = one(connection, Statement("SELECT text FROM texts WHERE doc_id = ?", (doc_id,)))
    cleaner = Cleaner(whole["text"] if whole else "")
    ranges: dict[str, list[tuple[int, int]]] = {}
    for span in spans:
        if span["speech_id"]:
            ranges.setdefault(span["speech_id"], []).append((span["char_start"], span["char_end"]))
    turns = []
    for span in spans:
        row = speeches.pop(span["speech_id"], None) if span["speech_id"] else None
        if row is not None:
            text, marks = marked(cleaner, figures, ranges[row["speech_id"]], row["text"])
        elif not span["speech_id"] and span["kind"] in _ASIDES:
            row = {"kind": span["kind"], "char_start": span["char_start"]}
            text, marks = marked(cleaner, figures, [(span["char_start"], span["char_end"])], None)
        else:
            continue
        parts = tuple(_parts(text, marks))
        if parts:
            turns.append(Turn(row, parts, any(part.claim_id == claim["claim_id"] for part in parts)))
    return _around(turns)


def _parts(text: str, marks: Sequence[tuple[int, int, Figure]]) -> Iterator[Part]:
    position = 0
    for start, end, figure in marks:
        if start > position:
            yield Part(text[position:start], None)
        yield Part(text[start:end], figure.claim_id)
        position = end
    if text[position:].strip():
        yield Part(text[position:], None)


def _around(turns: list[Turn]) -> list[Turn]:
    """A sitting of a whole day is cut to what stands around the figure."""
    if len(turns) <= _MOST_TURNS:
        return turns
    here = next((place for place, turn in enumerate(turns) if turn.here), 0)
    start = max(0, here - _MOST_TURNS // 2)
    return turns[start : start + _MOST_TURNS]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as drawn: cells by row and column, which cell is the figure, which sums do not add up."""

    caption: str | None
    heading_rows: int
    label_columns: int
    cells: tuple[tuple[str, ...], ...]
    here: tuple[int, int] | None
    checks: tuple[Row, ...]


def grid(connection: DuckDBPyConnection, claim: Mapping[str, Any]) -> Grid | None:
    """The table of which ``claim`` is a cell."""
    table_id = claim["table_id"]
    table = one(connection, Statement("SELECT * FROM data_tables WHERE table_id = ?", (table_id,)))
    if table is None:
        return None
    cells = rows(
        connection,
        Statement('SELECT "row", col, text, char_start, char_end FROM table_cells WHERE table_id = ?', (table_id,)),
    )
    height = max((cell["row"] for cell in cells), default=-1) + 1
    width = max((cell["col"] for cell in cells), default=-1) + 1
    drawn = [[""] * width for _ in range(height)]
    here = None
    for cell in cells:
        drawn[cell["row"]][cell["col"]] = " ".join((cell["text"] or "").split())
        if cell["char_start"] <= claim["char_start"] < max(cell["char_end"], cell["char_start"] + 1):
            here = (cell["row"], cell["col"])
    checks = rows(
        connection,
        Statement(
            "SELECT axis, label, expected, found, difference FROM table_checks WHERE table_id = ? "
            "ORDER BY abs(difference) DESC, label",
            (table_id,),
        ),
    )
    return Grid(
        table["caption"], table["heading_rows"] or 0, table["label_columns"] or 0,
        tuple(tuple(row) for row in drawn), here, tuple(checks),
    )  # fmt: skip


def citation(claim: Mapping[str, Any]) -> str:
    """The claim as one cites it, ready to copy."""
    who = claim["speaker"] or "Onbekende spreker"
    party = f" ({claim['party']})" if claim["party"] else ""
    what = claim["item_title"] or claim["document_title"] or claim["doc_id"]
    parts = [
        f"{who}{party}, “{' '.join(claim['text'].split())}”",
        f"in: {what}",
        "Vlaams Parlement" + (f", {claim['committee']}" if claim["committee"] else ""),
        f"vergadering {claim['meeting']}" if claim["meeting"] else None,
        claim["date"].isoformat() if claim["date"] else None,
        f"p. {claim['page']}" if claim["page"] else None,
        claim["page_url"] or claim["source_url"],
        f"[vraagbaak {claim['claim_id']}]",
    ]
    return ", ".join(part for part in parts if part)


SERIES = Statement(
    "SELECT series_id, any_value(joined_by) AS joined_by, any_value(topic) AS topic, any_value(measured) AS measured, "
    "count(*) AS n, count(DISTINCT speaker) AS n_speakers, count(DISTINCT doc_id) AS n_documents, "
    "bool_or(differs) AS differs, min(period_start) AS first, max(period_start) AS last\n"
    "FROM figure_series\nGROUP BY series_id\nORDER BY differs DESC, n_speakers DESC, n DESC, series_id\nLIMIT 200"
)
RESPONSE = Statement(
    "SELECT minister, sum(n_asked) AS asked, sum(n_figures) AS figures, sum(n_asked) - sum(n_figures) AS without\n"
    "FROM responsiveness\nWHERE minister IS NOT NULL\nGROUP BY minister\nHAVING sum(n_asked) > 0\n"
    "ORDER BY asked DESC, minister\nLIMIT 25"
)


def series_statement(series_id: str) -> Statement:
    """The figures of one series, in the order of their periods."""
    return Statement(
        "SELECT claim_id, text, value, low, high, unit, comparator, time_text, period_start, period_end, speaker, "
        "party, role, date, sentence, differs, joined_by, topic, measured, table_row, table_column\n"
        "FROM figure_series\nWHERE series_id = ?\nORDER BY period_start, period_end, date, claim_id",
        (series_id,),
    )
