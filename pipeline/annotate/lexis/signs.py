"""Tells a minus or a plus that stands apart from its number from a dash: ``een saldo van - 6,4 procent``.

Comes in: the text, the place of the mark, the tokens before it.
Goes out: yes or no.
Does not: read a sign that is glued to its number.
"""

from __future__ import annotations

import re

from pipeline.annotate.lexis.token import Token


def stands_apart(text: str, at: int, end: int, before: list[Token]) -> bool:
    """A sign: ``(- 6,4 %)``; ``een saldo van - 6,4 %``, but no dash of a list or an aside, which has another.

    Behind such a figure one more: ``van - 6,4 % en - 3,1 %``.
    """
    last = _past_adverbs(before)
    more = last.low in _GO_ON and any(token.number is not None and token.number.value < 0 for token in before)
    if more or last.low in _WANT_FIGURE:
        told = text[before[-1].end : at] == " " and _BELOW_NOUGHT.match(text, at + 2, end)
        return bool(told) and not _aside_ends(text, at + 2, end + _FAR)
    if last.low != ":":
        return last.low in {"(", "respectievelijk"} or (text[at] == "+" and last.low in _OTHERWISE)
    beside = text[last.end : at] == " " and _DASH.search(text, at + 2, end + _FAR) is None
    return beside and compares(text, at, min(end, at + _FAR))


def _aside_ends(text: str, at: int, end: int) -> bool:
    """Whether another dash follows, but no other sign."""
    return any(_WANTS_SIGN.search(text, at, dash.start()) is None for dash in _DASH.finditer(text, at, end))


def compares(text: str, at: int, end: int) -> bool:
    """Whether words of comparison stand before ``at``, or behind it up to ``end``."""
    return _COMPARES.search(text, max(0, at - _FAR), end) is not None


def _past_adverbs(before: list[Token]) -> Token:
    """``het saldo bedraagt dit jaar - 18.400 euro``: the verb that wants a figure, else what stands last."""
    for token in reversed(before[-_ADVERBS:]):
        if token.kind != "word":
            break
        if token.low in _AMOUNTS:
            return token
    return before[-1]


_ADVERBS = 4  # tokens
_AMOUNTS = frozenset({"bedraagt", "bedroeg", "bedragen", "bedroegen"})
_WANT_FIGURE = frozenset({"van", "tot", "naar", "met", "bedraagt", "bedroeg", "bedragen", "bedroegen", "gemiddeld"})
_GO_ON = frozenset({"en", "was", "is"})
_OTHERWISE = frozenset({"of", "ofwel", "oftewel"})  # `van 400 tot 520 of + 30 %`; a sum has no ``of`` before its sign
_BELOW_NOUGHT = re.compile(  # a minus is said of these; not of ages: `van - 12 jaar`
    r"(?:€|EUR\s)\s?\d|\d[\d.]*(?:\s\d{3})*"
    r"(?:,\d|\s?(?:%|pct|procent|percent|euro|eur|€|miljoen|miljard|mln|mld|basispunt|graden|°))",
    re.IGNORECASE,
)
_WANTS_SIGN = re.compile(  # `en bedroeg echter - 2 procent`
    rf"(?:{'|'.join(sorted(_WANT_FIGURE | _GO_ON))}|(?:{'|'.join(sorted(_AMOUNTS))})(?:\s[^\W\d_]+){{1,3}})\s\Z"
)
_DASH = re.compile(r"(?<!\S)[-−–] ")
_COMPARES = re.compile(
    r"t\.o\.v\.|ten opzichte|tegenover|in vergelijking|vergeleken|evolutie|verschil|saldo|daling|gedaald"
    r"|afname|afgenomen",
    re.IGNORECASE,
)
_FAR = 80  # characters
