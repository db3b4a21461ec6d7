"""Records to JSON lines and back: one line for each record inside, so that two versions can be compared by ``diff``.

Comes in: a ``Transcript``, ``Proceedings`` or ``Annotated``.
Goes out: bytes; the first line holds the plain fields, each further line one element of one field, named by its key.
Does not: know where the bytes are kept.
"""

from __future__ import annotations

import dataclasses
from functools import cache
from typing import TypeVar, get_args, get_origin, get_type_hints

import msgspec

T = TypeVar("T")

_ENCODER = msgspec.json.Encoder()


@cache
def _rows(kind: type) -> tuple[str, ...]:
    """Fields of a record that are tuples of records: one line for each element."""
    hints = get_type_hints(kind)
    return tuple(name for name, hint in hints.items() if _is_rows(hint))


def _is_rows(hint: object) -> bool:
    return get_origin(hint) is tuple and dataclasses.is_dataclass(get_args(hint)[0])


@cache
def _decoder(kind: type) -> msgspec.json.Decoder:
    return msgspec.json.Decoder(kind)


def encode(record: object) -> bytes:
    """``record`` as JSON lines. A field ``text`` is kept line by line."""
    kind = type(record)
    rows = _rows(kind)
    split = "text" if hasattr(record, "text") else None
    plain = {
        f.name: getattr(record, f.name)
        for f in dataclasses.fields(kind)
        if f.name not in rows and f.name != split  # type: ignore[arg-type]
    }
    lines = [_ENCODER.encode(plain)]
    if split:
        lines += [b'{"text":' + _ENCODER.encode(line) + b"}" for line in record.text.splitlines(keepends=True)]  # type: ignore[attr-defined]
    for name in rows:
        prefix = b'{"' + name.encode() + b'":'
        lines += [prefix + _ENCODER.encode(element) + b"}" for element in getattr(record, name)]
    return b"\n".join(lines) + b"\n"


def decode(body: bytes, kind: type[T]) -> T:
    """The record that ``encode`` wrote. Raises ``msgspec.MsgspecError`` where the bytes are not such a record."""
    head, *lines = body.rstrip(b"\n").split(b"\n")
    parts: dict[bytes, list[bytes]] = {name.encode(): [] for name in _rows(kind)}
    text: list[bytes] = []
    for line in lines:
        key, element = line[2:].split(b'":', 1)
        (text if key == b"text" else parts[key]).append(element[:-1])
    fields = [head[1:-1]]
    if text or "text" in {f.name for f in dataclasses.fields(kind)}:  # type: ignore[arg-type]
        whole = "".join(msgspec.json.decode(b"[" + b",".join(text) + b"]", type=list[str]))
        fields.append(b'"text":' + _ENCODER.encode(whole))
    fields += [b'"' + name + b'":[' + b",".join(elements) + b"]" for name, elements in parts.items()]
    record: T = _decoder(kind).decode(b"{" + b",".join(fields) + b"}")
    return record
