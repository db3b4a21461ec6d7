"""Files that are no documents, or only in part: each ends in a refusal or a problem, with a code and a sentence."""

from __future__ import annotations

import io
import os
import pickle
import random
import re
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen import canvas

from pipeline.extract import Options, Refusal, extract, sidecar
from tests.extract.drawing import LEFT, Paper, prose


def paper(n_pages: int = 3, compress: bool = False) -> bytes:
    made = Paper()
    made.canvas.setPageCompression(int(compress))
    for number in range(n_pages):
        made.lines(prose(number, 6)).page()
    return made.done()


def ruled() -> bytes:
    made = Paper().lines(["Tabel 1: korven"])
    made.canvas.setPageCompression(0)
    return made.table([["Jaar", "Aantal"], ["2030", "12"], ["2031", "7"]], [80, 80]).done()


def loose() -> bytes:
    """Letters placed one by one, and a table without rules."""
    made = Paper()
    made.canvas.setPageCompression(0)
    for line in ("De korven", "en raten 1.200,5"):
        for at, letter in enumerate(line):
            made.at(LEFT + 6 * at, made.y, letter)
        made.y -= 12
    return made.table([["Jaar", "Aantal"], ["2030", "12"], ["2031", "7"]], [80, 80], ruled=False).done()


def locked() -> bytes:
    buffer = io.BytesIO()
    drawing = canvas.Canvas(buffer, pagesize=A4, encrypt=StandardEncryption("geheim", canPrint=0))
    drawing.drawString(LEFT, 700, "tekst")
    drawing.save()
    return buffer.getvalue()


def scan() -> bytes:
    made = Paper()
    for _ in range(2):
        made.canvas.rect(100, 100, 300, 500, fill=1)
        made.page()
    return made.done()


def no_pages() -> bytes:
    catalog, pages = b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj", b"2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj"
    return b"\n".join((b"%PDF-1.4", catalog, pages, b"trailer<</Root 1 0 R>>", b"%%EOF"))


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("leeg.pdf", b"", "empty_file"),
        ("scan.pdf", scan(), "no_text_layer"),
        ("slot.pdf", locked(), "password"),
        ("fout.pdf", b"<!DOCTYPE html><html><body>404</body></html>", "html_named_pdf"),
        ("fout 2.pdf", b"\n\n  <HTML><head></head></HTML>", "html_named_pdf"),
        ("ruis.pdf", random.Random(4).randbytes(5000), "not_pdf"),
        ("half.pdf", paper()[:300], "broken_pdf"),
        ("niets.pdf", no_pages(), "broken_pdf"),
        ("beeld.txt", b"\xff\xd8\xff\xe0" + bytes(200), "not_text"),
        ("werkblad.txt", b"PK\x03\x04" + bytes(200), "not_text"),
        ("tekst.docx", b"PK\x03\x04", "unknown_ending"),
    ],
)
def test_refusals(read, name, data, code):
    with pytest.raises(Refusal) as refused:
        read(name, data)
    assert refused.value.code == code
    assert name in refused.value.message
    assert refused.value.message.count("\n") == 0


def test_a_refusal_crosses_processes():
    refusal = Refusal("empty_file", "x.txt is empty.")
    back = pickle.loads(pickle.dumps(refusal))
    assert (back.code, back.message, str(back)) == (refusal.code, refusal.message, str(refusal))


def test_limits(tmp_path: Path):
    path = tmp_path / "groot.pdf"
    path.write_bytes(paper(4))
    for options, code, advice in (
        (Options(max_pages=3), "too_many_pages", "split it, or raise --max-pages."),
        (Options(max_bytes=100), "too_large", "split it, or raise --max-file-mb."),
        (Options(max_chars=100), "too_long", "too many for one document: split it."),  # no option raises it
    ):
        with pytest.raises(Refusal) as refused:
            extract(path, doc_id="x", source_path="x", options=options)
        assert refused.value.code == code
        assert refused.value.message.endswith(advice)


def test_pages_beyond_the_limit_are_not_searched_for_ruled_tables_and_told(tmp_path: Path):
    made = Paper()
    for year in ("2030", "2031", "2032"):
        made.lines([f"Korven in {year}"]).table([["Gemeente", "Aantal"], ["Aarschot", "12"]], [80, 80]).page()
    path = tmp_path / "korven.pdf"
    path.write_bytes(made.done())
    for limit, skipped in ((1, ["2, 3"]), (2, ["3"]), (3, [])):
        read = extract(path, doc_id="x", source_path="x", options=Options(max_table_pages=limit))
        told = [one.message for one in read.problems if one.code == "tables_skipped"]
        assert [message.partition("page(s) ")[2].partition(":")[0] for message in told] == skipped
        assert all(message.endswith("split it, or raise --max-table-pages.") for message in told)


