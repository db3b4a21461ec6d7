"""What a newcomer copies from the pages runs as it stands, from a folder in which ``make all`` was run."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = ("README.md", "docs/index.md", "docs/python.md", "docs/exports.md", "docs/citing.md")
COMMANDS = [
    line.strip()
    for name in PAGES
    for line in re.findall(
        r"(?:^|`|\.venv/bin/)(?:vraagbaak) ((?:query \"|show '|export --|audit\b(?=`)|sample --n)[^`\n]*)",
        (ROOT / name).read_text(encoding="utf-8"),
        re.MULTILINE,
    )
]
BLOCKS = [
    (name, block)
    for name in PAGES
    for block in re.findall(r"```python\n(.+?)```", (ROOT / name).read_text(encoding="utf-8"), re.DOTALL)
]


@pytest.fixture(scope="module")
def clone(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as the first run leaves it: the sample documents, and their database in its usual place."""
    place = tmp_path_factory.mktemp("clone")
    shutil.copytree(ROOT / "data" / "raw", place / "data" / "raw")
    shutil.copy(sample, place / "data" / "parliament.duckdb")
    return place


def test_there_are_some() -> None:
    assert len(set(COMMANDS)) >= 7
    assert {name for name, _ in BLOCKS} == {"README.md", "docs/python.md"}


@pytest.mark.parametrize("command", sorted(set(COMMANDS)))
def test_a_command_of_the_pages_runs_and_prints(clone: Path, command: str) -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", f'"{sys.executable}" -m pipeline {command}'],
        cwd=clone, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    written = re.search(r"> (\S+)$", command)
    assert done.stdout or (written and (clone / written[1]).read_text()) or "export" in command


@pytest.mark.parametrize(("page", "block"), BLOCKS)
def test_a_block_of_python_runs_and_gives_rows(clone: Path, page: str, block: str) -> None:
    ask = f"{block}\nif 'frame' in dir():\n    assert len(frame) > 0"
    done = subprocess.run([sys.executable, "-c", ask], cwd=clone, capture_output=True, text=True, check=False)
    assert done.returncode == 0, (page, done.stderr)
