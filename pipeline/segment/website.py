"""Cuts the website's form into turns: labels alone on a line, or no labels at all.

Comes in: the visible lines, and what the document itself tells of names.
Goes out: ``Turn`` records in order.
Does not: join lines: on the website a line is a paragraph.

``De voorzitter`` alone on a line opens a turn of the chair, a name alone on a line one of that person. Where the line
with the name is missing, ``Mevrouw Peeters heeft het woord.`` is the sign: it is the chair's, and what follows belongs
to the person named there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.segment.floor import floor_at_end
from pipeline.segment.labels import Label, parse_label
from pipeline.segment.lines import Line, is_short
from pipeline.segment.turns import Candidate, Lore, Turn, named_in

_ENDS_AS_SENTENCE = re.compile(r"[.!?:;,…]\Z")
_MAX_LABEL = 90


def website_turns(
    text: str,
    lines: Sequence[Line],
    found: Sequence[Candidate],
    ends: Sequence[int],
    closes: re.Pattern[str],
    lore: Lore,
) -> list[Turn]:
    """The turns of ``lines``.

    ``found`` are lines that open with a label and a colon, ``ends`` sorted offsets at which a turn ends; ``closes``
    knows closing words.
    """
    colons = {one.start: one for one in found}
    parties = any(_has_party(line, lore) for line in lines)
    turns = _walk(_Reader(text, lore, closes, colons, parties), lines, ends)
    if not parties and _prints_bare_names(turns):
        return _walk(_Reader(text, lore, closes, colons, parties, bare=True), lines, ends)
    return turns


def _has_party(line: Line, lore: Lore) -> bool:
    """Whether the line is a label with a party in brackets."""
    label = parse_label(line.text) if line.text.endswith(")") and len(line.text) <= _MAX_LABEL else None
    return label is not None and any(lore.is_party(bracket) for bracket in label.brackets)


def _walk(reader: _Reader, lines: Sequence[Line], ends: Sequence[int]) -> list[Turn]:
    breaks = sorted(ends)
    at = 0
    for line in lines:
        while at < len(breaks) and breaks[at] <= line.start:
            reader.close(breaks[at])
            at += 1
        reader.read(line)
    reader.close(len(reader.text))
    return reader.found


def _prints_bare_names(turns: Sequence[Turn]) -> bool:
    """Whether this page prints speakers by bare full names, as the website did before 2014."""
    labels = [one.label for one in turns if one.label is not None and one.label.kind == "person"]
    return any(one.full and not (one.address or one.brackets or one.function) for one in labels)


@dataclass(slots=True)
class _Reader:
    """Walks down the lines; holds the open turn."""

    text: str
    lore: Lore
    closes: re.Pattern[str]
    colons: Mapping[int, Candidate]
    parties: bool
    bare: bool = False
    found: list[Turn] = field(default_factory=list)
    start: int | None = None
    words: int | None = None
    last: int = 0
    label: Label | None = None
    floor: str | None = None
    chair: bool = False
    given: str | None = None
    handed: str = ""

    def read(self, line: Line) -> None:
        """Takes one line."""
        colon = self.colons.get(line.start)
        label = self._of_colon(colon) if colon else self._label(line)
        if label is not None:
            self._open(line.start, label=label, chair=label.kind == "chair")
            if colon is None:
                return
            if colon.words >= line.end:
                return
            self.words = self._next(colon.words)
        whom = floor_at_end(line.text)
        if label is not None:
            pass
        elif whom is not None or self._closing(line):
            if not self.chair or self.start is None:
                self._open(line.start, chair=True)
        elif self.given is not None:
            self._open(line.start, floor=self.given)
        elif self.chair and self.words is None and is_short(line):
            return
        if self.start is None:
            return
        if self.words is None:
            self.words = line.start
        self.last = line.end
        self.given = whom
        if self.chair:
            self.handed = f"{self.handed} {line.text}"

    def close(self, end: int) -> None:
        """Ends the open turn at ``end`` at the latest."""
        if self.start is not None and self.words is not None and self.words < end:
            printed = self.label.text if self.label else None
            self.found.append(
                Turn(self.start, self.words, min(self.last, end), self.label, printed, self.floor, self.chair)
            )
        self.start = self.words = self.label = self.floor = self.given = None
        self.chair = False

    def _open(self, start: int, *, label: Label | None = None, floor: str | None = None, chair: bool = False) -> None:
        self.close(start)
        self.start, self.label, self.floor, self.chair = start, label, floor, chair
        self.words = None if label else start
        if chair:
            self.handed = ""

    def _label(self, line: Line) -> Label | None:
        if len(line.text) > _MAX_LABEL or _ENDS_AS_SENTENCE.search(line.text):
            return None
        label = parse_label(line.text)
        return self._allowed(label) if label is not None else None

    def _of_colon(self, colon: Candidate) -> Label | None:
        return colon.label if colon.sure else self._allowed(colon.label)

    def _next(self, offset: int) -> int:
        while offset < len(self.text) and self.text[offset].isspace():
            offset += 1
        return offset

    def _allowed(self, label: Label) -> Label | None:
        if label.kind == "chair":
            return label if label.text.lower() != "voorzitter" else None
        party = any(self.lore.is_party(one) for one in label.brackets)
        if label.full and (label.title or label.address or party):
            return label
        called = named_in(label.name or "", self.given or self.handed)
        if label.full:
            known = not self.parties and self.lore.is_known(label.name or "")
            return label if called or self.bare or known else None
        return label if called or party else None

    def _closing(self, line: Line) -> bool:
        match = self.closes.match(line.text)
        return match is not None and len(line.text) - match.end() <= 2
