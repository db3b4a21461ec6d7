"""Layers that a PDF keeps and does not show: an earlier version, a stamp, another language.

Comes in: the file; an open page.
Goes out: the names of such layers; the page without what is drawn on them.
Does not: touch a layer that shares its name with one that is shown, or one that is shown on a condition.

pdfium leaves such a layer out where it draws a page, and not where it reads its text. Few files have layers, and
their catalog says so; which of them are off is read by pdfminer, of those files alone.
"""

from __future__ import annotations

import ctypes
import logging
from collections.abc import Iterator, Set
from os import SEEK_END
from typing import Any, BinaryIO

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage

_WORD = b"/OCProperties"
_OPTIONAL = "OC\0".encode("utf-16-le")
_NEAR = 1 << 16  # bytes
_ROOM = 512  # bytes of a name
NO_LAYERS: frozenset[bytes] = frozenset()


def hidden_layers(file: BinaryIO) -> frozenset[bytes]:
    """The names of the layers of a PDF that are not shown, as it spells them."""
    return _hidden(file) if _says_layers(file) else NO_LAYERS


def _says_layers(file: BinaryIO) -> bool:
    """Whether the catalog of a PDF tells of layers. It stands near one end of most files, and else anywhere."""
    for at in (max(0, file.seek(0, SEEK_END) - _NEAR), 0):
        file.seek(at)
        part = file.read(_NEAR)
        catalog = part.rfind(b"/Catalog")
        end = part.find(b"endobj", catalog)
        if 0 <= catalog < end:
            return _WORD in part[part.rfind(b"obj", 0, catalog) + 1 : end]
    file.seek(0)
    last = b""
    while chunk := file.read(_NEAR):
        if _WORD in last + chunk:
            return True
        last = chunk[-len(_WORD) :]
    return False


def _hidden(file: BinaryIO) -> frozenset[bytes]:
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfexceptions import PDFException
    from pdfminer.pdfparser import PDFParser
    from pdfminer.psexceptions import PSException

    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    file.seek(0)
    try:
        states = list(_states(PDFDocument(PDFParser(file)).catalog))
    except (PDFException, PSException, ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        return NO_LAYERS
    shown = {name for name, is_shown in states if is_shown}
    return frozenset(name for name, is_shown in states if not is_shown and name not in shown)


def _states(catalog: Any) -> Iterator[tuple[bytes, bool]]:  # noqa: ANN401 - pdfminer's own objects
    """The layers by name, and whether each is shown."""
    from pdfminer.pdftypes import dict_value, list_value, resolve1
    from pdfminer.psparser import literal_name

    properties = dict_value(catalog["OCProperties"])
    default = dict_value(properties["D"])
    on, off = ({one.objid for one in list_value(default.get(key, []))} for key in ("ON", "OFF"))
    base = literal_name(resolve1(default["BaseState"])) if "BaseState" in default else "ON"
    for layer in list_value(properties["OCGs"]):
        is_shown = layer.objid not in off if base != "OFF" else layer.objid in on
        yield bytes(resolve1(dict_value(layer)["Name"])), is_shown


def take_off(page: PdfPage, hidden: Set[bytes]) -> None:
    """Takes what is drawn on the layers ``hidden`` off an open page."""
    handle = page.raw
    objects = [pdfium.FPDFPage_GetObject(handle, at) for at in range(pdfium.FPDFPage_CountObjects(handle))]
    for one in objects:
        if not hidden.isdisjoint(_layers_of(one)) and pdfium.FPDFPage_RemoveObject(handle, one):
            pdfium.FPDFPageObj_Destroy(one)


def _layers_of(one: Any) -> Iterator[bytes]:  # noqa: ANN401 - pdfium's own handle
    room, length = ctypes.create_string_buffer(_ROOM), ctypes.c_ulong()
    for at in range(pdfium.FPDFPageObj_CountMarks(one)):
        mark = pdfium.FPDFPageObj_GetMark(one, at)
        kind = ctypes.cast(room, ctypes.POINTER(ctypes.c_ushort))
        if not pdfium.FPDFPageObjMark_GetName(mark, kind, _ROOM, length) or room.raw[: length.value] != _OPTIONAL:
            continue
        name = ctypes.cast(room, ctypes.POINTER(ctypes.c_ubyte))
        if pdfium.FPDFPageObjMark_GetParamBlobValue(mark, b"Name", name, _ROOM, length):
            yield room.raw[: length.value]
