"""Lifts the floors in ``floors.json`` to what the pipeline reaches now; never lowers one.

    python tests/gate/raise_floors.py FOLDER    where FOLDER holds documents/ and gold/

Comes in: real documents and their gold. Goes out: ``floors.json``, each floor rounded down to a thousandth.
Claims keep a slack of two hundredths, or of one case where there are few: the gold is small, and a rule that is right
on unseen text may cost a case here. Turns keep none.
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path

from pipeline.evaluate import Evaluation, evaluate, read_gold
from pipeline.evaluate.in_process import read_documents

SLACK = 0.02
FLOORS = Path(__file__).with_name("floors.json")


def measured(shared: Path) -> Evaluation:
    """The pipeline as it is, on the documents that have gold."""
    gold = read_gold(shared / "gold")
    return evaluate(gold, read_documents(shared / "documents", gold))


def figures(result: Evaluation) -> dict[str, tuple[float, int]]:
    """Precision, recall, F1 by place and kind, accuracy of attributes, turns: each with its number of cases."""
    found: dict[str, tuple[float | None, int]] = {}
    for score in result.claims.scores:
        name, n = f"{score.stratum} {score.kind}", score.hits + score.misses
        shares = {"precision": score.precision, "recall": score.recall, "f1": score.f1}
        found |= {f"{name} {what}": (share, n) for what, share in shares.items()}
    for one in result.claims.attributes:
        found[f"{one.stratum} {one.name} accuracy"] = (one.accuracy, one.n)
    n = result.turns.hits + result.turns.misses
    found |= {"turns precision": (result.turns.precision, n), "turns recall": (result.turns.recall, n)}
    for field in result.turns.right:
        found[f"turns {field} accuracy"] = (result.turns.accuracy(field), n)
    return {name: (share, n) for name, (share, n) in found.items() if share is not None}


def raised(floors: dict[str, float], now: dict[str, tuple[float, int]]) -> dict[str, float]:
    """The floors, each lifted to what is reached now, less its slack, where that is higher."""
    lifted = {name: math.floor((share - _slack(name, n)) * 1000) / 1000 for name, (share, n) in now.items()}
    return {name: max(floors.get(name, 0.0), lifted.get(name, 0.0)) for name in sorted(floors.keys() | lifted.keys())}


def _slack(name: str, n: int) -> float:
    return 0.0 if name.startswith("turns ") else max(SLACK, 1 / n)


if __name__ == "__main__":
    before = json.loads(FLOORS.read_text()) if FLOORS.exists() else {}
    lifted = raised(before, figures(measured(Path(sys.argv[1]))))
    FLOORS.write_text(json.dumps(lifted, indent=2) + "\n")
