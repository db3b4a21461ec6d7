"""The pieces that a sitting's spans are made of, besides its turns: heads, subheadings, notices, furniture.

Comes in: lines, headings, notices, turns and the marks of extract.
Goes out: ``Piece`` records: those between turns, and those that lie over turns.
Does not: lay them over the text (``tiling`` does).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from pipeline.months import ANY_MONTH
from pipeline.records import Mark
from pipeline.rulebook import Rule, rules
from pipeline.segment.floor import floor_at_end
from pipeline.segment.heading import Heading
from pipeline.segment.labels import CHAIR_ALONE
from pipeline.segment.lines import Line, is_short
from pipeline.segment.notices import Notice
from pipeline.segment.tiling import SPAN_OF_MARK, Cover, Piece
from pipeline.segment.turns import Turn

_BY_WHOM = re.compile(r"van (?:de Vlaamse Regering|[A-ZÀ-Þ])[^.!?]{0,200}\Z")
_HEAD_LINE = re.compile(
    r"(?:U bent hier|(?:Commissie|Plenaire |Openbare )?vergadering\b.*|"
    r"Commissie (?:voor|ad hoc)\b.*|Report(?: (?:plenary )?meeting\b.*)?|"
    r"Verslag(?: (?:van de )?(?:plenaire |openbare |commissie)?vergadering\b.*)?|"
    r"(?:maan|dins|woens|donder|vrij|zater|zon)dag\b.*\d{4}.*|Vlaams Parlement\b.*|Handelingen\b.*|Zitting\b.*|"
    r"(?:ochtend|middag|namiddag|avond)vergadering.*|INHOUD|Inhoud(?:sopgave|stafel)?|C\d+.*|"
    r"Zittingsjaar\b.*|Woordelijk verslag.*|"
    rf"(?:{ANY_MONTH}) \d{{4}}|"
    r"Nr\.? ?\d+.*|(?:van )?\d{1,2} [a-z]+ \d{4}.*)",
    re.IGNORECASE,
)


_SITE_HEAD = re.compile(r"(?:Report (?:plenary )?meeting|Verslag (?:plenaire )?vergadering)\b")
_SECOND_HEAD = ("Report", "Verslag")
_WEBSITE = re.compile(r"\bweb(?:site|services?)\b|reces\b", re.IGNORECASE)
_SITTING_LINES = ("plenaire vergadering", "commissievergadering")


class PageEnd(Rule, frozen=True, kw_only=True):
    """Lines that open what the website prints below a transcript."""

    lines: tuple[str, ...]


def subheadings(lines: Sequence[Line], pieces: Sequence[Piece], turns: Sequence[Turn]) -> list[Piece]:
    """Lines of a few words outside turns: ``Algemene bespreking``; a label of the chair that nothing follows."""
    taken = sorted([(one.start, one.end) for one in pieces] + [(one.start, one.end) for one in turns])
    found: list[Piece] = []
    for line in lines:
        at = bisect_left(taken, (line.start + 1,)) - 1
        if at >= 0 and line.start < taken[at][1]:
            continue
        if line.text.lower() in CHAIR_ALONE:
            found.append(Piece("announcement", line.start, line.end))
        elif is_short(line) or _BY_WHOM.match(line.text):
            found.append(Piece("heading", line.start, line.end))
    return found


def is_titled(lines: Sequence[Line], turns: Sequence[Turn], notices: Sequence[Notice]) -> bool:
    """Whether a line above the first words of a page is a title, of whatever it be: no head, no notice, no label."""
    if not turns:
        return False
    taken = Cover((one.start, one.end) for one in notices)
    above = lines[: bisect_left(lines, turns[0].words, key=lambda line: line.start)]
    return any(
        (is_short(line) or _BY_WHOM.match(line.text))
        and not (line.start == turns[0].start or line.start in taken)
        and not (is_head_line(line) or line.text.lower() in CHAIR_ALONE)
        for line in above
    )


def inner_headings(lines: Sequence[Line], turns: Sequence[Turn], notices: Sequence[Notice]) -> list[Piece]:
    """Headings that the website prints between the chair's label and the chair's words."""
    taken = Cover((one.start, one.end) for one in notices)
    starts = [line.start for line in lines]
    found: list[Piece] = []
    for turn in turns:
        first = bisect_left(starts, turn.start + 1)
        last = bisect_left(starts, turn.words)
        between = (line for line in lines[first:last] if line.start not in taken)
        found.extend(Piece("heading", line.start, line.end) for line in between)
    return found


def is_head_line(line: Line) -> bool:
    """Whether the line belongs to the head of a sitting or a page."""
    return len(line.text) <= 160 and _HEAD_LINE.fullmatch(line.text) is not None


def banner(top: Sequence[Line]) -> list[Mark]:
    """A notice of the website, or of a recess, between ``U bent hier`` and the line that names the sitting: furniture.

    Where no such line follows, a notice that says in its title and below it that it is about the website ends above the
    label of the chair or the first words that give somebody the floor.
    """
    if not top or top[0].text != "U bent hier":
        return []
    end = next((at for at, line in enumerate(top) if line.text.lower() in _SITTING_LINES), 0)
    if not end and len(top) > 2 and is_short(top[1]) and all(map(_WEBSITE.search, (top[1].text, top[2].text))):
        end = next((at for at, line in enumerate(top) if _begins_sitting(line)), 0)
    return [Mark("furniture", top[1].start, top[end - 1].end)] if end > 1 else []


def _begins_sitting(line: Line) -> bool:
    return line.text.lower() in CHAIR_ALONE or floor_at_end(line.text) is not None


def is_site_head(line: Line) -> bool:
    """Whether by this line a page of the website names its sitting: ``Report meeting Commissie ...``."""
    return _SITE_HEAD.match(line.text) is not None


def second_head(top: Sequence[Line]) -> list[Mark]:
    """The second line of a page's head, ``Report``, where the title of the page stands between the two, as metadata."""
    if not top or not is_site_head(top[0]):
        return []
    return [Mark("metadata", one.start, one.end) for one in top[2:5] if one.text in _SECOND_HEAD][:1]


