"""Expressions of time that say when something else was: what was replaced, the cause of a change, a period twice told.

Comes in: clean text, the start of a sentence, the place of a quantity or of an expression in it.
Goes out: yes or no; the expressions without those that tell nothing more.
Does not: choose the expression of a quantity (``governing``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.annotate.periods.expressions import TimeExpression
from pipeline.annotate.periods.lexicon import alternation
from pipeline.months import MONTHS

_INSTEAD = re.compile(r"(?<![^\W_])in\s+(?:de\s+)?plaats\s+van\s+(?:[^\W\d_]+\s+){0,2}\Z", re.IGNORECASE)
_SUBJECT = re.compile(
    r"(?:\A|(?<=[.,;:]\s)|(?<=\n))(?:de|het|die|dat|deze|dit|een|onze|hun)\s(?:[^\W\d_][\w-]*\s){1,4}\Z", re.IGNORECASE
)
_CAUSES = re.compile(
    r"\s+(?:zorg(?:t|en|de|den)|leid(?:t|en|de|den)|resulteer(?:t|de|den)|veroorza(?:akt|ken|akte|akten)|geeft|gaf|gaven"
    r"|brengt|bracht|brachten)(?![^\W_])",
    re.IGNORECASE,
)
_FINER = re.compile(r"\d|(?<![^\W_])" + alternation(MONTHS), re.IGNORECASE)  # `in 2015, op 3 mei,`
_LATER = re.compile(r"\s(?:later|nadien)\Z", re.IGNORECASE)
_NEAR = 60  # characters


def replaced(text: str, sentence: int, start: int) -> bool:
    """``2 euro in plaats van 1,60 euro``: the second holds no longer, or never did."""
    return _INSTEAD.search(text, max(sentence, start - _NEAR), start) is not None


def of_cause(text: str, sentence: int, start: int, end: int) -> bool:
    """``de instroom in 2012 zorgde voor 12 procent meer attesten in 2013``: when the cause was."""
    return bool(_CAUSES.match(text, end) and _SUBJECT.search(text[sentence:start]))


def without_appositions(text: str, times: Sequence[TimeExpression]) -> list[TimeExpression]:
    """``In 2014, aan het begin van deze legislatuur, ...``: without what only tells the stated period once more.

    So does ``nu, vier jaar later``, ``vorig jaar, vier jaar later,``.
    """
    again = {
        other
        for one, other in pairwise(times)
        if text[one.end : other.start] == ", " and (_tells_again(text, one, other) or _so_much_later(text, one, other))
    }
    return [one for one in times if one not in again]


def _tells_again(text: str, one: TimeExpression, other: TimeExpression) -> bool:
    stated = one.basis == "stated" and one.period_start and (other.basis == "relative" or not other.period_start)
    return bool(stated) and text.startswith(",", other.end) and not _FINER.search(other.text)


def _so_much_later(text: str, one: TimeExpression, other: TimeExpression) -> bool:
    """How much later the moment of the text is than what was told before; of another time only between commas."""
    today = one.basis == "relative" and one.period_start is not None and one.period_start == one.period_end
    return _LATER.search(other.text) is not None and (today or text.startswith(",", other.end))
