"""Finds the headings of items among the lines of a transcript.

Comes in: the lines of a transcript.
Goes out: ``Heading`` records with raw offsets, one per formal question or debate.
Does not: read what a heading says (``heading`` does), or group headings into items.

In print: ``VRAAG OM UITLEG van X aan Y, titles, over Z`` with ``– 912 (2022-2023)`` below (``tot`` for ``aan``, small
letters in older years). On the website: ``van X aan minister Y`` and the number, or the long form several times on one
line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from pipeline.clean import Cleaner, clean_line
from pipeline.segment.dates import is_day_line
from pipeline.segment.heading import (
    Heading,
    InstrumentRule,
    asks_by_name,
    begins,
    is_bare,
    is_capital,
    is_collective,
    is_title,
    length_before,
    number_at_end,
    parts_of,
    read_heading,
    read_number,
    web_heading,
)
from pipeline.segment.labels import CHAIR_ALONE, has_given_name, is_name, strip_address
from pipeline.segment.layers import is_site_head
from pipeline.segment.lines import Line, opens
from pipeline.segment.listed import is_list_head
from pipeline.segment.tiling import Cover

_WEB = re.compile(
    r"van (?P<asker>[^;:]{3,160}?) (?:aan|tot) (?P<addressee>[^:;]{3,200}?(?P<about>,? over .{3,300})?)\Z"
)
_EACH = re.compile(r", | en ")
_AND = "en"
_MINISTER_FIRST = re.compile(r"(?:vice)?minister(?:-president)?s?\b", re.IGNORECASE)
_SITTING = re.compile(r"\b(?:\w*vergadering|handelingen)\Z|\A(?:vlaams parlement|vlaamse raad)\b", re.IGNORECASE)
_LEADERS = re.compile(r"\.{4,}\s*\d{1,4}\Z|(?:\s\.){4,}\s*\d{1,4}\Z|…{2,}\s*\d{1,4}\Z")
_COMMITTEE = re.compile(r"(?:VERENIGDE )?COMMISSIES? (?:VOOR|AD HOC|INZAKE)\b")
_MAX_LINES = 14
_TOP = 8
_MAX_LENGTH = 6000
_BRACKET = re.compile(r"\s*\([^()]*\)")


def find_headings(
    lines: Sequence[Line], cleaner: Cleaner, is_label: Callable[[int], bool], is_notice: Callable[[int], bool]
) -> list[Heading]:
    """All headings, in order. ``is_label`` and ``is_notice`` say of a line index that a turn, a notice begins there."""
    found: list[Heading] = []
    first = next((at for at in range(len(lines)) if is_label(at)), 0)
    at = 0
    while at < len(lines):
        above = _above(lines, at)
        below = bool(found) and above >= 0 and found[-1].end == lines[above].end
        stop = _block(lines, at, is_label, is_notice, below_heading=below or _in_head(lines, at, first))
        heads = list(_read(lines, at, stop, cleaner, is_label, is_notice)) if stop else []
        if not heads:
            at += 1
            continue
        if below:
            heads = _joined(replace(found.pop(), end=lines[at - 1].end), heads)
        found.extend(heads)
        at = stop
        while at < len(lines) and lines[at].start < heads[-1].end:
            at += 1
    return found


def _above(lines: Sequence[Line], at: int) -> int:
    """Index of the line above ``at`` that a heading may end on: ``en`` between two headings is none."""
    return at - 2 if at and lines[at - 1].text == _AND else at - 1


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
        web = _WEB.match(subject) if subject else None
        if web and subject and _are_names(web["asker"]) and first < at:  # broken over two lines
            whole = Line(start, lines[at - 1].end, subject, gap=True, page=False)
            found.append(web_heading(whole, web, number, line.end, contents=False))
            continue
        if _SITTING.search(subject or (lines[at - 1].text if at else "")):
            continue  # the number of the sitting
        body_end = lines[at - 1].end if first < at else start
        heard = at + 1 < len(lines) and is_list_head(lines[at + 1])
        found.append(
            Heading(start, body_end, line.end, "hearing" if heard else "question", None, subject or "", subject=subject,
                    number=number[0], session=number[1])
        )  # fmt: skip
    return found


def with_orphans(text: str, found: Sequence[Heading], alone: Sequence[Heading]) -> list[Heading]:
    """Headings and orphans in order; an orphan right below a heading that names nobody is the other half of it."""
    orphaned = {one.start for one in alone}
    whole: list[Heading] = []
    for head in sorted([*found, *alone], key=lambda one: one.start):
        if whole and head.start in orphaned and not text[whole[-1].end : head.start].strip():
            whole[-1:] = _joined(whole[-1], [head])
        else:
            whole.append(head)
    return whole


def _is_rest(line: Line, at: int, taken: Cover, labelled: Collection[int]) -> bool:
    if line.start in taken or at in labelled or read_number(line.text):
        return False
    return line.text[-1] not in ".!?:;" and len(line.text) < 160


def _joined(last: Heading, heads: Sequence[Heading]) -> list[Heading]:
    """The website prints ``Vraag om uitleg over X`` and ``van A aan minister B`` on two lines: one heading.

    ``heads`` stand right below ``last``.
    """
    first = heads[0]
    rubric = is_collective(last) or is_bare(last)
    if rubric and first.instrument and first.asker:
        return [replace(last, kind="order of business", instrument=None), *heads]
    if last.instrument is None or last.asker or last.number or first.instrument or not first.asker:
        return [last, *heads]
    one = replace(
        first, start=last.start, kind=last.kind, instrument=last.instrument, subject=last.subject or first.subject
    )
    return [replace(one, title=f"{last.title} {first.title}"), *heads[1:]]


def _block(
    lines: Sequence[Line],
    at: int,
    is_label: Callable[[int], bool],
    is_notice: Callable[[int], bool],
    *,
    below_heading: bool,
) -> int:
    """Index behind the last line of a heading that begins at line ``at``; 0 where none begins there.

    ``below_heading``: another heading ends on the line above, or lines of the document's head do.
    """
    if len(lines[at].text) > _MAX_LENGTH or is_notice(at) or not _may_begin(lines, at, is_notice, below_heading):
        return 0
    end = at + 1
    if _is_topic(lines, at):
        return end
    if is_title(lines[at].text) and end < len(lines) and not lines[end].text[0].islower():
        return end
    while end < len(lines) and end - at < _MAX_LINES:
        if is_label(end) or is_notice(end) or read_number(lines[end].text) or begins(lines[end].text):
            break
        if _web(lines, end) or _is_and(lines, end):
            break
        if number_at_end(lines[end - 1].text):
            break
        if lines[end].gap and not _runs_on(lines, at, end):
            break
        end += 1
    return end


def _is_and(lines: Sequence[Line], at: int) -> bool:
    """Whether the line is an ``en`` between two headings."""
    return lines[at].text == _AND and at + 1 < len(lines) and begins(lines[at + 1].text) is not None


def _runs_on(lines: Sequence[Line], at: int, end: int) -> bool:
    """Whether a heading goes on below a gap: it breaks off in mid-phrase, as at the foot of a page."""
    above = lines[end - 1].text
    if above.endswith((",", "-", " van", " en", " over", " de", " het")):
        return True
    rule = begins(lines[at].text)
    if rule is None or rule.instrument is None or not lines[end].text[:1].islower():
        return False
    return " over " not in " ".join(line.text for line in lines[at:end])


def _may_begin(lines: Sequence[Line], at: int, is_notice: Callable[[int], bool], below_heading: bool) -> bool:
    line = lines[at]
    rule = begins(line.text)
    if rule is not None and rule.instrument is None and at and _is_below_chair(lines, at):
        return False
    if length_before(line.text):
        return below_heading or (not line.text.startswith(_AND) and _opens_numbered(lines, at))
    if rule is not None:
        return (
            below_heading
            or (at < _TOP and is_title(line.text))
            or _is_below_site_head(lines, at)
            or _is_topic(lines, at)
            or opens(lines, at)
            or line.page
            or is_capital(line.text)
            or is_notice(at - 1)
            or (rule.instrument is not None and at + 1 < len(lines) and read_number(lines[at + 1].text) is not None)
        )
    if _web(lines, at):
        return True
    return line.gap and is_capital(line.text)


def _in_head(lines: Sequence[Line], at: int, first: int) -> bool:
    """Whether a question and its asker stand on top, above every turn: no blank line need part them from the head.

    ``first`` is the index of the first line with a label.
    """
    return at < first and lines[at].text[:1].isupper() and asks_by_name(lines[at].text)


def _opens_numbered(lines: Sequence[Line], at: int) -> bool:
    """Whether a numbered line stands apart from what is above, and is no part of a list that somebody reads out."""
    if at == 0:
        return True
    above = lines[at - 1].text
    return (lines[at].gap or lines[at].page) and above[-1] not in ":;," and not length_before(above)


def _is_topic(lines: Sequence[Line], at: int) -> bool:
    """Whether a line on top, in small letters, names a debate, and prose or the day stands right below it."""
    if at >= _TOP or at + 1 >= len(lines) or lines[at].text[-1] in ".?!:;,":
        return False
    rule = begins(lines[at].text)
    if rule is None or rule.instrument is not None or " over " not in lines[at].text:
        return False
    below = lines[at + 1].text
    return is_day_line(below) or (below[0].isupper() and below[-1] in ".?!")


def _is_below_site_head(lines: Sequence[Line], at: int) -> bool:
    """Whether a line stands right below the website's line that names the sitting: the title of the page."""
    return at == 1 and is_site_head(lines[0])


