"""Counts with their share between brackets, under a heading that says so: ``Aantal (%)`` over ``1.245 (62,3)``.

Comes in: the lines of a text.
Goes out: the lines; rows of such a table know that the two figures are one cell.
Does not: read figures whose own sign tells what they are (``1.245 (62,3%)``): they are one cell under any heading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.annotate.tables.lines import Line
from pipeline.annotate.tables.words import is_total

SHARE = re.compile(
    r"\s*(?:\([^()]*(?:%|procent|aandeel)[^()]*\)|(?:en|/|\|)\s*(?:%|procent|aandeel)\s*\Z)", re.IGNORECASE
)
_ROW = re.compile(r".*\d\s+\(\d{1,3}(?:,\d+)?\)")
_LONGEST = 120


def with_shares(lines: Sequence[Line]) -> list[Line]:
    """The lines; rows right below such a heading are marked where all of them, totals aside, end in brackets.

    Else ``(2,5)`` in some is less than nothing: ``2017 1.200 (2,5)`` under ``Jaar Bedrag Groei (%)``.
    """
    result = list(lines)
    for at, line in enumerate(lines):
        if line.text[-1:] not in (")", "%") or len(line.text) > _LONGEST or not SHARE.search(line.text):
            continue
        end = at + 1
        while end < len(lines) and lines[end].blanks < 2 and _ROW.fullmatch(lines[end].text):
            end += 1
        goes_on = end < len(lines) and not lines[end].blanks and lines[end].cells and not is_total(lines[end].label)
        if end > at + 2 and not goes_on:
            result[at + 1 : end] = [replace(row, shares=True) for row in lines[at + 1 : end]]
    return result
