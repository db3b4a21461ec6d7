"""What the load adds to what the stages found: pages, sides, pairs, repeats, counts, ids."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.load import Bundle
from pipeline.load.rows import rows_of
from pipeline.load.sides import labels
from pipeline.records import Annotated, Metadata, Problem, Table
from tests.load.invented import MINISTER, bundled, claim, joined, tabled, written


def rows(bundle: Bundle, table: str) -> Sequence[Any]:
    return rows_of(bundle)[table]


def by_text(bundle: Bundle) -> dict[str, Any]:
    return {row.text: row for row in rows(bundle, "claims")}


def with_claims(bundle: Bundle, *claims: Any) -> Bundle:
    return bundled(bundle.transcript, bundle.proceedings, Annotated(bundle.transcript.doc_id, claims))


def test_pages_follow_from_offsets() -> None:
    claims = by_text(joined())
    assert (claims["14 veren"].page, claims["31 sluizen"].page) == (1, 2)
    answer = rows(joined(), "speeches")[2]
    assert (answer.page_start, answer.page_end) == (1, 2)
    follow = rows(joined(), "speeches")[3]
    assert (follow.page_start, follow.page_end) == (2, 2)


def test_a_form_without_pages_has_none() -> None:
    bundle = written(
        "vraag.txt", {"1": "Hoeveel?"}, {"1": "Er zijn 14 veren."}, claims=(("14 veren", {"value": 14.0}),)
    )
    assert rows(bundle, "documents")[0].n_pages is None
    assert rows(bundle, "claims")[0].page is None
    assert rows(bundle, "speeches")[0].page_start is None


def test_the_text_speaks_before_the_metadata() -> None:
    told = Metadata(title="Anders", number="99", session="1999-2000", themes=("varen",), committee="Commissie X")
    row = rows(written("vraag.txt", {"1": "Ja?"}, {"1": "Ja."}, metadata=told), "documents")[0]
    assert (row.title, row.number, row.session) == ("Veren - Wachttijden", 7, "2020-2021")
    assert (row.themes, row.committee) == (("varen",), "Commissie X")


def test_metadata_fill_what_the_text_lacks() -> None:
    bundle = tabled()
    told = replace(bundle.transcript, metadata=Metadata(title="Veren  in\n2021", number="12", session="2020-2021"))
    row = rows(bundled(told, bundle.proceedings, bundle.annotated), "documents")[0]
    assert (row.title, row.number, row.session) == ("Veren in 2021", 12, "2020-2021")


@pytest.mark.parametrize("stated", ["9" * 10, "9" * 5_000, "12a", "²", ""])
def test_a_number_that_no_column_holds_is_none(stated) -> None:
    """One such sidecar would stop the load of all documents."""
    bundle = tabled()
    told = replace(bundle.transcript, metadata=Metadata(number=stated))
    assert rows(bundled(told, bundle.proceedings, bundle.annotated), "documents")[0].number is None


def test_speaker_is_copied_to_the_claim() -> None:
    row = by_text(joined())["14 veren"]
    assert (row.speaker, row.party, row.role, row.act) == ("Roos Verhaverbeke", "Vooruit", "minister", "answer")
    assert row.minister_title == "Vlaams minister van Veren en Sluizen"
    assert str(row.date) == "2021-03-04"


def test_a_member_has_no_ministers_title() -> None:
    bundle = joined()
    asked = claim(bundle.transcript.doc_id, bundle.transcript.text, "veren varen", value=1)
    row = rows(with_claims(bundle, asked), "claims")[0]
    assert (row.speaker, row.side, row.minister_title) == ("Wannes Okkerse", "question", None)


def test_an_answer_to_joined_questions_serves_all_and_belongs_to_the_first() -> None:
    bundle = joined()
    first, second, again = (pair.qa_id for pair in rows(bundle, "qa_pairs"))
    row = by_text(bundle)["14 veren"]
    assert (row.qa_id, row.side) == (first, "answer")
    served = [(one.qa_id, one.side, one.direct) for one in rows(bundle, "claim_pairs") if one.claim_id == row.claim_id]
    assert served == [(first, "answer", True), (second, "answer", True)]
    counts = [(pair.n_claims_in_answer, pair.n_claims_own) for pair in rows(bundle, "qa_pairs")]
    assert counts == [(2, 2), (2, 0), (1, 1)]
    assert by_text(bundle)["16 veren"].qa_id == again


def test_a_referred_pair_is_served_but_not_directly() -> None:
    bundle = written(
        "vraag.txt",
        {"1": "Hoeveel veren?", "2": "En vorig jaar?"},
        {"1": "Er zijn 14 veren.", "2": "Zie antwoord vraag 1."},
        referred={"2": "1"},
        claims=(("14 veren", {"value": 14.0}),),
    )
    answered, referred = rows(bundle, "qa_pairs")
    assert [(one.qa_id, one.direct) for one in rows(bundle, "claim_pairs")] == [
        (answered.qa_id, True),
        (referred.qa_id, False),
    ]
    assert (answered.n_claims_in_answer, answered.n_claims_own) == (1, 1)
    assert (referred.n_claims_in_answer, referred.n_claims_own) == (1, 0)
    assert (answered.figure_response, referred.figure_response) == ("figures", "figures")


def test_a_referred_pair_with_offsets_of_its_own_is_served_by_both_answers() -> None:
    bundle = written(
        "vraag.txt",
        {"1": "Hoeveel veren?", "2": "En vorig jaar?"},
        {"1": "Er zijn 14 veren.", "2": "Zie vraag 1, min 2 veren."},
        claims=(("14 veren", {"value": 14.0}), ("2 veren", {"value": 2.0})),
    )
    pairs = (bundle.proceedings.pairs[0], replace(bundle.proceedings.pairs[1], status="referred", refers_to="1"))
    both = bundled(bundle.transcript, replace(bundle.proceedings, pairs=pairs), bundle.annotated)
    second = pairs[1].qa_id
    served = {(one.claim_id.rsplit("#", 1)[-1], one.direct) for one in rows(both, "claim_pairs") if one.qa_id == second}
    assert {direct for _, direct in served} == {True, False}
    assert rows(both, "claims")[1].qa_id == second


def test_an_answer_of_its_own_right_behind_another_is_its_own() -> None:
    bundle = written(
        "vraag.txt",
        {"1": "Hoeveel veren?", "2": "En vorig jaar?"},
        {"1": "Er zijn 14 veren.", "2": "Zie vraag 1, min 2 veren."},
        claims=(("14 veren", {"value": 14.0}), ("2 veren", {"value": 2.0})),
    )
    first, second = bundle.proceedings.pairs
    behind = replace(second, status="referred", refers_to="1", answer_start=first.answer_end)
    touching = bundled(bundle.transcript, replace(bundle.proceedings, pairs=(first, behind)), bundle.annotated)
    own = by_text(touching)["2 veren"].claim_id
    assert [one.direct for one in rows(touching, "claim_pairs") if one.claim_id == own] == [True]


def test_an_introduction_is_of_its_side_but_of_no_pair() -> None:
    bundle = written(
        "vraag.txt", {"1": "Hoeveel?"}, {"1": "Er zijn 14 veren."}, claims=(("14 veren", {"value": 14.0}),)
    )
    loose = bundled(bundle.transcript, replace(bundle.proceedings, pairs=()), bundle.annotated)
    row = rows(loose, "claims")[0]
    assert (row.side, row.qa_id) == ("answer", None)


def test_outside_a_speech_there_is_no_speaker() -> None:
    row = rows(tabled(), "claims")[0]
    assert (row.span_kind, row.speech_id, row.speaker, row.side) == ("body", None, None, None)
    assert row.item_id == "tabel.txt#i0"


def test_no_asking_no_response() -> None:
    bundle = written("vraag.txt", {"1": "Waarom?"}, {"1": "Daarom."}, asks=False)
    assert rows(bundle, "qa_pairs")[0].figure_response is None


def test_a_weak_claim_is_no_figure() -> None:
    bundle = written(
        "vraag.txt",
        {"1": "Hoeveel?"},
        {"1": "In twee fases."},
        claims=(("twee fases", {"value": 2.0, "weak": True}),),
    )
    pair = rows(bundle, "qa_pairs")[0]
    assert (pair.n_claims_in_answer, pair.figure_response) == (1, "none")


def test_no_answer_is_none() -> None:
    bundle = written("vraag.txt", {"1": "Hoeveel veren?", "2": "Hoeveel sluizen?"}, {"1": "Geen."})
    assert [pair.figure_response for pair in rows(bundle, "qa_pairs")] == ["zero", "none"]


def test_places_count_from_one_in_the_order_of_the_text() -> None:
    bundle = joined()
    speeches = tuple(replace(one, seq=one.seq - 1) for one in reversed(bundle.proceedings.speeches))
    items = tuple(replace(one, seq=0) for one in bundle.proceedings.items)
    told = bundled(bundle.transcript, replace(bundle.proceedings, speeches=speeches, items=items), bundle.annotated)
    found = rows(told, "speeches")
    assert [(row.seq, row.act) for row in found] == [
        (1, "question"), (2, "question"), (3, "answer"), (4, "follow_up"), (5, "reply"),
    ]  # fmt: skip
    assert [row.seq for row in rows(told, "agenda_items")] == [1]


def test_the_title_of_the_speech_stands_in_where_none_is_printed() -> None:
    bundle = joined()
    pairs = tuple(replace(one, minister_title=None) for one in bundle.proceedings.pairs)
    speeches = tuple(
        replace(one, title="Vlaams minister\nvan Veren") if one.role == "minister" else replace(one, title="Lid")
        for one in bundle.proceedings.speeches
    )
    told = replace(bundle.proceedings, questions=(), pairs=tuple(replace(one, question_id=None) for one in pairs))
    bare = bundled(bundle.transcript, replace(told, speeches=speeches), bundle.annotated)
    assert {row.minister_title for row in rows(bare, "claims")} == {"Vlaams minister van Veren"}
    assert {row.minister_title for row in rows(bare, "qa_pairs")} == {"Vlaams minister van Veren"}
    printed = bundled(bundle.transcript, replace(bundle.proceedings, speeches=speeches), bundle.annotated)
    assert {row.minister_title for row in rows(printed, "claims")} == {"Vlaams minister van Veren en Sluizen"}


# --- repeats and numbers: more in test_repeats.py -------------------------------------------------------------------


def test_cells_of_one_table_do_not_repeat_each_other() -> None:
    noord, zuid, total, prose = rows(tabled(), "claims")
    assert [one.repeat_of for one in (noord, zuid, total, prose)] == [None] * 4
    assert total.is_total


def precise(first: str, again: str) -> Bundle:
    figure = {"value": 1284.0, "unit": "veren"}
    claims = ((f"{first} veren", figure), (f"{again} veren", figure))
    return written("vraag.txt", {"1": "Hoeveel?"}, {"1": f"{first} veren, ja {again} veren."}, claims=claims)


def test_a_figure_said_again_names_the_first() -> None:
    one, other = rows(precise("1284", "1.284"), "claims")
    assert (one.repeat_of, other.repeat_of) == (None, one.claim_id)


def test_repeats_stay_inside_their_item() -> None:
    bundle = precise("1284", "1.284")
    speeches = tuple(replace(one, item_id=None) for one in bundle.proceedings.speeches)
    none = bundled(bundle.transcript, replace(bundle.proceedings, items=(), speeches=speeches), bundle.annotated)
    assert [row.repeat_of for row in rows(none, "claims")] == [None, None]


def test_votes_are_counted_each_for_itself() -> None:
    bundle = precise("1284", "1.284")
    spans = tuple(replace(one, kind="vote", speech_id=None) for one in bundle.proceedings.spans)
    votes = bundled(bundle.transcript, replace(bundle.proceedings, spans=spans), bundle.annotated)
    assert [row.repeat_of for row in rows(votes, "claims")] == [None, None]


def test_numbers_are_stored_without_the_noise_of_computing() -> None:
    noisy = {"kind": "percentage", "value": 100 / 3, "value_norm": 33.300000000000004, "norm_low": 0.1 + 0.2}
    bundle = written("vraag.txt", {"1": "Hoeveel?"}, {"1": "Een derde."}, claims=(("Een derde", noisy),))
    row = rows(bundle, "claims")[0]
    assert (row.value, row.value_norm, row.norm_low) == (33.333333, 33.3, 0.3)


# --- tables and problems -----------------------------------------------------------------------------------------


def test_tables_and_cells_have_ids_from_offsets() -> None:
    (table,) = rows(tabled(), "data_tables")
    assert (table.table_id, table.n_rows, table.caption) == ("tabel.txt#t0", 4, "Veren per provincie")
    assert len(rows(tabled(), "table_cells")) == 8
    assert rows(tabled(), "table_checks")[0].table_id == "tabel.txt#t0"


def test_a_table_that_only_extract_found_is_kept_once() -> None:
    bundle = tabled()
    overlap = replace(bundle.annotated.tables[0], start=8)
    apart = Table(end := len(bundle.transcript.text) - 1, end + 1, None, 1, 1, 0, 1, ())
    told = replace(bundle.transcript, tables=(overlap, apart))
    found = rows(bundled(told, bundle.proceedings, bundle.annotated), "data_tables")
    assert [row.char_start for row in found] == [0, end]


def test_problems_of_all_stages_with_ids_of_their_own() -> None:
    bundle = tabled()
    twice = Problem("odd", "Look at it.", start=0, end=4)
    told = bundled(
        replace(bundle.transcript, problems=(twice, twice, Problem("odd", "Another thing.", start=0, end=4))),
        replace(bundle.proceedings, problems=(twice,)),
        replace(bundle.annotated, problems=(Problem("whole", "About the whole.", "info"),)),
    )
    found = rows(told, "problems")
    assert [(row.stage, row.code) for row in found] == [
        ("extract", "odd"),
        ("extract", "odd"),
        ("segment", "odd"),
        ("annotate", "whole"),
    ]
    assert len({row.problem_id for row in found}) == 4
    assert all(row.doc_id == "tabel.txt" for row in found)


# --- labels ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("printed", "single"),
    [
        ("5", ["5"]),
        ("8, 9", ["8", "9"]),
        ("6-8", ["6", "7", "8"]),
        ("2 tot en met 4", ["2", "3", "4"]),
        ("1 en 3", ["1", "3"]),
        ("1, 2 en 4-6", ["4", "5", "6", "1", "2"]),
        ("A", ["a"]),
        ("2.b", ["2.b"]),
        ("", []),
        ("9-3", ["9", "3"]),
    ],
)
def test_printed_labels_fall_apart(printed: str, single: list[str]) -> None:
    assert sorted(labels(printed)) == sorted(single)


@given(st.text(max_size=40))
def test_any_label_can_be_read(printed: str) -> None:
    assert len(labels(printed)) < 2000


def test_joined_questions_share_what_all_of_them_have_and_nothing_else(load, ask):
    load([joined()])
    rows = ask("SELECT n_questions, addressee, addressee_party, instrument FROM question_sets WHERE n_questions > 1")
    assert rows == [(2, MINISTER.name, MINISTER.party, "vraag om uitleg")]
