"""What the cells of a grid mean: kind, unit, scale and time from headings, labels, caption and introduction.

Comes in: a ``Grid``, the date of the text, the words of the document.
Goes out: ``CellClaim`` records, one per figure.
Does not: find tables or check sums.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pipeline.annotate.tables.cells import CellValue, read_cell
from pipeline.annotate.tables.grid import Grid, Piece, Row
from pipeline.annotate.tables.when import When, both, of_label, of_sentence
from pipeline.annotate.tables.words import first_of, has, is_period, is_total, scale_of, without_marks, words
from pipeline.records import ClaimKind, Quantity

_ADJECTIVE_STOP = re.compile(r"[^\W\d_][\w’'-]*")
_COUNTED = re.compile(r"(?<![\w.,])(\d{1,3}(?:[. ]\d{3})+|\d+)\s+((?:[^\W\d_][\w’'-]*\s+){0,3}[^\W\d_][\w’'-]*)")
_AMOUNT_OF = re.compile(
    r"(?:\b(?:totaal)?aantal(?:len)?|\bhoeveelheid|#|\bhoeveel)\s+((?:[^\W\d_][\w’'-]*\s+){0,4}[^\W\d_][\w’'-]*)",
    re.IGNORECASE,
)
_PER = re.compile(r"([^\W\d_][\w’'-]*(?:en|s|’s|'s))\s+(?:per|naar|volgens)\b")
_AT_END = re.compile(
    r"(?:\b(?:de|van|alle|deze|volgende)|[^\W\d_]{3,}e)\s+([^\W\d_][\w’'-]*(?:en|s|’s|'s))\s*(?:\([^()]*\))?\s*[:.]?\s*\Z"
)
_OPEN_BRACKET = re.compile(r"\s*[(\[].*\Z")
_BRACKETED = re.compile(r"[(\[]\s*(?:in\s+)?([^()\[\]]{1,20}?)\s*[)\]]|\bin\s+(\S+)\s*\Z")
_PARTICIPLE = re.compile(r"(?:ge|be|ver|ont|her|toege|aange|goedge|inge|uitge|afge|opge|over)\w{2,}(?:d|t|en)\Z")


@dataclass(frozen=True, slots=True)
class CellClaim:
    """One figure in a cell: raw offsets, what it says, and its labels with note marks off.

    ``sentence`` is ``caption | row | column``; ``row`` and ``column`` are ``None`` where none is printed or certain.
    """

    start: int
    end: int
    quantity: Quantity
    sentence: str
    rule: str
    table_start: int
    row: str | None
    column: str | None
    is_total: bool


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a label says of the cells it stands over: ``None`` where it says nothing."""

    kind: ClaimKind | None = None
    unit: str | None = None
    factor: float = 1.0


def meaning_of(label: str | None) -> Meaning:
    """Kind, unit and scale that a heading or row label states."""
    if not label:
        return Meaning()
    plain = without_marks(label)
    scale = scale_of(plain)
    inside = [(a or b).lower() for a, b in _BRACKETED.findall(plain)]
    if any(text in words("percent") for text in inside):
        return Meaning("percentage", "percent")
    first = first_of(plain, "percent", "euro", "count")
    if first == "percent":
        return Meaning("percentage", "percent")
    if scale is not None and (scale.kind == "euro" or first == "euro"):
        return Meaning("euro", "EUR", scale.factor)
    factor = scale.factor if scale is not None else 1.0
    money = any(has("euro", text) and text.split()[-1] in ("euro", "eur", "€") for text in inside)
    if money or first == "euro":
        return Meaning("euro", "EUR", factor)
    measure = _measure(plain, inside)
    if measure:
        return Meaning("measure", measure, factor)
    noun = counted_noun(plain)
    if first == "count" or noun:
        return Meaning("count", noun, factor)
    return Meaning(None, None, factor)


def _measure(plain: str, inside: Sequence[str]) -> str | None:
    for text in inside:
        if text in words("measure"):
            return text
    match = _AMOUNT_OF.search(plain)
    noun = match[1].split()[0] if match else None
    return noun if noun and noun.lower() in words("measure") else None


def counted_noun(text: str) -> str | None:
    """The noun behind ``aantal``, ``#`` or ``hoeveel``: ``aantal Limburgse kmo's`` -> ``kmo's``."""
    for match in _AMOUNT_OF.finditer(text):
        noun = head_noun(match[1])
        if noun:
            return noun
    return None


def head_noun(phrase: str) -> str | None:
    """The first word that is no adjective; ``None`` where a preposition, a name or a total comes first."""
    tokens = phrase.split()
    for index, token in enumerate(tokens):
        lowered = token.lower()
        if lowered in words("binder") or is_total(token) or lowered in words("total"):
            if index and lowered in ("en", "of"):
                continue
            return None
        following = tokens[index + 1].lower() if index + 1 < len(tokens) else None
        inflected = lowered.endswith("e") or _PARTICIPLE.match(lowered) is not None
        if inflected and following is not None and following not in words("binder"):
            continue
        if token[0].isupper() and not token.isupper() and index == 0 and following is None:
            return None
        return token
    return None


