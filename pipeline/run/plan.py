"""What is to be done: which documents are out of date for which stages, by what changed since the last run.

Comes in: RAW, EXTRACTED and the keys of the stages. Goes out: ``Manifest`` and the keys.
Does not: do it; ``engine`` does.

The manifest is a memory of sizes and times that makes a run with nothing to do quick. It may be lost at any moment:
the stamps on the outputs hold the truth, and a lost manifest costs one look at each of them.
"""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from pipeline.extract import Options
from pipeline.register import Register
from pipeline.run.fingerprint import code_digest, combined
from pipeline.run.store import Refused

STAGES = ("extract", "segment", "annotate")
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


class Entry(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is known of one document: the state of its file, the keys and outputs of the stages, its refusal.

    ``limits`` are those that it broke; it is tried again under others. A state of ``()`` is tried again each time.
    """

    doc_id: str
    state: tuple[int, ...]
    keys: dict[str, str]
    digests: dict[str, str]
    refused: Refused | None = None
    refused_in: str | None = None
    limits: str | None = None

    def is_current(self, state: tuple[int, ...], keys: dict[str, str], stages: tuple[str, ...], limits: str) -> bool:
        """Whether nothing is to be done for ``stages``: same file, same keys, up to the stage that refused it."""
        if not state or self.state != state or self.limits not in {None, limits}:
            return False
        for stage in stages:
            if self.keys.get(stage) != keys[stage]:
                return False
            if stage == self.refused_in:
                return True
        return True


class Manifest:
    """The entries of all documents, kept in one file that is replaced in one step."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self.entries: dict[str, Entry] = {}
        try:
            lines = place.read_bytes().splitlines()
            self.entries = {
                entry.doc_id: entry for entry in msgspec.json.Decoder(Entry).decode_lines(b"\n".join(lines))
            }
        except (FileNotFoundError, msgspec.MsgspecError):
            self.entries = {}

    def save(self) -> None:
        """Writes the entries, sorted by document."""
        beside = self._place.with_name(f".part-{self._place.name}")
        beside.write_bytes(msgspec.json.Encoder().encode_lines([self.entries[key] for key in sorted(self.entries)]))
        os.replace(beside, self._place)
