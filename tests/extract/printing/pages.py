"""Prints a document with reportlab, glyph by glyph where the layout says so."""

from __future__ import annotations

import random
from dataclasses import dataclass
from io import BytesIO

from matplotlib import get_data_path
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

from tests.extract.printing.inventing import Grid, Heading, Invented, Prose

VOWELS = "aeiou"
HEADERS = (
    ("Jaarboek der imkers {}", "Jaarboek der imkers {}"),
    (
        "{} Commissievergadering nr. C12 (2030-2031) – 4 maart 2031",
        "Commissievergadering nr. C12 (2030-2031) – 4 maart 2031 {}",
    ),
    ("Stuk 19 (2030-2031) – Nr. 5  {}", "{}  Stuk 19 (2030-2031) – Nr. 5"),
    ("", ""),
)
FOOTERS = ("Huis van de honing", "{}", "- {} -", "pagina {} van 99", "")


@dataclass(frozen=True)
class Layout:
    """How a document is printed. ``spaces``: ``glyphs``, ``none`` (words are placed) or ``letters``."""

    font: str
    size: float
    leading: float
    apart: float
    columns: int
    spaces: str
    justified: bool
    hyphens: str  # none, hyphen, soft
    header: int
    footer: int
    rules: str  # grid, across, none
    furniture_first: bool
    rows_across: bool  # columns are drawn line by line
    repeat_headings: bool

    @classmethod
    def drawn(cls, rng: random.Random, form: str) -> Layout:
        """A layout at random; bulletins have two columns."""
        size = rng.choice((8.0, 9.0, 10.0, 11.0))
        columns = 2 if form == "bulletin" else rng.choice((1, 1, 1, 2))
        spaces = rng.choice(("glyphs", "glyphs", "none", "letters"))
        # where letters are placed one by one, their widths must be known: reportlab's for the euro sign is not
        known = fonts() if spaces != "glyphs" else ()
        return cls(
            rng.choice(known or ("Times-Roman", "Helvetica", "Courier", *fonts())),
            size,
            rng.choice((1.15, 1.25, 1.4, 1.5)) * size,
            rng.choice((0.6, 0.8, 1.0)) * size,
            columns,
            spaces,
            rng.random() < 0.5,
            rng.choice(("none", "hyphen", "hyphen", "soft")),
            rng.randrange(len(HEADERS)),
            rng.randrange(len(FOOTERS)),
            rng.choice(("grid", "across", "none")),
            rng.random() < 0.5,
            rng.random() < 0.5,
            rng.random() < 0.7,
        )


def fonts() -> tuple[str, ...]:
    """Fonts embedded in part, as word processors do: those that come with matplotlib, the same on every machine."""
    for name in _FONTS:
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, get_data_path() + f"/fonts/ttf/{name}.ttf"))
    return _FONTS


_FONTS = ("DejaVuSerif", "STIXGeneral")


def printed(document: Invented, layout: Layout, rng: random.Random) -> bytes:
    """The PDF of ``document``; a table that is too wide for its column is taken out of the document."""
    press = _Printer(layout, rng)
    document.blocks = [one for one in document.blocks if not isinstance(one, Grid) or press.fits(one)]
    return press.run(document)


