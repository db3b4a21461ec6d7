"""How far a long run has come: a bar on a terminal, a plain line now and then elsewhere; always on stderr."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

_SECONDS_BETWEEN_LINES = 10.0


def note(message: str) -> None:
    """One line for the person who watches."""
    print(message, file=sys.stderr, flush=True)


def tracked(steps: Iterable[T], *, total: int, label: str) -> Iterator[T]:
    """Passes ``steps`` on and shows how many of ``total`` are through."""
    return _bar(steps, total, label) if sys.stderr.isatty() else _lines(steps, total, label)


def _bar(steps: Iterable[T], total: int, label: str) -> Iterator[T]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn(label), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        yield from progress.track(steps, total=total)


def _lines(steps: Iterable[T], total: int, label: str) -> Iterator[T]:
    due = time.monotonic() + _SECONDS_BETWEEN_LINES
    for count, step in enumerate(steps, 1):
        yield step
        if time.monotonic() >= due:
            note(f"{label}: {count} of {total}")
            due = time.monotonic() + _SECONDS_BETWEEN_LINES
