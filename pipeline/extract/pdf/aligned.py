"""Tables without rules: rows of a label and values, the values under each other.

Comes in: the rows of a page in reading order, and the ruled tables already found.
Goes out: the same rows, those of a table with their cells, and the tables.
Does not: change a row's text, or take a list of contents or of abbreviations for a table.

A printed line belongs to a table where it has a value behind a wide gap. The table's columns are the stretches of the
page that the values of all lines share; a line above them is a heading where its pieces stand over those columns.
Lines of one cell stand closer together than rows do (``stacks``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from pipeline.extract.grid import is_period, is_value
from pipeline.extract.pdf.frame import WIDE_GAP, Line
from pipeline.extract.pdf.groups import with_labels_on_top
from pipeline.extract.pdf.heads import Column, Heads, Spans, column_at, one_by_one, overlaps, places
from pipeline.extract.pdf.rows import TURNED, PageTable, Row, table_row
from pipeline.extract.pdf.stacks import follows, is_level, is_tight, leveled, of_two_labels, row_pitch, stacked
from pipeline.extract.pdf.tables import CAPTION

_MIN_BODY = 2
_MAX_HEADINGS = 4
_MAX_BETWEEN = 3  # lines of labels between two lines with values
_MAX_LABEL = 8  # lines of one label
_LEADERS = re.compile(r"\.{4,}|(?:\. ){4,}|…{2,}|_{4,}")
_EVEN = 0.25  # of the size of the type: letters have blank edges of their own
_GLUED = re.compile(r" ((?:€ ?)?-?\d[\d.,]*(?: ?[%€])?|-)\Z")
_OFF_MIDDLE = 0.1  # of the width of the table
_AT_LABELS: Spans = ((0, 0),)
_SENTENCE = 70  # characters: a single piece longer than this is prose


def with_aligned_tables(
    rows: Sequence[Row],
    tables: Sequence[PageTable],
    above: PageTable | None = None,
    below: PageTable | None = None,
) -> tuple[tuple[Row, ...], tuple[PageTable, ...]]:
    """``rows`` and ``tables`` with the unruled tables among the rows.

    ``above`` is the table with which the page before ended, ``below`` the one with which the next begins: one line is
    enough to go on with the one, or to begin the other.
    """
    least = _MIN_BODY if above is below is None else 1
    if len([row for row in rows if len(row.pieces) > 1]) < least or _count_values(rows) < least:
        return tuple(rows), tuple(tables)
    levels = leveled(rows)
    values = _with_values([row for row, _ in levels])
    if sum(values) < least:
        return tuple(rows), tuple(tables)
    rows = _unglued([row for row, _ in levels], values)
    values = _with_values(rows)
    moved = with_labels_on_top(rows, values)
    if len(moved) < len(rows) or any(row is not rows[ats[0]] for row, ats in moved):
        levels = [(row, tuple(one for at in ats for one in levels[at][1])) for row, ats in moved]
        rows, values = [row for row, _ in moved], [values[ats[0]] for _, ats in moved]
    found = list(tables)
    out: list[Row] = []
    done = 0
    for start, end in _runs(rows, values):
        body = [row for at, row in enumerate(rows[start:end], start) if values[at]]
        columns = _columns_of(body)
        if columns is None and above is not None and not out and start <= _MAX_HEADINGS + 1:
            columns = _same_columns(body, above)
        if columns is None and below is not None and end >= len(rows) - _MAX_HEADINGS:
            columns = _same_columns(body, below)
        if columns is None or _is_contents(rows[start:end]):
            continue
        heads = Heads.of(columns, body)
        sections = _sections(rows, values, start, end)
        first, spans = _headed(rows, values, done, start, end, columns, heads, sections)
        last = _closed(rows, values, start, end, columns)
        spans.update(dict.fromkeys(sections, _AT_LABELS))
        groups = stacked(rows[first:last], values[first:last], start - first, [at - first for at in spans])
        heading = {row: spans.get(at) for at, row in enumerate(rows[first:end], first) if at < start or at in spans}
        laid = [_laid(group, columns, len(found), heads.n_labels, heading) for group in groups]
        table = [row for row, _ in laid]
        out += [*_printed(levels[done:first]), *table]
        done = last
        pieces = [piece for row in table for piece in row.pieces]
        box = (
            min(piece.x0 for piece in pieces),
            min(piece.top for piece in pieces),
            max(piece.x1 for piece in pieces),
            max(piece.bottom for piece in pieces),
        )
        found.append(PageTable(*box, len(columns), tuple(table), _merged(laid)))
    return (*out, *_printed(levels[done:])), tuple(found)


def _count_values(rows: Sequence[Row]) -> int:
    """Pieces that are values: a page with fewer than a table needs is not looked at more closely."""
    return sum([is_value(piece.text) for row in rows for piece in row.pieces])


def _printed(levels: Sequence[tuple[Row, tuple[Row, ...]]]) -> Iterator[Row]:
    for _, rows in levels:
        yield from rows


def _unglued(rows: Sequence[Row], values: Sequence[bool]) -> Sequence[Row]:
    """``rows``, those of which a label reaches up to its value with the two apart, as in the lines near them.

    The value ends where a value of a near line ends, and those of the other columns stand in line as well.
    """
    out = list(rows)
    ends = [[piece.x1 for piece in row.pieces[1:]] if has else [] for row, has in zip(rows, values, strict=True)]
    for at, row in enumerate(rows):
        near = [one for beside in range(max(0, at - _MAX_BETWEEN), at + _MAX_BETWEEN + 1) for one in ends[beside:][:1]]
        cut = _GLUED.search(row.pieces[0].text) if any(near) and row.table is None else None
        first = row.pieces[0]
        if cut is None or cut.start() == 0 or not any(abs(first.x1 - end) < 1.5 for one in near for end in one):
            continue
        width = (first.x1 - first.x0) / len(first.text)
        middle = first.x1 - width * (len(first.text) - cut.start(1))
        label = first.part(0, cut.start(), first.x0, middle - width)
        value = first.part(cut.start(1), len(first.text), middle, first.x1)
        starts = (row.starts[0], row.starts[0] + cut.start(1), *row.starts[1:])
        out[at] = row._replace(pieces=(label, value, *row.pieces[1:]), starts=starts)
    return out


def _columns_of(body: Sequence[Row]) -> tuple[Column, ...] | None:
    wide = 2 * sum(_is_wide(row) for row in body) >= max(len(body), 2 * _MIN_BODY)
    return _columns(body) if wide else None


def _same_columns(body: Sequence[Row], above: PageTable) -> tuple[Column, ...] | None:
    """The columns of the table above where the few lines with values on top of the page stand in them."""
    columns = [(min(box[0] for box in boxes), max(box[1] for box in boxes)) for boxes in _extents(above)]
    for row in body:
        over = [[at for at, column in enumerate(columns) if overlaps(column, piece)] for piece in row.pieces]
        if any(len(ats) != 1 for ats in over) or len({ats[0] for ats in over}) < len(over):
            return None
    return tuple(columns)


def _extents(table: PageTable) -> list[list[Column]]:
    """Left and right ends of the pieces in each column of a table."""
    found: list[list[Column]] = [[] for _ in range(table.n_columns)]
    for row in table.rows:
        for span in row.cells:
            inside = [
                (piece.x0, piece.x1)
                for start, piece in zip(row.starts, row.pieces, strict=True)
                if span.start <= start < span.end
            ]
            found[span.column] += inside
    return [column or [(0.0, 0.0)] for column in found]


def _headed(
    rows: Sequence[Row],
    values: Sequence[bool],
    done: int,
    start: int,
    end: int,
    columns: Sequence[Column],
    heads: Heads,
    sections: Sequence[int],
) -> tuple[int, dict[int, Spans]]:
    """Where the headings of a run begin, or the first lines of its first label; which lines head groups of columns."""
    pitch = row_pitch(rows[start:end], values[start:end])
    if _is_years(rows[start]):
        heads.add(rows[start])
    lone = any(_stands_alone(values, at) for at in range(start + 1, end - 1))
    n_labels = heads.n_labels
    spans: dict[int, Spans] = {}
    of_label = 0  # lines of the first label above its values
    first = start
    while first > done and start - first - of_label < _MAX_HEADINGS and of_label < _MAX_LABEL:
        row, below = rows[first - 1], rows[first]
        tight = is_tight(row, below, pitch)
        groups = heads.groups(row, tight=tight) if _may_head(row, below) else None
        if (
            first == start
            and not tight
            and follows(row, below)
            and (
                (sections and _is_section(below, row, below))
                or (
                    lone
                    and _is_label(row, below)
                    and first - 1 > done
                    and _is_heading(rows[first - 2], row, columns, n_labels)
                )
            )
        ):
            spans[first - 1] = _AT_LABELS
        elif groups is not None:
            spans[first - 1] = groups
        elif not (tight and first == start - of_label and _in_label(row, columns, of_label)):
            between = is_level(row, below) and _may_head(row, below) and heads.names_labels(row)
            if not between and (not _is_heading(row, below, columns, heads.n_labels) or heads.is_unclear(row)):
                break
            heads.add(row)
        else:
            of_label += 1
        first -= 1
    return first, spans


def _closed(rows: Sequence[Row], values: Sequence[bool], start: int, end: int, columns: Sequence[Column]) -> int:
    """The end of a run with the last lines of its last label."""
    pitch = row_pitch(rows[start:end], values[start:end])
    last = end
    while last < len(rows) and last - end < _MAX_LABEL:
        row, above = rows[last], rows[last - 1]
        goes_on = is_tight(above, row, pitch) or (row.text[0].islower() and follows(above, row))
        far = last - end >= _MAX_BETWEEN and not is_tight(above, row, pitch)
        if row.table is not None or values[last] or far or not goes_on or not _in_one_column(row, columns):
            break
        last += 1
    return last


def _in_label(row: Row, columns: Sequence[Column], of_label: int) -> bool:
    """Whether a line above the first values is of their label, of which ``of_label`` lines stand between."""
    if not of_label:
        return _in_one_column(row, columns)
    return len(row.pieces) == 1 and columns[0][0] - 1 <= row.pieces[0].x0 and row.pieces[0].x1 < columns[1][0]


def _in_one_column(row: Row, columns: Sequence[Column]) -> bool:
    """Whether each piece of a line stands within one column of the table: it is part of a cell, no prose."""
    if row.table is not None or row.column == TURNED or len(row.pieces) > len(columns):
        return False
    edges = [start for start, _ in columns[1:]] + [columns[-1][1] + row.size]
    return all(
        piece.x0 >= columns[0][0] - 1 and piece.x1 < edges[max(0, column_at(columns, piece))] for piece in row.pieces
    )


def _with_values(rows: Sequence[Row]) -> list[bool]:
    """For each row whether it has a value behind a gap.

    One whose gaps are all even may be a line of prose that is stretched to the margin: it counts only where nothing
    but values follow its label, beside a row whose gaps differ.
    """
    sure = [_has_value(row) and not _is_justified(row) for row in rows]
    return [
        has or (any(sure[max(0, at - 1) : at + 2]) and _has_value(rows[at]) and _has_only_values(rows[at]))
        for at, has in enumerate(sure)
    ]


def _has_only_values(row: Row) -> bool:
    return all(is_value(piece.text) for piece in row.pieces[1:])


def _has_value(row: Row) -> bool:
    return (
        row.table is None
        and row.column != TURNED
        and len(row.pieces) > 1
        and any(is_value(piece.text) for piece in row.pieces[1:])
        and _LEADERS.search(row.text) is None
    )


def _is_justified(row: Row) -> bool:
    """Whether all words of a row are equally far apart: a line of prose that is stretched to the margin."""
    if len(row.pieces) < 3 or any(" " in piece.text for piece in row.pieces):
        return False
    gaps = [right.x0 - left.x1 for left, right in pairwise(row.pieces)]
    return max(gaps) - min(gaps) <= _EVEN * row.size


def _is_wide(row: Row) -> bool:
    """Whether a gap of the row is wider than any word space: in a justified line of prose the gaps are not."""
    return any(right.x0 - left.x1 > WIDE_GAP * row.size for left, right in pairwise(row.pieces))


def _runs(rows: Sequence[Row], values: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Runs of lines with values; some lines with a label alone may stand between two of them."""
    start: int | None = None
    last = 0
    for at, has_value in enumerate(values):
        if not has_value:
            continue
        if start is not None and not _joined(rows, last, at):
            yield start, last + 1
            start = None
        start = at if start is None else start
        last = at
    if start is not None:
        yield start, last + 1


