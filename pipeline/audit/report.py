"""Asks a database what an audit wants to know.

Comes in: the path of a database. Goes out: an ``Audit``. Does not: print.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.audit.model import Audit, Count, Gap, Imbalance, PartyShare, RefusedInput, Turns, UndatedDocument
from pipeline.intervals import wilson
from pipeline.load.database import reading

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


def report(database: Path) -> Audit:
    """The audit of a database. Raises a ``LoadError`` where it cannot be opened."""
    with reading(database) as connection:
        ask = _Asker(connection)
        turns = ask.turns("'all turns'")
        return Audit(
            documents=ask.counts(_DOCUMENTS),
            questions=ask.counts(_QUESTIONS),
            pairs=ask.counts(_PAIRS),
            claims=ask.counts(_CLAIMS),
            spans=ask.counts(_SPANS),
            turns=turns[0] if turns else Turns("all turns", 0, 0, 0),
            turns_by_reason=tuple(one for one in ask.turns(_REASON) if one.unresolved),
            turns_by_role=ask.turns("coalesce(s.role, 'role not told')"),
            turns_by_form=ask.turns(_FORM),
            turns_by_party=party_shares(ask.turns("coalesce(s.party, s.party_label)")),
            refused=tuple(RefusedInput(*row) for row in ask.rows(_REFUSED)),
            problems=ask.counts(_PROBLEMS),
            untold=ask.counts(_UNTOLD),
            gaps=tuple(Gap(doc_id, question_id, tuple(missing)) for doc_id, question_id, missing in ask.rows(_GAPS)),
            undated=tuple(UndatedDocument(*row) for row in ask.rows(_UNDATED)),
            n_table_checks=ask.rows("SELECT count(*) FROM table_checks")[0][0],
            imbalances=tuple(Imbalance(*row) for row in ask.rows(_IMBALANCES)),
        )


class _Asker:
    def __init__(self, connection: DuckDBPyConnection) -> None:
        self._connection = connection

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        return self._connection.execute(query).fetchall()

    def counts(self, query: str) -> tuple[Count, ...]:
        """``query`` gives label, number, part."""
        return tuple(Count(*row) for row in self.rows(query))

    def turns(self, label: str) -> tuple[Turns, ...]:
        """Turns by the SQL expression ``label``; those for which it is NULL are left out."""
        return tuple(Turns(*row) for row in self.rows(_TURNS.format(label=label)))


def party_shares(parties: tuple[Turns, ...]) -> tuple[PartyShare, ...]:
    """Each party's part in the unresolved turns, against that of all parties together."""
    total = sum(one.n for one in parties)
    overall = sum(one.unresolved for one in parties) / total if total else 0.0
    return tuple(_party(one, overall) for one in parties)


def _party(one: Turns, overall: float) -> PartyShare:
    low, high = wilson(one.unresolved, one.n) or (0.0, 1.0)
    share = one.unresolved / one.n
    verdict = "over" if low > overall < share else "under" if high < overall > share else ""
    return PartyShare(one.label, one.n, one.unresolved, share, low, high, verdict)


