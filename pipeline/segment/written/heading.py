"""The blocks above a written question and above its answer: number, date, names, titles, subject.

Comes in: lines, and the place where a block begins.
Goes out: ``Heading``: what is printed, each name with the title under it, and where the block ends.
Does not: look people up, or miss a line that is not there: any line of a block may be absent.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.clean import Cleaner, clean_line
from pipeline.segment.dates import find_date
from pipeline.segment.written.behalf import is_behalf
from pipeline.segment.written.lines import Line
from pipeline.segment.written.marks import Says, says, without_session
from pipeline.segment.written.titles import (
    Named,
    answering,
    is_title,
    name_and_title,
    named_together,
    plain_title,
    rest_of_title,
    with_title,
)
from pipeline.segment.written.twins import behind_note

_COLON_FIELD = re.compile(r"(van|aan|datum|nr\.?|nummer)\s?:\s?(?=\S)", re.IGNORECASE)
_SUBJECT_FIELD = re.compile(r"(?:Onderwerp|ONDERWERP|Betreft|BETREFT)\s?:\s?")
_FRAGMENT = re.compile(r"(?<=\S)\s+(?=(?:nr\.|van|datum|aan|d\.?d\.)\s?:?\s?\S)")
_TO_WHOM = re.compile(r",?\s+(?=(?:aan|tot)\s+(?:de\s+heer|mevrouw|minister|[A-ZÀ-Þ]))")
_OPENING = re.compile(
    r"(?:SCHRIFTELIJKE VRAAG|Schriftelijke [Vv]raag|Vraag"
    r"|(?:[A-ZÖ]+ )*ANTWOORD(?: (?:[A-Z][a-zö]+ )?[Aa]ntwoord)?|(?:[A-Z][a-zö]+ )?[Aa]ntwoord)?"
    r"(?: ?[Oo]p (?:de )?(?:schriftelijke )?vra(?:ag|gen))?"
)
_NUMBER = re.compile(r"(?:[Nn]rs?|[Nn]ummers?)\.?\s?:?\s?(\d{1,5})\.?(?:\s\(\d{4}-\d{4}\))?(?:(?:,| en) .*)?,?")
_DATE = re.compile(r"(?:van|datum ?:?|d\.?d\.?|[Dd]atum ?:?)\s?(.{8,40})")
_DATE_ALONE = re.compile(
    r"[(,. ]*(?:\d{1,2}(?:ste|de|e)? [a-z]+ \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d\d-\d\d)[),. ]*"
)
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
_KEYWORDS: tuple[Says, ...] = ("question", "answer", "lone", "reference")
_CAPITAL_FIELDS = re.compile(
    r"(?P<opening>[A-ZÖ ]*?) ?(?P<number>NRS?\.? ?\d{1,5})(?: VAN (?P<date>\d{1,2} [A-Z]{3,9} \d{4}))?"
    r"(?: VAN (?P<asker>[^\d]+?))?(?: (?:AAN|TOT) (?P<to>(?:DE HEER|MEVROUW|MINISTER) [^\d]+))?"
)
_CAPITAL_ADDRESS = re.compile(r"\A(?:DE HEER|MEVROUW|MINISTER)(?= )")
_EACH = re.compile(r"\s+(?:en|EN)\s+|,\s+")
_NAME_AND_POINT = re.compile(r"[A-ZÀ-Þ][\w'’.-]*(?: (?:van|de[nr]?|te[nr]?|en|[A-ZÀ-Þ][\w'’.-]*))*(?<=\w\w)\.")
_SUBJECT_WITH_POINTS = re.compile(r"[^.?!]{3,80}\. ?[—–-] [^.?!]{3,100}\.")
_BETWEEN_PARTS = re.compile(r"\.? ?[—–-] (?=[A-ZÀ-Þ\d])")
_PART_OF_SUBJECT = re.compile(r"(?:[^.?!]|(?<=\b[A-ZÀ-Þ])\.)+")
_LONGEST_PARTS = (240, 80)
_TERMINAL = re.compile(r"[.?!:;][”’\"')]*\Z")
LONGEST_NAMES = 16
"""Lines that names and titles of ministers fill at most, above a question or an answer."""
_LONGEST_TITLE = 4
_TITLE_PAGE = re.compile(r"\d|\b(?:VLAAMSE RAAD|VLAAMS PARLEMENT|CULTUURRAAD|ZITTING|INHOUD)")
_DASH = re.compile(r"\s[-–]\s")


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


def question_heading(
    lines: Sequence[Line], first: int, known_subjects: Sequence[str], *, above_question: bool = False
) -> Heading:
    """The block that begins at line ``first``; ``known_subjects`` are subjects or titles stated elsewhere.

    A line that announces the answer ends it, unless the heading of the answer is known to stand ``above_question``.
    """
    head = _fields(lines, ministers_at(lines, first), top=True, to_answer=not above_question)
    return _with_subject(lines, head, known_subjects)


def with_subject_apart(lines: Sequence[Line], head: Heading) -> Heading:
    """Adds the subject that stands by itself below ``head``, where the question with its own subject is not there."""
    at = head.next_line
    apart = at + 1 < len(lines) and lines[at + 1].gap and _DASH.search(lines[at].text)
    if not apart or not _may_be_subject(lines, at, headed=True):
        return head
    return _subject(lines, head, 1)


def announces_answer(lines: Sequence[Line], index: int) -> bool:
    """Whether there is a line ``index`` that says that the answer follows, or which question is answered."""
    return index < len(lines) and (says(lines[index].text, "answer") or says(lines[index].text, "reference"))


def answer_heading(lines: Sequence[Line], anchor: int, floor: int) -> Heading:
    """The block around the line ``anchor`` that says ``ANTWOORD``; it reaches no further up than line ``floor``."""
    top = _below_plain_title(lines, anchor, floor)
    floor = max(floor, anchor - LONGEST_NAMES)
    while top > floor and _is_of_block(lines[top - 1]):
        top -= 1
    head = _fields(lines, ministers_at(lines, top), top=False)
    below = ministers_at(lines, head.next_line)
    if head.ministers or not below.ministers:
        return head
    return replace(head, ministers=below.ministers, end=below.end, next_line=below.next_line)


def _is_of_block(line: Line) -> bool:
    """Whether a line may belong to the names and titles above the word for answer."""
    return (line.in_capitals or is_behalf(line.text)) and not says(line.text, "annex")


def _below_plain_title(lines: Sequence[Line], anchor: int, floor: int) -> int:
    """Index of the title above line ``anchor`` that is printed as in a sentence below a name in capitals."""
    for top in range(anchor - 1, max(floor, anchor - _LONGEST_TITLE), -1):
        if plain_title(lines, top) == anchor and lines[top - 1].in_capitals:
            return top
    return anchor


def minister_blocks(lines: Sequence[Line], first: int, last: int) -> list[int]:
    """Indexes below ``last`` of name lines in capitals, set apart, with a minister's title on them or below them."""
    return [
        index
        for index in range(first, last)
        if _may_be_name(lines[index])
        and (with_title(lines[index]) or (index + 1 < last and is_title(lines[index + 1])))
        and (index == first or _ends_above(lines[index - 1]) or _is_set_apart(lines, index))
    ]


