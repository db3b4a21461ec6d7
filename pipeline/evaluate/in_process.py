"""Runs the stages in this process on the documents that gold belongs to.

Comes in: a folder of documents and the gold. Goes out: ``FoundDocument`` records.
Does not: write anything, or use more than one process.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from pipeline.annotate import annotate
from pipeline.evaluate.found import FoundDocument, from_records
from pipeline.evaluate.gold import GoldDocument
from pipeline.extract import DEFAULTS, ENDING, SUFFIXES, Options, extract
from pipeline.register import read_register
from pipeline.segment import segment


def read_documents(folder: Path, gold: Sequence[GoldDocument], options: Options = DEFAULTS) -> Iterator[FoundDocument]:
    """Extracts, segments and annotates each document in ``folder`` that a gold key belongs to.

    ``options``: the limits of one file. Raises ``Refusal`` where one of them cannot be read.
    """
    register = read_register()
    for path in sorted(folder.iterdir()):
        if _is_document(path) and any(one.belongs_to(path.name) for one in gold):
            transcript = extract(path, doc_id=path.name, source_path=path.name, options=options)
            proceedings = segment(transcript, register)
            yield from_records(transcript, proceedings, annotate(transcript, proceedings))


def _is_document(path: Path) -> bool:
    name = path.name.lower()
    return path.is_file() and path.suffix.lower() in SUFFIXES and not name.endswith(ENDING)
