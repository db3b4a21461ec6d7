"""The keeper's script: builds the register's files from the folder of source material.

    python -m pipeline.register.build FOLDER

Comes in: the minister file and the member lists (see README.md here), and the files kept by hand beside this script
(``parties``, ``party_labels``, ``first_names``, ``kept_names``, ``kept_memberships``).
Goes out: ``people.csv``, ``identifiers.csv``, ``memberships.csv``, ``mandates.csv``, ``coalitions.csv`` here.
Does not: guess. A bound that no source states stays empty; a person who changed party on an unknown day is marked.
"""

from __future__ import annotations

import csv
import datetime as dt
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.register.names import fold, party_key, slug
from pipeline.register.terms import FULL_LIST, terms

HERE = Path(__file__).parent
Row = dict[str, str]
MINISTERS = "minister file of the chancellery's open data"
ATTENDANCE = "attendance of committee meetings 2019-2024, open data of the Flemish Parliament"
LIST_2018 = "list of members 2014-2019, about 2018"
COMMITTEE = "list of the finance committee 2025-2026; party from the order of the groups"


def read(path: Path) -> list[Row]:
    """Rows of a CSV file, values without white space around them."""
    with path.open(encoding="utf-8-sig", newline="") as source:
        return [{key: (value or "").strip() for key, value in row.items()} for row in csv.DictReader(source)]


