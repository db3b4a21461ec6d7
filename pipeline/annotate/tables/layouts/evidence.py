"""What proves that figures run down columns: totals that add up, signs that each column bears.

Comes in: the figures of each column, in their order.
Goes out: yes or no.
Does not: know labels or headings (``columned``).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pipeline.annotate.tables.ground.align import amount
from pipeline.annotate.tables.ground.cells import read_cell
from pipeline.annotate.tables.layouts.strewn import Item

_NEAR = 0.006


def adds_down(chunks: Sequence[Sequence[Item]]) -> bool:
    """Whether the last figure of each column is the sum of those above it."""
    amounts = [[amount(item.piece) for item in chunk] for chunk in chunks]
    return len(chunks) > 1 and all(is_sum(values[:-1], values[-1]) for values in amounts)


def adds_across(chunks: Sequence[Sequence[Item]]) -> bool:
    """Whether the figures of the last column are the sums of those of the others, row by row."""
    rows = list(zip(*chunks, strict=True))
    amounts = [[amount(item.piece) for item in row] for row in rows]
    return len(rows) > 1 and all(is_sum(values[:-1], values[-1]) for values in amounts)


def is_sum(parts: Sequence[float | None], whole: float | None) -> bool:
    """Whether two parts or more add up to the whole."""
    known = [part for part in parts if part is not None]
    return whole is not None and len(known) > 1 and whole > 0 and abs(sum(known) - whole) <= _NEAR


def sign_of(item: Item) -> str:
    """The sign or unit that a figure bears; empty where the cell holds none."""
    values = read_cell(item.text)
    return (values[0].sign or values[0].unit or "plain") if values else ""


def are_of_signs(chunks: Sequence[Sequence[Item]]) -> bool:
    """Whether all figures of a column bear one sign, and those of the next column another."""
    signs = [{sign_of(item) for item in chunk} - {""} for chunk in chunks]
    return len(chunks) > 1 and all(len(one) == 1 for one in signs) and all(one != two for one, two in pairwise(signs))
