"""Stage outputs on their way to the load: read, checked against what the run made, and made into rows.

Comes in: the store and the digests that the outputs must have. Goes out: ``Bundle``s or ``Batch``es, in order.
Does not: write them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool

import msgspec

from pipeline.load import Batch, Bundle, batches
from pipeline.records import Annotated, Proceedings, Transcript
from pipeline.run.errors import LoadInterrupted, OutputChanged
from pipeline.run.executor import Limits, Processes, in_order
from pipeline.run.fingerprint import combined
from pipeline.run.places import storage
from pipeline.run.storage import Storage
from pipeline.run.store import Store

_FEW = 200
"""Documents for which it does not pay to start processes."""
_TOGETHER = 20
"""Documents that a process makes into rows at a time."""
_PATIENCE = 3_600.0


class _Share(msgspec.Struct, frozen=True):
    """What one process makes into rows: doc_ids with their digests."""

    extracted: str
    load_key: str
    digests: tuple[tuple[str, str], ...]


def bundles(
    extracted: Storage, load_key: str, digests: Mapping[str, str], doc_ids: Sequence[str], workers: int
) -> Iterator[Bundle | Batch]:
    """The outputs of ``doc_ids``. ``digests`` are those of ``digest_of``; ``workers`` processes help where it pays.

    Raises ``OutputChanged`` where an output has another digest.
    """
    asked = tuple((doc_id, digests[doc_id]) for doc_id in doc_ids)
    reader = _Reader(extracted, load_key)
    if extracted.at_once > 1:
        with ThreadPoolExecutor(extracted.at_once) as threads:
            yield from in_order(threads, reader.read, asked, in_flight=2 * extracted.at_once)
    elif workers > 1 and len(asked) > _FEW:
        shares = (
            _Share(extracted.place, load_key, asked[start : start + _TOGETHER])
            for start in range(0, len(asked), _TOGETHER)
        )
        yield from _by_processes(shares, workers)
    else:
        yield from map(reader.read, asked)


def _by_processes(shares: Iterable[_Share], workers: int) -> Iterator[Batch]:
    from pebble import ProcessExpired

    with Processes(workers, Limits(seconds=_PATIENCE)) as processes:
        try:
            for some in in_order(processes, _prepared, shares, in_flight=2 * workers):
                yield from some
        except (ProcessExpired, BrokenProcessPool, MemoryError, TimeoutError) as error:
            raise LoadInterrupted(str(error) or type(error).__name__) from error


def digest_of(load_key: str, outputs: str) -> str:
    """What a document's rows are made from: the code of the load, and ``outputs``, the digest of the stage outputs."""
    return combined(load_key, outputs)


class _Reader:
    def __init__(self, extracted: Storage, load_key: str) -> None:
        self._store, self._load_key = Store(extracted), load_key

    def read(self, asked: tuple[str, str]) -> Bundle:
        doc_id, digest = asked
        try:
            extracted, transcript = self._store.read("extract", doc_id, Transcript)
            segmented, proceedings = self._store.read("segment", doc_id, Proceedings)
            annotated, claims = self._store.read("annotate", doc_id, Annotated)
        except (FileNotFoundError, msgspec.MsgspecError) as error:
            raise OutputChanged(doc_id) from error
        if digest_of(self._load_key, combined(extracted.digest, segmented.digest, annotated.digest)) != digest:
            raise OutputChanged(doc_id)
        return Bundle(transcript, proceedings, claims, digest)


def _prepared(share: _Share) -> list[Batch]:
    reader = _Reader(storage(share.extracted), share.load_key)
    return list(batches(map(reader.read, share.digests)))
