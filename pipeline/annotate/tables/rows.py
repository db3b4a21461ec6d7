"""Finds tables that are printed row by row: a label and its cells on one line, or the label wrapped over several.

Comes in: the lines of a text.
Goes out: ``Grid`` records with the indexes of the lines they cover.
Does not: read tables with one cell a line (``stacked``), nor say what a cell means.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.annotate.tables.align import Strip, aligned, amount, merges, shares_of
from pipeline.annotate.tables.context import caption_end, context_of, is_caption
from pipeline.annotate.tables.grid import Grid, Piece
from pipeline.annotate.tables.headings import Heading, Lexicon, grouped, split, words_of
from pipeline.annotate.tables.lines import Line, figures, goes_on, is_prose, is_year_row
from pipeline.annotate.tables.words import is_period, is_stub, is_total, words
import itertools

_MOST_HEADING_LINES = 5
_MOST_LABEL_LINES = 3
_CODE = re.compile(r"0\d")


@dataclass(frozen=True, slots=True)
class Found:
    """A grid and the lines ``first:last`` that it covers, heading included."""

    grid: Grid
    first: int
    last: int


@dataclass(slots=True)
class Reader:
    """Reads the tables of one text, line by line."""

    text: str
    lines: Sequence[Line]
    lexicon: Lexicon
    width: int
    folds: bool

    def read(self, taken: Sequence[tuple[int, int]]) -> list[Found]:
        """All tables outside the line ranges ``taken``."""
        found: list[Found] = []
        at = 0
        while at < len(self.lines):
            past = next((last for first, last in taken if first <= at < last), None)
            if past is not None:
                at = past
                continue
            stop = min((first for first, _ in taken if first > at), default=len(self.lines))
            floor = max([last for _, last in taken if last <= at] + [one.last for one in found], default=0)
            block = self._block(at, stop) if self._opens(at) else None
            table = self._table(*block, floor) if block else None
            if table is None:
                at += 1
                continue
            found.append(table)
            at = table.last
        return found

    def _opens(self, at: int) -> bool:
        """A row opens a block; a line of years only right above a row of figures (else it heads other headings)."""
        if not self._is_row(at) or is_prose(self.lines[at].label):
            return False
        if not is_year_row(self.lines[at].cells):
            return True
        wanted = len(self.lines[at].cells)
        for line in self.lines[at + 1 : at + 2 + _MOST_LABEL_LINES]:
            if figures(line.cells):
                return len(line.cells) in (wanted, wanted + 1) or line is self.lines[at + 1]
        return False

    def _is_row(self, at: int) -> bool:
        line = self.lines[at]
        if line.hollow or not line.cells or len(line.label) > 110:
            return False
        if len(line.cells) == 1 and line.text.endswith((".", ";", ":")):
            return False
        if any(_CODE.fullmatch(cell.text) for cell in line.cells):
            return False
        return not is_prose(line.label) or (len(line.cells) >= 3 and goes_on(line.label))

    def _block(self, at: int, stop: int) -> tuple[int, int] | None:
        """The lines ``at:end`` that hold the rows of one table, wrapped labels between them included."""
        end, widest = at + 1, len(self.lines[at].cells)
        while end < stop:
            following = self._next_row(end, stop, widest)
            if following is None:
                break
            if self._restarts(following, at):
                break
            widest = max(widest, len(self.lines[following].cells))
            end = following + 1
        return (at, end) if end - at >= 1 else None

    def _next_row(self, at: int, stop: int, widest: int) -> int | None:
        """Index of the next row, past at most a few lines of wrapped label."""
        for index in range(at, min(stop, at + _MOST_LABEL_LINES + 1)):
            line = self.lines[index]
            if line.blanks > 1 and not line.seam and not self._same_shape(index, widest):
                return None
            if self._is_row(index):
                return index if self._belongs(at, index, widest) else None
            if not self._may_be_label(line) or line.blanks:
                return None
        return None

    def _same_shape(self, index: int, widest: int) -> bool:
        return widest >= 2 and len(self.lines[index].cells) == widest and self.lines[index].blanks <= 3

    def _belongs(self, at: int, index: int, widest: int) -> bool:
        cells = len(self.lines[index].cells)
        if index > at:
            return cells >= 2 and cells >= widest - 1 and not self.lines[at].blanks
        if widest >= 2:
            return cells >= 2 or bool(self.lines[index].label and is_total(self.lines[index].label))
        return True

    def _may_be_label(self, line: Line) -> bool:
        short = len(line.text) <= min(70, max(30, int(0.75 * self.width)))
        starts = line.text[:1]
        return (
            short and not line.hollow and line.text[-1:] not in ".:;?!" and not is_caption(line) and starts not in "*"
        )

    def _restarts(self, index: int, first: int) -> bool:
        """A line of years after rows of figures heads another table."""
        cells = self.lines[index].cells
        return index > first and is_year_row(cells)

    def _table(self, first: int, last: int, floor: int) -> Found | None:
        head, first = self._leading_periods(first, last)
        strips = self._strips(first, last)
        if not strips:
            return None
        strips, columns = self._columns(strips, head)
        if columns == 0 or not strips:
            return None
        top, heading, caption = self._heading(first if head is None else head, first, columns, strips, floor)
        strips, columns = self._regrouped(strips, columns, heading)
        if len(heading.labels) != columns:
            top, heading, caption = self._heading(first if head is None else head, first, columns, strips, floor)
        if not self._credible(strips, columns, heading, top, first):
            return None
        _patched(heading, strips, columns)
        rows = aligned(strips, columns, heading.labels)
        context = context_of(self.lines, top, caption)
        start = self.lines[top].start
        grid = Grid(
            start, self.lines[last - 1].end, heading.labels, rows, heading.stub, heading.rows,
            context.caption, context.sentence, context.paragraph,
        )  # fmt: skip
        return Found(grid, top, last)

    def _leading_periods(self, first: int, last: int) -> tuple[int | None, int]:
        """A first line of years over rows of figures is their heading."""
        line = self.lines[first]
        if last - first < 2:
            return None, first
        alone = len(line.cells) == 1 and is_period(line.cells[0].text) and is_stub(line.label)
        return (first, first + 1) if alone or is_year_row(line.cells) else (None, first)

    def _strips(self, first: int, last: int) -> list[Strip]:
        strips: list[Strip] = []
        held: list[Piece] = []
        for line in self.lines[first:last]:
            if not line.cells or line.hollow:
                if not line.hollow:
                    held.append(Piece(line.text, line.start, line.end))
                continue
            pieces = [*held, line.label_piece] if line.label else list(held)
            if held and strips and line.label and _continues(held[0].text, line.label):
                before = strips.pop()
                joined = (*before.label_pieces, *held)
                strips.append(Strip(self._label(joined), joined, before.cells))
                pieces = [line.label_piece]
            strips.append(Strip(self._label(pieces), tuple(pieces), line.cells))
            held = []
        return strips

    def _label(self, pieces: Sequence[Piece]) -> str | None:
        label = ""
        for piece in pieces:
            text = " ".join(piece.text.split())
            if label.endswith("-") and text[:1].islower():
                label = label + text if label[:-1].lower() in words("binder") else label[:-1] + text
            elif label.endswith("-"):
                label += text
            else:
                label = f"{label} {text}".strip()
        return label or None

    def _columns(self, strips: list[Strip], head: int | None) -> tuple[list[Strip], int]:
        """Leading years and counters become labels; the number of columns is what most rows have."""
        wanted = len(self.lines[head].cells) if head is not None else None
        strips = _labelled(strips, wanted)
        counts = Counter(len(strip.cells) for strip in strips)
        common, often = counts.most_common(1)[0]
        widest = max(counts)
        columns = widest if counts[widest] * 2 > often or widest == common else common
        if wanted is not None and all(len(strip.cells) <= wanted for strip in strips):
            columns = wanted
        if wanted is not None and any(len(strip.cells) > wanted for strip in strips):
            merged = _merged(strips, wanted, self.text)
            if merged is not None:
                return merged, wanted
        if any(len(strip.cells) > columns for strip in strips):
            strips = [_trimmed(strip, columns) for strip in strips]
        return strips, columns

    def _regrouped(self, strips: list[Strip], columns: int, heading: Heading) -> tuple[list[Strip], int]:
        """Blanks that group thousands: fewer numbers than tokens, as the heading says or a ``012`` gives away."""
        tokens = [cell.text for strip in strips for cell in strip.cells]
        uneven = len({len(strip.cells) for strip in strips}) > 1
        betrayed = any(len(token) == 3 and token.isdigit() and token[0] == "0" for token in tokens)
        if not (betrayed or uneven or heading.fit < 0.7):
            return strips, columns
        for count in range(columns - 1, 0, -1):
            merged = _merged(strips, count, self.text)
            if merged is None:
                continue
            fits = self._fits(count, strips)
            if betrayed or fits:
                return merged, count
        return strips, columns

    def _fits(self, count: int, strips: Sequence[Strip]) -> bool:
        return _sums_up(strips, count, self.text)

    def _heading(
        self, top: int, first: int, columns: int, strips: Sequence[Strip], floor: int
    ) -> tuple[int, Heading, tuple[int, int] | None]:
        """The best heading above the rows, the line where it begins, and the caption's lines."""
        start, caption = self._reach(top, floor)
        best = (top, Heading([None] * columns, None, 0.0))
        if top < first:
            best = (top, self._fit(top, first, columns, strips))
        for begin in range(top - 1, start - 1, -1):
            heading = self._fit(begin, first, columns, strips)
            heading.fit -= 0.06 * (first - 1 - begin)
            if heading.fit > best[1].fit + 0.01:
                best = (begin, heading)
        if best[1].fit < 0.3:
            best = (first, Heading([None] * columns, None, 0.0))
        if caption is None and best[0] > floor:
            caption = self._unnumbered(best[0], floor)
        return best[0], best[1], caption

    def _fit(self, begin: int, end: int, columns: int, strips: Sequence[Strip]) -> Heading:
        lines = self.lines[begin:end]
        groups = grouped(lines, columns, self.lexicon) if len(lines) > 1 else None
        if groups is not None:
            return groups
        layered = _layered(lines, columns, self.lexicon)
        plain = split(words_of(lines, self.lexicon), columns, shares=shares_of(strips, columns))
        if layered is not None and layered.fit >= plain.fit:
            return layered
        return plain

    def _reach(self, top: int, floor: int) -> tuple[int, tuple[int, int] | None]:
        """How far up heading lines may go; a numbered caption ends the search."""
        start = top
        while start > floor and top - start < _MOST_HEADING_LINES:
            line, below = self.lines[start - 1], self.lines[start]
            if below.blanks > (1 if start == top else 0) or line.hollow:
                break
            if line.text[-1] in ".:;?!" or line.text.startswith("*") or len(line.text) > 140:
                break
            start -= 1
        for index in range(start, max(floor, start - 4, 0) - 1, -1):
            if index < top and is_caption(self.lines[index]):
                end = caption_end(self.lines, index, top, 0 if self.folds else self.width)
                return max(end, start), (index, end)
        return start, None

    def _unnumbered(self, top: int, floor: int) -> tuple[int, int] | None:
        """A line without a full stop right above the heading is a caption."""
        line = self.lines[top - 1]
        alone = top - 2 < floor or line.blanks > 0 or self.lines[top - 2].text[-1:] in ".:;?!"
        if line.hollow or self.lines[top].blanks > 1 or line.text[-1] in ".:;?!" or not alone:
            return None
        return (top - 1, top) if line.text[0].isupper() and len(line.text) < 140 and not line.cells else None

    def _credible(self, strips: Sequence[Strip], columns: int, heading: Heading, top: int, first: int) -> bool:
        """Whether the rows are a table and no prose, list of dates, contents page or vote."""
        numbers = sum(figures(strip.cells) for strip in strips)
        if numbers < 2 or numbers * 3 < sum(len(strip.cells) for strip in strips):
            return False
        labels = [strip.label for strip in strips if strip.label]
        if len(labels) < len(strips) - 1 and len(strips) != 1:
            return False
        headed = heading.fit >= 0.5 and top < first
        if columns >= 2:
            by_years = headed and sum(1 for label in heading.labels if label and is_period(label)) >= 2
            return len(strips) >= 3 or (len(strips) >= 2 and headed) or by_years
        return headed and self._credible_list(strips, heading)

    def _credible_list(self, strips: Sequence[Strip], heading: Heading) -> bool:
        """One column of figures asks for more: three rows, distinct labels, and no counting up of pages."""
        labels = [strip.label for strip in strips]
        values = [amount(strip.cells[0]) for strip in strips]
        known = [value for value in values if value is not None]
        if len(strips) < 3 or len(set(labels)) < len(labels) or len(known) < 2:
            return False
        total = any(label and is_total(label) for label in labels)
        pages = all(a <= b for a, b in itertools.pairwise(known)) and not total
        numbered = sum(1 for label in labels if label and label[0].isdigit() and not is_period(label)) * 2 > len(labels)
        dotted = any(label and ".." in label for label in labels)
        return not dotted and not (pages and numbered)


