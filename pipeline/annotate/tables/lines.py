"""Cuts the readable ranges into lines, and a line into a label and the cells that end it.

Comes in: raw text and the ranges to read.
Goes out: ``Line`` records with raw offsets; of each, the trailing run of cells (``Line.cells``) and what precedes it.
Does not: decide that anything is a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from pipeline.annotate.tables.cells import read_cell
from pipeline.annotate.tables.grid import Piece
from pipeline.annotate.tables.words import YEAR, is_empty, is_period, words

_BREAK = re.compile(r"[\n\f]")
_UNIT = r"(?:%|‰|€|EUR\b|euro\b|procent\b|(?:mln|mio|mld)\b\.?(?:\s?(?:€|EUR\b|euro\b))?|(?:miljoen|miljard)\b(?:\s(?:euro|EUR)\b)?|(?:vte|VTE|km²?|m²|m³|ha|kg|ton|MW|GWh|MWh|kWh)\b)"
_SOFT_NUMBER = r"(?:\d{1,3}(?:[.\u00a0\u202f'’]\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|\d+(?:[.,]\d+)?)"
_PERIOD = r"(?:19[5-9]\d|20[0-5]\d)(?:\s?[-/–]\s?(?:20[0-5]\d|\d\d(?!\d)))?"
_TOKEN = re.compile(
    rf"(?<!\S)(?:(?P<period>{_PERIOD})(?:\*+|\s\*+)?"
    rf"|(?P<number>\(?(?:[<>≤≥~±]\s?)?(?:(?:€|EUR)\s*)?[-+−–]?(?:€\s*)?{_SOFT_NUMBER}(?:,[-–]+)?(?:\s?[-–]\s?{_SOFT_NUMBER}(?=\s?%))?"
    rf"(?:\s?{_UNIT})?\)?(?:\s?\*+|\s?[¹²³⁴⁵⁶⁷⁸⁹])?)"
    rf"|(?P<empty>n\.?v\.?t\.?|n\.b\.?|nb\.?|n/a|n\.a\.?|n\.g\.|-{{1,2}}|[–—−/?…x]|\.\.\.|€\s+[-–]))(?!\S)",
    re.IGNORECASE,
)
_TWO_NUMBERS = re.compile(r"(?<!\S)[\d.,%]+\s+[\d.,%]+(?!\S)")
_WIDE = re.compile(r"[ \u00a0]*(?:\t|\|)[ \u00a0]*|[ \u00a0]{2,}")
_LONE_SIGN = re.compile(r"[ \t]*(?:€|EUR)[ \t]*\n[ \t]*[-−]?\d[\d.,]*(?=\s|\Z)")
_RULED = re.compile(r"[\s|:+=_-]*[-=_]{3,}[\s|:+=_-]*")


@dataclass(frozen=True)
class Line:
    """One line of raw text, ``text == raw[start:end]``, white space at its ends left out.

    ``blanks``: empty lines before it; ``seam``: furniture or a page break before it; ``folds``: a blank stood before
    the line feed, so the sentence or cell goes on; ``hollow``: the line held only blanks (an empty cell, perhaps).
    """

    text: str
    start: int
    end: int
    blanks: int
    seam: bool
    folds: bool
    hollow: bool = False

    @cached_property
    def wide(self) -> tuple[Piece, ...]:
        """Cells separated by tabs, bars or several blanks; empty where the line has no such separator."""
        return tuple(_wide_cells(self))

    @cached_property
    def _split(self) -> tuple[int, tuple[Piece, ...]]:
        tokens = list(_TOKEN.finditer(self.text))
        cells: list[Piece] = []
        edge = len(self.text)
        for token in reversed(tokens):
            if self.text[token.end() : edge].strip():
                break
            cells.append(Piece(token.group(), self.start + token.start(), self.start + token.end()))
            edge = token.start()
        return edge, tuple(_paired(cells[::-1], self))

    @cached_property
    def cells(self) -> tuple[Piece, ...]:
        """The cells that end the line: as separated, else the trailing run of numbers, periods and empty marks."""
        if self.separated:
            return self.wide if _cell_like(self.wide[0].text) else self.wide[1:]
        return self._split[1]

    @cached_property
    def separated(self) -> bool:
        """Whether tabs, bars or several blanks separate all cells of the line."""
        pieces = self.wide
        if len(pieces) < 2 or not all(_cell_like(piece.text) or _wordy(piece.text) for piece in pieces[1:]):
            return False
        return any(_cell_like(piece.text) and piece.text for piece in pieces[1:])

    @cached_property
    def label(self) -> str:
        """What precedes the cells."""
        return self.label_piece.text

    @cached_property
    def label_piece(self) -> Piece:
        """The label with its raw offsets."""
        if self.separated:
            first = self.wide[0]
            return Piece("", self.start, self.start) if _cell_like(first.text) else first
        plain = self.text[: self._split[0]].rstrip()
        return Piece(plain.strip(), self.start, self.start + len(plain))


def _paired(cells: Sequence[Piece], line: Line) -> Iterator[Piece]:
    """``45 (12%)`` is one cell with two figures."""
    held: Piece | None = None
    for cell in cells:
        if held is not None and cell.text.startswith("(") and cell.text.rstrip("*").endswith("%)"):
            yield Piece(line.text[held.start - line.start : cell.end - line.start], held.start, cell.end)
            held = None
            continue
        if held is not None:
            yield held
        held = cell
    if held is not None:
        yield held


def _wide_cells(line: Line) -> Iterator[Piece]:
    text = line.text
    if "|" not in text and "\t" not in text and "  " not in text:
        return
    if _RULED.fullmatch(text):
        return
    at = 0
    for gap in _WIDE.finditer(text):
        if gap.end() == len(text) or (gap.start() == 0 and "|" in gap.group()):
            at = gap.end() if gap.start() == 0 else at
            if gap.start() != 0:
                break
            continue
        yield Piece(text[at : gap.start()], line.start + at, line.start + gap.start())
        at = gap.end()
    rest = text[at:].rstrip(" |\t")
    if rest or text[at - 1 : at] == "\t":
        yield Piece(rest, line.start + at, line.start + at + len(rest))


def _cell_like(text: str) -> bool:
    return not text or is_empty(text) or is_period(text) or bool(read_cell(text))


def _wordy(text: str) -> bool:
    return len(text) < 60 and not _TWO_NUMBERS.search(text)


def lines_of(text: str, ranges: Sequence[tuple[int, int]]) -> list[Line]:
    """Lines of all ranges in order. Lines without any character are counted in ``blanks`` of the next one."""
    found: list[Line] = []
    blanks, seam = 0, False
    for index, (first, last) in enumerate(ranges):
        if index and text[ranges[index - 1][1] : first].strip():
            seam = True
        at = first
        while at < last:
            match = _BREAK.search(text, at, last)
            end = match.start() if match else last
            lone = _LONE_SIGN.match(text, at, last)
            if lone:
                end = lone.end()
                match = _BREAK.match(text, end, last)
            raw = text[at:end]
            bare = raw.strip()
            tabbed = "\t" in raw and bool(bare)
            if bare and not (_RULED.fullmatch(raw) and len(bare) > 2):
                start = at if tabbed and raw[0] == "\t" else at + len(raw) - len(raw.lstrip())
                stop = end if tabbed else start + len(bare)
                found.append(Line(text[start:stop], start, stop, blanks, seam, raw[-1].isspace()))
                blanks, seam = 0, False
            elif raw and not bare and "\n" not in raw:
                found.append(Line("", at, end, blanks, seam, False, hollow=True))
                blanks, seam = 0, False
            elif not raw:
                blanks += 1
            if match and match.group() == "\f":
                seam = True
            at = end + 1
    return found


def is_year_row(cells: Sequence[Piece]) -> bool:
    """Whether the cells are a run of periods, as a heading prints them: years one after the other, months."""
    if len(cells) < 2 or not all(is_period(cell.text) for cell in cells):
        return False
    years = [int(match.group()) for cell in cells if (match := YEAR.match(cell.text.strip()))]
    steps = {b - a for a, b in zip(years, years[1:], strict=False)}
    return len(years) < len(cells) or steps <= {1} or steps <= {-1} or (len(steps) == 1 and len(cells) > 2)


def is_prose(label: str) -> bool:
    """Whether what stands before a number reads on into it: no row label."""
    if not label:
        return False
    if label[-1] in ",:;=(–/.!" and not label.endswith(("p.", "excl.", "incl.", "enz.", "e.a.")):
        return True
    tokens = label.split()
    last, first = tokens[-1].lower(), tokens[0].lower()
    return last in words("binder") or first in words("noteworthy") or len(tokens) > 14


def figures(cells: Sequence[Piece]) -> int:
    """How many of the cells are numbers, not periods or empty marks."""
    return sum(1 for cell in cells if any(ch.isdigit() for ch in cell.text) and not is_period(cell.text))
