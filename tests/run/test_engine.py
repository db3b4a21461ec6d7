"""A run over a folder: everything once, only what changed again, and nothing lost."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import duckdb
import pytest

from pipeline.load import NotOurDatabase
from pipeline.run import bundles, engine
from pipeline.run.engine import Places, Request, run
from pipeline.run.errors import (
    ExtractedForeign,
    ExtractedLocked,
    ExtractedTaken,
    FolderUnwritable,
    NothingLeft,
    OriginUnreadable,
    OutputChanged,
    RawEmpty,
    RawMissing,
    RawUnreadable,
    StageMissing,
    StorageUnreachable,
)
from pipeline.run.executor import Limits
from tests.extract.drawing import Paper, prose

QUESTION = """SCHRIFTELIJKE VRAAG
nr. {number}
van PIET VOORBEELD
datum: 3 februari 2022
aan ANNA PROEF
VLAAMS MINISTER VAN VOORBEELDEN
Bruggen  -  Onderhoud
Hoeveel bruggen werden hersteld?

ANNA PROEF
VLAAMS MINISTER VAN VOORBEELDEN
ANTWOORD
op vraag nr. {number} van 3 februari 2022
van PIET VOORBEELD
In 2021 werden {count} bruggen hersteld, goed voor 2,5 miljoen euro.
"""


@pytest.fixture
def places(tmp_path) -> Places:
    raw = tmp_path / "raw"
    (raw / "2022").mkdir(parents=True)
    for number in range(1, 5):
        (raw / "2022" / f"vraag {number}.txt").write_text(QUESTION.format(number=number, count=10 * number))
    return Places(raw, tmp_path / "extracted", tmp_path / "out.duckdb")


def rows(places: Places, sql: str) -> list[tuple]:
    with duckdb.connect(str(places.database), read_only=True) as connection:
        return connection.execute(sql).fetchall()


def everything(places: Places) -> dict[str, list[tuple]]:
    tables = ("documents", "texts", "spans", "questions", "speeches", "qa_pairs", "claims", "problems")
    return {table: sorted(rows(places, f"select * from {table}"), key=repr) for table in tables}


def test_each_file_becomes_a_document(places):
    outcome = run(places, Request(workers=2))
    assert outcome.documents == 4
    assert rows(places, "select doc_id from documents order by 1") == [(f"2022/vraag {n}.txt",) for n in range(1, 5)]
    assert rows(places, "select value from claims where kind = 'count' order by 1") == [
        (10.0,),
        (20.0,),
        (30.0,),
        (40.0,),
    ]


def test_a_second_run_has_nothing_to_do(places):
    run(places, Request())
    before = places.database.stat().st_mtime_ns
    outcome = run(places, Request())
    assert outcome.idle
    assert places.database.stat().st_mtime_ns == before


def test_a_lost_manifest_costs_a_look_and_no_work(places):
    run(places, Request())
    (places.extracted / "manifest.jsonl").unlink()
    outcome = run(places, Request())
    assert outcome.idle
    assert outcome.documents == 4


def test_only_what_changed_is_redone(places):
    run(places, Request())
    (places.raw / "2022" / "vraag 2.txt").write_text(QUESTION.format(number=2, count=99))
    (places.raw / "2022" / "vraag 9.txt").write_text(QUESTION.format(number=9, count=77))
    (places.raw / "2022" / "vraag 1.txt").unlink()
    outcome = run(places, Request())
    assert outcome.redone == {"extract": 2, "segment": 2, "annotate": 2}
    assert outcome.dropped == 1
    assert rows(places, "select value from claims where kind = 'count' order by 1") == [
        (30.0,),
        (40.0,),
        (77.0,),
        (99.0,),
    ]
    assert not list(places.extracted.rglob("vraag 1*"))


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_links_and_what_is_hidden_are_no_documents(places, tmp_path):
    """A link may lead anywhere, and to the same file twice; what is hidden belongs to another program."""
    outside = tmp_path / "buiten"
    outside.mkdir()
    (outside / "geheim.txt").write_text("Er zijn 12 geheimen.")
    (places.raw / "link.txt").symlink_to(outside / "geheim.txt")
    (places.raw / "map").symlink_to(outside, target_is_directory=True)
    (places.raw / ".prullenbak").mkdir()
    for hidden in (".vraag.txt", ".prullenbak/vraag.txt", "Leesmij.txt", "README.txt", "vraagbaak.toml"):
        (places.raw / hidden).write_text("# Er zijn 12 bruggen.")
    outcome = run(places, Request())
    found = [name for (name,) in rows(places, "select doc_id from documents order by doc_id")]
    assert found == [*(f"2022/vraag {number}.txt" for number in range(1, 5)), "Leesmij.txt"]
    assert outcome.refused == ()


def test_a_sidecar_that_comes_changes_or_goes_is_read_anew(places):
    beside = places.raw / "2022" / "vraag 1.meta.json"
    titles = []
    for stated in ('{"page_url": "https://example.org/een"}', '{"page_url": "https://example.org/twee"}', None):
        beside.write_text(stated) if stated else beside.unlink()
        assert run(places, Request()).redone["extract"] == (1 if titles else 4)
        titles += rows(places, "select page_url from documents where doc_id = '2022/vraag 1.txt'")
    assert titles == [("https://example.org/een",), ("https://example.org/twee",), (None,)]


def test_a_touched_file_with_the_same_content_is_not_redone(places):
    run(places, Request())
    os.utime(places.raw / "2022" / "vraag 1.txt", (1, 1))
    assert run(places, Request()).idle


def test_incremental_and_whole_give_the_same_rows(places, tmp_path):
    (places.raw / "2022" / "vraag 4.txt").unlink()
    run(places, Request())
    (places.raw / "2022" / "vraag 4.txt").write_text(QUESTION.format(number=4, count=40))
    run(places, Request())
    whole = Places(places.raw, tmp_path / "other", tmp_path / "other.duckdb")
    run(whole, Request(workers=2))
    assert everything(places) == everything(whole)


def test_stages_alone_lead_to_the_same_rows(places, tmp_path):
    for stage in ("extract", "segment", "annotate"):
        outcome = run(places, Request(stages=(stage,), load=False))
        assert outcome.redone == {stage: 4}
        assert not places.database.exists()
    run(places, Request(stages=(), load=True))
    whole = Places(places.raw, tmp_path / "other", tmp_path / "other.duckdb")
    run(whole, Request())
    assert everything(places) == everything(whole)


def test_a_stage_alone_does_not_leave_a_mix_in_the_database(places):
    run(places, Request())
    (places.raw / "2022" / "vraag 1.txt").write_text(QUESTION.format(number=1, count=55))
    run(places, Request(stages=("extract",), load=False))
    run(places, Request(stages=(), load=True))
    assert (10.0,) in rows(places, "select value from claims")
    run(places, Request())
    assert (55.0,) in rows(places, "select value from claims")


@pytest.mark.parametrize("stage", ["segment", "annotate"])
def test_a_later_stage_alone_does_not_hide_that_a_file_changed(places, stage):
    run(places, Request())
    (places.raw / "2022" / "vraag 1.txt").write_text(QUESTION.format(number=1, count=55))
    run(places, Request(stages=(stage,), load=False))
    assert run(places, Request(stages=())).waiting == 1
    assert (10.0,) in rows(places, "select value from claims")
    run(places, Request())
    assert (55.0,) in rows(places, "select value from claims")


@pytest.mark.parametrize(
    ("request_", "wanted"),
    [
        (Request(stages=("segment",), load=False), "None of the 4 documents has gone through extract"),
        (Request(stages=("annotate",), load=False), "None of the 4 documents has gone through segment"),
        (Request(stages=()), "None of the 4 documents has gone through annotate"),
    ],
)
def test_a_stage_without_the_one_before_says_so_and_makes_nothing(places, request_, wanted):
    with pytest.raises(StageMissing, match=wanted):
        run(places, request_)
    assert not places.database.exists()
    assert run(places, Request()).documents == 4


def test_documents_that_wait_for_an_earlier_stage_are_not_called_done(places):
    run(places, Request(stages=("extract",), load=False))
    (places.raw / "2022" / "vraag 9.txt").write_text(QUESTION.format(number=9, count=90))
    outcome = run(places, Request(stages=("segment",), load=False))
    assert (outcome.documents, outcome.waiting) == (4, 1)


def test_a_broken_file_is_refused_and_the_rest_goes_on(places):
    (places.raw / "kapot.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<<")
    (places.raw / "leeg.txt").write_bytes(b"")
    (places.raw / "foto.png").write_bytes(b"\x89PNG")
    (places.raw / ".verborgen.txt").write_text("niets")
    (places.raw / "vraag.meta.json").write_text("{}")
    outcome = run(places, Request(workers=2))
    assert outcome.documents == 4
    assert {refused.source_path for refused in outcome.refused} == {"kapot.pdf", "leeg.txt", "foto.png"}
    told = rows(places, "select source_path, code, message from problems where severity = 'error' and doc_id is null")
    assert {row[0] for row in told} == {"kapot.pdf", "leeg.txt", "foto.png"}
    assert all(row[0] in row[2] for row in told)
    assert run(places, Request()).idle


def test_names_that_break_naive_programs(places):
    for name in ("één vraag.txt", "regel\neinde.txt", "aan'haling\".txt", "; drop table claims; --.txt", "#hash?.txt"):
        (places.raw / name).write_text(QUESTION.format(number=50, count=5))
    assert run(places, Request(workers=2)).documents == 9
    assert rows(places, "select count(*) from documents") == [(9,)]


def test_names_as_long_as_the_system_allows(places):
    for number, name in enumerate(("n" * 251, "n" * 245, "é" * 125), 70):
        (places.raw / f"{name}.txt").write_text(QUESTION.format(number=number, count=5))
    outcome = run(places, Request())
    assert (outcome.documents, outcome.refused) == (7, ())
    assert run(places, Request()).idle


@pytest.mark.skipif(sys.platform in {"darwin", "win32"}, reason="these file systems hold only text as names")
def test_a_name_that_is_no_text(places):
    place = os.fsencode(places.raw) + b"/vraag-\xff.txt"
    Path(os.fsdecode(place)).write_text(QUESTION.format(number=60, count=6))
    assert run(places, Request()).documents == 5
    assert ("vraag-\\xff.txt",) in rows(places, "select doc_id from documents")


@pytest.mark.skipif(sys.platform in {"darwin", "win32"}, reason="these file systems hold only text as names")
def test_what_is_wrong_with_a_file_is_told_though_its_name_is_no_text(places):
    """The sentence about a file names it: a name that no record can hold would make a fault of the program of it."""
    below = places.raw / os.fsdecode(b"map-\xff")
    below.mkdir()
    for name, content in (
        (b"leeg-\xff.txt", b""),
        (b"nep-\xff.pdf", b"x"),
        (b"half-\xff.json", b"{"),
        (b"b-\xff.html", b""),
    ):
        (below / os.fsdecode(name)).write_bytes(content)
    (places.raw / os.fsdecode(b"vraag-\xff.txt")).write_text(QUESTION.format(number=60, count=6))
    (places.raw / os.fsdecode(b"vraag-\xff.meta.json")).write_text("{")
    refused = {(one.code, one.source_path) for one in run(places, Request()).refused}
    assert refused == {
        ("empty_file", "map-\\xff/leeg-\\xff.txt"),
        ("not_pdf", "map-\\xff/nep-\\xff.pdf"),
        ("broken_json", "map-\\xff/half-\\xff.json"),
        ("empty_file", "map-\\xff/b-\\xff.html"),
    }
    told = rows(places, "select code from problems where doc_id = 'vraag-\\xff.txt' and stage = 'extract'")
    assert told == [("sidecar_unreadable",)]


def test_the_number_of_workers_changes_no_row(places, tmp_path):
    run(places, Request(workers=1))
    other = Places(places.raw, tmp_path / "other", tmp_path / "other.duckdb")
    run(other, Request(workers=3))
    assert everything(places) == everything(other)


def test_a_folder_that_is_not_there(places):
    with pytest.raises(RawMissing, match="no folder"):
        run(Places(places.raw / "nergens", places.extracted, places.database), Request())


def test_an_empty_folder_leaves_the_database_alone(places):
    run(places, Request())
    shutil.rmtree(places.raw / "2022")
    with pytest.raises(RawEmpty):
        run(places, Request())
    assert rows(places, "select count(*) from documents") == [(4,)]


def test_what_the_run_itself_keeps_among_the_documents_is_no_document(places):
    own = Places(places.raw, places.raw / "tussen", places.raw / "2022" / "uit.duckdb")
    first = run(own, Request())
    assert run(own, Request()).idle
    again = run(own, Request(check_all=True))
    assert (first.documents, again.documents, again.refused) == (4, 4, ())
    assert rows(own, "select * from problems where code = 'unknown_ending'") == []


def test_links_are_no_documents_and_are_counted(places, tmp_path):
    (places.raw / "bestand.txt").symlink_to(places.raw / "2022" / "vraag 1.txt")
    (places.raw / "map").symlink_to(tmp_path)
    (places.raw / "los.txt").symlink_to(tmp_path / "nergens")
    assert (run(places, Request()).documents, run(places, Request()).links) == (4, 3)


def test_a_folder_of_links_alone_is_told_as_such(places):
    shutil.rmtree(places.raw / "2022")
    (places.raw / "los.txt").symlink_to(places.raw / "nergens")
    with pytest.raises(RawEmpty, match="1 symbolic link"):
        run(places, Request())


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"raw": 3}'])
def test_a_note_of_the_owner_that_cannot_be_read_is_one_sentence(places, content):
    run(places, Request())
    (places.extracted / "origin.json").write_text(content)
    with pytest.raises(OriginUnreadable, match="does not say whose"):
        run(places, Request())


def test_stage_outputs_belong_to_one_folder(places, tmp_path):
    run(places, Request())
    other = tmp_path / "andere"
    shutil.copytree(places.raw, other)
    with pytest.raises(ExtractedTaken, match="raw"):
        run(Places(other, places.extracted, places.database), Request())


def test_a_folder_without_a_document_does_not_hold_the_place_of_stage_outputs(places, tmp_path):
    (tmp_path / "vergist").mkdir()
    with pytest.raises(RawEmpty):
        run(Places(tmp_path / "vergist", places.extracted, places.database), Request())
    assert run(places, Request()).documents == 4


def test_a_database_that_cannot_be_taken_is_told_before_anything_is_read(places):
    places.database.write_text("my notes")
    with pytest.raises(NotOurDatabase):
        run(places, Request())
    assert not list(places.extracted.rglob("vraag*"))
    assert run(places, Request(load=False)).documents == 4  # the stages alone do not look at it


def test_stage_outputs_belong_to_one_folder_whatever_way_leads_to_it(places):
    run(places, Request())
    note = places.extracted / "origin.json"
    by_itself = f"../{places.extracted.name}/"
    note.write_text(json.dumps({"raw": by_itself + json.loads(note.read_text())["raw"]}))
    assert run(places, Request()).idle


def test_a_foreign_folder_is_not_written_to(places):
    places.extracted.mkdir()
    (places.extracted / "thesis.docx").write_text("mine")
    with pytest.raises(ExtractedForeign):
        run(places, Request())
    assert [path.name for path in places.extracted.iterdir()] == ["thesis.docx"]


def test_two_runs_do_not_meet(places):
    places.extracted.mkdir()
    script = (
        "import sys, time; from filelock import FileLock\n"
        f"with FileLock({str(places.extracted / '.lock')!r}):\n"
        "    print('held', flush=True); time.sleep(30)"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(ExtractedLocked):
            run(places, Request())
        holder.kill()
    assert run(places, Request()).documents == 4


def test_a_fault_of_the_program_in_every_document_leaves_the_database_alone(places, tmp_path):
    """A broken stage must not empty the database: the package is copied and its annotate stage broken there."""
    run(places, Request())
    copy = tmp_path / "broken"
    shutil.copytree(Path(engine.__file__).parents[1], copy / "pipeline", ignore=shutil.ignore_patterns("__pycache__"))
    stage = copy / "pipeline" / "annotate" / "__init__.py"
    stage.write_text(stage.read_text(encoding="utf-8") + "\n\ndef annotate(*_):\n    raise NameError('oops')\n")
    command = [sys.executable, "-m", "pipeline", "all", "--raw", places.raw, "--extracted", places.extracted]
    command += ["--db", places.database]
    for time in ("first", "again"):  # what the first run noted must not let the second one through
        done = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False)
        assert done.returncode == 3, time
        assert "failed on all 4 documents" in done.stderr
        assert rows(places, "select count(*) from documents") == [(4,)]
    assert run(places, Request()).documents == 4


def test_a_misspelt_rule_stops_the_run_and_is_told_with_its_entry(places, tmp_path):
    """A fault of no document: none is refused for it, also where only one of them meets the rule."""
    run(places, Request())
    copy = tmp_path / "misspelt"
    shutil.copytree(Path(engine.__file__).parents[1], copy / "pipeline", ignore=shutil.ignore_patterns("__pycache__"))
    book = copy / "pipeline" / "rules" / "furniture.toml"
    book.write_text(book.read_text(encoding="utf-8").replace("\nalone =", "\nalnoe =", 1), encoding="utf-8")
    command = [sys.executable, "-m", "pipeline", "all", "--raw", places.raw, "--extracted", places.extracted]
    done = subprocess.run(
        [*command, "--db", places.database], cwd=copy, capture_output=True, text=True, check=False
    )  # fmt: skip
    assert done.returncode == 3
    assert "`alnoe` in the entry '" in done.stderr
    assert "report" not in done.stderr
    assert rows(places, "select count(*) from documents") == [(4,)]


def test_a_document_that_takes_too_long_is_tried_again_under_another_limit(places):
    impossible = Request(limits=Limits(seconds=0.0001))
    outcome = run(places, impossible)
    assert {refused.code for refused in outcome.refused} == {"time_limit"}
    assert run(places, impossible).idle
    assert run(places, Request()).documents == 4


def test_limits_that_no_document_keeps_to_do_not_empty_the_database(places):
    run(places, Request())
    for path in (places.raw / "2022").iterdir():
        path.write_text(path.read_text() + "\nNaschrift.\n")
    for _ in range(2):
        with pytest.raises(NothingLeft, match="time_limit"):
            run(places, Request(limits=Limits(seconds=0.0001)))
        assert rows(places, "select count(*) from documents") == [(4,)]
    assert run(places, Request()).documents == 4


def limited(places: Places, bytes_a_file: int) -> subprocess.CompletedProcess[str]:
    """A run whose files, and those of its workers, may hold no more than so many bytes: a full disk, for real."""
    script = (
        "import resource, sys; from pipeline.__main__ import main\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({bytes_a_file}, {bytes_a_file}))\n"
        "main()"
    )
    command = [sys.executable, "-c", script, "all", "--raw", places.raw, "--extracted", places.extracted]
    return subprocess.run([*command, "--db", places.database], capture_output=True, text=True, check=False)


@pytest.mark.skipif(sys.platform == "win32", reason="no limits on files there")
@pytest.mark.parametrize("room", [300, 1_500, 20_000])  # no output, some outputs, no database
def test_a_full_disk_is_one_sentence_and_the_next_run_mends_it(places, tmp_path, room):
    done = limited(places, room)
    assert done.returncode == 3, done.stderr
    said = [line for line in done.stderr.splitlines() if line.startswith("vraagbaak: ")]
    assert len(said) == 1
    assert "cannot be written" in said[0]
    assert "Traceback" not in done.stderr
    assert not [path for path in tmp_path.rglob("*") if path.name.startswith((".part-", ".out.duckdb.b"))]
    run(places, Request(workers=2))
    other = Places(places.raw, tmp_path / "other", tmp_path / "other.duckdb")
    run(other, Request())
    assert everything(places) == everything(other)


@pytest.mark.skipif(sys.platform == "win32", reason="no limits on files there")
def test_what_a_stopped_worker_was_writing_is_removed(places):
    run(places, Request())
    half = places.extracted / "segment" / "2022" / ".part-vraag 1.txt.jsonl"
    half.write_text("{")
    (places.raw / "2022" / "vraag 2.txt").write_text(QUESTION.format(number=2, count=99))
    assert "cannot be written" in limited(places, 300).stderr
    assert not half.exists()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_closed_folder_is_one_sentence(places):
    run(places, Request())
    for folder in (places.extracted / "segment" / "2022", places.extracted / "segment"):
        folder.chmod(0o555)
    (places.raw / "2022" / "vraag 2.txt").write_text(QUESTION.format(number=2, count=99))
    with pytest.raises(FolderUnwritable, match="permissions"):
        run(places, Request())
    assert (20.0,) in rows(places, "select value from claims")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the superuser may read anywhere")
@pytest.mark.parametrize("folder", ["", "2022"])
def test_a_folder_of_documents_that_cannot_be_entered_is_named(places, folder):
    closed = places.raw / folder
    closed.chmod(0)
    try:
        with pytest.raises(RawUnreadable, match=f"'{closed}' cannot be listed"):
            run(places, Request())
    finally:
        closed.chmod(0o755)


def test_a_host_that_is_not_there_is_one_sentence(places):
    with pytest.raises(StorageUnreachable, match="does not answer"):
        run(Places("ftp://127.0.0.1:9/raw", places.extracted, places.database), Request())


@pytest.fixture
def shared_load(monkeypatch) -> None:
    """Rows are made by processes even for a handful of documents."""
    monkeypatch.setattr(bundles, "_FEW", 1)
    monkeypatch.setattr(bundles, "_TOGETHER", 2)


@pytest.mark.usefixtures("shared_load")
def test_rows_made_by_processes_are_the_same_in_the_same_order(places, tmp_path):
    run(places, Request(workers=2))
    other = Places(places.raw, tmp_path / "other", tmp_path / "other.duckdb")
    run(other, Request(workers=1))
    assert everything(places) == everything(other)
    assert rows(places, "select claim_id from claims") == rows(other, "select claim_id from claims")


@pytest.mark.usefixtures("shared_load")
def test_a_fault_found_by_a_process_that_helps_the_load_comes_out_as_its_sentence(places):
    run(places, Request(load=False))
    output = next((places.extracted / "annotate").rglob("vraag 3*"))
    output.write_bytes(output.read_bytes().replace(b'"digest":"', b'"digest":"0', 1))
    with pytest.raises(OutputChanged, match=r"^A stage output of '2022/vraag 3\.txt' is not as it was made"):
        run(places, Request(stages=(), workers=2))
    assert not places.database.exists()
    assert run(places, Request(workers=2)).documents == 4


def test_lost_outputs_are_told_and_the_next_run_makes_them_again(places):
    run(places, Request())
    shutil.rmtree(places.extracted / "segment")
    places.database.unlink()
    with pytest.raises(OutputChanged):
        run(places, Request())
    assert run(places, Request()).redone["segment"] == 4
    assert len(rows(places, "select * from documents")) == 4


def test_however_many_outputs_are_damaged_one_run_more_makes_them_all_again(places):
    run(places, Request())
    before = everything(places)
    for output in sorted((places.extracted / "annotate").rglob("*.jsonl"))[:3]:
        output.write_bytes(output.read_bytes() + b"x\n")
    places.database.unlink()
    with pytest.raises(OutputChanged):
        run(places, Request())
    assert run(places, Request()).redone == {"extract": 0, "segment": 0, "annotate": 3}
    assert everything(places) == before


def test_a_damaged_output_is_told_and_the_next_run_makes_it_again(places):
    run(places, Request())
    before = everything(places)
    kept = sorted(places.extracted.glob("extract/2022/*"))
    kept[0].write_bytes(kept[0].read_bytes()[:-40])
    kept[1].write_bytes(kept[1].read_bytes().replace(b"bruggen", b"sluizen"))
    refused = run(places, Request(stages=("segment",), load=False)).refused
    assert refused == ()  # segment is up to date: nothing is read
    shutil.rmtree(places.extracted / "segment")
    (places.extracted / "manifest.jsonl").unlink()
    refused = run(places, Request(stages=("segment",), load=False)).refused
    assert [one.code for one in refused] == ["output_damaged", "output_damaged"]
    assert run(places, Request()).refused == ()
    assert everything(places) == before


def test_a_file_that_changes_while_it_is_read_is_tried_again_though_it_is_then_as_before(places):
    paper, file = Paper(), places.raw / "lang.pdf"
    for number in range(200):
        paper.lines(prose(number, 40)).page()
    file.write_bytes(paper.done())
    before, over = file.stat().st_mtime_ns, threading.Event()

    def touch():
        while not any(places.extracted.glob("extract/2022/*")):  # the files have been listed
            if over.wait(0.001):
                return
        for step in itertools.count(1):
            os.utime(file, ns=(before, before + step * 1_000_000))
            if over.wait(0.001):
                break
        os.utime(file, ns=(before, before))

    toucher = threading.Thread(target=touch)
    toucher.start()
    try:
        refused = run(places, Request()).refused
    finally:
        over.set()
        toucher.join()
    assert [(one.source_path, one.code) for one in refused] == [("lang.pdf", "changed")]
    outcome = run(places, Request())
    assert (outcome.refused, outcome.documents) == ((), 5)
