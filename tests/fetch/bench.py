"""The large run, by hand: ``python -m tests.fetch.bench [--documents 3000] [--kills 20] [--rate 120]``.

A local parliament with faults on a third of its answers; one run from start to end, one that is killed (SIGKILL) at
random moments and started again. Prints what was measured; ends with 1 where a promise was not kept.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import json
import random
import subprocess
import sys
import tempfile
import time
from bisect import bisect_right
from collections import Counter
from pathlib import Path

from tests.fetch.parliament import Parliament, question

FIRST, DAYS = dt.date(2023, 1, 1), 181


def command(parliament: Parliament, raw: Path, rate: float) -> list[str]:
    last = FIRST + dt.timedelta(days=DAYS - 1)
    return [
        *(sys.executable, "-m", "pipeline", "fetch", "questions", "--from", str(FIRST), "--to", str(last)),
        *("--raw", str(raw), "--service-url", parliament.url, "--files-url", parliament.url),
        *(
            "--rate",
            str(rate),
            "--at-once",
            "4",
            "--tries",
            "15",
            "--backoff",
            "0.02",
            "--read-timeout",
            "5",
            "--strict",
        ),
    ]


def tree(raw: Path) -> dict[str, str]:
    """Checksum of each visible file."""
    return {
        path.relative_to(raw).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(raw.rglob("*"))
        if path.is_file() and ".fetch" not in path.parts
    }


def busiest(parliament: Parliament) -> int:
    """Most requests in any one second."""
    times = sorted(when for when, _, _ in parliament.log)
    return max(bisect_right(times, start + 1.0) - at for at, start in enumerate(times))


def check(parliament: Parliament, raw: Path, rate: float) -> list[str]:
    """What was promised and not kept."""
    wrong = []
    there = tree(raw)
    expected = {f"schv/{one.number}.pdf": hashlib.sha256(one.data).hexdigest() for one in parliament.questions.values()}
    if {name: sha for name, sha in there.items() if name.endswith(".pdf")} != expected:
        wrong.append("the documents are not those of the service")
    if len(there) != 2 * len(expected):
        wrong.append(f"{len(there)} files, expected a sidecar for each document and nothing else")
    lines = [json.loads(line) for line in (raw / ".fetch/manifest.jsonl").read_text().splitlines()]
    if {one["file"]: one["sha256"] for one in lines if one["status"] == "stored"} != expected or len(lines) != len(
        expected
    ):
        wrong.append("the manifest does not tell what is there")
    if busiest(parliament) > rate * 1.1 + 1:
        wrong.append("more requests than promised")
    return wrong


def run(documents: int, kills: int, rate: float, place: Path) -> tuple[dict[str, object], dict[str, str], list[str]]:
    """One corpus, with or without kills."""
    moments, done, seconds = random.Random(5), 0, time.monotonic()
    with Parliament() as parliament:
        parliament.share, parliament.slow = 1 / 3, 0.2
        parliament.add(
            *(question(1000 + at, FIRST + dt.timedelta(days=at * DAYS // documents)) for at in range(documents))
        )
        for _ in range(kills):
            client = subprocess.Popen(command(parliament, place, rate), stderr=subprocess.DEVNULL)
            try:
                client.wait(moments.uniform(0.8, 3.5))
            except subprocess.TimeoutExpired:
                client.kill()
                client.wait()
                done += 1
        last = subprocess.run(command(parliament, place, rate), capture_output=True, text=True, check=False)
        files = Counter({path: count for path, count in parliament.delivered.items() if "pfile" in path})
        told = {
            "kills": done,
            "seconds": round(time.monotonic() - seconds, 1),
            "requests": len(parliament.log),
            "busiest second": busiest(parliament),
            "files delivered whole": sum(files.values()),
            "delivered more than once": sum(count > 1 for count in files.values()),
            "exit": last.returncode,
            "last run says": last.stderr.strip().splitlines()[0],
        }
        wrong = check(parliament, place, rate)
        return told, tree(place), [*wrong, *(["the last run was not complete"] if last.returncode else [])]


def main() -> int:
    """Runs twice, prints, compares."""
    parser = argparse.ArgumentParser(prog="python -m tests.fetch.bench", description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=3000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--rate", type=float, default=120.0)
    arguments = parser.parse_args()
    trees, wrong = [], []
    for kills in (0, arguments.kills):
        with tempfile.TemporaryDirectory() as place:
            told, found, broken = run(arguments.documents, kills, arguments.rate, Path(place) / "raw")
        print(json.dumps(told))
        trees.append(found)
        wrong += broken
    if trees[0] != trees[1]:
        wrong.append("the killed run ended with other files")
    print("; ".join(wrong) or "all promises kept: all stored, each once, checksums right, the same after the kills")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
