"""A reply that is nothing but its number: ``1. 45``, ``In totaal 312.``, ``Momenteel 12, waarvan 3 deeltijds``.

Comes in: the tokens of a sentence, a bare number, what the question asks for.
Goes out: the number as what was asked.
Does not: read a number that stands with a verb or a noun (``figures``).
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.annotate.bare.left_out import is_one_of
from pipeline.annotate.joined.inherited import euros
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.opening import begins
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.phrases.antecedents import Antecedents
from pipeline.annotate.phrases.asked import Wanted
from pipeline.annotate.phrases.guards import is_year
from pipeline.annotate.sense.change.left import left_of_qualifiers
from pipeline.records import ClaimKind

_ENDS = frozenset({".", ",", ";", "(", "waarvan", "in", "tot"})
_IN_ALL = frozenset(
    {"in", "totaal", "samen", "er", "ja", "nee", "neen", "voor", "over", "maar", "slechts", "al", "reeds"}
)
_AT_A_TIME = frozenset(
    {"momenteel", "vandaag", "thans", "nu", "heden", "op", "dit", "moment", "nog", "sinds", "tot", "toe"}
)
_BEFORE = _IN_ALL | _AT_A_TIME | {"eind", "begin"}
_MOST = 5  # tokens before the number


def reply(found: list[Token], draft: Draft, kept: list[Draft], antecedents: Antecedents) -> Draft | None:
    """The first number of a reply, if no verb and no noun stands with it."""
    if kept:
        return None
    end = left_of_qualifiers(found, draft.first) + 1
    behind = found[draft.last + 1].low if draft.last + 1 < len(found) else "."
    if end > _MOST or behind not in _ENDS or not all(_says_when(found, at) for at in range(end)):
        return None
    wanted = antecedents.asked(begins(found))
    if wanted is None or not wanted.unit or is_one_of(found, draft, wanted.unit):
        return None
    return _as_asked(draft, wanted)


def in_reply(found: list[Token], draft: Draft, antecedents: Antecedents) -> Draft | None:
    """A number that leaves out what was asked: ``In 2023 werden er 14 geopend``, ``Aalst: 14``.

    Before anything else is told; money and shares only behind a label, for of those a sentence says more.
    """
    things = any(token.low == "er" for token in found[: draft.first])
    wanted = antecedents.asked(begins(found), things=things)
    if wanted is None or not wanted.unit or is_one_of(found, draft, wanted.unit):
        return None
    told = wanted.rule is None or wanted.rule.kind == "measure" or found[draft.first - 1].low == ":"
    return _as_asked(draft, wanted) if told else None


def _says_when(found: list[Token], at: int) -> bool:
    token = found[at]
    return token.kind in ("mark", "date") or token.low in _BEFORE or is_year(found, at)


def _as_asked(draft: Draft, wanted: Wanted) -> Draft:
    """A bare number as what the question asks for: a noun that is counted, or in a unit."""
    rule = wanted.rule
    if rule is None:
        return replace(draft, unit=wanted.unit, rule="elided noun")
    if rule.kind == "percentage":
        return replace(draft, kind="percentage", unit="percent", rule="elided percent")
    if rule.kind == "euro":
        return euros(draft)
    kind: ClaimKind = "measure" if rule.kind == "measure" else "count"
    return replace(draft, kind=kind, unit=wanted.unit, unit_rule=rule, rule="elided unit")
