"""The word lists by which a report says who speaks: ``rules/report_words.toml``, read once.

Comes in: nothing.
Goes out: sets of words, and patterns made of them.
Does not: read a report.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal

from pipeline.alternatives import alternatives as one_of
from pipeline.rulebook import Rule, rules

Says = Literal[
    "verb",
    "weak_verb",
    "separable",
    "no_subject",
    "member",
    "any",
    "minister",
    "president",
    "chair",
    "reporter",
    "title",
    "modifier",
    "nameless",
    "view",
    "moves",
    "of_others",
    "judges",
    "adding",
    "answering",
    "section",
    "no_floor",
    "everyone",
    "procedure",
    "said",
    "past",
    "told",
    "told_past",
]
_SIDE = r"(?:zijn|haar)\skant"
_DOMAIN = (
    r"(?:\s+van\s+(?P<domain>(?-i:[A-ZÀ-Þ][\w-]*(?:(?:,|\s(?:en|van|voor|de|het))*\s[A-ZÀ-Þ][\w-]*){0,12})))?"
    rf"(?!\s+van\s(?!{_SIDE}))"
)
"""What a minister is minister of; where more of it stands behind that this does not read, no office is read at all."""
_OF_THEM = rf"(?:\s+(?:zelf|op\s(?:zijn|haar)\sbeurt|van\s{_SIDE}))?"
_SHORT_TITLE = 5
"""A longer title may end a compound: ``regeringscommissaris``."""
_WOMEN = (
    (r"gever\Z", "geefster"),
    (r"spreker\Z", "spreekster"),
    (r"(?<=[rt])[dt]er\Z", "ster"),
    (r"er\Z", "ster"),
    (r"t(?:eu|o)r\Z", "trice"),
    (r"man\Z", "vrouw"),
)
"""How the word for a man ends, and that for a woman."""
OFFICES: tuple[Says, ...] = ("member", "any", "president", "minister", "chair", "reporter")


class ReportWords(Rule, frozen=True, kw_only=True):
    """Words with one office in reported speech. ``words`` are lower case."""

    says: Says
    words: tuple[str, ...]


@cache
def words(what: Says) -> frozenset[str]:
    """All words that say ``what``."""
    return frozenset(word for rule in rules("report_words", ReportWords) if rule.says == what for word in rule.words)


@cache
def alternatives(what: Says) -> str:
    """The words that say ``what`` as alternatives of a pattern, the longest first."""
    return one_of(words(what))


@cache
def functions() -> str:
    """What somebody without a name is called, as alternatives of a pattern: ``staatssecretaris``, ``voorzitster``."""
    told = words("title") | words("nameless")
    told |= {next((re.sub(man, woman, one) for man, woman in _WOMEN if re.search(man, one)), one) for one in told}
    long = "|".join(sorted(one for one in told if len(one) > _SHORT_TITLE))
    return f"[a-zà-ÿ-]*(?:{long})|{'|'.join(re.escape(one) for one in sorted(told, key=len, reverse=True))}"


@cache
def separable() -> tuple[tuple[str, str], ...]:
    """The weak verbs that say something with a particle behind: verb and particle."""
    return tuple((verb, particle) for verb, _, particle in (one.partition(" ") for one in words("separable")))


@cache
def office_at_start() -> re.Pattern[str]:
    """A paragraph's first words that stand for somebody: ``Het lid vraagt``; groups ``office`` and ``verb``."""
    return re.compile(
        rf"(?:ook\s+)?(?P<office>{_offices()})(?![\w-]){_DOMAIN}{_OF_THEM}(?:,[^,.]{{2,80}},)?\s+(?P<verb>(?-i:[a-zà-ÿ]+))",
        re.IGNORECASE,
    )


@cache
def office_as_label() -> re.Pattern[str]:
    """An office with a colon behind, as in proceedings: ``De minister: het kan.``"""
    return re.compile(rf"(?P<office>{_offices()}){_DOMAIN}\s*:(?=\s)", re.IGNORECASE)


@cache
def office_as_tag() -> re.Pattern[str]:
    """A verb and an office alone behind a sentence, whatever the verb: ``..., legt de minister uit.``"""
    particle = r"(?:\s(?:aan|toe|mee|vast|op|in|uit|voor|tegen|bij))?"
    return re.compile(rf",\s(?:zo\s)?(?P<verb>[a-z]+t)\s{ADVERB}(?P<office>{_offices()}){particle}\.(?=\s|\Z)")


@cache
def office_behind_verb() -> re.Pattern[str]:
    """A verb of saying and who stands behind it (``stelt het lid``), or ``volgens het lid``."""
    return re.compile(
        rf"\b(?:{alternatives('verb')}|{alternatives('adding')}|volgens)\s+{ADVERB}(?P<office>{_offices()})(?![\w-]){_DOMAIN}",
        re.IGNORECASE,
    )


@cache
def office_behind_past() -> re.Pattern[str]:
    """A verb of saying in the past and an office or a name behind it: ``Daarop antwoordde de minister``."""
    offices = "|".join(alternatives(what) for what in ("president", "minister", "chair"))
    named = r"(?:minister|de heer|mevrouw)\s+[A-ZÀ-Þ]"
    return re.compile(rf"\b(?:{alternatives('told_past')})\s+(?:(?:{offices})(?![\w-])|{named})")


@cache
def office_behind_told() -> re.Pattern[str]:
    """The same, in a report that tells in the past, as a later pattern of cues: groups ``verb`` and ``office``."""
    return re.compile(
        rf"\b(?P<verb>{alternatives('told_past')})\s+{ADVERB}(?P<office>{_offices()})(?![\w-]){_DOMAIN}", re.IGNORECASE
    )


