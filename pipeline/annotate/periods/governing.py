"""Which expression of time says when a quantity holds.

Comes in: clean text, quantities with their place and sentence, the date of the text.
Goes out: for each quantity the expression that governs it, or ``None``; quantities with their time filled.
Does not: look beyond the sentence, except for what ``vier jaar later`` counts from, and above a list (``announced``).

In this order:
1. right behind the quantity, nothing but its noun between (``1845 in 2020``, ``76 dagen (2015)``);
2. before it, the nearest one, not across a clause of its own (``In 2014 haalde men 31 procent, in 2015 36 procent``);
3. behind it in the same clause (``een op de zes kreeg er in 2016 mee te maken``);
4. the one of a quantity that it is joined to (``10 boten en 20 schepen in 2022``);
5. a frequency beside it (``jaarlijks 9 miljoen euro``).
What a quantity is compared with (``ten opzichte van vorig jaar``) governs its own figures alone (``own_figures``).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from pipeline.annotate.found import Found
from pipeline.annotate.periods import calendar as cal
from pipeline.annotate.periods.anchor import anchor
from pipeline.annotate.periods.announced import announced
from pipeline.annotate.periods.before import is_outside, preceding
from pipeline.annotate.periods.behind import following, right_behind
from pipeline.annotate.periods.clauses import RELATIVE
from pipeline.annotate.periods.ends import ends_apart
from pipeline.annotate.periods.expressions import TimeExpression, times
from pipeline.annotate.periods.own_figures import compares, of_beginning, of_compared, of_ends
from pipeline.annotate.periods.replaced import of_cause, replaced, without_appositions
from pipeline.annotate.periods.resolve import whole_number
from pipeline.annotate.periods.respective import of_those_before, one_each
from pipeline.annotate.periods.sentence import CLAUSE, Place, Sentence
from pipeline.annotate.periods.two_years import is_two_years, with_days_told

_STRETCH = re.compile(r"(?<![^\W_])periode\Z", re.IGNORECASE)
_HOW_LONG = re.compile(r"(?:in|op|over)\s(?:[^\W\d_]+\s){0,3}(?P<n>[^\W_]+)\s(?P<u>[^\W\d_]+)\stijds?", re.IGNORECASE)
_BOTH = 2  # ends of a stretch
_AGED = re.compile(
    r"\s(?:[^\W\d_]+\s){0,4}?(?:tussen(?:\sde)?|van|vanaf|tot|(?:onder|boven)\sde|(?:jonger|ouder)\sdan)\s",
    re.IGNORECASE,
)
_OF_WHOLE = re.compile(r"(?<![^\W_])van\s(?:de|die|deze)\s\Z", re.IGNORECASE)
_WHO = re.compile(r"\s(?:[^\W\d_]+\s){0,2}?die\s", re.IGNORECASE)
_PART = re.compile(r",\s(?:waarvan|waaronder|onder\swie|van\swie|daarvan)(?![^\W_])", re.IGNORECASE)
_LISTS = re.compile(r",\s(?:met\s)?(?:[^\W\d_]+\s)?\Z", re.IGNORECASE)
_BARE = re.compile(r"[\d.,\s]+(?:miljoen|miljard|duizend)?")  # a number that leaves out its noun
# `erkende op 14 juli 2017 een dienst voor een periode van vier jaar`: how long from then on
_FOR_SO_LONG = re.compile(
    r"(?<![^\W_])voor\s(?:een|de)\s(?:periode|termijn|duur)\svan\s(?:[^\W\d_]+\s){0,2}\Z", re.IGNORECASE
)
_NEAR = 60  # characters before a quantity
# `een derde van het bedrag dat vorig jaar te klein bleek`: when the whole was so
_OF_WHOLE_THAT = re.compile(
    r"\svan\s(?:de|het|alle|die|dat|deze|dit)\s(?:[^\W\d_]+\s){1,4}?(?:die|dat)\s", re.IGNORECASE
)
_AGAINST = re.compile(
    r",?\s(?:tegenover|tegen|versus|ten\sopzichte\svan|t\.o\.v\.|vergeleken\smet|in\svergelijking\smet)\s+"
    r"(?:nog\s+|slechts\s+|maar\s+|de\s+)?\Z",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\s?(?:[.;,)!?]|\Z)")
_LEAST = 3  # figures: two and the two that are told of them respectively
_SIZE = re.compile(r"[\d.,\s]+")


def attach_times(text: str, found: Sequence[Found], *, reference: dt.date | None = None) -> tuple[Found, ...]:
    """``found`` with ``time_text``, ``time_relation``, period and basis filled where an expression governs."""
    attached: list[Found] = []
    for sentence, group in groupby(found, key=lambda one: one.sentence):
        members = list(group)
        places = [(one.start, one.end) for one in members]
        governing = govern(text, places, sentence, reference=reference)
        for at in range(1, len(members)):
            before = governing[at - 1]
            if members[at].again and governing[at] is None and before is not None and before.strength != "frequency":
                governing[at] = before
        attached += ends_apart(text, [_with_time(one, time) for one, time in zip(members, governing, strict=True)])
    return tuple(attached)


def _with_time(one: Found, time: TimeExpression | None) -> Found:
    if time is None or (time.strength == "frequency" and one.quantity.rate_per is None):
        return one  # `50.000 kinderen kregen maandelijks 35 euro`: not so many each month
    quantity = replace(
        one.quantity,
        time_text=time.text,
        time_relation=None if time.strength == "frequency" else time.relation,
        period_start=time.period_start,
        period_end=time.period_end,
        period_basis=time.basis if time.period_start or time.period_end else None,
    )
    return replace(one, quantity=quantity)


def govern(
    text: str, places: Sequence[Place], sentence: Place, *, reference: dt.date | None = None
) -> list[TimeExpression | None]:
    """For each quantity at ``places`` (in order, all in ``sentence``) the expression that governs it."""
    expressions = times(text, *sentence, reference=reference, taken=places)
    if not expressions:
        ends = of_ends(Sentence(text, sentence[0], places, (), reference))
        if ends:
            return [ends.get(index) for index in range(len(places))]
        return [announced(text, sentence[0], reference)] * len(places)
    unknown = any(one.period_start is None and one.period_end is None for one in expressions)
    if unknown or any(is_two_years(one) for one in expressions):
        counted = anchor(text, sentence[0], reference, expressions)
        counted = counted if unknown or (counted and cal.kind_across_years(counted)) else None
        expressions = (
            times(text, *sentence, reference=reference, taken=places, anchor=counted) if counted else expressions
        )
    expressions = with_days_told(expressions)
    compared = [one for one in expressions if compares(text, places, one, reference=reference)]
    firm = [one for one in expressions if one not in compared]
    dated = without_appositions(text, [one for one in firm if one.strength != "frequency"])
    frequencies = [one for one in firm if one.strength == "frequency"]
    read = Sentence(text, sentence[0], places, dated, reference)
    governing = _Governing(read, compared, frequencies, expressions).expressions()
    return of_those_before(governing, read) if len(places) > _LEAST else governing


class _Governing:
    """Chooses for the quantities of one sentence. ``compared`` and ``frequencies`` are the expressions put aside.

    ``expressions`` are all of them: what is part of one is no quantity that holds at another time.
    """

    def __init__(
        self,
        sentence: Sentence,
        compared: Sequence[TimeExpression],
        frequencies: Sequence[TimeExpression],
        expressions: Sequence[TimeExpression],
    ) -> None:
        self._sentence, self._compared, self._frequencies = sentence, compared, frequencies
        self._expressions = expressions
        places = sentence.places
        self._behind = {
            index: one for index, place in enumerate(places) if (one := right_behind(sentence, place)) is not None
        }
        # `2 euro in plaats van 1,60 euro sinds 2016`: of the quantity before
        self._since_behind = {
            index: self._behind.pop(index)
            for index, (start, _) in enumerate(places)
            if index in self._behind and self._behind[index].relation == "since" and self._replaced(start)
        }

    def expressions(self) -> list[TimeExpression | None]:
        """The expression of each quantity, in order."""
        own = (
            of_compared(self._sentence, self._compared, self._behind)
            | of_beginning(self._sentence, self._behind)
            | one_each(self._sentence)
            | of_ends(self._sentence)
        )
        places = self._sentence.places
        chosen = [own.get(index) or self._choose(index) for index in range(len(places))]
        for index in reversed(range(len(chosen) - 1)):
            if chosen[index] is None and not self._is_time(places[index]):
                chosen[index] = self._of_next(index)
        return [self._stated(one) if one else self._frequency(place) for one, place in zip(chosen, places, strict=True)]

    def _of_next(self, index: int) -> TimeExpression | None:
        """The expression behind the next quantity, if that is joined to this one, or the age of whom this one counts.

        Not of ``de helft van de 45 boten die in 2014 verdwenen``: then the whole did.
        """
        sentence, places = self._sentence, self._sentence.places
        gap = sentence.between(places[index][1], places[index + 1][0])
        if _AGED.fullmatch(gap) and sentence.between(*places[index + 1]).endswith("jaar"):
            return self._behind.get(index + 1)
        if not sentence.joined(index) or self._is_whole(index, gap):
            return None
        one = self._behind.get(index + 1) or following(sentence, index + 1)
        of_whole = one is not None and _OF_WHOLE.search(gap) is not None
        return (
            None
            if one is None or (of_whole and _WHO.search(sentence.between(places[index + 1][1], one.start)))
            else one
        )

    def _is_whole(self, index: int, gap: str) -> bool:
        """``40 dossiers, waarvan 12 in 2023``, ``40 dossiers, 12 in 2023 en 28 in 2024``: the time is the part's."""
        bare, next_bare = (
            _BARE.fullmatch(self._sentence.between(*place)) for place in self._sentence.places[index:][:2]
        )
        return bool(_PART.match(gap) or (_LISTS.match(gap) and next_bare and not bare))

    def _stated(self, one: TimeExpression) -> TimeExpression:
        """For ``in dat jaar`` the expression of the same sentence that it points back at.

        ``van 60 in 2012 tot 45 in 2014, terwijl het in dezelfde periode``: from the first of the last two to the other.
        """
        if _HOW_LONG.fullmatch(one.text):
            return self._when_it_took(one)
        if one.strength != "anaphor":
            return one
        dated = [other for other in self._sentence.times if other.end <= one.start and other.period_start]
        if len(dated) > 1 and _STRETCH.search(one.text):
            first, last = dated[-2].period_start, dated[-1].period_end
            known = first is not None and last is not None and first < last
            return replace(one, period_start=first if known else None, period_end=last if known else None)
        return dated[-1] if dated else one

    def _when_it_took(self, one: TimeExpression) -> TimeExpression:
        """``op vier jaar tijd``: how long something took; from the one year to the other where these are told.

        ``steeg op vier jaar tijd met 12 procent, van 40 in 2011 naar 45 in 2015``: from the one to the other.
        """
        length = _HOW_LONG.fullmatch(one.text)
        years = whole_number(length["n"]) if length and length["u"].lower() == "jaar" else None
        ends = [
            (other.period_start, other.period_end)
            for other in self._sentence.times
            if other.basis == "stated" and other.period_start and other.period_end
        ]
        if not ends or years is None:
            return one
        first, last = min(ends), max(ends)
        apart = last[0 if len(ends) > 1 else 1].year - first[0].year
        if len(ends) > _BOTH or apart != years:
            return replace(one, period_start=None, period_end=None)
        return replace(one, period_start=first[0], period_end=last[1], basis="stated")

    def _choose(self, index: int) -> TimeExpression | None:
        sentence, place = self._sentence, self._sentence.places[index]
        if self._is_time(place):
            return None
        if index in self._behind:
            return self._behind[index]
        if self._joined_against(index):
            return self._behind[index + 1]
        if self._replaced(place[0]) or self._lasts_from_then(place[0]):
            return None
        before, behind = preceding(sentence, index, self._behind), following(sentence, index)
        behind = behind or self._since_behind.get(index + 1)
        if before and self._stands_against(before, index):
            return behind
        if before and behind and _OF_WHOLE_THAT.match(sentence.text, place[1]):
            return before
        if before and behind and (is_outside(sentence, before, index) or self._is_of_cause(before)):
            return behind
        return before or behind

    def _is_time(self, place: Place) -> bool:
        """``drie jaar`` in ``drie jaar geleden``, ``meer dan drie jaar geleden`` is itself the time."""
        return any(one.start < place[1] and place[0] < one.end for one in self._expressions)

    def _lasts_from_then(self, start: int) -> bool:
        begins = max(self._sentence.start, start - _NEAR)
        return _FOR_SO_LONG.search(self._sentence.text, begins, start) is not None

    def _replaced(self, start: int) -> bool:
        return replaced(self._sentence.text, self._sentence.start, start)

    def _is_of_cause(self, one: TimeExpression) -> bool:
        return of_cause(self._sentence.text, self._sentence.start, one.start, one.end)

    def _joined_against(self, index: int) -> bool:
        """``tegenover 60 klachten en 20 boetes in 2017``: the first is of the other year, too."""
        sentence = self._sentence
        if index + 1 not in self._behind or not sentence.joined(index):
            return False
        return bool(_AGAINST.search(sentence.between(sentence.start, sentence.places[index][0])))

    def _stands_against(self, before: TimeExpression, index: int) -> bool:
        """``bedraagt nu 12 procent tegen 15 procent in de begroting``: what today is set against may be of any time.

        ``In 2023 was dat 12 procent, tegenover 15 procent.``: where nothing else is told of it, it is of another time.
        ``met 9 stemmen tegen 5`` is of one vote.
        """
        sentence, (start, end) = self._sentence, self._sentence.places[index]
        gap = sentence.between(before.end, start)
        if not sentence.has_quantity(before.end, start) or not _AGAINST.search(gap):
            return False
        now = before.basis == "relative" and before.period_start == before.period_end == sentence.reference
        last = self._told_in(index - 1)
        alone = _BARE.fullmatch(sentence.text, start, end) or self._told_in(index) == last
        return now or bool(alone and last != "stemmen" and _ENDS.match(sentence.text, end))

    def _told_in(self, index: int) -> str:
        """What stands behind the number of a quantity."""
        return _SIZE.sub("", self._sentence.between(*self._sentence.places[index]), count=1)

    def _frequency(self, place: Place) -> TimeExpression | None:
        """The frequency beside a quantity."""
        if self._is_time(place):
            return None
        for one in self._frequencies:
            ahead = one.start >= place[1]
            gap = self._sentence.between(*((place[1], one.start) if ahead else (one.end, place[0])))
            if len(gap.split()) <= (3 if ahead else 6) and not CLAUSE.search(gap) and not RELATIVE.search(gap):
                return one
        return None
