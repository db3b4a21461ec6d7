"""JSON of the parliament's open data service, as a document or as a sidecar.

Comes in: the bytes of a ``.json`` file, or the decoded content of a sidecar.
Goes out: ``Content`` by one template, or ``Metadata``.
Does not: call the service.

    fields     tolerant access to keys          describe   an answer's metadata          template   an answer as text
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec

from pipeline.extract.content import Content, Refusal
from pipeline.extract.decode import decode
from pipeline.extract.service.describe import describe
from pipeline.extract.service.template import content_of

__all__ = ["describe", "is_nested", "read_json"]


def read_json(data: bytes, *, name: str) -> Content:
    """``Content`` of an answer of the service; ``name`` is the file's name for messages.

    Raises ``Refusal``: ``broken_json``, ``json_unknown`` (no answer of the service), ``json_without_text``, and those
    of ``decode``.
    """
    text, problems = decode(data, name=name)
    try:
        value: Any = msgspec.json.decode(text)
    except (msgspec.MsgspecError, RecursionError) as error:
        message = f"{name} is no whole JSON ({error}): fetch it again."
        raise Refusal("broken_json", message) from error
    content = content_of(value)
    if content is None:
        raise _without_text(value, name)
    return replace(content, problems=(*problems, *content.problems))


def _without_text(value: Any, name: str) -> Refusal:  # noqa: ANN401 - decoded JSON
    known = describe(value) is not None or (isinstance(value, dict) and "items" in value)
    if known:
        message = f"{name} is an answer of the open data service without spoken text: fetch /jln/ID or /schv/ID for it."
        return Refusal("json_without_text", message)
    message = f"{name} is JSON of a kind that is not known: expected an answer of the open data service (jln, schv)."
    return Refusal("json_unknown", message)


def is_nested(value: object) -> bool:
    """Whether a value in a sidecar is an object of the service rather than a flat value."""
    return isinstance(value, dict) or (isinstance(value, list) and any(isinstance(one, dict | list) for one in value))
