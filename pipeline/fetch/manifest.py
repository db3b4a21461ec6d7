"""What is there: one JSON line for each document that was asked for.

Comes in: entries, as they happen. Goes out: the last entry of each id.
Does not: touch the documents.

Lines are only ever added while fetching, so that a killed run loses at most the line it was writing; when a run ends
the file is written anew with one line for each id, beside its place, and moved there.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path

import msgspec


class Entry(msgspec.Struct, frozen=True, omit_defaults=True):
    """One document.

    ``status``: ``stored``; ``storing`` (being moved to its place); ``no_text``, ``no_file`` (the service has nothing
    to read yet); ``listed`` (a meeting whose items stand in ``items``); ``replaced`` (its items took its place);
    ``failed`` with the ``code`` and ``reason``. ``version`` is what the service tells of its state: another one means
    that it changed. ``validators`` make the next request conditional.
    """

    id: str
    status: str
    url: str = ""
    file: str = ""
    sha256: str = ""
    size: int = 0
    fetched_at: str = ""
    version: str = ""
    provisional: bool = False
    validators: dict[str, str] = {}
    items: tuple[str, ...] = ()
    code: str = ""
    reason: str = ""


class Manifest:
    """The entries by id. Safe for several threads."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._entries = _read(path)
        self._write_anew()
        self._file = path.open("ab")

    def get(self, key: str) -> Entry | None:
        """The last entry of ``key``."""
        return self._entries.get(key)

    def all(self) -> tuple[Entry, ...]:
        """All entries by id."""
        with self._lock:
            return tuple(sorted(self._entries.values(), key=lambda entry: entry.id))

    def add(self, entry: Entry) -> None:
        """Adds or replaces an entry; a program that is killed after this has not lost it."""
        with self._lock:
            self._entries[entry.id] = entry
            self._file.write(msgspec.json.encode(entry) + b"\n")
            self._file.flush()

    def close(self) -> None:
        """Ends with one line for each id."""
        self._file.close()
        self._write_anew()

    def _write_anew(self) -> None:
        beside = self.path.with_name(self.path.name + ".part")
        beside.write_bytes(b"".join(msgspec.json.encode(entry) + b"\n" for entry in self.all()))
        os.replace(beside, self.path)


def _read(path: Path) -> dict[str, Entry]:
    """The last whole line of each id; a line that was cut off by a kill is passed over."""
    entries: dict[str, Entry] = {}
    for line in path.read_bytes().splitlines() if path.exists() else ():
        try:
            entry = msgspec.json.decode(line, type=Entry)
        except msgspec.MsgspecError:
            continue
        entries[entry.id] = entry
    return entries
