"""The register, ready to be asked: who is meant by a printed name on a day, for which party, in which office.

Comes in: the facts as read (``pipeline.register.read``).
Goes out: ``Match`` records: one person and the rule that found them, or nobody with the reason and the candidates.
Does not: choose between two who fit, or go by likeness of names.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from pipeline.register.model import MEMBER, Facts, Mandate, Match, Membership, Party, Person
from pipeline.register.names import (
    Gender,
    fold,
    gender_of_address,
    name_keys,
    party_key,
    readings,
    title_parts,
    without_address,
)
from pipeline.register.terms import Term, terms

Index = dict[str, tuple[str, ...]]
Rows = dict[str, tuple[dict[str, object], ...]]
_NAME_KEPT = dt.timedelta(days=366)
_HIGHER = "Minister-president"
_NOT_A_MEMBER = "surname alone, of nobody known to have been a member then"
_SEVERAL = "several people of that surname"


@dataclass(frozen=True, slots=True)
class Register:
    """People, parties and mandates with their dates. Built once by ``read_register``; frozen, can be pickled.

    ``digest`` is a sha256 of the content: equal registers have equal digests.
    """

    facts: Facts
    digest: str
    _people: dict[str, Person]
    _by_identifier: dict[tuple[str, str], str]
    _full: Index
    _short: Index
    _family: Index
    _labels: dict[str, str]
    _names: dict[str, tuple[Party, ...]]
    _memberships: dict[str, tuple[Membership, ...]]
    _mandates: dict[str, tuple[Mandate, ...]]
    _governments: dict[dt.date | None, tuple[Person, ...]] = field(default_factory=dict, compare=False)
    """Who was in office on the days that were asked for: each document asks for its day again and again."""

    def __repr__(self) -> str:
        return f"Register({len(self._people)} people, {self.digest[:12]})"

    # --- people ------------------------------------------------------------------------------------------------

    def person(self, person_id: str) -> Person | None:
        """The person of that id."""
        return self._people.get(person_id)

    def by_identifier(self, scheme: str, value: str) -> Person | None:
        """The person known as ``value`` in another scheme (``vlpar``: the parliament's service, ``themis``)."""
        person_id = self._by_identifier.get((scheme, value.strip()))
        return self._people.get(person_id) if person_id else None

    def person_by_full_name(self, name: str, date: dt.date | None = None) -> Match:
        """Who a printed full name is. Forms of address before it are set aside, ``Naam, Voornaam`` is turned.

        Of two people with one name, the one who sat on ``date`` is meant if the other did not.
        """
        for index, rule in ((self._full, "exact name"), (self._short, "exact name, first part of a double name")):
            found = self._under(index, name_keys(without_address(name)))
            if len(found) > 1 and date is not None:
                found = self._active(found, date) or found
            if found:
                return _one(found, rule, "several people of that name")
        return Match(None, None, (), "name not in the register")

    def by_surname(
        self,
        surname: str,
        date: dt.date | None = None,
        *,
        given: str | None = None,
        party: str | None = None,
        gender: Gender | None = None,
    ) -> Match:
        """Who is meant by a surname alone, or with a given name or initial, a party label, a form of address.

        The surname must be unique among those known to sit on ``date`` (without a date, in the whole register). For
        terms whose members the register does not all know, an unknown member may bear the same surname: there it must
        be unique in the whole register and a member's of that term, or come with the party of one of a neighbouring
        term. Who is missing from a term known in full between their own days and ``date`` is then out of the question.
        ``party`` is a label as printed. What is unknown of a person (gender, party that day) rules nobody out.
        """
        gender = gender or gender_of_address(surname)
        found = self._under(self._family, name_keys(without_address(surname)))
        if not found:
            return Match(None, None, (), "surname not in the register")
        fits = tuple(one for one in found if self._fits(one, date, given, party, gender))
        if not fits:
            return Match(None, None, found, "nobody of that surname fits what is printed with it")
        how = "surname" + "".join(
            f" and {word}"
            for word, said in (("given name", given), ("party", party), ("form of address", gender))
            if said and len(fits) < len(found)
        )
        if date is None:
            return _one(fits, f"{how}, unique", _SEVERAL)
        return self._in_house(fits, date, how, party)

    def sat(self, person_id: str, date: dt.date) -> bool:
        """Whether the person is known to have sat in parliament or government in the term of ``date``."""
        if any(one.holds(date) for one in self._mandates.get(person_id, ())):
            return True
        now = [term.name for term in terms() if term.holds(date)]
        return any(name in one.terms for one in self._memberships.get(person_id, ()) for name in now)

    # --- ministers ---------------------------------------------------------------------------------------------

    def minister(self, name: str, date: dt.date | None, *, given: str | None = None) -> Match:
        """Who of those in office on ``date`` is meant by a full name or a surname that is theirs alone.

        ``given``: a given name or an initial that is printed before the surname.
        """
        in_office = self.ministers_at(date)
        keys = name_keys(without_address(name))
        for index, rule in (
            (self._full, "minister of that name on the day"),
            (self._short, "minister of that name on the day"),
            (self._family, "minister of that surname on the day"),
        ):
            found = tuple(one for one in self._under(index, keys) if one in in_office)
            found = tuple(one for one in found if given is None or _given_fits(one, given))
            if found:
                return _one(found, rule, "several ministers of that name on the day")
        return Match(None, None, self._under(self._family, keys), "no minister of that name on the day")

    def ministers_at(self, date: dt.date | None) -> tuple[Person, ...]:
        """The members of the government on ``date`` (``None``: of all governments)."""
        if date not in self._governments:
            self._governments[date] = tuple(
                self._people[person_id]
                for person_id, held in self._mandates.items()
                if any(one.government and (date is None or one.holds(date)) for one in held)
            )
        return self._governments[date]

    def title_at(self, person_id: str, date: dt.date) -> str | None:
        """The minister's title on ``date`` as printed above written questions, ``None`` for who is none."""
        held = [one for one in self._mandates.get(person_id, ()) if one.government and one.holds(date)]
        lead = [one.portfolio for one in held if one.role == _HIGHER and one.portfolio]
        titles = [one.portfolio for one in held if one.role != _HIGHER and one.portfolio]
        if not held:
            return None
        return ", ".join(dict.fromkeys([*lead, *titles])) or "Vlaams minister"

    def minister_for(self, title: str, date: dt.date) -> Match:
        """Who held a title on ``date``: the whole title, or a part of the portfolio that one minister alone held."""
        matches = [self._holder(*title_parts(reading), date) for reading in readings(title)]
        return next((match for match in matches if match.candidates), matches[0])

    # --- parties -----------------------------------------------------------------------------------------------

    def party(self, party_id: str, date: dt.date | None = None) -> Party | None:
        """The party under its name on ``date`` (``None``: its latest; before its first name, the first)."""
        names = self._names.get(party_id)
        if not names:
            return None
        if date is None:
            return names[-1]
        for one in names:
            if one.end is None or date < one.end:
                return one
        return names[-1]

    def party_from_label(self, label: str, date: dt.date | None = None) -> Party | None:
        """The party of a printed label, in any spelling of any period, under its name on ``date``.

        Within a year of a change of name the name that is printed counts: print follows a change at its own pace.
        Behind a comma stands where somebody is from: ``CD&V, Kortrijk``.
        """
        party_id = self._labels.get(party_key(label)) or self._labels.get(party_key(label.partition(",")[0]))
        if party_id is None:
            return None
        for one in self._names[party_id]:
            if one.name == label.strip() and date is not None and _about(one, date):
                return one
        return self.party(party_id, date)

    def party_at(self, person_id: str, date: dt.date) -> Party | None:
        """The party that the register vouches for on ``date``; ``None`` outside the terms its sources cover."""
        ids = {one.party_id for one in self._memberships.get(person_id, ()) if one.holds(date)}
        return self.party(ids.pop(), date) if len(ids) == 1 else None

    def in_majority(self, party_id: str, date: dt.date) -> bool | None:
        """Whether the party sat in the Flemish government on ``date``; ``None`` without a government or party."""
        seated = {one.party_id for one in self.facts.coalitions if one.holds(date)}
        if not seated or party_id not in self._names:
            return None
        return party_id in seated

    # --- rows --------------------------------------------------------------------------------------------------

    def tables(self) -> Rows:
        """Rows of the register's tables in the database, columns as named there.

        A membership is cut where the party changes its name. Its dates are the stated ones, or the bounds of what the
        source vouches for (then ``source`` says so); memberships with an unknown day of change are left out, so that
        no person has two parties on a day.
        """
        from pipeline.register.tables import rows_of

        return rows_of(self.facts)

    # --- inside ------------------------------------------------------------------------------------------------

    def _holder(self, rank: str, parts: frozenset[str], date: dt.date) -> Match:
        """Who held the rank or the portfolio of these parts."""
        held = [one for rows in self._mandates.values() for one in rows if one.government and one.holds(date)]
        if not parts:
            found = self._persons(one.person_id for one in held if rank and fold(one.role) == fold(rank))
            return _one(found, "title of the day", "several ministers of that title on the day")
        portfolios = [(one.person_id, title_parts(one.portfolio)[1]) for one in held if one.portfolio]
        for rule, fits in (("title of the day", parts.__eq__), ("part of a title of the day", parts.issubset)):
            found = self._persons(person_id for person_id, has in portfolios if has and fits(has))
            if found:
                return _one(found, rule, "several ministers of that title on the day")
        return Match(None, None, (), "no minister of that title on the day")

    def _in_house(self, fits: tuple[Person, ...], date: dt.date, how: str, party: str | None) -> Match:
        """The one of ``fits`` who sat on ``date``, where that can be told."""
        if self._all_known(date):
            sitting = self._active(fits, date)
            if sitting:
                return _one(sitting, f"{how}, unique", _SEVERAL)
            return Match(None, None, fits, _NOT_A_MEMBER)
        near = tuple(one for one in fits if not self._away(one, date))
        if len(near) == 1:
            distance = self._distance(near[0], date)
            if distance == 0:
                return _one(near, f"{how}, unique in the register", "")
            if distance == 1 and self._party_agrees(near[0], party):
                return _one(near, "surname and party, unique in the register", "")
        elif any(self._distance(one, date) == 0 for one in near):
            return Match(None, None, near, _SEVERAL)
        return Match(None, None, fits, _NOT_A_MEMBER)

    def _persons(self, ids: Iterable[str]) -> tuple[Person, ...]:
        return tuple(self._people[one] for one in dict.fromkeys(ids))

    def _under(self, index: Index, keys: Iterable[str]) -> tuple[Person, ...]:
        return self._persons(person_id for key in keys for person_id in index.get(key, ()))

    def _active(self, people: Iterable[Person], date: dt.date) -> tuple[Person, ...]:
        return tuple(one for one in people if self.sat(one.person_id, date))

    def _all_known(self, date: dt.date) -> bool:
        """Whether all who sat on ``date`` are on a list."""
        return any(one.holds(date) for one in self.facts.lists)

    def _listed(self) -> tuple[Term, ...]:
        """The terms whose members a source lists, be it those of one day."""
        names = {one.term for one in self.facts.lists}
        return tuple(term for term in terms() if term.name in names)

    def _away(self, person: Person, date: dt.date) -> bool:
        """Whether a listed term without the person keeps ``date`` apart from all their days.

        A member until 2004 who is not on the list of 2014-2019 is not the one of that surname who sits in 2025. In a
        listed term itself, of whose other days no list tells, who is not on the list may have sat before or after it;
        not so who is known neither in the term before nor in the one after.
        """
        days = self._days(person) or [(dt.date.min, dt.date.max)]
        first, last = min(start for start, _ in days), max(end for _, end in days)
        return any(
            (last <= term.start and (term.end or dt.date.max) <= date)
            or (date < term.start and (term.end or dt.date.max) <= first)
            or (term.holds(date) and not any(start < after and before < end for start, end in days))
            for term in self._listed()
            for before, after in [_around(term)]
        )

    def _days(self, person: Person) -> list[tuple[dt.date, dt.date]]:
        """From when until when a source vouches for the person in parliament or government, open where no bound is."""
        rows = self._memberships.get(person.person_id, ())
        vouched = [(one.known_from, one.known_until) for one in rows if not one.terms]
        spans = [(start, end) for start, end in vouched if start or end]
        spans += [(term.start, term.end) for one in rows for term in terms() if term.name in one.terms]
        spans += [(one.start, one.end) for one in self._mandates.get(person.person_id, ())]
        return [(start or dt.date.min, end or dt.date.max) for start, end in spans]

    def _distance(self, person: Person, date: dt.date) -> int | None:
        """How many terms lie between ``date`` and the nearest term in which the person was a member."""
        if any(one.role == MEMBER and one.holds(date) for one in self._mandates.get(person.person_id, ())):
            return 0
        order = [term.name for term in terms()]
        here = [order.index(term.name) for term in terms() if term.holds(date)]
        own = [order.index(name) for row in self._memberships.get(person.person_id, ()) for name in row.terms]
        return min((abs(index - at) for at in here for index in own), default=None)

    def _party_agrees(self, person: Person, label: str | None) -> bool:
        """Whether the label is of the one party that the person was ever recorded under."""
        own = {one.party_id for one in self._memberships.get(person.person_id, ())}
        return bool(label) and own == {self._labels.get(party_key(label or ""))}

    def _fits(
        self, person: Person, date: dt.date | None, given: str | None, party: str | None, gender: Gender | None
    ) -> bool:
        if gender and person.gender and person.gender != gender:
            return False
        if given and not _given_fits(person, given):
            return False
        return party is None or self._party_fits(person, party, date)

    def _party_fits(self, person: Person, label: str, date: dt.date | None) -> bool:
        """Whether nothing known speaks against the label: a party vouched for that day, or none known then."""
        wanted = self._labels.get(party_key(label))
        rows = self._memberships.get(person.person_id, ())
        known = {one.party_id for one in rows if date is None or one.holds(date)}
        return wanted is None or not known or wanted in known


def _around(term: Term) -> tuple[dt.date, dt.date]:
    """From the beginning of the term before to the end of the one after."""
    order = terms()
    at = order.index(term)
    return (
        order[at - 1].start if at else dt.date.min,
        (order[at + 1].end if at + 1 < len(order) else None) or dt.date.max,
    )


def _given_fits(person: Person, given: str) -> bool:
    """Whether a given name or an initial (``J.``, ``Ph.``) is the person's."""
    printed = fold(given).rstrip(".")
    own = [fold(person.given_name), *(fold(one).split(" ")[0] for one in person.variants)]
    initial = given.endswith(".") or len(printed) == 1
    return any(printed == one or (initial and one.startswith(printed)) for one in own)


def _about(party: Party, date: dt.date) -> bool:
    """Whether the party bore the name on ``date`` or within a year of it."""
    return (party.start is None or date >= party.start - _NAME_KEPT) and (
        party.end is None or date < party.end + _NAME_KEPT
    )


def _one(found: tuple[Person, ...], rule: str, several: str) -> Match:
    if len(found) == 1:
        return Match(found[0], rule, found)
    return Match(None, None, found, several if found else "nobody fits")


def index_of(pairs: Iterable[tuple[str, str]]) -> Index:
    """Keys with all person ids that stand under them."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for key, person_id in pairs:
        found[key][person_id] = None
    return {key: tuple(ids) for key, ids in found.items()}
