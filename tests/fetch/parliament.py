"""A small parliament on loopback: a real HTTP server that answers in the shapes of the open data service, faults too.

People, questions and figures are invented.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import random
import re
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

HTML_PAGE = b"<!DOCTYPE html><html><head><title>Fout</title></head><body>Er ging iets mis.</body></html>"
FAULTS = ("500", "503", "429", "cut", "empty", "page", "slow", "reset")


def pdf(*lines: str) -> bytes:
    """A one-page PDF with a text layer."""
    shown = "".join(f"({line.translate(str.maketrans({'(': '[', ')': ']'}))}) Tj 0 -16 Td " for line in lines).encode(
        "cp1252"
    )
    stream = b"BT /F1 11 Tf 60 780 Td " + shown + b"ET"
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(out + b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % start)


@dataclass
class Question:
    """A written question of the small parliament."""

    number: int
    published: dt.date
    pfile: int
    data: bytes
    changed: str = "2031-01-01"
    detail: dict[str, Any] = field(default_factory=dict)


def question(number: int, published: dt.date, *, asker: int = 4386, minister: int = 4077) -> Question:
    lines = (
        "SCHRIFTELIJKE VRAAG", f"nr. {number % 1000}", "van JAN VOORBEELD", "datum: 3 januari 2023",
        "aan ELS PROEF", "", f"Bijenkasten - Steun {number}", "",
        "1. Hoeveel bijenkasten werden gesteund?", "", "ANTWOORD", "",
        f"1. In 2022 werden {number % 900 + 100} bijenkasten gesteund.",
    )  # fmt: skip
    detail = {
        "id": number, "titel": f"Bijenkasten &amp; hommels - <strong>Steun {number}</strong>",
        "zittingsjaar": "2022-2023",
        "nummer": number % 1000, "vraagsteller": {"id": asker, "voornaam": "Jan", "naam": "Voorbeeld"},
        "minister": {"id": minister, "voornaam": "Els", "naam": "Proef"},
        "thema": ["Landbouw", "Natuur"],
        "procedureverloop": [
            {"status": "Vraag gesteld aan de minister", "datum": "2023-01-03T00:00:00+0100"},
            {"status": "Tijdig beantwoord", "datum": "2023-01-20T00:00:00+0100"},
        ],
        "bestand-ordered": [{"URL": f"https://docs.vlaamsparlement.be/pfile?id={number + 500000}"}],
    }  # fmt: skip
    return Question(number, published, number + 500000, pdf(*lines), detail=detail)


@dataclass
class Answer:
    """What a handler sends; ``delay`` in seconds, ``cut``: only half of the body."""

    body: bytes = b""
    status: int = 200
    kind: str = "application/json;charset=UTF-8"
    headers: dict[str, str] = field(default_factory=dict)
    cut: bool = False
    reset: bool = False
    delay: float = 0.0


def as_json(value: Any, **more: Any) -> Answer:
    return Answer(json.dumps(value).encode(), **more)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that was killed is no news."""