def _joined(rows: Sequence[Row], last: int, at: int) -> bool:
    between = rows[last + 1 : at]
    most = _MAX_BETWEEN if len(between) <= _MAX_BETWEEN or not of_two_labels(rows[last : at + 1]) else _MAX_LABEL
    if len(between) > most or not all(follows(rows[one], rows[one + 1]) for one in range(last, at)):
        return False
    if len(between) == 1 and _is_section(rows[last], between[0], rows[at]):
        return True
    return all(_is_label(row, rows[at]) for row in between)


def _sections(rows: Sequence[Row], values: Sequence[bool], start: int, end: int) -> list[int]:
    """The lines of a run that head the rows below them from the middle of the table."""
    return [
        at
        for at in range(start + 1, end - 1)
        if _stands_alone(values, at) and _is_section(rows[at - 1], rows[at], rows[at + 1])
    ]


def _stands_alone(values: Sequence[bool], at: int) -> bool:
    """Whether a line without values stands between two with some."""
    return not values[at] and values[at - 1] and values[at + 1]


def _is_section(above: Row, row: Row, below: Row) -> bool:
    """Whether a row without values stands in the middle between two rows of the same table: it heads those below it."""
    if row.table is not None or len(row.pieces) != 1 or len(row.text) > _SENTENCE or CAPTION.match(row.text):
        return False
    if len(above.pieces) != len(below.pieces) or any(_is_years(one) for one in (above, below)):
        return False
    left, right = below.pieces[0].x0, below.pieces[-1].x1
    piece = row.pieces[0]
    off = abs(piece.x0 + piece.x1 - left - right) / 2
    return piece.x0 > left + row.size and off <= _OFF_MIDDLE * (right - left)


