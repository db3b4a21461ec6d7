"""Tables with one cell a line whose rows bear two names: a year and a place, a place and a year, a code and a place.

Comes in: the lines of a text.
Goes out: ``Found`` grids with the indexes of the lines they cover.
Does not: read rows of two names that are both words (``worded``), or names that run over more lines.

Two headings that stand over names open such a table. What each line holds (a period, a figure, words) tells where the
next row begins; a first name may be printed once for the rows below it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from pipeline.annotate.tables.ground.cells import read_cell
from pipeline.annotate.tables.ground.context import caption_end, context_of, is_caption
from pipeline.annotate.tables.ground.grid import Grid, Piece, Row
from pipeline.annotate.tables.ground.lines import Line, is_closed
from pipeline.annotate.tables.ground.words import first_word, is_empty, is_period, is_stub, is_total, words
from pipeline.annotate.tables.layouts.rows import Found

_LONGEST = 60
_MOST_COLUMNS = 12
_LEAST_ROWS = 2
_LINES_ABOVE = 3
_LINES_BELOW = 4
Sort = Literal["period", "figure", "words"]


@dataclass(slots=True)
class _Shape:
    """``first``, ``second``: what the two names are; ``columns``: how many figures a row has."""

    first: Sort
    second: Sort
    columns: int


@dataclass(slots=True)
class _Rows:
    """The rows read so far, up to line ``end``."""

    end: int
    rows: list[Row] = field(default_factory=list)


def twofold(lines: Sequence[Line], width: int, folds: bool) -> list[Found]:
    """All such tables. ``width``, ``folds``: how long a full line is, and whether blanks show where lines fold."""
    found: list[Found] = []
    at = floor = 0
    while at < len(lines) - 1:
        table = _table(lines, at, floor, 0 if folds else width) if _heads(lines, at) else None
        if table is not None:
            found.append(table)
            at = floor = table.last
        else:
            at += 1
    return found


def _heads(lines: Sequence[Line], at: int) -> bool:
    """Whether two lines are headings over names, and nothing else."""
    return _is_head(lines[at]) and _is_head(lines[at + 1])


def _is_head(line: Line) -> bool:
    return _is_plain(line) and line.text.count(" ") <= 2 and _names(line.text)


def _names(text: str) -> bool:
    return is_stub(text) or first_word(text) in words("identifier")


def _is_plain(line: Line) -> bool:
    return not line.hollow and line.listed is None and len(line.text) <= _LONGEST and not is_closed(line.text, ":;?!")


def _table(lines: Sequence[Line], at: int, floor: int, width: int) -> Found | None:
    shape = _shape(lines, at)
    if shape is None:
        return None
    first = at + 2 + shape.columns
    read = _rows(lines, first, shape)
    if len(read.rows) < _LEAST_ROWS or _goes_on(lines, read.end):
        return None
    heads = [_piece(line) for line in lines[at:first]]
    stub = Piece(f"{heads[0].text} {heads[1].text}", heads[0].start, heads[1].end)
    caption = next((i for i in range(at - 1, max(floor, at - _LINES_ABOVE) - 1, -1) if is_caption(lines[i])), None)
    context = context_of(
        lines, at, (caption, caption_end(lines, caption, at, width)) if caption is not None else None, floor
    )
    grid = Grid(
        lines[at].start, lines[read.end - 1].end, [piece.text for piece in heads[2:]], read.rows, stub.text,
        [[(0, stub), *enumerate(heads[2:], start=1)]], context.caption, context.sentence, context.paragraph,
    )  # fmt: skip
    return Found(grid, at, read.end)


def _shape(lines: Sequence[Line], at: int) -> _Shape | None:
    """What the first row holds, behind as many headings as it has cells; at least one of them over figures."""
    for index in range(at + 3, min(len(lines) - 2, at + _MOST_COLUMNS)):
        if not _is_plain(lines[index - 1]) or (lines[index].blanks and index > at):
            return None
        columns = index - at - 2
        first, second = _sort(lines[index]), _sort(lines[index + 1])
        pair = (first, second) in (("period", "words"), ("figure", "words"), ("words", "period"))
        behind = lines[index + 2 : index + 2 + columns]
        values = [_sort(line) == "figure" or is_empty(line.text) for line in behind]
        above = [_sort(line) for line in lines[at + 2 : index]]
        if pair and values and all(values) and len(values) == columns and "figure" not in above:
            return _Shape(first, second, columns)
    return None


def _sort(line: Line) -> Sort:
    if is_period(line.text):
        return "period"
    return "figure" if read_cell(line.text) or is_empty(line.text) else "words"


def _rows(lines: Sequence[Line], first: int, shape: _Shape) -> _Rows:
    """As many rows as follow on each other."""
    read = _Rows(first)
    above: Piece | None = None
    while read.end < len(lines):
        printed = _printed(lines, read.end, shape, above is not None)
        at = read.end + len(printed)
        cells = [_piece(line) for line in lines[at : at + shape.columns] if not line.blanks and _sort(line) == "figure"]
        if not printed or len(cells) < shape.columns:
            break
        names = printed
        if len(printed) == 1 and above is not None and not is_total(printed[0].text):
            names = (above, *printed)
        above = names[0] if len(names) == 2 else above
        read.rows.append(
            Row(
                " ".join(name.text for name in names), printed,
                [None if is_empty(cell.text) else cell for cell in cells],
                dated=names[-1].text if shape.first == "figure" else None,
            )
        )  # fmt: skip
        read.end = at + shape.columns
    return read


def _printed(lines: Sequence[Line], at: int, shape: _Shape, named: bool) -> tuple[Piece, ...]:
    """The names printed for the row from line ``at`` on: both, or the second alone where one is ``named`` above."""
    pair = [line for line in lines[at : at + 2] if _is_plain(line)]
    if not pair or (named and pair[0].blanks > 1):
        return ()
    sorts = [_sort(line) for line in pair]
    if is_total(pair[0].text):
        return (_piece(pair[0]),)
    first = (shape.first, "period") if shape.first == "figure" else (shape.first,)  # `2000` is a code among others
    if len(pair) == 2 and not pair[1].blanks and sorts[0] in first and sorts[1] == shape.second:
        return _piece(pair[0]), _piece(pair[1])
    return (_piece(pair[0]),) if named and shape.first != "figure" and sorts[0] == shape.second else ()


def _piece(line: Line) -> Piece:
    return Piece(line.text, line.start, line.end)


def _goes_on(lines: Sequence[Line], end: int) -> bool:
    """Whether figures stand right below that fit no row: then rows were cut wrongly."""
    for line in lines[end : end + _LINES_BELOW]:
        if line.blanks:
            return False
        if _sort(line) != "words":
            return True
    return False
