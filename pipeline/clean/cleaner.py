"""Makes clean text: finds each site where the raw text is not as it is read, and decides what replaces it.

Comes in: the raw text of a transcript and the ranges of it that are to be read.
Goes out: ``CleanText``.
Does not: decide what is furniture, or change the raw text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.clean.hyphens import Hyphens
from pipeline.clean.lines import Lines
from pipeline.clean.mapping import CleanText, Cut, Pieces
from pipeline.clean.minus import SIGNS, Minuses
from pipeline.clean.signs import is_raised, seen, sites_of
from pipeline.clean.words import ended_at_page_end, plain_blanks, stripped

PARAGRAPH = "\n\n"
LINE = "\n"
FOLD = " "

_TOKEN_BEFORE = re.compile(r"[^\s(\[“‘\"/–—]*\Z")
_TOKEN_AFTER = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_OF_ADDRESSES = ("www.", "://", "@")
_ELLIPSIS = re.compile(r"(?:(?:en|of|tot|noch|als|respectievelijk|maar|danwel|versus)\b|dan wel\b|resp\.)(?!-)")
_FAR = 60  # characters
_LINE_END_HYPHENS = "-\u2010"
_PLACE_NAME = re.compile(  # Heist-op-den-Berg: a capital follows, which tells it from Minis-ter-president
    r"(?:(?:op|aan|ten|ter|de|den|der|in|bij|lez|le|la|les|sur|onder|over|'t|'s)-\s*){1,3}(?=[^\W\d_])[^a-zà-öø-ÿ]"
)
_LINKS = frozenset({"en", "het", "and"})
_LINKS_BEFORE = _LINKS | {"of", "to"}  # which may also be syllables that end a word: ``au-`` / ``to-ongeval``
_JOINED, _FOLDED, _KEPT, _PARTED, _HYPHEN = (Cut(filler, 0) for filler in ("", FOLD, LINE, PARAGRAPH, "-"))


class Cleaner:
    """Makes clean text of one transcript; keeps what is learned of its words and its line width."""

    def __init__(self, text: str) -> None:
        """Takes the raw text that all ranges point into."""
        self._raw = plain_blanks(text)
        self._hyphens = Hyphens(text)
        self._lines = Lines(self._raw)
        self._minuses = Minuses(self._raw)
        self._sites = sites_of(text)

    def clean(self, ranges: Iterable[tuple[int, int]]) -> CleanText:
        """Clean text of the raw ``(start, end)`` ranges, in order; what lies between two ranges is left out."""
        pieces = Pieces(self._raw)
        previous: int | None = None
        for start, end in ranges:
            first, last = stripped(self._raw, start, end)
            if first == last:
                continue
            if previous is None:
                pieces.begin(first)
            else:
                pieces.cut(previous, first, self._decide(previous, first, seam=True))
            for site in self._sites.finditer(self._raw, first, last):
                pieces.cut(site.start(), site.end(), self._decide(site.start(), site.end(), seam=False))
            previous = last
        return pieces.finish(previous)

    def _decide(self, start: int, end: int, *, seam: bool) -> Cut:
        raw = self._raw
        gap = raw[start:end]
        if not gap:
            return _JOINED
        seam = seam and not gap.isspace()
        shy_before = raw[max(start - 1, 0) : start] == "\u00ad" and not is_raised(gap[0])
        if gap.startswith("\u00ad") or (shy_before and raw[end : end + 1].isalnum()):
            return _HYPHEN if gap[0] == "\u00ad" and _is_seen(raw, start, end) else _JOINED
        if not seam and not gap[0].isspace():
            return Cut(seen(gap, raw, start), 0)
        if not seam and "\n" not in gap and "\f" not in gap:
            return _FOLDED
        if raw[start - 2 : start] == "(-" and raw[end].isdigit():
            return _JOINED
        if raw[start - 1] in SIGNS and (read := self._minuses.read(start, end)) is not None:
            return _JOINED if read else _KEPT
        broken = raw[start - 1] in _LINE_END_HYPHENS and start >= 2 and raw[start - 2].isalnum() and raw[end].isalnum()
        if broken and (seam or gap.count("\n") == 1 or raw[end].islower()):
            return self._hyphen(start, end)
        if seam or gap.count("\n") > 1 or "\f" in gap:
            over = (seam or "\f" in gap) and not ended_at_page_end(gap)
            return _FOLDED if self._lines.continues(start, end, seam=over) else _PARTED
        return _KEPT if self._lines.is_hard(start, end) else _FOLDED

    def _hyphen(self, start: int, end: int) -> Cut:
        before = _TOKEN_BEFORE.search(self._raw, max(0, start - _FAR), start - 1)
        after = _TOKEN_AFTER.match(self._raw, end)
        left, right = before.group().lstrip("'") if before else "", after.group() if after else ""
        if _ELLIPSIS.match(self._raw, end) and not self._hyphens.knows(left + right):
            return Cut(FOLD, 0)
        if left[:1].isupper() and _PLACE_NAME.match(self._raw, end):
            return Cut("", 0)
        if not left or not right or self._hyphens.keeps(left, right) or self._is_linked(left, right, start, end):
            return Cut("", 0) if self._raw[start - 1] == "-" else Cut("-", 1)
        trema = self._hyphens.trema(left, right)
        return Cut("", 1) if trema is None else Cut(trema, 1, 1)

    def _is_linked(self, left: str, right: str, start: int, end: int) -> bool:
        """Whether the break is behind a hyphen of an address, or beside a small word: ``kant-`` / ``en-klaar``."""
        first, _, last = left.rpartition("-")
        if last in _LINKS_BEFORE and first and not self._hyphens.is_prefix(first):
            return True
        if right in _LINKS and self._raw[end + len(right) : end + len(right) + 1] == "-":
            return True
        word = self._raw[max(0, start - _FAR) : start].split()[-1]
        return any(mark in word for mark in _OF_ADDRESSES) and not self._hyphens.knows(left + right)


def _is_seen(raw: str, start: int, end: int) -> bool:
    """Whether the reader sees the soft hyphen at ``start``, for no word is broken there.

    ``2019\u00ad2020``, ``Oost\u00adVlaanderen``, ``N\u00adVA``; not ``boven\u00addien``, ``BOVEN\u00adDIEN``.
    """
    before, after = raw[max(0, start - 2) : start], raw[end : end + 1]
    if before[-1:].isdigit() or after.isdigit():
        return before[-1:].isalnum() and after.isalnum()
    return after.isupper() and not (before.isalpha() and before.isupper())
