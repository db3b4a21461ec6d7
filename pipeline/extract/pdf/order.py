"""The lines of a page in reading order: rows of one baseline joined, two columns read one after the other.

Comes in: the ``Line`` records of one page, in the order of the file.
Goes out: ``Row`` records, top to bottom, column by column.
Does not: know furniture or paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.extract.pdf.lines import WIDE_GAP, Line, PageLines

_SAME_BASELINE = 0.3  # in sizes of the type
_MIN_COLUMN_LINES = 6
_MIN_GUTTER = 6.0  # points
_CELL_GAP = "  "


@dataclass(frozen=True, slots=True)
class Row:
    """A printed line: its pieces from left to right and its text, wide gaps as two blanks.

    ``starts[i]`` is where the text of ``pieces[i]`` begins in ``text``. ``column`` changes where a new column begins.
    """

    text: str
    pieces: tuple[Line, ...]
    starts: tuple[int, ...]
    column: int

    @property
    def top(self) -> float:
        """The highest point of the row."""
        return min(piece.top for piece in self.pieces)

    @property
    def bottom(self) -> float:
        """The lowest point of the row."""
        return max(piece.bottom for piece in self.pieces)

    @property
    def x0(self) -> float:
        """The left end of the row."""
        return self.pieces[0].x0

    @property
    def x1(self) -> float:
        """The right end of the row."""
        return self.pieces[-1].x1

    @property
    def baseline(self) -> float:
        """The baseline of its longest piece."""
        return max(self.pieces, key=lambda piece: len(piece.text)).baseline

    @property
    def size(self) -> float:
        """The height of the type of its longest piece."""
        return max(self.pieces, key=lambda piece: len(piece.text)).size


def in_reading_order(page: PageLines) -> tuple[Row, ...]:
    """The rows of ``page``; lines turned against the page's other lines come last, as they stand."""
    upright = [line for line in page.lines if line.turns == page.turns]
    others = [line for line in page.lines if line.turns != page.turns]
    gutter = _gutter(upright)
    rows: list[Row] = []
    for column, lines in enumerate(_columns(upright, gutter) if gutter else [upright]):
        rows += _rows(lines, column)
    return (*rows, *(join([line], -1) for line in others))


def join(pieces: Sequence[Line], column: int) -> Row:
    """One row of ``pieces`` that stand on one baseline, given from left to right."""
    text, starts = "", []
    for at, piece in enumerate(pieces):
        if at:
            gap = piece.x0 - pieces[at - 1].x1
            text += _CELL_GAP if gap > WIDE_GAP * piece.size else " " if gap > 0.15 * piece.size else ""
        starts.append(len(text))
        text += piece.text
    return Row(text, tuple(pieces), tuple(starts), column)


def _rows(lines: Iterable[Line], column: int) -> list[Row]:
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: (line.baseline, line.x0)):
        if rows and _on(rows[-1], line):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [join(sorted(row, key=lambda line: line.x0), column) for row in rows]


def _on(row: Sequence[Line], line: Line) -> bool:
    near = abs(line.baseline - row[0].baseline) <= _SAME_BASELINE * max(line.size, row[0].size)
    return near and all(line.x0 >= other.x1 - 1 or line.x1 <= other.x0 + 1 for other in row)


def _columns(lines: Sequence[Line], gutter: float) -> list[list[Line]]:
    """Groups to be read one after the other: left and right of the gutter between lines that run across it."""
    groups: list[list[Line]] = [[]]
    left: list[Line] = []
    right: list[Line] = []
    for line in sorted(lines, key=lambda line: (line.baseline, line.x0)):
        if line.x1 <= gutter:
            left.append(line)
        elif line.x0 >= gutter:
            right.append(line)
        else:
            groups += [left, right, [line]]
            left, right = [], []
    return [group for group in (*groups, left, right) if group]


def _gutter(lines: Sequence[Line]) -> float | None:
    """The middle of the blank strip between two columns of prose; ``None`` where the page has one column."""
    if len(lines) < 2 * _MIN_COLUMN_LINES:
        return None
    x0, x1 = min(line.x0 for line in lines), max(line.x1 for line in lines)
    strip = _blank_strip(lines, x0 + 0.35 * (x1 - x0), x0 + 0.65 * (x1 - x0))
    if strip is None:
        return None
    gutter = (strip[0] + strip[1]) / 2
    left = [line for line in lines if line.x1 <= gutter]
    right = [line for line in lines if line.x0 >= gutter]
    return (
        gutter if _is_prose(left, x0, strip[0]) and _is_prose(right, strip[1], x1) and _overlap(left, right) else None
    )


def _blank_strip(lines: Sequence[Line], low: float, high: float) -> tuple[float, float] | None:
    """The widest strip between ``low`` and ``high`` that few lines cross."""
    allowed = max(1, len(lines) // 8)
    edges = sorted([(line.x0, 1) for line in lines] + [(line.x1, -1) for line in lines])
    best: tuple[float, float] | None = None
    depth, since = 0, None
    for x, step in edges:
        was = depth
        depth += step
        if was > allowed >= depth:
            since = x
        elif was <= allowed < depth and since is not None:
            if since < high and x > low and (best is None or x - since > best[1] - best[0]):
                best = since, x
            since = None
    return best if best and best[1] - best[0] >= _MIN_GUTTER else None


def _is_prose(lines: Sequence[Line], x0: float, x1: float) -> bool:
    if len(lines) < _MIN_COLUMN_LINES:
        return False
    full = sum(line.x1 - line.x0 >= 0.7 * (x1 - x0) for line in lines)
    return full >= 0.4 * len(lines) and sum(len(line.text) for line in lines) >= 18 * len(lines)


def _overlap(left: Sequence[Line], right: Sequence[Line]) -> bool:
    top = max(min(line.top for line in left), min(line.top for line in right))
    bottom = min(max(line.bottom for line in left), max(line.bottom for line in right))
    heights = [max(line.bottom for line in side) - min(line.top for line in side) for side in (left, right)]
    return bottom - top > 0.5 * min(heights)
