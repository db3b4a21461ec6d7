"""Figure series: figures about the same thing come together, and no others; what contradicts is flagged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import duckdb
import pytest

from pipeline.load import schema

YEAR = {year: (dt.date(year, 1, 1), dt.date(year, 12, 31)) for year in range(2018, 2026)}


class House:
    """A database into which a test puts one figure after another."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self.connection = connection
        self.n = 0

    def put(self, into: str, **row: object) -> None:
        self.connection.execute(
            f"INSERT INTO {into} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", list(row.values())
        )

    def item(self, title: str, *, questions: int = 1) -> str:
        self.n += 1
        name = f"doc{self.n}"
        self.put("documents", doc_id=name)
        self.put("agenda_items", item_id=name, doc_id=name, title=title)
        self.put("question_sets", questions_id=name, doc_id=name, n_questions=questions, subjects=[title])
        return name

    def say(self, item: str, value: float, sentence: str, year: int | None, unit: str = "veer", **more: object) -> str:
        self.n += 1
        start, end = YEAR[year] if year else (None, None)
        row: dict[str, object] = {
            "claim_id": f"c{self.n:03}", "doc_id": item, "item_id": item, "questions_id": item, "kind": "count",
            "value": value, "value_norm": value, "unit": unit, "unit_norm": unit, "comparator": "=", "weak": False,
            "is_total": False, "sentence": sentence, "period_start": start, "period_end": end,
        }  # fmt: skip
        self.put("claims", **{**row, **more})
        return f"c{self.n:03}"

    def series(self) -> list[set[str]]:
        rows = self.connection.execute(
            "SELECT list(claim_id) FROM figure_series GROUP BY series_id ORDER BY min(claim_id)"
        )
        return [set(names) for (names,) in rows.fetchall()]

    def differing(self) -> dict[str, list[str]]:
        rows = self.connection.execute("SELECT claim_id, differs_from FROM figure_series WHERE differs ORDER BY 1")
        return dict(rows.fetchall())


@pytest.fixture
def house() -> Iterator[House]:
    with duckdb.connect() as connection:
        schema.create(connection)
        yield House(connection)


def test_the_same_unit_and_topic_come_together_across_speakers_and_documents(house: House) -> None:
    one = house.item("de uitbreiding van de overzet over de bovenloop")
    other = house.item("de overzet over de bovenloop")
    a = house.say(one, 14, "Vandaag varen 14 mensen mee met de overzet over de bovenloop.", 2020, unit="mens")
    b = house.say(other, 19, "De bovenloop kent 19 personen die de overzet nemen.", 2021, unit="persoon")
    c = house.say(one, 3, "Op de bovenloop liggen 3 sluizen voor de overzet.", 2021, unit="sluis")
    d = house.say(one, 7, "Er waren 7 personen op de kade.", 2021, unit="persoon")
    assert house.series() == [{a, b}]
    assert {c, d} & {name for series in house.series() for name in series} == set()


@pytest.mark.parametrize(
    "more",
    [
        {"weak": True}, {"change": "increase"}, {"rate_per": "month"}, {"repeat_of": "c000"}, {"value_norm": None},
        {"period_start": None}, {"statistic": "mean"}, {"base": "the veren"},
    ],
)  # fmt: skip
def test_a_figure_with_a_meaning_of_its_own_stays_alone(house: House, more: dict[str, object]) -> None:
    item = house.item("de overzet over de bovenloop")
    house.say(item, 14, "In 2020 voeren 14 veren als overzet op de bovenloop.", 2020)
    house.say(item, 15, "In 2021 voeren 15 veren als overzet op de bovenloop.", 2021, **more)
    assert house.series() == []


def test_figures_side_by_side_in_a_sentence_for_one_period_are_no_series(house: House) -> None:
    item = house.item("de overzet over de bovenloop")
    said = "Op de bovenloop zijn 8 veren voor en 6 veren tegen de stroom als overzet ingezet."
    house.say(item, 8, said, 2020)
    house.say(item, 6, said, 2020)
    assert house.series() == []


def test_one_sentence_may_tell_of_several_years(house: House) -> None:
    item = house.item("iets anders")
    said = "Het ingezette budget klom van 4 miljoen euro in 2020 naar 5 miljoen euro in 2021 bij veren."
    a = house.say(item, 4e6, said, 2020, unit="EUR", kind="euro")
    b = house.say(item, 5e6, said, 2021, unit="EUR", kind="euro")
    assert house.series() == [{a, b}]


def test_cells_of_one_row_and_column_over_the_years(house: House) -> None:
    item = house.item("veren")
    house.put("data_tables", table_id="t", doc_id=item, caption="Aantal overtochten per oever")
    a = house.say(item, 4, "", 2020, table_id="t", table_row="Linkeroever", table_column="2020")
    b = house.say(item, 5, "", 2021, table_id="t", table_row="Linkeroever", table_column="2021")
    house.say(item, 9, "", 2021, table_id="t", table_row="Rechteroever", table_column="2021")
    assert house.series() == [{a, b}]
    assert house.differing() == {}


def test_tables_without_a_caption_or_a_title_stay_within_their_document(house: House) -> None:
    for year in (2020, 2021):
        item = house.item("", questions=0)
        house.put("data_tables", table_id=item, doc_id=item, caption=None)
        house.say(item, year, "", year, table_id=item, table_row="Totaal", table_column=str(year))
    assert house.series() == []


def test_other_values_for_the_same_period_are_flagged(house: House) -> None:
    item = house.item("de overzet over de bovenloop")
    a = house.say(item, 14, "In 2020 voeren 14 veren als overzet op de bovenloop.", 2020)
    b = house.say(item, 17, "Als overzet op de bovenloop zijn 17 veren ingezet.", 2020)
    c = house.say(item, 20, "Als overzet op de bovenloop zijn nu 20 veren ingezet.", 2021)
    d = house.say(item, 13, "Als overzet op de bovenloop zijn meer dan 13 veren ingezet.", 2020, comparator=">")
    assert house.series() == [{a, b, c, d}]
    assert house.differing() == {a: [b], b: [a]}


def test_an_approximate_value_does_not_contradict_its_exact_one(house: House) -> None:
    item = house.item("de overzet over de bovenloop")
    house.say(item, 5200, "Zowat 5200 veren als overzet op de bovenloop.", 2020, comparator="~")
    house.say(item, 5187, "Als overzet op de bovenloop zijn 5187 veren ingezet.", 2020)
    assert len(house.series()) == 1
    assert house.differing() == {}