def _is_below_chair(lines: Sequence[Line], at: int) -> bool:
    """Whether a line in small letters stands below ``De voorzitter``: it opens what the chair says, no item."""
    return lines[at - 1].text.lower() in CHAIR_ALONE and not is_capital(lines[at].text)


def _web(lines: Sequence[Line], at: int) -> re.Match[str] | None:
    """A heading of the website: ``van X aan minister Y`` with a number below, or a minister's title in it."""
    text = lines[at].text
    match = _WEB.match(text)
    if match is None or not _are_names(match["asker"]):
        return None
    if number_at_end(text) or (at + 1 < len(lines) and read_number(lines[at + 1].text) is not None):
        return match
    if match["about"] and (text[-1] in ".?!,;:" or not opens(lines, at)):
        return None
    return match if _MINISTER_FIRST.match(match["addressee"]) else None


def _are_names(askers: str) -> bool:
    """Whether the words are a name, or several names in full."""
    names = [strip_address(_BRACKET.sub("", one)) for one in _EACH.split(askers)]
    return all(is_name(one) and (len(names) == 1 or has_given_name(one)) for one in names)


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
        yield web_heading(lines[at], web, number, below, contents)
        return
    rule = begins(lines[at].text)
    if rule is None:
        if _stands_alone(lines, at, stop, is_label, is_notice):
            title = cleaner.clean([(start, end)]).text
            yield Heading(start, end, end, "debate", None, clean_line(title), contents=contents)
        return
    clean = cleaner.clean([(start, end)])
    flat = clean.text.replace("\n", " ")
    parts = parts_of(flat, rule)
    at_edge = at < _TOP or is_notice(at - 1)
    follows = (
        number is not None
        or stop >= len(lines)
        or is_label(stop)
        or is_notice(stop)
        or bool(begins(lines[stop].text))
        or (at_edge and is_title(flat))
        or _is_topic(lines, at)
        or (_is_below_site_head(lines, at) and lines[stop].gap)
        or _web(lines, stop) is not None
    )
    if length_before(lines[at].text) and not follows:
        return
    for index, (first, last) in enumerate(parts):
        left, right = clean.raw_span(first, last)
        own = read_heading(flat[first:last], rule if index == 0 else begins(flat[first:last]) or rule, left, right)
        if index == len(parts) - 1 and number:
            own = replace(own, number=number[0], session=number[1], end=below)
        if contents:
            own = replace(own, contents=True)
        if _is_heading(own, rule, follows=follows, capital=is_capital(lines[at].text)):
            yield own


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
    """Whether words in capitals are the heading of a debate: whole lines, and a turn or a notice right below.

    The name of a committee heads the sitting.
    """
    if _COMMITTEE.match(lines[at].text):
        return False
    if stop - at > 4 or not all(line.text.upper() == line.text for line in lines[at:stop]):
        return False
    return stop < len(lines) and (is_label(stop) or is_notice(stop))
