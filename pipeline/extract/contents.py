"""Tables of contents by their leaders: entries that end in a row of dots and a page number.

Comes in: a text and its furniture.
Goes out: marks of kind ``contents``, one for each unbroken run of entries.
Does not: read headings; a section in the running text is segment's to find.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.records import Mark

_ROWS = ("....", ". . . .", "……", "_____")
_HEADING = re.compile(r"(?:inhoud|inhoudstafel|inhoudsopgave|inhoudsoverzicht|inhoudstabel)[ \t]*:?\Z", re.IGNORECASE)
_MIN_ENTRIES = 3
_MAX_BETWEEN = 6


def by_leaders(text: str, furniture: Sequence[Mark] = ()) -> tuple[Mark, ...]:
    """Marks over the tables of contents of ``text``; furniture between two pages of one table is left out."""
    if not any(row in text for row in _ROWS):
        return ()
    ends = list(_entry_ends(text))
    if len(ends) < _MIN_ENTRIES:
        return ()
    return tuple(mark for run in _runs(text, ends) for mark in _without(text, *_widened(text, *run), furniture))


def _entry_ends(text: str) -> Iterator[int]:
    """Ends of the lines that close with a row of dots and a page number."""
    at = 0
    for line in text.split("\n"):
        at += len(line) + 1
        words = line.rstrip()
        before = words.rstrip("0123456789")
        if 1 <= len(words) - len(before) <= 4 and _is_leader(before[len(before.rstrip(" ._…")) :]):
            yield at - 1


def _is_leader(row: str) -> bool:
    return row.count(".") >= 4 or row.count("…") >= 2 or row.count("_") >= 5


def _runs(text: str, ends: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First line start and last entry end of each run of entries with few lines between them."""
    run = [ends[0]]
    for end in ends[1:]:
        if sum(1 for line in text[run[-1] : end].split("\n") if line.strip()) - 1 > _MAX_BETWEEN:
            yield from _run(text, run)
            run = []
        run.append(end)
    yield from _run(text, run)


def _run(text: str, run: Sequence[int]) -> Iterator[tuple[int, int]]:
    if len(run) >= _MIN_ENTRIES:
        yield _line_start(text, run[0]), run[-1]


def _line_start(text: str, at: int) -> int:
    return max(text.rfind("\n", 0, at), text.rfind("\f", 0, at)) + 1


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """The run with the first entry's own lines above its leader, and the heading over them."""
    taken = 0
    while start > 0 and text[start - 1] == "\n" and taken < 3:
        above = _line_start(text, start - 1)
        line = text[above : start - 1].strip()
        if _HEADING.match(line):
            return above, end
        if line and not re.match(r"(?:[IVX]+|\d+(?:\.\d+)*)\.? ", line):
            break
        start, taken = (above if line else start), taken + 1
        if not line:
            start = above
    return start, end


def _without(text: str, start: int, end: int, furniture: Sequence[Mark]) -> Iterator[Mark]:
    at = start
    for mark in furniture:
        if mark.end <= start or mark.start >= end:
            continue
        yield from _stretch(text, at, mark.start)
        at = mark.end
    yield from _stretch(text, at, end)


def _stretch(text: str, start: int, end: int) -> Iterator[Mark]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Mark("contents", start, end)
