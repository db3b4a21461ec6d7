"""Where the figures stand in the words of a turn.

Comes in: the raw text of a document through its ``Cleaner``, the ranges of a turn, claims with raw offsets.
Goes out: clean text, and for each claim its place in it.
Does not: format anything; the TEI export and the explorer do, each in its way.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Protocol, TypeVar

from pipeline.clean import Cleaner


class Placed(Protocol):
    """Anything with raw offsets."""

    @property
    def char_start(self) -> int:
        """Raw offset of its first character."""

    @property
    def char_end(self) -> int:
        """Raw offset behind its last."""


C = TypeVar("C", bound=Placed)


def within(claims: Sequence[C], ranges: Sequence[tuple[int, int]]) -> list[C]:
    """The claims that begin in one of the raw ``ranges``, both in the order of the text."""
    return [
        claim
        for start, end in ranges
        for claim in claims[bisect_left(claims, start, key=_start) : bisect_left(claims, end, key=_start)]
    ]


def _start(claim: Placed) -> int:
    return claim.char_start


def marked(
    cleaner: Cleaner, claims: Sequence[C], ranges: Sequence[tuple[int, int]], wanted: str | None
) -> tuple[str, list[tuple[int, int, C]]]:
    """Clean text of ``ranges`` with (start, end, claim) in it, in the order of the text and without overlap.

    ``claims`` are all of the document, in the order of the text.

    ``wanted`` is the part of it to keep, such as a turn without its label; ``None`` keeps all.
    """
    if not ranges:
        return wanted or "", []
    clean = cleaner.clean(ranges)
    shift = 0 if wanted is None else clean.text.find(wanted)
    if shift < 0:  # the turn reads otherwise than its ranges: the ranges are what the offsets point into
        wanted, shift = None, 0
    text = clean.text if wanted is None else wanted
    marks: list[tuple[int, int, C]] = []
    for claim in within(claims, ranges):
        start = clean.clean(claim.char_start) - shift
        end = clean.clean(claim.char_end - 1) + 1 - shift
        if 0 <= start < end <= len(text) and (not marks or start >= marks[-1][1]):
            marks.append((start, end, claim))
    return text, marks
