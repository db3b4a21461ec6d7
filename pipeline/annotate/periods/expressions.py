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

from pipeline.annotate.periods import calendar as cal
from pipeline.annotate.periods.calendar import UNKNOWN, Part, Period
from pipeline.annotate.periods.context import Context, Nominal, Tense
from pipeline.annotate.periods.lexicon import MONTHS, ORDINALS, TimeRule, alternation, by_word, folded
from pipeline.annotate.periods.nominals import nominal
from pipeline.annotate.periods.patterns import ADJECTIVE, NUMBER, SOME, WEEKDAY, YEAR
from pipeline.records import TimeRelation

Strength = Literal["firm", "weak", "aside", "anaphor", "frequency"]


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words that say when. ``start`` and ``end`` count characters of the text they were found in.

    ``strength``: ``weak`` words govern only in their own clause, an ``aside`` only what follows at once, an
    ``anaphor`` (``in dat jaar``) gives way to the expression it points back at, a ``frequency`` governs only where
    nothing else says when.
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
_PREPOSITION = re.compile(alternation(_PREPOSITIONS) + r"\s+", re.IGNORECASE)
_PARTS = by_word("part")
_PART = re.compile(rf"(?:(?:op|in|aan|bij|rond|vanaf|sinds|tot|tegen|voor)\s+)?{alternation(_PARTS)}\s+", re.IGNORECASE)
_BARE_PART = re.compile(alternation(_PARTS) + r"\s+", re.IGNORECASE)
_PART_OPENER = re.compile(r"(?:op|aan|bij)\s+(?=(?:het|de)\s)", re.IGNORECASE)
_ADVERBS = by_word("adverb", "frequency")
_ADVERB = re.compile(alternation(_ADVERBS) + _END, re.IGNORECASE)
_ASIDE = re.compile(r"(?:(?<=[–—(] )|(?<=[–—(])|(?<=- ))" + alternation(by_word("aside")) + _END, re.IGNORECASE)
_RANGE = re.compile(
    r"(?:(?:in|over|voor|tijdens)\s+)?(?:(?:de\s+)?periode\s+)?(?P<w>tussen|van|vanaf)\s+", re.IGNORECASE
)
_PERIOD_NOUN = re.compile(r"(?:de\s+)?periode\s+(?:van\s+)?", re.IGNORECASE)
_CONNECTOR = re.compile(
    r"\s*(?:[-–]\s*|(?P<w>en|tot\s+en\s+met|tot\s+aan|tot|t/m|t\.e\.m\.|tem|naar)\s+)", re.IGNORECASE
)
_WITHIN = re.compile(
    r"(?:op|in|over)\s+(?:(?:amper|slechts|nog\s+geen|ongeveer|zo['’]n|minder\s+dan)\s+)?"
    r"(?P<n>\S+)\s+(?P<u>jaar|maand|maanden|week|weken|dag|dagen)\s+tijd" + _END,
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\s*\(\s*")
_CLOSING = re.compile(r"\s*\)")
_LABEL_COLON = re.compile(r"\s?:(?!\d)")
_ARTICLE = r"(?:de|het|deze|dit|onze|zijn|haar|hun|die|dat)"
_NO_NOUN = (
    "al|reeds|is|zijn|was|waren|werd|werden|wordt|worden|heeft|hebben|had|hadden|er|ook|we|wij|ik|u|ze|zij|hij|het|de|een|"
    "kan|kon|kunnen|zal|zullen|zou|zouden|moet|moeten|mag|staat|staan|gaat|gaan|steeg|stegen|daalde|daalden|kreeg|kregen|"
    "nam|namen|geldt|gelden|in|op|met|voor|door|naar|om|dat|die|tot|bij|en|of|hoeveel|welke|niet|meer|minder|nog|toen|"
    "betaalde|betaalden|ontving|ontvingen|maakte|maakten|steunde|steunden|groeide|groeiden|telde|telden|liep|liepen"
)
_NOUN = rf"(?!(?:{_NO_NOUN}){_END})[^\W\d_][\w'’-]*"
_ADJECTIVE = rf"(?!(?:{_NO_NOUN}){_END})[^\W\d_]+(?<!i)(?<!ë)e"
_PHRASE = rf"(?:{_ARTICLE}\s+)(?:{_ADJECTIVE}\s+){{0,2}}{_NOUN}"
_SINCE_EVENT = re.compile(
    rf"(?:sinds|sedert)\s+(?:{_PHRASE}|corona|covid(?:-19)?|COVID-19|{_NOUN}(?=\s+van\s))"
    rf"(?:\s+van\s+(?:{_PHRASE}|{_NOUN})){{0,2}}",
    re.IGNORECASE,
)
_EVENT_DATE = re.compile(r"\s+(?:\(|(?:in|op|van)\s+|(?=begin\s|eind\s|midden\s))", re.IGNORECASE)
_CANDIDATE = re.compile(
    r"(?<![^\W_])(?<![-.,/]\b)(?="
    + alternation([*_PREPOSITIONS, *_PARTS, *_ADVERBS])
    + _END
    + rf"|{YEAR}|\d{{1,2}}[/.-]\d|\d{{1,3}}\s|{alternation(MONTHS)}{_END}"
    rf"|(?:{NUMBER}|{SOME}|{alternation(ORDINALS)}|{ADJECTIVE}|{WEEKDAY})\s"
    r"|(?:de|het|dit|deze|onze|dat|die|aan|tussen|van|daarvoor|daarna|ervoor|nadien|jaren|jaar|maand|maanden)\s"
    rf"|[QKS]\s?[1-4]|{alternation(by_word('school year', 'session', 'term', 'calendar year'))}\s"
    r")",
    re.IGNORECASE,
)
_PAST_VERB = re.compile(
    r"(?<![^\W_])(?:werd|werden|was|waren|had|hadden|heeft|hebben|hebt|heb|kreeg|kregen|bleek|bleken|steeg|stegen|daalde"
    r"|daalden|ging|gingen|kwam|kwamen|konden|kon|bereikte|telde|bedroeg|bedroegen|besliste|(?:is|zijn)\s+(?:\w+\s+){0,4}ge\w+[dtn])"
    r"(?![^\W_])",
    re.IGNORECASE,
)
_FUTURE_VERB = re.compile(
    r"(?<![^\W_])(?:zal|zullen|zult|zou|zouden|treedt|treden|komt|komen|wordt|worden|moet|moeten|start|starten|gepland"
    r"|verwacht|verwachten|gaat|gaan|plan|plannen|voorzien)(?![^\W_])",
    re.IGNORECASE,
)
_TRIGGER = re.compile(
    r"(?:19|20)\d\d|['’]\d\d|\d[/.]\d|maand|jaar|jaren|week|weken|dag|daag|decenni|kwarta|semest|trimest|basis|nu\b|gister|morgen"
    r"|moment|ogenblik|heden|thans|actueel|tegenwoordig|vroeger|voordien|voorheen|destijds|indertijd|verleden|lijks"
    r"|daarvoor|ervoor|daarna|nadien|januari|februari|maart|april|mei\b|juni|juli|augustus|september|oktober|november"
    r"|december|zomer|winter|herfst|lente|legislatuur|periode|sinds|sedert|crisis|lockdown|pandemie|oorlog|vakantie"
    r"|verkiezing|tot dusver|epidemie|brexit|golf|aanslag|helft",
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
    sentence = text[start:end]
    if not _TRIGGER.search(sentence.lower()):
        return ()
    reader = _Reader(_masked(sentence, start, taken), Context(reference, anchor, tense=_tense(sentence)))
    return tuple(
        replace(one, start=one.start + start, end=one.end + start, text=text[one.start + start : one.end + start])
        for one in reader.all()
    )


def _tense(sentence: str) -> Tense | None:
    """Whether the verbs speak of what was or of what will be; ``None`` where they do neither, or both."""
    past, future = bool(_PAST_VERB.search(sentence)), bool(_FUTURE_VERB.search(sentence))
    if past == future:
        return None
    return "past" if past else "future"


def _masked(sentence: str, start: int, taken: Sequence[tuple[int, int]]) -> str:
    """The sentence with the digits of four-digit quantities blotted out: ``in 2000 dossiers`` names no year."""
    for first, last in taken:
        piece = sentence[max(first - start, 0) : max(last - start, 0)]
        blotted = re.sub(r"\d{4}", "####", piece)
        if blotted != piece:
            sentence = sentence[: first - start] + blotted + sentence[last - start :]
    return sentence


class _Reader:
    """Reads one sentence from left to right; at each place the first form that fits wins."""

    def __init__(self, sentence: str, context: Context) -> None:
        self._sentence = sentence
        self._context = context

    def all(self) -> list[TimeExpression]:
        """All expressions of the sentence."""
        found: list[TimeExpression] = []
        done = 0
        for site in _CANDIDATE.finditer(self._sentence):
            if site.start() < done:
                continue
            one = self._at(site.start())
            if one is None:
                continue
            found.append(one)
            done = one.end
            if one.period_start and one.period_end:
                self._context = replace(self._context, anchor=Period(one.period_start, one.period_end))
        return found

    def _at(self, at: int) -> TimeExpression | None:
        for form in (self._adverb, self._aside, self._within, self._range, self._prepositional, self._since_event):
            found = form(at)
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
        match = _ADVERB.match(self._sentence, at)
        if not match or self._belongs_to_noun(at):
            return None
        rule = _ADVERBS[folded(match.group())]
        if rule.role == "frequency":
            return self._made(at, match.end(), UNKNOWN, strength="frequency")
        weak: Strength = "weak" if rule.weak else "firm"
        return self._made(at, match.end(), self._moment(rule), rule, strength=weak)

    def _moment(self, rule: TimeRule) -> Period:
        reference = self._context.reference
        shift = {"now": 0, "yesterday": -1, "tomorrow": 1}.get(rule.moment or "")
        if reference is None or shift is None:
            return UNKNOWN
        return cal.around(reference + cal.DAY * shift, "day").relative()

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
        match = _RANGE.match(self._sentence, at)
        if not match:
            return None
        first = self._part_or_nominal(match.end(), match.end())
        if first is None:
            return None
        joined = self._joined(first)
        if joined is not None:
            return self._made(at, joined.end, joined.period)
        if first.several and first.kind in ("year", "month", "day", "part of year"):
            return self._made(at, first.end, first.period)
        return None

    def _joined(self, first: Nominal) -> Nominal | None:
        """``1 januari`` ``tot en met`` ``31 maart 2022``: the first may lend its year from the second."""
        connector = _CONNECTOR.match(self._sentence, first.end)
        if not connector:
            return None
        year = first.period.start.year if first.period.stated and first.period.start else None
        lending = replace(self._context, year=year)
        second = self._part_or_nominal(connector.end(), connector.end(), lending) or self._now(connector.end())
        if second is None or second.kind in ("event", "ago"):
            return None
        return self._lent(first, second)

    def _lent(self, first: Nominal, second: Nominal) -> Nominal:
        """From the first to the second; the one without a year takes that of the other."""
        opening, closing = first.period, second.period
        if not opening.stated and opening.start and closing.stated and closing.start:
            moved = cal.shifted(opening.start, "year", closing.start.year - opening.start.year)
            opening = Period(moved if moved <= closing.start else cal.shifted(moved, "year", -1), None)
        if opening.start and closing.end and closing.end < opening.start:
            closing = UNKNOWN if closing.stated else Period(None, cal.shifted(closing.end, "year", 1))
        return Nominal(second.end, cal.covering(opening, closing), first.kind, several=True)

    def _now(self, at: int) -> Nominal | None:
        match = _ADVERB.match(self._sentence, at)
        if not match or _ADVERBS[folded(match.group())].moment != "now":
            return None
        return Nominal(match.end(), self._moment(_ADVERBS[folded(match.group())]), "deictic")

    def _prepositional(self, at: int) -> TimeExpression | None:
        match = _PREPOSITION.match(self._sentence, at)
        while match:
            found = self._governed(at, match)
            if found is not None:
                return found
            shorter = folded(match.group()).rpartition(" ")[0]
            match = _PREPOSITION.match(self._sentence, at, match.end() - 1) if shorter in _PREPOSITIONS else None
            if match and folded(match.group()) not in _PREPOSITIONS:
                match = None
        return None

    def _governed(self, at: int, match: re.Match[str]) -> TimeExpression | None:
        word = folded(match.group())
        rule = _PREPOSITIONS[word]
        noun = _PERIOD_NOUN.match(self._sentence, match.end())
        # A target lies ahead: `tegen juni` is the coming June.
        ahead = replace(self._context, tense="future") if rule.relation == "by" else self._context
        named = self._part_or_nominal(match.end(), noun.end() if noun else match.end(), ahead)
        if named is None:
            return None
        if rule.role == "preposition of days" and not self._is_day(named, match.end()):
            return None
        if named.kind == "event" and word in ("in", "over", "rond", "op"):
            return None
        if noun:
            named = self._joined(named) or named
        if word == "voor":
            return self._for_or_before(at, match.end(), named)
        if word in ("in", "over") and named.kind in ("ago", "day"):
            return None
        strength: Strength = "anaphor" if named.kind == "anaphor" else "firm"
        return self._made(at, named.end, named.period, rule, strength=strength)

    def _is_day(self, named: Nominal, at: int) -> bool:
        return named.kind == "day" or bool(_BARE_PART.match(self._sentence, at))

    def _for_or_before(self, at: int, begins: int, named: Nominal) -> TimeExpression | None:
        """``voor`` is 'for' a year, but 'before' the end of one, a day, or an event."""
        part = _BARE_PART.match(self._sentence, begins)
        if part and _PARTS[folded(part.group())].part == "end":
            return self._made(at, named.end, named.period, relation="by")
        if part or named.kind in ("day", "event"):
            return self._made(at, named.end, named.period, by_word("preposition")["vóór"])
        return self._made(at, named.end, named.period)

    def _part_or_nominal(self, at: int, after_noun: int, context: Context | None = None) -> Nominal | None:
        context = context or self._context
        part = _BARE_PART.match(self._sentence, at)
        if part:
            whole = nominal(self._sentence, part.end(), context)
            if whole is not None and whole.kind not in ("ago", "day", "event", "anaphor"):
                which = _PARTS[folded(part.group())].part
                return replace(whole, period=_part_of(whole.period, which), bare=True)
        return nominal(self._sentence, after_noun, context)

    def _since_event(self, at: int) -> TimeExpression | None:
        match = _SINCE_EVENT.match(self._sentence, at)
        if not match:
            return None
        end, period = match.end(), self._event_period(match.group())
        opener = _EVENT_DATE.match(self._sentence, end)
        if opener:
            dated = self._part_or_nominal(opener.end(), opener.end())
            closing = _CLOSING.match(self._sentence, dated.end) if dated else None
            if dated and dated.kind in ("day", "month", "year") and ("(" not in opener.group() or closing):
                end, period = closing.end() if closing else dated.end, dated.period
        return self._made(at, end, period, relation="since")

    def _event_period(self, words: str) -> Period:
        """Of ``sinds de start van de legislatuur`` the term is known, of other events nothing."""
        last = re.search(r"(?:deze|dit|de|het|vorige|huidige)\s+(?:\S+\s+)?\S+\Z", words)
        named = nominal(last.group().replace("de ", "deze ", 1), 0, self._context) if last else None
        return named.period if named and named.kind == "named year" else UNKNOWN

    def _bare(self, at: int) -> TimeExpression | None:
        begins = at
        opener = _PART_OPENER.match(self._sentence, at)
        if opener:
            begins = opener.end()
        part = _BARE_PART.match(self._sentence, begins)
        if opener and not part:
            return None
        named = self._part_or_nominal(begins, begins)
        if named is None or (not part and not named.bare and not self._stands_alone(at, named)):
            return None
        if self._belongs_to_noun(at):
            return None
        strength: Strength = "anaphor" if named.kind == "anaphor" else "firm"
        return self._made(at, named.end, named.period, strength=strength)

    def _stands_alone(self, at: int, named: Nominal) -> bool:
        """A year, month or day without preposition: alone between brackets, or as a label before a colon."""
        if named.kind not in ("year", "month", "day"):
            return False
        bracketed = re.search(r"\(\s?\Z", self._sentence[:at]) and re.match(r"\s?[):]", self._sentence[named.end :])
        opens = re.search(r"(?:\A|[\n;,(]|[-–•*]\s)\s?\Z", self._sentence[:at])
        return bool(bracketed or (opens and _LABEL_COLON.match(self._sentence, named.end)))

    def _belongs_to_noun(self, at: int) -> bool:
        """``het decreet van 5 april 2019``, ``de cijfers van vorig jaar``: what came of the period, not when."""
        return bool(
            re.search(r"(?<![^\W_])(?:van|d\.d\.)\s(?:(?:de|het|dit|deze)\s)?\Z", self._sentence[:at], re.IGNORECASE)
        )


def _part_of(period: Period, part: Part | None) -> Period:
    return cal.part_of(period, part) if part else period