@dataclass(slots=True)
class Reader:
    """Reads the figures of one grid."""

    grid: Grid
    reference: dt.date | None
    lower: frozenset[str]

    def claims(self) -> Iterator[CellClaim]:
        """All figures, row by row."""
        columns = [self._column(i) for i in range(self.grid.width)]
        points = [_writes_points(self.grid, i) for i in range(self.grid.width)]
        counts = [self.grid.counts(i) for i in range(self.grid.width)]
        for row in self.grid.rows:
            for index, cell in enumerate(row.cells):
                if cell is not None and cell.text:
                    yield from self._cell(
                        cell, row, self.grid.headings[index], columns[index], points[index], counts[index]
                    )
            for cell in row.loose:
                yield from self._cell(cell, row, None, self._loose(columns), False, True)

    def _column(self, index: int) -> Meaning:
        """What the heading says; a column of shares is known by its cells."""
        label = self.grid.headings[index]
        meaning = meaning_of(label)
        cells = [row.cells[index] for row in self.grid.rows]
        if meaning.kind is None and label and has("share", label) and _are_shares(cells):
            return Meaning("percentage", "percent")
        return meaning

    def _loose(self, columns: Sequence[Meaning]) -> Meaning:
        """An uncertain cell is read only as far as all columns agree."""
        kinds = {meaning.kind for meaning in columns} - {"percentage"}
        factors = {meaning.factor for meaning in columns}
        return columns[0] if len(kinds) == 1 and len(factors) == 1 else Meaning()

    def _cell(
        self, cell: Piece, row: Row, heading: str | None, column: Meaning, point: bool, years: bool
    ) -> Iterator[CellClaim]:
        for value in read_cell(cell.text, point=point, years=years):
            quantity = self._quantity(value, self._settle(value, row, column, heading))
            when = self._when(row, heading)
            if when is not None:
                quantity = replace(
                    quantity, time_text=when.text, time_relation=when.relation, period_start=when.start,
                    period_end=when.end, period_basis=when.basis,
                )  # fmt: skip
            row_label = without_marks(row.label) if row.label else None
            column_label = without_marks(heading) if heading else None
            yield CellClaim(
                cell.start + value.start, cell.start + value.end, quantity,
                " | ".join((self.grid.caption or self.grid.intro, row_label or "", column_label or "")),
                "table cell", self.grid.start, row_label, column_label,
                bool(row.label and is_total(row.label)) or _is_total_column(self.grid.headings, heading),
            )  # fmt: skip

    def _settle(self, value: CellValue, row: Row, column: Meaning, heading: str | None) -> Meaning:
        """The meaning of one cell: its own signs, its column, its row, the caption, the introduction."""
        if value.sign in ("percent", "permille"):
            return Meaning("percentage", "percent")
        if value.sign == "percentage_point":
            return Meaning("percentage", "percentage_point")
        factor = 1.0 if value.factor != 1.0 else None
        around = [column, meaning_of(row.label), self._about(self.grid.caption), self._about(self.grid.intro)]
        if value.sign == "euro":
            found = next((m.factor for m in around if m.kind == "euro"), 1.0)
            return Meaning("euro", "EUR", factor or found)
        if value.unit:
            kind: ClaimKind = "measure" if value.unit.lower() in words("measure") else "count"
            return Meaning(kind, value.unit, factor or column.factor)
        kind_of = next((m for m in around if m.kind is not None), None)
        scaled = next(
            (m.factor for m in around if m.factor != 1.0 and m.kind in (None, kind_of.kind if kind_of else None)), 1.0
        )
        if kind_of is None or kind_of.kind == "count":
            unit = (kind_of.unit if kind_of else None) or self._noun(heading)
            return Meaning("count", unit, factor or scaled)
        if kind_of.kind == "percentage" and kind_of is not column and value.value is not None and value.value > 1000:
            return Meaning("count", self._noun(heading), 1.0)
        return Meaning(kind_of.kind, kind_of.unit, factor or (scaled if kind_of.kind != "percentage" else 1.0))

    def _about(self, text: str | None) -> Meaning:
        """What a caption or sentence says of all cells: more careful than a heading, for it says much else too."""
        if not text:
            return Meaning()
        noun = counted_noun(text)
        scale = scale_of(text)
        if scale is not None and scale.kind == "euro":
            return Meaning("euro", "EUR", scale.factor)
        factor = scale.factor if scale is not None else 1.0
        if noun or has("count", text):
            return Meaning("count", noun, factor)
        if re.search(r"\(\s*(?:in\s+)?(?:%|procent)\s*\)|\b(?:in|uitgedrukt in)\s+(?:%|procent(?:en)?)(?!\w)", text):
            return Meaning("percentage", "percent")
        if has("euro", text):
            return Meaning("euro", "EUR", factor)
        return Meaning(None, None, factor)

    def _noun(self, heading: str | None) -> str | None:
        """The counted noun of a bare figure: caption, introduction, a sum told above, else the heading itself."""
        for text in (self.grid.caption, self.grid.intro):
            noun = counted_noun(text) if text else None
            if noun:
                return noun
        told = self._told()
        if told:
            return told
        for text in (self.grid.caption, self.grid.intro):
            match = (_PER.search(text) or _AT_END.search(text)) if text else None
            if match and match[1].lower() not in words("vague") and not _PARTICIPLE.fullmatch(match[1].lower()):
                return match[1]
        if heading and not is_period(heading) and not is_total(heading):
            last = (_OPEN_BRACKET.sub("", without_marks(heading)).split() or [""])[-1]
            known = last.lower() in self.lower or last.lower() in words("opener") or scale_of(heading) is not None
            if known and re.fullmatch(r"[^\W\d_]{3,}(?:en|s)", last) and last.lower() not in words("vague"):
                return last
        return counted_noun(self.grid.paragraph)

    def _told(self) -> str | None:
        """The noun of a count above the table that equals one of its cells, totals first."""
        cells = {
            value.value: row.label is not None and is_total(row.label)
            for row in self.grid.rows
            for cell in row.cells
            if cell is not None
            for value in read_cell(cell.text)
            if value.value is not None and value.sign is None and value.value > 12
        }
        best: str | None = None
        for match in _COUNTED.finditer(self.grid.paragraph):
            value = float(re.sub(r"\D", "", match[1]))
            noun = head_noun(match[2])
            if value in cells and noun and not is_period(match[1]):
                if cells[value]:
                    return noun
                best = best or noun
        return best

    def _when(self, row: Row, heading: str | None) -> When | None:
        over = of_label(heading, self.reference) if heading else None
        beside = of_label(row.label, self.reference) if row.label else None
        if over and beside:
            return both(beside, over, self.reference)
        if over or beside:
            return over or beside
        if self.grid.caption:
            stated = of_sentence(self.grid.caption, self.reference)
            if stated:
                return stated
        if _spans_periods(self.grid):
            return None
        return of_sentence(self.grid.intro, self.reference) if self.grid.intro else None

    def _quantity(self, value: CellValue, meaning: Meaning) -> Quantity:
        factor = meaning.factor * (0.1 if value.sign == "permille" else 1.0)
        one, low, high = (_times(x, factor) for x in (value.value, value.low, value.high))
        plus = value.signed and value.value is not None and value.value >= 0
        unit_norm: str | None = {"euro": "EUR", "percentage": meaning.unit or "percent"}.get(meaning.kind or "")
        return Quantity(
            kind=meaning.kind or "count", value=one, low=low, high=high, unit=meaning.unit,
            unit_norm=unit_norm, value_norm=one if unit_norm else None,
            norm_low=(low if low is not None else one) if unit_norm else None,
            norm_high=(high if high is not None else one) if unit_norm else None,
            comparator=_comparator(value), change="increase" if plus else None,
        )  # fmt: skip


