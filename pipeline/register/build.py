"""The keeper's script: builds the register's files from the folder of source material.

    python -m pipeline.register.build FOLDER

Comes in: the minister file and the member lists (see README.md here), and the files kept by hand beside this script
(``parties``, ``party_labels``, ``first_names``, ``term_lists``, ``kept_names``, ``kept_members``,
``kept_memberships``, ``kept_governments``).
Goes out: ``people.csv``, ``identifiers.csv``, ``memberships.csv``, ``mandates.csv``, ``coalitions.csv`` here.
Does not: guess. A bound that no source states stays empty; a person who changed party on an unknown day is marked,
and so is a stretch that is only inferred from the terms beside it.
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
from pipeline.register.terms import Term, terms

HERE = Path(__file__).parent
Row = dict[str, str]
MINISTERS = "minister file of the chancellery's open data"
ATTENDANCE = "attendance of committee meetings 2019-2024, open data of the Flemish Parliament"
LIST_2018 = "list of members 2014-2019, about 2018"


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
        names = [(row["party"], row["party_id"]) for row in read(HERE / "parties.csv")]
        spelt = [(row["label"], row["party_id"]) for row in read(HERE / "party_labels.csv")]
        self.labels = {party_key(label): party_id for label, party_id in names + spelt}
        self.listed_terms: set[str] = set()
        self.governments = {row["label"]: row["government"] for row in read(HERE / "kept_governments.csv")}

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

    def in_term(
        self, key: str, party: str, term: str, source: str, known: tuple[str, str] = ("", ""), **more: object
    ) -> None:
        """Adds that ``key`` sat for ``party`` in ``term``, all of it but for the bounds that are ``known``."""
        bounds = self.terms[term]
        first = known[0] or bounds.start.isoformat()
        last = known[1] or (bounds.end.isoformat() if bounds.end else "")
        party_id = self.labels[party_key(party)]
        found = Evidence(party_id, party, first, last, source, term, **more)  # type: ignore[arg-type]
        if party_id == "onafhankelijk":
            found.vouched = False
        self.evidence.setdefault(key, []).append(found)

    def touched(self, sat: Iterable[str], row: Row) -> list[str]:
        """Those of the terms that the days of ``row`` reach into."""
        first, last = row["start_date"] or row["known_from"], row["end_date"] or row["known_until"] or "9999"
        bounds = [(name, self.terms[name].start.isoformat(), self.terms[name].end) for name in sat]
        return [name for name, start, end in bounds if start < last and (end is None or first < end.isoformat())]

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
                 "government": self.governments.get(row["government"], row["government"]),
                 "start_date": row["start"], "end_date": end, "source": MINISTERS}
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
                same = (row["key"], row["role"], row["portfolio"])
                if (*same, next_day := day_after(row["end_date"])) in starts and (*same, row["end_date"]) not in starts:
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

    def one_by_one(self, rows: list[Row]) -> None:
        """Members that single sources name, with a party in a term, or from one day to another, or on no day.

        Days narrow the term beside them. Alone they are for the Vlaamse Raad before the first term.
        """
        for row in rows:
            key = self.person(row["name"], row["source"])
            known = (row["known_from"], row["known_until"])
            if row["party"] and row["term"]:
                self.in_term(key, row["party"], row["term"], row["source"], known)
            elif row["party"] and (all(known) or key not in self.evidence):
                party_id = self.labels[party_key(row["party"])]
                found = Evidence(party_id, row["party"], *known, row["source"], vouched=all(known))
                self.evidence.setdefault(key, []).append(found)


def day_after(day: str) -> str:
    """The next day."""
    return (dt.date.fromisoformat(day) + dt.timedelta(days=1)).isoformat()


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
    """One row per party and stretch without a gap; a gap between two stretches under one party is a row inferred."""
    rows: list[Row] = []
    for one in sorted(found, key=lambda each: (each.first, each.last or "9999")):
        same = bool(rows) and (rows[-1]["party_id"], rows[-1]["vouched"]) == (one.party_id, yes(one))
        until = rows[-1]["known_until"] if same else ""
        if same and (not until or one.first <= day_after(until)):
            rows[-1] |= stretched(rows[-1], one)
            continue
        if same:
            rows.append(inferred(rows[-1], until, one.first, "between two times under this party"))
        rows.append(
            {"party_id": one.party_id, "party": one.party, "vouched": yes(one), "known_from": one.first,
             "known_until": one.last, "seen_from": one.seen[0], "seen_until": one.seen[1], "terms": one.term,
             "inferred": "no", "source": one.source}
        )  # fmt: skip
    return rows


def inferred(row: Row, first: str, last: str, why: str) -> Row:
    """A stretch for which no source vouches, under the party of ``row``."""
    return {"party_id": row["party_id"], "party": row["party"], "vouched": "yes", "known_from": first,
            "known_until": last, "seen_from": "", "seen_until": "", "terms": "", "inferred": "yes",
            "source": f"inferred: {why}"}  # fmt: skip


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
            sat = sorted({one.term for one in found if one.term})
            seen = next(({"seen_from": one.seen[0], "seen_until": one.seen[1]} for one in found if one.seen[0]), {})
            told = {"vouched": "yes", "inferred": "no", **seen}
            own = [{**row, "terms": ";".join(builder.touched(sat, row)), **told} for row in by_hand[key]]
        else:
            own = carried(merged(found), builder)
        rows += [{**row, "person_id": ids[key]} for row in own]
    return sorted(
        rows, key=lambda row: (row["person_id"], row.get("start_date", ""), row["known_from"], row["party_id"])
    )


def carried(rows: list[Row], builder: Builder) -> list[Row]:
    """Rows of one person with the party carried over from a term whose members a source lists to the next one.

    Only where no source lists the members of that next term: of those who sit on, few change party between two
    terms. What is carried over is a row of its own, marked as inferred.
    """
    for row in rows:
        if row["vouched"] == "no":
            row["known_from"] = row["known_until"] = ""
    order = list(builder.terms)
    sat = sorted(order.index(name) for row in rows for name in row["terms"].split(";") if name)
    if not sat or len({row["party_id"] for row in rows}) > 1 or any(row["vouched"] == "no" for row in rows):
        return rows
    before, after = _carried_to(sat[0], -1, builder), _carried_to(sat[-1], 1, builder)
    first, last = rows[0]["known_from"], rows[-1]["known_until"]
    out = list(rows)
    # who came in the course of the listed term, or left in it, was a substitute or is gone: nothing is carried over
    if before and before.start.isoformat() < first <= str(before.end):
        out.insert(0, inferred(rows[0], before.start.isoformat(), first, f"carried over to {before.name}"))
    if after and last and after.start.isoformat() <= last and (after.end is None or last < after.end.isoformat()):
        until = after.end.isoformat() if after.end else ""
        out.append(inferred(rows[-1], last, until, f"carried over to {after.name}"))
    return out


def _carried_to(at: int, step: int, builder: Builder) -> Term | None:
    """The term beside the listed term ``at``, where no source lists its members."""
    order = list(builder.terms)
    if order[at] not in builder.listed_terms or not 0 <= at + step < len(order):
        return None
    if order[at + step] in builder.listed_terms:
        return None
    return builder.terms[order[at + step]]


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


def gathered(material: Path, named: Path) -> Builder:
    """All sources, read; ``named`` is the file of members kept by hand."""
    builder = Builder()
    builder.ministers(read(material / "flemish_ministers_1981_2026.csv"))
    builder.bridge()
    builder.attendance(read(material / "mps_2019_2024_from_attendance.csv"))
    builder.listed(read(material / "mps_ca2018_legislature_2014_2019.csv"), "party_ca2018", "2014-2019", LIST_2018)
    builder.one_by_one(read(named))
    return builder


def build(
    material: Path,
    target: Path = HERE,
    named: Path = HERE / "kept_members.csv",
    lists: Path = HERE / "term_lists.csv",
) -> None:
    """Reads the source material and the members ``named`` by hand, and writes the register's files to ``target``.

    ``lists`` tells of which terms a source lists the members.
    """
    builder = gathered(material, named)
    builder.listed_terms = {row["term"] for row in read(lists)}
    ids = slugs(builder.people)
    held, members = mandates(builder, ids), memberships(builder, ids)
    dated = "start_date end_date source"
    known = "start_date end_date known_from known_until seen_from seen_until terms vouched inferred source"
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
