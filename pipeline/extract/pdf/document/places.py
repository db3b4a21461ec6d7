"""The way back: from offsets in the text to boxes on the pages of the PDF.

Comes in: a PDF, the text that was made of it, a stretch of that text.
Goes out: ``PageBox`` records: one box for each printed piece of the stretch.
Does not: run in extract: characters' boxes cost more than the text, so they are read on demand.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from typing import BinaryIO

import pypdfium2 as pdfium

from pipeline.extract.content import Options, Refusal
from pipeline.extract.pdf import compose_pdf, open_pdf
from pipeline.extract.pdf.document.compose import Place
from pipeline.extract.pdf.page.frame import char_box, unturned
from pipeline.extract.pdf.page.layers import hidden_layers
from pipeline.extract.pdf.page.lines import opened_text


@dataclass(frozen=True, slots=True)
class PageBox:
    """A box on a page, ``left, bottom, right, top`` in points from the page's lower left corner."""

    page: int
    left: float
    bottom: float
    right: float
    top: float


def boxes(file: BinaryIO, text: str, start: int, end: int, *, name: str, options: Options) -> tuple[PageBox, ...]:
    """Boxes of ``text[start:end]`` on the pages of the PDF ``file``, in reading order.

    Raises ``Refusal`` with code ``file_changed`` where the file no longer gives ``text``.
    """
    composed, _ = compose_pdf(file, name=name, options=options, places=True)
    if composed.text != text:
        raise Refusal("file_changed", f"{name} no longer gives the text that was read from it: extract it again.")
    found: list[PageBox] = []
    document, hidden = open_pdf(file, name), hidden_layers(file)
    try:
        for page, places in zip(composed.pages, composed.places, strict=True):
            if page.start < end and start < page.end:
                found += _on_page(document, page.number, hidden, places, start, end)
    finally:
        document.close()
    return tuple(found)


def _on_page(
    document: pdfium.PdfDocument, number: int, hidden: Set[bytes], places: tuple[Place, ...], start: int, end: int
) -> Iterator[PageBox]:
    page = document[number - 1]
    handle = opened_text(page, hidden)
    try:
        for place in places:
            first, last = max(start, place.start), min(end, place.start + place.length)
            if first < last:
                yield from _box(handle, number, place, first, last)
    finally:
        handle.close()
        page.close()


def _box(handle: pdfium.PdfTextPage, number: int, place: Place, first: int, last: int) -> Iterator[PageBox]:
    chars = range(place.char + first - place.start, place.char + last - place.start)
    found = [box for at in chars if (box := char_box(handle.raw, at, place.turns)) and box[2] > box[0]]
    if found:
        whole = (
            min(box[0] for box in found),
            min(box[1] for box in found),
            max(box[2] for box in found),
            max(box[3] for box in found),
        )
        yield PageBox(number, *unturned(whole, place.turns))
