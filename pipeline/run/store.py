"""The stage outputs on disk: one file for each document and stage, stamped with the fingerprint of what made it.

Comes in: records and stamps. Goes out: files below EXTRACTED, ``<stage>/<doc_id>.jsonl``.
Does not: decide what is up to date; ``plan`` does.

A file is whole or absent: it is written beside its place and moved there in one step. Its first line is the stamp.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from pipeline.records import Annotated, Proceedings, Transcript
from pipeline.run import codec

T = TypeVar("T", Transcript, Proceedings, Annotated)

_LONGEST_NAME = 200
_SAFE = re.compile(r"[^\w.,;()&'@+=~ -]")


class Refused(msgspec.Struct, frozen=True):
    """Why a document went no further: a code that can be counted and a sentence."""

    code: str
    message: str


class Stamp(msgspec.Struct, frozen=True, omit_defaults=True):
    """First line of a stage output. ``digest`` is the SHA-256 of the lines after it."""

    stage: str
    doc_id: str
    fingerprint: str
    digest: str
    refused: Refused | None = None


class Store:
    """Stage outputs below one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, stage: str, doc_id: str) -> Path:
        """Where the output of ``stage`` for ``doc_id`` is kept; always inside the folder, whatever the name."""
        *folders, name = doc_id.split("/")
        return self.folder.joinpath(stage, *map(_safe, folders), _safe(name) + ".jsonl")

    def write(self, stage: str, doc_id: str, fingerprint: str, record: Transcript | Proceedings | Annotated) -> Stamp:
        """Keeps ``record`` as the output of ``stage``; returns its stamp."""
        body = codec.encode(record)
        stamp = Stamp(stage, doc_id, fingerprint, hashlib.sha256(body).hexdigest())
        self._put(stamp, body)
        return stamp

    def refuse(self, stage: str, doc_id: str, fingerprint: str, refused: Refused) -> Stamp:
        """Keeps the refusal of ``doc_id`` as the output of ``stage``."""
        stamp = Stamp(stage, doc_id, fingerprint, hashlib.sha256(refused.code.encode()).hexdigest(), refused)
        self._put(stamp, b"")
        return stamp

    def _put(self, stamp: Stamp, body: bytes) -> None:
        place = self.path(stamp.stage, stamp.doc_id)
        place.parent.mkdir(parents=True, exist_ok=True)
        # Always the same name beside it: what a killed run leaves half-written, the next one writes over.
        beside = place.with_name(f".part-{place.name}")
        try:
            beside.write_bytes(msgspec.json.encode(stamp) + b"\n" + body)
            os.replace(beside, place)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise

    def stamp(self, stage: str, doc_id: str) -> Stamp | None:
        """The stamp of a kept output; ``None`` where there is none or it cannot be read."""
        try:
            with self.path(stage, doc_id).open("rb") as file:
                return msgspec.json.decode(file.readline(), type=Stamp)
        except (FileNotFoundError, msgspec.MsgspecError):
            return None

    def read(self, stage: str, doc_id: str, kind: type[T]) -> T:
        """The record kept for ``doc_id`` by ``stage``. Raises ``FileNotFoundError`` or ``msgspec.MsgspecError``."""
        body = self.path(stage, doc_id).read_bytes().split(b"\n", 1)[1]
        return codec.decode(body, kind)

    def drop(self, stage: str, doc_id: str) -> None:
        """Removes the output of ``stage`` for ``doc_id``, and the folders that this leaves empty."""
        place = self.path(stage, doc_id)
        place.unlink(missing_ok=True)
        for folder in place.parents:
            if folder == self.folder or not folder.is_dir() or any(folder.iterdir()):
                break
            folder.rmdir()

    def kept(self, stage: str) -> Iterator[str]:
        """The doc_ids that ``stage`` has an output for, by their stamps; half-written leftovers are removed."""
        for place in sorted(self.folder.joinpath(stage).rglob("*")):
            if place.name.startswith(".part-"):
                place.unlink(missing_ok=True)
            elif place.suffix == ".jsonl":
                with place.open("rb") as file:
                    try:
                        yield msgspec.json.decode(file.readline(), type=Stamp).doc_id
                    except msgspec.MsgspecError:
                        place.unlink(missing_ok=True)


def _safe(name: str) -> str:
    """``name`` as a file name: unusual characters escaped, long names cut and told apart by a hash."""
    plain = _SAFE.sub(lambda found: "".join(f"%{byte:02X}" for byte in found.group().encode()), name)
    if plain in {".", ".."} or plain.startswith("."):
        plain = "%2E" + plain[1:]
    if len(plain.encode()) > _LONGEST_NAME:
        plain = (
            plain.encode()[:_LONGEST_NAME].decode(errors="ignore")
            + "~"
            + hashlib.sha256(name.encode()).hexdigest()[:12]
        )
    return plain
