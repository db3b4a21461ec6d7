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
from functools import cached_property

from pipeline.annotate.broken import is_two_ways
from pipeline.annotate.lemmas import singular
from pipeline.annotate.lexicon import lexicon
from pipeline.annotate.lexicon import words as context_words
from pipeline.annotate.tables.align import amount
from pipeline.annotate.tables.brackets import SHARE
from pipeline.annotate.tables.cells import CellValue, is_bracketed, read_cell
from pipeline.annotate.tables.context import title_of
from pipeline.annotate.tables.grid import Grid, Piece, Row
from pipeline.annotate.tables.lines import is_class
from pipeline.annotate.tables.notes import limited
from pipeline.annotate.tables.nouns import Nouns, bare
from pipeline.annotate.tables.totals import total_columns, total_rows
from pipeline.annotate.tables.units import (
    PERCENT,
    Meaning,
    base_of,
    in_euros,
    is_adjective,
    is_elided,
    is_measure,
    of_label,
    of_text,
    other_money,
    rate_of,
    rate_of_money,
)
from pipeline.annotate.tables.when import When, both, day_of_each_year, listed_years, of_sentence, on_day
from pipeline.annotate.tables.when import of_label as period_of
from pipeline.annotate.tables.words import (
    YEAR,
    Role,
    first_word,
    has,
    is_period,
    is_stub,
    is_total,
    is_year,
    scale_of,
    without_marks,
    words,
)
from pipeline.records import Change, Quantity, Statistic

_LISTED = re.compile(r"\d{4}(?:,| en) ")  # ``in 2019, 2020 en 2021`` over several columns: which is whose is not said
_POINTED = re.compile(r"(?<![\d.,])\d{1,3}\.\d{3}(?![\d,])")
_CODE = re.compile(r"(\d{4})\s+(?=[^\W\d_])")
_BUDGETS = ("ba",)  # a code of the budget, or the budget as adjusted in a year
_MEASURED = re.compile(r"([^\W\d_]+)\s+\((?:in\s+)?[^\W\d_][^()\d]{0,12}\)")
_COUNTED = r"\baantal(?:len)?\s+(?:[^\W\d_]+e\s+){{0,2}}(?:[^\W\d_]+-)?{}(?!\w)"
_BESIDE = (  # what is measured: ``leden en subsidies (in euro)``, ``subsidies (in euro) en leden``
    r"(?<!\w){0}(?:,\s[^\W\d_]+)*\s(?:en|of)\s(?:[^\W\d_]+e\s)?[^\W\d_]+\s\((?:in\s)?[^\W\d_]"
    r"|[^\W\d_]\)(?:,|\sen|\sof)\s(?:[^\W\d_]+e\s)?{0}(?!\w)"
)
_BOUND = re.compile(r"(?:meer|minder) dan\s", re.IGNORECASE)  # ``Meer dan 90 minuten``: a class, no change
_CHANGES: tuple[Role, ...] = ("increase", "decrease", "change")
_NEAR = 0.05  # of a sum of rounded parts
_MONEY_FROM = 1000.0  # a sentence about money makes euros of bare figures only where they are this high, or have cents


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


