"""Which claim of an item says again what an earlier one said.

Comes in: the claims of a document in the order of the text, each with its item.
Goes out: for a claim that repeats, the id of the first.
Does not: leave anything out; the view ``figures`` does. Nor read sentences (``context``).

Two equal numbers need not be one fact: a figure dropped wrongly is worse than one counted twice. Hence a repeat is
equal in all that a claim says (kind, unit, value or both ends, comparator, change, rate, statistic, base, period),
has a unit, and speaks of the same thing: either the number is so precise that no two facts share it, or the words
around it agree. Cells of tables stand for themselves: two cells with the number 3 are two facts, so a cell repeats
another cell only in another table with the same caption, under the same row and column labels. A weak claim, or a
total, is not the first of one that is not: the view would lose both.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.load.context import Context, context
from pipeline.load.numbers import settled
from pipeline.records import Claim, Quantity

_Key = tuple[object, ...]
_PRECISE = 4
"""Significant digits from which two equal numbers with one unit in one item are one fact (``1.284 dossiers``)."""
_MOST = 30
"""Claims of one meaning looked back at: a number said more often in one item is too common to be told apart."""


@dataclass(frozen=True, slots=True)
class Said:
    """A claim, the item in which it may repeat another (``None``: nowhere), and the text in which it stands."""

    claim: Claim
    item_id: str | None
    text: str

    @property
    def context(self) -> Context:
        """The words around the claim."""
        return context(self.claim.sentence, self.text[self.claim.start : self.claim.end])


class _Earlier:
    """Claims of one meaning that repeat nothing, in the order of the text."""

    def __init__(self) -> None:
        self._prose: list[Said] = []
        self._cells: list[Said] = []
        self._by_sentence: dict[str, Said] = {}

    def said(self, now: Said) -> Said | None:
        """The one that ``now`` says again."""
        if now.claim.table_start is None:
            looked_at = sorted((*self._prose[:_MOST], *self._cells[:_MOST]), key=lambda one: one.claim.start)
            return next((one for one in looked_at if _is_again(now, one)), None)
        alike = self._by_sentence.get(now.claim.sentence)
        if alike is not None and _is_same_cell(now.claim, alike.claim):
            return alike
        return next((one for one in self._prose[:_MOST] if _is_again(now, one)), None)

    def add(self, now: Said) -> None:
        """Keeps ``now``, which repeats nothing."""
        if now.claim.table_start is None:
            self._prose.append(now)
        else:
            self._cells.append(now)
            self._by_sentence.setdefault(now.claim.sentence, now)


def repeats(claims: Iterable[Said]) -> dict[str, str]:
    """Id of the first claim by the id of each claim that repeats it."""
    first: dict[_Key, _Earlier] = {}
    found: dict[str, str] = {}
    for now in claims:
        if now.item_id is None or not now.claim.quantity.unit:
            continue
        earlier = first.setdefault((now.item_id, *_meaning(now.claim)), _Earlier())
        same = earlier.said(now)
        if same is None:
            earlier.add(now)
        else:
            found[now.claim.claim_id] = same.claim.claim_id
    return found


def _is_again(now: Said, earlier: Said) -> bool:
    return digits(now.claim.quantity) >= _PRECISE or _agree(now, earlier)


def _is_same_cell(one: Claim, other: Claim) -> bool:
    """Of another table; the sentence of a cell is caption, row and column."""
    return (
        one.table_start != other.table_start
        and (one.table_row, one.table_column) == (other.table_row, other.table_column)
        and one.sentence == other.sentence
        and one.sentence.count("|") > 1
    )


def _agree(said: Said, earlier: Said) -> bool:
    if _in_one_sentence(said.claim, earlier.claim):
        return False  # twelve here and twelve there: a sentence seldom says one thing twice
    here, there = said.context, earlier.context
    return not here.differs(there) and len(here.words & there.words) >= _needed(said.claim.quantity)


def _in_one_sentence(one: Claim, other: Claim) -> bool:
    return one.sentence == other.sentence and abs(one.start - other.start) <= 2 * len(one.sentence)


def _needed(quantity: Quantity) -> int:
    """How many words must agree: the rounder the number, the more; fewer where both name the same period."""
    dated = quantity.period_start is not None or quantity.period_end is not None
    return (2 if dated else 3) - (digits(quantity) == _PRECISE - 1)


def digits(quantity: Quantity) -> int:
    """Significant digits of the value (of an interval: of the more precise end), noughts at the end left out."""
    numbers = (quantity.value,) if quantity.value is not None else (quantity.low, quantity.high)
    return max(_digits(number, quantity.kind) for number in numbers)


def _digits(number: float | None, kind: str) -> int:
    exact = settled(number, kind)
    if exact is None:
        return 0
    if kind == "percentage" and round(exact, 4) != exact:
        return 1  # a third, said in a word: its decimals are no precision
    return len(f"{exact:.11e}".split("e")[0].strip("-").replace(".", "").rstrip("0"))


def _meaning(claim: Claim) -> _Key:
    said = claim.quantity
    numbers = tuple(settled(number, said.kind) for number in (said.value, said.low, said.high))
    how = (said.comparator, said.change, said.rate_per, said.statistic, said.base)
    return (said.weak, claim.is_total, said.kind, said.unit, *numbers, *how, said.period_start, said.period_end)
