"""Gold files, what was found, intervals, turns, and the two faces of the report. All invented."""

from __future__ import annotations

import json
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.evaluate import (
    Evaluation,
    FoundDocument,
    GoldClaim,
    GoldDocument,
    GoldError,
    Turn,
    as_json,
    as_text,
    evaluate,
    from_database,
    from_records,
    read_gold,
    score_turns,
)
from pipeline.evaluate.matching import match
from pipeline.intervals import bootstrap_f1, wilson
from pipeline.records import Annotated, Claim, Identity, Proceedings, Quantity, Speech, Transcript

TEXT = "De voorzitter: Er zijn 40 boten. An Peeters (Groen): Neen, 12 procent."


def a_claim() -> Claim:
    return Claim("d.txt#c23", 23, 31, Quantity("count", 40, None, None, "boten"), "Er zijn 40 boten.", "a rule")


def a_gold_claim(**more: object) -> GoldClaim:
    return GoldClaim(start=23, end=31, surface="40 boten", kind="count", value=40, unit="boten", **more)


def turn(start: int, **more: str | None) -> Turn:
    return Turn(start=start, **more)


class TestGold:
    def test_keys_join_claims_and_speeches(self, tmp_path: Path) -> None:
        (tmp_path / "a.claims.jsonl").write_text(
            '{"start": 5, "end": 7, "surface": "40", "kind": "count", "value": 40, "note": "unknown fields pass"}\n\n'
        )
        (tmp_path / "a.speeches.jsonl").write_text('{"start": 0, "label": "De voorzitter", "item": 0}\n')
        (tmp_path / "b.speeches.jsonl").write_text("")
        first, second = read_gold(tmp_path)
        assert first.key == "a"
        assert first.claims is not None
        assert first.claims[0].status == "required"
        assert first.turns == (turn(0, label="De voorzitter"),)
        assert second.claims is None
        assert second.turns == ()

    def test_a_broken_line_is_named(self, tmp_path: Path) -> None:
        (tmp_path / "a.claims.jsonl").write_text('{"start": 5}\n')
        with pytest.raises(GoldError, match=r"a\.claims\.jsonl, line 1"):
            read_gold(tmp_path)

    def test_a_folder_without_gold_is_no_gold(self, tmp_path: Path) -> None:
        with pytest.raises(GoldError, match="holds no gold"):
            read_gold(tmp_path)

    def test_a_key_is_a_prefix_of_the_file_name_alone(self) -> None:
        assert GoldDocument("000").belongs_to("below/000_x.txt")
        assert not GoldDocument("000").belongs_to("000/1_x.txt")


class TestFound:
    def test_from_records(self) -> None:
        who = Identity(name="An Peeters", party="Groen")
        speech = Speech(
            "s", None, 0, "verbatim", "An Peeters (Groen)", who, "member", None, "speech", "Neen", None, 33, 70
        )
        empty = (None,) * 7
        proceedings = Proceedings("d.txt", "unknown", *empty, (), speeches=(speech,))
        transcript = Transcript("d.txt", "d.txt", "", "text/plain", TEXT)
        found = from_records(transcript, proceedings, Annotated("d.txt", (a_claim(),)))
        assert found.claims == (a_claim(),)
        assert found.turns == (
            turn(33, label="An Peeters (Groen)", speaker="An Peeters", party="Groen", role="member", act="speech"),
        )
        assert from_records(transcript, None, Annotated("d.txt")).turns == ()

    def test_from_database(self, tmp_path: Path) -> None:
        place = tmp_path / "x.duckdb"
        with duckdb.connect(str(place)) as connection:
            connection.execute("create table texts (doc_id varchar, text varchar)")
            connection.execute("insert into texts values ('d.txt', ?)", [TEXT])
            connection.execute(
                "create table claims as select 'd.txt' doc_id, 'c' claim_id, 23::bigint char_start,"
                " 31::bigint char_end, 's' sentence, 'r' rule, null::varchar table_row, null::varchar table_column,"
                " null::varchar table_id,"
                " 'count' kind, 40::double as value, null::double low, null::double high, 'boten' unit, '=' comparator,"
                " null::varchar change, 'in 2031' time_text, 'in' time_relation, date '2031-01-01' period_start,"
                " date '2031-12-31' period_end, 'stated' period_basis, false weak"
            )
            connection.execute(
                "create table speeches as select 'd.txt' doc_id, 0::bigint char_start, 'De voorzitter' speaker_label,"
                " 'Jan Maes' speaker, null::varchar party, 'chair' as role, 'chair' act"
            )
        assert from_database(place, [GoldDocument("zz")]) == ()
        [found] = from_database(place, [GoldDocument("d")])
        with duckdb.connect(str(place), read_only=True):  # somebody looks at it meanwhile
            assert from_database(place) == (found,)
        assert found.text == TEXT
        assert found.claims[0].quantity.time_text == "in 2031"
        assert found.claims[0].table_start is None
        assert found.turns == (turn(0, label="De voorzitter", speaker="Jan Maes", role="chair", act="chair"),)


