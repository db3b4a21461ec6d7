"""The lines of a heading of a written question: number, date, asker, minister, each with how it may be printed.

Comes in: a line, and what the lines above it said.
Goes out: ``Heading``, with what the line adds to it; or nothing, where some part of the line is no field.
Does not: look at other lines (``heading``), look people up, or read the subject (``subjects``).
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace

from pipeline.clean import clean_line
from pipeline.segment.dates import find_date
from pipeline.segment.written.behalf import is_behalf
from pipeline.segment.written.lines import Line
from pipeline.segment.written.marks import says, without_session
from pipeline.segment.written.titles import Named, answering, name_and_title, named_together

_COLON_FIELD = re.compile(
    r"(?:(?P<van>van|(?:vraag)?steller|indiener|ingediend door)"
    r"|(?P<aan>(?:(?:gericht|gesteld) )?aan|(?:bevoegde )?minister)"
    r"|(?P<datum>datum(?:(?: van)? indiening)?|ingediend op)|(?P<nr>nr\.?|nummer))"
    r"(?:\s?:|(?<=ingediend door)|(?<=ingediend op))\s?(?=\S)",
    re.IGNORECASE,
)
_FRAGMENT = re.compile(r"(?<=\S)\s+(?=(?:[Nn]r\.|van|datum|aan|d\.?d\.)\s?:?\s?\S)")
_TO_WHOM = re.compile(r",?\s+(?=(?:aan|tot)\s+(?:de\s+heer|mevrouw|minister|[A-ZÀ-Þ]))")
_OPENING = re.compile(
    r"(?:SCHRIFTELIJKE VRAAG|Schriftelijke [Vv]raag|(?:Schriftelijke [Pp]|P)arlementaire [Vv]raag|Vraag"
    r"|(?:[A-ZÖ]+ )*ANTWOORD(?: (?:[A-Z][a-zö]+ )?[Aa]ntwoord)?|(?:[A-Z][a-zö]+ )?[Aa]ntwoord)?"
    r"(?: ?[Oo]p (?:de )?(?:schriftelijke )?vra(?:ag|gen))?"
)
_NUMBER = re.compile(
    r"(?:[Nn]rs?|[Nn]ummers?)\.?\s?:?\s?(\d{1,5})(?:/\d{2,4})?\.?(?:\s\(\d{4}-\d{4}\))?(?:(?:,| en) .*)?,?"
)
_DATE = re.compile(r"(?P<field>(?:van|datum ?:?|d\.?d\.?|[Dd]atum ?:?)\s?)?(?P<day>.{8,40})")
_DATE_ALONE = re.compile(
    r"[(,. ]*(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?"
    r"(?:\d{1,2}(?:ste|de|e)? [A-Za-z]+ \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d\d-\d\d)[),. ]*"
)
# ``Van Femke Test``; not ``Aan Brugge verkochte gronden``, which is a subject.
_CAPITAL_WORD = re.compile(
    r"\A(?:Datum(?= )|(?:Van|Aan)"
    r"(?=(?: (?:[A-ZÀ-Þ(\d]\S*|van|voor|de[nr]?|te[nr]?|en|heer|mevrouw|minister|[a-z]+(?= \d{4}\b)))+\Z))"
)
_AND_NAMED = re.compile(r"en (?:(?:de heer|mevrouw|minister) |[^a-zß-ÿ]+\Z)")
_OF_QUESTION = re.compile(r"\bvra(?:ag|gen)\b", re.IGNORECASE)
_HONORIFIC = r"(?:de heer|mevrouw|de dames?|de heren|[Dd]hr\.?|[Mm]evr\.?)\s+"
_WORD = r"[^\W\d_]+(?:[.'’-][^\W\d_]+)*[.'’]?"
_CAPITAL_NAME = r"[^\W\d_a-zß-ÿ][^\da-zß-ÿ,;:()?!]{2,60}"
_PLAIN_NAME = rf"{_WORD}(?:\s{_WORD}){{1,6}}"
_FROM = re.compile(
    rf"van\s+(?:(?:{_HONORIFIC})(?P<polite>.{{3,60}})|(?P<name>{_CAPITAL_NAME}(?:(?:,\s+{_CAPITAL_NAME})*\s+en\s+{_CAPITAL_NAME})*))"
)
_FROM_PLAIN = re.compile(rf"van\s+(?P<name>{_PLAIN_NAME})")
_TO = re.compile(
    rf"(?:aan|tot)\s+(?:{_HONORIFIC})?(?P<rank>(?:[Vv]ice)?[Mm]inister(?:-president)?\s+)?"
    rf"(?P<name>{_CAPITAL_NAME}|{_PLAIN_NAME})(?:,\s*(?P<title>.+))?"
)
_MINISTER = re.compile(r"minister|staatssecretaris", re.IGNORECASE)
_CAPITAL_FIELDS = re.compile(
    r"(?P<opening>[A-ZÖ ]*?) ?(?P<number>NRS?\.? ?\d{1,5})(?: VAN (?P<date>\d{1,2} [A-Z]{3,9} \d{4}))?"
    r"(?: VAN (?P<asker>[^\d]+?))?(?: (?:AAN|TOT) (?P<to>(?:DE HEER|MEVROUW|MINISTER) [^\d]+))?"
)
_CAPITAL_ADDRESS = re.compile(r"\A(?:DE HEER|MEVROUW|MINISTER)(?= )")
_PARTY = re.compile(r"\s\((?![^()]*\d)[^()]{1,30}\)\Z")
_TITLE_ALONE = re.compile(
    r"(?:aan|tot) (?:de )?(?:[Vv]laamse? )?(?:[Vv]ice)?[Mm]inister(?:-president)?(?: van [^.?!:;\d]{3,150})?"
)
_TURNED = re.compile(
    r"(?P<field>van|aan) (?P<family>(?:(?:[Vv]an|[Dd]e[nr]?|[Tt]e[nr]?|[’']t) ){0,3}[A-ZÀ-Þ][\w'’-]*),"
    r" (?P<given>[A-ZÀ-Þ][a-zß-ÿ-]+)"
)
_WITH_SUBJECT = re.compile(
    r"(?P<front>[Ss]chriftelijke [Vv]raag\b.{3,80}? (?:aan|tot) .{3,250}?),? over (?P<about>[^()]+?)"
    r"(?: \((?P<tail>[^()]+)\))?"
)
_EACH = re.compile(r"\s+(?:en|EN)\s+|,\s+")
_NAME_AND_POINT = re.compile(r"[A-ZÀ-Þ][\w'’.-]*(?: (?:van|de[nr]?|te[nr]?|en|[A-ZÀ-Þ][\w'’.-]*))*(?<=\w\w)\.")
TERMINAL = re.compile(r"[.?!:;][”’\"')]*\Z")


@dataclass(frozen=True, slots=True)
class Heading:
    """What a block says; ``start`` and ``end`` bound it in the raw text (equal where no block stands).

    ``next_line`` is the index of the first line behind it.
    """

    start: int
    end: int
    next_line: int
    number: int | None = None
    date: dt.date | None = None
    askers: tuple[str, ...] = ()
    ministers: tuple[Named, ...] = ()
    subject: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was read."""
        return self.number is None and self.date is None and not self.askers and not self.ministers


