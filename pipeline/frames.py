"""The database from Python: ``pipeline.open(db).claims(party="Groen", kind="euro", since="2022")``.

Comes in: a database and what to select. Goes out: pandas frames, one row per row of the view or table that is asked.
Does not: change the database, nor answer a misspelt name with an empty frame: it says what was meant instead.
"""

from __future__ import annotations

import calendar
import datetime as dt
import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from pipeline.presence import is_file

if TYPE_CHECKING:
    import pandas as pd
    from duckdb import DuckDBPyConnection

_DAY = re.compile(r"(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?")
_WHOLE = ("INTEGER", "BIGINT")
_SPECIAL = ("since", "until", "search", "limit")


class DatabaseUnreadable(OSError):
    """There is no database at that place, or it is something else; the message says which."""


class SelectionFaulty(ValueError):
    """A selection that the database cannot answer; the message names what it can."""


@dataclass(frozen=True, slots=True)
class _Source:
    rows: str
    found: str | None
    """Table macro that finds its rows by words, in the order of relevance."""
    order: str


_SOURCES = {
    "claims": _Source("claims_wide", "search_claims", "date, claim_id"),
    "figures": _Source("figures", None, "date, claim_id"),
    "pairs": _Source("qa_wide", None, "date, qa_id"),
    "questions": _Source("questions", None, "date, question_id"),
    "speeches": _Source("speeches", "search_speeches", "date, speech_id"),
    "documents": _Source("documents", None, "date, doc_id"),
}


def open_database(database: str | PathLike[str]) -> Database:
    """A door to ``database``, read-only. Raises ``DatabaseUnreadable`` where there is none, or it is something else."""
    return Database(Path(database))


class Database:
    """A database, open for reading; close it, or use it in a ``with`` block.

    Each method takes columns of its view as keyword arguments: a value selects rows that have it, a list rows that have
    one of them, ``None`` (also in a list) rows without any. ``since`` and ``until`` take a date, or "2022", "2022-03",
    "2022-03-15", both ends included; ``search`` words that must all occur (claims and speeches); ``limit`` the most
    rows to return.
    Raises ``SelectionFaulty`` for an unknown column, a value that occurs nowhere, a date that is none.
    """

    def __init__(self, place: Path) -> None:
        self._connection = _connect(place)

    def claims(self, **selection: Any) -> pd.DataFrame:
        """Every numeric claim, one row each: ``claims_wide``."""
        return self._frame("claims", selection)

    def figures(self, **selection: Any) -> pd.DataFrame:
        """The claims to count with: without weak ones, totals, repeats and duplicates."""
        return self._frame("figures", selection)

    def pairs(self, **selection: Any) -> pd.DataFrame:
        """Questions with their answers, one row per pair: ``qa_wide``."""
        return self._frame("pairs", selection)

    def questions(self, **selection: Any) -> pd.DataFrame:
        """Formal questions, one row each."""
        return self._frame("questions", selection)

    def speeches(self, **selection: Any) -> pd.DataFrame:
        """Turns, one row each, with their clean text."""
        return self._frame("speeches", selection)

    def documents(self, **selection: Any) -> pd.DataFrame:
        """Documents, one row each."""
        return self._frame("documents", selection)

    def sql(self, query: str, parameters: Iterable[object] = ()) -> pd.DataFrame:
        """What ``query`` asks for; ``?`` in it stand for ``parameters``."""
        return self._connection.execute(query, list(parameters)).df()

    def close(self) -> None:
        """Closes the database; closing twice does no harm."""
        self._connection.close()

    def __enter__(self) -> Database:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _frame(self, name: str, selection: Mapping[str, Any]) -> pd.DataFrame:
        source = _SOURCES[name]
        rows, order, parameters = source.rows, source.order, list[object]()
        words = selection.get("search")
        if words is not None:
            if source.found is None:
                raise SelectionFaulty(f"{name} cannot be searched by words; claims and speeches can.")
            rows, order, parameters = f"{source.found}(?)", f"score DESC, {source.order}", [str(words)]
        conditions = []
        columns = self._columns(source.rows)
        _check_order(selection)
        for key, value in selection.items():
            if key in ("search", "limit"):
                continue
            condition, values = self._condition(name, columns, key, value)
            conditions.append(condition)
            parameters += values
        where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
        # Names of rows are ours, those of columns stand in the catalogue; every value is a parameter.
        query = f"SELECT * FROM {rows}{where} ORDER BY {order}{_limit(selection.get('limit'))}"  # noqa: S608
        return self.sql(query, parameters)

    def _columns(self, rows: str) -> dict[str, str]:
        found = self._connection.execute(
            "SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = ? ORDER BY column_index", [rows]
        )
        return dict(found.fetchall())

    def _condition(self, name: str, columns: Mapping[str, str], key: str, value: object) -> tuple[str, list[object]]:
        if key in ("since", "until"):
            if "date" not in columns:
                raise SelectionFaulty(f"{name} have no date.")
            return ("date >= ?", [_first_day(key, value)]) if key == "since" else ("date <= ?", [_last_day(key, value)])
        if key not in columns:
            raise SelectionFaulty(f"{name} have no column {key!r}.{_nearest(key, [*columns, *_SPECIAL])}")
        values = list(value) if isinstance(value, (list, tuple, set, frozenset)) else [value]
        stated = [one for one in values if one is not None]
        kind = columns[key].removesuffix("[]")
        self._check_kind(key, kind, stated)
        given = f"CAST(? AS {kind}[])"
        holds = f'list_has_any("{key}", {given})' if columns[key] != kind else f'list_contains({given}, "{key}")'
        self._check_values(name, key, columns[key], stated)
        if len(stated) == len(values):
            return holds, [stated]
        return (f'("{key}" IS NULL OR {holds})', [stated]) if stated else (f'"{key}" IS NULL', [])

    def _check_kind(self, key: str, kind: str, values: Sequence[object]) -> None:
        """A value may be written as text, ``"2022-03-15"`` for a day; what the column cannot hold is told."""
        import duckdb

        # A cast would round 3.7 to the whole number 4, and rows that nobody asked for would come.
        held = f"CAST(? AS {kind})" + (" = CAST(? AS DOUBLE)" if kind in _WHOLE else " IS NOT NULL")
        for value in values:
            try:
                ((holds,),) = self._connection.execute(f"SELECT {held}", [value] * held.count("?")).fetchall()
            except duckdb.Error as error:
                raise SelectionFaulty(f"{key} is a {kind}, which {value!r} is not.") from error
            if not holds:
                raise SelectionFaulty(f"{key} is a {kind}, which {value!r} is not.")

    def _check_values(self, name: str, key: str, kind: str, values: Sequence[object]) -> None:
        """A value that no row has is more often a slip of the pen than a finding."""
        if not kind.startswith("VARCHAR"):
            return
        column = f'unnest("{key}")' if kind.endswith("[]") else f'"{key}"'
        rows = self._connection.execute(f"SELECT DISTINCT {column} FROM {_SOURCES[name].rows}").fetchall()  # noqa: S608
        known = {value for (value,) in rows if value is not None}
        for value in values:
            if value not in known:
                raise SelectionFaulty(f"No row of {name} has {key} {value!r}.{_nearest(str(value), known)}")


