"""The views and macros: rows are not doubled, counts are right, the macros answer as the register does."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from pipeline.load import Bundle, LoadReport
from pipeline.records import Identity
from pipeline.register import Register
from tests.load.invented import bundled, joined, tabled, written

Load = Callable[..., LoadReport]
Ask = Callable[[str], list[tuple[object, ...]]]


def asked(doc_id: str = "vraag.txt", **more: object) -> Bundle:
    return written(
        doc_id,
        {"1": "Hoeveel veren?", "2": "Hoeveel sluizen?", "3": "Hoeveel bruggen?", "4": "En in totaal?"},
        {"1": "Er zijn 14 veren.", "2": "Geen.", "3": "Zie bijlage."},
        claims=(("14 veren", {"value": 14.0}),),
        referred={"4": "1"},
        **more,  # type: ignore[arg-type]
    )


def test_claims_wide_has_one_row_per_claim(load: Load, ask: Ask) -> None:
    load([joined(), tabled(), asked()])
    assert ask("SELECT claim_id FROM claims ORDER BY 1") == ask("SELECT claim_id FROM claims_wide ORDER BY 1")


def test_joined_askers_stand_in_lists(load: Load, ask: Ask) -> None:
    load([joined()])
    row = ask(
        "SELECT askers, question_numbers, n_questions, asker, minister, minister_title, item_title, chair "
        "FROM claims_wide WHERE text = '14 veren'"
    )
    assert row == [
        (
            ["Wannes Okkerse", "Lieve Dasseville"],
            [11, 12],
            2,
            "Wannes Okkerse",
            "Roos Verhaverbeke",
            "Vlaams minister van Veren en Sluizen",
            "veren en sluizen",
            "Hilde Terwagne",
        )
    ]


def test_a_claim_of_no_pair_belongs_to_the_questions_of_its_item(load: Load, ask: Ask) -> None:
    bundle = joined()
    loose = bundled(bundle.transcript, replace(bundle.proceedings, pairs=()), bundle.annotated)
    load([loose])
    assert ask("SELECT DISTINCT n_questions, asker, minister, len(askers) FROM claims_wide") == [
        (2, None, "Roos Verhaverbeke", 2)
    ]


OTHER = Identity("Bert Vandersype", "bert-vandersype", "N-VA", "n-va", None, True, "exact name")


@pytest.mark.parametrize("are_asked", [True, False], ids=["put to another", "nothing put"])
def test_a_claim_of_no_pair_is_of_the_minister_who_states_it(load: Load, ask: Ask, *, are_asked: bool) -> None:
    bundle = joined()
    speeches = tuple(
        replace(speech, who=OTHER, title="Vlaams minister van Bruggen") if speech.role == "minister" else speech
        for speech in bundle.proceedings.speeches
    )
    questions = bundle.proceedings.questions if are_asked else ()
    debate = replace(bundle.proceedings, speeches=speeches, questions=questions, pairs=())
    load([bundled(bundle.transcript, debate, bundle.annotated)])
    assert ask("SELECT DISTINCT minister, minister_id, minister_party, minister_title FROM claims_wide") == [
        ("Bert Vandersype", "bert-vandersype", "N-VA", "Vlaams minister van Bruggen")
    ]


def test_a_minister_without_a_title_gets_none_of_another(load: Load, ask: Ask) -> None:
    bundle = joined()
    speeches = tuple(
        replace(speech, who=OTHER, title=None) if speech.role == "minister" else speech
        for speech in bundle.proceedings.speeches
    )
    load([bundled(bundle.transcript, replace(bundle.proceedings, speeches=speeches, pairs=()), bundle.annotated)])
    assert ask("SELECT DISTINCT minister, minister_title FROM claims_wide") == [("Bert Vandersype", None)]


def test_a_pair_whose_minister_is_not_told_has_not_the_addressee_instead(load: Load, ask: Ask) -> None:
    bundle = asked()
    pairs = tuple(replace(pair, minister=Identity(), minister_title=None) for pair in bundle.proceedings.pairs)
    load([bundled(bundle.transcript, replace(bundle.proceedings, pairs=pairs), bundle.annotated)])
    assert ask("SELECT addressee IS NULL FROM questions") == [(False,)]
    assert ask("SELECT DISTINCT minister, minister_id, minister_party FROM claims_wide") == [(None, None, None)]
    assert ask("SELECT DISTINCT minister FROM qa_wide") == [(None,)]


def test_a_stand_in_without_a_title_has_not_that_of_the_addressee(load: Load, ask: Ask) -> None:
    bundle = joined()
    speeches = tuple(
        replace(speech, who=OTHER, title=None) if speech.role == "minister" else speech
        for speech in bundle.proceedings.speeches
    )
    pairs = tuple(replace(pair, minister=OTHER, minister_title=None) for pair in bundle.proceedings.pairs)
    load([bundled(bundle.transcript, replace(bundle.proceedings, speeches=speeches, pairs=pairs), bundle.annotated)])
    assert ask("SELECT DISTINCT minister, minister_title FROM claims_wide") == ask(
        "SELECT DISTINCT minister, minister_title FROM qa_wide"
    )


def test_a_claim_of_a_member_in_a_debate_is_of_no_minister(load: Load, ask: Ask) -> None:
    bundle = joined()
    speeches = tuple(replace(speech, role="member", act="speech") for speech in bundle.proceedings.speeches)
    debate = replace(bundle.proceedings, speeches=speeches, questions=(), pairs=())
    load([bundled(bundle.transcript, debate, bundle.annotated)])
    assert ask("SELECT DISTINCT role, minister, minister_title FROM claims_wide") == [("member", None, None)]


def test_a_claim_outside_any_question_has_none(load: Load, ask: Ask) -> None:
    load([tabled()])
    assert ask("SELECT DISTINCT n_questions, asker, question_ids FROM claims_wide") == [(0, None, None)]


def test_figures_leave_out_what_would_count_twice(load: Load, ask: Ask) -> None:
    load([tabled(), tabled("tabel.pdf"), asked()])
    assert ask("SELECT doc_id, table_row FROM figures ORDER BY 1, 2") == [
        ("tabel.pdf", "Noord"),
        ("tabel.pdf", "Zuid"),
        ("tabel.pdf", None),
        ("vraag.txt", None),
    ]


def test_figures_leave_out_weak_claims(load: Load, ask: Ask) -> None:
    weak = written("vraag.txt", {"1": "?"}, {"1": "In 2 fases."}, claims=(("2 fases", {"value": 2.0, "weak": True}),))
    load([weak])
    assert ask("SELECT (SELECT count(*) FROM claims_wide), (SELECT count(*) FROM figures)") == [(1, 0)]


def test_qa_wide_has_one_row_per_pair(load: Load, ask: Ask) -> None:
    load([joined(), asked()])
    assert ask("SELECT qa_id FROM qa_pairs ORDER BY 1") == ask("SELECT qa_id FROM qa_wide ORDER BY 1")
    assert ask("SELECT DISTINCT number, subject, document_title FROM qa_wide WHERE doc_id = 'vraag.txt'") == [
        (7, "Veren", "Veren - Wachttijden")
    ]


def test_qa_wide_names_all_who_asked_together(load: Load, ask: Ask) -> None:
    load([joined()])
    assert ask("SELECT DISTINCT askers, n_questions, instrument FROM qa_wide") == [
        (["Wannes Okkerse", "Lieve Dasseville"], 2, "vraag om uitleg")
    ]


def test_a_cell_shows_the_caption_of_its_table(load: Load, ask: Ask) -> None:
    load([tabled(), joined()])
    assert ask("SELECT DISTINCT table_id IS NOT NULL, table_caption FROM claims_wide ORDER BY 1") == [
        (False, None),
        (True, "Veren per provincie"),
    ]


@pytest.mark.parametrize(
    ("view", "first"),
    [
        ("figures", "claim_id doc_id date kind value low high unit comparator"),
        ("claims_wide", "claim_id doc_id date kind value low high unit comparator"),
        ("qa_wide", "qa_id doc_id date instrument number subject asker asker_party minister"),
    ],
)
def test_what_is_read_most_stands_first(load: Load, ask: Ask, view: str, first: str) -> None:
    load([joined()])
    names = [name for (name,) in ask(f"SELECT column_name FROM (DESCRIBE {view})")]
    assert names[: len(first.split())] == first.split()
    assert names[-1] in ("char_end", "answer_end")


def test_responsiveness_counts_each_response(load: Load, ask: Ask) -> None:
    load([asked()])
    row = ask(
        "SELECT minister, asker_party, year, n_pairs, n_questions, n_asked, n_figures, n_zero, n_annex, n_none, "
        "n_answers, n_answers_with_figures, n_claims, share_figures FROM responsiveness"
    )
    assert row == [("Roos Verhaverbeke", "Groen", 2021, 4, 1, 4, 2, 1, 1, 0, 3, 1, 1, 0.5)]


def test_a_claim_that_serves_joined_questions_counts_once(load: Load, ask: Ask) -> None:
    load([joined()])
    rows = ask("SELECT asker_party, n_asked, n_figures, n_claims FROM responsiveness ORDER BY asker_party")
    assert rows == [("Groen", 1, 1, 2), ("N-VA", 1, 1, 0)]


def test_no_answer_in_the_file_is_told_apart(load: Load, ask: Ask) -> None:
    load([written("vraag.txt", {"1": "Hoeveel veren?", "2": "Hoeveel sluizen?"}, {"1": "De dienst volgt dit op."})])
    assert ask("SELECT n_asked, n_none, n_unanswered, share_figures FROM responsiveness") == [(2, 2, 1, 0.0)]


def test_duplicates_do_not_respond_twice(load: Load, ask: Ask) -> None:
    bundle = asked()
    again = bundled(
        replace(bundle.transcript, doc_id="vraag.pdf"),
        replace(bundle.proceedings, doc_id="vraag.pdf", spans=(), items=(), questions=(), speeches=(), pairs=()),
        replace(bundle.annotated, doc_id="vraag.pdf", claims=()),
    )
    spans = tuple(replace(span, kind="body", speech_id=None) for span in bundle.proceedings.spans)
    load([bundle, replace(again, proceedings=replace(again.proceedings, spans=spans))])
    assert ask("SELECT doc_id FROM documents WHERE duplicate_of = 'vraag.pdf'") == [("vraag.txt",)]
    assert ask("SELECT count(*) FROM responsiveness") == [(0,)]


def test_an_unknown_minister_is_a_row_of_its_own(load: Load, ask: Ask) -> None:
    load([asked(minister=Identity())])
    assert ask("SELECT minister, n_asked FROM responsiveness") == [(None, 4)]


# --- macros ------------------------------------------------------------------------------------------------------


@pytest.fixture
def filled(database: Path, load: Load) -> duckdb.DuckDBPyConnection:
    load([tabled()])
    return duckdb.connect(str(database), read_only=True)


def test_minister_for_answers_as_the_register_does(filled: duckdb.DuckDBPyConnection, register: Register) -> None:
    days = [dt.date(1999, 9, 1), dt.date(2005, 3, 1), dt.date(2012, 6, 1), dt.date(2017, 1, 9), dt.date(2021, 5, 5),
            dt.date(2026, 2, 1)]  # fmt: skip
    titles = sorted({str(row["portfolio"]) for row in register.tables()["mandates"] if row["portfolio"]})
    parts = [
        "Wonen",
        "onderwijs",
        "Minister-president",
        "Leefmilieu en Cultuur",
        "Mobiliteit, Openbare Werken",
        "Woningen",
    ]
    found = filled.execute(
        "SELECT t, d, minister_for(t, d) FROM (SELECT unnest(?::VARCHAR[]) AS t), (SELECT unnest(?::DATE[]) AS d)",
        [titles + parts, days],
    ).fetchall()
    wrong = []
    for title, day, name in found:
        match = register.minister_for(title, day)
        if name != (match.person.name if match.person else None):
            wrong.append((title, day, name, match))
    assert wrong == []
    assert sum(name is not None for _, _, name in found) > 30


def test_party_of_answers_as_the_register_does(filled: duckdb.DuckDBPyConnection, register: Register) -> None:
    days = [dt.date(2003, 9, 1), dt.date(2016, 6, 1), dt.date(2022, 5, 5)]
    people = [str(row["person_id"]) for row in register.tables()["people"]]
    found = filled.execute(
        "SELECT p, d, party_of(p, d) FROM (SELECT unnest(?::VARCHAR[]) AS p), (SELECT unnest(?::DATE[]) AS d)",
        [people, days],
    ).fetchall()
    wrong = []
    for person_id, day, party in found:
        known = register.party_at(person_id, day)
        if party != (known.name if known else None):
            wrong.append((person_id, day, party, known))
    assert wrong == []
    assert sum(party is not None for _, _, party in found) > 100


def test_macros_take_columns_of_any_name(filled: duckdb.DuckDBPyConnection) -> None:
    rows = filled.execute(
        "SELECT count(*), count(party_of(person_id, start_date)), count(minister_for(portfolio, start_date)) "
        "FROM mandates AS m WHERE start_date >= DATE '1999-07-13'"
    ).fetchall()
    assert all(count > 0 for count in rows[0])
    assert filled.execute(
        "SELECT party_of('nobody', DATE '2020-01-01'), minister_for('', DATE '2020-01-01')"
    ).fetchall() == [(None, None)]


def test_all_who_put_one_question_stand_in_the_list(load: Load, ask: Ask) -> None:
    bundle = joined()
    second = Identity(name="Joke Terwagne", matched_by="exact name")
    questions = tuple(replace(one, co_askers=(second,)) for one in bundle.proceedings.questions)
    load([bundled(bundle.transcript, replace(bundle.proceedings, questions=questions), bundle.annotated)])
    everybody = ["Wannes Okkerse", "Joke Terwagne", "Lieve Dasseville"]
    assert ask("SELECT askers FROM claims_wide WHERE text = '14 veren'") == [(everybody,)]
    assert ask("SELECT DISTINCT askers FROM qa_wide") == [(everybody,)]
    assert ask("SELECT asker, askers, asker_ids[2], len(asker_ids) FROM questions ORDER BY number") == [
        ("Wannes Okkerse", ["Wannes Okkerse", "Joke Terwagne"], None, 2),
        ("Lieve Dasseville", ["Lieve Dasseville", "Joke Terwagne"], None, 2),
    ]


def test_a_question_of_which_nobody_knows_the_asker_has_no_list(load: Load, ask: Ask) -> None:
    bundle = joined()
    questions = tuple(replace(one, asker=Identity()) for one in bundle.proceedings.questions)
    load([bundled(bundle.transcript, replace(bundle.proceedings, questions=questions), bundle.annotated)])
    assert ask("SELECT DISTINCT askers, asker_ids FROM questions") == [(None, None)]
    assert ask("SELECT DISTINCT askers FROM qa_wide") == [(None,)]
