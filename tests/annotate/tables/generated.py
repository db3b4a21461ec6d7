# ruff: noqa: E501 - tables stand here as they are printed
"""Tables made up at random, printed in many layouts, with what a reader must find in them.

Comes in: a random generator. Goes out: ``Printed``: the text and the expected cells as (row, column, value, kind).
"""

from __future__ import annotations

import random
from dataclasses import dataclass

STUBS = ("Provincie", "Gemeente", "Jaar", "Sector", "Instelling", "Maatregel", "Type dossier", "")
ROWS = {
    "Provincie": ("Antwerpen", "Limburg", "Oost-Vlaanderen", "Vlaams-Brabant", "West-Vlaanderen", "Brussel"),
    "Gemeente": ("Aardorp", "Beekhoven", "Sint-Cecilia", "De Eik", "Groot-Eindeke", "Fonteinberg", "Hoge Heide"),
    "Sector": ("Bouw", "Horeca", "Chemie en kunststoffen", "Land- en tuinbouw", "Vervoer", "Zorg"),
    "Instelling": ("Centrum De Brug", "vzw Het Anker", "Universiteit Noord", "Hogeschool Zuid", "Museum aan de Vaart"),
    "Maatregel": ("Opleiding", "Advies", "Premie voor isolatie", "Lening zonder rente", "Begeleiding"),
    "Type dossier": ("Nieuwe aanvraag", "Verlenging", "Wijziging", "Stopzetting"),
    "": ("Mannen", "Vrouwen", "Jonger dan 25", "Ouder dan 55"),
}
MEASURES = (
    ("Aantal dossiers", "count"),
    ("Aantal goedgekeurde dossiers", "count"),
    ("Toegekend bedrag (euro)", "euro"),
    ("Totale kostprijs", "euro"),
    ("Budget", "euro"),
    ("# aanvragen", "count"),
    ("% goedgekeurd", "percentage"),
    ("Aandeel in het totaal (%)", "percentage"),
    ("Gemiddeld bedrag per dossier", "euro"),
    ("Aantal betrokken personen", "count"),
)
LAYOUTS = (
    "rows",
    "wide",
    "tabs",
    "bars",
    "stacked",
    "stacked folded",
    "heading stacked",
    "heading wrapped",
    "labels wrapped",
)


@dataclass(frozen=True)
class Printed:
    """A text, the layout it was printed in, and its cells (row, column, value, kind) in reading order."""

    text: str
    layout: str
    cells: tuple[tuple[str, str, float, str], ...]


def printed(seed: int) -> Printed:
    """A table made up from ``seed``."""
    dice = random.Random(seed)
    layout = dice.choice(LAYOUTS)
    stub = dice.choice(STUBS[:-1])
    years = [str(y) for y in range(dice.randint(2001, 2020), 2024)][: dice.randint(2, 6)]
    if stub == "Jaar":
        rows = years if len(years) > 2 else ["2017", "2018", "2019"]
    else:
        rows = list(dice.sample(ROWS[stub], dice.randint(3, len(ROWS[stub]))))
    if stub == "Jaar" or dice.random() < 0.5:
        columns = dice.sample(MEASURES, dice.randint(2, 4))
    else:
        columns = [(year, "count") for year in years]
    values = [[_value(dice, kind) for _, kind in columns] for _ in rows]
    if dice.random() < 0.5:
        rows = [*rows, "Totaal"]
        values.append(
            [sum(row[i] for row in values) if kind != "percentage" else 100.0 for i, (_, kind) in enumerate(columns)]
        )
    if all(name in years for name, _ in columns) and dice.random() < 0.5:
        columns = [*columns, ("Totaal", "count")]
        values = [[*row, sum(row)] for row in values]
    style = dice.choice(
        ("dot", "plain", "sign", "blank" if layout not in ("labels wrapped", "stacked folded") else "dot")
    )
    shown = [[_shown(v, kind, style, name) for v, (name, kind) in zip(row, columns, strict=True)] for row in values]
    empty = dice.choice(("n.v.t.", "-", "/", "n.b.")) if dice.random() < 0.3 else ""
    holes = {(r, c) for r in range(len(rows)) for c in range(len(columns)) if empty and dice.random() < 0.1}
    for r, c in holes:
        shown[r][c] = empty
    marked = dice.random() < 0.3
    names = [name + dice.choice(("", "*", "**")) if marked else name for name, _ in columns]
    lines = _lines(dice, layout, [stub, *names], [[r, *s] for r, s in zip(rows, shown, strict=True)])
    cells = tuple(
        (row, name, v, kind)
        for r, (row, line) in enumerate(zip(rows, values, strict=True))
        for c, (v, (name, kind)) in enumerate(zip(line, columns, strict=True))
        if (r, c) not in holes
    )
    opening = dice.choice(("De tabel hieronder geeft het aantal dossiers weer.", "1. Hierna volgt een overzicht van het aantal dossiers:",
                           "Tabel 1: Aantal dossiers in de voorbije periode"))  # fmt: skip
    gap = "\n" if dice.random() < 0.5 else "\n\n"
    return Printed(
        f"{opening}{gap}" + "\n".join(lines) + "\n\nVerder verwijs ik naar het antwoord op vraag 2.\n", layout, cells
    )


