"""Fingerprints: what a stage's output depends on, so that only what changed is redone.

Comes in: a stage's package. Goes out: one digest over its code, the rules it reads, and the libraries it leans on.
Does not: look at documents.

The code that counts is found by following imports inside the package from the stage's own modules; the rules that
count are those that this code names in ``rules("...")``.
"""

from __future__ import annotations

import ast
import hashlib
import sys
from collections.abc import Iterator
from functools import cache
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_DATA = {".csv", ".sql"}


@cache
def code_digest(package: str, libraries: tuple[str, ...] = ()) -> str:
    """SHA-256 over the modules that ``pipeline.<package>`` reaches, their rules and data, and library versions."""
    modules = sorted(_closure(ROOT / package))
    names = {name for module in modules for name in _rule_names(module)}
    data = {file for module in modules for file in module.parent.iterdir() if file.suffix in _DATA}
    digest = hashlib.sha256(f"python {sys.version_info[0]}.{sys.version_info[1]}".encode())
    for file in [*modules, *sorted(data), *(ROOT / "rules" / f"{name}.toml" for name in sorted(names))]:
        digest.update(file.relative_to(ROOT).as_posix().encode() + b"\0")
        digest.update(file.read_bytes() + b"\0")
    for library in libraries:
        digest.update(f"{library} {metadata.version(library)}".encode())
    return digest.hexdigest()


def combined(*parts: str) -> str:
    """One digest of several strings, each kept apart from the next."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _closure(package: Path) -> set[Path]:
    waiting = sorted(package.rglob("*.py"))
    seen: set[Path] = set()
    while waiting:
        module = waiting.pop()
        if module in seen:
            continue
        seen.add(module)
        waiting += [target for name in _imports(module) for target in _files(name)]
    return seen


@cache
def _tree(module: Path) -> ast.Module:
    return ast.parse(module.read_bytes())


def _imports(module: Path) -> Iterator[str]:
    for node in ast.walk(_tree(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _files(name: str) -> Iterator[Path]:
    parts = name.split(".")
    if parts[0] != ROOT.name or len(parts) == 1:
        return
    place = ROOT.joinpath(*parts[1:])
    for candidate in (place.with_suffix(".py"), place / "__init__.py"):
        if candidate.is_file():
            yield candidate


def _rule_names(module: Path) -> Iterator[str]:
    for node in ast.walk(_tree(module)):
        if isinstance(node, ast.Call) and _called(node) == "rules" and node.args:
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
