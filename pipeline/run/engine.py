"""One run: find the documents, carry those that changed through the stages, bring the database up to date.

Comes in: ``Places`` and what is asked for. Goes out: an ``Outcome``, the stage outputs, the database.
Does not: read a document, or know a table.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, Future
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from pipeline.extract import SUFFIXES, Options
from pipeline.load import Batch, Bundle, LoadReport, RunInfo, loaded, ready, update
from pipeline.load import Refused as RefusedInput
from pipeline.presence import is_folder
from pipeline.register import Register, read_register
from pipeline.rulebook import RuleError
from pipeline.run import work
from pipeline.run.bundles import bundles, digest_of
from pipeline.run.cluster import Cluster, worker_lost
from pipeline.run.discovery import OVERLAY, Source, find, is_known, kept_below
from pipeline.run.errors import (
    FolderUnwritable,
    NothingLeft,
    OutputChanged,
    ProgramFaulty,
    RawEmpty,
    RawMissing,
    RawUnreadable,
    StageMissing,
)
from pipeline.run.executor import Limits, Processes, completed
from pipeline.run.fingerprint import combined
from pipeline.run.folder import claimed
from pipeline.run.places import is_address, storage
from pipeline.run.plan import NONE, STAGES, Entry, Manifest, stage_keys
from pipeline.run.progress import note, tracked
from pipeline.run.storage import State, Storage, StorageFault
from pipeline.run.store import OutputUnwritable, Refused, Store

_ON_CLUSTER = 1_000  # tasks that wait on a cluster at once: enough to keep some hundred workers busy


@dataclass(frozen=True, slots=True)
class Places:
    """Where a run reads and writes. ``raw`` and ``extracted`` may be addresses, such as ``s3://bucket/raw``."""

    raw: Path | str
    extracted: Path | str
    database: Path


@dataclass(frozen=True, slots=True)
class Request:
    """What a run is asked for: the document stages in order, whether to load, and with what means."""

    stages: tuple[str, ...] = STAGES
    load: bool = True
    workers: int = 1
    limits: Limits = field(default_factory=Limits)
    options: Options = field(default_factory=Options)
    check_all: bool = False
    scheduler: str | None = None
    """Address of a Dask scheduler whose workers do the work, in place of processes of this machine."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run did. ``redone`` counts documents by stage; ``refused``: the inputs that are no document.

    ``documents`` have gone through what was asked for; ``waiting`` have not, for an earlier stage has to come first.
    ``links`` were not followed.
    """

    documents: int
    waiting: int
    redone: dict[str, int]
    dropped: int
    refused: tuple[RefusedInput, ...]
    links: int
    load: LoadReport | None
    seconds: float

    @property
    def idle(self) -> bool:
        """Whether there was nothing to do."""
        return not any(self.redone.values()) and not self.dropped and (self.load is None or not self.load.changed)


def run(places: Places, request: Request) -> Outcome:
    """Carries the documents of ``places.raw`` through ``request.stages`` and, if asked, into the database.

    Raises a ``RunError``, a ``LoadError`` or a ``RegisterError`` where the run as a whole cannot go on; the database
    is then as it was. A document that cannot be read is refused with a reason and the run goes on.
    """
    if not is_address(places.raw) and not is_folder(Path(places.raw)):
        raise RawMissing(places.raw)
    raw, extracted = storage(places.raw), storage(places.extracted)
    with claimed(extracted, raw):
        return _Run(places, raw, extracted, request).go()


_TRIED_AGAIN = work.TRIED_AGAIN | {"worker_died"}
_OF_THE_MACHINE = frozenset({"time_limit", "memory_limit", "worker_died", "stage_failed"})
"""Codes of refusals that may say more of the program, its limits or the machine than of the document."""