def page_end(text: str) -> list[Mark]:
    """The website's own words below the last turn, as a mark of furniture."""
    found = [at for words in _page_ends() if (at := _line_of(text, words)) is not None]
    return [Mark("furniture", min(found), len(text.rstrip()))] if found else []


def _line_of(text: str, words: str) -> int | None:
    at = text.find(f"\n{words}\n")
    return at + 1 if at >= 0 else None


@cache
def _page_ends() -> tuple[str, ...]:
    return tuple(line for rule in rules("page_ends", PageEnd) for line in rule.lines)


def head_pieces(lines: Sequence[Line], notices: Sequence[Notice]) -> list[Piece]:
    """The lines of a sitting's own head, above its first heading or turn: metadata."""
    taken = Cover((one.start, one.end) for one in notices)
    return [
        Piece("metadata", line.start, line.end)
        for line in lines
        if is_head_line(line) and not taken.meets(line.start, line.end)
    ]


def pieces(
    headings: Sequence[Heading],
    contents: Sequence[Heading],
    notices: Sequence[Notice],
    turns: Sequence[Turn],
    heads: Sequence[Piece],
) -> list[Piece]:
    """What lies between turns: headings with their numbers, tables of contents, notices, and the given ``heads``."""
    pieces: list[Piece] = list(heads)
    for head in headings:
        pieces.append(Piece("heading", head.start, head.body_end))
        if head.end > head.body_end:
            pieces.append(Piece("announcement", head.body_end, head.end))
    pieces.extend(Piece("contents", one.start, one.end) for one in contents)
    starts = [turn.start for turn in turns]
    for one in notices:
        at = bisect_left(starts, one.start + 1) - 1
        if at >= 0 and one.start < turns[at].end:
            continue
        end = min(one.end, starts[at + 1]) if at + 1 < len(starts) else one.end
        pieces.append(Piece("vote" if one.kind == "vote" else "announcement", one.start, end))
    return pieces


def over(
    marks: Sequence[Mark], notices: Sequence[Notice], turns: Sequence[Turn], inner: Sequence[Piece]
) -> tuple[Piece, ...]:
    """Furniture everywhere; applause, the counts of votes and headings inside turns."""
    pieces = [*inner] + [Piece(SPAN_OF_MARK[one.kind], one.start, one.end) for one in marks if one.kind in SPAN_OF_MARK]
    taken = Cover((piece.start, piece.end) for piece in pieces)
    starts = [turn.start for turn in turns]
    for one in notices:
        at = bisect_left(starts, one.start + 1) - 1
        if at >= 0 and one.start < turns[at].end and not taken.meets(one.start, one.end):
            pieces.append(Piece("vote" if one.kind == "vote" else "announcement", one.start, one.end))
    return tuple(sorted(pieces, key=lambda piece: piece.start))
