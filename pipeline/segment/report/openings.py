"""How a paragraph begins that introduces its speaker: titles, a name, a verb of saying.

Comes in: clean text.
Goes out: the title and the name printed; whether somebody speaks who has no name or is on no list.
Does not: know who takes part.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

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

_OFFICE = r",\s*[^,.;]{0,40}(?:[Mm]inister|MINISTER)\b[^.;:()]{2,220}?,(?=\s[a-z])"
OFFICE = re.compile(_OFFICE)
"""A minister's title behind the name, commas inside it and all."""
_MINISTERS = re.compile(rf"(?=,\s+(?:Vlaams\s+|vice-?)?minister\b){_OFFICE}")
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
_UNNAMED = re.compile(
    r"(?:Een|(?:Nog|Ook|Weer) een) (?:(?:ander|tweede|derde|vierde|volgende?|laatste) )?"
    r"(?:(?:commissie|parlements)?lid|spreker|spreekster|intervenant)(?= [a-z])|Het antwoord van (?!de minister)"
    r"|De (?:oppositie|meerderheid)(?= (?:vindt|vraagt|betreurt|meent|verwijt|wijst|stelt|steunt|hekelt|betwist)\b)"
    r"|(?:(?:Die|Deze) laatste|(?:Laatst|Eerst)genoemde)(?= [a-z]+t\b)"
    r"|(?:Dit|Dat|Het) antwoord (?:van de minister )?"
    r"(?:bevredigt|voldoet|volstaat|overtuigt|verbaast|verwondert|stelt|stemt|maakt|ontgoochelt|verrast|sust)\b"
)
_SEVERAL = re.compile(
    r"(?:De|Enkele|Sommige|Verschillende|Verscheidene|Meerdere|Andere|Beide|Alle)"
    r" (?:indieners|initiatiefnemers|(?:commissie|parlements)?leden|sprekers|ministers|vertegenwoordigers)"
    r"(?= (?:zijn|[a-z]+en)\b)"
)
_FIRST_SENTENCE = re.compile(r"[a-z)\d][.?!](?=\s)")
_SHORT_TITLE = 5
"""A longer title may end a compound: ``regeringscommissaris``."""
_CALLING = re.compile(
    r"(?:(?!(?:over|onder|eerder|later|verder|zonder|naar|daar|hier|waar|maar|weer|meer|voor|door|ander)(?![^\W_]))"
    r"(?:[a-zà-ÿ-]+ ){0,2}?[a-zà-ÿ-]{3,}(?:er|or|eur|aar|ist|hoofd|chef|loog|loge|ster|man|vrouw|"
    r"arts|docent|consulent|assistent|therapeut|kundige)|CEO)"
    r"(?=\s(?:van|bij|aan|in|uit|voor|namens|en)\b|\Z)"
)
_IN_BRACKETS = re.compile(r"\s\((?P<told>[^()]{2,40})\)\s(?P<verb>[a-zà-ÿ]+)(?![^\W_])")
_AUXILIARIES = frozenset({"heeft", "moet", "zit", "staat", "niet", "met", "uit", "dat", "het", "wat", "tot"})
_PARTY_VERBS = frozenset({"is", "wil", "kan", "zal", "staat"})
_PARTISAN = re.compile(
    r"(?:(?:[Dd]e|[Hh]et) )?(?P<party>[A-ZÀ-Þ][\w.&!-]*?(?: [A-Z]\w*)?|[a-z]{1,3}[.·&][a-z]{1,3})"
    r"(?:['’](?:er|ster)|-(?:(?:fractie|parlements)?lid|politic[ia][a-z]*|fractie(?:leider|leidster|voorzitter)?))?"
    r" (?P<verb>[a-z]+)"
)
_HOLDS_BODY = re.compile(r"[a-zà-ÿ] van (?:de |het )?[A-ZÀ-Þ]{2,}\b")
"""In what looks like a name: ``Peeters van de VRT``."""
_ADDRESS = re.compile(r"(?:De heer|Mevrouw) ")
_FOR_PARTY = re.compile(r"(?:Ook )?(?:[Vv]oor|[Vv]olgens|[Nn]amens) (?=(?:de |het )?[A-ZÀ-Þ])")
_FRACTION = re.compile(
    r"(?:Ook )?(?:[Dd]e|[Hh]et) (?:fractie|partij|groep) van (?:(?:de heer|mevrouw|minister|collega) )?(?=[A-ZÀ-Þ])"
)
_WORD = r"[A-ZÀ-Þ][^\W\d_]*(?:[-'’][^\W\d_]+)*"
_PARTICLE = r"(?:[vV]an(?: de[nr]?)?|[dD]e[nr]?|[tT]e[nr]|[vV]ande[nr]?|[’']t)(?![^\W_])"
_FAMILY = rf"(?:{_PARTICLE}\s){{0,2}}{_WORD}"
_MORE = rf"(?:\s(?:(?=[A-Z]){_PARTICLE}\s){{0,2}}{_WORD}){{0,3}}"  # not ``van de Proef`` behind ``An Voorbeeld``
_IN_TURN = (
    r"\s(?:(?:van|op)\s(?:zijn|haar)\s(?:kant|beurt|zijde)|daarentegen|echter|evenwel|nochtans|dan\sweer|zelf|ten\sslotte|"
    r"tot\sslot|vervolgens|daarop|hierop|in\sde\seerste\splaats)(?=\s[a-z]+t\s)"
)
"""What may stand between a subject and its verb where somebody's turn has come."""
_SURNAME = re.compile(rf"{_FAMILY}{_MORE}")
_NAME = re.compile(rf"(?:{_WORD}|(?:[A-ZÀ-Þ]\.-?){{1,3}})\s{_FAMILY}{_MORE}")

