"""Turns that the source itself marks: the open data service's JSON, and pages with marked labels.

Comes in: a transcript with marks of kind ``speaker``.
Goes out: ``Turn`` records in order.
Does not: look for labels in the text; what the source marks is believed.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from pipeline.records import Transcript
from pipeline.segment.labels import fold_label, parse_label
from pipeline.segment.turns import Candidate, Turn


def marked_turns(transcript: Transcript, ends: Sequence[int]) -> list[Turn]:
    """One turn for each speaker mark, up to the next mark or to the next of the sorted ``ends``."""
    text = transcript.text
    marks = sorted((one for one in transcript.marks if one.kind == "speaker"), key=lambda mark: mark.start)
    found: list[Turn] = []
    for at, mark in enumerate(marks):
        limit = marks[at + 1].start if at + 1 < len(marks) else len(text)
        nearest = bisect_right(ends, mark.end)
        if nearest < len(ends):
            limit = min(limit, ends[nearest])
        words, end = mark.end, limit
        while words < end and text[words] in " \t\n\f\u00a0:":
            words += 1
        while end > words and text[end - 1].isspace():
            end -= 1
        if words >= end and not text[mark.start : mark.end].strip():
            continue
        printed = fold_label(mark.label or text[mark.start : mark.end]).rstrip(" :") or None
        label = parse_label(printed) if printed else None
        start = mark.start if printed and mark.end > mark.start else words
        found.append(
            Turn(start, words, max(end, mark.end), label, printed, None if label else printed, False, mark.person)
        )
    return found


def marked_labels(transcript: Transcript) -> list[Candidate]:
    """The marked labels of a saved page, for ``website``: a page marks labels, and leaves some out."""
    found: list[Candidate] = []
    for mark in transcript.marks:
        if mark.kind == "speaker" and mark.end > mark.start:
            label = parse_label((mark.label or transcript.text[mark.start : mark.end]).rstrip(" :"))
            if label is not None:
                found.append(Candidate(0, mark.start, mark.end, label, paragraph=True, sure=True))
    return found


def with_service_ids(turns: Sequence[Turn], transcript: Transcript) -> list[Turn]:
    """The turns with the ids that the page links their labels to."""
    ids = {mark.start: mark.person for mark in transcript.marks if mark.kind == "speaker" and mark.person}
    return [replace(turn, service_id=ids.get(turn.start)) for turn in turns]
