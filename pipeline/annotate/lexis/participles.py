"""Tells Dutch participles by their shape: strong ones in -en, weak ones in -d or -t.

Comes in: a word in lower case. Goes out: patterns that match it whole (strong) or from its start (weak).
Does not: know every verb; the stems are those of the strong verbs, which are a closed class.
"""

from __future__ import annotations

import re
from functools import lru_cache

_SEPARABLE = (
    "aan|achter|achteruit|af|binnen|bij|boven|door|deel|in|mee|mis|na|neer|om|onder|op|over|plaats|rond|samen|tegen|terug"
    "|thuis|toe|tussen|uit|vast|voor|voort|vooruit|vrij|weg|weer|goed|open|bekend|wel|aaneen|bijeen|ineen|opeen|overeen"
    "|uiteen|omhoog|omlaag|voorbij|tegemoet|teloor|dicht|droog|klaar|kwijt|leeg|los|stil|vol"
)
_AFTER_GE = (  # behind a separable part and `ge`: `opgetrokken`
    "trokken|nomen|schreven|geven|sloten|broken|sproken|stoken|vonden|bonden|wonnen|zonnen|gonnen|zonden|worpen|worven"
    "|holpen|storven|stolen|legen|lezen|treden|beden|dragen|slagen|laden|vangen|hangen|stegen|zwegen|kregen|bleven"
    "|schenen|reden|gleden|leden|sneden|streden|smeten|weken|leken|bogen|logen|vlogen|kozen|loren|goten|schoten|noten"
    "|boden|kropen|dronken|klonken|zonken|sprongen|dwongen|zongen|drongen|houden|laten|komen|gaan|daan|zien|wezen|lopen"
    "|vallen|roepen|stoten|blazen|heven|zworen|meten|zeten|weven|bleken|krompen|borgen|dreven|grepen|prezen|troffen"
    "|schonken|klommen|schoven|doken|graven|hesen|keken|knepen|vochten|vroren|wogen|zwollen|streken|sleten|meden|spannen"
    "|vouwen|golden|slapen|wreven|spleten|wonden|smolten|zwommen|wassen"
)
_ALONE = (  # behind a bare `ge`, where no noun has that shape: not `gevallen`, `geboden`
    "trokken|schreven|sloten|broken|sproken|stoken|vonden|bonden|wonnen|zonden|worpen|worven|holpen|storven|stolen|lezen"
    "|dragen|stegen|kregen|bleven|reden|weken|kozen|schoten|houden|laten|komen|wezen|lopen|meten|krompen|zien|keken|dwongen|schonken|schonden|zonken|laden|legen|vroren|wogen|vangen|boren"
)
_PREFIXED = (  # behind an inseparable prefix: `vervangen`
    "trokken|nomen|schreven|sloten|broken|sproken|vonden|worpen|worven|storven|treden|kregen|bleven|scholen|kozen|loren"
    "|schoten|houden|laten|wezen|lopen|vangen|zonden|vallen|dwenen|bleken|stonden|gaan|staan|komen|krompen|keken|sleten"
    "|streden|schoven|meden|borgen|bonden|vroren|dorven|laden|zonken|zongen|klommen|graven|bogen|goten|wogen|lezen|drongen"
)
_PREFIX = "ver|be|ont|her|onder|over|voor"

# Verbs that only begin like a participle, a closed class: `gehoorzaamde`, `gedoogde` are the past; behind the `ge`.
VERBS_IN_GE = (
    "baar|beur|bruik|dij|doog|hoorzaam|last|leidd|loof|luk|neer|raak|rief|schied|troost|tuig|voel|waag|wen[dn]"
)
_IN_GE = re.compile(rf"(?:{_SEPARABLE})ge(?:{_AFTER_GE})|ge(?:{_ALONE})")
STRONG = re.compile(rf"{_IN_GE.pattern}|(?:{_PREFIX})(?:{_PREFIXED})")
_BOTH = re.compile(rf"(?:{_PREFIX})(?:vangen|treden|houden|laten|lopen|vallen|gaan|staan|komen|wezen)")
WEAK = re.compile(rf"(?:(?:{_SEPARABLE})?ge[^\W\d_]{{2,}}|(?:{_PREFIX}|mis)[^\W\d_]{{2,}})(?:d|t)\Z")


@lru_cache(maxsize=50_000)
def is_strong(low: str) -> bool:
    """Whether a word, in lower case, has the shape of a strong participle, which is no noun: ``opgetrokken``."""
    return STRONG.fullmatch(low) is not None


@lru_cache(maxsize=50_000)
def is_strong_in_ge(low: str) -> bool:
    """Whether a word is such a participle and no other form of its verb: ``aangeboden``; not ``ontvangen``."""
    return _IN_GE.fullmatch(low) is not None


@lru_cache(maxsize=50_000)
def is_participle(low: str) -> bool:
    """Whether a word, in lower case, has the shape of a participle: ``opgetrokken``, ``geteld``."""
    return STRONG.fullmatch(low) is not None or WEAK.match(low) is not None


@lru_cache(maxsize=50_000)
def may_be_infinitive(low: str) -> bool:
    """Whether a verb in -n is no mere participle: ``aanwerven``, ``vervangen``; not ``gesloten``."""
    return low.endswith("n") and (not is_participle(low) or _BOTH.fullmatch(low) is not None)


@lru_cache(maxsize=50_000)
def inflected(low: str) -> bool:
    """Whether a word has the shape of a participle bent before a noun: ``gevestigde``, ``wonende``."""
    if low.endswith("ende"):
        return True
    return low.endswith(("de", "te")) and (low.endswith("eerde") or WEAK.match(low[:-1]) is not None)
