"""The explorer over HTTP: what is asked is what comes, what a document says stays text, nobody else is let in."""

from __future__ import annotations

import csv
import datetime as dt
import io
import shutil
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import duckdb
import httpx
import pyarrow.parquet as pq
import pytest
from lxml import html
from PIL import Image

from pipeline import facsimile
from pipeline.explore.app import _counted, _number, serve
from pipeline.explore.charts import line
from pipeline.explore.reading import citation
from pipeline.explore.selection import LISTINGS, PAGE, selected
from pipeline.explore.statement import Statement
from tests.explore.conftest import HOSTILE


def page(client: httpx.Client, path: str, **asked: object) -> html.HtmlElement:
    # Empty params would take away the query that stands in the path already.
    answer = client.get(path, params={key: str(value) for key, value in asked.items()} or None)
    assert answer.status_code == 200, answer.text
    return html.document_fromstring(answer.text)


def found(tree: html.HtmlElement) -> int:
    return int(tree.xpath("string(//p[@role='status'])").split(" found")[0].strip().replace(",", ""))


@pytest.mark.parametrize("path", ["/", "/claims", "/questions", "/speeches", "/charts", "/series"])
def test_every_page_has_a_title_a_heading_landmarks_and_its_sql(client: httpx.Client, path: str) -> None:
    tree = page(client, path)
    assert tree.xpath("string(//title)")
    assert len(tree.xpath("//h1")) == 1
    assert len(tree.xpath("//main")) == len(tree.xpath("//header")) == 1
    assert tree.xpath("//a[@class='skip'][@href='#main']")
    assert tree.xpath("//details[@class='sql']//pre")
    for field in tree.xpath("//main//input[not(@type='hidden')] | //select"):
        assert field.xpath("ancestor::label") or tree.xpath("//label[@for=$name]", name=field.get("id")), field.get(
            "name"
        )


@pytest.mark.parametrize(
    ("path", "asked", "wanted"),
    [
        ("/claims", {}, "claims_wide"),
        ("/claims", {"kind": "euro"}, "claims_wide WHERE kind = 'euro'"),
        (
            "/claims",
            {"min": "10", "max": "100,5"},
            "claims_wide WHERE coalesce(value, low) >= 10 AND coalesce(value, high) <= 100.5",
        ),
        ("/claims", {"min": "1250", "max": "-0,500"}, "claims_wide WHERE value >= 1250 AND value <= -0.5"),
        ("/claims", {"min": "0,125"}, "claims_wide WHERE coalesce(value, low) >= 0.125"),
        ("/claims", {"role": "minister", "side": "answer"}, "claims_wide WHERE role = 'minister' AND side = 'answer'"),
        ("/claims", {"since": "2020", "until": "2023-12"}, "claims WHERE date BETWEEN '2020-01-01' AND '2023-12-31'"),
        ("/claims", {"q": "subsidie"}, "search_claims('subsidie')"),
        ("/claims", {"q": "subsidie", "kind": "euro"}, "search_claims('subsidie') WHERE kind = 'euro'"),
        ("/questions", {"response": "figures"}, "qa_wide WHERE figure_response = 'figures'"),
        ("/speeches", {"role": "chair"}, "speeches WHERE role = 'chair'"),
        ("/speeches", {"q": "voorzitter"}, "search_speeches('voorzitter')"),
    ],
)  # fmt: skip
def test_a_list_holds_what_was_asked(
    client: httpx.Client, rows: duckdb.DuckDBPyConnection, path: str, asked: dict[str, str], wanted: str
) -> None:
    tree = page(client, path, **asked)
    total = rows.execute(f"SELECT count(*) FROM {wanted}").fetchall()[0][0]
    assert found(tree) == total
    assert len(tree.xpath("//ol[@class='rows']/li")) == min(max(total, 1), 50)


def test_facets_lead_to_what_they_count(client: httpx.Client) -> None:
    tree = page(client, "/claims")
    links = tree.xpath("//aside//li")
    assert len(links) > 8
    for one in links:
        count = int(one.xpath("string(span)").replace(",", ""))
        assert found(page(client, one.xpath("string(a/@href)"))) == count, html.tostring(one)


