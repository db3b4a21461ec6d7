"""The readers' files: ``KEY.claims.jsonl`` and ``KEY.speeches.jsonl``.

Comes in: a folder of gold. Goes out: one ``GoldDocument`` for each KEY, in alphabetical order.
Does not: look at documents. KEY is a prefix of the document's file name; ``GoldDocument.belongs_to`` tells.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import msgspec

from pipeline.records import ClaimKind

Status = Literal["required", "optional"]


class GoldError(Exception):
    """The gold cannot be read; the message names the file, the line and what is wrong."""


class GoldClaim(msgspec.Struct, frozen=True, kw_only=True):
    """One claim as readers marked it. Offsets are code points in the raw text, end exclusive.

    ``disputed`` names the attributes on which two readers differed: those are not scored.
    """

    start: int
    end: int
    surface: str
    kind: ClaimKind
    value: float | None
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    comparator: str = "="
    change: str | None = None
    time: str | None = None
    row: str | None = None
    column: str | None = None
    table: bool = False
    status: Status = "required"
    disputed: tuple[str, ...] = ()
    line: int | None = None

    @property
    def is_cell(self) -> bool:
        """Whether it is a table cell: said so, or known by its labels."""
        return self.table or self.row is not None or self.column is not None


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """One turn, by readers or by the pipeline; ``start`` is where its label begins."""

    start: int
    label: str | None = None
    speaker: str | None = None
    party: str | None = None
    role: str | None = None
    act: str | None = None


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """What readers marked in one document; ``None`` where they did not look (an empty tuple: there is nothing)."""

    key: str
    claims: tuple[GoldClaim, ...] | None = None
    turns: tuple[Turn, ...] | None = None

    def belongs_to(self, name: str) -> bool:
        """Whether ``name``, a file name or doc_id, is the document of this gold."""
        return name.rsplit("/", 1)[-1].startswith(self.key)


def read_gold(folder: Path) -> tuple[GoldDocument, ...]:
    """All gold in ``folder``. Raises ``GoldError`` where there is none, or where a line cannot be read."""
    claims, turns = _by_key(folder, "claims"), _by_key(folder, "speeches")
    if not claims and not turns:
        raise GoldError(f"{folder} holds no gold: expected KEY.claims.jsonl or KEY.speeches.jsonl.")
    return tuple(
        GoldDocument(
            key,
            _read(claims[key], GoldClaim) if key in claims else None,
            _read(turns[key], Turn) if key in turns else None,
        )
        for key in sorted(claims.keys() | turns.keys())
    )


def _by_key(folder: Path, what: str) -> dict[str, Path]:
    ending = f".{what}.jsonl"
    return {path.name.removesuffix(ending): path for path in sorted(folder.glob(f"*{ending}"))}


def _read(path: Path, entry: type[Any]) -> tuple[Any, ...]:
    decoder = msgspec.json.Decoder(entry)
    found = []
    for number, line in enumerate(path.read_bytes().splitlines(), start=1):
        if not line.strip():
            continue
        try:
            found.append(decoder.decode(line))
        except msgspec.MsgspecError as error:
            raise GoldError(f"{path.name}, line {number}: {error}. Correct the line.") from error
    return tuple(sorted(found, key=lambda one: one.start))
