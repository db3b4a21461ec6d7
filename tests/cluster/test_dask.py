"""A run on a Dask cluster of separate processes: the same database as in one process, also when a worker is killed."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.load import digest
from pipeline.run.engine import Places, Request, run
from pipeline.run.errors import ClusterUnreachable
from tests.bench.archive import Archive

distributed = pytest.importorskip("distributed", reason="the extra 'cluster' is not installed")


class Cluster:
    """A scheduler and its workers, each a process of its own."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.address = f"tcp://127.0.0.1:{port}"
        self._folder = folder
        self._scheduler = self._start("scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard")
        self.workers = [self.worker() for _ in range(2)]
        with distributed.Client(self.address, timeout="30s", set_as_default=False) as client:
            client.wait_for_workers(2, timeout=60)

    def worker(self) -> subprocess.Popen[bytes]:
        place = ("--local-directory", str(self._folder), "--no-dashboard")
        return self._start("worker", self.address, "--nthreads", "1", "--no-nanny", *place)

    def _start(self, what: str, *arguments: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "distributed.cli.dask_" + what, *arguments]
        return subprocess.Popen(command, cwd=self._folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])})  # fmt: skip

    def stop(self) -> None:
        for process in [*self.workers, self._scheduler]:
            process.kill()
            process.wait(20)


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    cluster = Cluster(tmp_path_factory.mktemp("cluster"))
    yield cluster
    cluster.stop()


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive") / "raw"
    Archive(mean=2_000).write(folder, 60)
    (folder / "leeg.txt").touch()  # a refusal comes back as well
    return folder


@pytest.fixture(scope="module")
def wanted(raw: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    place = tmp_path_factory.mktemp("alone")
    run(Places(raw, place / "extracted", place / "p.duckdb"), Request(workers=1))
    return digest(place / "p.duckdb")


def test_a_cluster_makes_the_database_of_one_process(cluster: Cluster, raw: Path, wanted: str, tmp_path: Path) -> None:
    places = Places(raw, tmp_path / "extracted", tmp_path / "p.duckdb")
    outcome = run(places, Request(scheduler=cluster.address))
    assert outcome.redone["annotate"] == 60
    assert [refused.code for refused in outcome.refused] == ["empty_file"]
    assert digest(places.database) == wanted
    assert run(places, Request(scheduler=cluster.address)).idle


def test_a_killed_worker_costs_nothing_but_time(cluster: Cluster, raw: Path, wanted: str, tmp_path: Path) -> None:
    command = [
        *(sys.executable, "-m", "pipeline", "all", "--raw", str(raw), "--extracted", str(tmp_path / "extracted")),
        *("--db", str(tmp_path / "p.duckdb"), "--executor", "dask", "--scheduler", cluster.address),
    ]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    stamps = tmp_path / "extracted"
    while process.poll() is None and not (stamps.is_dir() and sum(1 for _ in stamps.rglob("*.jsonl*")) > 5):
        time.sleep(0.02)
    assert process.poll() is None, "the run was over before a worker could be killed"
    victim = cluster.workers.pop(0)
    victim.send_signal(signal.SIGKILL)
    victim.wait(20)
    cluster.workers.append(cluster.worker())
    _, said = process.communicate(timeout=120)
    assert process.returncode == 0, said
    assert digest(tmp_path / "p.duckdb") == wanted


def test_a_scheduler_that_is_not_there_is_told_in_a_sentence(raw: Path, tmp_path: Path) -> None:
    from pipeline.run import cluster as module

    patience, module._PATIENCE = module._PATIENCE, "2s"
    try:
        with pytest.raises(ClusterUnreachable, match="--scheduler"):
            run(Places(raw, tmp_path / "extracted", tmp_path / "p.duckdb"), Request(scheduler="tcp://127.0.0.1:9"))
    finally:
        module._PATIENCE = patience


def test_dask_without_a_scheduler_is_wrong_usage(raw: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pipeline", "extract", "--raw", str(raw), "--extracted", str(tmp_path)]
    done = subprocess.run([*command, "--executor", "dask"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "--scheduler" in done.stderr
