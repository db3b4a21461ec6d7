"""Expressions of time in a sentence: a preposition and the period it governs, or an adverb.

Comes in: clean text, the bounds of a sentence, the date of the text, the places of the quantities in it.
Goes out: ``TimeExpression``: the words, how they relate to their period, its first and last day.
Does not: decide which quantity an expression belongs to.

Bounds of the days: ``in`` has both, ``since`` begins with the named period and is open, ``until`` and ``by`` end with
its last day and have no first one; ``vóór`` ends, and ``na`` begins, next to the named period.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.lexis.lowering import lower
from pipeline.annotate.periods import calendar as cal
from pipeline.annotate.periods.alone import belongs_to_noun, moved_to, of_amount, of_document, of_figures, stands_alone
from pipeline.annotate.periods.calendar import UNKNOWN, Period
from pipeline.annotate.periods.compared import with_figures
from pipeline.annotate.periods.context import Context, Nominal
from pipeline.annotate.periods.happenings import by_event, since_event
from pipeline.annotate.periods.lexicon import SEASONS, TimeRule, alternation, by_word, folded
from pipeline.annotate.periods.nominals import nominal
from pipeline.annotate.periods.patterns import WEEKDAY
from pipeline.annotate.periods.phrases import ADVERB, ADVERBS, PART, PARTS, joined, moment, phrase, stretch
from pipeline.annotate.periods.pointing import in_year
from pipeline.annotate.periods.resolve import mark
from pipeline.annotate.periods.series import school_year_of_line
from pipeline.annotate.periods.several import and_another, as_well, in_each, listed, one_noun
from pipeline.annotate.periods.sites import sites, tense
from pipeline.records import TimeRelation

Strength = Literal["firm", "weak", "aside", "anaphor", "frequency", "compared"]


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words that say when. ``start`` and ``end`` count characters of the text they were found in.

    ``strength``: ``weak`` words govern only in their own clause, an ``aside`` only what follows at once, an
    ``anaphor`` (``in dat jaar``) gives way to the expression it points back at, a ``frequency`` governs only where
    nothing else says when, one ``compared`` only the figures that are given as its own (``2017, toen er 45 waren``).
    """

    start: int
    end: int
    text: str
    relation: TimeRelation
    period_start: dt.date | None
    period_end: dt.date | None
    basis: Literal["stated", "relative"]
    strength: Strength = "firm"


_END = r"(?![^\W_])"
_PREPOSITIONS = by_word("preposition", "preposition of days")
_PREPOSITION = re.compile(alternation(_PREPOSITIONS) + r"\s+")
_PART_OPENER = re.compile(r"(?:op|aan|bij)\s+(?=(?:het|de)\s)")
_ASIDE = re.compile(r"(?:(?<=[–—(] )|(?<=[–—(])|(?<=- ))" + alternation(by_word("aside")) + _END)
_PERIOD_NOUN = re.compile(r"(?:de\s+)?periode\s+(?:van\s+)?")
_THEN = re.compile(
    r"toen(?=\s+(?:ook|nog|al|reeds|ongeveer|zowat|zo['’]n|circa|meer|minder|bijna|slechts|amper|zelfs|in\s+totaal|\d))"
    r"|toen(?=\s+(?:was|waren|werd|werden|had|hadden|telde|telden|bedroeg|bedroegen|kreeg|kregen|ging|stond|lag|lagen|kostte|kostten)\s)",
)
_WITHIN = re.compile(
    r"(?:op|in|over)\s+(?:(?:amper|slechts|nog\s+geen|ongeveer|zo['’]n|minder\s+dan)\s+)?"
    r"(?P<n>\S+)\s+(?P<u>jaar|maand|maanden|week|weken|dag|dagen)\s+tijd" + _END,
)
_SEASON = re.compile(alternation(SEASONS) + _END)
_OR = re.compile(r"\s+of\s+(?:misschien\s+)?")
_OR_BEYOND = re.compile(
    r"\s+of\s+(?:nog\s+)?(?:(?P<later>later|nadien|daarna|erna)|eerder|vroeger|ervoor|daarvoor|voordien)"
    + _END
    + r"(?!\s+(?:in|op|tot|vanaf)\s)"  # `in 2010 of later in 2011`
)
_RESPECTIVELY = re.compile(r"(?:respectievelijk|resp\.|bijvoorbeeld|pakweg)\s+")
_BUILT = re.compile(
    r"(?<![^\W_])(?:gebouwd|geboren|opgericht|ontstaan|aangelegd|gesticht|dateren|dateert|dateerden?|stammen|stamt)\s\Z",
)
_BEFORE = {"voor": 0, "vóór": 0, "van voor": 4, "van vóór": 4}  # and how many characters stand before `voor`
_WORD_BEFORE = re.compile(r"(?<![^\W_])([^\W\d_]+)\svan\s\Z")
_NEAR = 20  # characters
_SET_BEFOREHAND = re.compile(r"(?:vakantie|verkiezingen|feestdagen)(?:\s+(?:van\s+)?\d{4})?\Z")
# `deze morgen`, `vrijdag morgen`: the part of a day
_MORNING = re.compile(rf"(?<![^\W_])(?:de|deze|die|elke|iedere|gister(?:en)?|{WEEKDAY})\s\Z")
_THAT_OF = re.compile(r"(?:die|dat)\s+van\s+(?:het\s+jaar\s+)?")
_BRACKETED_PART = re.compile(
    r"\s*\((?P<part>(?:het\s+)?(?:eerste|tweede|derde|vierde|1e|2e|3e|4e)\s+(?:semester|kwartaal|trimester|jaarhelft))\)",
)