def line_fields(line: Line, head: Heading, *, top: bool) -> Heading | None:
    """``head`` with what ``line`` adds; ``None`` where some part of the line is no field of a heading."""
    folded = without_session(_lowered(clean_line(line.text)))
    if not folded:  # a question of the session before, as the line below its number says
        return head
    if not top and (says(folded, "lone") or (says(folded, "answer") and not _OF_QUESTION.search(folded))):
        named = answering(folded)
        return replace(head, ministers=head.ministers or (named,)) if named else head
    if top and head.ministers and folded.startswith("en "):
        folded = f"{'aan ' if _AND_NAMED.match(folded) else ''}{folded.removeprefix('en ')}"
    if top:
        folded = _CAPITAL_WORD.sub(lambda one: one.group().lower(), folded)
    if top and head.subject is None and (whole := _WITH_SUBJECT.fullmatch(folded)):
        return _with_subject(whole, head)
    field = _COLON_FIELD.match(folded)
    if field:
        return _fragment(f"{field.lastgroup} {folded[field.end() :]}", head, top=top, stated=True)
    if folded.startswith(("aan ", "tot ")):
        return _fragment(folded, head, top=top)
    front, *whom = _TO_WHOM.split(folded, maxsplit=1) if top else [folded]
    for fragment in (*_FRAGMENT.split(front), *whom):
        read = _fragment(fragment, head, top=top)
        if read is None:
            return None
        head = read
    return head


def _with_subject(whole: re.Match[str], head: Heading) -> Heading | None:
    """A heading on one line up to its subject, number and day in brackets behind it or not."""
    read: Heading | None = head
    for part in (whole["tail"].split(", ") if whole["tail"] else []) + _FRAGMENT.split(whole["front"]):
        for fragment in _TO_WHOM.split(part):
            read = _fragment(fragment, read, top=True) if read else None
    return replace(read, subject=whole["about"]) if read else None


