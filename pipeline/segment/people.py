"""Gives each turn and question its person: the chair of the moment, those named in the item, the register.

Comes in: turns, headings and notices of one sitting.
Goes out: ``Identity``, role and organisation of each turn; asker and addressee of each question.
Does not: cut text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from pipeline.records import Identity, Role
from pipeline.register import fold
from pipeline.segment.chairs import Chairs
from pipeline.segment.heading import Heading
from pipeline.segment.labels import Label, has_given_name, is_aside, is_name, parse_label, strip_address
from pipeline.segment.names import Names, has_initial, is_named
from pipeline.segment.turns import Turn

_PLURAL = re.compile(r"(?:de )?(?:ministers|heren|dames)\s+", re.IGNORECASE)
_BRACKET = re.compile(r"\s*\([^()]*\)")
_JOINED = re.compile(r"(?:,\s+(?:en\s+)?|\s+(?:en|EN)\s+)(?:(?:van|VAN)\s+(?=de heer |mevrouw |[A-ZÀ-Þ]))?")
_OF_HOUSE = re.compile(
    r"fractie|indien(?:er|ster)|volksvertegenwoordig|(?:commissie|parlements)lid|voorzit|interpell|vraagstel|verslaggev"
)
_OF_A_BODY = re.compile(r"\b(?:van|bij|voor)\s")
_FIRST_MINISTER = re.compile(r"(?:de )?minister-president", re.IGNORECASE)
_MINISTER = re.compile(r"(?:de )?(?:vice)?minister\b", re.IGNORECASE)
_TWICE = 2


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who has a turn, in which role. ``organisation`` only of a guest."""

    who: Identity
    role: Role | None
    organisation: str | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """The people of one heading: its first asker and addressee, and all of them where several are printed."""

    asker: Identity
    addressee: Identity
    title: str | None
    askers: tuple[Identity, ...] = ()
    addressees: tuple[Identity, ...] = ()

    def with_askers(self, changed: Callable[[Identity], Identity]) -> Asked:
        """The same question, of askers who are ``changed``."""
        return replace(self, asker=changed(self.asker), askers=tuple(map(changed, self.askers)))


def asked(names: Names, heading: Heading, asker: str | None = None, addressees: Sequence[str] = ()) -> Asked:
    """The people of a formal question. Of several askers the first to be printed is the asker.

    ``asker`` and ``addressees`` are those that the metadata state, for a heading that names nobody.
    """
    who, minister = Identity(matched_by="no asker in the heading"), Identity(matched_by="no addressee in the heading")
    askers = [_asker(names, printed) for printed in _each(heading.asker)]
    ministers = [names.minister(printed) for printed in (*_each(heading.addressee), *heading.also_to)]
    if heading.asker:
        who = askers[0]
        if len(askers) > 1:
            who = replace(who, matched_by=f"{who.matched_by}; first of several askers")
    elif asker:
        who = names.member(asker)
        who = replace(who, matched_by=f"{who.matched_by}; by the metadata")
    if heading.addressee:
        minister = ministers[0]
    elif len(addressees) == 1:
        minister = names.minister(addressees[0])
        minister = replace(minister, matched_by=f"{minister.matched_by}; by the metadata")
    title = heading.addressee_title or names.title(minister)
    return Asked(who, minister, title, (who, *askers[1:]), (minister, *ministers[1:]))


def _asker(names: Names, printed: str) -> Identity:
    label = parse_label(printed)
    party = names.party_label(label.brackets) if label else None
    return names.member(label.name if label and label.name else printed, party_label=party, address=printed)


def _each(printed: str | None) -> tuple[str, ...]:
    """Every one of several people: ``An Maes, van Jan Peers``, ``minister Maes en minister Peers``, ``ministers A, B``.

    Where neither given name nor form of address tells one name from the next, the words as they are.
    """
    if not printed:
        return ()
    whole = _PLURAL.sub("", printed)
    several = whole != printed
    each = _JOINED.split(whole)
    plain = [_BRACKET.sub("", one) for one in each]
    names = [strip_address(one) for one in plain]
    told = (several or has_given_name(name) or name != one for one, name in zip(plain, names, strict=True))
    return tuple(each) if all(map(is_name, names)) and all(told) else (whole,)


def others(heading: Heading) -> tuple[str, ...]:
    """Askers and addressees of a heading besides the first of each, as printed."""
    more: list[str] = []
    for printed in (heading.asker, heading.addressee):
        more.extend(_each(printed)[1:])
    return (*more, *heading.also_to)