class _Printer:
    """One document under the press; ``y`` runs down a column."""

    def __init__(self, layout: Layout, rng: random.Random) -> None:
        self.layout, self.rng = layout, rng
        self.buffer = BytesIO()
        self.canvas = canvas.Canvas(self.buffer, pagesize=A4, pageCompression=int(rng.random() < 0.5))
        self.top, self.foot = 775.0, 70.0
        self.left = 80.0
        self.width = 430.0 if layout.columns == 1 else 205.0
        self.page, self.column, self.y = 1, 0, self.top
        self.drawn: list[tuple[float, float, str, float, float | None]] = []
        self.notes: list[list[str]] = []
        self.number = 0
        self.strokes: list[tuple[float, float, float, float]] = []

    def run(self, document: Invented) -> bytes:
        for block in document.blocks:
            if isinstance(block, Heading):
                self.paragraph(block.text, bold=True)
            elif isinstance(block, Prose):
                self.prose(block)
            else:
                self.grid(block)
        self.end_page()
        self.canvas.save()
        return self.buffer.getvalue()

    # -- lines ---------------------------------------------------------------------------------------------------

    def prose(self, block: Prose) -> None:
        for at, text in enumerate(block.paragraphs):
            words = f"{block.label}: {text}" if block.label and at == 0 else text
            self.paragraph(words, note=block.note if at == 0 else None)

    def paragraph(self, text: str, *, bold: bool = False, note: str | None = None) -> None:
        size = self.layout.size + (1 if bold else 0)
        lines = broken_lines(text, self.width, self.layout, size, self.rng)
        if bold and self.y - self.layout.leading * (len(lines) + 3) < self.bottom:
            self.next_column()  # a heading does not stand alone at the foot
        for at, line in enumerate(lines):
            full = self.layout.justified and at < len(lines) - 1
            if at == 0 and note:
                self.note(note)
            if self.y < self.bottom:
                self.next_column()
            x = self.left + self.column * (self.width + 20)
            self.put(x, self.y, line, size, self.width if full else None)
            self.y -= self.layout.leading
        self.y -= self.layout.apart

    @property
    def bottom(self) -> float:
        return self.foot + sum(len(lines) for lines in self.notes) * self.layout.size * 0.95 + (8 if self.notes else 0)

    def note(self, text: str) -> None:
        if self.layout.columns > 1:
            return
        size = self.layout.size * 0.8
        lines = broken_lines(f"{self.number + 1} {text}", self.width, self.layout, size, self.rng, hyphens=False)
        if self.y - self.layout.leading * 3 < self.bottom + len(lines) * size * 1.2 + 10:
            return
        self.number += 1
        self.notes.append(lines)

    def put(self, x: float, y: float, text: str, size: float, full: float | None = None) -> None:
        self.drawn.append((x, y, text, size, full))

    def next_column(self) -> None:
        self.y = self.top
        if self.column + 1 < self.layout.columns:
            self.column += 1
            return
        self.end_page()
        self.column = 0

    def end_page(self) -> None:
        y = self.foot + sum(len(lines) for lines in self.notes) * self.layout.size * 0.95 - 8
        for lines in self.notes:
            for line in lines:
                self.put(self.left, y, line, self.layout.size * 0.8)
                y -= self.layout.size * 0.95
        furniture = self.furniture()
        body = sorted(self.drawn, key=lambda one: (-one[1], one[0])) if self.layout.rows_across else self.drawn
        for x, top, text, size, full in [*furniture, *body] if self.layout.furniture_first else [*body, *furniture]:
            self.draw(x, top, text, size, full)
        for stroke in self.strokes:
            self.canvas.line(*stroke)
        self.canvas.showPage()
        self.drawn, self.notes, self.strokes = [], [], []
        self.page += 1

    def furniture(self) -> list[tuple[float, float, str, float, float | None]]:
        header = HEADERS[self.layout.header][self.page % 2].format(self.page + 3)
        footer = FOOTERS[self.layout.footer].format(self.page + 3)
        both = ((812, header), (34, footer))
        return [(self.left, y, text, self.layout.size, None) for y, text in both if text]

    def draw(self, x: float, y: float, text: str, size: float, full: float | None) -> None:
        font, spaces = self.layout.font, self.layout.spaces
        self.canvas.setFont(font, size)
        words = text.split(" ")
        natural = stringWidth(text, font, size)
        gap = stringWidth(" ", font, size)
        if full is not None and len(words) > 1:
            gap += max(0.0, full - natural) / (len(words) - 1)
        if spaces == "glyphs" and full is None:
            self.canvas.drawString(x, y, text)
            return
        for at, word in enumerate(words):
            if spaces == "letters":
                for letter in word:
                    self.canvas.drawString(x, y, letter)
                    x += stringWidth(letter, font, size)
            else:
                self.canvas.drawString(x, y, word + (" " if spaces == "glyphs" and at < len(words) - 1 else ""))
                x += stringWidth(word, font, size)
            x += gap

    # -- tables --------------------------------------------------------------------------------------------------

    def grid(self, block: Grid) -> None:
        size, lead = self.layout.size, self.layout.size * 1.2
        if block.caption:
            lines = broken_lines(block.caption, self.width, self.layout, size, self.rng, hyphens=False)
            if self.y - lead * (len(lines) + 4) < self.bottom:
                self.next_column()
            for line in lines:
                self.put(self.left + self.column * (self.width + 20), self.y, line, size)
                self.y -= self.layout.leading
        self.y -= 6
        widths = self.widths(block)
        cells = [[broken_lines(text, width - 8, self.layout, size, self.rng, hyphens=False) if text else []
                  for text, width in zip(row, widths, strict=True)] for row in block.rows]  # fmt: skip
        whole = sum(max([len(one) for one in row] + [1]) * lead + 4 for row in cells)
        if self.layout.columns > 1 and self.y - whole < self.bottom:
            self.next_column()  # a table that goes on in the next column is not printed
        for number, row in enumerate(cells):
            height = max([len(one) for one in row] + [1]) * lead + 4
            following = cells[number + 1] if number == 0 else []
            needed = height + (max([len(one) for one in following] + [1]) * lead if following else 0)
            if self.y - needed < self.bottom:
                self.next_column()
                if number > 0 and self.layout.repeat_headings:
                    self.table_row(cells[0], widths, lead)
            self.table_row(row, widths, lead)
        self.y -= self.layout.apart + 8

    def fits(self, block: Grid) -> bool:
        """Whether a table is as narrow as a column; beside another column also whether it is short."""
        return sum(self.widths(block)) <= self.width + 4 and (self.layout.columns == 1 or len(block.rows) < 12)

    def widths(self, block: Grid) -> list[float]:
        size, font = self.layout.size, self.layout.font
        n_columns = len(block.rows[0])
        longest = [
            max(max((stringWidth(word, font, size) for word in row[at].split()), default=0) for row in block.rows)
            for at in range(n_columns)
        ]
        widths = [width + 14 for width in longest]
        widths[0] = min(max(widths[0], 150 if n_columns < 5 else 110), self.width - sum(widths[1:]))
        widths[0] = max(widths[0], longest[0] + 10)
        return widths

    def table_row(self, row: list[list[str]], widths: list[float], lead: float) -> None:
        size = self.layout.size
        height = max([len(one) for one in row] + [1]) * lead + 4
        x = self.left + self.column * (self.width + 20)
        start, top = x, self.y
        for column, (lines, width) in enumerate(zip(row, widths, strict=True)):
            for at, line in enumerate(lines):
                room = width - 8 - stringWidth(line, self.layout.font, size)
                place = x + 4 + (room if column else 0)
                self.put(place, top - lead * (at + 1) + 3, line, size)
            x += width
        self.y -= height
        if self.layout.rules != "none":
            self.strokes += [(start, top, x, top), (start, self.y, x, self.y)]
        if self.layout.rules == "grid":
            for width in (0.0, *widths):
                start += width
                self.strokes.append((start, top, start, self.y))


