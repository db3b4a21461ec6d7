"""A folder of files, wherever it is: on this machine, or behind an address such as ``s3://bucket/raw``.

Comes in: the place as the user named it. Goes out: ``Storage``: what lies there, read and written whole.
Does not: know what the files are. Names are paths below the folder with ``/``; who makes a name from untrusted text
sees to it that it stays inside (``store`` does).
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import NamedTuple, Protocol

State = tuple[int | str, ...]
"""What tells that a file changed: its size and time, or its size and the mark that its storage gives each version."""

PART = ".part-"
"""Begins the name of a file that is being written."""


class StorageFault(Exception):
    """Storage behind an address did not do as asked; the message is what its library said.

    No ``OSError``: what that says of one file is that file's, this stops the run.
    """


class Listed(NamedTuple):
    """One file: its path below the folder, its state (empty where it vanished meanwhile), whether it is a link.

    A link is listed whatever it points to, a folder or nothing: it is not followed, and can be told.
    """

    name: str
    state: State
    link: bool = False


class Storage(Protocol):
    """What a run asks of a folder. Missing files raise ``FileNotFoundError``; other faults ``OSError`` where it is a
    folder of this machine, ``StorageFault`` where it is not."""

    place: str
    """The folder as workers on other machines name it: an absolute path, or an address."""
    at_once: int
    """How many files are worth reading at the same time."""

    def listed(self, below: str = "") -> Iterator[Listed]:
        """All files under ``below``, in no order; folders whose name begins with a dot are passed over."""

    def read(self, name: str) -> bytes:
        """The content of a file."""

    def first_line(self, name: str) -> bytes:
        """The first line of a file, without reading the rest where that can be helped."""

    def write(self, name: str, *parts: bytes) -> None:
        """Puts a file, made of ``parts``, in its place in one step: it is there whole, or not at all."""

    def remove(self, name: str) -> None:
        """Removes a file, which may be gone already, and the folders that this leaves empty."""

    def on_disk(self, *names: str) -> AbstractContextManager[Path]:
        """The first of the files as a file of this machine, with the others beside it."""


class Local:
    """A folder of this machine. Paths are put together as text: an archive has a hundred thousand of them."""

    at_once = 1

    def __init__(self, folder: Path) -> None:
        self.place = str(folder.absolute())

    def listed(self, below: str = "") -> Iterator[Listed]:
        """As ``Storage`` says; a folder that is not there holds nothing."""
        start = f"{self.place}/{below}" if below else self.place
        if os.path.isdir(start):
            yield from _walk(start, f"{below}/" if below else "")

    def read(self, name: str) -> bytes:
        """As ``Storage`` says."""
        with open(f"{self.place}/{name}", "rb") as file:
            return file.read()

    def first_line(self, name: str) -> bytes:
        """As ``Storage`` says."""
        with open(f"{self.place}/{name}", "rb") as file:
            return file.readline()

    def write(self, name: str, *parts: bytes) -> None:
        """As ``Storage`` says."""
        folder, _, last = f"{self.place}/{name}".rpartition("/")
        # Always the same name beside it: what a killed run leaves half-written, the next one writes over.
        beside = f"{folder}/{PART}{last}"
        try:
            try:
                _write(beside, parts)
            except FileNotFoundError:
                os.makedirs(folder, exist_ok=True)
                _write(beside, parts)
            os.replace(beside, f"{folder}/{last}")
        except BaseException:
            Path(beside).unlink(missing_ok=True)
            raise

    def remove(self, name: str) -> None:
        """As ``Storage`` says."""
        place = Path(self.place, name)
        place.unlink(missing_ok=True)
        for folder in place.parents:
            if str(folder) == self.place or not folder.is_dir() or any(folder.iterdir()):
                break
            folder.rmdir()

    def on_disk(self, *names: str) -> AbstractContextManager[Path]:
        """As ``Storage`` says: the file itself."""
        return nullcontext(Path(f"{self.place}/{names[0]}"))


def _write(place: str, parts: Sequence[bytes]) -> None:
    with open(place, "wb") as file:
        file.writelines(parts)


def _walk(folder: str, prefix: str) -> Iterator[Listed]:
    with os.scandir(folder) as entries:
        for entry in entries:
            link = entry.is_symlink()
            if entry.is_dir(follow_symlinks=False):
                if not entry.name.startswith("."):
                    yield from _walk(entry.path, f"{prefix}{entry.name}/")
            elif link or entry.is_file():
                yield Listed(prefix + entry.name, _state(entry), link)


def _state(entry: os.DirEntry[str]) -> State:
    try:
        stat = entry.stat()
    except OSError:
        return ()
    return stat.st_size, stat.st_mtime_ns
