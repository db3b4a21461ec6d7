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


def measured(shared: Path) -> dict[str, float]:
    """All figures that a floor may be set for, by name."""
    gold = read_gold(shared / "gold")
    return figures(evaluate(gold, read_documents(shared / "documents", gold)))


def figures(result: Evaluation) -> dict[str, float]:
    """Precision, recall and F1 by place and kind, accuracy of attributes, each less its slack; turns without."""
    found: dict[str, float | None] = {}
    for score in result.claims.scores:
        name, slack = f"{score.stratum} {score.kind}", _slack(score.hits + score.misses)
        shares = {"precision": score.precision, "recall": score.recall, "f1": score.f1}
        found |= {f"{name} {what}": share and share - slack for what, share in shares.items()}
    for one in result.claims.attributes:
        found[f"{one.stratum} {one.name} accuracy"] = one.accuracy and one.accuracy - _slack(one.n)
    found |= {"turns precision": result.turns.precision, "turns recall": result.turns.recall}
    for field in result.turns.right:
        found[f"turns {field} accuracy"] = result.turns.accuracy(field)
    return {name: share for name, share in found.items() if share is not None}


def raised(floors: dict[str, float], now: dict[str, float]) -> dict[str, float]:
    """The floors, each lifted to what is reached now where that is higher."""
    lifted = {name: math.floor(share * 1000) / 1000 for name, share in now.items()}
    return {name: max(floors.get(name, 0.0), lifted.get(name, 0.0)) for name in sorted(floors.keys() | lifted.keys())}


def _slack(n: int) -> float:
    return max(SLACK, 1 / n) if n else 1.0


if __name__ == "__main__":
    before = json.loads(FLOORS.read_text()) if FLOORS.exists() else {}
    FLOORS.write_text(json.dumps(raised(before, measured(Path(sys.argv[1]))), indent=2) + "\n")
