"""Whether a question asks for figures, and split by what.

Comes in: clean text of a question (a turn, or one numbered sub-question).
Goes out: ``asks_for_figures`` and ``breakdowns_asked``.
Does not: look at the answer. What counts as asking is data: ``rules/asks.toml``, ``rules/breakdowns.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Literal

from pipeline.rulebook import Rule, rules

_SENTENCE = re.compile(r"[^.?!\n]*(?:[.?!](?![\s”’\"')]|\Z)[^.?!\n]*)*[.?!]*")
_ABBREVIATION = re.compile(
    r"(?<![^\W_])(?:[A-Za-z]\.(?:[ ]?[A-Za-z]\.){1,3}|nr\.|resp\.|incl\.|excl\.|ca\.|bijv\.|bv\.)\s+(?=[a-zà-ÿ\d(])"
)
_LIST_ITEM = re.compile(r"(?<=[:;,])\s*\n\s*(?=\(?[a-z\d]{1,2}[).]\s|[-–•*]\s)|(?<=[:;])\s*\n\s*(?=[a-zà-ÿ])")
_MORE = (
    r"(?P<more>(?:\s*(?:,|/|en|of|en/of|alsook|evenals)\s*(?:en\s+|of\s+)?(?:(?:per|naar|volgens)\s+)?"
    r"[^\W\d_][\w'’-]*){0,6})"
)
_LIST = re.compile(
    r"(?<![^\W_])(?P<by>per|naar|volgens|voor elke?|in elke?|voor alle|over de|voor iedere?|van elke?)(?:\s+|:\s*)"
    r"(?P<first>[^\W\d_][\w'’-]*(?:\s+(?!en\b|of\b)[^\W\d_][\w'’-]*)?)" + _MORE
)
_SPLIT = re.compile(
    r"(?<![^\W_])(?:(?:op|uit|onder)(?:splitsing(?:en)?|gesplitst|gedeeld|verdeeld|verdeling(?:en)?|splitsen|delen)"
    r"|opdeling|verdeling|spreiding|onderscheid|uit te splitsen|op te splitsen|overzicht(?:en)?"
    r"|cijfers|aantal(?:len)?|gerangschikt)"
    r"(?P<of>[^.?:;]{0,40}?)\s+(?P<by>per|naar|volgens|op basis van|tussen)(?![\w-])\s*:?\s*"
)
_LABELLED = re.compile(r"(?:\A|(?<=[\s;,:]))(?:\(?[a-z\d]{1,2}\)|\d{1,2}\.|[-–•*])\s+")
_ENDS_ITEM = re.compile(
    r"[,;:(/]|(?<![^\W_])(?:en|of|alsook|evenals|voor|van|in|sinds|vanaf|over|met|dat|die|tot|bij|op)(?!\w)"
)
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_RATE = re.compile(
    r"(?:(?<!\d)(?!(?:19|20)\d\d(?!\d))\d[\d.,]*|euro|miljoen|miljard|keer|maal|uur|dagen|frank|eur|€|procent|%)"
    r"\s+(?:[a-z]+\s+)?\Z"
)
_RATE_REACH = 40
_RATED = ("year", "month", "quarter")
_YEARLY = re.compile(
    r"(?<!het )(?<!een )(?<!de )(?<![\w-])jaarlijks(?!\w)"
    r"|(?<![\w-])jaarlijkse? (?:overzicht|evolutie|cijfers|aantal(?:len)?|opsplitsing|bedragen|onderverdeling)(?!\w)"
    r"|(?<![\w-])jaar (?:per|na) jaar(?!\w)"
)
_COMPARED = re.compile(
    r"(?<![\w-])(?:evolutie|geëvolueerd|evolueer\w*|vergeleken|t\.?o\.?v\.?|ten opzichte van"
    r"|in vergelijking met)(?!\w)"
    r"[^.?]{0,60}?(?:19|20)\d\d(?:, (?:19|20)\d\d)*(?:,| en|/) ?(?:19|20)\d\d(?!\d)"
)
_LONGEST_LIST = 400


class Asking(Rule, frozen=True, kw_only=True):
    """One way of asking for figures.

    ``patterns``: regular expressions on lower-cased clean text, searched inside one sentence. ``needs``: ``question``
    asks only in a sentence with a question mark or words of request, ``nothing`` wherever it stands, ``figures`` asks
    for more of what the question just before it asks for: figures, or something else.
    """

    patterns: tuple[str, ...]
    needs: Literal["question", "nothing", "figures"]


class Request(Rule, frozen=True, kw_only=True):
    """Words that make a sentence without question mark a request: ``graag``, ``gelieve``."""

    patterns: tuple[str, ...]


class Breakdown(Rule, frozen=True, kw_only=True):
    """One dimension by which figures are asked: ``dimension`` is its name in the database, ``none`` for no dimension.

    ``nouns`` are lower-case singular or plural nouns; ``tails`` are endings of compounds (``categorie``).
    """

    dimension: str
    nouns: tuple[str, ...]
    tails: tuple[str, ...] = ()


def asks_for_figures(text: str) -> bool:
    """Whether a clean question text asks for numbers, amounts or statistics."""
    openly, asking, more = _asking("nothing"), _asking("question"), _asking("figures")
    other = False
    for sentence in _sentences(text):
        if openly.search(sentence):
            return True
        if not is_request(sentence):
            continue
        if asking.search(sentence) or (not other and more.search(sentence)):
            return True
        other = sentence.rstrip("”’\"') ").endswith("?")
    return False


def breakdowns_asked(text: str) -> tuple[str, ...]:
    """Dimensions by which a clean question text wants its figures split, in the order of asking, each once.

    A split that is asked for by a name that no rule has is a ``type``.
    """
    found: dict[tuple[int, int], str] = {}
    for at, sentence in enumerate(_sentences(text)):
        if is_request(sentence) and (_requests().search(sentence) or _asking("question").search(sentence)):
            places = {**_named_splits(sentence), **_yearly(sentence)}
            for start, dimension in _other_splits(sentence).items():
                places.setdefault(start, dimension)
            found.update({(at, start): dimension for start, dimension in places.items()})
    return tuple(dict.fromkeys(found[place] for place in sorted(found)))


def _named_splits(sentence: str) -> dict[int, str]:
    """Dimensions behind ``per``, ``naar``, ``volgens`` by their place; not of a rate (``euro per jaar``)."""
    found: dict[int, str] = {}
    for match in _LIST.finditer(sentence):
        rate = (
            match["by"] == "per"
            and _RATE.search(sentence, max(0, match.start() - _RATE_REACH), match.start()) is not None
        )
        for word in _WORD.finditer(sentence, match.start("first"), match.end()):
            dimension = _dimension(word.group())
            if dimension and not (rate and dimension in _RATED):
                found[word.start()] = dimension
    return found


def _yearly(sentence: str) -> dict[int, str]:
    return {match.start(): "year" for pattern in (_YEARLY, _COMPARED) for match in pattern.finditer(sentence)}


def _other_splits(sentence: str) -> dict[int, str]:
    """What stands behind a word of splitting: each item of a list, or the one noun, under any name."""
    found: dict[int, str] = {}
    for match in _SPLIT.finditer(sentence):
        start = match.end()
        rest = sentence[start : start + _LONGEST_LIST]
        labels = list(_LABELLED.finditer(rest))
        if labels and labels[0].start() == 0:
            for label, after in zip(labels, [*labels[1:], None], strict=True):
                item = rest[label.end() : after.start() if after else None]
                found[start + label.end()] = _item(item)
        elif match["by"] == "tussen":
            words = [dimension for word in _WORD.findall(rest) if (dimension := _dimension(word))]
            found[start] = words[0] if words else "type"
        elif rest and (match.group().startswith(("op", "uit", "onder", "verdeling")) or match["by"] == "per"):
            found[start] = _item(rest)
    return {place: dimension for place, dimension in found.items() if dimension}


def _item(text: str) -> str:
    """The dimension that an item of a list names by its first noun group; empty for a unit or a person of a rate."""
    ended = _ENDS_ITEM.search(text)
    words = _WORD.findall(text[: ended.start()] if ended else text)[:3]
    named = next((dimension for word in words if (dimension := _dimension(word))), None)
    if named or not words:
        return named or ""
    return "" if words[0] in _units() else "type"


def _sentences(text: str) -> Iterator[str]:
    """Lower-case sentences; a list behind a colon belongs to the sentence that opens it."""
    whole = _ABBREVIATION.sub(lambda match: "".join(match.group().replace(".", "").split()) + " ", text)
    whole = _LIST_ITEM.sub(" ", whole).lower()
    for match in _SENTENCE.finditer(whole):
        if match.group().strip():
            yield match.group().strip()


def is_request(sentence: str) -> bool:
    """Whether a lower-case sentence asks: with a question mark, or with words of request."""
    return sentence.rstrip("”’\"')").endswith("?") or _requests().search(sentence) is not None


@cache
def _asking(needs: str) -> re.Pattern[str]:
    return _union(pattern for rule in rules("asks", Asking) if rule.needs == needs for pattern in rule.patterns)


@cache
def _requests() -> re.Pattern[str]:
    return _union(pattern for rule in rules("requests", Request) for pattern in rule.patterns)


@cache
def _nouns() -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    book = rules("breakdowns", Breakdown)
    nouns = {noun: rule.dimension for rule in book if rule.dimension != "none" for noun in rule.nouns}
    tails = sorted(((tail, rule.dimension) for rule in book for tail in rule.tails), key=lambda one: -len(one[0]))
    return nouns, tuple(tails)


@cache
def _units() -> frozenset[str]:
    return frozenset(noun for rule in rules("breakdowns", Breakdown) if rule.dimension == "none" for noun in rule.nouns)


@lru_cache(maxsize=20_000)  # words of documents: a worker reads many
def _dimension(word: str) -> str | None:
    nouns, tails = _nouns()
    if word in nouns:
        return nouns[word]
    return next((dimension for tail, dimension in tails if word.endswith(tail)), None)


def _union(patterns: Iterator[str]) -> re.Pattern[str]:
    return re.compile(r"(?<![^\W_])(?:" + "|".join(patterns) + r")(?!\w)")
