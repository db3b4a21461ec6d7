"""A phrase between a number and what leads to it: ``van de 300 leden zijn er in Gent 45 ziek``.

Comes in: the tokens of a sentence and a ``Draft``.
Goes out: the tokens without that phrase, and the draft in them; ``None`` where the number may name what stands before
it: ``op lijn 45``, ``in fase 45``.
Does not: read the number.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.annotate.lexis.direction import of_verb
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.shapes import content
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at, token_at
from pipeline.annotate.phrases.guards import is_year
from pipeline.annotate.phrases.levels import needs_no_number
from pipeline.annotate.sense.change.left import left_of_qualifiers

_IT = frozenset({"er", "dat", "het", "we", "wij", "ze", "zij"})
_ROADS = ("straat", "laan", "weg", "plein", "steenweg", "dreef", "kaai", "lei", "markt", "baan", "park")
_NO_NAME = 100
_LONGEST = 6  # tokens of a phrase


def without_adjunct(found: list[Token], draft: Draft) -> tuple[list[Token], Draft] | None:
    """The sentence and its number without the phrase right before it, where a verb, ``er`` or a year leads to it."""
    if draft.unit is None and _one_of_several(found, draft.last + 1):
        return None
    end = draft.first
    start = _set_phrase(found, end)  # `naar schatting` qualifies, too
    if start is None:
        end = _before_adverbs(found, left_of_qualifiers(found, draft.first)) + 1
        start = _set_phrase(found, end) or _phrase(found, end, large=(draft.value or draft.high or 0) >= _NO_NAME)
    if start is None or start < 1 or not _leads_on(found, start - 1):
        return None
    gone = end - start
    moved = replace(draft, first=draft.first - gone, last=draft.last - gone, number_at=draft.number_at - gone)
    return found[:start] + found[end:], moved


def _one_of_several(found: list[Token], at: int) -> bool:
    """``zijn er in Gent 8, 9 en 10``: a list of numbers may be one of names."""
    behind = token_at(found, at + 1)
    return behind is not None and behind.number is not None and found[at].low in {",", "en", "of", "tot", "-", "–"}


def _before_adverbs(found: list[Token], at: int) -> int:
    while at > 0 and found[at].low in _ADVERBS:
        at -= 1
    return at


_ADVERBS = frozenset({"nog", "al", "reeds", "maar", "slechts", "ook", "zelfs", "liefst", "wel", "dus", "toch"})


def _set_phrase(found: list[Token], end: int) -> int | None:
    told = words("phrases beside a number")
    starts = range(max(1, end - _LONGEST), end)
    return next((at for at in starts if " ".join(token.low for token in found[at:end]) in told), None)


def _phrase(found: list[Token], end: int, *, large: bool) -> int | None:
    """Where a preposition opens the phrase that ends before ``end``, if its noun needs no number to name it.

    One thing with ``de`` or ``het`` may have a small number for a name: ``in de haven 12``.
    """
    for start in range(end - 2, max(0, end - _LONGEST), -1):
        token = found[start]
        if token.kind != "word" or token.low in lexicon().verbs:
            return None
        if token.low in words("prepositions of when and where"):
            one = any(word.text in {"de", "het"} for word in found[start + 1 : end])
            return start if _is_whole(found, start, end) and (large or not one) else None
    return None


def _is_whole(found: list[Token], start: int, end: int) -> bool:
    last, inside = found[end - 1], found[start + 1 : end]
    if not all(token.kind == "word" for token in inside) or last.low.endswith(_ROADS):
        return False
    if not content(last):
        return last.low in _PRONOUNS and len(inside) == 1
    return needs_no_number(found, start, end)


_PRONOUNS = frozenset({"ons", "mij", "hen", "u", "jullie"})


def _leads_on(found: list[Token], at: int) -> bool:
    """Whether a verb, ``er`` or a year stands at ``at``, past adverbs: what a bare number may follow."""
    while at > 0 and found[at].low in words("between `er` and its number") and found[at].low not in lexicon().verbs:
        at -= 1
    low = found[at].low
    if "er" in (low, low_at(found, at - 1)) and any(_is_singular(token) for token in found[max(0, at - 1) : at + 1]):
        return False  # `er was in de klas 3 een ongeval`
    return low in _IT or low in lexicon().verbs or of_verb(low) is not None or is_year(found, at)


def _is_singular(verb: Token) -> bool:
    return verb.low in lexicon().verbs and not verb.low.endswith("n")