@dataclass
class Reader:
    """Reads the figures of one grid. ``lower``: the words that the document writes in lower case."""

    text: str
    grid: Grid
    reference: dt.date | None
    lower: frozenset[str]

    def claims(self) -> Iterator[CellClaim]:
        """All figures, row by row."""
        grid = self.grid
        columns = [self._column(i) for i in range(grid.width)]
        grid.brackets = self._is_account(columns)
        points = [_writes_points(grid, i) for i in range(grid.width)]
        counts = [grid.counts(i) for i in range(grid.width)]
        names = [self._is_name(i) for i in range(grid.width)]
        shares = [bool(heading and SHARE.search(heading)) for heading in grid.headings]
        rows, sums = total_rows(grid), total_columns(grid)
        for number, row in enumerate(grid.rows):
            for index, cell in enumerate(row.cells):
                if cell is not None and grid.figure(cell) and not names[index]:
                    total = number in rows or index in sums
                    values = read_cell(
                        cell.text, point=points[index], years=counts[index], brackets=grid.brackets,
                        shares=shares[index],
                    )  # fmt: skip
                    yield from self._cell(cell, values, row, index, columns[index], total)
            for cell in row.loose:
                values = read_cell(grid.figure(cell), years=True)
                yield from self._cell(cell, values, row, None, self._loose(columns), number in rows)

    def _is_account(self, columns: Sequence[Meaning]) -> bool:
        """Whether the table holds money and some, not all, of its amounts stand between brackets."""
        texts = [text for row in self.grid.rows for cell in row.cells if (text := self.grid.figure(cell))]
        bracketed = sum(1 for text in texts if is_bracketed(text))
        if not bracketed or bracketed * 2 > len(texts):
            return False
        said = [*columns, *(of_text(text) for text in self._said)]
        return any(meaning.kind == "euro" for meaning in said) and all(
            meaning.kind != "percentage" for meaning in columns
        )

    def _is_name(self, index: int) -> bool:
        """Whether the column holds codes or years, which count nothing; amounts and shares are none of these."""
        heading = self.grid.headings[index] or ""
        if first_word(heading) not in words("identifier") or of_label(heading).kind in ("euro", "percentage"):
            return False
        if first_word(heading) in _BUDGETS and YEAR.search(heading):
            return False  # ``BA 2014`` beside ``BO 2014``
        texts = [cell.text for row in self.grid.rows if (cell := row.cells[index]) is not None and cell.text]
        values = [value for text in texts for value in read_cell(text)[:1]]
        if any(value.sign or value.decimals for value in values):
            return False
        years = is_stub(heading) and first_word(heading).startswith("jaar")
        return not (years and values and index and is_period(self.grid.headings[index - 1] or ""))

    def _column(self, index: int) -> Meaning:
        """What the heading says; a column of shares is known by its cells."""
        label = self.grid.headings[index]
        meaning = of_label(label)
        cells = [row.cells[index] for row in self.grid.rows]
        if meaning.kind is None and label and has("share", label) and _are_shares(cells):
            return PERCENT
        return meaning

    @cached_property
    def _has_points(self) -> bool:
        """Whether the table writes thousands with a point."""
        return any(cell is not None and _POINTED.search(cell.text) for row in self.grid.rows for cell in row.cells)

    def _loose(self, columns: Sequence[Meaning]) -> Meaning:
        """An uncertain cell is read only as far as all columns agree."""
        kinds = {meaning.kind for meaning in columns} - {"percentage"}
        factors = {meaning.factor for meaning in columns}
        return columns[0] if len(kinds) == 1 and len(factors) == 1 else Meaning()

    def _cell(
        self,
        cell: Piece,
        values: Sequence[CellValue],
        row: Row,
        index: int | None,
        column: Meaning,
        total: bool,
    ) -> Iterator[CellClaim]:
        heading = None if index is None else self.grid.headings[index]
        when = self._when(row, heading if index is None else self._dated[index]) if values else None
        for value in values:
            meaning = self._settle(value, row, column, heading)
            if value is not values[-1] and value.sign is None:
                meaning = self._beside(meaning, values[-1], row, heading)
            quantity = _quantity(value, meaning, (heading, row.label))
            if self._has_points and meaning.factor == 1.0 and is_two_ways(cell.text[value.start : value.end], quantity):
                continue  # `9,400` below `12.350`
            if quantity.kind == "euro" and quantity.rate_per is None:
                quantity = replace(quantity, rate_per=self._price_per)
            if when is not None:
                quantity = replace(
                    quantity, time_text=when.text, time_relation=when.relation, period_start=when.start,
                    period_end=when.end, period_basis=when.basis,
                )  # fmt: skip
            labels = [without_marks(label) if label else None for label in (row.label, heading)]
            yield CellClaim(
                *_place(self.text, cell, value.start, value.end), quantity,
                " | ".join((title_of(self.grid.caption, self.grid.intro) or "", labels[0] or "", labels[1] or "")),
                "table cell", self.grid.start, labels[0], labels[1], total,
            )  # fmt: skip

    def _settle(self, value: CellValue, row: Row, column: Meaning, heading: str | None) -> Meaning:
        """The meaning of one cell: its own signs, its column, its row, the caption, the introduction."""
        if value.sign in ("percent", "permille"):
            return PERCENT
        if value.sign == "percentage_point":
            return Meaning("percentage", "percentage_point")
        beside = self._beside_row(row)
        beside = Meaning() if _is_money(beside) and self._apart.get(heading) else beside  # ``Toelage | Begunstigden``
        around = [column, beside, self._over_rows]
        around += [of_text(text) for text in self._said]
        if value.sign == "euro":
            scale = next((m.factor for m in around if m.kind == "euro"), 1.0)
            return Meaning("euro", "EUR", 1.0 if value.factor != 1.0 else scale)
        if value.unit:
            rule = lexicon().units.get(value.unit.lower())
            return Meaning("measure" if rule and rule.kind == "measure" else "count", value.unit, column.factor)
        said = next(
            (m for i, m in enumerate(around) if m.kind is not None and (i < 2 or self._may_be(m, value, heading))), None
        )
        kind = said.kind if said is not None else None
        around = [column] if column.kind == "euro" and _states_euros(heading) else around
        money = said is not None and _is_money(said)
        scales = [m for m in around if m.factor != 1.0 and m.kind in (None, kind)]
        factor = next((m.factor for m in scales if m.kind is None or _is_money(m) == money), 1.0)  # francs are counts
        factor = 1.0 if value.factor != 1.0 else factor
        if said is not None and kind == "percentage":
            return Meaning(kind, said.unit, said.factor)
        if kind == "euro" and column.kind == "euro" and column.factor == 1.0 and not _names_euro(heading):
            other = next((m for text in self._said if (m := other_money(text))), None)
            said, kind, factor = (other, "count", other.factor) if other is not None else (said, kind, factor)
        if said is None or kind in (None, "count"):
            told = self._told_of(heading) or self._nouns.among(heading) if column.kind is None else None
            unit = told or (said.unit if said else None) or self._bare(heading, row)
            unit = None if column.kind is None and heading and _is_ratio(heading) else unit
            return Meaning("measure" if unit and is_measure(unit) else "count", unit, factor)
        return Meaning(kind, said.unit, factor)

    def _beside(self, meaning: Meaning, other: CellValue, row: Row, heading: str | None) -> Meaning:
        """The first of two figures is not what the ``other`` is by its sign: ``14 (120.000 euro)``, ``245 (32,9%)``."""
        kind = {"euro": "euro", "percent": "percentage"}.get(other.sign or "")
        if meaning.kind != kind:
            return meaning
        own = of_label(SHARE.sub("", heading)) if heading else Meaning()  # `Bedrag (%)`
        if own.kind not in (None, "count", kind):
            return own
        unit = own.unit if own.kind == "count" else None
        return Meaning("count", unit or self._bare(heading, row), own.factor)

    def _told_of(self, heading: str | None) -> str | None:
        """``controles en inbreuken`` over columns ``Controles``, ``Inbreuken``: each column counts its own."""
        heading = bare(heading) if heading else None
        if not heading or not heading.replace(" ", "").isalpha() or len(self.grid.headings) < 2:
            return None
        said = f"{self.grid.caption or ''} {self.grid.intro or ''}"
        match = re.search(rf"(?<!\w){heading}(?!\w)", said, re.IGNORECASE) if heading.endswith(("en", "s")) else None
        return match[0].rpartition(" ")[2] if match else None

    @cached_property
    def _apart(self) -> dict[str | None, bool]:
        """For each heading, whether the money that is told of belongs to another column."""
        return {heading: self._counted_apart(heading) for heading in self.grid.headings}

    def _counted_apart(self, heading: str | None) -> bool:
        """``budget (in euro) en aantal leden`` over columns ``Leden``, ``Budget``: the money is that of the other.

        So it is with ``leden en subsidies (in euro)``, unless the heading names money itself: ``Vergoedingen``.
        """
        told = self._told_of(heading)
        said = " ".join(self._said)
        measured = {singular(match[1].lower()) for match in _MEASURED.finditer(said)}
        if told is None:
            return self._is_thing_beside(heading, measured)
        others = [label for label in self.grid.headings if label and singular(told.lower()) not in _nouns_of(label)]
        if re.search(_COUNTED.format(re.escape(told)), said, re.IGNORECASE) is not None:
            return any(measured & _nouns_of(label) or _is_money(of_label(label)) for label in others)
        if singular(told.lower()) in measured or told.lower().endswith(
            tuple(context_words("ends of words for what is measured"))
        ):
            return False
        beside = re.search(_BESIDE.format(re.escape(told)), said, re.IGNORECASE) is not None
        apart = beside and any(measured & _nouns_of(label) and _is_money(of_label(label)) for label in others)
        return apart or self._is_thing_beside(heading, measured)

    def _is_thing_beside(self, heading: str | None, measured: set[str]) -> bool:
        """``het bedrag (in miljoen euro)`` over ``Dossiers | Bedrag``: a column of things beside that of the amount."""
        *before, thing = bare(heading or "").split() or [""]
        if not thing.isalpha() or not thing.endswith(("en", "s")) or of_label(heading).kind is not None:
            return False
        if not all(map(is_adjective, before)):
            return False
        if is_elided(thing) or thing.lower().endswith(tuple(context_words("ends of words for what is measured"))):
            return False
        if self._nouns.parted or any(value.decimals for value in self._values_under(heading)):
            return False
        return any(
            label and not has("total", label) and measured & _nouns_of(label) and _is_money(of_label(label))
            and not self._adds_others(at)
            for at, label in enumerate(self.grid.headings)
        )  # fmt: skip

    def _adds_others(self, index: int) -> bool:
        """Whether a column is in each row the sum of all others: then these are its parts."""
        rows = [[amount(cell) for cell in row.cells] for row in self.grid.rows]
        whole = [(row[index], sum(value or 0.0 for at, value in enumerate(row) if at != index)) for row in rows]
        return all(told is None or abs(told - parts) < _NEAR for told, parts in whole)

    def _values_under(self, heading: str | None) -> Iterator[CellValue]:
        index = self.grid.headings.index(heading)
        cells = (row.cells[index] for row in self.grid.rows)
        return (value for cell in cells if cell is not None for value in read_cell(cell.text)[:1])

    def _bare(self, heading: str | None, row: Row) -> str | None:
        return self._nouns.of(heading) or self._nouns.of_row(row.label)

    def _beside_row(self, row: Row) -> Meaning:
        """What the row's label says, where it names a measure; ``Premie voor isolatie`` among others names a thing."""
        meaning = Meaning() if row.label and is_class(row.label) else of_label(row.label)
        if meaning.kind != "euro" or meaning.factor != 1.0 or "(" in (row.label or ""):
            return meaning
        return meaning if self._rows_measure else Meaning()

    def _may_be(self, meaning: Meaning, value: CellValue, heading: str | None) -> bool:
        """Whether what a caption or sentence says can hold for the figures: small shares, money not by the dozen."""
        if meaning.kind == "percentage":
            return value.value is None or -100 <= value.value <= 1000
        if _is_money(meaning) and self._apart.get(heading):
            return False
        if meaning.kind == "measure" and _names_other(
            self.grid.headings, heading, f"{self.grid.caption} {self.grid.intro}"
        ):
            return False
        if meaning.kind == "euro" and meaning.factor == 1.0:
            return self._largest >= _MONEY_FROM or value.decimals == 2 or self._all_euros
        return True

    @cached_property
    def _said(self) -> list[str]:
        """What is said of all figures: above the table, and below it."""
        return [text for text in (self.grid.caption, self.grid.intro, self.grid.note) if text]

    @cached_property
    def _all_euros(self) -> bool:
        """Whether it is said that the figures are euros, and no column says so of its own: ``Kostprijs (in euro)``."""
        own = any(_is_money(of_label(heading)) for heading in self.grid.headings if heading)
        return not own and any(in_euros(text) for text in self._said)

    @cached_property
    def _price_per(self) -> str | None:
        """What the amounts are for, where that is said of all of them: ``Kostprijs (in euro per ton)``."""
        return next((rate for text in self._said if (rate := rate_of_money(text))), None)

    @cached_property
    def _largest(self) -> float:
        cells = (cell for row in self.grid.rows for cell in row.cells if cell is not None)
        return max((abs(v.value) for cell in cells for v in read_cell(cell.text)[:1] if v.value), default=0.0)

    @cached_property
    def _over_rows(self) -> Meaning:
        """How the upper left cell scales all figures: ``in miljoen euro``. Above classes it speaks of their bounds."""
        stub = self.grid.stub or ""
        classes = any(row.label and not row.label[0].isalpha() for row in self.grid.rows)
        return of_label(stub) if scale_of(stub) is not None and not classes else Meaning()

    @cached_property
    def _nouns(self) -> Nouns:
        return Nouns(self.grid, self.lower)

    @cached_property
    def _about(self) -> str:
        """What stands around the table, for periods that its labels leave open."""
        alone = self.grid.headings[0] if self.grid.width == 1 else None  # the line above a list may be its heading
        return " ".join(filter(None, (self.grid.stub, self.grid.caption, self.grid.intro, alone)))

    @cached_property
    def _spans_periods(self) -> bool:
        """Whether years head the rows or columns: then a sum over them holds for none that the introduction names."""
        labels = [*self.grid.headings, *(row.label for row in self.grid.rows)]
        return sum(1 for label in labels if label and is_period(label) and YEAR.search(label)) >= 2

    @cached_property
    def _coded(self) -> bool:
        """Whether row labels begin with codes of four digits, some of which look like years: ``2000``, ``2630``."""
        codes = [match[1] for row in self.grid.rows if row.label and (match := _CODE.match(row.label))]
        return any(not is_year(code) for code in codes)

    @cached_property
    def _rows_measure(self) -> bool:
        """Whether most row labels name a measure."""
        labels = [row.label for row in self.grid.rows if row.label and not is_total(row.label)]
        return sum(1 for label in labels if of_label(label).kind is not None) * 2 > len(labels)

    @cached_property
    def _dated(self) -> list[str | None]:
        """The heading of each column that may say when: in ``2018 | % | 2019 | %`` a share is of the year before it."""
        headings = self.grid.headings
        plain = [bool(label and is_period(label)) for label in headings]
        paired = len(headings) > 2 and len(headings) % 2 == 0 and all(plain[::2]) and len(set(headings[1::2])) == 1
        if not any(headings) and len(headings) > 1:
            return list(listed_years(self.grid.intro, len(headings))) or headings
        if not paired or of_label(headings[1]).kind != "percentage" or YEAR.search(headings[1] or ""):
            return headings
        return [headings[at - at % 2] for at in range(len(headings))]

    @cached_property
    def _day(self) -> str | None:
        """The day of each year that the figures are of: ``Bedden op 31 december``; no amount is of a day."""
        if any(_is_money(of_label(heading)) for heading in self.grid.headings):
            return None
        return day_of_each_year(" ".join(filter(None, (self.grid.caption, self.grid.intro))))

    def _period(self, label: str) -> When | None:
        """When a label says its figures hold; a note may say that it is a part of the year."""
        part = limited(label, self.grid.notes)
        found = period_of(part, self.reference, self._about)
        return found if found is None or part == label else replace(found, text=part[:4])  # the year

    def _when(self, row: Row, heading: str | None) -> When | None:
        over = self._period(heading) if heading else None
        label = row.label if row.dated is None else row.dated
        label = _CODE.sub("", label) if label and self._coded else label
        if label and has("moment", self.grid.stub or "") and not is_period(label):
            label = None  # ``Molenwijk 2014`` under ``Project Startjaar``
        beside = self._period(label) if label else None
        if over and beside:
            return both(beside, over, self.reference)
        told = over or beside
        if told:
            return on_day(told, self._day)
        if self._spans_periods and any(_begins((heading,), role) for role in _CHANGES):
            return None  # ``Stijging 94-96`` beside years
        if self.grid.caption:
            stated = of_sentence(self.grid.caption, self.reference)
            if stated:
                return stated
        if self._spans_periods:
            return None
        told = of_sentence(self.grid.intro, self.reference) if self.grid.intro else None
        return None if told and self.grid.width > 1 and _LISTED.search(told.text) else told


