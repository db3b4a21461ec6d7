"""A user's own additions to the register: one flat sheet, ``people.csv``, beside the documents.

Comes in: the curated facts and the sheet.
Goes out: facts in which the sheet's rows win over the curated rows they contradict.
Does not: guess what a row means. A column, party or role that is not known stops with one sentence that names it.

Columns (``name`` is needed, the rest may be absent): name, person_id, given_name, family_name, gender, variants, party,
party_id, party_start, party_end, role (member, minister, minister-president, viceminister-president), portfolio,
government, start_date, end_date, identifiers (``vlpar:123``), source. Several rows may tell of one person.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from pipeline.register.model import MEMBER, Coalition, Facts, Mandate, Membership, Party, Person, RegisterError
from pipeline.register.names import fold, name_keys, party_key, slug
from pipeline.register.sheet import Row, heading_of, rows

COLUMNS = tuple(
    "name person_id given_name family_name gender variants party party_id party_start party_end role portfolio "  # noqa: SIM905
    "government start_date end_date identifiers source".split()
)
_ROLES = {
    "member": MEMBER,
    "minister": "Minister",
    "minister-president": "Minister-president",
    "viceminister-president": "Viceminister-president",
}
_IDENTIFIER = re.compile(r"([a-z][a-z0-9_]*):(\S+)")
_OWN = "the user's own sheet"
_FIRST, _LAST = dt.date.min, dt.date.max


@dataclass(slots=True)
class _Sheet:
    """The facts while rows are laid over them; ``own`` are the rows of the sheet, never cut by a later one."""

    people: dict[str, Person]
    identifiers: dict[tuple[str, str], str]
    parties: list[Party]
    labels: dict[str, str]
    printed: list[tuple[str, str]]
    memberships: list[Membership]
    mandates: list[Mandate]
    coalitions: list[Coalition]
    own: set[Membership | Mandate] = field(default_factory=set)
    names: dict[str, set[str]] = field(default_factory=dict)

    def add(self, person: Person) -> None:
        """Adds a person, or puts the new record in the place of the old one."""
        self.people[person.person_id] = person
        for name in (person.name, *person.variants):
            for key in name_keys(name):
                self.names.setdefault(key, set()).add(person.person_id)

    def named(self, name: str) -> set[str]:
        """The ids of all who bear a name."""
        return {person_id for key in name_keys(name) for person_id in self.names.get(key, ())}


def laid_over(facts: Facts, overlay: Path) -> Facts:
    """``facts`` with the sheet at ``overlay`` over them. Raises ``RegisterError``."""
    sheet = _Sheet(
        {},
        {(scheme, value): person_id for person_id, scheme, value in facts.identifiers},
        list(facts.parties),
        {party_key(label): party_id for label, party_id in facts.labels},
        list(facts.labels),
        list(facts.memberships),
        list(facts.mandates),
        list(facts.coalitions),
    )
    for one in facts.people:
        sheet.add(one)
    for row in _rows(overlay):
        _lay(sheet, row)
    return Facts(
        tuple(sheet.people.values()),
        tuple((person_id, scheme, value) for (scheme, value), person_id in sheet.identifiers.items()),
        tuple(sheet.parties),
        tuple(sheet.printed),
        tuple(sheet.memberships),
        tuple(sheet.mandates),
        tuple(sheet.coalitions),
        facts.lists,
    )


def overlay_rows(overlay: Path) -> list[dict[str, str]]:
    """The cells of the sheet, row by row, unread. Raises ``RegisterError`` where it is no such sheet."""
    return [{column: row.text(column) for column in COLUMNS} for row in _rows(overlay)]


def _rows(overlay: Path) -> Iterator[Row]:
    text = _text(overlay)
    heading = heading_of(text)
    unknown = [name for name in heading if name not in COLUMNS]
    if unknown or "name" not in heading:
        what = f"has an unknown column '{unknown[0]}'" if unknown else "has no column 'name'"
        raise RegisterError(f"{overlay}, row 1: the heading {what}; the columns are {', '.join(COLUMNS)}.")
    yield from rows(text, str(overlay))


def _text(overlay: Path) -> str:
    try:
        return overlay.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RegisterError(f"{overlay} is not in UTF-8; save it as 'CSV UTF-8'.") from error
    except OSError as error:
        raise RegisterError(f"{overlay} cannot be read: {error.strerror}.") from error


def _lay(sheet: _Sheet, row: Row) -> None:
    """Lays one row over the facts."""
    person_id = _person(sheet, row)
    for part in re.split(r"[;,\s]+", row.text("identifiers")):
        found = _IDENTIFIER.fullmatch(part)
        if found:
            sheet.identifiers[found[1], found[2]] = person_id
        elif part:
            row.fail("identifiers", f"has '{part}'; write it as vlpar:123")
    _party(sheet, row, person_id)
    _mandate(sheet, row, person_id)


def _person(sheet: _Sheet, row: Row) -> str:
    """Adds the row's person, or lays the row over the person it names; gives the id."""
    name = " ".join(row.needed("name").split())
    person_id = _person_id(sheet, row, name)
    old = sheet.people.get(person_id)
    if old and person_id not in sheet.named(name):  # known by id, under another name: the old one stays a spelling
        old = replace(old, name=name, given_name="", family_name="", variants=(*old.variants, old.name))
    given, _, family = name.partition(" ")
    if old is None and not (family or row.text("family_name")):
        row.fail("name", f"has '{name}'; write the full name, given name first")
    source = row.text("source") or _OWN
    if old is None:
        old = Person(person_id, name, "", "", None, source)
    sheet.add(
        replace(
            old,
            given_name=row.text("given_name") or old.given_name or given,
            family_name=row.text("family_name") or old.family_name or family,
            gender=row.gender("gender") or old.gender,
            source=old.source if source in old.source else f"{old.source}; {source}",
            variants=tuple(dict.fromkeys((*old.variants, *row.many("variants")))),
        )
    )
    return person_id


