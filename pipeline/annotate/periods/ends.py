"""Two figures of one stretch: ``tussen 2010 en 2020 steeg het van 45 naar 60`` tells one of 2010 and one of 2020.

Comes in: clean text, the quantities of one sentence with their times.
Goes out: the quantities; where a change goes from one to the other, each with its own end of the stretch.
Does not: part what rose or fell by so much, nor a stretch whose ends are no months or years. ``in 2009-2010`` may be
one year of schools, and is parted nowhere.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.annotate.found import Found
from pipeline.annotate.lexis.direction import of_noun, of_verb
from pipeline.annotate.periods.anchor import is_either_year
from pipeline.annotate.periods.rows import row

_YEAR = r"(?:19|20)\d\d"
_STRETCH = re.compile(
    rf"(?:(?:in|over|tijdens|gedurende|voor)\s+)?(?:de\s+)?(?:school|academie|werkings)?(?:periode|jaren)?\s*"
    rf"(?:(?:tussen|van|vanaf)\s+)?(?:(?:de\s+school|het\s+)jaar(?:en)?\s+)?(?P<first>{_YEAR}(?:-{_YEAR})?)"
    rf"\s*(?P<joint>en|tot|tot\s+en\s+met|t\.e\.m\.|t/m|-|–)\s*(?P<last>{_YEAR}(?:-{_YEAR})?)",
    re.IGNORECASE,
)
# `sinds 2010 van 45 naar 60`: what it came to holds now; `op vijf jaar tijd` is how long it took, and when is not told.
_OPEN = re.compile(
    rf"(?:sinds|sedert|vanaf)\s+(?P<year>{_YEAR})|(?:op|in|over)\s+(?:[^\W_]+\s+){{1,3}}tijds?", re.IGNORECASE
)
_YEARS_LONG = re.compile(r"(?:op|in|over)\s+(?:[^\W_]+\s+){0,3}[^\W\d_]*(?:jaar|jaren)\s+tijds?", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_QUALIFIED = r"\s+(?:[^\W\d_]+(?:['’]n)?\s+){0,2}\Z"
_FROM = re.compile(rf"(?<![^\W_])van{_QUALIFIED}", re.IGNORECASE)
_TO = re.compile(rf"(?<![^\W_])(?:naar|tot){_QUALIFIED}", re.IGNORECASE)
_NEAR = 30  # characters


@dataclass(frozen=True, slots=True)
class _Ends:
    """The first and the last year of a stretch, each with its first and last day."""

    first: tuple[dt.date, dt.date]
    last: tuple[dt.date, dt.date]


def ends_apart(text: str, members: Sequence[Found]) -> list[Found]:
    """``members`` of one sentence, in order; where it began and where it came to have their own year."""
    members = [_without_days(text, one) for one in members]
    out = list(members)
    for at, one in enumerate(members):
        ends, opened = _ends(one), _OPEN.fullmatch(one.quantity.time_text or "")
        if one.quantity.change is not None:
            continue
        begins = max(one.sentence[0], one.start - _NEAR)
        after = members[at + 1] if at + 1 < len(members) else None
        if not (ends or opened):
            began = after is not None and _FROM.search(text, begins, one.start) is not None and _of_end_alone(one)
            if began and after is not None and _came_to(text, one, after) and _changes(text, one.sentence):
                out[at] = _undated(one)
            continue
        if not _changes(text, one.sentence):
            continue
        before = members[at - 1] if at else None
        if ends is None:
            if _FROM.search(text, begins, one.start) and after is not None and _came_to(text, one, after):
                out[at], out[at + 1] = _began(one, opened), _undated(after)
            elif before is not None and _told_behind(text, before, one):
                out[at - 1], out[at] = _began(before, opened, like=one), _undated(one)
            continue
        if _FROM.search(text, begins, one.start) and after is not None and _came_to(text, one, after):
            out[at] = _held(one, ends.first)
        elif before is not None and _came_to(text, before, one):
            began = out[at - 1] is not before
            out[at] = _held(one, ends.last) if began or before.quantity.change is not None else one
        elif before is not None and _told_behind(text, before, one):
            out[at - 1], out[at] = _held(before, ends.first, like=one), _held(one, ends.last)
    return out


def _of_end_alone(one: Found) -> bool:
    """``in 2016 steeg het van 45 naar 60``, ``tegen 2030 van 15 naar 20``: when it came to the second, from before."""
    quantity = one.quantity
    if quantity.time_text is None or _TWO_YEARS.search(quantity.time_text) is not None:
        return False
    if quantity.period_basis == "relative" or quantity.period_start is None or quantity.period_end is None:
        return quantity.time_relation in {"in", "by", "on"}
    return (quantity.period_end - quantity.period_start).days <= _YEAR_LONG


_TWO_YEARS = re.compile(rf"{_YEAR}\D+(?:19|20)?\d\d(?!\d)")  # of schools, or a stretch
_YEAR_LONG = 366  # days


def _began(one: Found, opened: re.Match[str] | None, *, like: Found | None = None) -> Found:
    """``one`` of the year since which something rose; without it, undated."""
    if opened is None or opened["year"] is None:
        return _undated(one)
    year = int(opened["year"])
    return _held(one, (dt.date(year, 1, 1), dt.date(year, 12, 31)), like=like)


def _without_days(text: str, one: Found) -> Found:
    """``steeg op vijf jaar tijd met 12 procent``: such figures lag behind the text, so when that was is not told.

    Nor is it of ``het voorbije jaar``, which may be several years.
    """
    quantity = one.quantity
    if quantity.period_basis != "relative" or quantity.period_end is None:
        return one
    stretch = _YEARS_LONG.fullmatch(quantity.time_text or "") is not None
    stretch = stretch and (quantity.change is not None or _changes(text, one.sentence))
    if not (stretch or is_either_year(quantity.time_text or "")):
        return one
    return replace(one, quantity=replace(quantity, period_basis=None, period_start=None, period_end=None))


def _undated(one: Found) -> Found:
    quantity = replace(
        one.quantity, time_text=None, time_relation=None, period_basis=None, period_start=None, period_end=None
    )
    return replace(one, quantity=quantity)


def _ends(one: Found) -> _Ends | None:
    """The ends of the stretch that ``one`` is told of; ``None`` where it is one year, or may be one of schools."""
    quantity = one.quantity
    found = _STRETCH.fullmatch(quantity.time_text or "")
    if quantity.period_start is None or quantity.period_end is None:
        return None
    if found is None:
        return _ends_in_parts_of_years(quantity.time_text or "", quantity.period_start, quantity.period_end)
    first, last = found["first"].split("-"), found["last"].split("-")
    if len(first) != len(last) or int(first[0]) >= int(last[0]) or _one_of_schools(found):
        return None
    closes = quantity.period_end.replace(year=int(first[-1]))
    opens = quantity.period_start.replace(year=int(last[0]))
    return _Ends((quantity.period_start, closes), (opens, quantity.period_end))


def _ends_in_parts_of_years(told: str, start: dt.date, end: dt.date) -> _Ends | None:
    """``tussen juni 2014 en juni 2018``, ``van midden 2014 tot eind 2016``: where both ends are days of the stretch."""
    opening = _BETWEEN.match(told)
    if opening is None:
        return None
    members = row(_UNTIL.sub(" en ", told), opening.end(), (), None)
    if len(members) != len(("first", "last")):
        return None
    first, last = members[0][2], members[1][2]
    if None in (first.start, first.end, last.start, last.end) or first.start != start or last.end != end:
        return None
    apart = first.end is not None and last.start is not None and first.end < last.start
    return _Ends((start, first.end), (last.start, end)) if apart and first.end and last.start else None


_BETWEEN = re.compile(r"(?:(?:in|over|tijdens|voor)\s+)?(?:de\s+periode\s+)?(?:tussen|van|vanaf)\s+", re.IGNORECASE)
_UNTIL = re.compile(r"\s+tot(?:\s+en\s+met)?\s+", re.IGNORECASE)


def _one_of_schools(found: re.Match[str]) -> bool:
    """``in de periode 2009-2010``: two years, or one that begins in September."""
    return found["joint"] in {"-", "–"} and int(found["last"][:4]) - int(found["first"][:4]) == 1


def _came_to(text: str, one: Found, other: Found) -> bool:
    """Whether ``other`` is where it came to from ``one``, or by it: told of the same time."""
    return one.quantity.time_text == other.quantity.time_text and _leads_to(text, one, other)


def _told_behind(text: str, one: Found, other: Found) -> bool:
    """``steeg van 2 tot 3 miljoen euro in de periode 2008-2012``: of both, and read of one."""
    begins = max(one.sentence[0], one.start - _NEAR)
    undated = one.quantity.time_text is None and one.quantity.change is None
    return undated and _FROM.search(text, begins, one.start) is not None and _leads_to(text, one, other)


def _leads_to(text: str, one: Found, other: Found) -> bool:
    same = one.quantity.kind == other.quantity.kind and (
        one.quantity.unit == other.quantity.unit or None in (one.quantity.unit, other.quantity.unit)
    )
    alike = same or one.quantity.change is not None
    begins = max(one.end, other.start - _NEAR)
    return alike and other.quantity.change is None and _TO.search(text, begins, other.start) is not None


def _changes(text: str, sentence: tuple[int, int]) -> bool:
    """Whether a verb or a noun of the sentence tells of a change."""
    told = (of_verb(word) is not None or of_noun(word) is not None for word in _words(text, sentence))
    return any(told) or _GOES.search(text, *sentence) is not None


def _words(text: str, sentence: tuple[int, int]) -> list[str]:
    return [word.lower() for word in _WORD.findall(text, *sentence)]


_GOES = re.compile(
    r"(?<![^\W_])(?:evolueerden?|gingen?|ging|evolueren|evolueert|liep|liepen|nam|namen|gegaan)(?![^\W_])"
    r"|(?<![^\W_])(?:op|af|terug)\s+te\s+(?:bouwen|brengen|drijven|dringen|krikken|trekken|voeren)(?![^\W_])"
    r"|(?<![^\W_])ver(?:[^\W\d_]{2,8})?(?:dubbel|voudig)",
    re.IGNORECASE,
)


def _held(one: Found, days: tuple[dt.date, dt.date], *, like: Found | None = None) -> Found:
    """``one`` with its own days; ``like``: with the words that tell when from another."""
    told = (like or one).quantity
    quantity = replace(
        one.quantity,
        time_text=told.time_text,
        time_relation=told.time_relation,
        period_basis=told.period_basis,
        period_start=days[0],
        period_end=days[1],
    )
    return replace(one, quantity=quantity)
