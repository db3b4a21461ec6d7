"""Reads one heading: its instrument, who asks whom about what, under which number.

Comes in: the words of a heading, and where they stand.
Goes out: ``Heading``.
Does not: find headings, or resolve a name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from pipeline.clean import clean_line, lowered
from pipeline.records import Instrument
from pipeline.rulebook import Rule, rules
from pipeline.segment.dates import find_session
from pipeline.segment.labels import has_given_name, is_name, strip_address
from pipeline.segment.lines import Line

_NR = r"(?:[-–—]\s*)?(?:(?:[Vv]raag\s+)?[Nn]r\.\s*)?"
_SEVERAL = r"(?P<several>(?:[-–—]|[Nn]rs?\.)\s*(?:\d{1,5}(?:\s*[,;/]\s*|\s+en\s+))+)"
_OF_SESSION = r"(?P<number>\d{1,5})\s*\((?P<session>\d{4}-(?:\d{4}|\d{2}))\)\.?"
_NUMBER = re.compile(rf"(?:{_SEVERAL}|{_NR}){_OF_SESSION}\s*\Z")
_ALSO = re.compile(r",?\s+en\s+(?:aan|tot)\s.*")
_ALSO_TO = re.compile(r",?\s+en\s+(?:aan|tot)\s+([^,]{3,60})")
_NUMBER_LINE = re.compile(rf"(?:{_SEVERAL}|{_NR}){_OF_SESSION}\Z")
_NUMBER_AHEAD = re.compile(r"[Nn][Rr]\.?\s*(\d{1,5})\s*\((\d{4}-(?:\d{4}|\d{2}))\)\s+(?=van\b)", re.IGNORECASE)
_BEFORE = re.compile(r"(?:(?:\d{1,3}|[IVX]{1,5})[.)]|en)\s+(?=\S)")
_OF_SOMEBODY = re.compile(r"\s+(?:van|VAN)(?:\s+(?:de heer|mevrouw|[A-ZÀ-Þ])|\s*\Z)")
_ASKED = re.compile(r"\s(?:aan|tot)\s")
_OVER = re.compile(r",\s+over:?\s+")
_ABOUT = re.compile(r",?\s+(?:over|betreffende|inzake|met betrekking tot):?\s+")
_SUBJECT_FIRST = re.compile(
    r"over (?P<about>.+) (?:aan|tot) "
    r"(?P<addressee>(?:vice)?minister(?:-president)?\s[^:;]{2,160})\Z",
    re.IGNORECASE,
)
_VAN = re.compile(r"(?<!,)(?<!\sen)\svan\s", re.IGNORECASE)
_AND = re.compile(r"(?:,(?: en)?| en)(?: van)? ", re.IGNORECASE)
_LONGEST_ASKER = 60
_MANY = (
    r"(?:\w+e )?(?:(?:actuele |dringende |mondelinge )?vragen(?: om uitleg)?|(?:actuele |dringende )?interpellaties)"
)
# Over several questions; it is none itself: ``ACTUELE VRAGEN (Regl. art. 82)``.
_RUBRIC = re.compile(rf"{_MANY}(?:(?:,| en|, en) {_MANY})*(?:\s*\([^()]*\))?", re.IGNORECASE)
_COLLECTIVE = re.compile(rf"{_MANY} over\s", re.IGNORECASE)
_ANSWERED_BY = re.compile(r",\s+beantwoord door .*")


class InstrumentRule(Rule, frozen=True, kw_only=True):
    """What opens an item. ``pattern``: on lower-cased text, at its start; ``instrument`` only of formal questions."""

    pattern: str
    kind: str
    instrument: Instrument | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading; names are as printed, with forms of address. ``title`` is the whole heading, clean.

    ``body_end`` is the end of the words of the heading, ``end`` the end of the line with its number, if any.
    ``contents``: the line belongs to a table of contents. ``also_to``: further addressees with a title each.
    """

    start: int
    body_end: int
    end: int
    kind: str
    instrument: Instrument | None
    title: str
    asker: str | None = None
    addressee: str | None = None
    addressee_title: str | None = None
    subject: str | None = None
    number: int | None = None
    session: str | None = None
    contents: bool = False
    also_to: tuple[str, ...] = ()


