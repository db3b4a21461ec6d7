"""The command line as a researcher meets it: help, exit codes, clear sentences, results on stdout alone."""

from __future__ import annotations

import csv
import io
import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import duckdb
import psutil
import pytest

from pipeline.commands.options import reading_options
from pipeline.extract import Options
from pipeline.settings import Settings


def vraagbaak(*arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pipeline", *map(str, arguments)], cwd=cwd, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def sample(root, tmp_path_factory):
    """The sample corpus, read once through the command line."""
    place = tmp_path_factory.mktemp("sample")
    done = vraagbaak(
        "all", "--raw", root / "data/raw", "--extracted", "x", "--db", "p.duckdb", "--workers", 2, cwd=place
    )
    assert done.returncode == 0, done.stderr
    return place, done


def test_a_newcomer_sees_what_was_read_and_what_was_not(sample):
    _, done = sample
    for expected in ("written_question", "committee_proceedings", "percentage", "euro", "count", "p.duckdb"):
        assert expected in done.stdout
    assert done.stdout.count("vraagbaak query") == 3
    assert "afgebroken.pdf" in done.stderr
    assert "refused [" in done.stderr


def test_a_second_run_says_at_once_that_there_is_nothing_to_do(sample, root):
    place, _ = sample
    done = vraagbaak("all", "--raw", root / "data/raw", "--extracted", "x", "--db", "p.duckdb", cwd=place)
    assert done.returncode == 0
    assert "Nothing to do" in done.stderr


def test_strict_turns_a_refusal_into_an_exit_code(sample, root):
    place, _ = sample
    done = vraagbaak("all", "--raw", root / "data/raw", "--extracted", "x", "--db", "p.duckdb", "--strict", cwd=place)
    assert done.returncode == 1


def test_query_prints_a_table_csv_and_parquet(sample):
    place, _ = sample
    sql = "select doc_id, title from documents order by doc_id"
    table = vraagbaak("query", sql, "--db", "p.duckdb", cwd=place)
    assert table.returncode == 0
    assert "schriftelijke_vraag_12.txt" in table.stdout
    as_csv = vraagbaak("query", sql, "--db", "p.duckdb", "--csv", cwd=place)
    rows = list(csv.DictReader(io.StringIO(as_csv.stdout)))
    written = vraagbaak("query", sql, "--db", "p.duckdb", "--parquet", "out.parquet", cwd=place)
    assert written.returncode == 0
    back = duckdb.sql(f"select * from '{place / 'out.parquet'}'").fetchall()
    assert [next(iter(row.values())) for row in rows] == [row[0] for row in back]


@pytest.mark.parametrize(
    ("sql", "shown"),
    [
        ("select 1 as first; select 2 as second", ["first", "second"]),
        ("select 'één € ;' as first; -- said; and *\n", ["first"]),
        ("select ';--' as first /* ; */ ; /* a */ -- b", ["first"]),
        ("/* a; */ select 1 as first -- b", ["first"]),
        ("set threads = 1; select 2 as second", ["second"]),
        ("create temp table t as select 3 as third; from t; drop table t; select ';' as fourth", ["third", "fourth"]),
        ("pivot (select kind, doc_id from claims) on kind; select 1 as first", ["doc_id", "first"]),
        ("set threads = 1", []),
    ],
)
def test_every_question_of_the_sql_is_answered(sample, sql, shown):
    place, _ = sample
    done = vraagbaak("query", sql, "--db", "p.duckdb", cwd=place)
    assert (done.returncode, done.stderr) == (0, "")
    headings = [lines[1].split()[1] for lines in map(str.splitlines, done.stdout.split("\n\n")) if lines]
    assert headings == shown


@pytest.mark.parametrize("way", [["--csv"], ["--parquet", "niet.parquet"]])
@pytest.mark.parametrize(
    ("sql", "asked"), [("select 1; select 2", "2"), ("set threads = 1", "none"), ("show tables; from texts", "2")]
)
def test_a_file_holds_one_answer(sample, way, sql, asked):
    place, _ = sample
    done = vraagbaak("query", sql, "--db", "p.duckdb", *way, cwd=place)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"one answer, and the SQL asks for {asked}" in done.stderr
    assert not (place / "niet.parquet").exists()


def test_what_stands_before_the_question_of_a_csv_is_done(sample):
    place, _ = sample
    sql = "create temp table t as select 3 as a; from t"
    assert vraagbaak("query", sql, "--db", "p.duckdb", "--csv", cwd=place).stdout == '"a"\n3\n'


def test_a_database_that_cannot_be_taken_stops_a_run_before_it_reads(root, tmp_path):
    (tmp_path / "map").mkdir()
    done = vraagbaak("all", "--raw", root / "data/raw", "--extracted", "e", "--db", "map", cwd=tmp_path)
    assert (done.returncode, done.stderr.count("\n")) == (3, 1)
    assert "'map' is no database of this project (it is a folder)" in done.stderr
    assert not list((tmp_path / "e").rglob("*.pdf*"))


def test_a_load_tells_how_many_documents_it_put_in(sample, root, tmp_path):
    place, _ = sample
    asked = ["load", "--raw", root / "data/raw", "--extracted", "x", "--db", tmp_path / "n.duckdb"]
    assert "5 documents (load 5) in" in vraagbaak(*asked, cwd=place).stderr
    assert "(load 0) in" in vraagbaak(*asked, "--check", cwd=place).stderr
    assert "Nothing to do" in vraagbaak(*asked, cwd=place).stderr


def test_a_sheet_that_nobody_coded_yet_and_options_it_does_not_know_are_told(sample, tmp_path):
    place, _ = sample
    sheet = tmp_path / "blad.csv"
    sheet.write_text(vraagbaak("sample", "--n", 5, "--db", "p.duckdb", cwd=place).stdout)
    uncoded = vraagbaak("evaluate", sheet, cwd=place)
    assert (uncoded.returncode, uncoded.stdout) == (2, "")
    assert "No row of blad.csv is coded" in uncoded.stderr
    sheet.write_bytes(sheet.read_text().replace("\n", "é\n", 2).encode("cp1252"))
    assert "CSV UTF-8" in vraagbaak("evaluate", sheet, cwd=place).stderr
    for option in ("--json", "--show", "--documents=x"):
        done = vraagbaak("evaluate", sheet, option, cwd=place)
        assert done.returncode == 2
        assert option.partition("=")[0] in done.stderr


def test_gold_of_documents_that_are_not_there_is_told(sample, gold):
    place, _ = sample
    for option in (["--db", place / "p.duckdb"], ["--documents", gold / "gold"]):
        done = vraagbaak("evaluate", "gold", *option, cwd=gold)
        assert (done.returncode, done.stdout) == (2, "")
        assert "None of the marked documents (vraag) is in" in done.stderr


def test_documents_to_evaluate_that_are_not_there_or_broken_are_told(gold):
    missing = vraagbaak("evaluate", "gold", "--documents", "nergens", cwd=gold)
    assert missing.returncode == 2
    assert "There is no folder 'nergens'" in missing.stderr
    (gold / "raw").mkdir()
    (gold / "raw" / "vraag.pdf").write_bytes(b"geen pdf")
    (gold / "raw" / "vraag.meta.json").write_text("{}")
    broken = vraagbaak("evaluate", "gold", "--documents", "raw", cwd=gold)
    assert (broken.returncode, broken.stderr.count("\n")) == (2, 1)
    assert "vraag.pdf" in broken.stderr


def test_documents_are_evaluated_under_the_limits_of_a_run(gold):
    (gold / "raw").mkdir()
    (gold / "raw" / "vraag.txt").write_text("1 boom" + "\n" * 2**20)
    asked = ("evaluate", "gold", "--documents", "raw")
    assert vraagbaak(*asked, cwd=gold).returncode == 0
    (gold / "vraagbaak.toml").write_text("max_file_mb = 1\n")
    refused = vraagbaak(*asked, cwd=gold)
    assert refused.returncode == 2
    assert "vraag.txt is larger than 1 MiB" in refused.stderr


def test_each_limit_of_a_file_has_a_setting():
    settings = Settings(max_file_mb=3, max_pages=4, max_table_pages=5)
    assert reading_options(settings) == Options(max_bytes=3 * 2**20, max_pages=4, max_table_pages=5)
    assert reading_options(Settings()) == Options(max_bytes=256 * 2**20)


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["all", "--raw", "nergens"], 2, "There is no folder 'nergens'"),
        (["query", "select 1", "--db", "nergens.duckdb"], 2, "There is no database"),
        (["query", "selec 1", "--db", "p.duckdb"], 2, "does not understand"),
        (["query", "drop table claims", "--db", "p.duckdb"], 2, "read-only"),
        (["query", "select 1", "--db", "p.duckdb", "--csv", "--parquet", "x"], 2, "exclude each other"),
        (["query", "select 1", "--db", "geen.duckdb"], 2, "cannot be opened as a database"),
        (["evaluate", "nergens.csv"], 2, "There is no file or folder 'nergens.csv'"),
        (["all", "--workers", "0"], 2, "workers"),
        (["--config", "nergens.toml", "extract"], 2, "cannot be opened"),
        (["--config", "fout.toml", "extract"], 2, "wrokers"),
        (["evaluate", "nergens", "--db", "p.duckdb"], 2, "nergens"),
        (["zoek"], 2, "zoek"),
        (["all", "--raw", ""], 2, "--raw is empty"),
        (["load", "--extracted", ""], 2, "--extracted is empty"),
        (["digest", "--db", ""], 2, "'--db': it is empty"),
        (["export", "--db", "p.duckdb", "--csv", ""], 2, "'--csv': it is empty"),
        (["fetch", "members", "--raw", ""], 2, "'--raw': it is empty"),
        (["--config", "leeg.toml", "extract"], 2, "`$.raw`"),
        (["export", "--db", "p.duckdb", "--csv", "weg", "--tei", "weg"], 2, "'weg' lies in 'weg'"),
        (["export", "--db", "p.duckdb", "--csv", "weg", "--parquet", "weg/diep"], 2, "'weg/diep' lies in 'weg'"),
        (["extract", "--raw", ".", "--extracted", "p.duckdb"], 3, "p.duckdb' cannot be written to (it is a file)"),
        (["extract", "--scheduler", "tcp://host:8786"], 2, "--scheduler is for --executor dask"),
    ],
)
def test_wrong_usage_is_told_in_a_sentence(sample, arguments, code, sentence):
    place, _ = sample
    (place / "fout.toml").write_text("wrokers = 3\n")
    (place / "leeg.toml").write_text('raw = ""\n')
    (place / "geen.duckdb").write_text("no database at all")
    done = vraagbaak(*arguments, cwd=place)
    assert done.returncode == code, done.stderr
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_the_configuration_is_read_and_an_option_wins(sample, root):
    place, _ = sample
    (place / "eigen.toml").write_text(
        f'raw = "{root / "data/raw"}"\nextracted = "y"\nmax_file_mb = 1\ndatabase = "nee.duckdb"\n'
    )
    done = vraagbaak("--config", "eigen.toml", "all", "--db", "ja.duckdb", cwd=place)
    assert done.returncode == 0, done.stderr
    assert (place / "ja.duckdb").is_file()
    assert (place / "y").is_dir()
    assert not (place / "nee.duckdb").exists()


