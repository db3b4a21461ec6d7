"""A whole run over a folder of bad files beside good ones: it ends well and says what it refused, file by file."""

from __future__ import annotations

import io
import random
import re
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest
from PIL import Image

from tests.extract.drawing import Paper, prose
from tests.extract.test_bad_files import locked, no_pages, paper, scan

GOOD = "De voorzitter: Er zijn {} korven geteld.\n"
REFUSED = {
    "leeg.txt": "empty_file",
    "leeg.pdf": "empty_file",
    "half.pdf": "broken_pdf",
    "niets.pdf": "broken_pdf",
    "scan.pdf": "no_text_layer",
    "slot.pdf": "password",
    "fout.pdf": "html_named_pdf",
    "veel.pdf": "too_many_pages",
    "beeld.txt": "not_text",
    "ruis.txt": "not_text",
    "ruis.pdf": "not_pdf",
    "ruis.json": "not_text",
    "diep.html": "broken_html",
    "diep.json": "broken_json",
    "tekst.docx": "unknown_ending",
}
READ = ("met blanco/a b.txt", "été – ünï.txt", "nieuwe\nregel.txt", "twee keer a.txt", "twee keer b.txt", "bom.pdf")


def picture() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (40, 40), 7).save(made, "PNG")
    return made.getvalue()


def many_pages() -> bytes:
    made = Paper()
    for number in range(5_001):
        made.at(90, 700, f"bladzijde {number}").page()
    return made.done()


def bomb() -> bytes:
    made = Paper().lines(["De korven staan in de tuin."])
    made.canvas._code.append("q Q " * 5_000_000)
    return made.done()


def broken_streams() -> bytes:
    made = Paper()
    made.canvas.setPageCompression(1)
    for number in range(300):
        made.lines(prose(number, 4)).page()
    data = bytearray(made.done())
    for found in list(re.finditer(rb"(?<!end)stream\r?\n", bytes(data)))[1:]:
        data[found.end() : found.end() + 30] = b"A" * 30
    return bytes(data)


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> tuple[subprocess.CompletedProcess[str], Path]:
    """The finished run and its database."""
    folder = tmp_path_factory.mktemp("batch")
    raw = folder / "raw"
    (raw / "met blanco").mkdir(parents=True)
    noise = random.Random(7).randbytes
    files: dict[str, bytes] = {
        "leeg.txt": b"",
        "leeg.pdf": b"",
        "half.pdf": paper(20)[:3000],
        "niets.pdf": no_pages(),
        "scan.pdf": scan(),
        "slot.pdf": locked(),
        "fout.pdf": b"<!DOCTYPE html><html><body>404</body></html>",
        "veel.pdf": many_pages(),
        "beeld.txt": picture(),
        "ruis.txt": noise(9000),
        "ruis.pdf": noise(9000),
        "ruis.json": noise(9000),
        "diep.html": b"<div>" * 20_000 + b"x",
        "diep.json": b"[" * 100_000,
        "tekst.docx": b"PK",
        "bom.pdf": bomb(),
        "stromen.pdf": broken_streams(),
    }
    texts = (name for name in READ if name.endswith(".txt"))
    files |= {name: GOOD.format(7 if "twee" in name else 40 + at).encode() for at, name in enumerate(texts)}
    for name, data in files.items():
        (raw / name).write_bytes(data)
    command = [sys.executable, "-m", "pipeline", "all", "--raw", str(raw), "--extracted", str(folder / "out")]
    database = folder / "x.duckdb"
    done = subprocess.run([*command, "--db", str(database)], capture_output=True, text=True, check=False, timeout=300)
    return done, database


def rows(database: Path, query: str) -> list[tuple]:
    with duckdb.connect(str(database), read_only=True) as connection:
        return connection.execute(query).fetchall()


def test_the_run_ends_well_and_says_what_it_refused(ran):
    done, _ = ran
    assert done.returncode == 0, done.stderr
    said = done.stdout + done.stderr
    assert [name for name in REFUSED if name not in said] == []


def test_each_refused_file_is_one_problem_with_a_code_and_a_sentence(ran):
    found = rows(ran[1], "select source_path, code, message from problems where doc_id is null")
    assert {path: code for path, code, _ in found} == REFUSED
    assert len(found) == len(REFUSED)
    assert all(message.endswith(".") for _, _, message in found)


def test_good_files_beside_them_are_read(ran):
    read = {path for (path,) in rows(ran[1], "select source_path from documents")}
    assert read == {*READ, "stromen.pdf"}
    claims = rows(ran[1], "select value from claims where text like '%korven' order by value")
    assert [int(value) for (value,) in claims] == [7, 7, 40, 41, 42]


def test_pages_that_could_not_be_read_are_problems_each(ran):
    found = rows(ran[1], "select count(*) from problems where source_path = 'stromen.pdf' and code = 'page_unreadable'")
    assert found == [(299,)]
