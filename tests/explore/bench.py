"""The explorer on a million figures, by hand: ``python -m tests.explore.bench [--claims 1000000] [--rounds 20]``.

The sample corpus is multiplied until its claims are as many; each kind of page is asked for over HTTP, and the SQL that
it shows is run bare over the same file in turn. Prints, for each, the 95th percentiles and their ratio, which should be
at most 2.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import time
from pathlib import Path

import duckdb
import httpx
from lxml import html

from pipeline.load import schema
from pipeline.run.engine import Places, Request, run
from tests.explore.conftest import served

ROOT = Path(__file__).parents[2]
PAGES = (
    "/claims", "/claims?q=subsidie", "/claims?q=bezoekers&kind=count&sort=largest", "/claims?party=Proefpartij&min=100",
    "/claims?page=200", "/questions", "/questions?q=proeftuinen", "/speeches?q=voorzitter", "/charts",
    "/charts?kind=euro",
)  # fmt: skip
_IDS = {
    "doc_id", "claim_id", "speech_id", "item_id", "qa_id", "question_id", "table_id", "questions_id", "repeat_of",
    "question_speech_id", "answer_speech_id", "problem_id", "duplicate_of", "twin_of",
}  # fmt: skip
_SHARED = {*schema.REGISTER_TABLES, "runs"}


def multiplied(small: Path, large: Path, claims: int) -> int:
    """``large``: the rows of ``small`` as often as gives ``claims``, every copy with ids of its own; gives how many."""
    with duckdb.connect(str(large)) as connection:
        schema.create(connection)
        connection.execute(f"ATTACH '{small}' AS small (READ_ONLY)")
        times = -(-claims // connection.execute("SELECT count(*) FROM small.claims").fetchall()[0][0])
        for table in schema.table_names():
            columns = connection.execute(
                "SELECT column_name, data_type FROM duckdb_columns() WHERE database_name = 'small' AND table_name = ? "
                "ORDER BY column_index",
                [table],
            ).fetchall()
            if table in _SHARED:
                connection.execute(f"INSERT INTO {table} FROM small.{table}")
                continue
            chosen = ", ".join(_copied(name, kind) for name, kind in columns)
            connection.execute(
                f"INSERT INTO {table} SELECT {chosen} FROM small.{table}, range({times}) AS copies(copy)"
            )
        return int(connection.execute("SELECT count(*) FROM claims").fetchall()[0][0])


def _copied(name: str, kind: str) -> str:
    if name == "question_ids":
        return f"list_transform({name}, lambda one: copy || '/' || one)"
    return f"copy || '/' || \"{name}\"" if name in _IDS and kind == "VARCHAR" else f'"{name}"'


def percentile(times: list[float]) -> float:
    """The 95th percentile, in milliseconds."""
    return statistics.quantiles(times, n=20)[18] * 1000


def measured(address: str, database: Path, path: str, rounds: int) -> dict[str, object]:
    """A page and its own SQL, each ``rounds`` times, in turn."""
    with httpx.Client(base_url=address, timeout=120) as client, duckdb.connect(str(database), read_only=True) as bare:
        tree = html.document_fromstring(client.get(path).text)
        statements = [pre.text_content() for pre in tree.xpath("//details[@class='sql']//pre")]
        pages, queries = [], []
        for _ in range(rounds):
            start = time.perf_counter()
            client.get(path).raise_for_status()
            pages.append(time.perf_counter() - start)
            start = time.perf_counter()
            for statement in statements:
                bare.execute(statement).fetchall()
            queries.append(time.perf_counter() - start)
    page, sql = percentile(pages), percentile(queries)
    return {"page": path, "p95_page_ms": round(page), "p95_sql_ms": round(sql), "ratio": round(page / sql, 2)}


def main() -> None:
    """Prints one line of JSON for each kind of page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--claims", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=20)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        run(Places(ROOT / "data" / "raw", place / "extracted", place / "small.duckdb"), Request())
        claims = multiplied(place / "small.duckdb", place / "large.duckdb", asked.claims)
        print(json.dumps({"claims": claims, "rounds": asked.rounds}))
        with served(place / "large.duckdb", ROOT / "data" / "raw") as address:
            for path in PAGES:
                print(json.dumps(measured(address, place / "large.duckdb", path, asked.rounds)), flush=True)


if __name__ == "__main__":
    main()