@cache
def office_in_passive() -> re.Pattern[str]:
    """``Hierop wordt door de minister geantwoord``: groups ``office`` and ``verb``."""
    said = rf"\s(?:[^\s.?!;:]+\s){{0,12}}?(?:{alternatives('said')})(?![^\W_])"
    by = rf"door\s+(?P<office>{_offices()})(?![\w-]){_DOMAIN}"
    return re.compile(rf"{THEN}\s+(?P<verb>wordt|werd)\s+(?:er\s+)?{by}{said}", re.IGNORECASE)


@cache
def office_with_view() -> re.Pattern[str]:
    """The beginning of a sentence that gives the view of an office: ``Voor de minister volstaat dat``."""
    view = rf"(?:Ook )?(?:{views()})|Van(?=\s(?:{_offices()})\s{MAY})"
    return re.compile(rf"(?:{view})\s+(?P<office>{_offices()})(?![\w-])(?=\s+[a-z])")


@cache
def views() -> str:
    """Words before whose view a sentence gives, as alternatives of a pattern, with a capital at its beginning too."""
    return "|".join(re.escape(form) for one in sorted(words("view")) for form in (one, one[0].upper() + one[1:]))


@cache
def office_named() -> str:
    """An office inside a sentence that means one person, whoever spoke before: groups ``office`` and ``domain``."""
    return rf"(?P<office>(?i:{own_offices()}))(?![\w-]){_DOMAIN}"


@cache
def own_offices() -> str:
    """The offices that mean one person whoever spoke before, as alternatives of a pattern."""
    return "|".join(alternatives(what) for what in OFFICES if what not in ("member", "any"))


@cache
def office_behind_blank() -> re.Pattern[str]:
    """What must be found wherever ``office_behind_verb`` is, much sooner: its search stops at white space alone."""
    return re.compile(rf"\s(?:{_offices()})(?![\w-])", re.IGNORECASE)


def _offices() -> str:
    return "|".join(alternatives(what) for what in OFFICES)


THEN = (
    r"(?:Daarop|Hierop|Daarna|Hierna|Vervolgens|Nadien|Daarbij|Verder|Voorts|Tevens|Ook|Ten slotte|Tot slot|Tenslotte)"
)
"""With what a sentence begins that tells what was said next."""
MAY = (
    r"(?:mag|mogen|hoeft|hoeven|moet|moeten)\s"
    r"(?!(?:[^\s.?!;:]+\s){0,8}?(?:verwacht|gezegd|geëist|gevraagd|gevergd|verlangd|aangenomen|verondersteld)(?![^\W_]))"
)
"""Behind ``Van`` and a person: what that person allows or asks (``Van An Maes mag het``), not what is asked of them."""
NO_VERB = (
    r"(?:dat|wat|met|uit|niet|het|dit|tot|omdat|zodat|opdat|nadat|voordat|doordat|totdat|want|juist|eerst|naast|liefst|"
    r"heeft)\s"
)
"""Words that end as verbs do, and may stand before an office or a name; ``heeft`` tells what was done or is there."""
ADVERBIAL = (
    r"(?:Zelf|Concreet|Persoonlijk|Tegelijk|Nochtans|Niettemin|Desondanks|Evenwel|Bovenal|Kortom|Bovendien|Anderzijds|"
    r"Enerzijds|Inhoudelijk|Principieel|Daarom|Daarnaast|"
    r"Over\s(?![^.,;:?!]{0,40}?(?:ja(?:ar|ren)|maand(?:en)?|we(?:ek|ken)|dag(?:en)?|tijd)\s)[^.,;:?!]{2,60}?|"
    r"(?:Ondanks|Anders\sdan|Net\sals|Evenals)\s[^.,;:?!]{2,100}?)"
)
"""How a sentence goes on with an argument and does not open with its subject; a place or a day others tell as well."""
ADVERB = r"(?:(?:zich|ook|dan weer|echter|evenwel|nog|verder|voorts|daarop|bovendien|tot slot|ten slotte)\s+)?"
"""What may stand between a verb and the subject behind it."""


def domain_of(printed: str) -> str | None:
    """What an office named in full is of: ``de minister van Wilgen en Bruggen``; ``None`` where that is not told."""
    match = _office_of_domain().fullmatch(printed)
    return match["domain"] if match else None


@cache
def _office_of_domain() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives('minister')}){_DOMAIN}", re.IGNORECASE)


def office_of(printed: str) -> Says | None:
    """Which office words like ``Het lid`` or ``De minister`` name."""
    return next((what for what in OFFICES if printed.lower() in words(what)), None)


@lru_cache(maxsize=4096)
def is_title(word: str) -> bool:
    """Whether a word before a name is a title, alone or as the end of a compound (``Commissievoorzitter``)."""
    lower = word.lower().rstrip(",")
    if lower in words("title") or lower in words("modifier"):
        return True
    return any(len(title) > 5 and lower.endswith(title) for title in words("title"))


def is_head(word: str) -> bool:
    """Whether a title says by itself that a person follows: ``minister``, ``heer``; not ``de`` or ``eerste``."""
    return is_title(word) and word.lower() not in words("modifier")


@cache
def no_floor() -> re.Pattern[str]:
    """A word in the title of a section in which no one keeps the floor."""
    return re.compile(rf"\b(?:{alternatives('no_floor')})\b", re.IGNORECASE)


@cache
def everyone() -> re.Pattern[str]:
    """A word in the title of a section in which everybody may speak."""
    return re.compile(rf"\b(?:{alternatives('everyone')}|{alternatives('section')})\b", re.IGNORECASE)


@cache
def procedure() -> re.Pattern[str]:
    """The beginning of a paragraph that is nobody's words."""
    return re.compile(rf"(?:{alternatives('procedure')})(?![^\W_])", re.IGNORECASE)
