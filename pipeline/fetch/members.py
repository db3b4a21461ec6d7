"""Members: who sat for which party, from which day to which, as the service's ``/vv`` tells it.

Comes in: the lists of present and former members. Goes out: rows in ``people.csv`` of the folder, the overlay that the
register reads, and remarks where they contradict the curated register.
Does not: write over rows that the user added. A membership without a first day is left to the curated register.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

import msgspec

from pipeline.extract.metadata import read_date
from pipeline.extract.service.fields import Fields
from pipeline.fetch.answers import every, holds, lists, number_of
from pipeline.fetch.failure import Failure
from pipeline.fetch.harvest import Fetcher, Wanted
from pipeline.fetch.shelf import Provenance
from pipeline.register import Register, RegisterError, read_register
from pipeline.register.names import fold, party_key, slug
from pipeline.register.overlay import COLUMNS, overlay_rows

OVERLAY = "people.csv"
SOURCE = "open data of the Flemish Parliament, /vv"
_DAY = dt.timedelta(days=1)
_FIRST, _LAST = dt.date.min, dt.date.max
_LISTS = ("vv/huidige", "vv/gewezen")
_GENDERS = {"m": "male", "man": "male", "mannelijk": "male", "v": "female", "vrouw": "female", "vrouwelijk": "female"}
Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days under one party or mandate, half-open; ``end`` ``None``: to this day."""

    start: dt.date
    end: dt.date | None
    party: str = ""


def fetch_members(fetcher: Fetcher) -> None:
    """Fetches all members, present and former, and writes their rows.

    Raises ``RegisterError``, before anything is asked, where the sheet that is there cannot be read.
    """
    _own_rows(fetcher.raw / OVERLAY)
    numbers: dict[str, None] = {}
    for path in _LISTS:
        try:
            answer = fetcher.client.answer(fetcher.client.service.opendata(path), lists(_is_member))
        except Failure as failure:
            fetcher.tally.not_asked.append(f"{path} ({failure.code}: {failure.message})")
            fetcher.stop_if_hopeless(failure)
            continue
        numbers.update(dict.fromkeys(filter(None, map(number_of, every(answer, _is_member)))))
    fetcher.each(_wanted(fetcher, numbers), lambda one: _fetch(fetcher, one))
    _write(fetcher)


def _is_member(fields: Fields) -> bool:
    return "id" in fields and "naam" in fields and "voornaam" in fields


def _wanted(fetcher: Fetcher, numbers: Iterable[str]) -> Iterator[Wanted]:
    for number in numbers:
        fetcher.tally.found += 1
        if fetcher.is_done(f"vv:{number}", ""):
            fetcher.tally.count("there")
        else:
            yield Wanted(f"vv:{number}", "")


def _fetch(fetcher: Fetcher, one: Wanted) -> None:
    number = one.key.partition(":")[2]
    url = fetcher.client.service.opendata(f"vv/{number}?lang=nl")
    answer = fetcher.client.answer(url, holds(_is_member))
    member = next(every(answer, _is_member))
    data = msgspec.json.format(msgspec.json.encode({**member, "id": number}), indent=1) + b"\n"
    before = fetcher.shelf.stored(one.key)
    changed = fetcher.shelf.keep_answer(one.key, data, None, Provenance(url))
    fetcher.tally.count("stored" if before is None else "replaced" if changed else "there")