def number_at_end(line: str) -> bool:
    """Whether a heading's number and session end the line: nothing of the heading follows."""
    return _NUMBER.search(line) is not None


def read_number(line: str) -> tuple[int | None, str] | None:
    """Number and session of a line like ``– 912 (2022-2023)``; ``None`` for any other line.

    No number of ``– 912 en 913 (2022-2023)``: who asked which is not told.
    """
    match = _NUMBER_LINE.match(line)
    session = find_session(match["session"]) if match else None
    return (_only(match), session) if match and session else None


def _only(match: re.Match[str]) -> int | None:
    return None if match["several"] else int(match["number"])


@cache
def _starts() -> tuple[tuple[re.Pattern[str], InstrumentRule], ...]:
    return tuple((re.compile(rf"(?:{rule.pattern})(?![^\W_])"), rule) for rule in rules("instruments", InstrumentRule))


@cache
def _any_start() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{rule.pattern})(?![^\\W_])" for rule in rules("instruments", InstrumentRule)))


def begins(text: str) -> InstrumentRule | None:
    """The rule whose words open the line, or stand behind its number; ``None`` where none does."""
    skip = length_before(text)
    head = text[skip : skip + 60].lower()
    if not _any_start().match(head):
        return None
    return next(rule for pattern, rule in _starts() if pattern.match(head))


def length_before(text: str) -> int:
    """How much stands before the words of a question and its asker: ``12. ``, ``IV. ``, ``en ``; mostly nothing."""
    match = _BEFORE.match(text)
    if match is None:
        return 0
    rest = text[match.end() : match.end() + 100]
    matches = (pattern.match(rest.lower()) for pattern, rule in _starts() if rule.instrument)
    named = next((one for one in matches if one), None)
    return match.end() if named and _OF_SOMEBODY.match(rest, named.end()) else 0


def asks_by_name(text: str) -> bool:
    """Whether the line opens with the words of a formal question and somebody who asks it."""
    rule = begins(text)
    if rule is None or rule.instrument is None:
        return False
    head = _any_start().match(lowered(text[:60]), length_before(text))
    return head is not None and _OF_SOMEBODY.match(text, head.end()) is not None


def is_collective(head: Heading) -> bool:
    """Whether the heading names the subject of several questions, of which each has a heading below."""
    return head.asker is None and head.number is None and _COLLECTIVE.match(head.title) is not None


def is_bare(head: Heading) -> bool:
    """Whether the heading is the name of an instrument and nothing else: ``INTERPELLATIE``."""
    named = head.instrument is not None and _any_start().fullmatch(lowered(head.title)) is not None
    return named and head.asker is None and head.number is None


def is_capital(text: str) -> bool:
    """Whether the line opens with words in capitals: at least two of them, or one of eight letters."""
    words = text.split()
    capitals = 0
    for word in words:
        letters = [letter for letter in word if letter.isalpha()]
        if not letters or not all(letter.isupper() for letter in letters):
            break
        capitals += len(letters) > 1
    return capitals >= 2 or (capitals == 1 and len(words[0]) >= 8)


def is_title(text: str) -> bool:
    """Whether a line in small letters is a whole heading without people in it: ``Hoofdelijke stemming``."""
    if len(text) > 60 or is_capital(text):
        return False
    return any(rule.instrument is None and head.fullmatch(text.lower()) for head, rule in _starts())


def parts_of(text: str, rule: InstrumentRule) -> list[tuple[int, int]]:
    """Stretches of ``text`` that are one heading each: the website prints several on one line."""
    if rule.instrument is None:
        return [(0, len(text))]
    small = lowered(text)
    starts = [0]
    head = _any_start().match(small, length_before(text))
    for match in _any_start().finditer(small, head.end() if head else 1):
        before = match.start() - 1
        while before > 0 and text[before].isspace():
            before -= 1
        if small.startswith((" van ", " over "), match.end()) and (
            text[before] == ")" or text[match.start()].isupper()
        ):
            starts.append(match.start())
    ends = [*starts[1:], len(text)]
    return [(first, len(text[:last].rstrip())) for first, last in zip(starts, ends, strict=True)]


