"""Which files of RAW are documents.

Comes in: the storage. Goes out: ``Source`` records in the order of their ids, and the files that are no document.
Does not: open a file.

Sidecars, the register overlay, hidden files, links, read-me files and the configuration are not documents and are
passed over; any other file with an ending that no reader knows is refused by name.
"""

from __future__ import annotations

import os
from typing import NamedTuple

from pipeline.extract import ENDING, SUFFIXES
from pipeline.run.storage import Listed, State, Storage

OVERLAY = "people.csv"
_PASSED_OVER = frozenset({OVERLAY, "vraagbaak.toml"})
_NO_DOCUMENTS = frozenset({"readme", "license"})


class Source(NamedTuple):
    """One file of RAW, at ``name`` in its storage. ``doc_id`` is that name as text.

    ``beside`` is its sidecar; ``state`` tells whether either changed.
    """

    doc_id: str
    name: str
    beside: str | None
    state: State


def sources(raw: Storage) -> list[Source]:
    """The documents in ``raw``, and files of a kind that no reader knows, by doc_id. Raises as ``Storage``."""
    documents: list[Listed] = []
    sidecars: dict[str, State] = {}
    for file in raw.listed():
        last = file.name.rpartition("/")[2].lower()
        if last.endswith(ENDING):
            sidecars[file.name] = file.state
        elif not (file.link or last.startswith(".") or last in _PASSED_OVER or last.split(".")[0] in _NO_DOCUMENTS):
            documents.append(file)
    return sorted((_source(file, sidecars) for file in documents), key=lambda source: source.name)


def _source(file: Listed, sidecars: dict[str, State]) -> Source:
    beside = os.path.splitext(file.name)[0] + ENDING
    if beside not in sidecars:
        return Source(_as_text(file.name), file.name, None, file.state)
    return Source(_as_text(file.name), file.name, beside, file.state + sidecars[beside])


def is_known(name: str) -> bool:
    """Whether a reader knows the ending of ``name``."""
    return os.path.splitext(name)[1].lower() in SUFFIXES


def _as_text(name: str) -> str:
    """Bytes that are no UTF-8 are written as escapes, so that the id is always text."""
    return name if name.isascii() else os.fsencode(name).decode("utf-8", errors="backslashreplace")
