"""HTML saved from the website, as text: labels, paragraphs and tables by the same template as the service's.

Comes in: the bytes of an ``.html`` file.
Goes out: ``Content``: a line for each block, a blank line before paragraphs and headings, table rows on lines of
their own with their ``Table``, speaker marks where the page itself marks its turns, and the page's metadata.
Does not: read what the page hides, its menus or its scripts.
"""

from __future__ import annotations

import re
from dataclasses import replace

from lxml import html

from pipeline.extract import markup
from pipeline.extract.content import Content, Refusal
from pipeline.extract.contents import by_leaders
from pipeline.extract.decode import decode
from pipeline.extract.furniture import by_wording
from pipeline.extract.metadata import merge, read_flat
from pipeline.extract.plain import in_order, read_text
from pipeline.extract.preamble import read_preamble
from pipeline.extract.service.template import PERSON_SCHEME
from pipeline.records import Mark, Metadata, Table

_MAIN = ("main", "article")
_SPEAKER_CLASS = "meeting-speech__title"
_PERSON_IN_LINK = re.compile(r"volksvertegenwoordigers?/(\d+)")


def read_html(data: bytes, *, name: str) -> Content:
    """``Content`` of a saved page; ``name`` is the file's name for messages.

    Raises ``Refusal``: ``broken_html``, ``no_text``, and those of ``decode``.
    """
    text, problems = decode(data, name=name)
    try:
        root = markup.parse(text)
    except ValueError as error:
        raise Refusal("broken_html", f"{name} cannot be read as HTML ({error}): save the page again.") from error
    shown = markup.shown_text(root)
    if shown is not None:
        plain = read_text(shown.encode(), name=name)
        return replace(plain, metadata=merge(plain.metadata, _metadata(root)), problems=(*problems, *plain.problems))
    body, tables, speakers = _lay_out(markup.blocks(_main(root)))
    if not body.strip():
        raise Refusal("no_text", f"{name} is a page without text: save it again once it shows its text.")
    preamble = read_preamble(body)
    marks = in_order((*preamble.marks, *speakers, *by_wording(body), *by_leaders(body)))
    return Content(body, (), marks, tables, merge(preamble.metadata, _metadata(root)), problems)


def _main(root: html.HtmlElement) -> html.HtmlElement:
    """The part of the page that is its own: ``main``, else the only ``article``, else the body."""
    for tag in _MAIN:
        found = [one for one in root.iter(tag) if len(one.text_content().strip()) > 50]
        if len(found) == 1:
            return found[0]
    bodies = list(root.iter("body"))
    return bodies[0] if bodies else root


def _lay_out(blocks: tuple[markup.Block, ...]) -> tuple[str, tuple[Table, ...], tuple[Mark, ...]]:
    parts: list[str] = []
    tables: list[Table] = []
    marks: list[Mark] = []
    at = 0
    labelled = False
    for block in blocks:
        if block.apart and at and not labelled:
            parts.append("\n")
            at += 1
        if block.table is not None:
            lines, table = markup.lay_out(block.table, at)
            parts.append(lines)
            at += len(lines)
            tables.append(table)
            continue
        title = _speaker_title(block.element)
        labelled = title is not None
        if title is not None:
            marks.append(Mark("speaker", at, at + len(block.text), block.text, _person(title)))
        parts.append(block.text + "\n")
        at += len(block.text) + 1
    return "".join(parts), tuple(tables), tuple(marks)


def _speaker_title(element: html.HtmlElement) -> html.HtmlElement | None:
    """The element by which the page marks a turn's label, at ``element`` or just above it."""
    for _ in range(3):
        if _SPEAKER_CLASS in (element.get("class") or "").split():
            return element
        parent = element.getparent()
        if parent is None:
            return None
        element = parent
    return None


def _person(title: html.HtmlElement) -> str | None:
    """The speaker's id in the service, where the label links to the member's page."""
    for link in title.iter("a"):
        found = _PERSON_IN_LINK.search(link.get("href") or "")
        if found:
            return f"{PERSON_SCHEME}:{found.group(1)}"
    return None


def _metadata(root: html.HtmlElement) -> Metadata:
    pairs: list[tuple[str, str]] = []
    for link in root.iter("link"):
        if link.get("rel") == "canonical" and link.get("href"):
            pairs.append(("page_url", link.get("href")))
    for meta in root.iter("meta"):
        if meta.get("property") == "og:title" and meta.get("content"):
            pairs.append(("title", meta.get("content")))
    for heading in (*root.iter("h1"), *root.iter("title")):
        pairs.append(("title", heading.text_content()))
    pairs.append(("language", root.get("lang", "")))
    return read_flat(pairs, origin="the page")[0]
