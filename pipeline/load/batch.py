"""Rows as columns, many documents at a time: what the load appends in one step.

Comes in: ``Bundle``s. Goes out: ``Batch``es, which can be made in other processes than the one that loads.
Does not: touch a database.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, get_args, get_type_hints

from pipeline.load.handover import Bundle
from pipeline.load.rows import rows_of
from pipeline.load.rowtypes import TABLES, Row

if TYPE_CHECKING:
    import pyarrow as pa

_ROWS = 20_000
_CHARS = 8_000_000
"""A batch is closed when it holds so much, so that memory stays flat."""


class Batch(NamedTuple):
    """The rows of ``doc_ids`` by table, in the order of the documents; tables without rows are left out."""

    doc_ids: tuple[str, ...]
    tables: dict[str, pa.Table]


def batches(bundles: Iterable[Bundle]) -> Iterator[Batch]:
    """The rows of ``bundles``; one batch is held at a time."""
    doc_ids: list[str] = []
    waiting: dict[str, list[Row]] = {table: [] for table in TABLES}
    n_rows = n_chars = 0
    for bundle in bundles:
        doc_ids.append(bundle.transcript.doc_id)
        n_chars += len(bundle.transcript.text)
        for table, rows in rows_of(bundle).items():
            waiting[table] += rows
            n_rows += len(rows)
        if n_rows >= _ROWS or n_chars >= _CHARS:
            yield _closed(doc_ids, waiting)
            doc_ids, waiting, n_rows, n_chars = [], {table: [] for table in TABLES}, 0, 0
    if doc_ids:
        yield _closed(doc_ids, waiting)


def _closed(doc_ids: list[str], waiting: dict[str, list[Row]]) -> Batch:
    return Batch(tuple(doc_ids), {table: columns(table, rows) for table, rows in waiting.items() if rows})


def columns(table: str, rows: Sequence[Row]) -> pa.Table:
    """``rows`` of ``table`` as columns; there is at least one."""
    import pyarrow as pa

    schema = _schema(table)
    arrays = [pa.array(values, type=field.type) for values, field in zip(zip(*rows, strict=True), schema, strict=True)]
    return pa.Table.from_arrays(arrays, schema=schema)


@cache
def _schema(table: str) -> pa.Schema:
    """By the types of the fields; DuckDB narrows to the column's own type and refuses what does not fit."""
    import pyarrow as pa

    known: dict[object, pa.DataType] = {
        str: pa.string(), int: pa.int64(), float: pa.float64(), bool: pa.bool_(), dt.date: pa.date32(),
        tuple[str, ...]: pa.list_(pa.string()), tuple[str | None, ...]: pa.list_(pa.string()),
        tuple[int, ...]: pa.list_(pa.int64()),
    }  # fmt: skip
    hints = get_type_hints(TABLES[table])
    return pa.schema([(name, known[_without_none(hint)]) for name, hint in hints.items()])


def _without_none(hint: object) -> object:
    """``int`` for ``int | None``."""
    alternatives = [one for one in get_args(hint) if one is not type(None)]
    return alternatives[0] if type(None) in get_args(hint) and len(alternatives) == 1 else hint
