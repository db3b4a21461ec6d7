"""The functions of pdfium that are called for each line, character or object of a page, bound anew without types.

Comes in: nothing.
Goes out: the same functions, which take a handle as ``handle_of`` gives it and write into ``NUMBERS``; and readers of
many boxes at once.
Does not: check anything: converting the arguments of a typed function costs more than the call.

A reader of many runs through ``map``, so that Python does no work of its own for each box. The interpreter's lock is
not let go in between: the calls are shorter than that.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from itertools import repeat
from math import nan
from struct import Struct
from typing import Any

import pypdfium2.raw as pdfium

_MANY = 512  # boxes read in one go
_ROOM = ctypes.create_string_buffer(32 * _MANY)
NUMBERS = _ROOM
"""Room for boxes of four doubles; a call that measures one thing fills it from its beginning."""

_slots = [[ctypes.byref(_ROOM, 32 * box + 8 * number) for box in range(_MANY)] for number in range(4)]
FIRST, SECOND, THIRD, FOURTH = (slots[0] for slots in _slots)
four_doubles = Struct("4d").unpack_from
four_floats = Struct("4f").unpack_from
_doubles: Any = memoryview(_ROOM).cast("B").cast("d")
_floats: Any = memoryview(_ROOM).cast("B").cast("f")


Handle = Any
"""What ``handle_of`` gives."""


def handle_of(pointer: Any) -> Handle:  # noqa: ANN401 - pdfium's own handle
    """A handle of ``pypdfium2`` as an argument for the functions here."""
    return ctypes.byref(ctypes.c_char.from_address(_address(pointer)))


def _address(pointer: Any) -> int:  # noqa: ANN401 - ctypes' own
    return ctypes.cast(pointer, ctypes.c_void_p).value or 0


def _bound(function: Any, result: Any, *arguments: Any) -> Callable[..., Any]:  # noqa: ANN401 - ctypes' own
    """``function`` for arguments that are what C expects: ``byref`` for a pointer, a Python integer for ``int``.

    What ``byref`` gives is taken as it is; a pointer of another kind is made into that for each call.
    """
    return ctypes.PYFUNCTYPE(result, *arguments)(_address(function))


count_rects = _bound(pdfium.FPDFText_CountRects, ctypes.c_int)
get_rect = _bound(pdfium.FPDFText_GetRect, None)  # those counted are there: what it returns need not be read
get_char_box = _bound(pdfium.FPDFText_GetCharBox, ctypes.c_int)
get_char_origin = _bound(pdfium.FPDFText_GetCharOrigin, ctypes.c_int)
get_loose_box = _bound(pdfium.FPDFText_GetLooseCharBox, ctypes.c_int)
is_generated = _bound(pdfium.FPDFText_IsGenerated, ctypes.c_int)
font_name = _bound(
    pdfium.FPDFText_GetFontInfo,
    ctypes.c_ulong,
    ctypes.c_void_p,
    ctypes.c_int,
    ctypes.c_char_p,
    ctypes.c_ulong,
    ctypes.c_void_p,
)
get_angle = _bound(pdfium.FPDFText_GetCharAngle, ctypes.c_float)
_get_text = _bound(pdfium.FPDFText_GetText, ctypes.c_int)
_get_object = _bound(pdfium.FPDFPage_GetObject, ctypes.c_void_p)
_object_kind = _bound(pdfium.FPDFPageObj_GetType, ctypes.c_int, ctypes.c_void_p)  # takes what ``_get_object`` gives


def read_text(page: Handle, count: int) -> bytes:
    """The ``count`` characters of a page, two bytes each; less where pdfium leaves some out."""
    size = 2 * (count + 1)  # it ends with a zero
    room = NUMBERS if size <= len(NUMBERS) else ctypes.create_string_buffer(size)
    return ctypes.string_at(room, 2 * (_get_text(page, 0, count, room) - 1))


class _Reader:
    """Calls a function for many places, and gives of the numbers that it writes the columns that are asked for."""

    def __init__(self, function: Callable[..., Any], numbers: Any, slots: Sequence[Any], names: str) -> None:  # noqa: ANN401
        """``names`` of the numbers in their order; ``slots`` for the arguments, one list for each."""
        self._function, self._numbers, self._slots = function, numbers, slots
        self._step = len(numbers) // _MANY
        self._at = {name: at for at, name in enumerate(names.split())}

    def __call__(self, page: Handle, places: Sequence[int], *names: str) -> tuple[list[float], ...]:
        """The columns ``names``; NaN where a place has no numbers."""
        columns: tuple[list[float], ...] = tuple([] for _ in names)
        for first in range(0, len(places), _MANY):
            read = list(map(self._function, repeat(page), places[first : first + _MANY], *self._slots))
            for column, name in zip(columns, names, strict=True):
                column.extend(self._numbers[self._at[name] : self._step * len(read) : self._step].tolist())
            for at in () if 0 not in read else [at for at, is_read in enumerate(read, first) if is_read == 0]:
                for column in columns:
                    column[at] = nan
        return columns


stretch = _Reader(get_rect, _doubles, _slots, "left top right bottom")
"""Of the stretches that ``count_rects`` has just counted."""
ink = _Reader(get_char_box, _doubles, _slots, "left right bottom top")
"""Of characters."""
space = _Reader(get_loose_box, _floats, _slots[:1], "left top right bottom")
"""Of characters: what their type gives them, in width and height."""
origin = _Reader(get_char_origin, _doubles, _slots[:2], "x y")
"""Of characters: where they begin on their baseline."""


def stretches(
    page: Handle, starts: Sequence[int], lengths: Sequence[int], n_chars: int
) -> tuple[list[int], tuple[list[float], ...]]:
    """How many stretches each line of a page of ``n_chars`` characters has; and lefts, tops, rights, bottoms of all.

    pdfium holds one count at a time, and a stretch never runs over a line's end: where the counts of the lines make up
    the page's, nothing stands outside them, and all boxes can be read together, in order.
    """
    sides = "left", "top", "right", "bottom"
    counts = list(map(count_rects, repeat(page), starts, lengths))
    if sum(counts) == count_rects(page, 0, n_chars):
        return counts, stretch(page, range(sum(counts)), *sides)
    columns: tuple[list[float], ...] = tuple([] for _ in sides)
    for start, length in zip(starts, lengths, strict=True):
        for column, here in zip(columns, stretch(page, range(count_rects(page, start, length)), *sides), strict=True):
            column.extend(here)
    return counts, columns


def objects_of(page: Handle, places: Sequence[int], kind: int) -> Sequence[int]:
    """Which of the page's objects at ``places`` are of ``kind``."""
    kinds = list(map(_object_kind, map(_get_object, repeat(page), places)))
    return [at for at, one in zip(places, kinds, strict=True) if one == kind] if kind in kinds else []
