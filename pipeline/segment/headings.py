"""Finds and reads the headings of items: who asks whom about what, under which number.

Comes in: the lines of a transcript.
Goes out: ``Heading`` records with raw offsets, one per formal question or debate.
Does not: group headings into items, or resolve a name.

In print: ``VRAAG OM UITLEG van X aan Y, titles, over Z`` with ``– 912 (2022-2023)`` below (``tot`` for ``aan``, small
letters in older years). On the website: ``van X aan minister Y`` and the number, or the long form several times on one
line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from pipeline.clean import Cleaner, clean_line
from pipeline.records import Instrument
from pipeline.rulebook import Rule, rules
from pipeline.segment.dates import find_session
from pipeline.segment.labels import is_name, strip_address
from pipeline.segment.lines import Line, opens
from pipeline.segment.tiling import Cover

_NUMBER = re.compile(r"(?:[-–—]\s*)?(?:[Nn]r\.\s*)?(\d{1,5})\s*\((\d{4}-(?:\d{4}|\d{2}))\)\.?\s*\Z")
_BRACKET = re.compile(r"\s*\([^()]*\)")
_ALSO = re.compile(r",?\s+en\s+(?:aan|tot)\s.*")
_ALSO_TO = re.compile(r",?\s+en\s+(?:aan|tot)\s+([^,]{3,60})")
_NUMBER_LINE = re.compile(r"(?:[-–—]\s*)?(?:[Nn]r\.\s*)?(\d{1,5})\s*\((\d{4}-(?:\d{4}|\d{2}))\)\.?\Z")
_ASKED = re.compile(r"\s(?:aan|tot)\s")
_OVER = re.compile(r",\s+over\s+")
_ABOUT = re.compile(r",?\s+(?:over|betreffende|inzake|met betrekking tot)\s+")
_WEB = re.compile(r"van (?P<asker>[^,;:.]{3,60}?) (?:aan|tot) (?P<addressee>[^:;]{3,200})\Z")
_SUBJECT_FIRST = re.compile(
    r"over (?P<subject>.+) van (?P<asker>[^,;:.]{3,60}?) (?:aan|tot) "
    r"(?P<addressee>(?:vice)?minister(?:-president)?\s[^:;]{2,160})\Z",
    re.IGNORECASE,
)
_ANSWERED_BY = re.compile(r",\s+beantwoord door .*")
_MINISTER_FIRST = re.compile(r"(?:vice)?minister(?:-president)?s?\b|viceminister", re.IGNORECASE)
_LEADERS = re.compile(r"\.{4,}\s*\d{1,4}\Z|(?:\s\.){4,}\s*\d{1,4}\Z|…{2,}\s*\d{1,4}\Z")
_MAX_LINES = 14
_TOP = 8
_MAX_LENGTH = 6000


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


def find_headings(
    lines: Sequence[Line], cleaner: Cleaner, is_label: Callable[[int], bool], is_notice: Callable[[int], bool]
) -> list[Heading]:
    """All headings, in order. ``is_label`` and ``is_notice`` say of a line index that a turn, a notice begins there."""
    found: list[Heading] = []
    at = 0
    while at < len(lines):
        below = bool(found) and at > 0 and found[-1].end == lines[at - 1].end
        stop = _block(lines, at, is_label, is_notice, below_heading=below)
        heads = list(_read(lines, at, stop, cleaner, is_label, is_notice)) if stop else []
        if not heads:
            at += 1
            continue
        found = _joined(found, heads) if below else [*found, *heads]
        at = stop
        while at < len(lines) and lines[at].start < heads[-1].end:
            at += 1
    return found


def read_number(line: str) -> tuple[int, str] | None:
    """Number and session of a line like ``– 912 (2022-2023)``; ``None`` for any other line."""
    match = _NUMBER_LINE.match(line)
    session = find_session(match[2]) if match else None
    return (int(match[1]), session) if match and session else None


def orphans(
    lines: Sequence[Line],
    taken: Cover,
    labelled: Collection[int],
    cleaner: Cleaner,
) -> list[Heading]:
    """Questions of which the number is printed and the heading is cut off, or has words of no instrument.

    ``taken`` are headings and notices other than numbers, ``labelled`` the indices of lines that open turns. What
    stands right above the number, and is no sentence, is the rest of the heading.
    """
    found: list[Heading] = []
    for at, line in enumerate(lines):
        number = read_number(line.text)
        if number is None or line.start in taken:
            continue
        first = at
        while first and at - first < 4 and _is_rest(lines[first - 1], first - 1, taken, labelled):
            first -= 1
        rest = cleaner.clean([(lines[first].start, lines[at - 1].end)]).text if first < at else ""
        subject = clean_line(rest) or None
        start = lines[first].start
        body_end = lines[at - 1].end if first < at else start
        found.append(
            Heading(start, body_end, line.end, "question", None, subject or "", subject=subject,
                    number=number[0], session=number[1])
        )  # fmt: skip
    return found


def _is_rest(line: Line, at: int, taken: Cover, labelled: Collection[int]) -> bool:
    if line.start in taken or at in labelled or read_number(line.text):
        return False
    return line.text[-1] not in ".!?:;" and len(line.text) < 160


def _joined(found: list[Heading], heads: Sequence[Heading]) -> list[Heading]:
    """The website prints ``Vraag om uitleg over X`` and ``van A aan minister B`` on two lines: one heading.

    ``heads`` stand right below the last of ``found``.
    """
    last, first = found[-1], heads[0]
    if last.instrument is None or last.asker or last.number or first.instrument or not first.asker:
        return [*found, *heads]
    one = replace(first, start=last.start, kind=last.kind, instrument=last.instrument, subject=last.subject)
    return [*found[:-1], replace(one, title=f"{last.title} {first.title}"), *heads[1:]]


# --- where a heading begins and ends ---------------------------------------------------------------------------------


def _block(
    lines: Sequence[Line],
    at: int,
    is_label: Callable[[int], bool],
    is_notice: Callable[[int], bool],
    *,
    below_heading: bool,
) -> int:
    """Index behind the last line of a heading that begins at line ``at``; 0 where none begins there.

    ``below_heading``: another heading ends on the line above.
    """
    if len(lines[at].text) > _MAX_LENGTH or is_notice(at) or not _may_begin(lines, at, is_notice, below_heading):
        return 0
    end = at + 1
    if _is_title(lines[at].text) and end < len(lines) and not lines[end].text[0].islower():
        return end
    while end < len(lines) and end - at < _MAX_LINES:
        if is_label(end) or is_notice(end) or read_number(lines[end].text) or _begins(lines[end].text):
            break
        if _web(lines, end):
            break
        if _NUMBER.search(lines[end - 1].text):
            break
        if lines[end].gap and not _runs_on(lines, at, end):
            break
        end += 1
    return end


def _runs_on(lines: Sequence[Line], at: int, end: int) -> bool:
    """Whether a heading goes on below a gap: it breaks off in mid-phrase, as at the foot of a page."""
    above = lines[end - 1].text
    if above.endswith((",", "-", " van", " en", " over", " de", " het")):
        return True
    rule = _begins(lines[at].text)
    if rule is None or rule.instrument is None or not lines[end].text[:1].islower():
        return False
    return " over " not in " ".join(line.text for line in lines[at:end])


def _may_begin(lines: Sequence[Line], at: int, is_notice: Callable[[int], bool], below_heading: bool) -> bool:
    line = lines[at]
    rule = _begins(line.text)
    if rule is not None and rule.instrument is None and at and _is_below_chair(lines, at):
        return False
    if rule is not None:
        return (
            below_heading
            or (at < _TOP and _is_title(line.text))
            or opens(lines, at)
            or line.page
            or _is_capital(line.text)
            or is_notice(at - 1)
        )
    if _web(lines, at):
        return True
    return line.gap and _is_capital(line.text)


def _is_below_chair(lines: Sequence[Line], at: int) -> bool:
    """Whether a line in small letters stands below ``De voorzitter``: it opens what the chair says, no item."""
    return lines[at - 1].text.lower() == "de voorzitter" and not _is_capital(lines[at].text)


@cache
def _starts() -> tuple[tuple[re.Pattern[str], InstrumentRule], ...]:
    return tuple((re.compile(rf"(?:{rule.pattern})(?![^\W_])"), rule) for rule in rules("instruments", InstrumentRule))


@cache
def _any_start() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{rule.pattern})(?![^\\W_])" for rule in rules("instruments", InstrumentRule)))


def _begins(text: str) -> InstrumentRule | None:
    head = text[:60].lower()
    if not _any_start().match(head):
        return None
    return next(rule for pattern, rule in _starts() if pattern.match(head))


def _is_capital(text: str) -> bool:
    """Whether the line opens with words in capitals: at least two of them, or one of eight letters."""
    words = text.split()
    capitals = 0
    for word in words:
        letters = [letter for letter in word if letter.isalpha()]
        if not letters or not all(letter.isupper() for letter in letters):
            break
        capitals += len(letters) > 1
    return capitals >= 2 or (capitals == 1 and len(words[0]) >= 8)


def _web(lines: Sequence[Line], at: int) -> re.Match[str] | None:
    """A heading of the website: ``van X aan minister Y`` with a number below, or a minister's title in it."""
    match = _WEB.match(lines[at].text)
    if match is None or not is_name(strip_address(match["asker"])):
        return None
    follows = at + 1 < len(lines) and read_number(lines[at + 1].text) is not None
    return match if follows or _MINISTER_FIRST.match(match["addressee"]) else None


