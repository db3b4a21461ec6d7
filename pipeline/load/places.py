"""Where an offset of a document lies: on which page, in which span, in which item.

Comes in: a transcript and its proceedings. Goes out: answers for one offset. Does not: make rows.
"""

from __future__ import annotations

from bisect import bisect_right

from pipeline.records import AgendaItem, Proceedings, Span, Speech, Transcript


class Places:
    """Answers by bisection; built once per document."""

    def __init__(self, transcript: Transcript, proceedings: Proceedings) -> None:
        self._pages = transcript.pages
        self._page_starts = [page.start for page in transcript.pages]
        self._spans = proceedings.spans
        self._span_starts = [span.start for span in proceedings.spans]
        self._items = sorted(proceedings.items, key=lambda item: item.start)
        self._item_starts = [item.start for item in self._items]
        self._speeches = {speech.speech_id: speech for speech in proceedings.speeches}

    def page(self, offset: int) -> int | None:
        """Physical page of the character at ``offset``; ``None`` without pages."""
        at = bisect_right(self._page_starts, offset) - 1
        return self._pages[at].number if at >= 0 else None

    def span(self, offset: int) -> Span | None:
        """The span that holds ``offset``."""
        at = bisect_right(self._span_starts, offset) - 1
        return self._spans[at] if at >= 0 and offset < self._spans[at].end else None

    def item(self, offset: int) -> AgendaItem | None:
        """The item that holds ``offset``; ``None`` between items."""
        at = bisect_right(self._item_starts, offset) - 1
        return self._items[at] if at >= 0 and offset < self._items[at].end else None

    def speech(self, offset: int) -> Speech | None:
        """The speech of the span that holds ``offset``."""
        span = self.span(offset)
        return self._speeches.get(span.speech_id) if span is not None and span.speech_id is not None else None
