"""Groups headings and turns into sections: the items of a sitting.

Comes in: headings, notices and turns of one sitting, in order.
Goes out: ``Section`` records.
Does not: find headings or turns.

Headings that follow each other without a turn open one joined item; the chair's closing words end one.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from pipeline.records import Instrument
from pipeline.segment.heading import Heading
from pipeline.segment.notices import Notice
from pipeline.segment.turns import Turn

CLOSING = re.compile(
    r"(?:(?:de|het|deze|die|beide|alle)\s+)?(?P<what>vra(?:ag|gen) om uitleg|"
    r"actuele vra(?:ag|gen)|dringende vra(?:ag|gen)|interpellaties?|"
    r"incident|incidenten|vra(?:ag|gen)|debat|bespreking|gedachtewisseling|hoorzitting)\s+"
    r"(?:is|zijn|wordt|worden)\s+(?:hiermee |hierbij |daarmee |dus |dan |bij deze )?(?:afgehandeld|gesloten|beëindigd)",
    re.IGNORECASE,
)
_MINISTER = re.compile(r"\b(?:vice)?minister(?:-president)?\b", re.IGNORECASE)
OTHER_FORM = re.compile(
    r"\b(?:gedachtewisseling|hoorzitting|\w*bespreking|\w*debat|verslaggever|toelichting|beleidsnota|beleidsbrief|"
    r"bij motie van orde|regeling van de werkzaamheden|(?:ontwerp|voorstel) van (?:decreet|resolutie)|"
    r"stemming over|stemverklaring)\b",
    re.IGNORECASE,
)
_PAPER = re.compile(r"\(\d{4}-\d{4}\)\W+nrs?\.", re.IGNORECASE)
_MOST_ASKERS = 8
_THIS = re.compile(
    r"\b(?:deze|de|die)\s+(vra(?:ag|gen) om uitleg|(?:actuele|dringende) vra(?:ag|gen)|"
    r"(?:(?:actuele|dringende) )?interpellaties?)\b",
    re.IGNORECASE,
)


_Placed = TypeVar("_Placed", Heading, Turn, Notice)


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


def group(
    text: str, headings: Sequence[Heading], notices: Sequence[Notice], turns: Sequence[Turn], *, paged: bool
) -> list[Section]:
    """Turns grouped under their headings. Headings that follow each other without a turn open one joined item.

    ``paged``: the source gives each item a page of its own, so that a page without any title is a whole item.
    """
    starts = _openings(text, headings, notices, turns)
    found: list[Section] = []
    for at, start in enumerate(starts):
        stop = starts[at + 1] if at + 1 < len(starts) else len(text)
        heads = tuple(_between(headings, start, stop))
        own = tuple(_between(turns, start, stop))
        near = _between(notices, _before(starts, at), stop)
        named = (_named_instrument(text[one.start : one.end]) for one in near if one.kind == "stage")
        hint = next((what for what in named if what), None)
        ends = [one.end for one in near if one.start >= start and not one.inside and one.kind != "chair"]
        end = max([one.end for one in heads] + [one.end for one in own] + ends)
        asks = not _of_paper(text, near, own) and _questioning(text, own, paged)
        found.append(Section(start, end, heads, own, _closing_of(text, own) or hint, asks))
    return found


def _openings(text: str, headings: Sequence[Heading], notices: Sequence[Notice], turns: Sequence[Turn]) -> list[int]:
    events: list[tuple[int, str, object]] = [(one.start, "heading", one) for one in headings]
    events += [(one.start, "turn", one) for one in turns]
    events += [(one.start, one.kind, one) for one in notices if not one.inside and one.kind in ("chair", "stage")]
    starts: list[int] = []
    open_for_headings, closed = False, False
    above: Heading | None = None
    for start, kind, what in sorted(events, key=lambda event: event[0]):
        if kind == "heading":
            head = what if isinstance(what, Heading) else None
            if not open_for_headings or _stand_apart(above, head):
                starts.append(start)
            above = head
            open_for_headings, closed = True, False
        elif kind == "turn":
            turn = what if isinstance(what, Turn) else None
            chair = turn is not None and (turn.chair or (turn.label is not None and turn.label.kind == "chair"))
            if not starts or (closed and not chair):
                starts.append(start)
                closed = False
            open_for_headings = False
            if turn is not None and chair and _ends_item(text, turn):
                closed = True
        else:
            open_for_headings = False
    return starts


def _stand_apart(above: Heading | None, below: Heading | None) -> bool:
    """Whether two headings without a turn between are two items: business of the house, and a question."""
    return bool(above and below and above.kind in ("order of business", "vote") and below.kind != above.kind)


def _ends_item(text: str, turn: Turn) -> bool:
    """Whether the chair's words close questions or an interpellation; a closed discussion of a bill goes on."""
    match = CLOSING.search(" ".join(text[turn.words : turn.end].split()))
    return match is not None and not match["what"].lower().endswith("bespreking")


def _between(found: Sequence[_Placed], start: int, stop: int) -> Sequence[_Placed]:
    """Those of ``found``, sorted, that begin in ``start:stop``."""
    first = bisect_left(found, start, key=lambda one: one.start)
    return found[first : bisect_left(found, stop, key=lambda one: one.start)]


def _before(starts: Sequence[int], at: int) -> int:
    """Where the notices of section ``at`` may begin: the first section owns those above it."""
    return starts[at] if at else 0


def _of_paper(text: str, notices: Sequence[Notice], turns: Sequence[Turn]) -> bool:
    """Whether the number of a parliamentary paper (``15 (2005-2006) nr. 1``) stands above the turns: no question's."""
    return bool(turns) and any(
        one.start < turns[0].words and _PAPER.search(text, one.start, one.end) for one in notices if one.kind == "stage"
    )


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
    if "interpellatie" in what:
        return "interpellatie"
    return "actuele vraag" if "actuele" in what or "dringende" in what else None


def _questioning(text: str, turns: Sequence[Turn], paged: bool) -> bool:
    """Whether turns without heading look like questions put to a minister.

    A member speaks first and a minister answers. On a page of its own that is enough, unless the chair's words name
    another form or too many speak first; in a fragment a member must have put a question to a minister.
    """
    asked, before = False, 0
    for turn in turns:
        said = text[turn.start : turn.end]
        label = turn.label
        if turn.is_chair:
            if paged and OTHER_FORM.search(said):
                return False
        elif (label and label.kind == "minister") or (turn.floor and _MINISTER.match(turn.floor)):
            return asked or (paged and 0 < before <= _MOST_ASKERS)
        else:
            before += 1
            asked = asked or ("?" in said and _MINISTER.search(said) is not None)
    return asked
