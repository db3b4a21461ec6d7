"""What a sitting tells of itself: day, session, meeting, committee, from its heads and feet.

Comes in: a transcript and its structure.
Goes out: ``Sitting``.
Does not: take a day from what speakers say; a sitting without a printed day has none.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

from pipeline.months import ANY_MONTH, MONTHS
from pipeline.records import Transcript
from pipeline.segment.dates import find_date, find_session, is_day_line, session_on
from pipeline.segment.structure import Structure

_DAYS = r"(?:maan|dins|woens|donder|vrij|zater|zon)dag"
_MEETING = re.compile(r"\b(?:[nN]r\.?|NR\.?|nummer)\s*(C?\d{1,4}(?:\s?[A-Z]{2,4}\d{1,3})?)\b")
_ALONE = re.compile(r"[nN]r\.?\s*(\d{1,4})|(C\d{1,3})\s*[–-]\s*[A-Z]{3}\d{1,3}(?:\s*[–-]\s*\d{1,2}\s+[a-z]+\s+\d{4})?")
_C_NUMBER = re.compile(r"\b(C\d{1,3})\b")
_COMMITTEE = re.compile(
    r"(?:Report meeting |Verslag vergadering )?((?:Commissie|COMMISSIE) (?:[Vv]oor|VOOR|ad hoc|inzake)\b[^\n]{3,200})"
)
_GOES_ON = re.compile(r"(?:,| [eE][nN])\Z")
_DAY_OR_SITTING = re.compile(
    rf"\b{_DAYS}\b|vergadering|ontwerpverslag|handelingen|(?:\A|[–-]\s*)C\d{{1,3}}\s*[–-]\s*[A-Z]{{3}}\d", re.IGNORECASE
)
_DAY_AT_END = re.compile(rf"(?:\b{_DAYS}|vergadering\b.* [–-]) \d{{1,2}}(?: (?:{ANY_MONTH}))?\Z", re.IGNORECASE)
_MONTH = re.compile(r"\s*((?:[a-z]{3,9} )?\d{4})(?:, \d{1,2}[.:u]\s?\d{0,2}\s?u?)?[ \t]*(?:\n|\Z)")
_BROKEN_MONTH = re.compile(rf"(?:\b{_DAYS}|vergadering\b.* [–-]) \d{{1,2}} (?P<head>[a-z]{{1,8}})-\Z", re.IGNORECASE)
_REST = re.compile(r"(?P<rest>[a-z]{1,8})(?= \d{4}(?!\d))")
T = TypeVar("T")

_HEAD = 20
_FOOT = re.compile(r"vergadering|handelingen|parlement", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sitting:
    """``meeting`` as printed (``C151``)."""

    date: dt.date | None
    session: str | None
    meeting: str | None
    committee: str | None


def read_sitting(transcript: Transcript, found: Structure) -> Sitting:
    """Day, session, meeting and committee: stated by the metadata, else by page furniture, else by the lines on top."""
    known = transcript.metadata
    feet = list(_feet(transcript))
    head = list(_unbroken([line.text for line in found.lines[: found.first_line]][:80]))
    date = known.date or _most(day for line in feet if (day := find_date(line))) or _head_date(head)
    date = date or _sure_date([one.title for one in found.headings[:1]]) or _sure_date(_below_title(found))
    meeting = _most(one for line in [*feet, *head[:20]] if (one := _meeting(line))) or _meeting_alone(head[:20])
    session = known.session or _most(one for line in feet if (one := find_session(line)))
    session = session or _only({one.session for one in found.headings if one.session})
    committee = known.committee or next(_committees(head), None)
    return Sitting(date, session or (session_on(date) if date else None), meeting, committee)


def _feet(transcript: Transcript) -> Iterator[str]:
    for mark in transcript.marks:
        if mark.kind in ("furniture", "metadata"):
            line = " ".join(transcript.text[mark.start : mark.end].split())
            if _DAY_AT_END.search(line) and (rest := _MONTH.match(transcript.text, mark.end)):
                line = f"{line} {rest[1]}"
            if len(line) < 160 and _FOOT.search(line):
                yield line


def _below_title(found: Structure) -> list[str]:
    """The lines between a title on top and the first turn."""
    first = min((turn.start for one in found.sections for turn in one.turns), default=0)
    return [line.text for line in found.lines[found.first_line : found.first_line + _HEAD] if line.start < first]


def _unbroken(lines: list[str]) -> Iterator[str]:
    """The lines of a head, a day joined to the month, or to the year, that stands on the next line."""
    skip = False
    for line, below in pairwise([*lines, ""]):
        month = _DAY_AT_END.search(line) and _MONTH.match(below)
        broken = _breaks_month(line, below)
        if not skip:
            yield f"{line} {below}" if month else line[:-1] + below if broken else line
        skip = bool(month) or broken


def _breaks_month(line: str, below: str) -> bool:
    """Whether a line of a head ends within the name of a month: ``24 fe-`` above ``bruari 2031``."""
    head, rest = _BROKEN_MONTH.search(line), _REST.match(below)
    return head is not None and rest is not None and f"{head['head']}{rest['rest']}".lower() in MONTHS


def _sure_date(lines: list[str]) -> dt.date | None:
    """The day of the first line that says nothing but the day."""
    return next((day for line in lines if is_day_line(line) and (day := find_date(line))), None)


def _head_date(lines: list[str]) -> dt.date | None:
    likely = (day for line in lines if len(line) < 120 and _DAY_OR_SITTING.search(line) and (day := find_date(line)))
    return _sure_date(lines) or next(likely, None)


def _committees(lines: list[str]) -> Iterator[str]:
    """Names of committees on lines of a head; one that ends in a comma, or that ``en`` goes on, takes the next line."""
    for line, below in pairwise([*lines, ""]):
        match = _COMMITTEE.match(line)
        if match:
            whole = below and (_GOES_ON.search(line) or below.startswith(("en ", "EN ")))
            yield " ".join(f"{match[1]} {below if whole else ''}".split())


def _meeting_alone(lines: list[str]) -> str | None:
    """The number of a meeting on a line of its own: ``Nr. 41`` below what names the sitting, or ``C147 – WEL9``."""
    for above, line in pairwise(["", *lines]):
        match = _ALONE.fullmatch(line)
        if match and (match[2] or _FOOT.search(above)):
            return match[2] or match[1]
    return None


def _meeting(line: str) -> str | None:
    match = _MEETING.search(line) if _FOOT.search(line) else None
    if match:
        return " ".join(match[1].split())
    number = _C_NUMBER.search(line) if _FOOT.search(line) else None
    return number[1] if number else None


def _most(values: Iterator[T]) -> T | None:
    counted = Counter(values)
    return counted.most_common(1)[0][0] if counted else None


def _only(values: set[T]) -> T | None:
    return next(iter(values)) if len(values) == 1 else None
