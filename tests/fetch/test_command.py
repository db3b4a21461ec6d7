"""``vraagbaak fetch`` as a researcher meets it: killed and started again, and read by the pipeline."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import random
import signal
import subprocess
import sys
import time

import duckdb
import pytest

from tests.fetch.parliament import Answer, as_json, question

FIRST = dt.date(2023, 1, 1)


@pytest.fixture
def vraagbaak(parliament, tmp_path):
    """Starts the command line in a folder of its own; the service is told by the environment."""
    environment = {"VRAAGBAAK_SERVICE_URL": parliament.url, "VRAAGBAAK_FILES_URL": parliament.url, "PATH": ""}

    def started(*arguments):
        command = [sys.executable, "-m", "pipeline", *map(str, arguments)]
        return subprocess.Popen(
            command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    return started


def questions(*more):
    hurried = ("--rate", "300", "--backoff", "0.01", "--tries", "12")
    return ("fetch", "questions", "--from", FIRST, "--to", "2023-03-31", "--raw", "raw", *hurried, *more)


def test_killed_at_any_moment_and_started_again_it_ends_the_same(parliament, vraagbaak, tmp_path):
    parliament.add(*(question(1000 + at, FIRST + dt.timedelta(days=at % 88)) for at in range(160)))
    parliament.share, parliament.slow = 0.2, 0.05
    moments = random.Random(3)
    kills = 0
    for _ in range(4):
        run = vraagbaak(*questions("--rate", "80"))
        try:
            run.wait(moments.uniform(0.9, 1.8))
        except subprocess.TimeoutExpired:
            kills += 1
            run.kill()
        run.communicate()
        for path in (tmp_path / "raw").glob("schv/*.pdf"):  # at no moment half a file
            assert path.read_bytes() == parliament.questions[int(path.stem)].data
            assert path.with_suffix(".meta.json").exists()
    assert kills
    run = vraagbaak(*questions("--strict"))
    _, told = run.communicate()
    assert run.returncode == 0, told
    there = {path.stem: path.read_bytes() for path in (tmp_path / "raw/schv").glob("*.pdf")}
    assert there == {str(number): one.data for number, one in parliament.questions.items()}
    lines = [json.loads(line) for line in (tmp_path / "raw/.fetch/manifest.jsonl").read_text().splitlines()]
    assert {line["id"]: line["sha256"] for line in lines} == {
        f"schv:{number}": hashlib.sha256(one.data).hexdigest() for number, one in parliament.questions.items()
    }
    assert len(lines) == len(there)


def test_a_kill_between_two_lines_of_the_manifest_is_mended(parliament, vraagbaak, tmp_path):
    parliament.add(*(question(at, FIRST) for at in (1, 2, 3)))
    vraagbaak(*questions()).communicate()
    manifest = tmp_path / "raw/.fetch/manifest.jsonl"
    lines = [json.loads(line) for line in manifest.read_text().splitlines()]
    lines[0]["status"] = lines[1]["status"] = "storing"
    manifest.write_text("".join(json.dumps(line) + "\n" for line in lines) + '{"id": "schv:3", "sta')
    (tmp_path / "raw/schv/2.pdf").write_bytes(parliament.questions[2].data.replace(b"Steun", b"Steen"))
    parliament.log.clear()
    _, told = vraagbaak(*questions()).communicate()
    assert "stored 1, replaced 0, already there 2" in told
    assert parliament.paths("pfile") == ["/pfile?id=500002"]
    assert (tmp_path / "raw/schv/2.pdf").read_bytes() == parliament.questions[2].data


def test_what_was_fetched_runs_through_the_pipeline(parliament, vraagbaak, tmp_path):
    jan = {
        "id": 900001, "voornaam": "Jan", "naam": "Voorbeeld",
        "lidmaatschap": {"datumVan": "2019-06-18T00:00:00+0200", "fractie": {"naam": "Groen"}},
    }  # fmt: skip
    parliament.special |= {
        "/e/opendata/vv/huidige": as_json({"items": {"volksvertegenwoordiger": jan}}),
        "/e/opendata/vv/gewezen": as_json({"items": [{"volksvertegenwoordiger": jan}]}),
        "/e/opendata/vv/900001": as_json(jan),
    }
    _, told = vraagbaak("fetch", "members", "--raw", "raw", "--rate", 300).communicate()
    assert "1 rows about 1 members" in told
    parliament.add(*(question(1000 + at, FIRST, asker=900001) for at in range(3)))
    _, told = vraagbaak(*questions()).communicate()
    assert "no documents at all in 2023-02, 2023-03" in told
    run = vraagbaak("all", "--raw", "raw", "--extracted", "x", "--db", "p.duckdb", "--workers", 2)
    _, told = run.communicate()
    assert run.returncode == 0, told
    assert "refused" not in told
    with duckdb.connect(str(tmp_path / "p.duckdb")) as database:
        rows = database.sql("select doc_id, doc_type, date, themes, source_url, page_url from documents").fetchall()
        assert sorted(rows)[1] == (
            "schv/1001.pdf", "written_question", dt.date(2023, 1, 3), ["Landbouw", "Natuur"],
            "https://docs.vlaamsparlement.be/pfile?id=501001",
            "https://www.vlaamsparlement.be/parlementaire-documenten/schriftelijke-vragen/1001",
        )  # fmt: skip
        asked = "select distinct asker_id, asker_party, answered_in_time from questions"
        assert database.sql(asked).fetchall() == [("jan-voorbeeld", "Groen", True)]
        assert database.sql("select count(*) from claims where side = 'answer'").fetchall() == [(3,)]


def test_strict_and_wrong_arguments_have_their_exit_codes(parliament, vraagbaak, tmp_path):
    parliament.add(question(1, FIRST))
    parliament.special["/pfile"] = Answer(b"", 404)
    (tmp_path / "file").write_text("")
    for arguments, code, sentence in (
        (questions("--raw", "file/raw"), 2, "cannot be written"),
        (questions(), 0, "failed [http_404] 1: schv:1"),
        (questions("--strict"), 1, "failed"),
        (("fetch", "questions", "--from", "2023-02-01", "--to", "2023-01-01"), 2, "lies before"),
        (questions("--service-url", "ftp://x"), 2, "no address"),
        (questions("--service-url", "http://127.0.0.1:9", "--tries", "1"), 3, "does not answer"),
        (("fetch", "questions", "--from", "gisteren", "--to", "2023-01-01"), 2, "--from"),
    ):
        run = vraagbaak(*arguments)
        _, told = run.communicate()
        assert run.returncode == code, told
        assert sentence in told
        assert "Traceback" not in told


def test_an_interrupt_ends_a_run_that_waits_and_what_arrived_is_kept(parliament, vraagbaak, tmp_path):
    parliament.add(question(1, FIRST), question(2, FIRST))
    parliament.special["/pfile?id=500002"] = Answer(b"", 503, headers={"Retry-After": "120"})
    run = vraagbaak(*questions("--at-once", "1"))
    for _ in range(100):
        if (tmp_path / "raw/schv/1.pdf").exists() and parliament.paths("500002"):
            break
        time.sleep(0.1)
    time.sleep(0.3)
    run.send_signal(signal.SIGINT)
    _, told = run.communicate(timeout=10)
    assert run.returncode == 130
    assert "run the same command again" in told
    parliament.special.clear()
    _, told = vraagbaak(*questions()).communicate()
    assert "stored 1, replaced 0, already there 1" in told
