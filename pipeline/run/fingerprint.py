"""Fingerprints: what a stage's output depends on, so that only what changed is redone.

Comes in: a stage's package. Goes out: one digest over its code, the rules it reads, and the libraries it leans on.
Does not: look at documents.

The code that counts is found by following imports inside the package from the stage's own modules; the rules that
count are those that this code names in ``rules("...")``.
"""

from __future__ import annotations

import hashlib
import re
import sys
from functools import cache
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_DATA = {".csv", ".sql"}
_IMPORT = re.compile(
    rf"^[ \t]*(?:from|import) ({ROOT.name}(?:\.\w+)*)(?:[ \t]+import[ \t]+(\([^)]*\)|[^\n#]*))?", re.MULTILINE
)
_RULES = re.compile(r"\brules\(\s*\"(\w+)\"")


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
def _source(module: Path) -> str:
    return module.read_text(encoding="utf-8")


@cache
def _imports(module: Path) -> tuple[str, ...]:
    """Modules of the package that ``module`` may import, by the text of its import lines.

    Parsing all code would cost a run with nothing to do half its time. What stands in a string counts too: an import
    too many redoes a stage in vain, one too few would leave a stale figure.
    """
    found: list[str] = []
    for place, names in _IMPORT.findall(_source(module)):
        found.append(place)
        found += [f"{place}.{name.split()[0]}" for name in names.strip("()").split(",") if name.strip()]
    return tuple(found)


@cache
def _files(name: str) -> tuple[Path, ...]:
    place = ROOT.joinpath(*name.split(".")[1:])
    return tuple(file for file in (place.with_suffix(".py"), place / "__init__.py") if file.is_file())


def _rule_names(module: Path) -> list[str]:
    return _RULES.findall(_source(module))
