"""The names and figures of a stretch of lines that hold one cell each, as blank lines part them.

Comes in: the lines of a text.
Goes out: ``Stretch``: names before the first figure, then runs of figures with the names between them.
Does not: say which names are labels of rows and which are headings (``columned``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from pipeline.annotate.tables.ground.cells import read_cell
from pipeline.annotate.tables.ground.context import is_caption, is_source
from pipeline.annotate.tables.ground.grid import Piece
from pipeline.annotate.tables.ground.lines import Line, ends_sentence, is_class
from pipeline.annotate.tables.ground.words import is_empty, is_period, is_stub, is_total
from pipeline.annotate.tables.layouts.headings import Lexicon, text_of, words_of

_SHORT = 48
_LEAST_FIGURES = 4
_MOST_FIGURES = 400
_MOST_NAMES = 60


@dataclass(frozen=True, slots=True)
class Item:
    """One cell, a name perhaps over several lines; ``at``: its first line; ``block``: of lines between blank ones."""

    piece: Piece
    pieces: tuple[Piece, ...]
    at: int
    block: int
    is_figure: bool

    @property
    def text(self) -> str:
        """How the cell reads."""
        return self.piece.text


@dataclass(frozen=True, slots=True)
class Stretch:
    """``names``: all before the first figure; ``runs``: figures; ``between``: the names before each run but the first.

    ``parted``: whether blank lines part the cells. ``first``, ``last``: the lines it covers.
    """

    names: tuple[Item, ...]
    runs: tuple[tuple[Item, ...], ...]
    between: tuple[tuple[Item, ...], ...]
    parted: bool
    first: int
    last: int

    @property
    def figures(self) -> list[Item]:
        """All figures, in the order of the text."""
        return [item for run in self.runs for item in run]


def stretches(lines: Sequence[Line], lexicon: Lexicon) -> Iterator[Stretch]:
    """All stretches of short lines that hold names first, then figures."""
    at = 0
    while at < len(lines):
        if not _is_short(lines[at]):
            at += 1
            continue
        end = at + 1
        while end < len(lines) and _is_short(lines[end]) and lines[end].blanks <= 1:
            end += 1
        found = _stretch(lines, at, end, lexicon) if end - at > _LEAST_FIGURES else None
        if found is not None:
            yield found
        at = end


def _is_short(line: Line) -> bool:
    if line.hollow or not line.text or len(line.text) > _SHORT or line.listed is not None or line.answers or line.opens:
        return False
    if is_caption(line) or is_source(line.text) or len(line.wide) > 1:
        return False
    return _is_figure(line) or not ends_sentence(line.text)


def _is_figure(line: Line) -> bool:
    if is_period(line.text) or is_class(line.text):
        return False
    return is_empty(line.text) or (len(line.cells) == 1 and not line.label and bool(read_cell(line.text)))


def _stretch(lines: Sequence[Line], first: int, end: int, lexicon: Lexicon) -> Stretch | None:
    """The stretch up to its last figure; none where figures are few, or none stands behind a name."""
    figures = [at for at in range(first, end) if _is_figure(lines[at])]
    if not _LEAST_FIGURES <= len(figures) <= _MOST_FIGURES or figures[0] == first:
        return None
    items = list(_items(lines, first, figures[-1] + 1, lexicon))
    parts = [tuple(part) for _, part in groupby(items, key=lambda item: item.is_figure)]
    if len(parts[0]) > _MOST_NAMES:
        return None
    parted = any(lines[at].blanks for at in range(figures[0], figures[-1] + 1))
    return Stretch(parts[0], tuple(parts[1::2]), tuple(parts[2::2]), parted, first, figures[-1] + 1)


def _items(lines: Sequence[Line], first: int, end: int, lexicon: Lexicon) -> Iterator[Item]:
    at, block = first, 0
    while at < end:
        block += bool(lines[at].blanks)
        if _is_figure(lines[at]):
            piece = Piece(lines[at].text, lines[at].start, lines[at].end)
            yield Item(piece, (piece,), at, block, True)
            at += 1
            continue
        stop = at + 1
        while stop < end and _goes_on(lines, stop):
            stop += 1
        pieces = tuple(Piece(line.text, line.start, line.end) for line in lines[at:stop])
        words = words_of(lines[at:stop], lexicon)
        label = text_of(words) if words else lines[at].text
        yield Item(Piece(label, pieces[0].start, pieces[-1].end), pieces, at, block, False)
        at = stop


def _goes_on(lines: Sequence[Line], at: int) -> bool:
    """Whether a name goes on in this line: ``Oost-`` / ``Vlaanderen``, ``Geslaagd`` / ``praktijk (%)``."""
    before, line = lines[at - 1], lines[at]
    if line.blanks or _is_figure(line) or is_period(before.text):
        return False
    if is_period(line.text):  # ``Evolutie`` / ``2014-2016``
        below = lines[at + 1 : at + 2]
        whole = not below or below[0].blanks or _is_figure(below[0])
        return bool(before.blanks) and bool(whole) and not is_stub(before.text) and not is_total(before.text)
    return before.text.endswith("-") or (before.text[0].isupper() and (line.text[0].islower() or line.text[0] == "("))


def blocks_of(items: Sequence[Item]) -> list[list[Item]]:
    """The items, those together that no blank line parts."""
    return [list(block) for _, block in groupby(items, key=lambda item: item.block)]


def rises(values: Sequence[int]) -> bool:
    """Whether each is more than the one before it, or each less."""
    steps = {(after > before) - (after < before) for before, after in pairwise(values)}
    return steps in ({1}, {-1}) or len(values) < 2
