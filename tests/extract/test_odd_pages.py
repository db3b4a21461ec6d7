"""Pages as odd programs and later hands leave them: shown turned, text outside the page, drawn twice."""

from __future__ import annotations

import io

import pytest
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen import canvas
from reportlab.platypus import Table

from tests.extract.drawing import LEFT, PITCH, SIZE, TOP, prose

ROWS = [["Gemeente", "2030", "2031"], ["Korfdorp", "1.234", "12,5%"], ["Raatstad", "7", "- 12"]]


@pytest.mark.parametrize("angle", [0, 90, 180, 270])
def test_a_page_that_is_shown_turned_is_read_as_it_was_written(read, angle):
    """Its letters are placed one by one, and its table is ruled."""
    buffer = io.BytesIO()
    drawing = canvas.Canvas(buffer, pagesize=A4)
    drawing.setPageRotation(angle)
    for at, line in enumerate(prose(1, 6)):
        x = LEFT
        for letter in line:
            drawing.drawString(x, TOP - PITCH * at, letter)
            x += stringWidth(letter, "Helvetica", 12)
    table = Table(ROWS, colWidths=[110, 70, 70], style=[("GRID", (0, 0), (-1, -1), 0.5, colors.black)])
    table.wrapOn(drawing, 400, 400)
    table.drawOn(drawing, LEFT, 400)
    drawing.save()
    transcript = read("x.pdf", buffer.getvalue())
    (found,) = transcript.tables
    assert transcript.text.splitlines()[:6] == prose(1, 6)
    assert [[cell.text for cell in found.cells if cell.row == row] for row in range(3)] == ROWS
