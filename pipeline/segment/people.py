"""Gives each turn and question its person: the chair of the moment, those named in the item, the register.

Comes in: turns, headings and notices of one sitting.
Goes out: ``Identity``, role and organisation of each turn; asker and addressee of each question.
Does not: cut text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.records import Identity, Role
from pipeline.segment.headings import Heading
from pipeline.segment.labels import has_given_name, strip_address
from pipeline.segment.names import Names
from pipeline.segment.notices import Notice
from pipeline.segment.turns import Turn


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who has a turn, in which role. ``organisation`` only of a guest."""

    who: Identity
    role: Role | None
    organisation: str | None = None


class Chairs:
    """Who chairs where: the last announcement above a place. Offsets are raw."""

    def __init__(self, names: Names, notices: Sequence[Notice], stated: str | None, stated_id: str | None) -> None:
        """``stated`` and ``stated_id``: the chair by the metadata, for sittings that print none."""
        named = [one for one in notices if one.kind == "chair" and one.chair]
        self._starts = [one.start for one in named]
        self._who = [names.chair(one.chair) for one in named]
        self._else = _stated_chair(names, stated, stated_id)

    def at(self, offset: int) -> Identity:
        """The chair at ``offset``; an ``Identity`` without a name where none is told."""
        index = bisect_right(self._starts, offset) - 1
        return self._who[index] if index >= 0 else self._else


def _stated_chair(names: Names, stated: str | None, stated_id: str | None) -> Identity:
    who = names.by_id(stated_id, stated) if stated_id else None
    if who is not None:
        return replace(who, matched_by="chair of the sitting, by the metadata")
    return names.chair(stated, "chair of the sitting, by the metadata")


@dataclass(frozen=True, slots=True)
class Asked:
    """Asker and addressee of one heading."""

    asker: Identity
    addressee: Identity
    title: str | None


def asked(names: Names, heading: Heading) -> Asked:
    """The people of a formal question. Of several askers the first to be printed is the asker."""
    asker = Identity(matched_by="no asker in the heading")
    if heading.asker:
        first = _first_of(heading.asker)
        asker = names.member(first)
        if first != heading.asker:
            asker = replace(asker, matched_by=f"{asker.matched_by}; first of several askers")
    addressee = (
        names.minister(_first_of(heading.addressee))
        if heading.addressee
        else Identity(matched_by="no addressee in the heading")
    )
    return Asked(asker, addressee, heading.addressee_title or names.title(addressee))


def _first_of(printed: str) -> str:
    head, joint, rest = printed.partition(" en ")
    return head if joint and has_given_name(strip_address(rest)) else printed


def speakers(
    names: Names, turns: Sequence[Turn], items: Sequence[int], askings: Sequence[Sequence[Asked]], chairs: Chairs
) -> list[Speaker]:
    """The speaker of each turn. ``items[i]`` is the item of turn ``i``, ``askings`` the questions of each item."""
    named = [_labelled(names, turn, chairs) for turn in turns]
    whole = [one.who for one in named if one is not None and one.who.name and one.role != "chair"]
    found: list[Speaker] = []
    for turn, speaker, item in zip(turns, named, items, strict=True):
        if speaker is not None:
            found.append(speaker)
            continue
        in_item = [one for each in askings[item] for one in (each.asker, each.addressee)]
        in_item += [
            one.who for one, place in zip(named, items, strict=True) if one and place == item and one.role != "chair"
        ]
        found.append(_by_surname(names, turn, in_item, whole))
    return found


def _labelled(names: Names, turn: Turn, chairs: Chairs) -> Speaker | None:
    """The speaker where an id or a full name tells; ``None`` where a surname has to be looked up."""
    label = turn.label
    if turn.chair or (label is not None and label.kind == "chair"):
        return _chair(names, turn, chairs)
    if turn.service_id:
        who = names.by_id(turn.service_id, label.name if label else None, party_label=_party(names, turn))
        if who is not None:
            return Speaker(who, _role(names, turn, who), None)
    if label is None or not label.full:
        return None
    who = names.label(label)
    role = _role(names, turn, who)
    if role != "guest":
        return Speaker(who, role)
    return Speaker(
        replace(who, person_id=None, name=label.name, party=None, party_id=None, majority=None),
        role,
        _organisation(names, turn),
    )


def _chair(names: Names, turn: Turn, chairs: Chairs) -> Speaker:
    if turn.label is not None and turn.label.name and turn.label.full:
        who = names.chair(turn.label.name, "chair, by the label")
    elif turn.service_id and (known := names.by_id(turn.service_id)) is not None:
        who = known
    else:
        who = chairs.at(turn.start)
    return Speaker(who, "chair")


def _party(names: Names, turn: Turn) -> str | None:
    return names.party_label(turn.label.brackets) if turn.label else None


def _organisation(names: Names, turn: Turn) -> str | None:
    label = turn.label
    if label is None:
        return None
    other = [one for one in label.brackets if names.register.party_from_label(one) is None]
    return other[0] if other else label.function


def _role(names: Names, turn: Turn, who: Identity) -> Role:
    label = turn.label
    if label is not None and label.kind == "minister":
        return "minister"
    if label is not None and _party(names, turn) is None and _organisation(names, turn) is not None:
        return "guest"
    return "member"


def _by_surname(names: Names, turn: Turn, in_item: Sequence[Identity], whole: Sequence[Identity]) -> Speaker:
    """A turn under a surname, or given to somebody by surname alone: the item decides, the document, the register."""
    label = turn.label
    printed = label.text if label else turn.floor
    if not printed:
        return Speaker(Identity(matched_by="no name is printed"), None)
    name = label.name if label and label.name else printed
    address = (label.address or "") if label else ""
    minister = label.kind == "minister" if label else "minister" in printed.lower().split(" ")[0]
    for known in (in_item, whole):
        who = names.among(f"{address} {name}".strip() if label else printed, known)
        if who is not None:
            break
    else:
        party = _party(names, turn)
        who = names.minister(name) if minister else names.member(name, party_label=party, address=address or printed)
    if label is None:
        who = replace(who, party_label=None)
    return Speaker(who, "minister" if minister else "member" if who.name or label else None)
