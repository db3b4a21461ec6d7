"""Tables with one cell a line in which columns of words stand beside the figures: lists of projects, of grants.

Comes in: the lines of such a table and where its first figure stands.
Goes out: ``Worded``: rows whose labels are the words before the figures, headings by the count of lines.
Does not: read tables whose headings or words run over more lines; their rows keep all words as label.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.annotate.tables.ground.align import Strip
from pipeline.annotate.tables.ground.grid import Piece
from pipeline.annotate.tables.ground.lines import Line, is_closed, is_prose
from pipeline.annotate.tables.layouts.headings import Heading

_LEAST_ROWS = 3
_MOST_CELLS = 12


@dataclass(frozen=True, slots=True)
class Worded:
    """Rows under a heading of one line a cell; ``top`` and ``end`` are the first line and the line past the last."""

    strips: list[Strip]
    columns: int
    heading: Heading
    top: int
    end: int


def worded(lines: Sequence[Line], start: int, first: int, end: int) -> Worded | None:
    """The table between ``start`` and ``end`` whose first figure stands on line ``first``; ``None`` if it is no such.

    Every row has as many words, and the lines above the first row are as many as a row has cells.
    """
    rows = _rows(lines, first, end)
    if len(rows) < _LEAST_ROWS or len({len(cells) for _, cells in rows}) != 1:
        return None
    between = {len(texts) for texts, _ in rows[1:]}
    columns = len(rows[0][1])
    if len(between) != 1:
        return None
    words = between.pop()
    above = [line for line in lines[start:first] if not line.hollow]
    before = len(above) - words - columns
    behind = words - before
    if words < 2 or not 1 <= before <= words or any(line.folds and line.text[-1] == "-" for line in above):
        return None
    last = _closing(lines, end, behind)
    if last is None:
        return None
    heads = above[: words + columns]
    labels = [above[words + columns :], *(texts[behind:] for texts, _ in rows[1:])]
    strips = [
        Strip(_joined(label), _pieces(label), tuple(cells)) for label, (_, cells) in zip(labels, rows, strict=True)
    ]
    if len({line.text[0].islower() for line in heads}) > 1:
        return None  # ``Gewoon`` / ``onderwijs``: one of them goes on
    if any(line.name for line in heads) or any(line.name for label in labels for line in label[1:]):
        return None
    pieces = _pieces(heads)
    stub = Piece(_joined(heads[:before]) or "", pieces[0].start, pieces[before - 1].end)
    values = pieces[before : before + columns]
    heading = Heading(
        [piece.text for piece in values], stub.text, 1.0, [[(0, stub), *((i + 1, one) for i, one in enumerate(values))]]
    )
    return Worded(strips, columns, heading, lines.index(heads[0]), last)


def numbered(lines: Sequence[Line]) -> list[Line]:
    """The lines, with the numbers of rows (1, 2, 3, equally far apart, words behind each) marked as names."""
    result = list(lines)
    for index, line in enumerate(lines):
        if line.text == "1" and not result[index].name:
            for place in _chain(lines, index):
                result[place] = replace(lines[place], name=True)
    return result


def _chain(lines: Sequence[Line], first: int) -> list[int]:
    for stride in range(3, _MOST_CELLS):
        places = [first]
        while (place := places[-1] + stride) < len(lines) and lines[place].text == str(len(places) + 1):
            places.append(place)
        if len(places) >= _LEAST_ROWS and not any(lines[p + 1].cells for p in places if p + 1 < len(lines)):
            return places
    return []


def _rows(lines: Sequence[Line], first: int, end: int) -> list[tuple[list[Line], list[Piece]]]:
    """Runs of figures, each with the lines of words before it; the first has none."""
    rows: list[tuple[list[Line], list[Piece]]] = []
    texts: list[Line] = []
    open_row = False
    for line in lines[first:end]:
        if line.cells and not line.label:
            if not open_row:
                rows.append((texts, []))
                texts, open_row = [], True
            rows[-1][1].extend(line.cells)
        elif not line.hollow:
            texts.append(line)
            open_row = False
    return rows


def _closing(lines: Sequence[Line], end: int, behind: int) -> int | None:
    """Past the words that close the last row, ``None`` where other lines stand there."""
    closing = lines[end : end + behind]
    plain = all(0 < len(line.text) < 60 and not is_closed(line.text) and not line.blanks for line in closing)
    plain = plain and not any(is_prose(line.text) for line in closing)
    return end + behind if len(closing) == behind and plain else None


def _pieces(lines: Sequence[Line]) -> tuple[Piece, ...]:
    return tuple(Piece(line.text, line.start, line.end) for line in lines)


def _joined(lines: Sequence[Line]) -> str | None:
    return " ".join(line.text for line in lines) or None
