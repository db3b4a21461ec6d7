"""Which claim of an item says again what an earlier one said.

Comes in: the claims of a document in the order of the text, each with its item.
Goes out: for a claim that repeats, the id of the first.
Does not: leave anything out; the view ``figures`` does.

Equal are kind, unit, value (both ends of an interval) and period. Cells of tables stand for themselves: two cells with
the number 3 are two facts, so a cell repeats another cell only in another table under the same row and column labels.
A weak claim is not the first of one that is not: the view would lose both.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.records import Claim

_Key = tuple[object, ...]


def repeats(claims: Iterable[tuple[Claim, str | None]]) -> dict[str, str]:
    """Id of the first claim by the id of each claim that repeats it. Claims outside an item repeat nothing."""
    first: dict[_Key, Claim] = {}
    first_cell: dict[_Key, Claim] = {}
    found: dict[str, str] = {}
    for claim, item_id in claims:
        if item_id is None:
            continue
        key = (item_id, *_meaning(claim))
        if claim.table_start is None:
            earlier = first.get(key)
        else:
            cell = (*key, claim.table_row, claim.table_column)
            earlier = first_cell.setdefault(cell, claim)
            if earlier.table_start == claim.table_start:
                earlier = _prose(first.get(key))
        if earlier is not None:
            found[claim.claim_id] = found.get(earlier.claim_id, earlier.claim_id)
        first.setdefault(key, claim)
    return found


def _prose(claim: Claim | None) -> Claim | None:
    return claim if claim is not None and claim.table_start is None else None


def _meaning(claim: Claim) -> _Key:
    said = claim.quantity
    unit = (said.unit_lemma or said.unit or "").lower()
    return (said.weak, said.kind, unit, said.value, said.low, said.high, said.period_start, said.period_end)
