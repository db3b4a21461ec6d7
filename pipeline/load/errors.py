"""What can stop a load; the old database is then untouched.

Comes in: a path, or what was found wrong. Goes out: exceptions whose text is a sentence for the user.
Does not: print or recover.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


class LoadError(Exception):
    """The load stopped; the database is as it was before."""


class DatabaseBusy(LoadError):
    """Another program holds the database, or another run builds it."""

    def __init__(self, database: Path) -> None:
        super().__init__(
            f"'{database}' is in use by another program that writes to it. Close that program and run again."
        )


class DatabaseUnwritable(LoadError):
    """The folder cannot be written, the disk is full, or a limit on file size was met."""

    def __init__(self, database: Path, reason: str) -> None:
        super().__init__(f"'{database}' cannot be written ({reason}). Make room, allow it, or choose another place.")


class NotOurDatabase(LoadError):
    """There is a file at the place of the database that this project did not write."""

    def __init__(self, database: Path, reason: str) -> None:
        super().__init__(
            f"'{database}' is no database of this project ({reason}) and is left alone. "
            "Name another file, or take it away."
        )


class HoldsMore(LoadError):
    """The database has to be built anew, and somebody keeps tables of their own in it."""

    def __init__(self, database: Path, names: Sequence[str]) -> None:
        shown = ", ".join(f"'{name}'" for name in names)
        super().__init__(
            f"'{database}' was made by another version and has to be built anew, but also holds what is not "
            f"vraagbaak's: {shown}. Copy that to another file and drop it here, or name another database with --db."
        )


class ContractViolated(LoadError):
    """Rows break a rule of the database. ``check`` is the name of the rule, ``rows`` the first that break it."""

    def __init__(self, check: str, meaning: str, rows: Sequence[tuple[object, ...]], count: int) -> None:
        self.check = check
        self.rows = tuple(rows)
        shown = "; ".join(", ".join(map(str, row)) for row in self.rows)
        super().__init__(
            f"The check '{check}' found {count} rows that break a rule of the database ({meaning}): {shown}. "
            "Nothing was loaded; please report it."
        )
