"""Sub-questions that an answer repeats in their own words.

Comes in: the words of each sub-question, and the clean text of the answer.
Goes out: the places at which the answer repeats them.
Does not: take a question for repeated by likeness: its words must be the same, white space and capitals set aside.
"""

from __future__ import annotations

from collections.abc import Sequence

_SHORTEST = 12


def repeated(questions: Sequence[str], answer: str) -> tuple[int, ...]:
    """Where ``answer`` repeats each of ``questions``, at the start of a line; empty unless all are, in their order."""
    letters, places = _squeezed(answer)
    found: list[int] = []
    at = 0
    for question in questions:
        words, _ = _squeezed(question)
        at = letters.find(words, at) if len(words) >= _SHORTEST else -1
        if at < 0 or not _begins_line(answer, places[at]):
            return ()
        found.append(places[at])
        at += len(words)
    return tuple(found) if len(found) > 1 else ()


def _squeezed(text: str) -> tuple[str, list[int]]:
    """The letters of ``text`` without white space, folded, and the place of each in ``text``."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        if not letter.isspace():
            folded = letter.casefold()
            letters.append(folded)
            places.extend([place] * len(folded))
    return "".join(letters), places


def _begins_line(text: str, place: int) -> bool:
    return not text[:place].rpartition("\n")[2].strip()
