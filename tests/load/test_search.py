"""Full text: a word finds itself and the forms that Dutch spelling makes of it, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import duckdb
import pytest

from pipeline.load import LoadReport, schema
from tests.load.invented import joined, tabled, written

Load = Callable[..., LoadReport]


@pytest.fixture(scope="module")
def empty() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as connection:
        schema.create(connection)
        yield connection


def finds(connection: duckdb.DuckDBPyConnection, words: str, text: str) -> bool:
    return connection.execute("SELECT search_matches(?, ?)", [text, words]).fetchall() == [(True,)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("woning", "woningen"), ("wet", "wetten"), ("school", "scholen"), ("huis", "huizen"), ("brief", "brieven"),
        ("sociaal", "sociale"), ("graaf", "graven"), ("maatregel", "maatregelen"), ("minister", "ministers"),
        ("premie", "premies"), ("gemeente", "gemeenten"), ("foto", "foto's"), ("congres", "congressen"),
        ("gemeente", "gemeentes"), ("gezin", "gezinnen"),
        ("middel", "middelen"), ("groot", "grote"), ("proces", "processen"), ("industrie", "industrieën"),
    ],
)  # fmt: skip
def test_singular_and_plural_find_each_other(empty: duckdb.DuckDBPyConnection, one: str, other: str) -> None:
    assert finds(empty, one, f"Over de {one}.")
    assert finds(empty, other, f"Over de {other}.")
    assert finds(empty, one, f"Over de {other}.")
    assert finds(empty, other, f"Over één {one}, en meer.")


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("woning", "de woningbouw"), ("45", "artikel 450"), ("45", "1.45 of 45,3 of 145"), ("nis", "NIS2"),
        ("raad", "de hoge straat"), ("een", "de eend"), ('"hoge raad"', "de raad is hoge"), ("2.5", "2x5"),
        ("veer sluis", "er zijn veren"), ("", "iets"), (" - ,", "iets"), ('""', "iets"),
    ],
)  # fmt: skip
def test_what_is_another_word_is_not_found(empty: duckdb.DuckDBPyConnection, words: str, text: str) -> None:
    assert not finds(empty, words, text)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("artikel 45", "Volgens artikel 45."), ("nis2", "De NIS2-richtlijn"), ("geïnd", "de geinde sommen"),
        ("*pomp", "een warmtepomp"), ("warmte*", "WARMTENETTEN"), ('"hoge  raad"', "de Hoge\nRaad"),
        ("één", "een"), ("(kmo)", "een kmo"), ("1.250", "er zijn 1.250, zegt hij"), ("50%", "tot 50% daarvan"),
        ("a b c d", "d c b a"), ("co₂-uitstoot", "de CO₂-uitstoot"),
    ],
)  # fmt: skip
def test_digits_signs_accents_phrases_and_parts(empty: duckdb.DuckDBPyConnection, words: str, text: str) -> None:
    assert finds(empty, words, text)


def test_every_word_counts_the_fourth_and_later_ones_too(empty: duckdb.DuckDBPyConnection) -> None:
    assert not finds(empty, "a b c d e", "a b c d")
    assert finds(empty, "a b c d e", "e d c b a")


@pytest.mark.parametrize("words", ["'; DROP TABLE claims; --", "(", "[a", "a{2,", "\\", "*", "**", '"', "a|b", "$^"])
def test_signs_of_other_languages_are_text(empty: duckdb.DuckDBPyConnection, words: str) -> None:
    assert empty.execute("SELECT count(*) FROM search_claims(?)", [words]).fetchall() == [(0,)]
    assert empty.execute("SELECT count(*) FROM search_speeches(?)", [words]).fetchall() == [(0,)]


def test_the_macros_give_ranked_rows(database: Path, load: Load) -> None:
    load(
        [
            written(
                "kort.txt", {"1": "Hoeveel veren?"}, {"1": "Er zijn 14 veren."}, claims=(("14 veren", {"value": 14.0}),)
            ),
            tabled(),
            joined(),
        ]
    )
    with duckdb.connect(str(database), read_only=True) as connection:
        found = connection.execute("SELECT score, doc_id, text FROM search_claims('veer')").fetchall()
        assert [(row[1], row[2]) for row in found if row[1] == "kort.txt"] == [("kort.txt", "14 veren")]
        scores = [row[0] for row in found]
        assert scores == sorted(scores, reverse=True)
        assert scores[0] > 0
        total = connection.execute("SELECT count(*) FROM claims").fetchall()[0][0]
        assert connection.execute("SELECT count(*) FROM search_claims('*e*')").fetchall()[0][0] <= total
        speeches = connection.execute("SELECT score, speech_id, text FROM search_speeches('voorzitter')").fetchall()
        every = connection.execute("SELECT speech_id FROM speeches WHERE text ILIKE '%voorzitter%'").fetchall()
        assert {row[1] for row in speeches} == {row[0] for row in every}
