"""Words that only blur a number: ``ongeveer``, ``bijna``, ``ruim``. A sentence is read as if they were not there.

Comes in: the tokens of a sentence.
Goes out: the tokens without them, and what they said of the number behind each.
Does not: take away ``meer dan`` or ``tot``, which may compare or bound.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at, token_at
from pipeline.records import Comparator

_BLURS: Mapping[str, Comparator] = {"ongeveer": "~", "zo'n": "~", "zo’n": "~", "bijna": "<", "ruim": ">"}


def without_blurs(found: list[Token]) -> tuple[list[Token], dict[int, Comparator]]:
    """The tokens, and by where a number or its ``€`` begins in the text, how the word before it bounds or blurs it.

    A word that tells more than that stays (``_tells_more``).
    """
    said: dict[int, Comparator] = {}
    kept: list[Token] = []
    for at, token in enumerate(found):
        comparator = _BLURS.get(token.low)
        if comparator is not None and _only_blurs(found, at):
            said[found[at + 1].start] = comparator
        else:
            kept.append(_marked(token) if token.start in said else token)
    return (kept, said) if said else (found, said)


def in_full(written: list[Token], kept: list[Token], draft: Draft) -> Draft:
    """The draft over ``kept`` as one over all tokens."""
    places = {token.start: at for at, token in enumerate(written)}
    first, last, number_at = (places[kept[at].start] for at in (draft.first, draft.last, draft.number_at))
    return replace(draft, first=first, last=last, number_at=number_at)


def _marked(token: Token) -> Token:
    return token if token.number is None else token._replace(number=replace(token.number, blurred=True))


def _only_blurs(found: list[Token], at: int) -> bool:
    number = token_at(found, at + 1)
    if number is None or (number.number is None and number.low != "€"):
        return False
    return not _tells_more(found, at, number)


def _tells_more(found: list[Token], at: int, number: Token) -> bool:
    """``zo'n 20, 25 scholen``: that the two are one interval; ``360, zowat 14 procent``: that they are none.

    ``bijna een vierde``: that it is no fourth; ``Bijna 40 zijn er ziek``: that it opens no list.
    """
    if at == 0 or number.low.startswith(("een", "één")):
        return True
    around = [token_at(found, place) for place in (at - 2, at + 3)]
    commas = [low_at(found, place) == "," for place in (at - 1, at + 2)]
    return any(comma and one is not None and one.number is not None for comma, one in zip(commas, around, strict=True))
