"""One document's records as rows, table by table.

Comes in: a ``Bundle``. Goes out: rows by table name, in the order of the text.
Does not: write them, or know other documents: duplicates and twins are found once all are in (``kin``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from pipeline.clean import clean_line, printed_number
from pipeline.load.claims import Placed, claim_pair_rows, claim_rows, placed
from pipeline.load.handover import Bundle, Refused
from pipeline.load.ids import fingerprint, problem_id, table_id
from pipeline.load.places import Places
from pipeline.load.question_sets import question_set_rows
from pipeline.load.responses import figure_response
from pipeline.load.rowtypes import (
    CellRow,
    CheckRow,
    DocumentRow,
    ItemRow,
    LoadedRow,
    PageRow,
    PairRow,
    ProblemRow,
    QuestionRow,
    Row,
    SpanRow,
    SpeechRow,
    TableRow,
    TextRow,
)
from pipeline.records import AgendaItem, Annotated, Problem, Proceedings, QAPair, Question, Speech, Table, Transcript


def rows_of(bundle: Bundle) -> dict[str, Sequence[Row]]:
    """All rows of one document, by table."""
    transcript, proceedings, annotated = bundle.transcript, bundle.proceedings, bundle.annotated
    doc_id = transcript.doc_id
    places = Places(transcript, proceedings)
    claims = placed(annotated, proceedings, places)
    tables = _tables(transcript, annotated)
    return {
        "documents": [_document(transcript, proceedings)],
        "texts": [TextRow(doc_id, transcript.text)],
        "pages": [PageRow(doc_id, page.number, page.start, page.end) for page in transcript.pages],
        "spans": [SpanRow(doc_id, span.kind, span.speech_id, span.start, span.end) for span in proceedings.spans],
        "agenda_items": [
            ItemRow(one.item_id, doc_id, seq, one.title, one.kind, one.chair, one.date, one.start, one.end)
            for seq, one in _counted(proceedings.items)
        ],
        "questions": list(_questions(transcript, proceedings)),
        "speeches": [_speech(doc_id, seq, speech, places) for seq, speech in _counted(proceedings.speeches)],
        "qa_pairs": _pairs(proceedings, claims),
        "claims": list(claim_rows(claims, transcript, proceedings, places)),
        "question_sets": list(question_set_rows(doc_id, proceedings.questions, (one.question_ids for one in claims))),
        "claim_pairs": list(claim_pair_rows(claims, doc_id)),
        "data_tables": [_table(doc_id, table, places) for table in tables],
        "table_cells": [
            CellRow(table_id(doc_id, table.start), cell.row, cell.column, cell.text, cell.start, cell.end, doc_id)
            for table in tables
            for cell in table.cells
        ],
        "table_checks": [
            CheckRow(table_id(doc_id, c.table_start), c.axis, c.label, c.expected, c.found, c.difference, doc_id)
            for c in annotated.checks
        ],
        "problems": list(_problems(transcript, proceedings, annotated)),
        "loaded": [LoadedRow(doc_id, bundle.digest)],
    }


def _document(transcript: Transcript, proceedings: Proceedings) -> DocumentRow:
    """What the text says goes before what the file's metadata say."""
    told = transcript.metadata
    number = proceedings.number if proceedings.number is not None else printed_number(told.number)
    return DocumentRow(
        doc_id=transcript.doc_id,
        source_path=transcript.source_path,
        sha256=transcript.sha256,
        media_type=transcript.media_type,
        n_chars=len(transcript.text),
        n_pages=len(transcript.pages) or None,
        doc_type=proceedings.doc_type,
        title=_folded(proceedings.title or told.title),
        session=_folded(proceedings.session or told.session),
        legislature=_folded(proceedings.legislature),
        meeting=_folded(proceedings.meeting),
        committee=_folded(proceedings.committee or told.committee),
        number=number,
        date=proceedings.date or told.date,
        themes=told.themes or None,
        source_url=told.source_url,
        page_url=told.page_url,
        language=told.language,
        duplicate_of=None,
        parliament_id=told.parliament_id,
    )


