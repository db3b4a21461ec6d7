"""Tables in answers: found in running text or taken from pages, read cell by cell, their sums checked.

    layouts  the layouts in which tables are printed in text, each made into a grid
    sense    what the figures of a grid say: kind, unit, scale, period, totals, claims
    ground   words, cells, lines, and the grid that they make

Comes in: raw text, the ranges of it that are read, the tables of the pages, the date of the text.
Goes out: ``TablesRead``: ``Table`` records, one ``CellClaim`` per figure, checks, and the ranges that prose must leave.
Does not: alter text or figures, or know who speaks.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.annotate.tables.ground.context import caption_below, context_of, is_numbered, is_source, scales, title_of
from pipeline.annotate.tables.ground.grid import Grid, Piece
from pipeline.annotate.tables.ground.lines import Line, ends_sentence, lines_of
from pipeline.annotate.tables.ground.words import SCALING
from pipeline.annotate.tables.layouts.anew import name_groups
from pipeline.annotate.tables.layouts.bars import with_bars
from pipeline.annotate.tables.layouts.beside import beside
from pipeline.annotate.tables.layouts.breaks import without_page_numbers
from pipeline.annotate.tables.layouts.columned import columned
from pipeline.annotate.tables.layouts.headings import Lexicon
from pipeline.annotate.tables.layouts.laid import LaidReader
from pipeline.annotate.tables.layouts.lists import with_lists
from pipeline.annotate.tables.layouts.openings import set_apart
from pipeline.annotate.tables.layouts.pages import grid_of
from pipeline.annotate.tables.layouts.rows import Reader as RowReader
from pipeline.annotate.tables.layouts.semicolons import with_semicolons
from pipeline.annotate.tables.layouts.stacked import StackedReader
from pipeline.annotate.tables.layouts.tails import without_tails
from pipeline.annotate.tables.layouts.twofold import twofold
from pipeline.annotate.tables.sense.brackets import with_shares
from pipeline.annotate.tables.sense.checks import checks_of
from pipeline.annotate.tables.sense.claims import CellClaim, Reader
from pipeline.annotate.tables.sense.measured import take_units
from pipeline.annotate.tables.sense.notes import note_marks, notes_of, take_off_marks
from pipeline.annotate.tables.sense.proven import withhold
from pipeline.records import Cell, Table, TableCheck

__all__ = ["CellClaim", "TablesRead", "read_tables"]


_LINES_ABOVE = 30
_FAR = 800
_ROWS_BELOW = 3  # lines below a caption, one of which is a row or heading if it is that of a table below


@dataclass(frozen=True, slots=True)
class TablesRead:
    """All tables of one text. ``taken``: raw ranges (start, end) of headings and rows, which prose must not read."""

    tables: tuple[Table, ...] = ()
    claims: tuple[CellClaim, ...] = ()
    checks: tuple[TableCheck, ...] = ()
    taken: tuple[tuple[int, int], ...] = ()


def read_tables(
    text: str,
    ranges: Sequence[tuple[int, int]],
    extracted: Sequence[Table] = (),
    *,
    reference: dt.date | None = None,
    openings: Sequence[int] = (),
) -> TablesRead:
    """Reads all tables in the readable ``ranges`` of raw ``text``, those that extract found on pages first.

    A table of a page that has no headings of its own is looked for in the text, where they may stand above it.
    ``reference`` is the date of the text, for labels that name no year. ``openings`` are where speeches begin, in
    order: no table reaches back over one.
    """
    on_pages = [table for table in extracted if table.start < table.end and _begins_in(table, ranges)]
    around = _without(ranges, [(table.start, table.end) for table in on_pages])
    lines = set_apart(lines_of(text, around), openings)
    titles = _titles_beside(text, on_pages, lines)
    grids = [grid for table in on_pages if (grid := _page_grid(table, lines, titles.get(table.start))) is not None]
    grids = [_with_note(grid, _below(text, grid, lines)) for grid in grids]
    bare = [grid for grid in grids if not any(grid.headings)]
    headed = [grid for grid in grids if grid not in bare]
    left = _without(ranges, [(one.start, one.end) for one in headed])
    found, classes = _in_text(text, set_apart(lines_of(text, left), openings) if on_pages else lines)
    found = [one for one in found if not _overlaps(one, headed)]
    bare = [grid for grid in bare if not _overlaps(grid, found)]
    read_on_pages = {grid.start for grid in (*headed, *bare)}
    grids = sorted((*headed, *bare, *found), key=lambda grid: grid.start)
    _name_from_below(grids, lines)
    _go_on(grids)
    for grid in grids:
        grid.marks, grid.notes = note_marks(text, grid.end), notes_of(text, grid.end)
        take_off_marks(grid)
        take_units(text, grid)
        name_groups(grid)
        if grid.start not in read_on_pages:
            withhold(grid)
    lower = frozenset(re.findall(r"(?<!\w)[^\W\d_A-ZÀ-Þ][^\W\d_]{2,}", text)) if grids else frozenset()
    claims = [claim for grid in grids for claim in Reader(text, grid, reference, lower).claims()]
    claims.sort(key=lambda claim: claim.start)
    return TablesRead(
        tuple(_record(grid, on_pages if grid.start in read_on_pages else ()) for grid in grids),
        tuple(claims),
        tuple(check for grid in grids for check in checks_of(grid)),
        tuple(sorted([*((grid.start, grid.end) for grid in grids), *_scales_around(text, grids), *classes])),
    )


def _scales_around(text: str, grids: Sequence[Grid]) -> set[tuple[int, int]]:
    """Where captions and introductions scale the cells (``in duizend frank``): such words state no quantity."""
    ends, starts = [0, *(grid.end for grid in grids)], [*(grid.start for grid in grids), len(text)]
    return {
        match.span()
        for grid, before, after in zip(grids, ends, starts[1:], strict=False)
        if (said := " ".join(filter(None, (grid.caption, grid.intro))))
        for part in ((max(before, grid.start - _FAR), grid.start), (grid.end, min(after, grid.end + _FAR)))
        for match in SCALING.finditer(text, *part)
        if " ".join(match.group().split()) in said
    }


def _in_text(text: str, printed: Sequence[Line]) -> tuple[list[Grid], list[tuple[int, int]]]:
    """The tables among the lines, and labels of tables that cannot be read which prose must leave."""
    lexicon = Lexicon(text)
    lines = with_shares(with_lists(without_tails(without_page_numbers(with_bars(with_semicolons(printed))))))
    width = _width(lines)
    long = [line for line in lines if len(line.text) > 0.7 * width]
    folds = sum(1 for line in long if line.folds) * 2 > len(long)
    apart = beside(lines, lexicon)
    taken = [(one.first, one.last) for one in apart]
    apart += LaidReader(text, lines, lexicon, width, folds).read(taken)
    down = columned(lines, lexicon)
    apart += [one for one in down.found if not _overlaps(one.grid, [other.grid for other in apart])]
    apart += [one for one in twofold(lines, width, folds) if not _overlaps(one.grid, [other.grid for other in apart])]
    stacked = StackedReader(text, lines, lexicon, width, folds).read()
    besides = [one.grid for one in apart]
    stacked = [one for one in stacked if not any(one.first < last and first < one.last for first, last in down.unread)]
    apart += [one for one in stacked if not _overlaps(one.grid, besides)]
    read = sorted([*((one.first, one.last) for one in apart), *down.unread])
    by_row = RowReader(text, lines, lexicon, width, folds).read(read)
    return [_with_note(one.grid, lines[one.last : one.last + 3]) for one in (*apart, *by_row)], down.classes


def _with_note(grid: Grid, lines: Sequence[Line]) -> Grid:
    """The grid, with the line right below that says what its figures are in: ``(bedragen in duizend euro)``.

    Set off from the table and not from what follows, it speaks of that, but of no prose. The source may stand between.
    """
    if lines and lines[0].blanks < 2 and is_source(lines[0].text) and not scales(lines[0].text):
        lines = lines[1:]
    below, after = [*lines[:2], None, None][:2]
    said = _whole(below) if below is not None else ""
    if below is None or below.blanks > 1 or not scales(said):
        return grid
    if not below.blanks or after is None or after.blanks or _is_prose(after.text):
        grid.note, grid.end = said, below.end
    return grid


def _whole(line: Line) -> str:
    """The text of a line, or of its one cell: ``|(in euro)|||``."""
    filled = [piece.text for piece in line.wide if piece.text]
    return filled[0] if len(filled) == 1 else line.text


def _is_prose(text: str) -> bool:
    return text.endswith(".") and ends_sentence(text)


def _below(text: str, grid: Grid, lines: Sequence[Line]) -> list[Line]:
    """The lines right below a table of a page, whose own lines are not among them."""
    first = bisect_left(lines, grid.end, key=lambda line: line.start)
    below = list(lines[first : first + 3])
    if below:
        below[0] = replace(below[0], blanks=max(0, text.count("\n", grid.end, below[0].start) - 1))
    return below


def _width(lines: Sequence[Line]) -> int:
    """The usual length of a full line of prose."""
    lengths = sorted(len(line.text) for line in lines if len(line.text) > 40)
    return max(70, lengths[int(len(lengths) * 0.8)]) if lengths else 80


def _page_grid(table: Table, lines: Sequence[Line], title: str | None) -> Grid | None:
    if title is not None:
        return grid_of(table, title, title)
    above = [line for line in lines if line.end <= table.start][-_LINES_ABOVE:]
    context = context_of(above, len(above), None)
    return grid_of(table, context.sentence, context.paragraph)


def _titles_beside(text: str, tables: Sequence[Table], lines: Sequence[Line]) -> dict[int, str]:
    """The titles of tables that stand side by side, by where each begins: as many on the line above the first."""
    titles: dict[int, str] = {}
    groups: list[list[Table]] = []
    for table in tables:
        if groups and groups[-1][-1].page == table.page and not text[groups[-1][-1].end : table.start].strip():
            groups[-1].append(table)
        else:
            groups.append([table])
    for group in groups:
        at = bisect_left(lines, group[0].start, key=lambda line: line.start) - 1
        pieces = lines[at].wide if len(group) > 1 and at >= 0 else ()
        if len(pieces) == len(group) and not text[lines[at].end : group[0].start].strip():
            titles.update({table.start: piece.text for table, piece in zip(group, pieces, strict=True)})
    return titles


def _overlaps(grid: Grid, others: Sequence[Grid]) -> bool:
    return any(one.start < grid.end and grid.start < one.end for one in others)


def _go_on(grids: Sequence[Grid]) -> None:
    """A table that nothing introduces, under the headings of the one before it, goes on with that one."""
    for before, grid in itertools.pairwise(grids):
        if not grid.caption and not grid.intro and any(grid.headings) and grid.headings == before.headings:
            grid.caption, grid.intro, grid.paragraph = before.caption, before.intro, before.paragraph


def _name_from_below(grids: Sequence[Grid], lines: Sequence[Line]) -> None:
    """Numbered captions that stand below their tables: the first table of a row has none above, the last has one below.

    Where the first has one above, or rows stand below the last, each caption is that of the table below it.
    """
    width, starts = _width(lines), {grid.start for grid in grids}
    below = [(grid, caption_below(lines, grid.end, width)) for grid in grids]
    for named, row in itertools.groupby(below, key=lambda one: one[1] is not None):
        tables = [(grid, *caption) for grid, caption in row if caption]
        if not named or is_numbered(tables[0][0].caption or tables[0][0].intro):
            continue
        if any(len(line.wide) > 1 or line.start in starts for line in lines[tables[-1][2] :][:_ROWS_BELOW]):
            continue
        if all(one.caption in (None, said) for (_, said, _), (one, _, _) in itertools.pairwise(tables)):
            for grid, said, _ in tables:
                grid.caption = said


def _begins_in(table: Table, ranges: Sequence[tuple[int, int]]) -> bool:
    """Whether the table begins and ends in readable text; furniture may stand between its pages."""
    begins = any(start <= table.start < end for start, end in ranges)
    return begins and any(start < table.end <= end for start, end in ranges)


def _without(ranges: Sequence[tuple[int, int]], holes: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The ranges less the holes."""
    left = list(ranges)
    for first, last in holes:
        left = [
            part
            for start, end in left
            for part in ((start, min(end, first)), (max(start, last), end))
            if part[0] < part[1]
        ]
    return left


