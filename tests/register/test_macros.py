"""The macros of the database and the register give one answer, for every title, person and change of government."""

from __future__ import annotations

import datetime as dt

import duckdb
import pytest

from pipeline.load import schema
from pipeline.load.writer import rewrite
from pipeline.register import read_register

REGISTER = read_register()


@pytest.fixture(scope="module")
def database() -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    schema.create(connection)
    for table, rows in REGISTER.tables().items():
        rewrite(connection, table, rows)
    return connection


def test_the_holder_of_a_title(database: duckdb.DuckDBPyConnection) -> None:
    asked = {
        (title, day + dt.timedelta(days=shift))
        for one in REGISTER.facts.mandates
        if one.start >= dt.date(1999, 7, 13)
        for day in (one.start, one.end or dt.date(2026, 11, 1))
        for shift in (-1, 0)
        for title in (one.portfolio, "minister van Onderwijs", "Minister-president", "viceminister-president")
        if title
    }
    database.execute("CREATE OR REPLACE TEMP TABLE asked (title VARCHAR, day DATE)")
    database.executemany("INSERT INTO asked VALUES (?, ?)", sorted(asked))
    rows = database.execute("SELECT title, day, minister_for(title, day) FROM asked").fetchall()
    assert len(rows) == len(asked)
    for title, day, name in rows:
        person = REGISTER.minister_for(title, day).person
        assert name == (person.name if person else None), (title, day)


def test_the_party_of_a_person(database: duckdb.DuckDBPyConnection) -> None:
    days = [dt.date(year, month, 15) for year in range(1999, 2027) for month in (2, 10)]
    database.execute("CREATE OR REPLACE TEMP TABLE days (day DATE)")
    database.executemany("INSERT INTO days VALUES (?)", [(day,) for day in days])
    rows = database.execute("SELECT person_id, day, party_of(person_id, day) FROM people, days").fetchall()
    assert len(rows) == len(days) * len(REGISTER.facts.people)
    for person_id, day, name in rows:
        party = REGISTER.party_at(person_id, day)
        assert name == (party.name if party else None), (person_id, day)
