"""Words, blanks and numbers as texts have them, made plain.

Comes in: a word, a line, or a whole text.
Goes out: the same in one spelling.
Does not: map places: ``plain_blanks`` keeps them, ``stripped`` gives them; the others are for labels and tables.
"""

from __future__ import annotations

import re

_NO_BREAKS = "\u00a0\u2007\u2009\u202f"
_NO_BREAK = re.compile(rf"[{_NO_BREAKS}](?!(?<=\d.)\d{{3}}(?!\d))")  # three digits behind it: thousands
_TAKEN_FOR = str.maketrans({"ı": "i", "ſ": "s", "\u0307": None})
_MOST_DIGITS = 9  # fits in 32 bits


def plain_blanks(text: str) -> str:
    """``text`` with blanks for spaces that forbid a break, of the same length; those inside a number stay."""
    return _NO_BREAK.sub(" ", text) if any(blank in text for blank in _NO_BREAKS) else text


def lowered(word: str) -> str:
    """``word`` in lower case as a table of words has it, where a pattern that sets case aside has found it in a text.

    Such a pattern takes ``ı`` and ``İ`` for an i, ``ſ`` for an s and the sign of kelvin for a k.
    """
    return word.lower() if word.isascii() else word.lower().translate(_TAKEN_FOR)


def printed_number(text: str | None) -> int | None:
    """A number as questions bear it: digits alone, and so few that a column of whole numbers holds it."""
    return int(text) if text is not None and text.isdecimal() and len(text) <= _MOST_DIGITS else None


def stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """``start:end`` without the white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def ended_at_page_end(between: str) -> bool:
    """Whether a paragraph is known to have ended where a page did: a blank line stands behind its end, none before."""
    return "\n\f\n" in between and "\n\n\f" not in between


def clean_line(text: str) -> str:
    """White space folded to single blanks, ends stripped: for labels, titles and cells."""
    return " ".join(text.split())
