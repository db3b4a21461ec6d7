"""What is measured: each task does its work once, cold, in a process of its own.

Comes in: a folder of documents. Goes out: seconds and peak memory as one line of JSON on stdout.
Does not: compare or repeat; ``__main__`` does.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from pipeline.annotate import annotate
from pipeline.extract import SUFFIXES, extract
from pipeline.records import Transcript
from pipeline.register import read_register
from pipeline.segment import segment


def _transcripts(folder: Path) -> list[Transcript]:
    paths = sorted(
        path for path in folder.iterdir() if path.suffix in SUFFIXES and not path.name.endswith(".meta.json")
    )
    return [extract(path, doc_id=path.name, source_path=path.name) for path in paths]


def spacy_tokenizer(folder: Path) -> Callable[[], int]:
    """Reference for text: spaCy's blank Dutch tokenizer over the same texts."""
    import spacy

    texts = [transcript.text for transcript in _transcripts(folder)]
    nlp = spacy.blank("nl")
    nlp.max_length = max(map(len, texts)) + 1

    def work() -> int:
        for text in texts:
            nlp(text)
        return sum(map(len, texts))

    return work


def segmenting(folder: Path) -> Callable[[], int]:
    """The segment stage over the texts; the register is read beforehand, as a worker does once."""
    transcripts, register = _transcripts(folder), read_register()

    def work() -> int:
        for transcript in transcripts:
            segment(transcript, register)
        return sum(len(transcript.text) for transcript in transcripts)

    return work


def annotating(folder: Path) -> Callable[[], int]:
    """The annotate stage over the same texts: claims, attributes, sentences, tables."""
    transcripts, register = _transcripts(folder), read_register()
    pairs = [(transcript, segment(transcript, register)) for transcript in transcripts]

    def work() -> int:
        for transcript, proceedings in pairs:
            annotate(transcript, proceedings)
        return sum(len(transcript.text) for transcript in transcripts)

    return work


def bare_pdfium(folder: Path) -> Callable[[], int]:
    """Reference for PDF: the text of every page by pypdfium2 and nothing else. Counts pages."""
    import pypdfium2

    paths = sorted(folder.glob("*.pdf"))

    def work() -> int:
        pages = 0
        for path in paths:
            with pypdfium2.PdfDocument(path) as document:
                for page in document:
                    page.get_textpage().get_text_range()
                    pages += 1
        return pages

    return work


def extracting_pdf(folder: Path) -> Callable[[], int]:
    """The extract stage over the PDFs. Counts pages."""
    paths = sorted(folder.glob("*.pdf"))

    def work() -> int:
        return sum(len(extract(path, doc_id=path.name, source_path=path.name).pages) for path in paths)

    return work


TASKS = {task.__name__: task for task in (spacy_tokenizer, segmenting, annotating, bare_pdfium, extracting_pdf)}


def main() -> None:
    """Runs one task: its name and the folder are the arguments."""
    work = TASKS[sys.argv[1]](Path(sys.argv[2]))
    start = time.perf_counter()
    amount = work()
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({"seconds": seconds, "amount": amount, "peak_mib": peak}))


if __name__ == "__main__":
    main()
