"""Work on a Dask cluster: the same tasks through the same interface, on other machines.

Comes in: the address of a scheduler. Goes out: a ``concurrent.futures.Executor``.
Does not: bound time or memory of a task, for Dask has limits of its own (``--memory-limit`` of a worker); nor carry
files: workers read RAW and write EXTRACTED, so both must be places that every worker reaches under the same name.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, TypeVar

from pipeline.run.errors import ClusterMissing, ClusterUnreachable

R = TypeVar("R")

_PATIENCE = "15s"
_RETRIES = 3
"""How often a task whose worker was lost is given to another one."""


class Cluster(Executor):
    """An executor over the Dask cluster at ``scheduler`` (``tcp://host:8786``).

    Raises ``ClusterMissing`` where Dask is not installed, ``ClusterUnreachable`` where nobody answers.
    """

    def __init__(self, scheduler: str) -> None:
        try:
            from distributed import Client
        except ImportError as error:
            raise ClusterMissing from error
        try:
            client: Any = Client  # the library states no types
            self._client = client(scheduler, timeout=_PATIENCE, set_as_default=False)
        except (OSError, ValueError) as error:
            raise ClusterUnreachable(scheduler, str(error).splitlines()[0] if str(error) else "no answer") from error
        self._executor = self._client.get_executor(retries=_RETRIES, pure=False)

    def submit(self, fn: Callable[..., R], /, *args: Any, **kwargs: Any) -> Future[R]:
        """Schedules ``fn(*args, **kwargs)`` on some worker."""
        future: Future[R] = self._executor.submit(fn, *args, **kwargs)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Lets go of the cluster, which lives on; running tasks are waited for unless ``cancel_futures``."""
        self._executor.shutdown(wait=wait and not cancel_futures)
        self._client.close()


def worker_lost(error: BaseException) -> bool:
    """Whether ``error`` says that the workers on which a task was tried all died."""
    return type(error).__module__.startswith("distributed") and type(error).__name__ == "KilledWorker"
