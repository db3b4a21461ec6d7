"""A token of a sentence: a word, a mark, a number, or what only looks like a number.

Comes in: nothing.
Goes out: ``Token``.
Does not: cut a sentence into tokens (``tokens`` does).
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from pipeline.annotate.lexis.numbers import Number

TokenKind = Literal["number", "word", "mark", "date", "time", "label", "address", "ordinal"]


class Token(NamedTuple):
    """One token. ``low`` is its text in lower case; ``number`` is set for kind ``number`` alone.

    ``opened``: of the first word of a sentence, where the label or the quote before it begins; -1 where none is.

    A named tuple: tens of thousands are made for each document, at a third of a frozen dataclass's cost.
    """

    kind: TokenKind
    start: int
    end: int
    low: str
    number: Number | None = None
    text: str = ""
    opened: int = -1
