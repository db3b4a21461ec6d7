"""What a sentence says its figures are told in: ``De uitgaven (in duizend euro) bedroegen 1.234 in 2010``.

Comes in: the tokens of a sentence.
Goes out: ``Scaling``, or ``None``.
Does not: read headings of tables (``tables.units`` does).
"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.annotate.lexis.lexicon import UnitRule, lexicon
from pipeline.annotate.lexis.shapes import content, verbal
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at
from pipeline.annotate.phrases.units import unit_at

_SCALES = {
    **dict.fromkeys(("duizend", "duizenden", "duizendtallen"), 1e3),
    **dict.fromkeys(("miljoen", "miljoenen", "mio", "mln"), 1e6),
    **dict.fromkeys(("miljard", "miljarden", "mia", "mld"), 1e9),
}
_BEFORE = frozenset({"(", "[", ",", ":", "uitgedrukt", "bedragen", "cijfers"})
_BEHIND = frozenset({")", "]", ",", ":", ".", ";"})


@dataclass(frozen=True, slots=True)
class Scaling:
    """``factor`` for the figures without unit, ``unit`` of money or measure, or ``None``.

    ``first``..``last`` are its tokens, ``name`` how a measure is written.
    """

    factor: float
    unit: UnitRule | None
    first: int
    last: int
    name: str | None = None


def scaling(found: list[Token]) -> Scaling | None:
    """The first one of the sentence."""
    for at, token in enumerate(found):
        if token.low in {"in", "x", "×"} and at + 1 < len(found):
            stated = _stated(found, at)
            if stated is not None:
                return stated
    return None


def _stated(found: list[Token], at: int) -> Scaling | None:
    before = low_at(found, at - 1)
    if before not in _BEFORE and at and not _of_noun(found, at):
        return _of_measure(found, at)
    own = unit_at(found, at + 1)
    if own is not None and own.kind == "euro" and own.rule.factor >= 1e3:  # `in keuro`
        return Scaling(own.rule.factor, lexicon().units["euro"], at, own.last)
    factor = _factor(found[at + 1])
    if factor is None:
        return None
    last = at + 1
    if last + 1 < len(found) and found[last + 1].low == "." and found[last].low in {"mln", "mld", "mia", "mio"}:
        last += 1
    money = unit_at(found, last + 1)
    if money is not None and (money.kind == "currency" or (money.kind == "euro" and money.rule.factor == 1)):
        return Scaling(factor, money.rule, at, money.last)
    measured = _of_measure(found, at)
    if measured is not None:
        return measured
    closed = before in {"(", "["} and last + 1 < len(found) and found[last + 1].low in _BEHIND
    return Scaling(factor, None, at, last) if closed else None


def _of_noun(found: list[Token], at: int) -> bool:
    """``De uitgaven in miljoen euro bedroegen 12``; not ``mondde uit in duizend euro verlies``."""
    noun = found[at - 1]
    told = content(noun) and not verbal(noun) and noun.low not in lexicon().verbs
    return told and found[at + 1].low in _SINGULAR


_SINGULAR = frozenset({"duizend", "miljoen", "mio", "mln", "miljard", "mia", "mld"})


def _of_measure(found: list[Token], at: int) -> Scaling | None:
    """``(hoeveelheid in 1.000 ton)``, ``(in 1.000 ha)``: a measure that the end of the brackets follows."""
    factor = _factor(found[at + 1])
    unit = unit_at(found, at + 2) if factor is not None else None
    if factor is None or unit is None or unit.kind != "measure" or unit.last + 1 >= len(found):
        return None
    opened = [token.low for token in found[max(0, at - _NEAR) : at]]
    inside = "(" in opened and ")" not in opened[opened.index("(") :]
    name = " ".join(token.text for token in found[at + 2 : unit.last + 1])
    return Scaling(factor, unit.rule, at, unit.last, name) if inside and found[unit.last + 1].low == ")" else None


_NEAR = 6  # tokens


def _factor(token: Token) -> float | None:
    if token.number is not None and token.number.value in {1e3, 1e6, 1e9}:
        return token.number.value
    return _SCALES.get(token.low)