_INVERTED = re.compile(
    rf"(?:Dat|Dit|Die|Deze|Zo|Toch|Wel|Daar[a-z]*|Hier[a-z]*)\s(?!(?:wordt|werd|heet)\s)[a-z]+\s{ADVERB}"
    rf"(?:(?:de\sheer|mevrouw)\s)?(?P<name>{_NAME.pattern})"
)
_FUNCTION_LABEL = re.compile(rf"(?P<what>[A-ZÀ-Þ][a-zà-ÿ-]{{3,}})\s(?P<family>{_FAMILY}{_MORE})")

_RANK = re.compile(r"(?:[Vv]ice-?)?[Mm]inister(?:-president)?")
_VIEW_OF_MINISTER = re.compile(
    rf"(?:Volgens|Voor)\s{_RANK.pattern}\s(?=[A-ZÀ-Þ])|Van\s(?:{_RANK.pattern}|de\sheer|mevrouw|collega)\s[A-ZÀ-Þ][^.,;:?!]{{2,40}}?\s(?:mag|hoeft|moet)\s"
)
_MINISTER_AS_LABEL = re.compile(rf"{_RANK.pattern}\s(?P<name>{_NAME.pattern})(?={COLON.pattern})")

_ADDRESSED = re.compile(
    rf"\b(?:[Dd]e heer|DE HEER|[Mm]evrouw|MEVROUW)\s+(?P<name>{_NAME.pattern})"
    r"(?:,\s+(?P<function>(?!(?:de heer|mevrouw|minister(?= [A-ZÀ-Þ])|en|namens)\b)[^,;.()]{3,90}?)"
    r"(?=\s*(?:[,;.]|\Z|\([^()]{2,20}\)[,;.]|\sen (?:de heer|mevrouw)\b))|\s+\((?P<body>[^()]{2,60})\))"
)


_UNADDRESSED = re.compile(
    rf"(?:\b(?:met|en|van)|:)\s+(?P<name>{_NAME.pattern}),"
    r"\s+(?P<function>(?:Vlaams minister|(?!(?:en|met|van|namens|over)\b)[a-z])[^,;.()]{3,90}?(?:\s\([^()]{2,20}\))?)"
    r"(?=[,;.]|\sen [A-ZÀ-Þ])"
)


_FUNCTION_AND_NAME = re.compile(
    r"(?:Ook )?(?:[Dd]e|[Hh]et) (?P<told>[^\W\d_][^;:.()]{4,160}?), (?:de heer|mevrouw|professor) "
    rf"(?P<name>{_NAME.pattern}),\s+(?=[a-zà-ÿ])"
)