class _Run:
    def __init__(self, places: Places, raw: Storage, extracted: Storage, request: Request) -> None:
        self._places, self._raw, self._extracted = places, raw, extracted
        self._request = request
        self._started = time.monotonic()
        self._register, self._overlay = _register(raw)
        self._keys = stage_keys(request.options, self._register)
        self._store = Store(extracted)
        self._manifest = Manifest(extracted)
        self._numbers = {stage: self._manifest.number(self._keys[stage]) for stage in STAGES}
        self._limits = repr(request.limits)
        self._redone = dict.fromkeys(STAGES, 0)
        self._unknown: list[RefusedInput] = []
        self._links = 0
        self._carried = 0
        self._faulty: dict[str, str] = {}

    def go(self) -> Outcome:
        found = self._find()
        dropped = self._drop({source.doc_id for source in found})
        self._carry(found)
        self._stop_if_faulty()
        done, waiting = self._counted()
        if waiting and not done:
            self._stop_if_nothing_is_ready(waiting)
        report = self._load() if self._request.load else None
        unsound = report.unsound if report else ()
        return Outcome(
            documents=done - len(unsound),
            waiting=waiting,
            redone={stage: count for stage, count in self._redone.items() if stage in self._request.stages},
            dropped=dropped,
            refused=(*self._refusals(), *unsound),
            links=self._links,
            load=report,
            seconds=time.monotonic() - self._started,
        )

    def _find(self) -> list[Source]:
        database = str(self._places.database)
        own = kept_below(self._raw.place, (self._extracted.place, database, f"{database}.wal"))
        try:
            found, self._links = find(self._raw, own)
        except OSError as error:
            raise RawUnreadable(error.filename or self._places.raw, error.strerror or str(error)) from error
        self._unknown = [_unknown(source) for source in found if not is_known(source.name)]
        if len(self._unknown) == len(found):
            raise RawEmpty(self._places.raw, tuple(sorted(SUFFIXES)), self._links)
        return [source for source in found if is_known(source.name)] if self._unknown else found

    def _counted(self) -> tuple[int, int]:
        """How many documents have gone through what was asked for, and how many wait for an earlier stage."""
        accepted = [entry for entry in self._manifest.entries.values() if not entry.refused]
        done = sum(map(self._has_what_was_asked, accepted))
        return done, len(accepted) - done

    def _has_what_was_asked(self, entry: Entry) -> bool:
        if self._request.load:
            return entry.digest is not None
        return all(entry.keys[STAGES.index(stage)] == self._numbers[stage] for stage in self._request.stages)

    def _stop_if_nothing_is_ready(self, waiting: int) -> None:
        """An empty database, or a word that all is up to date, would hide that a stage was left out."""
        stages = self._request.stages
        before = STAGES[STAGES.index(stages[0]) - 1] if stages else STAGES[-1]
        if not (self._request.load and loaded(self._places.database)):
            raise StageMissing(waiting, before)

    def _drop(self, present: set[str]) -> int:
        """Drops what has lost its source; also outputs that a lost manifest no longer names."""
        kept = set(self._manifest.entries)
        if not kept:
            kept = {doc_id for stage in STAGES for doc_id in self._store.kept(stage)}
        gone = kept - present
        for doc_id in gone:
            for stage in STAGES:
                self._store.drop(stage, doc_id)
            self._manifest.entries.pop(doc_id, None)
        if gone:
            self._remember()
        return len(gone)

    def _remember(self) -> None:
        try:
            self._manifest.save()
        except OSError as error:
            raise FolderUnwritable(self._places.extracted, error.strerror or str(error)) from error

    # --- stages ---

    def _carry(self, found: Sequence[Source]) -> None:
        stages = self._request.stages
        waiting = [source for source in found if not self._is_current(source)]
        if not waiting:
            return
        if self._request.load:
            ready(self._places.database)
        workers = max(1, min(self._request.workers, len(waiting)))
        label = " > ".join(stages) or "check"
        means = self._request.scheduler or f"{workers} worker{'s' * (workers > 1)}"
        note(f"{label}: {len(waiting)} of {len(found)} documents to do, {means}")
        by_id = {source.doc_id: source for source in waiting}
        try:
            with self._executor(workers) as executor:
                in_flight = _ON_CLUSTER if self._request.scheduler else 4 * workers
                results = completed(executor, work.carry, map(self._task, waiting), in_flight=in_flight)
                for task, future in tracked(results, total=len(waiting), label=label):
                    self._note(by_id[task.doc_id], future)
        except BaseException:
            self._sweep()
            raise
        finally:
            self._remember()

    def _sweep(self) -> None:
        """A run that ends early stops its workers, some in the middle of a file: what they leave is of no use."""
        with suppress(OSError):  # why the run ends is what is told
            for stage in STAGES:
                self._store.sweep(stage)

    def _executor(self, workers: int) -> Executor:
        if self._request.scheduler:
            return Cluster(self._request.scheduler)
        return Processes(workers, self._request.limits)

    def _stop_if_faulty(self) -> None:
        """A fault in one document is that document's; a fault in every one is the program's."""
        if len(self._faulty) > 1 and len(self._faulty) == self._carried:
            entries = self._manifest.entries
            # Met again by the next run: one that took them for refused would empty the database after all.
            entries.update({doc_id: msgspec.structs.replace(entries[doc_id], state=()) for doc_id in self._faulty})
            self._remember()
            raise ProgramFaulty(len(self._faulty), next(iter(self._faulty.values())))

    def _is_current(self, source: Source) -> bool:
        entry = self._manifest.entries.get(source.doc_id)
        return entry is not None and entry.is_current(source.state, self._numbers, self._request.stages, self._limits)

    def _task(self, source: Source) -> work.Task:
        return work.Task(
            doc_id=source.doc_id,
            raw=self._raw.place,
            name=source.name,
            beside=source.beside,
            extracted=self._extracted.place,
            overlay=self._overlay,
            stages=self._request.stages,
            keys={stage: self._keys[stage] for stage in STAGES},
            options=self._request.options,
        )

    def _note(self, source: Source, future: Future[work.Result]) -> None:
        result = self._result(source, future)
        self._carried += 1
        if result.refused and result.refused.code == "stage_failed":
            self._faulty[source.doc_id] = result.refused.message
        before = self._manifest.entries.get(source.doc_id)
        settled = {*result.digests, result.refused_in}
        for stage in result.redone:
            self._redone[stage] += 1
        code = result.refused.code if result.refused else ""
        self._manifest.entries[source.doc_id] = Entry(
            doc_id=source.doc_id,
            state=() if code in _TRIED_AGAIN else self._seen(source, before),
            keys=self._settled_keys(before, settled),
            digest=combined(*result.digests.values()) if len(result.digests) == len(STAGES) else None,
            refused=result.refused,
            refused_in=result.refused_in,
            limits=self._limits if code in {"time_limit", "memory_limit"} else None,
        )

    def _seen(self, source: Source, before: Entry | None) -> State:
        """The state in which the file was looked at: a run that begins behind extract takes what extract left."""
        if self._request.stages[:1] in {(), ("extract",)}:
            return source.state
        return before.state if before else ()

    def _settled_keys(self, before: Entry | None, settled: set[str | None]) -> tuple[int, ...]:
        """What each stage's output was made with: now, where it was asked for; before, where it still stands."""
        return tuple(
            (self._numbers[stage] if stage in self._request.stages else before.keys[place] if before else NONE)
            if stage in settled
            else NONE
            for place, stage in enumerate(STAGES)
        )

    def _result(self, source: Source, future: Future[work.Result]) -> work.Result:
        """The result, or the refusal that a stopped or failed worker amounts to."""
        from pebble import ProcessExpired

        error = future.exception()
        if error is None:
            return future.result()
        if isinstance(error, (StorageFault, RuleError)):
            raise error  # no fault of this document, and the next one will meet it too
        if isinstance(error, OutputUnwritable):
            raise FolderUnwritable(self._places.extracted, error.strerror or str(error)) from error
        limits, name = self._request.limits, source.doc_id
        if isinstance(error, TimeoutError):
            refused = Refused(
                "time_limit",
                f"'{name}' took more than {limits.seconds:g} seconds and was stopped. Raise the limit with --seconds.",
            )
        elif isinstance(error, MemoryError):
            refused = Refused(
                "memory_limit",
                f"'{name}' needed more than {limits.memory_mb} MiB and was stopped. Raise the limit with --memory-mb.",
            )
        elif isinstance(error, ProcessExpired) or worker_lost(error):
            told = f" (exit code {error.exitcode})" if isinstance(error, ProcessExpired) else ""
            refused = Refused(
                "worker_died",
                f"The process that read '{name}' died{told}. Run again; if it happens again, "
                "the file is damaged or --memory-mb is too low.",
            )
        else:
            refused = Refused(
                "stage_failed",
                f"'{name}' met a fault in the program ({type(error).__name__}: {error}). Please report it.",
            )
        return work.Result({}, (), refused, next(iter(self._request.stages), STAGES[0]))

    # --- load ---

    def _load(self) -> LoadReport:
        database = self._places.database
        entries, key = self._manifest.entries, self._keys["load"]
        wanted = {doc_id: digest_of(key, entry.digest) for doc_id, entry in entries.items() if entry.digest}
        present = loaded(database)
        changed = sorted(doc_id for doc_id, digest in wanted.items() if present.get(doc_id) != digest)
        unfinished = {doc_id for doc_id, entry in entries.items() if not entry.refused} - set(wanted)
        removed = sorted(set(present) - set(wanted) - unfinished)
        self._stop_if_emptied(kept=len(wanted) + len(unfinished), present=len(present))
        documents = bundles(self._extracted, key, wanted, changed, self._request.workers)
        shown = tracked(documents, total=len(changed), label="load", count=_documents)
        info = RunInfo(settings=combined(*self._keys.values()), workers=self._request.workers)
        refusals, check_all = tuple(self._refusals()), self._request.check_all
        try:
            return update(database, shown, removed, refusals, self._register, info, check_all=check_all)
        except OutputChanged:
            self._drop_damaged(changed)
            entries.clear()  # what is remembered is wrong: the next run goes by the outputs themselves
            self._remember()
            raise

    def _drop_damaged(self, doc_ids: Sequence[str]) -> None:
        """Reads the outputs, which drops those that are not as written: else each run would meet but one of them."""
        for doc_id in doc_ids:
            for stage in STAGES:
                with suppress(FileNotFoundError, msgspec.MsgspecError):
                    self._store.read(stage, doc_id, work.RECORDS[stage])

    def _stop_if_emptied(self, *, kept: int, present: int) -> None:
        """Limits that no document keeps to, on a machine that was smaller that day, are no reason to lose them all."""
        codes = {entry.refused.code for entry in self._manifest.entries.values() if entry.refused}
        if present and not kept and codes & _OF_THE_MACHINE:
            raise NothingLeft(present, ", ".join(sorted(codes)))

    def _refusals(self) -> Iterator[RefusedInput]:
        for doc_id, entry in sorted(self._manifest.entries.items()):
            if entry.refused:
                yield RefusedInput(doc_id, entry.refused_in or "extract", entry.refused.code, entry.refused.message)
        yield from self._unknown


def _register(raw: Storage) -> tuple[Register, bool]:
    """The register, and whether ``raw`` has rows of its own for it."""
    try:
        with raw.on_disk(OVERLAY) as place:
            return (read_register(place), True) if place.is_file() else (read_register(None), False)
    except FileNotFoundError:
        return read_register(None), False
    except PermissionError as error:  # the folder cannot be entered, so that nobody can tell what lies in it
        raise RawUnreadable(raw.place, error.strerror or str(error)) from error


def _unknown(source: Source) -> RefusedInput:
    known = " ".join(sorted(SUFFIXES))
    message = f"'{source.doc_id}' is of no kind that is read ({known}). Convert it, or take it out of the folder."
    return RefusedInput(source.doc_id, "extract", "unknown_ending", message)


def _documents(one: Bundle | Batch) -> int:
    return len(one.doc_ids) if isinstance(one, Batch) else 1
