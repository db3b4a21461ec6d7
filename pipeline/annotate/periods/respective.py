"""Periods named in a row, each with its own quantity: ``eind 2019 en eind 2020 respectievelijk 5 en 7``.

Comes in: a ``Sentence``; or its quantities with their times.
Goes out: the expression of each quantity of the row, by its index; or the quantities, each of the time of its own.
Does not: read the periods (``rows``).
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Literal

from pipeline.annotate.periods.calendar import Period
from pipeline.annotate.periods.expressions import TimeExpression
from pipeline.annotate.periods.rows import row
from pipeline.annotate.periods.sentence import JOINED, Sentence

_LISTED = re.compile(r"\s*(?:,|(?:,\s*)?en(?=\s))\s*", re.IGNORECASE)
_FIGURE = re.compile(r"[\d.,\s]+")
_RESPECTIVELY = re.compile(r"(?<![^\W_])(?:respectievelijk(?![^\W_])|resp\.)", re.IGNORECASE)
_WORD_BEFORE = 40  # characters in which `respectievelijk` may stand before the first figure


def one_each(sentence: Sentence) -> dict[int, TimeExpression]:
    """``eind 2019 en eind 2020 respectievelijk 5 en 7``: its own period for each of so many quantities in a row.

    Without the word too where they are of one thing and stand in a list: ``in 2019 en 2020 waren er 5 en 7 boten``.
    """
    for one in sentence.times if len(sentence.places) > 1 else ():
        members = (
            row(sentence.text, one.start, sentence.places, sentence.reference) if one.relation in ("in", "by") else []
        )
        if not members or len(members) > len(sentence.places):
            continue
        begins = max(0, min(one.start, sentence.places[0][0] - _WORD_BEFORE))
        told = _RESPECTIVELY.search(sentence.text, begins, max(members[-1][1], sentence.places[-1][1]))
        firsts = range(len(sentence.places) - len(members) + 1)
        rows = [at for at in firsts if _in_a_row(sentence, at, len(members), JOINED if told else _LISTED)]
        if len(rows) == 1:
            return {rows[0] + index: _member(sentence, one, *member) for index, member in enumerate(members)}
    return {}


def of_those_before(times: list[TimeExpression | None], sentence: Sentence) -> list[TimeExpression | None]:
    """``in 2017 waren het er 80, in 2018 35, goed voor respectievelijk 200 en 100 megawatt``: as those."""
    told = [one.end() for one in _RESPECTIVELY.finditer(sentence.text, sentence.start, sentence.places[-1][0])]
    first = next((at for at, place in enumerate(sentence.places) if told and place[0] >= told[-1]), 0)
    width = len(sentence.places) - first
    before = times[first - width : first] if first >= width > 1 else []
    named = {one.start for one in before if one is not None}
    if len(named) != width or not _in_a_row(sentence, first, width, JOINED):
        return times
    return [*times[:first], *before]


def _member(sentence: Sentence, one: TimeExpression, start: int, end: int, period: Period) -> TimeExpression:
    basis: Literal["stated", "relative"] = "stated" if period.stated else "relative"
    first = None if one.relation == "by" else period.start
    text = sentence.text[start:end]
    return replace(one, start=start, end=end, text=text, period_start=first, period_end=period.end, basis=basis)


def _in_a_row(sentence: Sentence, first: int, count: int, between: re.Pattern[str]) -> bool:
    row = sentence.places[first : first + count]
    if between is JOINED and count == len(sentence.places):
        return True
    things = {_FIGURE.sub("", sentence.between(*place)) for place in row} - {""}
    apart = all(between.fullmatch(sentence.text, one[1], other[0]) for one, other in pairwise(row))
    return apart and (between is JOINED or len(things) <= 1)