def read_heading(text: str, rule: InstrumentRule, start: int, end: int) -> Heading:
    """What the clean words of one heading say; ``start`` and ``end`` are its raw offsets."""
    title = clean_line(text)
    tail = _NUMBER.search(title)
    number, session = (_only(tail), find_session(tail["session"])) if tail else (None, None)
    body = title[length_before(title) : tail.start() if tail else None]
    body = body.rstrip(" –—-") if tail else body
    head = Heading(start, end, end, rule.kind, rule.instrument, body, number=number, session=session)
    match = _any_start().match(lowered(body[:60]))
    rest = body[match.end() :].strip() if match else body
    if rule.instrument is None:
        return head
    ahead = _NUMBER_AHEAD.match(rest)
    if ahead is not None:
        head = replace(head, number=int(ahead[1]), session=find_session(ahead[2]))
        rest = rest[ahead.end() :]
    if number is None and _RUBRIC.fullmatch(body):
        return replace(head, kind="order of business", instrument=None)
    return _with_people(head, rest)


def _with_people(head: Heading, rest: str) -> Heading:
    """The heading with asker, addressee and subject read from what follows its instrument."""
    if rest.lower().startswith("over "):
        whole = _SUBJECT_FIRST.match(rest)
        told = _asker_behind(whole["about"]) if whole else None
        if whole is None or told is None:
            return replace(head, subject=rest[5:].strip() or None)
        subject, asker = told
        name, _, title = whole["addressee"].partition(",")
        return replace(
            head,
            asker=asker,
            addressee=name.strip(),
            addressee_title=title.strip() or None,
            subject=subject,
        )
    if not rest.lower().startswith("van "):
        return head
    asked = _find(_ASKED, rest)
    if asked is None:
        about = _find(_ABOUT, rest)
        if about is None:
            return head
        return replace(head, asker=rest[4 : about.start()].strip(), subject=rest[about.end() :].strip())
    return _put(head, rest[4 : asked.start()].strip(), rest[asked.end() :])


def _asker_behind(about: str) -> tuple[str, str] | None:
    """Subject and askers of ``de veren van Jan Van Voorbeeld``: behind the last ``van`` that whole names follow."""
    for van in reversed(list(_VAN.finditer(about))):
        asker = about[van.end() :]
        each = [strip_address(one) for one in _AND.split(asker)]
        if max(map(len, each)) > _LONGEST_ASKER:
            return None
        if all(is_name(name) and has_given_name(name) for name in each):
            return about[: van.start()].strip(), asker
    return None


def _put(head: Heading, asker: str, behind: str) -> Heading:
    """The heading of ``asker``; ``behind`` is what follows ``aan``: addressee, titles and subject."""
    about = _find(_OVER, behind) or _find(_ABOUT, behind)
    subject = behind[about.end() :].strip() if about else None
    addressee, _, title = (behind[: about.start()] if about else behind).partition(",")
    return replace(
        head,
        asker=asker,
        addressee=addressee.strip(),
        addressee_title=_ALSO.sub("", title).strip(" ,") or None,
        subject=subject,
        also_to=tuple(_ALSO_TO.findall(title)),
    )


def _find(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Where the pattern is in the text, be it that the whole heading is in capitals; for its offsets only."""
    return pattern.search(lowered(text) if text.isupper() else text)


def web_heading(
    line: Line, match: re.Match[str], number: tuple[int | None, str] | None, end: int, contents: bool
) -> Heading:
    """A heading of the website: ``match`` holds asker and addressee, ``end`` is the end of the number below."""
    title = clean_line(line.text)
    tail = _NUMBER.search(title)
    if number is None and tail:
        number = (_only(tail), find_session(tail["session"]) or "")
    behind = _NUMBER.sub("", match["addressee"]).rstrip(" –—-")
    head = Heading(
        line.start,
        line.end,
        end,
        "question",
        None,
        title[: tail.start()].rstrip(" –—-") if tail else title,
        number=number[0] if number else None,
        session=number[1] or None if number else None,
        contents=contents,
    )
    return _put(head, match["asker"].strip(), _ANSWERED_BY.sub("", behind))
