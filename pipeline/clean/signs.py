"""Where a text is not as a reader sees it: breaks, wide blanks, note marks, ligatures, signs without ink.

Comes in: the raw text.
Goes out: the pattern that finds such sites in it, and what a reader sees for a sign.
Does not: decide on breaks.
"""

from __future__ import annotations

import re
from unicodedata import normalize

_SITES = (
    r"(?<![^\S\n])[^\S\n]*\n\s*|\u00ad(?:[^\S\n]*[\n\f]\s*)?|\f\s*|[ \t]{2,}|[⁰¹²³⁴-⁹]+|[\ufb00-\ufb06]"
    r"|[\u200b-\u200d\u2060\ufeff]+|[\u2010\u2011](?![^\S\n]*[\n\f]|\Z)"
)
# One set of characters goes before, so that the search runs over letters at full speed, and over a blank between words.
_FIRST = r"(?=[\s\u00ad⁰¹²³⁴-⁹\ufb00-\ufb06\u200b-\u200d\u2060\ufeff\u2010\u2011])(?! \S)"
_SITE = re.compile(rf"{_FIRST}(?:{_SITES})")
# A note mark that hides the unit of its figure: ``12,5* procent``, ``318* gevallen``, ``48.312(1) werknemers``; not
# the stars of ``4* hotels``, nor ``artikel 12(2) van``. Raised digits in brackets are one wherever they stand.
_UNIT = r"[^\S\n]?(?:%|procent|percent|euro|EUR|mil(?:joen|jard))"
_NOTE = (
    r"(?:(?<=\()[⁰¹²³⁴-⁹]{1,3}\)"
    rf"|(?<=\d\*)\*{{0,2}}(?={_UNIT})|(?<=\d\*)(?<![^\d.,][1-5]\*)\*{{0,2}}(?=[^\S\n][a-z(])"
    rf"|(?<=\d\()\d\)(?={_UNIT})|(?<=\d\.\d{{3}}\()\d\)(?=[^\S\n][a-z]))"
)
_RARE = rf"[A-Za-z][\u0300-\u036f]+|[*(]{_NOTE}"
_SITE_IN_RARE = re.compile(f"{_SITES}|{_RARE}")  # slow, so for texts alone that hold what is rare
_HAS_RARE = re.compile(rf"[*(\u0300-\u036f](?:(?<=[\u0300-\u036f])|{_NOTE})")
_RAISED = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")  # a note mark, or the power of a measure
_LETTERS = {
    **dict(
        zip("\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06", ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True)
    ),
    **dict.fromkeys("\u2010\u2011", "-"),
}
_OPENS_NOTE = frozenset("*(")
_UNSEEN = frozenset("\u200b\u200c\u200d\u2060\ufeff")
_POWER = re.compile(r"(?:(?<![^\W\d_])[cdhkmμµ]?m|10)\Z")


def sites_of(text: str) -> re.Pattern[str]:
    """The pattern for the sites of ``text``."""
    return _SITE_IN_RARE if _HAS_RARE.search(text) else _SITE


def is_raised(letter: str) -> bool:
    """Whether ``letter`` is a raised digit: a note mark, or the power of a measure."""
    return letter in _RAISED


def seen(sign: str, raw: str, start: int) -> str:
    """What a reader sees for ``sign`` at ``start``: letters for letters in one, nothing for a note mark or no ink."""
    if sign[0] in _RAISED:
        return sign if _POWER.search(raw, max(0, start - 4), start) else ""
    if sign[0] in _UNSEEN or sign[0] in _OPENS_NOTE:
        return ""
    return _LETTERS.get(sign[0]) or normalize("NFC", sign)