def _quantity(value: CellValue, meaning: Meaning, labels: Sequence[str | None]) -> Quantity:
    factor = meaning.factor * (0.1 if value.sign == "permille" else 1.0)
    one, low, high = (_times(x, factor) for x in (value.value, value.low, value.high))
    kind = meaning.kind or "count"
    rule = lexicon().units.get((meaning.unit or "").lower())
    lemma = rule.lemma if rule else (singular(meaning.unit) if meaning.unit else None)
    norm = {"euro": "EUR", "percentage": meaning.unit or "percent"}.get(kind, rule.norm if rule else lemma)
    to_norm = rule.factor if rule and kind not in ("euro", "percentage") else 1.0
    return Quantity(
        kind=kind, value=one, low=low, high=high, unit=meaning.unit, unit_lemma=lemma, unit_norm=norm,
        value_norm=_times(one, to_norm), norm_low=_times(low if low is not None else one, to_norm),
        norm_high=_times(high if high is not None else one, to_norm), comparator=value.comparator,
        change=_change(value, labels), statistic=_statistic(labels),
        rate_per=rate_of(labels[0]) if kind != "percentage" else None,
        base=base_of(labels[0]) if meaning.unit == "percent" else None,
    )  # fmt: skip


def _names_other(headings: Sequence[str | None], heading: str | None, said: str) -> bool:
    """Whether a measure said of one thing (``oppervlakte (in ha)``) belongs to the column of that thing alone."""
    measured = {match[1].lower() for match in _MEASURED.finditer(said)}
    return any(first_word(label) in measured for label in headings) and first_word(heading) not in measured


