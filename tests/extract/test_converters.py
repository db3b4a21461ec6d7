"""The text that another converter makes of a PDF gives the turns that the PDF gives.

Two real ones: pdfminer, which sets blank lines between blocks and doubles the blanks of justified lines, and pdfium's
own text, which has no blank line at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from pdfminer.high_level import extract_text

from pipeline.annotate import annotate
from pipeline.extract import extract
from pipeline.register import Register, read_register
from pipeline.segment import segment
from tests.extract.printing.__main__ import made

MOST = 0.02  # a label in the middle of a sentence that the other converter breaks


def by_pdfminer(path: Path) -> str:
    return extract_text(str(path))


def by_pdfium(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return "\n".join(pages).replace("\r\n", "\n").replace("\ufffe", "-\n")


def turns(path: Path, register: Register) -> list[tuple[str, str | None, str]]:
    """Role, label and first letters of each."""
    found = segment(extract(path, doc_id="x", source_path=path.name), register).speeches
    return [
        (one.role or "", one.speaker_label and one.speaker_label.replace(" ", ""), _letters(one.text)) for one in found
    ]


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))[:30]


def one_column(form: str) -> list[int]:
    """Seeds of documents of a form in one column."""
    seeds = range({"committee": 0, "plenary": 1, "written": 2}[form], 140, 5)
    return [seed for seed in seeds if made(seed)[1].columns == 1][:3]


@pytest.mark.parametrize("convert", [by_pdfminer, by_pdfium])
@pytest.mark.parametrize("form", ["committee", "plenary", "written"])
def test_a_converted_document_has_its_turns(form: str, convert: Callable[[Path], str], tmp_path: Path) -> None:
    register = read_register()
    lost, count = 0, 0
    for seed in one_column(form):
        data = made(seed)[2]
        path = tmp_path / f"{seed}.pdf"
        path.write_bytes(data)
        whole = turns(path, register)
        converted = path.with_suffix(".txt")
        converted.write_text(convert(path), encoding="utf-8")
        found = turns(converted, register)
        count += len(whole)
        lost += len(set(whole) - set(found))
    assert count
    assert lost <= MOST * count


def figures(path: Path, register: Register) -> Counter[tuple[object, ...]]:
    """Each claim with all that it says, and who said it."""
    transcript = extract(path, doc_id="x", source_path=path.name)
    proceedings = segment(transcript, register)
    ends = sorted((one.start, one.end, one.role, one.who.name) for one in proceedings.speeches)
    found: Counter[tuple[object, ...]] = Counter()
    for claim in annotate(transcript, proceedings).claims:
        said = [(role, name) for start, end, role, name in ends if start <= claim.start < end]
        found[(claim.quantity, *said)] += 1
    return found


@pytest.mark.parametrize("convert", [by_pdfminer, by_pdfium])
def test_a_converted_report_has_its_figures(shared: Path, convert: Callable[[Path], str], tmp_path: Path) -> None:
    (path,) = sorted((shared / "documents").glob("*.pdf"))
    register = read_register()
    whole = figures(path, register)
    converted = tmp_path / "report.txt"
    converted.write_text(convert(path), encoding="utf-8")
    assert sum(whole.values()) > 500
    assert figures(converted, register) == whole
