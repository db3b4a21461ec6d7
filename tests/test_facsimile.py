"""The page of a figure as a picture, whatever the page says of its size."""

from __future__ import annotations

import io
from pathlib import Path

from reportlab.pdfgen import canvas

from pipeline.extract import extract
from pipeline.facsimile import drawn


def test_a_page_that_says_it_is_huge_gives_a_picture_that_fits(tmp_path: Path) -> None:
    """At the usual scale it would take gigabytes."""
    written = io.BytesIO()
    paper = canvas.Canvas(written, pagesize=(14_000, 14_000))
    paper.drawString(100, 13_900, "Er zijn 12 huizen in de gemeente.")
    paper.showPage()
    paper.save()
    path = tmp_path / "groot.pdf"
    path.write_bytes(written.getvalue())
    text = extract(path, doc_id="groot.pdf", source_path="groot.pdf")
    start = text.text.index("12 huizen")
    claim = {
        "claim_id": "groot.pdf#c1", "doc_id": "groot.pdf", "source_path": "groot.pdf", "sha256": text.sha256,
        "media_type": "application/pdf", "whole": text.text, "char_start": start, "char_end": start + 9,
    }  # fmt: skip
    width, height = drawn(claim, tmp_path).size
    assert 4_000 < width == height <= 5_000
