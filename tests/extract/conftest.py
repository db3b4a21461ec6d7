"""Files for the readers of extract, written by other means than the readers'."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.extract import extract
from pipeline.records import Transcript

Reader = Callable[..., Transcript]


@pytest.fixture
def read(tmp_path: Path) -> Reader:
    """Writes a file of the given name and content and extracts it."""

    def reader(name: str, content: bytes | str, sidecar: bytes | str | None = None) -> Transcript:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        if sidecar is not None:
            beside = tmp_path / (path.stem + ".meta.json")
            beside.write_bytes(sidecar if isinstance(sidecar, bytes) else sidecar.encode())
        return extract(path, doc_id=name, source_path=name)

    return reader
