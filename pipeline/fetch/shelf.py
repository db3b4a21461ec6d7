"""The folder of documents: a file there is whole, and stands beside what the service tells of it.

Comes in: a file that has arrived, its metadata. Goes out: ``schv/1834565.pdf`` and ``schv/1834565.meta.json``.
Does not: ask for anything.

Names are made of a kind and a number, never of what the service says. All that is not a document (manifest, cache,
parts) lies in ``.fetch``, which the pipeline passes over. A document is moved to its place between two lines of the
manifest, so that a run that was killed there knows the file again by its checksum.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import re
import shutil
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import msgspec

from pipeline.extract.markup import paragraphs
from pipeline.fetch.client import Arrived
from pipeline.fetch.manifest import Entry, Manifest
from pipeline.records import Metadata

HIDDEN = ".fetch"
_KEY = re.compile(r"(schv|jln|verg|vv):([0-9]{1,12})")


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a document came from and in which state the service had it."""

    url: str
    version: str = ""
    provisional: bool = False


class Shelf:
    """The documents below one folder, and their manifest."""

    def __init__(self, raw: Path) -> None:
        self.raw, self.hidden = raw, raw / HIDDEN
        self._parts = self.hidden / "part"
        shutil.rmtree(self._parts, ignore_errors=True)
        self._parts.mkdir(parents=True)
        self.manifest = Manifest(self.hidden / "manifest.jsonl")

    def close(self) -> None:
        """Ends the manifest."""
        self.manifest.close()
        shutil.rmtree(self._parts, ignore_errors=True)

    def place(self, key: str, suffix: str) -> Path:
        """Where the document ``schv:12`` belongs. Answers about members are kept, but are no documents."""
        found = _KEY.fullmatch(key)
        if not found:
            raise ValueError(f"'{key}' names no document")
        kind, number = found.groups()
        return (self.hidden if kind == "vv" else self.raw) / kind / f"{number}{suffix}"

    def part(self, key: str) -> Path:
        """A file of its own for what is still arriving."""
        return self._parts / key.replace(":", "_")

    def stored(self, key: str) -> Entry | None:
        """The entry of a document that is there, whole; ``None`` otherwise."""
        entry = self.manifest.get(key)
        if entry is None or entry.status not in {"stored", "storing"}:
            return None
        path = self.raw / entry.file
        if not path.is_file() or path.stat().st_size != entry.size:
            return None
        if entry.status == "storing":  # killed while moving: the checksum tells which file stands there
            if hashlib.sha256(path.read_bytes()).hexdigest() != entry.sha256:
                return None
            entry = msgspec.structs.replace(entry, status="stored")
            self.manifest.add(entry)
        return entry

    def settled(self, key: str) -> bool:
        """Whether nothing needs to be asked of ``key``: it is there, or had nothing to read."""
        entry = self.manifest.get(key)
        return self.stored(key) is not None or (entry is not None and entry.status == "no_text")

    def keep_answer(self, key: str, data: bytes, metadata: Metadata | None, origin: Provenance) -> bool:
        """As ``keep``, for an answer of the service."""
        part = self.part(key)
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        return self.keep(key, ".json", Arrived(part, hashlib.sha256(data).hexdigest(), len(data), {}), metadata, origin)

    def keep(self, key: str, suffix: str, arrived: Arrived, metadata: Metadata | None, origin: Provenance) -> bool:
        """Puts a document in its place; whether it differs from what was there (or nothing was)."""
        place, before = self.place(key, suffix), self.stored(key)
        place.parent.mkdir(parents=True, exist_ok=True)
        if metadata is not None:
            self._write_sidecar(place, metadata)
        entry = Entry(
            id=key, status="storing", url=origin.url, file=place.relative_to(self.raw).as_posix(),
            sha256=arrived.sha256, size=arrived.size, fetched_at=_now(), version=origin.version,
            provisional=origin.provisional, validators=dict(arrived.validators),
        )  # fmt: skip
        if before is not None and (before.sha256, before.file) == (entry.sha256, entry.file):
            arrived.path.unlink()  # the same: what stands there keeps its date
        else:
            self.manifest.add(entry)
            os.replace(arrived.path, place)
            if before is not None and before.file != entry.file:
                (self.raw / before.file).unlink(missing_ok=True)
        self.manifest.add(msgspec.structs.replace(entry, status="stored"))
        return before is None or before.sha256 != entry.sha256

    def confirm(self, entry: Entry, metadata: Metadata, origin: Provenance) -> None:
        """The document is unchanged: what the service tells of it may not be."""
        self._write_sidecar(self.raw / entry.file, metadata)
        self.manifest.add(
            msgspec.structs.replace(entry, version=origin.version, provisional=origin.provisional, fetched_at=_now())
        )

    def note(self, key: str, status: str, origin: Provenance, *, items: tuple[str, ...] = (), code: str = "",
             reason: str = "") -> None:  # fmt: skip
        """Writes into the manifest that there is no document, and why; never over one that is there."""
        if self.stored(key) is None:
            self.manifest.add(
                Entry(key, status, origin.url, fetched_at=_now(), version=origin.version,
                      provisional=origin.provisional, items=items, code=code, reason=reason)
            )  # fmt: skip

    def drop(self, key: str) -> None:
        """Takes a document away whose place others took."""
        entry = self.stored(key)
        if entry is not None:
            path = self.raw / entry.file
            self.manifest.add(msgspec.structs.replace(entry, status="replaced"))
            path.unlink(missing_ok=True)
            _beside(path).unlink(missing_ok=True)

    def _write_sidecar(self, place: Path, metadata: Metadata) -> None:
        data = msgspec.json.format(msgspec.json.encode(flat(metadata)), indent=1) + b"\n"
        sidecar = _beside(place)
        if sidecar.exists() and sidecar.read_bytes() == data:
            return
        part = self._parts / f"{place.parent.name}_{sidecar.name}"
        part.write_bytes(data)
        os.replace(part, sidecar)


def flat(metadata: Metadata) -> dict[str, Any]:
    """What is stated, as the flat keys of a sidecar; markup in it is read as text."""
    found: dict[str, Any] = {}
    for field in fields(Metadata):
        value = getattr(metadata, field.name)
        if value in (None, ()):
            continue
        if isinstance(value, tuple):
            value = [text for one in value if (text := _plain(one))]
        elif isinstance(value, str):
            value = _plain(value)
        elif isinstance(value, dt.date):
            value = value.isoformat()
        if value not in ("", []):
            found[field.name] = value
    return found


def _plain(text: str) -> str:
    return " ".join(" ".join(paragraphs(text)).split()) if "<" in text or "&" in text else text


def _beside(place: Path) -> Path:
    return place.with_name(place.stem + ".meta.json")


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