def times(
    text: str,
    start: int,
    end: int,
    *,
    reference: dt.date | None = None,
    taken: Sequence[tuple[int, int]] = (),
    anchor: Period | None = None,
) -> tuple[TimeExpression, ...]:
    """The expressions of time in the sentence ``text[start:end]``, in order, none overlapping another.

    ``reference`` is the date of the text; without it relative expressions have no days. ``taken`` are the places of
    quantities: digits there are no years. ``anchor`` is the period named last before the sentence.
    """
    written = _masked(text[start:end], start, taken)
    sentence = lower(written)  # patterns in lower case are much quicker than to set case aside at each character
    places = list(sites(sentence))
    if not places:
        return ()
    anchor = anchor or school_year_of_line(text, start)
    within = [(first - start, last - start) for first, last in taken]
    reader = _Reader(sentence, written, Context(reference, anchor, tense=tense(sentence)), within)
    return tuple(
        replace(one, start=one.start + start, end=one.end + start, text=text[one.start + start : one.end + start])
        for one in reader.all(places)
    )


def _masked(sentence: str, start: int, taken: Sequence[tuple[int, int]]) -> str:
    """The sentence with the digits of four-digit quantities blotted out: ``in 2000 dossiers`` names no year."""
    for first, last in taken:
        piece = sentence[max(first - start, 0) : max(last - start, 0)]
        blotted = re.sub(r"\d{4}", "####", piece)
        if blotted != piece:
            sentence = sentence[: first - start] + blotted + sentence[last - start :]
    return sentence


def in_brackets(text: str, at: int, start: int = 0) -> bool:
    """Whether a bracket opened behind ``start`` is still open at ``at``."""
    return text.rfind("(", start, at) > text.rfind(")", start, at)


def _in_one_year(one: TimeExpression, period: Period, near: Period | None) -> Period | None:
    """The period where the words name its year and it lies in that year: days without a year behind it do too.

    ``near`` is the one before, from which a period without a year may have its year: it hands that on.
    """
    if period.start is None or period.end is None or period.start.year != period.end.year:
        return None
    handed_on = near is not None and near.start is not None and near.start.year == period.start.year
    return period if one.basis == "stated" or handed_on else None


def _is_pointed_year(one: TimeExpression) -> bool:
    """``vorig jaar``: a whole year, pointed at from the text."""
    return one.basis == "relative" and cal.is_year(Period(one.period_start, one.period_end))


def _is_away(one: TimeExpression, reference: dt.date | None) -> bool:
    """Whether it is a whole year other than that of the text, pointed at from it."""
    if one.period_start is None or reference is None or not _is_pointed_year(one):
        return False
    return one.period_start.year != reference.year


