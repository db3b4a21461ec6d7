"""A worker that takes too long, too much memory, or dies, takes no neighbour with it."""

from __future__ import annotations

import os
import time

import pytest
from pebble import ProcessExpired

from pipeline.run.executor import Limits, Processes, completed


def _work(task: str) -> str:
    if task == "hangs":
        time.sleep(60)
    if task == "eats":
        return str(len(bytearray(4 << 30)))
    if task == "dies":
        os._exit(9)
    if task == "fails":
        raise ValueError("no such thing")
    return task.upper()


@pytest.fixture(scope="module")
def outcomes():
    tasks = ["a", "hangs", "b", "eats", "c", "dies", "d", "fails", *(f"n{i}" for i in range(20))]
    with Processes(2, Limits(seconds=4.0, memory_mb=1024)) as executor:
        return {
            task: future.exception() or future.result()
            for task, future in completed(executor, _work, tasks, in_flight=4)
        }


def test_every_task_ends(outcomes):
    assert len(outcomes) == 28


def test_neighbours_are_unharmed(outcomes):
    assert {outcomes[f"n{i}"] for i in range(20)} == {f"N{i}" for i in range(20)}
    assert [outcomes[name] for name in "abcd"] == ["A", "B", "C", "D"]


@pytest.mark.parametrize(
    ("task", "fault"), [("hangs", TimeoutError), ("eats", MemoryError), ("dies", ProcessExpired), ("fails", ValueError)]
)
def test_the_guilty_task_tells_its_fault(outcomes, task, fault):
    assert isinstance(outcomes[task], fault)


def test_no_more_tasks_wait_than_asked_for():
    drawn = []

    def tasks():
        for number in range(50):
            drawn.append(number)
            yield str(number)

    with Processes(1, Limits()) as executor:
        for count, _ in enumerate(completed(executor, _work, tasks(), in_flight=5), 1):
            assert len(drawn) <= count + 5
