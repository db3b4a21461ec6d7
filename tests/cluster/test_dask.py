"""A run on a Dask cluster of separate processes: the same database as in one process, also when a worker is killed."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from pipeline.load import digest
from pipeline.run.engine import Places, Request, run
from pipeline.run.errors import ClusterUnreachable
from tests.cluster.conftest import Cluster


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
    cluster.lose_a_worker()
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
