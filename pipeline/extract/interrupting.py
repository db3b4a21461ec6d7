"""Page numbers that stand inside sentences, in a text whose pages are unseen and whose furniture has words of its own.

Comes in: the lines of a text that are not blank.
Goes out: those of them that only the end of a page can have put where they stand.
Does not: know any wording, as ``furniture`` does, or find the lines beside such a number, as ``furniture`` does too.

A heading, a label or a row of a table never parts a sentence, and no word is broken around a figure. Where a page ends,
both happen, and what stands there counts the pages.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

_LONGEST = 120  # characters of a header or footer
_PROSE = 40  # a line so long is no cell and no label
_LEAST = 3  # pages: two numbers may count by chance
_STEP = 2  # a page between two may have lost its number
_NUMBER = r"\d{1,4}(?: ?(?:/|van) ?\d{1,4})?"
_COUNTED = re.compile(rf"(?P<first>{_NUMBER})(?: (?P<words>.*\D))?|(?P<before>.*?\D) (?P<last>{_NUMBER})")
_BROKEN = re.compile(r"[^\W\d_]{2}[-\u00ad]\Z")
_DIGITS = re.compile(r"\d+")


def interrupting(lines: Sequence[str]) -> list[int]:
    """Which ``lines`` (white space folded) are page numbers, alone or with the same words again and again."""
    by_words: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for at, line in enumerate(lines):
        counted = _counted(line)
        if counted is not None:
            by_words[counted[0]].append((at, counted[1]))
    sites = _Sites(lines)
    found: list[int] = []
    for words, group in by_words.items():
        if words:
            found += [at for at, _ in group] if sites.part_sentences(group) else []
        else:
            found += _alone(sites, group)
    return found


def _counted(line: str) -> tuple[str, int] | None:
    """The words of a line that begins or ends with a number, without it, and the number."""
    if len(line) > _LONGEST or not (line[0].isdecimal() or line[-1].isdecimal()) or line[0].islower():
        return None
    found = _COUNTED.fullmatch(line)
    number = _DIGITS.match(found["first"] or found["last"]) if found else None
    return (found["words"] or found["before"] or "", int(number.group())) if found and number else None


class _Sites:
    """What stands around the lines of a text."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._again = {line for line, count in Counter(lines).items() if count >= _LEAST and len(line) < _PROSE}

    def part_sentences(self, group: Sequence[tuple[int, int]]) -> bool:
        """Whether the lines, each with its number, count, and stand in sentences: but for some that end a paragraph."""
        steps = [other - one for (_, one), (_, other) in pairwise(group)]
        if len(group) < _LEAST or not all(1 <= step <= _STEP for step in steps):
            return False
        return sum(self.is_in_sentence(at) for at, _ in group) >= max(_LEAST - 1, len(group) / 3)

    def is_in_sentence(self, at: int) -> bool:
        """Whether a sentence goes on below the line."""
        above, below = self._around(at)
        return below[:1].islower() and len(above) >= _PROSE and above[-1] not in ".?!:;"

    def is_in_word(self, at: int) -> bool:
        """Whether a word is broken above the line and goes on below it."""
        above, below = self._around(at)
        return below[:1].islower() and _BROKEN.search(above) is not None

    def is_in_prose(self, at: int) -> bool:
        """Whether lines as long as those of a paragraph stand above and below, or a sentence goes on."""
        return min(map(len, self._around(at))) >= _PROSE or self.is_in_sentence(at)

    def _around(self, at: int) -> tuple[str, str]:
        """The nearest lines above and below; a line that recurs may be the other half of a page's furniture."""
        above, below = at - 1, at + 1
        above -= above > 0 and self._lines[above] in self._again
        below += below < len(self._lines) - 1 and self._lines[below] in self._again
        return (self._lines[above], self._lines[below]) if above >= 0 and below < len(self._lines) else ("", "")


def _alone(sites: _Sites, group: Sequence[tuple[int, int]]) -> Iterator[int]:
    """Bare numbers: those inside a broken word, and all in prose if these count and part sentences."""
    yield from (at for at, _ in group if sites.is_in_word(at))
    in_prose = [(at, number) for at, number in group if sites.is_in_prose(at)]
    if sites.part_sentences(in_prose):
        yield from (at for at, _ in in_prose)
