"""How a paragraph begins, or goes on behind its first verb, whose speaker is on no list or has no name.

Comes in: clean text.
Goes out: whether somebody speaks who has no name or is on no list, and by what function they are called.
Does not: know who takes part (``strangers``).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from pipeline.segment.report.cue import first_end
from pipeline.segment.report.openings import introduced_at_start
from pipeline.segment.report.shapes import (
    CLAUSE,
    COLON,
    FAMILY,
    HOLDS_BODY,
    MORE,
    NAME,
    RANK,
    SURNAME,
    acts_now,
    apposition,
    says,
    says_always,
)
from pipeline.segment.report.words import (
    ADVERB,
    alternatives,
    functions,
    is_head,
    is_title,
    words,
)

_UNNAMED = re.compile(
    r"(?:Een|(?:Nog|Ook|Weer) een) (?:(?:ander|tweede|derde|vierde|volgende?|laatste) )?"
    r"(?:(?:commissie|parlements)?lid|spreker|spreekster|intervenant)(?= [a-z])|Het antwoord van (?!de minister)"
    r"|De (?:oppositie|meerderheid)(?= (?:vindt|vraagt|betreurt|meent|verwijt|wijst|stelt|steunt|hekelt|betwist)\b)"
    r"|(?:De (?:heren|dames|ministers|collega['’]s)|Ministers|Collega['’]s) [A-ZÀ-Þ]"
    r"|(?:(?:Die|Deze) laatste|(?:Laatst|Eerst)genoemde)(?= [a-z]+t\b)"
    r"|(?:Dit|Dat|Het) antwoord (?:van de minister )?"
    r"(?:bevredigt|voldoet|volstaat|overtuigt|verbaast|verwondert|stelt|stemt|maakt|ontgoochelt|verrast|sust)\b"
)
_SEVERAL = re.compile(
    r"(?:De|Enkele|Sommige|Verschillende|Verscheidene|Meerdere|Andere|Beide|Alle)"
    r" (?:indieners|initiatiefnemers|(?:commissie|parlements)?leden|sprekers|ministers|(?:volks)?vertegenwoordigers|"
    r"commissarissen|senatoren)"
    r"(?= (?:zijn|[a-z]+en)\b)"
)
_PARTY_VERBS = frozenset({"is", "wil", "kan", "zal", "staat"})
_PARTISAN = re.compile(
    r"(?:(?:[Dd]e|[Hh]et) )?(?P<party>[A-ZÀ-Þ][\w.&!-]*?(?: [A-Z]\w*)?|[a-z]{1,3}[.·&][a-z]{1,3})"
    r"(?:['’](?:er|ster)|-(?:(?:fractie|parlements)?lid|politic[ia][a-z]*|fractie(?:leider|leidster|voorzitter)?))?"
    r" (?P<verb>[a-z]+)"
)
_FOR_PARTY = re.compile(r"(?:Ook )?(?:[Vv]oor|[Vv]olgens|[Nn]amens) (?=(?:de |het )?[A-ZÀ-Þ])")
_FRACTION = re.compile(
    r"(?:Ook )?(?:[Dd]e|[Hh]et) (?:fractie|partij|groep) van (?:(?:de heer|mevrouw|minister|collega) )?(?=[A-ZÀ-Þ])"
)
_INVERTED = re.compile(
    rf"(?:Dat|Dit|Die|Deze|Zo|Toch|Wel|Daar[a-z]*|Hier[a-z]*)\s(?!(?:wordt|werd|heet)\s)[a-z]+\s{ADVERB}"
    rf"(?:(?:de\sheer|mevrouw)\s)?(?P<name>{NAME.pattern})"
)
_FUNCTION_LABEL = re.compile(rf"(?P<what>[A-ZÀ-Þ][a-zà-ÿ-]{{3,}})\s(?P<family>{FAMILY}{MORE})")
_VIEW_OF_MINISTER = re.compile(
    rf"(?:Volgens|Voor)\s{RANK.pattern}\s(?=[A-ZÀ-Þ])|Van\s(?:{RANK.pattern}|de\sheer|mevrouw|collega)\s[A-ZÀ-Þ][^.,;:?!]{{2,40}}?\s(?:mag|hoeft|moet)\s"
)


def stranger_at_start(text: str, is_given: Callable[[str], bool]) -> bool:
    """Whether a paragraph begins with somebody and a verb of saying: by title and name, by name, or without a name.

    ``is_given`` says of a word that it is a given name: what has none may be a body (``Kring Durme stelt``).
    """
    if _nameless().match(text) or _UNNAMED.match(text):
        return True
    if _titled_at_start(text) or introduced_at_start(text) is not None:
        return True
    match = NAME.match(text)
    if match is not None and COLON.match(text, match.end()):
        return is_given(match.group().split()[0])
    rest = apposition().match(text, match.end()) if match else None
    return match is not None and rest is not None and says_always(rest["verb"]) and is_given(match.group().split()[0])


def minister_says(text: str) -> bool:
    """Whether a paragraph begins with a minister by name and a verb that always says something."""
    rank = RANK.match(text)
    name = SURNAME.match(text, rank.end() + 1) if rank else None
    rest = apposition().match(text, name.end()) if name else None
    return rest is not None and says_always(rest["verb"])


def acts_at_start(text: str, is_given: Callable[[str], bool]) -> str | None:
    """The name with which a paragraph begins, of somebody who does something now: ``An Maes plaatst daar``.

    Somebody of whom it is told what they did (``An Maes heeft dat gezegd``) is talked about.
    """
    match = NAME.match(text)
    rest = apposition().match(text, match.end()) if match else None
    if match is None or rest is None or not is_given(match.group().split()[0]) or not acts_now(rest["verb"]):
        return None
    return match.group()


def party_at_start(text: str) -> str | None:
    """The party by which a paragraph calls its subject: ``De N-VA'er vraagt``, ``Het Vlaams Belang betreurt``.

    Or whose view it gives: ``Voor de N-VA-fractie is dat``.
    """
    prefix = _FOR_PARTY.match(text)
    match = _PARTISAN.match(text, prefix.end() if prefix else 0)
    speaks = match is not None and (prefix or acts_now(match["verb"]) or match["verb"] in _PARTY_VERBS)
    return match["party"] if match and speaks else None


def fraction_at_start(text: str) -> bool:
    """Whether a paragraph begins with the group of somebody: ``De fractie van mevrouw Maes zal zich onthouden``."""
    return _FRACTION.match(text) is not None


def stranger_in_past(text: str) -> bool:
    """Whether a paragraph begins with a name, or somebody without one, and a verb of saying in the past."""
    return _spoke().match(text) is not None


def tagged_by_function(text: str, *, known: bool = False) -> tuple[str, str | None] | None:
    """By what function the one is called who says the first sentence: ``..., bevestigt de directeur van De Wilg.``

    With ``known`` any word may be a function (``..., antwoordt de schepen``): it must be that of somebody on a list.
    """
    if CLAUSE.match(text):
        return None
    match = _tag(known).search(text, 0, first_end(text))
    return (match["who"].lower(), match["body"]) if match else None


def stranger_behind_verb(text: str, is_given: Callable[[str], bool]) -> bool:
    """Whether somebody with a title or a given name stands behind a verb of saying in the first sentence.

    Or behind ``Volgens``; or several speak whom nothing names: ``De indieners antwoorden``.
    """
    if _SEVERAL.match(text) or _VIEW_OF_MINISTER.match(text):
        return True
    end = first_end(text)
    if _nameless_behind().search(text, 0, end):
        return True
    if (inverted := _INVERTED.match(text, 0, end)) is not None and is_given(inverted["name"].split()[0]):
        return True
    for found in _behind().finditer(text, 0, end):
        words_behind = text[found.end() : end].split(" ", 5)
        if is_head(words_behind[0]) or (words_behind[:1] in (["de"], ["De"]) and is_head(words_behind[1])):
            return True
        name = NAME.match(text, found.end(), end)
        if name is not None and is_given(name.group().split()[0]):
            return True
    return False


def nameless_at_start(text: str) -> str | None:
    """What somebody without a name is called at the start of a paragraph, with a verb of saying behind."""
    match = _nameless().match(text)
    return match["who"].lower() if match else None


def called_at_start(text: str) -> tuple[str, str | None] | None:
    """By what function a paragraph calls its speaker, and of which body: ``De directeur van De Wilg antwoordt``."""
    match = _called().match(text)
    return (match["who"].lower(), match["body"]) if match else None


def function_and_family(text: str) -> tuple[str, str] | None:
    """A function and a surname with which a paragraph begins before a colon or a verb of saying: ``Kapitein Maes:``."""
    match = _FUNCTION_LABEL.match(text)
    rest = apposition().match(text, match.end()) if match else None
    says = match is not None and (COLON.match(text, match.end()) or (rest is not None and says_always(rest["verb"])))
    return (match["what"].lower(), match["family"]) if match and says else None


@cache
def _behind() -> re.Pattern[str]:
    whom = rf"(?=[A-ZÀ-Þ]|de heer |mevrouw |collega |{RANK.pattern}\s[A-ZÀ-Þ])"
    return re.compile(rf"(?:(?<=\s)(?:{says()}|volgens)|\AVolgens)\s+{whom}")


@cache
def _nameless_behind() -> re.Pattern[str]:
    """``Hierop antwoordt de staatssecretaris``: an office or a function behind a verb that always says something."""
    other = r"(?:(?:nog |ook )?een (?:ander[e]? |tweede |derde )?|de (?:vorige |eerste |tweede |andere )?)"
    member = r"(?:(?:commissie|parlements)?lid|spreker|spreekster)"
    said = rf"(?:(?<=\s)(?!aldus\s)(?:{says()})|(?<=, )(?:zo )?aldus)\s(?:ook\s|nog\s|dan weer\s)?"
    return re.compile(rf"{said}(?:{other}(?:{functions()})|een (?:ander )?{member})(?=[\s.,:;]|\Z)", re.IGNORECASE)


@cache
def _called() -> re.Pattern[str]:
    return re.compile(
        r"(?:De|Het) (?:[a-z]+ )?(?P<who>[a-zà-ÿ-]{4,}|CEO)"
        rf"(?: (?:van|bij) (?:de |het )?(?P<body>[A-ZÀ-Þ][^,.;:]{{1,60}}?))? (?:{says()})(?![^\W_])"
    )


@cache
def _tag(known: bool) -> re.Pattern[str]:
    who = "[a-zà-ÿ-]{4,}" if known else functions()
    body = r"(?:\s(?:van|bij)\s(?:de\s|het\s)?(?P<body>[^\s,.;:][^,.;:]{1,60}))?"
    alone = r"[a-z]+t(?=\sde\s[a-zà-ÿ-]+(?:\s(?:aan|toe|mee|vast|op|in|uit))?\.(?:\s|\Z))"  # any verb, nothing behind
    return re.compile(rf",\s(?:zo\s)?(?:(?:{says()})|{alone})\sde\s(?P<who>{who}|CEO){body}(?=[,.]|\s[a-z]+\.)")


@cache
def _spoke() -> re.Pattern[str]:
    return re.compile(rf"(?:{_somebody()}|{NAME.pattern}) (?:{alternatives('told_past')})(?![^\W_])")


@cache
def _nameless() -> re.Pattern[str]:
    return re.compile(rf"{_somebody()} (?:{says()})(?![^\W_])")


def _somebody() -> str:
    """``De nieuwe burgemeester van De Wilg``: group ``who``."""
    who = rf"(?P<who>(?i:(?:[a-zà-ÿ-]+ ){{0,2}}?(?:{functions()}|CEO)))"
    return rf"(?:De|Het|Een|Eén) {who}(?: (?:van|bij|uit|namens) [^,.;:]{{2,80}}?)?"


def _titled_at_start(text: str) -> bool:
    tokens = text.split(" ", 6)
    count = 0
    while count < min(4, len(tokens)) and is_title(tokens[count]):
        count += 1
    if not any(is_head(token) for token in tokens[:count]):
        return False
    at = len(" ".join(tokens[:count])) + 1
    if (whole := NAME.match(text, at)) is not None and HOLDS_BODY.search(whole.group()):
        return True
    match = SURNAME.match(text, at)
    if match is not None and COLON.match(text, match.end()):
        return True
    rest = apposition().match(text, match.end()) if match else None
    return rest is not None and rest["verb"] in words("verb") | words("adding")
