"""The period that a line names for the items below it: ``Op 1 maart 2011 waren erkend:`` over ``- 712 centra``.

Comes in: clean text, the place where an item begins, the date of the text.
Goes out: the expression of time in the line that announces the list, or ``None``.
Does not: look past the list, or into a line that tells of a decision, which holds for another time.
"""

from __future__ import annotations

import datetime as dt
import re

from pipeline.annotate.lexis.lookalikes import ENTRY
from pipeline.annotate.periods.expressions import TimeExpression, times

_LED = r"[^\W\d_][^\n:;?!]{0,60}?(?:\.{3}|(?:\s\.){3})[. ]*\d"  # ``kerken ........ 12 molens``
_ITEM = re.compile(rf"[-–•*·▪○]\s|{ENTRY.pattern}|{_LED}")
_BETWEEN = re.compile(r"(?:\n[ \t]*)?(?:\n[ \t]*[-=_]{3,}[ \t]*)?\n\Z")  # a blank line; a rule above the total
_LONGEST_GAP = 120
_MOST_ITEMS = 20
_MOST_WORDS = 8
_LONGEST = 160
_SENTENCE = re.compile(r"[.!?]\s+(?=[A-ZÀ-Ý])")
_STATES = re.compile(
    r"\s(?:(?:zijn|is|waren|was|werd|werden|telden?|bedroeg(?:en)?|g[ai]+ng(?:en)?|gaat|gaan|ontving(?:en)?|kreeg|kregen|stonden"
    r"|werkten|verbleven|liepen|vielen|gebeurden|registreerden?)\s|:)"
)
_NAMES = re.compile(r"(?:\d{1,2}[.)]\s*|[a-z]\)\s*)?Aantal(?:len)?\s")
_ENDS = re.compile(r"(?:\s?:|(?<=\s)waarvan|(?<=\s)waaronder)\Z")
_DECIDES = re.compile(
    r"beslis|beslo|besluit|afgesproken|aangekondigd|beloof|voorgesteld|gepland|gevraagd|gezegd|gesteld"
)
_EACH = re.compile(r"(?<![^\W_])(?:respectievelijk|resp\.|telkens)")  # each item tells of each of the periods


def announced(text: str, start: int, reference: dt.date | None) -> TimeExpression | None:
    """The one expression of the line above the list in which an item begins at ``start``."""
    above = _above(text, start)
    if above is None or _EACH.search(text, *above) or _DECIDES.search(text, *above):
        return None
    found = times(text, *above, reference=reference)
    if len(found) != 1 or found[0].strength != "firm" or found[0].relation != "in" or found[0].period_end is None:
        return None
    one = found[0]
    opens = one.start == above[0] and _STATES.match(text, one.end) is not None
    opens = opens or text[max(0, one.start - 5) : one.start] == " dat "  # `Ik deel u mee dat in 1978 werden geteld:`
    rest = text[one.end : above[1]]
    names = _NAMES.match(text, *above) is not None  # `Aantal aanvragen in 2012 per provincie:`
    return one if len(rest.split()) <= _MOST_WORDS and (opens or names or not rest.strip(" :")) else None


def _above(text: str, start: int) -> tuple[int, int] | None:
    """Where the sentence stands that ends in a colon or in ``waarvan`` right above the list."""
    at = start
    for _ in range(_MOST_ITEMS):
        between = _BETWEEN.search(text, max(0, at - _LONGEST_GAP), at) if _ITEM.match(text, at) else None
        if between is None:
            return None
        end = between.start()
        at = text.rfind("\n", 0, end) + 1
        blank = text.find("\n\n", end) == end
        if blank and _ITEM.match(text, at):
            return None  # another list
        if not _ITEM.match(text, at):
            short = end - at <= _LONGEST
            return _last_sentence(text, at, end) if short and _ENDS.search(text, at, end) else None
    return None


def _last_sentence(text: str, start: int, end: int) -> tuple[int, int]:
    ends = [match.end() for match in _SENTENCE.finditer(text, start, end)]
    return (ends[-1] if ends else start), end
