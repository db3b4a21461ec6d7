"""Finds the heading above rows that stand on one line each, and the caption above the heading.

Comes in: the lines of a text, the line of the first row, the rows.
Goes out: ``Above``: the line where the table begins, its heading, the lines of its caption.
Does not: cut a heading into cells (``headings``) or read rows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.annotate.tables.ground.align import Strip, amount, shares_of
from pipeline.annotate.tables.ground.context import caption_end, is_caption, is_title
from pipeline.annotate.tables.ground.grid import Piece
from pipeline.annotate.tables.ground.lines import Line, ends_sentence, figures, is_closed
from pipeline.annotate.tables.ground.words import PERIOD, YEAR, is_stub, is_total, words
from pipeline.annotate.tables.layouts.headings import Heading, Lexicon, grouped, split, words_of
from pipeline.annotate.tables.layouts.layers import downward, spread

_MOST_LINES = 5
_MOST_SHORT_LINES = 24
_SHORT = 34
_FEW = 2
_DATED = re.compile(r"(?<=[^\W\d_]) in (?:19|20)\d\d\Z")  # a title: ``Opnames en ligduur in 2015``


@dataclass(frozen=True, slots=True)
class Above:
    """``top``: index of the first heading line (of the first row where there is none). ``caption``: its lines."""

    top: int
    heading: Heading
    caption: tuple[int, int] | None


@dataclass(slots=True)
class Finder:
    """Looks upward from the first row of a table."""

    lines: Sequence[Line]
    lexicon: Lexicon
    width: int
    folds: bool

    def above(self, top: int, first: int, columns: int, strips: Sequence[Strip], floor: int) -> Above:
        """The best heading over the rows from line ``first`` on.

        Lines ``top:first`` are known to be part of it; lines before ``floor`` belong to another table.
        """
        start, caption = self._reach(top, floor)
        best = (first, Heading([None] * columns, None, 0.0))
        if top < first:
            best = (top, self._fit(top, first, columns, strips))
        for begin in range(top - 1, start - 1, -1):
            heading = self._fit(begin, first, columns, strips)
            heading.fit -= 0.06 * (first - 1 - begin)
            if begin > floor and runs_on(self.lines[begin - 1], self.lines[begin]):
                heading.fit -= 0.5
            if is_stub(self.lines[begin].text):
                heading.fit += 0.1
            elif self.lines[begin].text[0].islower() and begin > start:
                heading.fit -= 0.1
            if heading.fit > best[1].fit + 0.01:
                best = (begin, heading)
        stacked = self._stacked(start, top, first, columns, strips)
        if stacked is not None and stacked[1].fit + 0.1 > best[1].fit:
            best = stacked
        if best[1].fit < 0.3 or (first - best[0] > 1 and _is_torn(best[1].labels)):
            best = (first, Heading([None] * columns, None, 0.0))
        return Above(best[0], best[1], self._caption(best[0], floor, caption))

    def caption(self, top: int, floor: int) -> tuple[int, int] | None:
        """The lines of the caption above a heading that begins on line ``top``."""
        return self._caption(top, floor, self._reach(top, floor)[1])

    def _caption(self, top: int, floor: int, numbered: tuple[int, int] | None) -> tuple[int, int] | None:
        if numbered is None:
            return self._unnumbered(top, floor) if top > floor else None
        return (numbered[0], top) if numbered[1] < top <= numbered[1] + 2 else numbered

    def _stacked(
        self, start: int, top: int, first: int, columns: int, strips: Sequence[Strip]
    ) -> tuple[int, Heading] | None:
        """A heading whose cells came out one below the other, each over one or more short lines."""
        if top < first or first - start < 3:
            return None
        best: tuple[int, Heading] | None = None
        for begin in range(first - 3, start - 1, -1):
            lines = self.lines[begin:first]
            if any(len(line.text) > _SHORT for line in lines):
                break
            each = len(lines) == columns + 1 and all(line.text[0].isupper() for line in lines)
            stub = any(is_stub(line.text) for line in lines[not each :])
            if not is_stub(lines[0].text) and (stub or not (each or begin == start)):
                continue
            heading = split(words_of(lines, self.lexicon), columns, stacked=True, shares=shares_of(strips, columns))
            full = all(heading.labels)
            if (
                full
                and heading.fit >= 0.6
                and len(lines) > columns // 2
                and (best is None or heading.fit > best[1].fit)
            ):
                best = (begin, heading)
        return best

    def _fit(self, begin: int, end: int, columns: int, strips: Sequence[Strip]) -> Heading:
        lines = self.lines[begin:end]
        found = words_of(lines, self.lexicon)
        groups = grouped(found, columns) if len(lines) > 1 else None
        if groups is not None:
            return groups
        layered = (
            spread(lines, columns, self.lexicon)
            or downward(lines, columns, self.lexicon)
            or _layered(lines, columns, self.lexicon)
        )
        plain = split(found, columns, shares=shares_of(strips, columns), twice=_are_named_twice(strips))
        if layered is not None and layered.fit >= plain.fit:
            return layered
        return plain

    def _reach(self, top: int, floor: int) -> tuple[int, tuple[int, int] | None]:
        """How far up heading lines may go; a numbered caption ends the search."""
        start = top
        while start > floor and top - start < _MOST_SHORT_LINES:
            line, below = self.lines[start - 1], self.lines[start]
            if below.blanks > (1 if start == top else 0) or line.hollow:
                break
            if start == top and self._is_foot(top):
                break
            if ends_sentence(line.text) or line.text.startswith("*") or len(line.text) > 140:
                break
            if _DATED.search(line.text) and start < top:
                break
            if (top - start >= _MOST_LINES and len(line.text) > _SHORT) or _is_row(line):
                break
            start -= 1
        for index in range(start, max(floor, start - 4, 0) - 1, -1):
            if index < top and is_caption(self.lines[index]):
                end = caption_end(self.lines, index, top, 0 if self.folds else self.width)
                return max(end, start), (index, end)
        return start, None

    def _is_foot(self, top: int) -> bool:
        """Whether the line above row ``top``, set off, is the foot of a page: a row as long stands right above it.

        A heading would part its cells as the rows do, or begin with what stands over their labels.
        """
        if top < _FEW or not (self.lines[top].blanks and self.lines[top - 1].blanks):
            return False
        before, line, row = self.lines[top - 2 : top + 1]
        heads = line.wide if row.separated else is_stub(line.text)
        many = figures(row.cells) > 1 and figures(row.cells) == figures(before.cells)
        return many and bool(before.label and row.label) and not heads

    def _unnumbered(self, top: int, floor: int) -> tuple[int, int] | None:
        """A line without a full stop right above the heading is a caption."""
        line = self.lines[top - 1]
        alone = top - 2 < floor or line.blanks > 0 or is_closed(self.lines[top - 2].text)
        if line.hollow or self.lines[top].blanks > 1 or is_closed(line.text) or not alone:
            return None
        return (top - 1, top) if (line.text[0] == "(" or is_title(line.text)) and not figures(line.cells) else None


def runs_on(above: Line, line: Line) -> bool:
    """Whether the years of a line go on from those of the line above: one heading over two lines."""
    if not above.cells or not line.cells:
        return False
    last, first = YEAR.match(above.cells[-1].text), YEAR.match(line.cells[0].text)
    return bool(last and first and int(first.group()) - int(last.group()) == 1)


def _are_named_twice(strips: Sequence[Strip]) -> bool:
    """Whether each row bears a period and then a name of its own: ``14 maart 2018 Hasselt``."""
    labels = [strip.label for strip in strips if strip.label and not is_total(strip.label)]
    dated = [PERIOD.match(label) for label in labels]
    return len(labels) > 1 and all(
        one is not None and label[one.end() :].strip()[:1].isupper() for one, label in zip(dated, labels, strict=True)
    )


def _is_torn(labels: Sequence[str | None]) -> bool:
    """Whether some headings begin with a capital, others with a small letter: they are the rest of one above."""
    begins = [label[0] for label in labels if label and label[0].isalpha()]
    return any(ch.isupper() for ch in begins) and any(ch.islower() for ch in begins)


def _is_row(line: Line) -> bool:
    """Whether the line ends in figures as a row does; ``Klasse 1 Klasse 2`` is a heading all the same."""
    if not figures(line.cells):
        return False
    tokens = line.text.split()
    return tokens.count(tokens[0]) < 2


def patch(heading: Heading, strips: Sequence[Strip], columns: int) -> None:
    """A heading with one cell too few: the column without one holds percentages or sums, else all stay unknown."""
    if columns < 2 or heading.labels[-1] is not None or len(heading.rows) != 1:
        return
    missing = sum(1 for label in heading.labels if label is None)
    full = [strip for strip in strips if len(strip.cells) == columns]
    shares = [i for i in range(columns) if full and all("%" in strip.cells[i].text for strip in full)]
    if missing != 1 or not full:
        heading.labels[:] = [None] * columns if missing else heading.labels
        return
    if len(shares) == 1 and not any(label and "%" in label for label in heading.labels):
        labels = [label for label in heading.labels if label is not None]
        labels.insert(shares[0], "")
        heading.labels[:] = [label or None for label in labels]
    elif not _last_is_sum(full):
        heading.labels[:] = [None] * columns


def _last_is_sum(strips: Sequence[Strip]) -> bool:
    rows = [[amount(cell) or 0.0 for cell in strip.cells] for strip in strips]
    return len(rows[0]) > 2 and all(abs(sum(row[:-1]) - row[-1]) < 0.005 for row in rows)


def _layered(lines: Sequence[Line], columns: int, lexicon: Lexicon) -> Heading | None:
    """Heading lines under each other, each going on below the one before it, cell by cell."""
    if all(len(line.wide) in (columns, columns + 1) for line in lines) and len(lines[-1].wide) == columns + 1:
        return _columnwise(lines, columns)
    over = split(words_of(lines[:1], lexicon), columns)
    under = words_of(lines[1:], lexicon)
    cells = len(over.rows[0]) if over.rows else 0
    if len(lines) != 2 or over.fit < 0.8 or cells != columns + 1 or len(under) not in (columns, columns + 1):
        return None
    if any(label is None or " " in label for label in over.labels) or any(_goes_on(word.text) for word in under):
        return None
    pieces = [Piece(word.text, word.start, word.end) for word in under]
    offset = 1 if len(pieces) == columns else 0
    labels = [f"{label} {pieces[i + 1 - offset].text}" for i, label in enumerate(over.labels)]
    stub = over.stub if offset else f"{over.stub} {pieces[0].text}"
    low = [(i + offset, piece) for i, piece in enumerate(pieces)]
    return Heading(list(labels), stub, over.fit, [over.rows[0], low])


def _goes_on(word: str) -> bool:
    """Whether a word cannot end a heading that began on the line above: a capital, a preposition, an adjective."""
    if word[0] in "(%€#":
        return False
    return not word[0].islower() or word in words("binder") or (word.endswith("e") and len(word) > 4)


def _columnwise(lines: Sequence[Line], columns: int) -> Heading:
    """Lines whose cells are parted by wide gaps: those of one place make one heading; the stub may miss on some."""
    stub: list[str] = []
    labels: list[list[str]] = [[] for _ in range(columns)]
    rows: list[list[tuple[int, Piece]]] = []
    for line in lines:
        pieces = list(line.wide)
        offset = columns + 1 - len(pieces)
        rows.append([(i + offset, piece) for i, piece in enumerate(pieces) if piece.text])
        for place, piece in enumerate(pieces, start=offset):
            (stub if place == 0 else labels[place - 1]).append(piece.text)
    joined = [" ".join(part for part in parts if part) or None for parts in labels]
    return Heading(list(joined), " ".join(stub) or None, 1.25, rows)
