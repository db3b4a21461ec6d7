"""Headings of written questions within a line, with the names and titles that go with them.

Comes in: a line, and a place in it.
Goes out: ``Block`` records; the words in capitals before and behind a place.
Does not: know a form (``written`` and ``bulletin`` do), or a name from a title but by the word for minister.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

DATE = r"(?:\d{1,2} [a-z]{3,9} \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4})"
TITLE = re.compile(r" (?:(?:VLAAMSE? |VICE-?|GEMEENSCHAPS)*MINISTER\b|STAATSSECRETARIS\b)")
_LONGEST_NAMES = 1500  # characters of names and titles above an answer of many ministers
_WORD = re.compile(r"\S+")
_CAPITALS = re.compile(r"(?:[A-ZÀ-Þ][A-ZÀ-Þ'’&-]+,?|[A-ZÀ-Þ]\.|[&–-])")

Words = list[re.Match[str]]


@dataclass(frozen=True, slots=True)
class Block:
    """A heading with the names and titles that go with it; what is asked or answered goes from ``end`` on."""

    start: int
    end: int
    line_ends: tuple[int, ...]
    is_answer: bool


def behind(line: str, at: int) -> Words:
    """The words in capitals from ``at`` on."""
    return list(takewhile(_is_in_capitals, _WORD.finditer(line, at)))


def before(line: str, at: int) -> Words:
    """The words in capitals that end at ``at``."""
    words = [*_WORD.finditer(line, max(0, at - _LONGEST_NAMES), at)]
    return [*takewhile(_is_in_capitals, reversed(words))][::-1]


def _is_in_capitals(word: re.Match[str]) -> bool:
    return _CAPITALS.fullmatch(word.group()) is not None


def title_in(line: str, words: Words) -> Iterator[int]:
    """Where the title begins behind the name in ``words``."""
    found = TITLE.search(line, words[0].end(), words[-1].end()) if words else None
    if found:
        yield found.start()
