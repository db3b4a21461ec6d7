"""HTML to blocks of text: one block for each paragraph, heading, list item or table.

Comes in: an HTML element, or a fragment of HTML as the open data service puts into its strings.
Goes out: ``Block`` records in order; ``passages`` and ``paragraphs`` of a fragment; the lines and ``Table`` of a table.
Does not: know the website or the service. Scripts, styles and what a page hides are left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree, html

from pipeline.extract import grid
from pipeline.extract.seen import as_seen
from pipeline.records import Table

_OUT = frozenset(
    {"script", "style", "noscript", "template", "svg", "iframe", "button", "select", "form", "nav", "object"}
    | {"audio", "video", "canvas", "head", "title"}
)
_APART = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "ul", "ol", "pre"})
_BLOCKS = _APART | frozenset(
    {"address", "article", "aside", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset"}
    | {"figcaption", "figure", "footer", "header", "hr", "li", "main", "section", "summary"}
    | {"tbody", "tfoot", "thead", "tr"}
)
_LONGEST_NUMBER = 4
_LONGEST_CELL = 1500  # characters: more is prose
_WHOLE = 0.98  # of the letters of a page
_WIDEST = 100  # columns or rows that a cell may cover: more is a slip, or meant to fill the memory
_SENTENCE = 60  # letters: what is longer is prose
_ENDS = frozenset(".?!:;…)”\"’'")
_WIDE = re.compile(r"\S(?:[ ]{2,}|\t)\S")  # between columns, where lines are as they are written
_BLANK = re.compile(r"[ \t\r\n\f]+")
_RAISED = str.maketrans("0123456789[]", "⁰¹²³⁴⁵⁶⁷⁸⁹()")
_MARK = re.compile(r"[\[(]?[\d,*]{1,5}[\])]?")  # of a note, or a power; ``1<sup>e</sup>`` is an ordinal
_LABELLED = re.compile(r"\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)°:]")  # an item that has its number in its words
_TAG_LIKE = re.compile(r"<[a-zA-Z/!]|&(?:[a-zA-Z]{2,8}|#\d{1,6}|#x[0-9a-fA-F]{1,5});")


@dataclass(slots=True)
class Block:
    """Text of one block; ``apart``: a blank line stands before it. ``element`` is where it began."""

    text: str
    apart: bool
    element: html.HtmlElement
    table: html.HtmlElement | None = None


@dataclass(slots=True)
class _Walk:
    blocks: list[Block] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    apart: bool = True
    number: str = ""  # of the item of a numbered list that begins
    counted: dict[html.HtmlElement, int] = field(default_factory=dict)  # the number of the last item, by its list
    paragraphs: frozenset[str] = _APART  # the tags of what a blank line parts from its neighbours
    kept: int = 0  # elements around this one whose lines are as they are written

    def say(self, text: str, element: html.HtmlElement) -> None:
        """Takes words; where lines are kept each is a block, and a blank one parts paragraphs."""
        first, *lines = text.split("\n") if self.kept else [text]
        self.words.append(first)
        for line in lines:
            self.end_line(element)
            self.words.append(line)

    def end_line(self, element: html.HtmlElement) -> None:
        """Ends a line within a paragraph; the second of two ends the paragraph."""
        self.apart = self.apart or not "".join(self.words).strip()
        self.flush(element)

    def flush(self, element: html.HtmlElement) -> None:
        """Ends a block."""
        seen = as_seen("".join(self.words).replace("\u00ad", ""))
        text = seen.rstrip() if self.kept and _WIDE.search(seen) else _BLANK.sub(" ", seen).strip(" ")
        self.words.clear()
        if text.strip():
            numbered = self.number if not _LABELLED.match(text) else ""
            self.blocks.append(Block(f"{numbered}{text}", self.apart, element))
            self.apart, self.number = False, ""


def parse(text: str) -> html.HtmlElement:
    """The root of an HTML page given as text. Raises ``ValueError`` where it holds none or nests too deeply."""
    stripped = re.sub(r"\A\s*<\?xml[^>]{0,200}\?>", "", text)
    parser = html.HTMLParser(huge_tree=False, recover=True, no_network=True)
    try:
        root = html.document_fromstring(stripped, parser=parser)
    except etree.LxmlError as error:
        raise ValueError(str(error)) from error
    if any("depth" in entry.message for entry in parser.error_log):
        raise ValueError("it is nested too deeply, and what lies deeper would be lost")
    return root


def paragraphs(fragment: str) -> tuple[str, ...]:
    """The paragraphs of a string that may hold HTML; of a table each row is one."""
    found: list[str] = []
    for passage in passages(fragment):
        rows_of = [passage] if isinstance(passage, str) else ["  ".join(filter(None, row)) for row in rows(passage)]
        found += [text for text in rows_of if text]
    return tuple(found)


def passages(fragment: str) -> tuple[str | html.HtmlElement, ...]:
    """The paragraphs and the tables of a string that may hold HTML; a plain string is cut at its blank lines."""
    if not _TAG_LIKE.search(fragment):
        parts = re.split(r"\n[ \t\r]*\n\s*", fragment.replace("\r\n", "\n").replace("\r", "\n"))
        return tuple(folded for part in parts if (folded := " ".join(part.split())))
    try:
        root = parse(f"<div>{fragment}</div>")
    except ValueError:
        return ()
    found: list[str | html.HtmlElement] = []
    for block in blocks(root):
        text = " ".join(block.text.split())
        if block.table is not None:
            found.append(block.table)
        elif found and isinstance(found[-1], str) and not block.apart:
            found[-1] += "\n" + text
        else:
            found.append(text)
    return tuple(one for one in found if not isinstance(one, str) or one)


def shown_text(root: html.HtmlElement) -> str | None:
    """The text that a page is made of, lines as they are written: what a browser makes of a text file."""
    found = list(root.iter("pre"))
    text = str(found[0].text_content()) if len(found) == 1 else ""
    whole = sum(len(str(one.text_content()).strip()) for one in root.iter("body"))
    return text if text.strip() and len(text.strip()) >= _WHOLE * whole else None


def blocks(root: html.HtmlElement) -> tuple[Block, ...]:
    """The blocks below ``root``; a table is one block, whose ``table`` is the element."""
    walk = _Walk(paragraphs=_APART | {"div"} if _is_of_divisions(root) else _APART)
    _visit(root, walk)
    walk.flush(root)
    return tuple(walk.blocks)


def _is_of_divisions(root: html.HtmlElement) -> bool:
    """Whether a page without paragraphs has its sentences in divisions: no lines of print, which end anywhere."""
    if next(root.iter("p", "br"), None) is not None:
        return False
    texts = [one.text_content().strip() for one in root.iter("div") if next(one.iterchildren("div"), None) is None]
    prose = [text for text in texts if len(text) > _SENTENCE]
    return len(prose) > 1 and 2 * sum(text[-1] in _ENDS for text in prose) > len(prose)  # others are titles


def _visit(root: html.HtmlElement, walk: _Walk) -> None:
    """Depth first with a stack of its own: a page may nest deeper than Python's."""
    stack: list[tuple[html.HtmlElement, bool]] = [(root, False)]
    while stack:
        element, leaving = stack.pop()
        if leaving:
            _leave(element, root, walk)
        elif not isinstance(element.tag, str) or element.tag in _OUT or _hidden(element):
            if element is not root:
                walk.say(element.tail or "", element)
        elif element.tag == "sup":
            walk.say(_superior(element) + (element.tail or ""), element)
        elif element.tag == "table" and is_data(element):
            walk.flush(element)
            walk.blocks.append(Block("", True, element, table=element))
            walk.apart = True
            walk.say(element.tail or "", element)
        else:
            _enter(element, walk)
            stack.append((element, True))
            stack.extend((child, False) for child in reversed(element))


