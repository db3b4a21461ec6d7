"""What must hold of the register's rows, whoever edits them."""

from __future__ import annotations

import csv
import datetime as dt
import pickle
import subprocess
import sys
from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path

import pytest

from pipeline.register import Register, read_register
from pipeline.register.terms import terms

FIRST = dt.date(1999, 7, 13)
LAST = dt.date(2026, 11, 1)


@pytest.fixture(scope="module")
def register() -> Register:
    return read_register()


def days_of_change(register: Register) -> list[dt.date]:
    """Every first day of a mandate since 1999, the day before it and the day after."""
    starts = {one.start for one in register.facts.mandates if one.start >= FIRST}
    return sorted(
        day + dt.timedelta(days=n) for day in starts for n in (-1, 0, 1) if day + dt.timedelta(days=n) >= FIRST
    )


def test_ids_are_unique_and_rows_point_at_people_and_parties(register: Register) -> None:
    people = [one.person_id for one in register.facts.people]
    parties = {one.party_id for one in register.facts.parties}
    assert len(people) == len(set(people))
    assert {one.person_id for one in register.facts.memberships} <= set(people)
    assert {one.person_id for one in register.facts.mandates} <= set(people)
    assert {person_id for person_id, _, _ in register.facts.identifiers} <= set(people)
    assert {one.party_id for one in register.facts.memberships} <= parties
    assert {party_id for _, party_id in register.facts.labels} <= parties
    assert {one.party_id for one in register.facts.coalitions} <= parties


def test_an_identifier_is_one_persons_and_a_person_has_one_of_a_scheme(register: Register) -> None:
    by_value = Counter((scheme, value) for _, scheme, value in register.facts.identifiers)
    by_person = Counter((person_id, scheme) for person_id, scheme, _ in register.facts.identifiers)
    assert max(by_value.values()) == 1
    assert max(by_person.values()) == 1


def test_every_row_has_a_source(register: Register) -> None:
    facts = register.facts
    for rows in (facts.people, facts.parties, facts.memberships, facts.mandates, facts.coalitions):
        assert all(one.source for one in rows)


def test_at_most_124_members_are_seen_on_a_day(register: Register) -> None:
    seen = {(one.person_id, one.seen_from, one.seen_until) for one in register.facts.memberships if one.seen_from}
    days = {day for _, first, last in seen for day in (first, last) if day}
    assert max(sum(first <= day <= last for _, first, last in seen) for day in days) <= 124


def test_nobody_has_two_parties_at_once(register: Register) -> None:
    for one in register.facts.people:
        rows = [row for row in register.facts.memberships if row.person_id == one.person_id and row.vouched]
        days = {day for row in rows for day in (row.start, row.known_from) if day}
        for day in days:
            assert len([row for row in rows if row.holds(day)]) <= 1, (one.person_id, day)


def test_nobody_has_two_parties_at_once_in_the_database_rows(register: Register) -> None:
    stretches = defaultdict(list)
    for row in register.tables()["memberships"]:
        stretches[row["person_id"]].append((row["start_date"] or dt.date.min, row["end_date"] or dt.date.max))
    for person_id, found in stretches.items():
        found.sort()
        assert all(first[1] <= second[0] for first, second in pairwise(found)), person_id


def test_the_database_rows_tell_what_the_register_tells(register: Register) -> None:
    rows = register.tables()["memberships"]
    for one in register.facts.people:
        for day in (dt.date(2000, 1, 1), dt.date(2008, 5, 5), dt.date(2016, 3, 3), dt.date(2021, 3, 21), LAST):
            party = register.party_at(one.person_id, day)
            found = [
                row["party"]
                for row in rows
                if row["person_id"] == one.person_id
                and (row["start_date"] or dt.date.min) <= day < (row["end_date"] or dt.date.max)
            ]
            assert found == ([party.name] if party else []), (one.person_id, day)


def test_what_is_inferred_says_so_and_counts_for_no_term(register: Register) -> None:
    rows = [one for one in register.facts.memberships if one.inferred]
    assert rows
    assert all(one.source.startswith("inferred: ") and not one.terms and one.known_from for one in rows)


