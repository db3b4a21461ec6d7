"""Where the figures stand in the words of a turn.

Comes in: the raw text of a document through its ``Cleaner``, the ranges of a turn, claims with raw offsets.
Goes out: clean text, and for each claim its place in it.
Does not: format anything; the TEI export and the explorer do, each in its way.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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


def within(claims: Iterable[C], ranges: Sequence[tuple[int, int]]) -> list[C]:
    """The claims that begin in one of the raw ``ranges``."""
    return [claim for claim in claims if any(start <= claim.char_start < end for start, end in ranges)]


def marked(
    cleaner: Cleaner, claims: Iterable[C], ranges: Sequence[tuple[int, int]], wanted: str | None
) -> tuple[str, list[tuple[int, int, C]]]:
    """Clean text of ``ranges`` with (start, end, claim) in it, in the order of the text and without overlap.

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
    for claim in sorted(within(claims, ranges), key=lambda claim: claim.char_start):
        start = clean.clean(claim.char_start) - shift
        end = clean.clean(claim.char_end - 1) + 1 - shift
        if 0 <= start < end <= len(text) and (not marks or start >= marks[-1][1]):
            marks.append((start, end, claim))
    return text, marks
