"""The first pages of a report: paper number, date, committee, who reports, who sits in the committee, who took part.

Comes in: the paragraphs of a report.
Goes out: ``Front``.
Does not: say who spoke where.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.clean import clean_line
from pipeline.segment.dates import find_date, find_session
from pipeline.segment.names import read_name
from pipeline.segment.report.known import Known
from pipeline.segment.report.paragraphs import ADDRESS, CHAIRED, Paragraph
from pipeline.segment.report.words import is_title

_PAPER = re.compile(r"(?:Stuk )?(?P<number>\d{1,5})(?:-[A-Z])? \((?P<session>\d{4}-\d{4})\)\s*[–—-]\s*Nr\.\s?\d+")
_TABLED = re.compile(
    r"\b[Ii]ngediend op\s+(?:(?:Stuk )?\d{1,5}(?:-[A-Z])? \(\d{4}-\d{4}\)\s*[–—-]\s*Nr\.\s?\d+\s+)?"
    r"(?P<date>\d{1,2} [a-z]+ \d{4})"
)
_COMMITTEE = re.compile(
    r"(?:namens|\bvan) de (?P<name>(?:Verenigde Commissies|Commissie|Werkgroep|commissie)\b.*?)"
    r"(?=\s+uitgebracht door\b|\s+over\b|\Z)",
    re.DOTALL,
)
_REPORTERS = re.compile(
    r"uitgebracht door (?P<names>.*?)(?=,?\s+over\b|\s+betreffende\b|\n[^\n]{0,80}:|\n\s*\d|\Z)", re.DOTALL
)
"""The names end before the subject, a line with a colon (``Aanwezig: ...``) or one that begins with a figure."""
_TABLED_BY = re.compile(
    r"(?:(?:voorstel|voorstellen) van (?:bijzonder )?(?:decreet|resolutie)|conceptnota voor nieuwe regelgeving)\s+"
    r"(?:[-–—]\s*)?(?:van|ingediend door)\s+(?P<names>.{4,300}?)"
    r"(?=\s+[-–—](?:\s|\Z)|\s+(?:houdende|betreffende|tot|over|met|ter|inzake|om|waarbij)\b|\n\n|\Z)",
    re.IGNORECASE | re.DOTALL,
)
_PETITION = re.compile(
    r"verzoekschrift(?:\s+[^\s,.;:]+){0,4}?\s+(?:van|ingediend door)\s+(?P<address>de heer|mevrouw)\s+"
    r"(?P<name>[^,.;:()\n]{4,60}?)(?=[,.;:()\n]|\s+(?:over|betreffende|met|tegen|inzake)\b)",
    re.IGNORECASE,
)
_VERSLAG = re.compile(r"\AVERSLAG\b|\AVerslag\b")
_COMPOSITION = re.compile(r"\ASamenstelling van de [Cc]ommissie")
_IN_COMPOSITION = re.compile(
    r"Samenstelling|Voorzitter|Ondervoorzitter|Vaste leden|Plaatsvervangers|Toegevoegde|Zie\b|Documenten|Stukken in"
)
_TELLS = re.compile(
    r"(?<![^\W_])(?:heeft|hebben|werd|werden|wordt|worden|is|zijn|was|waren|besprak\w*|besliste\w*|nam|namen|hield|hoorde|sprak)(?!\w)"
)
_CHAIR = re.compile(r"\b[Vv]oorzit(?:ter|ster)\s?:?\s+(?P<name>(?:[^.;\n]|(?<=\b[A-ZÀ-Þ])\.){4,60})")
_CONSISTED = re.compile(
    r"(?:De|Uw) [Cc]ommissie (?:bestond|bestaat|(?:was|is|werd)(?: als volgt)? samengesteld)"
    r"(?: als volgt| uit| uit de volgende leden)?\s?:"
)
_PRESIDED = re.compile(r"[,;:]?\s*(?P<name>[^,;:]{4,60}),\s+voorzit(?:ter|ster)\b")
_LIST = r"(?:Vaste leden|Leden|Plaatsvervang(?:ers|ende leden)|Toegevoegde leden)\s*:"
_MEMBERS = re.compile(rf"(?:^|\s){_LIST}")
_BELOW_TITLE = re.compile(rf"(?:{_LIST}|(?:Waren )?(?:[Aa]anwezig|[Vv]erontschuldigd|[Aa]fwezig)[^\n:]{{0,60}}:)")
_LISTED = re.compile(rf"\A{_LIST}\s+")
_NEXT_LIST = re.compile(rf"\s(?={_LIST}|Ondervoorzitters?\s*:)")
_DEPUTY = re.compile(r"\AOndervoorzitters?\s*:\s+")
_PRESENT = re.compile(
    r"(?:in aanwezigheid van|kwamen aan (?:bod|het woord)|namen deel(?= aan|:)|nam deel(?= aan|:)|werden gehoord|"
    r"werd gehoord|gehoord werden|sprekers|uitgenodigd|(?:hoorzitting|gedachtewisseling)\b[^.:]{0,300}\bmet(?= ?:))\b"
)
"""In small letters: so it is found much sooner than by a pattern for which capitals are the same."""
_WERE_HEARD = re.compile(
    r"(?=[^\n:]*\b(?:gehoord|hoorde|gasten|genodigden|deskundigen|sprekers|deelnemers|aanwezig|aan het woord"
    r"|het woord|deel aan)\b)[^\n:]*:",
    re.IGNORECASE,
)
_HEARD = re.compile(rf"{_WERE_HEARD.pattern}\n[-−–•]\s", re.IGNORECASE)
_ENTRY = re.compile(r"^[-−–•]\s+(?P<name>[^,;:()]{4,60})(?:,\s*(?P<function>[^;]*))?[;.]?\s*$", re.MULTILINE)
_BARE = re.compile(r"^[-−–•]\s+(?P<names>[^,;:()\n]{4,120})(?:\((?P<body>[^()\n]{2,60})\))?\s*[;.]?\s*$", re.MULTILINE)
_BRACKETED = re.compile(
    r"(?:[:,;]|\sen)\s+(?P<name>[^\s,;:()][^,;:()]{3,60}?)\s+\((?P<body>[^()]{2,60})\)(?=[,;.]|\sen\s|\s*\Z)"
)
_ONE_PRESENT = re.compile(
    r"in (?:aanwezigheid|het bijzijn) van (?P<name>[^,;:().]{4,60}), (?P<function>[^;:.]*?\bminister\b[^;:.]{0,200})"
)
MINISTER = re.compile(
    r"\s*(?:(?:de|het|mevrouw|heer|Vlaamse?|federaal|bevoegd) )*(?:gemeenschaps|vice-?)?minister(?!\w)", re.IGNORECASE
)
"""A function that is a minister's: not that of who works for one or was one."""
_PARTICLES = frozenset({"van", "de", "den", "der", "ter", "ten", "te", "het", "'t", "’t", "d'", "d’"})
_WHO_PETITION = re.compile(
    r"\bverzoek(?:er|ster)s?\s+(?P<names>[A-ZÀ-Þ][^,.;:()\n]{4,90}?)"
    r"(?=\s+(?:en\s+(?:van|met|de|het|minister|mevrouw)|over|op|in|voor|die|om)\b|[,.;:()\n])"
)
_AND_OTHERS = re.compile(r"\bc\.\s?s\.|\be\.a\.|\ben anderen\b", re.IGNORECASE)
_PLAIN_WORD = re.compile(
    r"(?<![^\s(])(?!(?:de|den|der|het|en|van|ten|ter|te|heer|heren|mevrouw|dames?|leden)\b)[a-zà-ÿ]{2,}(?![^\W_])"
)
_PLAIN_WORDS = 5
"""More words than these that are no part of a name stand in no list of members."""
_ALSO = re.compile(r",?\s+en\s+(?P<name>[A-ZÀ-Þ][^\s,;:()]*\s[^,;:()]{2,50}),\s+(?P<function>[a-z].*)", re.DOTALL)
_REFERENCE = re.compile(r"^\s*(?:ZIE|Zie)\s*:", re.MULTILINE)
_OPENING = re.compile(rf"{ADDRESS},?\Z")
_DATE_BEHIND_REPORTER = re.compile(
    r"\buitgebracht door\b[^\n.]{3,160}? (\d{1,2} (?:[a-z]+|[A-Z]+) \d{4})$", re.MULTILINE
)
_LONE_DATE = re.compile(r"\d{1,2} (?:[a-z]+|[A-Z]+) \d{4}(?: \(\d{4}-\d{4}\))?")
_SEMICOLON = re.compile(r";\s+(?:en\s+)?")
_LONGEST_NAME = 60
_SEPARATOR = re.compile(r"[;,]|\s+en\s+|\n")


