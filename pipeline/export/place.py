"""A folder that is whole or not there: an export is built beside its place and put there in one step.

Comes in: the folder an export is wanted in. Goes out: an empty folder to fill.
Does not: touch a folder that holds anything but an earlier export of the same kind.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_MARK = "export.json"


class ExportFaulty(Exception):
    """An export cannot be written; the message says where and what to do."""


@contextmanager
def filling(folder: Path, kind: str, told: dict[str, object]) -> Iterator[Path]:
    """An empty folder that takes the place of ``folder`` when the block ends well; ``told`` stands in its mark.

    Raises ``ExportFaulty`` where ``folder`` holds other things, or cannot be written.
    """
    _refuse_foreign(folder, kind)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        building = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    except OSError as error:
        raise _unwritable(folder, error) from error
    try:
        building.chmod(0o755)
        yield building
        mark = {"made_by": "vraagbaak", "kind": kind, **told}
        (building / _MARK).write_text(json.dumps(mark, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        if folder.exists():
            shutil.rmtree(folder)
        os.replace(building, folder)
    except OSError as error:
        raise _unwritable(folder, error) from error
    finally:
        shutil.rmtree(building, ignore_errors=True)


def _refuse_foreign(folder: Path, kind: str) -> None:
    if not os.path.lexists(folder):
        return
    if folder.is_symlink() or not folder.is_dir():
        raise ExportFaulty(f"'{folder}' is no folder. Name another one.")
    if not any(folder.iterdir()):
        return
    try:
        mark = json.loads((folder / _MARK).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        mark = None
    if not isinstance(mark, dict) or mark.get("kind") != kind or mark.get("made_by") != "vraagbaak":
        raise ExportFaulty(
            f"'{folder}' holds files that are no {kind} export of vraagbaak; they are left alone. Name another folder."
        )


def _unwritable(folder: Path, error: OSError) -> ExportFaulty:
    return ExportFaulty(f"'{folder}' cannot be written ({error.strerror or error}). Make room, or name another folder.")
