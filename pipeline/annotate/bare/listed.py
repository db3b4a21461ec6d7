"""What a number in a list takes over from the line above it: its noun, or that it is an amount.

Comes in: the tokens of an item, a ``Draft`` of one of its numbers, what the text before told of.
Goes out: the draft with its unit, or ``None``.
Does not: look into the item for a noun (``selection`` does).
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.annotate.bare.labels import heads_amounts, heads_francs, states_scale
from pipeline.annotate.joined.inherited import elided_money, scaled
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import words
from pipeline.annotate.lexis.opening import begins
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at, tokens
from pipeline.annotate.phrases.antecedents import Antecedents
from pipeline.annotate.phrases.scaling import scaling


def under_amounts(found: list[Token], one: Draft, antecedents: Antecedents) -> Draft | None:
    """``1996: 1.204 dossiers, toegekend 4.315`` below ``(bedragen in miljoen frank):``: the amount, not dossiers."""
    before = low_at(found, one.first - 1)
    if (
        one.kind != "count"
        or one.first != one.last
        or one.unit_rule is not None
        or before not in words("participles of money")
    ):
        return None
    heading = antecedents.heading(begins(found))
    if not heads_amounts(heading):
        return None
    bare = replace(one, unit=None, rule="bare number")
    stated = scaling(tokens(heading, 0, len(heading))) if states_scale(heading) else None
    if stated is not None:
        return scaled(bare, stated) if stated.unit is not None else None
    return elided_money(found, bare, francs=heads_francs(heading))


def part_of_list(found: list[Token], draft: Draft, antecedents: Antecedents) -> Draft | None:
    """``340 dossiers, waarvan`` over ``- 182 goedgekeurd``: what the line above the list counts."""
    if draft.first != 0 or found[0].opened < 0 or draft.rule == "interval":
        return None
    noun = antecedents.whole_of_list(begins(found), draft.value or 0)
    return None if noun is None else replace(draft, unit=noun, rule="elided noun")