def _superior(element: html.HtmlElement) -> str:
    """What stands raised, digits as such: they are the mark of a note or a power, and no part of the number before."""
    text = "".join(element.itertext())
    return text.translate(_RAISED) if _MARK.fullmatch(text.strip()) else text


def _enter(element: html.HtmlElement, walk: _Walk) -> None:
    if element.tag == "br":
        walk.end_line(element)
    elif element.tag in _BLOCKS:
        walk.flush(element)
        walk.apart = walk.apart or element.tag in walk.paragraphs
        if element.tag == "li":
            walk.number = _number(element, walk.counted)
    elif element.tag in ("td", "th"):
        walk.words.append(" ")
    walk.kept += _keeps_lines(element)
    walk.say(element.text or "", element)


def _number(item: html.HtmlElement, counted: dict[html.HtmlElement, int]) -> str:
    """The number that a page shows before an item of a numbered list: ``3. ``, ``c. ``; empty where it shows none.

    ``counted`` holds the number of the item before, by list.
    """
    listed = item.getparent()
    style = _style(listed) if listed is not None else ""
    if listed is None or listed.tag != "ol" or "list-style:none" in style or "list-style-type:none" in style:
        return ""
    following = counted[listed] + 1 if listed in counted else _whole(listed.get("start"), 1)
    number = counted[listed] = _whole(item.get("value"), following)
    lettered = listed.get("type") in ("a", "A") and 1 <= number <= 26
    return f"{chr(ord(listed.get('type') or 'a') + number - 1)}. " if lettered else f"{number}. "


def _whole(given: str | None, otherwise: int) -> int:
    """A small whole number that an attribute states."""
    return int(given) if given is not None and given.isdecimal() and len(given) < _LONGEST_NUMBER else otherwise


