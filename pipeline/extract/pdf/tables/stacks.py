"""The rows of an unruled table from its printed lines: a label or a heading may be printed over several.

Comes in: the lines of a table, from top to bottom.
Goes out: groups of lines, each a row.
Does not: know columns.

Lines of one cell stand closer together than rows do. Where all stand equally far apart, a line without values goes on
with the label above it if it says so: it begins in lower case, or the label breaks off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise
from statistics import median

from pipeline.extract.grid import is_period, is_value
from pipeline.extract.pdf.page.frame import Line
from pipeline.extract.pdf.page.rows import TURNED, Row, join, stacked_line

MAX_PITCH = 2.6  # in sizes of the type, from one row of a table to the next
MAX_REACH = 5.0  # between rows whose cells stand in line
_IN_LINE = 1.5  # points
_TIGHTER = 0.9  # of the distance of rows
_LEVEL = 0.8  # in sizes of the type: closer than two lines of one cell, values beside the middle of a label
_HALF_LINE = 0.88  # where fonts tell no more than the height of their letters, half a line is so much
_MOST_LEVELS = 12  # lines of cells in one row, each set on the middle of the row
_MIDDLE = 0.15  # of the size of the type
_BREAKS_OFF = re.compile(
    r"(?:[,(/&–-]|\b(?:en|of|van|voor|de|het|een|in|met|op|aan|bij|tot|door|per|te|ten|ter|der))\Z"
)


def leveled(rows: Sequence[Row]) -> list[tuple[Row, tuple[Row, ...]]]:
    """``rows`` with those they were made of: lines of cells that are set on the middle of one row stand in one."""
    found: list[tuple[Row, tuple[Row, ...]]] = []
    cluster: list[Row] = []
    for row in rows:
        if cluster and not is_level(cluster[-1], row):
            found += _as_one(cluster)
            cluster = []
        cluster.append(row)
    return found + _as_one(cluster) if cluster else found


def is_level(above: Row, below: Row) -> bool:
    """Whether two lines stand closer together than those of one cell: some of their cells are set on the middle."""
    pitch = below.baseline - above.baseline
    is_text = above.table is None and below.table is None and above.column == below.column != TURNED
    return is_text and 0 < pitch < _HALF_LINE * min(above.size, below.size)


def _as_one(cluster: Sequence[Row]) -> list[tuple[Row, tuple[Row, ...]]]:
    apart: list[tuple[Row, tuple[Row, ...]]] = [(row, (row,)) for row in cluster]
    if not 1 < len(cluster) <= _MOST_LEVELS:
        return apart
    cells: list[list[Line]] = []
    for piece in sorted((piece for row in cluster for piece in row.pieces), key=lambda piece: piece.x0):
        if cells and piece.x0 < max(other.x1 for other in cells[-1]):
            cells[-1].append(piece)
        else:
            cells.append([piece])
    level = _level(cluster, cells) if len(cells) > max(len(row.pieces) for row in cluster) else None
    if level is None:
        return apart
    merged = [stacked_line(_downward(cell)) for cell in cells]
    one = join([piece._replace(baseline=level) for piece in merged], cluster[0].column, cells=True)
    half = (max(row.baseline for row in cluster) - min(row.baseline for row in cluster)) / 2
    return [(one._replace(half=half), tuple(cluster))]


def _level(cluster: Sequence[Row], cells: Sequence[Sequence[Line]]) -> float | None:
    """The baseline of the one row that a cluster is: of its values, or the middle of all its cells."""
    with_values = [row for row in cluster if all(is_value(piece.text) for piece in row.pieces)]
    if len(with_values) == 1 and not all(is_period(piece.text) for piece in with_values[0].pieces):
        return with_values[0].baseline
    middles = [(cell[0].baseline + cell[-1].baseline) / 2 for cell in map(_downward, cells)]
    level = max(middles) - min(middles) <= _MIDDLE * cluster[0].size
    rows_apart = any(
        is_value(line.text) and not is_period(line.text) for cell in cells if len(cell) > 1 for line in cell
    )
    return middles[0] if level and not rows_apart else None


def _downward(cell: Sequence[Line]) -> list[Line]:
    return sorted(cell, key=lambda line: line.baseline)


def follows(above: Row, below: Row, reach: float = 0.0) -> bool:
    """Whether a line stands under another as in a table, of which rows may be known to stand ``reach`` apart."""
    most = max(reach, MAX_PITCH * max(above.size, below.size))
    return above.column == below.column and 0 < step(above, below) <= most


def in_line(above: Row, below: Row) -> bool:
    """Whether two rows have the same columns, also where one lacks some."""
    fewer, more = sorted((above.pieces, below.pieces), key=len)
    return len(fewer) > 1 and all(any(are_aligned(one, other) for other in more) for one in fewer)


def are_aligned(one: Line, other: Line) -> bool:
    """Whether two pieces begin, end or have their middle at one place."""
    edges = (one.x0 - other.x0, one.x1 - other.x1, (one.x0 + one.x1 - other.x0 - other.x1) / 2)
    return min(map(abs, edges)) <= _IN_LINE


def step(above: Row, below: Row) -> float:
    """How far a row stands below another, from the last line of the one to the first of the other."""
    return below.baseline - below.half - above.baseline - above.half


def row_pitch(lines: Sequence[Row], values: Sequence[bool]) -> float | None:
    """The least distance of two rows of which nothing stands between, ``None`` where there are none.

    ``values`` tells of each line whether it has some. Rows of several lines that are set on their middle are farther
    apart: the least one is that of two single lines.
    """
    steps = [
        (step(above, below), values[at], values[at + 1])
        for at, (above, below) in enumerate(pairwise(lines))
        if below.baseline > above.baseline
    ]
    between = [width for width, one, other in steps if one and other]
    if between:
        return min(between)
    wider = _wider([width for width, _, _ in steps])
    if wider is not None and _has_one_each(lines, values, wider):
        return wider
    before = [width for width, one, other in steps if other and not one]
    after = [width for width, one, other in steps if one and not other]
    return max(median(before), median(after)) if before and after else None


def _wider(steps: Sequence[float]) -> float | None:
    """The least step that is clearly wider than the narrowest."""
    return min((width for width in steps if min(steps) < _TIGHTER * width), default=None)


def _has_one_each(lines: Sequence[Row], values: Sequence[bool], wider: float) -> bool:
    """Whether one line with values stands between each two steps that are so wide."""
    counts = [int(values[0])]
    for at, (above, below) in enumerate(pairwise(lines), 1):
        if step(above, below) >= _TIGHTER * wider:
            counts.append(0)
        counts[-1] += values[at]
    return all(count == 1 for count in counts)


def of_two_labels(lines: Sequence[Row]) -> bool:
    """Whether of all steps from line to line one is clearly wider: one label ends there and the next begins."""
    steps = [step(above, below) for above, below in pairwise(lines)]
    return sum(width >= _TIGHTER * max(steps) for width in steps) == 1


def is_tight(above: Row, below: Row, pitch: float | None) -> bool:
    """Whether two lines stand closer together than rows do."""
    return pitch is not None and 0 < step(above, below) < _TIGHTER * pitch and follows(above, below)


def stacked(lines: Sequence[Row], values: Sequence[bool], headings: int, apart: Sequence[int] = ()) -> list[list[Row]]:
    """``lines`` in groups, each the lines of one row; the first ``headings`` of them stand above the values.

    ``apart``: lines that head groups of columns, and so are not of one row with the line below.
    """
    pitch = row_pitch(lines[headings:], values[headings:])
    has_tight = any(is_tight(one, other, pitch) for one, other in pairwise(lines[headings:]))
    groups: list[list[Row]] = []
    for at, line in enumerate(lines):
        if groups and at - 1 not in apart and _belongs(lines, values, at, headings, pitch, has_tight=has_tight):
            groups[-1].append(line)
        else:
            groups.append([line])
    having = {line for line, has in zip(lines, values, strict=True) if has}
    return [part for group in groups for part in _of_one_row(group, having)]


def _of_one_row(group: list[Row], having: Set[Row]) -> Iterator[list[Row]]:
    """A group of lines, parted at the widest step where two rows with values came into one by the labels between."""
    rows = [at for at, line in enumerate(group) if line in having]
    first = 0
    for one, other in pairwise(rows):
        if step(group[one], group[other]) >= _LEVEL * group[one].size:
            cut = max(range(one, other), key=lambda at: step(group[at], group[at + 1])) + 1
            yield group[first:cut]
            first = cut
    yield group[first:]


def _belongs(
    lines: Sequence[Row], values: Sequence[bool], at: int, headings: int, pitch: float | None, *, has_tight: bool
) -> bool:
    """Whether a line is of the same row as the one above it."""
    above, line = lines[at - 1], lines[at]
    if at < headings or (at == headings and _is_label_above(above, line, pitch)):
        return is_tight(above, line, pitch)
    if at == headings:
        return False
    if values[at - 1] and values[at]:
        return line.baseline - above.baseline < _LEVEL * line.size
    if has_tight:
        return is_tight(above, line, pitch)
    return not values[at] and goes_on(above.pieces[0].text, line.text)


def goes_on(above: str, line: str) -> bool:
    """Whether a line says that it goes on with the one above it."""
    return line[0].islower() or _BREAKS_OFF.search(above) is not None


def _is_label_above(above: Row, line: Row, pitch: float | None) -> bool:
    """Whether the last line above the values is no heading but the first line of a label."""
    return len(above.pieces) == 1 and is_tight(above, line, pitch) and above.pieces[0].x1 < line.pieces[-1].x0
