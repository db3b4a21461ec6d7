"""Ruled tables on a page: pdfplumber finds the cells, pdfium's characters fill them.

Comes in: an open page with its lines, and the file for pdfplumber.
Goes out: ``PageTable`` records, and the page's lines without what stands in them.
Does not: look at pages without a grid of rules; pdfium's paths say which those are, at little cost.
"""

from __future__ import annotations

import ctypes
import io
import logging
import struct
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from typing import Any, BinaryIO

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage, PdfTextPage

from pipeline.extract.grid import is_period, is_value
from pipeline.extract.pdf.page.calls import Handle, handle_of, objects_of
from pipeline.extract.pdf.page.frame import PIECE_GAP, Box, Line, char_box, turned, unturned
from pipeline.extract.pdf.page.lines import PageLines
from pipeline.extract.pdf.page.rows import PageTable, Row, table_row
from pipeline.extract.pdf.tables.stacks import MAX_PITCH

MIN_PATHS = 6
_BOX_SEGMENTS = 5  # a rectangle
_MAX_SEGMENTS = 400
_LONG = 8.0
_SNAP = 3.0
_SAMPLED, _ENDS = 8, 2  # objects

# What pdfminer raises on a broken page besides its own errors: it reads the file's objects without checking them.
BROKEN_PAGE = (
    *(ValueError, KeyError, IndexError, TypeError, AttributeError, ArithmeticError, AssertionError, RecursionError),
    struct.error,
)


class Ruler:
    """Finds the cells of ruled tables; opens the file for pdfplumber at the first page that may hold one."""

    def __init__(self, file: BinaryIO, max_pages: int) -> None:
        self._file = file
        self._left = max_pages
        self._document: Any = None
        self.skipped: list[int] = []
        self.failed: list[int] = []

    def close(self) -> None:
        """Closes the file; pdfplumber's own ``close`` would read a broken page tree once more."""
        if self._document is not None:
            self._document.stream.close()

    def cut(self, page: PdfPage, text: PdfTextPage, lines: PageLines) -> tuple[PageLines, tuple[PageTable, ...]]:
        """The page's tables, and its lines without what stands in them; ``text`` is its open text page."""
        if not lines.lines or not _has_grid(page, lines.n_stretches):
            return lines, ()
        if self._left <= 0:
            self.skipped.append(lines.number)
            return lines, ()
        self._left -= 1
        tables: list[PageTable] = []
        rest = list(lines.lines)
        for cells in self._cells(lines, page):
            rest, table = _filled(text.raw, rest, cells, len(tables), lines.turns)
            if table is not None:
                tables.append(table)
        return replace(lines, lines=tuple(rest)), tuple(tables)

    def _cells(self, lines: PageLines, shown: PdfPage) -> list[list[Box]]:
        """Boxes of the cells of each table on the page, in the frame of its text."""
        import pdfplumber
        from pdfminer.pdfexceptions import PDFException
        from pdfminer.psexceptions import PSException
        from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

        broken = (PDFException, PSException, MalformedPDFException, PdfminerException, *BROKEN_PAGE)
        try:
            if self._document is None:
                logging.getLogger("pdfminer").setLevel(logging.ERROR)  # what it warns of, pdfium has mended
                self._file.seek(0)  # pdfplumber must have its own: it counts on nobody else moving in it
                self._document = pdfplumber.open(io.BytesIO(self._file.read()))
            page = self._document.pages[lines.number - 1]
            found = [list(table.cells) for table in page.find_tables()]
            page.close()
        except broken:
            self.failed.append(lines.number)
            return []
        turns = shown.get_rotation() // 90 % 4  # pdfplumber sees the page as it is shown
        x, y, *_ = turned(shown.get_bbox(), turns)
        boxes = [[(x + a, y + b, x + c, y + d) for a, b, c, d in cells] for cells in found]
        if turns != lines.turns:
            boxes = [[turned(unturned(box, turns), lines.turns) for box in cells] for cells in boxes]
        return [cells for cells in boxes if len(cells) >= 4]


