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
What a quantity is compared with (``ten opzichte van vorig jaar``) governs nothing but its own figures (``compared``).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from typing import Literal

from pipeline.annotate.found import Found
from pipeline.annotate.lexicon import lexicon
from pipeline.annotate.participles import is_participle
from pipeline.annotate.periods.announced import announced
from pipeline.annotate.periods.calendar import Period
from pipeline.annotate.periods.clauses import (
    RELATIVE,
    in_reach_of_relative,
    leads_elsewhere,
    of_relative_clause,
    of_shortened_clause,
    reported,
)
from pipeline.annotate.periods.compared import figures
from pipeline.annotate.periods.ends import ends_apart
from pipeline.annotate.periods.expressions import TimeExpression, in_brackets, times
from pipeline.annotate.periods.lexicon import alternation, by_word
from pipeline.annotate.periods.replaced import of_cause, replaced, without_appositions
from pipeline.annotate.periods.resolve import whole_number
from pipeline.annotate.periods.rows import row

Place = tuple[int, int]

_COMPARED = re.compile(
    r"(?<![^\W_])" + alternation(by_word("comparison")) + r"\s+(?:[^\W\d_]+\s+){0,4}\Z", re.IGNORECASE
)
_THAN = re.compile(
    r"(?<![^\W_])(?:dan|als)\s+(?:(?:in|het|de|die|tijdens|dezelfde|diezelfde|periode|van|over)\s+){0,4}\Z",
    re.IGNORECASE,
)
_CLOSE = re.compile(
    r"(?:\s?/\s?[^\W\d_]\w*|(?:\s(?:per|op)\s|/)\d[\d.]*(?=\s))?\s*(?:[^\W\d_][\w'’-]*\s+){0,3}\(?", re.IGNORECASE
)
_CLAUSE = re.compile(r"[;:–—()]|,\s|\.\s|\n")
_SUBORDINATE = re.compile(
    r"(?:,\s+|\s)(?:waarbij|waardoor|waaruit|waarvoor|waarmee|waarin|waarop|zodat|omdat|opdat|tenzij|indien|mits|hoewel|zodra)(?![^\W_])"
    r"|,\s+(?:als(?!\s+volgt(?![^\W_]))|wanneer)(?![^\W_])",
    re.IGNORECASE,
)
_TURN = re.compile(
    r"(?<![^\W_])(?:maar|terwijl|want|omdat|zodat|als|wanneer|om|dan|hoewel|indien|nadat|voordat|toen)(?![^\W_])",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"\s*(?:,\s*|(?:,\s*)?(?:en|of|respectievelijk|op\s+(?:een\s+totaal\s+van|de|een)|van\s+de|van\s+in\s+totaal)\s+)"
    r"(?:[^\W\d_]+\s+){0,3}",
    re.IGNORECASE,
)
_LISTED = re.compile(r"\s*(?:,|(?:,\s*)?en(?=\s))\s*", re.IGNORECASE)
_COLON = re.compile(r"\s?:\s")
_LABELS = re.compile(r"\s?:\s*(?:[^\W\d_]+\s+){0,2}")
_ITEM = re.compile(r"\s[-–•*]\s(?:[^\W\d_]+\s){0,3}\Z")
_VERB_FIRST = re.compile(
    r"(?<![^\W_])(?P<verb>[^\W\d_]+)\s+(?:(?:de|die|deze|ruim|bijna|ongeveer|meer|minder|dan|zo['’]n|circa)\s+){0,3}\Z",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"[\d.,\s]+")
