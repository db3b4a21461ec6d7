"""Layers of a PDF: what stands on one that is not shown is not read."""

from __future__ import annotations

import io

import pytest

from pipeline.extract.content import Options
from pipeline.extract.pdf.document.places import boxes
from pipeline.extract.pdf.page import layers
from tests.extract.drawing import raw_pdf, raw_stream

BODY = "De imkers oogstten 45 potten."
ON_LAYERS = "De imkers wilden 99 potten."


def layered(state: bytes, names: tuple[bytes, bytes] = (b"(versie)", b"(vertaling)"), last: bytes = b"") -> bytes:
    """A page with a line on each of two layers, which are objects 6 and 7, and one outside them."""
    lines = b"/OC /L1 BDC BT /F1 10 Tf 90 700 Td (%b) Tj ET EMC /OC /L2 BDC BT /F1 10 Tf 90 680 Td (%b) Tj ET EMC"
    content = lines % (ON_LAYERS.encode(), ON_LAYERS.encode()) + b" BT /F1 10 Tf 90 660 Td (%b) Tj ET" % BODY.encode()
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources "
        b"<< /Font << /F1 5 0 R >> /Properties << /L1 6 0 R /L2 7 0 R >> >> >>"
    )
    return raw_pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R 7 0 R] /D << %b >> >> %b >>" % (state, last),
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page,
            raw_stream(content),
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            *(b"<< /Type /OCG /Name %b >>" % name for name in names),
        ]
    )


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        (b"/OFF [6 0 R 7 0 R]", 0),
        (b"/ON [6 0 R] /OFF [7 0 R]", 1),
        (b"/BaseState /OFF /ON [7 0 R]", 1),
        (b"/BaseState /OFF", 0),
        (b"/ON [6 0 R 7 0 R]", 2),
        (b"", 2),
        (b"/BaseState 7 /OFF 7", 2),  # what cannot be read hides nothing
    ],
)
def test_layers_that_are_off_are_not_read(read, state, shown):
    lines = read("x.pdf", layered(state)).text.split("\n")
    assert [line for line in lines if line not in {"", "\f"}] == [*[ON_LAYERS] * shown, BODY]


def test_a_name_that_a_shown_layer_has_too_hides_nothing(read):
    assert read("x.pdf", layered(b"/OFF [6 0 R]", (b"(laag)", b"(laag)"))).text.count(ON_LAYERS) == 2


def test_names_in_utf_16_are_names(read):
    names = (b"<FEFF006F006E0074007700650072007000E9>", b"(vertaling)")
    assert read("x.pdf", layered(b"/OFF [6 0 R]", names)).text.count(ON_LAYERS) == 1


def test_the_catalog_is_found_wherever_it_stands(monkeypatch):
    content = layered(b"/OFF [7 0 R]")
    assert layers.hidden_layers(io.BytesIO(content + b"%" * 100_000)) == {b"vertaling"}
    for near in (16, content.index(b"/OCProperties") + 5):
        monkeypatch.setattr(layers, "_NEAR", near)
        assert layers.hidden_layers(io.BytesIO(content)) == {b"vertaling"}


def test_what_is_no_catalog_says_nothing_of_layers():
    assert (
        layers.hidden_layers(io.BytesIO(b"1 0 obj << /Type /Catalog >> endobj 2 0 obj (/OCProperties) endobj")) == set()
    )


def test_the_way_back_counts_the_letters_that_are_shown(read):
    content = layered(b"/OFF [6 0 R 7 0 R]")
    text = read("x.pdf", content).text
    at = text.index("45")
    (box,) = boxes(io.BytesIO(content), text, at, at + 2, name="x.pdf", options=Options())
    assert 655 < box.bottom < box.top < 670