class TestIntervals:
    @pytest.mark.parametrize(("part", "low", "high"), [(0, 0.0, 0.2775), (5, 0.2366, 0.7634), (10, 0.7225, 1.0)])
    def test_wilson_of_ten(self, part: int, low: float, high: float) -> None:
        assert wilson(part, 10) == pytest.approx((low, high), abs=1e-4)

    def test_wilson_as_in_the_literature(self) -> None:
        low, high = wilson(9, 10) or (0, 0)
        assert (round(low, 3), round(high, 3)) == (0.596, 0.982)

    @settings(deadline=None)
    @given(st.integers(0, 400), st.integers(0, 400), st.integers(0, 400))
    def test_intervals_hold_the_figure(self, hits: int, extras: int, misses: int) -> None:
        n = hits + misses
        if n:
            low, high = wilson(hits, n) or (1, 0)
            assert low <= hits / n <= high
        interval = bootstrap_f1(hits, extras, misses)
        if interval:
            assert 0 <= interval[0] <= 2 * hits / (2 * hits + extras + misses) + 1e-9
            assert 2 * hits / (2 * hits + extras + misses) - 1e-9 <= interval[1] <= 1

    def test_the_same_counts_give_the_same_interval(self) -> None:
        assert bootstrap_f1(90, 5, 7) == bootstrap_f1(90, 5, 7)

    def test_full_marks_on_few_cases_are_not_certain(self) -> None:
        few, many = bootstrap_f1(10, 0, 0) or (1, 1), bootstrap_f1(1000, 0, 0) or (1, 1)
        assert few[0] < 0.9 < 0.99 < many[0] < many[1] == 1

    def test_nothing_counted_has_no_interval(self) -> None:
        assert wilson(0, 0) is None
        assert bootstrap_f1(0, 0, 0) is None


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=20))
def test_matching_is_one_to_one_and_cannot_be_extended(edges: list[tuple[int, int]]) -> None:
    allowed = set(edges)
    pairs = match(range(7), range(7), lambda one, other: int((one, other) in allowed))
    assert len(set(pairs.values())) == len(pairs)
    assert set(pairs.items()) <= allowed
    free = {one for one in range(7) if one not in pairs}
    taken = set(pairs.values())
    assert not {edge for edge in allowed if edge[0] in free and edge[1] not in taken}


class TestTurns:
    def test_boundaries_by_equal_start(self) -> None:
        gold = GoldDocument("d", turns=(turn(0, speaker="A"), turn(33, speaker="B", party="Groen")))
        found = FoundDocument("d.txt", TEXT, (), (turn(0, speaker="A"), turn(34, speaker="B"), turn(50)))
        scores = score_turns([(gold, found)])
        assert (scores.hits, scores.misses, scores.extras) == (1, 1, 2)
        assert scores.precision == pytest.approx(1 / 3)
        assert scores.recall == 0.5
        assert scores.documents == ("d.txt",)
        assert {one.what for one in scores.to_look_at} == {"miss", "extra"}

    def test_a_wrong_person_is_told_from_none(self) -> None:
        gold = GoldDocument("d", turns=(turn(0, speaker="A"), turn(9, speaker="B"), turn(20, speaker=None)))
        found = FoundDocument("d.txt", TEXT, (), (turn(0, speaker="X"), turn(9), turn(20, speaker="Y")))
        scores = score_turns([(gold, found)])
        assert scores.right["speaker"] == 0
        assert scores.wrong["speaker"] == 2
        assert scores.accuracy("speaker") == 0

    def test_of_nothing_no_share_is_told(self) -> None:
        scores = score_turns([(GoldDocument("d", turns=()), FoundDocument("d.txt", TEXT, (), ()))])
        assert (scores.precision, scores.recall, scores.accuracy("speaker")) == (None, None, None)
        assert scores.documents == ("d.txt",)

    def test_documents_without_marked_turns_are_passed_over(self) -> None:
        found = FoundDocument("d.txt", TEXT, (), (turn(0),))
        assert score_turns([(GoldDocument("d", claims=()), found)]).documents == ()


