"""What stands around a sentence and is no part of it: the label of an item, the quotes or brackets that hold it.

Comes in: the tokens of a sentence.
Goes out: the tokens without these, the first of them with the place where the sentence began.
Does not: take away a mark that belongs to the words beside it: ``(45) leden``, ``"De Zalm" telt 45 leden``.
"""

from __future__ import annotations

from pipeline.annotate.lexis.token import Token

_QUOTES = {"“": "”", "„": "”", '"': '"', "«": "»", "‘": "’", "'": "'"}
_CLOSING = {**_QUOTES, "(": ")", "[": "]"}
_OPENING = {")": "(", "]": "[", "”": "“", "»": "«"}
_ENDS = frozenset({".", "!", "?", ";"})


def without_opening(found: list[Token]) -> list[Token]:
    """The sentence from its first word on, and without the quote or bracket that closes what opened it."""
    first, last = 0, len(found)
    while first < last - 1:
        opening = found[first]
        if opening.low in _CLOSING:
            closed = _closed(found, first, last)
            if closed is None:
                break
            last = closed
        elif opening.kind != "label":
            break
        first += 1
    while last - first > 1 and _closes_earlier(found, first, last - 1):
        last -= 1
    if first == 0:
        return found[:last]
    return [found[first]._replace(opened=found[0].start), *found[first + 1 : last]]


def _closes_earlier(found: list[Token], first: int, at: int) -> bool:
    """Whether the mark at ``at`` closes what a sentence before this one opened."""
    opening = _OPENING.get(found[at].low)
    return opening is not None and all(token.low != opening for token in found[first:at])


def begins(found: list[Token]) -> int:
    """Where the sentence begins in its text, what opens it included."""
    return found[0].start if found[0].opened < 0 else found[0].opened


def _closed(found: list[Token], first: int, last: int) -> int | None:
    """Where the sentence ends without the mark that closes the one at ``first``; ``None`` where it is closed before."""
    closing = _CLOSING[found[first].low]
    inside = [at for at in range(first + 1, last) if found[at].low == closing]
    if not inside:
        return last  # the sentence goes on behind this one
    at = inside[0]
    ends = at == last - 1 or (at == last - 2 and found[last - 1].low in _ENDS)
    return at if ends and at > first + 1 else None