def _lowered(text: str) -> str:
    """A heading on one line in capitals as it is printed elsewhere: ``ANTWOORD op vraag nr. 5 van 4 mei 2031``."""
    found = _CAPITAL_FIELDS.fullmatch(text)
    if found is None:
        return text
    opening = found["opening"].replace(" OP ", " op ").replace(" DE ", " de ")
    opening = re.sub(r"\b(?:SCHRIFTELIJKE )?VRA(?:AG|GEN)$|^OP\b", lambda one: one.group().lower(), opening)
    parts = [opening.replace("schriftelijke vraag", "SCHRIFTELIJKE VRAAG") if " op " not in opening else opening]
    parts.append(found["number"].lower().replace("nr ", "nr. "))
    parts += [f"van {found['date'].lower()}"] if found["date"] else []
    parts += [f"van {_addressed(found['asker'])}"] if found["asker"] else []
    parts += [f"aan {_addressed(found['to'])}"] if found["to"] else []
    return " ".join(part for part in parts if part)


def _addressed(name: str) -> str:
    return _CAPITAL_ADDRESS.sub(lambda one: one.group().lower(), name)


def _fragment(text: str, head: Heading, *, top: bool, stated: bool = False) -> Heading | None:
    """``head`` with one field; ``stated`` where a colon says which field it is."""
    if turned := _TURNED.fullmatch(text):
        text = f"{turned['field']} {turned['given']} {turned['family']}"
    if text and (_OPENING.fullmatch(text) or (head.ministers and is_behalf(text))):
        return head
    if found := _NUMBER.fullmatch(text):
        return replace(head, number=head.number or int(found[1]))
    dated = _DATE.fullmatch(text.removeprefix("op ") if top else text)
    if dated and (dated["field"] or not head.is_empty) and _DATE_ALONE.fullmatch(dated["day"]):
        day = find_date(dated["day"].lower())
        return replace(head, date=head.date or day) if day else None
    bare = _PARTY.sub("", text)
    if text.startswith("van "):
        return _asker(bare, head, top=top, stated=stated or (top and bare != text))
    return _addressee(bare, head, stated=stated) if top else None


def _addressee(text: str, head: Heading, *, stated: bool) -> Heading | None:
    """A minister's line: several names in capitals, one with a title or a form of address, or a name under a field."""
    if not text.startswith(("aan ", "tot ")):
        return None
    text = _without_point(text)
    if titled := name_and_title(text[4:]):
        return replace(head, ministers=(*head.ministers, titled))
    if _TITLE_ALONE.fullmatch(text):
        return replace(head, ministers=(*head.ministers, Named("", text[4:].removeprefix("de "))))
    together = named_together(text[4:])
    found = None if together else _TO.fullmatch(text.rstrip(" ,"))
    if found is None:
        return replace(head, ministers=(*head.ministers, *together)) if together else None
    if found["name"].islower():  # ``aan de heer``: the name stands on the next line
        return None
    plain = not (stated or found["rank"] or _MINISTER.search(found["title"] or "") or found["name"].isupper())
    if TERMINAL.search(text) or (plain and (head.is_empty or found["title"] or " " not in found["name"])):
        return None
    return replace(head, ministers=(*head.ministers, Named(found["name"].strip(), found["title"])))


def _without_point(text: str) -> str:
    """``aan de heer Ward Proefmans.`` without its point; what tells more than a name may end a sentence."""
    found = _TO.fullmatch(text[:-1]) if text.endswith(".") else None
    named = found is not None and " " in found["name"] and not (found["rank"] or found["title"])
    return text[:-1] if named else text


def _asker(text: str, head: Heading, *, top: bool, stated: bool) -> Heading | None:
    """An asker's line: in capitals or with a form of address; a plain name only under a line that was a field."""
    found = _FROM.fullmatch(text)
    if found is None and (stated or not head.is_empty) and not head.askers:
        found = _FROM_PLAIN.fullmatch(text)
    if found is None:
        return None
    printed = found.groupdict().get("polite") or found["name"]
    printed = printed.removesuffix(".") if printed.isupper() or _NAME_AND_POINT.fullmatch(printed) else printed
    if TERMINAL.search(printed) or (printed[0].islower()):
        return None
    return replace(head, askers=head.askers or tuple(name.strip(" ,") for name in _EACH.split(printed)))
