"""All of it, a few at a time.

Comes in: documents to fetch, and how to fetch one. Goes out: what is in the folder afterwards, and a tally.
Does not: know kinds of documents; ``questions``, ``proceedings`` and ``members`` do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from filelock import FileLock, Timeout

from pipeline.fetch.client import Client
from pipeline.fetch.failure import Failure, FetchStopped
from pipeline.fetch.places import Politeness, Service
from pipeline.fetch.shelf import HIDDEN, Provenance, Shelf
from pipeline.fetch.tally import Tally
from pipeline.records import Metadata

_IN_A_ROW = 20


@dataclass(frozen=True, slots=True)
class Wanted:
    """One document to fetch: its key (``schv:12``), its state in the service, and what was learned of it so far."""

    key: str
    version: str
    learned: Any = None
    provisional: bool = False


class Fetcher:
    """One run over one folder: client, shelf and tally. Use as a context manager.

    ``update``: look again at what is there already, and take what is new or replaced.
    """

    def __init__(self, raw: Path, service: Service, politeness: Politeness, *, update: bool = False) -> None:
        self.raw, self.update, self.tally = raw, update, Tally()
        (raw / HIDDEN).mkdir(parents=True, exist_ok=True)
        self._lock = FileLock(raw / HIDDEN / "lock")
        self.client = Client(service, politeness, raw / HIDDEN / "cache.db", fresh=update)
        self._in_a_row = 0

    def __enter__(self) -> Self:
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise FetchStopped(
                f"Another fetch is at work in '{self.raw}': wait for it, or name another folder."
            ) from error
        try:
            self.shelf = Shelf(self.raw)
        except BaseException:
            self._lock.release()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.client.__exit__(kind, error, trace)
        self.shelf.close()
        self.tally.asked = self.client.sent
        self._lock.release()

    def is_done(self, key: str, version: str) -> bool:
        """Whether nothing needs to be asked of a document, as this run looks at it."""
        if not self.shelf.settled(key):
            return False
        entry = self.shelf.manifest.get(key)
        return not self.update or (
            entry is not None and bool(version) and entry.version == version and not entry.provisional
        )

    def each(self, wanted: Iterable[Wanted], fetch: Callable[[Wanted], None]) -> None:
        """Carries out ``fetch`` for each document, a few at once; a failure is noted and the next one taken."""
        running: dict[Future[None], Wanted] = {}
        with ThreadPoolExecutor(self.client.politeness.at_once) as pool:
            try:
                for one in wanted:
                    running[pool.submit(fetch, one)] = one
                    while len(running) >= 2 * self.client.politeness.at_once:
                        self._collect(running)
                while running:
                    self._collect(running)
            except BaseException:  # a stop, an interrupt, a fault of ours: nobody waits for the rest
                self.client.stop()
                pool.shutdown(cancel_futures=True)
                raise

    def take_pdf(self, key: str, stated: str, metadata: Metadata, origin: Provenance) -> None:
        """Fetches the PDF that the service states to be at ``stated``, unless it is there unchanged."""
        before = self.shelf.stored(key)
        validators = before.validators if before is not None and before.url == stated else None
        arrived = self.client.pdf(self.client.service.file(stated), self.shelf.part(key), validators)
        if arrived is not None:
            changed = self.shelf.keep(key, ".pdf", arrived, metadata, origin)
            self.tally.count("stored" if before is None else "replaced" if changed else "there")
        elif before is not None:
            self.shelf.confirm(before, metadata, origin)
            self.tally.count("there")

    def _collect(self, running: dict[Future[None], Wanted]) -> None:
        done, _ = wait(running, return_when=FIRST_COMPLETED)
        for future in done:
            one = running.pop(future)
            try:
                future.result()
                self._in_a_row = 0
            except Failure as failure:
                self.tally.fail(one.key, failure)
                self.shelf.note(one.key, "failed", Provenance("", ""), code=failure.code, reason=failure.message)
                self.stop_if_hopeless(failure)

    def stop_if_hopeless(self, failure: Failure) -> None:
        """Ends the run where the service is away, or asks to be left alone. Raises ``FetchStopped``."""
        longest = self.client.politeness.longest_wait
        self._in_a_row = self._in_a_row + 1 if failure.passing else 0
        if failure.retry_after > longest:
            raise FetchStopped(
                f"The service asks to be left alone for {failure.retry_after:.0f} seconds. "
                "What arrived is kept: run the same command again after that."
            )
        if failure.code == "unreachable" or self._in_a_row >= _IN_A_ROW:
            raise FetchStopped(
                f"The service does not answer ({failure.message}). What arrived is kept: look at --service-url, "
                "or run the same command again later."
            )
