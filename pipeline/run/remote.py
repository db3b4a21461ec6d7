"""Storage behind an address, by fsspec: ``s3://``, ``gs://``, ``az://`` and whatever else it has a file system for.

Comes in: the address; keys and the like come from the environment, as each file system documents (``AWS_*`` for S3).
Goes out: the ``Storage`` there. Does not: lock. An object is put whole or not at all, and the stamps on the stage
outputs tell what they were made from, so that two runs at once cost double work and no wrong row.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from pipeline.run.errors import StorageMissing, StorageUnknown, StorageUnreachable
from pipeline.run.storage import Listed, State, StorageFault

_COPIES = "vraagbaak-copies-"
_FIRST = 4096
"""Bytes asked for to see a first line."""
_VERSION = ("ETag", "etag", "md5Hash", "content_md5", "LastModified", "last_modified", "updated", "mtime", "created")
"""What file systems call the mark or time of a version, the surest first."""


class Remote:
    """The storage at an address."""

    at_once = 16

    def __init__(self, address: str) -> None:
        try:
            import fsspec
        except ImportError as error:
            raise StorageMissing(address, "fsspec") from error
        try:
            # Listings are asked for anew each time: another machine may have written meanwhile.
            self._files, root = fsspec.core.url_to_fs(address.rstrip("/"), use_listings_cache=False)
        except ImportError as error:
            raise StorageMissing(address, str(error)) from error
        except ValueError as error:
            raise StorageUnknown(address, str(error)) from error
        except OSError as error:  # some file systems go to their host at once
            raise StorageUnreachable(f"'{address}' does not answer ({error})") from error
        self.place = address.rstrip("/")
        self._root = str(root).rstrip("/")

    def listed(self, below: str = "") -> Iterator[Listed]:
        """As ``Storage`` says."""
        with _told(self.place):
            found: dict[str, dict[str, Any]] = self._files.find(self._at(below) if below else self._root, detail=True)
        for place, about in found.items():
            name = place.removeprefix(self._root).lstrip("/")
            if not any(folder.startswith(".") for folder in name.split("/")[:-1]):
                yield Listed(name, _state(about))

    def read(self, name: str) -> bytes:
        """As ``Storage`` says."""
        with _told(self.place):
            content: bytes = self._files.cat_file(self._at(name))
        return content

    def first_line(self, name: str) -> bytes:
        """As ``Storage`` says."""
        with _told(self.place):
            start: bytes = self._files.cat_file(self._at(name), start=0, end=_FIRST)
        line, end, _ = start.partition(b"\n")
        return line + end if end or len(start) < _FIRST else self.read(name).partition(b"\n")[0] + b"\n"

    def write(self, name: str, *parts: bytes) -> None:
        """As ``Storage`` says: an object is there when it is whole."""
        with _told(self.place):
            self._files.pipe_file(self._at(name), b"".join(parts))

    def remove(self, name: str) -> None:
        """As ``Storage`` says."""
        with _told(self.place):
            try:
                self._files.rm_file(self._at(name))
            except FileNotFoundError:
                return

    @contextmanager
    def on_disk(self, *names: str) -> Iterator[Path]:
        """As ``Storage`` says: copies, in a folder that goes with the block."""
        _sweep()
        with tempfile.TemporaryDirectory(prefix=f"{_COPIES}{os.getpid()}-") as folder:
            # One component, so that no name leads out of the folder; other than a separator it may be anything.
            copies = [Path(folder) / name.rpartition("/")[2] for name in names]
            for name, copy in zip(names, copies, strict=True):
                copy.write_bytes(self.read(name))
            yield copies[0]

    def _at(self, name: str) -> str:
        return f"{self._root}/{name}"


@cache
def _sweep() -> None:
    """Removes the copies that killed workers of this machine have left: those of a process that is no more."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_COPIES}*-*"):
        owner = folder.name.removeprefix(_COPIES).partition("-")[0]
        if owner.isdigit() and _is_gone(int(owner)):
            shutil.rmtree(folder, ignore_errors=True)


def _is_gone(process: int) -> bool:
    if os.name != "posix":
        return False  # to ask there would end the process
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except PermissionError:  # another user's, and alive
        pass
    return False


def _state(about: dict[str, Any]) -> State:
    version = next((str(about[key]) for key in _VERSION if about.get(key)), "")
    return int(about.get("size") or 0), version


@contextmanager
def _told(place: str) -> Iterator[None]:
    """Turns what libraries raise, each its own types, into ``StorageFault``; that a file is missing stays as it is.

    Also what may concern one file alone, such as a permission: keys expire in mid-run, and to refuse all documents
    from then on would empty the database.
    """
    try:
        yield
    except FileNotFoundError:
        raise
    except Exception as error:
        raise StorageFault(f"'{place}' does not answer as it should ({type(error).__name__}: {error})") from error
