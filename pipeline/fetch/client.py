"""One request, until it has an answer that can be used, or a reason why not.

Comes in: an address. Goes out: a decoded answer, or a file beside its place with its checksum.
Does not: know what an answer means.

Answers of the service pass through a cache on disk (RFC 9111, conditional requests); files do not, for they are kept
in the folder itself: their validators stand in the manifest.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import hishel
import hishel.httpx
import httpx
import tenacity

from pipeline.fetch.answers import decoded, is_page
from pipeline.fetch.failure import Failure
from pipeline.fetch.pace import Paced
from pipeline.fetch.places import Politeness, Service

T = TypeVar("T")

_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
_KINDS = (
    (b"PK\x03\x04", "office_file", "a Word or Excel file"),
    (b"\xd0\xcf\x11\xe0", "office_file", "a Word or Excel file of the old kind"),
    (b"{\\rtf", "office_file", "a text in RTF"),
    (b"\xff\xd8\xff", "image", "an image"),
    (b"\x89PNG", "image", "an image"),
    (b"GIF8", "image", "an image"),
)
_CHUNK = 64 * 1024


@dataclass(frozen=True, slots=True)
class Arrived:
    """A file that has arrived whole, beside its place. ``validators`` are for the next conditional request."""

    path: Path
    sha256: str
    size: int
    validators: Mapping[str, str]


class Client:
    """All requests of a run. Use as a context manager; safe for several threads."""

    def __init__(self, service: Service, politeness: Politeness, cache: Path, *, fresh: bool = False) -> None:
        self.service, self.politeness, self._fresh = service, service.polite(politeness), fresh
        self._paced = Paced(service, self.politeness.rate)
        cache.parent.mkdir(parents=True, exist_ok=True)
        self._cached = hishel.httpx.CacheTransport(
            self._paced,
            hishel.SqliteStorage(database_path=cache, max_stream_size=service.max_answer),
            rfc=hishel.CacheOptions(shared=False),
        )
        headers = {"User-Agent": service.user_agent}
        timeout = httpx.Timeout(self.politeness.read_timeout, connect=min(20.0, self.politeness.read_timeout))
        self._answers = httpx.Client(transport=self._cached, headers=headers, timeout=timeout, follow_redirects=True)
        self._files = httpx.Client(transport=self._paced, headers=headers, timeout=timeout, follow_redirects=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._answers.close()
        self._files.close()

    @property
    def sent(self) -> int:
        """How many requests have travelled."""
        return self._paced.sent

    def stop(self) -> None:
        """Ends all waiting: requests that are on their way are the last."""
        self._paced.stopping.set()

    def answer(self, url: str, must: Callable[[Any], object] = bool) -> Any:  # noqa: ANN401
        """The decoded answer at ``url``; one for which ``must`` does not hold is asked for again.

        Raises ``Failure`` when it cannot be had.
        """

        def once(attempt: int) -> Any:  # noqa: ANN401
            headers = {"Accept": "application/json"}
            if self._fresh or attempt > 1:  # what could not be used must not come from the cache again
                headers["Cache-Control"] = "no-cache"
            with self._answers.stream("GET", url, headers=headers) as response:
                self._judge(response)
                data = b"".join(self._chunks(response, self.service.max_answer))
            value = decoded(data)
            if not must(value):
                raise Failure(
                    "no_answer", f"the service answered something else than was asked: {data[:60]!r}", passing=True
                )
            return value

        return self._until_it_works(once)

    def pdf(self, url: str, beside: Path, validators: Mapping[str, str] | None = None) -> Arrived | None:
        """The PDF at ``url`` in the file ``beside``; ``None`` where it is as the validators know it.

        Raises ``Failure``, also for a file that is no PDF (``office_file``, ``image``) or too large.
        """

        def once(_: int) -> Arrived | None:
            headers = {"Accept": "application/pdf, */*;q=0.5", **_conditions(validators or {})}
            with self._files.stream("GET", url, headers=headers) as response:
                if response.status_code == 304 and validators:
                    return None
                self._judge(response)
                return self._saved(response, beside)

        return self._until_it_works(once)

    def _saved(self, response: httpx.Response, beside: Path) -> Arrived:
        digest, size, head, tail = hashlib.sha256(), 0, b"", b""
        with beside.open("wb") as file:
            for chunk in self._chunks(response, self.service.max_file):
                digest.update(chunk)
                size += len(chunk)
                head = (head + chunk)[:2048] if len(head) < 2048 else head
                tail = (tail + chunk)[-2048:]
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        _check_pdf(head, tail, counted="content-length" in response.headers)
        names = ("etag", "last-modified")
        return Arrived(
            beside, digest.hexdigest(), size, {n: response.headers[n] for n in names if n in response.headers}
        )

    def _chunks(self, response: httpx.Response, most: int) -> Any:  # noqa: ANN401
        """The body, bounded in bytes and in seconds."""
        stated = response.headers.get("content-length", "")
        if stated.isdecimal() and int(stated) > most:
            raise Failure("too_large", f"it has {stated} bytes, more than the limit of {most}")
        ends, size = time.monotonic() + self.politeness.whole_timeout, 0
        for chunk in response.iter_bytes(_CHUNK):
            size += len(chunk)
            if size > most:
                raise Failure("too_large", f"it has more bytes than the limit of {most}")
            if time.monotonic() > ends:
                raise Failure("timeout", "it came too slowly", passing=True)
            yield chunk

    def _judge(self, response: httpx.Response) -> None:
        """Raises ``Failure`` for any status but success."""
        code = response.status_code
        if response.is_success:
            return
        wait = _retry_after(response.headers.get("retry-after", "")) if code in _PASSING else 0.0
        passing = code in _PASSING and wait <= self.politeness.longest_wait
        if passing and wait:
            self._paced.pause(wait)
        raise Failure(f"http_{code}", f"the service answered with status {code}", passing=passing, retry_after=wait)

    def _is_worth_it(self, error: BaseException) -> bool:
        return isinstance(error, Failure) and error.passing and not self._paced.stopping.is_set()

    def _until_it_works(self, once: Callable[[int], T]) -> T:
        """Repeats ``once`` with growing waits while the failure may pass."""
        polite = self.politeness
        backoff = tenacity.wait_exponential(polite.backoff, max=polite.longest_wait) + tenacity.wait_random(
            0, polite.backoff
        )

        def wait(state: tenacity.RetryCallState) -> float:
            error = state.outcome.exception() if state.outcome else None
            return max(backoff(state), error.retry_after if isinstance(error, Failure) else 0.0)

        attempts = tenacity.Retrying(
            stop=tenacity.stop_after_attempt(polite.tries),
            wait=wait,
            retry=tenacity.retry_if_exception(self._is_worth_it),
            sleep=tenacity.sleep_using_event(self._paced.stopping),
            reraise=True,
        )
        for attempt in attempts:
            with attempt, _as_failures():
                return once(attempt.retry_state.attempt_number)
        raise AssertionError("tenacity ends with a value or an error")


class _as_failures:  # noqa: N801 - reads as a clause in a with statement
    """Turns what httpx raises into ``Failure``."""

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
            raise Failure("unreachable", f"the service cannot be reached ({error})", passing=True) from error
        if isinstance(error, httpx.TimeoutException):
            raise Failure("timeout", "the service did not answer in time", passing=True) from error
        if isinstance(error, httpx.TooManyRedirects | httpx.UnsupportedProtocol | httpx.InvalidURL):
            raise Failure("elsewhere", f"the service sends on to where nothing is fetched ({error})") from error
        if isinstance(error, httpx.TransportError | httpx.DecodingError | httpx.StreamError):
            raise Failure("cut", f"the answer was cut off ({error})", passing=True) from error


def _check_pdf(head: bytes, tail: bytes, *, counted: bool) -> None:
    """Raises ``Failure`` for what is no whole PDF; ``counted``: the length was stated, so nothing is missing."""
    if not head:
        raise Failure("empty", "the file has 0 bytes", passing=True)
    if b"%PDF-" in head[:1024]:
        if not counted and b"%%EOF" not in tail:
            raise Failure("cut", "the PDF has no end", passing=True)
        return
    for start, code, name in _KINDS:
        if head.startswith(start):
            raise Failure(code, f"the file is {name}, no PDF")
    if is_page(head):
        raise Failure("error_page", "a web page came instead of the file", passing=True)
    raise Failure("no_pdf", "the file is no PDF", passing=True)


def _conditions(validators: Mapping[str, str]) -> dict[str, str]:
    names = {"etag": "If-None-Match", "last-modified": "If-Modified-Since"}
    return {names[name]: value for name, value in validators.items() if name in names}


def _retry_after(value: str) -> float:
    """Seconds of a ``Retry-After`` header: a number or a date; 0 for anything else."""
    if value.strip().isdecimal():
        return float(value)
    try:
        when = parsedate_to_datetime(value)
    except (TypeError, ValueError):
        return 0.0
    when = when if when.tzinfo else when.replace(tzinfo=dt.UTC)
    return max(0.0, (when - dt.datetime.now(dt.UTC)).total_seconds())
