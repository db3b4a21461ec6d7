"""Scoring of claims: right, missed, too many, and what counts neither way. All figures invented."""

from __future__ import annotations

import pytest

from pipeline.evaluate import FoundDocument, GoldClaim, GoldDocument, evaluate, score_claims
from pipeline.evaluate.claims import ClaimScores, agrees, is_right
from pipeline.records import Claim, Quantity

TEXT = "In 2031 waren er 40 boten en 12 procent van de sluizen, en nog drie vragen over ruim 900 euro." + " " * 200


def gold(surface: str, kind: str = "count", value: float | None = 40, **more: object) -> GoldClaim:
    start = TEXT.index(surface)
    return GoldClaim(start=start, end=start + len(surface), surface=surface, kind=kind, value=value, **more)


def claim(surface: str, kind: str = "count", value: float | None = 40, **more: object) -> Claim:
    start = TEXT.index(surface)
    low, high = more.pop("low", None), more.pop("high", None)
    place = {name: more.pop(name) for name in ("table_start", "table_row", "table_column") if name in more}
    quantity = Quantity(kind=kind, value=value, low=low, high=high, unit=more.pop("unit", None), **more)
    return Claim(f"d#c{start}", start, start + len(surface), quantity, "", "a rule", **place)


def scored(expected: list[GoldClaim], found: list[Claim]) -> ClaimScores:
    return score_claims([(GoldDocument("d", tuple(expected)), FoundDocument("d.txt", TEXT, tuple(found), ()))])


def counts(scores: ClaimScores, stratum: str, kind: str) -> tuple[int, int, int]:
    one = next(score for score in scores.scores if (score.stratum, score.kind) == (stratum, kind))
    return one.hits, one.extras, one.misses


def test_overlap_kind_and_value_make_a_claim_right() -> None:
    assert is_right(gold("40 boten"), claim("40"))
    assert not is_right(gold("40 boten"), claim("12 procent", value=40))
    assert not is_right(gold("40 boten"), claim("40 boten", kind="measure"))


@pytest.mark.parametrize(
    ("value", "right"), [(40.039, True), (40.05, False), (39.97, True), (-40, False), (None, False)]
)
def test_value_within_a_thousandth(value: float | None, right: bool) -> None:
    assert is_right(gold("40 boten"), claim("40 boten", value=value)) is right


def test_zero_is_only_zero() -> None:
    assert is_right(gold("40 boten", value=0), claim("40 boten", value=0))
    assert not is_right(gold("40 boten", value=0), claim("40 boten", value=0.0001))


def test_both_ends_of_an_interval_must_be_right() -> None:
    interval = gold("40 boten", value=None, low=20, high=40)
    assert is_right(interval, claim("40 boten", value=None, low=20, high=40))
    assert not is_right(interval, claim("40 boten", value=None, low=20, high=41))
    assert not is_right(interval, claim("40 boten", value=40))


def test_a_wrong_value_is_a_miss_and_an_extra() -> None:
    assert counts(scored([gold("40 boten")], [claim("40 boten", value=41)]), "prose", "count") == (0, 1, 1)


def test_a_claim_on_an_optional_one_counts_neither_way() -> None:
    optional = gold("drie vragen", value=3, status="optional")
    assert counts(scored([optional], [claim("drie vragen", value=3)]), "prose", "count") == (0, 0, 0)
    assert counts(scored([optional], [claim("drie vragen", value=9)]), "prose", "count") == (0, 0, 0)
    assert counts(scored([optional], []), "prose", "count") == (0, 0, 0)
    for elsewhere in ("40 boten", "ruim 900"):  # before it, and behind it
        assert counts(scored([optional], [claim(elsewhere)]), "prose", "count") == (0, 1, 0)


def test_matching_is_one_to_one() -> None:
    twice = [claim("40 boten"), claim("40")]
    assert counts(scored([gold("40 boten")], twice), "prose", "count") == (1, 1, 0)


@pytest.mark.parametrize("order", [1, -1])
def test_of_two_that_fit_the_one_that_shares_more_is_matched(order: int) -> None:
    found = [claim("40", unit="x"), claim("40 boten", unit="boten")][::order]
    result = scored([gold("40 boten", unit="boten")], found)
    assert counts(result, "prose", "count") == (1, 1, 0)
    [unit] = [one for one in result.attributes if (one.stratum, one.name) == ("prose", "unit")]
    assert (unit.right, unit.n) == (1, 1)


