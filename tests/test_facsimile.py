"""The page of a figure as a picture, whatever the page says of its size."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from reportlab.pdfgen import canvas

from pipeline.extract import Options, Refusal, extract, locate
from pipeline.facsimile import NoFacsimile, drawn


def test_a_page_that_says_it_is_huge_gives_a_picture_that_fits(tmp_path: Path) -> None:
    """At the usual scale it would take gigabytes."""
    written = io.BytesIO()
    paper = canvas.Canvas(written, pagesize=(14_000, 14_000))
    paper.drawString(100, 13_900, "Er zijn 12 huizen in de gemeente.")
    paper.showPage()
    paper.save()
    path = tmp_path / "groot.pdf"
    path.write_bytes(written.getvalue())
    width, height = drawn(_claim(path, "12 huizen"), tmp_path).size
    assert 4_000 < width == height <= 5_000


def _claim(path: Path, said: str) -> dict[str, object]:
    text = extract(path, doc_id=path.name, source_path=path.name)
    start = text.text.index(said)
    return {
        "claim_id": f"{path.name}#c{start}", "doc_id": path.name, "source_path": path.name, "sha256": text.sha256,
        "media_type": "application/pdf", "whole": text.text, "char_start": start, "char_end": start + len(said),
    }  # fmt: skip


def _printed(place: Path, *pages: str) -> Path:
    paper = canvas.Canvas(str(place))
    for page in pages:
        paper.drawString(72, 700, page)
        paper.showPage()
    paper.save()
    return place


def test_what_a_run_took_with_higher_limits_is_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = _printed(tmp_path / "dik.pdf", "Er zijn 12 huizen.", "Er zijn 13 huizen.", "Er zijn 14 huizen.")
    claim = _claim(path, "14 huizen")
    for function in (extract, locate):  # as if so many pages and bytes were too many
        monkeypatch.setitem(function.__kwdefaults__, "options", Options(max_pages=2, max_bytes=100))
    with pytest.raises(Refusal):
        extract(path, doc_id="dik.pdf", source_path="dik.pdf")
    assert min(drawn(claim, tmp_path).size) > 500


def test_a_file_that_changed_is_not_opened_as_a_document(tmp_path: Path) -> None:
    """It may be larger or worse than what a run would take."""
    path = _printed(tmp_path / "a.pdf", "Er zijn 12 huizen.")
    claim = _claim(path, "12 huizen")
    path.write_bytes(b"%PDF-1.7 and no more of it")
    with pytest.raises(NoFacsimile, match="has changed since"):
        drawn(claim, tmp_path)