_NAMES_SOMEBODY = re.compile(
    rf"\b(?:[Dd]e heer|[Mm]evrouw|[Mm]inister|[Cc]ollega)\s(?:{_NAME.pattern}|{_FAMILY})|\bhet antwoord\b"
    rf"|(?<![^\W_])(?!(?:Vlaamse|Europese|Federale|Brusselse|Belgische|Nationale)\s){_NAME.pattern}"
)


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


@cache
def apposition() -> re.Pattern[str]:
    """What may stand between a name and its verb: an office, a function, a party or a body, or whom one speaks for."""
    return re.compile(
        rf"(?:{_OFFICE}|,\s*(?:[^,.;]|(?<=\bnr)\.){{2,120}},|\s*\([^()]{{2,80}}\)|{_of_body()}|{_IN_TURN})?"
        r"\s+(?P<verb>[^\W\d_]+)"
    )


@cache
def _of_body() -> str:
    """``van het Proefhuis`` behind a name, before a verb that always says something."""
    says = "|".join(sorted(_strong()))
    body = r"\s(?:van|bij|namens)\s(?:(?:de|het)\s)?(?P<of>[A-ZÀ-Þ][^,.;:()]{1,60}?)"
    return rf"{body}(?=\s(?:{says})(?![^\W_]))"


def names_at_start(text: str) -> tuple[str | None, str] | None:
    """A title, if any, and a name that begin a paragraph before a verb: somebody on no list yet.

    Behind a name without a title the verb must be one of saying.
    """
    tokens = text.split(" ", 6)
    titles: list[str] = []
    while len(titles) < min(4, len(tokens)) and is_title(tokens[len(titles)]):
        titles.append(tokens[len(titles)])
    offset = len(" ".join(titles)) + 1 if titles else 0
    match = _NAME.match(text, offset)
    if match is None or _HOLDS_BODY.search(match.group()):
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
    return office is not None and office["verb"] in _strong() and office_of(office["office"]) not in ("any", "member")


@cache
def _then_said() -> re.Pattern[str]:
    """``Daarop antwoordt de minister``, ``Vervolgens vraagt mevrouw Maes``."""
    offices = "|".join(alternatives(what) for what in ("minister", "president", "chair"))
    says = "|".join(sorted(_strong()))
    who = rf"(?:{offices})(?![\w-])|(?:de heer|mevrouw|minister)\s|{_NAME.pattern}"
    return re.compile(rf"{THEN}\s(?:{says})\s(?:{who})")


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
    address = _ADDRESS.match(text)
    match = _NAME.match(text, address.end() if address else 0)
    rest = apposition().match(text, match.end()) if match else None
    if match is None or rest is None or is_head(match.group().split()[0]) or (address and not rest["of"]):
        return None
    if not _says(rest["verb"]) and not (_MINISTERS.match(text, match.end()) and rest["verb"].islower()):
        return None
    told = rest["of"] or text[match.end() : rest.start("verb")].strip(" ,()")
    if text[match.end()] == ",":
        person = names_person(told)
    else:
        initials = "".join(word[0] for word in match.group().split())
        person = told[:1].isupper() and told.upper() != initials.upper() and not re.search(r"\d", told)
    return (match.group(), told) if person else None


def bracketed_at_start(text: str) -> tuple[str, str] | None:
    """A name with which a paragraph begins and what stands in brackets behind it, before a verb: a party, or a body."""
    address = _ADDRESS.match(text)
    match = _NAME.match(text, address.end() if address else 0)
    behind = _IN_BRACKETS.match(text, match.end()) if match else None
    if match is None or behind is None or behind["verb"] in words("no_subject"):
        return None
    return match.group(), behind["told"]


def names_person(told: str) -> bool:
    """Whether words behind a name say what somebody is: ``directeur van De Wilg``, ``wilgenteler``, ``CEO van``."""
    if told.startswith(("die ", "dat ")):
        return False
    return any(is_head(word) for word in told.split()[:3]) or _CALLING.match(told) is not None


def speaks_in(name: str, text: str) -> bool:
    """Whether somewhere that name has a verb of saying before or behind it."""
    says = "|".join(sorted(_strong()))
    printed = re.escape(name)
    return re.search(rf"(?:\A|\n|[.?!] ){printed} (?:{says})\b|\b(?:{says}) {printed}\b", text) is not None