def _person_id(sheet: _Sheet, row: Row, name: str) -> str:
    """The id that the row gives, that of the one person of exactly that name, or a new one."""
    wanted, same = row.text("person_id"), sorted(sheet.named(name))
    if wanted and not re.fullmatch(r"[a-z0-9][a-z0-9-]*", wanted):
        row.fail("person_id", f"has '{wanted}'; use small letters, digits and hyphens")
    if wanted or len(same) == 1:
        return wanted or same[0]
    if same:
        row.fail("person_id", f"is empty, and several people are named {name}; give one of {', '.join(same)}")
    made = slug(name) or row.fail("name", f"has '{name}'; write the full name, given name first")
    if made in sheet.people:
        row.fail("person_id", f"is empty, and '{made}' is taken by {sheet.people[made].name}; give an id")
    return made


def _period(row: Row, first: str, last: str) -> tuple[dt.date | None, dt.date | None]:
    """Two cells as a half-open period."""
    start, end = row.day(first), row.day(last)
    if start and end and end <= start:
        row.fail(last, f"has {end}, which is not after '{first}' {start}; an end is the first day that is no longer in")
    return start, end


def _party(sheet: _Sheet, row: Row, person_id: str) -> None:
    """Lays the row's party over the person's memberships."""
    label, start_end = row.text("party"), _period(row, "party_start", "party_end")
    if not label:
        if any(start_end) or row.text("party_id"):
            row.fail("party", "is empty, while its dates or its id are filled in")
        return
    party_id = _party_id(sheet, row, label)
    new = Membership(person_id, party_id, label, *start_end, None, None, None, None, (), True,
                     row.text("source") or _OWN)  # fmt: skip
    first, last = start_end[0] or _FIRST, start_end[1] or _LAST
    kept: list[Membership] = []
    for old in sheet.memberships:
        begin, end = old.start or old.known_from or _FIRST, old.end or old.known_until or _LAST
        if old.person_id != person_id or (old.vouched and (end <= first or last <= begin)):
            kept.append(old)
        elif old in sheet.own:
            row.fail("party", f"has '{label}' for days on which an earlier row has '{old.party}'")
        else:
            kept += _around(old, begin, end, first, last)
    sheet.memberships = [*kept, new]
    sheet.own.add(new)


