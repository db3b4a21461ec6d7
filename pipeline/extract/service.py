"""JSON of the parliament's open data service. (first step: only what a sidecar needs)"""

from __future__ import annotations

from typing import Any

from pipeline.extract.content import Content, Refusal
from pipeline.records import Metadata


def describe(value: dict[str, Any]) -> Metadata | None:
    """Nothing yet."""
    return None


def is_own(key: str, value: object) -> bool:
    """Nothing yet."""
    return False


def read_json(data: bytes, *, name: str) -> Content:
    """Nothing yet."""
    raise Refusal("json_unknown", f"{name}: JSON is not read yet.")