def stranger_at_start(text: str, is_given: Callable[[str], bool]) -> bool:
    """Whether a paragraph begins with somebody and a verb of saying: by title and name, by name, or without a name.

    ``is_given`` says of a word that it is a given name: what has none may be a body (``Kring Durme stelt``).
    """
    if _nameless().match(text) or _UNNAMED.match(text):
        return True
    if _titled_at_start(text) or introduced_at_start(text) is not None:
        return True
    match = _NAME.match(text)
    if match is not None and COLON.match(text, match.end()):
        return is_given(match.group().split()[0])
    rest = apposition().match(text, match.end()) if match else None
    return match is not None and rest is not None and _says(rest["verb"]) and is_given(match.group().split()[0])


def acts_at_start(text: str, is_given: Callable[[str], bool]) -> str | None:
    """The name with which a paragraph begins, of somebody who does something now: ``An Maes plaatst daar``.

    Somebody of whom it is told what they did (``An Maes heeft dat gezegd``) is talked about.
    """
    match = _NAME.match(text)
    rest = apposition().match(text, match.end()) if match else None
    if match is None or rest is None or not is_given(match.group().split()[0]) or not acts_now(rest["verb"]):
        return None
    return match.group()


def acts_now(verb: str) -> bool:
    """Whether a verb behind a subject is in the present and no auxiliary: what is said in a report is told so."""
    return verb.endswith("t") and verb not in words("no_subject") | words("past") | _AUXILIARIES


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
    end = next((found.end() for found in _FIRST_SENTENCE.finditer(text)), len(text))
    match = _tag(known).search(text, 0, end)
    return (match["who"].lower(), match["body"]) if match else None


def stranger_behind_verb(text: str, is_given: Callable[[str], bool]) -> bool:
    """Whether somebody with a title or a given name stands behind a verb of saying in the first sentence.

    Or behind ``Volgens``; or several speak whom nothing names: ``De indieners antwoorden``.
    """
    if _SEVERAL.match(text) or _VIEW_OF_MINISTER.match(text):
        return True
    end = next((found.end() for found in _FIRST_SENTENCE.finditer(text)), len(text))
    if _nameless_behind().search(text, 0, end):
        return True
    if (inverted := _INVERTED.match(text, 0, end)) is not None and is_given(inverted["name"].split()[0]):
        return True
    for found in _behind().finditer(text, 0, end):
        words_behind = text[found.end() : end].split(" ", 5)
        if is_head(words_behind[0]) or (words_behind[:1] in (["de"], ["De"]) and is_head(words_behind[1])):
            return True
        name = _NAME.match(text, found.end(), end)
        if name is not None and is_given(name.group().split()[0]):
            return True
    return False


def nameless_at_start(text: str) -> str | None:
    """What somebody without a name is called at the start of a paragraph, with a verb of saying behind."""
    match = _nameless().match(text)
    return match["who"] if match else None


def called_at_start(text: str) -> tuple[str, str | None] | None:
    """By what function a paragraph calls its speaker, and of which body: ``De directeur van De Wilg antwoordt``."""
    match = _called().match(text)
    return (match["who"].lower(), match["body"]) if match else None


def function_and_family(text: str) -> tuple[str, str] | None:
    """A function and a surname with which a paragraph begins before a colon or a verb of saying: ``Kapitein Maes:``."""
    match = _FUNCTION_LABEL.match(text)
    rest = apposition().match(text, match.end()) if match else None
    says = match is not None and (COLON.match(text, match.end()) or (rest is not None and _says(rest["verb"])))
    return (match["what"].lower(), match["family"]) if match and says else None


def _says(verb: str) -> bool:
    return verb in _strong()


@cache
def _strong() -> frozenset[str]:
    """The verbs that always say something."""
    return (words("verb") - words("weak_verb")) | words("adding")


@cache
def _behind() -> re.Pattern[str]:
    says = "|".join(sorted(_strong()))
    whom = rf"(?=[A-ZÀ-Þ]|de heer |mevrouw |collega |{_RANK.pattern}\s[A-ZÀ-Þ])"
    return re.compile(rf"(?:(?<=\s)(?:{says}|volgens)|\AVolgens)\s+{whom}")


