"""Paragraphs of a report, over page breaks, and the outline that its numbered headings make.

Comes in: a transcript.
Goes out: ``Paragraph`` records in reading order, each a heading, contents, or text.
Does not: say whose words a paragraph holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from pipeline.abbreviations import abbreviations
from pipeline.clean import Cleaner, ended_at_page_end
from pipeline.records import Transcript
from pipeline.segment.report.numbers import follows, is_number, is_section, letter_of, misread_roman, number_of
from pipeline.segment.report.openings import speaks_at_start
from pipeline.segment.report.words import procedure
from pipeline.segment.tiling import without

Kind = Literal["heading", "subheading", "contents", "text"]
_LINE = re.compile(r"\S[^\n\f]*")
_TERMINAL = re.compile(r"[.?!][”’\"')]*\Z")
_LAST_WORD = re.compile(r"[^\W\d_][\w.]*(?=\.\Z)")
_NUMBER_ALONE = re.compile(r"(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,5}|[A-H])\.?")
_BULLET = re.compile(r"[-−–•▪*○]\s|[a-z]\)\s")
_BULLET_ALONE = re.compile(r"[-−–•▪*○]|[a-z]\)")
_LEADER = re.compile(r"(?:\.\s?){5}\s*\d{1,4}\s*\Z")
_DOTS = re.compile(r"(?:\.\s?){5}")
CHAIRED = re.compile(
    r"\(?(?:Voorzit(?:ter|ster)\s?:\s|[Oo]nder (?:het )?voorzitterschap van )(?=[A-ZÀ-Þ]|de heer |mevrouw )"
)
"""The line that says who chairs; on a title page no blank line need stand above it."""
_LISTS = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ ]{3,40}\s?:(?=\s|\Z)")
_CONTENTS = re.compile(r"(?:INHOUD|Inhoud|INHOUDSTAFEL|Inhoudstafel|INHOUDSOPGAVE)\Z")
_PAGE_AT_END = re.compile(r"(?<=\s)(\d{1,3})\Z")
_COMPOSITION = re.compile(r"Samenstelling van de [Cc]ommissie\b[^.]*:?\Z")
_DIVISION = re.compile(r"(?:Artikel(?:en)?|Hoofdstuk|Afdeling|Onderafdeling|Titel|Bijlage)\s+[\dIVX]")
_GOES_ON = re.compile(
    r"\S+\s+[\dIVX][\w.:/]*\s+(?!en\b|tot\b|t\.e\.m\.)[a-zà-ÿ]"
)  # ``Artikel 4 van het ontwerp bepaalt``
_ARTICLES = re.compile(
    r"Artikel(?:en)? \d+[a-z/\d]*(?:(?:,| en| tot en met| t\.e\.m\.| tot)(?: artikel)? \d+[a-z/\d]*){0,6}\."
)
ADDRESS = r"(?:(?:DAMES|Dames) (?:EN|en) (?:HEREN|heren)|(?:MIJNE|Mijne) (?:HEREN|heren))(?![^\W_])"
"""To whom the report proper is addressed, on a line of its own, behind the title page and the composition."""
_FRONT = re.compile(rf"\buitgebracht door\b|\ASamenstelling van de\b|\A{ADDRESS}")
_SIGNS = r"(?:[Vv]oorzitter|(?:[Vv]oorzitter-)?[Vv]erslagge(?:vers?|efsters?))"
_SIGNED = re.compile(
    r"[A-ZÀ-Þ]{3,40},?\s+(?:\S{1,40}\s+){0,6}(?:voorzitter(?:-verslagge(?:ver|efster))?|verslaggevers?)[.;]?\Z"
    rf"|De {_SIGNS},\s+(?:[^\W\d_][\w'’.-]*\s+){{1,4}}[A-ZÀ-Þ]{{3,40}}\b"
    rf"|De {_SIGNS},(?=\s*(?:\Z|\n\s*[^\Wa-zà-ÿ]|De (?:[Vv]oorzitter|[Vv]erslaggever))|[^\S\n]{{2}})"
)
_ABBREVIATIONS = re.compile(r"(?:Gebruikte a|A|Lijst van (?:gebruikte )?a|Lijst met (?:gebruikte )?a)fkortingen\b")
_EXCLAIMED = re.compile(  # ``Antwoord van De Wilg (GO!)``, ``1.3. GO!``: the name of a body
    r"\((?:[^\s().?!]+ ){0,4}[A-ZÀ-Þ][^\s().?!]*!\)\Z|\A\S+\s+(?:[^\s.?!]+ ){0,3}[A-ZÀ-Þ][^\s.?!]*!\Z"
)
_LETTERED = re.compile(r"[a-z]\) [A-ZÀ-Þ]")
_LONGEST_TITLE = 400
_SHORTEST_TITLE = 12
_FEW_GAPS = 0.02
_MANY_LINES = 20
_JOINED = 1.25  # of the width of most lines
_LONG_LINES = 3
"""So many lines are as long as a page is wide."""
_UNFOLDED = 110
"""Lines longer than this are whole paragraphs: no page is that wide."""
_LONGEST_ENTRY = 3


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: raw bounds, clean text, and for a heading its place in the outline.

    ``number`` is the printed number as a path: Roman ``III`` is ``(3,)``, ``4.1.2`` under it ``(3, 4, 1, 2)``; level
    0 is the Roman one, ``()`` where no number is printed.
    """

    start: int
    end: int
    text: str
    kind: Kind = "text"
    number: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str
    gap: bool
    seam: bool
    contents: bool = False