def _is_years(row: Row) -> bool:
    return all(is_period(piece.text) for piece in row.pieces[1:])


def _is_label(row: Row, below: Row) -> bool:
    """Whether a row without values is a label: one short piece in the first column of the row below it."""
    if row.table is not None or len(row.pieces) != 1 or len(row.text) > _SENTENCE:
        return False
    return row.pieces[0].x1 < below.pieces[1].x0 and abs(row.pieces[0].x0 - below.pieces[0].x0) < 4 * row.size


def _columns(body: Sequence[Row]) -> tuple[Column, ...] | None:
    """The columns that the pieces of the body rows share, from left to right; ``None`` where they share none."""
    if len(body) < _MIN_BODY:
        return None
    columns: list[list[float]] = []
    for piece in sorted((piece for row in body for piece in row.pieces), key=lambda piece: piece.x0):
        if columns and piece.x0 < columns[-1][1] - 0.5:
            columns[-1][1] = max(columns[-1][1], piece.x1)
        else:
            columns.append([piece.x0, piece.x1])
    found = tuple((x0, x1) for x0, x1 in columns)
    shared = [sum(overlaps(found[at], piece) for row in body for piece in row.pieces) for at in range(len(found))]
    one_each = all(len({column_at(found, piece) for piece in row.pieces}) == len(row.pieces) for row in body)
    return found if len(found) > 1 and one_each and all(count >= _MIN_BODY for count in shared[:2]) else None