def _has_grid(page: PdfPage, n_stretches: int) -> bool:
    """Whether the page's paths make at least two rows and two columns of edges."""
    across: set[int] = set()
    down: set[int] = set()
    paths = 0
    count, handle = pdfium.FPDFPage_CountObjects(page.raw), handle_of(page.raw)
    if count == n_stretches and _is_all_text(handle, count):
        return False
    for at in objects_of(handle, range(count), pdfium.FPDF_PAGEOBJ_PATH):
        paths += _edges(pdfium.FPDFPage_GetObject(page.raw, at), across, down)
    return paths >= MIN_PATHS and len(across) >= 3 and len(down) >= 3


def _is_all_text(page: Handle, count: int) -> bool:
    """Whether a page of ``count`` objects and as many stretches of text holds strings and nothing else.

    pdfium makes one stretch of each string, so that none is left for paths; but a form is one object however many
    strings stand in it. Forms are looked for where they mostly are, before and behind all else, and here and there.
    """
    inside = range(_ENDS, count - _ENDS, max(1, count // _SAMPLED))
    seen = sorted({*range(min(count, _ENDS)), *inside, *range(max(0, count - _ENDS), count)})
    return len(objects_of(page, seen, pdfium.FPDF_PAGEOBJ_TEXT)) == len(seen)


def _edges(path: Any, across: set[int], down: set[int]) -> int:  # noqa: ANN401 - pdfium's own handle
    """Adds the places of a path's edges; returns for how many rules it stands: a grid may be one path."""
    count = min(pdfium.FPDFPath_CountSegments(path), _MAX_SEGMENTS)
    x, y = ctypes.c_float(), ctypes.c_float()
    if count > _BOX_SEGMENTS:
        for at in range(count):
            if pdfium.FPDFPathSegment_GetPoint(pdfium.FPDFPath_GetPathSegment(path, at), x, y):
                across.add(round(y.value / _SNAP))
                down.add(round(x.value / _SNAP))
        return int(count) // 2
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if pdfium.FPDFPageObj_GetBounds(path, left, bottom, right, top):
        if right.value - left.value >= _LONG:
            across.update((round(top.value / _SNAP), round(bottom.value / _SNAP)))
        if top.value - bottom.value >= _LONG:
            down.update((round(left.value / _SNAP), round(right.value / _SNAP)))
    return 1


def _filled(
    handle: Any,  # noqa: ANN401 - pdfium's own handle
    lines: Sequence[Line],
    cells: Sequence[Box],
    index: int,
    turns: int,
) -> tuple[list[Line], PageTable | None]:
    """The lines outside the table, and the table with its cells filled; no table where fewer than two rows fill."""
    xs, ys = _starts(cell[0] for cell in cells), _starts(cell[1] for cell in cells)
    places = {(_at(ys, cell[1]), _at(xs, cell[0])): cell for cell in cells}
    box = (
        min(cell[0] for cell in cells),
        min(cell[1] for cell in cells),
        max(cell[2] for cell in cells),
        max(cell[3] for cell in cells),
    )
    content: dict[tuple[int, int], list[Line]] = {}
    rest: list[Line] = []
    titles = _titles(lines, ys, box)
    for line in lines:
        if line.turns != turns or not _meets(line, box):
            rest.append(line)
            continue
        pieces = list(_pieces(handle, line, places))
        first = (titles.get(line, -1), 0)
        for place, piece in [(first, line)] if _runs_over(pieces, first, len(xs)) else pieces:
            if place is None:
                rest.append(piece)
            else:
                content.setdefault(place, []).append(piece)
    _part_open_rows(handle, content, places, (*xs, box[2]))
    rows = tuple(_table_rows(content, len(ys), len(xs), index))
    filled = sum(any(span.start < span.end for span in row.cells[1:]) for row in rows)
    if len(rows) < 2 or len(xs) < 2 or not filled or _is_shading(rows, rest, xs, box):
        return list(lines), None
    merged = tuple(_merged(places, sorted({row for row, _ in content}), xs, ys, box))
    return rest, PageTable(*box, len(xs), rows, merged, drawn=True)


def _titles(lines: Sequence[Line], ys: Sequence[float], box: Box) -> dict[Line, int]:
    """The lines that stand alone in the rows on top of a grid, with their rows."""
    found: dict[Line, int] = {}
    for row, (top, bottom) in enumerate(pairwise((*ys, box[3]))):
        inside = [line for line in lines if _meets(line, box) and top < (line.top + line.bottom) / 2 < bottom]
        if len(inside) != 1:
            break
        found[inside[0]] = row
    return found


def _runs_over(pieces: Sequence[tuple[tuple[int, int] | None, Line]], first: tuple[int, int], columns: int) -> bool:
    """Whether the text of a first cell runs on over the cells beside it, as titles of sheets do where those are empty.

    It goes on in lower case, word by word, and leaves a cell free or goes past the grid.
    """
    places = [place for place, _ in pieces]
    if len(pieces) < 2 or places[0] != first or (None not in places and len(places) == columns):
        return False
    near = all(right.x0 - left.x1 <= PIECE_GAP * left.size for (_, left), (_, right) in pairwise(pieces))
    return near and all(place is None or _reads_on(piece.text) for place, piece in pieces[1:])


def _reads_on(text: str) -> bool:
    return text[0].islower() or text[0] in "(–-&"


def _part_open_rows(
    handle: Any,  # noqa: ANN401 - pdfium's own handle
    content: dict[tuple[int, int], list[Line]],
    places: dict[tuple[int, int], Box],
    edges: Sequence[float],
) -> None:
    """Parts cells that reach over several columns where their text stands in those columns, as that of other rows does.

    Shaded styles draw the rules between columns in every other row only.
    """
    for place in [place for place in content if places[place][2] > edges[place[1] + 1] + _SNAP]:
        _, top, x1, bottom = places[place]
        columns = range(place[1], _at(edges, x1))
        inner = {(place[0], at): (edges[at], top, edges[at + 1], bottom) for at in columns}
        parts = [list(_pieces(handle, line, inner)) for line in content[place]]
        cells: dict[tuple[int, int], list[Line]] = {}
        for at, line in (one for pieces in parts for one in pieces):
            cells.setdefault(at or _NOWHERE, []).append(line)
        if _are_apart(content[place], parts) and _are_of_columns(cells, columns):
            del content[place]
            content.update(cells)
            places.update(inner)


def _are_apart(lines: Sequence[Line], parts: Sequence[Sequence[tuple[tuple[int, int] | None, Line]]]) -> bool:
    """Whether no word of ``lines`` stands over an edge, nor two words of one line closer to it than words stand."""
    return all(
        line.text.split() == [word for _, piece in pieces for word in piece.text.split()]
        and all(right.x0 - left.x1 > PIECE_GAP * line.size for (_, left), (_, right) in pairwise(pieces))
        for line, pieces in zip(lines, parts, strict=True)
    )


def _are_of_columns(cells: Mapping[tuple[int, int], Sequence[Line]], columns: Sequence[int]) -> bool:
    """Whether text stands in several columns: in all but perhaps that of the labels, or a value in any other."""
    found = {at for _, at in cells}
    behind = [line for (_, at), lines in cells.items() if at != columns[0] for line in lines]
    return (
        _NOWHERE not in cells
        and len(found) > 1
        and (found >= set(columns[1:]) or any(is_value(line.text) for line in behind))
    )


def _is_shading(rows: Sequence[Row], rest: Sequence[Line], xs: Sequence[float], box: Box) -> bool:
    """Whether the grid is but the shade behind some rows of a table: more rows go on in its columns above or below."""
    above = sorted((line for line in rest if line.bottom <= box[1] + 1), key=lambda line: -line.baseline)
    below = sorted((line for line in rest if line.top >= box[3] - 1), key=lambda line: line.baseline)
    ends = rows[0].baseline, rows[-1].baseline
    return sum(_going_on(side, end, (*xs, box[2])) for side, end in zip((above, below), ends, strict=True)) > len(rows)


def _going_on(lines: Sequence[Line], baseline: float, edges: Sequence[float]) -> int:
    """How many printed lines from ``baseline`` on, one following the other, are rows with values in the columns."""
    count = 0
    for _, printed in groupby(lines, key=lambda line: round(line.baseline)):
        row = sorted(printed, key=lambda line: line.x0)
        places = [_at(edges, line.x0) for line in row]
        if abs(row[0].baseline - baseline) > MAX_PITCH * row[0].size or len(set(places)) < len(row):
            break
        if not all(0 <= at < len(edges) - 1 and line.x1 <= edges[at + 1] for at, line in zip(places, row, strict=True)):
            break
        if places[0] or not any(is_value(line.text) and not is_period(line.text) for line in row[1:]):
            break
        count, baseline = count + 1, row[0].baseline
    return count


def _starts(values: Iterator[float] | Sequence[float]) -> list[float]:
    """Distinct places, those within the snap taken as one."""
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > _SNAP:
            found.append(value)
    return found


def _at(starts: Sequence[float], value: float) -> int:
    return bisect_right(starts, value + _SNAP / 2) - 1


def _meets(line: Line, box: Box) -> bool:
    middle = (line.top + line.bottom) / 2
    return box[1] - 1 <= middle <= box[3] + 1 and line.x1 > box[0] and line.x0 < box[2]


def _pieces(
    handle: Any,  # noqa: ANN401
    line: Line,
    places: dict[tuple[int, int], Box],
) -> Iterator[tuple[tuple[int, int] | None, Line]]:
    """``line`` cut where its characters pass from one cell to the next.

    A word that begins in one ends there: spreadsheets clip a label that is too long for its cell.
    """
    start, current = 0, _HERE
    x0 = x1 = line.x0
    for at, character in enumerate(line.text):
        char = None if character.isspace() else line.place(at)
        box = None if char is None else char_box(handle, char, line.turns)
        if box is None:
            continue
        x, y = (box[0] + box[2]) / 2, (line.top + line.bottom) / 2
        place = _place(places, x, y, current)
        if current is _HERE:
            current, x0 = place, box[0]
        elif place != current and not (line.text[at - 1 : at + 1].isalpha() and box[0] - x1 <= _IN_WORD * line.size):
            yield _result(current), line.part(start, at, x0, x1)
            start, current, x0 = at, place, box[0]
        x1 = box[2]
    if current is not _HERE:
        yield _result(current), line.part(start, len(line.text), x0, x1)


_IN_WORD = 0.2  # of the size of the type, between letters
_HERE = (-2, -2)  # before the first character
_NOWHERE = (-1, -1)  # outside all cells


def _result(place: tuple[int, int]) -> tuple[int, int] | None:
    return None if place == _NOWHERE else place


def _place(places: dict[tuple[int, int], Box], x: float, y: float, last: tuple[int, int]) -> tuple[int, int]:
    box = places.get(last)
    if box is not None and _inside(box, x, y):
        return last
    return next((place for place, box in places.items() if _inside(box, x, y)), _NOWHERE)


def _inside(box: Box, x: float, y: float) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _table_rows(content: dict[tuple[int, int], list[Line]], n_rows: int, n_columns: int, index: int) -> Iterator[Row]:
    """Rows with text; a row of the grid that holds none is left out."""
    for number in range(n_rows):
        cells = [
            sorted(content.get((number, column), ()), key=lambda line: (round(line.baseline), line.x0))
            for column in range(n_columns)
        ]
        if any(cells):
            yield table_row(cells, index)


def _merged(
    places: dict[tuple[int, int], Box], rows: Sequence[int], xs: Sequence[float], ys: Sequence[float], box: Box
) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Places that a cell covers which begins elsewhere, rows counted as they are laid out."""
    laid = {row: at for at, row in enumerate(rows)}
    for row in rows:
        for column, x in enumerate(xs):
            if (row, column) in places:
                continue
            middle = (x + (xs[column + 1] if column + 1 < len(xs) else box[2])) / 2
            height = (ys[row] + (ys[row + 1] if row + 1 < len(ys) else box[3])) / 2
            owner = next((place for place, cell in places.items() if _inside(cell, middle, height)), None)
            if owner is not None and owner[0] in laid:
                yield (laid[row], column), (laid[owner[0]], owner[1])
