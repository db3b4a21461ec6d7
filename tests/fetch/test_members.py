"""Members from a local parliament: rows that the register reads, and what contradicts the curated ones."""

from __future__ import annotations

import csv
import datetime as dt

import pytest

from pipeline.fetch import fetch_members
from pipeline.register import RegisterError, read_register
from tests.fetch.parliament import Answer, as_json

DAY = dt.date.fromisoformat


def member(number, given, family, memberships, seats=(), **more):
    """A member in the detail form; dates as the service writes them."""
    when = lambda day: f"{day}T00:00:00+0100"  # noqa: E731
    return {
        "id": number, "voornaam": given, "naam": family,
        "lidmaatschap": [
            {"datumVan": when(first), **({"datumTot": when(last)} if last else {}), "fractie": {"id": 1, "naam": party}}
            for party, first, last in memberships
        ],
        "mandaat-vlaams-parlement": [{"datumvan": when(a), **({"datumtot": when(b)} if b else {})} for a, b in seats],
        **more,
    }  # fmt: skip


@pytest.fixture
def house(parliament):
    """Puts members into the running server."""

    def put(now=(), before=()):
        short = lambda one: {key: one[key] for key in ("id", "voornaam", "naam")}  # noqa: E731
        parliament.special["/e/opendata/vv/huidige"] = as_json(
            {"items": [{"volksvertegenwoordiger": short(one)} for one in now]}
        )
        xml = "".join(
            f'<volksvertegenwoordiger id="{one["id"]}"><voornaam>{one["voornaam"]}</voornaam>'
            f"<naam>{one['naam']}</naam></volksvertegenwoordiger>"
            for one in before
        )
        parliament.special["/e/opendata/vv/gewezen"] = Answer(f"<items>{xml}</items>".encode(), kind="text/xml")
        for one in (*now, *before):
            parliament.special[f"/e/opendata/vv/{one['id']}?"] = as_json(one)

    return put


def fetched(fetcher, **options):
    with fetcher(**options) as run:
        fetch_members(run)
    return run.tally


def test_members_become_rows_that_the_register_reads(house, fetcher, tmp_path):
    first = member(900001, "Berthe", "Vanwalleghem",
                   [("N-VA", "2019-06-18", "2021-03-04"), ("Vooruit", "2021-03-05", None)],
                   [("2019-06-18", None)], geslacht="V")  # fmt: skip
    second = member(
        900002, "Odilon", "Proefkonijn", [("CD&V", "2004-07-06", "2009-06-30")], [("2004-07-06", "2009-06-30")]
    )
    second["lidmaatschap"] = second["lidmaatschap"][0]  # a list of one as an object
    house(now=[first], before=[second])
    tally = fetched(fetcher)
    assert (tally.found, tally.stored) == (2, 2)
    register = read_register(tmp_path / "raw/people.csv")
    berthe = register.by_identifier("vlpar", "900001")
    assert (berthe.name, berthe.gender) == ("Berthe Vanwalleghem", "female")
    parties = {
        (one.party_id, one.start, one.end) for one in register.facts.memberships if one.person_id == berthe.person_id
    }
    assert parties == {("nva", DAY("2019-06-18"), DAY("2021-03-05")), ("vooruit", DAY("2021-03-05"), None)}
    odilon = register.by_identifier("vlpar", "900002")
    seats = [one for one in register.facts.mandates if one.person_id == odilon.person_id]
    assert [(one.start, one.end) for one in seats] == [(DAY("2004-07-06"), DAY("2009-07-01"))]


def test_a_hand_over_on_one_day_and_a_gap_stay_what_they_are(house, fetcher, tmp_path):
    moved = member(900001, "Berthe", "Vanwalleghem", [
        ("Groen", "2009-07-01", "2011-05-05"), ("sp.a", "2011-05-05", "2012-01-01"),
        ("Onafhankelijke", "2013-01-01", None),
    ])  # fmt: skip
    house(now=[moved])
    fetched(fetcher)
    register = read_register(tmp_path / "raw/people.csv")
    found = {one.party: (one.start, one.end) for one in register.facts.memberships if "/vv" in one.source}
    assert found["Groen"] == (DAY("2009-07-01"), DAY("2011-05-05"))
    assert found["sp.a"] == (DAY("2011-05-05"), DAY("2012-01-02"))
    assert found["Onafhankelijke"] == (DAY("2013-01-01"), None)