@dataclass(frozen=True, slots=True)
class Front:
    """What the first pages say.

    ``title_end`` is the number of paragraphs on the title page, ``body`` that before the report proper: before its
    first numbered heading, or, in a report without any, behind the title page and the composition. ``preamble`` is the
    index of the first paragraph of prose before the first heading, ``None`` where there is none; ``paper`` the number
    of the parliamentary paper as printed.
    """

    title: str | None
    number: int | None
    session: str | None
    date: dt.date | None
    committee: str | None
    chair: str | None
    people: tuple[Known, ...]
    title_end: int
    body: int
    preamble: int | None = None
    paper: str | None = None
    reporters: tuple[str, ...] = ()
    tabled: tuple[str, ...] = ()


def read_front(paragraphs: Sequence[Paragraph]) -> Front:
    """Reads what stands before the first numbered heading, and lists of participants wherever they stand."""
    first = next((index for index, one in enumerate(paragraphs) if one.kind == "heading"), len(paragraphs))
    composed = _composed(paragraphs[:first])
    title_end = composed if composed is not None else _title_end(paragraphs, first)
    page = "\n".join(one.text for one in paragraphs[:title_end] if one.kind != "contents")
    above = paragraphs[:first]
    listed = _composition(paragraphs, composed, first) if composed is not None else _unlisted(above)
    members = tuple(listed)
    chair = next((one.name for one in members if one.role == "chair"), None)
    tabled, reference = _TABLED.search(page), _REFERENCE.search(page)
    paper = _PAPER.search(page, 0, reference.start() if reference else len(page))
    committee = _COMMITTEE.search(page)
    reporters, proposers = tuple(_reporters(page)), tuple(_proposers(page))
    body = first if first < len(paragraphs) else _after_composition(paragraphs, title_end)
    return Front(
        title=_title(paragraphs[:title_end]),
        number=int(paper["number"]) if paper else None,
        session=paper["session"] if paper else find_session(page),
        date=find_date(tabled["date"]) if tabled else _lone_date(page),
        committee=clean_line(committee["name"]).rstrip(",") if committee else None,
        chair=chair,
        people=(
            *members,
            *reporters,
            *proposers,
            *_petitioners("\n".join(one.text for one in paragraphs[:body])),
            *_present(paragraphs),
        ),
        title_end=title_end,
        body=body,
        preamble=next((index for index in range(title_end, body) if _is_prose(paragraphs[index])), None),
        paper=clean_line(paper.group()) if paper else None,
        reporters=tuple(one.name for one in reporters),
        tabled=tuple(one.name for one in proposers),
    )


