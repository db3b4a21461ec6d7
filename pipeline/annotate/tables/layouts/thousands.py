"""Numbers whose thousands are parted by blanks (``1 234 567``) in rows whose cells are parted by blanks too.

Comes in: rows as printed, each token between blanks a cell.
Goes out: the rows with a wanted number of cells, tokens joined; a cell that can be read in two ways is left empty.
Does not: decide how many columns there are; ``rows`` tries and compares.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, product

from pipeline.annotate.tables.ground.align import Strip, amount
from pipeline.annotate.tables.ground.cells import read_cell
from pipeline.annotate.tables.ground.grid import Piece
from pipeline.annotate.tables.ground.words import is_total

_Option = tuple[Piece, ...]
_MOST_TOKENS = 24
_MOST_READINGS = 200
_MOST_TRIALS = 4000
_HEAD = re.compile(r"(?:(?:€|EUR)\s*)?[-+−–]?[1-9]\d{0,2}\Z")
_GROUP = re.compile(r"\d{3}(?:,\d+)?(?:\s?(?:%|€|EUR|euro))?\**\Z")
_INNER = re.compile(r"\d{3}\Z")
_UNGROUPED = re.compile(r"\d[.'’]\d{3}|(?<![\d,.])(?!(?:19|20)\d\d(?!\d))\d{4,}")


def may_group(strips: Sequence[Strip], text: str) -> bool:
    """Whether blanks may part thousands: somewhere two tokens can be joined, and no number does it in another way."""
    if any(_UNGROUPED.search(cell.text) for strip in strips for cell in strip.cells):
        return False
    return any(
        _HEAD.match(a.text) and _GROUP.match(b.text) and _is_near(a, b, text)
        for strip in strips
        for a, b in zip(strip.cells, strip.cells[1:], strict=False)
    )


def _is_near(one: Piece, following: Piece, text: str) -> bool:
    """Whether a single blank parts two tokens: no number goes on behind a tab, a bar or a wide gap."""
    return following.start - one.end == 1 and text[one.end] != "\t" and text[one.end] != "|"


def sure(strips: Sequence[Strip], columns: int, text: str) -> list[Strip]:
    """The rows as they are; those of another length than ``columns`` that may hold thousands are left unread."""
    return [
        replace(strip, cells=()) if len(strip.cells) != columns and may_group([strip], text) else strip
        for strip in strips
    ]


def betrayed(strips: Sequence[Strip]) -> bool:
    """Whether a group such as ``012`` stands alone, which is no number of its own."""
    return any(_INNER.match(cell.text) and cell.text[0] == "0" for strip in strips for cell in strip.cells)


def joined(strips: Sequence[Strip], count: int, text: str) -> list[Strip] | None:
    """The rows with ``count`` cells each; ``None`` where a row cannot be read so."""
    options: list[list[_Option]] = []
    for strip in strips:
        if len(strip.cells) > _MOST_TOKENS:
            return None
        found = list(islice(_readings(strip.cells, 0, count, text), _MOST_READINGS + 1))
        if not found or len(found) > _MOST_READINGS:
            return None
        options.append(found)
    options = _alike(options)
    options = [_adding_up(found) for found in options]
    options = _by_total(strips, options)
    return [replace(strip, cells=_agreed(found)) for strip, found in zip(strips, options, strict=True)]


def _readings(cells: Sequence[Piece], at: int, count: int, text: str) -> Iterator[_Option]:
    """All ways to join tokens from ``at`` on into ``count`` cells."""
    left = len(cells) - at
    if count == 0 or left < count:
        if left == count == 0:
            yield ()
        return
    end = at + 1
    while True:
        piece = Piece(text[cells[at].start : cells[end - 1].end], cells[at].start, cells[end - 1].end)
        for rest in _readings(cells, end, count - 1, text):
            yield (piece, *rest)
        open_end = end - at == 1 or _INNER.match(cells[end - 1].text)
        if end >= len(cells) or not open_end or not _HEAD.match(cells[at].text) or not _GROUP.match(cells[end].text):
            return
        if not _is_near(cells[end - 1], cells[end], text):
            return
        end += 1


def _nature(piece: Piece) -> tuple[str | None, bool]:
    values = read_cell(piece.text, years=True)
    return (values[0].sign, values[0].decimals > 0) if values else (None, False)


def _alike(options: list[list[_Option]]) -> list[list[_Option]]:
    """Readings whose signs stand in the columns where rows that can be read in one way have them."""
    sure = [found[0] for found in options if len(found) == 1]
    if not sure:
        return options
    signs = [{_nature(row[i])[0] for row in sure} for i in range(len(sure[0]))]
    kept = []
    for found in options:
        fitting = [one for one in found if all(_nature(p)[0] in signs[i] for i, p in enumerate(one))]
        kept.append(fitting or found)
    return kept


def _adding_up(found: list[_Option]) -> list[_Option]:
    """Readings whose last number is the sum of those before it, where there are any."""
    sums = []
    for option in found if len(found) > 1 and len(found[0]) > 2 else ():
        values = [amount(piece) or 0.0 for piece in option]
        if abs(sum(values[:-1]) - values[-1]) < 0.005:
            sums.append(option)
    return sums or found


def _by_total(strips: Sequence[Strip], options: list[list[_Option]]) -> list[list[_Option]]:
    """Of all readings together those with which the total row adds up in every column, if they are few enough."""
    trials = 1
    for found in options:
        trials *= len(found)
    last = strips[-1].label
    if trials == 1 or trials > _MOST_TRIALS or not (last and is_total(last)):
        return options
    plain = [i for i, piece in enumerate(options[-1][0]) if _nature(piece)[0] != "percent"]
    values = [[[amount(option[i]) or 0.0 for i in plain] for option in found] for found in options]
    kept: list[tuple[int, ...]] = []
    for choice in product(*(range(len(found)) for found in options)):
        rows = [values[row][one] for row, one in enumerate(choice)]
        if all(abs(sum(column[:-1]) - column[-1]) < 0.005 for column in zip(*rows, strict=True)):
            kept.append(choice)
    return [[options[i][choice[i]] for choice in kept] for i in range(len(options))] if kept and plain else options


def _agreed(found: Sequence[_Option]) -> _Option:
    """The cells that all readings share; the others are left empty."""
    return tuple(
        piece if all(other[i] == piece for other in found) else Piece("", piece.start, piece.start)
        for i, piece in enumerate(found[0])
    )


def adds_up(strips: Sequence[Strip], count: int) -> bool:
    """Whether all rows have ``count`` cells, and every row ends in its sum or the total row adds a column."""
    if any(len(strip.cells) != count or not all(cell.text for cell in strip.cells) for strip in strips):
        return False
    values = [[amount(cell) or 0.0 for cell in strip.cells] for strip in strips]
    across = count > 2 and all(abs(sum(row[:-1]) - row[-1]) < 0.005 for row in values)
    total = strips[-1].label is not None and is_total(strips[-1].label)
    down = total and any(abs(sum(row[c] for row in values[:-1]) - values[-1][c]) < 0.005 for c in range(count))
    return across or down
