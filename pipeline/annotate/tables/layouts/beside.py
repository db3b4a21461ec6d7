"""Lists printed side by side: ``Stad Aantal Stad Aantal`` over ``Brugge 77 Leuven 91``.

Comes in: the lines of a text.
Goes out: ``Found`` grids with one row for each label.
Does not: read numbers with blanks inside.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.annotate.tables.ground.cells import read_cell
from pipeline.annotate.tables.ground.context import context_of
from pipeline.annotate.tables.ground.grid import Grid, Piece, Row
from pipeline.annotate.tables.ground.lines import Line
from pipeline.annotate.tables.ground.words import is_empty, is_period, is_stub
from pipeline.annotate.tables.layouts.headings import Lexicon, Word, split, words_of
from pipeline.annotate.tables.layouts.rows import Found

_LONGEST = 160
_MOST_LISTS = 4


@dataclass(frozen=True, slots=True)
class _Entry:
    """A label with its cells."""

    label: tuple[Piece, ...]
    cells: tuple[Piece, ...]


def beside(lines: Sequence[Line], lexicon: Lexicon) -> list[Found]:
    """All such tables."""
    found: list[Found] = []
    at = floor = 0
    while at < len(lines):
        unit, lists = _heading(lines[at], lexicon)
        table = _table(lines, at, unit, lists, floor) if unit else None
        if table is not None:
            found.append(table)
            at = floor = table.last
        else:
            at += 1
    return found


def _heading(line: Line, lexicon: Lexicon) -> tuple[list[Word], int]:
    """The words of the heading of one list, and how many lists it heads; no words where it heads no such thing."""
    if len(line.text) > _LONGEST or not is_stub(line.text):
        return [], 0
    first = line.text.split(maxsplit=1)[0]
    if line.text.split().count(first) < 2:
        return [], 0
    found = words_of([line], lexicon)
    for lists in range(_MOST_LISTS, 1, -1):
        size, rest = divmod(len(found), lists)
        if not rest and size > 1 and all(word.text == found[i % size].text for i, word in enumerate(found)):
            return found[:size], lists
    return [], 0


def _table(lines: Sequence[Line], at: int, unit: Sequence[Word], lists: int, floor: int) -> Found | None:
    entries: list[_Entry] = []
    width = last = 0
    for index in range(at + 1, len(lines)):
        line = lines[index]
        own = list(_entries(line, width)) if not line.blanks and len(line.text) <= _LONGEST else []
        if not own or len(own) > lists or (not entries and len(own) < lists):
            break
        entries, last = [*entries, *own], index + 1
        width = width or len(own[0].cells)
    if len(entries) < 2 * lists - 1 or last < at + 3:
        return None
    heading = split(unit, width)
    if heading.stub is None or not all(heading.labels):
        return None
    context = context_of(lines, at, None, floor)
    rows = [Row(" ".join(p.text for p in one.label), one.label, list(one.cells)) for one in entries]
    grid = Grid(
        lines[at].start, lines[last - 1].end, heading.labels, rows, heading.stub, heading.rows, None,
        context.sentence, context.paragraph,
    )  # fmt: skip
    return Found(grid, at, last)


def _entries(line: Line, width: int) -> Iterator[_Entry]:
    """The labels of a line, each with its cells; nothing where they are uneven. ``width`` 0: not known yet."""
    found: list[_Entry] = []
    label: list[Piece] = []
    cells: list[Piece] = []
    for piece in _tokens(line):
        if not _is_cell(piece, bool(label)) and cells:
            found.append(_Entry(tuple(label), tuple(cells)))
            label, cells = [], []
        (cells if label and _is_cell(piece, True) else label).append(piece)
    if label and cells:
        found.append(_Entry(tuple(label), tuple(cells)))
        label = []
    wide = width or (len(found[0].cells) if found else 0)
    if not label and all(len(entry.cells) == wide for entry in found):
        yield from found


def _tokens(line: Line) -> Iterator[Piece]:
    at = 0
    for token in line.text.split():
        at = line.text.index(token, at)
        yield Piece(token, line.start + at, line.start + at + len(token))
        at += len(token)


def _is_cell(piece: Piece, labelled: bool) -> bool:
    """Whether the token is a figure; a period is one of the labels."""
    if not labelled or is_period(piece.text):
        return False
    return is_empty(piece.text) or any(value.unit is None for value in read_cell(piece.text))
