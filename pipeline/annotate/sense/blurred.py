"""Words that only blur or bound a number: ``ongeveer``, ``bijna``. A sentence is read as if they were not there.

Comes in: the tokens of a sentence.
Goes out: the tokens without them, and what they said of the number behind each.
Does not: take away ``meer dan`` where it may compare, nor ``tot``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at, token_at
from pipeline.records import Comparator

_BLURS: Mapping[tuple[str, ...], Comparator] = {
    ("ongeveer",): "~",
    ("zo'n",): "~",
    ("zo’n",): "~",
    ("bijna",): "<",
    ("ruim",): ">",
    ("minstens",): ">=",
    ("minimaal",): ">=",
    ("maximaal",): "<=",
    ("hoogstens",): "<=",
    ("meer", "dan"): ">",
    ("minder", "dan"): "<",
}
_LASTS = frozenset(words[-1] for words in _BLURS)
_DENYING = frozenset({"niet", "geen", "nooit", "nergens"})


def without_blurs(found: list[Token]) -> tuple[list[Token], dict[int, Comparator]]:
    """The tokens, and by where a number or its ``€`` begins in the text, how the words before it bound or blur it.

    Words that tell more than that stay (``_tells_more``).
    """
    said: dict[int, Comparator] = {}
    gone: set[int] = set()
    for at in range(1, len(found)):
        first = _blur_before(found, at) if found[at - 1].low in _LASTS else None
        if first is not None:
            said[found[at].start] = _BLURS[tuple(token.low for token in found[first:at])]
            gone.update(range(first, at))
    if not said:
        return found, said
    return [_marked(token) if token.start in said else token for at, token in enumerate(found) if at not in gone], said


def _blur_before(found: list[Token], at: int) -> int | None:
    """Where the words begin that only blur the number at ``at``; ``meer dan`` behind a preposition and the like."""
    if found[at].number is None and found[at].low != "€":
        return None
    width = 2 if found[at - 1].low == "dan" else 1
    first = at - width
    if first < 0 or tuple(token.low for token in found[first:at]) not in _BLURS or _tells_more(found, first, at):
        return None
    compares = width > 1 and low_at(found, first - 1) not in lexicon().prepositions | {"er", "("}
    return (
        None if compares or not _DENYING.isdisjoint(token.low for token in found[max(0, first - 2) : first]) else first
    )


def in_full(written: list[Token], kept: list[Token], draft: Draft) -> Draft:
    """The draft over ``kept`` as one over all tokens."""
    places = {token.start: at for at, token in enumerate(written)}
    first, last, number_at = (places[kept[at].start] for at in (draft.first, draft.last, draft.number_at))
    return replace(draft, first=first, last=last, number_at=number_at)


def _marked(token: Token) -> Token:
    return token if token.number is None else token._replace(number=replace(token.number, blurred=True))


def _tells_more(found: list[Token], first: int, number: int) -> bool:
    """``zo'n 20, 25 scholen``: that the two are one interval; ``360, zowat 14 procent``: that they are none.

    ``bijna een vierde``: that it is no fourth; ``Bijna 40 zijn er ziek``: that it opens no list; ``van de 18 miljard
    euro minstens 6``: that ``euro`` is not of what follows.
    """
    if first == 0 or low_at(found, first - 1) in lexicon().units or found[number].low.startswith(("een", "één")):
        return True
    around = [token_at(found, place) for place in (first - 2, number + 2)]
    commas = [low_at(found, place) == "," for place in (first - 1, number + 1)]
    return any(comma and one is not None and one.number is not None for comma, one in zip(commas, around, strict=True))
