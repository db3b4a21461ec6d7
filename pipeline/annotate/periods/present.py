"""What came to be then, and how it is: ``werd in 1998 opgericht en telt 45 leden``.

Comes in: a ``Sentence``, an expression, what stands between it and a quantity, the end of that quantity.
Goes out: yes or no.
Does not: tell when the quantity holds.
"""

from __future__ import annotations

import re

from pipeline.annotate.lexis.participles import is_participle
from pipeline.annotate.periods.expressions import TimeExpression
from pipeline.annotate.periods.sentence import CLAUSE, Sentence
from pipeline.annotate.periods.sites import tells_past

# Verbs of how something is; those that also help a participle tell what happened (`en zijn er 45 gesloopt`).
_GOES_ON = re.compile(
    r"(?:\A|\s)en\s(?:er\s)?(?:(?P<helps>is|zijn|heeft|hebben)|telt|tellen|bedraagt|bedragen|geldt|gelden|biedt|bieden"
    r"|bevat|bevatten|omvat|omvatten|vertegenwoordigt|vertegenwoordigen|beschikt|beschikken|bestaat|bestaan|ligt|liggen|staat"
    r"|staan|kost|werkt|verschaft|loopt|lopen)\s(?:[^\W\d_]+\s){0,5}\Z",
    re.IGNORECASE,
)
_WEAK_PAST = re.compile(r"(?:\A|\s)[^\W\d_]{2,}[dt]en?\s\Z")  # `startte in 2012`
_REST = 80  # characters of the clause behind a quantity


def goes_on(sentence: Sentence, one: TimeExpression, gap: str, end: int) -> bool:
    """Whether the quantity that ends at ``end`` is told of how it is, behind what happened at that past time."""
    match = _GOES_ON.search(gap)
    if match is None or one.relation != "in" or one.period_end is None:
        return False
    if sentence.reference is None or one.period_end >= sentence.reference:
        return False
    before = sentence.text[sentence.start : one.start]
    if not (_WEAK_PAST.search(before) or tells_past((before + gap[: match.start()]).lower())):
        return False
    return match["helps"] is None or not _has_participle(sentence.text[end : end + _REST])


def _has_participle(behind: str) -> bool:
    clause = CLAUSE.split(behind.rstrip("."), maxsplit=1)[0]
    return any(is_participle(word.lower()) for word in re.findall(r"[^\W\d_]+", clause))