def _ends_above(line: Line) -> bool:
    """Whether a name may begin below ``line``: it is not in capitals, or has the day or the house of a title page."""
    return not line.in_capitals or _TITLE_PAGE.search(line.text) is not None


def _is_set_apart(lines: Sequence[Line], index: int) -> bool:
    """Whether line ``index`` is a name below a chapter: a blank line above it, and its title on it or next to it."""
    return lines[index].gap and (with_title(lines[index]) is not None or not lines[index + 1].gap)


def ministers_at(lines: Sequence[Line], first: int) -> Heading:
    """Names and titles in capitals from line ``first`` on, up to the first line that is something else."""
    start = lines[first].start if first < len(lines) else 0
    head = Heading(start, start, first)
    at = first
    while at < len(lines) and lines[at].in_capitals and not _is_keyword(lines[at]):
        if _begins_minister(lines, at):
            head, at = _take_title(lines, replace(head, ministers=(*head.ministers, _named(lines[at]))), at + 1)
        else:
            at += 1
        head = replace(head, end=lines[at - 1].end, next_line=at)
    return head


def _may_be_name(line: Line) -> bool:
    """Whether a line in capitals may name a minister: no title, no day, not the house."""
    return line.in_capitals and not is_title(line) and _TITLE_PAGE.search(line.text) is None


