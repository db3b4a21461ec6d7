"""The sidecar: ``x.meta.json`` beside ``x.pdf``, with flat keys or an answer of the open data service.

Comes in: the path of a document.
Goes out: ``Metadata`` and problems; a sidecar that cannot be read is a problem, and the document goes on without it.
Does not: read the document.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import msgspec

from pipeline.extract import service
from pipeline.extract.content import Refusal, as_text
from pipeline.extract.decode import decode
from pipeline.extract.metadata import merge, read_flat
from pipeline.records import Metadata, Problem

ENDING = ".meta.json"
_MAX_BYTES = 5_000_000


def sidecar(path: Path) -> Path | None:
    """The sidecar that stands beside ``path``: ``x.meta.json`` for ``x.pdf``; ``None`` where there is none."""
    beside = path.with_name(path.stem + ENDING)
    # Not ``Path.is_file``, which raises: beside a name as long as the system allows no longer one can stand.
    return beside if beside != path and os.path.isfile(beside) else None


def read_sidecar(path: Path) -> tuple[Metadata, tuple[Problem, ...]]:
    """What the sidecar at ``path`` states. Never raises for its content."""
    try:
        if path.stat().st_size > _MAX_BYTES:
            return Metadata(), (_broken(path, f"it is larger than {_MAX_BYTES} bytes"),)
        text, _ = decode(path.read_bytes(), name=as_text(path.name))
        value = msgspec.json.decode(text)
    except (OSError, Refusal, msgspec.MsgspecError, RecursionError) as error:
        return Metadata(), (_broken(path, str(error)),)
    if not isinstance(value, dict):
        return Metadata(), (_broken(path, "it holds no JSON object"),)
    return read_value(value, origin=f"the sidecar {as_text(path.name)}")


def read_value(value: dict[str, Any], *, origin: str) -> tuple[Metadata, tuple[Problem, ...]]:
    """``Metadata`` of a decoded sidecar: what an answer of the service in it says, then the flat keys."""
    described = service.describe(value)
    pairs = [(key, one) for key, one in value.items() if not (described and service.is_nested(one))]
    flat, problems = read_flat(pairs, origin=origin)
    return (merge(described, flat) if described else flat), problems


def _broken(path: Path, why: str) -> Problem:
    name = as_text(path.name)
    message = f"The sidecar {name} cannot be read ({why}): the document was taken without it; mend or remove it."
    return Problem("sidecar_unreadable", message)