def _folded(printed: str | None) -> str | None:
    return (clean_line(printed) or None) if printed is not None else None


def _questions(transcript: Transcript, proceedings: Proceedings) -> Iterator[QuestionRow]:
    themes = transcript.metadata.themes if len(proceedings.questions) == 1 else ()
    for question in proceedings.questions:
        asker, addressee = question.asker, question.addressee
        askers = [(one.name, one.person_id) for one in (asker, *question.co_askers) if one.name]
        yield QuestionRow(
            question_id=question.question_id,
            doc_id=transcript.doc_id,
            item_id=question.item_id,
            instrument=question.instrument,
            number=question.number,
            session=question.session,
            subject=question.subject,
            asker=asker.name,
            asker_id=asker.person_id,
            asker_party=asker.party,
            asker_party_id=asker.party_id,
            asker_majority=asker.majority,
            addressee=addressee.name,
            addressee_id=addressee.person_id,
            addressee_party=addressee.party,
            addressee_title=_folded(question.addressee_title),
            themes=themes or None,
            date=question.date,
            date_submitted=question.date_submitted,
            date_answered=question.date_answered,
            answered_in_time=question.answered_in_time,
            twin_of=None,  # as is twin_basis: `kin` finds it
            twin_basis=None,
            twin_key=_twin_key(question, proceedings),
            asker_matched_by=asker.matched_by,
            addressee_matched_by=addressee.matched_by,
            askers=tuple(name for name, _ in askers) or None,
            asker_ids=tuple(person_id for _, person_id in askers) or None,
        )


def _twin_key(question: Question, proceedings: Proceedings) -> str | None:
    """Equal for one written question put to several ministers: asker, day, and every word of the sub-questions."""
    if question.instrument != "schriftelijke vraag" or question.date is None or not question.asker.name:
        return None
    asked = [pair.question_text for pair in proceedings.pairs if pair.question_id == question.question_id]
    words = " ".join(" ".join(text or "" for text in asked).lower().split())
    if len(words) < _TWIN_LENGTH:
        return None
    return fingerprint(question.asker.person_id or question.asker.name.lower(), question.date.isoformat(), words)


_TWIN_LENGTH = 20
"""Characters below which equal words prove nothing (``Hoeveel?``)."""


_Part = TypeVar("_Part", AgendaItem, Speech)


def _counted(parts: Iterable[_Part]) -> Iterator[tuple[int, _Part]]:
    """Items or speeches in the order of the text with their place, from 1 in every form."""
    return enumerate(sorted(parts, key=lambda part: (part.start, part.end)), 1)


def _speech(doc_id: str, seq: int, speech: Speech, places: Places) -> SpeechRow:
    who = speech.who
    return SpeechRow(
        speech_id=speech.speech_id,
        doc_id=doc_id,
        item_id=speech.item_id,
        seq=seq,
        mode=speech.mode,
        speaker_label=speech.speaker_label,
        speaker=who.name,
        person_id=who.person_id,
        party=who.party,
        party_id=who.party_id,
        party_label=who.party_label,
        majority=who.majority,
        role=speech.role,
        organisation=speech.organisation,
        act=speech.act,
        matched_by=who.matched_by,
        text=speech.text,
        n_words=len(speech.text.split()),
        char_start=speech.start,
        char_end=speech.end,
        page_start=places.page(speech.start),
        page_end=places.page(max(speech.start, speech.end - 1)),
        date=speech.date,
    )


def _pairs(proceedings: Proceedings, claims: Iterable[Placed]) -> list[PairRow]:
    served: dict[str, int] = {}
    own: dict[str, int] = {}
    strong: set[str] = set()
    for one in claims:
        for service in one.services:
            if service.side == "answer":
                qa_id = service.pair.qa_id
                served[qa_id] = served.get(qa_id, 0) + 1
                own[qa_id] = own.get(qa_id, 0) + (one.own is service)
                if not one.claim.quantity.weak:
                    strong.add(qa_id)
    titles = {speech.speech_id: speech.title for speech in proceedings.speeches if speech.role == "minister"}
    return [
        _pair(
            proceedings.doc_id,
            pair,
            pair.minister_title or titles.get(pair.answer_speech_id or ""),
            served.get(pair.qa_id, 0),
            own.get(pair.qa_id, 0),
            pair.qa_id in strong,
        )
        for pair in proceedings.pairs
    ]


