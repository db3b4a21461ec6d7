"""From a printed name or label to a person: the register asked with all that is printed, and nothing guessed.

Comes in: labels and names as printed, the register, the day (or the session) of the document.
Goes out: ``Identity`` records: one match, or the printed full name without an id, or nobody, with the reason.
Does not: compare names by likeness, or carry a person from one document to another.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from pipeline.records import Identity
from pipeline.register import MEMBER, Match, Party, Person, Register, fold, gender_of_address
from pipeline.register.names import party_key
from pipeline.segment.dates import opening_year
from pipeline.segment.labels import Label, fold_label, has_given_name, is_name, parse_label, strip_address

_NOT_IN_REGISTER = "name not in the register"
_SMALL_WORDS = frozenset(
    ["van", "de", "den", "der", "het", "vande", "vanden", "vander", "ter", "ten", "te", "la", "le"]
)
_SERVICE = "vlpar"
_TERM = 1900  # days; a term has 1,827, and a government may outlast it by some weeks
_SEVERAL = re.compile(r"\s(?:en|–|-)\s")


def is_named(person: Person, printed: str) -> bool:
    """Whether a printed name holds some word of the family name of ``person``, in any spelling that is known."""
    words = set(fold(printed).replace(",", " ").split())
    spelled = (person.family_name, *(one.partition(" ")[2] for one in (person.name, *person.variants)))
    return any(words & (set(fold(one).split()) - _SMALL_WORDS) for one in spelled)


@dataclass(frozen=True, slots=True)
class Names:
    """The register as seen from one document. ``date`` is its day.

    Where no day is known ``session`` stands in, else ``tenure``: the first and last day on which all the ministers who
    speak in the document were in office. What is told must then hold on both days.
    """

    register: Register
    date: dt.date | None
    session: str | None = None
    tenure: tuple[dt.date, dt.date] | None = None
    _told: dict[str, Identity] = field(default_factory=dict, compare=False, repr=False)

    def label(self, label: Label) -> Identity:
        """Who speaks under a label that names somebody; for a bare ``De voorzitter`` ask ``chair``."""
        if label.text not in self._told:
            self._told[label.text] = self._label(label)
        return self._told[label.text]

    def _label(self, label: Label) -> Identity:
        if label.name is None:
            return Identity(matched_by="no name in the label")
        if label.kind == "minister":
            return self.minister(label.name)
        party = self.party_label(label.brackets)
        return self.member(label.name, party_label=party, address=label.address)

    def member(self, printed: str, *, party_label: str | None = None, address: str | None = None) -> Identity:
        """Who a member's name is: ``Stijn De Roo``, ``de heer De Roo``; ``party_label`` as printed."""
        name = strip_address(_turned(printed))
        address = address or printed
        if has_given_name(name):
            match = self._full(name, party_label, address)
            return self._identity(match, name, party_label)
        return self._identity(self._surname(name, party_label, address), None, party_label)

    def minister(self, printed: str) -> Identity:
        """Who a minister is: in office on the day under a full name, or under a surname that is theirs alone."""
        name = strip_address(_turned(printed))
        match = self.register.minister(name, self.date) if self.date else Match(None, None)
        if match.person is None and self.date and has_initial(name):
            given, family = _initials(name)
            match = self.register.minister(family, self.date, given=given)
        if match.person is None and has_given_name(name):
            match = self._full(name, None)
        elif match.person is None and self.date is None:
            match = self.register.minister(name, None)
        return self._identity(match, name if has_given_name(name) else None, None)

    def minister_president(self) -> Identity | None:
        """Who leads the government on the day: the one office that a title alone tells."""
        match = self.register.minister_for("minister-president", self.date) if self.date else None
        return self._identity(match, None, None) if match and match.person else None

    def by_id(self, value: str, printed: str | None = None, *, party_label: str | None = None) -> Identity | None:
        """Who has the id ``value`` (``4386``, ``vlp:4386``) in the parliament's service.

        ``None`` where the register does not know the id, or knows it as that of somebody with another family name than
        the one that is ``printed``.
        """
        person = self.register.by_identifier(_SERVICE, value.rpartition(":")[2])
        if person is None or (printed and not is_named(person, printed)):
            return None
        return self._identity(Match(person, "id in the parliament's service", (person,)), printed, party_label)

    def chair(self, printed: str | None, rule: str = "chair of the item") -> Identity:
        """Who chairs, by the name in ``Voorzitter: de heer Jan Jansen``; ``None`` where none is printed."""
        if not printed:
            return Identity(matched_by="no chair is printed")
        if _SEVERAL.search(printed):
            return Identity(matched_by=f"several chairs are printed: {printed}")
        who = self.member(printed)
        if who.person_id:
            return replace(who, matched_by=rule)
        return replace(who, matched_by=f"{rule}; {who.matched_by}")

    def among(self, printed: str, known: Iterable[Identity], party_label: str | None = None) -> Identity | None:
        """The one of ``known`` (named in full in the same document) that a surname or full name means.

        An initial before the surname must be that of the given name. ``None`` where none of them has that name; an
        ``Identity`` without a name where several have.
        """
        name = strip_address(printed)
        given, family = _initials(name) if has_initial(name) else ("", name)
        wanted, initial, gender = fold(family), fold(given).rstrip("."), gender_of_address(printed)
        fits: dict[str, Identity] = {}
        for one in known:
            if one.name and _has_name(one.name, wanted, initial) and self._fits(one, gender, party_label):
                fits.setdefault(one.person_id or fold(one.name), one)
        if not fits:
            return None
        if len(fits) > 1:
            names = ", ".join(sorted(one.name or "" for one in fits.values()))
            return Identity(matched_by=f"several people of that surname in this document: {names}")
        (who,) = fits.values()
        rule = "surname, unique in the item" if wanted != fold(who.name or "") else who.matched_by
        return replace(who, matched_by=rule if who.person_id else f"{rule}; {_NOT_IN_REGISTER}")

    def party_label(self, brackets: Sequence[str]) -> str | None:
        """The first of the brackets behind a name that is a party's name, as printed."""
        return next((one for one in brackets if self.register.party_from_label(one) is not None), None)

    def in_party(self, who: Identity, label: str) -> Identity:
        """``who`` in the party of a label that the document prints elsewhere, under its name of the day."""
        party = self._party_of(None, label)
        if party is None:
            return who
        return replace(who, party=party.name or None, party_id=party.party_id, majority=self._majority(party))

    def sat(self, who: Identity) -> bool:
        """Whether the register knows the person to have sat in parliament or government on the document's day."""
        return who.person_id is not None and any(self.register.sat(who.person_id, day) for day in self._days())

    def title(self, who: Identity) -> str | None:
        """The minister's title on the day, by the register."""
        titles = {self.register.title_at(who.person_id, day) for day in self._days()} if who.person_id else set()
        return titles.pop() if len(titles) == 1 else None

    # --- inside ------------------------------------------------------------------------------------------------

    def _surname(self, name: str, party_label: str | None, address: str) -> Match:
        """Who a surname means, on each of the days that come into question the same person or nobody."""
        gender = gender_of_address(address)
        days = self._days() or (None,)
        found = [self.register.by_surname(name, day, party=party_label, gender=gender) for day in days]
        people = {one.person.person_id for one in found if one.person is not None}
        several = next((one for one in found if one.person is None and len(one.candidates) > 1), None)
        if len(people) != 1 or several is not None:
            return several or next((one for one in found if one.person is None), found[0])
        return next(one for one in found if one.person is not None)

    def _full(self, name: str, party_label: str | None, address: str = "") -> Match:
        match = self.register.person_by_full_name(name, self.date)
        if match.person is None and len(match.candidates) > 1 and party_label:
            fits = [one for one in match.candidates if self._party_id_of(one) == self._label_id(party_label)]
            if len(fits) == 1:
                return Match(fits[0], "exact name and party", match.candidates)
        rest = name.partition(" ")[2]
        if match.person is None and not match.candidates and has_initial(name):
            given, family = _initials(name)
            return self.register.by_surname(
                family, self.date, given=given, party=party_label, gender=gender_of_address(address)
            )
        if match.person is None and not match.candidates and rest:
            same = self.register.by_surname(rest, None).candidates
            return Match(None, None, same, f"{_NOT_IN_REGISTER}; same surname" if same else _NOT_IN_REGISTER)
        return match

    def _identity(self, match: Match, printed: str | None, party_label: str | None) -> Identity:
        person = match.person
        party = self._party_of(person, party_label)
        return Identity(
            name=person.name if person else (proper(printed) if printed else None),
            person_id=person.person_id if person else None,
            party=(party.name or None) if party else None,
            party_id=party.party_id if party else None,
            party_label=party_label,
            majority=self._majority(party),
            matched_by=match.matched_by,
        )

    def _days(self) -> tuple[dt.date, ...]:
        """The days for which an answer must hold: the day of the document, or both ends of its session."""
        if self.date:
            return (self.date,)
        first = opening_year(self.session) if self.session else None
        if first is not None:
            return dt.date(first, 10, 1), dt.date(first + 1, 6, 30)
        return self.tenure or ()

    def _party_of(self, person: Person | None, label: str | None) -> Party | None:
        """The party printed with the name, under its name of the day; without one, what the register vouches for."""
        days = self._days()
        if label:
            found = [self.register.party_from_label(label, day) for day in days]
            return found[0] if self.date else self._spelled(label, found)
        if person is None:
            return None
        return _same([self.register.party_at(person.person_id, day) for day in days])

    def _spelled(self, label: str, in_session: Sequence[Party | None]) -> Party | None:
        """The party of a label when the day is not known: under the name that is printed, if it is a name of it."""
        latest = self.register.party_from_label(label)
        if latest is None:
            return None
        own = [one for one in self.register.facts.parties if one.party_id == latest.party_id]
        same = [one for one in own if party_key(one.name) == party_key(label)]
        exact = [one for one in same if one.name == label]
        return next(iter((*exact, *same[:1], _same(in_session))), None) or latest

    def _party_id_of(self, person: Person) -> str | None:
        party = self._party_of(person, None)
        return party.party_id if party else None

    def _label_id(self, label: str) -> str | None:
        party = self.register.party_from_label(label)
        return party.party_id if party else None

    def _majority(self, party: Party | None) -> bool | None:
        if party is None:
            return None
        seats = {self.register.in_majority(party.party_id, day) for day in self._days()}
        return seats.pop() if len(seats) == 1 else None

    def _fits(self, who: Identity, gender: str | None, party_label: str | None) -> bool:
        person = self.register.person(who.person_id) if who.person_id else None
        if gender and person and person.gender and person.gender != gender:
            return False
        wanted = self._label_id(party_label) if party_label else None
        return wanted is None or who.party_id is None or who.party_id == wanted