def _record(grid: Grid, extracted: Sequence[Table]) -> Table:
    """The ``Table`` of a grid; a table from a page keeps its own record."""
    own = next((table for table in extracted if table.start == grid.start), None)
    if own is not None:
        return replace(own, caption=title_of(grid.caption, grid.intro))
    cells = [cell for depth, row in enumerate(grid.heading_rows) for cell in _heading_cells(depth, row)]
    heads = len(grid.heading_rows)
    for index, row in enumerate(grid.rows):
        if row.label is not None and row.label_pieces:  # none: it stands in a row above
            cells.append(_label_cell(heads + index, row.label, row.label_pieces))
        for column, piece in enumerate(row.cells):
            if piece is not None and piece.text:
                cells.append(Cell(heads + index, column + 1, " ".join(piece.text.split()), piece.start, piece.end))
    return Table(
        grid.start, grid.end, title_of(grid.caption, grid.intro), heads + len(grid.rows), grid.width + 1, heads, 1,
        tuple(cells), grid.page,
    )  # fmt: skip


def _heading_cells(depth: int, row: Sequence[tuple[int, Piece]]) -> Iterator[Cell]:
    """The cells of a heading row. Heads of two columns of labels stand over one column of the record: one cell."""
    places: dict[int, list[Piece]] = {}
    for place, piece in row:
        places.setdefault(place, []).append(piece)
    for place, pieces in places.items():
        yield Cell(depth, place, " ".join(piece.text for piece in pieces), pieces[0].start, pieces[-1].end)


def _label_cell(row: int, label: str, pieces: Sequence[Piece]) -> Cell:
    return Cell(row, 0, label, pieces[0].start, pieces[-1].end)
