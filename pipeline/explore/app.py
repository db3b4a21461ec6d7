"""The pages, and the server that shows them on this machine alone.

Comes in: requests of a browser on loopback. Goes out: pages, rows to download, images of pages.
Does not: write to the database, read a file outside the folder of documents, or answer under another name than its own.
"""

from __future__ import annotations

import io
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from pipeline import facsimile
from pipeline.cells import in_csv_form
from pipeline.explore import charts, reading
from pipeline.explore.selection import LISTINGS, PAGE, AskedWrongly, Selection, selected
from pipeline.explore.statement import Statement

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

_KINDS = ("percentage", "euro", "count", "measure")
_BATCH = 20_000
_SUGGESTED = (
    ("speaker", "speeches", "speaker"), ("party", "speeches", "party"), ("minister", "qa_pairs", "minister"),
    ("asker", "qa_pairs", "asker"),
)  # fmt: skip
_HEADERS = {
    b"content-security-policy": (
        b"default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; "
        b"base-uri 'none'; frame-ancestors 'none'"
    ),
    b"x-content-type-options": b"nosniff",
    b"referrer-policy": b"no-referrer",
    b"cross-origin-resource-policy": b"same-origin",
}


class _Guarded:
    """Puts the headers on every answer that keep a page from doing more than it should."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", []), *_HEADERS.items()]
            await send(message)

        await self._app(scope, receive, sending)


def make_app(connection: DuckDBPyConnection, raw: Path) -> Starlette:
    """The application over ``connection``, which must be read-only; page images come from the documents in ``raw``."""
    pages = _Pages(connection, raw)
    routes = [
        Route("/", pages.home),
        *(Route(f"/{name}", pages.listing) for name in LISTINGS),
        *(Route(f"/{name}.csv", pages.csv) for name in LISTINGS),
        *(Route(f"/{name}.parquet", pages.parquet) for name in LISTINGS),
        Route("/claim", pages.claim),
        Route("/claim.csv", pages.claim_csv),
        Route("/claim.png", pages.image),
        Route("/charts", pages.charts),
        Route("/series", pages.all_series),
        Route("/one-series", pages.series),
        Mount("/static", StaticFiles(directory=Path(__file__).parent / "static")),
    ]
    hosts = TrustedHostMiddleware
    return Starlette(
        routes=routes,
        middleware=[Middleware(_Guarded), Middleware(hosts, allowed_hosts=["127.0.0.1", "localhost"])],
        exception_handlers={AskedWrongly: pages.wrong, 404: pages.missing},
    )


class _Pages:
    def __init__(self, connection: DuckDBPyConnection, raw: Path) -> None:
        self._connection, self._raw = connection, raw
        self._templates = Environment(
            loader=PackageLoader("pipeline.explore"), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
            lstrip_blocks=True,
        )  # fmt: skip
        self._templates.filters.update(number=_number, counted=_counted, value=_value, query=urlencode)
        self._templates.globals.update(listings=LISTINGS)
        self._names: dict[str, list[str]] = {}
        self._drawing = threading.Lock()

    # Starlette runs these in threads, for they are no coroutines; each takes a cursor of its own.

    def home(self, request: Request) -> Response:
        """What is in the database, and where to begin."""
        counts = Statement(
            "SELECT (SELECT count(*) FROM documents) AS documents, (SELECT count(*) FROM speeches) AS speeches,\n"
            "  (SELECT count(*) FROM qa_pairs) AS questions, (SELECT count(*) FROM claims) AS claims,\n"
            "  (SELECT min(date) FROM documents) AS first, (SELECT max(date) FROM documents) AS last,\n"
            "  (SELECT count(*) FROM problems) AS problems"
        )
        kinds = Statement(
            "SELECT doc_type, count(*) AS n, min(date) AS first, max(date) AS last\nFROM documents\n"
            "GROUP BY doc_type ORDER BY n DESC, doc_type"
        )
        with self._connection.cursor() as cursor:
            return self._page(
                "home.html", statements=[counts, kinds], counts=reading.one(cursor, counts),
                types=reading.rows(cursor, kinds),
            )  # fmt: skip

    def listing(self, request: Request) -> Response:
        """One page of figures, questions or speeches, with the form and the facets."""
        selection = self._selected(request)
        statements = [selection.rows(), selection.facets()]
        with self._connection.cursor() as cursor:
            found = reading.rows(cursor, statements[0])
            facets: dict[str, list[reading.Row]] = {name: [] for name in selection.listing.facets}
            total = 0
            for row in reading.rows(cursor, statements[1]):
                if row["facet"] is None:
                    total = row["n"]
                elif row["value"] is not None and len(facets[row["facet"]]) < 12:
                    facets[row["facet"]].append(row)
            names = self._suggested(cursor)
        return self._page(
            f"{selection.listing.name}.html", selection=selection, rows=found[:PAGE], more=len(found) > PAGE,
            total=total, facets=facets, statements=statements, names=names, pages=-(-total // PAGE),
        )  # fmt: skip

    def csv(self, request: Request) -> Response:
        """All selected rows as CSV, sent as they are read."""
        selection = self._selected(request)
        return self._csv(selection.everything(), selection.listing.name)

    def parquet(self, request: Request) -> Response:
        """All selected rows as Parquet."""
        from pyarrow import parquet

        selection = self._selected(request)
        statement = selection.everything()
        with tempfile.NamedTemporaryFile(suffix=".parquet", delete=False) as file:
            path = Path(file.name)
        try:
            with self._connection.cursor() as cursor:
                reader = _batches(cursor, statement)
                with parquet.ParquetWriter(path, reader.schema) as writer:
                    for batch in reader:
                        writer.write_batch(batch)
        except BaseException:
            path.unlink()
            raise
        return FileResponse(
            path,
            media_type="application/vnd.apache.parquet",
            filename=f"{selection.listing.name}.parquet",
            background=BackgroundTask(path.unlink),
        )

    def claim(self, request: Request) -> Response:
        """One figure: what it says, the transcript around it, its page, its table."""
        statement = reading.claim_statement(request.query_params.get("id", ""))
        with self._connection.cursor() as cursor:
            claim = reading.one(cursor, statement)
            if claim is None:
                return self._page("missing.html", status=404, said="There is no figure with that id.")
            document = Statement("SELECT * FROM documents WHERE doc_id = ?", (claim["doc_id"],))
            series = Statement("SELECT series_id FROM figure_series WHERE claim_id = ?", (claim["claim_id"],))
            doubts = Statement(
                facsimile.DOUBTS,
                (claim["doc_id"],),
            )
            return self._page(
                "claim.html", claim=claim, statements=[statement], turns=reading.transcript(cursor, claim),
                grid=reading.grid(cursor, claim), citation=reading.citation(claim),
                document=reading.one(cursor, document), series=reading.one(cursor, series),
                doubts=reading.rows(cursor, doubts),
            )  # fmt: skip

    def claim_csv(self, request: Request) -> Response:
        """The row of one figure as CSV."""
        return self._csv(reading.claim_statement(request.query_params.get("id", "")), "claim")

    def image(self, request: Request) -> Response:
        """The page of the PDF with the figure boxed."""
        statement = Statement(facsimile.QUERY, (request.query_params.get("id", ""),))
        with self._connection.cursor() as cursor:
            claim = reading.one(cursor, statement)
        if claim is None:
            return self._page("missing.html", status=404, said="There is no figure with that id.")
        try:
            with self._drawing:  # PDFium is one library for the whole process, and not made for two threads at once
                picture = facsimile.drawn(claim, self._raw)
        except facsimile.NoFacsimile as none:
            return self._page("missing.html", status=404, said=str(none))
        written = io.BytesIO()
        picture.save(written, format="PNG")
        return Response(written.getvalue(), media_type="image/png", headers={"cache-control": "private, max-age=3600"})

    def charts(self, request: Request) -> Response:
        """What people count: figures over time and by party, and who answers with figures."""
        selection = selected(LISTINGS["claims"], dict(request.query_params))
        source, values = selection.source()
        by_year = Statement(
            f"SELECT CAST(year(date) AS VARCHAR) AS label, kind, count(*) AS n\n"
            f"FROM (SELECT claim_id, date, kind FROM {source}) SEMI JOIN figures USING (claim_id)\n"
            "WHERE date IS NOT NULL GROUP BY ALL ORDER BY label, kind",
            values,
        )
        by_party = Statement(
            "SELECT max_by(n.party, n.date) OVER (PARTITION BY n.party_id) AS label, n.kind, n.n\n"
            "FROM (SELECT party_id, kind, max_by(party, date) AS party, max(date) AS date, count(*) AS n\n"
            f"  FROM (SELECT claim_id, party_id, party, kind, date FROM {source}) SEMI JOIN figures USING (claim_id)\n"
            "  WHERE party_id IS NOT NULL GROUP BY ALL) AS n\nORDER BY label, kind",
            values,
        )
        with self._connection.cursor() as cursor:
            years, parties = reading.rows(cursor, by_year), reading.rows(cursor, by_party)
            response = reading.rows(cursor, reading.RESPONSE)
        party_bars = sorted(_stacked(parties), key=lambda bar: -sum(bar[1].values()))[:20]
        answered = [(row["minister"], {"with": row["figures"], "without": row["without"]}) for row in response]
        return self._page(
            "charts.html", selection=selection, statements=[by_year, by_party, reading.RESPONSE],
            years=charts.bars(_stacked(years), _KINDS), parties=charts.bars(party_bars, _KINDS),
            ministers=charts.bars(answered, ("with", "without")),
        )  # fmt: skip

    def all_series(self, request: Request) -> Response:
        """The series, those with contradictions first."""
        with self._connection.cursor() as cursor:
            found = reading.rows(cursor, reading.SERIES)
        return self._page("all_series.html", rows=found, statements=[reading.SERIES])

    def series(self, request: Request) -> Response:
        """One figure over time and speakers."""
        statement = reading.series_statement(request.query_params.get("id", ""))
        with self._connection.cursor() as cursor:
            found = reading.rows(cursor, statement)
        if not found:
            return self._page("missing.html", status=404, said="There is no series with that id.")
        return self._page("series.html", rows=found, line=charts.line(found), statements=[statement])

    def wrong(self, request: Request, error: Exception) -> Response:
        """What was asked cannot be."""
        return self._page("missing.html", status=400, said=str(error))

    def missing(self, request: Request, error: Exception) -> Response:
        """There is no such page."""
        return self._page("missing.html", status=404, said="There is no such page.")

    def _selected(self, request: Request) -> Selection:
        name = request.url.path.removeprefix("/").partition(".")[0]
        return selected(LISTINGS[name], dict(request.query_params))

    def _suggested(self, cursor: DuckDBPyConnection) -> Mapping[str, list[str]]:
        """Names to choose from; read once, for the database does not change under its reader."""
        if not self._names:
            for field, table, column in _SUGGESTED:
                known = f"FROM {table} WHERE {column} IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 400"
                self._names[field] = [name for (name,) in cursor.execute(f"SELECT {column} {known}").fetchall()]
        return self._names

    def _csv(self, statement: Statement, name: str) -> Response:
        import pyarrow as pa
        from pyarrow import csv

        def lines() -> Iterator[bytes]:
            with self._connection.cursor() as cursor:
                reader, heading = _batches(cursor, statement), True
                no_rows = pa.RecordBatch.from_pylist([], schema=reader.schema)
                for batch in chain([no_rows], reader):  # so that the heading stands there without rows as well
                    sink = io.BytesIO()
                    flat = pa.record_batch(list(map(in_csv_form, batch.columns)), names=batch.schema.names)
                    csv.write_csv(flat, sink, csv.WriteOptions(include_header=heading))
                    heading = False
                    yield sink.getvalue()

        return StreamingResponse(
            lines(),
            media_type="text/csv; charset=utf-8",
            headers={"content-disposition": f'attachment; filename="{name}.csv"'},
        )

    def _page(self, template: str, *, status: int = 200, **context: Any) -> HTMLResponse:
        context.setdefault("statements", [])
        context.setdefault("selection", None)
        return HTMLResponse(self._templates.get_template(template).render(context), status_code=status)


def _batches(cursor: DuckDBPyConnection, statement: Statement) -> Any:  # noqa: ANN401 (a pyarrow reader)
    return cursor.sql(statement.sql, params=list(statement.values)).to_arrow_reader(_BATCH)


def _stacked(rows: list[reading.Row]) -> list[tuple[str, dict[str, float]]]:
    stacked: dict[str, dict[str, float]] = {}
    for row in rows:
        stacked.setdefault(row["label"], {})[row["kind"]] = row["n"]
    return list(stacked.items())


def _counted(number: int, one: str, more: str | None = None) -> str:
    """``1 word``, ``1,200 words``; ``more`` where an s behind it does not make the plural."""
    return f"{_number(number)} {one if number == 1 else more or one + 's'}"


def _number(value: object) -> str:
    """A number as people write it in English, no digit rounded away: 1,234.5; days as they are; nothing as a dash."""
    if value is None:
        return "–"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and not value.is_integer():
        return f"{value:,.12g}" if abs(value) < 1e12 else f"{value:,.2f}"
    return f"{int(value):,}" if isinstance(value, int | float) else str(value)


def _value(row: Mapping[str, Any]) -> str:
    """What a claim states: comparator, value or interval, unit."""
    stated = _number(row["value"]) if row["value"] is not None else f"{_number(row['low'])} to {_number(row['high'])}"
    sign = "" if row["comparator"] in (None, "=") else f"{row['comparator']} "
    return f"{sign}{stated} {row['unit'] or ''}".strip()


def serve(database: Path, raw: Path, *, port: int, ready: Callable[[str], None]) -> None:
    """Shows ``database`` at 127.0.0.1 until it is interrupted; ``ready`` is told the address. Raises ``OSError``."""
    import socket

    import duckdb
    import uvicorn

    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(("127.0.0.1", port))
        listening.listen()  # the address is told before the server runs: who comes at once waits and is not refused
        with duckdb.connect(str(database), read_only=True) as connection:
            connection.execute("SET enable_external_access = false")
            config = uvicorn.Config(make_app(connection, raw), log_level="warning", access_log=False)
            server = uvicorn.Server(config)
            ready(f"http://127.0.0.1:{listening.getsockname()[1]}/")
            server.run(sockets=[listening])