def test_matching_finds_the_larger_set_of_pairs() -> None:
    """The long claim fits both; taking it for the first gold claim would leave the second without partner."""
    expected = [gold("40 boten en 12"), gold("12 procent")]
    found = [claim("40 boten en 12 procent"), claim("40 boten")]
    assert counts(scored(expected, found), "prose", "count") == (2, 0, 0)


def test_prose_and_cells_apart() -> None:
    cells = [gold("40", row="Kaai", column="boten"), gold("900", value=900, kind="euro", table=True)]
    found = [claim("40", table_start=0), claim("12", value=12, table_start=0), claim("900", kind="euro", value=900)]
    result = scored([*cells, gold("12 procent", "percentage", 12)], found)
    assert counts(result, "table", "count") == (1, 1, 0)
    assert counts(result, "table", "euro") == (1, 0, 0)
    assert counts(result, "prose", "percentage") == (0, 0, 1)
    assert counts(result, "prose", "core") == (0, 0, 1)


def test_measures_stay_out_of_the_headline() -> None:
    result = scored([gold("40 boten", "measure")], [claim("12", "measure", 12)])
    assert counts(result, "prose", "measure") == (0, 1, 1)
    assert counts(result, "prose", "core") == (0, 0, 0)


def test_attributes_on_the_claims_found_only() -> None:
    expected = [
        gold("40 boten", unit="boten", time="In 2031", change="increase", disputed=("change",)),
        gold("12 procent", "percentage", 12, unit="percent"),
    ]
    result = scored(expected, [claim("40 boten", unit="bo ten", time_text="in 2031", comparator="~")])
    by_name = {one.name: (one.right, one.n) for one in result.attributes if one.stratum == "prose"}
    assert by_name == {"unit": (1, 1), "comparator": (0, 1), "change": (0, 0), "time": (1, 1)}


def test_only_the_first_letter_may_differ_in_case() -> None:
    assert agrees("time", gold("40 boten", time="In 2031"), claim("40 boten", time_text="in  2031"))
    assert not agrees("unit", gold("40 boten", unit="BOTEN"), claim("40 boten", unit="boten"))
    assert not agrees("time", gold("40 boten", time=None), claim("40 boten", time_text="in 2031"))


def test_misses_show_the_passage() -> None:
    [miss] = [one for one in scored([gold("40 boten")], []).misses if one.what == "miss"]
    assert "waren er [[40 boten]] en 12" in miss.passage
    assert miss.expected == "count 40 -"


def test_what_is_to_be_looked_at_stands_in_the_order_of_the_text() -> None:
    found = scored(
        [gold("drie vragen", value=3), gold("12 procent", "percentage", 12, unit="%")],
        [claim("900", value=900), claim("40"), claim("12 procent", "percentage", 12, unit="procent")],
    )
    assert [(one.what, TEXT[one.start : one.end]) for one in found.misses] == [
        ("extra", "40"), ("unit", "12 procent"), ("miss", "drie vragen"), ("extra", "900"),
    ]  # fmt: skip


def test_the_key_that_ends_where_the_name_goes_on_wins() -> None:
    documents = [FoundDocument(name, TEXT, (), ()) for name in ("123_x.txt", "12_y.txt", "deep/12.txt")]
    assert evaluate([GoldDocument("12", ())], documents[:2]).claims.documents == ("12_y.txt",)
    assert evaluate([GoldDocument("12", ())], documents[:1]).claims.documents == ("123_x.txt",)


def test_gold_without_document_is_named() -> None:
    result = evaluate([GoldDocument("zz", ())], [FoundDocument("d.txt", TEXT, (), ())])
    assert result.without_document == ("zz",)
    assert result.claims.documents == ()


def test_note_marks_are_no_part_of_a_label() -> None:
    marked = gold("40 boten", row="Kaai* # Noord", column="2031**")
    assert agrees("row", marked, claim("40", table_row="Kaai # Noord"))
    assert agrees("column", marked, claim("40", table_column="2031"))
    assert not agrees("column", marked, claim("40", table_column="2032"))
