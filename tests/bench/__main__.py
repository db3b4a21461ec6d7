"""``make bench``: each task several times, cold, in turn with its reference; the median and the ratio are printed.

python -m tests.bench [--documents FOLDER] [--rounds N] [--json FILE]

Longer ones, each with its own help: tests.bench.growth (1,000 to 100,000 documents, and one more), tests.run.kills,
tests.fetch.bench, tests.explore.bench, tests.extract.printing.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAIRS = (
    ("segmenting", "spacy_tokenizer", "characters"),
    ("annotating", "spacy_tokenizer", "characters"),
    ("extracting_pdf", "bare_pdfium", "pages"),
    ("loading", "duckdb_bulk", "rows"),
)


def _once(task: str, folder: Path) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.tasks", task, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    measured: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return measured


def _compare(task: str, reference: str, what: str, folder: Path, rounds: int) -> dict[str, object]:
    pairs = [(_once(task, folder), _once(reference, folder)) for _ in range(rounds)]
    speed = statistics.median(one["amount"] / one["seconds"] for one, _ in pairs)
    reference_speed = statistics.median(one["amount"] / one["seconds"] for _, one in pairs)
    return {
        "task": task,
        "reference": reference,
        "what": f"{what}/s",
        "amount": pairs[0][0]["amount"],
        "speed": round(speed),
        "reference_speed": round(reference_speed),
        "cost_ratio": round(statistics.median(one["seconds"] / other["seconds"] for one, other in pairs), 2),
        "peak_mib": max(one["peak_mib"] for one, _ in pairs),
    }


def main() -> None:
    """Prints the table, and writes it as JSON where asked."""
    shared = Path(os.environ.get("VRAAGBAAK_SHARED", ROOT.parent / "shared")) / "documents"
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=Path, default=shared if shared.is_dir() else ROOT / "data" / "raw")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    rows = [_compare(*pair, arguments.documents.resolve(), arguments.rounds) for pair in PAIRS]
    print(f"{arguments.rounds} rounds, each task cold in a process of its own; medians; cost = time / reference's time")
    for row in rows:
        print(
            f"{row['task']:<16} {row['speed']:>10} {row['what']:<13} {row['cost_ratio']:>6} x {row['reference']} "
            f"({row['reference_speed']} {row['what']}), peak {row['peak_mib']:.0f} MiB, over {row['amount']:.0f}"
        )
    if arguments.json:
        versions = {name: metadata.version(name) for name in ("vraagbaak", "spacy", "pypdfium2", "duckdb")}
        machine = {"processor": platform.machine(), "cores": os.cpu_count(), "python": platform.python_version()}
        arguments.json.write_text(json.dumps({"machine": machine, "versions": versions, "rows": rows}, indent=2) + "\n")


if __name__ == "__main__":
    main()
