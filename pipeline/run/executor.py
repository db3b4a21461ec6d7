"""Workers that can be stopped one task at a time.

Comes in: a function and tasks. Goes out: each task with its finished future, in the order of completion.
Does not: know what a task is.

``Processes`` is a ``concurrent.futures.Executor`` over processes of its own: a task that takes too long or too much
memory is stopped alone, its neighbours go on. Any other executor of that interface does as well, without the limits.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.context import BaseContext
from types import TracebackType
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")

_TASKS_A_WORKER = 2_000  # then a fresh process takes over, so that no leak of a parser adds up over an archive


@dataclass(frozen=True, slots=True)
class Limits:
    """What one task may take: wall-clock ``seconds``, and ``memory_mb`` MiB of address space for its process."""

    seconds: float = 120.0
    memory_mb: int = 4096


class Processes(Executor):
    """An executor of ``workers`` processes with ``limits`` for each task."""

    def __init__(self, workers: int, limits: Limits) -> None:
        from pebble import ProcessPool

        method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
        context = multiprocessing.get_context(method)
        if method == "forkserver":
            context.set_forkserver_preload(["pipeline.run.work"])
            _start_fork_server(context)
        self._limits = limits
        self._pool = ProcessPool(
            max_workers=workers,
            max_tasks=_TASKS_A_WORKER,
            initializer=_prepare,
            initargs=(limits.memory_mb, dict(os.environ)),
            context=context,
        )

    def submit(self, fn: Callable[..., R], /, *args: Any, **kwargs: Any) -> Future[R]:
        """Schedules ``fn(*args, **kwargs)``; its future fails with ``TimeoutError`` past the limit of time."""
        future: Future[R] = self._pool.schedule(fn, args=args, kwargs=kwargs, timeout=self._limits.seconds)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Ends the workers; running tasks are finished first unless ``cancel_futures``."""
        if cancel_futures:
            self._pool.stop()  # type: ignore[no-untyped-call]
        else:
            self._pool.close()  # type: ignore[no-untyped-call]
        if wait:
            self._pool.join()

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> bool | None:
        self.shutdown(wait=True, cancel_futures=kind is not None)
        return None


def _start_fork_server(context: BaseContext) -> None:
    """Ctrl-C waits until the server has forked once: amid its imports it would end with a traceback of its own."""
    from multiprocessing import resource_tracker

    resource_tracker.ensure_running()  # beforehand: to start it lets Ctrl-C through again
    with _ctrl_c_waits():
        first = context.Process(target=int)  # type: ignore[attr-defined]
        first.start()
        first.join()


@contextmanager
def _ctrl_c_waits() -> Iterator[None]:
    """Processes started here hold it back, as does this one; another thread of this one may take it nevertheless."""
    came: list[int] = []
    in_main = threading.current_thread() is threading.main_thread()
    handler = signal.signal(signal.SIGINT, lambda number, _: came.append(number)) if in_main else None
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        if in_main:
            signal.signal(signal.SIGINT, handler or signal.SIG_DFL)  # none: set outside of Python
    if came:
        signal.raise_signal(signal.SIGINT)


def _prepare(memory_mb: int, environment: dict[str, str]) -> None:
    os.environ.update(environment)  # the fork server keeps that of its own start: keys may have been set since
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which then stops the workers in order
    if sys.platform != "win32":
        import resource

        _, allowed = resource.getrlimit(resource.RLIMIT_AS)  # a machine may grant less than is asked for
        ceiling = min(memory_mb * 1024 * 1024, sys.maxsize if allowed == resource.RLIM_INFINITY else allowed)
        resource.setrlimit(resource.RLIMIT_AS, (ceiling, ceiling))


def completed(
    executor: Executor, work: Callable[[T], R], tasks: Iterable[T], *, in_flight: int
) -> Iterator[tuple[T, Future[R]]]:
    """Each task with its finished future; at most ``in_flight`` tasks wait at once, so that memory stays flat."""
    waiting: dict[Future[R], T] = {}
    for task in tasks:
        waiting[executor.submit(work, task)] = task
        if len(waiting) >= in_flight:
            done, _ = wait(waiting, return_when=FIRST_COMPLETED)
            yield from ((waiting.pop(future), future) for future in done)
    while waiting:
        done, _ = wait(waiting, return_when=FIRST_COMPLETED)
        yield from ((waiting.pop(future), future) for future in done)


def in_order(executor: Executor, work: Callable[[T], R], tasks: Iterable[T], *, in_flight: int) -> Iterator[R]:
    """The results of ``work`` in the order of ``tasks``; at most ``in_flight`` are under way or wait to be used."""
    waiting: deque[Future[R]] = deque()
    for task in tasks:
        waiting.append(executor.submit(work, task))
        if len(waiting) >= in_flight:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()
