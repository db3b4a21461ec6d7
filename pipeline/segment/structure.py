"""The skeleton of a sitting: headings, notices and turns found by the layout, grouped into sections (items).

Comes in: a transcript whose layout is known.
Goes out: ``Structure``: sections with their headings and turns, pieces for the spans.
Does not: resolve people or read what is said.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import zip_longest

from pipeline.clean import Cleaner
from pipeline.records import Mark, Transcript
from pipeline.register import Person, Register, fold
from pipeline.segment.floor import MINISTER, floor_at_end, split_at_floors
from pipeline.segment.forms import Form
from pipeline.segment.heading import Heading
from pipeline.segment.headings import find_headings, orphans, with_orphans
from pipeline.segment.inline import inline_candidates
from pipeline.segment.labels import CHAIR_ALONE, strip_address
from pipeline.segment.layers import (
    banner,
    head_pieces,
    inner_headings,
    is_head_line,
    is_titled,
    over,
    page_end,
    pieces,
    second_head,
    subheadings,
)
from pipeline.segment.lines import Line, is_short, read_lines
from pipeline.segment.nameless import called_out, is_bare
from pipeline.segment.notices import Notice, find_notices, is_notice
from pipeline.segment.present import Named
from pipeline.segment.quotes import quotations
from pipeline.segment.sections import CLOSING, OTHER_FORM, Section, group
from pipeline.segment.tiling import SPAN_OF_MARK, Cover, Piece
from pipeline.segment.turns import Candidate, Lore, Turn, candidates, printed_turns
from pipeline.segment.unmarked import unmarked_candidates

Layer = tuple[int, int]
_TOP = 1000
_ITEM_END = re.compile(r"(?<=\n)[ \t]*■[ \t]*(?=\n|\Z)")  # printed below an item, about 2010
_OPENS_ITEM = re.compile(r"\b(?:aan de orde (?:is|zijn)|[Dd]ames en heren|is (?:geopend|hervat))\b")
_SENTENCE = re.compile(r"[.?!]")
WITH_GUESTS = frozenset({"hearing", "exchange of views"})
"""Kinds of items in which others than members and ministers speak."""
_CONTENTS = re.compile(r"INHOUD(?:STAFEL|SOPGAVE)?|Inhoud(?:stafel|sopgave)?")
_NUMBERED_PAGE = re.compile(r"[-–—]\s*\d{1,5}\s*\(\d{4}-\d{2,4}\)\s+\d{1,4}\Z")
_PAGE = re.compile(r"\D\s\d{1,3}\Z")
_INNER_TITLE = re.compile(r"(?:bespreking|moties?|stemming(?:en)?|werkzaamheden|beraadslaging|artikelen)\Z")


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
    marks = _marks(transcript, form)
    lines = read_lines(text, [(one.start, one.end) for one in marks])
    found = candidates(text, lines)
    if form.layout == "printed":
        found = sorted([*found, *inline_candidates(text, lines)], key=lambda one: one.start)
    firm = [one for one in found if not is_bare(one.label)]
    labelled = {one.line for one in firm if one.paragraph}
    if form.layout != "printed":
        labelled |= {at for at, line in enumerate(lines) if line.text.lower() in CHAIR_ALONE}
    notices = find_notices(lines)
    noticed = {one.start for one in notices if not one.opens}  # above what opens the sitting stands its head
    headings = find_headings(
        lines, cleaner, labelled.__contains__, lambda at: lines[at].start in noticed or is_notice(lines[at])
    )
    # Where the source marks words without a label they are spoken, were they printed in capitals.
    spoken = {mark.start for mark in transcript.marks if mark.kind == "speaker" and mark.start == mark.end}
    headings = [head for head in headings if head.start not in spoken]
    taken = Cover(
        [(one.start, one.end) for one in headings] + [(one.start, one.end) for one in notices if one.kind != "number"]
    )
    headings = with_orphans(text, headings, orphans(lines, taken, labelled, cleaner))
    headings, contents = _split_contents(headings, firm, lines)
    headings, inner_titles = _split_inner(headings)
    titles = Cover((one.start, one.end) for one in headings + contents)
    notices = [one for one in notices if one.start not in titles]
    ends = sorted([one.start for one in headings + contents + inner_titles] + _stops(lines, notices))
    turns = _turns(transcript, register, form, found, lines, headings + contents, notices, ends)
    turns = _above_headings(_trimmed(text, turns, notices, marks), lines, {one.start for one in headings})
    paged = form.layout != "printed" and not (form.layout == "web" and is_titled(lines, turns, notices))
    sections = group(text, headings, notices, turns, paged=paged)
    first = min([turn.start for turn in turns] + [head.start for head in headings], default=len(text))
    first_line = bisect_left(lines, first, key=lambda line: line.start)
    heads = list(head_pieces([one for one in lines[:first_line] if one.start not in titles], notices))
    between = pieces(headings, contents, notices, turns, heads)
    between += subheadings(lines, between, turns)
    inner = inner_headings(lines, turns, notices) if form.layout == "web" else []
    inner += [Piece("announcement", *place) for place in called_out(text, ((turn.words, turn.end) for turn in turns))]
    above = over(marks, notices, turns, inner)
    return Structure(tuple(lines), first_line, tuple(headings), tuple(notices), tuple(sections), tuple(between), above)


def _marks(transcript: Transcript, form: Form) -> list[Mark]:
    """What is no part of the sitting: by the marks of extract, and what the website prints above and below."""
    text = transcript.text
    own = [one for one in transcript.marks if one.kind in SPAN_OF_MARK]
    site = page_end(text) if form.layout != "printed" else []
    if form.layout == "web":
        top = read_lines(text[:_TOP])
        site += [*banner(top), *second_head(top)]
    else:
        site += [Mark("furniture", match.start(), match.end()) for match in _ITEM_END.finditer(text)]
    covered = Cover((one.start, one.end) for one in site)
    return sorted([*site, *(one for one in own if not covered.meets(one.start, one.end))], key=lambda mark: mark.start)


def _below_heading(one: Candidate, lines: Sequence[Line], titles: Cover) -> Candidate:
    """A label right below a heading opens a paragraph, though no sentence ends above it."""
    fresh = one.paragraph or (one.line > 0 and lines[one.line - 1].start in titles)
    return replace(one, paragraph=fresh)


def _stops(lines: Sequence[Line], notices: Sequence[Notice]) -> list[int]:
    """Where a notice ends the turn above it: a heading of a few words follows. Before prose the turn goes on."""
    starts = [line.start for line in lines]
    found: list[int] = []
    for one in notices:
        below = bisect_left(starts, one.end)
        if not one.inside and below < len(lines) and is_short(lines[below]):
            found.append(one.start)
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
    titles = Cover((one.start, one.end) for one in headings)
    # ``Waarnemend voorzitter: mevrouw Peeters`` says who chairs: it is no label before words. A voice calls out.
    told = {one.start for one in notices if one.kind == "chair" or one.inside}
    outside = [_below_heading(one, lines, titles) for one in found if one.start not in titles and one.start not in told]
    if form.layout == "web":
        from pipeline.segment.marked import marked_labels, with_service_ids
        from pipeline.segment.website import Page, website_turns

        outer = Cover((one.start, one.end) for one in notices if not one.inside)
        plain = [one for one in lines if one.start not in titles and one.start not in outer]
        page = Page(
            ends,
            frozenset(one.start for one in headings),
            frozenset(one.start for one in notices if one.kind == "vote"),
            whole=any(is_head_line(one) for one in read_lines(text[:_TOP])[:3]),
        )
        turns = website_turns(text, plain, [*outside, *marked_labels(transcript)], page, lore)
        turns = _from_the_middle(text, _without_unheard(text, turns, headings))
        return with_service_ids(turns, transcript)
    quoted = quotations(text)
    outside += unmarked_candidates(text, lines, {one.line for one in found if not is_bare(one.label)}, lore)
    outside = sorted((one for one in outside if one.start not in quoted), key=lambda one: one.start)
    return split_at_floors(text, printed_turns(text, outside, ends, lore), lines, lore, quoted)


def _without_unheard(text: str, turns: Sequence[Turn], headings: Sequence[Heading]) -> list[Turn]:
    """Turns without plain words above a minister's first turn that were taken for the chair's.

    Who asks speaks before the minister does: where nobody else has the floor, those words are the asker's or the
    chair's, and nothing tells which.
    """
    starts = [turn.start for turn in turns]
    found: dict[int, Turn | None] = dict(enumerate(turns))
    asked = [bisect_left(starts, head.end) for head in headings if head.asker]
    if not headings and turns and not OTHER_FORM.search(text, turns[0].words, turns[0].end):
        asked = [0]
    for at in asked:
        if at >= len(turns) or turns[at].label is not None or not turns[at].chair:
            continue
        turn, after = turns[at], turns[at + 1] if at + 1 < len(turns) else None
        last = text.rfind("\n", turn.words, turn.end) + 1 or turn.words
        whom = floor_at_end(text[last : turn.end])
        if whom is not None and MINISTER.match(whom):
            found[at] = replace(turn, start=last, words=last)
        elif whom is None and after is not None and after.label is not None and after.label.kind == "minister":
            found[at] = None
    return [turn for turn in found.values() if turn is not None]


def _from_the_middle(text: str, turns: Sequence[Turn]) -> list[Turn]:
    """Turns of which the first is nobody's for certain, where it was taken for the chair's and the chair speaks next.

    The page begins in the middle: the chair does not take the floor after the chair.
    """
    if len(turns) < 2 or turns[0].label is not None or not turns[0].chair:
        return list(turns)
    last = text[text.rfind("\n", turns[0].words, turns[0].end) + 1 : turns[0].end]
    after = turns[1].label
    ends = floor_at_end(last) is not None or CLOSING.match(last) is not None
    if after is None or after.kind != "chair" or ends or _OPENS_ITEM.search(text, turns[0].words, turns[0].end):
        return list(turns)
    return [replace(turns[0], chair=False), *turns[1:]]


def _lore(register: Register, headings: Sequence[Heading], found: Sequence[Candidate]) -> Lore:
    named = {fold(strip_address(one)) for head in headings for one in (head.asker, head.addressee) if one}

    def is_party(bracket: str) -> bool:
        return register.party_from_label(bracket) is not None

    for label in (one.label for one in found):
        sure = label.title or label.address or any(map(is_party, label.brackets))
        if label.full and label.name and sure:
            named.add(fold(label.name))

    def is_known(name: str) -> bool:
        return fold(name) in named or register.person_by_full_name(name).person is not None

    given = _given_names(register.facts.people) | {name.split()[0] for name in named if " " in name}
    return Lore(
        is_party,
        is_known,
        lambda word: fold(word).split(" ")[0] in given,
        [Named(one.start, _people(one), one.title if one.kind in WITH_GUESTS else "") for one in headings],
    )


def _people(heading: Heading) -> tuple[str, ...]:
    """The names of askers and addressees in a heading."""
    printed = (heading.asker, heading.addressee, *heading.also_to)
    return tuple(strip_address(name) for one in printed if one for name in one.split(" en "))


@lru_cache(maxsize=2)
def _given_names(people: tuple[Person, ...]) -> frozenset[str]:
    """The folded first names of everybody in the register."""
    return frozenset(fold(one.name).split()[0] for one in people if one.name.strip())


def _split_contents(
    headings: list[Heading], found: Sequence[Candidate], lines: Sequence[Line]
) -> tuple[list[Heading], list[Heading]]:
    """Headings, and the lines of a table of contents that look like headings.

    A heading above the first turn that comes again below it is a line of the table of contents; so is one that ends in
    the number of a page: behind the number of the question, or, below the word INHOUD, behind the title.
    """
    first = min((one.start for one in found if one.paragraph), default=0)
    later = {key for one in headings if one.start >= first for key in _keys(one)}
    last = {key: at for at, one in enumerate(headings) for key in _keys(one)}
    opened = next((line.start for line in lines if line.start < first and _CONTENTS.fullmatch(line.text)), None)
    # What stands right above the first turn is its heading, whatever it ends in.
    nearest = max((one.start for one in headings if one.start < first), default=None)
    contents = [
        one
        for at, one in enumerate(headings)
        if one.contents
        or (one.start < first and (_key(one) in later or last[_key(one)] > at))
        or (one.start != nearest and _NUMBERED_PAGE.search(one.title))
        or (opened is not None and opened < one.start < first and one.start != nearest and _PAGE.search(one.title))
    ]
    gone = {one.start for one in contents}
    return [one for one in headings if one.start not in gone], contents


def _split_inner(headings: Sequence[Heading]) -> tuple[list[Heading], list[Heading]]:
    """Headings that open items, and those inside an item: ``Met redenen omklede moties`` below an interpellation."""
    items: list[Heading] = []
    inner: list[Heading] = []
    for one in headings:
        within = bool(items) and items[-1].instrument is not None and one.title.startswith("Met redenen omklede")
        (inner if within else items).append(one)
    return items, inner


def _above_headings(turns: Sequence[Turn], lines: Sequence[Line], headings: Collection[int]) -> list[Turn]:
    """Turns without the line of a few words behind them that is the heading of what the chair says next.

    Behind a member's words the line must have the words of such a heading: a list may end without a full stop.
    """
    starts = [line.start for line in lines]
    found: list[Turn] = []
    for turn, after in zip_longest(turns, turns[1:]):
        last = bisect_left(starts, turn.end) - 1
        line, above = lines[last], lines[last - 1]
        title = (
            ((after is not None and after.is_chair) or (last + 1 < len(lines) and lines[last + 1].start in headings))
            and last > 0  # or the line above would be the last of the document
            and above.end > turn.words
            and line.gap
            and above.closed
            and is_short(line)
            and not _SENTENCE.search(line.text)
            and (turn.is_chair or _INNER_TITLE.search(line.text))
        )
        found.append(replace(turn, end=above.end) if title else turn)
    return found


def _keys(head: Heading) -> tuple[tuple[str, str, int | None], ...]:
    """How a line of the contents may name ``head``: with its number, or without."""
    key = _key(head)
    return key, (*key[:2], None)


def _key(head: Heading) -> tuple[str, str, int | None]:
    subject = re.sub(r"[ .]*\d+\Z", "", head.subject or head.title)
    return (fold(head.asker or ""), fold(subject)[:40], head.number)


def _trimmed(text: str, turns: Sequence[Turn], notices: Sequence[Notice], marks: Sequence[Mark]) -> list[Turn]:
    """Turns whose end is their last spoken word: furniture and applause behind it are none of theirs.

    A turn of which nothing is left was none.
    """
    covers = sorted([(one.start, one.end) for one in notices] + [(one.start, one.end) for one in marks])
    found: list[Turn] = []
    for turn in turns:
        end = turn.end
        for at in range(bisect_left(covers, (turn.end, 0)) - 1, -1, -1):
            start, stop = covers[at]
            if stop <= turn.words or stop < end:
                break
            if start >= turn.words:
                end = start
                while end > turn.words and text[end - 1].isspace():
                    end -= 1
        if end > turn.words:
            found.append(replace(turn, end=end))
    return found
