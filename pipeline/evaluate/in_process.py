"""Runs the stages in this process on the documents that gold belongs to.

Comes in: a folder of documents and the gold. Goes out: ``FoundDocument`` records.
Does not: write anything, or use more than one process. A stage that is not there yet is stood in for: the whole text
is read as one span.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from pipeline.clean import Cleaner
from pipeline.evaluate.found import FoundDocument, from_records
from pipeline.evaluate.gold import GoldDocument
from pipeline.records import Annotated, Claim, Proceedings, Transcript


def read_documents(folder: Path, gold: Sequence[GoldDocument]) -> Iterator[FoundDocument]:
    """Extracts, segments and annotates each document in ``folder`` that a gold key belongs to."""
    for path in sorted(folder.iterdir()):
        if path.is_file() and any(one.belongs_to(path.name) for one in gold):
            yield _read(path)


def _read(path: Path) -> FoundDocument:
    transcript = _extract(path)
    proceedings = _segment(transcript)
    annotate = _stage("pipeline.annotate", "annotate")
    if annotate is not None and proceedings is not None:
        return from_records(transcript, proceedings, annotate(transcript, proceedings))
    return from_records(transcript, proceedings, _annotate_whole(transcript))


def _stage(module: str, function: str) -> Any:  # noqa: ANN401 - a stage of any type, or None
    return getattr(import_module(module), function, None)


def _extract(path: Path) -> Transcript:
    extract = _stage("pipeline.extract", "extract")
    if extract is not None:
        transcript: Transcript = extract(path, doc_id=path.name, source_path=path.name)
        return transcript
    text = path.read_text(encoding="utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    return Transcript(path.name, path.name, "", "text/plain", text)


def _segment(transcript: Transcript) -> Proceedings | None:
    segment, read_register = _stage("pipeline.segment", "segment"), _stage("pipeline.register", "read_register")
    if segment is None or read_register is None:
        return None
    proceedings: Proceedings = segment(transcript, read_register())
    return proceedings


def _annotate_whole(transcript: Transcript) -> Annotated:
    clean = Cleaner(transcript.text).clean([(0, len(transcript.text))])
    claims = []
    for found in import_module("pipeline.annotate.prose").read(clean.text):
        start, end = clean.raw_span(found.start, found.end)
        sentence = clean.text[slice(*found.sentence)]
        claims.append(Claim(f"{transcript.doc_id}#c{start}", start, end, found.quantity, sentence, found.rule))
    return Annotated(transcript.doc_id, tuple(claims))
