"""Whether rows that look like a table are one: no list of dates, contents page, index, vote or run of prose.

Comes in: rows as printed under their heading.
Goes out: yes or no.
Does not: change rows or headings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.annotate.tables.ground.align import Strip, amount
from pipeline.annotate.tables.ground.cells import read_cell
from pipeline.annotate.tables.ground.lines import Line, figures, is_class
from pipeline.annotate.tables.ground.words import is_period, is_total
from pipeline.annotate.tables.layouts.above import Above
from pipeline.annotate.tables.sense.units import of_label

_RANK = re.compile(r"(\d{1,2})[.)]?\s+(?=\w)")
_LONG, _LONG_APART = 6, 12  # words of a label; where blanks set its figure apart
_NUMBERED = re.compile(r"\d|(?:[IVXLC]+|[A-Z])[.)]\s")


def credible(strips: Sequence[Strip], columns: int, above: Above, first: int, lines: Sequence[Line]) -> bool:
    """Whether the rows, of which the first stands on line ``first``, are a table.

    Without a heading they must be many and even; one column, or one row, asks for more than several.
    """
    numbers = sum(figures(strip.cells) for strip in strips)
    labels = [strip.label for strip in strips if strip.label]
    if numbers < 2 or numbers * 3 < sum(len(strip.cells) for strip in strips):
        return False
    if len(labels) < len(strips) - 1 and len(strips) != 1:
        return False
    names = [label for label in above.heading.labels if label]
    headed = above.heading.fit >= 0.5 and above.top < first and len(names) * 2 >= columns
    plain = headed and above.heading.fit >= 0.9 and above.heading.stub is not None and len(names) == columns
    plain = plain and any(of_label(name).kind is not None for name in names)
    if not headed and _is_index(strips):
        return False
    if columns == 1:
        listed = lines[first].listed is not None and not _dotted(lines[first])
        least = 2 if plain or listed or (headed and _all_in_pairs(strips)) else 3
        return (headed or _introduced(first, labels, lines)) and _is_list(strips, least, listed)
    if len(strips) == 1:
        by_years = headed and len(names) == columns > 1 and all(is_period(name) or is_total(name) for name in names)
        return by_years or (plain and columns > 1 and len(_tokens(labels)) < 8)
    full = sum(1 for strip in strips if len(strip.cells) == columns)
    return headed or (len(strips) >= 3 and full * 3 >= 2 * len(strips))


def _tokens(labels: Sequence[str]) -> list[str]:
    return [token for label in labels for token in label.split()]


def _introduced(first: int, labels: Sequence[str], lines: Sequence[Line]) -> bool:
    """A list of labels and figures without heading, behind a sentence that ends in a colon, or an answer by itself."""
    if lines[first].listed is not None:
        return True
    announced = first > 0 and lines[first - 1].text.endswith(":") and lines[first].blanks <= 1
    if not announced and not lines[first].answers:
        return False
    ranked = [rank[1] for label in labels if (rank := _RANK.match(label))] == [str(n + 1) for n in range(len(labels))]
    names = [_RANK.sub("", label) for label in labels] if ranked else labels
    named = all(name[0].isupper() or is_period(name) or is_total(name) or is_class(name) for name in names)
    rows = [line for line in lines[first : first + 2 * len(labels)] if line.cells][: len(labels)]
    apart = sum(1 for line in rows if line.separated) * 2 > len(rows)
    return named and all(len(label.split()) <= (_LONG_APART if apart else _LONG) for label in labels)


def _all_in_pairs(strips: Sequence[Strip]) -> bool:
    """Whether every row is a count with its share: ``Man 1.245 (62,3%)``."""
    return all(len(read_cell(cell.text, shares=True)) == 2 for strip in strips for cell in strip.cells)


def _dotted(line: Line) -> bool:
    return line.listed is not None and any(ch in line.text[slice(*line.listed)] for ch in ".…")


def _is_list(strips: Sequence[Strip], least: int, listed: bool) -> bool:
    """One column of figures: distinct labels, and no counting up of pages; ``listed``: a colon parts the two."""
    labels = [strip.label for strip in strips]
    known = [value for strip in strips if (value := amount(strip.cells[0])) is not None]
    if len(strips) < least or len(set(labels)) < len(labels) or len(known) < 2:
        return False
    total = any(label and is_total(label) for label in labels)
    pages = all(a <= b for a, b in pairwise(known)) and not total
    numbered = [
        label for label in labels if label and _NUMBERED.match(label) and not (is_period(label) or is_class(label))
    ]
    dotted = any(label and ".." in label for label in labels)
    return not dotted and not (pages and not listed and len(numbered) * 2 > len(labels))


def _is_index(strips: Sequence[Strip]) -> bool:
    """Whether every row counts up: names and the pages where they stand."""
    rows = [[amount(cell) for cell in strip.cells] for strip in strips]
    rising = [all(a is not None and b is not None and a < b for a, b in pairwise(row)) for row in rows]
    return all(rising) and len({len(row) for row in rows}) > 1
