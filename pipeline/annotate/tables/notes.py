"""Notes below a table: the marks that they explain, and years of which they say that only a part is told.

Comes in: the raw text and where the table ends; a label with its marks.
Goes out: ``notes_of``: each mark with its note; ``limited``: the label with the part of its year.
Does not: read a note for anything else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pipeline.annotate.tables.when import PART_OF_YEAR
from pipeline.annotate.tables.words import YEAR, is_year, without_marks

_REACH = 1_200
_NOTE = re.compile(r"[ \t]*(\(?\*{1,3}\)?|\(\d\)|[¹²³⁴⁵⁶⁷⁸⁹])[ \t:=]*([^\W\d_][^\n]*)")
_SOURCE = re.compile(r"[ \t]*\(?[Bb]ron(?:nen)?\b")
_MARKS = re.compile(r"(\(?\*{1,3}\)?|\(\d\)|[¹²³⁴⁵⁶⁷⁸⁹])\s*\Z")


def notes_of(text: str, end: int) -> dict[str, str]:
    """The notes that stand right below a table, by their marks; a source may stand among them."""
    found: dict[str, str] = {}
    for line in text[end : end + _REACH].split("\n"):
        note = _NOTE.match(line)
        if note is not None:
            found.setdefault(note[1].strip("()"), note[2].strip())
        elif line.strip() and not _SOURCE.match(line):
            break
    return found


def limited(label: str, notes: Mapping[str, str]) -> str:
    """``2022 (*)`` above a note ``(*) tot en met 30 september`` -> ``2022 (tot en met 30 september)``."""
    mark = _MARKS.search(label)
    note = notes.get(mark[1].strip("()")) if mark is not None and is_year(label) else None
    part = PART_OF_YEAR.search(note) if note else None
    year = without_marks(label)
    if part is None or any(other != year for other in YEAR.findall(note or "")):
        return label
    return f"{year} ({part[0]})"