def test_paging_shows_every_row_once(client: httpx.Client, rows: duckdb.DuckDBPyConnection) -> None:
    total = rows.execute("SELECT count(*) FROM claims").fetchall()[0][0]
    seen: list[str] = []
    path = "/claims?sort=largest"
    while path:
        tree = page(client, path)
        seen += tree.xpath("//a[@class='value']/@href")
        path = tree.xpath("string(//a[@rel='next']/@href)")
    assert len(seen) == len(set(seen)) == total


@pytest.mark.parametrize(
    "path",
    ["/claims?q=subsidie&kind=euro&since=2020&min=1", "/questions?q=subsidie&minister=a'b", "/speeches?year=2023",
     "/charts?kind=euro", "/series", "/claims?unit=o''x&theme=?"],
)  # fmt: skip
def test_the_sql_of_a_page_runs_as_it_stands(client: httpx.Client, rows: duckdb.DuckDBPyConnection, path: str) -> None:
    tree = page(client, path)
    statements = [pre.text_content() for pre in tree.xpath("//details[@class='sql']//pre")]
    assert statements
    for statement in statements:
        rows.execute(statement).fetchall()


def test_written_out_values_are_what_the_parameters_are(rows: duckdb.DuckDBPyConnection) -> None:
    statement = Statement("SELECT ? AS a, ? AS b, ? AS c, ? AS d", ("it's ? a \\ 'x'", 1.5, True, 7))
    assert (
        rows.execute(statement.written_out()).fetchall()
        == rows.execute(statement.sql, list(statement.values)).fetchall()
    )


@pytest.mark.parametrize("name", LISTINGS)
def test_downloads_hold_every_row(client: httpx.Client, name: str) -> None:
    total = found(page(client, f"/{name}"))
    answer = client.get(f"/{name}.csv")
    assert "attachment" in answer.headers["content-disposition"]
    assert len(list(csv.DictReader(io.StringIO(answer.text)))) == total
    assert pq.read_table(io.BytesIO(client.get(f"/{name}.parquet").content)).num_rows == total


def test_a_download_keeps_the_selection(client: httpx.Client) -> None:
    answer = client.get("/claims.csv", params={"kind": "euro", "q": "subsidie"})
    lines = list(csv.DictReader(io.StringIO(answer.text)))
    assert len(lines) == found(page(client, "/claims", kind="euro", q="subsidie"))
    assert {line["kind"] for line in lines} <= {"euro"}


def test_a_list_looks_in_a_download_as_in_the_exports(client: httpx.Client, rows: duckdb.DuckDBPyConnection) -> None:
    told = dict(rows.execute("SELECT claim_id, CAST(to_json(askers) AS VARCHAR) FROM claims_wide").fetchall())
    lines = list(csv.DictReader(io.StringIO(client.get("/claims.csv").text)))
    assert {line["claim_id"]: line["askers"] or None for line in lines} == told
    assert any('","' in line["askers"] for line in lines)


@pytest.mark.parametrize("name", LISTINGS)
def test_a_download_without_rows_has_its_heading(client: httpx.Client, name: str) -> None:
    nothing = client.get(f"/{name}.csv", params={"q": "woordzonderrijen"}).text.splitlines()
    assert nothing == [client.get(f"/{name}.csv", params={"q": "bezoekers"}).text.splitlines()[0]]


def test_a_claim_shows_itself_in_its_transcript(client: httpx.Client, rows: duckdb.DuckDBPyConnection) -> None:
    claims = rows.execute("SELECT claim_id, text, asker, speaker FROM claims_wide ORDER BY claim_id").fetchall()
    for claim_id, text, asker, speaker in claims:
        tree = page(client, "/claim", id=claim_id)
        here = tree.xpath("//mark[@id='figure']")
        assert len(here) == 1, claim_id
        assert "".join(here[0].text_content().split()).replace("-", "") == "".join(text.split()).replace("-", "")
        words = tree.text_content()
        assert asker is None or asker in words
        assert speaker is None or speaker in words
        assert claim_id in tree.xpath("string(//p[@id='citation'])")


