"""The data dictionary: what every table, view, macro and column means, from the comments of the database itself.

Comes in: an empty database in memory. Goes out: Markdown, as ``docs/database.md`` holds it; a test fails when that file
is stale. ``python -m pipeline.load.dictionary > docs/database.md`` writes it anew.
Does not: say anything that the comments do not.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from pipeline.load import schema

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_HEAD = """# The database

What every table, view, macro and column means. Written from the comments in the database by
`python -m pipeline.load.dictionary > docs/database.md`; change the files `pipeline/load/*.sql`, not this
file. The same comments stand in the database: `FROM duckdb_columns()` shows them beside the columns.

Begin with a view: `figures` for counting and adding up, `claims_wide` for every numeric claim, `qa_wide` for questions
and answers, `responsiveness` for who gives figures when asked, `figure_series` for one figure over time and speakers.
All offsets count code points in `texts.text`, from 0, end exclusive: `substr(text, char_start + 1, char_end -
char_start)` gives back what a row was read from.
"""
_FIRST = ("figures", "claims_wide", "qa_wide", "responsiveness", "figure_series")
_OBJECTS = """
SELECT view_name, comment FROM duckdb_views() WHERE NOT internal
UNION ALL SELECT table_name, comment FROM duckdb_tables() WHERE NOT internal
"""
_COLUMNS = """
SELECT column_name, data_type, comment FROM duckdb_columns() WHERE NOT internal AND table_name = ? ORDER BY column_index
"""
_MACROS = """
SELECT function_name, parameters, comment FROM duckdb_functions() WHERE NOT internal ORDER BY function_name
"""


def dictionary() -> str:
    """The data dictionary as Markdown."""
    import duckdb

    with duckdb.connect() as connection:
        schema.create(connection)
        return "\n".join(_sections(connection)) + "\n"


def _sections(connection: DuckDBPyConnection) -> Iterator[str]:
    yield _HEAD
    objects = dict(connection.execute(_OBJECTS).fetchall())
    tables = schema.table_names()
    for heading, names in (("Views", _FIRST), ("Tables", tables)):
        yield f"## {heading}\n"
        for name in names:
            yield f"### {name}\n\n{objects[name]}\n\n| column | type | meaning |\n|---|---|---|"
            for row in connection.execute(_COLUMNS, [name]).fetchall():
                yield "| " + " | ".join(_cell(part) for part in row) + " |"
            yield ""
    yield "## Macros\n"
    for name, parameters, comment in connection.execute(_MACROS).fetchall():
        yield f"- `{name}({', '.join(parameters)})`: {comment.split(': ', 1)[-1]}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    sys.stdout.write(dictionary())
