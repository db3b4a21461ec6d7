"""A bare number between commas behind the subject that it counts: ``de meeste scholen in Gent, 45, hebben een plan``.

Comes in: the tokens of a sentence and a ``Draft`` of a bare number.
Goes out: the noun phrase of the subject, or ``None`` where something else may stand there.
Does not: read what stands behind ``namelijk`` or ``dat zijn er`` (``counted``).
"""

from __future__ import annotations

from pipeline.annotate.lexis.direction import of_verb
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at
from pipeline.annotate.phrases.nouns import NounPhrase, noun_phrase
from pipeline.annotate.sense.change.left import left_of_qualifiers

_MARKS = frozenset({",", "–", "—"})
_ALL_TOLD = (["in", "totaal"], ["alles", "samen"], ["dus"], ["om", "precies", "te", "zijn"])
_MANY = frozenset(
    {"de", "die", "deze", "onze", "hun", "alle", "al", "meeste", "minste", "veel", "vele", "heel", "wat", "sommige"}
)
_SOME = frozenset(
    {"meerderheid", "minderheid", "merendeel", "deel", "gros", "rest", "restant", "helft", "groep", "aantal"}
)
_LONGEST = 12  # tokens of a subject


def subject_apposed(found: list[Token], draft: Draft) -> NounPhrase | None:
    """``een meerderheid van de mensen op de lijst, bijna 11.000, heeft``: the noun phrase that the number counts.

    A verb follows at once, so nothing but the subject stands before the comma.
    """
    left, at = left_of_qualifiers(found, draft.first), _past_all_told(found, draft.last + 1)
    mark = found[left].low if left > 1 else ""
    if mark not in _MARKS or low_at(found, at) != mark or not _finite(found, at + 1) or draft.value == 1:
        return None
    first = _start(found, left)
    if left - first > _LONGEST or not all(_plain(token) for token in found[first:left]):
        return None
    noun = noun_phrase(found, _past_many(found, _past_some(found, first, left)), one=False)
    if noun is None or noun.last >= left:
        return None
    behind = found[noun.last + 1]
    return noun if noun.last + 1 == left or behind.low in lexicon().prepositions else None


def _past_all_told(found: list[Token], at: int) -> int:
    lows = [token.low for token in found[at : at + 4]]
    return at + next((len(told) for told in _ALL_TOLD if lows[: len(told)] == told), 0)


def _finite(found: list[Token], at: int) -> bool:
    return at < len(found) and (found[at].low in lexicon().verbs or of_verb(found[at].low) is not None)


def _start(found: list[Token], left: int) -> int:
    """Where the subject that ends before ``left`` begins: its sentence, or its clause behind a mark."""
    marks = (at + 1 for at in range(left - 1, -1, -1) if found[at].kind in {"mark", "label"})
    return next(marks, 0)


def _plain(token: Token) -> bool:
    """A word of one noun phrase: no figure, and no verb that would make a clause of it."""
    return token.kind == "word" and token.low not in lexicon().verbs


def _past_some(found: list[Token], first: int, left: int) -> int:
    """Behind ``een groot deel van``, ``een aantal``: where the noun phrase of the whole begins."""
    at = next((one for one in range(first, min(first + 4, left)) if found[one].low in _SOME), None)
    return first if at is None else at + 1 + (found[at + 1].low == "van")


def _past_many(found: list[Token], at: int) -> int:
    while at < len(found) - 1 and (found[at].low in _MANY or found[at].low in words("before the rest")):
        at += 1
    return at
