"""What is to be done: which documents are out of date for which stages, by what changed since the last run.

Comes in: RAW, EXTRACTED and the keys of the stages. Goes out: ``Manifest`` and the keys.
Does not: do it; ``engine`` does.

The manifest is a memory of sizes and times that makes a run with nothing to do quick. It may be lost at any moment:
the stamps on the outputs hold the truth, and a lost manifest costs one look at each of them.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from pipeline.extract import Options
from pipeline.register import Register
from pipeline.run.fingerprint import code_digest, combined
from pipeline.run.storage import State, Storage
from pipeline.run.store import Refused

STAGES = ("extract", "segment", "annotate")
NONE = -1
_FILE = "manifest.jsonl"
_LIBRARIES = {
    "extract": ("pypdfium2", "pdfplumber", "lxml"),
    "segment": (),
    "annotate": ("dateparser",),
    "load": (),
}


def stage_keys(options: Options, register: Register) -> dict[str, str]:
    """For each stage a digest of its code, rules, libraries and options; a document is redone when it differs."""
    extra = {"extract": repr(options), "segment": register.digest, "annotate": "", "load": register.digest}
    return {stage: combined(code_digest(stage, _LIBRARIES[stage]), extra[stage]) for stage in _LIBRARIES}


class Entry(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """What is known of one document: the state of its file, what its outputs were made with, its refusal.

    There is one for each document of an archive, so that each byte counts. ``keys`` are the numbers, in
    ``Manifest.keys``, of the keys of ``STAGES`` in their order, ``NONE`` for a stage not gone through. ``digest`` is
    that of the three outputs together, once they are there. ``limits`` are those that it broke; it is tried again under
    others. A state of ``()`` is tried again each time.
    """

    doc_id: str
    state: State
    keys: tuple[int, ...] = (NONE, NONE, NONE)
    digest: str | None = None
    refused: Refused | None = None
    refused_in: str | None = None
    limits: str | None = None

    def is_current(self, state: State, keys: Mapping[str, int], stages: tuple[str, ...], limits: str) -> bool:
        """Whether nothing is to be done for ``stages``: same file, same keys, up to the stage that refused it."""
        if not state or self.state != state or self.limits not in {None, limits}:
            return False
        for stage in stages:
            if self.keys[STAGES.index(stage)] != keys[stage]:
                return False
            if stage == self.refused_in:
                return True
        return True


class _Head(msgspec.Struct, frozen=True):
    """First line of the file: the keys, which the entries name by number."""

    keys: list[str]


class Manifest:
    """The entries of all documents, kept in one file that is replaced in one step."""

    def __init__(self, folder: Storage) -> None:
        self._folder = folder
        self.entries: dict[str, Entry] = {}
        self.keys: list[str] = []
        try:
            head, _, lines = folder.read(_FILE).partition(b"\n")
            self.keys = msgspec.json.decode(head, type=_Head).keys
            found = msgspec.json.Decoder(Entry).decode_lines(lines)
            self.entries = {entry.doc_id: entry for entry in found}
        except (FileNotFoundError, msgspec.MsgspecError):
            self.keys = []

    def number(self, key: str) -> int:
        """The number of a key, a new one where it has none."""
        if key not in self.keys:
            self.keys.append(key)
        return self.keys.index(key)

    def save(self) -> None:
        """Writes the entries, sorted by document."""
        entries = [self.entries[doc_id] for doc_id in sorted(self.entries)]
        encoder = msgspec.json.Encoder()
        self._folder.write(_FILE, encoder.encode(_Head(self.keys)) + b"\n" + encoder.encode_lines(entries))