@pytest.mark.parametrize(
    "command",
    ["all", "extract", "segment", "annotate", "load", "query", "evaluate", "sample", "audit", "show", "digest"],
)
def test_every_command_explains_itself(command, tmp_path):
    done = vraagbaak(command, "--help", cwd=tmp_path)
    assert done.returncode == 0
    assert len(done.stdout.split()) > 20


def test_help_and_version(tmp_path):
    assert "Exit codes" in vraagbaak("--help", cwd=tmp_path).stdout
    assert vraagbaak("--version", cwd=tmp_path).stdout.startswith("vraagbaak ")


def test_a_locked_database_stops_the_run_and_is_left_alone(sample, root):
    place, _ = sample
    script = "import duckdb, sys, time; c = duckdb.connect(sys.argv[1]); print('held', flush=True); time.sleep(60)"
    before = (place / "p.duckdb").read_bytes()
    with subprocess.Popen(
        [sys.executable, "-c", script, str(place / "p.duckdb")], stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        done = vraagbaak(
            "all", "--raw", root / "data/raw", "--extracted", "x", "--db", "p.duckdb", "--check", cwd=place
        )
        holder.kill()
    assert done.returncode == 3
    assert "p.duckdb" in done.stderr
    assert (place / "p.duckdb").read_bytes() == before


def test_two_databases_of_the_same_corpus_have_one_digest(sample, root):
    place, _ = sample
    raw = root / "data/raw"
    other = vraagbaak("all", "--raw", raw, "--extracted", "z", "--db", "z.duckdb", "--workers", 1, cwd=place)
    assert other.returncode == 0, other.stderr
    digests = {vraagbaak("digest", "--db", name, cwd=place).stdout for name in ("p.duckdb", "z.duckdb")}
    assert len(digests) == 1
    assert len(digests.pop().strip()) == 64


def test_a_sample_is_drawn_coded_and_counted(sample):
    place, _ = sample
    sheet = vraagbaak("sample", "--n", 10, "--db", "p.duckdb", cwd=place).stdout
    rows = list(csv.DictReader(io.StringIO(sheet)))
    assert len(rows) == 10
    for name, wrong in (("first.csv", {0}), ("second.csv", {0, 1})):
        with (place / name).open("w", newline="") as file:
            writer = csv.DictWriter(file, rows[0].keys())
            writer.writeheader()
            writer.writerows({**row, "right": "no" if at in wrong else "yes"} for at, row in enumerate(rows))
    done = vraagbaak("evaluate", "first.csv", "second.csv", cwd=place)
    assert done.returncode == 0, done.stderr
    assert "9 of 10" in done.stdout
    assert "kappa 0.615" in done.stdout


def test_an_interrupted_run_says_so_and_goes_on_the_next_time(tmp_path):
    raw = tmp_path / "raw"
    raw.mkdir()
    for number in range(400):
        (raw / f"{number}.txt").write_text(
            f"Bruggen  -  Herstel\n1. Hoeveel bruggen?\n1. In 2020 waren het er {number}.\n" * 40
        )
    command = [sys.executable, "-m", "pipeline", "all", "--raw", raw, "--extracted", "x", "--db", "p.duckdb"]
    with subprocess.Popen(
        command, cwd=tmp_path, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True
    ) as running:
        assert running.stderr is not None
        assert "400 of 400 documents to do" in running.stderr.readline()
        while running.poll() is None and sum(1 for _ in (tmp_path / "x").rglob("*.jsonl")) < 20:
            time.sleep(0.05)
        running.send_signal(signal.SIGINT)
        told = running.stderr.read()
    assert running.returncode == 130, told
    assert "Interrupted" in told
    assert not (tmp_path / "p.duckdb").exists()
    again = vraagbaak("extract", "--raw", raw, "--extracted", "x", cwd=tmp_path)
    assert again.returncode == 0, again.stderr
    assert "400 documents" in again.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without asking it")
def test_a_run_that_is_terminated_takes_its_workers_along(tmp_path):
    raw = tmp_path / "raw"
    raw.mkdir()
    for number in range(200):
        (raw / f"{number}.txt").write_text("Bruggen\n1. Hoeveel bruggen?\n1. In 2020 waren het er 12.\n" * 40)
    command = [sys.executable, "-m", "pipeline", "all", "--raw", raw, "--extracted", "x", "--db", "p.duckdb"]
    with subprocess.Popen([*command, "--workers", "2"], cwd=tmp_path, stderr=subprocess.PIPE, text=True) as running:
        while running.poll() is None and not any((tmp_path / "x").rglob("*.jsonl")):
            time.sleep(0.05)
        workers = psutil.Process(running.pid).children(recursive=True)
        running.terminate()
        assert running.stderr is not None
        told = running.stderr.read()
    assert running.returncode == 130, told
    assert told.splitlines()[1:] == [
        "vraagbaak: Interrupted. What was finished is kept; the database is as it was. Run again to go on."
    ]
    assert len(workers) > 2
    assert psutil.wait_procs(workers, timeout=5)[1] == []


@pytest.mark.parametrize("way", [["--csv"], [], ["--parquet", "x.parquet"]])
def test_a_query_without_end_is_ended_by_ctrl_c(sample, way):
    place, _ = sample
    sql = "select count(*) from range(100000000000) as t where range % 7 = 3"
    command = [sys.executable, "-m", "pipeline", "query", sql, "--db", "p.duckdb", *way]
    with subprocess.Popen(command, cwd=place, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        time.sleep(3)
        running.send_signal(signal.SIGINT)
        try:
            out, told = running.communicate(timeout=30)
        finally:
            running.kill()
    assert (running.returncode, out, told) == (130, b"", b"")


def test_ctrl_c_that_meets_the_database_at_work_is_an_interruption_all_the_same(tmp_path):
    script = (
        "import duckdb; from pipeline.commands.outcome import interruptible; c = duckdb.connect();"
        "c.execute('select 1');"
        "print('on', flush=True)\n"
        "try:\n"
        "    with interruptible():\n"
        "        while True: c.execute('select count(*) from range(30000000) as t where range % 7 = 3')\n"
        "except KeyboardInterrupt: print('interrupted')\n"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        running.stdout.readline()
        time.sleep(1)
        running.send_signal(signal.SIGINT)
        assert running.stdout.read() == "interrupted\n"


@pytest.mark.parametrize("way", [["--csv"], [], ["--parquet", "x.parquet"]])
def test_a_query_that_fails_over_its_rows_is_told_in_a_sentence(sample, way):
    place, _ = sample
    done = vraagbaak("query", "select cast(sentence as integer) from figures", "--db", "p.duckdb", *way, cwd=place)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("vraagbaak: The database cannot answer the query: Conversion Error")


def test_every_view_is_printed_as_csv_lists_as_in_the_exports(sample):
    place, _ = sample
    for view in ("claims_wide", "figures", "qa_wide", "figure_series", "documents"):
        done = vraagbaak("query", f"select * from {view}", "--db", "p.duckdb", "--csv", cwd=place)
        assert done.returncode == 0, done.stderr
    sql = (
        "select themes, null::varchar[] as none, interval 3 day as span, {'a': date '2022-01-01'} as pair, "
        "'\\xFF'::blob as bytes, map {'k': 1} as map, uuid() as id, 'x'::enum('x') as word, 1::hugeint as large "
        "from documents where themes is not null"
    )
    done = vraagbaak("query", sql, "--db", "p.duckdb", "--csv", cwd=place)
    row = next(csv.DictReader(io.StringIO(done.stdout)))
    assert row["themes"] == '["Voorbeelden","Proeven"]'
    assert (row["none"], row["pair"]) == ("", '{"a":"2022-01-01"}')
    assert (row["bytes"], row["map"], row["word"], row["large"]) == ("ff", '[["k",1]]', "x", "1")
    assert "3" in row["span"]


def test_a_column_that_parquet_has_no_form_for_is_named(sample):
    place, _ = sample
    done = vraagbaak("query", "select interval 1 day", "--db", "p.duckdb", "--parquet", "x.parquet", cwd=place)
    assert done.returncode == 2
    assert "CAST" in done.stderr


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
@pytest.mark.parametrize("arguments", [["query", "select '€ 😀' as shown"], ["audit"], ["show", "{claim}"]])
def test_what_a_terminal_cannot_show_is_printed_as_its_code(sample, arguments, encoding):
    place, _ = sample
    with duckdb.connect(str(place / "p.duckdb"), read_only=True) as connection:
        ((claim,),) = connection.execute("select claim_id from claims where text like '%€%' limit 1").fetchall()
    command = [sys.executable, "-m", "pipeline", *(one.format(claim=claim) for one in arguments), "--db", "p.duckdb"]
    narrow = {**os.environ, "PYTHONIOENCODING": encoding}
    done = subprocess.run(command, cwd=place, env=narrow, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    if arguments[0] == "query":
        assert b"\\U0001f600" in done.stdout


@pytest.mark.parametrize("arguments", [["query", b"select '\xff'"], ["show", b"x\xff.txt#c1"]])
def test_an_argument_that_is_no_text_is_told(sample, arguments):
    place, _ = sample
    done = vraagbaak(*map(os.fsdecode, arguments), "--db", "p.duckdb", cwd=place)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "holds bytes that are no text" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a shell that closes streams is not Windows'")
@pytest.mark.parametrize("closed", [">&-", "<&- >&- 2>&-"])
def test_streams_that_the_caller_closed_are_no_fault(sample, root, tmp_path, closed):
    place, _ = sample
    made = tmp_path / "p.duckdb"
    run = ["all", "--raw", root / "data/raw", "--extracted", "x", "--db", made]
    asking = [["query", "from claims", "--csv"], ["query", "from claims"]]
    for arguments in (run, *([*one, "--db", made] for one in asking)):
        command = shlex.join([sys.executable, "-m", "pipeline", *map(str, arguments)])
        done = subprocess.run(f"{command} {closed}", shell=True, cwd=place, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr
        assert b"Traceback" not in done.stderr
    with duckdb.connect(str(made), read_only=True) as connection:  # what was printed has not gone into it
        assert connection.execute("select count(*) from documents").fetchall() > [(0,)]


@pytest.mark.parametrize("sql", ["", " ", "/* all of it */", ";"])
def test_sql_that_asks_nothing_is_told(sample, sql):
    place, _ = sample
    done = vraagbaak("query", sql, "--db", "p.duckdb", cwd=place)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("vraagbaak: There is no question in the SQL.")


FULL = Path("/dev/full")
on_full = pytest.mark.skipif(not FULL.exists(), reason="a device that is always full is Linux's")


@on_full
@pytest.mark.parametrize(
    "arguments",
    [
        *([*one, "--db", "p.duckdb"] for one in (["query", "from claims"], ["query", "from claims", "--csv"])),
        *([*one, "--db", "p.duckdb"] for one in (["audit"], ["sample"], ["digest"])),
        ["--help"],
        ["--version"],
        ["all", "--help"],
    ],
)
def test_output_that_cannot_be_written_is_one_sentence(sample, arguments):
    place, _ = sample
    command = [sys.executable, "-m", "pipeline", *arguments]
    with FULL.open("wb") as full:
        done = subprocess.run(command, cwd=place, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 3
    assert done.stderr.startswith("vraagbaak: The output cannot be written (No space left")
    assert done.stderr.count("\n") == 1


@on_full
@pytest.mark.parametrize(
    "arguments",
    [[], ["zoek"], ["--nope"], ["query"], ["all", "--workers", "0"], ["query", "select 1", "--db", "nergens.duckdb"]],
)
def test_wrong_usage_is_told_by_the_exit_code_where_the_log_is_full(sample, arguments):
    place, _ = sample
    command = [sys.executable, "-m", "pipeline", *arguments]
    with FULL.open("wb") as full:
        done = subprocess.run(command, cwd=place, stdout=subprocess.DEVNULL, stderr=full, check=False)
    assert done.returncode == 2
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as gone:
        assert subprocess.run(command, cwd=place, stdout=subprocess.DEVNULL, stderr=gone, check=False).returncode == 2


@on_full
@pytest.mark.parametrize(("database", "code"), [("p.duckdb", 0), ("nergens/p.duckdb", 0), ("geen.duckdb", 3)])
def test_a_log_on_a_full_disk_changes_nothing_of_the_run(sample, root, database, code):
    place, _ = sample
    (place / "geen.duckdb").write_text("no database at all")
    command = [sys.executable, "-m", "pipeline", "load", "--raw", root / "data/raw", "--extracted", "x"]
    with FULL.open("wb") as full:
        done = subprocess.run([*command, "--db", database], cwd=place, stderr=full, check=False)
    assert done.returncode == code


def _small_files() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
@pytest.mark.parametrize(
    "arguments",
    [["query", "from claims", "--parquet", "stond.er"], ["show", "{claim}", "--raw", "{raw}", "--image", "stond.er"]],
)
def test_a_file_stays_until_the_one_that_takes_its_place_is_whole(sample, root, arguments):
    place, _ = sample
    (place / "stond.er").write_text("the work of yesterday")
    named = {"raw": root / "data/raw", "claim": "commissievergadering_c007.pdf#c716"}
    command = [sys.executable, "-m", "pipeline", *(one.format(**named) for one in arguments), "--db", "p.duckdb"]
    full = subprocess.run(command, cwd=place, capture_output=True, text=True, preexec_fn=_small_files, check=False)
    assert (full.returncode, full.stderr.count("\n")) == (2, 1)
    assert "'stond.er' cannot be written" in full.stderr
    assert (place / "stond.er").read_text() == "the work of yesterday"
    assert not list(place.glob(".stond.er*"))
    done = subprocess.run(command, cwd=place, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (place / "stond.er").read_bytes()[:4] in {b"PAR1", b"\x89PNG"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes with a name")
def test_what_is_no_file_is_written_to_and_a_link_stays_one(sample):
    place, _ = sample
    (place / "wijzer").symlink_to("doel.parquet")
    asked = ["query", "from claims", "--db", "p.duckdb", "--parquet"]
    assert vraagbaak(*asked, "wijzer", cwd=place).returncode == 0
    assert (place / "wijzer").is_symlink()
    assert (place / "doel.parquet").read_bytes()[:4] == b"PAR1"
    os.mkfifo(place / "buis")
    with subprocess.Popen(["cat", place / "buis"], stdout=subprocess.PIPE) as reading:
        assert vraagbaak(*asked, "buis", cwd=place).returncode == 0
        assert reading.stdout is not None
        assert reading.stdout.read() == (place / "doel.parquet").read_bytes()
    assert (place / "buis").is_fifo()


LONG = "a" * 300


@pytest.mark.parametrize(
    "arguments",
    [
        ["all", "--raw", LONG],
        ["load", "--raw", "{raw}", "--extracted", LONG],
        ["load", "--raw", "{raw}", "--extracted", "x", "--db", LONG],
        ["query", "select 1", "--db", LONG],
        ["show", "x", "--db", LONG],
        ["explore", LONG],
        ["evaluate", LONG],
        ["show", "commissievergadering_c007.pdf#c716", "--db", "p.duckdb", "--raw", LONG, "--image", "p.png"],
        ["query", "select 1", "--db", "p.duckdb", "--parquet", LONG],
        ["export", "--db", "p.duckdb", "--csv", LONG],
    ],
)
def test_a_name_that_the_file_system_refuses_is_one_sentence(sample, root, arguments):
    place, _ = sample
    done = vraagbaak(*(one.format(raw=root / "data/raw") for one in arguments), cwd=place)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1), done.stderr
    assert done.stderr.startswith("vraagbaak: '")
    assert LONG in done.stderr
    assert "File name too long" in done.stderr


@pytest.mark.parametrize("arguments", [["--rows", "5000"], ["--csv"]])
def test_a_reader_that_has_seen_enough_is_no_fault(sample, arguments):
    place, _ = sample
    sql = "select t.*, r.* from texts as t, range(500) as r"
    command = [sys.executable, "-m", "pipeline", "query", sql, "--db", "p.duckdb", *arguments]
    with subprocess.Popen(command, cwd=place, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.read(10)
        running.stdout.close()
        told = running.stderr.read()
        assert (running.wait(), told) == (0, b"")


def test_a_run_that_nobody_watches_any_more_goes_on_to_its_end(sample, root):
    place, _ = sample
    command = [
        sys.executable,
        "-m",
        "pipeline",
        "all",
        "--raw",
        root / "data/raw",
        "--extracted",
        "w",
        "--db",
        "w.duckdb",
    ]
    with subprocess.Popen(command, cwd=place, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as running:
        assert running.stdout is not None
        running.stdout.close()
    assert running.returncode == 0
    assert (place / "w.duckdb").exists()


READING = [
    ["audit"],
    ["digest"],
    ["sample"],
    ["show", "x"],
    ["export", "--csv", "x"],
    ["export", "--parquet", "y"],
    ["export", "--tei", "z"],
    ["evaluate", "gold"],
    ["explore", "--no-browser", "--port", "0"],
]


@pytest.fixture
def gold(tmp_path) -> Path:
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "vraag.claims.jsonl").write_text(
        '{"line": 1, "surface": "1 boom", "start": 0, "end": 6, "kind": "count", "value": 1, "status": "required"}\n'
    )
    return tmp_path


@pytest.mark.parametrize("arguments", READING)
@pytest.mark.parametrize(
    "made",
    [
        "create table t as select 1 as a",
        "create table documents (doc_id varchar); create table texts (doc_id varchar); create table claims (x int);"
        "create table questions (x int); create table runs (x int); create table loaded (x int)",
    ],
)
def test_a_database_of_another_program_or_version_is_told_as_such(gold, arguments, made):
    with duckdb.connect(str(gold / "d.duckdb")) as connection:
        connection.execute(made)
    place = ["d.duckdb"] if arguments[0] == "explore" else ["--db", "d.duckdb"]
    done = vraagbaak(arguments[0], *place, *arguments[1:], cwd=gold)
    assert done.returncode == 2
    assert done.stderr.startswith("vraagbaak: 'd.duckdb' was not made by this version of vraagbaak.")


@pytest.mark.parametrize("arguments", [["query", "select 1"], ["audit"], ["digest"]])
def test_a_database_that_another_program_writes_to_is_told_as_such(tmp_path, arguments):
    script = "import duckdb, time; c = duckdb.connect('d.duckdb'); print('open', flush=True); time.sleep(60)"
    with subprocess.Popen([sys.executable, "-c", script], cwd=tmp_path, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        done = vraagbaak(*arguments, "--db", "d.duckdb", cwd=tmp_path)
        other.kill()
    assert done.returncode == 3
    assert "is in use by another program" in done.stderr


@pytest.mark.parametrize("arguments", [*READING[:4], ["query", "select 1"]])
def test_a_wrong_configuration_is_told_though_an_option_wins(sample, tmp_path, arguments):
    place, _ = sample
    (tmp_path / "vraagbaak.toml").write_text("wrokers = 2\n")
    done = vraagbaak(*arguments, "--db", place / "p.duckdb", cwd=tmp_path)
    assert done.returncode == 2
    assert "wrokers" in done.stderr
