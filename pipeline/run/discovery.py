"""Which files of RAW are documents.

Comes in: the folder. Goes out: ``Source`` records in the order of their ids, and the files that are no document.
Does not: open a file.

Sidecars, the register overlay, hidden files, links, read-me files and the configuration are not documents and are
passed over; any other file with an ending that no reader knows is refused by name.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pipeline.extract import SUFFIXES, sidecar

OVERLAY = "people.csv"
_PASSED_OVER = frozenset({OVERLAY, "vraagbaak.toml"})


@dataclass(frozen=True, slots=True)
class Source:
    """One file of RAW. ``doc_id`` is the path below RAW; ``state`` tells whether the file or its sidecar changed."""

    doc_id: str
    path: Path
    state: tuple[int, ...]


def sources(raw: Path) -> Iterator[Source]:
    """The documents below ``raw``, and files of a kind that no reader knows, by doc_id."""
    for path in sorted(_files(raw), key=lambda path: path.relative_to(raw).as_posix()):
        try:
            state = _state(path)
        except OSError:
            state = ()
        yield Source(_doc_id(path, raw), path, state)


def _files(folder: Path) -> Iterator[Path]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") or entry.is_symlink():
                continue
            if entry.is_dir():
                yield from _files(Path(entry.path))
            elif entry.is_file() and not _is_companion(entry.name):
                yield Path(entry.path)


def _is_companion(name: str) -> bool:
    lower = name.lower()
    return lower in _PASSED_OVER or lower.endswith(".meta.json") or lower.split(".")[0] in {"readme", "license"}


def is_known(path: Path) -> bool:
    """Whether a reader knows the ending of ``path``."""
    return path.suffix.lower() in SUFFIXES


def _doc_id(path: Path, raw: Path) -> str:
    """The path below RAW; bytes that are no UTF-8 are written as escapes, so that the id is always text."""
    return os.fsencode(path.relative_to(raw).as_posix()).decode("utf-8", errors="backslashreplace")


def _state(path: Path) -> tuple[int, ...]:
    beside = sidecar(path)
    stats = [path.stat(), *([beside.stat()] if beside else [])]
    return tuple(number for stat in stats for number in (stat.st_size, stat.st_mtime_ns))
