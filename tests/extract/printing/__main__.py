"""``python -m tests.extract.printing --seeds 200 [--from N] [--out FOLDER] [--show N]``: prints, reads, counts."""

from __future__ import annotations

import argparse
import random
import tempfile
from collections import defaultdict
from pathlib import Path

from pipeline.extract import extract
from tests.extract.printing.inventing import FORMS, Invented, invent
from tests.extract.printing.measuring import Score, measured
from tests.extract.printing.pages import Layout, printed


def made(seed: int) -> tuple[Invented, Layout, bytes]:
    """The document, layout and file of one seed."""
    rng = random.Random(seed)
    document = invent(rng, FORMS[seed % len(FORMS)])
    layout = Layout.drawn(rng, document.form)
    return document, layout, printed(document, layout, rng)


def main() -> None:
    """Prints one line for each document that did not come back whole, and the totals."""
    parser = argparse.ArgumentParser(prog="python -m tests.extract.printing", description=__doc__)
    parser.add_argument("--seeds", type=int, default=100)
    parser.add_argument("--from", dest="first", type=int, default=0)
    parser.add_argument("--show", type=int, default=3, help="how much of each failure is shown")
    parser.add_argument("--out", type=Path, help="keep the files here")
    arguments = parser.parse_args()
    folder = arguments.out or Path(tempfile.mkdtemp())
    folder.mkdir(exist_ok=True, parents=True)
    total, by_rules = Score(), defaultdict(Score)
    for seed in range(arguments.first, arguments.first + arguments.seeds):
        document, layout, data = made(seed)
        path = folder / f"printed{seed:05d}.pdf"
        path.write_bytes(data)
        score = measured(document, extract(path, doc_id="x", source_path="x"))
        total.add(score)
        by_rules[layout.rules, layout.spaces].add(score)
        if score.wrong:
            shares = " ".join(f"{share:.4f}" for share in score.shares())
            print(seed, document.form, shares, layout)
            for one in score.wrong[: arguments.show]:
                print("     ", one[:260])
        if arguments.out is None:
            path.unlink()
    for key, score in sorted(by_rules.items()):
        print(*key, *(f"{share:.5f}" for share in score.shares()))
    print("words, turns, cells:", *(f"{share:.5f}" for share in total.shares()), total.words, total.turns, total.cells)


if __name__ == "__main__":
    main()