def test_a_file_that_vanishes(tmp_path: Path):
    with pytest.raises(Refusal) as refused:
        extract(tmp_path / "weg.txt", doc_id="x", source_path="x")
    assert refused.value.code == "vanished"


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser reads every file")
def test_a_file_that_may_not_be_read(tmp_path: Path):
    path = tmp_path / "dicht.txt"
    path.write_text("tekst")
    path.chmod(0)
    with pytest.raises(Refusal) as refused:
        extract(path, doc_id="x", source_path="x")
    assert refused.value.code == "unreadable"


@pytest.mark.parametrize("name", ["met blanco.txt", "été – ünï.txt", "nieuwe\nregel.txt", "a.b.c.txt", "%20'\".txt"])
def test_names_of_any_kind(tmp_path: Path, name):
    path = tmp_path / name
    path.write_text("Eén zin.\n")
    beside = tmp_path / (name.removesuffix(".txt") + ".meta.json")
    beside.write_text('{"title": "Titel"}')
    assert sidecar(path) == beside
    transcript = extract(path, doc_id=name, source_path=name)
    assert (transcript.text, transcript.metadata.title) == ("Eén zin.\n", "Titel")


def test_a_page_that_cannot_be_read_is_reported_and_keeps_its_place(read):
    """The second page's own object is destroyed; the page tree still counts three."""
    data = paper(3)
    pages = [found.start() for found in re.finditer(rb"/Type /Page\b(?!s)", data)]
    assert len(pages) == 3
    start = data.rindex(b"obj", 0, pages[1])
    end = data.index(b"endobj", pages[1])
    broken = data[:start] + b"obj null " + b" " * (end - start - 9) + data[end:]
    assert len(pdfium.PdfDocument(broken)) == 3
    transcript = read("stuk.pdf", broken)
    assert [page.number for page in transcript.pages] == [1, 2, 3]
    assert transcript.text[transcript.pages[1].start : transcript.pages[1].end] == "\f"
    assert [problem.code for problem in transcript.problems] == ["page_unreadable"]
    assert "Page 2 of 3" in transcript.problems[0].message
    assert prose(2, 1)[0] in transcript.text


def test_pages_with_broken_streams_are_reported(read):
    """pdfium opens the file and shows nothing on 99 of 100 pages; the blank page among them is no problem."""
    made = Paper()
    made.canvas.setPageCompression(1)
    for number in range(100):
        (made if number == 50 else made.lines(prose(number, 6))).page()
    data = bytearray(made.done())
    starts = [found.end() for found in re.finditer(rb"(?<!end)stream\r?\n", bytes(data))]
    for at, start in enumerate(starts):
        if at not in (0, 50):
            data[start : start + 30] = b"A" * 30
    transcript = read("stromen.pdf", bytes(data))
    assert len(transcript.pages) == 100
    assert [problem.code for problem in transcript.problems] == ["page_unreadable"] * 98
    assert {int(problem.message.split()[1]) for problem in transcript.problems} == set(range(1, 101)) - {1, 51}


def test_blank_pages_are_no_problem(read):
    made = Paper().page().lines(prose(1, 3)).page().page()
    assert read("x.pdf", made.lines(prose(2, 3)).done()).problems == ()


def test_a_scanned_page_among_others_is_reported(read):
    made = Paper().lines(prose(1, 3)).page()
    made.canvas.drawInlineImage(Image.new("L", (60, 80), 128), 50, 50, 400, 600)
    transcript = read("x.pdf", made.page().page().lines(prose(2, 3)).done())
    assert [problem.code for problem in transcript.problems] == ["page_without_text"]
    assert "Page 2 of 4" in transcript.problems[0].message


def recognised(made: Paper, lines: list[str]) -> Paper:
    """A page as text recognition leaves it: the image, and unseen text on it."""
    picture(made)
    made.canvas._code.append("3 Tr")
    made.lines(lines)
    made.canvas._code.append("0 Tr")
    return made.page()


def picture(made: Paper, share: float = 1.0) -> None:
    made.canvas.drawInlineImage(Image.new("L", (60, 80), 200), 0, 0, A4[0] * share, A4[1] * share)