def _leave(element: html.HtmlElement, root: html.HtmlElement, walk: _Walk) -> None:
    if element.tag in _BLOCKS:
        walk.flush(element)
        walk.apart = walk.apart or element.tag in walk.paragraphs
        walk.number = "" if element.tag == "li" else walk.number
    walk.kept -= _keeps_lines(element)
    if element is not root:
        walk.say(element.tail or "", element)


def _keeps_lines(element: html.HtmlElement) -> bool:
    """Whether the lines of an element are shown as they are written."""
    return element.tag == "pre" or "white-space:pre" in _style(element)


def _style(element: html.HtmlElement) -> str:
    return (element.get("style") or "").replace(" ", "").lower()


def _hidden(element: html.HtmlElement) -> bool:
    style = _style(element)
    return element.get("hidden") is not None or element.get("aria-hidden") == "true" or "display:none" in style


def is_data(table: html.HtmlElement) -> bool:
    """Whether a table holds data: two rows and two columns at least, and no block of prose or table inside a cell."""
    if next(table.iterdescendants("table"), None) is not None:
        return False
    cells = rows(table)
    wide = len(cells) > 1 and max(map(len, cells)) > 1
    return wide and not any(len(cell) > _LONGEST_CELL for row in cells for cell in row)


def lay_out(table: html.HtmlElement, at: int) -> tuple[str, Table]:
    """The lines of a table from offset ``at`` on, its caption first, and its record."""
    title = caption(table)
    head = title + "\n" if title else ""
    cells, merged = grid_of(table)
    lines, record = grid.lay_out(cells, at + len(head), caption=title, merged=merged, told=_told(table))
    return head + lines, record


def rows(table: html.HtmlElement) -> list[list[str]]:
    """Cell texts row by row; a cell over several columns or rows is followed by empty ones."""
    return grid_of(table)[0]


def grid_of(table: html.HtmlElement) -> tuple[list[list[str]], dict[tuple[int, int], tuple[int, int]]]:
    """Cell texts row by row, and the places that a cell covers which begins elsewhere, each with that cell's place."""
    lines: list[list[str]] = []
    merged: dict[tuple[int, int], tuple[int, int]] = {}
    for line in _lines(table):
        cells: list[str] = []
        number = len(lines)
        for cell in _cells(line):
            while (number, len(cells)) in merged:
                cells.append("")
            own = number, len(cells)
            cells.append(_cell(cell))
            for column in range(own[1], own[1] + _span(cell, "colspan")):
                for row in range(number, number + _span(cell, "rowspan")):
                    if (row, column) != own:
                        merged[row, column] = own
            cells += [""] * (_span(cell, "colspan") - 1)
        lines.append(cells)
    return lines, {place: owner for place, owner in merged.items() if place[0] < len(lines)}


def _lines(table: html.HtmlElement) -> list[html.HtmlElement]:
    """The rows with cells, as a page shows them: those of the foot last, wherever they are written."""
    found = [line for line in table.iter("tr") if _cells(line)]
    return sorted(found, key=lambda line: {"thead": -1, "tfoot": 1}.get(line.getparent().tag, 0))


def _cell(cell: html.HtmlElement) -> str:
    """The text of a cell on one line. Two numbers on lines of their own are not one with a blank inside."""
    lines = [" ".join(block.text.split()) for block in blocks(cell)]
    text = lines[0] if lines else ""
    for line in lines[1:]:
        text += f" / {line}" if text[-1].isdigit() and line[0].isdigit() else f" {line}"
    return text


def _told(table: html.HtmlElement) -> tuple[int, int]:
    """How many rows at the top and columns at the left the page itself marks as headings; 0 where it marks all."""
    lines = _lines(table)
    heads = next((at for at, line in enumerate(lines) if not _is_head(line, first=not at)), 0)
    body = [marks for line in lines[heads:] if len(marks := [cell.tag == "th" for cell in _cells(line)]) > 1]
    sides = bool(body) and all(marks[0] and not any(marks[1:]) for marks in body)
    return heads, int(sides)


def _is_head(line: html.HtmlElement, *, first: bool) -> bool:
    """Whether a row heads columns by its tags. Below another, one text heads the group of rows below it."""
    if line.getparent().tag == "thead":
        return True
    filled = [cell for cell in _cells(line) if cell.text_content().strip()]
    return all(cell.tag == "th" for cell in _cells(line)) and (first or len(filled) > 1)


def _cells(line: html.HtmlElement) -> list[html.HtmlElement]:
    return list(line.iterchildren("td", "th"))


def _span(cell: html.HtmlElement, kind: str) -> int:
    given = cell.get(kind) or "1"
    if not given.isdecimal():
        return 1
    return min(int(given[:4]) or 1, _WIDEST)


def caption(table: html.HtmlElement) -> str | None:
    """The table's own caption, folded."""
    for element in table.iterchildren("caption"):
        return " ".join(" ".join(element.itertext()).split()) or None
    return None