# --- what a heading says ---------------------------------------------------------------------------------------------


def _read(
    lines: Sequence[Line],
    at: int,
    stop: int,
    cleaner: Cleaner,
    is_label: Callable[[int], bool],
    is_notice: Callable[[int], bool],
) -> Iterator[Heading]:
    start, end = lines[at].start, lines[stop - 1].end
    number = read_number(lines[stop].text) if stop < len(lines) else None
    below = lines[stop].end if number else end
    contents = any(_LEADERS.search(line.text) for line in lines[at:stop])
    web = _web(lines, at)
    if web and stop == at + 1:
        yield _web_heading(lines[at], web, number, below, contents)
        return
    rule = _begins(lines[at].text)
    if rule is None:
        if _stands_alone(lines, at, stop, is_label, is_notice):
            title = cleaner.clean([(start, end)]).text
            yield Heading(start, end, end, "debate", None, clean_line(title), contents=contents)
        return
    clean = cleaner.clean([(start, end)])
    flat = clean.text.replace("\n", " ")
    parts = _parts(flat, rule)
    at_edge = at < _TOP or is_notice(at - 1)
    follows = (
        number is not None
        or stop >= len(lines)
        or is_label(stop)
        or is_notice(stop)
        or bool(_begins(lines[stop].text))
        or (at_edge and _is_title(flat))
        or _web(lines, stop) is not None
    )
    for index, (first, last) in enumerate(parts):
        left, right = clean.raw_span(first, last)
        own = _heading(flat[first:last], rule if index == 0 else _begins(flat[first:last]) or rule, left, right)
        if index == len(parts) - 1 and number:
            own = replace(own, number=number[0], session=number[1], end=below)
        if contents:
            own = replace(own, contents=True)
        if _is_heading(own, rule, follows=follows, capital=_is_capital(lines[at].text)):
            yield own


