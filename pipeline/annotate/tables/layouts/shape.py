"""The shape of a table whose cells are parted by single blanks: how many columns, what belongs to the labels.

Comes in: rows as printed (``Strip``), the number of years that head them where that is known.
Goes out: rows whose cells are values only, and the number of columns.
Does not: place cells under headings (``align``), or join numbers with blanks inside (``thousands``).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise

from pipeline.annotate.tables.ground.align import Strip, amount
from pipeline.annotate.tables.ground.cells import read_cell
from pipeline.annotate.tables.ground.grid import Piece
from pipeline.annotate.tables.ground.words import is_empty, is_period, is_total

_BOUNDS = frozenset({"dan", "tot", "vanaf", "boven", "onder", "tussen"})


_COUNTER = re.compile(r"\**\d+\**|\d{1,2}(?:\.\d{1,2}){1,2}")  # ``Graad 1``, ``Richtgraad 1.2``


def columns_of(strips: list[Strip], wanted: int | None, *, named: bool = False) -> tuple[list[Strip], int]:
    """The number of columns is what most rows have; numbers too many at the left belong to the label.

    ``wanted`` is the number of years in a heading line right above; ``named``: words for more than the row labels
    stand before them there.
    """
    counts = Counter(len(strip.cells) for strip in strips)
    common, often = counts.most_common(1)[0]
    widest = max(counts)
    columns = widest if counts[widest] * 2 > often or widest == common else common
    if wanted is not None and (
        all(len(strip.cells) <= wanted for strip in strips) or (not named and _numbered(strips, wanted))
    ):
        columns = wanted
    return [_trimmed(strip, columns) for strip in strips], columns


def _numbered(strips: list[Strip], wanted: int) -> bool:
    """Whether each row has one figure more than there are years and it ends the label: ``Plan 5 120 118``."""
    if wanted < 2 or len(strips) < 3 or not all(strip.label and len(strip.cells) == wanted + 1 for strip in strips):
        return False
    firsts = [strip.cells[0].text for strip in strips]
    distinct = len(set(firsts)) == len(firsts) and not any(_is_total(strip) for strip in strips)
    return distinct and not any(_ends_in_sum(strip) for strip in strips)


def _ends_in_sum(strip: Strip) -> bool:
    values = [amount(cell) for cell in strip.cells]
    known = [value for value in values if value is not None]
    return len(known) == len(values) and abs(sum(known[:-1]) - known[-1]) < 0.01


def labelled(strips: list[Strip], wanted: int | None) -> list[Strip]:
    """Moves a first column of periods, ranges or counters from the cells to the labels, and the bounds of classes."""
    strips = [_shifted(strip) if _wants_bound(strip) else strip for strip in strips]
    for _ in range(2):
        if not strips or any(len(strip.cells) < 2 for strip in strips if not _is_total(strip)):
            return strips
        body = [strip for strip in strips if not _is_total(strip)]
        firsts = [strip.cells[0].text for strip in body]
        periods = bool(body) and all(is_period(text) for text in firsts)
        bare = all(strip.label is None for strip in body)
        nameless = [strip for strip in body if strip.label is None]
        if len(nameless) >= 2 and all(_is_spaced(strip) for strip in nameless):
            strips = [_shifted(strip, 3) if strip in nameless else strip for strip in strips]
            continue
        names = Counter(strip.label for strip in body if strip.label)
        counters = any(n > 1 for n in names.values()) and all(map(_COUNTER.fullmatch, firsts)) and not bare
        counters = counters and all(_count_up(body, name) for name, n in names.items() if n > 1)
        ranged = bare and len(body) >= 2 and all(_is_range(text) for text in firsts)
        ranks = bare and len(body) > 2 and firsts == [str(i) for i in range(1, len(body) + 1)]
        if body and all(_is_word(text) for text in firsts) and len(body) > 1:
            strips = [_unfilled(strip) if _is_total(strip) else _shifted(strip) for strip in strips]
            continue
        excess = wanted is not None and bare and all(len(strip.cells) == wanted + 1 for strip in body)
        if not (periods or counters or ranged or ranks or excess):
            return strips
        strips = [strip if _is_total(strip) else _shifted(strip) for strip in strips]
    return strips


def _count_up(strips: list[Strip], name: str | None) -> bool:
    """Whether the figures behind a label that comes back number it: ``Graad 1``, ``Graad 2``; no ``Zuid 38 35``."""
    numbers = [strip.cells[0].text.strip("*") for strip in strips if strip.label == name]
    return any("." in text for text in numbers) or all(int(b) - int(a) == 1 for a, b in pairwise(numbers))


def _is_word(text: str) -> bool:
    """Whether a cell holds words, a second name of the row: ``QA-14 | Werking | 1.204``."""
    return bool(text) and text[0].isalpha() and not (is_empty(text) or is_period(text) or read_cell(text))


def _unfilled(strip: Strip) -> Strip:
    """A row of totals without its cell below the second names, which is empty."""
    return strip if strip.cells and strip.cells[0].text else replace(strip, cells=strip.cells[1:])


def _wants_bound(strip: Strip) -> bool:
    """Whether the label is a class whose bound came out as its first cell: ``Jonger dan`` 25, ``25 tot`` 45."""
    tokens = (strip.label or "").lower().split()
    bound = bool(tokens) and (tokens[-1] in _BOUNDS or (tokens[0] == "tussen" and tokens[-1] == "en"))
    return bound and len(strip.cells) > 1 and amount(strip.cells[0]) is not None


def _is_total(strip: Strip) -> bool:
    return bool(strip.label and is_total(strip.label))


def _is_range(text: str) -> bool:
    digits = text.replace(" ", "") or "0"
    return ("-" in digits[1:] or "–" in digits[1:] or digits[0] in "<>≥≤") and "%" not in text and "€" not in text


def _is_spaced(strip: Strip) -> bool:
    """Whether the row begins with a class whose dash stands between blanks: ``0 - 5``, before cells of its own."""
    if len(strip.cells) < 4 or strip.cells[1].text not in ("-", "–"):
        return False
    low, high = amount(strip.cells[0]), amount(strip.cells[2])
    return low is not None and high is not None and low < high


def _shifted(strip: Strip, count: int = 1) -> Strip:
    first = strip.cells[:count]
    label = " ".join(([strip.label] if strip.label else []) + [piece.text for piece in first])
    return Strip(label, (*strip.label_pieces, *first), strip.cells[count:], strip.group)


def _with_signs(strip: Strip, excess: int) -> Strip:
    """Joins at most ``excess`` minus signs to the number behind them: ``- 1,5``."""
    cells: list[Piece] = []
    for cell in strip.cells:
        if excess and cells and cells[-1].text in ("-", "−", "–") and cell.text[:1].isdigit():
            sign = cells.pop()
            cells.append(Piece(f"{sign.text} {cell.text}", sign.start, cell.end))
            excess -= 1
        else:
            cells.append(cell)
    return replace(strip, cells=tuple(cells))


def _trimmed(strip: Strip, columns: int) -> Strip:
    """Numbers too many at the left belong to the label: ``Categorie 3 12 14``."""
    if len(strip.cells) > columns:
        strip = _with_signs(strip, len(strip.cells) - columns)
    while len(strip.cells) > columns:
        strip = _shifted(strip)
    return strip