def read_paragraphs(
    transcript: Transcript, holes: Sequence[tuple[int, int]], cleaner: Cleaner
) -> tuple[Paragraph, ...]:
    """All paragraphs outside ``holes`` (furniture, contents, footnotes as the file marks them)."""
    lines = list(_lines(transcript.text, holes))
    twice = [(one.start, one.end) for one, below in pairwise(lines) if _is_twice(one, below)]
    if twice:
        lines, holes = [line for line in lines if (line.start, line.end) not in twice], sorted([*holes, *twice])
    lines = _with_numbers(_with_contents(lines), transcript.text)
    width = _width(lines)
    page = _page(lines, width) if _is_gapless(lines, width) else None
    groups: list[list[_Line]] = []
    for line in lines:
        begins = bool(groups) and (
            _begins(groups[-1], line, width) or (page is not None and _begins_without_gap(groups[-1], line, page))
        )
        if groups and not begins:
            groups[-1].append(line)
        else:
            groups.append([line])
    found = [
        Paragraph(
            group[0].start,
            group[-1].end,
            cleaner.clean(without(group[0].start, group[-1].end, holes)).text,
            "contents" if group[0].contents else "text",
        )
        for group in groups
    ]
    return _sectioned(tuple(_outlined(found)))


def _sectioned(found: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """In a report whose headings have no numbers: those that say what is done below them are its sections."""
    if any(one.kind == "heading" for one in found):
        return found
    front = max((index for index, one in enumerate(found) if _FRONT.search(one.text)), default=len(found))
    sections = [
        index
        for index, one in enumerate(found)
        if index > front and one.kind == "subheading" and ":" not in one.text and is_section(one.text)
    ]
    numbers = {index: (number,) for number, index in enumerate(sections, 1)}
    return tuple(
        replace(one, kind="heading", number=numbers[index]) if index in numbers else one
        for index, one in enumerate(found)
    )


def _lines(text: str, holes: Sequence[tuple[int, int]]) -> Iterator[_Line]:
    previous = 0
    for start, end in without(0, len(text), holes):
        seam = True
        for match in _LINE.finditer(text, start, end):
            raw = match.group()
            first = match.start() + len(raw) - len(raw.lstrip())
            between = text[previous:first]
            broken = (seam or "\f" in between) and not ended_at_page_end(between)
            yield _Line(first, match.start() + len(raw.rstrip()), raw.strip(), between.count("\n") > 1, broken)
            previous, seam = match.end(), False


def _is_twice(line: _Line, below: _Line) -> bool:
    """Whether a line is a bullet alone above one that has its own: the converter set it before the line above."""
    return _BULLET_ALONE.fullmatch(line.text) is not None and _BULLET.match(below.text) is not None


def _with_contents(lines: list[_Line]) -> list[_Line]:
    """``lines``, told apart where a table of contents has lost the dots before its page numbers.

    Below its title: lines that end with a page number, none lower than the one before, over two lines or three.
    """
    begun = next((at for at, line in enumerate(lines) if _CONTENTS.match(line.text)), len(lines))
    last, page, at = begun, 0, begun + 1
    while at < len(lines) and at - last <= _LONGEST_ENTRY and not _TERMINAL.search(lines[at].text):
        number = _PAGE_AT_END.search(lines[at].text)
        if number is not None:
            if int(number[1]) < page:
                break
            last, page = at, int(number[1])
        at += 1
    return [replace(line, contents=True) if begun < at <= last else line for at, line in enumerate(lines)]


def _with_numbers(lines: Sequence[_Line], text: str) -> list[_Line]:
    """``lines``, each number or bullet on a line of its own in one with the words below it: converters part them.

    Where the entry of a table of contents stood between, the number is of that entry.
    """
    found: list[_Line] = []
    for line in lines:
        above = found[-1] if found else None
        if above and _BULLET_ALONE.fullmatch(above.text):
            found[-1] = replace(above, end=line.end, text=f"{above.text} {line.text}")
            continue
        if above and not (above.contents or line.contents) and _NUMBER_ALONE.fullmatch(above.text):
            joined = f"{above.text} {line.text}"
            if _DOTS.search(text, above.end, line.start):
                found[-1] = replace(above, contents=True)
            elif line.text[0].isupper() and not _TERMINAL.search(line.text) and is_number(joined):
                found[-1] = replace(above, end=line.end, text=joined)
                continue
        found.append(line)
    return found


def _page(lines: Sequence[_Line], width: int) -> int:
    """How long a full line is; one that was joined to the next where a word was broken is longer."""
    return min(sorted(len(line.text) for line in lines)[-_LONG_LINES], int(_JOINED * width))


def _width(lines: Sequence[_Line]) -> int:
    lengths = sorted(len(line.text) for line in lines)
    return lengths[int(len(lengths) * 0.8)] if lengths else 0


def _is_gapless(lines: Sequence[_Line], width: int) -> bool:
    """Whether a text has lost the blank lines between its paragraphs; the furniture between two pages is none.

    It has where most paragraphs that end within a line have none behind them, though headings may.
    """
    if sum(line.gap and not line.seam for line in lines) <= _FEW_GAPS * len(lines):
        return len(lines) > _MANY_LINES
    ends = [
        line.gap
        for above, line in pairwise(lines)
        if not (line.seam or line.contents) and len(above.text) < 0.8 * width and above.text.endswith(".")
        if line.text[0].isupper()
    ]
    return len(ends) > _MANY_LINES and sum(ends) * 2 < len(ends)


def _begins(group: Sequence[_Line], line: _Line, width: int) -> bool:
    """Whether ``line`` begins a paragraph: after a blank line, after a short last line, or with a heading's number.

    At a page break blank lines are lost: there a paragraph goes on unless its last line is short and ends a sentence.
    """
    above = group[-1]
    if line.contents or above.contents:
        return True
    ended = _ends_sentence(above.text)
    short = len(above.text) < 0.8 * width
    if _is_contents(line.text) or _is_contents(above.text) or _COMPOSITION.match(line.text):
        return True
    if _is_below_capitals(above.text, line.text) or _is_at_chair(above.text, line):
        return True
    if line.seam:
        if ended and (speaks_at_start(line.text) or _DIVISION.match(line.text) or procedure().match(line.text)):
            return True
        if is_number(line.text) and (ended or short):
            return True
        return not line.text[0].islower() and not _BULLET.match(line.text) and short and (ended or len(group) == 1)
    if line.gap:
        return ended or not (line.text[0].islower() or _breaks_off(above.text, line.text, width))
    return ended and short and line.text[0].isupper() and not _BULLET.match(group[0].text)


def _breaks_off(above: str, line: str, width: int) -> bool:
    """Whether a sentence goes on below a blank line that a converter set into a paragraph: ``eind`` / ``2025 (zie``."""
    is_full = len(above) >= 0.8 * width and not above.endswith((":", ";"))
    return is_full and not line[0].isalpha() and not _BULLET.match(line) and not is_number(line)


def _is_at_chair(above: str, line: _Line) -> bool:
    """Whether ``line`` says who chairs, and no list of the composition has begun, or stands below the one that does."""
    if CHAIRED.match(line.text):
        return not above.endswith(":")
    return CHAIRED.match(above) is not None and (line.gap or _LISTS.match(line.text) is not None)


def _begins_without_gap(group: Sequence[_Line], line: _Line, page: int) -> bool:
    """Whether ``line`` begins a paragraph in a text without blank lines, ``page`` characters wide.

    Behind every line that ends with a sentence: two speakers in one paragraph are worse than one speaker in two. A
    title begins behind a line on which its first word would have had room, and so does what stands behind it.
    """
    above, first = group[-1].text, line.text.split(" ", 1)[0]
    if line.text[0].islower() or _BULLET.match(line.text):
        return False
    if _ends_sentence(above) or above.endswith((":", ";")) or _is_below_capitals(above, line.text):
        return True
    room = len(above) + 1 + len(first) <= page
    if page > _UNFOLDED:
        return room and (not above.endswith(",") or re.match(ADDRESS, above) is not None)
    return room and (_stands_alone(line.text) or _stands_alone(group[0].text))


def _ends_sentence(line: str) -> bool:
    """Whether a sentence may end with a line: none ends with ``nr.`` or ``Vl. Parl.``."""
    word = _LAST_WORD.search(line)
    return _TERMINAL.search(line) is not None and (word is None or word[0].lower() not in abbreviations(may_end=False))


def _is_below_capitals(above: str, line: str) -> bool:
    """Whether a title in capitals ends on the line above, as wide as that may be."""
    return above.isupper() and len(above) >= _SHORTEST_TITLE and line[0].isupper() and not line.isupper()


def _stands_alone(text: str) -> bool:
    """Whether a line is by its words a title, or addresses the members."""
    return bool(is_number(text) or is_division(text) or re.match(ADDRESS, text) or _SIGNED.search(text[-200:]))


def _is_contents(text: str) -> bool:
    """Whether a line is one of a table of contents: dots that lead to a page number, or its title."""
    leads = text.rstrip()[-1:].isdigit() and _LEADER.search(text[-80:])
    return bool(leads or _CONTENTS.match(text))


def _outlined(found: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """Tells headings, contents and text apart; a number is a heading's only where it fits the outline so far."""
    last: tuple[int, ...] = (0,)
    lettered = True  # a report whose first number is a letter has letters for its sections
    for index, paragraph in enumerate(found):
        if paragraph.kind == "contents" or _is_contents(paragraph.text):
            yield replace(paragraph, kind="contents")
            continue
        letter = letter_of(paragraph.text, last) if lettered else None
        number = letter or number_of(paragraph.text, last)
        if not (number and follows(last, number)):
            number = misread_roman(paragraph.text, last)
        if number and _is_title(paragraph.text) and follows(last, number):
            last, lettered = number, lettered and (letter is not None or (len(number) > 1 and number[0] > 0))
            yield replace(paragraph, kind="heading", number=number)
        elif _is_subheading(paragraph, found[index + 1] if index + 1 < len(found) else None):
            yield replace(paragraph, kind="subheading")
        else:
            yield paragraph


def _is_title(text: str) -> bool:
    folded = text.rstrip()
    ends = _TERMINAL.search(folded) and not _EXCLAIMED.search(folded)
    return len(folded) < _LONGEST_TITLE and not ends and not folded.endswith((":", ","))


def ends_report(paragraph: Paragraph) -> bool:
    """Whether the report proper ends with this paragraph: its signatures, or the list of abbreviations."""
    return bool(_SIGNED.search(paragraph.text[-200:]) or _ABBREVIATIONS.match(paragraph.text))


def is_division(title: str) -> bool:
    """Whether a title is that of an article or of a part of a decree: ``Artikel 2``, ``Hoofdstuk 3. Financiën``."""
    return _DIVISION.match(title) is not None and not _GOES_ON.match(title)


def _is_subheading(paragraph: Paragraph, following: Paragraph | None) -> bool:
    """A short line set apart that ends no sentence and that text follows: ``Artikel 1``, ``Hoofdstuk 3. Financiën``."""
    text = paragraph.text
    if following is None or "\n" in text or len(text) > 110:
        return False
    if not (text[0].isupper() and not _BULLET.match(text)) and not _has_letter(text, following):
        return False
    if text.endswith((",", ";", ":")) or _SIGNED.search(text[-200:]):
        return False
    return not _TERMINAL.search(text) or bool(_ARTICLES.fullmatch(text))


def _has_letter(text: str, following: Paragraph) -> bool:
    """Whether a line is a title with a letter (``b) Financiën``), not an item of a list: prose stands below it."""
    return bool(_LETTERED.match(text)) and not _BULLET.match(following.text) and bool(_TERMINAL.search(following.text))
