"""The functions of pdfium that are called for each line or object of a page, bound anew without types.

Comes in: nothing.
Goes out: the same functions; they take a handle as ``handle_of`` gives it and write into ``NUMBERS``.
Does not: check anything: converting the arguments of a typed function costs more than the call.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from struct import Struct
from typing import Any

import pypdfium2.raw as pdfium

NUMBERS = ctypes.create_string_buffer(32)
"""Room for four doubles or four floats; each call that measures something fills it from its beginning."""

FIRST, SECOND, THIRD, FOURTH = (ctypes.c_void_p(ctypes.addressof(NUMBERS) + 8 * at) for at in range(4))
four_doubles = Struct("4d").unpack_from
two_doubles = Struct("2d").unpack_from
four_floats = Struct("4f").unpack_from


def handle_of(pointer: Any) -> ctypes.c_void_p:  # noqa: ANN401 - pdfium's own handle
    """The plain address that a handle or function of ``pypdfium2`` stands for."""
    return ctypes.cast(pointer, ctypes.c_void_p)


def _bound(function: Any, result: Any, *arguments: Any) -> Callable[..., Any]:  # noqa: ANN401 - ctypes' own
    """``function`` for arguments that are what C expects: ``c_void_p`` for a pointer, a Python integer for ``int``."""
    return ctypes.CFUNCTYPE(result, *arguments)(handle_of(function).value or 0)


count_rects = _bound(pdfium.FPDFText_CountRects, ctypes.c_int)
get_rect = _bound(pdfium.FPDFText_GetRect, ctypes.c_int)
get_char_box = _bound(pdfium.FPDFText_GetCharBox, ctypes.c_int)
get_char_origin = _bound(pdfium.FPDFText_GetCharOrigin, ctypes.c_int)
get_loose_box = _bound(pdfium.FPDFText_GetLooseCharBox, ctypes.c_int)
get_angle = _bound(pdfium.FPDFText_GetCharAngle, ctypes.c_float)
get_object = _bound(pdfium.FPDFPage_GetObject, ctypes.c_void_p)
object_kind = _bound(pdfium.FPDFPageObj_GetType, ctypes.c_int, ctypes.c_void_p)  # takes what ``get_object`` gives