def speakers(
    names: Names,
    turns: Sequence[Turn],
    items: Sequence[int],
    askings: Sequence[Sequence[Asked]],
    chairs: Chairs,
    *,
    guests: bool,
    hearings: Collection[int] = (),
    listed: Mapping[str, tuple[str, str]] = MappingProxyType({}),
    text: str = "",
) -> list[Speaker]:
    """The speaker of each turn. ``items[i]`` is the item of turn ``i``, ``askings`` the questions of each item.

    ``guests``: others than members and ministers may speak, as in a committee; ``hearings``: items in which they do;
    ``listed``: guests whom the page lists, with name and function, by the folded name; ``text`` is that of the turns.
    """
    heard = [item in hearings for item in items]
    told = [
        _listed(names, turn, listed) or _labelled(names, turn, chairs) or (_announced(names, turn) if guests else None)
        for turn in turns
    ]
    found = _with_guests(turns, told, heard, guests=guests)
    found = _with_given_names(names, turns, found, items, _rooms(found, items, askings))
    for sure in (True, False):
        rooms = _rooms(found, items, askings)
        for at, (turn, item) in enumerate(zip(turns, items, strict=True)):
            if found[at] is None and (not sure or _party(names, turn) is not None):
                found[at] = _called_above(names, turns, at, text) or _by_surname(names, turn, rooms[item])
    whole = [one or Speaker(Identity(matched_by="no name is printed"), None) for one in found]
    whole = [
        Speaker(one.who, "member") if _is_asker(turn, one, askings[item]) else one
        for turn, one, item in zip(turns, whole, items, strict=True)
    ]
    return [
        replace(one, role="minister") if _is_addressed(names, turn, one, askings[item]) else one
        for turn, one, item in zip(turns, whole, items, strict=True)
    ]


def _is_asker(turn: Turn, speaker: Speaker, askings: Sequence[Asked]) -> bool:
    """Whether a heading of the item has the speaker as its asker: a member, whatever stands behind the name.

    Also on a day on which the register has that person in office, where the label has no minister's title.
    """
    if speaker.role not in {"minister", "guest"} or not speaker.who.name or turn.label is None:
        return False
    name = fold(speaker.who.name)
    asks = any(fold(other.name or "") == name for one in askings for other in one.askers)
    return asks and turn.label.kind != "minister"


def _is_addressed(names: Names, turn: Turn, speaker: Speaker, askings: Sequence[Asked]) -> bool:
    """Whether the heading tells the minister though neither label nor register does: the question is put to this name.

    So it is under a label without a title, on a day for which the register has no ministers.
    """
    if speaker.role not in {"member", "guest"} or speaker.organisation is not None or names.sat(speaker.who):
        return False
    if _party(names, turn) is not None or not speaker.who.name:
        return False
    name = fold(speaker.who.name)
    put_to = any(fold(one.addressee.name or "") == name for one in askings)
    return put_to and not any(fold(one.asker.name or "") == name for one in askings)


def _rooms(
    found: Sequence[Speaker | None], items: Sequence[int], askings: Sequence[Sequence[Asked]]
) -> dict[int, _Room]:
    """For each item who is named in full in it, everybody once."""
    whole: dict[str, Speaker] = {}
    by_item: dict[int, dict[str, Speaker]] = {item: {} for item in items}
    for one, item in zip(found, items, strict=True):
        if one is not None and one.role != "chair" and one.who.name:
            key = one.who.person_id or fold(one.who.name)
            whole.setdefault(key, one)
            by_item[item].setdefault(key, one)
    everybody = tuple(one.who for one in whole.values())
    return {item: _Room(tuple(own.values()), tuple(askings[item]), everybody) for item, own in by_item.items()}


def _with_guests(
    turns: Sequence[Turn], found: Sequence[Speaker | None], heard: Sequence[bool], *, guests: bool
) -> list[Speaker | None]:
    """Guests keep their role where a later label leaves the organisation out.

    In a document that prints parties as a rule, somebody without one whom the register does not know is a guest too,
    where guests may speak; in a hearing (``heard``) it is enough that a member's label has a party.
    """
    known = {fold(one.who.name or ""): one for one in found if one and one.role == "guest"}
    members = {turn.printed: one.who for turn, one in zip(turns, found, strict=True) if one and one.role == "member"}
    printed = sum(1 for who in members.values() if who.party_label)
    parties = guests and printed > 1 and 2 * printed > len(members)
    kept: list[Speaker | None] = []
    for turn, one, hearing in zip(turns, found, heard, strict=True):
        stranger = one and one.role == "member" and not one.who.person_id and not one.who.party_label
        foreign = parties or (hearing and printed > 0)
        if one and stranger and turn.label and (foreign or fold(one.who.name or "") in known):
            same = known.get(fold(one.who.name or ""))
            kept.append(Speaker(one.who, "guest", same.organisation if same else None))
        else:
            kept.append(one)
    return kept


