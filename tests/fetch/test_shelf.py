"""The folder of documents: what is the same stays as it is, what differs takes its place."""

from __future__ import annotations

import os
from pathlib import Path

from pipeline.fetch.shelf import Provenance, Shelf


def test_a_document_that_is_the_same_keeps_its_date(tmp_path: Path) -> None:
    """By its date the pipeline knows that nothing is to be done for it."""
    shelf, place = Shelf(tmp_path), tmp_path / "jln" / "1.json"

    def kept(data: bytes) -> bool:
        return shelf.keep_answer("jln:1", data, None, Provenance("https://example.org/jln/1"))

    assert kept(b'{"id": 1}')
    os.utime(place, (1, 1))
    assert not kept(b'{"id": 1}')
    assert place.stat().st_mtime == 1
    assert kept(b'{"id": 2}')
    assert place.stat().st_mtime > 1
    assert place.read_bytes() == b'{"id": 2}'
    shelf.close()
