"""Extract: file -> text, pages, marks, tables, metadata. The only stage that knows of files.

Comes in: the path of a ``.txt``, ``.pdf``, ``.json`` or ``.html`` file, with ``x.meta.json`` beside it or not.
Goes out: a ``Transcript``, or a ``Refusal`` that says why the file is no document.
Does not: know speakers, questions or numbers. Its text is never altered afterwards.

One reader for each form: ``plain``, ``pdf``, ``service`` (JSON of the open data service), ``website`` (HTML).
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from pipeline.extract.content import DEFAULTS, PASSING, Content, Options, Refusal, as_text
from pipeline.extract.locate import Location, locate
from pipeline.extract.metadata import merge
from pipeline.extract.sidecar import ENDING, read_sidecar, sidecar
from pipeline.records import Transcript

MEDIA_TYPES = {
    ".txt": "text/plain",
    ".pdf": "application/pdf",
    ".json": "application/json",
    ".html": "text/html",
}
SUFFIXES = frozenset(MEDIA_TYPES)

__all__ = [
    "DEFAULTS",
    "ENDING",
    "MEDIA_TYPES",
    "PASSING",
    "SUFFIXES",
    "Location",
    "Options",
    "Refusal",
    "as_text",
    "extract",
    "locate",
    "sidecar",
]


def extract(path: Path, *, doc_id: str, source_path: str, options: Options = DEFAULTS) -> Transcript:
    """The document at ``path`` as text.

    ``doc_id`` and ``source_path`` are handed through. Raises ``Refusal`` where the file cannot become a document.
    """
    suffix, name = path.suffix.lower(), as_text(path.name)
    if suffix not in SUFFIXES:
        raise Refusal("unknown_ending", f"{name} has an ending that is not read: use .txt, .pdf, .json or .html.")
    with _opened(path, name, options) as file:
        before = _state(file)
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]
        content = _read(suffix, file, name, options)
        if _state(file) != before:
            raise Refusal("changed", f"{name} was changed while it was read: run again when it is whole.")
    if len(content.text) > options.max_chars:
        raise Refusal(
            "too_long", f"{name} holds more than {options.max_chars} characters, too many for one document: split it."
        )
    metadata, problems = content.metadata, content.problems
    beside = sidecar(path)
    if beside is not None:
        stated, more = read_sidecar(beside)
        metadata, problems = merge(stated, metadata), (*problems, *more)
    return Transcript(
        doc_id=doc_id,
        source_path=source_path,
        sha256=sha256,
        media_type=MEDIA_TYPES[suffix],
        text=content.text,
        pages=content.pages,
        marks=content.marks,
        tables=content.tables,
        metadata=metadata,
        problems=problems,
    )


@contextmanager
def _opened(path: Path, name: str, options: Options) -> Iterator[BinaryIO]:
    """The file, refused where it is empty or too large. A PDF is not read whole: the longest would fill the memory."""
    try:
        with path.open("rb") as file:
            size, _ = _state(file)
            if size > options.max_bytes:
                limit = f"{options.max_bytes / 2**20:g} MiB"
                message = f"{name} is larger than {limit}: split it, or raise --max-file-mb."
                raise Refusal("too_large", message)
            if not size:
                raise Refusal("empty_file", f"{name} is empty (0 bytes): fetch it again or remove it.")
            yield file
    except FileNotFoundError as error:
        raise Refusal("vanished", f"{name} was there and is gone: put it back and run again.") from error
    except OSError as error:
        raise Refusal("unreadable", f"{name} cannot be read ({error.strerror}): check its permissions.") from error


def _state(file: BinaryIO) -> tuple[int, int]:
    """Size in bytes and time of the last change."""
    state = os.fstat(file.fileno())
    return state.st_size, state.st_mtime_ns


def _read(suffix: str, file: BinaryIO, name: str, options: Options) -> Content:
    if suffix == ".pdf":
        from pipeline.extract.pdf import read_pdf

        return read_pdf(file, name=name, options=options)
    file.seek(0)
    data = file.read()
    if suffix == ".json":
        from pipeline.extract.service import read_json

        return read_json(data, name=name)
    if suffix == ".html":
        from pipeline.extract.website import read_html

        return read_html(data, name=name)
    from pipeline.extract.plain import read_text

    return read_text(data, name=name)
