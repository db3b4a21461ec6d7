"""The expression of time behind a quantity: right behind it, or farther on in its clause.

Comes in: a ``Sentence``, the place or the index of a quantity in it.
Goes out: the expression, or ``None``.
Does not: weigh it against one that stands before (``governing``).
"""

from __future__ import annotations

import re

from pipeline.annotate.periods.clauses import RELATIVE, in_reach_of_relative, of_content
from pipeline.annotate.periods.expressions import TimeExpression
from pipeline.annotate.periods.resolve import whole_number
from pipeline.annotate.periods.sentence import AND, AND_LAST, CLAUSE, TURN, Place, Sentence

_CLOSE = re.compile(
    r"(?:\s?/\s?[^\W\d_]\w*|(?:\s(?:per|op)\s|/)\d[\d.]*(?=\s))?\s*(?:[^\W\d_][\w'’-]*\s+){0,3}\(?", re.IGNORECASE
)
_COLON = re.compile(r"\s?:\s")
_ITEM = re.compile(r"\s[-–•*]\s(?:[^\W\d_]+\s){0,3}\Z")
_TOLD_OF = re.compile(r"\s+(?:was|waren|is|zijn|bedroeg|bedroegen|ging|gingen)(?![^\W_])", re.IGNORECASE)
_ASIDE = re.compile(r"(?:\s[^\W\d_][\w'’-]*){0,3}\s\([^()]{1,60}\)")
_OPENS_ASIDE = re.compile(r"(?:\s[^\W\d_][\w'’-]*){0,3}\s\((?:[^\W\d_]+\s){0,2}")
_CLOSES = re.compile(r"(?:\s[^\W\d_][\w'’-]*){0,3}\)")
_CLOSING = re.compile(r"\s*\)\s*")
_NAME_OPENS = re.compile(r"(?<=[\w,] )[A-Z][\w-]+\s\([+–-]?\s?\Z")  # `scoort Gent (45 procent) in 2013 het best`
_IN_BRACKETS = re.compile(r"\s*\([^()]{1,40}\)\s*")
_YEARS_LONG = re.compile(r"(?P<n>\w+)\s+[^\W\d_]*(?:jaar|jaren)", re.IGNORECASE)
_DAYS_OF_YEAR = 365.25
_RELATIVE_LAST = re.compile(r"(?<!van )(?<!\w)(?:die|dat|wie)\s\Z", re.IGNORECASE)
_RELATIVE_CLAUSE = re.compile(r"\s(?:die|dat)\s[^,;:()–—]{3,80},\s", re.IGNORECASE)
# `34 dossiers uit 2014`: so many then
_OUT_OF = re.compile(r"\s(?:[^\W\d_]+\s)?uit\s(?:19|20)\d\d(?!\d)", re.IGNORECASE)
_LASTS = re.compile(r"\S+\s+(?:jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|uren)(?![^\W_])", re.IGNORECASE)
_BEFORE_PARTICIPLE = re.compile(r"\svan\s(?:de|het|alle|die|deze|dit|dat|onze)\s\Z", re.IGNORECASE)
_WORDS_BETWEEN = 16


def right_behind(sentence: Sentence, place: Place) -> TimeExpression | None:
    """The expression between which and the quantity nothing but its noun stands: ``1845 in 2020``."""
    for one in sentence.times:
        if one.start < place[1] or one.strength == "aside":
            continue
        gap = sentence.between(place[1], one.start)
        if _of_whole(sentence, one, gap):
            return None
        # `40 procent (in 2021 was dat 38 procent)`: the brackets tell something of their own
        if "(" in gap and (_is_length_of(sentence, place, one) or _TOLD_OF.match(sentence.text, one.end)):
            return None
        close = _CLOSE.fullmatch(gap) or (not one.text[0].isupper() and _past_bracket(sentence, place, gap))
        if close and not AND.search(gap) and not TURN.search(gap) and not RELATIVE.search(gap):
            labels = "(" in gap and _COLON.match(sentence.text, one.end)  # `45 boten (2019: 40)`
            return None if labels or _opens_for_next(sentence, one) else one
        return None
    return None


def _past_bracket(sentence: Sentence, place: Place, gap: str) -> bool:
    """``310 meldingen (0,9 procent) in 2013``, ``Gent (45) in 2013``: of what is before the bracket and in it."""
    if _IN_BRACKETS.fullmatch(gap):
        return True
    if not _CLOSING.fullmatch(gap):
        return False
    if _NAME_OPENS.search(sentence.text, 0, place[0]):
        return True
    before = [other for other in sentence.places if other[1] <= place[0]]
    return bool(before) and bool(_OPENS_ASIDE.fullmatch(sentence.between(before[-1][1], place[0])))


