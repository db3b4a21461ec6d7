"""Records to JSON lines and back: one line for each record inside, so that two versions can be compared by ``diff``.

Comes in: a ``Transcript``, ``Proceedings`` or ``Annotated``.
Goes out: bytes, in parts; the first line holds the plain fields, each further line one element of one field, named by
its key.
Does not: know where the bytes are kept.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

import msgspec

from pipeline.records import Annotated, Proceedings, Quantity, TableCheck, Transcript

T = TypeVar("T", Transcript, Proceedings, Annotated)
_KINDS: tuple[Any, ...] = (Transcript, Proceedings, Annotated)


def _is_rows(hint: object) -> bool:
    return get_origin(hint) is tuple and dataclasses.is_dataclass(get_args(hint)[0])


_ENCODER = msgspec.json.Encoder()
_PART, _LINE = 2_000, 80  # lines of a part, characters of a line
_DECODERS = {kind: msgspec.json.Decoder(kind) for kind in _KINDS}
_FIELDS = {kind: tuple(field.name for field in dataclasses.fields(kind)) for kind in _KINDS}
# Fields of a record that are tuples of records: one line for each element.
_ROWS = {kind: tuple(name for name, hint in get_type_hints(kind).items() if _is_rows(hint)) for kind in _KINDS}
_NUMBERS: dict[type, tuple[str, ...]] = {
    kind: tuple(name for name, hint in get_type_hints(kind).items() if hint in (float, float | None))
    for kind in (Quantity, TableCheck)
}


def encode(record: Transcript | Proceedings | Annotated) -> Iterator[bytes]:
    """``record`` as JSON lines, in parts of many lines. The text is kept line by line.

    Raises ``ValueError`` for a number that JSON cannot hold: it would be written as none, and could not be read back.
    """
    if isinstance(record, Annotated):
        _check_numbers(record)
    kind = type(record)
    rows = _ROWS[kind]
    yield (
        _ENCODER.encode({name: getattr(record, name) for name in _FIELDS[kind] if name not in {"text", *rows}}) + b"\n"
    )
    if isinstance(record, Transcript):
        for part in _parts(record.text):
            yield _lines("text", part.splitlines(keepends=True))
    for name in rows:
        elements = getattr(record, name)
        for at in range(0, len(elements), _PART):
            yield _lines(name, elements[at : at + _PART])


def _check_numbers(record: Annotated) -> None:
    for one in (*(claim.quantity for claim in record.claims), *record.checks):
        for name in _NUMBERS[type(one)]:
            number = getattr(one, name)
            if number is not None and not math.isfinite(number):
                raise ValueError(f"{name} of a {type(one).__name__} is {number}")


def _lines(name: str, elements: Sequence[object]) -> bytes:
    """One line for each element."""
    prefix = b'{"' + name.encode() + b'":'
    return b"".join([prefix + _ENCODER.encode(element) + b"}\n" for element in elements])


def _parts(text: str) -> Iterator[str]:
    """``text`` in parts of whole lines: its lines all at once would take many times the room of the text."""
    at = 0
    while at < len(text):
        end = text.find("\n", at + _PART * _LINE) + 1 or len(text)
        yield text[at:end]
        at = end


def decode(body: bytes, kind: type[T]) -> T:
    """The record that ``encode`` wrote. Raises ``msgspec.MsgspecError`` where the bytes are not such a record."""
    head, *lines = body.rstrip(b"\n").split(b"\n")
    parts: dict[bytes, list[bytes]] = {name.encode(): [] for name in (*_ROWS[kind], "text")}
    for line in lines:
        key, _, element = line[2:].partition(b'":')
        if key not in parts:
            raise msgspec.DecodeError(f"a line of no field of {kind.__name__}: {line[:40]!r}")
        parts[key].append(element[:-1])
    text = parts.pop(b"text")
    fields = [head[1:-1], *(b'"' + name + b'":[' + b",".join(rows) + b"]" for name, rows in parts.items())]
    if kind is Transcript:
        whole = "".join(msgspec.json.decode(b"[" + b",".join(text) + b"]", type=list[str]))
        fields.append(b'"text":' + _ENCODER.encode(whole))
    record: T = _DECODERS[kind].decode(b"{" + b",".join(fields) + b"}")
    return record
