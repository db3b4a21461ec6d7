"""The register as rows for the database.

Comes in: the facts of a register.
Goes out: rows for people, identifiers, parties, memberships, mandates and coalitions, columns as in the database.
Does not: write anything.
"""

from __future__ import annotations

import datetime as dt

from pipeline.register.model import Facts, Membership, Party

Row = dict[str, object]
_FIRST, _LAST = dt.date.min, dt.date.max


def rows_of(facts: Facts) -> dict[str, tuple[Row, ...]]:
    """Rows by table."""
    return {
        "people": tuple(
            {"person_id": one.person_id, "name": one.name, "given_name": one.given_name,
             "family_name": one.family_name, "gender": one.gender, "birth_date": one.birth_date, "source": one.source}
            for one in facts.people
        ),
        "identifiers": tuple(
            {"person_id": person_id, "scheme": scheme, "value": value} for person_id, scheme, value in facts.identifiers
        ),
        "parties": tuple(
            {"party_id": one.party_id, "party": one.name, "start_date": one.start, "end_date": one.end}
            for one in facts.parties
        ),
        "memberships": tuple(
            row for one in facts.memberships if one.vouched for row in _named(one, facts.parties)
        ),
        "mandates": tuple(
            {"person_id": one.person_id, "role": one.role, "portfolio": one.portfolio, "government": one.government,
             "start_date": one.start, "end_date": one.end, "source": one.source}
            for one in facts.mandates
        ),
        "coalitions": tuple(
            {"government": one.government, "party_id": one.party_id, "start_date": one.start, "end_date": one.end,
             "source": one.source}
            for one in facts.coalitions
        ),
    }  # fmt: skip


def _named(one: Membership, parties: tuple[Party, ...]) -> list[Row]:
    """A membership, cut into the stretches of the party's names."""
    first, last = one.start or one.known_from or _FIRST, one.end or one.known_until or _LAST
    stated = one.start is not None and one.end is not None
    source = (
        one.source if stated else f"{one.source} (dates: what the source vouches for, not the day of entry or exit)"
    )
    names = [each for each in parties if each.party_id == one.party_id]
    rows: list[Row] = []
    for name in names:
        begin = first if name is names[0] else max(first, name.start or _FIRST)
        end = min(last, name.end or _LAST)
        if begin < end:
            rows.append(
                {"person_id": one.person_id, "party_id": one.party_id, "party": name.name,
                 "start_date": None if begin == _FIRST else begin, "end_date": None if end == _LAST else end,
                 "source": source, "inferred": one.inferred}
            )  # fmt: skip
    return rows
