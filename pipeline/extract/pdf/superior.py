"""Digits that a font draws small and high, as note marks and powers, where the file gives them as plain digits.

Comes in: a page's text, and the open text page.
Goes out: the same text, such digits as ``³``.
Does not: look at digits that are printed in a smaller type above the line (``lines`` does): these have the size of the
type and the baseline of the words beside them, and only their ink tells.

Few documents have any, and where one has, they come again and again. So they are sought until one is found, of a longer
document on few pages, and right behind words alone; from the page of the first on each digit is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.extract.pdf.calls import Handle, ink, origin, space
from pipeline.extract.pdf.seldom import Seldom

RAISED_DIGITS = dict(zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", strict=True))
_DIGIT = re.compile(r"[0-9](?![\u2044/])")  # not the numerator of a fraction
_HIGH = 0.15  # of the size of the type
_SMALL = 0.45


def _kinds() -> bytes:
    """The kind of each letter: ``0`` a digit, ``a`` what ends a word, ``.`` a sign behind one; others as they are."""
    kinds = bytearray(range(256))
    for code in range(256):
        letter = chr(code)
        if "0" <= letter <= "9":
            kinds[code] = ord("0")
        elif letter.isalpha() or letter in ')]"»?':  # a curly quotation mark is read as a question mark
            kinds[code] = ord("a")
        elif letter in ".,;:!":
            kinds[code] = ord(".")
    return bytes(kinds)


_KINDS = _kinds()
_SIGNS = ((b"a0", 1), (b"a.0", 2))  # with the place of the digit


class Superiors:
    """Tells raised digits from others; it remembers whether the document has any."""

    def __init__(self) -> None:
        self._seldom = Seldom()

    def told(self, page: Handle, text: str) -> str:
        """``text`` of ``page``, character by character, its raised digits as such."""
        if not self._seldom.is_due():
            return text
        if not self._seldom.is_there:
            places = list(_signs(text))
            self._seldom.is_there = bool(places and _raised(page, places))
        if not self._seldom.is_there:
            return text
        letters = list(text)
        for at in _raised(page, [found.start() for found in _DIGIT.finditer(text)]):
            letters[at] = RAISED_DIGITS[letters[at]]
        return "".join(letters)


def _signs(text: str) -> Iterator[int]:
    kinds = text.encode("latin-1", "replace").translate(_KINDS)
    for sign, digit in _SIGNS:
        at = kinds.find(sign)
        while at >= 0:
            yield at + digit
            at = kinds.find(sign, at + 1)


def _raised(page: Handle, places: Sequence[int]) -> list[int]:
    bottoms, tops = ink(page, places, "bottom", "top")
    (baselines,) = origin(page, places, "y")
    lows, highs = space(page, places, "bottom", "top")
    return [
        at
        for at, bottom, top, baseline, low, high in zip(places, bottoms, tops, baselines, lows, highs, strict=True)
        if bottom - baseline > _HIGH * (high - low) and top - bottom < _SMALL * (high - low)
    ]
