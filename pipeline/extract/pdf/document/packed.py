"""The pages of a long document kept aside while the whole of it is looked at.

Comes in: records of a page: its lines, its rows as ``Print`` records (what is still asked of a row when text is
made), the edges that ``furniture`` compares, its text.
Goes out: the same: those of the first pages as they are, the others by way of a file without a name.
Does not: outlive its document. The bytes are for this process alone.
"""

from __future__ import annotations

import marshal
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import repeat
from types import TracebackType
from typing import IO, Any, NamedTuple, TypeVar

from pipeline.extract.pdf.page.frame import maker
from pipeline.extract.pdf.page.rows import Row

_KEPT = 128  # pages: packing costs a little time, and these take a few megabytes


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


_print = maker(Print)


@dataclass(frozen=True, slots=True)
class Stored:
    """Where the packed rows of a page are: in the file, or here where the file takes no more."""

    shelf: Shelf
    start: int
    size: int
    here: bytes | None = None

    def read(self) -> list[tuple[Any, ...]]:
        """The rows as plain tuples."""
        packed = self.here if self.here is not None else self.shelf.read(self.start, self.size)
        rows: list[tuple[Any, ...]] = marshal.loads(packed)  # noqa: S302 - our own
        return rows


R = TypeVar("R", bound=tuple[Any, ...])
Packed = Stored | tuple[R, ...]


class Shelf:
    """The pages of one document. To be used with ``with``: the file goes with the block."""

    def __init__(self) -> None:
        self._file: IO[bytes] | None = None
        self._end = 0

    def __enter__(self) -> Shelf:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()

    def put(self, page: int, records: tuple[R, ...]) -> Packed[R]:
        """Keeps the records of a page, named tuples of plain values; ``page`` is its number, 1-based."""
        return records if page <= _KEPT else self._put(records)

    def _put(self, rows: Sequence[tuple[Any, ...]]) -> Stored:
        packed = marshal.dumps([tuple(row) for row in rows])
        start = self._end
        try:
            if self._file is None:
                # Unbuffered: bytes that wait would be written again, and fail again, when the file is closed.
                self._file = tempfile.TemporaryFile(prefix="vraagbaak-", buffering=0)  # noqa: SIM115 - closed with the shelf
            self._file.seek(start)
            written = self._file.write(packed)
        except OSError:
            written = 0
        if written < len(packed):  # no room for a file: what it is for is memory, and that may yet suffice
            return Stored(self, 0, 0, packed)
        self._end += len(packed)
        return Stored(self, start, len(packed))

    def read(self, start: int, size: int) -> bytes:
        """Bytes of the file."""
        assert self._file is not None  # noqa: S101 - for the type checker; what is stored has a file
        self._file.seek(start)
        return self._file.read(size)


def records_of(packed: Packed[R], kind: type[R]) -> tuple[R, ...]:
    """The records again; ``kind`` is their named tuple."""
    return tuple(map(maker(kind), packed.read())) if isinstance(packed, Stored) else packed


def prints(rows: Sequence[Row], *, places: bool) -> tuple[Print, ...]:
    """The rows without the boxes of their pieces and the cells; ``pieces`` only with ``places``."""
    return tuple(
        [
            _print((text, pieces[0].x0, pieces[-1].x1, baseline, size, column, table, found))
            for (text, pieces, _, column, baseline, size, table, _, _), found in zip(
                rows, map(_pieces, rows) if places else repeat(()), strict=False
            )
        ]
    )


def _pieces(row: Row) -> tuple[tuple[int, int, int, int], ...]:
    return tuple(
        (start + begin, char, length, piece.turns)
        for start, piece in zip(row.starts, row.pieces, strict=True)
        for begin, char, length in piece.runs or ((0, piece.char, len(piece.text)),)
    )