def _nouns_of(heading: str) -> set[str]:
    """The first and the last word of a heading without its period, in the singular: ``2014 Leden`` -> ``lid``."""
    words_of = bare(heading).lower().split()
    return {singular(word) for word in (*words_of[:1], *words_of[-1:])}


def _is_money(meaning: Meaning) -> bool:
    rule = lexicon().units.get((meaning.unit or "").lower())
    return meaning.kind == "euro" or (rule is not None and rule.kind == "currency")


def _is_ratio(heading: str) -> bool:
    """Whether a heading counts something per measure, ``Inw./km²``: then what is counted elsewhere is not its unit."""
    counted, _, measure = heading.rpartition("/")
    return counted.rstrip(". ").isalpha() and is_measure(measure.strip())


def _states_euros(heading: str | None) -> bool:
    """Whether a heading says between brackets that its own figures are euros: ``Prijs (in euro)``."""
    return re.search(r"\((?:in\s)?(?:euro|eur|€)\)", heading or "", re.IGNORECASE) is not None


def _names_euro(heading: str | None) -> bool:
    return re.search(r"€|\beur(?:o|os)?\b", heading or "", re.IGNORECASE) is not None


def _begins(labels: Sequence[str | None], role: Role) -> bool:
    return any(first_word(label) in words(role) for label in labels)


