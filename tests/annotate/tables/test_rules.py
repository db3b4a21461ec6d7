"""The rule files of tables: each entry against its examples and counter-examples."""

from __future__ import annotations

import pytest

from pipeline.annotate.tables.ground.context import is_title
from pipeline.annotate.tables.ground.lines import is_prose
from pipeline.annotate.tables.ground.words import (
    ScaleRule,
    WordRule,
    is_empty,
    is_period,
    is_stub,
    is_total,
    scale_of,
    words,
)
from pipeline.annotate.tables.sense.units import of_label, of_text
from pipeline.rulebook import rules

WORDS = rules("table_words", WordRule)
SCALES = rules("table_scales", ScaleRule)


def _holds(rule: WordRule, text: str) -> bool:
    first = text.split(maxsplit=1)[0].lower()
    match rule.role:
        case "total":
            return is_total(text)
        case "stub":
            return is_stub(text)
        case "empty":
            return is_empty(text)
        case "percent":
            return of_label(text).kind == "percentage"
        case "euro":
            return of_label(text).kind == "euro"
        case "count":
            return of_label(text).kind == "count"
        case "noteworthy":
            return is_prose(text.rsplit(maxsplit=1)[0] if len(text.split()) > 1 else text)
        case "verb":
            return not is_title(text)
        case _:
            return first in words(rule.role)


@pytest.mark.parametrize("rule", WORDS, ids=lambda rule: rule.id)
def test_words_decide_their_examples_and_leave_the_others(rule: WordRule) -> None:
    assert [text for text in rule.examples if not _holds(rule, text)] == []
    assert [text for text in rule.counter_examples if _holds(rule, text)] == []
    assert all(word == word.lower() for word in rule.words)


@pytest.mark.parametrize("rule", SCALES, ids=lambda rule: rule.id)
def test_scales(rule: ScaleRule) -> None:
    assert [text for text in rule.examples if scale_of(text) != rule] == []
    assert [text for text in rule.counter_examples if scale_of(text) == rule] == []


@pytest.mark.parametrize(
    "label",
    ["2021", "2024**", "2019-2020", "2019/20", "januari", "jan-21", "Q3 2022", "1e kwartaal 2019",
     "schooljaar 2020-2021", "2023 (t.e.m. juni)", "31/12/2020", "31 december 2020", "eerste semester 2018", "12/2021"],
)  # fmt: skip
def test_periods(label: str) -> None:
    assert is_period(label)


@pytest.mark.parametrize(
    "label", ["1.250", "12", "2021 (n=12)", "Limburg 2021", "18-25", "20.000", "3021", "mei-kever"]
)
def test_no_periods(label: str) -> None:
    assert not is_period(label)


@pytest.mark.parametrize(
    ("label", "kind", "unit", "factor"),
    [
        ("Aantal Limburgse kmo's", "count", "kmo's", 1),
        ("# ondernemingen", "count", "ondernemingen", 1),
        ("Totaal aantal toegekende premies", "count", "premies", 1),
        ("Aantal dossiers (x 1000)", "count", "dossiers", 1e3),
        ("VTE", "count", "VTE", 1),
        ("Bedrag (k€)", "euro", "EUR", 1e3),
        ("Vastgelegd (in mio euro)", "euro", "EUR", 1e6),
        ("Bedragen (in miljoen BEF)", "count", "BEF", 1e6),
        ("Aandeel (%)", "percentage", "percent", 1),
        ("% van het budget", "percentage", "percent", 1),
        ("Lengte (in km)", "measure", "km", 1),
        ("Gemiddelde doorlooptijd (dagen)", "measure", "dagen", 1),
        ("2021", None, None, 1),
        ("Antwerpen", None, None, 1),
        ("Tweede retributie (75 euro)", None, None, 1),
        ("Retributie (€ 1.000)", None, None, 1),
        ("Cheque van 40 euro", None, None, 1),
        ("Premie (250 euro)", None, None, 1),
        ("Aantal premies (250 euro)", "count", "premies", 1),
        ("tot 2.500 euro", None, None, 1),
        ("€ 0 - € 5.000", None, None, 1),
        ("5.000 euro en meer", None, None, 1),
        ("Projecten > 1 miljoen euro", None, None, 1),
        ("Subsidies tot 5.000 euro", "euro", "EUR", 1),
        ("Subsidie (max. 500 euro)", "euro", "EUR", 1),
        ("Premie (€ 1.000)", "euro", "EUR", 1),
        ("Bedrag (1.000 euro)", "euro", "EUR", 1e3),
        ("Bedrag 2017 euro", "euro", "EUR", 1),
        ("Uitgaven 2015-2016 (€)", "euro", "EUR", 1),
        ("Uitstoot (ton CO2 per jaar)", "measure", "ton", 1),
        ("Uitstoot (in kton CO2-eq.)", "measure", "kton", 1),
        ("Overschot (kg P2O5/ha)", "measure", "kg", 1),
        ("Verbruik (kWh per dag)", "measure", "kWh", 1),
        ("Leden (ha Noord)", None, None, 1),
    ],
)
def test_what_a_label_says(label: str, kind: str | None, unit: str | None, factor: float) -> None:
    meaning = of_label(label)
    assert (meaning.kind, meaning.unit, meaning.factor) == (kind, unit, factor)


def test_a_caption_that_counts_is_no_caption_of_money() -> None:
    assert of_text("Tabel 1: Aantal toegekende subsidies per provincie").kind == "count"
    assert of_text("Overzicht van het aantal kilometer berm per provincie").kind == "measure"
    assert of_text("Tabel 2: Toegekende subsidies per provincie (in duizend euro)").factor == 1e3
