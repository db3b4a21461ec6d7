"""Invents documents of every form as blocks of known words; people, places and figures are made up.

Written from how the forms are described, not from the reader.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from tests.extract.drawing import WORDS

FORMS = ("committee", "plenary", "written", "report", "bulletin")
_MORE = ("de", "het", "een", "van", "in", "op", "met", "voor", "dat", "niet", "ook", "zich", "wordt", "zijn", "heeft")
_FIGURES = (
    *("12.500", "45 procent", "3,5", "Oost-Vlaanderen", "kmo-steun", "€ 24,50", "2031", "1,2 miljoen euro", "7 op 10"),
    *("imkers- en korfsteun", "60-plussers", "COVID-19", "N-VA-fractie", "1.101.660,57 euro", "één op de drie", "25%"),
)
_PEOPLE = (
    "Jan Voorbeeld (Partij A)",
    "Els Proefmans (Partij B)",
    "Minister Bo Test",
    "Mia Van den Denkbeeld (Partij C)",
)
_LABELS = (
    "Antwerpen",
    "Limburg",
    "Oost-Vlaanderen",
    "Vlaams-Brabant",
    "West-Vlaanderen",
    "Brussel",
    "Kortrijk",
    "Gent",
)
_LONG = ("Vlaams Instituut voor Korven en Raten", "Agentschap Bijen, Hommels en Zweefvliegen", "Andere gemeenten samen")
_HEADS = ("Aantal", "Bedrag", "Korven", "Raten", "Aanvragen", "Totaal", "In euro", "Toegekend")
_LONG_HEADS = ("Aantal aanvragen", "Toegekende steun", "Bedrag in euro", "Aantal dossiers")


@dataclass(frozen=True)
class Heading:
    """A heading over one or more lines."""

    text: str


@dataclass(frozen=True)
class Prose:
    """A turn with its label, or a paragraph of any other text, without one."""

    label: str | None
    paragraphs: tuple[str, ...]
    note: str | None = None  # of the first paragraph, printed at the foot of its page


@dataclass(frozen=True)
class Grid:
    """A table; the first ``headings`` rows name its columns. Texts of a cell are broken by the printer."""

    caption: str | None
    rows: tuple[tuple[str, ...], ...]
    headings: int = 1


@dataclass
class Invented:
    """A document: its form and its blocks in order."""

    form: str
    blocks: list[Heading | Prose | Grid] = field(default_factory=list)


def invent(rng: random.Random, form: str, length: int = 24) -> Invented:
    """A document of ``form`` with about ``length`` blocks."""
    document = Invented(form)
    makers = {"committee": _oral, "plenary": _oral, "written": _written, "report": _report, "bulletin": _written}
    makers[form](document, rng, length)
    return document


def spoken(rng: random.Random, count: int) -> str:
    """``count`` words of invented prose in sentences, figures among them."""
    words: list[str] = []
    while len(words) < count:
        sentence = [_word(rng) for _ in range(rng.randrange(5, 28))]
        sentence[0] = sentence[0][0].upper() + sentence[0][1:]
        words += [*sentence[:-1], sentence[-1].rstrip(",") + rng.choice("..?!.")]
    return " ".join(words)


def _word(rng: random.Random) -> str:
    kind = rng.random()
    if kind < 0.06:
        return rng.choice(_FIGURES)
    if kind < 0.35:
        return rng.choice(_MORE)
    word = rng.choice(WORDS) + (rng.choice(WORDS) if rng.random() < 0.35 else "")
    return word + ("," if rng.random() < 0.06 else "")


def _oral(document: Invented, rng: random.Random, length: int) -> None:
    kind = "VRAAG OM UITLEG" if document.form == "committee" else "ACTUELE VRAAG"
    for at in range(length):
        if at % 12 == 0:
            document.blocks.append(Heading(f"{kind} van Jan Voorbeeld aan Bo Test over {spoken(rng, 6).lower()[:-1]}"))
        if rng.random() < 0.1:
            document.blocks.append(grid(rng))
        label = "De voorzitter" if rng.random() < 0.3 else rng.choice(_PEOPLE)
        count = rng.choice((6, 20, 60, 150, 300))
        paragraphs = tuple(spoken(rng, count // 2 + 3) for _ in range(rng.choice((1, 1, 2, 3))))
        document.blocks.append(Prose(label, paragraphs, _note(rng)))


def _note(rng: random.Random) -> str | None:
    return spoken(rng, rng.choice((6, 18))) if rng.random() < 0.08 else None


def _written(document: Invented, rng: random.Random, length: int) -> None:
    for number in range(1, 2 if document.form == "written" else 2 + length // 6):
        document.blocks.append(Heading(f"SCHRIFTELIJKE VRAAG nr. {number} van JAN VOORBEELD aan BO TEST"))
        document.blocks.append(Prose(None, (spoken(rng, 60),), _note(rng)))
        for at in range(1, 4):
            document.blocks.append(Prose(None, (f"{at}. {spoken(rng, 18)}",)))
        document.blocks.append(Heading(f"ANTWOORD op vraag nr. {number}"))
        for at in range(1, 4):
            document.blocks.append(Prose(None, (f"{at}. {spoken(rng, rng.choice((9, 60, 200)))}",)))
            if rng.random() < 0.5:
                document.blocks.append(grid(rng))


def _report(document: Invented, rng: random.Random, length: int) -> None:
    for number in range(1, 2 + length // 4):
        document.blocks.append(Heading(f"{number}. Uiteenzetting over {rng.choice(WORDS)} en {rng.choice(WORDS)}"))
        for _ in range(rng.randrange(1, 4)):
            document.blocks.append(Prose(None, (spoken(rng, rng.choice((40, 90, 200))),), _note(rng)))
        if rng.random() < 0.3:
            document.blocks.append(grid(rng))


def grid(rng: random.Random, n_rows: int | None = None) -> Grid:
    """A table of labels and figures, some cells empty, some labels long."""
    n_columns, count = rng.randrange(2, 6), n_rows or rng.choice((3, 4, 6, 9, 30))
    if rng.random() < 0.4:
        heads = [str(year) for year in range(2031 - n_columns + 2, 2032)]
    else:
        heads = rng.sample(_HEADS + (_LONG_HEADS if rng.random() < 0.4 else ()), n_columns - 1)
    rows = [(rng.choice(("Provincie", "Gemeente", "", "Jaar en plaats")), *heads)]
    for at in range(count):
        label = rng.choice(_LONG) if rng.random() < 0.25 else rng.choice(_LABELS)
        label = label if rng.random() < 0.5 else f"{label} {'abcdefghijklmnopqrstuvwxyz'[at % 26]}"
        rows.append((label, *(_figure(rng, at) for at in range(n_columns - 1))))
    caption = f"Tabel {rng.randrange(1, 30)}: {spoken(rng, 4).lower()[:-1]}" if rng.random() < 0.5 else None
    return Grid(caption, tuple(rows))


def _figure(rng: random.Random, column: int) -> str:
    if column and rng.random() < 0.08:
        return ""
    forms = (str(rng.randrange(1, 900)), f"{rng.randrange(1, 99)}.{rng.randrange(100, 999)}", f"{rng.randrange(99)},5%")
    return rng.choice((*forms, f"{rng.randrange(1, 99)}.{rng.randrange(100, 999)},{rng.randrange(10, 99)}", "-"))
