"""What a verb behind a name tells in a report: that its subject speaks now, spoke before, or is judged by another.

Comes in: a verb, and the text behind it.
Goes out: whether it says something only sometimes, stands in the past, or is said of its subject by somebody else.
Does not: look for the subject (``cues``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from pipeline.segment.report.shapes import says
from pipeline.segment.report.words import alternatives, separable, words

_STOPS = str.maketrans(dict.fromkeys(".,:;?!”\"'", " "))
PERFECT = re.compile(
    r"heeft(?: (?!dat\b|of\b|om\b|graag\b)[^\s.?!,;:]+){1,15} "
    r"(?:[a-z]{0,6}ge[a-z]{2,}[dt]|"
    r"(?!(?:beleid|bereid|bericht|besluit|bestand|bewust|bezit|verband|verbod|verdriet|verstand)\b)"
    r"(?:be|ver|ont|her)[a-z]{2,}[dt]|(?:[a-z]{2,6})?ge(?:geven|nomen|daan|houden|sproken|schreven|bracht|stemd))(?=[.,;:]|\s*\Z)"
)
_PERCEIVED = re.compile(
    r"(?:las|zag|hoorde|vernam|merkte)\s(?:(?:ook|onlangs|zelf|gisteren|vandaag|al|recent)\s)*"
    r"(?:(?:in|op|uit|via|tijdens|bij)\s[^.?!]+|dat\s(?:de|het|een|er|ze|zij|hij|men|in|op|bij|maar|slechts|\d[\d.,]*)\s)"
    r"|had\s(?:[^\s.,;:?!]+\s){0,10}?(?:begrepen|gehoopt|verwacht|gedacht|gehoord|gelezen|vernomen|gewild|verkozen|opgemaakt|liever"
    r"|afgeleid)(?![^\W_])"
)
_MAIN_CLAUSE = re.compile(
    r"(?:(?!(?:dat|of|om|hoe|waar[a-z]*)\s)(?:[^\s.,;:?!]|(?<=\d)[.,](?=\d))+(?:\s|(?=[.,;:?!])|\Z)){1,14}"
)
_JUDGED = re.compile(
    r"(?:[Tt]erecht(?!e)|[Oo]nterecht|[Tt]en\sonrechte|[Vv]erkeerdelijk|[Gg]emakshalve|(?:[Mm]et|[Zz]onder)\sreden|[Bb]lijkbaar|"
    r"[Kk]ennelijk|[Kk]laarblijkelijk|[Ff]outief)(?![^\W_])"
)
_NOT = re.compile(r"\b(?:niet|geenszins|evenmin|nooit|geen)\b")


def is_weak(verb: str, text: str, start: int, end: int) -> bool:
    """Whether a verb says something only sometimes: not with the particle that makes it a verb of saying."""
    if verb not in words("weak_verb"):
        return False
    rest = f"{text[start:end].translate(_STOPS)} "
    return not any(verb == one and f" {particle} " in rest for one, particle in separable())


def is_past(verb: str, said: str) -> bool:
    """Whether a verb stands in the past; ``had graag geweten`` and ``wilde graag weten`` are asked now.

    What somebody read, saw or heard is told by themselves: ``las in een studie dat``, as ``heeft gelezen`` is.
    """
    past = verb in words("past") or verb.endswith(("de", "te"))
    return past and "graag" not in said.split(" ", 4)[:4] and _PERCEIVED.match(said) is None


def is_of_others(verb: str, said: str, *, weak: bool) -> bool:
    """Whether a verb and what follows it are said of somebody by another; ``krijgt graag`` is what they ask for.

    ``vergeet dat``, ``wijst er terecht op``, ``stelt een goede vraag``; not ``vergeet niet``, ``moet toegeven``.
    """
    clause = _MAIN_CLAUSE.match(said)
    main = " ".join(clause.group().split()) if clause else said
    if "graag" in main.split(" ")[:3]:
        return False
    if _JUDGED.search(main):
        return True
    behind = f" {main.partition(' ')[2]} "
    for phrase in _told_with(verb):
        if not (weak or phrase) and verb in words("weak_verb"):
            continue
        if f" {phrase} " in behind if phrase else not (verb in words("judges") and _NOT.search(main)):
            return True
    return False


@lru_cache(maxsize=1024)
def _told_with(verb: str) -> tuple[str, ...]:
    """The words behind ``verb`` with which it is said of others; empty ones where it is so alone."""
    told = (one.partition(" ") for one in words("of_others") | words("judges"))
    return tuple(sorted(phrase for first, _, phrase in told if first == verb))


def is_judged_first(lead: str) -> bool:
    """Whether a sentence begins with what somebody else makes of what it tells: ``Terecht wijst Jan Voorbeeld``."""
    return _JUDGED.match(lead) is not None


@cache
def and_says() -> re.Pattern[str]:
    """A second verb of the same subject, one that always says something: ``had dat gelezen en vraagt of het klopt``."""
    what = r"of|dat|hoe[a-z]*|waar[a-z]*|wanneer|om|naar|welke?|wat|wie|zich"
    return re.compile(
        rf"\sen\s(?:dus\s|ook\s|dan\s)?(?P<verb>{says()})(?:\s(?:vast|voor|zich))?(?:\s(?:{what})(?![^\W_])|:)"
    )


@cache
def has_said() -> re.Pattern[str]:
    """A verb of saying in the perfect: ``heeft geantwoord``, ``heeft op die vraag geantwoord``."""
    return re.compile(rf"heeft\s(?:(?!dat\b|of\b|om\b)[^\s.?!,;:]+\s){{0,8}}?(?:{alternatives('said')})(?![^\W_])")


def told_in_past(texts: Iterable[str]) -> bool:
    """Whether a report tells in the past what is said in it."""
    past = present = 0
    for text in texts:
        said = set(text.split())
        past += bool(said & words("told_past") or ("heeft" in said and has_said().search(text)))
        present += bool(said & words("told"))
    return past > present