class _Reader:
    """Reads one sentence, in lower case, from left to right; at each place the first form that fits wins."""

    def __init__(self, sentence: str, written: str, context: Context, taken: Sequence[tuple[int, int]]) -> None:
        self._sentence, self._written = sentence, written
        self._context = context
        self._taken = taken

    def all(self, places: Sequence[int]) -> list[TimeExpression]:
        """All expressions that begin at one of ``places``."""
        found: list[TimeExpression] = []
        done = 0
        for site in places:
            if site < done:
                continue
            if found and self._sentence[done:site] == " " and _is_pointed_year(found[-1]):
                # `vorig jaar in april`: in that year
                self._context = replace(self._context, near=self._context.anchor, away=False)
            one = self._at(site)
            if one is None:
                continue
            one = self._or_beyond(one)
            if found and found[-1].strength == one.strength == "firm":
                one = self._either(found[-1], one)
                found = found[:-1] if one.start < done else found
            found.append(one)
            done = one.end
            if one.period_start and one.period_end:
                period = Period(one.period_start, one.period_end)
                near = _in_one_year(one, period, self._context.near)
                # `(een jaar eerder was dat 5 procent), nog altijd 8 procent (tegenover 10 een jaar eerder)`
                aside = one.basis == "relative" and in_brackets(self._sentence, one.start)
                self._context = replace(
                    self._context,
                    anchor=self._context.anchor if aside else period,
                    near=near,
                    away=_is_away(one, self._context.reference),
                )
        return found

    def _or_beyond(self, one: TimeExpression) -> TimeExpression:
        """``in de jaren 70 of vroeger``, ``in 2010 of later``: the period is open on that side."""
        beyond = _OR_BEYOND.match(self._sentence, one.end) if one.relation == "in" and one.strength == "firm" else None
        if beyond is None or (one.period_start is None and one.period_end is None):
            return one
        text = self._sentence[one.start : beyond.end()]
        if beyond["later"]:
            return replace(one, end=beyond.end(), text=text, relation="since", period_end=None)
        return replace(one, end=beyond.end(), text=text, relation="until", period_start=None)

    def _either(self, first: TimeExpression, second: TimeExpression) -> TimeExpression:
        """``vorig jaar of twee jaar geleden``: one expression, from the earlier of the two to the later."""
        if not _OR.fullmatch(self._sentence, first.end, second.start):
            return second
        starts = [day for day in (first.period_start, second.period_start) if day]
        ends = [day for day in (first.period_end, second.period_end) if day]
        return replace(
            second,
            start=first.start,
            text=self._sentence[first.start : second.end],
            relation=first.relation,
            period_start=min(starts) if len(starts) == 2 else None,
            period_end=max(ends) if len(ends) == 2 else None,
        )

    def _at(self, at: int) -> TimeExpression | None:
        for form in (
            self._adverb,
            self._then,
            self._aside,
            self._within,
            self._range,
            self._by_event,
            self._prepositional,
            self._since_event,
        ):
            found = form(at)
            if found is not None and found.relation == "since":  # `sinds de start van de regeerperiode in 2014`
                event = self._since_event(at)
                return event if event is not None and event.end > found.end else found
            if found is not None:
                return found
        return self._bare(at)

    def _made(
        self,
        start: int,
        end: int,
        period: Period,
        rule: TimeRule | None = None,
        *,
        relation: TimeRelation = "in",
        strength: Strength = "firm",
    ) -> TimeExpression:
        first, last = period.start, period.end
        relation = rule.relation if rule else relation
        if rule and rule.shift == "after":
            first, last = (last + cal.DAY if last else None), None
        elif rule and rule.shift == "before":
            first, last = None, (first - cal.DAY if first else None)
        elif relation == "since":
            last = None
        elif relation in ("until", "by"):
            first = None
        basis: Literal["stated", "relative"] = "stated" if period.stated else "relative"
        return TimeExpression(start, end, self._sentence[start:end], relation, first, last, basis, strength)

    def _adverb(self, at: int) -> TimeExpression | None:
        match = ADVERB.match(self._sentence, at)
        if not match or belongs_to_noun(self._sentence, at):
            return None
        rule = ADVERBS[folded(match.group())]
        if rule.moment == "tomorrow" and _MORNING.search(self._sentence, max(0, at - _NEAR), at):
            return None
        if rule.role == "frequency":
            return self._made(at, match.end(), UNKNOWN, strength="frequency")
        weak: Strength = "weak" if rule.weak else "firm"
        return self._made(at, match.end(), moment(rule, self._context), rule, strength=weak)

    def _then(self, at: int) -> TimeExpression | None:
        """``toen`` where it is an adverb (`toen ook 45`), not where it opens a clause (`toen we begonnen`)."""
        match = _THEN.match(self._sentence, at)
        anchor, today = self._context.anchor, self._context.reference
        if anchor is not None and anchor.start == anchor.end == today:
            anchor = None  # it never is today
        return self._made(at, match.end(), anchor.relative() if anchor else UNKNOWN, strength="weak") if match else None

    def _aside(self, at: int) -> TimeExpression | None:
        match = _ASIDE.match(self._sentence, at)
        return self._made(at, match.end(), UNKNOWN, strength="aside") if match else None

    def _within(self, at: int) -> TimeExpression | None:
        """``op een maand tijd``: the stretch up to the day of the text."""
        match = _WITHIN.match(self._sentence, at)
        if not match:
            return None
        back = nominal(f"{match['n']} {match['u']} geleden", 0, self._context)
        if back is None:
            return None
        rolling = nominal(f"de voorbije {match['n']} {match['u']}", 0, self._context)
        return self._made(at, match.end(), rolling.period if rolling else UNKNOWN)

    def _range(self, at: int) -> TimeExpression | None:
        found = stretch(self._sentence, at, self._context)
        return self._made(at, found.end, found.period) if found else None

    def _prepositional(self, at: int) -> TimeExpression | None:
        match = _PREPOSITION.match(self._sentence, at)
        while match:
            found = self._governed(at, match)
            if found is not None:
                return found
            shorter = folded(match.group()).rpartition(" ")[0]
            match = _PREPOSITION.match(self._sentence, at, match.end() - 1) if shorter in _PREPOSITIONS else None
        return None

    def _governed(self, at: int, match: re.Match[str]) -> TimeExpression | None:
        word = folded(match.group())
        rule = _PREPOSITIONS[word]
        respectively = _RESPECTIVELY.match(self._sentence, match.end())
        begins = respectively.end() if respectively else match.end()
        noun = _PERIOD_NOUN.match(self._sentence, begins)
        # A target lies ahead: `tegen juni` is the coming June.
        ahead = replace(self._context, tense="future") if rule.relation == "by" else self._context
        after = noun.end() if noun else None
        named = one_noun(self._sentence, begins, ahead) or phrase(self._sentence, begins, ahead, after_noun=after)
        if named is None:
            return self._in_that_of(at, match.end(), rule)
        if rule.role == "preposition of days" and not self._is_day(named, begins):
            return None
        if named.kind == "event" and word in ("in", "over", "rond", "op") and not self._lasts(named):
            return None
        if named.kind == "event" and word == "tegen" and not _SET_BEFOREHAND.search(self._sentence, at, named.end):
            return None  # `bestand tegen een nieuwe pandemie`
        stretches = "periode" in word and named.kind in ("day", "month") and not named.several
        if noun or stretches:  # `in de periode november 2001 – juni 2002`
            named = joined(self._sentence, noun.end() if noun else begins, named, self._context) or named
        if word in _BEFORE and self._tells_which(at + _BEFORE[word]):
            return None
        if word == "voor":
            return self._for_or_before(at, begins, named)
        if word in ("in", "over") and named.kind in ("ago", "day"):
            return None
        strength: Strength = "anaphor" if named.kind == "anaphor" else "firm"
        named = self._part_behind(begins, named)
        if rule.relation == "in" and not rule.shift:
            named = self._with_others(at, word, named)
        return self._made(at, named.end, named.period, rule, strength=strength)

    def _in_that_of(self, at: int, begins: int, rule: TimeRule) -> TimeExpression | None:
        """``in de begroting 2017 12, in die van 2016 10``: in the same of another year."""
        match = _THAT_OF.match(self._sentence, begins) if rule.relation == "in" else None
        named = phrase(self._sentence, match.end(), self._context) if match else None
        year = named.period.start.year if named and named.kind in ("year", "deictic") and named.period.start else None
        if named is None or year is None or named.several or not cal.is_year(named.period):
            return None
        return self._made(
            at, named.end, mark(in_year(self._context.anchor, "periode", year), named.period.stated), rule
        )

    def _with_others(self, at: int, word: str | None, named: Nominal) -> Nominal:
        """With the periods that are joined to it: ``in 2015 en in 2016``."""
        named = listed(self._sentence, at, named)
        named = and_another(self._sentence, self._written, at, named, self._context, self._taken)
        return as_well(self._sentence, at, word, in_each(self._sentence, at, named), self._context)

    def _part_behind(self, begins: int, named: Nominal) -> Nominal:
        """``in 2021 (eerste semester)``: the year with the part of it that brackets behind it name."""
        match = _BRACKETED_PART.match(self._sentence, named.end) if named.kind == "year" else None
        year = self._sentence[begins : named.end].strip()
        part = nominal(f"{match['part']} van {year}", 0, self._context) if match and year.isdigit() else None
        return replace(named, end=match.end(), period=part.period) if match and part else named

    def _lasts(self, named: Nominal) -> bool:
        """``in het coronajaar``, but not ``in de crisis``: a year or a period can be stood in."""
        return bool(re.search(r"(?:jaar|jaren|periode)(?:\s+\d{4})?\Z", self._sentence[: named.end]))

    def _tells_which(self, at: int) -> bool:
        """``uit een vraag van voor de zomer``: of which time the noun is; not ``dateert van voor 1950``.

        ``at`` is where ``voor`` begins.
        """
        before = _WORD_BEFORE.search(self._sentence, max(0, at - _NEAR), at)
        return before is not None and before[1].lower() not in lexicon().verbs and not _BUILT.search(before[1] + " ")

    def _is_day(self, named: Nominal, at: int) -> bool:
        return named.kind == "day" or bool(PART.match(self._sentence, at))

    def _for_or_before(self, at: int, begins: int, named: Nominal) -> TimeExpression | None:
        """``voor`` is 'for' a year, but 'before' the end of one, a day, an event, and where something came to be."""
        part = PART.match(self._sentence, begins)
        if part and PARTS[folded(part.group())].part == "end":
            return self._made(at, named.end, named.period, relation="by")
        season = _SEASON.search(self._sentence, begins, named.end)
        built = _BUILT.search(self._sentence[max(0, at - _NEAR) : at])
        if part or season or built or named.kind in ("day", "event"):
            return self._made(at, named.end, named.period, by_word("preposition")["vóór"])
        named = self._with_others(at, "voor", named)
        return self._made(at, named.end, named.period)

    def _since_event(self, at: int) -> TimeExpression | None:
        found = since_event(self._sentence, at, self._context)
        return self._made(at, found.end, found.period, relation="since") if found else None

    def _by_event(self, at: int) -> TimeExpression | None:
        found = by_event(self._sentence, at, self._context)
        return self._made(at, found.end, found.period, relation="by") if found else None

    def _bare(self, at: int) -> TimeExpression | None:
        begins = at
        opener = _PART_OPENER.match(self._sentence, at)
        if opener:
            begins = opener.end()
        part = PART.match(self._sentence, begins)
        if opener and not part:
            return None
        named = one_noun(self._sentence, begins, self._context) or phrase(self._sentence, begins, self._context)
        if named is None:
            return None
        if with_figures(self._sentence, at, named.end, bare=part is not None or named.kind != "year" or named.bare):
            return self._made(at, named.end, named.period, strength="compared")
        told = (of_amount, of_figures)
        if named.kind == "year" and any(one(self._sentence, at, named.end) for one in told):
            return self._made(at, named.end, named.period)
        says_when = part or named.bare or stands_alone(self._written, at, named, self._context)
        elsewhere = (of_document, moved_to)
        if not says_when or belongs_to_noun(self._sentence, at):
            return None
        if any(one(self._sentence, at, named.end) for one in elsewhere):
            return None
        strength: Strength = "anaphor" if named.kind == "anaphor" else "firm"
        named = self._with_others(at, None, named)
        return self._made(at, named.end, named.period, strength=strength)