def minister_who_says(text: str) -> str | None:
    """The full name of a minister behind a verb that always says something, or before a colon.

    ``Daarop antwoordt minister An Maes dat``, ``Minister An Maes: Er zijn``.
    """
    end = next((found.end() for found in _FIRST_SENTENCE.finditer(text)), len(text))
    match = _MINISTER_AS_LABEL.match(text) or _said_by_minister().search(text, 0, end)
    return " ".join(match["name"].split()) if match else None


@cache
def _said_by_minister() -> re.Pattern[str]:
    says = "|".join(sorted(_strong()))
    return re.compile(rf"\s(?:{says})\s{ADVERB}{_RANK.pattern}\s(?P<name>{_NAME.pattern})")


@cache
def _nameless_behind() -> re.Pattern[str]:
    """``Hierop antwoordt de staatssecretaris``: an office or a function behind a verb that always says something."""
    says = "|".join(sorted(_strong() - {"aldus"}))
    long = "|".join(sorted(one for one in words("title") | words("nameless") if len(one) > _SHORT_TITLE))
    who = f"[a-zà-ÿ-]*(?:{long})|{alternatives('nameless')}|{alternatives('title')}"
    other = r"(?:(?:nog |ook )?een (?:ander[e]? |tweede |derde )?|de (?:vorige |eerste |tweede |andere )?)"
    member = r"(?:(?:commissie|parlements)?lid|spreker|spreekster)"
    said = rf"(?:(?<=\s)(?:{says})|(?<=, )(?:zo )?aldus)\s(?:ook\s|nog\s|dan weer\s)?"
    return re.compile(rf"{said}(?:{other}(?:{who})|een (?:ander )?{member})(?=[\s.,:;]|\Z)", re.IGNORECASE)


@cache
def _called() -> re.Pattern[str]:
    says = "|".join(sorted(_strong()))
    return re.compile(
        r"(?:De|Het) (?:[a-z]+ )?(?P<who>[a-zà-ÿ-]{4,}|CEO)"
        rf"(?: (?:van|bij) (?:de |het )?(?P<body>[A-ZÀ-Þ][^,.;:]{{1,60}}?))? (?:{says})(?![^\W_])"
    )


@cache
def _tag(known: bool) -> re.Pattern[str]:
    says, who = "|".join(sorted(_strong())), "[a-zà-ÿ-]{4,}" if known else alternatives("nameless")
    body = r"(?:\s(?:van|bij)\s(?:de\s|het\s)?(?P<body>[^\s,.;:][^,.;:]{1,60}))?"
    alone = r"[a-z]+t(?=\sde\s[a-zà-ÿ-]+(?:\s(?:aan|toe|mee|vast|op|in|uit))?\.(?:\s|\Z))"  # any verb, nothing behind
    return re.compile(rf",\s(?:zo\s)?(?:(?:{says})|{alone})\sde\s(?P<who>{who}|CEO){body}(?=[,.]|\s[a-z]+\.)")


@cache
def _spoke() -> re.Pattern[str]:
    nameless = rf"(?:De|Het|Een) (?:{alternatives('nameless')}|CEO)(?: (?:van|bij|uit|namens) [^,.;:]{{2,80}}?)?"
    return re.compile(rf"(?:{nameless}|{_NAME.pattern}) (?:{alternatives('told_past')})(?![^\W_])")


@cache
def _nameless() -> re.Pattern[str]:
    return re.compile(
        rf"(?:De|Het|Een|Eén) (?:[a-z]+e? )?(?P<who>{alternatives('nameless')}|CEO)"
        rf"(?: (?:van|bij|uit|namens) [^,.;:]{{2,80}}?)? (?:{'|'.join(sorted(_strong()))})(?![^\W_])"
    )


def _titled_at_start(text: str) -> bool:
    tokens = text.split(" ", 6)
    count = 0
    while count < min(4, len(tokens)) and is_title(tokens[count]):
        count += 1
    if not any(is_head(token) for token in tokens[:count]):
        return False
    at = len(" ".join(tokens[:count])) + 1
    if (whole := _NAME.match(text, at)) is not None and _HOLDS_BODY.search(whole.group()):
        return True
    match = _SURNAME.match(text, at)
    if match is not None and COLON.match(text, match.end()):
        return True
    rest = apposition().match(text, match.end()) if match else None
    return rest is not None and rest["verb"] in words("verb") | words("adding")
