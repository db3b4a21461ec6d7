"""The database as a file: opening it, building its successor beside it, putting that in its place in one step.

Comes in: the path of the database. Goes out: connections.
Does not: know a table.

A reader always has a whole database: the old one until the new one is complete, and then the new one. Nothing is ever
written into the file that readers open.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.load.errors import DatabaseBusy, DatabaseUnwritable, NotOurDatabase

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

STORAGE = "v1.2.0"
"""Storage version of the file, so that DuckDB clients from 1.2 on open it."""
MEMORY = "512MB"
"""What DuckDB may hold of a load; what is more spills to disk beside the database."""
ALIAS = "building"
_SMALL = 100
"""Blocks (of 256 KiB) up to which a file is not worth packing."""
_OURS = {"documents", "loaded", "runs"}


@contextmanager
def reading(database: Path) -> Iterator[DuckDBPyConnection]:
    """A read-only connection to the database.

    Raises ``DatabaseBusy`` where another process writes to it, ``NotOurDatabase`` where it is something else.
    """
    import duckdb

    try:
        connection = duckdb.connect(str(database), read_only=True)
    except duckdb.ConnectionException as error:  # this very process has it open for writing
        raise DatabaseBusy(database) from error
    except duckdb.Error as error:
        raise _not_opened(database, error) from error
    try:
        tables = {name for (name,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
        if not tables >= _OURS:
            raise NotOurDatabase(database, "its tables are others")
        yield connection
    finally:
        connection.close()


def _not_opened(database: Path, error: Exception) -> DatabaseBusy | NotOurDatabase | DatabaseUnwritable:
    said = str(error)
    if database.is_dir():
        return NotOurDatabase(database, "it is a folder")
    if "Could not set lock" in said:
        return DatabaseBusy(database)
    if "Permission denied" in said:
        return DatabaseUnwritable(database, "it cannot be opened: permission denied")
    return NotOurDatabase(database, "DuckDB cannot read it")


@contextmanager
def successor(database: Path, *, copied: bool) -> Iterator[DuckDBPyConnection]:
    """A connection to the file that will take the place of ``database``: a copy of it, or an empty one.

    When the block ends well the file replaces the old one in one step; when it does not, the old one is untouched and
    nothing is left behind. Raises ``DatabaseBusy`` or ``DatabaseUnwritable``.
    """
    database = database.resolve()  # a link stays a link: what it points to is replaced
    with claimed(database):
        beside, packed = _beside(database), _packed(database)
        try:
            with _told(database):
                _remove(beside, packed)
                if copied:
                    _copy(database, beside)
                with _attached(beside) as connection:
                    yield connection
                    if _has_room(connection):
                        _pack(connection, packed)
                _remove(_wal(database))
                os.replace(packed if packed.exists() else beside, database)
        finally:
            _remove(beside, packed)


@contextmanager
def claimed(database: Path) -> Iterator[None]:
    """Holds off a second run that would build the same database.

    Raises ``DatabaseBusy`` where one does, ``DatabaseUnwritable`` where nothing can be written there.
    """
    from filelock import FileLock, Timeout

    try:
        database.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(database.parent / f".{database.name}.lock", timeout=0)
        lock.acquire()
    except Timeout as error:
        raise DatabaseBusy(database) from error
    except OSError as error:
        raise DatabaseUnwritable(database, error.strerror or str(error)) from error
    try:
        yield
    finally:
        lock.release()


@contextmanager
def _told(database: Path) -> Iterator[None]:
    """Turns what disk and DuckDB say about a file that cannot be written into one sentence."""
    import duckdb

    refused_by_disk = (
        duckdb.IOException,
        duckdb.TransactionException,  # a commit that cannot be written
        duckdb.OutOfMemoryException,
        duckdb.FatalException,
    )
    try:
        yield
    except OSError as error:
        raise DatabaseUnwritable(database, error.strerror or str(error)) from error
    except refused_by_disk as error:
        raise DatabaseUnwritable(database, _cause(str(error).splitlines()[0])) from error


def _cause(said: str) -> str:
    """What lies behind an error of DuckDB: that "the database" is invalid is said of the file that is thrown away."""
    return re.split(r"Original error: |Failed to commit: ", said)[-1]


@contextmanager
def _attached(place: Path) -> Iterator[DuckDBPyConnection]:
    """The file as the current database of a connection; what spills goes to a folder beside it."""
    import duckdb

    connection = duckdb.connect(":memory:", config={"temp_directory": str(_spill(place))})
    try:
        quoted = str(place).replace("'", "''")
        connection.execute("SET autoinstall_known_extensions = false")
        connection.execute(f"SET memory_limit = '{MEMORY}'")
        connection.execute(f"ATTACH '{quoted}' AS {ALIAS} (STORAGE_VERSION '{STORAGE}')")
        connection.execute(f"USE {ALIAS}")
        yield connection
        connection.execute("USE memory")
        connection.execute(f"DETACH {ALIAS}")
    finally:
        connection.close()


def _has_room(connection: DuckDBPyConnection) -> bool:
    """Whether two blocks in five or more are free, as after a load that replaced most documents."""
    connection.execute("CHECKPOINT")
    sizes = "SELECT total_blocks, used_blocks FROM pragma_database_size() WHERE database_name = current_database()"
    ((total, used),) = connection.execute(sizes).fetchall()
    return bool(total > _SMALL and used <= 0.6 * total)


def _pack(connection: DuckDBPyConnection, place: Path) -> None:
    """Writes the current database anew without its free blocks; comments go along."""
    quoted = str(place).replace("'", "''")
    connection.execute(f"ATTACH '{quoted}' AS packed (STORAGE_VERSION '{STORAGE}')")
    connection.execute(f"COPY FROM DATABASE {ALIAS} TO packed")
    connection.execute("DETACH packed")


def _copy(database: Path, beside: Path) -> None:
    """Copies while a read-only connection holds off any writer."""
    with reading(database):
        shutil.copyfile(database, beside)


def _beside(database: Path) -> Path:
    return database.parent / f".{database.name}.building"


def _packed(database: Path) -> Path:
    return database.parent / f".{database.name}.packed"


def _wal(place: Path) -> Path:
    return place.with_name(place.name + ".wal")


def _spill(place: Path) -> Path:
    return place.with_name(place.name + ".spill")


def _remove(*places: Path) -> None:
    """Removes files of an earlier run with what DuckDB puts beside them."""
    for place in places:
        place.unlink(missing_ok=True)
        _wal(place).unlink(missing_ok=True)
        shutil.rmtree(_spill(place), ignore_errors=True)
