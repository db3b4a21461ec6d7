"""Headings of several lines that are read down the columns: ``Aantal Aantal Evolutie`` / ``personen personen``.

Comes in: the lines of a heading and the number of columns.
Goes out: a ``Heading``, or ``None`` where the words do not tell which column each stands over.
Does not: find the lines.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from pipeline.annotate.tables.grid import Piece
from pipeline.annotate.tables.headings import Heading, Lexicon, Word, split, words_of
from pipeline.annotate.tables.lines import Line
from pipeline.annotate.tables.words import is_period, is_stub, words


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


def _first(lines: Sequence[Line], columns: int, lexicon: Lexicon) -> Heading | None:
    found = words_of(lines, lexicon)
    if len(found) == columns + 1 and is_stub(found[0].text) and not _bound(found):
        pieces = [Piece(word.text, word.start, word.end) for word in found]
        return Heading([piece.text for piece in pieces[1:]], pieces[0].text, 1.0, [list(enumerate(pieces))])
    over = split(found, columns)
    return over if over.fit >= 0.8 and all(over.labels) else None


def _bound(found: Sequence[Word]) -> bool:
    return any(word.text.lower() in words("binder") or word.text[0] in "(/-–&+" for word in found)


def _places(labels: Sequence[str], found: Sequence[Word]) -> list[int] | None:
    """The columns that the words of a line stand under."""
    if not found or _bound(found) or len(found) > len(labels):
        return None
    if len(found) == len(labels):
        return list(range(len(labels)))
    alike = [label for label, count in Counter(labels).items() if count == len(found) > 1]
    same = all(word.text == found[0].text for word in found) or all(is_period(word.text) for word in found)
    return [i for i, label in enumerate(labels) if label == alike[0]] if len(alike) == 1 and same else None