def _named(line: Line) -> Named:
    return with_title(line) or Named(clean_line(line.text))


def _is_keyword(line: Line) -> bool:
    return any(says(line.text, what) for what in _KEYWORDS)


def _take_title(lines: Sequence[Line], head: Heading, at: int) -> tuple[Heading, int]:
    """Adds the title lines from ``at`` on to the last minister of ``head``; gives the index behind them."""
    *others, last = head.ministers
    end = _title_end(lines, at) if last.title is None else _rest_of_title(lines, at, last.title)
    if end > at and not lines[end - 1].in_capitals:
        end = next((one for one in range(at, end) if _line_fields(lines[one], head, top=True)), end)
    if end == at:
        return head, at
    parts = [last.title or "", *(line.text for line in lines[at:end])]
    title = clean_line(" ".join(parts)).strip().rstrip(",")
    return replace(head, ministers=(*others, Named(last.name, title))), end


def _title_end(lines: Sequence[Line], at: int) -> int:
    first = at
    while at < len(lines) and lines[at].in_capitals and not _is_keyword(lines[at]):
        if at > first and _begins_minister(lines, at):
            break
        at += 1
    return at if at > first else plain_title(lines, at)


def _rest_of_title(lines: Sequence[Line], at: int, title: str) -> int:
    """The index behind what is left of a ``title`` that stands behind the name, printed as its beginning is."""
    if not title.isupper():
        return rest_of_title(lines, at)
    while at < len(lines) and lines[at].in_capitals and not _is_keyword(lines[at]) and not _begins_minister(lines, at):
        at += 1
    return at


def _begins_minister(lines: Sequence[Line], at: int) -> bool:
    """Whether line ``at`` is a name in capitals, and the title that goes with it stands on it or on the next."""
    if at + 1 >= len(lines) or not _may_be_name(lines[at]) or _is_keyword(lines[at]):
        return False
    if with_title(lines[at]):
        return True
    return is_title(lines[at + 1]) or plain_title(lines, at + 1) > at + 1


def _fields(lines: Sequence[Line], head: Heading, *, top: bool, to_answer: bool = False) -> Heading:
    """Reads the lines with number, date, asker and minister below the end of ``head``."""
    at = head.next_line
    while at < len(lines) and not (to_answer and announces_answer(lines, at)):
        line = lines[at]
        read = None if says(line.text, "twins") else _line_fields(line, head, top=top)
        if (whole := _over_the_end(lines, at)) is not None and (read is None or line.text.endswith("-")):
            joined = _line_fields(whole, head, top=top)
            read, at = (joined, at + 1) if joined is not None else (read, at)
        untitled = top and not head.is_empty and line.in_capitals and is_title(line)
        further = top and bool(head.ministers) and _begins_minister(lines, at)
        if read is None and (untitled or further):
            head = replace(head, ministers=(*head.ministers, Named("") if untitled else _named(line)))
            head, at = _take_title(lines, head, at if untitled else at + 1)
            head = replace(head, end=lines[at - 1].end, next_line=at)
            continue
        if read is None:
            break
        gained = len(read.ministers) > len(head.ministers)
        at += 1
        if is_behalf(line.text):  # the title of whom it speaks of
            while at < len(lines) and lines[at].in_capitals and is_title(lines[at]):
                at += 1
        head = replace(read, end=lines[at - 1].end, next_line=at)
        if gained:
            head, at = _take_title(lines, head, at)
            head = replace(head, end=lines[at - 1].end, next_line=at)
    return head