def _continues(text: str, following: str) -> bool:
    """Whether a line between two rows ends the label of the row before it."""
    return (text[0].islower() or text[0] in "(&+") and not following[0].islower() and following[0] not in "("


def _labelled(strips: list[Strip], wanted: int | None) -> list[Strip]:
    """Moves a first column of periods, ranges or counters from the cells to the labels."""
    for _ in range(2):
        if not strips or any(len(strip.cells) < 2 for strip in strips if not _is_total(strip)):
            return strips
        body = [strip for strip in strips if not _is_total(strip)]
        firsts = [strip.cells[0].text for strip in body]
        periods = bool(body) and all(is_period(text) for text in firsts)
        bare = all(strip.label is None for strip in body)
        names = Counter(strip.label for strip in body if strip.label)
        counters = any(n > 1 for n in names.values()) and all(text.strip("*").isdigit() for text in firsts) and not bare
        ranged = bare and len(body) >= 2 and all(_is_range(text) for text in firsts)
        excess = wanted is not None and bare and all(len(strip.cells) == wanted + 1 for strip in body)
        if not (periods or counters or ranged or excess):
            return strips
        strips = [strip if _is_total(strip) else _shifted(strip) for strip in strips]
    return strips


def _is_total(strip: Strip) -> bool:
    return bool(strip.label and is_total(strip.label))


