"""Headings of several lines, or of levels, that are read line by line: ``Aantal Aantal`` / ``personen personen``.

Comes in: the lines of a heading and the number of columns.
Goes out: a ``Heading``, or ``None`` where the words do not tell which column each stands over.
Does not: find the lines.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence

from pipeline.annotate.tables.ground.grid import Piece
from pipeline.annotate.tables.ground.lines import Line
from pipeline.annotate.tables.ground.words import YEAR, first_word, has, is_period, is_stub, is_total, words
from pipeline.annotate.tables.layouts.headings import Heading, Lexicon, Word, split, text_of, words_of
from pipeline.annotate.tables.sense.units import of_label


def downward(lines: Sequence[Line], columns: int, lexicon: Lexicon) -> Heading | None:
    """A first line with a cell for each column, below it lines of one word a cell for all or some of the columns.

    A line with fewer cells stands under the columns that share one label so far, if there are exactly as many.
    """
    if not 2 <= len(lines) <= 4 or columns < 2:
        return None
    over = _first(lines[:1], columns, lexicon)
    if over is None:
        return None
    labels = [label or "" for label in over.labels]
    rows = list(over.rows)
    stub, shortest = over.stub, columns
    for line in lines[1:]:
        found = words_of([line], lexicon)
        if len(found) == columns + 1 and stub and not is_period(found[0].text):
            stub, found = f"{stub} {found[0].text}", found[1:]
        places = _places(labels, found)
        if places is None:
            return None
        shortest = min(shortest, len(places))
        rows.append([(p + 1, Piece(w.text, w.start, w.end)) for p, w in zip(places, found, strict=True)])
        for place, word in zip(places, found, strict=True):
            labels[place] = f"{labels[place]} {word.text}"
    apart = len(set(labels)) == columns
    return Heading(list(labels), stub, 1.15, rows) if apart and (shortest < columns or len(lines) > 2) else None


def grouped_lines(lines: Sequence[Line], columns: int, lexicon: Lexicon) -> Heading | None:
    """One cell a line: groups, then the stub, then sub-headings that come back for each group, then columns of none.

    ``Klein`` / ``Groot`` / ``Jaar`` / ``Aantal`` / ``Steun`` / ``Aantal`` / ``Steun`` / ``Totaal``;
    the stub may stand first too; where years tell the groups, any word may be the stub.
    """
    if sum(1 for line in lines if not line.hollow and not line.folds) < columns + 3 - 1:
        return None
    cells = [_piece(cell) for cell in _unfolded(lines, lexicon)]
    groups = len(cells) - columns - 1
    stub = next((i for i in {0, max(groups, 0)} if i < len(cells) and is_stub(cells[i].text)), None)
    if groups >= 2 and stub is None and _dated(cells[: groups + 1]):
        stub = 0
    if groups < 2 or stub is None:
        return None
    tops = cells[:groups] if stub else cells[1 : groups + 1]
    low = cells[groups + 1 :]
    size = next((n for n in range(columns // groups, 1, -1) if _comes_back(low, n, groups)), 0)
    if not size or any(is_period(top.text) != is_period(tops[0].text) for top in tops):
        return None
    inside = size * groups
    if is_period(low[0].text) and not is_period(tops[0].text):
        inside += sum(1 for piece in low[inside:] if has("change", piece.text))  # of the years of the last group
    labels = [
        f"{tops[min(i // size, groups - 1)].text} {piece.text}" if i < inside else piece.text
        for i, piece in enumerate(low)
    ]
    top_row = [(1 + i * size, piece) for i, piece in enumerate(tops)]
    fit = 1.3 if is_stub(cells[stub].text) else 1.7
    return Heading(list(labels), cells[stub].text, fit, [top_row, [(0, cells[stub]), *enumerate(low, start=1)]])


def _dated(cells: Sequence[Piece]) -> bool:
    """Whether cells are a word and then groups that each end in a year: ``Artikel``, ``BO 2023``, ``BA 2023``."""
    first, *others = (YEAR.search(cell.text) for cell in cells)
    return first is None and all(
        year is not None and year.end() == len(cell.text) for year, cell in zip(others, cells[1:], strict=True)
    )


def spread(lines: Sequence[Line], columns: int, lexicon: Lexicon) -> Heading | None:
    """Groups and columns of none on one line, sub-headings of the groups below: ``Mannen Vrouwen Totaal`` over
    ``Aantal % Aantal %``. The columns of none are those of totals, else the last.
    """
    if len(lines) != 2:
        return None
    under = words_of(lines[1:], lexicon)
    low = [Piece(word.text, word.start, word.end) for word in under]
    stub = low.pop(0) if low and is_stub(low[0].text) else None
    alone = columns - len(low)
    size = next((n for n in range(2, len(low) // 2 + 1) if not len(low) % n and _comes_back(low, n, len(low) // n)), 0)
    if not size or alone < 1 or _bound(under):
        return None
    over = split(words_of(lines[:1], lexicon), len(low) // size + alone)
    tops = over.labels
    if over.fit < 0.75 or not all(tops):
        return None
    totals = [i for i, label in enumerate(tops) if label and is_total(label)]
    apart = totals if len(totals) == alone else list(range(len(tops) - alone, len(tops)))
    labels: list[str | None] = []
    lower: list[tuple[int, Piece]] = [(0, stub)] if stub else []
    rest = iter(low)
    for index, top in enumerate(tops):
        if index in apart:
            labels.append(top)
            continue
        for piece in itertools.islice(rest, size):
            labels.append(f"{top} {piece.text}")
            lower.append((len(labels), piece))
    named = " ".join(filter(None, (over.stub, stub.text if stub else None))) or None
    return Heading(labels, named, 1.25, [over.rows[0], lower])


def _comes_back(low: Sequence[Piece], size: int, groups: int) -> bool:
    texts = [piece.text.lower() for piece in low[: size * groups]]
    return len(set(texts[:size])) == size and all(text == texts[i % size] for i, text in enumerate(texts))


def _unfolded(lines: Sequence[Line], lexicon: Lexicon) -> list[list[Word]]:
    """The words of each cell: a line, with those it folds into."""
    cells: list[list[Word]] = []
    for word in words_of([line for line in lines if not line.hollow], lexicon):
        if not cells or word.gap == "line":
            cells.append([])
        cells[-1].append(word)
    return cells


def _piece(cell: Sequence[Word]) -> Piece:
    return Piece(text_of(cell), cell[0].start, cell[-1].end)


def _first(lines: Sequence[Line], columns: int, lexicon: Lexicon) -> Heading | None:
    found = words_of(lines, lexicon)
    if len(found) == columns + 1 and is_stub(found[0].text) and not _bound(found):
        pieces = [Piece(word.text, word.start, word.end) for word in found]
        return Heading([piece.text for piece in pieces[1:]], pieces[0].text, 1.0, [list(enumerate(pieces))])
    over = split(found, columns)
    return over if over.fit >= 0.8 and all(over.labels) else None


def _bound(found: Sequence[Word]) -> bool:
    return any(
        word.text.lower() in words("binder") or (word.text[0] in "(/-–&+" and word.text[-1] != ")") for word in found
    )


def _places(labels: Sequence[str], found: Sequence[Word]) -> list[int] | None:
    """The columns that the words of a line stand under."""
    if not found or _bound(found) or len(found) > len(labels):
        return None
    if len(found) == len(labels):
        return list(range(len(labels)))
    bare = [i for i, label in enumerate(labels) if label.lower() in words("opener") | words("count") | words("percent")]
    same = all(word.text == found[0].text for word in found)
    certain = len(found) > 1 or (
        found[0].text[0].islower() and labels[bare[0] if bare else 0].lower() in words("count")
    )
    if certain and len(bare) == len(found) and found[0].text[0] != "(" and not any(map(_inflected, found)):
        return bare
    if not same and not all(is_period(word.text) for word in found):
        return None
    return _alike(labels, len(found)) or (_of_money(labels, found) if same else None)


def _inflected(word: Word) -> bool:
    """Whether the word is an adjective that goes on in the next one: ``toegekende`` / ``premies``."""
    return word.text.endswith("e") and word.text[0].islower() and len(word.text) > 4


def _alike(labels: Sequence[str], count: int) -> list[int] | None:
    """The columns of one label, or of one first word, where they are so many."""
    for names in (list(labels), [first_word(label) for label in labels]):
        alike = [name for name, often in Counter(names).items() if often == count > 1]
        if len(alike) == 1:
            return [i for i, name in enumerate(names) if name == alike[0]]
    return None


def _of_money(labels: Sequence[str], found: Sequence[Word]) -> list[int] | None:
    """The columns that name money, under ``(euro) (euro)``."""
    if found[0].text.strip("()").lower() not in ("euro", "eur", "€"):
        return None
    places = [i for i, label in enumerate(labels) if of_label(label).kind == "euro"]
    return places if len(places) == len(found) else None
