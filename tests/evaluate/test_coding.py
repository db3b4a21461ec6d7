"""The loop of coding by hand: drawing a sample, reading it back coded, agreement of two coders. All invented."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.evaluate.coding import (
    COLUMNS,
    Coded,
    CodingError,
    agreement,
    allocate,
    as_sheet,
    coded_as_text,
    is_coded,
    read_coded,
    sample,
    score_coded,
)
from pipeline.intervals import wilson


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Two documents of ours and a duplicate, with 30 counts in prose, 6 percentages in a table, 1 amount."""
    place = tmp_path / "x.duckdb"
    with duckdb.connect(str(place)) as connection:
        connection.execute(
            "create table documents as select * from (values"
            " ('a.txt', 'written_question', 'https://example.org/a', null, 'a.txt', null),"
            " ('b.pdf', 'committee_report', null, null, 'b.pdf', null),"
            " ('c.txt', 'written_question', null, null, 'c.txt', 'a.txt'))"
            " t(doc_id, doc_type, page_url, source_url, source_path, duplicate_of)"
        )
        connection.execute(
            "create table claims as select 'a.txt#c' || i as claim_id, 'a.txt' as doc_id, 1 as page,"
            " 'An Peeters' as speaker, '=SUM, zin ' || i as sentence, i || ' boten' as text, 'count' as kind,"
            " i::double as value, null::double as low, null::double as high, 'boten' as unit, '=' as comparator,"
            " null::varchar as change, 'in 2031' as time_text, null::varchar as table_row,"
            " null::varchar as table_column, null::varchar as table_id from range(30) t(i)"
        )
        connection.execute(
            "insert into claims select replace(claim_id, 'a.txt', 'b.pdf'), 'b.pdf', page, speaker, sentence, text,"
            " 'percentage', * exclude (claim_id, doc_id, page, speaker, sentence, text, kind) replace ('t' as table_id)"
            " from claims limit 6"
        )
        connection.execute("insert into claims select * replace ('euro' as kind, 'e1' as claim_id) from claims limit 1")
        connection.execute(
            "insert into claims select * replace ('c.txt' as doc_id, 'c1' as claim_id) from claims limit 1"
        )
    return place


def coded_sheet(path: Path, rows: list[tuple[str, str]], *, delimiter: str = ",") -> Path:
    with path.open("w", newline="", encoding="utf-8-sig") as out:
        writer = csv.DictWriter(out, COLUMNS, delimiter=delimiter)
        writer.writeheader()
        for claim_id, right in rows:
            writer.writerow({"claim_id": claim_id, "stratum": "count", "weight": "2,5", "right": right})
    return path


class TestSample:
    def test_every_stratum_is_there_and_weights_add_up_to_the_database(self, database: Path) -> None:
        rows = sample(database, 12)
        assert len(rows) == 12
        assert {row["kind"] for row in rows} == {"count", "percentage", "euro"}
        assert sum(row["weight"] for row in rows) == pytest.approx(37)

    def test_the_same_seed_draws_the_same_claims(self, database: Path) -> None:
        first, again, other = sample(database, 9), sample(database, 9), sample(database, 9, seed=2)
        assert first == again
        assert {row["claim_id"] for row in first} != {row["claim_id"] for row in other}

    def test_more_than_there_is_gives_all_but_duplicates(self, database: Path) -> None:
        rows = sample(database, 500)
        assert len(rows) == len({row["claim_id"] for row in rows}) == 37
        assert "c1" not in {row["claim_id"] for row in rows}

    def test_fewer_than_there_are_strata(self, database: Path) -> None:
        assert [row["kind"] for row in sample(database, 1)] == ["count"]

    def test_each_row_leads_back_to_its_source(self, database: Path) -> None:
        assert {row["source"] for row in sample(database, 500)} == {"https://example.org/a", "b.pdf"}

    def test_a_sheet_is_read_back_uncoded(self, database: Path, tmp_path: Path) -> None:
        sheet = tmp_path / "sheet.csv"
        sheet.write_text(as_sheet(sample(database, 5)))
        assert "'=SUM" in sheet.read_text()
        coded = read_coded(sheet)
        assert len(coded) == 5
        assert all(judgement is None for one in coded for judgement in one.judgements.values())
        assert score_coded(coded) == ()
        assert is_coded(sheet)
        assert not is_coded(tmp_path)


@settings(deadline=None)
@given(
    st.dictionaries(st.text(min_size=1, max_size=3), st.integers(1, 60), min_size=1, max_size=8), st.integers(0, 200)
)
def test_allocation_fits_and_leaves_no_large_stratum_out(sizes: dict[str, int], n: int) -> None:
    wanted = allocate(sizes, n)
    assert sum(wanted.values()) == min(n, sum(sizes.values()))
    assert all(0 < count <= sizes[name] for name, count in wanted.items())
    if n >= len(sizes):
        assert wanted.keys() == sizes.keys()


