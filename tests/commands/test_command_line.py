"""The command line as a researcher meets it: help, exit codes, clear sentences, results on stdout alone."""

from __future__ import annotations

import csv
import io
import signal
import subprocess
import sys
import time
from pathlib import Path

import duckdb
import pytest


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
    ("arguments", "code", "sentence"),
    [
        (["all", "--raw", "nergens"], 2, "There is no folder 'nergens'"),
        (["query", "select 1", "--db", "nergens.duckdb"], 2, "There is no database"),
        (["query", "selec 1", "--db", "p.duckdb"], 2, "does not understand"),
        (["query", "drop table claims", "--db", "p.duckdb"], 2, "read-only"),
        (["query", "select 1", "--db", "p.duckdb", "--csv", "--parquet", "x"], 2, "exclude each other"),
        (["query", "select 1", "--db", "geen.duckdb"], 2, "cannot be opened as a database"),
        (["all", "--workers", "0"], 2, "workers"),
        (["--config", "nergens.toml", "extract"], 2, "cannot be opened"),
        (["--config", "fout.toml", "extract"], 2, "wrokers"),
        (["evaluate", "nergens", "--db", "p.duckdb"], 2, "nergens"),
        (["zoek"], 2, "zoek"),
    ],
)
def test_wrong_usage_is_told_in_a_sentence(sample, arguments, code, sentence):
    place, _ = sample
    (place / "fout.toml").write_text("wrokers = 3\n")
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
        assert "400 of 400" in running.stderr.readline()
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
