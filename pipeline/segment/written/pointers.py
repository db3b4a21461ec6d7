"""Finds where the bulletin says that an answer is printed with the question of another minister.

Comes in: the lines of a document.
Goes out: the bounds of each such pointer: ``Zie:``, the minister, the heading of the other question, its page.
Does not: follow the pointer. Its lines are nobody's words, and the heading in it begins no question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.segment.written.lines import Line
from pipeline.segment.written.marks import says

_REACH = 5
_HEADING = re.compile(r"Vraag nr\.? ?\d{1,5}\b.*")
_FIELD = re.compile(r"van .{3,60}")
_PAGE = re.compile(r"\(?[Bb]lz\.? ?\d{1,5}\)?\.?")
_IN_BRACKETS = re.compile(
    r"\((?:Antwoord ?:? ?)?[Zz]ie\b(?=[^()]*\b(?:antwoord|vraag)\b)(?=[^()]*\b(?:nr|blz)\b)[^()]{5,160}\)\.?"
)
_OF_EDITORS = re.compile(r"\([^()]{5,240}[–-] ?red\.\)\.?")
_LONGEST_HEADING = 4
_ENDS_A_SENTENCE = re.compile(r"[.?!][”’\"')]*\Z")


def pointers(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """For each pointer the index of its first line and the index behind its last, which gives the page.

    One in brackets is a line of its own: ``(Antwoord : zie vraag nr. 45, blz. 612)``, ``(An Proef : nr. 45 - red.)``.
    """
    for first, line in enumerate(lines):
        if line.gap and (_IN_BRACKETS.fullmatch(line.text) or _OF_EDITORS.fullmatch(line.text)):
            yield first, first + 1
            continue
        if says(line.text, "pointer") and (page := _page_below(lines, first)) is not None:
            yield first, page + 1


def _page_below(lines: Sequence[Line], first: int) -> int | None:
    """Index of the line with the page near below line ``first``, with a title and one heading between."""
    head = next((at for at in range(first + 1, min(len(lines), first + 1 + _REACH)) if _ends_title(lines, at)), None)
    if head is None or not _HEADING.fullmatch(lines[head].text):
        return None
    page = head + 1
    while page < min(len(lines), head + _LONGEST_HEADING) and _FIELD.fullmatch(lines[page].text):
        page += 1
    return page if page < len(lines) and _PAGE.fullmatch(lines[page].text) else None


def _ends_title(lines: Sequence[Line], at: int) -> bool:
    text = lines[at].text
    return bool(_HEADING.fullmatch(text) or _ENDS_A_SENTENCE.search(text)) or says(text, "answer")
