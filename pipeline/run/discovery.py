"""Which files of RAW are documents.

Comes in: the storage. Goes out: ``Source`` records in the order of their ids, those of files that are no document
among them, and how many links there are.
Does not: open a file.

Sidecars, the register overlay, hidden files, read-me files, the configuration, and what the run itself keeps there are
not documents and are passed over, as are links, which are counted: who fills a folder with links has to be told. Any
other file with an ending that no reader knows is refused by name.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pipeline.extract import ENDING, SUFFIXES, as_text
from pipeline.run.places import is_address
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


class Found(NamedTuple):
    """What lies in RAW: the documents and the files of a kind that no reader knows, by doc_id; the number of links."""

    sources: list[Source]
    links: int


def find(raw: Storage, own: Sequence[str] = ()) -> Found:
    """What lies in ``raw``, but for files and folders in ``own``. Raises as ``Storage``."""
    documents: list[Listed] = []
    sidecars: dict[str, State] = {}
    links = 0
    folders = tuple(f"{name}/" for name in own)
    for file in raw.listed():
        last = file.name.rpartition("/")[2].lower()
        if last.startswith(".") or file.name in own or file.name.startswith(folders):
            continue
        if last.endswith(ENDING) and file.state:
            sidecars[file.name] = file.state
        elif file.link:
            links += 1
        elif not (last in _PASSED_OVER or last.split(".")[0] in _NO_DOCUMENTS):
            documents.append(file)
    return Found(sorted((_source(file, sidecars) for file in documents), key=lambda source: source.name), links)


def kept_below(raw: str, places: Iterable[str]) -> list[str]:
    """Those of ``places`` that lie below ``raw``, as paths below it."""
    names = (_below(raw, place) for place in places)
    return [name for name in names if name]


def _below(raw: str, place: str) -> str:
    """The path of ``place`` below ``raw``; empty where it lies elsewhere."""
    if is_address(raw) or is_address(place):
        return place.removeprefix(f"{raw}/") if place.startswith(f"{raw}/") else ""
    inside, outside = os.path.realpath(place), os.path.join(os.path.realpath(raw), "")
    return inside.removeprefix(outside).replace(os.sep, "/") if inside.startswith(outside) else ""


def _source(file: Listed, sidecars: dict[str, State]) -> Source:
    beside = os.path.splitext(file.name)[0] + ENDING
    if beside not in sidecars:
        return Source(as_text(file.name), file.name, None, file.state)
    return Source(as_text(file.name), file.name, beside, file.state + sidecars[beside])


def is_known(name: str) -> bool:
    """Whether a reader knows the ending of ``name``."""
    return os.path.splitext(name)[1].lower() in SUFFIXES
