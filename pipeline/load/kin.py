"""What one document is to another: the same thing in another form, or one question put to several ministers.

Comes in: the documents and questions in the database. Goes out: ``duplicate_of`` and ``twin_of``, set for all.
Does not: compare texts; only equal bytes, equal ids of the parliament, and equal words, asker and day.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_FORMS = ("json", "pdf", "html", "txt")
"""From the form that tells most (speakers and turns given) to the one that tells least."""


def relate(connection: DuckDBPyConnection) -> None:
    """Brings ``documents.duplicate_of`` and ``questions.twin_of`` up to date; the same rows whatever came first."""
    _duplicates(connection)
    connection.execute(_TWINS)


def _duplicates(connection: DuckDBPyConnection) -> None:
    import pyarrow as pa

    rows = connection.execute(_ALIKE).fetchall()
    found = list(duplicates(rows))
    names = pa.array([doc_id for doc_id, _ in found], pa.string())
    kin = pa.table({"doc_id": names, "duplicate_of": pa.array([first for _, first in found], pa.string())})
    connection.register("kin", kin)  # row by row, as statements, an archive of many forms would take minutes
    connection.execute(_SET_DUPLICATES)
    connection.unregister("kin")


def duplicates(rows: Iterable[tuple[str, str, str | None]]) -> Iterable[tuple[str, str]]:
    """``(doc_id, preferred doc_id)`` of all but the preferred, from ``(doc_id, sha256, parliament_id)``.

    Likeness is carried on: a PDF with the bytes of one document and the parliament's id of another joins the three.
    """
    leader: dict[str, str] = {}

    def find(key: str) -> str:
        while leader.setdefault(key, key) != key:
            leader[key] = leader[leader[key]]
            key = leader[key]
        return key

    doc_ids = []
    for doc_id, sha256, parliament_id in rows:
        doc_ids.append(doc_id)
        for key in (f"sha256 {sha256}", f"id {parliament_id}" if parliament_id else None):
            if key is not None:
                leader[find(key)] = find(f"doc {doc_id}")
    groups: dict[str, list[str]] = {}
    for doc_id in doc_ids:
        groups.setdefault(find(f"doc {doc_id}"), []).append(doc_id)
    for alike in groups.values():
        first, *others = sorted(alike, key=_preference)
        yield from ((other, first) for other in others)


def _preference(doc_id: str) -> tuple[int, int, str]:
    form = doc_id.rsplit(".", 1)[-1].lower()
    return (_FORMS.index(form) if form in _FORMS else len(_FORMS), len(doc_id), doc_id)


_ALIKE = """
SELECT doc_id, sha256, parliament_id FROM documents
WHERE sha256 IN (SELECT sha256 FROM documents GROUP BY sha256 HAVING count(*) > 1)
    OR parliament_id IN (SELECT parliament_id FROM documents GROUP BY parliament_id HAVING count(*) > 1)
ORDER BY doc_id
"""
_SET_DUPLICATES = """
UPDATE documents SET duplicate_of = wanted.duplicate_of
FROM (SELECT d.doc_id, k.duplicate_of FROM documents AS d LEFT JOIN kin AS k ON k.doc_id = d.doc_id) AS wanted
WHERE documents.doc_id = wanted.doc_id AND documents.duplicate_of IS DISTINCT FROM wanted.duplicate_of
"""
_TWINS = """
UPDATE questions SET twin_of = wanted.twin_of, twin_basis = CASE WHEN wanted.twin_of IS NOT NULL THEN 'same words' END
FROM (
    SELECT q.question_id, nullif(
        first_value(q.question_id) OVER (
            PARTITION BY q.twin_key, d.duplicate_of IS NOT NULL ORDER BY q.number NULLS LAST, q.question_id
        ),
        q.question_id
    ) AS twin_of
    FROM questions AS q JOIN documents AS d ON d.doc_id = q.doc_id
    WHERE q.twin_key IS NOT NULL AND d.duplicate_of IS NULL
    UNION ALL
    SELECT q.question_id, NULL
    FROM questions AS q JOIN documents AS d ON d.doc_id = q.doc_id
    WHERE q.twin_key IS NULL OR d.duplicate_of IS NOT NULL
) AS wanted
WHERE questions.question_id = wanted.question_id
    AND questions.twin_of IS DISTINCT FROM wanted.twin_of
"""
