"""The lines of a page in reading order: rows of one baseline joined, two columns read one after the other.

Comes in: the ``Line`` records of one page in the order of the file, and the tables cut out of them.
Goes out: ``Row`` records, top to bottom, column by column.
Does not: know furniture or paragraphs.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from operator import attrgetter, sub
from statistics import median

from pipeline.extract.grid import is_value
from pipeline.extract.pdf.page.counted import Strip, is_number
from pipeline.extract.pdf.page.frame import Line, baseline_of, size_of, turns_of, x0_of, x1_of
from pipeline.extract.pdf.page.lines import PageLines, raised
from pipeline.extract.pdf.page.rows import COUNTED, TURNED, PageTable, Row, join, row_of, stacked_line

_SAME_BASELINE = 0.3  # in sizes of the type
_MARK = 3  # digits
_SMALL = 0.85  # of the size of the type
_SMALLER = 0.95
_NO_LINE = 0.6
_RAISE = 0.15
_NEAR = 0.3
_OVER = 0.1  # of the size of the type
_MIN_COLUMN_LINES = 6
_MIN_LAST_LINES = 3  # the columns of a last page may be short
_MIN_GUTTER = 6.0  # points
_FULL = 0.4  # of the lines of a column of prose
_HARDLY_FULL = 0.33  # beside a longer one, where questions and headings are short
_LEVEL = 0.12  # of the size of the type: nearer than two columns often come by chance
_BY_CHANCE = 0.25
_SOLID = 2.2  # sizes of the type from line to line; a label centred on the lines of its row is farther from the next
_FLUSH = 0.7
_SKEW = 3.0  # points
_MOST = 0.6
_by_place = attrgetter("baseline", "x0")
_by_baseline = attrgetter("baseline")


@dataclass(frozen=True, slots=True)
class _Block:
    """A whole table in the flow of lines."""

    table: PageTable

    @property
    def x0(self) -> float:
        return self.table.x0

    @property
    def x1(self) -> float:
        return self.table.x1

    @property
    def baseline(self) -> float:
        return self.table.top


def own_gutter(page: PageLines) -> float | None:
    """The gutter that the page itself shows, ``None`` where it has one column."""
    return _gutter(_upright(page))


def usual_gutter(own: Sequence[float | None]) -> float | None:
    """The gutter of a document in two columns, from those its pages show."""
    shown = [gutter for gutter in own if gutter is not None]
    return median(shown) if shown and len(shown) * 4 >= len(own) else None


def gutter_of(page: PageLines, own: float | None, usual: float | None) -> float | None:
    """The page's own gutter; without one, as where its second column is short, the usual one if nothing crosses it."""
    return usual if own is None and usual is not None and _fits(_upright(page), usual) else own


def _upright(page: PageLines) -> Sequence[Line]:
    if list(map(turns_of, page.lines)).count(page.turns) == len(page.lines):
        return page.lines
    return [line for line in page.lines if line.turns == page.turns]


def _fits(lines: Sequence[Line], gutter: float) -> bool:
    left = [line for line in lines if line.x1 <= gutter]
    right = [line for line in lines if line.x0 >= gutter]
    crossing = len(lines) - len(left) - len(right)
    if not right or crossing * 8 > len(lines):
        return False
    return _is_prose(left, min(line.x0 for line in lines), gutter, _MIN_LAST_LINES)


def in_reading_order(
    page: PageLines, tables: Sequence[PageTable] = (), gutter: float | None = None, strip: Strip | None = None
) -> tuple[Row, ...]:
    """The rows of ``page``; lines turned against the page's other lines come last, as they stand.

    The numbers of its lines, which stand in ``strip``, are one row behind all others.
    """
    upright = _upright(page)
    numbers = [line for line in upright if is_number(line, strip)] if strip else []
    if numbers:
        upright = [line for line in upright if line not in numbers]
    others = [line for line in page.lines if line.turns != page.turns] if len(upright) < len(page.lines) else []
    flow: list[Line | _Block] = [*upright, *(_Block(table) for table in tables)]
    flow.sort(key=_by_place)
    rows: list[Row] = []
    for column, group in enumerate(_columns(flow, gutter) if gutter else [flow]):
        rows += _rows(group, column)
    aside = [row_of(stacked_line(numbers), COUNTED)] if numbers else []
    return (*rows, *(join([line], TURNED) for line in others), *aside)


def _rows(flow: Sequence[Line | _Block], column: int) -> list[Row]:
    if _stand_apart(flow):
        return [row_of(line, column) for line in flow]  # type: ignore[arg-type]
    rows: list[Row] = []
    pending: list[Line] = []
    level = 0.0  # of the first line pending
    for one in flow:
        if isinstance(one, _Block):
            if pending:
                rows.append(_row(pending, column))
                pending = []
            rows += one.table.rows
        elif pending and one.baseline - level <= _SAME_BASELINE * max(one.size, pending[0].size):
            if _beside(pending, one):
                pending.append(one)
            elif not any(_is_over(one, other) for other in pending):
                rows.append(_row(pending, column))
                pending, level = [one], one.baseline
        elif pending and len(pending[0].text) <= _MARK and _mark(pending, one):
            pending, level = [*[raised(mark, one) for mark in pending], one], one.baseline
        else:
            if pending:
                rows.append(_row(pending, column))
            pending, level = [one], one.baseline
    if pending:
        rows.append(_row(pending, column))
    return rows


