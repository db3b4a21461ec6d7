"""At most so many requests a second, to the configured hosts alone.

Comes in: a request of any thread. Goes out: the same request, in its turn.
Does not: repeat or cache; it lies below the cache, so that only what travels counts.
"""

from __future__ import annotations

import threading
import time

import httpx

from pipeline.fetch.failure import Failure
from pipeline.fetch.places import Service


class Paced(httpx.BaseTransport):
    """A transport that gives each request a slot of its own, ``1 / rate`` seconds after the one before.

    ``pause`` holds all requests back: a service that says ``Retry-After`` to one means every one. When ``stopping`` is
    set nothing more is sent, and nobody waits for a slot.
    """

    def __init__(self, service: Service, rate: float) -> None:
        self._inner = httpx.HTTPTransport()
        self._service, self._gap = service, 1.0 / rate
        self._lock = threading.Lock()
        self._next = 0.0
        self.sent = 0
        self.stopping = threading.Event()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Sends ``request`` when its turn has come. Raises ``Failure`` (``elsewhere``) for any other host."""
        if not self._service.allows(str(request.url)):
            where = f"{request.url.scheme}://{request.url.netloc.decode('ascii', 'replace')}"
            raise Failure("elsewhere", f"the service points to {where}, which is not one of the configured hosts")
        while (wait := self._turn()) > 0 and not self.stopping.is_set():
            self.stopping.wait(wait)
        if self.stopping.is_set():
            raise Failure("stopped", "the run was stopped")
        return self._inner.handle_request(request)

    def _turn(self) -> float:
        """Takes a slot where one is free (0), or tells how long to wait before asking again."""
        with self._lock:
            now = time.monotonic()
            if now < self._next:
                return self._next - now
            self._next = now + self._gap
            self.sent += 1
            return 0.0

    def pause(self, seconds: float) -> None:
        """No request for so many seconds from now."""
        with self._lock:
            self._next = max(self._next, time.monotonic() + seconds)

    def close(self) -> None:
        """Closes the connections."""
        self._inner.close()
