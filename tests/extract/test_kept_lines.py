"""Pages that show the lines of a text as they are written."""

from __future__ import annotations

from html import escape
from pathlib import Path

import pytest

from pipeline.extract.plain import read_text
from pipeline.extract.website import read_html

DOCUMENTS = Path(__file__).resolve().parents[1] / "documents"
SHOWN = ["<pre>{}</pre>", "<div><pre>\n{}</pre></div>", '<p style="white-space: pre-wrap">{}</p>']


def text_of(page: str) -> str:
    return read_html(f"<html><body>{page}</body></html>".encode(), name="x.html").text


@pytest.mark.parametrize("shown", SHOWN)
@pytest.mark.parametrize("name", ["written_joint_answers", "committee_narrow_column", "written_table_with_leaders"])
def test_a_document_shown_so_has_its_lines(shown: str, name: str):
    source = (DOCUMENTS / name / "source.txt").read_text("utf-8")
    lines = [" ".join(line.split()) for line in source.split("\n") if line.strip()]
    assert [
        " ".join(line.split()) for line in text_of(shown.format(escape(source))).split("\n") if line.strip()
    ] == lines


def test_a_blank_line_parts_paragraphs_and_columns_keep_their_blanks():
    page = "<p>Een zin\nop twee lijnen.</p><pre>Gent   12\nAalst   9\n\nTwee <b>steden</b>\nsamen</pre>\n<p>Einde.</p>"
    assert text_of(page).strip() == "Een zin op twee lijnen.\n\nGent   12\nAalst   9\n\nTwee steden\nsamen\n\nEinde."


def test_line_ends_count_within_such_an_element_alone():
    page = "<div>een\ntwee</div><pre>drie<br>vier\n<i>vijf\nzes</i></pre><div>zeven\nacht</div>"
    assert text_of(page).split("\n") == ["een twee", "", "drie", "vier", "vijf", "zes", "", "zeven acht", ""]


def test_a_text_shown_by_a_browser_is_read_as_the_text():
    """Furniture, notes and pages of a text file are told as they are in the file."""
    pages = [
        f"Er zijn {70 + at} korven.\nIn mei {2020 + at}.\n19 (2031-2032) – Nr. 5 {at}\nVlaams Parlement\n"
        for at in (3, 4, 5)
    ]
    page = f"<html><body><pre>{''.join(pages)}</pre></body></html>"
    found = read_html(page.encode(), name="x.html")
    assert found == read_text("".join(pages).encode(), name="x.txt")
    assert [mark.kind for mark in found.marks] == ["furniture"] * 6
    more = page.replace("<pre>", "<p>Een inleiding van enige woorden.</p><pre>")
    assert read_html(more.encode(), name="x.html").text.startswith("Een inleiding van enige woorden.\n")


def test_the_foot_of_a_printed_page_is_furniture_in_html():
    foot = "24 Commissievergadering nr. C151 (2031-2032) – 28 februari 2032"
    page = f"<p>Er zijn 12 korven, en dat</p><p>{foot}</p><p>is veel.</p>"
    found = read_html(f"<html><body>{page}</body></html>".encode(), name="x.html")
    assert [found.text[mark.start : mark.end] for mark in found.marks] == [foot]
