"""How a paragraph begins that is somebody else's than the last speaker's, without saying whose.

Comes in: clean text of a paragraph in a discussion, where anybody may speak.
Goes out: whether several people, somebody without a name, or nobody in particular is its subject.
Does not: look for names (``cues``), or judge the section of one speaker, who may tell of all of these.
"""

from __future__ import annotations

import re
from functools import cache

from pipeline.segment.report.shapes import says
from pipeline.segment.report.words import alternatives, functions, words

_SEVERAL = re.compile(
    r"De (?:beide|twee|drie) ministers [a-z]+en\b"
    r"|(?:De|Het) (?:christendemocratische|groene|liberale|socialistische|nationalistische|andere) fracties? "
    r"|Het woord is (?:nu )?aan "
    r"|(?:De|Alle|Beide|Andere) (?:[a-z]+ )?(?:(?:commissie|parlements)?leden|fracties|partijen)"
    r"(?: van de (?:[a-z]+ )?(?:meerderheid|oppositie|commissie|fracties?|regeringspartijen))? "
    r"(?!zijn\b|hebben\b|kunnen\b|moeten\b|zullen\b|mogen\b|krijgen\b|worden\b)[a-zà-ÿ]+?(?<!tt)(?<!dd)en\b"
    r"|Iedereen is het (?:er(?:over|mee)? |daar(?:over|mee)? )?eens\b"
    r"|(?:(?:Het|Een) (?:commissie|parlements)?lid dat|(?:De|Een) (?:spreker|spreekster|interpellant) die) "
)
_ONE_OF_THEM = (
    r"(?:Iemand|E[eé]n van de (?:(?:commissie|parlements)?leden|sprekers|deskundigen|vertegenwoordigers|ministers|"
    r"indieners|gasten|volksvertegenwoordigers)|(?:Zijn|Haar|Hun) (?:[a-z]*collega|(?:fractie|partij)geno(?:ot|te)))"
)
_FOR = r"(?:Namens|In naam van) [^,.;:?!]{3,60}?"
_SIDE = r"(?:Van [^,.;:?!]{3,40}?(?:zijde|kant)|Van de (?:zijde|kant) van [^,.;:?!]{3,40}?|Vanuit [^,.;:?!]{3,40}?)"
_THEN = r"(?:Er|Daarop|Hierop|Daarna|Vervolgens|Ook|Voorts|Verder|Daarnaast|Tevens|Ten slotte|Tot slot|Nog)"
_ASKED = (
    r"(?:gevraagd|opgemerkt|geantwoord|gerepliceerd|geopperd|tegengeworpen|geïnformeerd|gepolst|gesuggereerd|betreurd)"
)
_IMPERSONAL = re.compile(
    rf"(?:{_SIDE} (?:wordt|werd|komt|kwam|klinkt|klonk)|{_FOR} (?:wordt|werd)"
    rf"|Op (?:die|deze|de|dezelfde|een) (?:vraag|vragen|opmerking)(?: [^.;:?!]{{2,160}}?)?,? (?:wordt|werd) "
    rf"(?:er )?(?:[^\s,.;:?!]+ ){{0,4}}?{_ASKED}"
    rf"|{_THEN} (?:wordt|werd) (?:er )?(?:(?!door)[^\s,.;:?!]+ ){{0,4}}?{_ASKED})(?![^\W_])"
)
_SOME = r"(?:een|enkele|sommige|verschillende|verscheidene|meerdere|andere)"
_BY = rf"Door (?:de|het|{_SOME}) [^,.;:?!]{{2,60}}?"
_ANSWER = re.compile(
    r"(?:De|Het) (?:[^\s,.;:?!]+ ){1,7}?(?:antwoordt|repliceert)(?![^\W_])"
    r"|Het antwoord(?: (?:daarop|hierop|op [^.,;:?!]{2,100}?))? (?:is|was|luidt|luidde)(?![^\W_])"
    r"|[^.?!;:]{3,60}? (?:luidt het antwoord(?![^\W_])|(?:is|klinkt) het antwoord(?=[.,]|\s*\Z))"
)


def somebody_else_at_start(text: str) -> bool:
    """Whether a paragraph of a discussion begins with somebody who speaks, and is not named."""
    patterns = (_SEVERAL, _IMPERSONAL, _ANSWER, _unnamed(), _passive(), _tag())
    return any(pattern.match(text) for pattern in patterns)


@cache
def _tag() -> re.Pattern[str]:
    """``Dat kan, zegt deze.`` or ``Deze zegt``, of whom was asked before; ``Dat kan, antwoordt de kapitein.``"""
    answers = "|".join(sorted(words("answering")))
    tag = rf"(?:{says()}) (?:deze|die)(?: laatste)?|(?:{answers}) de [a-zà-ÿ-]{{4,}}"
    return re.compile(
        rf"[^.?!;]{{3,300}}?, (?:zo )?(?:{tag})[.:](?=\s|\Z)|(?:Deze|Die)(?: laatste)? (?:{says()})(?![^\W_])"
    )


@cache
def _passive() -> re.Pattern[str]:
    """``Door een lid wordt gevraagd``."""
    return re.compile(rf"{_BY} (?:wordt|werd) (?:[^\s.?!;:]+ ){{0,12}}?(?:{alternatives('said')})(?![^\W_])")


@cache
def _unnamed() -> re.Pattern[str]:
    """``Iemand vraagt``, ``Zijn collega treedt hem bij``, ``De rapporteur meent``, ``De eerste spreker zegt``."""
    return re.compile(
        rf"{_ONE_OF_THEM} [a-z]+t(?![^\W_])"
        rf"|(?:Dat|Daarop|Hierop|Daarmee|{_FOR}) [a-z]+ de (?:{functions()})(?=[ :,.])"
        rf"|Volgens {_SOME} (?:ander )?(?:{functions()}|leden|sprekers?)(?![^\W_])"
    )
