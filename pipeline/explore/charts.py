"""Bars and lines as SVG, drawn on the server: they show without a script, and a screen reader reads them as a table.

Comes in: labels and numbers. Goes out: shapes with coordinates; the template draws them.
Does not: choose colours; the style sheet does, by class.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

WIDTH, BAR, GAP, LABEL = 640, 18, 8, 190
_TOTAL = 70  # what is kept free behind the longest bar, for its total


@dataclass(frozen=True, slots=True)
class Piece:
    """A rectangle of a bar: of the class ``kind``, saying ``value``."""

    x: float
    width: float
    kind: str
    value: float


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar with its label, pieces from left to right, and total; ``base`` is the line that its words stand on."""

    y: float
    base: float
    end: float
    label: str
    pieces: tuple[Piece, ...]
    total: float


@dataclass(frozen=True, slots=True)
class Bars:
    """A chart of bars, each ``thick``; labels end at ``label``, bars begin behind it. In the units of its view box."""

    bars: tuple[Bar, ...]
    kinds: tuple[str, ...]
    height: float
    width: float = WIDTH
    thick: float = BAR
    label: float = LABEL - GAP


def bars(rows: Sequence[tuple[str, Mapping[str, float]]], kinds: Sequence[str]) -> Bars:
    """Stacked bars: for each label what each kind counts."""
    most = max((sum(parts.values()) for _, parts in rows), default=0) or 1
    room = WIDTH - LABEL - _TOTAL
    drawn = []
    for place, (label, parts) in enumerate(rows):
        x, pieces = float(LABEL), []
        for kind in kinds:
            width = room * parts.get(kind, 0) / most
            if width > 0:
                pieces.append(Piece(round(x, 1), round(width, 1), kind, parts[kind]))
            x += width
        y = place * (BAR + GAP)
        drawn.append(Bar(y, y + BAR - 5, round(x + 6, 1), label, tuple(pieces), sum(parts.values())))
    return Bars(tuple(drawn), tuple(kinds), max(len(drawn), 1) * (BAR + GAP))


@dataclass(frozen=True, slots=True)
class Point:
    """A value at a place, with what to say of it."""

    x: float
    y: float
    label: str
    differs: bool
    claim_id: str


@dataclass(frozen=True, slots=True)
class Line:
    """Points over time, with the values and days at the ends of the axes."""

    points: tuple[Point, ...]
    low: float
    high: float
    first: str
    last: str


def line(rows: Sequence[Mapping[str, object]]) -> Line | None:
    """One figure over time; rows without a value or a period are left out, and fewer than two are no line."""
    known = [
        (row["period_start"], float(str(row["value"])), row)
        for row in rows
        if row["value"] is not None and row["period_start"] is not None
    ]
    if len(known) < 2:
        return None
    days = [start.toordinal() for start, _, _ in known]  # type: ignore[attr-defined]
    values = [value for _, value, _ in known]
    low, high = min(0.0, *values), max(values)
    wide, tall = (max(days) - min(days)) or 1, (high - low) or 1
    points = tuple(
        Point(
            round(60 + 540 * (day - min(days)) / wide, 1),
            round(190 - 160 * (value - low) / tall, 1),
            f"{row['text']}, {row['time_text'] or start}, {row['speaker'] or ''}",
            bool(row["differs"]),
            str(row["claim_id"]),
        )
        for day, (start, value, row) in zip(days, known, strict=True)
    )
    ordered = sorted(start for start, _, _ in known)  # type: ignore[type-var]
    return Line(points, low, high, str(ordered[0]), str(ordered[-1]))
