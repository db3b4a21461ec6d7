"""Lines that head a group of rows: ``Minderjarigen`` above the rows of its classes of age.

Comes in: rows as printed, and the lines of words found right above some of them.
Goes out: the rows whose label such a line belongs in front of; whether one stands above the first row.
Does not: read headings of columns.

A line of words above a row is as often the first part of a label that wraps. It heads a group where the labels come
back in each group; or where every row stands in a group of several and nothing shows that the line wraps: one noun, or
a line behind which the first word of the row would have fitted. A period is no part of a label that wraps.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence

from pipeline.annotate.tables.ground.align import Strip, amount
from pipeline.annotate.tables.ground.grid import Piece
from pipeline.annotate.tables.ground.lines import Line, figures, is_closed
from pipeline.annotate.tables.ground.words import YEAR, first_word, is_period, is_stub, is_total, words
from pipeline.annotate.tables.layouts.evidence import is_sum
from pipeline.annotate.tables.sense.units import of_label

_CLASS = re.compile(r"[<>≤≥]?=?\s?\d")
_DASH = re.compile(r"[-–•]\s")
_LONGEST = 60
_FEW = 3  # words before a year


def led(strips: Sequence[Strip], heads: Mapping[int, Piece], *, wraps: bool = True) -> list[tuple[int, int]] | None:
    """The rows ``first:last`` of each group, by the row that each head stands above; ``None`` where they head none.

    ``wraps``: a label may go on below its first line.
    """
    own = [strip.label_pieces[-1].text if strip.label_pieces else "" for strip in strips]
    starts = sorted(heads)
    if len(starts) > 1 and all(is_dated(heads[start].text) for start in starts):
        return below_each(strips, heads)
    if starts and all(_DASH.match(own[start]) for start in starts):
        return [(start, _end_of_dashes(own, start)) for start in starts]
    if not starts or (len(starts) < 2 and not _CLASS.match(own[starts[0]])):
        return None
    ends = [_end(own, start, end) for start, end in itertools.pairwise([*starts, len(own)])]
    again = len(starts) > 1 and len({own[start] for start in starts}) <= len(starts) // 2
    even = starts[0] == 0 and all(end - start >= 2 for start, end in zip(starts, ends, strict=True))
    if (
        again
        or (even and len(starts) > 1 and end_in_sums(strips, heads))
        or (even and (not wraps or all(_heads(heads[start].text, own[start], own) for start in starts)))
    ):
        return list(zip(starts, ends, strict=True))
    return None


def end_in_sums(strips: Sequence[Strip], heads: Mapping[int, Piece]) -> bool:
    """Whether the last row below each head is the total of the rows from there on: ``Zorg`` / ``Subtotaal zorg``.

    Behind the last of them the total of all may stand.
    """
    edges = list(itertools.pairwise([*sorted(heads), len(strips)]))
    *others, (start, end) = edges
    return all(_is_closed(strips[a:b]) for a, b in others) and any(_is_closed(strips[start:z]) for z in (end, end - 1))


def _is_closed(strips: Sequence[Strip]) -> bool:
    """Whether the last of the rows bears the name of a total and is the sum of those before it."""
    *parts, last = strips
    if not parts or not last.label_pieces or first_word(last.label_pieces[-1].text) not in words("total"):
        return False
    columns = list(zip(*(map(amount, strip.cells) for strip in parts), strict=False))
    return len(columns) == len(last.cells) and all(
        is_sum(column, amount(cell)) for column, cell in zip(columns, last.cells, strict=True)
    )


def below_each(strips: Sequence[Strip], heads: Mapping[int, Piece]) -> list[tuple[int, int]]:
    """The rows of each group where all heads are known for what they are."""
    own = [strip.label_pieces[-1].text if strip.label_pieces else "" for strip in strips]
    return [(start, _end(own, start, end)) for start, end in itertools.pairwise([*sorted(heads), len(own)])]


def _end_of_dashes(own: Sequence[str], start: int) -> int:
    """``Cultuur`` / ``- dans 12`` / ``- film 14``: the head is that of all rows whose label begins with a dash."""
    return next((at for at in range(start, len(own)) if not _DASH.match(own[at])), len(own))


def _end(own: Sequence[str], start: int, end: int) -> int:
    """A total that closes the table belongs to no group."""
    last = end - 1
    closing = end == len(own) and last > start and is_total(own[last]) and own.count(own[last]) == 1
    return last if closing else end


def _heads(head: str, label: str, own: Sequence[str]) -> bool:
    """Whether nothing made ``head`` wrap before ``label``."""
    if head[-1] in "-,(/&+" or head.rsplit(maxsplit=1)[-1].lower() in words("binder"):
        return False
    if label[0].islower() or (head[-1] == "e" and not head.endswith("ie")):
        return False  # ``Vlaamse`` / ``overheid``: an adjective, or a label that goes on; ``Renovatie`` is a noun
    return len(head.split()) == 1 or _fits(head, label, own)


def _fits(head: str, label: str, own: Sequence[str]) -> bool:
    """Whether the first word of the label would have fitted behind the head."""
    widest = max(map(len, own))
    return _CLASS.match(label) is not None or len(head) + 1 + len(label.split(maxsplit=1)[0]) <= widest


def head_above(lines: Sequence[Line], first: int, last: int) -> bool:
    """Whether the line above row ``first`` heads a group as others inside ``first:last`` do."""
    rows = [line for line in lines[first:last] if line.cells and line.label]
    if not first or not rows:
        return False
    inner = [
        index
        for index in range(first + 1, last - 1)
        if (not lines[index].cells or heads_period(lines, index)) and lines[index - 1].cells and lines[index + 1].cells
    ]
    again = bool(lines[first].label) and any(lines[index + 1].label == lines[first].label for index in inner)
    if inner and all(heads_period(lines, index) for index in (first - 1, *inner)):
        return True
    named = first > 1 and _is_one_name(lines[first - 1].text) and _is_heading(lines[first - 2].text)
    return bool(inner) and all(
        _is_plain(lines[index], lines[index + 1])
        and (again or named or _heads(lines[index].text, lines[index + 1].label, [row.label for row in rows]))
        for index in (first - 1, *inner)
    )


def _is_heading(text: str) -> bool:
    return is_stub(text) or of_label(text).kind is not None


def _is_one_name(text: str) -> bool:
    """Whether a line below a heading can be one name alone: ``Secundair onderwijs``, no ``Leden Middelen``."""
    return all(word[0].islower() for word in text.split()[1:]) and of_label(text).kind is None


def heads_period(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is a period, right above a row of a name and figures: ``2019`` / ``Korven 12 3.400``."""
    if at + 1 >= len(lines) or not is_dated(lines[at].text):
        return False
    row = lines[at + 1]
    return bool(not row.blanks and row.label and not is_period(row.label) and figures(row.cells))


def is_dated(text: str) -> bool:
    """Whether words say when something was and count nothing: ``2019``, ``Eerste ronde 2019``."""
    if is_period(text):
        return True
    year = YEAR.search(text)
    if year is None or not year.start():
        return False
    before = text[: year.start()].split()
    plain = year.end() == len(text) and len(before) <= _FEW and all(word.isalpha() for word in before)
    return plain and before[-1].lower() not in words("binder") and of_label(text).kind is None


def _is_plain(line: Line, row: Line) -> bool:
    """Whether a line of words may head the rows below it, by itself."""
    text = line.text
    plain = not line.hollow and not line.cells and not row.blanks and len(text) <= _LONGEST and not is_closed(text)
    if not plain or text[0].islower() or is_stub(text) or first_word(text) in words("opener") or is_period(text):
        return False
    return bool(row.label)
