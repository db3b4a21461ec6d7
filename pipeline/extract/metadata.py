"""Flat keys and values to ``Metadata``: one reader for preambles, sidecars and the service's metatags.

Comes in: pairs of key and value as somebody wrote them.
Goes out: ``Metadata``, and a problem for each value that could not be read.
Does not: decide which of two sources is right; ``merge`` lets the first one win.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from functools import cache
from typing import Any

from pipeline.clean import printed_number
from pipeline.months import MONTHS
from pipeline.records import Metadata, Problem
from pipeline.rulebook import Rule, rules

_WRITTEN_DATE = re.compile(r"(?:[a-z]+dag,? )?(\d{1,2}) ([a-z]+) (\d{4})", re.IGNORECASE)
_NUMERIC_DATE = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:T(.*))?")
_MIDNIGHT_HERE = re.compile(r"2[23]:00(?::00(?:\.0+)?)?(?:Z|\+00:?00)")  # a Belgian day that was written in UTC
_SESSION = re.compile(r"(?<!\d)(\d{4}) ?[-–/] ?(\d{4}|\d\d)(?!\d)")
_LISTS = frozenset({"themes", "addressees", "addressee_ids"})
_DATES = frozenset({"date", "date_answered"})
_YES = frozenset({"true", "ja", "j", "yes", "1", "tijdig", "tijdig beantwoord"})
_NO = frozenset({"false", "nee", "neen", "n", "no", "0", "laattijdig", "niet tijdig", "laattijdig beantwoord"})
_ID_IN_URL = (
    (re.compile(r"/schriftelijke-vragen/(\d+)"), "schv"),
    (re.compile(r"/verslag/(\d+)"), "jln"),
    (re.compile(r"/vragen-en-interpellaties/(\d+)"), "vi"),
    (re.compile(r"/parlementaire-initiatieven/(\d+)"), "pi"),
)
_SERVICE_URL = re.compile(r"/opendata/(schv|jln|vi|pi|verg)/(\d+)", re.IGNORECASE)


class KeyRule(Rule, frozen=True, kw_only=True):
    """Names of one field of ``Metadata``."""

    field: str
    names: tuple[str, ...]


@cache
def _fields() -> Mapping[str, str]:
    known = {field.name for field in fields(Metadata)}
    found: dict[str, str] = {}
    for rule in rules("metadata_keys", KeyRule):
        if rule.field not in known:
            raise ValueError(f"rules/metadata_keys.toml names the field '{rule.field}', which Metadata does not have")
        found.update(dict.fromkeys((*rule.names, rule.field.replace("_", " ")), rule.field))
    return found


def field_of(key: str) -> str | None:
    """The field of ``Metadata`` that ``key`` names, ``None`` where it names none."""
    return _fields().get(" ".join(re.split(r"[\s_-]+", key.strip().lower().replace("’", "'"))))


def read_date(value: str) -> dt.date | None:
    """A date as ``2024-10-17``, ``2024-10-17T14:02:18+0200``, ``17/10/2024`` or ``17 oktober 2024``; else ``None``."""
    text = value.strip()
    if iso := _ISO_DATE.fullmatch(text):
        year, month, day = (int(part) for part in iso.groups()[:3])
    elif numeric := _NUMERIC_DATE.fullmatch(text):
        day, month, year = (int(part) for part in numeric.groups())
    elif (written := _WRITTEN_DATE.fullmatch(text)) and written.group(2).lower() in MONTHS:
        day, month, year = int(written.group(1)), MONTHS.index(written.group(2).lower()) + 1, int(written.group(3))
    else:
        return None
    try:
        read = dt.date(year, month, day)
        return read + dt.timedelta(days=1) if iso and _MIDNIGHT_HERE.fullmatch(iso.group(4) or "") else read
    except (ValueError, OverflowError):
        return None


def read_flag(value: object) -> bool | None:
    """``true``/``ja``/``J``/``tijdig`` and their opposites; ``None`` for anything else."""
    text = " ".join(str(value).lower().split())
    return True if text in _YES else False if text in _NO else None


def read_session(value: str) -> str | None:
    """A session as ``2024-2025``, from that, ``2024-25`` or ``Zitting 2024/2025``; ``None`` for anything else."""
    found = _SESSION.search(value)
    if found is None or str(int(found[1]) + 1)[-len(found[2]) :] != found[2]:
        return None
    return f"{found[1]}-{int(found[1]) + 1}"


def parliament_id(url: str) -> str | None:
    """``schv:1834565`` from an address of the website or of the open data service; ``None`` for others."""
    if service := _SERVICE_URL.search(url):
        return f"{service.group(1).lower()}:{service.group(2)}"
    for pattern, kind in _ID_IN_URL:
        if found := pattern.search(url):
            return f"{kind}:{found.group(1)}"
    return None


def read_flat(pairs: Iterable[tuple[str, Any]], *, origin: str) -> tuple[Metadata, tuple[Problem, ...]]:
    """``Metadata`` from keys and values; unknown keys are left alone, unreadable values become problems.

    ``origin`` says in messages where the pairs stood (``the sidecar x.meta.json``).
    """
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for key, value in pairs:
        field = field_of(key)
        if field is None or value is None or value in ("", [], ()):
            continue
        read = _value(field, value)
        if read is None:
            message = f"{origin} gives {_short(value)} as {key}, which cannot be read: correct it there."
            problems.append(Problem("metadata_value", message))
        elif field in _LISTS:
            values[field] = (*values.get(field, ()), *(one for one in read if one not in values.get(field, ())))
        else:
            values.setdefault(field, read)
    return complete(Metadata(**values)), tuple(problems)


def _value(field: str, value: object) -> Any:  # noqa: ANN401 - of the field's own type
    if field in _LISTS:
        parts = value if isinstance(value, list | tuple) else str(value).split(";")
        if not all(isinstance(part, str | int) for part in parts):
            return None
        return tuple(folded for part in parts if (folded := " ".join(str(part).split())))
    if field == "answered_in_time":
        return read_flag(value)
    if not isinstance(value, str | int | float):
        return None
    text = " ".join(str(value).split())
    if field == "number":
        return text if printed_number(text) is not None else None
    return read_date(text) if field in _DATES else read_session(text) if field == "session" else text


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


def complete(metadata: Metadata) -> Metadata:
    """``metadata`` with the service's id prefixed by its kind, taken from an address where none is given."""
    stated = metadata.parliament_id
    if stated and not stated.isdigit():
        return metadata
    for url in (metadata.page_url, metadata.source_url):
        found = parliament_id(url) if url else None
        if found and (stated is None or found.endswith(f":{stated}")):
            return replace(metadata, parliament_id=found)
    return metadata


def merge(first: Metadata, second: Metadata) -> Metadata:
    """What ``first`` states, and ``second`` where ``first`` says nothing."""
    gaps = {
        field.name: getattr(second, field.name)
        for field in fields(Metadata)
        if getattr(first, field.name) in (None, ())
    }
    return complete(replace(first, **gaps))
