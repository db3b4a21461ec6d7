"""Cuts the website's form into turns: labels alone on a line, or no labels at all.

Comes in: the visible lines, and what the document itself tells of names.
Goes out: ``Turn`` records in order.
Does not: join lines: on the website a line is a paragraph.

``De voorzitter`` alone on a line opens a turn of the chair, a name alone on a line one of that person. Where the line
with the name is missing, ``Mevrouw Peeters heeft het woord.`` is the sign: it is the chair's, and what follows belongs
to the person named there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from pipeline.register import fold
from pipeline.segment.chair_words import closes_item, urges
from pipeline.segment.floor import floor_at_end, floor_in_other_words, function_at_end, speaks_of, without_party
from pipeline.segment.labels import (
    Label,
    is_aside,
    is_plain_name,
    nameless_label,
    parse_label,
    strip_address,
    surname_alone,
)
from pipeline.segment.lines import Line, is_short
from pipeline.segment.nameless import is_bare, names_somebody
from pipeline.segment.notices import is_stage
from pipeline.segment.present import Present
from pipeline.segment.sections import CLOSING
from pipeline.segment.turns import Candidate, Lore, Turn, is_quoted, may_speak, named_in, speaks_here

_ENDS_AS_SENTENCE = re.compile(r"[.!?:;,…]\Z")
_BRACKET_AT_END = re.compile(r"\s*\([^()]*\)\Z")
_ASIDE_LINE = re.compile(r"\(([^()]{3,60})\)\Z")
_SENTENCE_INSIDE = re.compile(r"[?!](?:\s|\Z)|\.\s\(")
_PROSE = re.compile(r"[^\W_a-zß-ÿ].*[.!?…][”’\"']?(?:\s*\([^()]*\))?\Z|[^\Wa-zß-ÿ].{119,}")
_ADDRESSED = re.compile(
    r"(?:(?:mevrouw|mijnheer|meneer|geachte|beste|heer)\s+(?:de\s+)?)?(?:commissie|vice)?(?:voorzitter|minister)\b",
    re.IGNORECASE,
)
_SITTING = re.compile(
    r"de (?:plenaire |openbare )?vergadering is (?:geopend|geschorst|hervat|hernomen|gesloten)", re.IGNORECASE
)
_SPEAKS_TO = re.compile(r"(?:Mijnheer|Meneer|Mevrouw|Collega|Minister) ([^,.:;?!]{2,40}), ")
_TO_MINISTER = re.compile(r"(?:(?:Mijnheer|Meneer|Mevrouw) de minister|Minister)(?P<president>-president)?, ")
_AS_MINISTER = re.compile(r"(?:Vlaams )?(?:vice)?minister(?P<president>-president)?\b", re.IGNORECASE)
_MAX_LABEL = 90
_LONGEST_REMARK = 300
_CLOSED = re.compile(r"[.!?…)”’\"']\Z")


@dataclass(frozen=True, slots=True)
class Page:
    """What is known of a page before its turns are read.

    ``ends``: sorted offsets at which a turn ends; ``headings``: those of them at which a heading stands; ``votes``:
    offsets of lines that give the result of a vote; ``whole``: the page begins with its head, not in mid-sitting.
    """

    ends: Sequence[int]
    headings: frozenset[int]
    votes: frozenset[int]
    whole: bool


def website_turns(text: str, lines: Sequence[Line], found: Sequence[Candidate], page: Page, lore: Lore) -> list[Turn]:
    """The turns of ``lines``; ``found`` are those of them that open with a label and a colon."""
    colons = {one.start: one for one in found}
    parties = any(_has_party(line, lore) for line in lines)
    parted = [one for one in zip(lines, lines[1:], lines[2:], strict=False) if _parts(*one)]
    lone = frozenset(line.start for _, line, _ in parted)
    broken = frozenset(line.start for line, below in pairwise(lines) if not below.gap and below.text[0].islower())
    turns = _walk(_Reader(text, lore, colons, parties, page.votes, lone, broken), lines, page)
    if not parties and (
        _prints_bare_names(turns) or any(_is_lone_name(line, below, lore) for _, line, below in parted)
    ):
        return _walk(_Reader(text, lore, colons, parties, page.votes, lone, broken, bare=True), lines, page)
    return turns


def _has_party(line: Line, lore: Lore) -> bool:
    """Whether the line is a label with a party in brackets."""
    label = parse_label(line.text) if line.text.endswith(")") and len(line.text) <= _MAX_LABEL else None
    return label is not None and any(lore.is_party(bracket) for bracket in label.brackets)


def _addresses(text: str, speaker: str, title: str) -> bool:
    """Whether the words speak to the very person who has the floor: then somebody else says them.

    By name, or a minister by the title: ``Mijnheer de minister, dat klopt niet.``
    """
    match = _SPEAKS_TO.match(text)
    if match is not None and f" {fold(strip_address(speaker))}".endswith(f" {fold(match[1])}"):
        return True
    to, office = _TO_MINISTER.match(text), _AS_MINISTER.match(title)
    return to is not None and office is not None and bool(to["president"]) == bool(office["president"])


def _is_aside_line(line: Line) -> bool:
    """Whether the line below a name says in brackets how that person speaks: ``(verslaggever)``."""
    match = _ASIDE_LINE.match(line.text)
    return match is not None and is_aside(match[1])


def _walk(reader: _Reader, lines: Sequence[Line], page: Page) -> list[Turn]:
    reader.fresh = page.whole
    at = 0
    for line in lines:
        while at < len(page.ends) and page.ends[at] <= line.start:
            reader.close(page.ends[at])
            reader.fresh = reader.fresh or page.ends[at] in page.headings
            at += 1
        reader.read(line)
    reader.close(len(reader.text))
    return reader.found


def _prints_bare_names(turns: Sequence[Turn]) -> bool:
    """Whether this page prints speakers by bare full names, as the website did before 2014."""
    labels = [one.label for one in turns if one.label is not None and one.label.kind == "person"]
    return any(one.full and not (one.address or one.brackets or one.function) for one in labels)


def _parts(above: Line, _: Line, below: Line) -> bool:
    """Whether a line stands between a finished sentence and a paragraph: a label, if it is a name."""
    return bool(_CLOSED.search(above.text)) and bool(_PROSE.match(below.text))


def _is_lone_name(line: Line, below: Line, lore: Lore) -> bool:
    """Whether a full name stands so with blank lines around it: a label that nothing announced."""
    label = parse_label(line.text) if len(line.text) <= _MAX_LABEL and line.gap and below.gap else None
    name = label.name if label is not None and label.kind == "person" and label.text == label.name else None
    return name is not None and is_plain_name(name) and " " in name and lore.is_given(name.split()[0])


@dataclass(slots=True)
class _Reader:
    """Walks down the lines; holds the open turn.

    ``lone``: lines between a finished sentence and a paragraph; ``broken``: those that a sentence runs on from.
    ``fresh``: nobody has spoken yet below the head of the page or a heading, so that plain text is the chair's.
    """

    text: str
    lore: Lore
    colons: Mapping[int, Candidate]
    parties: bool
    votes: frozenset[int]
    lone: frozenset[int]
    broken: frozenset[int]
    bare: bool = False
    fresh: bool = False
    found: list[Turn] = field(default_factory=list)
    start: int | None = None
    words: int | None = None
    last: int = 0
    label: Label | None = None
    floor: str | None = None
    chair: bool = False
    given: str | None = None
    function: str | None = None
    given_function: str | None = None
    handed: str = ""
    present: Present = field(init=False)

    def __post_init__(self) -> None:
        self.present = Present(self.lore.named)

    def read(self, line: Line) -> None:
        """Takes one line."""
        self.present.enter(line.start)
        if line.start in self.votes:
            self._vote(line)
            return
        colon = self.colons.get(line.start)
        if colon and self._is_below_label(colon):
            colon = None
        label = self._of_colon(colon) if colon else self._label(line)
        if label is not None:
            self._open(line.start, label=label, chair=label.kind == "chair")
            if colon is None:
                return
            if colon.words >= line.end:
                return
            self.words = self._next(colon.words)
        whom = self._floor(line)
        if label is None:
            if self._is_between(line, whom):
                return
            self._unlabelled(line, whom)
        if self.start is None:
            return
        if self.words is None:
            self.words = line.start
        self.last = line.end
        self.given, self.given_function = whom, function_at_end(line.text) if whom else None
        if self.chair:
            self.handed = f"{self.handed} {line.text}"
            self.present.hears(line.text)

    def _floor(self, line: Line) -> str | None:
        """To whom the line gives the floor; in words other than ``het woord`` only where no names are printed."""
        nameless = not self.parties and not self.bare and (self.label is None or self.chair)
        whom = floor_at_end(line.text) or (floor_in_other_words(line.text) if nameless else None)
        if whom is None and self.chair and self.given is not None and urges(line.text):
            return self.given
        return without_party(whom, self.lore.is_party) if whom else None

    def _vote(self, line: Line) -> None:
        """A line of the result of a vote: the chair's words where the chair has the floor, else nobody's."""
        if self.chair:
            self.words = self.words if self.words is not None else line.start
            self.last, self.given = line.end, None
        else:
            self.close(line.start)
            self.fresh = True

    def _is_between(self, line: Line, whom: str | None) -> bool:
        """Whether the line stands between a label and its words: a heading of the chair's, ``(verslaggever)``."""
        if self.words is not None or self.start is None or whom is not None or self._closing(line):
            return False
        if self.chair:
            return line.start not in self.broken and is_short(line) and not _SENTENCE_INSIDE.search(line.text)
        return self.label is not None and _is_aside_line(line)

    def _unlabelled(self, line: Line, whom: str | None) -> None:
        """Opens the turn that begins at a line without a label, if one does."""
        plain = self.start is None and self.fresh and _PROSE.match(line.text) and not _ADDRESSED.match(line.text)
        if whom is not None or self._closing(line):
            if not self.chair or self.start is None:
                self._open(line.start, chair=True)
        elif self.given is not None:
            self._open(line.start, floor=None if speaks_of(line.text, self.given) else self.given)
        elif self.words is not None and self._is_spoken_to(line):
            self._open(line.start)
        elif plain:
            self._open(line.start, chair=True)

    def _is_spoken_to(self, line: Line) -> bool:
        """Whether a line speaks to who has the floor, by label or by the chair's words."""
        name = self.floor or (self.label.name if self.label else None)
        title = self.floor or (self.label.title if self.label else None)
        return name is not None and _addresses(line.text, name, title or "")

    def close(self, end: int) -> None:
        """Ends the open turn at ``end`` at the latest."""
        if self.start is not None and self.words is not None and self.words < end:
            printed = self.label.text if self.label else None
            self.found.append(
                Turn(
                    self.start,
                    self.words,
                    min(self.last, end),
                    self.label,
                    printed,
                    self.floor,
                    self.chair,
                    function=self.function,
                )
            )
        self.start = self.words = self.label = self.floor = self.given = self.function = None
        self.chair = False

    def _open(self, start: int, *, label: Label | None = None, floor: str | None = None, chair: bool = False) -> None:
        if label is not None and self._is_remark(label):
            self.found[-1] = replace(self.found[-1], end=self.last)
            self.start = None
        function = self.given_function if floor else None
        self.close(start)
        self.fresh, self.function = False, function
        self.start, self.label, self.floor, self.chair = start, label, floor, chair
        self.words = None if label else start
        if label is not None:
            self.present.speaks(label)
        if chair:
            self.handed = ""

    def _is_remark(self, label: Label) -> bool:
        """Whether few words stand between the chair who gives somebody the floor and that one's name: the chair's."""
        if self.floor is None or self.words is None or not self.found or not self.found[-1].is_chair:
            return False
        short = 0 < self.last - self.words <= _LONGEST_REMARK and not _ADDRESSED.match(self.text, self.words)
        return short and label.name is not None and named_in(label.name, self.floor)

    def _label(self, line: Line) -> Label | None:
        if len(line.text) > _MAX_LABEL or _ENDS_AS_SENTENCE.search(_BRACKET_AT_END.sub("", line.text)):
            return None
        label = parse_label(line.text)
        lone = line.start in self.lone
        if label is None:
            alone = surname_alone(line.text)
            given = self.given is not None and named_in(line.text, self.given)
            named = alone is not None and (given or self.present.names(alone))
            return alone if named else nameless_label(line.text) if lone else None
        if any(map(is_stage, label.brackets)) or self._calls(label):
            return None
        allowed = self._allowed(label, alone=True)
        return allowed or (
            replace(label, kind="nobody") if lone and names_somebody(label, self.lore.is_given) else None
        )

    def _calls(self, label: Label) -> bool:
        """Whether a surname and a comma begin the words of somebody else, who was just named: an address.

        ``Minister Maes, ondanks de beloften`` may end its line there, where a text was broken into lines.
        """
        if label.full or label.brackets or not label.function:
            return False
        waits = self.start is not None and self.words is None and not self.chair
        return waits or (self.given is not None and not named_in(label.name or "", self.given))

    def _is_below_label(self, colon: Candidate) -> bool:
        """Whether a name with a colon opens the words of somebody whose label stands right above it: an address.

        Nobody has a turn without words.
        """
        waits = self.start is not None and self.words is None and not self.chair
        party = any(self.lore.is_party(bracket) for bracket in colon.label.brackets)
        return waits and not colon.sure and not party and colon.label.kind != "chair"

    def _of_colon(self, colon: Candidate) -> Label | None:
        if colon.sure:
            return colon.label
        label = colon.label
        if label.kind == "nobody":
            return label if colon.apart and not colon.to_you else None
        if is_bare(label):
            named = not self.parties and (named_in(label.name or "", self.given or "") or self.present.names(label))
            return label if named and colon.apart else None
        listed = label.kind == "person" and not label.brackets and colon.is_listed
        if (listed or is_quoted(colon)) and not named_in(label.name or "", self.given or self.handed):
            return None
        allowed = self._allowed(label, alone=colon.apart)
        return allowed or (replace(label, kind="nobody") if may_speak(colon, self.lore) else None)

    def _next(self, offset: int) -> int:
        while offset < len(self.text) and self.text[offset].isspace():
            offset += 1
        return offset

    def _allowed(self, label: Label, *, alone: bool) -> Label | None:
        """The label where enough speaks for it. ``alone``: nothing in its line or paragraph speaks against it."""
        if label.kind == "chair":
            return label if label.text.lower() not in ("voorzitter", "voorzitster") else None
        if label.kind == "minister" and label.name is None and alone:
            return label
        party = any(self.lore.is_party(one) for one in label.brackets)
        if label.full and (label.title or label.address or party):
            return label
        name = label.name or ""
        called = is_plain_name(name) and named_in(name, self.given or self.handed)
        called = called or (alone and is_plain_name(name) and speaks_here(label, self.present, self.lore.is_given))
        if label.full:
            bare = self.bare and is_plain_name(name)
            bare = bare and (self.words is not None or self.lore.is_given(name.split()[0]))
            known = (not self.parties or (alone and label.function)) and self.lore.is_known(name)
            return label if called or bare or known else None
        return label if called or party else None

    def _closing(self, line: Line) -> bool:
        match = _SITTING.match(line.text)
        return (match is not None and len(line.text) - match.end() <= 2) or closes_item(line.text, CLOSING)
