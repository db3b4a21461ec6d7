"""Proceedings of which nothing tells whether a committee or the plenary sat: read, but of no type or instrument."""

from __future__ import annotations

import pytest

from pipeline.records import Proceedings, Transcript
from pipeline.register import Register
from pipeline.segment import segment

PAGE = """U bent hier

{head}De voorzitter

De heer Achterbroeck heeft het woord.

Ludo Achterbroeck (N-VA)

Minister, hoeveel wilgen zijn er?

De voorzitter

Minister Torfsen heeft het woord.

Minister Hadewijch Torfsen

Er zijn 1200 wilgen.

De voorzitter

{closing}
"""
HEAD = "van Ludo Achterbroeck aan minister Hadewijch Torfsen\n61 (2016-2017)\n"


def _read(register: Register, head: str, closing: str) -> Proceedings:
    text = PAGE.format(head=head, closing=closing)
    made = Transcript(doc_id="d", source_path="d.txt", sha256="0", media_type="text/plain", text=text)
    return segment(made, register)


@pytest.mark.parametrize(
    ("closing", "doc_type", "instrument"),
    [
        ("Het incident is gesloten.", "unknown", None),
        ("De interpellatie is afgehandeld.", "unknown", "interpellatie"),
        ("De vraag om uitleg is afgehandeld.", "committee_proceedings", "vraag om uitleg"),
        ("De actuele vraag is afgehandeld.", "plenary_proceedings", "actuele vraag"),
    ],
)
@pytest.mark.parametrize("head", ["", HEAD])
def test_type_and_instrument(
    head: str, closing: str, doc_type: str, instrument: str | None, register: Register
) -> None:
    found = _read(register, head, closing)
    assert found.doc_type == doc_type
    assert [one.instrument for one in found.questions] == ([instrument] if head else [])
    assert [one.kind for one in found.items] == [instrument or "question"]
    assert [one.act for one in found.speeches] == ["chair", "question", "chair", "answer", "chair"]
    assert [(one.asker.name, one.minister.name) for one in found.pairs] == [("Ludo Achterbroeck", "Hadewijch Torfsen")]
    assert ("sitting_not_told" in {one.code for one in found.problems}) == (doc_type == "unknown")
