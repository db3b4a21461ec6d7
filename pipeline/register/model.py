"""The records of the register: people, parties and who held what when.

Comes in: nothing.
Goes out: frozen records. Dates are half-open (``start <= day < end``); ``None`` is an open or unknown bound.
Does not: look anything up.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from pipeline.register.names import Gender

MEMBER = "Member"
"""The role of a seat in parliament."""


class RegisterError(Exception):
    """A register file cannot be read as it stands; the message names the file, the row and the column."""


@dataclass(frozen=True, slots=True)
class Person:
    """One person. ``variants`` are other spellings of the full name that are met in print."""

    person_id: str
    name: str
    given_name: str
    family_name: str
    gender: Gender | None
    source: str
    birth_date: dt.date | None = None
    variants: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Party:
    """A party under one of its names; ``party_id`` is stable over renames."""

    party_id: str
    name: str
    start: dt.date | None
    end: dt.date | None
    source: str


@dataclass(frozen=True, slots=True)
class Membership:
    """A person in a party. ``party`` is the name as the source has it.

    ``start`` and ``end`` are stated bounds, ``None`` where no source states them. ``known_from`` and ``known_until``
    bound the time for which the source vouches (terms of parliament, mandates in government); outside it the party is
    not asserted. Both are ``None`` where a person changed party on an unknown day of the term. ``seen_from`` and
    ``seen_until`` are the first and last attendance (inclusive): evidence, never bounds. ``terms`` are the terms in
    which the person sat (``2019-2024``). ``inferred``: no source vouches for the time, the terms beside it do.
    """

    person_id: str
    party_id: str
    party: str
    start: dt.date | None
    end: dt.date | None
    known_from: dt.date | None
    known_until: dt.date | None
    seen_from: dt.date | None
    seen_until: dt.date | None
    terms: tuple[str, ...]
    vouched: bool
    source: str
    inferred: bool = False

    def holds(self, day: dt.date) -> bool:
        """Whether the party is asserted on ``day``."""
        first, last = self.start or self.known_from, self.end or self.known_until
        return self.vouched and (first is None or first <= day) and (last is None or day < last)


@dataclass(frozen=True, slots=True)
class Mandate:
    """A role in a government (``government`` names it), or a seat in parliament (``Member``, no government).

    ``portfolio`` is the title as printed above written questions, ``None`` without one.
    """

    person_id: str
    role: str
    portfolio: str | None
    government: str | None
    start: dt.date
    end: dt.date | None
    source: str

    def holds(self, day: dt.date) -> bool:
        """Whether the mandate was held on ``day``."""
        return self.start <= day and (self.end is None or day < self.end)


@dataclass(frozen=True, slots=True)
class Coalition:
    """A party in a government."""

    government: str
    party_id: str
    start: dt.date
    end: dt.date | None
    source: str

    def holds(self, day: dt.date) -> bool:
        """Whether the party sat in the government on ``day``."""
        return self.start <= day and (self.end is None or day < self.end)


@dataclass(frozen=True, slots=True)
class Match:
    """Who a name is. Either ``person`` and the ``rule`` that found the one match, or neither, and a ``reason``.

    ``candidates`` are all who came into question, the person found included.
    """

    person: Person | None
    rule: str | None
    candidates: tuple[Person, ...] = ()
    reason: str | None = None

    @property
    def matched_by(self) -> str:
        """The rule, or the reason with the candidates' names: the text for ``matched_by`` columns."""
        if self.person is not None:
            return self.rule or ""
        names = ", ".join(one.name for one in self.candidates)
        return f"{self.reason}: {names}" if names else str(self.reason)


@dataclass(frozen=True, slots=True)
class TermList:
    """A source that lists the members of a term: all who sat from ``start`` to ``end``.

    Without days it lists who sat on one day that is not told: who left before or came after is missing.
    """

    term: str
    start: dt.date | None
    end: dt.date | None
    source: str

    def holds(self, day: dt.date) -> bool:
        """Whether all who sat on ``day`` are listed."""
        return self.start is not None and self.start <= day and (self.end is None or day < self.end)


@dataclass(frozen=True, slots=True)
class Facts:
    """All rows of the register, as read."""

    people: tuple[Person, ...]
    identifiers: tuple[tuple[str, str, str], ...]
    parties: tuple[Party, ...]
    labels: tuple[tuple[str, str], ...]
    memberships: tuple[Membership, ...]
    mandates: tuple[Mandate, ...]
    coalitions: tuple[Coalition, ...]
    lists: tuple[TermList, ...]
