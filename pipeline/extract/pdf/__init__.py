"""PDF: text and places by pdfium, cells of ruled tables by pdfplumber on the pages that may hold one.

Comes in: an open ``.pdf`` file.
Goes out: ``Content``: LF only, reading order, a form feed behind each page, ``-`` and LF for a line-end hyphen, a
blank line where the gap between two lines is clearly wider than usual, or behind the form feed where a paragraph
ended with the page; rows of a table on lines of their own.
Does not: recognise letters in images (a scan is refused), or join words (``pipeline.clean`` does).

    page      one page: its text, its lines with their boxes, in reading order
    tables    tables on pages, with rules and without
    document  the pages together: furniture, spacing, one text, and the way back to the page

Memory: a large PDF is read as it is needed, its pages are kept in a file, and it is opened anew every so many pages,
for pdfium keeps what it has read. What grows with the pages is what goes out, the text above all, pdfium's list of the
file's objects, and less than a kilobyte a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from os import SEEK_END
from typing import BinaryIO

import pypdfium2 as pdfium
from pypdfium2 import raw

from pipeline.extract.content import Content, Options, Refusal
from pipeline.extract.contents import by_heading, by_leaders
from pipeline.extract.pdf.document.compose import Composed, Sheet, compose
from pipeline.extract.pdf.document.damage import damaged_pages
from pipeline.extract.pdf.document.furniture import Furniture
from pipeline.extract.pdf.document.packed import Packed, Shelf, prints, records_of
from pipeline.extract.pdf.page.calls import handle_of
from pipeline.extract.pdf.page.counted import Strip, numbers_apart
from pipeline.extract.pdf.page.faces import Headings
from pipeline.extract.pdf.page.frame import Box, Line
from pipeline.extract.pdf.page.layers import NO_LAYERS, hidden_layers
from pipeline.extract.pdf.page.lines import PageLines, opened_text, read_lines
from pipeline.extract.pdf.page.merged import cut_at_gutter
from pipeline.extract.pdf.page.order import gutter_of, in_reading_order, own_gutter, usual_gutter
from pipeline.extract.pdf.page.pagetext import UNKNOWN
from pipeline.extract.pdf.page.rows import PageTable, Row
from pipeline.extract.pdf.page.scans import has_image, is_recognised
from pipeline.extract.pdf.page.superior import Superiors
from pipeline.extract.pdf.page.words import Respacer
from pipeline.extract.pdf.tables.aligned import with_aligned_tables
from pipeline.extract.pdf.tables.blanks import with_cells
from pipeline.extract.pdf.tables.ruled import Ruler
from pipeline.extract.plain import in_order
from pipeline.records import Problem

_STRANGE = re.compile(f"[{UNKNOWN}\ue000-\uf8ff]")
_REOPEN = 256  # pages
_HEAD, _TAIL = 1024, 4096  # bytes in which a PDF says that it begins and ends
_SMALL = 2**20  # bytes: such a file is read at once, for each part of it that pdfium asks for is a call into Python
# Its lines and tables; the gutter, and the strip of numbers of lines, that it shows itself.
_Page = tuple[PageLines, tuple[PageTable, ...], float | None, Strip | None]


def read_pdf(file: BinaryIO, *, name: str, options: Options) -> Content:
    """``Content`` of a PDF, open for random reading; ``name`` is the file's name for messages.

    Raises ``Refusal``: ``not_pdf``, ``html_named_pdf``, ``password``, ``broken_pdf``, ``too_many_pages``,
    ``no_text_layer``.
    """
    composed, problems = compose_pdf(file, name=name, options=options)
    text, furniture = composed.text, [mark for mark in composed.marks if mark.kind == "furniture"]
    contents = (*by_leaders(text, furniture), *by_heading(text, composed.pages, furniture))
    marks = in_order((*composed.marks, *contents))
    return Content(composed.text, composed.pages, marks, composed.tables, problems=problems)


@dataclass(frozen=True, slots=True)
class _Kept:
    """One page as it was read, packed; ``gutter`` and ``strip`` are those that it shows itself."""

    number: int
    packed: Packed[Line]
    edges: Box
    turns: int
    tables: tuple[PageTable, ...]
    gutter: float | None
    strip: Strip | None
    begun: frozenset[int]

    def lines(self) -> PageLines:
        return PageLines(self.number, records_of(self.packed, Line), self.edges, self.turns)


@dataclass(frozen=True, slots=True)
class _Seen:
    """Numbers of pages without anything on them, and of those whose text a machine recognised on an image.

    ``strips``: where lines are numbered, on each page that shows it. ``headings``: those that only their type tells.
    ``hidden``: the layers that the file does not show.
    """

    empty: list[int] = field(default_factory=list)
    recognised: list[int] = field(default_factory=list)
    strips: list[Strip] = field(default_factory=list)
    headings: Headings = field(default_factory=Headings)
    hidden: frozenset[bytes] = NO_LAYERS


def compose_pdf(
    file: BinaryIO, *, name: str, options: Options, places: bool = False
) -> tuple[Composed, tuple[Problem, ...]]:
    """The text of a PDF and what could not be read; with ``places`` the way back too. Raises as ``read_pdf``."""
    problems: list[Problem] = []
    with Shelf() as shelf:
        superiors = Superiors()
        kept = _kept(_pages(file, name, options, problems, superiors), shelf, superiors)
        if superiors.came_late:
            problems.clear()
            superiors = Superiors(has_any=True)
            kept = _kept(_pages(file, name, options, problems, superiors), shelf, superiors)
        composed = compose(_sheets(kept, shelf, places=places), shelf, places=places)
    if not composed.text or composed.text.isspace():  # strip would make a second text
        raise Refusal("no_text_layer", _no_text(name, len(composed.pages), problems))
    problems += _doubts(file, composed.text, name)
    return composed, tuple(problems)


def _kept(pages: Iterator[_Page], shelf: Shelf, superiors: Superiors) -> list[_Kept]:
    """The pages packed, up to the one that says that they are to be read once more."""
    kept: list[_Kept] = []
    for lines, tables, gutter, strip in pages:
        if superiors.came_late:
            break
        packed = shelf.put(lines.number, lines.lines)
        kept.append(_Kept(lines.number, packed, lines.edges, lines.turns, tables, gutter, strip, lines.begun))
    return kept


def _sheets(kept: list[_Kept], shelf: Shelf, *, places: bool) -> list[Sheet]:
    """The pages with their rows in reading order, tables and furniture; empties ``kept``, page by page."""
    usual = usual_gutter([page.gutter for page in kept])
    edges = Furniture(shelf)
    sheets: list[Sheet] = []
    last: PageTable | None = None
    kept.reverse()
    following = _ordered(kept.pop(), usual, ()) if kept else None
    before: tuple[Row, ...] = ()
    while following is not None:
        here, following = following, _ordered(kept.pop(), usual, following.rows) if kept else None
        first = following.tables[0] if following and following.tables else None
        rows, tables = here.laid, here.tables
        if not (last is first is None):
            rows, tables = with_aligned_tables(here.rows, here.page.tables, last, first, before)
        before = here.rows
        last = tables[-1] if tables else None
        edges.add(rows, here.page.edges)
        packed = shelf.put(here.page.number, prints(rows, places=places))
        sheets.append(Sheet(here.page.number, packed, tables, begun=_begun(rows, here.page.begun)))
    return [
        replace(sheet, furniture=aside) if aside else sheet for sheet, aside in zip(sheets, edges.found(), strict=True)
    ]


def _begun(rows: Sequence[Row], begun: frozenset[int]) -> frozenset[int]:
    """Which rows outside tables begin with one of the characters ``begun``."""
    if not begun:
        return begun
    return frozenset(at for at, row in enumerate(rows) if row.table is None and row.pieces[0].char in begun)


@dataclass(frozen=True, slots=True)
class _Ordered:
    """A page with its rows in reading order; ``laid`` with ``tables``: the same where no table runs over its ends."""

    page: _Kept
    rows: tuple[Row, ...]
    laid: tuple[Row, ...]
    tables: tuple[PageTable, ...]


def _ordered(page: _Kept, usual: float | None, before: Sequence[Row]) -> _Ordered:
    """``usual`` is the gutter of the document, ``before`` the rows of the page before."""
    lines = page.lines()
    rows = in_reading_order(lines, page.tables, gutter_of(lines, page.gutter, usual), page.strip)
    return _Ordered(page, rows, *with_aligned_tables(rows, page.tables, before=before))


def _doubts(file: BinaryIO, text: str, name: str) -> Iterator[Problem]:
    """What speaks against having read the whole file, and read it rightly."""
    file.seek(max(0, file.seek(0, SEEK_END) - _TAIL))
    if b"%%EOF" not in file.read():
        yield Problem("truncated_pdf", f"{name} does not end as a PDF does: it may be cut off; compare its last page.")
    strange, lost = sum(1 for _ in _STRANGE.finditer(text)), text.count(UNKNOWN)
    if lost or strange * 50 > len(text):
        message = (
            f"{name} has {strange} character(s) without a known letter, for its fonts do not tell them: "
            "figures beside them are left unread; print it anew."
        )
        yield Problem("letters_unknown", message)


def _no_text(name: str, n_pages: int, problems: list[Problem]) -> str:
    if n_pages and sum(problem.code == "page_unreadable" for problem in problems) == n_pages:
        return f"{name}: none of its {n_pages} page(s) could be read: fetch the file again."
    return f"{name} has {n_pages} page(s) and no text in them (a scan?): run a text recognition over it first."


def _pages(
    file: BinaryIO, name: str, options: Options, problems: list[Problem], superiors: Superiors
) -> Iterator[_Page]:
    document = open_pdf(file, name)
    ruler, letters = Ruler(file, options.max_table_pages), (Respacer(), superiors)
    seen = _Seen(hidden=hidden_layers(file))
    try:
        count = len(document)
        if count > options.max_pages:
            message = f"{name} has {count} pages, more than {options.max_pages}: split it, or raise --max-pages."
            raise Refusal("too_many_pages", message)
        for at in range(count):
            if at and at % _REOPEN == 0:
                document.close()
                document = open_pdf(file, name)
            yield _page(document, at, ruler, letters, problems, seen)
    finally:
        ruler.close()
        document.close()
    problems += [_unreadable(number, count, "its content is broken") for number in damaged_pages(file, seen.empty)]
    problems += _unsearched(ruler)
    if seen.recognised:
        problems.append(_recognised(seen.recognised, count))


def _page(
    document: pdfium.PdfDocument,
    at: int,
    ruler: Ruler,
    letters: tuple[Respacer, Superiors],
    problems: list[Problem],
    seen: _Seen,
) -> _Page:
    try:
        page = document[at]
    except pdfium.PdfiumError as error:
        problems.append(_unreadable(at + 1, len(document), str(error)))
        return PageLines(at + 1, (), (0, 0, 0, 0), 0), (), None, None
    try:
        text = opened_text(page, seen.hidden)
        try:
            lines = read_lines(page, text, at + 1, *letters)
            problems += _without_letters(page, lines, len(document), seen)
            return _in_parts(page, text, lines, ruler, seen)
        finally:
            text.close()
    except pdfium.PdfiumError as error:
        problems.append(_unreadable(at + 1, len(document), str(error)))
        return PageLines(at + 1, (), (0, 0, 0, 0), 0), (), None, None
    finally:
        page.close()


def _in_parts(page: pdfium.PdfPage, text: pdfium.PdfTextPage, lines: PageLines, ruler: Ruler, seen: _Seen) -> _Page:
    """The lines cut where columns and cells are, the tables taken out of them."""
    handle = handle_of(text.raw)
    lines, strip = numbers_apart(handle, lines, seen.strips[-1] if seen.strips else None)
    seen.strips.extend([strip] if strip else [])
    lines, gutter = cut_at_gutter(handle, lines)
    rest, tables = ruler.cut(page, text, lines)
    cut = with_cells(handle, rest)
    begun = seen.headings.begun(handle, cut.lines)
    if begun:
        cut = replace(cut, begun=begun)
    return cut, tables, gutter if cut.lines is lines.lines else own_gutter(cut), strip


def _without_letters(page: pdfium.PdfPage, lines: PageLines, count: int, seen: _Seen) -> Iterator[Problem]:
    if lines.lines:
        if is_recognised(page):
            seen.recognised.append(lines.number)
    elif has_image(page):
        yield _scanned(lines.number, count)
    elif raw.FPDFPage_CountObjects(page) == 0:
        seen.empty.append(lines.number)


def _scanned(number: int, count: int) -> Problem:
    message = f"Page {number} of {count} is an image without text (a scan?): run a text recognition over it."
    return Problem("page_without_text", message)


def _recognised(pages: list[int], count: int) -> Problem:
    which = "each page" if len(pages) == count else f"{len(pages)} of {count} pages, the first of them page {pages[0]},"
    advice = "compare its figures and names with the page"
    return Problem("text_recognised", f"On {which} the text was recognised by a machine on an image: {advice}.")


def _unreadable(number: int, count: int, why: str) -> Problem:
    message = f"Page {number} of {count} could not be read ({why}): its text is missing; fetch the file again."
    return Problem("page_unreadable", message, "error")


def _unsearched(ruler: Ruler) -> Iterator[Problem]:
    for code, pages, why in (
        ("tables_skipped", ruler.skipped, "so many are not searched in one file: split it, or raise --max-table-pages"),
        ("tables_unreadable", ruler.failed, "their drawing could not be read: compare them with the source"),
    ):
        if pages:
            yield Problem(code, f"No tables were sought on page(s) {', '.join(map(str, pages))}: {why}.")


def open_pdf(file: BinaryIO, name: str) -> pdfium.PdfDocument:
    """The open ``pypdfium2.PdfDocument``; the caller closes it. Raises ``Refusal`` where it cannot be opened."""
    file.seek(0)
    head = file.read(_HEAD).lstrip().lower()
    if head.startswith((b"<!doctype html", b"<html", b"<?xml")) or (b"<html" in head and b"%pdf-" not in head):
        raise Refusal("html_named_pdf", f"{name} is a web page, not a PDF (an error page?): fetch the PDF again.")
    if b"%pdf-" not in head:
        raise Refusal("not_pdf", f"{name} does not begin as a PDF does: fetch it again or give it its right ending.")
    is_small = file.seek(0, SEEK_END) <= _SMALL
    file.seek(0)
    try:
        return pdfium.PdfDocument(file.read() if is_small else file)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            message = f"{name} is locked by a password: save a copy without one and run again."
            raise Refusal("password", message) from error
        raise Refusal("broken_pdf", f"{name} is cut off or broken and cannot be opened: fetch it again.") from error