def _with_given_names(
    names: Names,
    turns: Sequence[Turn],
    found: Sequence[Speaker | None],
    items: Sequence[int],
    rooms: Mapping[int, _Room],
) -> list[Speaker | None]:
    """Who speaks under an initial and a surname is the one whom the heading or another label names in full."""
    return [
        _in_full(names, turn, one, rooms[item]) if one is not None and not turn.is_chair else one
        for turn, one, item in zip(turns, found, items, strict=True)
    ]


def _in_full(names: Names, turn: Turn, speaker: Speaker, room: _Room) -> Speaker:
    label = turn.label
    if label is None or label.name is None or not has_initial(label.name):
        return speaker
    party = _party(names, turn)
    address = f"{label.address or ''} {label.name}".strip()
    circles = (names.among(address, circle, party) for circle in room.circles())
    whole = next((who for who in circles if who is not None), None)
    if whole is None or whole.name is None or whole.name == speaker.who.name:
        return speaker
    who = replace(whole, party_label=party)
    if party:
        who = replace(who, party=speaker.who.party, party_id=speaker.who.party_id, majority=speaker.who.majority)
    return replace(speaker, who=who)


@dataclass(frozen=True, slots=True)
class _Room:
    """Who is named in full around a turn: in its item, in the headings of its item, in the whole document."""

    item: tuple[Speaker, ...]
    asked: tuple[Asked, ...]
    whole: tuple[Identity, ...]

    def circles(self) -> tuple[list[Identity], list[Identity]]:
        """The people of the item, then those of the document."""
        headings = [who for one in self.asked for who in (one.asker, one.addressee)]
        return [*headings, *(one.who for one in self.item)], list(self.whole)

    def guest(self, who: Identity) -> Speaker | None:
        """The guest of the item who has this name under another label; who asks is no guest."""
        if not who.name or any(one.asker.name == who.name for one in self.asked):
            return None
        return next((one for one in self.item if one.role == "guest" and one.who.name == who.name), None)

    def only_minister(self) -> Identity | None:
        """The one minister of the item, whom ``De minister`` means."""
        ministers = [one.addressee for one in self.asked] + [one.who for one in self.item if one.role == "minister"]
        names = {one.person_id or one.name for one in ministers if one.name}
        return next(one for one in ministers if one.name) if len(names) == 1 else None


def contradicts(names: Names, turn: Turn) -> bool:
    """Whether the id that the source gives a turn is that of a person whose family name is not in the label."""
    label = turn.label
    if turn.service_id is None or label is None or label.name is None:
        return False
    person = names.register.by_identifier("vlpar", turn.service_id.rpartition(":")[2])
    return person is not None and not is_named(person, label.name)


def _labelled(names: Names, turn: Turn, chairs: Chairs) -> Speaker | None:
    """The speaker where an id or a full name tells; ``None`` where a surname has to be looked up."""
    label = turn.label
    if turn.chair or (label is not None and label.kind == "chair"):
        return _chair(names, turn, chairs)
    if turn.service_id and not contradicts(names, turn):
        if label is None and turn.service_id.rpartition(":")[2] == chairs.service_id:
            return Speaker(chairs.at(turn.start), "chair")
        who = names.by_id(turn.service_id, label.name if label else None, party_label=_party(names, turn))
        if who is not None:
            return Speaker(who, _role(names, turn, who), None)
    if label is None or not label.full or label.kind == "nobody":
        return None
    who = names.label(label)
    role = _role(names, turn, who)
    if role != "guest":
        return Speaker(_with_label(who, label) if role == "member" else who, role)
    return Speaker(
        replace(who, person_id=None, name=label.name, party=None, party_id=None, majority=None),
        role,
        _organisation(names, turn),
    )


def _listed(names: Names, turn: Turn, listed: Mapping[str, tuple[str, str]]) -> Speaker | None:
    """A guest whom the page lists: by the full name, or by a surname that no member has and one guest."""
    printed = turn.label.name if turn.label else strip_address(turn.floor or "")
    if not listed or turn.is_chair or not printed or (turn.label and turn.label.kind == "minister"):
        return None
    name = fold(printed)
    found = [one for key, one in listed.items() if f" {key}".endswith(f" {name}")]
    address = f"{turn.label.address or ''} {printed}".strip() if turn.label else turn.floor
    known = names.member(printed, address=address)
    if len(found) != 1 or (name not in listed and (known.name or "several" in (known.matched_by or ""))):
        return None
    return Speaker(Identity(name=found[0][0], matched_by="guest listed on the page"), "guest", found[0][1])