_AND = re.compile(r"(?<![^\W_])(?:en|of)(?![^\W_])", re.IGNORECASE)
_AND_LAST = re.compile(r"(?:,|(?<![^\W_])(?:en|of))\s*\Z", re.IGNORECASE)
_CARRIED = re.compile(
    r"(?<![^\W_])(?:waarvan|goed\s+voor|ofwel|oftewel|namelijk)(?![^\W_])|\A,?\s+(?:een|of|wat)\s", re.IGNORECASE
)
_THAT = re.compile(
    r"(?<![^\W_])dat\s+(?:(?:de|het|een|er|we|wij|u|ik|hij|zij|ze|men|die|dat|deze|dit|van|voor|in|op|bij|onze|ook|al"
    r"|ongeveer|meer|minder|bijna|ruim)(?![^\W_])|\d|(?-i:[A-Z])|\Z)",
    re.IGNORECASE,
)
_REASON = re.compile(r"\s*(?:aangezien|omdat|doordat|hoewel|ofschoon|ondanks)(?![^\W_])", re.IGNORECASE)
_MEANWHILE = re.compile(
    r"(?<![^\W_])(?:ondertussen|intussen|inmiddels|sindsdien|daarna|nadien)(?![^\W_])|,\s+samen\s(?!\s*met\s)",
    re.IGNORECASE,
)
_ENDS_IN_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d\Z")
_TELLING = re.compile(
    r"\s+(?:is|was|waren|bedraagt|bedroeg|bedroegen|ligt|lag|lagen|telt|telde|telden|haalt|haalde|haalden|kost|kostte|kostten"
    r"|steeg|stegen|daalde|daalden|heeft|had|hadden|kreeg|kregen|ontving|ontvingen|werd|werden)\s+(?:[^\W\d_]+\s+){0,2}",
    re.IGNORECASE,
)
_TOLD_OF = re.compile(r"\s+(?:was|waren|is|zijn|bedroeg|bedroegen|ging|gingen)(?![^\W_])", re.IGNORECASE)
_AGAINST = re.compile(r",?\s(?:tegenover|tegen)\s+(?:nog\s+|slechts\s+|maar\s+)?\Z", re.IGNORECASE)
_ASIDE = re.compile(r"(?:\s[^\W\d_][\w'’-]*){0,3}\s\([^()]{1,40}\)")
_OPENS_ASIDE = re.compile(r"(?:\s[^\W\d_][\w'’-]*){0,3}\s\((?:[^\W\d_]+\s){0,2}")
_CLOSES = re.compile(r"(?:\s[^\W\d_][\w'’-]*){0,3}\)")
_CLOSING = re.compile(r"\s*\)\s*")
_IN_BRACKETS = re.compile(r"\s*\([^()]{1,40}\)\s*")
_RESPECTIVELY = re.compile(r"(?<![^\W_])(?:respectievelijk(?![^\W_])|resp\.)", re.IGNORECASE)
_YEARS_LONG = re.compile(r"(?P<n>\w+)\s+[^\W\d_]*(?:jaar|jaren)", re.IGNORECASE)
_DAYS_OF_YEAR = 365.25
_WORDS_BETWEEN = 16
_LOOK_BACK = 260
_SAME_STRETCH = re.compile(r"(?:dezelfde|diezelfde|die)\s+periode", re.IGNORECASE)
_ENDS_SENTENCE = re.compile(r"[.!?]\s|\n")
_WORD_BEFORE = 40  # characters in which `respectievelijk` may stand before the first figure


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
    if time is None:
        return one
    quantity = replace(
        one.quantity,
        time_text=time.text,
        time_relation=None if time.strength == "frequency" else time.relation,
        period_start=time.period_start,
        period_end=time.period_end,
        period_basis=time.basis if time.period_start or time.period_end else None,
    )
    return replace(one, quantity=quantity)


def _in_its_year(one: TimeExpression) -> TimeExpression:
    """What holds when ``sinds 2012`` begins: in that year; of other periods the days are left open."""
    first, named = one.period_start, _ENDS_IN_YEAR.search(one.text)
    year = first is not None and named is not None and first == dt.date(int(named.group()), 1, 1)
    last = dt.date(first.year, 12, 31) if year and first else None
    return replace(one, relation="in", period_start=first if last else None, period_end=last)


def govern(
    text: str, places: Sequence[Place], sentence: Place, *, reference: dt.date | None = None
) -> list[TimeExpression | None]:
    """For each quantity at ``places`` (in order, all in ``sentence``) the expression that governs it."""
    expressions = times(text, *sentence, reference=reference, taken=places)
    if not expressions:
        return [announced(text, sentence[0], reference)] * len(places)
    if any(one.period_start is None and one.period_end is None for one in expressions):
        same = any(_SAME_STRETCH.search(one.text) for one in expressions)
        anchor = _anchor(text, sentence[0], reference, stretch=same)
        expressions = (
            times(text, *sentence, reference=reference, taken=places, anchor=anchor) if anchor else expressions
        )
    return _Sentence(text, sentence, places, expressions, reference).governing()


