"""The expression of time before a quantity: the nearest one that is not of something else told in between.

Comes in: a ``Sentence``, the index of a quantity in it, which expressions stand right behind which quantities.
Goes out: the expression, or ``None``.
Does not: weigh it against one that stands behind (``governing``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pipeline.annotate.lexis.direction import of_noun
from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.lexis.participles import is_participle
from pipeline.annotate.periods.clauses import (
    known_from,
    leads_elsewhere,
    of_relative_clause,
    of_shortened_clause,
    reported,
)
from pipeline.annotate.periods.expressions import TimeExpression, in_brackets
from pipeline.annotate.periods.present import goes_on
from pipeline.annotate.periods.sentence import AND, AND_LAST, CLAUSE, Sentence

_SUBORDINATE = re.compile(
    r"(?:,\s+|\s)(?:waarbij|waardoor|waaruit|waarvoor|waarmee|waarin|waarop|zodat|omdat|opdat|tenzij|indien|mits|hoewel|zodra)(?![^\W_])"
    r"|,\s+(?:als(?!\s+volgt(?![^\W_]))|wanneer)(?![^\W_])",
    re.IGNORECASE,
)
_VERB_FIRST = re.compile(
    r"(?<![^\W_])(?P<verb>[^\W\d_]+)\s+(?:(?:de|die|deze|ruim|bijna|ongeveer|meer|minder|dan|zo['’]n|circa)\s+){0,3}\Z",
    re.IGNORECASE,
)
_CARRIED = re.compile(
    r"(?<![^\W_])(?:waarvan|goed\s+voor|ofwel|oftewel|namelijk)(?![^\W_])|\A,?\s+(?:een|of|wat)\s", re.IGNORECASE
)
_REASON = re.compile(r"\s*(?:aangezien|omdat|doordat|hoewel|ofschoon|ondanks)(?![^\W_])", re.IGNORECASE)
# `Voordat het decreet in 2017 begon te gelden, waren er 45`: when that began
_OTHER_MOMENT = re.compile(
    r"(?:.*\s)?(?:(?:nadat|voordat|vooraleer|alvorens|totdat|sindsdat|zodra|zolang)(?![^\W_])"
    r"|(?:sinds|sedert|tot|voor)\s(?:er|ze|we|wij|zij|hij|u|ik|men)\s)",
    re.IGNORECASE,
)
_CAUSE = re.compile(
    r"\s(?:(?:onder\s(?:andere|meer)|mede|mee|vooral|deels|ook)\s)?"
    r"(?:door|dankzij|wegens|omwille\svan|ingevolge|(?:als|ten)\sgevolge?\svan)\s",
    re.IGNORECASE,
)
_APPOSITION = re.compile(
    r"\A,\s(?:het|een|de|dat)\s(?:[^\W\d_]+\s){0,2}[^\W\d_]*(?:jaar|maand|periode|seizoen)\s[^,.;]{1,60}(?=,)",
    re.IGNORECASE,
)
_MEANWHILE = re.compile(
    r"(?<![^\W_])(?:ondertussen|intussen|inmiddels|sindsdien|daarna|nadien)(?![^\W_])|,\s+samen\s(?!\s*(?:met|goed\s+voor)\s)",
    re.IGNORECASE,
)
_TOGETHER = re.compile(r",\s+samen\s+goed\s+voor\s", re.IGNORECASE)
# `dit jaar 25 procent, meer dan gewoonlijk (20 procent)`, `terwijl het er normaal 200 zijn`
_USUALLY = re.compile(
    r"[,(–][^,;]*(?<![^\W_])(?:gewoonlijk|normaal(?:\s+gezien)?|normaliter|doorgaans)(?![^\W_])", re.IGNORECASE
)
_WHILE = re.compile(r",\s+terwijl(?![^\W_])", re.IGNORECASE)
_TELLING = re.compile(
    r"(?:\s+[^\W\d_]+)?\s+(?:is|zijn(?=\s+er\s)|was|waren|bedraagt|bedroeg|bedroegen|ligt|lag|lagen|telt|telde|telden|haalt|haalde|haalden|kost|kostte|kostten"
    r"|steeg|stegen|daalde|daalden|heeft|had|hadden|kreeg|kregen|ontving|ontvingen|werd|werden)\s+(?:[^\W\d_]+\s+){0,2}",
    re.IGNORECASE,
)
_THAT = re.compile(
    r"(?<![^\W_])dat\s+(?:(?:de|het|een|er|we|wij|u|ik|hij|zij|ze|men|die|dat|deze|dit|van|voor|in|op|bij|onze|ook|al"
    r"|ongeveer|meer|minder|bijna|ruim)(?![^\W_])|\d|(?-i:[A-Z])|\Z)",
    re.IGNORECASE,
)
_AIM = re.compile(r"(?<![^\W_])om\s(?!en\s+bij\s)", re.IGNORECASE)
_TO = re.compile(r"[^.;:\n]{0,120}?\ste\s", re.IGNORECASE)
_CHANGE = re.compile(
    r"\seen\s+(?:[^\W\d_]+\s+){0,2}?(?P<noun>[^\W\d_]+)\s+(?:met|van)\s+(?:[^\W\d_]+\s+){0,2}\Z", re.IGNORECASE
)
_WORD_BEFORE = 40  # characters in which the verb may stand before the first quantity


def preceding(sentence: Sentence, index: int, behind: Mapping[int, TimeExpression]) -> TimeExpression | None:
    """The nearest expression before the quantity, not across a clause of its own.

    ``behind`` are the expressions right behind a quantity, by the index of that quantity.
    """
    place = sentence.places[index]
    for one in reversed(sentence.times):
        if one.end > place[0]:
            continue
        gap = _APPOSITION.sub("", sentence.between(one.end, place[0]))  # `2017, het eerste jaar waarvan cijfers zijn,`
        if ")" in gap and _is_of_brackets(sentence, one):
            continue
        if one.strength == "aside":
            if len(gap.split()) <= 3 and not CLAUSE.search(gap):
                return one
            continue
        clause = _clause_before(sentence, one)
        if _is_of_relative_clause(sentence, one, clause, gap) or of_shortened_clause(clause, gap):
            continue
        if "," in gap and (_OTHER_MOMENT.match(clause) or _is_cause_aside(sentence, one, clause, gap)):
            continue
        if reported(clause, gap, one_day=one.period_start == one.period_end is not None):
            return None  # `begin mei verklaarde hij dat de kost 300 miljoen bedroeg`
        if later := _later_of_both(sentence, one, gap):
            return later
        if _is_behind_another(one, index, behind) and not _CARRIED.search(gap) and not _tells(sentence, one, index):
            if AND_LAST.search(sentence.between(sentence.places[index - 1][1], one.start)):
                return one
            return None
        if (
            _SUBORDINATE.search(gap)
            or _MEANWHILE.search(gap)
            or _is_reason(clause, gap)
            or _of_else(sentence, one, gap)
            or _of_both(sentence, one, gap)
            or _of_source(sentence, one, gap)
            or _is_weaker(sentence, one, gap, place[1])
            or goes_on(sentence, one, gap, place[1])
        ):
            return None
        return one
    return None


def _is_weaker(sentence: Sentence, one: TimeExpression, gap: str, end: int) -> bool:
    """``nu`` governs in its own clause alone."""
    return one.strength == "weak" and bool(CLAUSE.search(gap) or _THAT.search(gap) or _is_aim(sentence, gap, end))


def _is_aim(sentence: Sentence, gap: str, end: int) -> bool:
    """``nu is 3 miljoen nodig om 45 scholen te bouwen``: what is to be; not ``om en bij de 45``."""
    return _AIM.search(gap) is not None and _TO.match(sentence.text, end) is not None


def _later_of_both(sentence: Sentence, one: TimeExpression, gap: str) -> TimeExpression | None:
    """``in 2022 60 boten tegenover 50 in 2021, een stijging van 20 procent``: it rose in the later of the two."""
    change = _CHANGE.search(gap)
    if change is None or of_noun(change["noun"].lower()) is None or one.period_start is None:
        return None
    before = [other for other in sentence.times if other.end <= one.start and other.strength == "firm"]
    later = before and before[-1].period_start is not None and before[-1].period_start > one.period_start
    return before[-1] if later and sentence.has_quantity(before[-1].end, one.start) else None


def _of_both(sentence: Sentence, one: TimeExpression, gap: str) -> bool:
    """``in 2019 45 boten, in 2020 60, samen goed voor 105 boten``: of the two years, not of the later."""
    return bool(_TOGETHER.search(gap)) and any(other.end <= one.start for other in sentence.times)


def _of_else(sentence: Sentence, one: TimeExpression, gap: str) -> bool:
    """Whether what is usual, or goes on beside a stretch, is told behind the expression."""
    return bool(_USUALLY.search(gap) or (_WHILE.search(gap) and _years_up_to_now(sentence, one)))


def _years_up_to_now(sentence: Sentence, one: TimeExpression) -> bool:
    """``de voorbije vijf jaar steeg het, terwijl er 300 wachten``: what goes on beside it is no such stretch."""
    known = one.basis == "relative" and one.period_start is not None and one.period_end == sentence.reference
    return known and one.period_start is not None and one.period_end is not None and one.period_start != one.period_end


def _of_source(sentence: Sentence, one: TimeExpression, gap: str) -> bool:
    """``daalde in 2015 tot 64 procent, blijkt uit een enquête bij 4.300 reizigers``: what is known was then."""
    source = known_from(gap)
    return source is not None and sentence.has_quantity(one.end, one.end + source.start())


def is_outside(sentence: Sentence, before: TimeExpression, index: int) -> bool:
    """Whether a clause begins between ``before`` and the quantity, so that what stands behind is nearer."""
    gap = sentence.between(before.end, sentence.places[index][0])
    return bool(_THAT.search(gap) or CLAUSE.search(gap))


def _is_of_brackets(sentence: Sentence, one: TimeExpression) -> bool:
    """``eind 2020 3 procent (een jaar eerder was dat 5 procent), maar elders 8 procent``: of the 5 alone.

    ``het nieuwe tarief (ingevoerd in 2019)``: of the tariff; not ``vorig jaar (2018)``.
    """
    if not in_brackets(sentence.text, one.start, sentence.start):
        return False
    opening, closing = sentence.text.rfind("(", sentence.start, one.start), sentence.text.find(")", one.end)
    inside = sentence.text[opening + 1 : one.start].split()
    told = bool(inside) and is_participle(inside[-1].lower())
    return told or sentence.has_quantity(one.end, closing)


def _is_cause_aside(sentence: Sentence, one: TimeExpression, clause: str, gap: str) -> bool:
    """``heeft, onder meer door de stijging van de boetes in 2015, 4 miljoen opgebracht``: when they rose."""
    between = gap.startswith(",") and one.start - len(clause) > sentence.start
    return between and _CAUSE.match(clause) is not None


def _is_reason(clause: str, gap: str) -> bool:
    """``Omdat de uitstoot vorig jaar steeg, ...``: the time of a reason does not reach the main clause."""
    return "," in gap and bool(_REASON.match(clause))


def _clause_before(sentence: Sentence, one: TimeExpression) -> str:
    """What stands before the expression in its clause."""
    begins = max(sentence.text.rfind(mark, sentence.start, one.start) for mark in ",;:")
    return sentence.text[max(begins + 1, sentence.start) : one.start]


def _is_of_relative_clause(sentence: Sentence, one: TimeExpression, clause: str, gap: str) -> bool:
    """``Gezinnen die in 2015 bouwden, krijgen 300 euro``: when they built; not ``..., waren met 300``."""
    back = of_relative_clause(clause, gap)
    if not back:
        return False
    # `In 2018 kregen schippers die in 2015 bouwden, 300 euro`
    return any(other.end <= one.start - back for other in sentence.times) or leads_elsewhere(clause, gap)


def _tells(sentence: Sentence, one: TimeExpression, index: int) -> bool:
    """``de 40 leden kochten in 2019 samen 75 boten``: behind a finite verb it is of the whole clause."""
    before = [end for _, end in sentence.places[:index] if end <= one.start]
    gap, behind = sentence.between(before[-1], one.start), sentence.between(one.end, sentence.places[index][0])
    word = gap.strip()
    told = _TELLING.fullmatch(gap) or (word in lexicon().verbs and not is_participle(word))
    told = told or (not word and _verb_first(sentence, index - 1))
    return bool(told) and not CLAUSE.search(behind) and not AND.search(behind)


def _verb_first(sentence: Sentence, index: int) -> bool:
    """``kochten de 640 leden vorig jaar samen 75 boten``: the verb stands before the first quantity."""
    start = sentence.places[index][0]
    before = _VERB_FIRST.search(sentence.between(max(sentence.start, start - _WORD_BEFORE), start))
    return before is not None and before["verb"].lower() in lexicon().verbs


def _is_behind_another(one: TimeExpression, index: int, behind: Mapping[int, TimeExpression]) -> bool:
    """Whether ``one`` stands right behind an earlier quantity and so belongs to it."""
    return any(other < index and found is one for other, found in behind.items())