def _comparator(value: CellValue) -> Literal["=", "<", "<=", ">", ">=", "~"]:
    return value.comparator


def _times(value: float | None, factor: float) -> float | None:
    if value is None or factor == 1.0:
        return value
    return round(value * factor, 6)


def _are_shares(cells: Sequence[Piece | None]) -> bool:
    values = [value for cell in cells if cell is not None for value in read_cell(cell.text)[:1]]
    return (
        bool(values)
        and all(v.value is not None and 0 <= v.value <= 100 for v in values)
        and any(v.decimals for v in values)
    )


def _writes_points(grid: Grid, index: int) -> bool:
    """Whether a column separates decimals by a point: some cell shows it beyond doubt and none has a comma."""
    texts = [row.cells[index].text for row in grid.rows if (cell := row.cells[index]) is not None and cell.text]  # type: ignore[union-attr]
    clear = any(re.search(r"(?<!\d)\d+\.(?:\d{1,2}|\d{4,})(?!\d|\.)", text) for text in texts)
    return clear and not any("," in text or text.count(".") > 1 for text in texts)


def _is_total_column(headings: Sequence[str | None], heading: str | None) -> bool:
    if not heading:
        return False
    if is_total(heading):
        return True
    tokens = without_marks(heading).split()
    if not is_total(tokens[-1]):
        return False
    return any(other and other != heading and other.split()[: len(tokens) - 1] == tokens[:-1] for other in headings)


def _spans_periods(grid: Grid) -> bool:
    """Whether periods head the rows or columns: then a sum over them holds for none that the introduction names."""
    labels = [*grid.headings, *(row.label for row in grid.rows)]
    return sum(1 for label in labels if label and is_period(label)) >= 2
