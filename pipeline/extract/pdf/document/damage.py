"""Tells a blank page from one whose content cannot be read: pdfium shows both as a page with nothing on it.

Comes in: the file, and the numbers of pages on which pdfium found nothing at all.
Goes out: those of them whose content says that something should be there.
Does not: mend anything. pdfminer is loaded for files with such pages alone.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

from pipeline.extract.pdf.tables.ruled import BROKEN_PAGE

_PAINTS = re.compile(rb"(?:T[jJ]|Do|['\"]|\bre|\bS|\bf\*?|\bsh)\s")
_MAX_PAGES = 400  # looked at; the others are taken to be like these
_NOTHING = 8  # bytes: fewer hold no content


def damaged_pages(file: BinaryIO, numbers: Sequence[int]) -> tuple[int, ...]:
    """Those of the pages ``numbers`` (1-based) whose content is broken."""
    if not numbers:
        return ()
    from pdfminer.pdfexceptions import PDFException
    from pdfminer.psexceptions import PSException

    logging.getLogger("pdfminer").setLevel(logging.ERROR)  # what it warns of is what is looked for
    broken = (PDFException, PSException, *BROKEN_PAGE)
    try:
        found = tuple(_damaged(file, frozenset(numbers), numbers[-1], broken))
    except broken:
        return tuple(numbers)
    if len(numbers) > _MAX_PAGES and 2 * len(found) > _MAX_PAGES:
        return (*found, *numbers[_MAX_PAGES:])
    return found


def _damaged(file: BinaryIO, numbers: frozenset[int], last: int, broken: tuple[type[Exception], ...]) -> Iterator[int]:
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfpage import PDFPage
    from pdfminer.pdfparser import PDFParser

    seen = 0
    file.seek(0)
    for number, page in enumerate(PDFPage.create_pages(PDFDocument(PDFParser(file))), 1):
        if number > last or seen >= _MAX_PAGES:
            return
        if number in numbers:
            seen += 1
            try:
                if any(_is_broken(stream) for stream in page.contents):
                    yield number
            except broken:
                yield number


def _is_broken(reference: Any) -> bool:  # noqa: ANN401 - pdfminer's own object
    from pdfminer.pdftypes import stream_value

    stream = stream_value(reference)
    raw = stream.get_rawdata() or b""
    content = stream.get_data() or b""
    return (len(raw) > _NOTHING and not content.strip()) or _PAINTS.search(content) is not None
