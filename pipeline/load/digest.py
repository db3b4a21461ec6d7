"""One fingerprint of all rows, for asking whether two databases say the same.

Comes in: the path of a database. Goes out: a digest. Does not: count ``runs``, which tells when, or the order of rows.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from pipeline.load.database import reading


def digest(database: Path) -> str:
    """SHA-256 over the rows of all tables but ``runs``, each table's rows sorted.

    Raises ``DatabaseBusy`` or ``NotOurDatabase``.
    """
    content = hashlib.sha256()
    with reading(database) as connection:
        names = connection.execute("SELECT table_name FROM duckdb_tables() WHERE NOT internal ORDER BY 1").fetchall()
        for (table,) in names:
            if table == "runs":
                continue
            content.update(f"table {table}\n".encode())
            connection.execute(f"SELECT sha256(CAST(to_json(t) AS VARCHAR)) AS row FROM {table} AS t ORDER BY 1")  # noqa: S608
            while rows := connection.fetchmany(100_000):
                content.update("".join(row for (row,) in rows).encode())
    return content.hexdigest()