def test_a_claim_tells_how_well_its_document_could_be_read(hostile: tuple[str, str], client: httpx.Client) -> None:
    address, claim = hostile
    tree = html.document_fromstring(httpx.get(f"{address}/claim", params={"id": claim}, timeout=30).text)
    assert tree.xpath("//dt[.='Careful']/following-sibling::dd[1]/text()") == [HOSTILE]
    assert not page(client, "/claim", id=claim).xpath("//dt[.='Careful']")


def test_a_cell_shows_its_table_and_wrong_sums(client: httpx.Client, rows: duckdb.DuckDBPyConnection) -> None:
    found = rows.execute(
        "SELECT c.claim_id, c.text, bool_or(abs(k.difference) > 0.005) FROM claims AS c LEFT JOIN table_checks AS k "
        "USING (table_id) WHERE c.table_id IS NOT NULL GROUP BY ALL ORDER BY 1"
    ).fetchall()
    assert found
    for claim_id, text, wrong in found:
        tree = page(client, "/claim", id=claim_id)
        marked = tree.xpath("//td[contains(@class, 'here')]")
        assert [" ".join(cell.text_content().split()) for cell in marked] == [" ".join(text.split())]
        assert bool(tree.xpath("//strong[@class='warn']")) == bool(wrong)
        assert not marked or tree.xpath("//tr[td[contains(@class, 'here')]]/th[@scope='row']"), claim_id


CITED = {
    "claim_id": "zitting.pdf#c12", "doc_id": "zitting.pdf", "text": "31\nsluizen", "speaker": "Mia Proef",
    "party": "Proefpartij", "item_title": "Vraag over sluizen", "document_title": None, "committee": "Openbare Werken",
    "meeting": "C12", "date": dt.date(2031, 3, 2), "page": 4, "page_url": None, "source_url": "https://www.voorbeeld.be/4",
}  # fmt: skip


def test_a_citation_says_who_what_where_and_when() -> None:
    assert citation(CITED) == (
        "Mia Proef (Proefpartij), “31 sluizen”, in: Vraag over sluizen, Vlaams Parlement, Openbare Werken, "
        "vergadering C12, 2031-03-02, p. 4, https://www.voorbeeld.be/4, [vraagbaak zitting.pdf#c12]"
    )
    bare = dict.fromkeys(CITED) | {name: CITED[name] for name in ("claim_id", "doc_id", "text")}
    assert citation(bare) == (
        "Onbekende spreker, “31 sluizen”, in: zitting.pdf, Vlaams Parlement, [vraagbaak zitting.pdf#c12]"
    )


def test_a_point_of_a_line_says_its_time_in_the_words_of_the_source() -> None:
    row = {"value": 3.0, "text": "3 sluizen", "speaker": None, "differs": False, "claim_id": "x#c1"}
    first = {**row, "time_text": "vorig jaar", "period_start": dt.date(2030, 1, 1)}
    drawn = line([first, {**row, "time_text": None, "period_start": dt.date(2031, 1, 1)}])
    assert drawn is not None
    assert [point.label for point in drawn.points] == ["3 sluizen, vorig jaar, ", "3 sluizen, 2031-01-01, "]


def test_who_comes_as_soon_as_the_address_is_told_is_let_in(sample: Path, tmp_path: Path) -> None:
    class Came(Exception):
        pass

    def come(address: str) -> None:
        socket.create_connection(("127.0.0.1", httpx.URL(address).port), timeout=5).close()
        raise Came

    own = tmp_path / "own.duckdb"  # what the server forbids itself holds for whoever has the same file open
    shutil.copyfile(sample, own)
    with pytest.raises(Came):
        serve(own, tmp_path, port=0, ready=come)


def test_the_page_of_a_pdf_comes_with_the_figure_boxed(client: httpx.Client, rows: duckdb.DuckDBPyConnection) -> None:
    claim = rows.execute(
        "SELECT claim_id FROM claims JOIN documents USING (doc_id) WHERE media_type = 'application/pdf' ORDER BY 1"
    ).fetchall()[0][0]
    assert page(client, "/claim", id=claim).xpath("//p[@class='facsimile']/img")
    answer = client.get("/claim.png", params={"id": claim})
    picture = Image.open(io.BytesIO(answer.content))
    assert min(picture.size) > 500
    assert (200, 30, 30) in {colour for _, colour in picture.getcolors(1 << 20) or []}
    text = rows.execute(
        "SELECT claim_id FROM claims JOIN documents USING (doc_id) WHERE media_type <> 'application/pdf' ORDER BY 1"
    ).fetchall()[0][0]
    refused = client.get("/claim.png", params={"id": text})
    assert refused.status_code == 404
    assert "is no PDF" in refused.text


