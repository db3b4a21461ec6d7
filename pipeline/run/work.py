"""What a worker does with one document: the stages asked for, each only where its output is out of date.

Comes in: a ``Task``. Goes out: a ``Result``, and the outputs in the store.
Does not: choose documents, or touch the database.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from pipeline.extract import PASSING, Options, Refusal, extract
from pipeline.records import Annotated, Proceedings, Transcript
from pipeline.register import Register, read_register
from pipeline.run.discovery import OVERLAY
from pipeline.run.fingerprint import combined
from pipeline.run.places import storage
from pipeline.run.store import Refused, Stamp, Store

RECORDS: dict[str, Any] = {"extract": Transcript, "segment": Proceedings, "annotate": Annotated}
_ORDER = tuple(RECORDS)
_DAMAGED = "output_damaged"
TRIED_AGAIN = PASSING | {_DAMAGED}
"""Codes of refusals that say nothing of the document itself."""


class Task(msgspec.Struct, frozen=True):
    """One document to carry through ``stages``: ``name`` in the storage ``raw``, its sidecar ``beside`` it.

    ``keys`` are the fingerprints of code, rules and options by stage; ``overlay`` whether ``raw`` has a register of its
    own.
    """

    doc_id: str
    raw: str
    name: str
    beside: str | None
    extracted: str
    overlay: bool
    stages: tuple[str, ...]
    keys: dict[str, str]
    options: Options


class Result(msgspec.Struct, frozen=True):
    """What became of a document: the digest of each stage's output, and the refusal that ended its way, if any."""

    digests: dict[str, str]
    redone: tuple[str, ...]
    refused: Refused | None = None
    refused_in: str | None = None


def carry(task: Task) -> Result:
    """Carries one document through the stages of ``task``; a refusal ends its way and is kept like an output."""
    with ExitStack() as files:
        return _Journey(task, files).go()


class _Journey:
    def __init__(self, task: Task, files: ExitStack) -> None:
        self._task = task
        self._files = files
        self._store = Store(storage(task.extracted))
        self._source: Path | None = None
        self._records: dict[str, Any] = {}
        self._digests: dict[str, str] = {}

    def go(self) -> Result:
        redone = []
        for stage in RECORDS:
            stamp, anew = self._stamp(stage)
            if stamp is None:
                break
            redone += [stage] * anew
            if stamp.refused:
                return Result(self._digests, tuple(redone), stamp.refused, stage)
            self._digests[stage] = stamp.digest
        return Result(self._digests, tuple(redone))

    def _stamp(self, stage: str) -> tuple[Stamp | None, bool]:
        """The stamp of ``stage`` and whether it was made anew; ``None`` where an output is missing or out of date.

        A stage before the first one asked for is taken as it lies; one after the last only if it is up to date.
        """
        asked = self._task.stages
        kept = self._store.stamp(stage, self._task.doc_id)
        if asked and _ORDER.index(stage) < _ORDER.index(asked[0]):
            return kept, False
        try:
            fingerprint = combined(self._task.keys[stage], *self._inputs(stage))
        except OSError as error:
            return self._store.refuse(stage, self._task.doc_id, "", _unreadable(self._task.doc_id, error)), True
        if kept is not None and kept.fingerprint == fingerprint:
            return kept, False
        return (self._make(stage, fingerprint), True) if stage in asked else (None, False)

    def _make(self, stage: str, fingerprint: str) -> Stamp:
        doc_id = self._task.doc_id
        try:
            record = _MAKERS[stage](self)
        except Refusal as refusal:
            settled = "" if refusal.code in TRIED_AGAIN else fingerprint
            return self._store.refuse(stage, doc_id, settled, Refused(refusal.code, refusal.message))
        self._records[stage] = record
        return self._store.write(stage, doc_id, fingerprint, record)

    def _inputs(self, stage: str) -> list[str]:
        if stage != "extract":
            return list(self._digests.values())
        path, beside = self._on_disk(), self._task.beside
        return [self._task.doc_id, _sha256(path), _sha256(path.with_name(Path(beside).name)) if beside else ""]

    def _on_disk(self) -> Path:
        """The document as a file of this machine, its sidecar beside it."""
        if self._source is None:
            names = (name for name in (self._task.name, self._task.beside) if name)
            self._source = self._files.enter_context(storage(self._task.raw).on_disk(*names))
        return self._source

    def _record(self, stage: str) -> Any:  # noqa: ANN401 - a record of the stage's own type
        if stage not in self._records:
            try:
                self._records[stage] = self._store.read(stage, self._task.doc_id, RECORDS[stage])[1]
            except (FileNotFoundError, msgspec.MsgspecError) as error:
                raise _damaged(stage, self._task.doc_id) from error
        return self._records[stage]

    def extract(self) -> Transcript:
        task = self._task
        return extract(self._on_disk(), doc_id=task.doc_id, source_path=task.doc_id, options=task.options)

    def segment(self) -> Proceedings:
        from pipeline.segment import segment

        return segment(
            self._record("extract"), _register(self._task.raw, self._task.overlay, self._task.keys["segment"])
        )

    def annotate(self) -> Annotated:
        from pipeline.annotate import annotate

        return annotate(self._record("extract"), self._record("segment"))


_MAKERS: dict[str, Callable[[_Journey], Transcript | Proceedings | Annotated]] = {
    "extract": _Journey.extract,
    "segment": _Journey.segment,
    "annotate": _Journey.annotate,
}


@cache  # the key tells when the overlay changed
def _register(raw: str, overlay: bool, _key: str) -> Register:
    if not overlay:
        return read_register(None)
    with storage(raw).on_disk(OVERLAY) as place:
        return read_register(place)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _damaged(stage: str, doc_id: str) -> Refusal:
    message = f"What the stage {stage} kept of '{doc_id}' was damaged or is gone. Run 'vraagbaak all' again."
    return Refusal(_DAMAGED, message)


def _unreadable(doc_id: str, error: OSError) -> Refused:
    if isinstance(error, FileNotFoundError):
        return Refused("vanished", f"'{doc_id}' was there when the run began and is gone now. Run again if it is back.")
    return Refused("unreadable", f"'{doc_id}' cannot be opened ({error.strerror or error}). Check its permissions.")
