"""Who takes part in a report, each kept once, under the fullest form of the name; and who that is on a day.

Comes in: what a report tells of somebody, piece by piece; the register.
Goes out: ``Known`` records by name, an ``Identity`` for each on a day.
Does not: look for people (``gather``).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from pipeline.records import Identity
from pipeline.register import Person, Register, fold
from pipeline.segment.names import Names, proper
from pipeline.segment.parties import PrintedParties
from pipeline.segment.report.front import Front, organisation_of
from pipeline.segment.report.known import Known
from pipeline.segment.report.paragraphs import Paragraph
from pipeline.segment.report.titles import (
    role_of,
)

_ALLIED = re.compile(r"\s*(?:/|-|\ben\b)\s*")  # parties that sat together: ``An-Bert``, ``An en Bert``


class Roll:
    """Who takes part."""

    def __init__(self, front: Front, paragraphs: Sequence[Paragraph], register: Register) -> None:
        self._register, self._date, self._session = register, front.date, front.session
        self._known: dict[str, Known] = {}
        self._same: dict[str, str] = {}
        self._days: dict[dt.date | None, Names] = {}
        self._found: dict[tuple[str, dt.date | None], Identity] = {}
        self._text = "\n".join(one.text for one in paragraphs if one.kind == "text")
        self._parties = PrintedParties("\n".join(one.text for one in paragraphs))
        self._given = _given_names(register.facts.people)

    @property
    def known(self) -> tuple[Known, ...]:
        """All who take part."""
        return tuple(self._known.values())

    def by_name(self, name: str) -> Known | None:
        """The one of that full name, or of its other form with initials or in full."""
        key = fold(name)
        return self._known.get(self._same.get(key, key))

    def is_party(self, label: str) -> bool:
        """Whether ``label`` is the name of a party."""
        return self._register.party_from_label(label) is not None

    def identity(self, who: Known, day: dt.date | None) -> Identity:
        """Who that is on ``day``."""
        key = (who.name, day or self._date)
        if key not in self._found:
            names = self._names(key[1])
            found = names.minister(who.name) if who.role == "minister" else names.member(who.name)
            self._found[key] = found if who.role == "guest" else self._parties.completed(found, names)
        return self._found[key]

    def is_given(self, word: str) -> bool:
        """Whether a word is the given name of somebody in the register or on a list of the report."""
        return fold(word) in self._given

    def _in_register(self, name: str) -> bool:
        return self._register.person_by_full_name(name, self._date).person is not None

    def _names(self, day: dt.date | None) -> Names:
        if day not in self._days:
            self._days[day] = Names(self._register, day, self._session)
        return self._days[day]

    def _sat(self, name: str) -> bool:
        """Whether that is a member of parliament or government, whatever else they are called."""
        names = self._names(self._date)
        return names.sat(names.member(name))

    def _introduced(self, name: str, told: str) -> Known:
        """Somebody whom a paragraph introduces by party, by function, or by the body they speak for."""
        if any(self._register.party_from_label(one) is not None for one in (told, *_ALLIED.split(told))):
            return Known(name, "member")
        role = role_of(told)
        if told[:1].isupper() and role != "minister":
            return Known(name, "guest", told)
        return Known(name, role, organisation_of(told) if role == "guest" else None, told)

    def _add(self, one: Known) -> None:
        """Keeps the first mention; a role or an organisation told later completes it."""
        if one.name.isupper():
            one = replace(one, name=self._in_small_letters(one.name))
        key = self._key(one)
        old = self._known.get(key)
        if old is None:
            self._known[key] = one
            return
        if key != fold(one.name):
            self._same[fold(one.name)] = key
        name = one.name if _is_initial(old.name.split(" ")[0]) and not _is_initial(one.name.split(" ")[0]) else old.name
        printed = dict.fromkeys((*old.aliases, old.name, one.name))
        self._known[key] = replace(
            old,
            name=name,
            aliases=tuple(form for form in printed if fold(form) != fold(name)),
            role=old.role or one.role,
            organisation=old.organisation or one.organisation,
            title=old.title or one.title,
        )

    def _key(self, other: Known) -> str:
        """Under what name somebody is kept: ``K. Voorbeeld`` under that of the one Karel Voorbeeld, or reversed."""
        key = fold(other.name)
        if key in self._known:
            return key
        given, _, family = other.name.partition(" ")
        fits = [
            kept
            for kept, one in self._known.items()
            if fold(one.name.partition(" ")[2]) == fold(family)
            and one.name[0] == given[0]
            and _is_initial(given) != _is_initial(one.name.partition(" ")[0])
            and (other.role in (None, one.role) or one.role in (None, "chair"))
        ]
        return fits[0] if len(fits) == 1 else key

    def _in_small_letters(self, name: str) -> str:
        """A name in capitals as the report prints it elsewhere, or the register."""
        printed = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", self._text, re.IGNORECASE)
        if printed is not None and not printed.group().isupper():
            return printed.group()
        person = self._register.person_by_full_name(name, self._date).person
        return person.name if person else proper(name)

    def _with_initial(self, one: Known) -> Known:
        """Somebody who may be printed with an initial (``K. Voorbeeld``) as well, if nobody else has the two."""
        given, _, family = one.name.partition(" ")
        same = [other for other in self.known if other.name[0] == given[0] and other.name.partition(" ")[2] == family]
        short = f"{given[0]}. {family}"
        if _is_initial(given) or not family or len(same) > 1 or short in one.aliases:
            return one
        self._same[fold(short)] = self._same.get(fold(one.name), fold(one.name))
        return replace(one, aliases=(*one.aliases, short))

    def _in_office(self, one: Known) -> Known:
        """Somebody of whom the report does not say what they are: a minister, where the register has them in office."""
        if one.role is not None or self._date is None:
            return one
        person_id = self.identity(one, None).person_id
        title = self._register.title_at(person_id, self._date) if person_id else None
        return replace(one, role="minister", title=title) if title else one


@cache
def _given_names(people: tuple[Person, ...]) -> frozenset[str]:
    return frozenset(fold(one.name).split(" ")[0] for one in people)


def _is_initial(given: str) -> bool:
    return re.fullmatch(r"(?:[A-ZÀ-Þ][a-z]?\.-?){1,3}", given) is not None
