"""Figures of the period that something is compared with: ``meer dan in 2017, toen er 368 waren``, ``(368)``.

Comes in: clean text, the places of the quantities, an expression of time that something is compared with.
Goes out: the indexes of the quantities that hold in it.
Does not: find expressions, or say which ones compare.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.annotate.periods.lexicon import alternation, by_word

Place = tuple[int, int]

_WHEN = re.compile(r",?\s+toen(?![^\W_])", re.IGNORECASE)
_CLAUSE = re.compile(r"[;:–—()]|,\s|\.\s|\n")
_LISTED = re.compile(r"\s*(?:,|(?:,\s*)?en(?=\s))\s*", re.IGNORECASE)
_OPENING = re.compile(r"\s?\((?P<then>toen\s+(?:[^\W\d_]+\s+){0,3})?", re.IGNORECASE)
_CLOSING = re.compile(r"\s?\)")
# A share or a signed figure behind it may be the change itself: `een stijging ten opzichte van 2017 (12 procent)`.
_DIFFERENCE = re.compile(r"[-+–−±]|.*(?:%|procent|percent)", re.IGNORECASE | re.DOTALL)
_BEFORE = re.compile(
    r"(?<![^\W_])(?P<w>" + alternation(by_word("comparison")) + r"|van)\s+(?:(?:de|het)\s+)?\Z", re.IGNORECASE
)
_BEHIND = re.compile(r",\s+toen\s|(?P<bracket>\s\((?=[€~±]?\s?[\d#]|toen\s))", re.IGNORECASE)


def with_figures(sentence: str, start: int, end: int, *, bare: bool) -> bool:
    """Whether a period at ``start`` is what something is compared with, and its own figures come right behind it.

    What is not ``bare`` has its figures behind ``toen`` after any word: ``het verschil met 2015, toen er 45 waren``.
    """
    behind = _BEHIND.match(sentence, end)
    if behind and not bare and not behind["bracket"]:
        return True
    before = _BEFORE.search(sentence[max(0, start - 40) : start]) if behind else None
    return bool(behind and before and not (behind["bracket"] and before["w"].lower() == "van"))


def figures(text: str, places: Sequence[Place], end: int, *, then: bool = False) -> list[int]:
    """Indexes of the quantities of the period whose expression ends at ``end``; ``then``: behind ``toen`` alone."""
    when = _WHEN.match(text, end)
    if when is None:
        return [] if then else _in_brackets(text, places, end)
    return _in_clause(text, places, when.end())


def _in_clause(text: str, places: Sequence[Place], at: int) -> list[int]:
    """Those of the clause that ``toen`` opens, with those listed behind its last."""
    inside: list[int] = []
    for index, (start, end) in enumerate(places):
        if start < at:
            continue
        gap = text[at:start]
        if _CLAUSE.search(gap) and not (inside and _LISTED.fullmatch(gap)):
            break
        inside.append(index)
        at = end
    return inside


def _in_brackets(text: str, places: Sequence[Place], end: int) -> list[int]:
    opening = _OPENING.match(text, end)
    for index, (first, last) in enumerate(places if opening else ()):
        if opening and first == opening.end() and _CLOSING.match(text, last):
            return [index] if opening["then"] or not _DIFFERENCE.match(text, first, last) else []
    return []