def _is_heading(row: Row, below: Row, columns: Sequence[Column], n_labels: int) -> bool:
    """Whether a row above the body names its columns: short pieces over them, none of them a value but years."""
    if not _may_head(row, below):
        return False
    if len(row.pieces) > 1 and one_by_one(row.pieces, columns, n_labels):
        return True
    over = {at for piece in row.pieces for at, column in enumerate(columns) if overlaps(column, piece)}
    values = {at for at in over if at > 0}
    return bool(values) and (len(row.pieces) > 1 or 0 not in over)


def _may_head(row: Row, below: Row) -> bool:
    """Whether a line above the body holds short pieces, none of them a value but years."""
    if row.table is not None or not follows(row, below) or _LEADERS.search(row.text):
        return False
    return not any(
        len(piece.text) > _SENTENCE or (is_value(piece.text) and not is_period(piece.text)) for piece in row.pieces
    )


def _laid(
    group: Sequence[Row],
    columns: Sequence[Column],
    table: int,
    n_labels: int,
    heading: Mapping[Row, Spans | None],
) -> tuple[Row, dict[int, int]]:
    """The printed lines of one row with their cells, and the columns that a heading spans beside its first.

    ``heading``: the lines above the values, and those that head groups with their columns.
    """
    cells: list[list[Line]] = [[] for _ in columns]
    covered: dict[int, int] = {}
    for row in group:
        spans = heading.get(row)
        if spans is not None:
            for piece, (first, last) in zip(row.pieces, spans, strict=True):
                cells[first].append(piece)
                covered.update(dict.fromkeys(range(first + 1, last + 1), first))
            continue
        ats = places(row.pieces, columns, n_labels) if row in heading else [column_at(columns, p) for p in row.pieces]
        for piece, at in zip(row.pieces, ats, strict=True):
            cells[at].append(piece)
            covered.update({other: at for other in range(at + 1, len(columns)) if overlaps(columns[other], piece)})
    row = table_row(cells, table)
    return row._replace(column=group[0].column), {c: o for c, o in covered.items() if not cells[c]}


def _merged(laid: Sequence[tuple[Row, dict[int, int]]]) -> tuple[tuple[tuple[int, int], tuple[int, int]], ...]:
    return tuple(
        ((at, column), (at, owner)) for at, (_, covered) in enumerate(laid) for column, owner in covered.items()
    )


def _is_contents(rows: Sequence[Row]) -> bool:
    """Titles with page numbers that never go down: a list of contents without leaders."""
    numbers: list[int] = []
    for row in rows:
        if len(row.pieces) > 2 and not _HEAD_NUMBER.fullmatch(row.pieces[0].text):
            return False
        last = row.pieces[-1].text
        if len(row.pieces) > 1:
            if not last.isdecimal() or len(last) > 4:
                return False
            numbers.append(int(last))
    rising = all(one <= other for one, other in pairwise(numbers))
    labels_are_words = not any(is_period(row.pieces[0].text) for row in rows)
    return len(numbers) >= 3 and rising and labels_are_words


_HEAD_NUMBER = re.compile(r"(?:[IVX]+|\d+(?:\.\d+)*)\.?")
