"""The blocks above a written question and above its answer: number, date, names, titles, subject.

Comes in: lines, and the place where a block begins.
Goes out: ``Heading``: what is printed, each name with the title under it, and where the block ends.
Does not: look people up, or miss a line that is not there: any line of a block may be absent. What one line says is
for ``fields`` to tell, what the subject is for ``subjects``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.clean import clean_line
from pipeline.segment.written.behalf import is_behalf
from pipeline.segment.written.fields import Heading, line_fields
from pipeline.segment.written.lines import Line
from pipeline.segment.written.marks import Says, says
from pipeline.segment.written.subjects import (
    LONGEST_TITLE,
    SUBJECT_FIELD,
    announces_answer,
    is_subject,
    joined,
    with_stated,
    with_subject,
)
from pipeline.segment.written.titles import Named, is_title, plain_title, rest_of_title, with_title

_KEYWORDS: tuple[Says, ...] = ("question", "answer", "lone", "reference")
LONGEST_NAMES = 16
"""Lines that names and titles of ministers fill at most, above a question or an answer."""
_GIVEN_NAME = re.compile(r"(?:van|aan) [A-ZÀ-Þ][A-ZÀ-Þ-]+")
_TITLE_PAGE = re.compile(r"\d|\b(?:VLAAMSE RAAD|VLAAMS PARLEMENT|CULTUURRAAD|ZITTING|INHOUD)")


def question_heading(
    lines: Sequence[Line], first: int, known_subjects: Sequence[str], *, above_question: bool = False
) -> Heading:
    """The block that begins at line ``first``; ``known_subjects`` are subjects or titles stated elsewhere.

    A line that announces the answer ends it, unless the heading of the answer is known to stand ``above_question``.
    """
    head = _fields(lines, ministers_at(lines, first), top=True, to_answer=not above_question)
    if _is_below_subject(lines, first, head):
        return replace(head, start=lines[0].start, subject=clean_line(lines[0].text))
    head = with_subject(lines, head, known_subjects)
    if head.askers or head.ministers:
        return head
    further = _fields(lines, head, top=True, to_answer=not above_question)
    return further if further.askers or further.ministers else head


def _is_below_subject(lines: Sequence[Line], first: int, head: Heading) -> bool:
    """Whether the subject stands above the heading at line ``first``, on the top line, and none stands below it."""
    at = head.next_line
    apart = first == 1 and lines[1].gap and head.subject is None and is_subject(lines[0])
    return apart and not _TITLE_PAGE.search(lines[0].text.upper()) and not (at < len(lines) and is_subject(lines[at]))


def answer_heading(lines: Sequence[Line], anchor: int, floor: int) -> Heading:
    """The block around the line ``anchor`` that says ``ANTWOORD``; it reaches no further up than line ``floor``."""
    top = _below_plain_title(lines, anchor, floor)
    floor = max(floor, anchor - LONGEST_NAMES)
    while top > floor and _is_of_block(lines[top - 1]):
        top -= 1
    head = _fields(lines, ministers_at(lines, top), top=False)
    below = ministers_at(lines, head.next_line)
    if head.ministers or not below.ministers:
        return head
    return replace(head, ministers=below.ministers, end=below.end, next_line=below.next_line)


def _is_of_block(line: Line) -> bool:
    """Whether a line may belong to the names and titles above the word for answer."""
    return (line.in_capitals or is_behalf(line.text)) and not says(line.text, "annex")


def _below_plain_title(lines: Sequence[Line], anchor: int, floor: int) -> int:
    """Index of the title above line ``anchor`` that is printed as in a sentence below a name in capitals."""
    for top in range(anchor - 1, max(floor, anchor - LONGEST_TITLE), -1):
        if plain_title(lines, top) == anchor and lines[top - 1].in_capitals:
            return top
    return anchor


def minister_blocks(lines: Sequence[Line], first: int, last: int) -> list[int]:
    """Indexes below ``last`` of name lines in capitals, set apart, with a minister's title on them or below them."""
    return [
        index
        for index in range(first, last)
        if _may_be_name(lines[index])
        and (with_title(lines[index]) or (index + 1 < last and is_title(lines[index + 1])))
        and (index == first or _ends_above(lines[index - 1]) or _is_set_apart(lines, index))
    ]


def _ends_above(line: Line) -> bool:
    """Whether a name may begin below ``line``: it is not in capitals, or has the day or the house of a title page."""
    return not line.in_capitals or _TITLE_PAGE.search(line.text) is not None


def _is_set_apart(lines: Sequence[Line], index: int) -> bool:
    """Whether line ``index`` is a name below a chapter: a blank line above it, and its title on it or next to it."""
    return lines[index].gap and (with_title(lines[index]) is not None or not lines[index + 1].gap)


def ministers_at(lines: Sequence[Line], first: int) -> Heading:
    """Names and titles in capitals from line ``first`` on, up to the first line that is something else."""
    start = lines[first].start if first < len(lines) else 0
    head = Heading(start, start, first)
    at = first
    while at < len(lines) and lines[at].in_capitals and not _is_keyword(lines[at]):
        if _begins_minister(lines, at):
            head, at = _take_title(lines, replace(head, ministers=(*head.ministers, _named(lines[at]))), at + 1)
        else:
            at += 1
        head = replace(head, end=lines[at - 1].end, next_line=at)
    return head


