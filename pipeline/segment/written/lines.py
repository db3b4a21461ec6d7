"""The lines of a document that are read: what the file marks as furniture, contents, metadata or footnote is left out.

Comes in: a transcript.
Goes out: ``Line`` records in reading order, white space stripped.
Does not: interpret a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.records import Transcript
from pipeline.segment.tiling import SPAN_OF_MARK, without
from pipeline.segment.written.marks import says

_LINE = re.compile(r"\S[^\n\f]*")
_CAPITALS = re.compile(r"[^\W\d_a-zà-öø-ÿ]{2}")
_LONGEST_HEADING = 300
_LOWER = re.compile(r"[a-zß-öø-ÿ]")
_LABEL = re.compile(r"(?P<number>\d{1,2})(?P<stop>[.)])\s(?=[A-ZÀ-Þ])")
_ANSWER_AND_WORDS = re.compile(r"((?:Antwoord|ANTWOORD) ?(?::|\. ?[—–-]))\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line with text on it.

    ``text`` is raw, white space stripped from its ends: character i of it is ``start + i`` of the document. ``gap``
    says whether a blank line or the top of the document stands before it, ``page_break`` whether a page begins with
    it: a form feed, or the single blank by which older text extraction shows one.
    """

    start: int
    end: int
    text: str
    gap: bool
    page_break: bool

    @property
    def in_capitals(self) -> bool:
        """Whether the line has capitals and no lower-case letter: a name or a title in a heading."""
        return bool(_CAPITALS.search(self.text)) and not _LOWER.search(self.text)


def read_lines(transcript: Transcript) -> tuple[Line, ...]:
    """All lines of ``transcript`` that are read, in order."""
    found: list[Line] = []
    for start, end in without(0, len(transcript.text), holes(transcript)):
        found.extend(_lines(transcript.text, start, end, found[-1].end if found else None))
    return tuple(found)


def holes(transcript: Transcript) -> tuple[tuple[int, int], ...]:
    """Sorted ranges that are no running text: furniture, contents, metadata and footnotes as the file marks them.

    A table of contents stands before the first question: lines with leaders below it are rows of a table.
    """
    marks = [one for one in transcript.marks if one.kind in SPAN_OF_MARK and one.start < one.end]
    if any(one.kind == "contents" for one in marks):
        begun = _first_question(transcript.text)
        marks = [one for one in marks if one.kind != "contents" or one.start < begun]
    return merged((one.start, one.end) for one in marks)


def _first_question(text: str) -> int:
    """Offset of the first line that announces a question or an answer; the length of ``text`` where none does."""
    announced = (one.start() for one in _LINE.finditer(text) if _announces(one.group()))
    return next(announced, len(text))


def _announces(line: str) -> bool:
    return len(line) < _LONGEST_HEADING and (says(line, "question") or says(line, "answer"))


def merged(ranges: Iterator[tuple[int, int]] | Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Sorted ranges in which no two overlap."""
    result: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if result and start < result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return tuple(result)


def _lines(text: str, start: int, end: int, previous: int | None) -> Iterator[Line]:
    for match in _LINE.finditer(text, start, end):
        raw = match.group()
        first = match.start() + len(raw) - len(raw.lstrip())
        last = match.start() + len(raw.rstrip())
        between = "\n\n" if previous is None else text[previous:first]
        yield from _announced(
            Line(
                start=first,
                end=last,
                text=raw.strip(),
                gap=between.count("\n") > 1,
                page_break="\f" in between or (between.endswith("\n ") and previous is not None),
            )
        )
        previous = last


def _announced(line: Line) -> Iterator[Line]:
    """``line``; as two where it announces an answer that begins on it (``Antwoord: er zijn er 12.``)."""
    found = _ANSWER_AND_WORDS.match(line.text)
    if found is None:
        yield from _numbered(line)
        return
    yield replace(line, end=line.start + found.end(1), text=found[1])
    yield from _numbered(
        Line(line.start + found.end(), line.end, line.text[found.end() :], gap=False, page_break=False)
    )


def _numbered(line: Line) -> Iterator[Line]:
    """``line``; as several where it begins with a number and the next ones stand in it: ``1. Hoeveel ? 2. Waar ?``."""
    cuts, label = [0], _LABEL.match(line.text)
    while label is not None:
        number, stop = int(label["number"]) + 1, re.escape(label["stop"])
        behind = re.compile(rf"(?<=[?!.;])\s(?=(?P<number>{number})(?P<stop>{stop})\s[A-ZÀ-Þ])")
        label = behind.search(line.text, label.end())
        cuts += [label.end()] if label else []
    for first, end in zip(cuts, [*cuts[1:], len(line.text)], strict=True):
        words = line.text[first:end].rstrip()
        own = Line(line.start + first, line.start + first + len(words), words, gap=False, page_break=False)
        yield own if first else replace(line, end=own.end, text=words)
