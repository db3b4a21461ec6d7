"""No input makes a reader slow: texts built to make patterns search again and again."""

from __future__ import annotations

import time

import pytest

from pipeline.clean import Cleaner
from pipeline.extract import Refusal

N = 200_000


@pytest.mark.parametrize(
    "text",
    [
        "." * N + "1 x",
        ". " * N + "x",
        " " * N + "x",
        "\u00a0" * N + "x",
        "12 " * (N // 3) + "x\n" + "34 " * (N // 3) + "y",
        "1\n" * (N // 2),
        "a-\n" * (N // 3),
        "\u00ad\n" * (N // 2),
        "Vlaams Parlement\n" * (N // 17),
        "24 Commissievergadering nr. C900 (2031-2032) – 28 februari 2032\n" * (N // 64),
        "thema: " * (N // 7),
        "title: x\n" * (N // 9),
        "x\f" * (N // 20),
        " *a" * (N // 3) + " __b" * (N // 4),
        "[a](" * (N // 4) + "[" * N,
        "-" * N + "\n\nx\n" + "=" * N + "x\n\n",
        "\nReferences\n" + "   1. https://x.be/1\n" * (N // 20) + "x",
        "<p>" * (N // 3) + "x\n{." * (N // 4),
        "de  " * (N // 4) + "\n" + "de  x  " * (N // 7),
        "woord1\n1\n" * (N // 9) + "\f",
        "19 (2031-2032) – Nr. 5\n7\n" * (N // 26),
        "é" * N,
        "Ã" * N,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_a_text_of_any_shape_is_read_in_time(read, text):
    started = time.process_time()
    transcript = read("x.txt", text)
    Cleaner(transcript.text).clean([(0, len(transcript.text))])
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    "page",
    ["<div>" * 200 + "x", "<table><tr>" + "<td>1</td>" * 20_000, "<p>" + "&nbsp;" * N + "x", "<br>x" * 20_000],
    ids=["deep", "wide table", "blanks", "breaks"],
)
def test_a_page_of_any_shape_is_read_in_time(read, page):
    started = time.process_time()
    assert read("x.html", page).text
    assert time.process_time() - started < 5


def test_a_text_with_many_stray_bytes_is_read_in_time(read):
    data = "één zin ëë ïï éé üü ".encode() * 4 + b" caf\xe9\n"
    started = time.process_time()
    assert read("x.txt", data * 30_000).text.count("café") == 30_000
    assert time.process_time() - started < 5


def test_a_page_nested_too_deeply_is_refused(read):
    with pytest.raises(Refusal, match="broken_html"):
        read("x.html", "<div>" * 20_000 + "x")


def test_a_table_that_claims_to_be_endless_is_kept_small(read):
    page = "<table><tr><td colspan=99999999 rowspan=99999999>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>"
    (table,) = read("x.html", page).tables
    assert table.n_columns <= 200