def _composed(paragraphs: Sequence[Paragraph]) -> int | None:
    """Where the composition of the committee begins: with its title, else with its chair above a list of members."""
    titled = next((index for index, one in enumerate(paragraphs) if _COMPOSITION.match(one.text)), None)
    if titled is not None:
        return titled
    chaired = (index for index, one in enumerate(paragraphs) if _CHAIR.match(one.text))
    return next((at for at in chaired if any(_MEMBERS.search(one.text) for one in paragraphs[at : at + 2])), None)


def _unlisted(paragraphs: Sequence[Paragraph]) -> Iterator[Known]:
    """The committee without a list under a title: in a sentence (``De Commissie bestond uit : de heer A. Peeters,
    voorzitter ; de heren B. Maes en C. Proef, leden``), or its chair alone (``Voorzitter: de heer A. Peeters``).
    """
    for one in paragraphs:
        if (told := _CONSISTED.match(one.text)) is not None:
            chair = _PRESIDED.search(one.text, told.end() - 1)
            name = read_name(clean_line(chair["name"])) if chair else None
            yield from [Known(name, "chair")] if name else []
            yield from _listed(one.text[told.end() :])
            return
    lines = (
        one.text.split("\n")[0] for one in paragraphs if CHAIRED.match(one.text) or one.text.startswith("VOORZITTER")
    )
    named = (read_name(clean_line(CHAIRED.sub("", line).strip(".() "))) for line in lines)
    yield from (Known(name, "chair") for name in list(named)[:1] if name)


def _title_end(paragraphs: Sequence[Paragraph], first: int) -> int:
    """Without a composition the title page ends before the contents, or before the first long paragraph."""
    for index, one in enumerate(paragraphs[:first]):
        if one.kind == "contents" or (index and len(one.text) > 400) or re.match(ADDRESS, one.text):
            return index
    return min(first, 12)


