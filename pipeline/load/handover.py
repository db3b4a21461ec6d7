"""What a run hands to the load, and what it gets back.

Comes in: nothing. Goes out: the types of ``update``'s arguments and answer. Does not: load anything.
"""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import dataclass, field
from pathlib import Path

from pipeline import __version__
from pipeline.records import Annotated, Proceedings, Transcript


@dataclass(frozen=True, slots=True)
class Bundle:
    """One document as the three stages left it. ``digest`` differs when any of them, or the load's code, does."""

    transcript: Transcript
    proceedings: Proceedings
    annotated: Annotated
    digest: str


@dataclass(frozen=True, slots=True)
class Refused:
    """An input that did not become a document: where it stood below the raw folder, which stage refused it and why.

    ``code`` can be counted; ``message`` is a sentence that says what to do.
    """

    source_path: str
    stage: str
    code: str
    message: str


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def _new_id() -> str:
    return uuid.uuid4().hex


@dataclass(frozen=True, slots=True)
class RunInfo:
    """What is kept of a run in the table ``runs``. ``settings`` is a fingerprint of code, rules and options.

    ``started_at`` carries a time zone; the table holds it in UTC.
    """

    run_id: str = field(default_factory=_new_id)
    started_at: dt.datetime = field(default_factory=_now)
    version: str = __version__
    settings: str = ""
    workers: int | None = None
    model: str | None = None


@dataclass(frozen=True, slots=True)
class LoadReport:
    """What the load did. ``documents`` and ``claims`` count what the database holds afterwards.

    ``changed`` is false where there was nothing to do and the file was left as it was. ``unsound`` are documents left
    out because their rows break a check; ``refused`` counts them too.
    """

    database: Path
    changed: bool
    loaded: int
    removed: int
    refused: int
    documents: int
    claims: int
    unsound: tuple[Refused, ...] = ()
