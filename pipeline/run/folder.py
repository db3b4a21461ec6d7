"""The folder of stage outputs: claimed for one RAW, locked while a run uses it.

Comes in: the two folders. Goes out: a held lock.
Does not: know what is kept there, or lock storage behind an address (``remote`` says why none is needed).
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from filelock import FileLock, Timeout

from pipeline.run.errors import (
    ExtractedForeign,
    ExtractedLocked,
    ExtractedTaken,
    FolderUnwritable,
    OriginUnreadable,
    StorageUnreachable,
)
from pipeline.run.places import is_address
from pipeline.run.storage import Storage, StorageFault

_ORIGIN = "origin.json"
_LOCK = ".lock"


@contextmanager
def claimed(extracted: Storage, raw: Storage) -> Iterator[None]:
    """Holds ``extracted`` for a run over ``raw``.

    Raises ``ExtractedTaken`` where it belongs to another RAW, ``OriginUnreadable`` where the note of whose it is is
    broken, ``ExtractedForeign`` where it holds something else,
    ``ExtractedLocked`` where another run holds it, ``FolderUnwritable`` where it cannot be written,
    ``StorageUnreachable`` for what goes wrong with storage behind an address while it is held.
    """
    try:
        _refuse_foreign(extracted)  # before anything is put there, were it only a lock
        with nullcontext() if is_address(extracted.place) else _locked(Path(extracted.place)):
            _claim(extracted, raw)
            yield
    except StorageFault as error:
        raise StorageUnreachable(str(error)) from error


@contextmanager
def _locked(extracted: Path) -> Iterator[None]:
    try:
        extracted.mkdir(parents=True, exist_ok=True)
        lock = FileLock(extracted / _LOCK)
        lock.acquire(timeout=0)
    except Timeout as error:
        raise ExtractedLocked(extracted) from error
    except FileExistsError as error:
        raise FolderUnwritable(extracted, "it is a file") from error
    except OSError as error:
        raise FolderUnwritable(extracted, error.strerror or str(error)) from error
    try:
        yield
    finally:
        lock.release()


def _claim(extracted: Storage, raw: Storage) -> None:
    here = _seen_from(extracted.place, raw.place)
    owner = _owner(extracted)
    if owner is not None and owner != here:
        named = _named(extracted.place, owner)
        if named == _named(extracted.place, here):
            return
        if _holds_more(extracted):  # else a run over a folder without a document, as one mistyped, would hold it
            raise ExtractedTaken(extracted.place, named, raw.place)
    if owner != here:
        extracted.write(_ORIGIN, json.dumps({"raw": here}).encode() + b"\n")


def _refuse_foreign(extracted: Storage) -> None:
    if _owner(extracted) is None and _holds_more(extracted):
        raise ExtractedForeign(extracted.place)


def _owner(extracted: Storage) -> str | None:
    """The RAW that the folder belongs to, as it is noted; ``None`` where nothing is."""
    try:
        noted = json.loads(extracted.read(_ORIGIN))
    except (FileNotFoundError, NotADirectoryError):  # what is wrong with the place, the lock tells
        return None
    except ValueError:
        noted = None
    owner = noted.get("raw") if isinstance(noted, dict) else None
    if not isinstance(owner, str):
        raise OriginUnreadable(extracted.place, _ORIGIN)
    return owner


def _holds_more(extracted: Storage) -> bool:
    """Whether more lies there than our own marks and the outputs of another RAW in a folder of their own."""
    return any(
        file.name not in {_LOCK, _ORIGIN, ".gitkeep"} and not file.name.startswith("@") for file in extracted.listed()
    )


def _named(extracted: str, noted: str) -> str:
    """RAW by its full name, from the note; a copy of EXTRACTED elsewhere may note the same one by another way."""
    if is_address(extracted) or is_address(noted):
        return noted
    return os.path.normpath(os.path.join(os.path.realpath(extracted), noted))


def _seen_from(extracted: str, raw: str) -> str:
    """RAW as it is noted: relative between two folders of a machine, which may move together; else as it is named."""
    if is_address(extracted) or is_address(raw):
        return raw
    return os.path.relpath(os.path.realpath(raw), os.path.realpath(extracted))
