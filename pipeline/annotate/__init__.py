"""Annotate: clean text and tables -> numeric claims.

    prose     the engine for running text: ``read``        tables    tables in text and on pages: ``read_tables``
    periods   when a quantity holds                        component the same engine as a spaCy component
    replies   what a reply leaves out of what was asked

The engine, from the ground up; each imports those above it alone:

    lexis     sentences, tokens, numbers, and what only looks like one
    phrases   what stands at a number: unit, counted noun, rate, share; years and numbering, which count nothing
    joined    what several numbers share: a unit said once, an interval, a row of brackets
    sense     what a figure says: comparator, change, the whole of a share, all of it as a ``Quantity``
    bare      numbers without unit or noun: which are figures, and what they leave out

Comes in: a ``Transcript`` and its ``Proceedings``.
Goes out: ``Annotated``: claims at raw offsets, tables, checks of their sums.
Does not: know who speaks, open files, or alter a figure.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.annotate.prose import read
from pipeline.annotate.replies import Replies
from pipeline.annotate.tables import TablesRead, read_tables
from pipeline.clean import Cleaner, plain_blanks
from pipeline.records import Annotated, Claim, Proceedings, Span, Speech, Transcript

__all__ = ["annotate", "read"]

_UNREAD = frozenset({"furniture", "metadata", "contents"})
Ranges = list[tuple[int, int]]


def annotate(transcript: Transcript, proceedings: Proceedings) -> Annotated:
    """All numeric claims of a document, in order of their place, with the tables and what does not add up in them."""
    transcript = replace(transcript, text=plain_blanks(transcript.text))
    labels = _label_ends(transcript.text, proceedings.speeches)
    items = sorted(item.start for item in proceedings.items)
    loose = sorted((mark.start, mark.end) for mark in transcript.marks if mark.kind == "cells")
    spoken = _passages(proceedings.spans, labels, items)
    passages = [part for passage in spoken for part in _around(passage, loose)] if loose else list(spoken)
    tables = read_tables(
        transcript.text,
        [one for passage in passages for one in passage],
        transcript.tables,
        reference=proceedings.date,
        openings=sorted(speech.start for speech in proceedings.speeches),
    )
    replies = Replies(proceedings)
    claims = [
        *_cells(transcript, tables, replies),
        *_prose(transcript, _Dates(proceedings), replies, passages, tables.taken),
    ]
    claims.sort(key=lambda claim: (claim.start, claim.end))
    return Annotated(transcript.doc_id, tuple(claims), tables.tables, tables.checks)


def _label_ends(text: str, speeches: Sequence[Speech]) -> dict[int, int]:
    """Where the words begin behind a label that ends in a colon, by the start of the speech: no sentence holds it."""
    ends: dict[int, int] = {}
    for speech in speeches:
        if speech.speaker_label is not None:
            colon = text.find(":", speech.start, min(speech.end, speech.start + len(speech.speaker_label) + 12))
            if colon >= 0:
                ends[speech.start] = colon + 1
    return ends


def _passages(spans: Sequence[Span], labels: Mapping[int, int], items: Sequence[int]) -> Iterator[Ranges]:
    """Ranges that are read as one: spans of one item and speech (else of one kind) that only furniture parts."""
    passage: Ranges = []
    last: Span | None = None
    for span in spans:
        if span.kind in _UNREAD:
            if span.kind != "furniture" and passage:
                yield passage
                passage, last = [], None
            continue
        other = last is not None and bisect_right(items, span.start) != bisect_right(items, last.start)
        if last is not None and (other or (span.kind, span.speech_id) != (last.kind, last.speech_id)):
            yield passage
            passage = []
        if passage and passage[-1][1] == span.start:
            passage[-1] = (passage[-1][0], span.end)
        else:
            passage.append((labels.get(span.start, span.start), span.end))
        last = span
    if passage:
        yield passage


def _prose(
    transcript: Transcript,
    dates: _Dates,
    replies: Replies,
    passages: Sequence[Ranges],
    taken: Sequence[tuple[int, int]],
) -> Iterator[Claim]:
    cleaner = Cleaner(transcript.text)
    for passage in passages:
        reference = dates.at(passage[0][0])
        for ranges in _around(passage, taken):
            clean = cleaner.clean(ranges)
            for found in read(clean.text, reference=reference, replies=list(replies.within(ranges, clean))):
                start, end = clean.raw_span(found.start, found.end)
                yield Claim(
                    claim_id=f"{transcript.doc_id}#c{start}",
                    start=start,
                    end=end,
                    quantity=found.quantity,
                    sentence=" ".join(clean.text[slice(*found.sentence)].split()),
                    rule=found.rule,
                )


class _Dates:
    """The day on which a passage was said: of its speech, else of its item, else of the document."""

    def __init__(self, proceedings: Proceedings) -> None:
        self._document = proceedings.date
        self._dated = [
            sorted((one.start, one.end, one.date) for one in ones if one.date is not None)
            for ones in (proceedings.speeches, proceedings.items)
        ]

    def at(self, offset: int) -> dt.date | None:
        """The date of the speech or the item that holds ``offset``; the document's where none does."""
        for dated in self._dated:
            last = bisect_right(dated, offset, key=lambda one: one[0]) - 1
            if last >= 0 and offset < dated[last][1]:
                return dated[last][2]
        return self._document


def _around(passage: Ranges, taken: Sequence[tuple[int, int]]) -> Iterator[Ranges]:
    """The passage cut at each table: what stands before and behind one is not one sentence."""
    part: Ranges = []
    for start, end in passage:
        at = start
        for table_start, table_end in taken:
            if table_end <= at or table_start >= end:
                continue
            if table_start > at:
                part.append((at, table_start))
            if part:
                yield part
            part, at = [], max(at, table_end)
        if at < end:
            part.append((at, end))
    if part:
        yield part


def _cells(transcript: Transcript, tables: TablesRead, replies: Replies) -> Iterator[Claim]:
    for cell in replies.of_cells(tables.claims):
        yield Claim(
            claim_id=f"{transcript.doc_id}#c{cell.start}",
            start=cell.start,
            end=cell.end,
            quantity=cell.quantity,
            sentence=cell.sentence,
            rule=cell.rule,
            table_start=cell.table_start,
            table_row=cell.row,
            table_column=cell.column,
            is_total=cell.is_total,
        )
