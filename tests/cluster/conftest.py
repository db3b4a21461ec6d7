"""A Dask cluster and an S3 server, both of separate processes on loopback, and the database that they must lead to."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.load import digest
from pipeline.run.engine import Places, Request, run
from tests.bench.archive import Archive

distributed = pytest.importorskip("distributed", reason="the extra 'cluster' is not installed")
ROOT = Path(__file__).parents[2]


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    return port


class Cluster:
    """A scheduler and its workers, each a process of its own."""

    def __init__(self, folder: Path) -> None:
        port = free_port()
        self.address = f"tcp://127.0.0.1:{port}"
        self._folder = folder
        self._scheduler = self._start("scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard")
        self.workers = [self.worker() for _ in range(2)]
        with distributed.Client(self.address, timeout="30s", set_as_default=False) as client:
            client.wait_for_workers(2, timeout=60)

    def worker(self) -> subprocess.Popen[bytes]:
        place = ("--local-directory", str(self._folder), "--no-dashboard")
        return self._start("worker", self.address, "--nthreads", "1", "--no-nanny", *place)

    def lose_a_worker(self) -> None:
        """Kills one outright; another one joins in its place."""
        victim = self.workers.pop(0)
        victim.kill()
        victim.wait(20)
        self.workers.append(self.worker())

    def _start(self, what: str, *arguments: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "distributed.cli.dask_" + what, *arguments]
        return subprocess.Popen(command, cwd=self._folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                env={**os.environ, "PYTHONPATH": str(ROOT)})  # fmt: skip

    def stop(self) -> None:
        for process in [*self.workers, self._scheduler]:
            process.kill()
            process.wait(20)


@pytest.fixture
def cluster(bucket: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """Its workers reach the bucket too."""
    cluster = Cluster(tmp_path_factory.mktemp("cluster"))
    yield cluster
    cluster.stop()


class Server:
    """An S3 server that holds what it is given in memory."""

    def __init__(self, folder: Path) -> None:
        port = free_port()
        command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
        with (folder / "log").open("wb") as log:
            self._process = subprocess.Popen(command, stdout=log, stderr=log)
        self.address = f"http://127.0.0.1:{port}"
        for _ in range(200):
            try:
                urllib.request.urlopen(f"{self.address}/moto-api/", timeout=1).close()
                break
            except OSError:
                time.sleep(0.1)

    def stop(self) -> None:
        self._process.kill()
        self._process.wait(20)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    pytest.importorskip("moto", reason="the extra 'dev' is not installed")
    server = Server(tmp_path_factory.mktemp("server"))
    yield server
    server.stop()


@pytest.fixture(scope="session")
def bucket(server: Server, raw: Path) -> Iterator[str]:
    """A bucket that holds the archive under ``raw/``; keys and address are in the environment, as on a real machine."""
    import s3fs

    given = {
        "AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing", "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ENDPOINT_URL": server.address,
    }  # fmt: skip
    before = {key: os.environ.get(key) for key in given}
    os.environ.update(given)
    files = s3fs.S3FileSystem()
    files.mkdir("archive")
    files.put(f"{raw}/", "archive/raw/", recursive=True)
    yield "s3://archive"
    for key, value in before.items():
        if value is None:
            os.environ.pop(key)
        else:
            os.environ[key] = value


@pytest.fixture(scope="session")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive") / "raw"
    Archive(mean=2_000, sitting=10_000).write(folder, 60)
    (folder / "leeg.txt").touch()  # a refusal comes back as well
    return folder


@pytest.fixture(scope="session")
def wanted(raw: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    place = tmp_path_factory.mktemp("alone")
    run(Places(raw, place / "extracted", place / "p.duckdb"), Request(workers=1))
    return digest(place / "p.duckdb")
