"""The sentences by which the chair runs a sitting, for pages on which no label tells the chair's words.

Comes in: a paragraph.
Goes out: whether it only urges a speaker on or closes the item; whom it calls upon without the words ``het woord``;
whether the chair speaks as a member, names who takes the chair, or takes it back.
Does not: read ``De heer Peeters heeft het woord`` (``floor`` does), or say who a name is.

The wording is data: ``rules/chair_words.toml``.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from pipeline.clean import lowered
from pipeline.rulebook import Rule, rules

ChairRole = Literal["urges", "thanks", "calls", "closes", "joins", "hands", "resumes"]

_NEXT_SENTENCE = re.compile(r"(?<=[.!?])\s+(?!\()")
_FULL_NAME_OF_ITEM = re.compile(
    r"om uitleg|actuele|dringende|interpellatie|hoorzitting|gedachtewisseling", re.IGNORECASE
)
_LONGEST = 200


class ChairWord(Rule, frozen=True, kw_only=True):
    """One wording; see the head of the rule file."""

    role: ChairRole
    pattern: str


def urges(text: str) -> bool:
    """Whether every sentence of ``text`` urges a speaker on: ``Gaat uw gang. U hebt twee minuten.``"""
    return all(_is("urges", one) for one in _sentences(text))


def called(text: str) -> str | None:
    """Whom a paragraph calls upon in other words than ``het woord``, as printed; thanks before it are the chair's."""
    if len(text) > _LONGEST:
        return None
    said = _sentences(text)
    while len(said) > 1 and _who(said[-1]) is None and _is("urges", said[-1]):
        said.pop()
    return _who(said[-1]) if said and all(_is("thanks", one) for one in said[:-1]) else None


def joins(text: str) -> bool:
    """Whether the chair says in ``text`` that a member speaks: ``Ik heb zelf nog een vraag``."""
    return any(_is("joins", one) for one in _sentences(text))


def hands_to(text: str) -> str | None:
    """To whom the chair says in ``text`` that the chair goes, as printed; of several the last."""
    named = [who for one in _sentences(text) if (who := _who(one, "hands"))]
    return named[-1] if named else None


def resumes(text: str) -> bool:
    """Whether somebody says in ``text`` that he or she takes the chair again."""
    return any(_is("resumes", one) for one in _sentences(text))


def closes_item(text: str, formula: re.Pattern[str]) -> bool:
    """Whether a paragraph is the chair's end of an item: by ``formula``, or in the words of the rules.

    Among other sentences a formula must name the item in full, unless these are but thanks: ``Het debat is gesloten``
    is said by others too.
    """
    if len(text) > _LONGEST:
        return False
    said = _sentences(text)
    closing = [one for one in said if _is_formula(one, formula) or _is("closes", one)]
    if not closing or len(said) == 1:
        return bool(closing)
    others = [one for one in said if one not in closing]
    return all(_is("thanks", one) for one in others) or any(map(_FULL_NAME_OF_ITEM.search, closing))


def _is_formula(sentence: str, formula: re.Pattern[str]) -> bool:
    match = formula.match(sentence)
    return match is not None and len(sentence) - match.end() <= 2


def _sentences(text: str) -> list[str]:
    return [one for one in _NEXT_SENTENCE.split(text.strip()) if one]


def _who(sentence: str, role: ChairRole = "calls") -> str | None:
    """The name in a call, as printed: the rules are matched in lower case."""
    match = _match(role, sentence)
    return sentence[match.start("who") : match.end("who")] if match else None


def _is(role: ChairRole, sentence: str) -> bool:
    return _match(role, sentence) is not None


def _match(role: ChairRole, sentence: str) -> re.Match[str] | None:
    said = lowered(sentence).rstrip(".! ")
    return next((match for one in _patterns(role) if (match := one.fullmatch(said))), None)


@cache
def _patterns(role: ChairRole) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(one.pattern) for one in rules("chair_words", ChairWord) if one.role == role)
