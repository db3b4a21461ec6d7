"""A sign that ends a line, and the figure on the next one: a minus, or a dash.

Comes in: the raw text, and where such a line ends.
Goes out: whether the sign is the figure's.
Does not: guess. Some programs break a line behind the hyphen of ``-2,3 %``, and a dash may end a line before a figure,
too: what neither the sentence nor the document tells stays open, and the line break stays with it.
"""

from __future__ import annotations

import re
from functools import cached_property

SIGNS = frozenset("-–−")
# Compiled when a text needs them: few have such a line.
_UNIT = (
    r"\s?(?:%|procent(?:punt(?:en)?)?|percent|basispunten|euro|EUR|mil(?:joen|jard)|m(?:ln|ld)\.?|°C?|graden)(?![^\W_])"
)
_FIGURE = (  # of which a minus is said: a share, an amount, a number with decimals; a row of a table goes on otherwise
    r"(?:€[^\S\n]?\d[\d.]*(?:,\d+)?"
    rf"|\d[\d.]*(?:[\u00a0\u202f ]\d{{3}})*(?:,\d+{_UNIT}|{_UNIT}|,\d+(?!\d)))"
    r"(?=[.,;:)!?]|\s+[(‘“'\"]?[a-zà-öø-ÿ])"
)
# A word that does not end what a dash stands behind: prepositions, articles, conjunctions, verbs that want a figure.
_OPEN = (
    r"(?i)(?<![^\W_])(?:aan|als|bij|binnen|boven|dan|door|met|na|naar|of|om|onder|op|over|per|rond|sinds|tegen|tegenover|tot"
    r"|tussen|uit|van|vanaf|voor|de|een|het|en|bedraagt|bedroeg|bedragen|bedroegen|ongeveer|circa|gemiddeld)\Z"
)
_CLOSED = r"(?:[^.!?;]|(?<=\d)[.](?=\d))+?\s[-–−](?=[\s,])"  # a second dash in the sentence, with what stands between
_ASIDE = r"(?<=[^\W\d_]) ([-–]) (?=[^\W\d_])"
_SIGNED = r"(?<=\s)([-–])(?=(?:€ ?)?\d)"
_FAR = 40  # characters before the sign, and of the figure
_SENTENCE = 300


class Minuses:
    """Reads the signs at line ends of one raw text, by the sentence and by how the document prints its own."""

    def __init__(self, raw: str) -> None:
        self._raw = raw

    def read(self, start: int, end: int) -> bool | None:
        """Whether the sign before the break ``start:end`` is the minus of the figure behind it.

        ``None`` where it is none, as between two numbers or behind a word; false where that cannot be told.
        """
        raw, sign = self._raw, self._raw[start - 1]
        before = raw[max(0, start - 1 - _FAR) : start - 1]
        if not before or not before[-1].isspace() or not re.match(_FIGURE, raw[end : end + _FAR]):
            return None
        before = before.rstrip()
        if not before or before[-1].isdigit() or before[-1] in "%€":
            return None
        if sign == "−":
            return True
        if re.match(_CLOSED, raw[end : end + _SENTENCE]):
            return None
        if before[-1] in ":(" or re.search(_OPEN, before):
            return True
        is_signed, is_aside = sign in self._signed, sign in self._asides
        return None if is_aside and not is_signed else is_signed and not is_aside

    @cached_property
    def _signed(self) -> frozenset[str]:
        """The signs that stand right before a figure somewhere in the document."""
        return frozenset(found[1] for found in re.finditer(_SIGNED, self._raw))

    @cached_property
    def _asides(self) -> frozenset[str]:
        """Those that stand between two words, a blank on either side."""
        return frozenset(found[1] for found in re.finditer(_ASIDE, self._raw))
