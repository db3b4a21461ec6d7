"""The shapes of names and functions in running text, and of what stands between a name and its verb.

Comes in: clean text.
Goes out: patterns; whether words say what somebody is; the verbs that always say something.
Does not: look where in a paragraph they stand (``openings``, ``unlisted``).
"""

from __future__ import annotations

import re
from functools import cache

from pipeline.segment.report.words import is_head, words

_OFFICE = r",\s*[^,.;]{0,40}(?:[Mm]inister|MINISTER)\b[^.;:()]{2,220}?,(?=\s[a-z])"
OFFICE = re.compile(_OFFICE)
"""A minister's title behind the name, commas inside it and all."""
MINISTERS = re.compile(rf"(?=,\s+(?:Vlaams\s+|vice-?)?minister\b){_OFFICE}")
COLON = re.compile(
    r"(?:\s*\([^()]{2,80}\)"
    r"|,\s(?!(?:die|dat|zo|maar|en)\s)(?:[a-zà-ÿ][^,.;:()]{2,80}|[^,.;:()]{0,40}[Mm]inister\b[^.;:()]{0,200}))?\s*:(?=\s)"
)
"""Behind a name at the start of a paragraph, with a party, a body or a function before it or not: a label, as in
proceedings."""
CLAUSE = re.compile(
    r"(?:Als|Indien|Wanneer|Zodra|Omdat|Aangezien|Hoewel|Nu|Zolang|Tenzij|Zo|Mocht|Bij|Voor|Na|Sinds)\s"
)
"""How a sentence begins whose main clause has its verb first: there a verb and its subject are no tag."""
_CALLING = re.compile(
    r"(?:(?!(?:over|onder|eerder|later|verder|zonder|naar|daar|hier|waar|maar|weer|meer|voor|door|ander)(?![^\W_]))"
    r"(?:[a-zà-ÿ-]+ ){0,2}?[a-zà-ÿ-]{3,}(?:er|or|eur|aar|ist|hoofd|chef|loog|loge|ster|man|vrouw|"
    r"arts|docent|consulent|assistent|therapeut|kundige)|CEO)"
    r"(?=\s(?:van|bij|aan|in|uit|voor|namens|en)\b|\Z)"
)
_AUXILIARIES = frozenset({"heeft", "moet", "zit", "staat", "niet", "met", "uit", "dat", "het", "wat", "tot"})
HOLDS_BODY = re.compile(r"[a-zà-ÿ] van (?:de |het )?[A-ZÀ-Þ]{2,}\b")
"""In what looks like a name: ``Peeters van de VRT``."""
ADDRESS = re.compile(r"(?:De heer|Mevrouw) ")
_WORD = r"[A-ZÀ-Þ][^\W\d_]*(?:[-'’][^\W\d_]+)*"
_PARTICLE = r"(?:[vV]an(?: de[nr]?)?|[dD]e[nr]?|[tT]e[nr]|[vV]ande[nr]?|[’']t)(?![^\W_])"
FAMILY = rf"(?:{_PARTICLE}\s){{0,2}}{_WORD}"
MORE = rf"(?:\s(?:(?=[A-Z]){_PARTICLE}\s){{0,2}}{_WORD}){{0,3}}"  # not ``van de Proef`` behind ``An Voorbeeld``
_IN_TURN = (
    r"\s(?:(?:van|op)\s(?:zijn|haar)\s(?:kant|beurt|zijde)|daarentegen|echter|evenwel|nochtans|dan\sweer|zelf|ten\sslotte|"
    r"tot\sslot|vervolgens|daarop|hierop|in\sde\seerste\splaats)(?=\s[a-z]+t\s)"
)
"""What may stand between a subject and its verb where somebody's turn has come."""
SURNAME = re.compile(rf"{FAMILY}{MORE}")
NAME = re.compile(rf"(?:{_WORD}|(?:[A-ZÀ-Þ]\.-?){{1,3}})\s{FAMILY}{MORE}")
RANK = re.compile(r"(?:[Vv]ice-?)?[Mm]inister(?:-president)?")


@cache
def apposition() -> re.Pattern[str]:
    """What may stand between a name and its verb: an office, a function, a party or a body, or whom one speaks for."""
    return re.compile(
        rf"(?:{_OFFICE}|,\s*(?:[^,.;]|(?<=\bnr)\.){{2,120}},|\s*\([^()]{{2,80}}\)(?:,\s(?:die|dat|[a-zà-ÿ-]+)\s[^,.;]{{2,120}},)?|{_of_body()}|{_IN_TURN})?"
        r"\s+(?P<verb>[^\W\d_]+)"
    )


@cache
def _of_body() -> str:
    """``van het Proefhuis`` behind a name, before a verb that always says something."""
    body = r"\s(?:van|bij|namens)\s(?:(?:de|het)\s)?(?P<of>[A-ZÀ-Þ][^,.;:()]{1,60}?)"
    return rf"{body}(?=\s(?:{says()})(?![^\W_]))"


def names_person(told: str) -> bool:
    """Whether words behind a name say what somebody is: ``directeur van De Wilg``, ``wilgenteler``, ``CEO van``."""
    if told.startswith(("die ", "dat ")):
        return False
    return any(is_head(word) for word in told.split()[:3]) or _CALLING.match(told) is not None


def acts_now(verb: str) -> bool:
    """Whether a verb behind a subject is in the present and no auxiliary: what is said in a report is told so."""
    return verb.endswith("t") and verb not in words("no_subject") | words("past") | _AUXILIARIES


def says_always(verb: str) -> bool:
    """Whether a verb always says something."""
    return verb in strong()


@cache
def strong() -> frozenset[str]:
    """The verbs that always say something."""
    return (words("verb") - words("weak_verb")) | words("adding")


@cache
def says() -> str:
    """The same, as alternatives of a pattern."""
    return "|".join(sorted(strong()))
