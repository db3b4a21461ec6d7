"""Names and titles of ministers as lines print them: in capitals, or the title as in a sentence.

Comes in: lines, or the words of one.
Goes out: ``Named`` records, and where a title ends that runs over several lines.
Does not: look people up, or read the rest of a heading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.clean import clean_line
from pipeline.segment.written.behalf import without_behalf
from pipeline.segment.written.lines import Line

_TITLE_WORD = re.compile(
    r"(?:EN )?(?:DE )?(?:(?:EERSTE )?(?:VICE-?)?MINISTER(?:[ -]|$)|VLAAMS[E]? MINISTER|GEMEENSCHAPSMINISTER|VICE-|"
    r"VICEMINISTER|VOORZITTER VAN DE VLAAMSE|STAATSSECRETARIS)",
)
_PLAIN_TITLE = re.compile(
    r"(?:[Vv]laams(?:e)? [Mm]inister|(?:[Vv]ice-? ?)?[Mm]inister(?:-president)?(?: vice-president)?|"
    r"[Gg]emeenschapsminister|[Ss]taatssecretaris)(?:,| van\b| voor\b| en\b|$)[^.?!:;]{0,150}"
)
_NAME_AND_TITLE = re.compile(
    r"(?P<name>[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{3,40}?(?<! DE)(?<! HET)(?<! EEN)(?<! AAN)(?<! VAN)(?<! DOOR)(?<! EN)(?<!,)),? "
    r"(?P<title>(?:(?:VICE-?)?MINISTER(?:-PRESIDENT| VICE-PRESIDENT)?|VLAAMSE? MINISTER|GEMEENSCHAPSMINISTER) VAN .+"
    r"|(?:VICE-?)?VOORZITTER VAN DE VLAAMSE (?:EXECUTIEVE|REGERING).*)"
)
_OPEN_END = re.compile(r"(?:[,-]|\b(?:van|en|voor|de|het))\Z")
_DASH = re.compile(r"\s[-–]\s")
_CLOSED = re.compile(r"[.?!:;][”’\"')]*\Z")
_AND = re.compile(r",\s*|\s+(?:en|EN)\s+")
_RANK = (
    r"(?:(?:de|DE) )?(?:(?:[Vv]laams|VLAAMS) )?"
    r"(?:(?:[Vv]ice)?[Mm]inister(?:-president)?|(?:VICE)?MINISTER(?:-PRESIDENT)?)"
)
_FIRST = r"(?!DE |HET |EEN |VAN |VOOR |BEVOEGD )[A-ZÀ-Þ][\w'’.-]*"
_MORE = r"(?:\s(?:[A-ZÀ-Þ][\w'’.-]*|van|de[nr]?|te[nr]?|['’]t|d['’]\w+))"
_ANSWER_OF = re.compile(
    r"(?:[A-ZÖ]+ |[A-Z][a-zö]+ (?:[a-zö]+ )?)?(?:ANTWOORD|[Aa]ntwoord) "
    rf"(?:van |VAN |(?=[Mm]inister ))(?:(?P<rank>{_RANK})\s|(?:de heer|mevrouw|DE HEER|MEVROUW)\s)?"
    rf"(?P<name>{_FIRST}(?(rank){_MORE}{{0,5}}|{_MORE}{{1,5}}))(?:,\s*(?P<title>[^:]+))?\s?:?"
)
"""Behind the rank a surname is enough: ``Antwoord van minister Maes``."""


@dataclass(frozen=True, slots=True)
class Named:
    """A name as printed (folded; empty where a title stands alone) and the minister's title printed with it."""

    name: str
    title: str | None = None


def is_title(line: Line) -> bool:
    """Whether ``line`` begins with the title of a minister in capitals."""
    return bool(_TITLE_WORD.match(clean_line(line.text)))


def with_title(line: Line) -> Named | None:
    """The minister whose name and title stand on one line in capitals."""
    return name_and_title(clean_line(line.text)) if line.in_capitals and not is_title(line) else None


def name_and_title(words: str) -> Named | None:
    """The minister whose name and title ``words`` in capitals are, with a comma between or without."""
    found = _NAME_AND_TITLE.fullmatch(words)
    return Named(found["name"], found["title"]) if found and " " in found["name"] else None


def plain_title(lines: Sequence[Line], at: int) -> int:
    """The index behind a title that begins with line ``at`` and is printed as in a sentence; ``at`` where none does."""
    if at >= len(lines) or not _PLAIN_TITLE.fullmatch(clean_line(lines[at].text)):
        return at
    return rest_of_title(lines, at + 1)


def rest_of_title(lines: Sequence[Line], at: int) -> int:
    """The index behind a title printed as in a sentence that fills the lines above ``at`` and may go on there."""
    while at < len(lines) and _goes_on(lines, at):
        at += 1
    return at


def _goes_on(lines: Sequence[Line], at: int) -> bool:
    """Whether line ``at`` is more of the title above it: its rest, with the subject set apart below it."""
    line = lines[at]
    if line.gap or _CLOSED.search(line.text) or _DASH.search(line.text):
        return False
    apart = at + 2 < len(lines) and lines[at + 1].gap and lines[at + 2].gap and not _CLOSED.search(lines[at + 1].text)
    return is_open(lines[at - 1].text) or line.text[0].islower() or (apart and not line.text[0].isdigit())


def is_open(title: str) -> bool:
    """Whether more of ``title`` must follow: it ends with a comma, or with a word that waits for a noun."""
    return bool(_OPEN_END.search(title.rstrip()))


def named_together(names: str) -> tuple[Named, ...]:
    """Ministers that stand on one line without titles; empty where that is not what ``names`` lists."""
    each = [name.strip() for name in _AND.split(names)]
    alike = all(name.isupper() and " " in name and not _TITLE_WORD.match(name) for name in each)
    return tuple(Named(name) for name in each) if alike and len(each) > 1 else ()


def answering(line: str) -> Named | None:
    """The minister whose answer a line announces (``Antwoord van minister X``); ``None`` where it names nobody."""
    match = _ANSWER_OF.fullmatch(without_behalf(clean_line(line)))
    return Named(match["name"].strip(), match["title"]) if match else None
