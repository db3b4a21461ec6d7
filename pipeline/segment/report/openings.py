"""How a paragraph begins that introduces its speaker: titles, a name, a verb of saying.

Comes in: clean text.
Goes out: the title and the name printed, and what is told of who bears it.
Does not: know who takes part, or look for somebody without a name (``unlisted``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from pipeline.segment.report.cue import first_end
from pipeline.segment.report.shapes import (
    ADDRESS,
    COLON,
    FAMILY,
    HOLDS_BODY,
    MINISTERS,
    NAME,
    RANK,
    acts_now,
    apposition,
    names_person,
    says,
    says_always,
    strong,
)
from pipeline.segment.report.verbs import is_of_others, is_weak
from pipeline.segment.report.words import (
    ADVERB,
    THEN,
    alternatives,
    is_head,
    is_title,
    office_at_start,
    office_of,
    words,
)

_IN_BRACKETS = re.compile(r"\s\((?P<told>[^()]{2,40})\)\s(?P<verb>[a-zà-ÿ]+)(?![^\W_])")
_MINISTER_AS_LABEL = re.compile(rf"{RANK.pattern}\s(?P<name>{NAME.pattern})(?={COLON.pattern})")
_ADDRESSED = re.compile(
    rf"\b(?:[Dd]e heer|DE HEER|[Mm]evrouw|MEVROUW)\s+(?P<name>{NAME.pattern})"
    r"(?:,\s+(?P<function>(?!(?:de heer|mevrouw|minister(?= [A-ZÀ-Þ])|en|namens)\b)[^,;.()]{3,90}?)"
    r"(?=\s*(?:[,;.]|\Z|\([^()]{2,20}\)[,;.]|\sen (?:de heer|mevrouw)\b))|\s+\((?P<body>[^()]{2,60})\))"
)
_UNADDRESSED = re.compile(
    rf"(?:\b(?:met|en|van)|:)\s+(?P<name>{NAME.pattern}),"
    r"\s+(?P<function>(?:Vlaams minister|(?!(?:en|met|van|namens|over)\b)[a-z])[^,;.()]{3,90}?(?:\s\([^()]{2,20}\))?)"
    r"(?=[,;.]|\sen [A-ZÀ-Þ])"
)
_FUNCTION_AND_NAME = re.compile(
    r"(?:Ook )?(?:[Dd]e|[Hh]et) (?P<told>[^\W\d_][^;:.()]{4,160}?), (?:de heer|mevrouw|professor) "
    rf"(?P<name>{NAME.pattern}),\s+(?=[a-zà-ÿ])"
)
_NAMES_SOMEBODY = re.compile(
    rf"\b(?:[Dd]e heer|[Mm]evrouw|[Mm]inister|[Cc]ollega)\s(?:{NAME.pattern}|{FAMILY})|\bhet antwoord\b"
    rf"|(?<![^\W_])(?!(?:Vlaamse|Europese|Federale|Brusselse|Belgische|Nationale)\s){NAME.pattern}"
)

_AUXILIARIES = frozenset({"is", "heeft", "wil", "kan", "zal", "mag", "moet", "zou"})


@dataclass(frozen=True, slots=True)
class Functioned:
    """A function and behind it a name with a form of address; ``end`` is where the verb begins."""

    told: str
    name: str
    end: int


def function_and_name(text: str) -> Functioned | None:
    """How a paragraph begins: ``De minister van Wilgen, de heer Jan Peeters, zegt``; a minister's or a guest's."""
    match = _FUNCTION_AND_NAME.match(text)
    if match is None or not names_person(match["told"]):
        return None
    return Functioned(match["told"], " ".join(match["name"].split()), match.end())


def names_at_start(text: str) -> tuple[str | None, str] | None:
    """A title, if any, and a name that begin a paragraph before a verb: somebody on no list yet.

    Behind a name without a title the verb must be one of saying.
    """
    tokens = text.split(" ", 6)
    titles: list[str] = []
    while len(titles) < min(4, len(tokens)) and is_title(tokens[len(titles)]):
        titles.append(tokens[len(titles)])
    offset = len(" ".join(titles)) + 1 if titles else 0
    match = NAME.match(text, offset)
    if match is None or HOLDS_BODY.search(match.group()):
        return None
    rest = apposition().match(text, match.end())
    titled = any(is_head(title) for title in titles)
    if rest is None or not rest["verb"].islower() or rest["verb"] in words("no_subject"):
        return None
    if not titled and rest["verb"] not in words("verb") | {"is"}:
        return None
    return (" ".join(titles) if titled else None), match.group()


def speaks_at_start(text: str) -> bool:
    """Whether a line begins with somebody who speaks: a name, an office before a verb of saying, or behind one.

    Or names somebody, or an answer, so that it may be theirs. Words for who spoke just before (``Het lid``, ``Hij``)
    tell nothing new.
    """
    if names_at_start(text) is not None or _then_said().match(text) or _NAMES_SOMEBODY.search(text):
        return True
    office = office_at_start().match(text)
    return office is not None and office["verb"] in strong() and office_of(office["office"]) not in ("any", "member")


@cache
def _then_said() -> re.Pattern[str]:
    """``Daarop antwoordt de minister``, ``Vervolgens vraagt mevrouw Maes``."""
    offices = "|".join(alternatives(what) for what in ("minister", "president", "chair"))
    who = rf"(?:{offices})(?![\w-])|(?:de heer|mevrouw|minister)\s|{NAME.pattern}"
    return re.compile(rf"{THEN}\s(?:{says()})\s(?:{who})")


def addressed(text: str, *, anywhere: bool) -> Iterator[tuple[str, str, bool]]:
    """People with a form of address and something behind the name: name, what is told, whether it is in brackets.

    ``De heer Jan Peeters, directeur van De Wilg,`` or ``mevrouw An Maes (De Wilg)``, at the start of the text or
    ``anywhere``; there without a form of address as well, behind ``met``.
    """
    for match in _ADDRESSED.finditer(text) if anywhere else filter(None, [_ADDRESSED.match(text)]):
        told = match["function"] or match["body"]
        yield match["name"], " ".join(told.split()), match["body"] is not None
    for match in _UNADDRESSED.finditer(text) if anywhere else ():
        yield match["name"], " ".join(match["function"].split()), False


def introduced_at_start(text: str) -> tuple[str, str] | None:
    """A name without a title and what is said of it between it and a verb of saying: a body or a party in brackets.

    Or a function between commas (``An Peeters, directeur van De Wilg, vult aan``), or a body (``An Peeters van De
    Wilg``; there a form of address may stand before the name). ``None`` where nothing is.
    """
    address = ADDRESS.match(text)
    match = NAME.match(text, address.end() if address else 0)
    rest = apposition().match(text, match.end()) if match else None
    if match is None or rest is None or is_head(match.group().split()[0]) or (address and not rest["of"]):
        return None
    told = rest["of"] or text[match.end() : rest.start("verb")].strip(" ,()")
    functioned = text[match.end()] == "," and names_person(told)
    told_so = says_always(rest["verb"]) or (functioned and _says_here(text, rest.start("verb"), rest.end("verb")))
    if not told_so and not (MINISTERS.match(text, match.end()) and rest["verb"].islower()):
        return None
    if text[match.end()] == ",":
        person = functioned
    else:
        initials = "".join(word[0] for word in match.group().split())
        person = told[:1].isupper() and told.upper() != initials.upper() and not re.search(r"\d", told)
    return (match.group(), told) if person else None


def _says_here(text: str, start: int, end: int) -> bool:
    """Whether a verb that says something only sometimes does so here: ``gaat in op``, ``licht toe``."""
    verb = text[start:end]
    if verb not in words("verb") or is_of_others(verb, text[start:], weak=False):
        return False
    return not is_weak(verb, text, end, first_end(text))


def acts_in_function(text: str, *, auxiliary: bool) -> str | None:
    """The name with which a paragraph begins of somebody whose function stands behind it, and who does something now.

    ``An Peeters, directeur van De Wilg, toont de cijfers``: it is told what she does, or what she says. With
    ``auxiliary`` also what she is, has, can or wants.
    """
    match = NAME.match(text)
    rest = apposition().match(text, match.end()) if match else None
    if match is None or rest is None or text[match.end()] != ",":
        return None
    if not (acts_now(rest["verb"]) or (auxiliary and rest["verb"] in _AUXILIARIES)):
        return None
    return match.group() if names_person(text[match.end() : rest.start("verb")].strip(" ,")) else None


def bracketed_at_start(text: str) -> tuple[str, str] | None:
    """A name with which a paragraph begins and what stands in brackets behind it, before a verb: a party, or a body."""
    address = ADDRESS.match(text)
    match = NAME.match(text, address.end() if address else 0)
    behind = _IN_BRACKETS.match(text, match.end()) if match else None
    if match is None or behind is None or behind["verb"] in words("no_subject"):
        return None
    return match.group(), behind["told"]


def speaks_in(name: str, text: str) -> bool:
    """Whether somewhere that name has a verb of saying before or behind it."""
    printed = re.escape(name)
    return re.search(rf"(?:\A|\n|[.?!] ){printed} (?:{says()})\b|\b(?:{says()}) {printed}\b", text) is not None


def minister_who_says(text: str) -> str | None:
    """The full name of a minister behind a verb that always says something, or before a colon.

    ``Daarop antwoordt minister An Maes dat``, ``Minister An Maes: Er zijn``.
    """
    match = _MINISTER_AS_LABEL.match(text) or _said_by_minister().search(text, 0, first_end(text))
    return " ".join(match["name"].split()) if match else None


@cache
def _said_by_minister() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{says()})\s{ADVERB}{RANK.pattern}\s(?P<name>{NAME.pattern})")
