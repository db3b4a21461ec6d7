"""Clean text as pieces of the raw one, and the way back.

Comes in: stretches of the raw text, and what replaces the breaks between them.
Goes out: ``CleanText``.
Does not: decide what is broken, or how.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CleanText:
    """Clean text and the way back. ``text[i]`` came from raw offset ``raw(i)``."""

    text: str
    _clean_starts: tuple[int, ...]
    _raw_starts: tuple[int, ...]
    _raw_ends: tuple[int, ...]

    def raw(self, index: int) -> int:
        """Raw offset of clean character ``index``; an inserted blank lies where its line break begins."""
        piece = max(bisect_right(self._clean_starts, index) - 1, 0)
        return min(self._raw_starts[piece] + index - self._clean_starts[piece], self._raw_ends[piece])

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Raw ``(start, end)`` of the clean stretch ``start:end``, which must not be empty."""
        return self.raw(start), self.raw(end - 1) + 1

    def clean(self, offset: int) -> int:
        """Clean index of the first character that came from raw ``offset`` or later."""
        piece = bisect_right(self._raw_starts, offset) - 1
        if piece < 0:
            return 0
        inside = min(offset, self._raw_ends[piece]) - self._raw_starts[piece]
        if offset >= self._raw_ends[piece] and piece + 1 < len(self._clean_starts):
            return self._clean_starts[piece + 1]
        return min(self._clean_starts[piece] + inside, len(self.text))


@dataclass(frozen=True, slots=True)
class Cut:
    """What replaces a break: ``filler``, after dropping ``drop`` characters before the break and ``skip`` behind it."""

    filler: str
    drop: int
    skip: int = 0


class Pieces:
    """Collects the stretches that clean and raw text share."""

    def __init__(self, raw: str) -> None:
        self._raw = raw
        self._open: int | None = None
        self._length = 0
        self._parts: list[str] = []
        self._clean_starts: list[int] = []
        self._raw_starts: list[int] = []
        self._raw_ends: list[int] = []

    def begin(self, start: int) -> None:
        """Opens the first stretch."""
        self._open = start

    def cut(self, start: int, end: int, cut: Cut) -> None:
        """Closes the open stretch at ``start``, less ``cut.drop``, and opens the next at ``end``."""
        if self._open is None:
            raise ValueError("a stretch must be opened before it is cut")
        self._close(max(start - cut.drop, self._open))
        if cut.filler:
            self._parts.append(cut.filler)
            self._length += len(cut.filler)
        self._open = end + cut.skip

    def _close(self, end: int) -> None:
        assert self._open is not None  # noqa: S101 - for the type checker; cut() and finish() have made sure
        self._clean_starts.append(self._length)
        self._raw_starts.append(self._open)
        self._raw_ends.append(end)
        self._parts.append(self._raw[self._open : end])
        self._length += end - self._open

    def finish(self, end: int | None) -> CleanText:
        """Closes the last stretch and hands out the text."""
        if end is None or self._open is None:
            return CleanText("", (0,), (0,), (0,))
        self._close(end)
        return CleanText(
            "".join(self._parts), tuple(self._clean_starts), tuple(self._raw_starts), tuple(self._raw_ends)
        )
