"""Columns as CSV has a form for them: wherever rows leave the database as CSV, a list looks the same.

Comes in: a column of rows out of DuckDB. Goes out: the same, or texts in its place.
Does not: write the file, or choose what NULL looks like.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pyarrow as pa


def in_csv_form(column: pa.Array | pa.ChunkedArray) -> pa.Array | pa.ChunkedArray:
    """Lists and structures as JSON without blanks, as DuckDB writes it; bytes in hexadecimal; spans of time as text."""
    import pyarrow as pa

    write: Callable[..., str]
    if pa.types.is_nested(column.type):
        write = _as_json
    elif pa.types.is_binary(column.type):
        write = bytes.hex
    elif pa.types.is_interval(column.type):
        write = str
    else:
        return column
    return pa.array([None if value is None else write(value) for value in column.to_pylist()], pa.string())


def _as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)