def _is_title(text: str) -> bool:
    """Whether a line in small letters is a whole heading without people in it: ``Hoofdelijke stemming``."""
    if len(text) > 60 or _is_capital(text):
        return False
    return any(rule.instrument is None and head.fullmatch(text.lower()) for head, rule in _starts())


def _parts(text: str, rule: InstrumentRule) -> list[tuple[int, int]]:
    """Stretches of ``text`` that are one heading each: the website prints several on one line."""
    if rule.instrument is None:
        return [(0, len(text))]
    lowered = text.lower()
    starts = [0]
    for match in _any_start().finditer(lowered, 1):
        before = match.start() - 1
        while before > 0 and text[before].isspace():
            before -= 1
        if lowered.startswith((" van ", " over "), match.end()) and (
            text[before] == ")" or text[match.start()].isupper()
        ):
            starts.append(match.start())
    ends = [*starts[1:], len(text)]
    return [(first, len(text[:last].rstrip())) for first, last in zip(starts, ends, strict=True)]


def _heading(text: str, rule: InstrumentRule, start: int, end: int) -> Heading:
    title = clean_line(text)
    tail = _NUMBER.search(title)
    number, session = (int(tail[1]), find_session(tail[2])) if tail else (None, None)
    body = title[: tail.start()].rstrip(" –—-") if tail else title
    head = Heading(start, end, end, rule.kind, rule.instrument, body, number=number, session=session)
    match = _any_start().match(body[:60].lower())
    rest = body[match.end() :].strip() if match else body
    if rule.instrument is None:
        return head
    return _with_people(head, rest)


