"""Draws PDFs line by line with reportlab: every place is known, nothing is shared with the reader."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas
from reportlab.platypus import Table

LEFT, TOP, PITCH, SIZE = 90, 760, 12.2, 10


@dataclass
class Paper:
    """A PDF under construction; ``y`` runs down the page."""

    font: str = "Times-Roman"
    buffer: io.BytesIO = field(default_factory=io.BytesIO)
    y: float = TOP

    def __post_init__(self) -> None:
        self.canvas = canvas.Canvas(self.buffer, pagesize=A4)

    def at(self, x: float, y: float, text: str, size: float = SIZE) -> Paper:
        self.canvas.setFont(self.font, size)
        self.canvas.drawString(x, y, text)
        return self

    def lines(self, texts: Iterable[str], *, x: float = LEFT, gap: float = 0, size: float = SIZE) -> Paper:
        self.y -= gap
        for text in texts:
            self.at(x, self.y, text, size)
            self.y -= PITCH * size / SIZE
        return self

    def table(
        self, rows: list[list[str]], widths: list[float], *, ruled: bool = True, gap: float = 8, style: Sequence = ()
    ) -> Paper:
        style = [("FONT", (0, 0), (-1, -1), self.font, SIZE), *style]
        style += [("GRID", (0, 0), (-1, -1), 0.5, colors.black)] if ruled else []
        table = Table(rows, colWidths=widths, style=style)
        _, height = table.wrapOn(self.canvas, 400, 700)
        self.y -= gap
        table.drawOn(self.canvas, LEFT, self.y - height + PITCH)
        self.y -= height + gap
        return self

    def page(self) -> Paper:
        self.canvas.showPage()
        self.y = TOP
        return self

    def done(self) -> bytes:
        self.canvas.save()
        return self.buffer.getvalue()


WORDS = [
    *("bijen", "honing", "korf", "zwerm", "linde", "klaver", "raat", "imker", "tuin", "bloem", "weide", "akker"),
    *("beek", "dijk", "duin", "heide", "hoeve", "molen", "veld", "bos", "pad", "brug", "sluis", "kade", "plein"),
    *("straat", "markt", "kerk", "toren", "poort"),
]


def prose(seed: int, n_lines: int, words: int = 12) -> list[str]:
    """Lines of invented prose; each line is unlike the others."""
    return [
        " ".join(WORDS[(seed * 7 + line * 5 + at * (1 + seed % 3)) % len(WORDS)] for at in range(words))
        for line in range(n_lines)
    ]


def raw_stream(data: bytes) -> bytes:
    """A stream object of a PDF."""
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(data), data)


def raw_pdf(objects: list[bytes]) -> bytes:
    """A PDF of these objects, numbered from 1; the first is its catalog."""
    out, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    return out + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(out))
