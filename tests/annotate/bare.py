"""Every number of a text, nouns or not, and how numbers bound a value: what a peer's cases ask of the engine.

A claim keeps its number and says ``meer dan`` in its comparator (guidelines, rule 5); here a bound has two ends.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.numbers import Number, fraction_at, number_at, signed
from pipeline.annotate.lexis.sentences import Sentences
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import tokens
from pipeline.annotate.sense.comparison import comparator_of

_ODDS = re.compile(r"[^\S\n]+(?:op|van|uit)[^\S\n]+(?:de[^\S\n]+)?", re.IGNORECASE)


def _odds_at(text: str, start: int) -> Number | None:
    """``een op de acht``, ``1 uit 20`` at ``start`` as a number up to one, else ``None``."""
    first = number_at(text, start, alone=True)
    joint = _ODDS.match(text, first.end) if first and first.scale == 1 else None
    if first is None or joint is None or joint.end() >= len(text):
        return None
    second = number_at(text, joint.end(), alone=True)
    if second is None or not 0 < first.value <= second.value:
        return None
    return Number(start, second.end, first.value / second.value, "fraction")


_CANDIDATE = re.compile(r"(?<![^\W_])(?:[½¼¾⅓⅔⅕⅙⅛]|[^\W_]|,(?=\d))")
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2011][^\W\d_]+)*")
_GLUED = re.compile(r"[^\W\d_]")


def read_numbers(text: str) -> tuple[Number, ...]:
    """Every number of a text, nouns or not: ``een`` is 1 here, fractions and odds are numbers below one."""
    found: list[Number] = []
    at = 0
    while site := _CANDIDATE.search(text, at):
        number = _read(text, site.start())
        if number is None or _GLUED.match(text, number.end):
            word = _WORD.match(text, site.start())
            at = max(word.end() if word else site.end(), number.end if number else 0)
            continue
        found.append(signed(text, number))
        at = number.end
    return tuple(found)


def _read(text: str, start: int) -> Number | None:
    plain = number_at(text, start, alone=True)
    wide = [one for one in (plain, fraction_at(text, start), _odds_at(text, start)) if one is not None]
    return max(wide, key=lambda one: one.end) if wide else None


_FROM_TO = {"tot", "tot en met", "~", "-", "–", "à", "t/m"}
_JOINING = {"en", "maar"}


@dataclass(frozen=True, slots=True)
class Bounds:
    """A value's ends as stated between ``start`` and ``end``; equal ends state the value itself."""

    start: int
    end: int
    low: float | None
    high: float | None


def read_bounds(text: str) -> tuple[Bounds, ...]:
    """All bounds of a text, in order; a plain number bounds nothing and is left out."""
    sentences, at, out = Sentences(text), 0, list[Bounds]()
    while at < len(text):
        start, end = sentences.around(at)
        out.extend(_of_sentence(tokens(text, start, end)))
        at = max(end, at) + 1
    return tuple(out)


def _of_sentence(found: list[Token]) -> list[Bounds]:
    out: list[Bounds] = []
    places = [index for index, token in enumerate(found) if _value(token) is not None]
    skip = -1
    for place, following in zip(places, [*places[1:], None], strict=False):
        if place == skip:
            continue
        if following is not None and _spans(found, place, following):
            out.append(Bounds(found[place].start, found[following].end, _value(found[place]), _value(found[following])))
            skip = following
            continue
        bound = _bound(found, place)
        if bound is None:
            continue
        if out and _closes(found, out[-1], bound):
            ends = [one for one in (out[-1].low, out[-1].high, bound.low, bound.high) if one is not None]
            out[-1] = Bounds(out[-1].start, bound.end, min(ends), max(ends))
        else:
            out.append(bound)
    return out


def _value(token: Token) -> float | None:
    if token.low == "helft":
        return 0.5
    return token.number.value if token.number is not None else None


def _spans(found: list[Token], first: int, second: int) -> bool:
    between = [token.low for token in found[first + 1 : second] if token.low not in {"de", "het"}]
    words = " ".join(between)
    before = [token.low for token in found[max(0, first - 2) : first]]
    return words in _FROM_TO or (words == "en" and "tussen" in before)


def _bound(found: list[Token], place: int) -> Bounds | None:
    token = found[place]
    value = _value(token)
    words = [one.low for one in found[max(0, place - 3) : place] if one.low != "de"]
    if words[-2:] == ["gelijk", "aan"] and (len(words) < 3 or words[-3] != "of"):
        exact = comparator_of(found, _draft(place))
        if exact == "=":
            return Bounds(token.start, token.end, value, value)
    comparator = comparator_of(found, _draft(place))
    if comparator in {">", ">="}:
        return Bounds(token.start, token.end, value, None)
    if comparator in {"<", "<="}:
        return Bounds(token.start, token.end, None, value)
    return None


def _draft(place: int) -> Draft:
    return Draft(place, place, "count", 1.0, None, "bounds", number_at=place)


def _closes(found: list[Token], before: Bounds, bound: Bounds) -> bool:
    """Whether an upper bound goes with the lower one before it, or the other way round."""
    if (before.low is None) == (bound.low is None) or (before.high is None) == (bound.high is None):
        return False
    return any(token.low in _JOINING and before.end <= token.start < bound.start for token in found)
