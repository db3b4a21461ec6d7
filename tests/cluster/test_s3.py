"""RAW and EXTRACTED by address: from an S3 server the same database as from folders, alone and on a cluster."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import fsspec
import pytest

from pipeline.extract import Options
from pipeline.load import digest
from pipeline.run import work
from pipeline.run.engine import Outcome, Places, Request, run
from pipeline.run.errors import (
    ExtractedForeign,
    ExtractedTaken,
    OutputChanged,
    RawEmpty,
    RawUnreadable,
    StorageUnknown,
    StorageUnreachable,
)
from pipeline.run.places import storage
from pipeline.run.storage import Local, StorageFault
from tests.cluster.conftest import Cluster, free_port


def places(bucket: str, tmp_path: Path) -> Places:
    return Places(f"{bucket}/raw", f"{bucket}/extracted-{tmp_path.name}", tmp_path / "p.duckdb")


def put(address: str, content: bytes) -> None:
    with fsspec.open(address, "wb") as file:
        file.write(content)


def test_a_bucket_gives_the_database_of_a_folder(bucket: str, wanted: str, tmp_path: Path) -> None:
    there = places(bucket, tmp_path)
    outcome = run(there, Request(workers=2))
    assert (outcome.documents, [refused.code for refused in outcome.refused]) == (60, ["empty_file"])
    assert digest(there.database) == wanted
    assert run(there, Request(workers=2)).idle


def test_an_address_is_named_without_a_stroke_at_its_end() -> None:
    there = storage("memory://kast/raw/")
    assert there.place == "memory://kast/raw"
    there.write("a.txt", b"x")
    assert [file.name for file in there.listed()] == ["a.txt"]


def test_one_of_the_two_may_be_a_folder(bucket: str, raw: Path, wanted: str, tmp_path: Path) -> None:
    for name, one, other in (
        ("in", f"{bucket}/raw", tmp_path / "extracted"),
        ("out", raw, f"{bucket}/out-{tmp_path.name}"),
    ):
        run(Places(one, other, tmp_path / f"{name}.duckdb"), Request(workers=2))
        assert digest(tmp_path / f"{name}.duckdb") == wanted


def test_only_what_changed_in_the_bucket_is_redone(bucket: str, raw: Path, tmp_path: Path) -> None:
    small, there = tmp_path / "raw", f"{bucket}/small-{tmp_path.name}"
    small.mkdir()
    texts = sorted(raw.rglob("vraag_*.txt"))[:3]
    for number, text in enumerate(texts):
        (small / f"{number}.txt").write_bytes(text.read_bytes())
        put(f"{there}/raw/{number}.txt", text.read_bytes())
    remote = Places(f"{there}/raw", f"{there}/extracted", tmp_path / "remote.duckdb")
    run(remote, Request())
    changes = {
        "0.txt": texts[0].read_bytes() + b"In 2021 waren er 12 bruggen.\n",
        "1.meta.json": b'{"title": "Genoemd"}',
    }
    for name, content in changes.items():
        put(f"{there}/raw/{name}", content)
        (small / name).write_bytes(content)
    fsspec.open(f"{there}/raw/2.txt").fs.rm(f"{there}/raw/2.txt")
    (small / "2.txt").unlink()
    outcome: Outcome = run(remote, Request())
    assert (outcome.redone, outcome.dropped) == ({"extract": 2, "segment": 2, "annotate": 2}, 1)
    local = Places(small, tmp_path / "extracted", tmp_path / "local.duckdb")
    run(local, Request())
    assert digest(remote.database) == digest(local.database)
    assert not [file for file in storage(f"{there}/extracted").listed() if "2.txt" in file.name]


def test_a_cluster_on_a_bucket_survives_a_killed_worker(
    bucket: str, cluster: Cluster, wanted: str, tmp_path: Path
) -> None:
    there = places(bucket, tmp_path)
    command = [
        *(sys.executable, "-m", "pipeline", "all", "--raw", str(there.raw), "--extracted", str(there.extracted)),
        *("--db", str(there.database), "--executor", "dask", "--scheduler", cluster.address),
    ]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    outputs = storage(there.extracted)
    while process.poll() is None and sum(1 for _ in outputs.listed()) < 6:
        time.sleep(0.05)
    assert process.poll() is None, "the run was over before a worker could be killed"
    cluster.lose_a_worker()
    _, said = process.communicate(timeout=180)
    assert process.returncode == 0, said
    assert digest(there.database) == wanted


def test_an_output_that_changes_under_the_run_is_not_loaded(bucket: str, tmp_path: Path) -> None:
    there = places(bucket, tmp_path)
    run(there, Request(load=False, workers=2))
    outputs = storage(there.extracted)
    name = min(file.name for file in outputs.listed("annotate"))
    outputs.write(name, outputs.read(name).replace(b'"digest":"', b'"digest":"0', 1))
    with pytest.raises(OutputChanged, match="run again"):
        run(there, Request(stages=(), load=True))
    assert not there.database.exists()
    assert run(there, Request(workers=2)).documents == 60


def test_places_that_cannot_be_used_are_told_in_a_sentence(bucket: str, raw: Path, tmp_path: Path) -> None:
    database = tmp_path / "p.duckdb"
    with pytest.raises(RawUnreadable, match="nergens"):
        run(Places("s3://nergens/raw", tmp_path / "a", database), Request())
    with pytest.raises(RawEmpty):
        run(Places(f"{bucket}/leeg", tmp_path / "b", database), Request())
    with pytest.raises(StorageUnknown, match="BUCKET"):
        run(Places("bestaatniet://x/raw", tmp_path / "c", database), Request())
    with pytest.raises(ExtractedForeign):
        run(Places(raw, f"{bucket}/raw", database), Request())
    run(Places(raw, f"{bucket}/mine-{tmp_path.name}", database), Request(stages=("extract",), load=False))
    with pytest.raises(ExtractedTaken, match="archive/raw"):
        run(Places(f"{bucket}/raw", f"{bucket}/mine-{tmp_path.name}", database), Request())


def test_storage_that_falls_silent_stops_the_run_and_refuses_no_document(
    bucket: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = places(bucket, tmp_path)
    run(there, Request(workers=2))
    before = digest(there.database)
    task = work.Task(
        "a.txt", f"{bucket}/raw", "a.txt", None, str(there.extracted), False, ("extract",), {"extract": "k"}, Options()
    )
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{free_port()}")
    fsspec.get_filesystem_class("s3").clear_instance_cache()
    try:
        with pytest.raises(StorageUnreachable, match="network"):
            run(there, Request(workers=2))
        with pytest.raises(StorageFault):
            work.carry(task)
    finally:
        fsspec.get_filesystem_class("s3").clear_instance_cache()
    assert digest(there.database) == before


@pytest.mark.skipif(sys.platform == "win32", reason="whether a process lives is not asked there")
def test_what_a_killed_worker_has_copied_goes_with_the_next_run(bucket: str, raw: Path, tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    left = Path(tempfile.gettempdir()) / f"vraagbaak-copies-{process.pid}-x"
    mine = Path(tempfile.gettempdir()) / f"vraagbaak-copies-{os.getpid()}-x"
    for folder in (left, mine):
        folder.mkdir(exist_ok=True)
    run(places(bucket, tmp_path), Request(stages=("extract",), load=False))
    assert (left.exists(), mine.exists()) == (False, True)
    mine.rmdir()


@pytest.mark.parametrize("key", ["a//b.txt", "een map/b.txt", "één vraag.txt", "#hash?.txt", "100%2E.txt"])
def test_keys_that_break_naive_programs(bucket: str, raw: Path, tmp_path: Path, key: str) -> None:
    text = next(raw.rglob("vraag_*.txt")).read_bytes()
    there = storage(f"{bucket}/odd-{tmp_path.name}/raw")
    there.write(key, text)
    there.write("b.txt", text)
    with there.on_disk(key) as copy:
        assert copy.read_bytes() == text
    database = tmp_path / "p.duckdb"
    assert run(Places(there.place, tmp_path / "extracted", database), Request()).documents == 2
    assert not [file for file in Local(tmp_path).listed() if file.name.startswith("..")]
