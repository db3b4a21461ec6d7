"""Notes below a table: the marks that they explain, and years of which they say that only a part is told.

Comes in: the raw text and where the table ends; a grid with its marks; a label with its marks.
Goes out: ``notes_of``: each mark with its note; ``take_off_marks``: cells without them; ``limited``: the label with the
part of its year.
Does not: read a note for anything else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Set

from pipeline.annotate.tables.ground.cells import read_cell
from pipeline.annotate.tables.ground.grid import Grid, Piece
from pipeline.annotate.tables.ground.words import YEAR
from pipeline.annotate.tables.sense.brackets import SHARE
from pipeline.annotate.tables.sense.when import PART_OF_YEAR

_REACH = 1_200
_NOTE = re.compile(r"[ \t]*(\(?\*{1,3}\)?|\(\d\)|[¹²³⁴⁵⁶⁷⁸⁹])[ \t:=]*([^\W\d_][^\n]*)")
_BLANK = re.compile(r"\s*")
_NOTE_MARK = re.compile(r"^[ \t]*(\((?:\d{1,2}|[a-z])\))[ \t:=]*[^\W\d_]", re.MULTILINE)
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


def note_marks(text: str, end: int) -> frozenset[str]:
    """The marks of the notes right below a table: ``(1) nog niet bekend`` tells that ``(1)`` in a cell is no figure."""
    first = _BLANK.match(text, end).end()  # type: ignore[union-attr]
    begins = _NOTE_MARK.match(text, first) is not None
    return frozenset(_NOTE_MARK.findall(text, first, first + _REACH)) if begins else frozenset()


def take_off_marks(grid: Grid) -> None:
    """Cells without the marks of notes behind their figures: ``612 (1)``; where shares stand so, it is one of them."""
    for index, heading in enumerate(grid.headings):
        if grid.marks and not SHARE.search(heading or ""):
            for row in grid.rows:
                row.cells[index] = _unmarked(row.cells[index], grid.marks)


def _unmarked(cell: Piece | None, marks: Set[str]) -> Piece | None:
    figure, _, mark = (cell.text if cell is not None else "").rpartition(" ")
    if cell is None or mark not in marks or not read_cell(figure.rstrip()):
        return cell
    return Piece(figure.rstrip(), cell.start, cell.end - (len(cell.text) - len(figure.rstrip())))


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
