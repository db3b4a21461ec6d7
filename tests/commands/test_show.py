"""``vraagbaak show``: from a row back to the page it was read from."""

from __future__ import annotations

import shutil
import subprocess
import sys

import duckdb
import pytest
from PIL import Image

from pipeline.run.engine import Places, Request, run


def show(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pipeline", "show", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def corpus(root, tmp_path_factory):
    place = tmp_path_factory.mktemp("show")
    shutil.copytree(root / "data/raw", place / "raw")
    run(Places(place / "raw", place / "extracted", place / "p.duckdb"), Request())
    return place


@pytest.fixture(scope="module")
def claim(corpus) -> tuple[str, str]:
    sql = "select claim_id, doc_id from claims where doc_id like '%.pdf' and kind = 'euro' and table_id is null"
    with duckdb.connect(str(corpus / "p.duckdb"), read_only=True) as connection:
        return connection.execute(sql + " order by claim_id limit 1").fetchall()[0]


def test_a_claim_is_shown_with_its_speaker_and_its_place(corpus, claim):
    done = show(claim[0], "--db", corpus / "p.duckdb")
    assert done.returncode == 0, done.stderr
    assert claim[1] in done.stdout
    assert "»" in done.stdout
    assert "Mia Proef-De Staal" in done.stdout


def test_what_speaks_against_the_reading_of_the_document_is_told(corpus, claim, tmp_path):
    place = tmp_path / "p.duckdb"
    shutil.copy(corpus / "p.duckdb", place)
    with duckdb.connect(str(place)) as connection:
        connection.execute(
            "insert into problems (problem_id, source_path, doc_id, stage, severity, code, message)"
            " select 'p', source_path, doc_id, 'extract', 'warning', 'text_recognised', 'Compare it with the page.'"
            " from documents where doc_id = ?",
            [claim[1]],
        )
    assert "careful:  Compare it with the page." in show(claim[0], "--db", place).stdout
    assert "careful:" not in show(claim[0], "--db", corpus / "p.duckdb").stdout


@pytest.mark.parametrize(
    ("low", "high", "value", "shown"),
    [
        (1_234_567.0, 18_000_000_000.0, None, "= 1234567 to 18000000000 EUR"),
        (0.5, 12.25, None, "= 0.5 to 12.25 EUR"),
        (None, None, 2_000_000_000_000.0, "= 2000000000000 EUR"),
        (None, None, 33.333333, "= 33.333333 EUR"),
    ],
)
def test_large_numbers_are_shown_digit_by_digit(corpus, claim, tmp_path, low, high, value, shown):
    place = tmp_path / "p.duckdb"
    shutil.copy(corpus / "p.duckdb", place)
    with duckdb.connect(str(place)) as connection:
        connection.execute(
            "update claims set low = ?, high = ?, value = ?, comparator = '=', change = null where claim_id = ?",
            [low, high, value, claim[0]],
        )
    assert shown in show(claim[0], "--db", place).stdout


def test_the_figure_is_framed_on_its_page(corpus, claim, tmp_path):
    place = tmp_path / "page.png"
    done = show(claim[0], "--db", corpus / "p.duckdb", "--raw", corpus / "raw", "--image", place)
    assert done.returncode == 0, done.stderr
    picture = Image.open(place).convert("RGB")
    red = [index for index, (r, g, b) in enumerate(picture.get_flattened_data()) if r > 150 and g < 80 and b < 80]
    assert 100 < len(red) < 5_000
    rows = {index // picture.width for index in red}
    assert max(rows) - min(rows) < 60  # a frame of one line of text, not of a page


def test_a_file_that_changed_is_not_drawn(corpus, claim, tmp_path):
    shutil.copytree(corpus / "raw", tmp_path / "raw")
    other = next(
        path for path in sorted((tmp_path / "raw").glob("*.pdf")) if path.name != claim[1] and path.name[0] != "a"
    )
    shutil.copy(other, tmp_path / "raw" / claim[1])
    done = show(claim[0], "--db", corpus / "p.duckdb", "--raw", tmp_path / "raw", "--image", tmp_path / "x.png")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "x.png").exists()


def test_an_unknown_claim_is_told(corpus):
    done = show("no such claim", "--db", corpus / "p.duckdb")
    assert done.returncode == 2
    assert "no such claim" in done.stderr


def test_no_path_of_the_database_leads_out_of_the_folder(corpus, claim, tmp_path):
    shutil.copy(corpus / "p.duckdb", tmp_path / "evil.duckdb")
    shutil.copy(corpus / "raw" / claim[1], tmp_path / "outside.pdf")
    (tmp_path / "raw").mkdir()
    with duckdb.connect(str(tmp_path / "evil.duckdb")) as connection:
        connection.execute("update documents set source_path = '../outside.pdf'")
    done = show(claim[0], "--db", tmp_path / "evil.duckdb", "--raw", tmp_path / "raw", "--image", tmp_path / "x.png")
    assert done.returncode == 2
    assert "is not in" in done.stderr
