"""The subject of a written question: one line below its heading, or several.

Comes in: lines, and the heading read so far.
Goes out: the heading with its subject, where one stands there.
Does not: read the fields above it (``fields``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.clean import Cleaner, clean_line
from pipeline.segment.written.fields import TERMINAL, Heading
from pipeline.segment.written.lines import Line
from pipeline.segment.written.marks import says
from pipeline.segment.written.twins import behind_note

SUBJECT_FIELD = re.compile(r"(?:Onderwerp|ONDERWERP|Betreft|BETREFT|Titel)\s?:\s?")
_SUBJECT_WITH_POINTS = re.compile(r"[^.?!]{3,80}\. ?[—–-] [^.?!]{3,100}\.")
_BETWEEN_PARTS = re.compile(r"\.? ?[—–-] (?=[A-ZÀ-Þ\d])")
_PART_OF_SUBJECT = re.compile(r"(?:[^.?!]|(?<=\b[A-ZÀ-Þ])\.)+")
_LONGEST_PARTS = (240, 80)
LONGEST_TITLE = 4
_NO_SUBJECT = re.compile(r"\(?\d{1,2}[.)]\s|(?i:schriftelijke vraag nr)\b")
_DASH = re.compile(r"\s[-–]\s")


def with_subject_apart(lines: Sequence[Line], head: Heading) -> Heading:
    """Adds the subject that stands by itself below ``head``, where the question with its own subject is not there."""
    at = head.next_line
    apart = at + 1 < len(lines) and lines[at + 1].gap and _DASH.search(lines[at].text)
    if not apart or not _may_be_subject(lines, at, headed=True):
        return head
    return _subject(lines, head, 1)


def is_subject(line: Line) -> bool:
    """Whether a line that stands above the heading is its subject: two parts with a dash between, and no sentence."""
    return bool(_DASH.search(line.text)) and not TERMINAL.search(line.text) and not re.search(r"\d", line.text)


def announces_answer(lines: Sequence[Line], index: int) -> bool:
    """Whether there is a line ``index`` that says that the answer follows, or which question is answered."""
    return index < len(lines) and (says(lines[index].text, "answer") or says(lines[index].text, "reference"))


def with_subject(lines: Sequence[Line], head: Heading, known: Sequence[str]) -> Heading:
    """Adds the subject: the line below the titles, or lines, where they carry on or are stated elsewhere."""
    at = head.next_line
    if head.subject is not None or at >= len(lines) or announces_answer(lines, at):
        return head
    if says(lines[at].text, "twins"):
        behind = with_subject(lines, replace(head, next_line=behind_note(lines, at)), known)
        return replace(head, subject=behind.subject)  # its line stays below the note, with the question
    stated = {_bare(subject) for subject in known if subject}
    for count in (1, 2, 3, 4):
        if stated and at + count <= len(lines) and _bare(joined(lines[at : at + count])) in stated:
            return _subject(lines, head, count)
    if not head.is_empty and (ended := _with_points(lines, at)):
        return _subject(lines, head, ended)
    if not _may_be_subject(lines, at, headed=not head.is_empty) or _is_all_that_is_asked(lines, at):
        return head
    return with_stated(lines, head)


def with_stated(lines: Sequence[Line], head: Heading) -> Heading:
    """Adds the line below ``head`` as its subject, and the lines that carry it on."""
    at, count = head.next_line, 1
    while count < LONGEST_TITLE and at + count < len(lines) and _carries_on(lines, at + count):
        count += 1
    return _subject(lines, head, count)


def _ends_with_points(text: str) -> bool:
    """Whether a subject ends with a point: ``Mestbank. - Personeel.``

    With a capital behind each dash the point before it may be left out (``Afval - OVAM.``): no aside is printed so.
    """
    if _SUBJECT_WITH_POINTS.fullmatch(text):
        return True
    first, *others = _BETWEEN_PARTS.split(text.removesuffix("."))
    short = len(first) <= _LONGEST_PARTS[0] and all(len(one) <= _LONGEST_PARTS[1] for one in others)
    whole = all(_PART_OF_SUBJECT.fullmatch(one) for one in (first, *others))
    return text.endswith(".") and bool(others) and short and whole


def _with_points(lines: Sequence[Line], at: int) -> int:
    """How many lines from ``at`` on, set apart, are a subject whose parts end with points; 0 where none is."""
    if not lines[at].gap:
        return 0
    for count in range(1, min(LONGEST_TITLE, len(lines) - at) + 1):
        below = at + count
        if (below == len(lines) or lines[below].gap) and _ends_with_points(joined(lines[at:below])):
            return count
        if below < len(lines) and lines[below].gap:
            break
    return 0


def _subject(lines: Sequence[Line], head: Heading, count: int) -> Heading:
    taken = lines[head.next_line : head.next_line + count]
    start = taken[0].start if head.start == head.end else head.start
    return replace(
        head,
        start=min(start, taken[0].start),
        end=taken[-1].end,
        next_line=head.next_line + count,
        subject=SUBJECT_FIELD.sub("", joined(taken), count=1),
    )


def joined(lines: Sequence[Line]) -> str:
    """The words of ``lines`` as one line, broken words joined."""
    raw = "\n".join(line.text for line in lines)
    return clean_line(Cleaner(raw).clean([(0, len(raw))]).text)


def _bare(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text.casefold()).strip()


def _may_be_subject(lines: Sequence[Line], at: int, *, headed: bool) -> bool:
    """A line that ends no sentence; without a block above it only one with the dash of a subject or set apart."""
    line = lines[at]
    if TERMINAL.search(line.text) and "?" not in line.text[-2:]:
        return False
    if _NO_SUBJECT.match(line.text) or len(line.text) > 200:
        return False
    if headed:
        return True
    apart = at + 1 < len(lines) and lines[at + 1].gap and len(line.text) < 120
    return bool(_DASH.search(line.text)) or apart


def _is_all_that_is_asked(lines: Sequence[Line], at: int) -> bool:
    """Whether line ``at`` and what carries it on is a question, with the answer behind it: it has no subject."""
    end = at + 1
    while end < len(lines) and end - at < LONGEST_TITLE and not lines[end].gap and lines[end].text[0].islower():
        end += 1
    return announces_answer(lines, end) and lines[end - 1].text.rstrip().endswith("?")


def _carries_on(lines: Sequence[Line], index: int) -> bool:
    """Whether line ``index`` is more of the subject above it, not the first sentence of the question."""
    above, line = lines[index - 1], lines[index]
    if line.gap or TERMINAL.search(line.text) or len(line.text) > 150:
        return False
    if above.text.rstrip().endswith(("-", "–", ",", "(", "/")) or line.text[0] in "-–":
        return True
    return (
        line.text[0].islower()
        and index + 1 < len(lines)
        and (lines[index + 1].text[0].isupper() or lines[index + 1].gap)
    )
