"""Since something that happened, or by it: ``sinds de start van het plan in 2015``.

Comes in: a sentence, the place where the words begin, the context.
Goes out: ``Nominal`` of when it happened, unknown where neither its date nor the calendar tells.
Does not: read events that are named after ``tijdens`` (``pointing``).
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.annotate.periods.calendar import UNKNOWN, Period
from pipeline.annotate.periods.context import Context, Nominal
from pipeline.annotate.periods.nominals import nominal
from pipeline.annotate.periods.patterns import END
from pipeline.annotate.periods.phrases import phrase

_CLOSING = re.compile(r"\s*\)")
_ARTICLE = r"(?:de|het|deze|dit|onze|ons|mijn|uw|zijn|haar|hun|die|dat)"
_NO_NOUN = (
    "al|reeds|is|zijn|was|waren|werd|werden|wordt|worden|heeft|hebben|had|hadden|er|ook|we|wij|ik|u|ze|zij|hij|het|de|een|"
    "kan|kon|kunnen|zal|zullen|zou|zouden|moet|moeten|mag|staat|staan|gaat|gaan|steeg|stegen|daalde|daalden|kreeg|kregen|"
    "nam|namen|geldt|gelden|in|op|met|voor|door|naar|om|dat|die|tot|bij|en|of|hoeveel|welke|niet|meer|minder|nog|toen|"
    "betaalde|betaalden|ontving|ontvingen|maakte|maakten|steunde|steunden|groeide|groeiden|telde|telden|liep|liepen"
)
_NOUN = rf"(?!(?:{_NO_NOUN}){END})[^\W\d_][\w'’-]*"
_ADJECTIVE = rf"(?!(?:{_NO_NOUN}){END})[^\W\d_]+(?<!i)(?<!ë)e"
_PHRASE = rf"(?:{_ARTICLE}\s+)(?:{_ADJECTIVE}\s+){{0,2}}{_NOUN}"
_SINCE_EVENT = re.compile(
    rf"(?:sinds|sedert)\s+(?:{_PHRASE}|corona|covid(?:-19)?|COVID-19|{_NOUN}(?=\s+van\s))"
    rf"(?:\s+van\s+(?:{_PHRASE}|{_NOUN})){{0,2}}",
    re.IGNORECASE,
)
_BY_EVENT = re.compile(
    rf"tegen\s+(?:(?:het\s+)?(?:einde?|begin)|de\s+(?:start|aanvang|afloop))\s+van\s+{_PHRASE}\s+in\s+", re.IGNORECASE
)
_EVENT_DATE = re.compile(r"\s+(?:\(|(?:in|op|van)\s+|(?=begin\s|eind\s|midden\s))", re.IGNORECASE)


def since_event(sentence: str, at: int, context: Context) -> Nominal | None:
    """``sinds de start in 2015``, ``sinds het begin van de legislatuur``."""
    match = _SINCE_EVENT.match(sentence, at)
    if not match:
        return None
    end, period = match.end(), _event_period(match.group(), context)
    opener = _EVENT_DATE.match(sentence, end)
    if opener:
        dated = phrase(sentence, opener.end(), replace(context, tense="past"))  # it has begun
        closing = _CLOSING.match(sentence, dated.end) if dated else None
        if dated and dated.kind in ("day", "month", "year") and ("(" not in opener.group() or closing):
            end, period = closing.end() if closing else dated.end, dated.period
    return Nominal(end, period, "event")


def by_event(sentence: str, at: int, context: Context) -> Nominal | None:
    """``tegen het einde van de legislatuur in 2024``: by then; without its year the event alone may be known."""
    match = _BY_EVENT.match(sentence, at)
    dated = phrase(sentence, match.end(), context) if match else None
    return dated if dated is not None and dated.kind in ("month", "year") else None


def _event_period(words: str, context: Context) -> Period:
    """Of ``sinds de start van de legislatuur`` the term is known, of other events nothing."""
    last = re.search(r"(?:deze|dit|de|het|vorige|huidige)\s+(?:\S+\s+)?\S+\Z", words)
    named = nominal(last.group().replace("de ", "deze ", 1), 0, context) if last else None
    return named.period if named and named.kind == "named year" else UNKNOWN
