"""Notes at the foot of the pages of a text, where form feeds or furniture tell where a page ends.

Comes in: a text and its furniture.
Goes out: marks of kind ``footnote``, one for the notes of a page.
Does not: take a line that begins with a number for a note unless a word of its page bears that number as a note mark:
``Gemeenschap1.``
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.records import Mark

_MOST = 15  # lines of the notes of one page
_LINE = re.compile(r"[^\n\f]+")
_BEGINS = re.compile(r"[^\S\n]*(?P<number>\d{1,2}|[⁰¹²³⁴-⁹]{1,2})(?:[^\S\n]+(?=[\"'“‘«(]?[A-ZÀ-Þ])|[^\S\n]*\Z)")
_CALLED = r"(?:(?<=[a-zß-ÿ]{3})|(?<=[a-zß-ÿ]{2}[)”’\"».,]))"
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_PLAIN = {raised: plain for plain, raised in _RAISED.items()}


def footnotes(text: str, furniture: Sequence[Mark]) -> Iterator[Mark]:
    """The notes of each page; ``furniture`` in the order of the text."""
    start, last = 0, 0
    for end, following in _pages(text, furniture):
        begin, last = _notes(text, start, end, last)
        if begin is not None:
            yield Mark("footnote", begin, begin + len(text[begin:end].rstrip()))
        start = following


def _pages(text: str, furniture: Sequence[Mark]) -> Iterator[tuple[int, int]]:
    """Where the words of each page end, and where those of the next begin."""
    breaks = sorted([*((mark.start, mark.end) for mark in furniture), *_form_feeds(text)])
    at, following = 0, 0
    while at < len(breaks):
        end, following = breaks[at]
        at += 1
        while at < len(breaks) and not text[following : breaks[at][0]].strip():
            following = max(following, breaks[at][1])
            at += 1
        yield end, following
    if breaks and following < len(text):
        yield len(text), len(text)


def _form_feeds(text: str) -> Iterator[tuple[int, int]]:
    at = text.find("\f")
    while at >= 0:
        yield at, at + 1
        at = text.find("\f", at + 1)


def _notes(text: str, start: int, end: int, last: int) -> tuple[int | None, int]:
    """Where the notes of a page begin, if it has any, and the number of the last note so far; ``last`` before it.

    Notes are numbered through the document, or anew on each page.
    """
    begin: int | None = None
    for line in list(_LINE.finditer(text, start, end))[-_MOST:]:
        found = _BEGINS.match(line.group())
        number = int(found["number"].translate(_PLAIN)) if found else 0
        expected = number == last + 1 or (number == 1 and begin is None)
        if found and expected and text[line.end() : end].strip() + line.group()[found.end() :].strip():
            if begin is None and not _is_called(text, start, line.start(), number):
                continue
            begin, last = line.start() if begin is None else begin, number
    return begin, last


def _is_called(text: str, start: int, end: int, number: int) -> bool:
    """Whether a word of the page bears the number of a note."""
    raised = str(number).translate(_RAISED)
    return re.search(rf"{_CALLED}{number}(?!\w)|[^\W\d_][)”’\"».,]?{raised}", text[start:end]) is not None
