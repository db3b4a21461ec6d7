"""Where a table cannot reach back: the first line of a speech, and the number of an answer right before a table.

Comes in: the lines of a text, and where speeches begin.
Goes out: the lines; such a one stands far from what is above it, and a number before a heading or a row is left out.
Does not: touch the numbers of rows: where the next line bears a number too, rows are numbered.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from pipeline.annotate.tables.ground.context import is_title
from pipeline.annotate.tables.ground.lines import Line, ends_sentence
from pipeline.annotate.tables.ground.words import is_period

_NUMBER = re.compile(r"\(?(?:\d{1,2}|[a-z])[.)]\s+(?:[-–•*]\s+)?(?=\S)")
_FAR = 9  # empty lines, more than any table has between its rows


def set_apart(lines: Sequence[Line], openings: Sequence[int]) -> list[Line]:
    """The lines, those apart that open a speech or a numbered answer. ``openings``: raw offsets, in order."""
    result = list(lines)
    starts = [line.start for line in lines]
    firsts = {bisect_left(starts, opening) for opening in openings}
    for at, line in enumerate(lines):
        number = _NUMBER.match(line.text)
        if number and (at in firsts or _stands_alone(lines, at)):
            end = number.end()
            bare = replace(
                line, text=line.text[end:], start=line.start + end, blanks=_FAR, answers=at in firsts, opens=True
            )
            if _begins_table(bare, lines[at + 1 : at + 2]):
                result[at] = bare
                continue
        if at in firsts:
            result[at] = replace(line, blanks=_FAR)
    return result


def _stands_alone(lines: Sequence[Line], at: int) -> bool:
    """Whether what precedes the line has ended."""
    before = lines[at - 1] if at else None
    return before is None or lines[at].blanks > 0 or before.hollow or ends_sentence(before.text)


def _begins_table(line: Line, following: Sequence[Line]) -> bool:
    """Whether a line is a first row, or names the rows below it; the next line bears no number."""
    if not following or following[0].blanks or following[0].hollow or _NUMBER.match(following[0].text):
        return False
    return bool(following[0].cells) and (bool(line.cells) or is_title(line.text) or is_period(line.text))
