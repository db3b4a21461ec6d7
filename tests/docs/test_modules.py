"""Each file of the package opens by saying what comes in, what goes out and what it does not do."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "pipeline").rglob("*.py"))


def docstring(source: str) -> str:
    return ast.get_docstring(ast.parse(source)) or ""


def missing(said: str) -> list[str]:
    return [part for part in ("Comes in:", "Goes out:", "Does not:") if part not in said]


@pytest.mark.parametrize("place", MODULES, ids=[str(place.relative_to(ROOT)) for place in MODULES])
def test_a_file_opens_by_saying_what_it_is_for(place: Path) -> None:
    assert missing(docstring(place.read_text(encoding="utf-8"))) == []


def test_a_file_that_does_not_say_it_is_found() -> None:
    assert missing(docstring('"""Makes rows.\n\nComes in: text. Goes out: rows.\n"""\n')) == ["Does not:"]
    assert len(missing(docstring("x = 1\n"))) == 3
