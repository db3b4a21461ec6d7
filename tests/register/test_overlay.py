"""A user's own sheet: it wins over the curated rows, and a mistake in it is told by row and column."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.register import Register, RegisterError, read_register
from pipeline.register.overlay import laid_over
from pipeline.register.read import register_of

CURATED = read_register()


def laid(folder: Path, text: str | bytes) -> Register:
    sheet = folder / "people.csv"
    sheet.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_register(sheet)


def test_a_person_is_added_with_party_seat_and_identifier(tmp_path: Path) -> None:
    register = laid(
        tmp_path,
        "name,party,party_start,role,start_date,end_date,identifiers,gender\n"
        "Berthe Vanwalleghem,VLD,1999-07-06,member,1999-07-06,2004-06-13,vlpar:77777,f\n",
    )
    day = dt.date(2001, 2, 3)
    person = register.by_identifier("vlpar", "77777")
    assert person
    assert person.person_id == "berthe-vanwalleghem"
    assert register.by_surname("mevrouw Vanwalleghem", day).person == person
    assert register.by_surname("Vanwalleghem", dt.date(2011, 1, 1)).person is None
    party = register.party_at(person.person_id, day)
    assert party
    assert (party.party_id, party.name) == ("openvld", "VLD")
    assert register.digest != CURATED.digest
    assert not any(one.person_id == person.person_id for one in register.ministers_at(day))


def test_a_change_of_party_of_a_curated_person_is_laid_over(tmp_path: Path) -> None:
    one = next(row for row in CURATED.facts.memberships if row.terms == ("2019-2024",) and row.vouched)
    person = CURATED.person(one.person_id)
    assert person
    register = laid(tmp_path, f"name,party,party_start\n{person.name},Onafhankelijke,2022-02-02\n")
    before, after = (
        register.party_at(one.person_id, dt.date(2022, 2, 1)),
        register.party_at(one.person_id, dt.date(2022, 2, 2)),
    )
    assert before
    assert before.party_id == one.party_id
    assert after
    assert after.party_id == "onafhankelijk"
    assert len(register.facts.people) == len(CURATED.facts.people)


def test_a_switch_of_unknown_day_is_settled_by_the_user(tmp_path: Path) -> None:
    one = next(row for row in CURATED.facts.memberships if row.terms == ("2019-2024",))
    person = CURATED.person(one.person_id)
    assert person
    rest = tuple(row for row in CURATED.facts.memberships if row.person_id != one.person_id)
    unknown = replace(one, start=None, end=None, known_from=None, known_until=None, vouched=False)
    facts = replace(
        CURATED.facts,
        memberships=(*rest, replace(unknown, party_id="openvld"), replace(unknown, party_id="onafhankelijk")),
    )
    days = (dt.date(2020, 1, 1), dt.date(2021, 3, 1))
    assert [register_of(facts).party_at(person.person_id, day) for day in days] == [None, None]
    assert register_of(facts).sat(person.person_id, days[0])
    sheet = tmp_path / "people.csv"
    sheet.write_text(
        "name,party,party_start,party_end\n"
        f"{person.name},Open Vld,,2021-03-01\n{person.name},Onafhankelijke,2021-03-01,\n"
    )
    register = register_of(laid_over(facts, sheet))
    told = [register.party_at(person.person_id, day) for day in days]
    assert [party.party_id for party in told if party] == ["openvld", "onafhankelijk"]


def test_a_party_that_nobody_vouches_for_on_any_day_is_kept_for_the_terms_it_tells_of(tmp_path: Path) -> None:
    one = next(row for row in CURATED.facts.memberships if row.terms == ("2019-2024",) and row.vouched)
    person = CURATED.person(one.person_id)
    assert person
    rest = tuple(row for row in CURATED.facts.memberships if row.person_id != one.person_id)
    facts = replace(CURATED.facts, memberships=(*rest, replace(one, vouched=False)))
    sheet = tmp_path / "people.csv"
    sheet.write_text(f"name,party,party_start\n{person.name},Onafhankelijke,2022-02-02\n")
    held = [row for row in laid_over(facts, sheet).memberships if row.person_id == one.person_id]
    assert replace(one, vouched=False) in held
    assert [row.party_id for row in held if row.vouched] == ["onafhankelijk"]


def test_a_minister_without_a_field_has_the_title_of_a_minister(tmp_path: Path) -> None:
    register = laid(tmp_path, "name,role,start_date\nGustave Verbrugghen,minister,2026-05-05\n")
    assert register.title_at("gustave-verbrugghen", dt.date(2026, 5, 5)) == "Vlaams minister"
    assert register.title_at("gustave-verbrugghen", dt.date(2026, 5, 4)) is None


def test_a_ministers_new_title_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    day, before = dt.date(2021, 6, 1), dt.date(2021, 5, 4)
    person = next(
        one for one in CURATED.ministers_at(day)
        if [held.role for held in CURATED.facts.mandates if held.person_id == one.person_id and held.holds(day)]
        == ["Minister"]
    )  # fmt: skip
    row = f"{person.name},minister,Vlaams minister van Proeven,2021-05-05\n"
    register = laid(tmp_path, "name,role,portfolio,start_date\n" + row)
    assert register.title_at(person.person_id, before) == CURATED.title_at(person.person_id, before)
    assert register.title_at(person.person_id, day) == "Vlaams minister van Proeven"


def test_a_minister_is_added_and_takes_the_title_over(tmp_path: Path) -> None:
    title = "Vlaams minister van Omgeving en Landbouw"
    register = laid(
        tmp_path,
        f"name,party,role,portfolio,start_date\nGustave Verbrugghen,Vooruit,minister,{title},2026-05-05\n",
    )
    before, after = dt.date(2026, 5, 4), dt.date(2026, 5, 5)
    assert register.minister_for(title, before).person == CURATED.minister_for(title, before).person
    assert register.minister_for(title, after).person == register.person("gustave-verbrugghen")
    assert register.title_at("gustave-verbrugghen", after) == title


def test_a_new_government_makes_its_coalition(tmp_path: Path) -> None:
    register = laid(
        tmp_path,
        "name,party,role,portfolio,government,start_date\n"
        "Gustave Verbrugghen,Vlaams Belang,minister,Vlaams minister van Ruimtevaart,Verbrugghen I,2030-01-01\n",
    )
    assert register.in_majority("vb", dt.date(2030, 1, 1)) is True
    assert register.in_majority("vb", dt.date(2029, 12, 31)) is False


def test_a_person_known_by_id_may_get_another_name_and_keeps_the_old_one(tmp_path: Path) -> None:
    one = CURATED.facts.people[0]
    register = laid(tmp_path, f"name,person_id\nBerthe Vanwalleghem,{one.person_id}\n")
    for name in (one.name, "Berthe Vanwalleghem"):
        found = register.person_by_full_name(name).person
        assert found
        assert found.person_id == one.person_id
    person = register.person(one.person_id)
    assert person
    assert person.family_name == "Vanwalleghem"


def test_semicolons_a_byte_order_mark_and_empty_rows_are_read(tmp_path: Path) -> None:
    register = laid(tmp_path, "\ufeffname;party\r\nBerthe Vanwalleghem;sp·a\r\n;\r\n".encode())
    assert register.person_by_full_name("Berthe Vanwalleghem").person


def test_an_empty_sheet_changes_nothing(tmp_path: Path) -> None:
    assert laid(tmp_path, "name,party\n").digest == CURATED.digest


def test_a_new_party_needs_an_id(tmp_path: Path) -> None:
    register = laid(tmp_path, "name,party,party_id\nBerthe Vanwalleghem,De Zilvermeeuw,zilvermeeuw\n")
    party = register.party_from_label("de zilvermeeuw", dt.date(2020, 1, 1))
    assert party
    assert party.party_id == "zilvermeeuw"


@pytest.mark.parametrize(
    ("sheet", "told"),
    [
        ("naam,party\nA B,Groen\n", ("row 1", "'naam'")),
        ("party\nGroen\n", ("row 1", "'name'")),
        ("", ("row 1", "'name'")),
        ("name,party\n,Groen\n", ("row 2", "'name'")),
        ("name\nVanwalleghem\n", ("row 2", "'name'")),
        ("name,party\nA B,Groen\nC D,Vooruitt\n", ("row 3", "'party'", "Vooruitt")),
        ("name,party,party_start\nA B,Groen,3/2/2020\n", ("row 2", "'party_start'", "3/2/2020")),
        ("name,party,party_start,party_end\nA B,Groen,2020-02-02,2020-02-02\n", ("row 2", "'party_end'")),
        ("name,party_start\nA B,2020-02-02\n", ("row 2", "'party'")),
        ("name,role,start_date\nA B,schepen,2020-02-02\n", ("row 2", "'role'", "schepen")),
        ("name,role\nA B,minister\n", ("row 2", "'start_date'")),
        ("name,start_date\nA B,2020-02-02\n", ("row 2", "'role'")),
        ("name,role,start_date\nA B,minister,2035-02-02\n", None),
        ("name,role,start_date\nA B,minister,1960-02-02\n", ("row 2", "'government'")),
        ("name,gender\nA B,x\n", ("row 2", "'gender'")),
        ("name,identifiers\nA B,4711\n", ("row 2", "'identifiers'", "4711")),
        ("name,person_id\nA B,A B\n", ("row 2", "'person_id'")),
        ("name,party\nA B,Groen,extra\n", ("row 2", "more cells")),
        ("name,party\nA B,Groen\nA B,N-VA\n", ("row 3", "'party'", "Groen")),
        ('name,party\n"A B,Groen\n', ("row",)),
        ("name\nJosé\n".encode("latin-1"), ("UTF-8",)),
    ],
)
def test_a_mistake_is_told_in_one_sentence(tmp_path: Path, sheet: str | bytes, told: tuple[str, ...] | None) -> None:
    if told is None:
        laid(tmp_path, sheet)
        return
    with pytest.raises(RegisterError) as error:
        laid(tmp_path, sheet)
    message = str(error.value)
    assert "\n" not in message
    assert message.endswith(".")
    assert all(part in message for part in (*told, "people.csv"))


def test_a_sheet_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match="cannot be read"):
        read_register(tmp_path / "people.csv")