def test_the_service_wins_over_curated_rows_and_the_conflict_is_told(house, fetcher, tmp_path):
    curated = read_register()
    known = curated.by_identifier("vlpar", "4386")  # anyone of 2019-2024 whose party is vouched for
    old = next(one for one in curated.facts.memberships if one.person_id == known.person_id and one.vouched)
    other = "Groen" if old.party_id != "groen" else "Vooruit"
    day = DAY("2022-02-02")
    assert old.holds(day)
    house(now=[member(4386, known.given_name, known.family_name, [(other, "2022-01-01", "2022-12-31")])])
    tally = fetched(fetcher)
    (told,) = [line for line in tally.remarks if line.startswith(f"conflict: {known.name} ")]
    assert f"from 2022-01-01 to 2022-12-31: {other} in the service, {old.party} in the curated register" in told
    register = read_register(tmp_path / "raw/people.csv")
    holding = {
        at: [one.party for one in register.facts.memberships if one.person_id == known.person_id and one.holds(DAY(at))]
        for at in ("2021-12-31", "2022-02-02", "2023-01-02")
    }
    assert holding == {"2021-12-31": [old.party], "2022-02-02": [other], "2023-01-02": [old.party]}


def test_the_users_own_rows_stand(house, fetcher, tmp_path):
    (tmp_path / "raw").mkdir()
    own = "name;party;party_start;source\nBerthe Vanwalleghem;Groen;2001-01-01;my list\nPiet Puk;N-VA;2002-02-02;\n"
    (tmp_path / "raw/people.csv").write_text(own)
    house(
        now=[
            member(900001, "Berthe", "Vanwalleghem", [("N-VA", "2000-01-01", None)]),
            member(2, "Els", "Proefkonijn", []),
        ]
    )
    for _ in range(2):
        tally = fetched(fetcher)
        with (tmp_path / "raw/people.csv").open() as file:
            rows = [(row["name"], row["party"], row["party_start"]) for row in csv.DictReader(file)]
        assert rows == [
            ("Berthe Vanwalleghem", "Groen", "2001-01-01"), ("Piet Puk", "N-VA", "2002-02-02"),
            ("Els Proefkonijn", "", ""),
        ]  # fmt: skip
        assert any("your own rows" in line for line in tally.remarks)


@pytest.mark.parametrize(
    ("own", "told"),
    [
        ("name;party\nBéatrice Puk;Groen\n".encode("cp1252"), "UTF-8"),
        (b"name,party\nPiet Puk,Groen,2002-02-02\n", "more cells"),
        (b"name,oogkleur\nPiet Puk,blauw\n", "oogkleur"),
    ],
)
def test_a_sheet_that_cannot_be_read_is_told_before_anything_is_asked(house, parliament, fetcher, tmp_path, own, told):
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw/people.csv").write_bytes(own)
    house(now=[member(2, "Els", "Proefkonijn", [])])
    with pytest.raises(RegisterError, match=told):
        fetched(fetcher)
    assert (tmp_path / "raw/people.csv").read_bytes() == own
    assert not parliament.paths()


def test_odd_memberships_are_told_and_left_to_the_curated_rows(house, fetcher, tmp_path):
    odd = member(
        900001, "Berthe", "Vanwalleghem", [("N-VA", "2001-01-01", "2000-01-01"), ("Bijenpartij", "2010-01-01", None)]
    )
    odd["lidmaatschap"].append({"fractie": {"naam": "Groen"}})
    twin = member(900003, "Berthe", "Vanwalleghem", [("Groen", "2015-01-01", None), ("CD&V", "2018-01-01", None)])
    house(now=[odd, twin])
    tally = fetched(fetcher)
    assert sum("without days" in line for line in tally.remarks) == 2
    assert any("Groen and CD&V overlap; the later one is taken" in line for line in tally.remarks)
    register = read_register(tmp_path / "raw/people.csv")
    one, other = (register.by_identifier("vlpar", number).person_id for number in ("900001", "900003"))
    assert one != other
    assert any("'Bijenpartij' is no party" in line for line in tally.remarks)
    assert not [m for m in register.facts.memberships if m.person_id == one]
    assert {m.party: m.end for m in register.facts.memberships if m.person_id == other}["Groen"] == DAY("2018-01-01")


def test_what_is_there_is_not_asked_again_but_by_an_update(house, parliament, fetcher):
    house(now=[member(900001, "Berthe", "Vanwalleghem", [("N-VA", "2019-06-18", None)])])
    fetched(fetcher)
    parliament.log.clear()
    assert fetched(fetcher).there == 1
    assert not parliament.paths("vv/900001")
    house(now=[member(900001, "Berthe", "Vanwalleghem", [("N-VA", "2019-06-18", None)], geslacht="V")])
    assert fetched(fetcher, update=True).replaced == 1
