"""More periods than one in an expression: ``in 2015 en in 2016``, ``zowel in 2018 als in 2019``.

Comes in: a sentence in lower case and as written, the first of the periods, the context, the places of the quantities.
Goes out: ``Nominal`` of all of them; its days are unknown where together they are no one stretch, or each counts alone.
Does not: join the ends of a stretch (``phrases``), or say which figure is of which period (``respective``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.periods import calendar as cal
from pipeline.annotate.periods.calendar import UNKNOWN, Period
from pipeline.annotate.periods.context import Context, Kind, Nominal
from pipeline.annotate.periods.patterns import ADJECTIVE, MONTH
from pipeline.annotate.periods.phrases import phrase
from pipeline.months import MONTHS

_EACH_TIME = re.compile(r"[^.,;:()\d]{0,40}\stelkens(?![^\W_])")
_BOTH = re.compile(r"(?<![^\W_])zowel\s\Z")
_AS = re.compile(r"\s+als\s+(?:ook\s+)?(?:(?P<w>in|tijdens|voor|over|op)\s+)?")
_AND = re.compile(r"\s+en\s+(?:ook\s+)?(?:(?:in|tijdens|gedurende|voor|over|op)\s+)?")
_NEAR = 20  # characters
_LOOSE: frozenset[Kind] = frozenset(["event", "ago", "anaphor"])
_CLAUSE = re.compile(r"[,;:(–—]")
_OPENS = re.compile(r"\s*(?:(?:en|maar|want|ook|zowel)\s+)*\Z", re.IGNORECASE)
_CLOSES = re.compile(r"\s*(?:[.,;:)!?]|\Z)")
_NEXT_WORD = re.compile(r"\s+([^\W\d_]+)")
_LIKE_VERB = re.compile(r"[a-zà-ÿ]{2,}(?:en|[dt]e)")
_ELLIPTIC = re.compile(rf"(?:de\s+)?(?P<a>{ADJECTIVE})\s+en\s+(?:de\s+)?(?={ADJECTIVE}\s)")
_LIST = re.compile(r",|(?<!tot)\sen\s(?!met(?![^\W_]))")
_MEMBERS: dict[Kind, re.Pattern[str]] = {
    "year": re.compile(r"(?:19|20)\d\d"),
    "month": re.compile(MONTH),
    "day": re.compile(r"\d{1,2}(?=\s*(?:,|-|–|en|[a-z]))"),
}


def as_well(sentence: str, at: int, word: str | None, named: Nominal, context: Context) -> Nominal:
    """``zowel in 2018 als in 2019``: in each of them, so that the days of both together would be too many."""
    link = _AS.match(sentence, named.end) if _BOTH.search(sentence, max(0, at - _NEAR), at) else None
    if link is None or (word is not None and (link["w"] or word).lower() != word):
        return named
    second = phrase(sentence, link.end(), context)
    if second is None or not _LOOSE.isdisjoint((named.kind, second.kind)):
        return named
    return replace(named, end=second.end, period=UNKNOWN, several=True)


def in_each(sentence: str, at: int, named: Nominal) -> Nominal:
    """``in 2018 en 2019 telkens 45 miljoen``: in each of them, too."""
    both = named.several and " en " in sentence[at : named.end]
    return replace(named, period=UNKNOWN) if both and _EACH_TIME.match(sentence, named.end) else named


def listed(sentence: str, at: int, named: Nominal) -> Nominal:
    """``in 2014 en 2018``: no one stretch; ``in 2014 en 2015``, ``in 2014 tot en met 2018`` are one."""
    words = sentence[at : named.end]
    apart = named.several and _LIST.search(words) is not None and _leaves_out(words, named.kind)
    return replace(named, period=UNKNOWN) if apart else named


def _leaves_out(words: str, kind: Kind) -> bool:
    """Whether a year, month or day between those that are listed is none of them."""
    members = _MEMBERS[kind].findall(words) if kind in _MEMBERS and not re.search(r"\d\s?[-–/]\s?\d", words) else []
    numbers = [MONTHS.index(one.lower()) if kind == "month" else int(one) for one in members]
    return any(after - before != 1 for before, after in pairwise(numbers))


def one_noun(sentence: str, at: int, context: Context) -> Nominal | None:
    """``dit en volgend jaar``: both of them."""
    match = _ELLIPTIC.match(sentence, at)
    second = phrase(sentence, match.end(), context) if match else None
    if match is None or second is None or second.kind in _LOOSE:
        return None
    noun = sentence[match.end() : second.end].partition(" ")[2]
    first = phrase(f"{match['a']} {noun}", 0, context)
    return replace(second, period=_together(first.period, second.period), several=True) if first else None


def and_another(
    sentence: str, written: str, at: int, named: Nominal, context: Context, taken: Sequence[tuple[int, int]]
) -> Nominal:
    """``in 2015 en in 2016``, ``in december 2016 en januari 2017``: in both, unless the second is of what follows."""
    link = _AND.match(sentence, named.end)
    second = phrase(sentence, link.end(), context) if link else None
    if second is None or named.kind in _LOOSE or second.kind in ("event", "anaphor"):
        return named
    after = second.kind == "ago"  # `in 2015 en het jaar daarop`
    if not (after or second.period.known) or _begins_clause(written, at, second.end, taken):
        return named
    period = UNKNOWN if after else _together(named.period, second.period)
    return replace(named, end=second.end, period=period, several=True)


def _begins_clause(written: str, at: int, end: int, taken: Sequence[tuple[int, int]]) -> bool:
    """``45 boten in 2015 en in 2016 60 boten``, ``dat was zo in 2015 en vorig jaar kwamen er 45``: of the next clause.

    ``end`` is where the second period ends. Where the first opens its clause, the second is of that one too.
    """
    begins = max((one.end() for one in _CLAUSE.finditer(written, 0, at)), default=0)
    if _OPENS.fullmatch(written, begins, at):
        return False
    if any(begins <= start and stop <= at for start, stop in taken):
        return _CLOSES.match(written, end) is None
    word = _NEXT_WORD.match(written, end)
    return word is not None and (word[1].lower() in lexicon().verbs or _LIKE_VERB.fullmatch(word[1]) is not None)


def _together(first: Period, second: Period) -> Period:
    """From the first to the second where nothing lies between; else each counts alone."""
    if first.start is None or first.end is None or second.end is None or second.start != first.end + cal.DAY:
        return UNKNOWN
    return Period(first.start, second.end, first.stated and second.stated)
