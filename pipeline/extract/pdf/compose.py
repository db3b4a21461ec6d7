"""The pages of a PDF as one text: paragraphs, page ends, marks, and the way back to the page's characters.

Comes in: the rows of all pages, and which of them are furniture.
Goes out: ``Composed``: text, pages, marks, and for each page the places of its pieces.
Does not: read the file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from pipeline.extract.pdf.order import Row
from pipeline.records import Mark, Page

_CLEARLY_WIDER = 1.3
_FOOTNOTE_SIZE = 0.9


@dataclass(frozen=True, slots=True)
class Place:
    """``length`` characters of the text from ``start`` on are the page's characters from ``char`` on."""

    start: int
    char: int
    length: int


@dataclass(frozen=True, slots=True)
class Composed:
    """The text of all pages; ``places`` by page, ordered by ``start``."""

    text: str
    pages: tuple[Page, ...]
    marks: tuple[Mark, ...]
    places: tuple[tuple[Place, ...], ...]


def compose(pages: Sequence[Sequence[Row]], furniture: Sequence[frozenset[int]], numbers: Sequence[int]) -> Composed:
    """One text of ``pages``; ``numbers`` are their physical numbers. A line-end hyphen is ``-`` and a line feed."""
    leading, body_size = _usual(pages, furniture)
    parts: list[str] = []
    marks: list[Mark] = []
    tiles: list[Page] = []
    places: list[tuple[Place, ...]] = []
    at = 0
    for rows, apart, number in zip(pages, furniture, numbers, strict=True):
        start = at
        here: list[Place] = []
        notes = _footnotes(rows, apart, body_size)
        previous: int | None = None
        for index, row in enumerate(rows):
            if previous is not None and _new_paragraph(rows, previous, index, apart, leading):
                parts.append("\n")
                at += 1
            here += [
                Place(at + s, piece.char, len(piece.text)) for s, piece in zip(row.starts, row.pieces, strict=True)
            ]
            if index in apart or index in notes:
                marks.append(Mark("furniture" if index in apart else "footnote", at, at + len(row.text)))
            parts.append(row.text + "\n")
            at += len(row.text) + 1
            previous = index
        parts.append("\f")
        at += 1
        tiles.append(Page(number, start, at))
        places.append(tuple(here))
    return Composed("".join(parts), tuple(tiles), tuple(_merged(marks)), tuple(places))


def _usual(pages: Sequence[Sequence[Row]], furniture: Sequence[frozenset[int]]) -> tuple[float, float]:
    """The usual distance of baselines in sizes of the type, and the usual size, over the whole document."""
    pitches: list[float] = []
    sizes: list[float] = []
    for rows, apart in zip(pages, furniture, strict=True):
        body = [row for index, row in enumerate(rows) if index not in apart]
        sizes += [row.size for row in body]
        pitches += [pitch for pitch in _pitches(body) if 0.7 < pitch < 3]
    return (median(pitches) if pitches else 1.3), (median(sizes) if sizes else 10.0)


def _pitches(rows: Sequence[Row]) -> Iterator[float]:
    for above, below in pairwise(rows):
        if above.column == below.column:
            yield (below.baseline - above.baseline) / max(above.size, below.size)


def _new_paragraph(rows: Sequence[Row], above: int, below: int, apart: frozenset[int], leading: float) -> bool:
    """Whether the gap between two rows of one column is clearly wider than usual."""
    one, other = rows[above], rows[below]
    if one.column != other.column or (above in apart) or (below in apart):
        return False
    usual = leading * max(one.size, other.size)
    return other.baseline - one.baseline > _CLEARLY_WIDER * usual


def _footnotes(rows: Sequence[Row], apart: frozenset[int], body_size: float) -> frozenset[int]:
    """Rows in small type at the foot of the page, from one that begins with a note mark on."""
    found: list[int] = []
    for index in reversed(range(len(rows))):
        if index in apart or rows[index].column < 0:
            continue
        if rows[index].size >= _FOOTNOTE_SIZE * body_size:
            break
        found.append(index)
    found.reverse()
    while found and not _begins_note(rows[found[0]]):
        found.pop(0)
    return frozenset(found) if len(found) < sum(index not in apart for index in range(len(rows))) else frozenset()


def _begins_note(row: Row) -> bool:
    return row.text[0].isdigit() or row.text[0] in "*(¹²³⁴⁵⁶⁷⁸⁹†"


def _merged(marks: Sequence[Mark]) -> Iterator[Mark]:
    """Footnote rows that follow each other as one mark; furniture stays one mark a line."""
    last: Mark | None = None
    for mark in marks:
        if last and last.kind == mark.kind == "footnote" and mark.start - last.end <= 2:
            last = Mark("footnote", last.start, mark.end)
            continue
        if last:
            yield last
        last = mark
    if last:
        yield last
