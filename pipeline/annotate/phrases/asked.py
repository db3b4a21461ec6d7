"""What a question asks to be counted or measured: the noun or the unit that its answer may leave out.

Comes in: the clean text of a question. Goes out: ``Wanted`` records.
Does not: say whether an answer leaves one out (``left_out``).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from pipeline.annotate.lexis.lexicon import UnitRule, lexicon
from pipeline.annotate.lexis.tokens import tokens
from pipeline.annotate.phrases.nouns import noun_phrase
from pipeline.annotate.phrases.units import unit_at

_ASKED = re.compile(
    r"(?<![^\W_])(?:hoeveel|(?<!een )aantal(?:len)?)\s+(?:van\s+(?:de|deze|die|dat|het|dergelijke|zulke)\s+)?",
    re.IGNORECASE,
)
_FAR = 80  # characters
_OTHER_SIZES = re.compile(
    r"(?<![^\W_])(?:(?P<euro>[^\W_]*(?:bedrag|budget|kost|prijs|uitga|inkomst|middelen|krediet|subsidie|premie)|euro)"
    r"|(?P<procent>procent|percent|aandeel|verhouding)"
    r"|(?P<other>gemiddeld|hoe\s(?:lang|groot|hoog|ver|vaak)|duur|termijn|oppervlakte))",
    re.IGNORECASE,
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
    found = [one for site in _ASKED.finditer(question) if (one := _wanted(question, site.end())) is not None]
    for site in _OTHER_SIZES.finditer(question):
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


def goes_on(question: str) -> bool:
    """``Hoeveel daarvan werden goedgekeurd?``: of what the question before asked for."""
    return _OF_THOSE.search(question) is not None
