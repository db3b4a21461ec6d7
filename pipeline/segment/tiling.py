"""Lays typed pieces over a text so that each character belongs to exactly one span.

Comes in: the text, pieces of one kind each, and the page furniture that may lie inside any of them.
Goes out: spans without gap or overlap; white space belongs to the span before it (at the top: to the first span).
Does not: decide what a piece is.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from pipeline.records import MarkKind, Span, SpanKind

SPAN_OF_MARK: dict[MarkKind, SpanKind] = {
    "furniture": "furniture",
    "contents": "contents",
    "metadata": "metadata",
    "footnote": "body",  # of no speaker: a note is not said
}
"""What the file itself marks as no running text, with the kind of its spans."""

_FIRST = re.compile(r"\S")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text of one kind, before it is fitted to its neighbours; ``end`` exclusive."""

    kind: SpanKind
    start: int
    end: int
    speech_id: str | None = None


class Cover:
    """Ranges of offsets, to be asked quickly what they cover; they may overlap each other."""

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(ranges):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def __contains__(self, offset: int) -> bool:
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._ends[at]

    def meets(self, start: int, end: int) -> bool:
        """Whether ``start:end`` shares a character with a range."""
        at = bisect_left(self._ends, start + 1)
        return at < len(self._starts) and self._starts[at] < end


def tile(
    text: str,
    pieces: Iterable[Piece],
    *,
    over: Iterable[Piece] = (),
    gap: SpanKind = "body",
) -> tuple[Span, ...]:
    """Spans that tile ``text``.

    ``pieces`` must not overlap each other. ``over`` (furniture, stage directions, votes) is laid over them and cuts
    them: what is left before and behind keeps kind and ``speech_id``. What no piece covers becomes ``gap``.
    Raises ``ValueError`` where two pieces of one layer overlap: rows read from such spans would be wrong.
    """
    upper = _sorted(over)
    lower = _cut(_sorted(pieces), upper)
    spans: list[Span] = []
    for piece in _filled(sorted(chain(upper, lower), key=lambda one: one.start), len(text), gap):
        first = _FIRST.search(text, piece.start, piece.end)
        if first is None:
            continue
        _append(spans, Span(piece.kind, first.start(), piece.end, piece.speech_id))
    return _stretched(spans, len(text), gap)


def without(start: int, end: int, holes: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The parts of ``start:end`` that none of the sorted ``holes`` covers: what is read of a turn under furniture."""
    at = start
    for first, last in holes:
        if last <= at or first >= end:
            continue
        if first > at:
            yield at, first
        at = max(at, last)
    if at < end:
        yield at, end


def _sorted(pieces: Iterable[Piece]) -> list[Piece]:
    found = sorted((piece for piece in pieces if piece.start < piece.end), key=lambda piece: piece.start)
    for before, after in pairwise(found):
        if after.start < before.end:
            raise ValueError(f"two pieces of one layer overlap: {before} and {after}")
    return found


def _cut(pieces: list[Piece], upper: list[Piece]) -> list[Piece]:
    kept: list[Piece] = []
    first = 0
    for piece in pieces:
        while first < len(upper) and upper[first].end <= piece.start:
            first += 1
        holes: list[tuple[int, int]] = []
        at = first
        while at < len(upper) and upper[at].start < piece.end:
            holes.append((upper[at].start, upper[at].end))
            at += 1
        kept.extend(
            Piece(piece.kind, start, end, piece.speech_id) for start, end in without(piece.start, piece.end, holes)
        )
    return kept


def _filled(pieces: list[Piece], length: int, gap: SpanKind) -> Iterator[Piece]:
    at = 0
    for piece in pieces:
        if piece.start > at:
            yield Piece(gap, at, piece.start)
        yield piece
        at = piece.end
    if at < length:
        yield Piece(gap, at, length)


def _append(spans: list[Span], span: Span) -> None:
    last = spans[-1] if spans else None
    if last and last.kind == span.kind and last.speech_id == span.speech_id:
        spans[-1] = Span(last.kind, last.start, span.end, last.speech_id)
    else:
        spans.append(span)


def _stretched(spans: list[Span], length: int, gap: SpanKind) -> tuple[Span, ...]:
    if not length:
        return ()
    if not spans:
        return (Span(gap, 0, length),)
    starts = [0, *(span.start for span in spans[1:]), length]
    return tuple(
        Span(span.kind, start, end, span.speech_id) for span, start, end in zip(spans, starts, starts[1:], strict=False)
    )