class Parliament:
    """The server with its content. ``special`` answers a path before anything else; ``log`` has all requests."""

    def __init__(self, *, most: int = 10_000) -> None:
        self.questions: dict[int, Question] = {}
        self.special: dict[str, Answer | Callable[[str, int], Answer | None]] = {}
        self.log: list[tuple[float, str, dict[str, str]]] = []
        self.asked: Counter[str] = Counter()
        self.delivered: Counter[str] = Counter()
        self.most, self.share, self.random, self.slow = most, 0.0, random.Random(11), 0.3
        self._lock = threading.Lock()
        self._server = _Server(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    def __enter__(self) -> Parliament:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def add(self, *questions: Question) -> None:
        for one in questions:
            self.questions[one.number] = one

    def paths(self, part: str = "") -> list[str]:
        return [path for _, path, _ in self.log if part in path]

    # --- answers -----------------------------------------------------------------------------------------------

    def answer(self, path: str, headers: dict[str, str]) -> Answer:
        with self._lock:
            self.log.append((time.monotonic(), path, headers))
            self.asked[path] += 1
            count = self.asked[path]
            fault = self.random.choice(FAULTS) if self.random.random() < self.share else None
        found = self._faulty(fault, self._right(path, count, headers)) if fault else self._right(path, count, headers)
        if not fault and found.status == 200:
            with self._lock:
                self.delivered[path] += 1
        return found

    def _faulty(self, fault: str, right: Answer) -> Answer:
        return {
            "500": Answer(b"", 500),
            "503": Answer(b"druk", 503, headers={"Retry-After": "0"}),
            "429": Answer(b"", 429),
            "cut": Answer(right.body, right.status, right.kind, cut=True),
            "empty": Answer(b"", 200, right.kind),
            "page": Answer(HTML_PAGE, 200, right.kind),
            "slow": Answer(right.body, right.status, right.kind, right.headers, delay=self.slow),
            "reset": Answer(reset=True),
        }[fault]

    def _right(self, path: str, count: int, headers: dict[str, str]) -> Answer:
        parts = urlsplit(path)
        for start, special in self.special.items():
            if path.startswith(start):
                found = special(path, count) if callable(special) else special
                if found is not None:
                    return found
        options = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if parts.path.startswith("/api/search/query/"):
            return self._search(unquote(parts.path), options)
        if parts.path == "/e/opendata/schv/lijst":
            wanted = [self.questions[int(one)] for one in options["id"].split(",") if int(one) in self.questions]
            return as_json({"items": [{"schriftelijke-vraag": one.detail} for one in wanted]})
        if found := re.fullmatch(r"/e/opendata/schv/(\d+)", parts.path):
            known = self.questions.get(int(found[1]))
            return as_json(known.detail) if known else Answer(b"", 404)
        if parts.path in {"/pfile", "/files/pfile"}:
            return self._file(int(options["id"]), headers)
        return Answer(b"", 404)

    def _search(self, query: str, options: dict[str, str]) -> Answer:
        first, last = map(dt.date.fromisoformat, re.search(r"daterange:([\d-]+)\.\.([\d-]+)", query).groups())
        found = [one for one in self.questions.values() if first <= one.published <= last]
        found.sort(key=lambda one: (one.published, one.number))
        start = (int(options["page"]) - 1) * int(options["max"])
        given = found[: self.most][start : start + int(options["max"])]
        return as_json({"count": len(found), "firstindex": start, "result": [self.result(one) for one in given]})

    @staticmethod
    def result(one: Question) -> dict[str, Any]:
        tags = [
            ("soort", "SCHV"), ("titel", f"Bijenkasten - Steun {one.number}"), ("thema", "Landbouw"),
            ("thema", "Natuur"),
            ("publicatiedatum", one.published.isoformat()), ("last_modified", one.changed),
            ("vraagsteller", "Voorbeeld, Jan"), ("minister", "Proef, Els"),
            ("document", f"https://docs.vlaamsparlement.be/pfile?id={one.pfile}"),
            ("opendata", f"http://ws.vlpar.be/e/opendata/schv/{one.number}"),
        ]  # fmt: skip
        return {
            "id": f"http://be.vlp.feed/{one.number}/pfls/{one.pfile}",
            "metatags": {"metatag": [{"name": name, "value": value} for name, value in tags]},
        }

    def _file(self, number: int, headers: dict[str, str]) -> Answer:
        one = next((one for one in self.questions.values() if one.pfile == number), None)
        if one is None:
            return Answer(b"", 404)
        etag = f'"{hashlib.sha256(one.data).hexdigest()[:16]}"'
        if headers.get("if-none-match") == etag:
            return Answer(b"", 304, headers={"ETag": etag})
        return Answer(one.data, 200, "application/pdf", {"ETag": etag})

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        parliament = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_GET(self) -> None:
                found = parliament.answer(self.path, {name.lower(): value for name, value in self.headers.items()})
                if found.delay:
                    time.sleep(found.delay)
                if found.reset:
                    self.close_connection = True
                    return
                self.send_response(found.status)
                self.send_header("Content-Type", found.kind)
                for name, value in found.headers.items():
                    self.send_header(name, value)
                if found.status != 304 and "Content-Length" not in found.headers:
                    self.send_header("Content-Length", str(len(found.body)))
                self.end_headers()
                self.wfile.write(found.body[: len(found.body) // 2] if found.cut else found.body)
                self.close_connection = self.close_connection or found.cut

            def log_message(self, *_: object) -> None:
                return

        return Handler
