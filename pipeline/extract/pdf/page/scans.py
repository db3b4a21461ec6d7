"""Pages that are images: without text, or with text that a machine recognised on them.

Comes in: an open page.
Goes out: yes or no.
Does not: recognise text itself, or say whether it was recognised rightly.
"""

from __future__ import annotations

import ctypes
from typing import Any

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage

_COVERS = 0.8  # of the page
_INVISIBLE = 3  # text that is neither filled nor stroked (ISO 32000-1, table 106)


def has_image(page: PdfPage) -> bool:
    """Whether an image is on the page."""
    return next(iter(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE])), None) is not None


def is_recognised(page: PdfPage) -> bool:
    """Whether the page's text lies unseen on, or under, the image of the page.

    By its first, middle and last object: what recognises text writes all of it alike, and the image before or behind.
    """
    count = pdfium.FPDFPage_CountObjects(page.raw)
    if count < 2:
        return False
    objects = [pdfium.FPDFPage_GetObject(page.raw, at) for at in (0, count // 2, count - 1)]
    if any(_is_unseen(one) for one in objects):
        return True
    return _kind(objects[-1]) == pdfium.FPDF_PAGEOBJ_IMAGE and _covers(page, objects[-1])


def _kind(one: Any) -> int:  # noqa: ANN401 - pdfium's own handle
    return int(pdfium.FPDFPageObj_GetType(one))


def _is_unseen(one: Any) -> bool:  # noqa: ANN401 - pdfium's own handle
    return _kind(one) == pdfium.FPDF_PAGEOBJ_TEXT and int(pdfium.FPDFTextObj_GetTextRenderMode(one)) == _INVISIBLE


def _covers(page: PdfPage, image: Any) -> bool:  # noqa: ANN401 - pdfium's own handle
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(image, left, bottom, right, top):
        return False
    x0, y0, x1, y1 = page.get_bbox()
    return bool((right.value - left.value) * (top.value - bottom.value) >= _COVERS * (x1 - x0) * (y1 - y0))
