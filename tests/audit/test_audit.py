"""The audit of an invented database: every figure counted by hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.audit import Audit, Count, Turns, render, report
from pipeline.audit.report import party_shares
from pipeline.load import Refused, RunInfo, update
from pipeline.records import Identity, Problem
from pipeline.register import read_register
from tests.load.invented import bundled, joined, tabled, written

NOBODY = Identity(matched_by="surname, several: Jan Peeters, An Peeters")
WHOLE = """\
Documents: 4
  unknown                2  1 duplicate
  committee_proceedings  1
  written_question       1
Questions: 3
  vraag om uitleg      2
  schriftelijke vraag  1
Question-answer pairs: 6
  answered                             5  4 ask for figures
  unanswered: label missing in answer  1  1 asks for figures
Numeric claims: 12
  count  12  7 in the view figures
Turns: 7, of which 2 without a person of the register (28.6%; 1 without a name)
  by reason:
    not in the register  1
    surname, several     1  1 without a name
  by role:
    member    2 of 4  1 without a name
    minister  0 of 3
  by form:
    committee_proceedings, verbatim, application/pdf  2 of 5  1 without a name
    written_question, written, text/plain             0 of 2
  by party:
    N-VA  1 of 1  21% to 100% more than the others
Refused inputs: 1
  map/leeg.pdf [empty_file] 'leeg.pdf' is empty. Save it again.
Problems reported in documents: 2
  extract odd_page              1  1 error
  segment speaker_not_resolved  1
Left open in the rows: 3
  turns without a name                                 1  1 told in problems
  named turns of nobody in the register, guests aside  1  0 told in problems
  documents without a date                             1  0 told in problems
Written questions with a gap in their numbering: 1
  vraag.txt#q7: no 3
Documents without a date: 1
  tabel.txt (unknown)
Tables that do not add up (2 totals and shares checked): 2
  tabel.pdf#t0 column 'Totaal # Veren': printed 7, parts give 6
  tabel.txt#t0 column 'Totaal # Veren': printed 7, parts give 6"""


@pytest.fixture(scope="module")
def audit(tmp_path_factory: pytest.TempPathFactory) -> Audit:
    place = tmp_path_factory.mktemp("audit") / "parliament.duckdb"
    gaps = written(
        "vraag.txt",
        {"1": "Hoeveel?", "2": "En?", "4": "Ook?"},
        {"1": "Er zijn 14 veren.", "2": "Geen."},
        claims=(("14 veren", {"value": 14.0}),),
    )
    sitting = joined()
    who = tuple(replace(one, who=NOBODY) if one.act == "follow_up" else one for one in sitting.proceedings.speeches)
    (follow,) = [one for one in who if one.act == "follow_up"]
    told = Problem("speaker_not_resolved", "Who speaks cannot be told.", "info", follow.start, follow.end)
    unresolved = bundled(
        replace(sitting.transcript, problems=(Problem("odd_page", "Page 3 is odd.", "error"),)),
        replace(sitting.proceedings, speeches=who, problems=(told,)),
        sitting.annotated,
    )
    undated = replace(tabled(), proceedings=replace(tabled().proceedings, date=None))
    twice = tabled("tabel.pdf")
    refused = Refused("map/leeg.pdf", "extract", "empty_file", "'leeg.pdf' is empty. Save it again.")
    update(place, [unresolved, undated, twice, gaps], [], [refused], read_register(), RunInfo())
    return report(place)


def test_documents_by_type_with_duplicates(audit: Audit) -> None:
    assert audit.documents == (
        Count("unknown", 2, 1),
        Count("committee_proceedings", 1, 0),
        Count("written_question", 1, 0),
    )


def test_questions_pairs_and_claims(audit: Audit) -> None:
    assert audit.questions == (Count("vraag om uitleg", 2, 0), Count("schriftelijke vraag", 1, 0))
    assert audit.pairs == (Count("answered", 5, 4), Count("unanswered: label missing in answer", 1, 1))
    assert audit.claims == (Count("count", 12, 7),)


def test_turns_without_a_person(audit: Audit) -> None:
    assert (audit.turns.n, audit.turns.unresolved, audit.turns.nameless) == (7, 2, 1)
    assert {(one.label, one.unresolved) for one in audit.turns_by_reason} == {
        ("surname, several", 1),
        ("not in the register", 1),
    }
    assert [(one.label, one.unresolved, one.n) for one in audit.turns_by_role] == [("member", 2, 4), ("minister", 0, 3)]
    assert [(one.label, one.unresolved, one.n) for one in audit.turns_by_form] == [
        ("committee_proceedings, verbatim, application/pdf", 2, 5),
        ("written_question, written, text/plain", 0, 2),
    ]
    assert [(one.party, one.unresolved, one.n) for one in audit.turns_by_party] == [
        ("N-VA", 1, 1),
        ("Vooruit", 0, 3),
        ("Groen", 0, 2),
    ]