def test_text_recognised_on_images_is_told_once(read):
    made = recognised(recognised(Paper(), prose(1, 3)), prose(2, 3))
    transcript = read("x.pdf", made.done())
    assert prose(2, 3)[2] in transcript.text
    assert [problem.code for problem in transcript.problems] == ["text_recognised"]
    assert transcript.problems[0].message.startswith("On each page")


def test_text_under_an_image_was_recognised_too(read):
    made = Paper().lines(prose(1, 3)).page().lines(prose(2, 3))
    picture(made)
    transcript = read("x.pdf", made.page().lines(prose(3, 3)).done())
    assert [problem.code for problem in transcript.problems] == ["text_recognised"]
    assert "1 of 3 pages, the first of them page 2," in transcript.problems[0].message


def test_a_background_and_a_seal_do_not_make_text_recognised(read):
    made = Paper()
    picture(made)
    made.lines(prose(1, 3)).page().lines(prose(2, 3))
    picture(made, share=0.3)
    assert read("x.pdf", made.done()).problems == ()


def test_a_cut_off_file_that_opens_is_reported(read):
    data = paper()
    transcript = read("x.pdf", data[: data.rindex(b"startxref")])
    assert [problem.code for problem in transcript.problems] == ["truncated_pdf"]


def test_a_missing_cross_reference_table_is_no_loss(read):
    data = paper()
    cut = data[: data.rindex(b"xref\n")]
    assert read("x.pdf", cut).text == read("y.pdf", data).text


def test_a_page_without_end_is_kept_small(read):
    """A content stream that unpacks to millions of operators that draw nothing."""
    made = Paper()
    made.lines(["tekst"])
    made.canvas._code.append(b"q Q ".decode() * 300_000)
    assert read("bom.pdf", made.done()).text == "tekst\n\f"


def mutants(data: bytes, rng: random.Random, count: int) -> list[bytes]:
    made = []
    for _ in range(count):
        kind = rng.randrange(4)
        at = rng.randrange(len(data))
        if kind == 0:
            made.append(data[:at])
        elif kind == 1:
            made.append(data[:at] + bytes([data[at] ^ (1 << rng.randrange(8))]) + data[at + 1 :])
        elif kind == 2:
            made.append(data[:at] + rng.randbytes(rng.randrange(1, 30)) + data[at + rng.randrange(30) :])
        else:
            other = rng.randrange(len(data))
            made.append(data[:at] + data[min(at, other) : max(at, other)] + data[at:])
    return made


MORE = int(os.environ.get("VRAAGBAAK_FUZZ", "3"))  # times 7,000 inputs
TURN = '{"id": 3, "spreker": [{"sprekertitel": "De voorzitter", "sprekertekst": "<p>Goed &eacute;n wel.</p>"}]}'
ROWS = "<table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table>"
PAGE = f"<html><body><h1>Titel</h1>{ROWS}<p>é</p></body></html>"
HEAD = "title: Bijen\nthema: Natuur\npdf link: https://voorbeeld.be/1\n"
TEXT = HEAD + "SCHRIFTELIJKE VRAAG\nEén 12 procent.\f\n1. ..... 3\n"


@pytest.mark.parametrize(
    ("name", "data", "count"),
    [
        ("x.txt", TEXT.encode(), 1500),
        ("x.txt", TEXT.encode("cp1252"), 1000),
        ("x.txt", TEXT.encode("utf-16"), 700),
        ("x.json", TURN.encode(), 1500),
        ("x.html", PAGE.encode(), 1200),
        ("x.pdf", paper(2), 500),
        ("x.pdf", paper(2, compress=True), 500),
        ("x.pdf", ruled(), 40),
        ("x.pdf", loose(), 40),
    ],
    ids=["utf-8", "cp1252", "utf-16", "json", "html", "pdf", "packed pdf", "ruled pdf", "loose pdf"],
)
def test_spoilt_files_end_in_a_document_or_a_refusal(tmp_path: Path, name, data, count):
    path = tmp_path / name
    for spoilt in mutants(data, random.Random(count), count * MORE):
        path.write_bytes(spoilt)
        try:
            transcript = extract(path, doc_id="x", source_path="x")
        except Refusal as refused:
            assert refused.message.endswith(".")  # noqa: PT017 - either ending is right
            continue
        text = transcript.text
        assert text.strip()
        assert "\r" not in text
        assert all(0 <= mark.start <= mark.end <= len(text) for mark in transcript.marks)
        assert "".join(text[page.start : page.end] for page in transcript.pages) in ("", text)
        text.encode()
