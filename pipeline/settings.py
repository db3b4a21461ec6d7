"""Defaults and limits: what the program assumes, what a configuration file changes, what an option overrides.

Comes in: ``vraagbaak.toml`` (named with ``--config``, else in the current folder).
Goes out: ``Settings``.
Does not: act on them.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from pipeline.presence import is_file

FILE = "vraagbaak.toml"
_RAW = Path("data/raw")
_EXTRACTED = Path("data/extracted")

Positive = Annotated[int, msgspec.Meta(ge=1)]
Place = Annotated[str, msgspec.Meta(min_length=1)]


class SettingsError(Exception):
    """The configuration file cannot be used; the message names the file and the entry."""


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All settings with their defaults; each is also an option of the command line.

    ``seconds`` and ``memory_mb`` (MiB of address space) bound one document; ``max_file_mb`` (MiB) and ``max_pages``
    bound what is opened at all, ``max_table_pages`` how much of it is searched for ruled tables. ``executor`` is where
    documents are read: in processes of this machine, or by the workers of the Dask cluster at ``scheduler``.
    """

    raw: Place = str(_RAW)
    extracted: Place | None = None
    database: Place = "data/parliament.duckdb"
    workers: Positive = os.cpu_count() or 1
    seconds: Annotated[float, msgspec.Meta(gt=0)] = 120.0
    memory_mb: Annotated[int, msgspec.Meta(ge=256)] = 4096
    max_file_mb: Positive = 256
    max_pages: Positive = 5_000
    max_table_pages: Positive = 300
    executor: Literal["processes", "dask"] = "processes"
    scheduler: str | None = None


def read_settings(place: Path | None) -> Settings:
    """The settings of ``place``, or of ``vraagbaak.toml`` in the current folder, or the defaults.

    Raises ``SettingsError`` where the file is missing, is no TOML, or has an unknown entry or a value out of range.
    """
    found = place or Path(FILE)
    if place is None and not is_file(found):
        return Settings()
    try:
        return msgspec.toml.decode(found.read_bytes(), type=Settings)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise SettingsError(f"'{found}' cannot be used: {error}. Correct that entry.") from error
    except OSError as error:
        raise SettingsError(
            f"'{found}' cannot be opened ({error.strerror}). Name another file with --config."
        ) from error


def extracted_for(raw: Path | str) -> Path:
    """Where the stage outputs of ``raw`` go when nothing is said: a folder of its own for each place of documents."""
    if "://" in str(raw):
        address = str(raw).rstrip("/")
        whole, name = address.encode(), address.rpartition("/")[2]
    else:
        place = Path(raw).resolve()
        if place == _RAW.resolve():
            return _EXTRACTED
        whole, name = os.fsencode(place), place.name
    return _EXTRACTED / f"@{name}-{hashlib.sha256(whole).hexdigest()[:8]}"