def _over_the_end(lines: Sequence[Line], at: int) -> Line | None:
    """Line ``at`` with the one that may carry it on: ``datum: 17 ok-`` / ``tober 2031``, a name cut in two."""
    if at + 1 >= len(lines) or lines[at + 1].gap or _is_keyword(lines[at + 1]):
        return None
    return replace(lines[at], text=_joined(lines[at : at + 2]), end=lines[at + 1].end)


def _line_fields(line: Line, head: Heading, *, top: bool) -> Heading | None:
    """``head`` with what ``line`` adds; ``None`` where some part of the line is no field of a heading."""
    folded = without_session(_lowered(clean_line(line.text)))
    if not folded:  # a question of the session before, as the line below its number says
        return head
    if not top and says(folded, "lone"):
        named = answering(folded)
        return replace(head, ministers=head.ministers or (named,)) if named else head
    if top and head.ministers:
        folded = folded.removeprefix("en ")
    field = _COLON_FIELD.match(folded)
    if field:
        return _fragment(f"{field[1].lower()} {folded[field.end() :]}", head, top=top, stated=True)
    if folded.startswith(("aan ", "tot ")):
        return _fragment(folded, head, top=top)
    front, *whom = _TO_WHOM.split(folded, maxsplit=1) if top else [folded]
    for fragment in (*_FRAGMENT.split(front), *whom):
        read = _fragment(fragment, head, top=top)
        if read is None:
            return None
        head = read
    return head


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
    if text and (_OPENING.fullmatch(text) or (head.ministers and is_behalf(text))):
        return head
    if found := _NUMBER.fullmatch(text):
        return replace(head, number=head.number or int(found[1]))
    dated = _DATE.fullmatch(text)
    if dated and _DATE_ALONE.fullmatch(dated[1]):
        day = find_date(dated[1])
        return replace(head, date=head.date or day) if day else None
    if text.startswith("van "):
        return _asker(text, head, top=top, stated=stated)
    return _addressee(text, head, stated=stated) if top else None


def _addressee(text: str, head: Heading, *, stated: bool) -> Heading | None:
    """A minister's line: several names in capitals, one with a title or a form of address, or a name under a field."""
    if not text.startswith(("aan ", "tot ")):
        return None
    if titled := name_and_title(text[4:]):
        return replace(head, ministers=(*head.ministers, titled))
    together = named_together(text[4:])
    found = None if together else _TO.fullmatch(text.rstrip(" ,"))
    if found is None:
        return replace(head, ministers=(*head.ministers, *together)) if together else None
    if found["name"].islower():  # ``aan de heer``: the name stands on the next line
        return None
    plain = not (stated or found["rank"] or _MINISTER.search(found["title"] or "") or found["name"].isupper())
    if _TERMINAL.search(text) or (plain and (head.is_empty or found["title"] or " " not in found["name"])):
        return None
    return replace(head, ministers=(*head.ministers, Named(found["name"].strip(), found["title"])))


def _asker(text: str, head: Heading, *, top: bool, stated: bool) -> Heading | None:
    """An asker's line: in capitals or with a form of address; a plain name only under a line that was a field."""
    found = _FROM.fullmatch(text)
    if found is None and (stated or not head.is_empty) and not head.askers:
        found = _FROM_PLAIN.fullmatch(text)
    if found is None:
        return None
    printed = found.groupdict().get("polite") or found["name"]
    printed = printed.removesuffix(".") if printed.isupper() or _NAME_AND_POINT.fullmatch(printed) else printed
    if _TERMINAL.search(printed) or (printed[0].islower()):
        return None
    return replace(head, askers=head.askers or tuple(name.strip(" ,") for name in _EACH.split(printed)))