def _stand_apart(flow: Sequence[Line | _Block]) -> bool:
    """Whether all are lines, none of them level with the one before, or behind what may be a note mark."""
    if set(map(type, flow)) != {Line}:
        return False
    baselines = list(map(baseline_of, flow))  # type: ignore[arg-type]
    near = _SAME_BASELINE * max(map(size_of, flow))  # type: ignore[arg-type]
    if min(map(sub, baselines[1:], baselines), default=inf) <= near:
        return False
    return min([len(line.text) for line in flow[:-1]], default=inf) > _MARK  # type: ignore[union-attr]


def _row(pending: list[Line], column: int) -> Row:
    if len(pending) == 1:
        return row_of(pending[0], column)
    pieces = sorted(pending, key=lambda line: line.x0)
    if pending[-1].baseline - pending[0].baseline > _RAISE * pending[0].size:  # from high to low
        pieces = [pieces[0], *(_with_mark(piece, before) for before, piece in pairwise(pieces))]
    return join(pieces, column)


def _with_mark(piece: Line, before: Line) -> Line:
    """A small number right behind another line, and a little above it, as the mark that it is."""
    is_mark = (
        len(piece.text) <= _MARK
        and piece.text.isdecimal()
        and piece.size < _SMALLER * before.size
        and before.baseline - piece.baseline > _RAISE * before.size
        and piece.x0 - before.x1 < _NEAR * before.size
    )
    return raised(piece, before) if is_mark else piece


def _beside(row: Sequence[Line], line: Line) -> bool:
    return all(line.x0 >= other.x1 - 1 or line.x1 <= other.x0 + 1 for other in row)


def _mark(pending: Sequence[Line], line: Line) -> bool:
    """Whether what stands a little above a line are note marks: right before it, or so near that it is no line."""
    return (len(pending) == 1 and _marks(pending[0], line)) or all(
        mark.text.isdecimal()
        and len(mark.text) <= _MARK
        and mark.size < _SMALLER * line.size
        and line.baseline - mark.baseline < _NO_LINE * line.size
        for mark in pending
    )


def _marks(mark: Line, line: Line) -> bool:
    """Whether a small raised number stands right before a line: the mark with which a note begins."""
    return (
        mark.text.isdecimal()
        and mark.size < _SMALL * line.size
        and line.baseline - mark.baseline < line.size
        and -_NEAR * line.size < line.x0 - mark.x1 < line.size
        and mark.top < line.baseline - line.size / 2
    )


def _is_over(line: Line, other: Line) -> bool:
    """Whether a line is drawn over the same words, a hair's breadth aside: a bold type that is none, or a shadow."""
    near = _OVER * line.size
    return (
        line.text == other.text
        and abs(line.x0 - other.x0) <= near
        and abs(line.x1 - other.x1) <= near
        and abs(line.baseline - other.baseline) <= near
    )


def _columns(flow: Sequence[Line | _Block], gutter: float) -> list[list[Line | _Block]]:
    """Groups to be read one after the other: left and right of the gutter between lines that run across it."""
    groups: list[list[Line | _Block]] = []
    left: list[Line | _Block] = []
    right: list[Line | _Block] = []
    for one in flow:
        if one.x1 <= gutter:
            left.append(one)
        elif one.x0 >= gutter:
            right.append(one)
        else:
            groups += [left, right, [one]]
            left, right = [], []
    return [group for group in (*groups, left, right) if group]


