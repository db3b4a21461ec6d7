"""Letters that a font gives under another alphabet are put right, and no others."""

from __future__ import annotations

import pytest

from pipeline.extract.pdf.page.alphabet import in_its_alphabet
from tests.extract.drawing import raw_pdf, raw_stream

PRINTED = [
    "De imker vraagt één korf en € 24,50 voor patiënten.",
    "Coördinatie, crèche, enquête, maïs, café, privé, reëel.",
    "De raat is “ruim” – zo zegt Françoise Müller – en kost 300 € per zwerm.",
    "Er zijn 3 à 4 korven in België.",
    "Van de imker’s raten is 12 m² bij 30 °C geïnd.",
]


def misread(text: str) -> str:
    """What the table of the Macintosh makes of the codes of Windows."""
    return text.encode("cp1252").decode("mac-roman")


@pytest.mark.parametrize("line", PRINTED)
def test_misread_letters_are_put_right(line):
    assert in_its_alphabet(misread(f"{line} Financiën.")) == f"{line} Financiën."


@pytest.mark.parametrize("line", ["patiënten", "in België", "één", "maïs", "enquête", "€ 300", "300 €", "300€"])
def test_one_misread_letter_is_enough(line):
    assert in_its_alphabet(misread(f"Er was {line}.")) == f"Er was {line}."


@pytest.mark.parametrize(
    "line",
    [
        "BELGIË, Één, Île-de-France, García, Mañana, Ángel, São, «ja», 30 %",
        "De heer Öztürk en mevrouw Ægidius zijn in Äänekoski.",
        "PATIËNTEN EN COÖRDINATIE",
        "Artikel ÄB 12",
        "‡ van de imker",
        "Het teken ñ staat niet op de raat.",
    ],
)
def test_letters_that_are_right_stay(line):
    assert in_its_alphabet(line) == line


@pytest.mark.parametrize("line", ["Één, García en Ángel, BELGIË", "De heer Öztürk", "4 – 5 “ja” m² é ë ö"])
def test_letters_of_other_fonts_on_such_a_page_stay(line):
    assert in_its_alphabet(f"{line} {misread('Financiën')}") == f"{line} Financiën"


def test_a_pdf_whose_font_names_the_wrong_table(read):
    lines = b" Tj 0 -14 Td ".join(b"(" + line.encode("cp1252") + b")" for line in PRINTED)
    fonts = b"/Resources << /Font << /F1 5 0 R >> >>"
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R %s >>" % fonts
    content = raw_pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page,
            raw_stream(b"BT /F1 10 Tf 50 700 Td " + lines + b" Tj ET"),
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /MacRomanEncoding >>",
        ]
    )
    assert read("x.pdf", content).text.split("\n")[: len(PRINTED)] == PRINTED
