"""Which figure says an earlier one again: equal in all it says, and about the same thing. Invented sentences."""

from __future__ import annotations

import datetime as dt
import re
import sys
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.load.context import context
from pipeline.load.numbers import settled
from pipeline.load.repeats import Said, digits, repeats
from pipeline.records import Claim, Quantity

YEAR = {"period_start": dt.date(2020, 1, 1), "period_end": dt.date(2020, 12, 31)}
_FIGURE = re.compile(r"\[(.+?)\]")


def said(*sentences: str, each: tuple[dict[str, Any], ...] = (), **fields: Any) -> list[Said]:
    """One claim for each sentence; its figure stands in square brackets. ``each`` changes single quantities."""
    clean = [sentence.replace("[", "").replace("]", "") for sentence in sentences]
    text, found = " ".join(clean), []
    for place, sentence in enumerate(sentences):
        start = sum(len(one) + 1 for one in clean[:place]) + sentence.index("[")
        surface = _FIGURE.findall(sentence)[0]
        quantity = Quantity("count", None, None, None, "veren")
        quantity = replace(quantity, **{**fields, **(each[place] if each else {})})
        claim = Claim(f"d#c{start}", start, start + len(surface), quantity, clean[place], "test")
        found.append(Said(claim, "d#i0", text))
    return found


def again(claims: list[Said]) -> list[int | None]:
    """For each claim the place of the one it repeats."""
    ids = [one.claim.claim_id for one in claims]
    found = repeats(claims)
    return [ids.index(found[one]) if one in found else None for one in ids]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("In de haven van Zwinmonde varen [12 veren] op waterstof.",
         "Die [12 veren] op waterstof varen al in de haven."),
        ("De bootsmannen krijgen [12 veren] met gesloten stuurhut.",
         "Dat er [12 veren] komen met een gesloten stuurhut, blij nieuws voor de bootsman."),
    ],
)  # fmt: skip
def test_words_that_agree_make_a_repeat(one: str, other: str) -> None:
    assert again(said(one, other, value=12.0)) == [None, 0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Er kwamen [12 veren] bij voor pendelaars.",
         "De inspectie keurde [12 veren] af."),
        ("In Zwinmonde werden [12 veren] grondig hersteld en herschilderd.",
         "Ook in Dijkwater werden [12 veren] grondig hersteld en herschilderd."),
        ("Besluit 7 verplicht [12 veren] tot een grondige technische controle.",
         "Besluit 9 verplicht [12 veren] tot een grondige technische controle."),
        ("[12 veren].", "[12 veren]."),
    ],
)  # fmt: skip
def test_a_round_number_about_something_else_is_another_figure(one: str, other: str) -> None:
    assert again(said(one, other, value=12.0)) == [None, None]


def test_a_precise_number_needs_no_words() -> None:
    assert again(said("Er zijn [1.284 veren].", "Dat zijn dus [1284 veren].", value=1284.0)) == [None, 0]
    assert again(said("Er zijn [1.200 veren].", "Dat zijn dus [1200 veren].", value=1200.0)) == [None, None]


def test_equal_figures_in_one_sentence_are_two() -> None:
    sentence = "De grote haven krijgt [12 veren] voor pendelaars, de kleine haven krijgt 12 veren voor pendelaars."
    (one,) = said(sentence, value=12.0)
    start = one.text.rindex("12")
    other = replace(one, claim=replace(one.claim, claim_id=f"d#c{start}", start=start, end=start + 8))
    assert again([one, other]) == [None, None]


def test_one_period_needs_fewer_words_than_none() -> None:
    pair = ("De sluiswachters telden [12 veren] per uur.", "Volgens sluiswachters telden zij [12 veren].")
    assert again(said(*pair, value=12.0, **YEAR)) == [None, 0]
    assert again(said(*pair, value=12.0)) == [None, None]


@pytest.mark.parametrize(
    "other",
    [
        {"value": 1285.0},
        {"kind": "measure"},
        {"unit": "boten"},
        {"comparator": ">="},
        {"change": "increase"},
        {"rate_per": "year"},
        {"statistic": "mean"},
        {"base": "de vloot"},
        {"weak": True},
        YEAR,
        {"period_end": dt.date(2020, 12, 31)},
        {"value": None, "low": 1284.0, "high": 1284.0},
    ],
)
def test_what_says_anything_else_is_no_repeat(other: dict[str, Any]) -> None:
    pair = ("Op de stroom varen [1.284 veren].", "Op de stroom varen [1.284 veren].")
    assert again(said(*pair, value=1284.0)) == [None, 0]
    assert again(said(*pair, value=1284.0, each=({}, other))) == [None, None]


