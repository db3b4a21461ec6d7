"""A worker that takes too long, too much memory, or dies, takes no neighbour with it."""

from __future__ import annotations

import os
import subprocess
import sys
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


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
@pytest.mark.parametrize("memory_mb", [4096, 10**20])
def test_a_limit_beyond_what_the_machine_grants_is_its_own(memory_mb):
    script = (
        "import resource; resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))\n"
        "from pipeline.run.executor import _prepare\n"
        f"_prepare({memory_mb}, {{}}); print(resource.getrlimit(resource.RLIMIT_AS)[1] <= {memory_mb} << 20)"
    )
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (told.stdout, told.stderr) == ("True\n", "")


def test_a_limit_larger_than_any_memory_is_none():
    with Processes(1, Limits(memory_mb=10**20)) as executor:
        assert executor.submit(_work, "a").result() == "A"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork server")
def test_ctrl_c_while_what_forks_the_workers_starts_is_told_once():
    script = (
        "import os, signal, threading\n"
        "from pipeline.run.executor import Limits, Processes\n"
        "if __name__ == '__main__':\n"
        "    threading.Timer({after}, os.killpg, [0, signal.SIGINT]).start()\n"
        "    try:\n"
        "        Processes(2, Limits())\n"
        "        signal.pause()\n"
        "    except KeyboardInterrupt: print('interrupted')\n"
    )
    for after in (0.05, 0.1, 0.15, 0.2):
        command = [sys.executable, "-c", script.format(after=after)]
        told = subprocess.run(command, capture_output=True, text=True, start_new_session=True, check=False)
        assert (told.stdout, told.stderr) == ("interrupted\n", "")


def test_no_more_tasks_wait_than_asked_for():
    drawn = []

    def tasks():
        for number in range(50):
            drawn.append(number)
            yield str(number)

    with Processes(1, Limits()) as executor:
        for count, _ in enumerate(completed(executor, _work, tasks(), in_flight=5), 1):
            assert len(drawn) <= count + 5