def write(path: Path, columns: str, rows: Iterable[Mapping[str, str]]) -> None:
    """Writes ``rows`` as a CSV file."""
    with path.open("w", encoding="utf-8", newline="") as target:
        writer = csv.DictWriter(target, columns.split(), restval="", extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


@dataclass(slots=True)
class Entry:
    """One person while the register is built."""

    name: str
    given: str
    family: str
    sources: list[str] = field(default_factory=list)
    identifiers: set[tuple[str, str]] = field(default_factory=set)


@dataclass(slots=True)
class Evidence:
    """One source's word on a person's party; ``first`` and ``last`` bound what it vouches for."""

    party_id: str
    party: str
    first: str
    last: str
    source: str
    term: str = ""
    seen: tuple[str, str] = ("", "")
    vouched: bool = True


class Builder:
    """Gathers people and evidence from all sources; one name is one person."""

    def __init__(self) -> None:
        self.people: dict[str, Entry] = {}
        self.evidence: dict[str, list[Evidence]] = {}
        self.mandates: list[Row] = []
        self.kept = {fold(row["name"]): row for row in read(HERE / "kept_names.csv")}
        self.terms = {term.name: term for term in terms()}
        self.labels = {party_key(row["label"]): row["party_id"] for row in read(HERE / "party_labels.csv")}

    def person(self, name: str, source: str, given: str = "", family: str = "") -> str:
        """Key of the person of that name, who is added when new."""
        key = fold(name)
        if key not in self.people:
            kept = self.kept.get(key, {})
            first, _, rest = name.partition(" ")
            self.people[key] = Entry(
                name, kept.get("given_name") or given or first, kept.get("family_name") or family or rest
            )
        if source not in self.people[key].sources:
            self.people[key].sources.append(source)
        return key

    def in_term(self, key: str, party: str, term: str, source: str, **more: object) -> None:
        """Adds that ``key`` sat for ``party`` in ``term``."""
        bounds = self.terms[term]
        last = bounds.end.isoformat() if bounds.end else ""
        party_id = self.labels[party_key(party)]
        found = Evidence(party_id, party, bounds.start.isoformat(), last, source, term, **more)  # type: ignore[arg-type]
        if party_id == "onafhankelijk":
            found.vouched = False
        self.evidence.setdefault(key, []).append(found)

    def is_full(self, term: str) -> bool:
        """Whether the sources list all members of a term."""
        return sum(any(one.term == term for one in found) for found in self.evidence.values()) >= FULL_LIST

    def ministers(self, rows: list[Row]) -> None:
        """Mandates and parties of ministers; a mandate ends where the next composition begins."""
        starts = sorted({row["start"] for row in rows})
        for row in rows:
            name = f"{row['first_name']} {row['last_name']}"
            key = self.person(name, MINISTERS, row["first_name"], row["last_name"])
            self.people[key].identifiers.add(("themis", row["person_id"]))
            later = [start for start in starts if row["start"] < start < row["end"]]
            # since 1999 the compositions follow each other: one that reaches into the next ends where that begins
            end = min(later) if later and row["start"] >= "1999" else row["end"]
            titled = re.search(r"(?i)minister van |-president", row["portfolio"])
            self.mandates.append(
                {"key": key, "role": row["role"], "portfolio": row["portfolio"] if titled else "",
                 "government": row["government"], "start_date": row["start"], "end_date": end, "source": MINISTERS}
            )  # fmt: skip
            # of several names the first will do: they are names of one party, or the person is kept by hand
            party = row["party"].split(";")[0]
            source = MINISTERS if "csv" in row["party_source"] else f"{MINISTERS}; party added by hand"
            found = Evidence(self.labels[party_key(party)], party, row["start"], end, source)
            self.evidence.setdefault(key, []).append(found)

    def bridge(self) -> None:
        """Closes gaps of one day between two mandates of one person under one title: a slip of the source."""
        starts = {(row["key"], row["role"], row["portfolio"], row["start_date"]) for row in self.mandates}
        for row in self.mandates:
            if row["end_date"]:
                next_day = (dt.date.fromisoformat(row["end_date"]) + dt.timedelta(days=1)).isoformat()
                same = (row["key"], row["role"], row["portfolio"])
                if (*same, next_day) in starts and (*same, row["end_date"]) not in starts:
                    row["end_date"] = next_day

    def attendance(self, rows: list[Row]) -> None:
        """Members 2019-2024; more than one recorded party means a change on an unknown day."""
        for row in rows:
            key = self.person(row["name"], ATTENDANCE)
            self.people[key].identifiers.add(("vlpar", row["vlpar_person_id"]))
            recorded = re.findall(r"\s*([^;]+?) \(\d+\)", row["party_recorded_at_meetings"]) or [row["party_dec2023"]]
            seen = (row["first_committee_date_seen"], row["last_committee_date_seen"])
            for party in filter(None, recorded):
                self.in_term(key, party, "2019-2024", ATTENDANCE, seen=seen, vouched=len(recorded) == 1)

    def listed(self, rows: list[Row], column: str, term: str, source: str) -> None:
        """Members of a list without dates."""
        for row in rows:
            self.in_term(self.person(row["name"], source), row[column], term, source)


def slugs(entries: Mapping[str, Entry]) -> dict[str, str]:
    """A readable id for each person; a second of the same slug gets a number."""
    ids: dict[str, str] = {}
    taken: Counter[str] = Counter()
    for key, entry in entries.items():
        plain = slug(entry.name)
        taken[plain] += 1
        ids[key] = plain if taken[plain] == 1 else f"{plain}-{taken[plain]}"
    return ids


def merged(found: list[Evidence]) -> list[Row]:
    """One row per party: neighbouring evidence for one party is one stretch, from the first to the last of it."""
    rows: list[Row] = []
    for one in sorted(found, key=lambda each: (each.first, each.last or "9999")):
        if rows and (rows[-1]["party_id"], rows[-1]["vouched"]) == (one.party_id, yes(one)):
            rows[-1] |= stretched(rows[-1], one)
        else:
            rows.append(
                {"party_id": one.party_id, "party": one.party, "vouched": yes(one), "known_from": one.first,
                 "known_until": one.last, "seen_from": one.seen[0], "seen_until": one.seen[1], "terms": one.term,
                 "source": one.source}
            )  # fmt: skip
    return rows


def stretched(row: Row, one: Evidence) -> Row:
    """The cells of ``row`` that change when later evidence is added to it."""
    until = row["known_until"]
    return {
        "party": one.party,
        "known_until": max(until, one.last) if until and one.last else "",
        "seen_from": row["seen_from"] or one.seen[0],
        "seen_until": one.seen[1] or row["seen_until"],
        "terms": ";".join(filter(None, dict.fromkeys([*row["terms"].split(";"), one.term]))),
        "source": "; ".join(dict.fromkeys([*row["source"].split("; "), *one.source.split("; ")])),
    }


def yes(one: Evidence) -> str:
    """The flag as the file has it."""
    return "yes" if one.vouched else "no"


def memberships(builder: Builder, ids: Mapping[str, str]) -> list[Row]:
    """Rows of ``memberships.csv``; rows kept by hand stand in for what the sources say of the same person's party."""
    by_hand: dict[str, list[Row]] = {}
    for row in read(HERE / "kept_memberships.csv"):
        by_hand.setdefault(fold(row["name"]), []).append(row)
    rows: list[Row] = []
    for key, found in builder.evidence.items():
        if key in by_hand:
            sat = {"terms": ";".join(dict.fromkeys(one.term for one in found if one.term)), "vouched": "yes"}
            seen = next(({"seen_from": one.seen[0], "seen_until": one.seen[1]} for one in found if one.seen[0]), {})
            own = [{**row, **sat, **seen} for row in by_hand[key]]
        else:
            own = carried(merged(found), builder)
        rows += [{**row, "person_id": ids[key]} for row in own]
    return sorted(
        rows, key=lambda row: (row["person_id"], row.get("start_date", ""), row["known_from"], row["party_id"])
    )


def carried(rows: list[Row], builder: Builder) -> list[Row]:
    """Rows of one person, each party carried over to the neighbouring term where no source lists all members.

    Of those who sit on, few change party between two terms; the row says in ``source`` what was carried over.
    """
    order = list(builder.terms)
    for row in rows:
        if row["vouched"] == "no":
            row["known_from"] = row["known_until"] = ""
            continue
        sat = [order.index(name) for name in row["terms"].split(";") if name]
        for at, column in ((min(sat, default=0) - 1, "known_from"), (max(sat, default=-1) + 1, "known_until")):
            if not sat or not 0 <= at < len(order) or len(rows) > 1 or builder.is_full(order[at]):
                continue
            term = builder.terms[order[at]]
            bound = term.start if column == "known_from" else term.end
            wider = bound.isoformat() if bound else ""
            row[column] = min(row[column], wider) if column == "known_from" else wider
            row["source"] += f"; carried over to {term.name}, of which no list is complete"
    return rows


def coalitions(held: list[Row], members: list[Row]) -> list[Row]:
    """Parties of a government from those of its ministers, cut where a minister's party changes."""
    parties: dict[str, list[Row]] = {}
    for row in members:
        if row["vouched"] == "yes":
            parties.setdefault(row["person_id"], []).append(row)
    stretches: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for mandate in held:
        for row in parties[mandate["person_id"]]:
            first = max(mandate["start_date"], row.get("start_date") or row["known_from"])
            last = min(mandate["end_date"] or "9999", row.get("end_date") or row["known_until"] or "9999")
            if first < last:
                stretches.setdefault((mandate["government"], row["party_id"]), []).append((first, last))
    rows = [
        {"government": government, "party_id": party_id, "start_date": first,
         "end_date": "" if last == "9999" else last, "source": "parties of the ministers"}
        for (government, party_id), found in stretches.items()
        for first, last in joined(found)
    ]  # fmt: skip
    return sorted(rows, key=lambda row: (row["start_date"], row["party_id"]))


def joined(stretches: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Stretches that touch or overlap, as one each."""
    found: list[tuple[str, str]] = []
    for first, last in sorted(stretches):
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found


def people(builder: Builder, ids: Mapping[str, str]) -> list[Row]:
    """Rows of ``people.csv``; a gender is given where the given name, or the hand-kept sheet, tells it."""
    genders = {fold(row["given_name"]): row["gender"] for row in read(HERE / "first_names.csv")}
    rows = []
    for key, entry in builder.people.items():
        kept = builder.kept.get(key, {})
        gender = kept.get("gender") or genders.get(fold(entry.given), "")
        rows.append(
            {"person_id": ids[key], "name": entry.name, "given_name": entry.given, "family_name": entry.family,
             "gender": gender, "variants": kept.get("variants", ""), "source": "; ".join(entry.sources)}
        )  # fmt: skip
    return sorted(rows, key=lambda row: row["person_id"])


def identifiers(builder: Builder, ids: Mapping[str, str]) -> list[Row]:
    """Rows of ``identifiers.csv``."""
    rows = [
        {"person_id": ids[key], "scheme": scheme, "value": value}
        for key, entry in builder.people.items()
        for scheme, value in entry.identifiers
    ]
    return sorted(rows, key=lambda row: tuple(row.values()))


def mandates(builder: Builder, ids: Mapping[str, str]) -> list[Row]:
    """Rows of ``mandates.csv``."""
    rows = [{**row, "person_id": ids[row["key"]]} for row in builder.mandates]
    return sorted(rows, key=lambda row: (row["start_date"], row["person_id"], row["role"], row["portfolio"]))


def gathered(material: Path) -> Builder:
    """All sources, read."""
    builder = Builder()
    builder.ministers(read(material / "flemish_ministers_1981_2026.csv"))
    builder.bridge()
    builder.attendance(read(material / "mps_2019_2024_from_attendance.csv"))
    builder.listed(read(material / "mps_ca2018_legislature_2014_2019.csv"), "party_ca2018", "2014-2019", LIST_2018)
    builder.listed(read(material / "mps_2026_finance_committee_pdf.csv"), "party", "2024-2029", COMMITTEE)
    return builder


def build(material: Path, target: Path = HERE) -> None:
    """Reads the source material and writes the register's files to ``target``."""
    builder = gathered(material)
    ids = slugs(builder.people)
    held, members = mandates(builder, ids), memberships(builder, ids)
    dated = "start_date end_date source"
    known = "start_date end_date known_from known_until seen_from seen_until terms vouched source"
    write(
        target / "people.csv",
        "person_id name given_name family_name gender birth_date variants source",
        people(builder, ids),
    )
    write(target / "identifiers.csv", "person_id scheme value", identifiers(builder, ids))
    write(target / "mandates.csv", f"person_id role portfolio government {dated}", held)
    write(target / "memberships.csv", f"person_id party_id party {known}", members)
    write(target / "coalitions.csv", f"government party_id {dated}", coalitions(held, members))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m pipeline.register.build FOLDER (the folder of source material)")
    build(Path(sys.argv[1]))
