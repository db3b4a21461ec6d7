"""What is measured: each task does its work once, cold, in a process of its own.

Comes in: a folder of documents. Goes out: seconds and peak memory as one line of JSON on stdout.
Does not: compare or repeat; ``__main__`` does.
"""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from pipeline.annotate import annotate
from pipeline.extract import ENDING, SUFFIXES, extract
from pipeline.load import Bundle
from pipeline.records import Transcript
from pipeline.register import read_register
from pipeline.segment import segment
from tests.bench.archive import Archive


def _transcripts(folder: Path) -> list[Transcript]:
    paths = sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES and not path.name.endswith(ENDING))
    return [extract(path, doc_id=path.name, source_path=path.name) for path in paths]


def spacy_tokenizer(folder: Path) -> Callable[[], int]:
    """Reference for text: a fresh blank Dutch tokenizer of spaCy over the same texts.

    It is built within the clock, as the rules of our stages are; what is imported is imported beforehand on both sides.
    """
    import spacy
    import spacy.lang.nl

    texts = [transcript.text for transcript in _transcripts(folder)]

    def work() -> int:
        nlp = spacy.blank("nl")
        nlp.max_length = max(map(len, texts)) + 1
        for text in texts:
            nlp(text)
        return sum(map(len, texts))

    return work


def segmenting(folder: Path) -> Callable[[], int]:
    """The segment stage over the texts; the register and the readers of its forms are there, as in a worker."""
    import pipeline.segment.oral
    import pipeline.segment.report
    import pipeline.segment.written  # noqa: F401

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


def kept_pdfium(folder: Path) -> Callable[[], int]:
    """Reference for memory: the same, the text kept as a transcript keeps it. Counts pages."""
    import pypdfium2

    paths = sorted(folder.glob("*.pdf"))

    def work() -> int:
        pages: list[str] = []
        for path in paths:
            with pypdfium2.PdfDocument(path) as document:
                pages += [page.get_textpage().get_text_range() for page in document]
        return len(pages) if "".join(pages) else 0

    return work


def bare_pdfplumber(folder: Path) -> Callable[[], int]:
    """Reference for PDF: the text of every page by pdfplumber and nothing else. Counts pages."""
    import pdfplumber

    paths = sorted(folder.glob("*.pdf"))

    def work() -> int:
        pages = 0
        for path in paths:
            with pdfplumber.open(path) as document:
                for page in document.pages:
                    page.extract_text()
                    page.close()
                    pages += 1
        return pages

    return work


def extracting_pdf(folder: Path) -> Callable[[], int]:
    """The extract stage over the PDFs; what is imported is imported beforehand, as in the reference. Counts pages."""
    import pypdfium2  # noqa: F401

    import pipeline.extract.pdf  # noqa: F401

    paths = sorted(folder.glob("*.pdf"))

    def work() -> int:
        return sum(len(extract(path, doc_id=path.name, source_path=path.name).pages) for path in paths)

    return work


def loading(_: Path) -> Callable[[], int]:
    """The load stage over an invented archive of 400 documents, checks included. Counts rows of all tables."""
    from pipeline.load import RunInfo, update

    register, bundles = read_register(), _bundles()
    place = Path(tempfile.mkdtemp()) / "p.duckdb"

    def work() -> int:
        update(place, iter(bundles), [], (), register, RunInfo(), check_all=False)
        return _rows(place)

    return work


def duckdb_bulk(_: Path) -> Callable[[], int]:
    """Reference for load: DuckDB's own bulk load of the same rows, from Parquet into tables, and nothing else."""
    import duckdb

    from pipeline.export.tables import export_parquet
    from pipeline.load import RunInfo, update

    folder = Path(tempfile.mkdtemp())
    update(folder / "p.duckdb", iter(_bundles()), [], (), read_register(), RunInfo(), check_all=False)
    with duckdb.connect(str(folder / "p.duckdb"), read_only=True) as connection:
        export_parquet(connection, folder / "parquet")

    def work() -> int:
        with duckdb.connect(str(folder / "bulk.duckdb")) as connection:
            for path in sorted((folder / "parquet").glob("*.parquet")):
                connection.execute(f"CREATE TABLE {path.stem} AS FROM '{path}'")
        return _rows(folder / "bulk.duckdb")

    return work


def _bundles() -> list[Bundle]:
    register, bundles = read_register(), []
    folder = Path(tempfile.mkdtemp())
    Archive(register=register).write(folder, 400)
    for path in sorted(folder.rglob("*.txt")):
        transcript = extract(path, doc_id=path.name, source_path=path.name)
        proceedings = segment(transcript, register)
        bundles.append(Bundle(transcript, proceedings, annotate(transcript, proceedings), transcript.sha256))
    return bundles


def _rows(database: Path) -> int:
    import duckdb

    with duckdb.connect(str(database), read_only=True) as connection:
        names = connection.execute("SELECT table_name FROM duckdb_tables() WHERE table_name <> 'loaded'").fetchall()
        return sum(connection.execute(f"SELECT count(*) FROM {name}").fetchall()[0][0] for (name,) in names)


TASKS = {
    task.__name__: task
    for task in (
        *(spacy_tokenizer, segmenting, annotating),
        *(bare_pdfium, kept_pdfium, bare_pdfplumber, extracting_pdf),
        *(loading, duckdb_bulk),
    )
}


def main() -> None:
    """Runs one task: its name and the folder are the arguments."""
    work = TASKS[sys.argv[1]](Path(sys.argv[2]))
    start = time.perf_counter()
    amount = work()
    seconds = time.perf_counter() - start
    print(json.dumps({"seconds": seconds, "amount": amount, "peak_mib": _peak_mib()}))


def _peak_mib() -> int:
    """Peak memory of this process; on Linux by its own counter, for ``ru_maxrss`` begins with that of the parent."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text().partition("VmHWM:")[2].split()[0]) // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    main()
