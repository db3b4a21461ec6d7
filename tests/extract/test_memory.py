"""Memory: reading many more pages takes the text of those pages more, and little else."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.extract.drawing import Paper, prose

FEW, MANY = 200, 1_500
BOUND = 4_000  # bytes a page beside its text: pdfium's list of the file's objects, the page's records
READS = """
import re, sys
from pathlib import Path
from pipeline.extract import extract

transcript = extract(Path(sys.argv[1]), doc_id="x", source_path="x")
peak = re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())
print(len(transcript.pages), int(peak.group(1)) * 1024, sys.getsizeof(transcript.text))
"""


def _read(folder, n_pages):
    """Peak memory of a process that reads a PDF of ``n_pages``, and the size of the text: bytes."""
    paper = Paper()
    for number in range(n_pages):
        paper.lines([f"{number} {line}" for line in prose(number, 40)]).page()
    path = folder / f"{n_pages}.pdf"
    path.write_bytes(paper.done())
    done = subprocess.run([sys.executable, "-c", READS, str(path)], capture_output=True, text=True, check=True)
    pages, peak, size = map(int, done.stdout.split())
    assert pages == n_pages
    return peak, size


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the peak of a process is read from /proc")
def test_memory_grows_by_the_text_and_little_else(tmp_path):
    (few, few_text), (many, many_text) = _read(tmp_path, FEW), _read(tmp_path, MANY)
    beside_text = (many - few) - (many_text - few_text)
    assert beside_text < BOUND * (MANY - FEW)


_FULL = """
import resource
from pipeline.extract.pdf.page.frame import Line
from pipeline.extract.pdf.document.packed import Shelf, records_of
pages = [(Line(f"regel {page}" * 40, page, 0.0, 1.0, 2.0, 3.0, 4.0, 5.0),) for page in range(1, 400)]
resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, 2_000))
with Shelf() as shelf:
    kept = [shelf.put(number, lines) for number, lines in enumerate(pages, 1)]
    assert [records_of(one, Line) for one in kept] == pages
    print(sum(getattr(one, "here", None) is not None for one in kept) > 0)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limits on files there")
def test_a_full_disk_keeps_the_pages_in_memory():
    done = subprocess.run([sys.executable, "-c", _FULL], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "True"), done.stderr
