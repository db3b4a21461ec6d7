"""The functions of pdfium that are called for each line or object of a page, bound anew with plain addresses.

Comes in: nothing.
Goes out: the same functions, that take and give handles as integers (``handle_of``) and write into ``NUMBERS``.
Does not: check anything. Making a typed pointer for each call costs more than the call.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from struct import Struct
from typing import Any

import pypdfium2.raw as pdfium

_HANDLE, _INT = ctypes.c_void_p, ctypes.c_int

NUMBERS = ctypes.create_string_buffer(32)
"""Room for four doubles or four floats; each call that measures something fills it from its beginning."""

_AT = ctypes.addressof(NUMBERS)
FIRST, SECOND, THIRD, FOURTH = _AT, _AT + 8, _AT + 16, _AT + 24
four_doubles = Struct("4d").unpack_from
two_doubles = Struct("2d").unpack_from
four_floats = Struct("4f").unpack_from


def handle_of(pointer: Any) -> int:  # noqa: ANN401 - pdfium's own handle
    """The address of a handle or function of ``pypdfium2``."""
    return ctypes.cast(pointer, ctypes.c_void_p).value or 0


def _bound(function: Any, result: Any, *arguments: Any) -> Callable[..., Any]:  # noqa: ANN401 - ctypes' own
    return ctypes.CFUNCTYPE(result, *arguments)(handle_of(function))


count_rects = _bound(pdfium.FPDFText_CountRects, _INT, _HANDLE, _INT, _INT)
get_rect = _bound(pdfium.FPDFText_GetRect, _INT, _HANDLE, _INT, _HANDLE, _HANDLE, _HANDLE, _HANDLE)
get_char_box = _bound(pdfium.FPDFText_GetCharBox, _INT, _HANDLE, _INT, _HANDLE, _HANDLE, _HANDLE, _HANDLE)
get_char_origin = _bound(pdfium.FPDFText_GetCharOrigin, _INT, _HANDLE, _INT, _HANDLE, _HANDLE)
get_loose_box = _bound(pdfium.FPDFText_GetLooseCharBox, _INT, _HANDLE, _INT, _HANDLE)
get_angle = _bound(pdfium.FPDFText_GetCharAngle, ctypes.c_float, _HANDLE, _INT)
get_object = _bound(pdfium.FPDFPage_GetObject, _HANDLE, _HANDLE, _INT)
object_kind = _bound(pdfium.FPDFPageObj_GetType, _INT, _HANDLE)
