"""Two figures of one stretch: ``tussen 2010 en 2020 steeg het van 45 naar 60`` tells one of 2010 and one of 2020.

Comes in: clean text, the quantities of one sentence with their times.
Goes out: the quantities; where a change goes from one to the other, each with its own end of the stretch.
Does not: part what rose or fell by so much, nor a stretch whose ends are no years.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.annotate.direction import of_verb
from pipeline.annotate.found import Found

_BETWEEN_YEARS = re.compile(
    r"(?:tussen|van|vanaf)\s+(?:het\s+jaar\s+)?(?P<first>(?:19|20)\d\d)\s+(?:en|tot|tot\s+en\s+met|t\.e\.m\.|t/m)\s+"
    r"(?P<last>(?:19|20)\d\d)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_FROM = re.compile(r"(?<![^\W_])van\s+(?:[^\W\d_]+\s+){0,2}\Z", re.IGNORECASE)
_TO = re.compile(r"(?<![^\W_])(?:naar|tot)\s+(?:[^\W\d_]+\s+){0,2}\Z", re.IGNORECASE)
_NEAR = 30  # characters


def ends_apart(text: str, members: Sequence[Found]) -> list[Found]:
    """``members`` of one sentence, in order; where it began and where it came to have their own year."""
    out = list(members)
    for at, one in enumerate(members):
        years = _BETWEEN_YEARS.fullmatch(one.quantity.time_text or "")
        if years is None or one.quantity.change is not None or not _changes(text, one.sentence):
            continue
        begins = max(one.sentence[0], one.start - _NEAR)
        after = members[at + 1] if at + 1 < len(members) else None
        before = members[at - 1] if at else None
        if _FROM.search(text, begins, one.start) and after is not None and _came_to(text, one, after):
            out[at] = _in_year(one, int(years["first"]))
        elif before is not None and _came_to(text, before, one):
            began = out[at - 1] is not before
            out[at] = _in_year(one, int(years["last"])) if began or before.quantity.change is not None else one
    return out


def _came_to(text: str, one: Found, other: Found) -> bool:
    """Whether ``other`` is where it came to from ``one``, or by it: told of the same time."""
    alike = one.quantity.kind == other.quantity.kind or one.quantity.change is not None
    same = alike and one.quantity.time_text == other.quantity.time_text
    begins = max(one.end, other.start - _NEAR)
    return same and other.quantity.change is None and _TO.search(text, begins, other.start) is not None


def _changes(text: str, sentence: tuple[int, int]) -> bool:
    """Whether a verb of the sentence tells of a change."""
    return (
        any(of_verb(word.lower()) is not None for word in _WORD.findall(text, *sentence))
        or _GOES.search(text, *sentence) is not None
    )


_GOES = re.compile(
    r"(?<![^\W_])(?:evolueerden?|gingen?|ging|evolueren|evolueert|liep|liepen|nam|namen|gegaan)(?![^\W_])",
    re.IGNORECASE,
)


def _in_year(one: Found, year: int) -> Found:
    quantity = replace(one.quantity, period_start=dt.date(year, 1, 1), period_end=dt.date(year, 12, 31))
    return replace(one, quantity=quantity)
