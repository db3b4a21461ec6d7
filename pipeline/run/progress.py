"""How far a long run has come: a bar on a terminal, a plain line now and then elsewhere; always on stderr.

Comes in: the steps of the work, a sentence. Goes out: the steps, unchanged; lines on stderr.
Does not: stop the work where nobody can read it.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

_SECONDS_BETWEEN_LINES = 10.0


def note(message: str) -> None:
    """One line for the person who watches.

    Where nobody can read it (behind ``2>&1 | head``, in a log on a disk that is full) the work goes on.
    """
    try:
        print(message, file=sys.stderr, flush=True)
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def counted(number: int, noun: str) -> str:
    """``1 document``, ``2 documents``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _one(_: object) -> int:
    return 1


def tracked(steps: Iterable[T], *, total: int, label: str, count: Callable[[T], int] = _one) -> Iterator[T]:
    """Passes ``steps`` on and shows how many of ``total`` are through; ``count`` tells how many a step is worth."""
    show = _bar if sys.stderr.isatty() else _lines
    return show(steps, total, label, count)


def _bar(steps: Iterable[T], total: int, label: str, count: Callable[[T], int]) -> Iterator[T]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn(label), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(label, total=total)
        for step in steps:
            yield step
            progress.advance(task, count(step))


def _lines(steps: Iterable[T], total: int, label: str, count: Callable[[T], int]) -> Iterator[T]:
    due = time.monotonic() + _SECONDS_BETWEEN_LINES
    through = 0
    for step in steps:
        yield step
        through += count(step)
        if time.monotonic() >= due:
            note(f"{label}: {through} of {total}")
            due = time.monotonic() + _SECONDS_BETWEEN_LINES