def _pair(
    doc_id: str, pair: QAPair, minister_title: str | None, n_claims: int, n_own: int, has_figures: bool
) -> PairRow:
    asker, minister = pair.asker, pair.minister
    return PairRow(
        qa_id=pair.qa_id,
        doc_id=doc_id,
        item_id=pair.item_id,
        question_id=pair.question_id,
        round=pair.round,
        label=pair.label,
        question_speech_id=pair.question_speech_id,
        question_text=pair.question_text,
        question_start=pair.question_start,
        question_end=pair.question_end,
        answer_speech_id=pair.answer_speech_id,
        answer_text=pair.answer_text,
        answer_start=pair.answer_start,
        answer_end=pair.answer_end,
        asker=asker.name,
        asker_id=asker.person_id,
        asker_party=asker.party,
        asker_party_id=asker.party_id,
        asker_majority=asker.majority,
        minister=minister.name,
        minister_id=minister.person_id,
        minister_party=minister.party,
        minister_title=_folded(minister_title),
        status=pair.status,
        status_reason=pair.status_reason,
        refers_to=pair.refers_to,
        method=pair.method,
        asks_for_figures=pair.asks_for_figures,
        breakdowns_asked=pair.breakdowns_asked,
        n_claims_in_answer=n_claims,
        n_claims_own=n_own,
        figure_response=figure_response(pair.answer_text, has_figures=has_figures) if pair.asks_for_figures else None,
    )


def _tables(transcript: Transcript, annotated: Annotated) -> list[Table]:
    """The tables that annotate read, and those of extract that it did not (they hold no figure)."""
    tables = list(annotated.tables)
    for table in transcript.tables:
        if not any(table.start < other.end and other.start < table.end for other in annotated.tables):
            tables.append(table)
    return sorted(tables, key=lambda table: table.start)


def _table(doc_id: str, table: Table, places: Places) -> TableRow:
    speech = places.speech(table.start)
    return TableRow(
        table_id=table_id(doc_id, table.start),
        doc_id=doc_id,
        speech_id=speech.speech_id if speech else None,
        page=table.page or places.page(table.start),
        caption=table.caption,
        n_rows=table.n_rows,
        n_columns=table.n_columns,
        char_start=table.start,
        char_end=table.end,
        heading_rows=table.heading_rows,
        label_columns=table.label_columns,
    )


def _problems(transcript: Transcript, proceedings: Proceedings, annotated: Annotated) -> Iterator[ProblemRow]:
    """Problems of all stages; one that is reported twice in the same words stands once."""
    found: dict[str, ProblemRow] = {}
    by_stage = (
        ("extract", transcript.problems),
        ("segment", proceedings.problems),
        ("annotate", annotated.problems),
    )
    for stage, problems in by_stage:
        for problem in problems:
            row = _problem(transcript, stage, problem)
            found.setdefault(row.problem_id, row)
    yield from found.values()


def _problem(transcript: Transcript, stage: str, problem: Problem) -> ProblemRow:
    start, end = problem.start, problem.end
    one = problem_id(transcript.doc_id, stage, problem.code, start, end, problem.message)
    return ProblemRow(
        one,
        transcript.source_path,
        transcript.doc_id,
        stage,
        problem.severity,
        problem.code,
        problem.message,
        start,
        end,
    )


def refusal_row(refused: Refused) -> ProblemRow:
    """The row of ``problems`` for an input that did not become a document."""
    one = problem_id(refused.source_path, refused.stage, refused.code, None, None, refused.message)
    return ProblemRow(one, refused.source_path, None, refused.stage, "error", refused.code, refused.message, None, None)