def _is_prose(paragraph: Paragraph) -> bool:
    """Whether a paragraph before the first heading tells something: no list of the members, no reference."""
    text = paragraph.text
    return (
        paragraph.kind == "text"
        and not _IN_COMPOSITION.match(text)
        and bool(re.search(r"[\w)”’\"'][.:;]\s*\Z", text))
        and (bool(_TELLS.search(text)))
    )


def _lone_date(page: str) -> dt.date | None:
    """The date that stands alone on a line of the title page, or behind who reports: of papers before about 2010."""
    lone = [line for line in page.split("\n") if _LONE_DATE.fullmatch(line.strip())]
    behind = [found[1] for found in _DATE_BEHIND_REPORTER.finditer(page)]
    return next((day for line in (*lone, *behind) if (day := find_date(line))), None)


def _after_composition(paragraphs: Sequence[Paragraph], title_end: int) -> int:
    """Behind the address to the members; without one the first long paragraph behind the title page, else of prose."""
    behind = range(title_end, len(paragraphs))
    opening = next((index for index in behind if _OPENING.match(paragraphs[index].text)), None)
    if opening is not None:
        return opening + 1
    for index in behind:
        if len(paragraphs[index].text) > 150 and not _COMPOSITION.match(paragraphs[index].text):
            return index
    return next((index for index in behind if _is_prose(paragraphs[index])), len(paragraphs))


def _title(paragraphs: Sequence[Paragraph]) -> str | None:
    """From ``Verslag`` to the last line of the title page that belongs to it."""
    start = next((index for index, one in enumerate(paragraphs) if _VERSLAG.match(one.text)), None)
    if start is None:
        return None
    page = [one for one in paragraphs[start:] if not (CHAIRED.match(one.text) or one.text.startswith("Zie "))]
    end = next((index for index, one in enumerate(page) if _BELOW_TITLE.match(one.text)), len(page))
    parts = [one.text for one in page[:end] if one.kind != "contents"]
    return clean_line(" ".join(parts)) or None


def _composition(paragraphs: Sequence[Paragraph], first: int, last: int) -> Iterator[Known]:
    """The members and substitutes; the chair first."""
    for paragraph in paragraphs[first:last]:
        over = paragraph.kind == "contents" or len(paragraph.text) > 600 or _is_prose(paragraph)
        over = over or len(_PLAIN_WORD.findall(paragraph.text)) > _PLAIN_WORDS
        if over or _OPENING.match(paragraph.text) or _WERE_HEARD.match(paragraph.text):
            break
        for listed in _NEXT_LIST.split(paragraph.text):  # no stop need end the first
            yield from _listed(listed)


def _listed(text: str) -> Iterator[Known]:
    """Whom one list of the composition names: the chair, or members."""
    chair = _CHAIR.search(text)
    if chair and (name := read_name(clean_line(chair["name"]))):
        yield Known(name, "chair")
        return
    if _COMPOSITION.match(text):
        return
    for part in _SEPARATOR.split(_DEPUTY.sub("", _LISTED.sub("", text))):
        name = read_name(clean_line(part).rstrip(".:;"))
        if name and " " in name:
            yield Known(name, "member")


def _reporters(page: str) -> Iterator[Known]:
    found = _REPORTERS.search(page)
    for part in _SEPARATOR.split(found["names"]) if found else ():
        name = read_name(clean_line(part))
        if name and " " in name:
            yield Known(name, "member")


def _proposers(page: str) -> Iterator[Known]:
    """The members who tabled what is reported on; of several none is ``de indiener`` for certain."""
    printed = " ; ".join(one["names"] for one in _TABLED_BY.finditer(page))
    names = {name for part in _SEPARATOR.split(printed) if (name := read_name(clean_line(part)))}
    alone = len(names) == 1 and not _AND_OTHERS.search(printed)
    yield from (Known(name, "member", None, "indiener" if alone else None) for name in sorted(names) if " " in name)


def _petitioners(opening: str) -> Iterator[Known]:
    """The one who signed the petition that is reported on, and those who are called so by name."""
    found = {(read_name(clean_line(one["name"])), one["address"].lower()) for one in _PETITION.finditer(opening)}
    if len(found) == 1:
        ((name, address),) = found
        if name and " " in name:
            yield Known(name, "guest", None, "verzoeker" if address == "de heer" else "verzoekster")
    for match in _WHO_PETITION.finditer(opening):
        for part in match["names"].split(" en "):
            if name := _untitled(clean_line(part)):
                yield Known(name, "guest", None, "verzoeker")


