"""The records of an audit.

Comes in: nothing. Goes out: frozen records. Does not: count.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Count:
    """How many there are of something, and how many of them are of the kind that its heading names."""

    label: str
    n: int
    part: int | None = None


@dataclass(frozen=True, slots=True)
class Turns:
    """Turns under one heading. ``unresolved`` have no ``person_id``; of those ``nameless`` have no name either."""

    label: str
    n: int
    unresolved: int
    nameless: int


@dataclass(frozen=True, slots=True)
class PartyShare:
    """A party's part in the unresolved turns against its part in all turns.

    ``share`` is the part of its turns that is unresolved, ``low`` to ``high`` its 95 % interval (Wilson), from 0 to 1.
    ``verdict`` is ``over`` or ``under`` where the interval leaves out the share over all parties, else empty.
    """

    party: str
    n: int
    unresolved: int
    share: float
    low: float
    high: float
    verdict: str


@dataclass(frozen=True, slots=True)
class RefusedInput:
    """An input file that did not become a document."""

    source_path: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Labels that are missing between the sub-questions of one written question."""

    doc_id: str
    question_id: str | None
    missing: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class UndatedDocument:
    """A document without a date."""

    doc_id: str
    doc_type: str


@dataclass(frozen=True, slots=True)
class Imbalance:
    """A printed total or share that its parts do not give; ``difference`` is found minus expected."""

    table_id: str
    axis: str
    label: str
    expected: float
    found: float
    difference: float


@dataclass(frozen=True, slots=True)
class Audit:
    """What a database holds and what could not be read. Counts are over all documents, duplicates included.

    ``documents``: by type, ``part`` those that are duplicates. ``questions``: by instrument, ``part`` without asker.
    ``pairs``: by status and reason, ``part`` asking for figures. ``claims``: by kind, ``part`` in the view ``figures``.
    ``problems``: by code, ``part`` errors. ``untold``: what rows leave open, ``part`` what ``problems`` tells of it.
    """

    documents: tuple[Count, ...]
    questions: tuple[Count, ...]
    pairs: tuple[Count, ...]
    claims: tuple[Count, ...]
    spans: tuple[Count, ...]
    turns: Turns
    turns_by_reason: tuple[Turns, ...]
    turns_by_role: tuple[Turns, ...]
    turns_by_form: tuple[Turns, ...]
    turns_by_party: tuple[PartyShare, ...]
    refused: tuple[RefusedInput, ...]
    problems: tuple[Count, ...]
    untold: tuple[Count, ...]
    gaps: tuple[Gap, ...]
    undated: tuple[UndatedDocument, ...]
    n_table_checks: int
    imbalances: tuple[Imbalance, ...]