def broken(word: str, rng: random.Random) -> tuple[str, str] | None:
    """A word cut between vowel and consonant, or at its own hyphen."""
    if word.count("-") == 1 and word[-1] != "-":
        left, right = word.split("-", 1)
        return (left, right) if left and right else None
    bare = word.rstrip(",.?!")
    places = [at for at in range(2, len(bare) - 2) if bare[at - 1] in VOWELS and bare[at] not in VOWELS]
    return (word[: (at := rng.choice(places))], word[at:]) if places and bare.isalpha() else None


def broken_lines(
    text: str, width: float, layout: Layout, size: float, rng: random.Random, *, hyphens: bool = True
) -> list[str]:
    """``text`` in lines of ``width``, words broken where they help to fill one."""
    made: list[str] = []
    line = ""
    sign = "\u00ad" if layout.hyphens == "soft" and layout.font in fonts() else "-"
    for word in text.split():
        longer = f"{line} {word}".strip()
        if stringWidth(longer, layout.font, size) <= width:
            line = longer
            continue
        parts = broken(word, rng) if hyphens and layout.hyphens != "none" else None
        own = parts is not None and "-" in word
        shown = f"{line} {parts[0]}{'-' if own else sign}" if parts else ""
        if parts and line and stringWidth(shown, layout.font, size) <= width:
            made.append(shown)
            line = parts[1]
        else:
            made += [line] if line else []
            line = word
    return [*made, line]
