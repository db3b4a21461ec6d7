"""``make bench``: each task several times, cold, in turn with its reference; medians and ratios.

python -m tests.bench [--rounds N] [--write FOLDER]

Over the real documents, where they are beside the project, and over invented ones. ``--write docs`` makes the page
``docs/bench.md`` and ``docs/bench.json``.

Longer ones, each with its own help: tests.bench.growth (1,000 to 100,000 documents, and one more), tests.run.kills,
tests.fetch.bench, tests.explore.bench, tests.extract.printing.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from importlib import metadata
from pathlib import Path

from tests.bench.archive import Archive

ROOT = Path(__file__).resolve().parents[2]
LIBRARIES = ("vraagbaak", "spacy", "pypdfium2", "pdfplumber", "duckdb", "pyarrow", "msgspec")


@dataclass(frozen=True)
class Pair:
    """A task, what it is measured beside, what is counted; beside a ``slow`` reference one round must do."""

    task: str
    reference: str
    counted: str
    slow: bool = False


TEXT = (
    Pair("segmenting", "spacy_tokenizer", "characters"),
    Pair("annotating", "spacy_tokenizer", "characters"),
)
PDF = (
    Pair("extracting_pdf", "bare_pdfium", "pages"),
    Pair("extracting_pdf", "bare_pdfplumber", "pages", slow=True),
)
LAYOUTS: dict[str, dict[str, object]] = {
    "one column": {"columns": 1, "spaces": "glyphs"},
    "two columns": {"columns": 2, "spaces": "glyphs", "rows_across": False},
    "two columns drawn across": {"columns": 2, "spaces": "glyphs", "rows_across": True},
    "blanks not printed": {"columns": 1, "spaces": "none"},
    "letter by letter": {"columns": 1, "spaces": "letters"},
}
LONG = (
    Pair("extracting_pdf", "kept_pdfium", "pages", slow=True),
    Pair("extracting_pdf", "bare_pdfium", "pages", slow=True),
)
ROWS = (Pair("loading", "duckdb_bulk", "rows"),)


@dataclass(frozen=True)
class Measured:
    """A task beside its reference: speeds in ``counted`` a second, ``cost`` as time / time of the reference."""

    documents: str
    task: str
    counted: str
    amount: int
    speed: int
    peak_mib: int
    reference: str
    reference_speed: int
    reference_peak_mib: int
    cost: float


def _once(task: str, folder: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.bench.tasks", task, str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    measured: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return measured


def _compare(pair: Pair, documents: str, folder: Path, rounds: int) -> Measured:
    rounds = 1 if pair.slow else rounds
    both = [(_once(pair.task, folder), _once(pair.reference, folder)) for _ in range(rounds)]
    speeds = [[one["amount"] / one["seconds"] for one in side] for side in zip(*both, strict=True)]
    return Measured(
        documents=documents,
        task=pair.task,
        counted=pair.counted,
        amount=int(both[0][0]["amount"]),
        speed=round(statistics.median(speeds[0])),
        peak_mib=int(max(one["peak_mib"] for one, _ in both)),
        reference=pair.reference,
        reference_speed=round(statistics.median(speeds[1])),
        reference_peak_mib=int(max(one["peak_mib"] for _, one in both)),
        # By speed: a reference may count a little more or less in the same files.
        cost=round(statistics.median(other / one for one, other in zip(*speeds, strict=True)), 2),
    )


def _measured(rounds: int) -> Iterator[Measured]:
    shared = Path(os.environ.get("VRAAGBAAK_SHARED", ROOT.parent / "shared")) / "documents"
    if shared.is_dir():
        for pair in (*TEXT, *PDF):
            yield _compare(pair, "real", shared.resolve(), rounds)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "000"
        Archive().write(Path(place), 64)
        for pair in TEXT:
            yield _compare(pair, "invented", folder, rounds)
    for name, layout in LAYOUTS.items():
        with tempfile.TemporaryDirectory() as place:
            _print_pdfs(Path(place), layout)
            yield _compare(PDF[0], name, Path(place), rounds)
    for times in (10, 100):
        with tempfile.TemporaryDirectory() as place:
            _print_long(Path(place) / "long.pdf", times)
            for pair in LONG:
                yield _compare(pair, "one long", Path(place), rounds)
    for pair in ROWS:
        yield _compare(pair, "invented", ROOT, rounds)


def _print_pdfs(folder: Path, layout: dict[str, object]) -> None:
    """Long PDFs without tables in one layout, lines set to the margin and not."""
    for seed, form in enumerate(("committee", "plenary", "bulletin")):
        for justified in (False, True):
            (folder / f"{form}{justified}.pdf").write_bytes(_printed(form, seed, {**layout, "justified": justified}))


def _printed(form: str, seed: int, layout: dict[str, object]) -> bytes:
    from tests.extract.printing.inventing import Grid, invent
    from tests.extract.printing.pages import Layout, printed

    rng = random.Random(seed)
    document = invent(rng, form, 200)
    document.blocks = [block for block in document.blocks if not isinstance(block, Grid)]
    return printed(document, replace(Layout.drawn(rng, form), **layout), rng)  # type: ignore[arg-type]


def _print_long(path: Path, times: int) -> None:
    """A PDF of so many sittings one after the other, without tables."""
    import pypdfium2

    whole = pypdfium2.PdfDocument.new()
    for seed in range(times):  # not one many times: each of its lines would recur, as furniture does
        whole.import_pages(pypdfium2.PdfDocument(_printed("plenary", seed, LAYOUTS["one column"])))
    whole.save(path)


def table(rows: Sequence[Measured]) -> str:
    """The rows as a table in Markdown."""
    lines = [
        "| documents | task | over | speed | peak | beside | its speed | its peak | cost |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        what = f"{row.counted}/s"
        own = f"{row.amount:,} {row.counted} | {row.speed:,} {what} | {row.peak_mib} MiB"
        other = f"{row.reference} | {row.reference_speed:,} {what} | {row.reference_peak_mib} MiB"
        lines.append(f"| {row.documents} | {row.task} | {own} | {other} | {row.cost} x |")
    return "\n".join(lines)


def page(rows: Sequence[Measured], rounds: int, machine: dict[str, object], versions: dict[str, str]) -> str:
    """The page that ``--write`` makes."""
    told = ", ".join(f"{name} {version}" for name, version in versions.items())
    return (
        "# What `make bench` printed\n\n"
        f"Written by `make bench ARGS='--write docs --rounds {rounds}'`; [performance](performance.md) explains it.\n\n"
        f"{rounds} rounds (one where a task is slow), each task cold in a process of its own and in turn "
        "with its reference; medians. One long: a PDF of many pages, beside the same text kept by pypdfium2. `cost` "
        "is time beside the time of the reference; peaks are of the whole process, "
        "preparation included. Real documents do not come with the project; invented ones are made for each run.\n\n"
        f"Machine: {machine['cores']} cores, {machine['processor']}, Python {machine['python']}. Versions: {told}.\n\n"
        f"{table(rows)}\n"
    )


def main() -> None:
    """Prints the table, and writes it where asked."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="write bench.md and bench.json there")
    asked = parser.parse_args()
    rows = list(_measured(asked.rounds))
    print(table(rows))
    if asked.write:
        machine = {"processor": platform.machine(), "cores": os.cpu_count(), "python": platform.python_version()}
        versions = {name: metadata.version(name) for name in LIBRARIES}
        told = {"machine": machine, "versions": versions, "rounds": asked.rounds, "rows": [asdict(row) for row in rows]}
        (asked.write / "bench.json").write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
        (asked.write / "bench.md").write_text(page(rows, asked.rounds, machine, versions), encoding="utf-8")


if __name__ == "__main__":
    main()