def _gutter(lines: Sequence[Line]) -> float | None:
    """The middle of the blank strip between two columns of prose; ``None`` where the page has one column."""
    if len(lines) < 2 * _MIN_COLUMN_LINES:
        return None
    x0s, x1s = list(map(x0_of, lines)), list(map(x1_of, lines))
    x0, x1 = min(x0s), max(x1s)
    low, high = x0 + 0.35 * (x1 - x0), x0 + 0.65 * (x1 - x0)
    crossing = len([left for left, right in zip(x0s, x1s, strict=True) if left < low and right > high])
    if crossing > max(1, len(lines) // 8):  # cannot be allowed, however many of them stand side by side
        return None
    allowed = max(1, len({round(line.baseline / 4) for line in lines}) // 8)
    if crossing > allowed:
        return None
    begins, ends = sorted(x0s), sorted(x1s)
    strip = _blank_strip(begins, ends, low, high, allowed)
    if strip is None:
        return None
    gutter = (strip[0] + strip[1]) / 2
    left = [line for line in lines if line.x1 <= gutter]
    right = [line for line in lines if line.x0 >= gutter]
    is_left = _is_prose(left, x0, strip[0], share=_share(left, right))
    if is_left and _is_prose(right, strip[1], x1, _MIN_LAST_LINES, _share(right, left)):
        return gutter if _overlap(left, right) and not _is_of_figures(right) else None
    return _gutter_apart(lines, _blank_strip(begins, ends, low, high, crossing))


def _share(lines: Sequence[Line], others: Sequence[Line]) -> float:
    """How many lines of a column are full at the least: fewer beside a longer one, where they stand as text does."""
    return _HARDLY_FULL if len(lines) < len(others) and _is_solid(lines) else _FULL


def _gutter_apart(lines: Sequence[Line], strip: tuple[float, float] | None) -> float | None:
    """The middle of a strip that hardly a line crosses, between columns of short lines: headings, questions, lists.

    The rows of a table stand level, those of two columns only by chance.
    """
    if strip is None:
        return None
    gutter = (strip[0] + strip[1]) / 2
    left = [line for line in lines if line.x1 <= gutter]
    right = [line for line in lines if line.x0 >= gutter]
    if not all(_is_flush(side) and _is_solid(side) for side in (left, right)) or not _overlap(left, right):
        return None
    levels = sorted(line.baseline for line in left)
    level = 0
    for line in right:
        near = _LEVEL * line.size
        level += bisect_left(levels, line.baseline - near) < bisect_right(levels, line.baseline + near)
    return gutter if level <= _BY_CHANCE * len(right) else None


def _blank_strip(
    begins: Sequence[float], ends: Sequence[float], low: float, high: float, allowed: int
) -> tuple[float, float] | None:
    """The widest strip between ``low`` and ``high`` that no more than ``allowed`` lines cross.

    ``begins`` and ``ends``: where the lines begin and end, each in order; one that ends where another begins is over.
    """
    best: tuple[float, float] | None = None
    for ended, since in enumerate(ends, 1):
        begun = bisect_left(begins, since)
        if since >= high:
            break
        if begun - ended != allowed:
            continue
        until = next((x for at, x in enumerate(begins[begun:], begun + 1) if at - bisect_right(ends, x) > allowed), low)
        if until > low and (best is None or until - since > best[1] - best[0]):
            best = since, until
    return best if best and best[1] - best[0] >= _MIN_GUTTER else None


def _is_prose(
    lines: Sequence[Line], x0: float, x1: float, least: int = _MIN_COLUMN_LINES, share: float = _FULL
) -> bool:
    """Whether enough lines fill the room from ``x0`` to ``x1``, ``share`` of at least ``least``, and hold words."""
    printed = _printed(lines)
    if len(printed) < least:
        return False
    full = sum(right - left >= 0.7 * (x1 - x0) for left, right, _ in printed)
    return full >= share * len(printed) and sum(length for _, _, length in printed) >= 18 * len(printed)


def _is_of_figures(lines: Sequence[Line]) -> bool:
    """Whether most lines are figures: the columns of a table, however wide they make its rows."""
    return sum(is_value(line.text) for line in lines) * 2 > len(lines)


def _is_flush(lines: Sequence[Line]) -> bool:
    """Whether most lines are words and begin below the one above; on a skewed scan none begins at the same place."""
    printed = _printed(lines)
    if len(printed) < _MIN_COLUMN_LINES or sum(length for *_, length in printed) < 18 * len(printed):
        return False
    flush = sum(abs(below - above) <= _SKEW for (above, *_), (below, *_) in pairwise(printed))
    return flush >= _FLUSH * len(printed)


def _is_solid(lines: Sequence[Line]) -> bool:
    """Whether most lines follow the one above as lines of text do."""
    levels = sorted({round(line.baseline) for line in lines})
    near = _SOLID * median(line.size for line in lines)
    return sum(below - above <= near for above, below in pairwise(levels)) >= _MOST * len(levels)


def _printed(lines: Sequence[Line]) -> list[tuple[float, float, int]]:
    """Left and right end and length of the printed lines: one that is set wide comes in pieces, word by word."""
    found: list[tuple[float, float, int]] = []
    baseline = 0.0
    for line in sorted(lines, key=_by_baseline):
        if found and line.baseline - baseline <= _SAME_BASELINE * line.size:
            left, right, length = found[-1]
            found[-1] = min(left, line.x0), max(right, line.x1), length + 1 + len(line.text)
        else:
            found.append((line.x0, line.x1, len(line.text)))
            baseline = line.baseline
    return found


def _overlap(left: Sequence[Line], right: Sequence[Line]) -> bool:
    tops = [min([line.top for line in side]) for side in (left, right)]
    bottoms = [max([line.bottom for line in side]) for side in (left, right)]
    return min(bottoms) - max(tops) > 0.5 * min(bottoms[0] - tops[0], bottoms[1] - tops[1])
