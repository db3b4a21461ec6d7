"""Pages that show the lines of a text as they are written."""

from __future__ import annotations

from html import escape
from pathlib import Path

import pytest

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