class TestCoded:
    @pytest.mark.parametrize("delimiter", [",", ";"])
    def test_yes_and_no_in_the_languages_of_the_coder(self, tmp_path: Path, delimiter: str) -> None:
        rows = [("a", "ja"), ("b", "NEE"), ("c", "1"), ("d", ""), ("e", "yes")]
        coded = read_coded(coded_sheet(tmp_path / "s.csv", rows, delimiter=delimiter))
        assert [one.judgements["right"] for one in coded] == [True, False, True, None, True]
        assert coded[0].weight == 2.5

    def test_shares_stand_by_stratum_the_whole_first(self, tmp_path: Path) -> None:
        sheet = coded_sheet(tmp_path / "s.csv", [("a", "ja"), ("b", "nee"), ("c", "ja")])
        first, second, third = read_coded(sheet)
        strata = ["tafel", "aantal", "euro"]  # the first by name is not the whole
        coded = [replace(one, stratum=name) for one, name in zip((first, second, third), strata, strict=True)]
        shares = [one for one in score_coded(coded) if one.judgement == "right"]
        assert [(one.stratum, one.right, one.n) for one in shares] == [
            ("all", 2, 3), ("aantal", 0, 1), ("euro", 1, 1), ("tafel", 1, 1),
        ]  # fmt: skip

    def test_anything_else_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(CodingError, match=r"s\.csv, row 3: 'misschien' under right"):
            read_coded(coded_sheet(tmp_path / "s.csv", [("a", "ja"), ("b", "misschien")]))

    @pytest.mark.parametrize("weight", ["", "veel", "0", "-1", "nan", "inf", "1.234,5"])
    def test_a_weight_that_is_none_is_named(self, tmp_path: Path, weight: str) -> None:
        sheet = coded_sheet(tmp_path / "s.csv", [("a", "ja")])
        sheet.write_text(sheet.read_text(encoding="utf-8-sig").replace('"2,5"', f'"{weight}"'))
        with pytest.raises(CodingError, match=rf"s\.csv, row 2: weight '{re.escape(weight)}' is no number above 0"):
            read_coded(sheet)

    def test_a_sheet_without_its_heading_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "s.csv").write_text("a,b\n1,2\n")
        with pytest.raises(CodingError, match="lacks the columns"):
            read_coded(tmp_path / "s.csv")

    def test_weighted_share_holds_for_the_whole(self) -> None:
        coded = [judged("a", True, "large", 90), judged("b", False, "small", 10)]
        whole = score_coded(coded)[0]
        assert (whole.stratum, whole.right, whole.n, whole.weighted) == ("all", 1, 2, 0.9)
        assert whole.interval is not None


def judged(claim_id: str, right: bool | None, stratum: str = "count", weight: float = 1) -> Coded:
    empty = dict.fromkeys(COLUMNS[-8:-1])
    return Coded(claim_id, stratum, weight, empty | {"right": right})


class TestAgreement:
    def test_kappa_as_in_the_textbook(self) -> None:
        """20 both yes, 15 both no, 5 and 10 apart: observed 0.7, chance 0.5, kappa 0.4."""
        codes = [(True, True)] * 20 + [(False, False)] * 15 + [(True, False)] * 5 + [(False, True)] * 10
        first = [judged(str(i), a) for i, (a, _) in enumerate(codes)]
        second = [judged(str(i), b) for i, (_, b) in enumerate(codes)]
        [one] = agreement(first, second)
        assert (one.n, one.observed) == (50, 0.7)
        assert one.kappa == pytest.approx(0.4)
        assert one.interval is not None
        assert one.interval[0] < 0.4 < one.interval[1]

    def test_only_what_both_judged_counts(self) -> None:
        first = [judged("a", True), judged("b", None), judged("c", False)]
        second = [judged("a", True), judged("b", True), judged("d", False)]
        assert agreement(first, second)[0].n == 1

    def test_one_code_throughout_has_no_kappa(self) -> None:
        [one] = agreement([judged("a", True)], [judged("a", True)])
        assert (one.observed, one.kappa) == (1, None)
        assert "undefined" in coded_as_text((), [one])

    def test_text_gives_shares_with_their_n(self) -> None:
        assert "1 of 1" in coded_as_text(score_coded([judged("a", True)]))
        coded = [judged("a", True, weight=3), judged("b", False), judged("c", True, "euro")]
        lines = [line.split() for line in coded_as_text(score_coded(coded)).splitlines()[1:]]
        low, high = wilson(2, 3) or ()
        assert lines == [
            ["right", "all", "2", "of", "3", "0.667", f"[{low:.2f}-{high:.2f}]", "weighted", "0.800"],
            ["right", "count", "1", "of", "2", "0.500", "[0.09-0.91]"],
            ["right", "euro", "1", "of", "1", "1.000", "[0.21-1.00]"],
        ]


@pytest.mark.parametrize("begin", ["=", "+", "-", "@"])
def test_no_cell_is_a_formula(begin):
    assert f"'{begin} 12 boten" in as_sheet([{"sentence": f"{begin} 12 boten"}])


def test_a_sheet_that_is_no_utf8_is_told(tmp_path):
    (tmp_path / "x.csv").write_bytes("claim_id,stratum,weight,right\n1,é,1,ja\n".encode("cp1252"))
    with pytest.raises(CodingError, match="UTF-8"):
        read_coded(tmp_path / "x.csv")


def test_the_rest_is_shared_out_by_websters_method():
    """By that of d'Hondt the large stratum would have four of the seven, though little more than half of all."""
    assert allocate({"large": 53, "middle": 24, "small": 23}, 7) == {"large": 3, "middle": 2, "small": 2}
