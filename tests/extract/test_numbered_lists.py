"""Numbered lists of a page: the numbers that it shows are in the text, though its file leaves them to the browser."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract import extract
from pipeline.extract.markup import paragraphs
from pipeline.register import read_register
from pipeline.segment import segment

ASKED = "<li>Hoeveel bruggen zijn er?</li><li><p>Welk budget is er?</p></li>"
PAGE = """<html><body><main><p>SCHRIFTELIJKE VRAAG</p><p>nr. 54</p><p>van LOTTE VOORBEELD</p><p>datum: 4 mei 2031</p>
<p>aan WARD PROEFMANS</p><p>VLAAMS MINISTER VAN VOORBEELDEN</p><p>Bruggen - Herstel</p><ol>{asked}</ol>
<p>WARD PROEFMANS</p><p>VLAAMS MINISTER VAN VOORBEELDEN</p><p>ANTWOORD</p><p>op vraag nr. 54 van 4 mei 2031</p>
<p>van LOTTE VOORBEELD</p><ol><li>145 bruggen.</li></ol><table><tr><td>a</td></tr></table>
<ol start="2"><li>3 miljoen euro.</li></ol></main></body></html>"""


@pytest.mark.parametrize(
    ("fragment", "items"),
    [
        ("<ol><li>Wilgen</li><li>Eiken</li></ol>", ["1. Wilgen", "2. Eiken"]),
        (
            '<ol start="3"><li>Wilgen</li><li value="7">Eiken</li><li>Elzen</li></ol>',
            ["3. Wilgen", "7. Eiken", "8. Elzen"],
        ),
        ('<ol type="a"><li>Wilgen</li><li>Eiken</li></ol>', ["a. Wilgen", "b. Eiken"]),
        ("<ol><li><p>Wilgen</p><p>en meer</p></li><li>Eiken</li></ol>", ["1. Wilgen", "en meer", "2. Eiken"]),
        ("<ol><li>1. Wilgen</li><li>b) Eiken</li></ol>", ["1. Wilgen", "b) Eiken"]),  # numbered in words already
        ("<ul><li>Wilgen</li><li>Eiken</li></ul>", ["Wilgen", "Eiken"]),
        ('<ol style="list-style: none"><li>Wilgen</li></ol>', ["Wilgen"]),
        ('<ol start="9999999999"><li>Wilgen</li></ol>', ["1. Wilgen"]),
        ("<ol><li></li><li>Eiken</li></ol><p>Elzen</p>", ["2. Eiken", "Elzen"]),
        ("<ol><li>Eiken</li><li></li></ol><p>Elzen</p>", ["1. Eiken", "Elzen"]),
    ],
)
def test_items_have_the_numbers_that_the_page_shows(fragment: str, items: list[str]) -> None:
    assert "\n".join(paragraphs(fragment)).split("\n") == items


def test_sub_questions_of_a_page(tmp_path: Path) -> None:
    path = tmp_path / "vraag.html"
    path.write_text(PAGE.format(asked=ASKED), encoding="utf-8")
    found = segment(extract(path, doc_id="vraag", source_path="vraag.html"), read_register())
    assert [(one.label, one.question_text, one.answer_text) for one in found.pairs] == [
        ("1", "Hoeveel bruggen zijn er?", "145 bruggen.\n\na"),
        ("2", "Welk budget is er?", "3 miljoen euro."),
    ]