def test_without_a_unit_nothing_repeats() -> None:
    assert again(said("Het waren er [1.284].", "Ja, [1.284].", value=1284.0, unit=None)) == [None, None]


def test_fractions_in_words_are_no_precise_numbers() -> None:
    pair = ("Van de kapiteins stemt [een derde] in.", "Van het materieel is [een derde] versleten.")
    assert again(said(*pair, kind="percentage", unit="percent", value=100 / 3)) == [None, None]


def test_all_name_the_first_and_never_a_repeat() -> None:
    sentence = "Op de stroom varen [1.284 veren]."
    assert again(said(sentence, sentence, sentence, value=1284.0)) == [None, 0, 0]


def cell(start: int, table: int, caption: str | None, row: str = "Noord", column: str = "Veren") -> Said:
    sentence = " | ".join(part for part in (caption, row, column) if part)
    quantity = Quantity("count", 1284.0, None, None, "veren")
    return Said(
        Claim(f"d#c{start}", start, start + 4, quantity, sentence, "cell", table, row, column), "d#i0", "1284" * 9
    )


def test_cells_repeat_only_where_caption_and_labels_agree() -> None:
    assert again([cell(0, 0, "Tabel 1"), cell(4, 0, "Tabel 1")]) == [None, None]
    assert again([cell(0, 0, "Tabel 1"), cell(4, 4, "Tabel 1")]) == [None, 0]
    assert again([cell(0, 0, "Tabel 1"), cell(4, 4, "Tabel 2")]) == [None, None]
    assert again([cell(0, 0, "Tabel 1"), cell(4, 4, "Tabel 1", row="Zuid")]) == [None, None]
    assert again([cell(0, 0, None), cell(4, 4, None)]) == [None, None]


def test_a_sentence_that_repeats_cell_and_sentence_names_the_first_of_them() -> None:
    before = cell(0, 0, "Tabel 1", row="Zuid")
    prose = [replace(cell(at, 0, None), claim=replace(cell(at, 0, None).claim, table_start=None)) for at in (4, 8)]
    assert again([before, *prose]) == [None, 0, 0]


def test_a_common_number_in_a_long_item_is_looked_at_once() -> None:
    def calls(count: int) -> int:
        cells = [cell(4 * at, at // 50, f"Tabel {at // 50}", row=str(at)) for at in range(count)]
        made = 0

        def one_more(_frame: Any, event: str, _arg: Any) -> None:
            nonlocal made
            made += event in {"call", "c_call"}

        sys.setprofile(one_more)
        try:
            assert repeats(cells) == {}
        finally:
            sys.setprofile(None)
        return made

    assert calls(2_000) < 2.5 * calls(1_000)


def test_a_total_in_a_table_does_not_take_the_sentence_along() -> None:
    total = cell(0, 0, "Tabel 1")
    total = replace(total, claim=replace(total.claim, is_total=True))
    prose = replace(cell(4, 0, None), claim=replace(cell(4, 0, None).claim, table_start=None))
    assert again([total, prose]) == [None, None]


@pytest.mark.parametrize(
    ("value", "kind", "count"),
    [(1200.0, "count", 2), (1284.0, "count", 4), (7.9e6, "euro", 2), (-0.25, "count", 2), (0.0, "count", 0),
     (66.666667, "percentage", 1), (94.25, "percentage", 4)],
)  # fmt: skip
def test_significant_digits(value: float, kind: str, count: int) -> None:
    assert digits(Quantity(kind, value, None, None, "x")) == count  # type: ignore[arg-type]


def test_a_figure_broken_over_lines_is_found_in_its_sentence() -> None:
    found = context("Er komen 12 grote veren bij voor pendelaars.", "12 gro-\nte veren")
    assert found.words == {"pendel"}


@pytest.mark.parametrize(
    ("noisy", "kind", "kept"),
    [(33.300000000000004, "percentage", 33.3), (33.33333333333333, "percentage", 33.333333), (0.1 + 0.2, "count", 0.3),
     (1234567890.12, "euro", 1234567890.12), (-0.0, "count", 0.0), (None, "euro", None)],
)  # fmt: skip
def test_one_number_has_one_representation(noisy: float | None, kind: str, kept: float | None) -> None:
    assert repr(settled(noisy, kind)) == repr(kept)


@given(st.floats(allow_nan=False, allow_infinity=False), st.sampled_from(["percentage", "euro"]))
def test_settling_twice_changes_nothing(number: float, kind: str) -> None:
    assert settled(settled(number, kind), kind) == settled(number, kind)


def test_words_of_the_figure_itself_are_no_words_around_it_however_they_are_written() -> None:
    around = context("Er zijn 12 Sluizen, en die sluizen lekken in Gent.", "12 Sluizen")
    assert (around.words, around.names) == ({"lekken", "gent"}, {"gent"})