def _connect(place: Path) -> DuckDBPyConnection:
    import duckdb

    if not is_file(place):
        raise DatabaseUnreadable(f"There is no database '{place}'. 'make all' or 'vraagbaak all' makes one.")
    try:
        connection = duckdb.connect(str(place), read_only=True)
    except duckdb.Error as error:
        said = str(error).splitlines()[0]
        raise DatabaseUnreadable(f"'{place}' cannot be opened as a database ({said}).") from error
    views = {name for (name,) in connection.execute("SELECT view_name FROM duckdb_views()").fetchall()}
    if not {"claims_wide", "figures", "qa_wide"} <= views:
        connection.close()
        raise DatabaseUnreadable(f"'{place}' is a DuckDB file, but not one that vraagbaak made.")
    return connection


def _limit(limit: int | None) -> str:
    if limit is None:
        return ""
    if isinstance(limit, bool) or not isinstance(limit, int) or limit < 0:
        raise SelectionFaulty(f"limit is a number of rows, not {limit!r}.")
    return f" LIMIT {limit}"


def _nearest(wanted: str, known: Iterable[str]) -> str:
    names = sorted(known)
    folded = {name.casefold(): name for name in names}
    close = difflib.get_close_matches(wanted.casefold(), folded, n=3, cutoff=0.6)
    close += [low for low in folded if wanted.casefold() in low and low not in close][: 5 - len(close)]
    if close:
        return f" Did you mean {' or '.join(repr(folded[low]) for low in close)}?"
    if 0 < len(names) <= 12:  # a list that can be read at a glance
        return f" There are: {', '.join(names)}."
    return ""


def _check_order(selection: Mapping[str, Any]) -> None:
    if "since" not in selection or "until" not in selection:
        return
    first, last = _first_day("since", selection["since"]), _last_day("until", selection["until"])
    if last < first:
        raise SelectionFaulty(f"until, {last}, lies before since, {first}: exchange them.")


def _first_day(name: str, value: object) -> dt.date:
    year, month, day = _parts(name, value)
    return _date(name, value, year, month or 1, day or 1)


def _last_day(name: str, value: object) -> dt.date:
    year, month, day = _parts(name, value)
    month = month or 12
    if not 1 <= month <= 12:
        raise _no_date(name, value)
    return _date(name, value, year, month, day or calendar.monthrange(max(year, 1), month)[1])


def _parts(name: str, value: object) -> tuple[int, int | None, int | None]:
    if isinstance(value, dt.date):
        return value.year, value.month, value.day
    match = _DAY.fullmatch(str(value).strip())
    if match is None:
        raise _no_date(name, value)
    year, month, day = (None if part is None else int(part) for part in match.groups())
    return year or 0, month, day


def _date(name: str, value: object, year: int, month: int, day: int) -> dt.date:
    try:
        return dt.date(year, month, day)
    except ValueError as error:
        raise _no_date(name, value) from error


def _no_date(name: str, value: object) -> SelectionFaulty:
    return SelectionFaulty(f"{name} is a day like '2022', '2022-03' or '2022-03-15', not {value!r}.")