def _around(old: Membership, begin: dt.date, end: dt.date, first: dt.date, last: dt.date) -> list[Membership]:
    """What is left of a curated membership before and after the days that the sheet tells of.

    A membership with an unknown day of change keeps its terms only: that the person sat then.
    """
    if not old.vouched:
        return [old]
    rest = []
    if begin < first:
        rest.append(replace(old, end=first))
    if last < end:
        rest.append(replace(old, start=last))
    return rest or [replace(old, vouched=False)]


def _party_id(sheet: _Sheet, row: Row, label: str) -> str:
    """The id of the party; a label that is not known needs an id, so that a typo is not a new party."""
    known, wanted = sheet.labels.get(party_key(label)), row.text("party_id")
    if known and wanted and known != wanted:
        row.fail("party_id", f"has '{wanted}', but '{label}' is '{known}'")
    if known:
        return known
    if not wanted:
        row.fail("party", f"has '{label}', which is no party of the register; correct it, or give it a party_id")
    if not any(one.party_id == wanted for one in sheet.parties):
        sheet.parties.append(Party(wanted, label, None, None, row.text("source") or _OWN))
    sheet.labels[party_key(label)] = wanted
    sheet.printed.append((label, wanted))
    return wanted


def _mandate(sheet: _Sheet, row: Row, person_id: str) -> None:
    """Lays the row's mandate over those of the person and of others under the same title."""
    role, (start, end) = row.text("role"), _period(row, "start_date", "end_date")
    if not role:
        for column in ("start_date", "end_date", "portfolio", "government"):
            if row.text(column):
                row.fail("role", f"is empty, while '{column}' is filled in; write {', '.join(_ROLES)}")
        return
    if role.casefold() not in _ROLES:
        row.fail("role", f"has '{role}'; write {', '.join(_ROLES)}")
    first = start or row.first_day("start_date")
    role = _ROLES[role.casefold()]
    government = None if role == MEMBER else _government(sheet, row, first)
    new = Mandate(person_id, role, row.text("portfolio") or None, government, first, end,
                  row.text("source") or _OWN)  # fmt: skip
    sheet.mandates = [*_cut(sheet, new), new]
    sheet.own.add(new)
    _coalition(sheet, new)


def _government(sheet: _Sheet, row: Row, day: dt.date) -> str:
    if row.text("government"):
        return row.text("government")
    names = sorted({one.government for one in sheet.mandates if one.government and one.holds(day)})
    return names[0] if len(names) == 1 else row.fail("government", "is empty; fill it in")


def _cut(sheet: _Sheet, new: Mandate) -> list[Mandate]:
    """The mandates without the days on which ``new`` contradicts them: its holder's role, its title for others."""
    first, last = new.start, new.end or _LAST
    title = fold(new.portfolio or "")
    clash: Callable[[Mandate], bool] = lambda old: (  # noqa: E731
        (old.person_id == new.person_id and old.role == new.role)
        or (old.person_id != new.person_id and bool(title) and fold(old.portfolio or "") == title)
    )
    kept: list[Mandate] = []
    for old in sheet.mandates:
        if old in sheet.own or not clash(old) or (old.end or _LAST) <= first or last <= old.start:
            kept.append(old)
            continue
        if old.start < first:
            kept.append(replace(old, end=first))
        if last < (old.end or _LAST):
            kept.append(replace(old, start=last))
    return kept


def _coalition(sheet: _Sheet, new: Mandate) -> None:
    """A minister's party sits in the government: added where the coalition does not have it yet."""
    parties = {one.party_id for one in sheet.memberships if one.person_id == new.person_id and one.holds(new.start)}
    for party_id in parties if new.government else ():
        if not any(one.party_id == party_id and one.holds(new.start) for one in sheet.coalitions):
            sheet.coalitions.append(Coalition(str(new.government), party_id, new.start, new.end, new.source))