def test_members_are_all_known_only_on_the_days_that_a_list_covers(register: Register) -> None:
    """A list of one day lacks who left before it or came after: 2014-2019 is not fully known."""
    names = [term.name for term in terms()]
    assert {one.term for one in register.facts.lists} <= set(names)
    assert [term.name for term in terms() if register._all_known(term.start)] == ["2019-2024"]
    assert register._all_known(dt.date(2023, 12, 14))
    assert not register._all_known(dt.date(2024, 1, 10))
    for one in register.facts.lists:
        term = next(term for term in terms() if term.name == one.term)
        assert one.source
        assert (one.start is None) == (one.end is None)
        if one.start and one.end:
            assert term.start <= one.start < one.end <= (term.end or LAST)


def test_however_many_members_are_known_a_term_without_a_list_is_not_fully_known(tmp_path: Path) -> None:
    rows = "".join(f"Voornaam Achternaam{number},member,2004-06-13,2009-06-06\n" for number in range(160))
    sheet = tmp_path / "people.csv"
    sheet.write_text(
        f"name,role,start_date,end_date\n{rows}Gust Ruysschaert,member,2009-06-13,2014-05-24\n", encoding="utf-8"
    )
    found = read_register(sheet)
    assert not found._all_known(dt.date(2006, 5, 5))
    assert found.by_surname("Ruysschaert", dt.date(2006, 5, 5)).person is None
    assert found.by_surname("Achternaam7", dt.date(2006, 5, 5)).person


def test_a_party_is_told_only_while_there_was_one(register: Register) -> None:
    """Who sat for a party that broke up in the term needs the days in kept_memberships.csv."""
    names = defaultdict(list)
    for one in register.facts.parties:
        names[one.party_id].append(one)
    for row in register.facts.memberships:
        founded, ended = names[row.party_id][0].start, names[row.party_id][-1].end
        first, last = row.start or row.known_from, row.end or row.known_until
        if row.vouched:
            assert first, row
            assert founded is None or founded <= first, row
            assert ended is None or (last is not None and last <= ended), row
            assert last is None or first < last, row


def test_what_is_kept_by_hand_is_used_and_told_once(register: Register, root: Path) -> None:
    """A name that no source gives, or a second row for one term, is a slip of the pen."""
    kept = {}
    for name in ("kept_members", "kept_memberships", "kept_names"):
        with (root / "pipeline" / "register" / f"{name}.csv").open(encoding="utf-8") as source:
            kept[name] = list(csv.DictReader(source))
    told = Counter((row["name"], row["term"], row["known_from"]) for row in kept["kept_members"])
    assert [key for key, times in told.items() if times > 1] == []
    people = {one.name: one.person_id for one in register.facts.people}
    assert {row["name"] for rows in kept.values() for row in rows} <= set(people)
    rows = {(one.person_id, one.party_id) for one in register.facts.memberships}
    assert {(people[row["name"]], row["party_id"]) for row in kept["kept_memberships"]} <= rows


def test_a_row_names_one_government(register: Register) -> None:
    names = {one.government for one in register.facts.mandates} | {one.government for one in register.facts.coalitions}
    assert not any(";" in name for name in names if name)


def governments(register: Register, day: dt.date) -> set[str | None]:
    """The governments whose mandates hold on ``day``."""
    return {one.government for one in register.facts.mandates if one.holds(day)} - {None}


def test_governments_follow_each_other_without_a_gap(register: Register) -> None:
    for day in days_of_change(register):
        assert len(governments(register, day)) == 1, day


def test_a_title_has_exactly_one_holder_on_a_day(register: Register) -> None:
    for day in days_of_change(register):
        held = [one for one in register.facts.mandates if one.holds(day) and one.portfolio]
        assert held
        for one in held:
            match = register.minister_for(one.portfolio or "", day)
            assert match.person is not None, (one.portfolio, day)
            assert match.person.person_id == one.person_id


def test_there_is_one_minister_president_on_a_day(register: Register) -> None:
    without = [
        day
        for day in days_of_change(register)
        if register.minister_for("minister-president van de Vlaamse Regering", day).person is None
    ]
    named = {name for day in without for name in governments(register, day)}
    assert named == {"Interimregering 2003"}  # the source names none