def _change(value: CellValue, labels: Sequence[str | None]) -> Change | None:
    """Whether the figure is a change: by a printed plus, or under a heading of changes."""
    amount_of = value.value or 0.0
    labels = [None if label and _BOUND.match(label) else label for label in labels]
    if value.signed and amount_of > 0:
        return "increase"
    if _begins(labels, "increase"):
        return "increase" if amount_of > 0 else None
    if _begins(labels, "decrease"):
        return "decrease" if amount_of else None
    if _begins(labels, "change") and (value.signed or value.sign in ("percent", "percentage_point")):
        return "increase" if amount_of > 0 else "decrease" if amount_of < 0 else None
    return None


def _statistic(labels: Sequence[str | None]) -> Statistic | None:
    if _begins(labels, "mean"):
        return "mean"
    return "median" if _begins(labels, "median") else None


def _place(raw: str, cell: Piece, start: int, end: int) -> tuple[int, int]:
    """Raw offsets of ``cell.text[start:end]``; the raw cell may hold line breaks and broken words."""
    if raw[cell.start : cell.end] == cell.text:
        return cell.start + start, cell.start + end
    places: list[int] = []
    at = cell.start
    for char in cell.text:
        while not char.isspace() and at < cell.end and raw[at] != char:
            at += 1
        places.append(min(at, max(cell.end - 1, cell.start)))
        at += not char.isspace()
    return places[start], places[end - 1] + 1


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
