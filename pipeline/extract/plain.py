"""Plain text: the decoded file with its form feeds as pages, its furniture, contents and preamble marked.

Comes in: the bytes of a ``.txt`` file.
Goes out: ``Content``. Without form feeds a text has no pages.
Does not: alter the text beyond its line ends.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from pipeline.extract.content import Content
from pipeline.extract.contents import by_heading, by_leaders
from pipeline.extract.decode import decode
from pipeline.extract.footnotes import footnotes
from pipeline.extract.furniture import by_wording
from pipeline.extract.preamble import read_preamble
from pipeline.extract.relined import relined
from pipeline.records import Mark, Page, Problem

_WIDE_BLANKS = 4  # of so many lines one has a wide blank in a text of two columns
_FAR = " " * 20
_LINE_GAP = re.compile(r"(?<=\S)[ \t]*\n[ \t\n]*(?=\S)")  # not where a page ends
_FEW_LINES, _NEARLY, _RUN_ON, _ENDED = 10, 0.9, 0.25, 0.1
_FOOT = 200  # characters at the end of a page
_PROSE = 40  # a line so long is no label of a figure
_FAR_NUMBER = re.compile(r"\n[ \t]*\n {20,}(\d{1,3})[ \t]*(?![^\n\f])")
_LINE = re.compile(r"[^\n\f]+")
_NEAR_EDGE = 4  # lines
_FEW_PAGES, _MOST_PAGES = 3, 0.6
_EDGE_NUMBER = re.compile(r"[-–— ]*(\d{1,4})[-–— ]*")
_LABEL = re.compile(r"\(?(?:\d{1,2}|[a-z])[.)]")  # of a sub-question, alone on its line
_LAST_NUMBER = re.compile(r"\n[ \t]*\n[ \t]*(\d{1,4})[ \t]*\n?[ \t]*\f\Z")


def read_text(data: bytes, *, name: str) -> Content:
    """``Content`` of a plain text; ``name`` is the file's name for messages. Raises ``Refusal`` as ``decode`` does."""
    decoded, problems = decode(data, name=name, plain=True)
    text, more, unread = _restored(decoded, name)
    preamble = read_preamble(text)
    pages = pages_by_form_feed(text)
    furniture = in_order(
        (*by_wording(text), *_recurring(text, pages), *_set_off(text, pages), *_far_off(text), *_counted(text, pages))
    )
    notes = tuple(footnotes(text, furniture))
    marks = in_order(
        (*preamble.marks, *furniture, *notes, *by_leaders(text, furniture), *by_heading(text, pages, furniture))
    )
    cells = (Mark("cells", start, end) for start, end in unread)  # over the others: nothing in them is read
    return Content(text, pages, (*marks, *cells), (), preamble.metadata, (*problems, *more))


def _restored(text: str, name: str) -> tuple[str, tuple[Problem, ...], tuple[tuple[int, int], ...]]:
    """``text`` in reading order with its line ends, what is wrong with it, and where its figures are left unread."""
    text = _single_spaced(text)
    if "  " in text or "\t" in text:
        from pipeline.extract.spread import closed_up, rest_closed_up

        text, was_spread = closed_up(text)
        if _has_wide_blanks(text):
            from pipeline.extract.columns import in_one_column

            text, problems = in_one_column(text, name=name)
            if problems:
                return text, problems, ((0, len(text)),)
        text = rest_closed_up(text) if was_spread else text
    whole = relined(text)
    return (text, (), ()) if whole is None else (whole.text, (_on_one_line(name),), whole.cells)


def _single_spaced(text: str) -> str:
    """``text`` without the blank line that a converter set behind every line; where it set more, a paragraph ends.

    Told by sentences that run on below blank lines, all over the text, and by paragraphs that end with more of them:
    else the blank lines are all that tells where a turn or a part begins.
    """
    gaps = list(_LINE_GAP.finditer(text)) if text.count("\n\n") * 3 > text.count("\n") else []
    heights = [gap.group().count("\n") for gap in gaps]
    run_on = sum(text[gap.end()].islower() and text[gap.start() - 1] not in ".?!:;" for gap in gaps)
    doubled, ended = len(heights) - heights.count(1), sum(height > 2 for height in heights)
    if len(gaps) < _FEW_LINES or doubled < _NEARLY * len(gaps) or min(run_on / _RUN_ON, ended / _ENDED) < len(gaps):
        return text
    return _LINE_GAP.sub(lambda gap: "\n" if gap.group().count("\n") <= 2 else "\n\n", text)


def _has_wide_blanks(text: str) -> bool:
    """Whether so many lines have a wide blank in or before them as in a text of two columns; most texts have none.

    Before them where the lines of the columns are not level: the right one's stand alone.
    """
    lines = [line for line in map(str.rstrip, text.split("\n")) if line]
    return len([line for line in lines if "  " in line.lstrip() or line.startswith(_FAR)]) * _WIDE_BLANKS > len(lines)


def _on_one_line(name: str) -> Problem:
    message = (
        f"{name} has lost its line ends: those of headings, turns and numbered parts were put back, but figures of "
        "tables are left unread, for nothing tells their columns; fetch the text with its lines."
    )
    return Problem("lines_lost", message)


