"""Whether a file or folder is there, told alike by every Python.

Comes in: a path. Goes out: yes or no.
Does not: take what cannot be looked at (no rights, a name too long) for what is not there: that stays an ``OSError``.
Since Python 3.14 ``Path.exists`` and its kin answer no to both.
"""

from __future__ import annotations

import stat
from pathlib import Path


def is_there(path: Path) -> bool:
    """Whether anything is at ``path``. Raises ``OSError`` where that cannot be told; so do the others here."""
    return _mode(path) is not None


def is_file(path: Path) -> bool:
    """Whether a file is at ``path``."""
    return stat.S_ISREG(_mode(path) or 0)


def is_folder(path: Path) -> bool:
    """Whether a folder is at ``path``."""
    return stat.S_ISDIR(_mode(path) or 0)


def _mode(path: Path) -> int | None:
    try:
        return path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
