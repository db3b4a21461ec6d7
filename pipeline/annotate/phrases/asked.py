"""What a question asks to be counted or measured: the noun or the unit that its answer may leave out.

Comes in: the clean text of a question. Goes out: ``Wanted`` records.
Does not: say whether an answer leaves one out (``left_out``).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from pipeline.annotate.lexis.lemmas import singular
from pipeline.annotate.lexis.lexicon import UnitRule, lexicon
from pipeline.annotate.lexis.lowering import lower
from pipeline.annotate.lexis.tokens import tokens
from pipeline.annotate.phrases.nouns import noun_phrase
from pipeline.annotate.phrases.units import unit_at
from pipeline.records import ClaimKind, Quantity

_ASKED = re.compile(
    r"(?<![^\W_])(?:hoeveel|(?<!een )aantal(?:len)?)\s+(?:van\s+(?:de|deze|die|dat|het|dergelijke|zulke)\s+)?"
)
_FAR = 80  # characters
_OTHER_SIZES = re.compile(
    r"(?<![^\W_])(?:(?P<euro>[^\W_]*(?:bedrag|bedragen|budget|budgetten|kostprijs|kostprijzen|uitgaven|kredieten?)|euro)(?![^\W_])"
    r"|(?P<procent>procent|percent(?:age)?|aandeel)"
    r"|(?P<other>gemiddeld|hoe\s(?:lang|groot|hoog|ver|vaak)|duur|termijn|oppervlakte|verhouding|ratio"
    r"|[^\W_]*(?:kost|prijs|inkomst|opbrengst|middelen|subsidie|premie|steun)))"
)
_OF_THOSE = re.compile(r"(?<![^\W_])(?:daarvan|ervan|hiervan|daaronder)(?![^\W_])", re.IGNORECASE)


class Wanted(NamedTuple):
    """A noun or a unit as the question writes it, or neither; ``rule`` of a unit alone."""

    unit: str
    rule: UnitRule | None = None

    @property
    def is_noun(self) -> bool:
        """Whether things are to be counted."""
        return bool(self.unit) and self.rule is None


class Reply(NamedTuple):
    """Where the reply to a question begins, and what the question asks for."""

    start: int
    wanted: tuple[Wanted, ...] = ()


def asked(question: str) -> tuple[Wanted, ...]:
    """``hoeveel wilgen``, ``het aantal aanvragen``, ``hoeveel van die dossiers``, ``welk bedrag``; each once.

    Where a size is asked for without a unit (``hoe lang``), it is one that has none.
    """
    lowered = lower(question)
    found = [one for site in _ASKED.finditer(lowered) if (one := _wanted(question, site.end())) is not None]
    for site in _OTHER_SIZES.finditer(lowered):
        rule = lexicon().units.get(site.lastgroup or "")
        found.append(Wanted(rule.lemma if rule else "", rule))
    return tuple({one.rule.lemma if one.rule else one.unit.lower(): one for one in found}.values())


def _wanted(question: str, at: int) -> Wanted | None:
    behind = tokens(question, at, min(len(question), at + _FAR))
    unit = unit_at(behind, 0) if behind else None
    if unit is not None:
        return Wanted(unit.text, unit.rule)
    noun = noun_phrase(behind, 0, one=False)
    return None if noun is None else Wanted(noun.unit)


def in_what_was_asked(said: Quantity, wanted: Wanted) -> Quantity:
    """A count of nothing told (a cell without headings) as what is asked: of a noun, or in a unit."""
    rule = wanted.rule
    if not wanted.unit:
        return said
    if rule is None:
        noun = singular(wanted.unit)
        return replace(said, unit=wanted.unit, unit_lemma=noun, unit_norm=noun)
    unit = wanted.unit if rule.kind == "measure" else rule.lemma
    kind: ClaimKind = rule.kind if rule.kind in ("euro", "percentage", "measure") else "count"
    factor = rule.factor if kind == "measure" else 1.0
    value, low, high = (None if one is None else round(one * factor, 6) for one in (said.value, said.low, said.high))
    return replace(
        said,
        kind=kind,
        unit=unit,
        unit_lemma=rule.lemma,
        unit_norm=rule.norm,
        value_norm=value,
        norm_low=value if low is None else low,
        norm_high=value if high is None else high,
    )


def goes_on(question: str) -> bool:
    """``Hoeveel daarvan werden goedgekeurd?``: of what the question before asked for."""
    return _OF_THOSE.search(question) is not None