def _with_subject(lines: Sequence[Line], head: Heading, known: Sequence[str]) -> Heading:
    """Adds the subject: the line below the titles, or lines, where they carry on or are stated elsewhere."""
    at = head.next_line
    if at >= len(lines) or announces_answer(lines, at):
        return head
    if says(lines[at].text, "twins"):
        behind = _with_subject(lines, replace(head, next_line=behind_note(lines, at)), known)
        return replace(head, subject=behind.subject)  # its line stays below the note, with the question
    stated = {_bare(subject) for subject in known if subject}
    for count in (1, 2, 3, 4):
        if stated and at + count <= len(lines) and _bare(_joined(lines[at : at + count])) in stated:
            return _subject(lines, head, count)
    if not head.is_empty and (ended := _with_points(lines, at)):
        return _subject(lines, head, ended)
    if not _may_be_subject(lines, at, headed=not head.is_empty):
        return head
    count = 1
    while count < 4 and at + count < len(lines) and _carries_on(lines, at + count):
        count += 1
    return _subject(lines, head, count)


def _ends_with_points(text: str) -> bool:
    """Whether a subject ends with a point: ``Mestbank. - Personeel.``

    With a capital behind each dash the point before it may be left out (``Afval - OVAM.``): no aside is printed so.
    """
    if _SUBJECT_WITH_POINTS.fullmatch(text):
        return True
    first, *others = _BETWEEN_PARTS.split(text.removesuffix("."))
    short = len(first) <= _LONGEST_PARTS[0] and all(len(one) <= _LONGEST_PARTS[1] for one in others)
    whole = all(_PART_OF_SUBJECT.fullmatch(one) for one in (first, *others))
    return text.endswith(".") and bool(others) and short and whole


def _with_points(lines: Sequence[Line], at: int) -> int:
    """How many lines from ``at`` on, set apart, are a subject whose parts end with points; 0 where none is."""
    if not lines[at].gap:
        return 0
    for count in range(1, min(_LONGEST_TITLE, len(lines) - at) + 1):
        below = at + count
        if (below == len(lines) or lines[below].gap) and _ends_with_points(_joined(lines[at:below])):
            return count
        if below < len(lines) and lines[below].gap:
            break
    return 0


def _subject(lines: Sequence[Line], head: Heading, count: int) -> Heading:
    taken = lines[head.next_line : head.next_line + count]
    start = taken[0].start if head.start == head.end else head.start
    return replace(
        head,
        start=min(start, taken[0].start),
        end=taken[-1].end,
        next_line=head.next_line + count,
        subject=_SUBJECT_FIELD.sub("", _joined(taken), count=1),
    )


def _joined(lines: Sequence[Line]) -> str:
    """The words of ``lines`` as one line, broken words joined."""
    raw = "\n".join(line.text for line in lines)
    return clean_line(Cleaner(raw).clean([(0, len(raw))]).text)


def _bare(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text.casefold()).strip()


def _may_be_subject(lines: Sequence[Line], at: int, *, headed: bool) -> bool:
    """A line that ends no sentence; without a block above it only one with the dash of a subject or set apart."""
    line = lines[at]
    if _TERMINAL.search(line.text) and "?" not in line.text[-2:]:
        return False
    if re.match(r"\(?\d{1,2}[.)]\s", line.text) or len(line.text) > 200:
        return False
    if headed:
        return True
    apart = at + 1 < len(lines) and lines[at + 1].gap and len(line.text) < 120
    return bool(_DASH.search(line.text)) or apart


def _carries_on(lines: Sequence[Line], index: int) -> bool:
    """Whether line ``index`` is more of the subject above it, not the first sentence of the question."""
    above, line = lines[index - 1], lines[index]
    if line.gap or _TERMINAL.search(line.text) or len(line.text) > 150:
        return False
    if above.text.rstrip().endswith(("-", "–", ",", "(", "/")) or line.text[0] in "-–":
        return True
    return (
        line.text[0].islower()
        and index + 1 < len(lines)
        and (lines[index + 1].text[0].isupper() or lines[index + 1].gap)
    )