def _write(fetcher: Fetcher) -> None:
    """Writes ``people.csv`` anew, with the user's own rows kept; only a sheet that the register can read."""
    entries = [one for one in fetcher.shelf.manifest.all() if one.id.startswith("vv:") and fetcher.shelf.stored(one.id)]
    members = [Fields(msgspec.json.decode((fetcher.raw / one.file).read_bytes())) for one in entries]
    if not members:
        return
    place = fetcher.raw / OVERLAY
    own = _own_rows(place)
    rows, remarks = rows_of(members, read_register(), own)
    sheet = io.StringIO(newline="")
    writer = csv.DictWriter(sheet, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows([*own, *rows])
    beside = fetcher.shelf.part(OVERLAY)
    beside.write_text(sheet.getvalue(), encoding="utf-8")
    try:
        read_register(beside)
    except RegisterError as error:
        kept = fetcher.shelf.hidden / "people.refused.csv"
        os.replace(beside, kept)
        fetcher.tally.remarks.append(f"{place} is as it was: {str(error).replace(str(beside), str(kept))}")
        return
    os.replace(beside, place)
    fetcher.tally.remarks += [
        *remarks,
        f"{place}: {len(rows)} rows about {len(members)} members, {len(own)} of your own",
    ]


def _own_rows(place: Path) -> list[Row]:
    """The rows that did not come from here."""
    if not place.exists():
        return []
    return [row for row in overlay_rows(place) if row.get("source") != SOURCE]


def rows_of(members: Iterable[Fields], register: Register, own: list[Row]) -> tuple[list[Row], list[str]]:
    """Rows of the overlay for members as the service tells of them, and what a reader should look at."""
    rows: list[Row] = []
    remarks: list[str] = []
    taken: dict[str, str] = {}
    labels = {party_key(label): party_id for label, party_id in register.facts.labels}
    told = {fold(row.get("name", "")) for row in own}
    for member in sorted(members, key=lambda one: int(one.text("id") or 0)):
        name = f"{member.text('voornaam')} {member.text('naam')}"
        person_id = _person_id(name, member.text("id") or "", register, taken)
        taken[person_id] = member.text("id") or ""
        parties, odd = _parties(member, labels)
        seats = _seats(member)
        remarks += [f"{name}: {one}" for one in odd]
        if fold(name) in told:
            remarks.append(f"{name}: your own rows in {OVERLAY} stand; those of the service are left out")
            continue
        remarks += _conflicts(name, person_id, parties, labels, register)
        rows += _rows(name, person_id, member, parties, seats)
    return rows, remarks


def _person_id(name: str, number: str, register: Register, taken: dict[str, str]) -> str:
    """Who the service's number is in the register: by number, else the one of that name without another number."""
    known = register.by_identifier("vlpar", number)
    if known is not None:
        return known.person_id
    named = register.person_by_full_name(name).person
    numbered = {one for one, scheme, _ in register.facts.identifiers if scheme == "vlpar"}
    if named is not None and named.person_id not in numbered and named.person_id not in taken:
        return named.person_id
    made = slug(name)
    return f"{made}-{number}" if made in taken or register.person(made) else made


def _parties(member: Fields, labels: dict[str, str]) -> tuple[list[Stretch], list[str]]:
    """Under which party from which day to which, and what could not be read."""
    odd: list[str] = []
    found: list[Stretch] = []
    for one in member.objects("lidmaatschap", "lidmaatschappen"):
        party = one.object("fractie").text("naam") or one.text("fractie", "partij")
        start, end = _day(one, "datumvan"), _day(one, "datumtot")
        if party is None or start is None or (end is not None and end < start):
            odd.append(f"a membership of '{party or '?'}' without days that can be used; the curated rows stand")
        elif party_key(party) not in labels:
            odd.append(f"'{party}' is no party that the register knows; add a row of your own with its party_id")
        else:
            found.append(Stretch(start, end, party))
    return _one_after_another(found, odd), odd


def _seats(member: Fields) -> list[Stretch]:
    """From which day to which the member sat."""
    found = []
    for one in member.objects("mandaat-vlaams-parlement"):
        start, end = _day(one, "datumvan"), _day(one, "datumtot")
        if start is not None and (end is None or end >= start):
            found.append(Stretch(start, end))
    return _one_after_another(found, [])


def _day(fields: Fields, name: str) -> dt.date | None:
    text = fields.text(name)
    return read_date(text) if text else None


def _one_after_another(found: list[Stretch], odd: list[str]) -> list[Stretch]:
    """Stretches half-open, none over another.

    The service gives last days. A last day that is the next first day is a hand-over on that day; otherwise the
    last day still counts. Doubled and touching stretches under one party are one.
    """
    joined: list[Stretch] = []
    for one in sorted(found, key=lambda each: (each.start, each.end or _LAST)):
        before = joined[-1] if joined else None
        if before and before.party == one.party and (before.end is None or one.start <= before.end + _DAY):
            open_end = before.end is None or one.end is None
            joined[-1] = Stretch(
                before.start, None if open_end else max(before.end or _LAST, one.end or _LAST), one.party
            )
        elif before and before.start == one.start:
            odd.append(f"two parties from {one.start} on, {before.party} and {one.party}; the first is taken")
        else:
            joined.append(one)
    halfopen: list[Stretch] = []
    for one, after in zip_longest(joined, joined[1:]):
        end = one.end + _DAY if one.end and one.end < _LAST else None
        if after is not None and (end is None or end > after.start):
            if one.end is None or one.end > after.start:
                odd.append(
                    f"{one.party or 'a mandate'} and {after.party or 'the next'} overlap; the later one is taken"
                )
            end = after.start
        halfopen.append(Stretch(one.start, end, one.party))
    return halfopen


def _conflicts(
    name: str, person_id: str, parties: list[Stretch], labels: dict[str, str], register: Register
) -> Iterator[str]:
    """Where the curated register has another party on days of which the service tells; the service wins there."""
    curated = [one for one in register.facts.memberships if one.person_id == person_id and one.vouched]
    for one in parties:
        wanted = labels.get(party_key(one.party))
        for old in curated:
            first = max(one.start, old.start or old.known_from or _FIRST)
            last = min(one.end or _LAST, old.end or old.known_until or _LAST)
            if first < last and old.party_id != wanted:
                until = "today" if last == _LAST else f"{last - _DAY}"
                yield (
                    f"conflict: {name} from {first} to {until}: {one.party} in the service, {old.party} in the curated "
                    f"register ({old.source}); the service's days are taken"
                )


def _rows(name: str, person_id: str, member: Fields, parties: list[Stretch], seats: list[Stretch]) -> Iterator[Row]:
    """Rows of one member: a party and a seat a row, as long as there are any."""
    person = {
        "name": name, "person_id": person_id, "given_name": member.text("voornaam") or "",
        "family_name": member.text("naam") or "", "gender": _GENDERS.get((member.text("geslacht") or "").lower(), ""),
        "identifiers": f"vlpar:{member.text('id')}", "source": SOURCE,
    }  # fmt: skip
    for at in range(max(len(parties), len(seats), 1)):
        row = dict(person)
        if at < len(parties):
            one = parties[at]
            row |= {"party": one.party, "party_start": one.start.isoformat(), "party_end": _iso(one.end)}
        if at < len(seats):
            row |= {"role": "member", "start_date": seats[at].start.isoformat(), "end_date": _iso(seats[at].end)}
        yield row


def _iso(day: dt.date | None) -> str:
    return day.isoformat() if day else ""
