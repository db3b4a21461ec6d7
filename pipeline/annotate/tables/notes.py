"""Notes below a table: the marks that they explain, and years of which they say that only a part is told.

Comes in: the raw text and where the table ends; a label with its marks.
Goes out: ``notes_of``: each mark with its note; ``limited``: the label with the part of its year.
Does not: read a note for anything else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pipeline.annotate.tables.when import PART_OF_YEAR
from pipeline.annotate.tables.words import YEAR

_REACH = 1_200
_NOTE = re.compile(r"[ \t]*(\(?\*{1,3}\)?|\(\d\)|[¹²³⁴⁵⁶⁷⁸⁹])[ \t:=]*([^\W\d_][^\n]*)")
_SOURCE = re.compile(r"[ \t]*\(?[Bb]ron(?:nen)?\b")
_MARKED = re.compile(rf"({YEAR.pattern})\s?(\(?\*{{1,3}}\)?|\(\d\)|[¹²³⁴⁵⁶⁷⁸⁹])(?=\s|\Z)")


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
    """``2022 (*)`` above a note ``(*) tot en met 30 september`` -> ``2022 (tot en met 30 september)``.

    So for ``2022* ritten``, a year over other headings.
    """
    marked = _MARKED.search(label)
    note = notes.get(marked[2].strip("()")) if marked is not None and len(YEAR.findall(label)) == 1 else None
    part = PART_OF_YEAR.search(note) if note else None
    if marked is None or part is None or any(other != marked[1] for other in YEAR.findall(note or "")):
        return label
    return f"{marked[1]} ({part[0]})"
