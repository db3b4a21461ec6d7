"""Plain text: the decoded file with its form feeds as pages, its furniture, contents and preamble marked.

Comes in: the bytes of a ``.txt`` file.
Goes out: ``Content``. Without form feeds a text has no pages.
Does not: alter the text beyond its line ends.
"""

from __future__ import annotations

from pipeline.extract.content import Content
from pipeline.extract.contents import by_leaders
from pipeline.extract.decode import decode
from pipeline.extract.furniture import by_wording
from pipeline.extract.preamble import read_preamble
from pipeline.records import Mark, Page


def read_text(data: bytes, *, name: str) -> Content:
    """``Content`` of a plain text; ``name`` is the file's name for messages. Raises ``Refusal`` as ``decode`` does."""
    text, problems = decode(data, name=name)
    preamble = read_preamble(text)
    furniture = by_wording(text)
    marks = in_order((*preamble.marks, *furniture, *by_leaders(text, furniture)))
    return Content(text, pages_by_form_feed(text), marks, (), preamble.metadata, problems)


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


def in_order(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """``marks`` by place; of two that overlap the earlier one in ``marks`` stays."""
    kept: list[Mark] = []
    for mark in marks:
        if not any(mark.start < other.end and other.start < mark.end for other in kept):
            kept.append(mark)
    return tuple(sorted(kept, key=lambda mark: (mark.start, mark.end)))
