"""Expressions of time that govern their own figures alone: what something is compared with, the year it began in.

Comes in: clean text, the places of the quantities of a sentence, its expressions of time.
Goes out: which expressions compare; the quantities that hold in them, or in the year since which something is so.
Does not: find those figures behind the expression (``compared``).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from pipeline.annotate.lexis.direction import of_noun, of_verb
from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.periods.compared import figures
from pipeline.annotate.periods.expressions import TimeExpression
from pipeline.annotate.periods.lexicon import alternation, by_word
from pipeline.annotate.periods.sentence import Place, Sentence, has_quantity

_COMPARED = re.compile(
    r"(?<![^\W_])" + alternation(by_word("comparison")) + r"\s+(?:[^\W\d_]+\s+){0,6}\Z", re.IGNORECASE
)
_LEVEL = re.compile(
    r"(?<![^\W_])(?:(?:onder|boven|op|rond)\s+(?:de|het)\s+"
    r"(?:niveau|peil|piek|record|gemiddelde|hoogtepunt|dieptepunt)\s+van|onder|boven)\s+\Z",
    re.IGNORECASE,
)
_THAN = re.compile(
    r"(?<![^\W_])(?:dan|als|zoals|evenals)\s+(?:(?:in|het|de|die|tijdens|dezelfde|diezelfde|periode|van|over)\s+){0,4}\Z",
    re.IGNORECASE,
)
_OF_THAT = re.compile(r"(?<![^\W_])van\s+(?:die|dat)\s+\Z", re.IGNORECASE)
_ENDS = re.compile(r"\s?(?:[.,;:!?)]|\Z)")
_STANDS = re.compile(r"(?<![^\W_])(?:staat|staan|stond|stonden)\s\Z", re.IGNORECASE)  # `daar staat tegenover dat`
_ENDS_IN_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d\Z")
# `voor het eerst sinds`, `het hoogste aantal sinds`, `nooit eerder sinds`; not `de laatste jaren sinds`
_NOT_SINCE = re.compile(
    r"(?<![^\W_])(?:voor het eerst|nooit (?:eerder|meer)|nog nooit|(?:het|de) (?!laatste\s)[^\W\d_]+ste)\s"
    r"(?P<between>(?:[^\W\d_]+\s){0,3})\Z",
    re.IGNORECASE,
)
_CHANGE = re.compile(r"(?<![^\W_])(?P<noun>[^\W\d_]+)\s(?P<by>met|van)\s(?:[^\W\d_]+\s){0,2}\Z", re.IGNORECASE)
_NEAR = 60  # characters before an expression
_NEARER = 40


def compares(text: str, places: Sequence[Place], one: TimeExpression, *, reference: dt.date | None = None) -> bool:
    """Whether something is compared with what held then: ``ten opzichte van vorig jaar``, ``zoals in 2012``."""
    if one.strength == "compared" or _counts_back(text, one) or _is_against(text, places, one, reference):
        return True
    reads = one.start + (len("tot ") if one.text.lower().startswith("tot ") else 0)  # `in verhouding tot 2021`
    begins = max(0, reads - _NEAR)
    before = text[begins:reads]
    if _THAN.search(before) or _LEVEL.search(before):
        return True
    if _OF_THAT.search(before) and _ENDS.match(text, one.end):
        return True  # `een kwart van die in 2000`
    against = _COMPARED.search(before)
    if against is None or against.group().split()[0].lower() in ("dan", "als"):
        return False
    if _STANDS.search(before, 0, against.start()):
        return False
    return not has_quantity(places, begins + against.start(), one.start)


def _is_against(text: str, places: Sequence[Place], one: TimeExpression, reference: dt.date | None) -> bool:
    """``een toename met 15 procent tegen 2019``, once that is over: no target, for one lies ahead."""
    if one.relation != "by" or reference is None or one.period_end is None or one.period_end >= reference:
        return False
    ends = [start for start, end in places if text[end : one.start] == " "]
    change = _CHANGE.search(text, max(0, ends[-1] - _NEARER), ends[-1]) if ends else None
    told = change is not None and (change["by"].lower() == "met" or of_noun(change["noun"].lower()) is not None)
    return told and one.text.lower().startswith("tegen ")


def _counts_back(text: str, one: TimeExpression) -> bool:
    """``voor het eerst sinds 2010``, ``het hoogste aantal sinds 2010``: how far back nothing like it was."""
    before = _NOT_SINCE.search(text, max(0, one.start - _NEAR), one.start) if one.relation == "since" else None
    if before is None:
        return False
    between = (before["between"] or "").lower().split()
    return not any(word in lexicon().verbs or of_verb(word) for word in between)


def follows_comparison(text: str, start: int) -> bool:
    """Whether words that compare stand right before ``start``, whatever else is between."""
    begins = max(0, start - _NEARER)
    return bool(_COMPARED.search(text, begins, start) or _THAN.search(text, begins, start))


def of_compared(
    sentence: Sentence, compared: Sequence[TimeExpression], taken: Collection[int]
) -> dict[int, TimeExpression]:
    """``meer dan in 2017, toen er 368 waren``: what is compared with governs its own figures alone."""
    return {
        index: _in_its_year(one) if one.relation == "since" else one
        for one in compared
        for index in figures(sentence.text, sentence.places, one.end)
        if index not in taken
    }


def of_beginning(sentence: Sentence, taken: Collection[int]) -> dict[int, TimeExpression]:
    """``sinds 2012, toen er 45 waren``: of that year, and not since."""
    return {
        index: _in_its_year(one)
        for one in sentence.times
        if one.relation == "since"
        for index in (
            *figures(sentence.text, sentence.places, one.end, then=True),
            *(at for at, place in enumerate(sentence.places) if _OPENS.fullmatch(sentence.text, one.end, place[0])),
        )
        if index not in taken
    }


_OPENS = re.compile(r"\s\((?:[^\W\d_]+\s){0,2}")  # `sinds de start in 2015 (4.397)`


def of_ends(sentence: Sentence) -> dict[int, TimeExpression]:
    """``tussen 1961 (7 procent) en 2005 (56 procent)``: each figure in brackets is of the year right before them."""
    found = {index: _year_before(sentence, place) for index, place in enumerate(sentence.places)}
    return {index: one for index, one in found.items() if one is not None}


def _year_before(sentence: Sentence, place: Place) -> TimeExpression | None:
    begins = max(sentence.start, place[0] - _NEARER)
    match = _END_OF_STRETCH.search(sentence.text, begins, place[0])
    if match is None:
        return None
    if match["opens"].lower() == "en" and not _OPENS_STRETCH.search(sentence.text, sentence.start, match.start()):
        return None
    start, end = match.span("year")
    if any(one.start < end and start < one.end for one in sentence.times) or _within(sentence, start):
        return None
    year = int(match["year"])
    return TimeExpression(start, end, match["year"], "in", dt.date(year, 1, 1), dt.date(year, 12, 31), "stated", "firm")


def _within(sentence: Sentence, at: int) -> bool:
    return any(first <= at < last for first, last in sentence.places)


_OPENS_STRETCH = re.compile(r"(?<![^\W_])tussen\s(?:19|20)\d\d\s\(", re.IGNORECASE)
_END_OF_STRETCH = re.compile(
    r"(?<![^\W_])(?P<opens>tussen|en)\s(?P<year>(?:19|20)\d\d)\s\((?:[^\W\d_]+\s){0,2}\Z", re.IGNORECASE
)


def _in_its_year(one: TimeExpression) -> TimeExpression:
    """What holds when ``sinds 2012`` begins: in that year; of other periods the days are left open."""
    first, named = one.period_start, _ENDS_IN_YEAR.search(one.text)
    year = first is not None and named is not None and first == dt.date(int(named.group()), 1, 1)
    last = dt.date(first.year, 12, 31) if year and first else None
    return replace(one, relation="in", period_start=first if last else None, period_end=last)
