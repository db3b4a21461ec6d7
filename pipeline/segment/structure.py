"""The skeleton of a sitting: headings, notices and turns found by the layout, grouped into sections (items).

Comes in: a transcript whose layout is known.
Goes out: ``Structure``: sections with their headings and turns, pieces for the spans.
Does not: resolve people or read what is said.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.clean import Cleaner
from pipeline.records import Instrument, Mark, Transcript
from pipeline.register import Register, fold
from pipeline.segment.floor import split_at_floors
from pipeline.segment.forms import Form
from pipeline.segment.headings import Heading, find_headings, orphans
from pipeline.segment.labels import strip_address
from pipeline.segment.lines import Line, read_lines
from pipeline.segment.notices import Notice, find_notices, is_notice
from pipeline.segment.tiling import Piece
from pipeline.segment.turns import Candidate, Lore, Turn, candidates, printed_turns

CLOSING = re.compile(
    r"(?:(?:de|het|deze|die|beide|alle)\s+)?(?P<what>vra(?:ag|gen) om uitleg|"
    r"actuele vra(?:ag|gen)|dringende vra(?:ag|gen)|interpellaties?|"
    r"incident|incidenten|vra(?:ag|gen)|debat|bespreking|gedachtewisseling|hoorzitting)\s+"
    r"(?:is|zijn|wordt|worden)\s+(?:hiermee |hierbij |daarmee |dus |dan |bij deze )?(?:afgehandeld|gesloten|beëindigd)",
    re.IGNORECASE,
)
_MINISTER = re.compile(r"\b(?:vice)?minister(?:-president)?\b", re.IGNORECASE)

_THIS = re.compile(
    r"\b(?:deze|de|die)\s+(vra(?:ag|gen) om uitleg|(?:actuele|dringende) vra(?:ag|gen)|interpellaties?)\b", re.I
)

Layer = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Section:
    """One item: its headings (none where the text begins in the middle) and its turns.

    ``closing``: the instrument that the chair's closing words name; ``questioning``: without heading and closing
    words, its turns look like questions put to a minister.
    """

    start: int
    end: int
    headings: tuple[Heading, ...]
    turns: tuple[Turn, ...]
    closing: Instrument | None = None
    questioning: bool = False


@dataclass(frozen=True, slots=True)
class Structure:
    """Everything found. ``pieces`` are headings and notices between turns, ``over`` what lies over turns."""

    lines: tuple[Line, ...]
    first_line: int
    headings: tuple[Heading, ...]
    notices: tuple[Notice, ...]
    sections: tuple[Section, ...]
    pieces: tuple[Piece, ...]
    over: tuple[Piece, ...]
    problems: tuple[str, ...] = ()

    def holes(self, start: int, end: int) -> list[Layer]:
        """What lies over ``start:end`` and is not spoken."""
        first = bisect_left(self.over, start, key=lambda piece: piece.end)
        last = bisect_left(self.over, end, key=lambda piece: piece.start)
        return [(piece.start, piece.end) for piece in self.over[first:last]]


def read_structure(transcript: Transcript, register: Register, form: Form, cleaner: Cleaner) -> Structure:
    """The skeleton of the sitting in ``transcript``."""
    text = transcript.text
    marks = sorted(
        (one for one in transcript.marks if one.kind in ("furniture", "contents", "metadata")), key=lambda m: m.start
    )
    lines = read_lines(text, [(one.start, one.end) for one in marks])
    found = candidates(text, lines)
    labelled = {one.line for one in found if one.paragraph}
    if form.layout != "printed":
        labelled |= {at for at, line in enumerate(lines) if line.text.lower() == "de voorzitter"}
    notices = find_notices(lines)
    headings = find_headings(lines, cleaner, labelled.__contains__, lambda at: is_notice(lines[at]))
    places = [(one.start, one.end) for one in notices]
    headings = sorted([*headings, *orphans(lines, headings, places, labelled, cleaner)], key=lambda head: head.start)
    headings, contents = _split_contents(headings, found)
    notices = [one for one in notices if not _inside(one.start, headings + contents)]
    ends = sorted([one.start for one in headings + contents] + _stops(lines, notices))
    turns = _turns(transcript, register, form, found, lines, headings, notices, ends)
    turns = _trimmed(text, turns, notices, marks)
    sections = _sections(text, headings, notices, turns)
    first = min([turn.start for turn in turns] + [head.start for head in headings], default=len(text))
    first_line = bisect_left(lines, first, key=lambda line: line.start)
    heads = list(_head_pieces(lines[:first_line], notices))
    pieces = _pieces(headings, contents, notices, turns, heads)
    pieces += _subheadings(lines[first_line:], pieces, turns)
    over = _over(marks, notices, turns)
    return Structure(tuple(lines), first_line, tuple(headings), tuple(notices), tuple(sections), tuple(pieces), over)


def _below_heading(one: Candidate, lines: Sequence[Line], headings: Sequence[Heading]) -> Candidate:
    """A label right below a heading opens a paragraph, though no sentence ends above it."""
    fresh = one.paragraph or (one.line > 0 and _inside(lines[one.line - 1].start, headings))
    return replace(one, paragraph=fresh)


def _stops(lines: Sequence[Line], notices: Sequence[Notice]) -> list[int]:
    """Where a notice ends the turn above it: a heading of a few words follows. Before prose the turn goes on."""
    starts = [line.start for line in lines]
    found: list[int] = []
    for one in notices:
        below = bisect_left(starts, one.end)
        if not one.inside and below < len(lines) and _is_short(lines[below]):
            found.append(one.start)
    return found


def _is_short(line: Line) -> bool:
    """Whether a line is a few words without the end of a sentence: no prose."""
    return len(line.text) <= 90 and not line.closed and not line.text[0].islower()


def _subheadings(lines: Sequence[Line], pieces: Sequence[Piece], turns: Sequence[Turn]) -> list[Piece]:
    """Lines of a few words between headings and turns: ``Algemene bespreking``."""
    taken = sorted([(one.start, one.end) for one in pieces] + [(one.start, one.end) for one in turns])
    found: list[Piece] = []
    for line in lines:
        at = bisect_left(taken, (line.start + 1,)) - 1
        covered = at >= 0 and line.start < taken[at][1]
        if not covered and _is_short(line) and line.text[0].isupper():
            found.append(Piece("heading", line.start, line.end))
    return found


def _turns(
    transcript: Transcript,
    register: Register,
    form: Form,
    found: Sequence[Candidate],
    lines: Sequence[Line],
    headings: Sequence[Heading],
    notices: Sequence[Notice],
    ends: Sequence[int],
) -> list[Turn]:
    text = transcript.text
    if form.layout == "marks":
        from pipeline.segment.marked import marked_turns

        return marked_turns(transcript, ends)
    lore = _lore(register, headings, found)
    outside = [_below_heading(one, lines, headings) for one in found if not _inside(one.start, headings)]
    if form.layout == "web":
        from pipeline.segment.website import website_turns

        outer = [one for one in notices if not one.inside]
        plain = [
            one
            for one in lines
            if not _inside(one.start, headings) and not any(each.start <= one.start < each.end for each in outer)
        ]
        return website_turns(text, plain, outside, ends, CLOSING, lore)
    return split_at_floors(text, printed_turns(text, outside, ends, lore), lines)


def _lore(register: Register, headings: Sequence[Heading], found: Sequence[Candidate]) -> Lore:
    named = {fold(strip_address(one)) for head in headings for one in (head.asker, head.addressee) if one}
    sure = [
        one.label
        for one in found
        if one.label.full and one.label.name and (one.label.title or one.label.address or one.label.brackets)
    ]
    named |= {fold(label.name) for label in sure if label.name}

    def is_party(bracket: str) -> bool:
        return register.party_from_label(bracket) is not None

    def is_known(name: str) -> bool:
        return fold(name) in named or register.person_by_full_name(name).person is not None

    return Lore(is_party, is_known)


def _inside(offset: int, headings: Sequence[Heading]) -> bool:
    return any(head.start <= offset < head.end for head in headings)


def _split_contents(headings: list[Heading], found: Sequence[Candidate]) -> tuple[list[Heading], list[Heading]]:
    """Headings, and the lines of a table of contents that look like headings.

    A heading above the first turn that comes again below it is a line of the table of contents.
    """
    first = min((one.start for one in found if one.paragraph), default=0)
    later = {_key(one) for one in headings if one.start >= first}
    keys = [_key(one) for one in headings]
    contents = [
        one
        for at, one in enumerate(headings)
        if one.contents or (one.start < first and (_key(one) in later or _key(one) in keys[at + 1 :]))
    ]
    return [one for one in headings if one not in contents], contents


def _key(head: Heading) -> tuple[str, str, int | None]:
    return (fold(head.asker or ""), fold(head.subject or head.title)[:40], head.number)


def _trimmed(text: str, turns: Sequence[Turn], notices: Sequence[Notice], marks: Sequence[Mark]) -> list[Turn]:
    """Turns whose end is their last spoken word: furniture and applause behind it are none of theirs."""
    covers = sorted([(one.start, one.end) for one in notices] + [(one.start, one.end) for one in marks])
    found: list[Turn] = []
    for turn in turns:
        end = turn.end
        for start, stop in reversed(covers[: bisect_left(covers, (turn.end, 0))]):
            if stop <= turn.words or stop < end:
                break
            if start >= turn.words and stop >= end:
                end = start
                while end > turn.words and text[end - 1].isspace():
                    end -= 1
        found.append(replace(turn, end=end))
    return found


def _sections(
    text: str, headings: Sequence[Heading], notices: Sequence[Notice], turns: Sequence[Turn]
) -> list[Section]:
    """Turns grouped under their headings. Headings that follow each other without a turn open one joined item."""
    starts = _openings(text, headings, notices, turns)
    found: list[Section] = []
    for at, start in enumerate(starts):
        stop = starts[at + 1] if at + 1 < len(starts) else len(text)
        heads = tuple(one for one in headings if start <= one.start < stop)
        own = tuple(one for one in turns if start <= one.start < stop)
        near = [one for one in notices if _before(starts, at) <= one.start < stop and one.kind == "stage"]
        hint = next((what for one in near if (what := _named_instrument(text[one.start : one.end]))), None)
        inner = [one.end for one in notices if start <= one.start < stop and not one.inside and one.kind != "chair"]
        end = max([one.end for one in heads] + [one.end for one in own] + inner)
        found.append(Section(start, end, heads, own, _closing_of(text, own) or hint, _questioning(text, own)))
    return found


def _openings(text: str, headings: Sequence[Heading], notices: Sequence[Notice], turns: Sequence[Turn]) -> list[int]:
    events: list[tuple[int, str, object]] = [(one.start, "heading", one) for one in headings]
    events += [(one.start, "turn", one) for one in turns]
    events += [(one.start, one.kind, one) for one in notices if not one.inside and one.kind in ("chair", "stage")]
    starts: list[int] = []
    open_for_headings, closed = False, False
    for start, kind, what in sorted(events, key=lambda event: event[0]):
        if kind == "heading":
            if not open_for_headings:
                starts.append(start)
            open_for_headings, closed = True, False
        elif kind == "turn":
            turn = what if isinstance(what, Turn) else None
            chair = turn is not None and (turn.chair or (turn.label is not None and turn.label.kind == "chair"))
            if not starts or (closed and not chair):
                starts.append(start)
                closed = False
            open_for_headings = False
            if turn is not None and chair and CLOSING.search(" ".join(text[turn.words : turn.end].split())):
                closed = True
        else:
            open_for_headings = False
    return starts


def _before(starts: Sequence[int], at: int) -> int:
    """Where the notices of section ``at`` may begin: the first section owns those above it."""
    return starts[at] if at else 0


def _named_instrument(notice: str) -> Instrument | None:
    match = _THIS.search(notice)
    return instrument_of(match[1].lower()) if match else None


def _closing_of(text: str, turns: Sequence[Turn]) -> Instrument | None:
    for turn in reversed(turns):
        if turn.chair or (turn.label is not None and turn.label.kind == "chair"):
            match = CLOSING.search(" ".join(text[turn.words : turn.end].split()))
            if match:
                return instrument_of(match["what"].lower())
    return None


def instrument_of(what: str) -> Instrument | None:
    """The instrument that lower-case words name; ``None`` where they name none for certain."""
    if "om uitleg" in what:
        return "vraag om uitleg"
    if "actuele" in what or "dringende" in what:
        return "actuele vraag"
    return "interpellatie" if "interpellatie" in what else None


def _questioning(text: str, turns: Sequence[Turn]) -> bool:
    """Whether turns without heading look like questions put to a minister: a question mark, then a minister's turn."""
    asked = False
    for turn in turns:
        said = text[turn.words : turn.end]
        label = turn.label
        if (label and label.kind == "minister") or (turn.floor and _MINISTER.match(turn.floor)):
            return asked
        if not turn.chair and not (label and label.kind == "chair"):
            asked = asked or ("?" in said and _MINISTER.search(said) is not None)
    return asked


