"""Tables of contents: by their leaders (rows of dots before a page number), or under a heading that names them.

Comes in: a text with its pages and its furniture.
Goes out: marks of kind ``contents``, one for each unbroken run of entries.
Does not: read headings; a section in the running text is segment's to find.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from pipeline.records import Mark, Page

_ROWS = ("....", ". . . .", "……", "_____")
_NAME = "inhoud"  # all begin so
_HEADING = re.compile(rf"{_NAME}(?:|stafel|sopgave|soverzicht|stabel)[ \t]*:?\Z", re.IGNORECASE)
_ENTRY = re.compile(r"(?<![,.\d])(?:\s|^)(\d{1,4})\s*\Z")
_ENTRY_APART = re.compile(r"(?:[ \t]{2,}|\t|^\s*)(\d{1,4})\s*\Z")
_MAX_ENTRY_LINES = 9
_FIRST_PAGES = 10
_MAX_STEP = 60
_MIN_ENTRIES = 3
_MAX_BETWEEN = 6
_LAST_NUMBER = re.compile(r"[._…] ?(\d{1,4})[ \t]*$", re.MULTILINE)
_YEAR_LABEL = re.compile(r"^[ \t]*(?:[Ii]n )?(?:19|20)\d\d\b", re.MULTILINE)
_RARELY = 20  # a misprint in so many entries


def by_leaders(text: str, furniture: Sequence[Mark] = ()) -> tuple[Mark, ...]:
    """Marks over the tables of contents of ``text``; furniture between two pages of one table is left out."""
    if not any(row in text for row in _ROWS):
        return ()
    ends = list(_entry_ends(text))
    if len(ends) < _MIN_ENTRIES:
        return ()
    runs = (_widened(text, start, end) for start, end in _runs(text, ends) if _counts_pages(text, start, end))
    return tuple(mark for run in runs for mark in _without(text, *run, furniture))


def _counts_pages(text: str, start: int, end: int) -> bool:
    """Whether the numbers behind the dots go up from entry to entry, as those of pages do and figures do not.

    Figures of one year after the other may go up as well: their labels tell them.
    """
    if 2 * len(_YEAR_LABEL.findall(text, start, end)) >= text.count("\n", start, end):
        return False
    numbers = [int(found) for found in _LAST_NUMBER.findall(text, start, end)]
    falls = sum(below < above for above, below in pairwise(numbers))
    return falls * _RARELY <= len(numbers) and (len(numbers) < 2 or numbers[-1] > numbers[0])


def by_heading(text: str, pages: Sequence[Page], furniture: Sequence[Mark]) -> tuple[Mark, ...]:
    """Marks over contents without leaders: from a line ``Inhoud`` on, entries whose page numbers never go down.

    An entry may run over several lines before the one that ends in its number. The contents may go on over the next
    pages, as long as these consist of entries. Most numbers must stand apart from the words, in a text without pages
    all of them: a section called ``Inhoud`` is no list of contents.
    """
    entry = _ENTRY if pages else _ENTRY_APART
    pages = pages or (Page(1, 0, len(text)),)
    marks: list[Mark] = []
    last: int | None = None
    aside = frozenset(mark.start for mark in furniture)
    for page in pages:
        if last is None and page.number > max(_FIRST_PAGES, len(pages) // 5):
            break
        if last is None and _NAME not in text[page.start : page.end].lower():
            continue
        lines = list(_lines(text, page, aside))
        first = next((at for at, (_, line) in enumerate(lines) if _HEADING.match(line.strip())), None)
        start, last = (0, last) if first is None else (first, 0)
        if last is None:
            continue
        entries = list(_numbered(lines, start, last, len(pages), entry))
        apart = sum(_ENTRY_APART.search(lines[at][1]) is not None for at, _ in entries)
        if not entries or apart * 2 < len(entries) or (first is None and len(entries) * _MAX_BETWEEN < len(lines)):
            last = None
            continue
        at, last = entries[-1]
        end = lines[at][0] + len(lines[at][1])
        marks += _without(text, lines[start][0], end, furniture)
    return tuple(marks)


def _lines(text: str, page: Page, aside: Set[int]) -> Iterator[tuple[int, str]]:
    """The lines of a page that say something, with their places; furniture left out."""
    at = page.start
    for line in text[page.start : page.end].split("\n"):
        words = line.strip()
        if words and at + line.index(words) not in aside:
            yield at, line.rstrip("\f")
        at += len(line) + 1


def _numbered(
    lines: Sequence[tuple[int, str]], start: int, number: int, n_pages: int, entry: re.Pattern[str]
) -> Iterator[tuple[int, int]]:
    """Lines that end in a page number not below the one before, each at most a few lines on, with that number."""
    since = start
    for at in range(start + 1 if number == 0 else start, len(lines)):
        found = entry.search(lines[at][1])
        if found and number <= int(found.group(1)) <= max(n_pages, number + _MAX_STEP):
            number, since = int(found.group(1)), at
            yield at, number
        elif at - since > _MAX_ENTRY_LINES:
            return


def _entry_ends(text: str) -> Iterator[int]:
    """Ends of the lines that close with a row of dots and a page number."""
    at = 0
    while at <= len(text):
        start, end = at, text.find("\n", at)
        at = (end if end >= 0 else len(text)) + 1
        words = text[start : at - 1].rstrip()
        before = words.rstrip("0123456789")
        if 1 <= len(words) - len(before) <= 4 and _is_leader(before[len(before.rstrip(" ._…")) :]):
            yield at - 1


def _is_leader(row: str) -> bool:
    return row.count(".") >= 4 or row.count("…") >= 2 or row.count("_") >= 5


def _runs(text: str, ends: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First line start and last entry end of each run of entries with few lines between them."""
    run = [ends[0]]
    for end in ends[1:]:
        if sum(1 for line in text[run[-1] : end].split("\n") if line.strip()) - 1 > _MAX_BETWEEN:
            yield from _run(text, run)
            run = []
        run.append(end)
    yield from _run(text, run)


def _run(text: str, run: Sequence[int]) -> Iterator[tuple[int, int]]:
    if len(run) >= _MIN_ENTRIES:
        yield _line_start(text, run[0]), run[-1]


def _line_start(text: str, at: int) -> int:
    return max(text.rfind("\n", 0, at), text.rfind("\f", 0, at)) + 1


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """The run with the first entry's own lines above its leader, and the heading over them."""
    taken = 0
    while start > 0 and text[start - 1] == "\n" and taken < 3:
        above = _line_start(text, start - 1)
        line = text[above : start - 1].strip()
        if _HEADING.match(line):
            return above, end
        if line and not re.match(r"(?:[IVX]+|\d+(?:\.\d+)*)\.? ", line):
            break
        start, taken = (above if line else start), taken + 1
        if not line:
            start = above
    return start, end


def _without(text: str, start: int, end: int, furniture: Sequence[Mark]) -> Iterator[Mark]:
    at = start
    for mark in furniture:
        if mark.end <= start or mark.start >= end:
            continue
        yield from _stretch(text, at, mark.start)
        at = mark.end
    yield from _stretch(text, at, end)


def _stretch(text: str, start: int, end: int) -> Iterator[Mark]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Mark("contents", start, end)