def tenure(register: Register, ministers: Iterable[str]) -> tuple[dt.date, dt.date] | None:
    """First and last day on which all of ``ministers`` were in office; ``None`` if not known, or longer than a term."""
    first, last = dt.date.min, dt.date.max
    for printed in ministers:
        person = register.minister(printed, None).person
        rows = [one for one in register.facts.mandates if person and one.person_id == person.person_id]
        held = [one for one in rows if one.role != MEMBER]
        if not held or any(one.end is None for one in held):
            return None
        first = max(first, min(one.start for one in held))
        last = min(last, max(one.end for one in held if one.end) - dt.timedelta(days=1))
    if not dt.date.min < first <= last or (last - first).days > _TERM:
        return None
    return first, last


def read_name(printed: str) -> str | None:
    """The name in a phrase like ``de heer Jan De Smet`` or ``minister An Maes``; ``None`` where there is none."""
    name = strip_address(printed)
    label = parse_label(fold_label(printed))
    if label is not None and label.name:
        return label.name
    return name if is_name(name) else None


def _turned(printed: str) -> str:
    """``De Roo, Stijn`` as ``Stijn De Roo``; a name without comma as it is."""
    family, comma, given = printed.partition(",")
    return f"{given.strip()} {family.strip()}" if comma and is_name(given.strip()) else printed


