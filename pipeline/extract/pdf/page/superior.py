"""Digits that a font draws small and high, as note marks and powers, where the file gives them as plain digits.

Comes in: a page's text, and the open text page.
Goes out: the same text, such digits as ``³``.
Does not: look at digits that are printed in a smaller type above the line (``lines`` does): these have the size of the
type and the baseline of the words beside them, and only their ink tells.

Few documents have any, and where one has, they come again and again. So they are sought until one is found, of a longer
document on its first pages and each fifth, where a digit stands right behind a word or makes a figure that is none.
From then on each digit is looked at; who reads the pages begins anew, for a mark may stand behind a figure before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.extract.pdf.page.calls import Handle, ink, origin, space

RAISED_DIGITS = dict(zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", strict=True))
_DIGIT = re.compile(r"[0-9](?![\u2044/])")  # not the numerator of a fraction
_HIGH = 0.15  # of the size of the type
_SMALL = 0.45
_FIRST, _EACH = 4, 5  # pages


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
# with the place of the digit: behind a word, of thousands and of a year with one digit more
_SIGNS = ((b"a0", 1), (b"a.0", 2), (b".0000", 4), (b"00000", 4))


class Superiors:
    """Tells raised digits from others; it remembers whether the document has any.

    ``came_late``: the first was found behind pages on which not each digit was looked at.
    """

    def __init__(self, *, has_any: bool = False) -> None:
        self._has_any = has_any
        self._pages = 0
        self.came_late = False

    def told(self, page: Handle, text: str) -> str:
        """``text`` of ``page``, character by character, its raised digits as such."""
        self._pages += 1
        if not self._has_any and (self._pages <= _FIRST or self._pages % _EACH == 0):
            places = list(_signs(text))
            self._has_any = bool(places and _raised(page, places))
            self.came_late = self._has_any and self._pages > 1
        if not self._has_any:
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