def _is_range(text: str) -> bool:
    digits = text.replace(" ", "")
    return ("-" in digits[1:] or "–" in digits[1:] or digits[0] in "<>≥≤") and "%" not in text and "€" not in text


def _shifted(strip: Strip) -> Strip:
    first = strip.cells[0]
    label = f"{strip.label} {first.text}" if strip.label else first.text
    return Strip(label, (*strip.label_pieces, first), strip.cells[1:])


def _trimmed(strip: Strip, columns: int) -> Strip:
    """Numbers too many at the left belong to the label: ``Categorie 3 12 14``."""
    while len(strip.cells) > columns:
        strip = _shifted(strip)
    return strip


def _merged(strips: Sequence[Strip], count: int, text: str) -> list[Strip] | None:
    """The strips with blanks read as thousands separators; ``None`` where a row has no single such reading."""
    result: list[Strip] = []
    for strip in strips:
        if len(strip.cells) <= count and not any(len(c.text) == 3 and c.text[0] == "0" for c in strip.cells):
            result.append(strip)
            continue
        options = list(_options(strip, count, text))
        if not options:
            return None
        result.append(Strip(strip.label, strip.label_pieces, _best(options)))
    return result


def _options(strip: Strip, count: int, text: str) -> list[tuple[Piece, ...]]:
    if len(strip.cells) > 24:
        return []
    return list(merges(strip.cells, text, count))


