"""The stage outputs: one file for each document and stage, stamped with the fingerprint of what made it.

Comes in: records and stamps. Goes out: files below EXTRACTED, ``<stage>/<doc_id>.jsonl``.
Does not: decide what is up to date; ``plan`` does.

A file is whole or absent; its first line is the stamp.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import TypeVar

import msgspec

from pipeline.records import Annotated, Proceedings, Transcript
from pipeline.run import codec
from pipeline.run.storage import PART, Storage

T = TypeVar("T", Transcript, Proceedings, Annotated)

_ENDING = ".jsonl"
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


class OutputUnwritable(OSError):
    """A stage output cannot be kept: the disk is full, the folder closed."""


class Store:
    """Stage outputs in one folder. What writes raises ``OutputUnwritable``."""

    def __init__(self, folder: Storage) -> None:
        self._folder = folder

    def write(self, stage: str, doc_id: str, fingerprint: str, record: Transcript | Proceedings | Annotated) -> Stamp:
        """Keeps ``record`` as the output of ``stage``; returns its stamp."""
        parts = list(codec.encode(record))
        digest = hashlib.sha256()
        for part in parts:
            digest.update(part)
        stamp = Stamp(stage, doc_id, fingerprint, digest.hexdigest())
        self._put(stamp, *parts)
        return stamp

    def refuse(self, stage: str, doc_id: str, fingerprint: str, refused: Refused) -> Stamp:
        """Keeps the refusal of ``doc_id`` as the output of ``stage``."""
        stamp = Stamp(stage, doc_id, fingerprint, hashlib.sha256(refused.code.encode()).hexdigest(), refused)
        self._put(stamp)
        return stamp

    def _put(self, stamp: Stamp, *body: bytes) -> None:
        try:
            self._folder.write(name_of(stamp.stage, stamp.doc_id), msgspec.json.encode(stamp) + b"\n", *body)
        except OSError as error:
            raise OutputUnwritable(error.errno, error.strerror or str(error)) from error

    def stamp(self, stage: str, doc_id: str) -> Stamp | None:
        """The stamp of a kept output; ``None`` where there is none or it cannot be read."""
        try:
            return msgspec.json.decode(self._folder.first_line(name_of(stage, doc_id)), type=Stamp)
        except (FileNotFoundError, msgspec.MsgspecError):
            return None

    def read(self, stage: str, doc_id: str, kind: type[T]) -> tuple[Stamp, T]:
        """The record kept for ``doc_id`` by ``stage``, with its stamp.

        Raises ``FileNotFoundError``, or ``msgspec.MsgspecError`` where the file is not as it was written; it is then
        removed, or its stamp would be believed again.
        """
        first, _, body = self._folder.read(name_of(stage, doc_id)).partition(b"\n")
        try:
            stamp = msgspec.json.decode(first, type=Stamp)
            if hashlib.sha256(body).hexdigest() != stamp.digest:
                raise msgspec.DecodeError("the lines are not those of the stamp")
            return stamp, codec.decode(body, kind)
        except msgspec.MsgspecError:
            self.drop(stage, doc_id)
            raise

    def drop(self, stage: str, doc_id: str) -> None:
        """Removes the output of ``stage`` for ``doc_id``."""
        self._folder.remove(name_of(stage, doc_id))

    def sweep(self, stage: str) -> None:
        """Removes the half-written outputs of ``stage`` that stopped workers have left."""
        for name in sorted(file.name for file in self._folder.listed(stage)):
            if name.rpartition("/")[2].startswith(PART):
                self._folder.remove(name)

    def kept(self, stage: str) -> Iterator[str]:
        """The doc_ids that ``stage`` has an output for, by their stamps; half-written leftovers are removed."""
        self.sweep(stage)
        for name in sorted(file.name for file in self._folder.listed(stage) if not file.link):
            if name.endswith(_ENDING):
                try:
                    yield msgspec.json.decode(self._folder.first_line(name), type=Stamp).doc_id
                except msgspec.MsgspecError:
                    self._folder.remove(name)


def name_of(stage: str, doc_id: str) -> str:
    """Where the output of ``stage`` for ``doc_id`` is kept; always inside the folder, whatever the id."""
    return "/".join([stage, *map(_safe, doc_id.split("/"))]) + _ENDING


def _safe(name: str) -> str:
    """``name`` as a file name: unusual characters escaped, long names cut and told apart by a hash."""
    if not name:
        return "%"  # storage behind an address may hold such names
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
