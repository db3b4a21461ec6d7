"""Who chairs where: by the lines that say so, by the metadata, or in the chair's own words.

Comes in: the notices and the turns of a sitting.
Goes out: ``Chairs``, which tells the chair of each place; ``Handed``: a change that is told within a turn.
Does not: find notices, or read the label of a turn.

How a chair hands the chair over is data: ``rules/chair_words.toml``.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.records import Identity
from pipeline.register import fold
from pipeline.segment.chair_words import hands_to, resumes
from pipeline.segment.labels import has_given_name, strip_address
from pipeline.segment.names import Names
from pipeline.segment.notices import Notice
from pipeline.segment.turns import Turn

_CHAIR = "voorzit"
_LONGEST = 1500


@dataclass(frozen=True, slots=True)
class Handed:
    """From ``start`` on ``to`` chairs, as printed; ``None``: who chaired before the one who does."""

    start: int
    to: str | None


def handed(text: str, turns: Sequence[Turn]) -> Iterator[Handed]:
    """Every change of chair that is told within a turn, in order.

    Whom the chair names has the chair from the end of the turn on; who takes it back speaks the turn, or is the member
    whose label stands above it. Long turns are speeches, and speak of other chairs.
    """
    for turn in turns:
        if turn.end - turn.words > _LONGEST or _CHAIR not in text[turn.words : turn.end]:
            continue
        said = " ".join(text[turn.words : turn.end].split())
        whom = hands_to(said) if turn.is_chair else None
        if whom is not None:
            yield Handed(turn.end, whom)
        elif resumes(said):
            back = _back(turn)
            if back is not None:
                yield back


def _back(turn: Turn) -> Handed | None:
    if turn.is_chair:
        return Handed(turn.start, None)
    name = turn.label.name if turn.label and turn.label.kind == "person" else turn.floor
    return Handed(turn.end, name) if name else None


class Chairs:
    """Who chairs where: the last announcement above a place, or the chair's own words. Offsets are raw."""

    def __init__(
        self,
        names: Names,
        notices: Sequence[Notice],
        stated: str | None,
        stated_id: str | None,
        told: Iterable[Handed] = (),
    ) -> None:
        """``stated`` and ``stated_id``: the chair by the metadata, for sittings that print none.

        ``told``: the changes that the chair's own words tell.
        """
        self._else = _stated_chair(names, stated, stated_id)
        named = [Handed(one.start, one.chair) for one in notices if one.kind == "chair" and one.chair]
        changes = sorted([*named, *told], key=lambda one: one.start)
        self._starts = [one.start for one in changes]
        self._who: list[Identity] = []
        for one in changes:
            self._who.append(self._next(names, one.to))
        self.service_id = stated_id.rpartition(":")[2] if stated_id else None

    def _next(self, names: Names, printed: str | None) -> Identity:
        """Who chairs behind a change: one who has chaired before, by the surname, else by the register."""
        sofar = [one for one in (self._else, *self._who) if one.name]
        if printed is not None:
            known = None if has_given_name(strip_address(printed)) else names.among(printed, sofar)
            return known if known and known.name else names.chair(printed)
        others = {one.person_id or one.name: one for one in sofar if one.name != sofar[-1].name}
        if len(others) == 1:
            return next(iter(others.values()))
        return Identity(matched_by="several others have chaired") if others else self.at_end()

    def has(self, turn: Turn) -> bool:
        """Whether the surname in the label of ``turn`` is that of the chair at that place."""
        name, chair = (
            fold(turn.label.name if turn.label and turn.label.name else ""),
            fold(self.at(turn.start).name or ""),
        )
        return f" {chair}".endswith(f" {name}")

    def called(self, names: Names, printed: str) -> Identity:
        """Who chairs by the name in a label: one whom the sitting names as its chair, else by the register."""
        known = names.among(printed, [one for one in (self._else, *self._who) if one.name])
        return known if known and known.name else names.chair(printed, "chair, by the label")

    def at_end(self) -> Identity:
        """The last chair that is told so far."""
        return self._who[-1] if self._who else self._else

    def at(self, offset: int) -> Identity:
        """The chair at ``offset``; an ``Identity`` without a name where none is told."""
        index = bisect_right(self._starts, offset) - 1
        return self._who[index] if index >= 0 else self._else


def _stated_chair(names: Names, stated: str | None, stated_id: str | None) -> Identity:
    who = names.by_id(stated_id, stated) if stated_id else None
    if who is not None:
        return replace(who, matched_by="chair of the sitting, by the metadata")
    return names.chair(stated, "chair of the sitting, by the metadata")