def _with_people(head: Heading, rest: str) -> Heading:
    """The heading with asker, addressee and subject read from what follows its instrument."""
    if rest.lower().startswith("over "):
        whole = _SUBJECT_FIRST.match(rest)
        if whole is None or not is_name(strip_address(whole["asker"])):
            return replace(head, subject=rest[5:].strip() or None)
        name, _, title = whole["addressee"].partition(",")
        return replace(
            head,
            asker=whole["asker"],
            addressee=name.strip(),
            addressee_title=title.strip() or None,
            subject=whole["subject"].strip(),
        )
    if not rest.lower().startswith("van "):
        return head
    asked = _ASKED.search(rest)
    if asked is None:
        about = _ABOUT.search(rest)
        if about is None:
            return head
        return replace(head, asker=rest[4 : about.start()].strip(), subject=rest[about.end() :].strip())
    asker = rest[4 : asked.start()].strip()
    behind = rest[asked.end() :]
    about = _OVER.search(behind) or _ABOUT.search(behind)
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


def _is_heading(head: Heading, rule: InstrumentRule, *, follows: bool, capital: bool) -> bool:
    """Whether the words are a heading, not a sentence that begins like one."""
    if head.title.endswith((".", "?", "!")) and not (capital and head.asker):
        return False
    if rule.instrument is None:
        return capital or follows
    if head.asker is None:
        return (capital or follows) and (head.subject is not None or head.number is not None or capital)
    first = _BRACKET.sub("", head.asker.split(" en ")[0].split(",")[0])
    return is_name(strip_address(first)) and (capital or follows or head.subject is not None)


def _stands_alone(
    lines: Sequence[Line],
    at: int,
    stop: int,
    is_label: Callable[[int], bool],
    is_notice: Callable[[int], bool],
) -> bool:
    """Whether words in capitals are the heading of a debate: whole lines, and a turn or a notice right below."""
    if stop - at > 4 or not all(line.text.upper() == line.text for line in lines[at:stop]):
        return False
    return stop < len(lines) and (is_label(stop) or is_notice(stop))


def _web_heading(line: Line, match: re.Match[str], number: tuple[int, str] | None, end: int, contents: bool) -> Heading:
    addressee = _ANSWERED_BY.sub("", match["addressee"])
    return Heading(
        line.start,
        line.end,
        end,
        "vraag om uitleg",
        None,
        clean_line(line.text),
        match["asker"].strip(),
        addressee.partition(",")[0].strip(),
        addressee.partition(",")[2].strip() or None,
        None,
        number[0] if number else None,
        number[1] if number else None,
        contents,
    )
