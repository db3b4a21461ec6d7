"""Numbers that say another one once more: ``120 (16%)``, ``56 voor 134.567 euro``, ``345 of 45%``.

Comes in: the tokens of a sentence and its ``Part`` records.
Goes out: which parts are satellites, each of the part before it.
Does not: give units. What has a satellite is never of the satellite's own kind, and what comes behind both goes on
from the number, not from its satellite.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.lexis.token import Token

if TYPE_CHECKING:
    from pipeline.annotate.phrases.parts import Part

_MOST_BETWEEN = 6  # ``geweigerd in 2010 (``
_WORTH = (["voor"], ["voor", "een", "bedrag", "van"], ["voor", "een", "totaal", "van"], ["ter", "waarde", "van"])
_OR = (["of"], [",", "of"], ["ofwel"], [",", "ofwel"], ["oftewel"], [",", "oftewel"], [",", "dus"])
_BOUNDS = frozenset({"minstens", "minimaal", "maximaal", "hoogstens", "hooguit", "ten", "minste", "hoogste", "tot"})


def satellites(found: list[Token], parts: Sequence[Part]) -> frozenset[int]:
    """Indexes of the parts that say the part before them once more."""
    made: set[int] = set()
    for at in range(1, len(parts)):
        main, other = parts[at - 1], parts[at]
        if at - 1 not in made and (_is_satellite(found, main, other) or _is_size(found, main, other, made)):
            made.add(at)
    return frozenset(made)


def end_of(found: list[Token], satellite: Part) -> int:
    """The last token of a satellite: of its brackets where it stands in some."""
    opened = next(
        (at for at in range(satellite.first - 1, max(-1, satellite.first - 4), -1) if found[at].low == "("), None
    )
    if opened is None:
        return satellite.last
    stop = min(len(found), satellite.last + 12)
    return next((at for at in range(satellite.last + 1, stop) if found[at].low == ")"), satellite.last)


def _is_satellite(found: list[Token], main: Part, other: Part) -> bool:
    if other.unit is None:
        return False
    between = [token.low for token in found[main.last + 1 : other.first]]
    hedged = False
    while between and between[-1] in lexicon().qualifying and between[-1] not in _BOUNDS:
        between.pop()
        hedged = True
    if between[-1:] == ["("]:
        return _in_one_clause(between[:-1])
    if main.unit is not None:
        return False  # two amounts, two shares
    if other.unit.kind == "euro":
        return between in _WORTH
    if other.unit.kind != "percentage":
        return False
    if between == [","]:
        told = hedged or (main.first > 0 and found[main.first - 1].low == "(")
        return told and _is_no_share(found, main, other)
    return between in _OR and (hedged or len(between) > 1 or _is_no_share(found, main, other))


def _is_size(found: list[Token], main: Part, other: Part, made: set[int]) -> bool:
    """``12 projecten van 45 km en 15 van 56 km``: behind the first the second is no part of a whole."""
    sized = other.unit is not None and other.unit.kind == "measure" and main.unit is None
    if not sized or [token.low for token in found[main.last + 1 : other.first]] != ["van"]:
        return False
    return main.noun is not None or bool(made)


def _in_one_clause(between: list[str]) -> bool:
    """Whether what stands between a number and a bracket belongs to the number: ``45 geweigerd in 2010 (``."""
    return len(between) < _MOST_BETWEEN and not any(word in {",", ";", ":", "en", "(", ")"} for word in between)


def _is_no_share(found: list[Token], main: Part, other: Part) -> bool:
    """Whether the number in ``345 of 45%`` is a count: ``3 of 4 procent`` are two shares."""
    number, share = main.number.value, other.number.value
    if main.noun is not None or (main.first > 0 and found[main.first - 1].low == "er"):
        return True
    whole, finer = number == int(number), share != int(share)
    return whole and (finer or number > 100 or number > share)
