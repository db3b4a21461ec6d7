"""Pages without paragraphs: sentences stand in divisions. What a converter of print left in them is no such page."""

from __future__ import annotations

from pipeline.extract.website import read_html

FIRST = "De commissie hoorde op 14 mei de directeur van het Wilgenhuis over de 1450 wilgen."
SECOND = "Volgens de directeur worden er in de komende winter nog eens 300 wilgen geknot."
TITLE = "1. Toelichting door de directeur van het Wilgenhuis, en door wie met hem is meegekomen"


def _text(*divisions: str, tag: str = "div") -> str:
    page = "".join(f"<{tag}>{one}</{tag}>" for one in divisions)
    return read_html(f"<html><body><div>{page}</div></body></html>".encode(), name="x.html").text


def test_divisions_of_sentences_are_paragraphs() -> None:
    assert _text(TITLE, FIRST, SECOND) == f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n"


def test_lines_of_print_are_none() -> None:
    lines = [FIRST[:70], FIRST[70:] + SECOND[:60], SECOND[:70], SECOND]
    assert _text(*lines) == "\n".join(" ".join(line.split()) for line in lines) + "\n"


def test_a_page_with_paragraphs_has_its_own() -> None:
    assert _text(FIRST, f"<p>{SECOND}</p>", "Bron", TITLE) == f"{FIRST}\n\n{SECOND}\n\nBron\n{TITLE}\n"
