"""The folder of stage outputs: claimed for one RAW, locked while a run uses it.

Comes in: the two folders. Goes out: a held lock.
Does not: know what is kept there.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from pipeline.run.errors import ExtractedForeign, ExtractedLocked, ExtractedTaken, FolderUnwritable

_ORIGIN = "origin.json"
_LOCK = ".lock"


@contextmanager
def claimed(extracted: Path, raw: Path) -> Iterator[None]:
    """Holds ``extracted`` for a run over ``raw``.

    Raises ``ExtractedTaken`` where it belongs to another RAW, ``ExtractedForeign`` where it holds something else,
    ``ExtractedLocked`` where another run holds it, ``FolderUnwritable`` where it cannot be written.
    """
    try:
        extracted.mkdir(parents=True, exist_ok=True)
        lock = FileLock(extracted / _LOCK)
        lock.acquire(timeout=0)
    except Timeout as error:
        raise ExtractedLocked(extracted) from error
    except OSError as error:
        raise FolderUnwritable(extracted, error.strerror or str(error)) from error
    try:
        _claim(extracted, raw)
        yield
    finally:
        lock.release()


def _claim(extracted: Path, raw: Path) -> None:
    origin = extracted / _ORIGIN
    here = os.path.relpath(raw.resolve(), extracted.resolve())  # relative: the two may move together
    if not origin.exists():
        if any(
            entry.name not in {_LOCK, ".gitkeep"} and not entry.name.startswith("@") for entry in extracted.iterdir()
        ):
            raise ExtractedForeign(extracted)
        origin.write_text(json.dumps({"raw": here}) + "\n", encoding="utf-8")
        return
    owner = json.loads(origin.read_text(encoding="utf-8"))["raw"]
    if owner != here:
        raise ExtractedTaken(extracted, os.path.normpath(extracted / owner), raw)