def _is_length_of(sentence: Sentence, place: Place, one: TimeExpression) -> bool:
    """``de voorbije vijf jaar (2013-2017)``: the brackets say which five years, not when something lasted five."""
    length = _YEARS_LONG.fullmatch(sentence.text, *place)
    number = whole_number(length["n"]) if length else None
    if number is None or one.period_start is None or one.period_end is None:
        return False
    years = round((one.period_end - one.period_start).days / _DAYS_OF_YEAR)
    return number > 1 and years == number


def _opens_for_next(sentence: Sentence, one: TimeExpression) -> bool:
    """Right before another quantity: ``werden 5 boten in 2021 7 schepen``, without a turn, or ``in 2021: 7``."""
    if sentence.labels(one):
        return True
    return any(
        start >= one.end
        and not sentence.between(one.end, start).strip()
        and not CLAUSE.search(sentence.between(one.end, start))
        for start, _ in sentence.places
    ) and not any(
        other.end <= one.start and not sentence.has_quantity(other.end, one.start) for other in sentence.times
    )


def following(sentence: Sentence, index: int) -> TimeExpression | None:
    """The next expression behind the quantity, in its clause: ``een op de zes kreeg er in 2016 mee te maken``."""
    place = sentence.places[index]
    for one in sentence.times:
        if one.start < place[1] or one.strength == "aside":
            continue
        gap = sentence.between(place[1], one.start)
        if _OUT_OF.match(gap):
            return None
        if _ITEM.search(gap) and sentence.labels(one):
            return None  # ` - 2013: 45 - 2014: 60`, `Budget 2013: 45 - Budget 2014: 60`
        past = _past_asides(sentence, index, gap)
        if past > place[1] and (sentence.labels(one) or one.text[0].isupper()):
            return None  # `2013: 45 (12 %), 2014: 60`, `45 klachten (12 %) In 2014 ...`
        gap = _without_relative(sentence, one, sentence.between(past, one.start))
        if _RELATIVE_LAST.search(gap) and _told_of_next(sentence, one):
            return None
        if _reaches(gap) and not sentence.has_quantity(past, one.start) and not _opens_clause(sentence, one, gap):
            if _of_whole(sentence, one, gap):
                continue
            return one
        return None
    return None


def _of_whole(sentence: Sentence, one: TimeExpression, gap: str) -> bool:
    """``van de in 2010 verklaarde woningen staat vandaag``: of the whole, where the clause goes on to say when."""
    if not _BEFORE_PARTICIPLE.search(gap):
        return False
    later = [other for other in sentence.times if other.start >= one.end and other.strength != "aside"]
    if not later:
        return False
    gap = sentence.between(one.end, later[0].start)
    return not CLAUSE.search(gap) and not RELATIVE.search(gap) and not sentence.has_quantity(one.end, later[0].start)


def _without_relative(sentence: Sentence, one: TimeExpression, gap: str) -> str:
    """``de helft van de boten die vissen, werden in 2018 gekeurd``: past the clause, where no figure follows."""
    alone = not any(start >= one.end for start, _ in sentence.places)
    return _RELATIVE_CLAUSE.sub(" ", gap, count=1) if alone else gap


def _told_of_next(sentence: Sentence, one: TimeExpression) -> bool:
    """``13 inspecteurs die in 2015 1.625 controles deden``: behind a relative pronoun it is of the figure behind it."""
    behind = [place for place in sentence.places if place[0] >= one.end and not _LASTS.fullmatch(sentence.text, *place)]
    return any(not CLAUSE.search(sentence.between(one.end, start)) for start, _ in behind)


def _past_asides(sentence: Sentence, index: int, gap: str) -> int:
    """``45 klachten (12 procent) waren in 2014 gegrond``: past the brackets right behind it or right around it.

    Those that hold an expression of their own tell something else.
    """
    start, end = sentence.places[index]
    closing = _CLOSES.match(gap)
    if closing and index and _OPENS_ASIDE.fullmatch(sentence.between(sentence.places[index - 1][1], start)):
        return end + closing.end()
    aside = _ASIDE.match(gap)
    dated = aside and any(end <= one.start < end + aside.end() for one in sentence.times)
    return end + aside.end() if aside and not dated else end


def _reaches(gap: str) -> bool:
    return (
        len(gap.split()) <= _WORDS_BETWEEN
        and not CLAUSE.search(gap)
        and not TURN.search(gap)
        and in_reach_of_relative(gap)
        and not of_content(gap)
    )


def _opens_clause(sentence: Sentence, one: TimeExpression, gap: str) -> bool:
    """``en in 2021 waren er 7``: behind ``en``, with a quantity after it, a new clause begins.

    Not where that one has its own time: ``van de bussen en trams reed in 2015 op tijd, tegen 51 procent in 2011``.
    """
    if not AND.search(gap):
        return False
    other = any(later.start >= one.end for later in sentence.times)
    behind = [sentence.between(one.end, start) for start, _ in sentence.places if start >= one.end]
    return bool(AND_LAST.search(gap)) or any(not other or not CLAUSE.search(between) for between in behind)
