"""The keeper's script, on source material invented here."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from pipeline.register.build import Evidence, build, merged

MINISTERS = """first_name,last_name,party,party_source,role,portfolio,government,start,end,rank,mandate_id,person_id
Odile,Vanwalleghem,VLD,mandaten.csv,Minister,Vlaams minister van Wonen,Eerste,2004-07-22,2006-03-02,1,m1,t1
Odile,Vanwalleghem,VLD;Open Vld,mandaten.csv,Minister,Vlaams minister van Wonen,Tweede,2006-03-01,2007-05-05,1,m2,t1
Gustave,Verbrugghen,N-VA,mandaten.csv,Minister,Vlaams minister van Sport,Tweede,2006-03-01,2007-05-05,2,m3,t2
Gustave,Verbrugghen,N-VA,mandaten.csv,Minister,Vlaams minister van Sport,Tweede,2007-05-06,,2,m4,t2
Odile,Vanwalleghem,VLD,mandaten.csv,Minister,Vlaams minister Odile Vanwalleghem,Tweede,2007-05-05,,1,m5,t1
Melanie,De Graeve,sp.a,helper (not in source),Minister,Vlaams minister van Jeugd,Tweede,2007-05-05,,3,m6,t3
"""
ATTENDANCE = (
    "name,vlpar_person_id,party_recorded_at_meetings,party_dec2023,first_committee_date_seen,"
    "last_committee_date_seen,sitting_dec2023\n"
    "Trui D'Haveskerke,90001,Groen (12),Groen,2019-10-15,2023-12-14,yes\n"
    "Trui D’Haveskerke-Loos,90004,cd&v (12),cd&v,2019-10-15,2023-12-14,yes\n"
    "Wannes Coppejans,90002,Open Vld (5); Onafhankelijke (3),Onafhankelijke,2019-10-15,2023-12-14,yes\n"
    "Bertrand Lot,90003,,N-VA,,,yes\n"
)

MEMBERS = """name,party,term,known_from,known_until,source
Trui D'Haveskerke,Groen,2024-2029,,,results of 2024
Roza Kerremans,sp.a,2004-2009,,,minutes of 2006
Roza Kerremans,sp.a,2014-2019,,,minutes of 2015
Jozef Kiekens,CD&V,,,,list without years
Gustave Verbrugghen,LDD,,,,list without years
Odette Pauwels,,2024-2029,,,minutes of 2024
Ilse Maas,Onafhankelijke,2024-2029,,,list of 2026
Firmin Callewaert,CVP,,1988-02-02,1995-05-21,minutes of 2011
Firmin Callewaert,CVP,1995-1999,,,minutes of 2011
Firmin Callewaert,CD&V,1999-2004,,2002-10-01,minutes of 2002
Hortense Maes,SP,,1985-12-03,,notes of 1990
Leona Stroobant,CD&V,2014-2019,2018-12-05,,minutes of 2018
Gust Ruysschaert,Groen,2019-2024,,2022-03-01,minutes of 2022
"""

MINISTER_FILE = "minister file of the chancellery's open data"
LISTS = "term,start_date,end_date,source\n2014-2019,,,list of a day\n2019-2024,2019-05-26,,attendance\n"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[dict[str, str]]]:
    folder = tmp_path_factory.mktemp("material")
    target = tmp_path_factory.mktemp("register")
    (folder / "flemish_ministers_1981_2026.csv").write_text(MINISTERS)
    (folder / "mps_2019_2024_from_attendance.csv").write_text(ATTENDANCE)
    (folder / "mps_ca2018_legislature_2014_2019.csv").write_text("name,party_ca2018\nBertrand Lot,N-VA\n")
    members = folder / "kept_members.csv"
    members.write_text(MEMBERS)
    lists = folder / "term_lists.csv"
    lists.write_text(LISTS)
    build(folder, target, members, lists)
    return {path.stem: list(csv.DictReader(path.open(encoding="utf-8"))) for path in Path(target).glob("*.csv")}


def of(rows: list[dict[str, str]], person_id: str) -> list[dict[str, str]]:
    return [row for row in rows if row["person_id"] == person_id]


def test_a_person_has_a_readable_id_and_the_ids_of_the_sources(built: dict[str, list[dict[str, str]]]) -> None:
    assert [row["person_id"] for row in built["people"]] == [
        "bertrand-lot",
        "firmin-callewaert",
        "gust-ruysschaert",
        "gustave-verbrugghen",
        "hortense-maes",
        "ilse-maas",
        "jozef-kiekens",
        "leona-stroobant",
        "melanie-de-graeve",
        "odette-pauwels",
        "odile-vanwalleghem",
        "roza-kerremans",
        "trui-dhaveskerke",
        "trui-dhaveskerke-loos",
        "wannes-coppejans",
    ]
    assert {(row["scheme"], row["value"]) for row in of(built["identifiers"], "trui-dhaveskerke")} == {
        ("vlpar", "90001")
    }


def test_a_composition_that_reaches_into_the_next_ends_where_that_begins(
    built: dict[str, list[dict[str, str]]],
) -> None:
    first = of(built["mandates"], "odile-vanwalleghem")[0]
    assert (first["start_date"], first["end_date"]) == ("2004-07-22", "2006-03-01")


def test_a_gap_of_one_day_is_closed(built: dict[str, list[dict[str, str]]]) -> None:
    held = of(built["mandates"], "gustave-verbrugghen")
    assert [(row["start_date"], row["end_date"]) for row in held] == [("2006-03-01", "2007-05-06"), ("2007-05-06", "")]
    sat = [row for row in built["coalitions"] if row["party_id"] == "nva"]
    assert [(row["start_date"], row["end_date"]) for row in sat] == [("2006-03-01", "")]


def test_a_title_that_is_only_a_name_is_no_portfolio(built: dict[str, list[dict[str, str]]]) -> None:
    assert of(built["mandates"], "odile-vanwalleghem")[-1]["portfolio"] == ""


def test_attendance_is_evidence_and_never_a_bound(built: dict[str, list[dict[str, str]]]) -> None:
    (row,) = of(built["memberships"], "trui-dhaveskerke")
    assert (row["start_date"], row["end_date"]) == ("", "")
    assert (row["seen_from"], row["seen_until"]) == ("2019-10-15", "2023-12-14")
    assert row["known_from"] < "2019-06-18"
    assert row["vouched"] == "yes"


def test_a_change_of_party_on_an_unknown_day_is_not_vouched_for(built: dict[str, list[dict[str, str]]]) -> None:
    rows = of(built["memberships"], "wannes-coppejans")
    assert {row["party_id"] for row in rows} == {"openvld", "onafhankelijk"}
    assert {(row["vouched"], row["known_from"], row["known_until"]) for row in rows} == {("no", "", "")}
    assert of(built["memberships"], "ilse-maas")[0]["vouched"] == "no"


def test_terms_under_one_party_are_one_membership(built: dict[str, list[dict[str, str]]]) -> None:
    (row,) = (row for row in of(built["memberships"], "bertrand-lot") if row["inferred"] == "no")
    assert row["terms"] == "2014-2019;2019-2024"
    assert row["known_from"] <= "2014-05-25"


def test_a_member_named_by_a_single_source_sat_in_that_term(built: dict[str, list[dict[str, str]]]) -> None:
    (row,) = of(built["memberships"], "trui-dhaveskerke")
    assert row["terms"] == "2019-2024;2024-2029"
    assert (row["known_until"], row["inferred"]) == ("", "no")
    assert "results of 2024" in row["source"]


def test_a_later_word_stretches_a_membership_and_takes_nothing_from_it() -> None:
    """Each source adds what it knows: the later name and day, the days seen, the terms and sources once each."""
    minutes = Evidence("vld", "VLD", "1999-06-13", "2004-06-13", "minutes", "1999-2004", ("2000-01-12", "2003-05-07"))
    notes = Evidence("vld", "Open Vld", "2003-01-01", "2003-12-31", "minutes; notes", "1999-2004")
    (row,) = merged([notes, minutes])
    assert (row["party"], row["known_from"], row["known_until"]) == ("Open Vld", "1999-06-13", "2004-06-13")
    assert (row["seen_from"], row["seen_until"]) == ("2000-01-12", "2003-05-07")
    assert (row["terms"], row["source"]) == ("1999-2004", "minutes; notes")
    later = Evidence(
        "vld", "Open Vld", "2004-06-14", "2009-06-07", "votes; notes", "2004-2009", ("2004-07-06", "2009-04-30")
    )
    (row,) = merged([notes, minutes, later])
    assert row["known_until"] == "2009-06-07"  # the day after is no gap
    assert (row["seen_from"], row["seen_until"]) == ("2000-01-12", "2009-04-30")
    assert (row["terms"], row["source"]) == ("1999-2004;2004-2009", "minutes; notes; votes")
    still = Evidence("vld", "Open Vld", "2009-01-01", "", "seats", "", ("2010-02-03", ""))
    (row,) = merged([notes, minutes, later, still])
    assert (row["known_until"], row["seen_until"], row["terms"]) == ("", "2009-04-30", "1999-2004;2004-2009")
    (row,) = merged([notes, Evidence("vld", "Open Vld", "2003-02-01", "", "votes", "", ("2003-02-03", ""))])
    assert row["seen_from"] == "2003-02-03"
    (row,) = merged([still, Evidence("vld", "Open Vld", "2012-01-01", "2014-05-25", "list")])
    assert (row["known_until"], row["seen_from"]) == ("", "2010-02-03")  # an open end is not closed by a later word


def test_a_party_that_no_source_of_ministers_gives_is_told(built: dict[str, list[dict[str, str]]]) -> None:
    assert {row["source"] for row in of(built["memberships"], "odile-vanwalleghem")} == {MINISTER_FILE}
    assert {row["source"] for row in of(built["memberships"], "melanie-de-graeve")} == {
        f"{MINISTER_FILE}; party added by hand"
    }


def test_a_gap_between_two_terms_is_a_row_marked_as_inferred(built: dict[str, list[dict[str, str]]]) -> None:
    rows = of(built["memberships"], "roza-kerremans")
    assert [(row["known_from"], row["known_until"], row["terms"], row["inferred"]) for row in rows] == [
        ("2004-06-13", "2009-06-07", "2004-2009", "no"),
        ("2009-06-07", "2014-05-25", "", "yes"),
        ("2014-05-25", "2019-05-26", "2014-2019", "no"),
    ]


def test_a_list_without_years_gives_a_person_and_no_party_on_any_day(built: dict[str, list[dict[str, str]]]) -> None:
    (row,) = of(built["memberships"], "jozef-kiekens")
    assert (row["vouched"], row["known_from"], row["known_until"], row["terms"]) == ("no", "", "", "")
    assert {row["party_id"] for row in of(built["memberships"], "gustave-verbrugghen")} == {"nva"}
    assert of(built["people"], "odette-pauwels")
    assert not of(built["memberships"], "odette-pauwels")


def test_days_narrow_a_term_and_stand_alone_before_the_first(built: dict[str, list[dict[str, str]]]) -> None:
    (row,) = of(built["memberships"], "firmin-callewaert")
    assert (row["known_from"], row["known_until"]) == ("1988-02-02", "2002-10-01")
    assert row["terms"] == "1995-1999;1999-2004"
    assert row["vouched"] == "yes"


def test_one_day_without_the_other_is_no_time(built: dict[str, list[dict[str, str]]]) -> None:
    (row,) = of(built["memberships"], "hortense-maes")
    assert (row["vouched"], row["known_from"], row["known_until"]) == ("no", "", "")


def test_a_party_is_carried_over_from_a_listed_term_to_the_next_that_is_not(
    built: dict[str, list[dict[str, str]]],
) -> None:
    """Not the party of who came in the course of the listed term, or left in it: nobody sat on."""
    rows = [row for row in built["memberships"] if "carried over" in row["source"]]
    assert [(row["person_id"], row["known_from"], row["known_until"], row["inferred"]) for row in rows] == [
        ("bertrand-lot", "2009-06-07", "2014-05-25", "yes"),
        ("bertrand-lot", "2024-06-09", "", "yes"),
        ("trui-dhaveskerke-loos", "2024-06-09", "", "yes"),
    ]


def test_how_many_members_are_known_makes_no_list(tmp_path: Path) -> None:
    """Of 160 people of 1999-2004 nothing is carried over: substitutes make more members than seats."""
    for name, text in (
        ("flemish_ministers_1981_2026", MINISTERS),
        ("mps_2019_2024_from_attendance", ATTENDANCE),
        ("mps_ca2018_legislature_2014_2019", "name,party_ca2018\n"),
    ):
        (tmp_path / f"{name}.csv").write_text(text)
    members, lists = tmp_path / "kept_members.csv", tmp_path / "term_lists.csv"
    rows = "".join(f"Voornaam{n} Achternaam{n},CVP,1999-2004,,,notes\n" for n in range(160))
    members.write_text(MEMBERS.partition("\n")[0] + "\n" + rows)
    lists.write_text(LISTS)
    target = tmp_path / "out"
    target.mkdir()
    build(tmp_path, target, members, lists)
    found = list(csv.DictReader((target / "memberships.csv").open(encoding="utf-8")))
    assert [row for row in found if row["person_id"].startswith("voornaam") and row["inferred"] == "yes"] == []