_HEAD_LINE = re.compile(
    r"(?:U bent hier|(?:Commissie|Plenaire |Openbare )?vergadering\b.*|"
    r"Commissie (?:voor|ad hoc)\b.*|Report\b.*|Verslag\b.*|"
    r"(?:maan|dins|woens|donder|vrij|zater|zon)dag\b.*\d{4}.*|Vlaams Parlement\b.*|Handelingen\b.*|Zitting\b.*|"
    r"(?:ochtend|middag|namiddag|avond)vergadering.*|INHOUD|Inhoud(?:sopgave|stafel)?|C\d+.*|"
    r"Nr\.? ?\d+.*|(?:van )?\d{1,2} [a-z]+ \d{4}.*)",
    re.IGNORECASE,
)


def _head_pieces(lines: Sequence[Line], notices: Sequence[Notice]) -> list[Piece]:
    """The lines of a sitting's own head, above its first heading or turn: metadata."""
    taken = [(one.start, one.end) for one in notices]
    return [
        Piece("metadata", line.start, line.end)
        for line in lines
        if len(line.text) <= 160
        and _HEAD_LINE.fullmatch(line.text)
        and not any(start < line.end and line.start < end for start, end in taken)
    ]


def _pieces(
    headings: Sequence[Heading],
    contents: Sequence[Heading],
    notices: Sequence[Notice],
    turns: Sequence[Turn],
    heads: Sequence[Piece],
) -> list[Piece]:
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
        pieces.append(Piece("vote" if one.kind == "vote" else "announcement", one.start, one.end))
    return pieces


def _over(marks: Sequence[Mark], notices: Sequence[Notice], turns: Sequence[Turn]) -> tuple[Piece, ...]:
    """Furniture everywhere, and applause inside turns."""
    pieces = [Piece(one.kind, one.start, one.end) for one in marks if one.kind in ("furniture", "contents", "metadata")]
    starts = [turn.start for turn in turns]
    for one in notices:
        at = bisect_left(starts, one.start + 1) - 1
        if at >= 0 and one.start < turns[at].end and not any(p.start < one.end and one.start < p.end for p in pieces):
            pieces.append(Piece("vote" if one.kind == "vote" else "announcement", one.start, one.end))
    return tuple(sorted(pieces, key=lambda piece: piece.start))
