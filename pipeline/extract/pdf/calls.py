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
from collections import deque
from collections.abc import Callable, Sequence
from itertools import repeat
from math import nan
from struct import Struct
from typing import Any

import pypdfium2.raw as pdfium

Columns = tuple[list[float], list[float], list[float], list[float]]

_MANY = 512  # boxes read in one go
_ROOM = ctypes.create_string_buffer(32 * _MANY)
NUMBERS = _ROOM
"""Room for boxes of four doubles; a call that measures one thing fills it from its beginning."""

_slots = [
    [ctypes.c_void_p(ctypes.addressof(_ROOM) + 32 * box + 8 * number) for box in range(_MANY)] for number in range(4)
]
FIRST, SECOND, THIRD, FOURTH = (slots[0] for slots in _slots)
four_doubles = Struct("4d").unpack_from
two_doubles = Struct("2d").unpack_from
four_floats = Struct("4f").unpack_from
_doubles: Any = memoryview(_ROOM).cast("B").cast("d")
_floats: Any = memoryview(_ROOM).cast("B").cast("f")


def handle_of(pointer: Any) -> ctypes.c_void_p:  # noqa: ANN401 - pdfium's own handle
    """The plain address that a handle or function of ``pypdfium2`` stands for."""
    return ctypes.cast(pointer, ctypes.c_void_p)


def _bound(function: Any, result: Any, *arguments: Any) -> Callable[..., Any]:  # noqa: ANN401 - ctypes' own
    """``function`` for arguments that are what C expects: ``c_void_p`` for a pointer, a Python integer for ``int``."""
    return ctypes.PYFUNCTYPE(result, *arguments)(handle_of(function).value or 0)


count_rects = _bound(pdfium.FPDFText_CountRects, ctypes.c_int)
get_rect = _bound(pdfium.FPDFText_GetRect, ctypes.c_int)
get_char_box = _bound(pdfium.FPDFText_GetCharBox, ctypes.c_int)
get_char_origin = _bound(pdfium.FPDFText_GetCharOrigin, ctypes.c_int)
get_loose_box = _bound(pdfium.FPDFText_GetLooseCharBox, ctypes.c_int)
is_generated = _bound(pdfium.FPDFText_IsGenerated, ctypes.c_int)
get_angle = _bound(pdfium.FPDFText_GetCharAngle, ctypes.c_float)
_get_object = _bound(pdfium.FPDFPage_GetObject, ctypes.c_void_p)
_object_kind = _bound(pdfium.FPDFPageObj_GetType, ctypes.c_int, ctypes.c_void_p)  # takes what ``_get_object`` gives


def rects(page: ctypes.c_void_p, count: int) -> Columns:
    """Lefts, tops, rights and bottoms of the stretches that ``count_rects`` has just counted."""
    if count > _MANY:
        parts = [_rects(page, range(at, min(at + _MANY, count))) for at in range(0, count, _MANY)]
        return tuple([number for part in parts for number in part[at]] for at in range(4))  # type: ignore[return-value]
    return _rects(page, range(count))


def _rects(page: ctypes.c_void_p, places: range) -> Columns:
    deque(map(get_rect, repeat(page), places, *_slots), maxlen=0)
    numbers: list[float] = _doubles[: 4 * len(places)].tolist()
    return numbers[::4], numbers[1::4], numbers[2::4], numbers[3::4]


def extents(page: ctypes.c_void_p, places: Sequence[int]) -> tuple[list[float], list[float]]:
    """Left and right ends of the widths of the characters at ``places``, upright; NaN where one has none."""
    if len(places) > _MANY:
        parts = [extents(page, places[at : at + _MANY]) for at in range(0, len(places), _MANY)]
        return [left for lefts, _ in parts for left in lefts], [right for _, rights in parts for right in rights]
    results = list(map(get_loose_box, repeat(page), places, _slots[0]))
    numbers: list[float] = _floats[: 8 * len(results)].tolist()
    if not all(results):
        for at, is_read in enumerate(results):
            if not is_read:
                numbers[8 * at : 8 * at + 4] = [nan] * 4
    return numbers[::8], numbers[2::8]


def objects_of(page: ctypes.c_void_p, count: int, kind: int) -> Sequence[int]:
    """Which of the page's ``count`` objects are of ``kind``: their indexes."""
    kinds = map(_object_kind, map(_get_object, repeat(page), range(count)))
    return [at for at, one in enumerate(kinds) if one == kind]