def _best(options: Sequence[tuple[Piece, ...]]) -> tuple[Piece, ...]:
    """The reading whose last number is the sum of the others; else the most even one."""
    for option in options:
        values = [amount(piece) or 0.0 for piece in option]
        if len(values) > 2 and abs(sum(values[:-1]) - values[-1]) < 0.005:
            return option
    return min(options, key=lambda option: max(len(piece.text) for piece in option) - min(len(p.text) for p in option))


def _sums_up(strips: Sequence[Strip], count: int, text: str) -> bool:
    """Whether reading blanks as thousands makes rows or columns add up."""
    merged = _merged(strips, count, text)
    if merged is None or any(len(strip.cells) != count for strip in merged):
        return False
    values = [[amount(cell) or 0.0 for cell in strip.cells] for strip in merged]
    across = count > 2 and all(abs(sum(row[:-1]) - row[-1]) < 0.005 for row in values)
    total = merged[-1].label is not None and is_total(merged[-1].label)
    down = total and any(abs(sum(row[c] for row in values[:-1]) - values[-1][c]) < 0.005 for c in range(count))
    return across or down


def _patched(heading: Heading, strips: Sequence[Strip], columns: int) -> None:
    """A heading with one cell too few, under a stub: the column without one is that of percentages, else unknown."""
    if columns < 2 or heading.stub is None or heading.labels[-1] is not None:
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
    """Two heading lines under each other, the second going on below the first, cell by cell."""
    if len(lines) != 2:
        return None
    over = split(words_of(lines[:1], lexicon), columns)
    under = words_of(lines[1:], lexicon)
    cells = len(over.rows[0]) if over.rows else 0
    if over.fit < 0.8 or cells != columns + 1 or len(under) not in (columns, columns + 1):
        return None
    if not all(word.text[0].islower() or word.text[0] in "(%€#" for word in under):
        return None
    pieces = [Piece(word.text, word.start, word.end) for word in under]
    offset = 1 if len(pieces) == columns else 0
    labels = [f"{label} {pieces[i + 1 - offset].text}" for i, label in enumerate(over.labels)]
    stub = over.stub if offset else f"{over.stub} {pieces[0].text}"
    low = [(i + offset, piece) for i, piece in enumerate(pieces)]
    return Heading(list(labels), stub, over.fit, [over.rows[0], low])