def _value(dice: random.Random, kind: str) -> float:
    if kind == "count":
        return float(dice.choice((dice.randint(0, 60), dice.randint(60, 999), dice.randint(1000, 25000))))
    if kind == "percentage":
        return round(dice.uniform(0, 99), dice.choice((0, 1, 2)))
    return round(dice.uniform(1000, 9e6), dice.choice((0, 2)))


def _shown(value: float, kind: str, style: str, name: str) -> str:
    if kind == "percentage":
        text = f"{value:g}".replace(".", ",")
        return text if "%" in name and style == "plain" else text + "%"
    whole, _, cents = f"{value:.2f}".partition(".")
    mark = " " if style == "blank" else "." if style != "plain" or kind == "euro" else ""
    grouped = f"{int(whole):,}".replace(",", mark)
    if kind == "euro" and cents != "00":
        grouped += "," + cents
    return "€ " + grouped if kind == "euro" and style == "sign" else grouped


def _lines(dice: random.Random, layout: str, heading: list[str], rows: list[list[str]]) -> list[str]:
    grid = [heading, *rows]
    if layout == "rows":
        return [" ".join(row) for row in grid]
    if layout == "wide":
        widths = [max(len(row[i]) for row in grid) + 3 for i in range(len(heading))]
        return ["".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in grid]
    if layout == "tabs":
        return ["\t".join(row) for row in grid]
    if layout == "bars":
        return ["| " + " | ".join(row) + " |" for row in grid]
    if layout == "stacked":
        return [cell for row in grid for cell in row]
    if layout == "heading wrapped":
        tokens = " ".join(heading).split()
        at = dice.randint(1, len(tokens) - 1)
        return [" ".join(tokens[:at]) + dice.choice((" ", "")), " ".join(tokens[at:]), *(" ".join(row) for row in rows)]
    if layout == "labels wrapped":
        return [" ".join(heading), *(line for row in rows for line in _wrapped(row))]
    folded = [piece for cell in heading for piece in _folded(dice, cell)]
    if layout == "stacked folded":
        return folded + [cell for row in rows for cell in row]
    return folded + [" ".join(row) for row in rows]


def _wrapped(row: list[str]) -> list[str]:
    """A row whose label of several words stands over two lines, the figures on the second."""
    tokens = row[0].split()
    if len(tokens) < 2 or tokens[-1][0].isupper() or tokens[-1][0].isdigit():
        return [" ".join(row)]
    return [" ".join(tokens[:-1]), " ".join((tokens[-1], *row[1:]))]


def _folded(dice: random.Random, cell: str) -> list[str]:
    """The words of a heading cell over one or two lines; a line that goes on ends in a blank."""
    tokens = cell.split()
    if len(tokens) < 2:
        return [cell]
    at = dice.randint(1, len(tokens) - 1)
    return [" ".join(tokens[:at]) + " ", " ".join(tokens[at:])]