def _present(paragraphs: Sequence[Paragraph]) -> Iterator[Known]:
    """Lists of ministers and guests: a line that says so, then one name with its function on each line."""
    for index, paragraph in enumerate(paragraphs):
        told = paragraph.text.lower()
        line = told.partition("\n")[0]
        announced = _PRESENT.search(told[:400]) or (len(line) > 400 and _PRESENT.search(line))
        if not announced and not (":\n" in paragraph.text and _HEARD.match(paragraph.text)):
            continue
        for text in (paragraph.text, paragraphs[index + 1].text if index + 1 < len(paragraphs) else ""):
            for entry in _ENTRY.finditer(text):
                yield from _participants(clean_line(entry["name"]), clean_line(entry["function"] or ""))
        for name, function in _between_semicolons(paragraph.text):
            yield from _participant(name, function)
        one = _ONE_PRESENT.search(paragraph.text)
        if one:
            yield from _participant(clean_line(one["name"]), clean_line(one["function"]))


def _between_semicolons(text: str) -> Iterator[tuple[str, str]]:
    """Names with their functions in a list within one paragraph: ``sprekers: An Proef, arts; Jan Voorbeeld, boer.``"""
    _, colon, listed = text.partition(":")
    entries = [clean_line(one) for one in _SEMICOLON.split(listed.rstrip(" ."))] if colon else []
    found = [entry.partition(", ") for entry in entries]
    if len(found) > 1 and all(name and (not comma or function[:1].islower()) for name, comma, function in found):
        yield from ((name, function) for name, comma, function in found if comma and len(name) <= _LONGEST_NAME)


def heard(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[str, str | None]]:
    """Names in lists of those who were heard that have no function behind them, with the body in brackets if any."""
    for paragraph in paragraphs:
        if ":" not in paragraph.text:  # most: the patterns read the line to its end before they miss the colon
            continue
        announced = _WERE_HEARD.match(paragraph.text)
        for entry in _BRACKETED.finditer(paragraph.text, announced.end() - 1) if announced else ():
            if name := _untitled(clean_line(entry["name"])):
                yield name, entry["body"]
        listed = ":\n" in paragraph.text and _HEARD.match(paragraph.text)
        for entry in _BARE.finditer(paragraph.text) if listed else ():
            for part in entry["names"].split(" en "):
                if name := _untitled(clean_line(part).rstrip(" .")):
                    yield name, entry["body"]


def _participants(name: str, function: str) -> Iterator[Known]:
    """One entry of a list, or two people of one body: ``An Proef, directeur, en Jan Voorbeeld, arts, De Wilg``."""
    also = _ALSO.search(function)
    if also is None:
        yield from _participant(name, function)
        return
    second = list(_participant(also["name"], also["function"]))
    for one in _participant(name, function[: also.start()]):
        shared = second[0].organisation if second and one.role == "guest" else None
        yield replace(one, organisation=one.organisation or shared)
    yield from second


def _participant(name: str, function: str) -> Iterator[Known]:
    read, function = _untitled(name), function.rstrip(" .")
    if not read:
        return
    if MINISTER.match(function):
        yield Known(read, "minister", None, function.removeprefix("Vlaams ") or None)
    elif function:
        yield Known(read, "guest", organisation_of(function), function)


def _untitled(printed: str) -> str | None:
    """The full name in a phrase, degrees and titles off."""
    words = printed.split()
    while words and (is_title(words[0]) or (words[0].islower() and words[0] not in _PARTICLES)):
        words.pop(0)
    name = read_name(" ".join(words))
    return name if name and " " in name else None


def organisation_of(function: str) -> str | None:
    """The organisation in a function like ``raadsheer Rekenhof`` or ``directeur van het Proefhuis``."""
    if re.search(r"\bminister\b", function):  # whose cabinet it is, or what somebody was: no body
        return None
    words = function.rstrip(" .;").split()
    printed, capitals = words, function.isupper()
    while words and (is_title(words[0]) or words[0][0].islower() or (capitals and words[0] in ("VAN", "BIJ"))):
        if words[0].lower() in ("van", "bij") and len(words) > 1:
            words = words[2:] if words[1] in ("de", "het", "DE", "HET") else words[1:]
            break
        words = words[1:]
    if capitals and words == printed:
        return None  # ``OUDER``: what somebody is, or a body
    named = any(word[0].isupper() for word in words)  # ``inspecteur-generaal van het onderwijs`` names no body
    return " ".join(words) if named else None
