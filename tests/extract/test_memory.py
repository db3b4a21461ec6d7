"""Memory: reading many more pages takes the text of those pages more, and little else."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.extract.drawing import Paper, prose

FEW, MANY = 200, 1_500
BOUND = 9_000  # bytes a page beside its text: the page in the file, its entry in pdfium's table, its own records
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