@pytest.mark.parametrize("day", [dt.date(2004, 2, 18), dt.date(2016, 4, 29), dt.date(2018, 12, 31)])
def test_on_a_day_named_by_two_compositions_the_new_one_counts(register: Register, day: dt.date) -> None:
    held = [one for one in register.facts.mandates if one.holds(day)]
    assert {one.start for one in held} == {day}


def test_a_mandate_ends_after_it_begins(register: Register) -> None:
    assert all(one.end is None or one.start < one.end for one in register.facts.mandates)
    assert all(one.end is None or one.start < one.end for one in register.facts.coalitions)


def test_a_minister_has_the_party_of_the_coalition(register: Register) -> None:
    unknown = set()
    for day in days_of_change(register):
        for one in register.ministers_at(day):
            party = register.party_at(one.person_id, day)
            if party is None:
                unknown.add(one.person_id)
            else:
                assert register.in_majority(party.party_id, day), (one.person_id, day)
    assert unknown == {"bert-anciaux"}  # between two parties in the last months of 2008


def test_parties_are_in_the_role_classes_they_belong_to(register: Register) -> None:
    as_minister = {
        party.party_id
        for day in days_of_change(register)
        for one in register.ministers_at(day)
        if (party := register.party_at(one.person_id, day))
    }
    assert as_minister == {"cdv", "openvld", "vooruit", "groen", "nva", "vu", "spirit"}
    in_house = {"cdv", "openvld", "vooruit", "groen", "nva", "vb", "onafhankelijk"}
    for name, expected in (("2014-2019", in_house | {"uf"}), ("2019-2024", in_house | {"pvda"})):
        members = {one.party_id for one in register.facts.memberships if name in one.terms and one.vouched}
        assert members == expected


def test_names_of_a_party_follow_each_other(register: Register) -> None:
    by_id = defaultdict(list)
    for one in register.facts.parties:
        by_id[one.party_id].append(one)
    for party_id, names in by_id.items():
        assert [one.end for one in names[:-1]] == [one.start for one in names[1:]], party_id


def test_every_name_of_a_party_is_a_label_of_it(register: Register) -> None:
    for one in register.facts.parties:
        found = register.party_from_label(one.name)
        assert found
        assert found.party_id == one.party_id


def test_a_term_ends_where_the_next_begins() -> None:
    assert [one.end for one in terms()[:-1]] == [one.start for one in terms()[1:]]
    for one in terms():  # the first day is of the term, the last is of the next
        assert [term for term in terms() if term.holds(one.start)] == [one]


def test_the_digest_tells_content_and_survives_a_journey(register: Register) -> None:
    again = pickle.loads(pickle.dumps(register))
    assert again.digest == register.digest == read_register().digest
    assert again == register


def test_rows_have_the_columns_of_the_database(register: Register) -> None:
    columns = {
        "people": "person_id name given_name family_name gender birth_date source",
        "identifiers": "person_id scheme value",
        "parties": "party_id party start_date end_date",
        "memberships": "person_id party_id party start_date end_date source inferred",
        "mandates": "person_id role portfolio government start_date end_date source",
        "coalitions": "government party_id start_date end_date source",
    }
    tables = register.tables()
    assert set(tables) == set(columns)
    for name, rows in tables.items():
        assert rows
        assert all(list(row) == columns[name].split() for row in rows)


def test_the_keepers_script_gives_the_files_that_are_here(shared: Path, root: Path) -> None:
    here = root / "pipeline" / "register"
    names = ("people", "identifiers", "memberships", "mandates", "coalitions")
    before = {name: (here / f"{name}.csv").read_bytes() for name in names}
    try:
        subprocess.run(
            [sys.executable, "-m", "pipeline.register.build", str(shared / "register")], cwd=root, check=True
        )
        assert {name: (here / f"{name}.csv").read_bytes() for name in names} == before
    finally:
        for name, content in before.items():
            (here / f"{name}.csv").write_bytes(content)


def test_everybody_in_the_source_material_is_known(shared: Path, register: Register) -> None:
    for file in sorted((shared / "register").glob("*.csv")):
        with file.open(encoding="utf-8") as source:
            for row in csv.DictReader(source):
                name = row.get("name") or f"{row['first_name']} {row['last_name']}"
                assert register.person_by_full_name(name).person, name
