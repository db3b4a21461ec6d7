"""The pages of a long document kept small while the whole of it is looked at.

Comes in: the lines of a page, or its rows.
Goes out: bytes, and from them the lines again, or ``Print`` records: what is still asked of a row when text is made.
Does not: write files. The bytes are for this process alone.
"""

from __future__ import annotations

import marshal
import zlib
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.extract.pdf.lines import Line
from pipeline.extract.pdf.rows import Row


class Print(NamedTuple):
    """A row without its boxes. ``pieces``: for each its start in ``text``, first character, length and turns."""

    text: str
    x0: float
    x1: float
    baseline: float
    size: float
    column: int
    table: int | None
    pieces: tuple[tuple[int, int, int, int], ...]


def pack_lines(lines: Sequence[Line]) -> bytes:
    """``lines`` as bytes."""
    fields = [
        (line.text, line.char, line.x0, line.x1, line.top, line.bottom, line.baseline, line.size, line.turns)
        for line in lines
    ]
    return zlib.compress(marshal.dumps(fields), 1)


def unpack_lines(packed: bytes) -> tuple[Line, ...]:
    """The lines again."""
    return tuple(Line(*fields) for fields in marshal.loads(zlib.decompress(packed)))  # noqa: S302 - made by this module


def pack_rows(rows: Sequence[Row]) -> bytes:
    """``rows`` as bytes, less the boxes of their pieces and the cells."""
    return zlib.compress(marshal.dumps([tuple(_print(row)) for row in rows]), 1)


def unpack_rows(packed: bytes) -> list[Print]:
    """The rows as far as they were kept."""
    return [Print._make(fields) for fields in marshal.loads(zlib.decompress(packed))]  # noqa: S302 - made by this module


def _print(row: Row) -> Print:
    pieces = row.pieces
    places = tuple(
        (start, piece.char, len(piece.text), piece.turns) for start, piece in zip(row.starts, pieces, strict=True)
    )
    return Print(row.text, pieces[0].x0, pieces[-1].x1, row.baseline, row.size, row.column, row.table, places)
