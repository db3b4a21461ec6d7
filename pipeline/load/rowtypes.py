"""The rows of the tables about documents, one type per table; field names are column names.

Comes in: nothing. Goes out: ``NamedTuple`` types and ``TABLES``, the order in which tables are written.
Does not: decide what stands in a row. A test holds these names against ``schema.sql``.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple


class DocumentRow(NamedTuple):
    """A row of ``documents``; ``duplicate_of`` is found once all documents are in."""

    doc_id: str
    source_path: str
    sha256: str
    media_type: str
    n_chars: int
    n_pages: int | None
    doc_type: str
    title: str | None
    session: str | None
    legislature: str | None
    meeting: str | None
    committee: str | None
    number: int | None
    date: dt.date | None
    themes: tuple[str, ...] | None
    source_url: str | None
    page_url: str | None
    language: str | None
    duplicate_of: str | None
    parliament_id: str | None


class TextRow(NamedTuple):
    """A row of ``texts``."""

    doc_id: str
    text: str


class PageRow(NamedTuple):
    """A row of ``pages``."""

    doc_id: str
    page: int
    char_start: int
    char_end: int


class SpanRow(NamedTuple):
    """A row of ``spans``."""

    doc_id: str
    kind: str
    speech_id: str | None
    char_start: int
    char_end: int


class ItemRow(NamedTuple):
    """A row of ``agenda_items``."""

    item_id: str
    doc_id: str
    seq: int
    title: str | None
    kind: str
    chair: str | None
    date: dt.date | None
    char_start: int
    char_end: int


class QuestionRow(NamedTuple):
    """A row of ``questions``; twins are found once all documents are in."""

    question_id: str
    doc_id: str
    item_id: str
    instrument: str | None
    number: int | None
    session: str | None
    subject: str | None
    asker: str | None
    asker_id: str | None
    asker_party: str | None
    asker_party_id: str | None
    asker_majority: bool | None
    addressee: str | None
    addressee_id: str | None
    addressee_party: str | None
    addressee_title: str | None
    themes: tuple[str, ...] | None
    date: dt.date | None
    date_submitted: dt.date | None
    date_answered: dt.date | None
    answered_in_time: bool | None
    twin_of: str | None
    twin_basis: str | None
    twin_key: str | None
    asker_matched_by: str | None
    addressee_matched_by: str | None
    askers: tuple[str, ...] | None
    asker_ids: tuple[str | None, ...] | None


class SpeechRow(NamedTuple):
    """A row of ``speeches``."""

    speech_id: str
    doc_id: str
    item_id: str | None
    seq: int
    mode: str
    speaker_label: str | None
    speaker: str | None
    person_id: str | None
    party: str | None
    party_id: str | None
    party_label: str | None
    majority: bool | None
    role: str | None
    organisation: str | None
    act: str
    matched_by: str | None
    text: str
    n_words: int
    char_start: int
    char_end: int
    page_start: int | None
    page_end: int | None
    date: dt.date | None


class PairRow(NamedTuple):
    """A row of ``qa_pairs``."""

    qa_id: str
    doc_id: str
    item_id: str
    question_id: str | None
    round: int
    label: str | None
    question_speech_id: str | None
    question_text: str | None
    question_start: int | None
    question_end: int | None
    answer_speech_id: str | None
    answer_text: str | None
    answer_start: int | None
    answer_end: int | None
    asker: str | None
    asker_id: str | None
    asker_party: str | None
    asker_party_id: str | None
    asker_majority: bool | None
    minister: str | None
    minister_id: str | None
    minister_party: str | None
    minister_title: str | None
    status: str
    status_reason: str | None
    refers_to: str | None
    method: str
    asks_for_figures: bool
    breakdowns_asked: tuple[str, ...]
    n_claims_in_answer: int
    n_claims_own: int
    figure_response: str | None


class ClaimRow(NamedTuple):
    """A row of ``claims``."""

    claim_id: str
    doc_id: str
    speech_id: str | None
    item_id: str | None
    span_kind: str | None
    side: str | None
    qa_id: str | None
    kind: str
    value: float | None
    low: float | None
    high: float | None
    unit: str | None
    comparator: str
    change: str | None
    unit_lemma: str | None
    unit_norm: str | None
    value_norm: float | None
    norm_low: float | None
    norm_high: float | None
    rate_per: str | None
    statistic: str | None
    base: str | None
    weak: bool
    time_text: str | None
    time_relation: str | None
    period_start: dt.date | None
    period_end: dt.date | None
    period_basis: str | None
    text: str
    sentence: str
    char_start: int
    char_end: int
    page: int | None
    rule: str
    table_id: str | None
    table_row: str | None
    table_column: str | None
    is_total: bool
    repeat_of: str | None
    speaker: str | None
    person_id: str | None
    party: str | None
    party_id: str | None
    majority: bool | None
    role: str | None
    act: str | None
    minister_title: str | None
    date: dt.date | None
    questions_id: str | None


class QuestionSetRow(NamedTuple):
    """A row of ``question_sets``."""

    questions_id: str
    doc_id: str
    n_questions: int
    question_ids: tuple[str, ...]
    question_numbers: tuple[int, ...]
    askers: tuple[str, ...]
    asker_parties: tuple[str, ...]
    subjects: tuple[str, ...]
    instrument: str | None
    addressee: str | None
    addressee_id: str | None
    addressee_party: str | None
    addressee_title: str | None


class ClaimPairRow(NamedTuple):
    """A row of ``claim_pairs``."""

    claim_id: str
    qa_id: str
    side: str
    direct: bool
    doc_id: str


class TableRow(NamedTuple):
    """A row of ``data_tables``."""

    table_id: str
    doc_id: str
    speech_id: str | None
    page: int | None
    caption: str | None
    n_rows: int
    n_columns: int
    char_start: int
    char_end: int
    heading_rows: int
    label_columns: int


class CellRow(NamedTuple):
    """A row of ``table_cells``."""

    table_id: str
    row: int
    col: int
    text: str
    char_start: int
    char_end: int
    doc_id: str


class CheckRow(NamedTuple):
    """A row of ``table_checks``."""

    table_id: str
    axis: str
    label: str
    expected: float
    found: float
    difference: float
    doc_id: str


class ProblemRow(NamedTuple):
    """A row of ``problems``; ``doc_id`` is ``None`` for an input that was refused."""

    problem_id: str
    source_path: str
    doc_id: str | None
    stage: str
    severity: str
    code: str
    message: str
    char_start: int | None
    char_end: int | None


class LoadedRow(NamedTuple):
    """A row of ``loaded``."""

    doc_id: str
    digest: str


Row = (
    DocumentRow
    | TextRow
    | PageRow
    | SpanRow
    | ItemRow
    | QuestionRow
    | SpeechRow
    | PairRow
    | ClaimRow
    | QuestionSetRow
    | ClaimPairRow
    | TableRow
    | CellRow
    | CheckRow
    | ProblemRow
    | LoadedRow
)

TABLES: dict[str, type[Row]] = {
    "documents": DocumentRow,
    "texts": TextRow,
    "pages": PageRow,
    "spans": SpanRow,
    "agenda_items": ItemRow,
    "questions": QuestionRow,
    "speeches": SpeechRow,
    "qa_pairs": PairRow,
    "claims": ClaimRow,
    "question_sets": QuestionSetRow,
    "claim_pairs": ClaimPairRow,
    "data_tables": TableRow,
    "table_cells": CellRow,
    "table_checks": CheckRow,
    "problems": ProblemRow,
    "loaded": LoadedRow,
}
