"""What the columns of a table hold that stand apart: names of rows, codes, years, figures; and the labels of its rows.

Comes in: ``Columns``, the headings over them.
Goes out: how many columns name the rows, lists that stand side by side, ``Row`` records, whether it is a table.
Does not: find lines or headings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.annotate.tables.ground.cells import read_cell
from pipeline.annotate.tables.ground.grid import Piece, Row
from pipeline.annotate.tables.ground.lines import Line
from pipeline.annotate.tables.ground.words import (
    Role,
    has,
    is_empty,
    is_identifier,
    is_period,
    is_stub,
    is_total,
    words,
)
from pipeline.annotate.tables.layouts.levels import Levels
from pipeline.annotate.tables.layouts.places import Columns
from pipeline.annotate.tables.sense.brackets import SHARE
from pipeline.annotate.tables.sense.units import is_singular, of_label

_CODE = re.compile(r"\d{1,5}")
_STEP = re.compile(r"[>≥]?\s?(\d{1,2})\s?(?:\+|(?:of|en)\s(?:meer|minder))?(?:\s[^\W\d_]+)?")
_LEAST_STEPS = 2
_OF_A_THING = re.compile(r"\b(?:van|sinds|vanaf)\b")
_OF_FIGURES: tuple[Role, ...] = ("opener", "mean", "median", "increase", "decrease", "change", "share")
Side = tuple[int, int, int]


def _texts(columns: Columns, at: int) -> list[str]:
    return [cell.text for row in columns.rows if (cell := row[at]) is not None]


def _of_words(columns: Columns, at: int) -> bool:
    """Whether most cells of a column are words."""
    texts = _texts(columns, at)
    return 2 * sum(1 for text in texts if not (read_cell(text) or is_period(text) or is_empty(text))) > len(texts)


def _of_periods(columns: Columns, at: int) -> bool:
    texts = _texts(columns, at)
    return bool(texts) and all(is_period(text) for text in texts)


def names_rows(labels: Sequence[str | None], above: Sequence[Line]) -> bool:
    """Whether the first of as many headings as columns is that of the row labels, so that one column has none.

    ``Huis`` stands over them before years, before headings that all say what they count, or below ``per huis:``.
    """
    first, others = (labels[0] or "").lower(), [label for label in labels[1:] if label]
    if not others or not first.isalpha() or is_period(first) or is_total(first) or of_label(first).kind is not None:
        return False
    if any(first in words(role) for role in _OF_FIGURES):
        return False
    if any(re.search(rf"\b(?:per|naar|volgens)\s(?:[^\W\d_]+\s)?{first}(?!\w)", line.text.lower()) for line in above):
        return True
    singular = not first.endswith(("en", "s")) or is_singular(first)
    return all(map(is_period, others)) or (singular and all(of_label(label).kind is not None for label in others))


def label_columns(columns: Columns) -> int:
    """How many columns name the rows: the first, with the words behind it, or behind more columns of codes."""
    count = _codes(columns) or 1
    while count < len(columns.reach) - 1 and _of_words(columns, count) and not _of_answers(columns, count):
        count += 1
    return count


def _codes(columns: Columns) -> int:
    """How many columns of ranks and codes stand before names: ``1   11002   Antwerpen``; none where no name follows."""
    count = 0
    while count < len(columns.reach) - 1 and _are_codes(columns, count):
        count += 1
    return count if count < len(columns.reach) - 1 and _of_words(columns, count) else 0


def _are_codes(columns: Columns, at: int) -> bool:
    """Whether a column holds bare whole numbers, another one in each row, or ranks that ties share."""
    texts = [text for text in _texts(columns, at) if _CODE.fullmatch(text)]
    rising = texts == sorted(texts, key=int) and texts[:1] == ["1"]
    return len(texts) > 1 and len(texts) >= len(_texts(columns, at)) - 1 and (rising or len(set(texts)) == len(texts))


def _of_answers(columns: Columns, at: int) -> bool:
    """Whether a column says yes or no, which names nothing."""
    return all(text.lower() in ("ja", "nee", "neen", "x") for text in _texts(columns, at))


def named_columns(columns: Columns, labels: Sequence[str | None], count: int) -> int:
    """The columns that name the rows, those of their years included; the year that a project began is no such.

    Nor is a column of words that a heading over figures stands over: ``vertrouwelijk`` under ``2014``.
    """
    for at in range(1, count):
        if labels[at] and (
            is_period(labels[at] or "") or (of_label(labels[at]).kind and not is_stub(labels[at] or ""))
        ):
            return at
    while count < len(columns.reach) - 1 and _of_periods(columns, count):
        if not names_periods(labels[count], distinct=_distinct(columns, count)):
            break
        count += 1
    return count


def names_periods(heading: str | None, *, distinct: bool) -> bool:
    """Whether a column of periods says when the figures of each row hold: ``Jaar``; no year of the thing that it names.

    ``distinct``: whether the labels before it tell all rows apart.
    """
    label = heading or ""
    apart = is_stub(label) or not (distinct or has("moment", label))
    return apart and _OF_A_THING.search(label) is None


def sides_of(columns: Columns, labels: Sequence[str | None], count: int) -> list[Side]:
    """The lists that stand side by side: where each begins, where its figures begin, where it ends.

    Most tables are one. Names of other things behind figures begin another: ``Gemeente Aantal Provincie Aantal``. What
    tells more of the same things stands over no such figures: ``Weg Aantal Richting Datum``.
    """
    width = len(columns.reach)
    starts = [at for at in range(count + 1, width - 1) if _of_words(columns, at) and is_stub(labels[at] or "")]
    ends = [*starts, width]
    sides = [(0, count, ends[0]), *((start, start + 1, end) for start, end in zip(starts, ends[1:], strict=True))]
    figures = all(any(map(read_cell, _texts(columns, at))) for _, first, end in sides for at in range(first, end))
    return sides if figures else [(0, count, width)]


def value_columns(sides: Sequence[Side]) -> list[int]:
    """The columns of figures, of all lists."""
    return [at for _, first, end in sides for at in range(first, end)]


def side_rows(columns: Columns, labels: Sequence[str | None], sides: Sequence[Side]) -> list[Row]:
    """The rows of all lists, each with its own names."""
    width = len(value_columns(sides))
    rows: list[Row] = []
    before = 0
    for start, first, end in sides:
        part = Columns(columns.reach[start:end], [row[start:end] for row in columns.rows if any(row[start:end])])
        for row in rows_of(part, labels[start:end], first - start):
            row.cells = [None] * before + row.cells + [None] * (width - before - len(row.cells))
            rows.append(row)
        before += end - first
    return rows


def _distinct(columns: Columns, count: int) -> bool:
    """Whether the first columns tell all rows apart; a name printed once for its group does not."""
    names = [tuple(cell.text if cell else "" for cell in row[:count]) for row in columns.rows]
    return len(set(names)) == len(names) and all(any(name) for name in names)


def credible(columns: Columns, heading: Levels, sides: Sequence[Side]) -> bool:
    """Whether rows of figures stand under headings of their own."""
    values = value_columns(sides)
    over = [heading.labels[at] for at in values]
    if any(label is None for label in over) or (heading.told and len(set(over)) < len(over)):
        return False
    if all(map(is_identifier, over)):
        return False
    first = heading.labels[0]
    if first and not _of_words(columns, 0) and (is_period(first) or _counts(columns, first)):
        return False
    if len(columns.rows) < 2 and not (len(over) > 1 and _say_enough(first, over)):
        return False
    shares = [bool(label and SHARE.search(label)) for label in over]
    rows = [[row[at] for at in values] for row in columns.rows]
    if any(_unsaid(row, shares) for row in rows):
        return False
    return sum(1 for row in rows for cell in row if cell is not None and read_cell(cell.text, shares=True)) > 1


def _say_enough(stub: str | None, over: Sequence[str | None]) -> bool:
    """Whether the headings over one row show that it is a table: periods, or a stub beside measures."""
    if all(label and is_period(label) for label in over):
        return True
    return stub is not None and is_stub(stub) and all(of_label(label).kind is not None for label in over)


def _unsaid(cells: Sequence[Piece | None], shares: Sequence[bool]) -> bool:
    """Whether a bare figure stands between brackets behind another, and no heading says that it is a share."""
    return any(
        cell is not None and not said and not read_cell(cell.text) and read_cell(cell.text, shares=True)
        for cell, said in zip(cells, shares, strict=True)
    )


def _counts(columns: Columns, heading: str) -> bool:
    """Whether the first column holds figures of its own: not classes, not codes."""
    if is_stub(heading) or is_identifier(heading) or _of_periods(columns, 0) or _of_steps(_texts(columns, 0)):
        return False
    plain = [text for text in _texts(columns, 0) if (read := read_cell(text)) and read[0].value is not None]
    return of_label(heading).kind is not None and 2 * len(plain) > len(columns.rows)


def _of_steps(texts: Sequence[str]) -> bool:
    """Whether a column counts up by one and parts what stands beside it: ``1``, ``2``, ``3 of meer``."""
    found = [_STEP.fullmatch(text) for text in texts if not is_total(text)]
    steps = [int(step[1]) for step in found if step is not None]
    return len(steps) == len(found) > _LEAST_STEPS and steps == list(range(steps[0], steps[0] + len(steps)))


def rows_of(columns: Columns, labels: Sequence[str | None], count: int) -> Iterator[Row]:
    """Rows with their labels; one printed once for a group holds for those below it that have only a later one.

    Where the first row has none, such labels do not stand on top, and hold for their own row alone.
    """
    names = [not _is_code(columns, at, labels[at]) for at in range(count)]
    totals = [
        cell.text for row in columns.rows if row[0] is None and (cell := _first(row[:count])) and is_total(cell.text)
    ]
    above: list[str] = [""] * count
    on_top = bool(columns.rows) and columns.rows[0][0] is not None
    for row in columns.rows:
        own = [cell.text if cell is not None else "" for cell in row[:count]]
        first = next((at for at, label in enumerate(own) if label), None)
        if first is None:
            yield Row(None, (), list(row[count:]))
            continue
        if on_top and (not is_total(own[first]) or totals.count(own[first]) > 1):
            own[:first] = [label if name else "" for label, name in zip(above[:first], names, strict=False)]
        above = own
        parts = [" ".join(text.split()) for text in own]
        dated = " ".join(part for part, name in zip(parts, names, strict=True) if name and part)
        yield Row(
            " ".join(filter(None, parts)), tuple(cell for cell in row[:count] if cell), list(row[count:]), dated=dated
        )


def _first(cells: Sequence[Piece | None]) -> Piece | None:
    return next((cell for cell in cells if cell is not None), None)


def _is_code(columns: Columns, at: int, heading: str | None) -> bool:
    """Whether the column holds codes: numbers that are no years, though one of them may look like one."""
    texts = [text for text in _texts(columns, at) if not is_total(text)]
    if is_identifier(heading) and not is_stub(heading or ""):
        return True
    return any(read_cell(text) for text in texts) and all(read_cell(text) or is_period(text) for text in texts)