class TestReport:
    def evaluation(self) -> Evaluation:
        gold = GoldDocument("d", (a_gold_claim(time="in 2031"),), (turn(0, label="De voorzitter"),))
        return evaluate([gold, GoldDocument("zz", ())], [FoundDocument("d.txt", TEXT, (a_claim(),), ())])

    def test_text_gives_each_figure_with_its_n(self) -> None:
        text = as_text(self.evaluation(), show=True)
        assert "count" in text
        assert "1.000" in text
        assert "gold without a document: zz" in text
        assert "expected 'in 2031', got None" in text
        assert "miss       turn" in text
        shares = [line.split() for line in text.splitlines() if line.startswith("boundary: ")]
        assert [line[1:4] for line in shares] == [["precision", "0", "0"], ["recall", "1", "0"]]

    def unlike(self) -> Evaluation:
        """Every count another one: 3 claims marked, 2 found, 1 right; 4 turns marked, 6 found, 3 right."""
        text = "1 boot, 2 boten, 3 boten, 4 boten. " * 2
        gold = [GoldClaim(start=at, end=at + 1, surface="", kind="count", value=at) for at in (8, 17, 26)]
        found = [Claim(f"c{at}", at, at + 1, Quantity("count", at, None, None, None), "", "r") for at in (8, 35)]
        marked = [turn(at, speaker="A" if at else None) for at in range(4)]
        said = [turn(at, speaker="A" if at == 1 else "B") for at in (0, 1, 2, 7, 8, 9)]
        return evaluate(
            [GoldDocument("d", tuple(gold), tuple(marked))], [FoundDocument("d.txt", text, tuple(found), tuple(said))]
        )

    def test_every_figure_stands_under_its_heading(self) -> None:
        lines = as_text(self.unlike()).splitlines()
        rows = {tuple(line.split()[:2]): line.split() for line in lines if line}
        assert rows["where", "kind"] == ["where", "kind", "gold", "found", "right", "precision", "recall", "F1"]
        low, high = wilson(1, 2) or ()
        under, over = wilson(1, 3) or ()
        assert rows["prose", "count"][2:9] == [
            "3", "2", "1", "0.500", f"[{low:.2f}-{high:.2f}]", "0.333", f"[{under:.2f}-{over:.2f}]",
        ]  # fmt: skip
        assert rows["prose", "count"][9] == "0.400"
        assert rows["turns", "n"] == ["turns", "n", "right", "wrong", "share"]
        assert rows["boundary:", "precision"][2:] == ["6", "3", "0.500"]
        assert rows["boundary:", "recall"][2:] == ["4", "3", "0.750"]
        low, high = wilson(1, 3) or ()
        assert rows["speaker", "3"] == ["speaker", "3", "1", "2", "0.333", f"[{low:.2f}-{high:.2f}]"]

    def test_json_has_every_figure_under_its_name(self) -> None:
        content = json.loads(as_json(self.unlike()))
        [count] = [one for one in content["claims"] if (one["stratum"], one["kind"]) == ("prose", "count")]
        assert {name: count[name] for name in ("hits", "extras", "misses", "n_gold", "n_found")} == {
            "hits": 1, "extras": 1, "misses": 2, "n_gold": 3, "n_found": 2,
        }  # fmt: skip
        assert (count["precision"], count["recall"], count["f1"]) == (0.5, pytest.approx(1 / 3), 0.4)
        assert count["precision_interval"] == pytest.approx(wilson(1, 2))
        assert count["recall_interval"] == pytest.approx(wilson(1, 3))
        assert count["f1_interval"] == pytest.approx(bootstrap_f1(1, 1, 2))
        turns = content["turns"]
        assert (turns["precision"], turns["recall"], turns["n_found"], turns["n_gold"]) == (0.5, 0.75, 6, 4)
        assert (turns["accuracy"]["speaker"], turns["wrong"]["speaker"]) == (pytest.approx(1 / 3), 2)
        assert len(content["misses"]) == 3
        assert [one["what"] for one in content["misses"]].count("miss") == 2
        assert len(content["turn_misses"]) == 6

    def test_what_was_expected_and_what_came_is_written_out(self) -> None:
        text = as_text(self.unlike(), show=True)
        assert "count 17 -" in text
        assert "count 35 - (r)" in text

    def test_text_without_show_lists_nothing(self) -> None:
        assert "expected" not in as_text(self.evaluation())

    def test_json_holds_the_same_figures(self) -> None:
        content = json.loads(as_json(self.evaluation()))
        [count] = [one for one in content["claims"] if (one["stratum"], one["kind"]) == ("prose", "count")]
        assert (count["precision"], count["n_gold"], count["f1"]) == (1, 1, 1)
        assert content["turns"]["recall"] == 0
        prose = {one["name"]: (one["right"], one["n"]) for one in content["attributes"] if one["stratum"] == "prose"}
        assert prose["time"] == (0, 1)
        assert content["documents"] == ["d.txt"]
        assert content["without_document"] == ["zz"]
