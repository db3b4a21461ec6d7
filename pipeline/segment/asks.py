"""Whether a question asks for figures, and split by what.

Comes in: clean text of a question (a turn, or one numbered sub-question).
Goes out: ``asks_for_figures`` and ``breakdowns_asked``.
Does not: look at the answer. What counts as asking is data: ``rules/asks.toml``, ``rules/breakdowns.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal

from pipeline.rulebook import Rule, rules

_SENTENCE = re.compile(r"[^.?!\n]*(?:[.?!](?![\s”’\"')]|\Z)[^.?!\n]*)*[.?!]*")
_LIST = re.compile(
    r"(?<![^\W_])(?:per|naar|volgens|voor elke?|in elke?|voor alle|over de|voor iedere?|van elke?)\s+"
    r"(?P<first>[^\W\d_][\w'’-]*(?:\s+(?!en\b|of\b)[^\W\d_][\w'’-]*)?)"
    r"(?P<more>(?:\s*(?:,|/|en|of|en/of|alsook|evenals)\s*(?:en\s+|of\s+)?(?:(?:per|naar|volgens)\s+)?[^\W\d_][\w'’-]*){0,6})"
)
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_RATE = re.compile(r"(?:\d[\d.,]*|euro|miljoen|miljard|keer|maal|uur|dagen|frank|EUR|€|procent|%)\s*(?:[a-z]+\s+)?\Z")


class Asking(Rule, frozen=True, kw_only=True):
    """One way of asking for figures.

    ``patterns``: regular expressions on lower-cased clean text, searched inside one sentence. ``needs``: ``question``
    asks only in a sentence with a question mark or words of request, ``nothing`` wherever it stands.
    """

    patterns: tuple[str, ...]
    needs: Literal["question", "nothing"]


class Request(Rule, frozen=True, kw_only=True):
    """Words that make a sentence without question mark a request: ``graag``, ``gelieve``."""

    patterns: tuple[str, ...]


class Breakdown(Rule, frozen=True, kw_only=True):
    """One dimension by which figures are asked: ``dimension`` is its name in the database.

    ``nouns`` are lower-case singular or plural nouns; ``tails`` are endings of compounds (``categorie``).
    """

    dimension: str
    nouns: tuple[str, ...]
    tails: tuple[str, ...] = ()


def asks_for_figures(text: str) -> bool:
    """Whether a clean question text asks for numbers, amounts or statistics."""
    openly, asking = _asking()
    for sentence in _sentences(text.lower()):
        if openly.search(sentence) or (_is_request(sentence) and asking.search(sentence)):
            return True
    return False


def breakdowns_asked(text: str) -> tuple[str, ...]:
    """Dimensions by which a clean question text wants its figures split, in the order of asking, each once."""
    found: dict[str, None] = {}
    for sentence in _sentences(text.lower()):
        if not _is_request(sentence):
            continue
        for match in _LIST.finditer(sentence):
            if match.group().startswith("per") and _RATE.search(sentence[: match.start()]):
                continue
            for word in _WORD.findall(match["first"] + (match["more"] or "")):
                dimension = _dimension(word)
                if dimension:
                    found.setdefault(dimension)
    return tuple(found)


def _sentences(text: str) -> Iterator[str]:
    for match in _SENTENCE.finditer(text):
        if match.group().strip():
            yield match.group().strip()


def _is_request(sentence: str) -> bool:
    return sentence.rstrip("”’\"')").endswith("?") or _requests().search(sentence) is not None


@cache
def _asking() -> tuple[re.Pattern[str], re.Pattern[str]]:
    book = rules("asks", Asking)
    return _union(p for r in book if r.needs == "nothing" for p in r.patterns), _union(
        p for r in book if r.needs == "question" for p in r.patterns
    )


@cache
def _requests() -> re.Pattern[str]:
    return _union(pattern for rule in rules("requests", Request) for pattern in rule.patterns)


@cache
def _nouns() -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    book = rules("breakdowns", Breakdown)
    nouns = {noun: rule.dimension for rule in book for noun in rule.nouns}
    tails = sorted(((tail, rule.dimension) for rule in book for tail in rule.tails), key=lambda one: -len(one[0]))
    return nouns, tuple(tails)


@cache
def _dimension(word: str) -> str | None:
    nouns, tails = _nouns()
    if word in nouns:
        return nouns[word]
    return next((dimension for tail, dimension in tails if word.endswith(tail)), None)


def _union(patterns: Iterator[str]) -> re.Pattern[str]:
    return re.compile(r"(?<![^\W_])(?:" + "|".join(patterns) + r")(?!\w)")
