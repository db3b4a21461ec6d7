"""What the title of a section says of who has the floor in it: a name, an office, a function, a body.

Comes in: the title of a section, or a line that stands for one.
Goes out: the people, the office, the field or the function that it names; the role that a function means.
Does not: know who takes part (``people``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from pipeline.records import Role
from pipeline.segment.labels import has_given_name
from pipeline.segment.names import read_name
from pipeline.segment.report.front import MINISTER, organisation_of
from pipeline.segment.report.known import Known
from pipeline.segment.report.words import Says, alternatives, domain_of, is_title, office_of

_CHAIR = re.compile(r"voorzitter(?! van (?!de [Cc]ommissie))", re.IGNORECASE)
_HEADED = re.compile(r"(?P<name>[^,()]{4,60}?)(?:,\s+(?P<told>[^;.]{3,200})|\s+\((?P<body>[^()]{2,60})\))?")
_FUNCTION = re.compile(r"\s*(?:Vlaamse? )?[a-zà-ÿ]")  # a body begins with a capital
_FUNCTION_ALONE = re.compile(r"de (?P<who>[a-zà-ÿ-]{4,}|CEO)\s*", re.IGNORECASE)
_ADDRESS = re.compile(r"(?<![^\W_])(?:door|heer|heren|mevrouw|dames?)(?![^\W_])", re.IGNORECASE)
_NUMBER = re.compile(r"\A(?:[IVX]+|\d+(?:\.\d+)*|[A-H])\.?\s+")
_AND = re.compile(r"\s+en\s+(?=(?:de heer |mevrouw |minister )?[A-ZÀ-Þ])")
_WITH_BODY = re.compile(r"(?P<name>[^,()]{4,60}?)(?:,\s+(?P<told>[A-ZÀ-Þ][^,;.()]{2,80})|\s+\((?P<body>[^()]{2,60})\))")
_INSTITUTIONS = frozenset(
    {"vlaamse", "vlaams", "raad", "europese", "federale", "het", "de", "hoge", "algemene", "nationale"}
)
_MEMBER = re.compile(
    r"\b(?:de heer|mevrouw|heren|dames|collega|ondertekenaar(?! van (?:het|dit|een) verzoek)|plaatsvervang(?:er|ster)|"
    r"\w*senator|lid van de commissie|"
    r"volksvertegenwoordig(?:er|ster)|verslaggev(?:er|ster)|"
    r"(?:hoofd)?indien(?:er|ster)|initiatiefneem(?:er|ster)|(?:commissie|parlements)lid)\b",
    re.IGNORECASE,
)


def role_of(title: str | None) -> Role | None:
    """The role that a function or a form of address means; ``None`` where it leaves it open."""
    if title is None:
        return None
    if MINISTER.match(title):
        return "minister"
    if _CHAIR.search(title):
        return None
    return "member" if _MEMBER.search(title) else "guest"


def in_title(heading: str) -> tuple[Known, ...]:
    """People to whom a heading gives the floor behind words like ``tussenkomst van`` or ``toelichting door``."""
    for who in given_floor(heading):
        first, _, function = who.partition(",")
        found = [named for part in _AND.split(first) if (named := _named(part))]
        told = _FUNCTION.match(function) or MINISTER.match(function)
        if len(found) == 1 and told and (found[0].role is None or MINISTER.match(function)):
            role = role_of(function)
            organisation = organisation_of(function.strip()) if role == "guest" else None
            found = [replace(found[0], role=role, organisation=organisation, title=function.strip())]
        if found:
            return tuple(found)
    return ()


def body_in_title(heading: str) -> tuple[str, str] | None:
    """The one to whom a heading gives the floor, and the body or the party behind the name.

    ``Uiteenzetting door An Proef, Wilgenkring Durme``, ``Uiteenzetting van An Proef (Wilgenkring Durme)``.
    """
    for who in given_floor(heading):
        match = _WITH_BODY.fullmatch(who.strip())
        named = _named(match["name"]) if match else None
        if match and named is not None:
            return named.name, match["told"] or match["body"]
    return None


def office_in_title(heading: str) -> Says | None:
    """The office to which a heading gives the floor without a name: ``Antwoord van de minister``."""
    for who in given_floor(heading):
        if office := office_of(" ".join(who.split())):
            return office
    return None


def domain_in_title(heading: str) -> str | None:
    """What the minister is of to whom a heading gives the floor: ``Antwoord van de minister van Wilgen``."""
    found = (domain_of(" ".join(who.split())) for who in given_floor(heading))
    return next((domain for domain in found if domain), None)


def function_in_title(heading: str) -> str | None:
    """The function to which a heading gives the floor without a name: ``Antwoorden van de ombudsman``."""
    found = (_FUNCTION_ALONE.fullmatch(who) for who in given_floor(heading))
    return next((match["who"].lower() for match in found if match), None)


def given_floor(heading: str) -> Iterator[str]:
    """What stands behind ``door``, else behind ``van``, in a title with a word that gives the floor."""
    found = _floor().search(heading)
    rest = heading[found.end() :] if found else ""
    for word in ("door", "van"):
        match = re.search(rf"\b{word}\s+(?P<who>.+)", rest, re.DOTALL | re.IGNORECASE)
        if match:
            yield match["who"]


def heading_name(heading: str) -> Known | None:
    """The name of which a heading consists: ``3.3.3. Jan Voorbeeld``, ``De heer Jan Voorbeeld (Kring Durme)``.

    ``organisation`` is what stands behind the name, ``title`` a form of address before it.
    """
    words, title = without_number(heading).split(), ""
    while words and is_title(words[0]):
        title = f"{title} {words.pop(0)}".strip()
    headed = _HEADED.fullmatch(" ".join(words))
    name = read_name(headed["name"]) if headed else None
    if headed is None or name is None or not 2 <= len(name.split()) <= 6 or not looks_like_name(name):
        return None
    if _floor().search(name) or _ADDRESS.search(name):
        return None  # what is done, in capitals: ``TOELICHTING DOOR DE HEER JAN VOORBEELD``
    told = headed["told"] or headed["body"]
    if MINISTER.match(title) or (told and MINISTER.match(told)):
        return Known(name, "minister", None, told or title)
    return None if headed["told"] and "," in headed["told"] else Known(name, None, told, title or None)


@cache
def _floor() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives('section')})\b", re.IGNORECASE)


def _named(part: str) -> Known | None:
    words = part.split()
    title: list[str] = []
    while words and (is_title(words[0]) and not looks_like_name(words[0])):
        title.append(words.pop(0))
    name = re.split(r"\s+(?:bij|over|op|aan|van het|van de|namens|in|tot)\s", " ".join(words))[0]
    read = read_name(name)
    if not read or not has_given_name(read) or not looks_like_name(read):
        return None
    printed = " ".join(title)
    rest = organisation_of(part.partition(read)[2].strip(" (")) if role_of(printed or None) == "guest" else None
    return Known(read, role_of(printed or None), rest, printed or None)


def looks_like_name(text: str) -> bool:
    """Whether words may be a person's name: a capital, a surname, no institution."""
    first, _, rest = text.partition(" ")
    return first[:1].isupper() and bool(rest) and first.lower() not in _INSTITUTIONS


def without_number(heading: str) -> str:
    """A title without the number printed before it."""
    return _NUMBER.sub("", heading)