def test_no_two_pages_are_drawn_at_once(client: httpx.Client, rows: duckdb.DuckDBPyConnection) -> None:
    """PDFium is not made for it: the whole server would go down."""
    ((claim,),) = rows.execute(
        "SELECT min(claim_id) FROM claims JOIN documents USING (doc_id) WHERE media_type = 'application/pdf'"
    ).fetchall()
    at_work, most, gate = 0, 0, threading.Lock()

    def drawn(*_: object) -> Image.Image:
        nonlocal at_work, most
        with gate:
            at_work += 1
            most = max(most, at_work)
        time.sleep(0.05)
        with gate:
            at_work -= 1
        return Image.new("RGB", (1, 1))

    with pytest.MonkeyPatch.context() as patch, ThreadPoolExecutor(4) as threads:
        patch.setattr(facsimile, "drawn", drawn)
        answers = list(threads.map(lambda _: client.get("/claim.png", params={"id": claim}), range(4)))
    assert {answer.status_code for answer in answers} == {200}
    assert most == 1


def test_what_is_counted_is_called_by_its_number(client: httpx.Client, rows: duckdb.DuckDBPyConnection) -> None:
    assert [_counted(number, "word") for number in (0, 1, 1_200)] == ["0 words", "1 word", "1,200 words"]
    assert [_counted(number, "speech", "speeches") for number in (1, 2)] == ["1 speech", "2 speeches"]
    shown = " ".join(page(client, "/questions").text_content().split())
    ((least,),) = rows.execute("SELECT count(*) FROM qa_pairs WHERE n_claims_in_answer = 1").fetchall()
    assert shown.count("· 1 figure in the answer") == least > 0


@pytest.mark.parametrize(
    ("path", "status"),
    [("/claims?min=abc", 400), ("/claims?min=10.000", 400), ("/claims?max=1,234", 400), ("/claims?max=-1.500", 400),
     ("/claims?min=1.234,5", 400), ("/claims?min=1.2500", 200), ("/claims?min=0.125", 200),
     ("/claims?min=1234.567", 200),
     ("/claims?since=gisteren", 400), ("/claims?page=0", 400), ("/claims?page=x", 400),
     (f"/claims?page={'9' * 5_000}", 400), ("/claims?year=1e300", 400), ("/claims?year=-5", 400),
     ("/claims?q=%00", 200), ("/claims?sort=;drop", 400),
     ("/claims?max=inf", 400), ("/claim?id=none", 404), ("/one-series?id=x", 404),
     ("/nothing", 404), ("/static/../app.py", 404), ("/static/%2e%2e/app.py", 404), ("/claim.png?id=../../etc", 404)],
)  # fmt: skip
def test_what_cannot_be_says_so(client: httpx.Client, path: str, status: int) -> None:
    answer = client.get(path)
    assert answer.status_code == status
    assert "Traceback" not in answer.text


@pytest.mark.parametrize("path", ["/", "/claims", "/questions", "/speeches", "/charts", "/series"])
def test_a_hostile_document_stays_text(hostile: tuple[str, str], path: str) -> None:
    address, claim = hostile
    for one in (path, f"/claim?id={claim.replace('#', '%23')}", f"/claims?q={HOSTILE.replace('#', '')}"):
        tree = html.document_fromstring(httpx.get(address + one, timeout=30).text)
        assert [script.get("src") for script in tree.xpath("//script")] == ["/static/copy.js"]
        assert not tree.xpath("//*[@onerror]")
        assert not tree.xpath("//a[starts-with(@href, 'javascript')]")
        assert not tree.xpath("//*[@style]")


def test_answers_carry_the_headers_that_keep_a_page_in_bounds(client: httpx.Client) -> None:
    for path in ("/", "/claims?page=x", "/static/style.css", "/claims.csv"):
        headers = client.get(path).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"


