"""Kills at random moments, by hand: ``python -m tests.run.kills --kills 200 --documents 2000``.

A run over an invented archive is killed (SIGKILL, workers and all) at random moments and started again until it has
been killed so often; in between, documents are changed so that there is work. At the end the digest is compared with
that of an undisturbed run over the same documents. After every kill the database is opened by a reader, and what lies
about is counted. Prints one line of JSON; ends with 1 where a promise was not kept.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import duckdb

from pipeline.load import digest
from tests.bench.archive import Archive


def started(place: Path, out: str) -> subprocess.Popen[bytes]:
    """A run over ``place/raw`` into ``place/out``, in a process group of its own."""
    command = [
        *(sys.executable, "-m", "pipeline", "all", "--raw", str(place / "raw"), "--workers", "2"),
        *("--extracted", str(place / out / "extracted"), "--db", str(place / out / "p.duckdb")),
    ]
    (place / out).mkdir(exist_ok=True)
    with (place / f"{out}.log").open("ab") as log:
        return subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)


def readable(database: Path) -> bool:
    """Whether a reader finds a whole database, or none yet."""
    if not database.exists():
        return True
    try:
        with duckdb.connect(str(database), read_only=True) as connection:
            connection.execute("SELECT count(*) FROM claims_wide").fetchall()
    except duckdb.Error:
        return False
    return True


def touched(raw: Path, dice: random.Random, count: int) -> None:
    """Changes some documents, so that the next run has work in every stage."""
    for path in dice.sample(sorted(raw.rglob("*.txt")), count):
        path.write_text(path.read_text(encoding="utf-8") + f"\nNaschrift {dice.randint(1, 10**9)}.\n", encoding="utf-8")


def main() -> int:
    """Prints what was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    dice = random.Random(asked.seed)
    unreadable = kills = ended = most_left = 0
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        Archive(mean=2_000, sitting=10_000).write(place / "raw", asked.documents)
        while kills < asked.kills:
            process = started(place, "killed")
            try:
                # Most runs do little, so that kills fall into starting, stages, loading and putting in place alike.
                process.wait(dice.choice((0.3, 1.0, 2.0, 4.0)) * dice.random() * 2 + 0.05)
                ended += 1
                touched(place / "raw", dice, min(100, asked.documents // 4))
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
                kills += 1
            unreadable += not readable(place / "killed" / "p.duckdb")
            most_left = max(most_left, sum(1 for path in (place / "killed").iterdir()))
        last = started(place, "killed").wait()
        alone = started(place, "alone").wait()
        same = digest(place / "killed" / "p.duckdb") == digest(place / "alone" / "p.duckdb")
        left = sorted(path.name for path in (place / "killed").iterdir())
        files = [sum(1 for path in (place / out).rglob("*") if path.is_file()) for out in ("killed", "alone")]
    kept = same and not unreadable and not last and not alone and files[0] == files[1]
    print(json.dumps({
        "kills": kills, "documents": asked.documents, "runs_that_ended": ended, "same_digest": same,
        "unreadable": unreadable, "most_beside_the_database": most_left, "left": left, "files": files,
        "seconds": round(time.monotonic() - begun), "kept": kept,
    }))  # fmt: skip
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
