"""Growth and increments, by hand: ``python -m tests.bench.growth --documents 1000 10000 100000 [--increment 20000]``.

For each size an invented archive is run from text to database: wall-clock and processor time, characters a processor
second, peak memory of the run and its largest worker, size of the database. Then, for ``--increment``, one document is
added, changed and taken away, and nothing is done. One line of JSON for each.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import psutil

from tests.bench.archive import Archive


class _Watch:
    """What a process and those it started use, looked at ten times a second: memory in MiB, processor time in seconds.

    Asked of the processes themselves: workers are children of a fork server, whose use never reaches its parent.
    """

    def __init__(self, pid: int) -> None:
        self.run = self.worker = 0
        self._used: dict[int, float] = {}
        self._process, self._over = psutil.Process(pid), threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    @property
    def seconds(self) -> float:
        """Processor time of all of them."""
        return sum(self._used.values())

    def _watch(self) -> None:
        while not self._over.wait(0.1):
            try:
                self.run = max(self.run, self._look(self._process))
                for child in self._process.children(recursive=True):
                    self.worker = max(self.worker, self._look(child))
            except psutil.Error:
                continue

    def _look(self, process: psutil.Process) -> int:
        times = process.cpu_times()
        self._used[process.pid] = times.user + times.system
        return int(process.memory_info().rss) >> 20

    def stop(self) -> None:
        """Ends watching."""
        self._over.set()
        self._thread.join()


def run(place: Path, workers: int) -> dict[str, object]:
    """One run of the command over ``place/raw``."""
    command = [
        *(
            sys.executable,
            "-m",
            "pipeline",
            "all",
            "--raw",
            str(place / "raw"),
            "--extracted",
            str(place / "extracted"),
        ),
        *("--db", str(place / "p.duckdb"), "--workers", str(workers)),
    ]
    start = time.monotonic()
    with (place / "run.log").open("w") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log)
        watch = _Watch(process.pid)
        code = process.wait()
        watch.stop()
    seconds = time.monotonic() - start
    if code:
        raise SystemExit((place / "run.log").read_text()[-2000:])
    return {
        "seconds": round(seconds, 1), "cpu_seconds": round(watch.seconds, 1), "peak_run_mib": watch.run,
        "peak_worker_mib": watch.worker, "database_mib": (place / "p.duckdb").stat().st_size >> 20,
    }  # fmt: skip


def grown(documents: int, mean: int, workers: int, folder: Path) -> dict[str, object]:
    """A full run over a new archive."""
    characters = Archive(mean=mean).write(folder / "raw", documents)
    told = run(folder, workers)
    rate = round(characters / float(str(told["cpu_seconds"])))
    return {"documents": documents, "characters": characters, **told, "characters_a_cpu_second": rate}


def increments(documents: int, mean: int, workers: int, folder: Path) -> list[dict[str, object]]:
    """What one document costs in an archive that stands already."""
    archive = Archive(mean=mean)
    told = [{"what": "nothing to do", **run(folder, workers)}]
    archive.write(folder / "raw", 1, first=documents + 1)
    told.append({"what": "one added", **run(folder, workers)})
    changed = next((folder / "raw").rglob("vraag_*.txt"))
    changed.write_text(changed.read_text(encoding="utf-8") + "In 2021 waren er 12 bruggen.\n", encoding="utf-8")
    told.append({"what": "one changed", **run(folder, workers)})
    changed.unlink()
    told.append({"what": "one taken away", **run(folder, workers)})
    return [{"documents": documents, **one} for one in told]


def main() -> None:
    """Prints lines of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, nargs="+", default=[1_000, 10_000])
    parser.add_argument("--increment", type=int, help="Measure increments at this size too.")
    parser.add_argument("--mean", type=int, default=4_000, help="Mean length of a document, in characters.")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    asked = parser.parse_args()
    for size in asked.documents:
        with tempfile.TemporaryDirectory() as folder:
            print(json.dumps(grown(size, asked.mean, asked.workers, Path(folder))), flush=True)
            if size == asked.increment:
                for told in increments(size, asked.mean, asked.workers, Path(folder)):
                    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main()