def _may_be_name(line: Line) -> bool:
    """Whether a line in capitals may name a minister: no title, no day, not the house."""
    return line.in_capitals and not is_title(line) and _TITLE_PAGE.search(line.text) is None


def _named(line: Line) -> Named:
    return with_title(line) or Named(clean_line(line.text))


def _is_keyword(line: Line) -> bool:
    return any(says(line.text, what) for what in _KEYWORDS)


def _take_title(lines: Sequence[Line], head: Heading, at: int) -> tuple[Heading, int]:
    """Adds the title lines from ``at`` on to the last minister of ``head``; gives the index behind them."""
    *others, last = head.ministers
    end = _title_end(lines, at) if last.title is None else _rest_of_title(lines, at, last.title)
    if end > at and not lines[end - 1].in_capitals:
        end = next((one for one in range(at, end) if line_fields(lines[one], head, top=True)), end)
    if end == at:
        return head, at
    parts = [last.title or "", *(line.text for line in lines[at:end])]
    title = clean_line(" ".join(parts)).strip().rstrip(",")
    return replace(head, ministers=(*others, Named(last.name, title))), end


def _title_end(lines: Sequence[Line], at: int) -> int:
    first = at
    while at < len(lines) and lines[at].in_capitals and not _is_keyword(lines[at]):
        if at > first and _begins_minister(lines, at):
            break
        at += 1
    return at if at > first else plain_title(lines, at)


def _rest_of_title(lines: Sequence[Line], at: int, title: str) -> int:
    """The index behind what is left of a ``title`` that stands behind the name, printed as its beginning is."""
    if not title.isupper():
        return rest_of_title(lines, at)
    while at < len(lines) and lines[at].in_capitals and not _is_keyword(lines[at]) and not _begins_minister(lines, at):
        at += 1
    return at


def _begins_minister(lines: Sequence[Line], at: int) -> bool:
    """Whether line ``at`` is a name in capitals, and the title that goes with it stands on it or on the next."""
    if at + 1 >= len(lines) or not _may_be_name(lines[at]) or _is_keyword(lines[at]):
        return False
    if with_title(lines[at]):
        return True
    return is_title(lines[at + 1]) or plain_title(lines, at + 1) > at + 1


def _fields(lines: Sequence[Line], head: Heading, *, top: bool, to_answer: bool = False) -> Heading:
    """Reads the lines with number, date, asker and minister below the end of ``head``."""
    at = head.next_line
    while at < len(lines) and not (to_answer and announces_answer(lines, at)):
        line = lines[at]
        if top and head.subject is None and (stated := _stated_subject(lines, at, head)) is not None:
            head, at = stated, stated.next_line
            continue
        read = None if says(line.text, "twins") else line_fields(line, head, top=top)
        whole = _over_the_end(lines, at)
        if whole is not None and (read is None or line.text.endswith("-") or _is_cut(lines, at)):
            joined = line_fields(whole, head, top=top)
            read, at = (joined, at + 1) if joined is not None else (read, at)
        untitled = top and not head.is_empty and line.in_capitals and is_title(line)
        further = top and bool(head.ministers) and _begins_minister(lines, at)
        if read is None and (untitled or further):
            head = replace(head, ministers=(*head.ministers, Named("") if untitled else _named(line)))
            head, at = _take_title(lines, head, at if untitled else at + 1)
            head = replace(head, end=lines[at - 1].end, next_line=at)
            continue
        if read is None:
            break
        gained = len(read.ministers) > len(head.ministers)
        at += 1
        if is_behalf(line.text):  # the title of whom it speaks of
            while at < len(lines) and lines[at].in_capitals and is_title(lines[at]):
                at += 1
        head = replace(read, end=lines[at - 1].end, next_line=at)
        if gained:
            head, at = _take_title(lines, head, at)
            head = replace(head, end=lines[at - 1].end, next_line=at)
    return head


def _stated_subject(lines: Sequence[Line], at: int, head: Heading) -> Heading | None:
    """``head`` with the subject that line ``at`` states by name above further fields (``Onderwerp: Bruggen``)."""
    if not SUBJECT_FIELD.match(lines[at].text):
        return None
    found = with_stated(lines, replace(head, next_line=at))
    below = found.next_line
    further = line_fields(lines[below], found, top=True) if below < len(lines) else None
    return found if further not in (None, found) else None


def _is_cut(lines: Sequence[Line], at: int) -> bool:
    """Whether line ``at`` is a given name in capitals, with the family name below: ``van AN`` / ``PROEF``."""
    below = lines[at + 1]
    field = below.text.startswith(("VAN ", "AAN ", "TOT ", "DATUM")) or " EN " in below.text
    return _GIVEN_NAME.fullmatch(lines[at].text) is not None and _may_be_name(below) and not field


def _over_the_end(lines: Sequence[Line], at: int) -> Line | None:
    """Line ``at`` with the one that may carry it on: ``datum: 17 ok-`` / ``tober 2031``, a name cut in two."""
    if at + 1 >= len(lines) or lines[at + 1].gap or _is_keyword(lines[at + 1]):
        return None
    return replace(lines[at], text=joined(lines[at : at + 2]), end=lines[at + 1].end)