def _same(found: Sequence[Party | None]) -> Party | None:
    """The party on all days; without a name where it changed its name in between (more than in capitals)."""
    ids = {one.party_id if one else None for one in found}
    if len(ids) != 1 or not found or found[0] is None:
        return None
    names = {party_key(one.name) for one in found if one}
    return found[0] if len(names) == 1 else replace(found[0], name="")


def has_initial(name: str) -> bool:
    """Whether an initial stands for the given name: ``J. De Smet``."""
    return name.partition(" ")[0].endswith(".") and has_given_name(name)


def _has_name(full: str, wanted: str, initial: str) -> bool:
    """Whether ``wanted`` (folded) is the full name, or the family name that follows the given name in it.

    ``initial``: how the given name must begin; a name of which no more than initials is known tells nothing then.
    """
    own = fold(full)
    if initial and (has_initial(full) or not own.startswith(initial)):
        return False
    return own == wanted or (own.endswith(" " + wanted) and has_given_name(full) and _is_family(full, wanted))


def _is_family(full: str, wanted: str) -> bool:
    """Whether nothing but given names stands before the folded ``wanted``: ``Roo`` is no family name of ``De Roo``."""
    tokens = full.split()
    before = len(tokens) - len(wanted.split())
    hyphened = fold(full).split()
    if len(hyphened) != len(tokens):
        before = len(hyphened) - len(wanted.split())
        tokens = hyphened
    return before >= 1 and is_name(" ".join(tokens[:before]).title())


def _initials(name: str) -> tuple[str, str]:
    """The first initial and the family name: ``J.-P. De Smet`` gives ``J.`` and ``De Smet``."""
    tokens = name.split()
    at = next((at for at, token in enumerate(tokens) if not token.endswith(".")), len(tokens))
    return tokens[0].partition(".")[0] + ".", " ".join(tokens[at:])


def proper(name: str) -> str:
    """A name in capitals as it is written elsewhere: ``ANNA VAN DEN BERGH`` gives ``Anna Van den Bergh``.

    So with all behind the given name in capitals; in ``Jan van de VRT`` nothing is changed.
    """
    family = name.split()[1:]
    if not (name.isupper() or (family and all(token.isupper() and len(token) > 1 for token in family))):
        return name
    words: list[str] = []
    for token in name.split():
        inner = (
            token.lower() in ("den", "der", "de", "het", "la")
            and bool(words)
            and words[-1].lower() in ("van", "op", "in", "de")
        )
        small = token.lower() if inner else token.title().replace("’S", "’s")
        words.append(small if token.isupper() else token)
    return " ".join(words)
