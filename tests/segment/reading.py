"""What the tests of segment share: a text read as a file of it would be; rows held against those kept beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.records import Proceedings, Transcript
from pipeline.register import Register
from pipeline.segment import segment


def read(text: str, register: Register) -> Proceedings:
    """The rows of a text."""
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    return segment(made, register)


def compare_with_golden(found: str, source: Path) -> None:
    """Holds ``found`` against the golden file beside ``source``; a missing one is written, and the test fails."""
    golden = source.with_name("golden.txt")
    if not golden.exists():
        golden.write_text(found, encoding="utf-8")
        pytest.fail(f"{golden.parent.name}/golden.txt was missing and is written now: read it against the source")
    assert found == golden.read_text(encoding="utf-8")