def pages_by_form_feed(text: str) -> tuple[Page, ...]:
    """Pages that tile ``text``, each with the form feed that ends it; none where ``text`` has no form feed."""
    if "\f" not in text:
        return ()
    pages: list[Page] = []
    start = 0
    while start < len(text):
        stop = text.find("\f", start) + 1 or len(text)
        if stop == len(text) or text[stop:].strip():
            pages.append(Page(len(pages) + 1, start, stop))
        else:
            pages.append(Page(len(pages) + 1, start, len(text)))
            break
        start = stop
    return tuple(pages)


def _recurring(text: str, pages: tuple[Page, ...]) -> tuple[Mark, ...]:
    """Headers and footers that recur at the edges of the pages, as they are found in a PDF: a line is 12 points."""
    if len(pages) < 2:
        return ()
    from pipeline.extract.pdf.document.furniture import Furniture
    from pipeline.extract.pdf.document.packed import Shelf
    from pipeline.extract.pdf.page.frame import Line
    from pipeline.extract.pdf.page.rows import Row, join

    sheets: list[tuple[Row, ...]] = []
    with Shelf() as shelf:
        edges = Furniture(shelf)
        for page in pages:
            lines: list[Line] = []
            at = page.start
            for number, line in enumerate(text[page.start : page.end].split("\n"), 1):
                words = line.strip()
                if words:
                    y = 12.0 * number
                    lines.append(Line(words, at + line.index(words), 0, len(words), y - 9, y, y, 10))
                at += len(line) + 1
            bottom = lines[-1].baseline if lines else 0.0
            sheets.append(tuple(join([line], 0) for line in lines))
            edges.add(sheets[-1], (0.0, 0.0, 0.0, bottom))
        found = edges.found()
    rows = [rows[at].pieces[0] for rows, aside in zip(sheets, found, strict=True) for at in aside]
    return tuple(
        Mark("furniture", line.char, line.char + len(line.text)) for line in rows if not _LABEL.fullmatch(line.text)
    )


def _set_off(text: str, pages: tuple[Page, ...]) -> Iterator[Mark]:
    """A bare page number before a form feed, under prose and a blank line: it may be the only one in the text."""
    for page in pages:
        found = _LAST_NUMBER.search(text, max(page.start, page.end - _FOOT), page.end)
        above = text[page.start : found.start()].rstrip().rpartition("\n")[2].strip() if found else ""
        if found and (above.endswith((".", "?", "!")) or len(above) >= _PROSE):
            yield Mark("furniture", found.start(1), found.end(1))


def _counted(text: str, pages: tuple[Page, ...]) -> tuple[Mark, ...]:
    """Bare numbers at an edge of pages that form feeds part, where they count the pages.

    On the first or the last line two pages are enough if no other has a bare number there that does not count: a figure
    of a table is no page. Converters also put such a number among the first lines or the last ones: there most pages
    have to have theirs.
    """
    found: tuple[Mark, ...] = ()
    for edge in (0, -1):
        numbers = [one for page in pages for one in _bare_numbers(text, page, edge, 1)]
        if len(numbers) > 1 and len({first for first, _ in numbers}) == 1:
            found += tuple(mark for _, mark in numbers)
        near = [one for page in pages for one in _bare_numbers(text, page, edge, _NEAR_EDGE)]
        first, count = Counter(first for first, _ in near).most_common(1)[0] if near else (0, 0)
        if count > _FEW_PAGES and count >= _MOST_PAGES * len(pages):
            found += tuple(mark for one, mark in near if one == first)
    return found


def _bare_numbers(text: str, page: Page, edge: int, depth: int) -> Iterator[tuple[int, Mark]]:
    """The numbers alone on the ``depth`` lines at an edge of a page, and what each would make the first page's number.

    ``edge`` is 0 for the first lines and -1 for the last ones.
    """
    lines = [line for line in _LINE.finditer(text, page.start, page.end) if not line.group().isspace()]
    for line in (lines[:depth] if edge == 0 else lines[-depth:]) if len(lines) > 1 else ():
        words = line.group().strip()
        if match := _EDGE_NUMBER.fullmatch(words):
            at = text.index(words, line.start())
            yield int(match[1]) - page.number, Mark("furniture", at, at + len(words))


def _far_off(text: str) -> tuple[Mark, ...]:
    """Page numbers of pages set with blanks, without form feeds: alone below a blank line, far from the margin.

    All that stands so must count the pages, with words between, or it is a figure of a table.
    """
    found = list(_FAR_NUMBER.finditer(text))
    numbers = [int(match[1]) for match in found]
    counted = len(found) > 1 and numbers == list(range(numbers[0], numbers[0] + len(found)))
    apart = all(text[one.end() : other.start()].strip() for one, other in pairwise(found))
    return tuple(Mark("furniture", match.start(1), match.end(1)) for match in found) if counted and apart else ()


def in_order(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """``marks`` by place; of two that overlap the earlier one in ``marks`` stays."""
    kept: list[Mark] = []
    for mark in marks:
        at = bisect_right(kept, (mark.start, mark.end), key=_span)
        before, after = kept[at - 1 : at], kept[at : at + 1]
        if not any(mark.start < other.end and other.start < mark.end for other in (*before, *after)):
            kept.insert(at, mark)
    return tuple(kept)


def _span(mark: Mark) -> tuple[int, int]:
    return mark.start, mark.end