def test_what_was_refused_and_what_could_not_be_read(audit: Audit) -> None:
    assert [(one.source_path, one.code) for one in audit.refused] == [("map/leeg.pdf", "empty_file")]
    assert audit.problems == (Count("extract odd_page", 1, 1), Count("segment speaker_not_resolved", 1, 0))


def test_what_rows_leave_open_is_counted_whether_told_or_not(audit: Audit) -> None:
    assert audit.untold == (
        Count("turns without a name", 1, 1),
        Count("named turns of nobody in the register, guests aside", 1, 0),
        Count("documents without a date", 1, 0),
    )


def test_a_problem_tells_only_the_turn_that_it_is_about(tmp_path: Path) -> None:
    place = tmp_path / "parliament.duckdb"
    sitting = joined()
    who = tuple(replace(one, who=NOBODY) for one in sitting.proceedings.speeches)
    last = who[-1]
    told = (Problem("speaker_not_resolved", "Who?", "info", last.start, last.end), Problem("date_missing", "When?"))
    nameless = replace(sitting.proceedings, speeches=who, problems=told, date=None)
    update(place, [bundled(sitting.transcript, nameless, sitting.annotated)], [], [], read_register(), RunInfo())
    found = report(place)
    assert found.untold == (Count("turns without a name", 5, 1), Count("documents without a date", 1, 1))
    assert "turns without a name      5  1 told in problems" in render(found)


def test_gaps_dates_and_tables(audit: Audit) -> None:
    assert [(one.doc_id, one.missing) for one in audit.gaps] == [("vraag.txt", (3,))]
    assert [one.doc_id for one in audit.undated] == ["tabel.txt"]
    assert audit.n_table_checks == 2
    assert [(one.label, one.found, one.expected) for one in audit.imbalances] == [("Totaal # Veren", 7, 6)] * 2


def test_a_share_that_stands_out_is_said(audit: Audit) -> None:
    (nva,) = [one for one in audit.turns_by_party if one.party == "N-VA"]
    assert nva.verdict == "over"


def test_parties_without_an_open_turn_are_left_out_unless_they_stand_out(audit: Audit) -> None:
    shares = party_shares((Turns("Groen", 1_000, 600, 0), Turns("N-VA", 1_000, 0, 0), Turns("Vooruit", 2, 0, 0)))
    lines = render(replace(audit, turns_by_party=shares)).splitlines()
    shown = [line.split()[0] for line in lines[lines.index("  by party:") + 1 :][:3]]
    assert shown[:2] == ["Groen", "N-VA"]
    assert not any(line.startswith("    Vooruit") for line in lines)


def test_a_share_that_chance_explains_is_not_said() -> None:
    """Six of ten beside four of ten: the interval of either holds the half that is the share of all."""
    parties = (Turns("Groen", 10, 6, 0), Turns("N-VA", 10, 4, 0))
    assert [one.verdict for one in party_shares(parties)] == ["", ""]
    many = (Turns("Groen", 1_000, 600, 0), Turns("N-VA", 1_000, 400, 0))
    assert [one.verdict for one in party_shares(many)] == ["over", "under"]


def test_the_text_says_it_all(audit: Audit) -> None:
    assert render(audit) == WHOLE


def test_what_is_long_is_cut(audit: Audit) -> None:
    as_long = replace(audit.refused[0], source_path="a" * 40, message="b" * 400)
    text = render(replace(audit, refused=(as_long, replace(as_long, source_path="c" * 41))))
    assert f"  {'a' * 40} [empty_file] bbb" in text
    assert f"  {'c' * 39}… [empty_file] bbb" in text
    assert max(map(len, text.splitlines())) == 222


def test_parts_are_called_by_their_number(audit: Audit) -> None:
    documents = (Count("unknown", 9, 0), Count("written_question", 9, 1), Count("committee_report", 9, 2))
    lines = render(replace(audit, documents=documents)).splitlines()[1:4]
    assert [line.split(maxsplit=2)[2:] for line in lines] == [[], ["1 duplicate"], ["2 duplicates"]]


def test_a_question_without_a_known_instrument_is_counted(tmp_path: Path) -> None:
    place = tmp_path / "parliament.duckdb"
    sitting = joined()
    questions = tuple(replace(one, instrument=None) for one in sitting.proceedings.questions)
    update(
        place,
        [bundled(sitting.transcript, replace(sitting.proceedings, questions=questions), sitting.annotated)],
        [],
        [],
        read_register(),
        RunInfo(),
    )
    assert report(place).questions == (Count("instrument not told", 2, 0),)
    assert "instrument not told" in render(report(place))


def test_an_empty_database_can_be_audited(tmp_path: Path) -> None:
    place = tmp_path / "parliament.duckdb"
    update(place, [], [], [], read_register(), RunInfo())
    text = render(report(place))
    assert "Documents: 0" in text
    assert "Turns: 0, of which 0 without a person of the register\n" in text
    assert "Refused inputs: none" in text


def test_long_lists_are_cut_and_counted(audit: Audit) -> None:
    many = replace(audit, undated=audit.undated * 30)
    assert "... and 20 more" in render(many)