def test_another_host_name_and_other_methods_are_refused(client: httpx.Client) -> None:
    assert client.get("/", headers={"host": "parliament.example"}).status_code == 400
    assert client.post("/claims", content=b"x").status_code == 405


def test_the_command_listens_on_loopback_and_says_what_is_wrong(sample: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pipeline", "explore"]
    none = subprocess.run([*command, str(tmp_path / "none.duckdb")], capture_output=True, text=True, check=False)
    assert (none.returncode, none.stderr.count("\n")) == (2, 1)
    shutil.copy(sample, tmp_path / "p.duckdb")
    process = subprocess.Popen(
        [*command, str(tmp_path / "p.duckdb"), "--port", "0", "--no-browser"], stderr=subprocess.PIPE, text=True
    )
    try:
        assert process.stderr is not None
        address = process.stderr.readline().split(": ", 1)[1].split(" ")[0]
        assert address.startswith("http://127.0.0.1:")
        assert httpx.get(address, timeout=30).status_code == 200
        port = address.rsplit(":", 1)[1].strip("/")
        taken = subprocess.run(
            [*command, str(sample), "--port", port, "--no-browser"],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert taken.returncode == 2
        assert "--port" in taken.stderr
    finally:
        process.terminate()
        process.wait(20)


@pytest.mark.parametrize(
    ("stored", "shown"),
    [(223616.18, "223,616.18"), (1_101_660.57, "1,101,660.57"), (33.333333, "33.333333"), (12.5, "12.5"),
     (98_765_432_101.5, "98,765,432,101.5"), (25_000.0, "25,000"), (-0.1, "-0.1"), (0.1 + 0.2, "0.3"),
     (1_234_567_890_123.5, "1,234,567,890,123.50"), (7, "7"), (None, "–"), ("x", "x")],
)  # fmt: skip
def test_no_digit_of_a_figure_is_rounded_away(stored: object, shown: str) -> None:
    assert _number(stored) == shown


@pytest.mark.parametrize("text", ["10.000", "1,234"])
def test_a_number_that_can_be_read_in_two_ways_is_refused_with_both(client: httpx.Client, text: str) -> None:
    said = html.document_fromstring(client.get("/claims", params={"min": text}).text).text_content()
    assert f"write {text.replace('.', '').replace(',', '')}, or {text}0 for a decimal" in said


def test_pages_count_on_where_the_last_one_ended(client: httpx.Client) -> None:
    for number, first in ((1, "1"), (2, str(PAGE + 1))):
        assert page(client, "/claims", page=number).xpath("string(//ol[@class='rows']/@start)") == first


def test_what_can_be_reached_by_keyboard_is_told_to_a_screen_reader(client: httpx.Client) -> None:
    """What stands in a picture is not told: links in it would be reached and not be named."""
    series = page(client, "/series").xpath("//a[starts-with(@href, '/one-series')]/@href")
    drawn = [tree for tree in (page(client, one) for one in series) if tree.xpath("//svg//a")]
    assert drawn
    for tree in (*drawn, page(client, "/charts")):
        assert not tree.xpath("//*[@role='img']//a")
        assert all(link.get("aria-label") for link in tree.xpath("//svg//a"))


def test_words_and_choices_are_kept_in_links() -> None:
    selection = selected(LISTINGS["claims"], {"q": "a&b=c", "party": "CD&V", "page": "3", "nonsense": "x"})
    assert selection.link(page=4) == "/claims?q=a%26b%3Dc&party=CD%26V&page=4"
    assert selection.link(party=None, page=None) == "/claims?q=a%26b%3Dc"


def test_the_charts_count_every_figure_with_a_year_and_a_party(
    client: httpx.Client, rows: duckdb.DuckDBPyConnection
) -> None:
    tree = page(client, "/charts")
    for title, known in (("Figures by year and kind", "date"), ("Figures by party and kind", "party_id")):
        drawn = tree.xpath(f"//svg[@aria-label='{title}']//rect/title/text()")
        counted = rows.execute(f"SELECT count(*) FROM figures WHERE {known} IS NOT NULL").fetchall()[0][0]
        assert sum(int(one.rpartition(": ")[2].replace(",", "")) for one in drawn) == counted > 0
