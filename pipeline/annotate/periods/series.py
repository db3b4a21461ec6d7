"""Series of lines that begin with two years and a colon, below a line that says whose years they are.

Comes in: clean text and where a line begins. Goes out: the school year that the line is of, or ``None``.
Does not: read expressions of time.

``2013-2014: 41 klassen`` below ``De cijfers per schooljaar:`` is one school year; by itself it is two years.
"""

from __future__ import annotations

import re

from pipeline.annotate.periods import calendar as cal
from pipeline.annotate.periods.calendar import Period
from pipeline.annotate.periods.lexicon import alternation, by_word

_TWO_YEARS = re.compile(r"(?:[-–•*]\s|\(?\d{1,2}[.)]\s)?(?P<y>(?:19|20)\d\d)\s?[-–/]\s?(?P<y2>(?:19|20)?\d\d)\s?:\s")
_OF_SCHOOLS = re.compile(
    alternation(by_word("school year")) + r"(?![^\W_])|(?:school|academie|onderwijs)jaren", re.IGNORECASE
)
_REACH = 1_500


def school_year_of_line(text: str, start: int) -> Period | None:
    """The school year that heads the line at ``start``, where the first line above the series speaks of such years."""
    own = _TWO_YEARS.match(text, start)
    if own is None or (int(own["y"]) + 1) % 100 != int(own["y2"][-2:]):
        return None
    lines = (line for line in reversed(text[max(0, start - _REACH) : start].split("\n")) if line.strip())
    above = next((line for line in lines if not _TWO_YEARS.match(line)), "")
    return cal.school_year(int(own["y"])) if _OF_SCHOOLS.search(above) else None
