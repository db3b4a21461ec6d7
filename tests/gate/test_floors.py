"""Quality may only go up: each figure on the gold holds its floor, and no floor is lower than the one committed."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.gate.raise_floors import FLOORS, figures, measured, raised

FLOOR: dict[str, float] = json.loads(FLOORS.read_text())


@pytest.fixture(scope="module")
def now(shared: Path) -> dict[str, float]:
    return {name: share for name, (share, _) in figures(measured(shared)).items()}


@pytest.mark.parametrize("name", sorted(FLOOR))
def test_floor_holds(name: str, now: dict[str, float]) -> None:
    assert now.get(name, 0.0) >= FLOOR[name], f"{name} fell from {FLOOR[name]:.3f} to {now.get(name, 0.0):.3f}"


def test_headline_figures_have_floors() -> None:
    for stratum in ("prose", "table"):
        for kind in ("percentage", "euro", "count", "core"):
            assert {f"{stratum} {kind} precision", f"{stratum} {kind} recall"} <= FLOOR.keys()


def test_floors_only_go_up(root: Path) -> None:
    shown = subprocess.run(
        ["git", "show", "HEAD:tests/gate/floors.json"], cwd=root, capture_output=True, text=True, check=False
    )
    if shown.returncode:
        pytest.skip("no committed floors to compare with")
    lower = {name: floor for name, floor in json.loads(shown.stdout).items() if FLOOR.get(name, 0.0) < floor}
    assert not lower, f"lower than the committed floors: {lower}"


def test_raising_never_lowers_and_leaves_slack() -> None:
    now = {"a": (0.8, 500), "b": (0.61249, 500), "few": (1.0, 8), "turns recall": (0.9915, 112)}
    floors = raised({"a": 0.9, "b": 0.5, "c": 0.7}, now)
    assert floors == {"a": 0.9, "b": 0.592, "c": 0.7, "few": 0.875, "turns recall": 0.991}
