"""Who is known in the item at hand, as evidence for a label of another shape than the rest of the document.

Comes in: the names in the headings of the items, then label after label and the chair's words in order.
Goes out: whether a label names somebody known here.
Does not: decide on a label (``turns`` and ``website`` do), or look anybody up.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.register import fold
from pipeline.segment.labels import Label

_STOPS = re.compile(r"[.,:;?!()]")


@dataclass(frozen=True, slots=True)
class Named:
    """A heading: its offset, the names in it; ``guests``: the title of a hearing, which tells who is heard."""

    start: int
    names: tuple[str, ...]
    guests: str = ""


class Present:
    """The people of one item; it begins anew at the first heading below a turn."""

    def __init__(self, headings: Sequence[Named]) -> None:
        """``headings``: those of the document, in order."""
        self.hearing = False
        self._headings = headings
        self._at = 0
        self._spoken = False
        self._tails: set[str] = set()
        self._said: list[str] = []
        self._heard = ""

    def enter(self, offset: int) -> None:
        """Goes down to ``offset``, past the headings above it."""
        while self._at < len(self._headings) and self._headings[self._at].start < offset:
            if self._spoken:
                self._tails.clear()
                self._said.clear()
                self._heard = ""
                self.hearing = False
                self._spoken = False
            if guests := self._headings[self._at].guests:
                self.hearing = True
                self._said.append(guests)
            for name in self._headings[self._at].names:
                self._add(name)
            self._at += 1

    def speaks(self, label: Label) -> None:
        """Somebody has a turn under ``label``."""
        self._spoken = True
        if label.name:
            self._add(label.name)

    def hears(self, chair: str) -> None:
        """The chair's words: who is named in them may speak."""
        self._said.append(chair)

    def knows(self, label: Label) -> bool:
        """Whether the label's name is that of somebody known here, or the end of it."""
        name = fold(label.name or "")
        if self._said:
            self._heard += f" {fold(_STOPS.sub(' ', ' '.join(self._said)))} "
            self._said.clear()
        return bool(name) and (name in self._tails or f" {name} " in self._heard)

    def names(self, label: Label) -> bool:
        """Whether the label's name ends that of somebody in the heading or of who had a turn, whatever else is said."""
        return fold(label.name or "") in self._tails

    def _add(self, name: str) -> None:
        words = fold(name).split()
        self._tails.update(" ".join(words[at:]) for at in range(len(words)))