_DOCUMENTS = """
SELECT doc_type, count(*), count(duplicate_of) FROM documents GROUP BY doc_type ORDER BY count(*) DESC, doc_type
"""
_QUESTIONS = """
SELECT coalesce(instrument, 'instrument not told') AS label, count(*), count(*) FILTER (WHERE asker IS NULL)
FROM questions GROUP BY label ORDER BY count(*) DESC, label
"""
_PAIRS = """
SELECT status || coalesce(': ' || status_reason, ''), count(*), count(*) FILTER (WHERE asks_for_figures)
FROM qa_pairs GROUP BY ALL ORDER BY count(*) DESC, 1
"""
_CLAIMS = """
SELECT c.kind, count(*), count(f.claim_id)
FROM claims AS c LEFT JOIN figures AS f ON f.claim_id = c.claim_id
GROUP BY c.kind ORDER BY count(*) DESC, c.kind
"""
_SPANS = """
SELECT kind, sum(char_end - char_start)::BIGINT AS chars, NULL FROM spans GROUP BY kind ORDER BY chars DESC, kind
"""
_TURNS = """
SELECT {label} AS label, count(*), count(*) FILTER (WHERE s.person_id IS NULL),
    count(*) FILTER (WHERE s.person_id IS NULL AND s.speaker IS NULL)
FROM speeches AS s JOIN documents AS d ON d.doc_id = s.doc_id
GROUP BY label HAVING label IS NOT NULL
ORDER BY 3 DESC, 2 DESC, label
"""
_REASON = r"""coalesce(nullif(regexp_replace(
    trim(split_part(s.matched_by, ':', 1)),
    '\p{Lu}[\p{L}''’-]*(?: (?:(?:van|de|der|den|ter|ten|te|''t|d’|d'') )*\p{Lu}[\p{L}''’-]*)+', '<name>', 'g'
), ''), 'no reason given')"""
_FORM = "d.doc_type || ', ' || s.mode || ', ' || d.media_type"
_REFUSED = """
SELECT source_path, code, message FROM problems WHERE doc_id IS NULL ORDER BY source_path, code
"""
_PROBLEMS = """
SELECT stage || ' ' || code, count(*), count(*) FILTER (WHERE severity = 'error')
FROM problems WHERE doc_id IS NOT NULL GROUP BY ALL ORDER BY count(*) DESC, 1
"""
_UNTOLD = """
WITH told AS (
    SELECT doc_id, code, coalesce(char_start, 0) AS first, coalesce(char_end, 9223372036854775807) AS last FROM problems
), open AS (
    SELECT 1 AS place, CASE WHEN role = 'chair' THEN 'turns of a chair without a name'
            ELSE 'turns without a name' END AS label,
        doc_id, char_start AS first, char_end AS last,
        CASE WHEN role = 'chair' THEN ['chair_not_told', 'speaker_not_resolved']
            ELSE ['speaker_not_resolved', 'asker_missing', 'minister_missing'] END AS codes
    FROM speeches WHERE speaker IS NULL
    UNION ALL SELECT 2, 'named turns of nobody in the register, guests aside', doc_id, char_start,
        char_end, ['speaker_not_resolved'] FROM speeches
        WHERE speaker IS NOT NULL AND person_id IS NULL AND role IS DISTINCT FROM 'guest'
    UNION ALL SELECT 3, 'documents without a date', doc_id, NULL, NULL, ['date_missing'] FROM documents
        WHERE date IS NULL
    UNION ALL SELECT 4, 'questions without an asker', doc_id, NULL, NULL, ['asker_missing'] FROM questions
        WHERE asker IS NULL
    UNION ALL SELECT 5, 'questions without a minister', doc_id, NULL, NULL, ['minister_missing'] FROM questions
        WHERE addressee IS NULL
), matched AS (
    SELECT place, label, EXISTS (
        SELECT 1 FROM told WHERE told.doc_id = open.doc_id AND list_contains(open.codes, told.code) AND (
            told.code <> 'speaker_not_resolved' OR (told.first < open.last AND open.first < told.last)
        )
    ) AS is_told
    FROM open
)
SELECT label, count(*), count(*) FILTER (WHERE is_told) FROM matched GROUP BY place, label ORDER BY place, label
"""
"""What rows leave open, counted from the rows themselves; a problem tells it where one of the codes is about it."""
_GAPS = """
WITH labels AS (
    SELECT doc_id, item_id, question_id, list(DISTINCT CAST(label AS INTEGER)) AS present
    FROM qa_pairs WHERE regexp_full_match(label, '\\d{1,2}') GROUP BY ALL
), missing AS (
    SELECT doc_id, item_id, question_id,
        list_filter(range(1, list_max(present) + 1), lambda n: NOT list_contains(present, n)) AS missing
    FROM labels
)
SELECT doc_id, question_id, missing FROM missing WHERE len(missing) > 0 ORDER BY doc_id, item_id, question_id
"""
_UNDATED = "SELECT doc_id, doc_type FROM documents WHERE date IS NULL ORDER BY doc_id"
_IMBALANCES = """
SELECT table_id, axis, label, expected, found, difference FROM table_checks WHERE abs(difference) > 1e-9
ORDER BY table_id, axis, label, expected, found
"""