def _anchor(text: str, start: int, reference: dt.date | None, *, stretch: bool) -> Period | None:
    """The period named last in the lines before ``start``; ``stretch``: what ``dezelfde periode`` points back at."""
    before = max(0, text.rfind("\n\n", 0, start), start - _LOOK_BACK)
    dated = [one for one in times(text, before, start, reference=reference) if one.period_start and one.period_end]
    if stretch and dated:
        return _same_stretch(text, dated)
    return Period(dated[-1].period_start, dated[-1].period_end) if dated else None


def _same_stretch(text: str, dated: Sequence[TimeExpression]) -> Period | None:
    """``van 40 in 2010 naar 60 in 2014``: from the first to the last; not what something is compared with."""
    last = dated[-1]
    if _COMPARED.search(text, max(0, last.start - _WORD_BEFORE), last.start) or _THAN.search(
        text, max(0, last.start - _WORD_BEFORE), last.start
    ):
        return None
    near = [one for one in dated if not _ENDS_SENTENCE.search(text, one.end, last.start)]
    starts = [one.period_start for one in near if one.period_start]
    if len(near) > 1 and starts != sorted(starts):
        return None
    return Period(near[0].period_start, last.period_end)


class _Sentence:
    """One sentence: its quantities and its expressions of time."""

    def __init__(
        self,
        text: str,
        sentence: Place,
        places: Sequence[Place],
        expressions: Sequence[TimeExpression],
        reference: dt.date | None,
    ) -> None:
        self._text = text
        self._reference = reference
        self._sentence = sentence
        self._places = places
        self._compared = [one for one in expressions if self._compares(one)]
        firm = [one for one in expressions if one not in self._compared]
        self._frequencies = [one for one in firm if one.strength == "frequency"]
        self._times = without_appositions(text, [one for one in firm if one.strength != "frequency"])
        self._behind = {
            index: one for index, place in enumerate(places) if (one := self._right_behind(place)) is not None
        }
        # `2 euro in plaats van 1,60 euro sinds 2016`: of the quantity before
        self._since_behind = {
            index: self._behind.pop(index)
            for index, (start, _) in enumerate(places)
            if index in self._behind and self._behind[index].relation == "since" and replaced(text, sentence[0], start)
        }

    def governing(self) -> list[TimeExpression | None]:
        """The expression of each quantity, in order."""
        own = self._of_compared() | self._of_beginning() | self._one_each()
        chosen = [own.get(index) or self._choose(index) for index in range(len(self._places))]
        for index in reversed(range(len(chosen) - 1)):
            if chosen[index] is None and self._joined(index) and not self._inside(self._places[index]):
                chosen[index] = self._behind.get(index + 1) or self._following(index + 1) or None
        return [
            self._stated(one) if one else self._frequency(place)
            for one, place in zip(chosen, self._places, strict=True)
        ]

    def _stated(self, one: TimeExpression) -> TimeExpression:
        """For ``in dat jaar`` the expression of the same sentence that it points back at."""
        if one.strength != "anaphor":
            return one
        dated = [other for other in self._times if other.end <= one.start and other.period_start]
        return dated[-1] if dated else one

    def _choose(self, index: int) -> TimeExpression | None:
        if self._inside(self._places[index]):
            return None
        if index in self._behind:
            return self._behind[index]
        if self._joined_against(index):
            return self._behind[index + 1]
        if replaced(self._text, self._sentence[0], self._places[index][0]):
            return None
        before, behind = self._preceding(index), self._following(index)
        behind = behind or self._since_behind.get(index + 1)
        if before and self._stands_against_now(before, index):
            return behind
        if (
            before
            and behind
            and (self._is_outside(before, index) or of_cause(self._text, self._sentence[0], before.start, before.end))
        ):
            return behind
        return before or behind

    def _joined_against(self, index: int) -> bool:
        """``tegenover 60 klachten en 20 boetes in 2017``: the first is of the other year, too."""
        if index + 1 not in self._behind or not self._joined(index):
            return False
        return bool(_AGAINST.search(self._between(self._sentence[0], self._places[index][0])))

    def _stands_against_now(self, before: TimeExpression, index: int) -> bool:
        """``bedraagt nu 12 procent tegen 15 procent in de begroting``: what today is set against may be of any time."""
        now = before.basis == "relative" and before.period_start == before.period_end == self._reference
        gap = self._between(before.end, self._places[index][0])
        return now and self._has_quantity(before.end, self._places[index][0]) and bool(_AGAINST.search(gap))

    def _is_outside(self, before: TimeExpression, index: int) -> bool:
        """Whether a clause begins between ``before`` and the quantity, so that what stands behind is nearer."""
        gap = self._between(before.end, self._places[index][0])
        return bool(_THAT.search(gap) or _CLAUSE.search(gap))

    def _inside(self, place: Place) -> bool:
        """``drie jaar`` in ``drie jaar geleden`` is itself the time."""
        return any(one.start < place[1] and place[0] < one.end for one in self._times)

    def _between(self, start: int, end: int) -> str:
        return self._text[start:end]

    def _has_quantity(self, start: int, end: int) -> bool:
        return any(start <= first and last <= end for first, last in self._places)

    def _right_behind(self, place: Place) -> TimeExpression | None:
        for one in self._times:
            if one.start < place[1] or one.strength == "aside":
                continue
            gap = self._between(place[1], one.start)
            # `40 procent (in 2021 was dat 38 procent)`: the brackets tell something of their own
            if "(" in gap and (self._is_length_of(place, one) or _TOLD_OF.match(self._text, one.end)):
                return None
            close = _CLOSE.fullmatch(gap) or (not one.text[0].isupper() and self._past_bracket(place, gap))
            if close and not _AND.search(gap) and not _TURN.search(gap) and not RELATIVE.search(gap):
                labels = "(" in gap and _COLON.match(self._text, one.end)  # `45 boten (2019: 40)`
                return None if labels or self._opens_for_next(one) else one
            return None
        return None

    def _past_bracket(self, place: Place, gap: str) -> bool:
        """``310 meldingen (0,9 procent) in 2013``: of what stands before the bracket and of what is in it."""
        if _IN_BRACKETS.fullmatch(gap):
            return True
        before = [other for other in self._places if other[1] <= place[0]] if _CLOSING.fullmatch(gap) else []
        return bool(before) and bool(_OPENS_ASIDE.fullmatch(self._between(before[-1][1], place[0])))

    def _is_length_of(self, place: Place, one: TimeExpression) -> bool:
        """``de voorbije vijf jaar (2013-2017)``: the brackets say which five years, not when something lasted five."""
        length = _YEARS_LONG.fullmatch(self._text, *place)
        number = whole_number(length["n"]) if length else None
        if number is None or one.period_start is None or one.period_end is None:
            return False
        years = round((one.period_end - one.period_start).days / _DAYS_OF_YEAR)
        return number > 1 and years == number

    def _opens_for_next(self, one: TimeExpression) -> bool:
        """Right before another quantity: ``werden 5 boten in 2021 7 schepen``, without a turn, or ``in 2021: 7``."""
        if self._labels(one):
            return True
        return any(
            start >= one.end
            and not self._between(one.end, start).strip()
            and not _CLAUSE.search(self._between(one.end, start))
            for start, _ in self._places
        ) and not any(other.end <= one.start and not self._has_quantity(other.end, one.start) for other in self._times)

    def _labels(self, one: TimeExpression) -> bool:
        """Whether a colon leads from it to a quantity: ``2014: 45 boten``."""
        return any(_LABELS.fullmatch(self._text, one.end, start) for start, _ in self._places if start > one.end)

    def _preceding(self, index: int) -> TimeExpression | None:
        place = self._places[index]
        for one in reversed(self._times):
            if one.end > place[0]:
                continue
            gap = self._between(one.end, place[0])
            if ")" in gap and self._is_of_brackets(one):
                continue
            if one.strength == "aside":
                if len(gap.split()) <= 3 and not _CLAUSE.search(gap):
                    return one
                continue
            clause = self._clause_before(one)
            if self._is_of_relative_clause(one, clause, gap) or of_shortened_clause(clause, gap):
                continue
            if reported(clause, gap, one_day=one.period_start == one.period_end is not None):
                return None  # `begin mei verklaarde hij dat de kost 300 miljoen bedroeg`
            if self._is_behind_another(one, index) and not _CARRIED.search(gap) and not self._tells(one, index):
                if _AND_LAST.search(self._between(self._places[index - 1][1], one.start)):
                    return one
                return None
            if _SUBORDINATE.search(gap) or _MEANWHILE.search(gap) or self._is_reason(one, gap):
                return None
            if one.strength == "weak" and (_CLAUSE.search(gap) or _THAT.search(gap)):
                return None
            return one
        return None

    def _is_of_brackets(self, one: TimeExpression) -> bool:
        """``eind 2020 3 procent (een jaar eerder was dat 5 procent), maar elders 8 procent``: of the 5 alone."""
        closing = self._text.find(")", one.end)
        return in_brackets(self._text, one.start, self._sentence[0]) and self._has_quantity(one.end, closing)

    def _is_reason(self, one: TimeExpression, gap: str) -> bool:
        """``Omdat de uitstoot vorig jaar steeg, ...``: the time of a reason does not reach the main clause."""
        return "," in gap and bool(_REASON.match(self._clause_before(one)))

    def _clause_before(self, one: TimeExpression) -> str:
        """What stands before the expression in its clause."""
        begins = max(self._text.rfind(mark, self._sentence[0], one.start) for mark in ",;:")
        return self._text[max(begins + 1, self._sentence[0]) : one.start]

    def _is_of_relative_clause(self, one: TimeExpression, clause: str, gap: str) -> bool:
        """``Gezinnen die in 2015 bouwden, krijgen 300 euro``: when they built; not ``..., waren met 300``."""
        back = of_relative_clause(clause, gap)
        if not back:
            return False
        # `In 2018 kregen schippers die in 2015 bouwden, 300 euro`
        return any(other.end <= one.start - back for other in self._times) or leads_elsewhere(clause, gap)

    def _tells(self, one: TimeExpression, index: int) -> bool:
        """``de 40 leden kochten in 2019 samen 75 boten``: behind a finite verb it is of the whole clause."""
        before = [end for _, end in self._places[:index] if end <= one.start]
        gap, behind = self._between(before[-1], one.start), self._between(one.end, self._places[index][0])
        word = gap.strip()
        told = _TELLING.fullmatch(gap) or (word in lexicon().verbs and not is_participle(word))
        told = told or (not word and self._verb_first(index - 1))
        return bool(told) and not _CLAUSE.search(behind) and not _AND.search(behind)

    def _verb_first(self, index: int) -> bool:
        """``kochten de 640 leden vorig jaar samen 75 boten``: the verb stands before the first quantity."""
        start = self._places[index][0]
        before = _VERB_FIRST.search(self._between(max(self._sentence[0], start - _WORD_BEFORE), start))
        return before is not None and before["verb"].lower() in lexicon().verbs

    def _is_behind_another(self, one: TimeExpression, index: int) -> bool:
        """Whether ``one`` stands right behind an earlier quantity and so belongs to it."""
        return any(other < index and behind is one for other, behind in self._behind.items())

    def _following(self, index: int) -> TimeExpression | None:
        place = self._places[index]
        for one in self._times:
            if one.start < place[1] or one.strength == "aside":
                continue
            gap = self._between(place[1], one.start)
            if _ITEM.search(gap) and self._labels(one):
                return None  # ` - 2013: 45 - 2014: 60`, `Budget 2013: 45 - Budget 2014: 60`
            past = self._past_asides(index, gap)
            if past > place[1] and (self._labels(one) or one.text[0].isupper()):
                return None  # `2013: 45 (12 %), 2014: 60`, `45 klachten (12 %) In 2014 ...`
            gap = self._between(past, one.start)
            if self._reaches(gap) and not self._has_quantity(past, one.start) and not self._opens_clause(one, gap):
                return one
            return None
        return None

    def _past_asides(self, index: int, gap: str) -> int:
        """``45 klachten (12 procent) waren in 2014 gegrond``: past the brackets right behind it or right around it.

        Those that hold an expression of their own tell something else.
        """
        start, end = self._places[index]
        closing = _CLOSES.match(gap)
        if closing and index and _OPENS_ASIDE.fullmatch(self._between(self._places[index - 1][1], start)):
            return end + closing.end()
        aside = _ASIDE.match(gap)
        dated = aside and any(end <= one.start < end + aside.end() for one in self._times)
        return end + aside.end() if aside and not dated else end

    def _reaches(self, gap: str) -> bool:
        return (
            len(gap.split()) <= _WORDS_BETWEEN
            and not _CLAUSE.search(gap)
            and not _TURN.search(gap)
            and in_reach_of_relative(gap)
        )

    def _opens_clause(self, one: TimeExpression, gap: str) -> bool:
        """``en in 2021 waren er 7``: behind ``en``, with a quantity after it, a new clause begins."""
        joined = _AND.search(gap)
        if not joined:
            return False
        return bool(_AND_LAST.search(gap)) or any(start >= one.end for start, _ in self._places)

    def _joined(self, index: int) -> bool:
        gap = self._between(self._places[index][1], self._places[index + 1][0])
        return bool(_JOINED.fullmatch(gap)) and not _TURN.search(gap)

    def _frequency(self, place: Place) -> TimeExpression | None:
        if self._inside(place):
            return None
        for one in self._frequencies:
            ahead = one.start >= place[1]
            gap = self._between(place[1], one.start) if ahead else self._between(one.end, place[0])
            if len(gap.split()) <= (3 if ahead else 6) and not _CLAUSE.search(gap) and not RELATIVE.search(gap):
                return one
        return None

    def _of_compared(self) -> dict[int, TimeExpression]:
        """``meer dan in 2017, toen er 368 waren``: what is compared with governs its own figures alone."""
        return {
            index: one
            for one in self._compared
            for index in figures(self._text, self._places, one.end)
            if index not in self._behind
        }

    def _of_beginning(self) -> dict[int, TimeExpression]:
        """``sinds 2012, toen er 45 waren``: of that year, and not since."""
        return {
            index: _in_its_year(one)
            for one in self._times
            if one.relation == "since"
            for index in figures(self._text, self._places, one.end, then=True)
            if index not in self._behind
        }

    def _compares(self, one: TimeExpression) -> bool:
        if one.strength == "compared":
            return True
        reads = one.start + (len("tot ") if one.text.lower().startswith("tot ") else 0)  # `in verhouding tot 2021`
        before = self._text[max(0, reads - 60) : reads]
        return bool(_THAN.search(before)) or any(
            match.group().split()[0].lower() not in ("dan", "als") and not self._has_quantity_after(match, before, one)
            for match in [_COMPARED.search(before)]
            if match
        )

    def _has_quantity_after(self, match: re.Match[str], before: str, one: TimeExpression) -> bool:
        begins = self._text.index(before, max(0, one.start - 60)) + match.start()
        return self._has_quantity(begins, one.start)

    def _one_each(self) -> dict[int, TimeExpression]:
        """``eind 2019 en eind 2020 respectievelijk 5 en 7``: its own period for each of so many quantities in a row.

        Without the word too where they are of one thing and stand in a list: ``in 2019 en 2020 waren er 5 en 7 boten``.
        """
        for one in self._times if len(self._places) > 1 else ():
            members = row(self._text, one.start, self._places, self._reference) if one.relation in ("in", "by") else []
            if not members or len(members) > len(self._places):
                continue
            begins = max(0, min(one.start, self._places[0][0] - _WORD_BEFORE))
            told = _RESPECTIVELY.search(self._text, begins, max(members[-1][1], self._places[-1][1]))
            firsts = range(len(self._places) - len(members) + 1)
            rows = [at for at in firsts if self._in_a_row(at, len(members), _JOINED if told else _LISTED)]
            if len(rows) == 1:
                return {rows[0] + index: self._member(one, *member) for index, member in enumerate(members)}
        return {}

    def _member(self, one: TimeExpression, start: int, end: int, period: Period) -> TimeExpression:
        basis: Literal["stated", "relative"] = "stated" if period.stated else "relative"
        first = None if one.relation == "by" else period.start
        text = self._text[start:end]
        return replace(one, start=start, end=end, text=text, period_start=first, period_end=period.end, basis=basis)

    def _in_a_row(self, first: int, count: int, between: re.Pattern[str]) -> bool:
        row = self._places[first : first + count]
        if between is _JOINED and count == len(self._places):
            return True
        things = {_FIGURE.sub("", self._between(*place)) for place in row} - {""}
        apart = all(between.fullmatch(self._text, one[1], other[0]) for one, other in pairwise(row))
        return apart and (between is _JOINED or len(things) <= 1)
