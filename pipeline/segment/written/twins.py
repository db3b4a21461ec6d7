"""Reads the notes that one question was put to several ministers.

Comes in: the lines of a written question.
Goes out: where each note stands, and the number under which each minister received the question.
Does not: find the other documents.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.clean import clean_line
from pipeline.segment.written.lines import Line
from pipeline.segment.written.marks import says

_ENTRY = re.compile(r"(?P<name>[^\W\d_][^(),;:]{2,60}?)\s*\(\s*(?:vraag\s*)?(?:nr\.?\s*)?(?P<number>\d{1,5})\s*\)")
_LEAD = re.compile(r"^.*?\b(?:aan|en)\s+(?:de\s+)?(?:(?:vice)?ministers?(?:-presidente?n?)?\s+)?(?=[A-ZÀ-Þ])")
_MORE = re.compile(r"[^.?!]{3,120}\(\s*(?:vraag\s*)?(?:nr\.?\s*)?\d{1,5}\s*\)[\s,;.]*(?:en)?")
_LONGEST = 12


@dataclass(frozen=True, slots=True)
class Twins:
    """The note: its bounds in the raw text, and (minister, number) in the order printed."""

    start: int
    end: int
    entries: tuple[tuple[str, int], ...]


def find_twins(lines: Sequence[Line]) -> tuple[Twins, ...]:
    """All such notes among ``lines``: some questions print it above their words and below."""
    found: list[Twins] = []
    for index, line in enumerate(lines):
        if (not found or line.start >= found[-1].end) and says(line.text, "twins"):
            found.append(_read(lines, index))
    return tuple(found)


def behind_note(lines: Sequence[Line], first: int) -> int:
    """Index of the first line behind the note that begins with line ``first``."""
    last = first
    while last + 1 < len(lines) and last - first < _LONGEST and _belongs(lines, first, last + 1):
        last += 1
    return last + 1


def _read(lines: Sequence[Line], first: int) -> Twins:
    last = behind_note(lines, first) - 1
    text = clean_line(" ".join(line.text for line in lines[first : last + 1]))
    entries = tuple((_name(match["name"]), int(match["number"])) for match in _ENTRY.finditer(text))
    return Twins(lines[first].start, lines[last].end, entries)


def _belongs(lines: Sequence[Line], first: int, index: int) -> bool:
    """Whether line ``index`` is more of the note: another name with a number, or the rest of an open sentence."""
    if says(lines[index].text, "answer") or lines[index].in_capitals:
        return False
    if _MORE.fullmatch(clean_line(lines[index].text)):
        return True
    so_far = " ".join(line.text for line in lines[first:index])
    return not lines[index].gap and (so_far.count("(") > so_far.count(")") or so_far.rstrip().endswith((",", " en")))


def _name(printed: str) -> str:
    return _LEAD.sub("", printed).strip()