def _announced(names: Names, turn: Turn) -> Speaker | None:
    """A guest whom the chair gave the floor by full name and function, and who is no member that the register knows."""
    printed = f"{turn.floor}, {turn.function}" if turn.floor and turn.function else ""
    label = parse_label(printed) if printed and not _OF_HOUSE.search(printed) else None
    if label is None or not label.full or label.kind != "person" or is_aside(turn.function or ""):
        return None
    who = names.label(label)
    if who.person_id is not None or names.party_label([turn.function or ""]) is not None:
        return None
    return Speaker(who, "guest", turn.function)


def _with_label(who: Identity, label: Label) -> Identity:
    """A member with what is printed in brackets as party label, though the register does not know the party."""
    bracket = label.brackets[0] if label.brackets else ""
    if who.party_label is not None or not bracket or is_aside(bracket):
        return who
    return replace(who, party_label=bracket)


def _chair(names: Names, turn: Turn, chairs: Chairs) -> Speaker:
    if turn.label is not None and turn.label.name and (turn.label.full or not chairs.has(turn)):
        who = chairs.called(names, f"{turn.label.address or ''} {turn.label.name}".strip())
    elif turn.service_id and not contradicts(names, turn) and (known := names.by_id(turn.service_id)) is not None:
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
    other = [one for one in label.brackets if names.register.party_from_label(one) is None and not is_aside(one)]
    body = label.function if label.function and not is_aside(label.function) else None
    body = None if body and _OF_HOUSE.search(body) and not _OF_A_BODY.search(body) else body
    return other[0] if other else body


def _role(names: Names, turn: Turn, who: Identity) -> Role:
    """Minister by title, or in office that day and printed without a party; nobody in office is a member too."""
    label = turn.label
    if (label is not None and label.kind == "minister") or (_party(names, turn) is None and names.title(who)):
        return "minister"
    if label is not None and _party(names, turn) is None and _organisation(names, turn) is not None:
        return "member" if names.sat(who) else "guest"
    return "member"


def _called_above(names: Names, turns: Sequence[Turn], at: int, text: str) -> Speaker | None:
    """One of several of a surname to whom the chair gives the floor, and whom it calls by full name just above.

    ``De heer Jan Peeters heeft bij motie van orde het woord gevraagd. De heer Peeters heeft het woord.``
    """
    turn, above = turns[at], turns[at - 1] if at else None
    family = strip_address(turn.floor or "")
    if turn.label is not None or above is None or not above.is_chair or not family or has_given_name(family):
        return None
    said = text[above.words : above.end]
    if said.count(family) < _TWICE or _MINISTER.match(turn.floor or ""):
        return None
    full = rf"(?<![\w-])(?:[Dd]e heer|[Mm]evrouw) (?P<name>(?:[A-ZÀ-Þ][\w’'-]+ ){{1,2}}{re.escape(family)})(?![\w-])"
    called = {fold(one): one for one in re.findall(full, said) if has_given_name(one)}
    if len(called) != 1 or names.member(turn.floor or "").name is not None:
        return None
    who = names.member(next(iter(called.values())))
    return Speaker(replace(who, matched_by="called by full name by the chair"), "member") if who.person_id else None


def _by_surname(names: Names, turn: Turn, room: _Room) -> Speaker:
    """A turn under a surname, or given to somebody by surname alone: the item decides, the document, the register."""
    label = turn.label
    printed = label.text if label else turn.floor
    if not printed:
        return Speaker(Identity(matched_by="no name is printed"), None)
    if label and label.kind == "nobody":
        return Speaker(Identity(matched_by="the label names nobody who is known to speak here, or several"), None)
    name = label.name if label and label.name else printed
    address = f"{label.address or ''} {name}".strip() if label else printed
    minister = label.kind == "minister" if label else _MINISTER.match(printed) is not None
    party = _party(names, turn)
    if minister and not strip_address(printed):
        first = names.minister_president() if _FIRST_MINISTER.fullmatch(printed) else None
        who = (
            first or room.only_minister() or Identity(matched_by="no name is printed, and not one minister in the item")
        )
        return Speaker(replace(who, party_label=None), "minister")
    for circle in room.circles():
        found = names.among(address, circle, party)
        if found is not None:
            break
    else:
        found = names.minister(name) if minister else names.member(name, party_label=party, address=address)
    who = replace(found, party_label=party)
    if minister:
        return Speaker(who, "minister")
    guest = room.guest(who)
    if guest is not None:
        return Speaker(who, "guest", guest.organisation)
    return Speaker(who, _role(names, turn, who))
