"""The pages of a long document kept small while the whole of it is looked at.

Comes in: the lines of a page, or its rows.
Goes out: the same, as they are on the first pages and as bytes from then on; and from them the lines again, or
``Print`` records: what is still asked of a row when text is made.
Does not: write files. The bytes are for this process alone.
"""

from __future__ import annotations

import marshal
import zlib
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.extract.pdf.frame import Line
from pipeline.extract.pdf.rows import Row

_KEPT = 128  # pages: packing costs a quarter of the reading, and these take a few megabytes


class Print(NamedTuple):
    """A row without its boxes. ``pieces``: start in ``text``, first character, length and turns of each stretch."""

    text: str
    x0: float
    x1: float
    baseline: float
    size: float
    column: int
    table: int | None
    pieces: tuple[tuple[int, int, int, int], ...]


PackedLines = bytes | tuple[Line, ...]
PackedRows = bytes | tuple[Print, ...]


def pack_lines(page: int, lines: tuple[Line, ...]) -> PackedLines:
    """The lines of a page; ``page`` is its number, 1-based."""
    if page <= _KEPT:
        return lines
    return zlib.compress(marshal.dumps([tuple(line) for line in lines]), 1)


def unpack_lines(packed: PackedLines) -> tuple[Line, ...]:
    """The lines again."""
    if isinstance(packed, bytes):
        return tuple(Line._make(fields) for fields in marshal.loads(zlib.decompress(packed)))  # noqa: S302 - our own
    return packed


def pack_rows(page: int, rows: Sequence[Row]) -> PackedRows:
    """The rows of a page, less the boxes of their pieces and the cells."""
    prints = tuple(_print(row) for row in rows)
    return prints if page <= _KEPT else zlib.compress(marshal.dumps([tuple(row) for row in prints]), 1)


def unpack_rows(packed: PackedRows) -> tuple[Print, ...]:
    """The rows as far as they were kept."""
    if isinstance(packed, bytes):
        return tuple(Print._make(fields) for fields in marshal.loads(zlib.decompress(packed)))  # noqa: S302 - our own
    return packed


def _print(row: Row) -> Print:
    pieces = row.pieces
    places = tuple(
        (start + begin, char, length, piece.turns)
        for start, piece in zip(row.starts, pieces, strict=True)
        for begin, char, length in piece.runs or ((0, piece.char, len(piece.text)),)
    )
    return Print(row.text, pieces[0].x0, pieces[-1].x1, row.baseline, row.size, row.column, row.table, places)
