"""What cannot be looked at is not taken for what is not there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.presence import is_file, is_folder, is_there


@pytest.mark.parametrize(
    ("asked", "answers"),
    [
        (is_there, (True, True, False, False)),
        (is_file, (True, False, False, False)),
        (is_folder, (False, True, False, False)),
    ],
)
def test_what_is_there(tmp_path: Path, asked: Callable[[Path], bool], answers: tuple[bool, ...]):
    file = tmp_path / "x.txt"
    file.write_text("x")
    assert tuple(map(asked, (file, tmp_path, tmp_path / "y", file / "z"))) == answers


@pytest.mark.parametrize("asked", [is_there, is_file, is_folder])
def test_a_name_that_is_too_long_is_no_answer(asked: Callable[[Path], bool]):
    with pytest.raises(OSError, match="too long"):
        asked(Path("x" * 300))
