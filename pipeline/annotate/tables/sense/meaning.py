"""What a figure in a cell means: kind, unit and scale from its signs, heading, row label, caption and introduction.

Comes in: a ``Grid``, the words that the document writes in lower case; a ``CellValue`` with its row and its heading.
Goes out: a ``Meaning``.
Does not: say when it holds (``dated``) or make it a quantity (``quantities``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from pipeline.annotate.lexis.lemmas import singular
from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.tables.ground.cells import CellValue, read_cell
from pipeline.annotate.tables.ground.context import title_of
from pipeline.annotate.tables.ground.grid import Grid, Row
from pipeline.annotate.tables.ground.lines import is_class
from pipeline.annotate.tables.ground.words import first_word, is_period, is_total, scale_of, words
from pipeline.annotate.tables.sense.apart import is_apart, is_counted, names_other, told_apart, told_of
from pipeline.annotate.tables.sense.brackets import SHARE
from pipeline.annotate.tables.sense.measured import of_unit
from pipeline.annotate.tables.sense.nouns import Nouns, bare
from pipeline.annotate.tables.sense.quantities import TITLE_OPENS
from pipeline.annotate.tables.sense.units import (
    PERCENT,
    Meaning,
    in_euros,
    is_measure,
    of_label,
    of_text,
    other_money,
    rate_of,
)

_END_IN_EUROS = re.compile(r"\sin\seuro\s?[:.]?\Z")
_MONEY_FROM = 1000.0  # a sentence about money makes euros of bare figures only where they are this high, or have cents


_MEAN_OF = re.compile(r"(?:gemiddelde|mediane) (?:[^\W\d_]+e )?([^\W\d_]+)", re.IGNORECASE)


@dataclass
class Meanings:
    """What the figures of one grid mean. ``lower``: the words that the document writes in lower case."""

    grid: Grid
    lower: frozenset[str]
    _others: dict[tuple[str, str | None], bool] = field(default_factory=dict)

    def of(self, values: Sequence[CellValue], at: int, row: Row, column: Meaning, heading: str | None) -> Meaning:
        """The meaning of figure ``at`` of a cell; ``column`` is what its ``heading`` says."""
        meaning = self._settle(values[at], row, column, heading)
        if at < len(values) - 1 and values[at].sign is None:
            return self._beside(meaning, values[-1], row, heading)
        return meaning

    def _settle(self, value: CellValue, row: Row, column: Meaning, heading: str | None) -> Meaning:
        """The meaning of one cell: its own signs, its column, its row, the caption, the introduction."""
        beside = self._beside_row(row)
        beside = Meaning() if beside.is_money and self._apart.get(heading) else beside  # ``Toelage | Begunstigden``
        first = [of_unit(row.unit)] if row.unit and column.kind is None else []  # `Groei (%)` beside years
        around = [*first, column, beside, self._over_rows, *(of_text(text) for text in self.grid.said)]
        if (own := _of_sign(value, column, around)) is not None:
            return own
        said = next(
            (
                m
                for i, m in enumerate(around)
                if m.kind is not None and (i < 2 + len(first) or self._may_be(m, value, heading, row))
            ),
            None,
        )
        kind = said.kind if said is not None else None
        around = [column] if column.kind == "euro" and _states_euros(heading) else around
        money = said is not None and said.is_money
        scales = [m for m in around if m.factor != 1.0 and m.kind in (None, kind)]
        factor = next((m.factor for m in scales if m.kind is None or m.is_money == money), 1.0)  # francs are counts
        factor = 1.0 if value.factor != 1.0 else factor
        if said is not None and kind == "percentage":
            return Meaning(kind, said.unit, said.factor)
        if kind == "euro" and column.kind == "euro" and column.factor == 1.0 and not _names_euro(heading):
            other = next((m for text in self.grid.said if (m := other_money(text))), None)
            said, kind, factor = (other, "count", other.factor) if other is not None else (said, kind, factor)
        if said is None or kind in (None, "count"):
            told = told_of(self.grid, heading) or self._nouns.among(heading) if column.kind is None else None
            unit = told or (said.unit if said else None) or self._bare(heading, row)
            unit = None if column.kind is None and heading and self._is_of_other(heading, unit) else unit
            unit = None if self._is_one_of_two(unit) and not _names(unit, heading, row.label) else unit
            return Meaning("measure" if unit and is_measure(unit) else "count", unit, factor)
        return Meaning(kind, said.unit, factor)

    def _is_of_other(self, heading: str, unit: str | None) -> bool:
        """Whether a heading tells that its figures are not of the things counted elsewhere: ``Gemiddelde per koor``."""
        if (heading, unit) not in self._others:
            self._others[heading, unit] = self._tells_other(heading, unit)
        return self._others[heading, unit]

    def _tells_other(self, heading: str, unit: str | None) -> bool:
        per = rate_of(heading)
        if self._mean_of_size:
            return True
        if _is_ratio(heading) or first_word(heading) in words("index") or _is_mean(heading):
            return True
        if per and unit and singular(unit.lower()) == singular(per):
            return True
        means = "|".join(words("mean"))  # ``leerlingen en gemiddelde klasgrootte`` over ``Leerlingen | Klasgrootte``
        told = re.search(rf"\b((?:{means})\s{re.escape(heading)})(?!\w)", " ".join(self.grid.said), re.IGNORECASE)
        return told is not None and _is_mean(told[1].capitalize())

    @cached_property
    def _mean_of_size(self) -> bool:
        """Whether the title says that the figures are means of a size: ``Gemiddelde leeftijd`` over ``Mannen``."""
        found = _MEAN_OF.match(TITLE_OPENS.sub("", title_of(self.grid.caption, self.grid.intro) or ""))
        return found is not None and not found[1].endswith(("en", "s")) and found[1] not in words("count")

    def _is_one_of_two(self, unit: str | None) -> bool:
        """Whether a noun is told of with another: ``baden en bezoekers``."""
        said = " ".join(self.grid.said)
        return (
            bool(unit)
            and self.grid.width > 1
            and re.search(rf"(?<!\w){re.escape(unit or '')} en (?:de )?(?:\w+e )?[\w'’]+(?:en|s)\b", said) is not None
        )

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

    @cached_property
    def _apart(self) -> dict[str | None, bool]:
        """For each heading, whether the money that is told of belongs to another column."""
        return {heading: is_apart(self.grid, heading, parted=self._nouns.parted) for heading in self.grid.headings}

    def _bare(self, heading: str | None, row: Row) -> str | None:
        if row.unit and of_label(heading).kind is None:
            return self._nouns.of_counted(row.own.removesuffix(row.unit).rstrip())
        return self._nouns.of(heading) or self._nouns.of_row(row.label)

    def _beside_row(self, row: Row) -> Meaning:
        """What the row's label says, where it names a measure; ``Premie voor isolatie`` among others names a thing."""
        meaning = Meaning() if row.label and is_class(row.label) else of_label(row.label)
        if row.label and meaning.kind is None and not is_period(row.label):
            return self._rows_told[0].get(row.label, meaning)
        if meaning.kind != "euro" or meaning.factor != 1.0 or "(" in (row.label or ""):
            return meaning
        return meaning if self._rows_measure else Meaning()

    def _may_be(self, meaning: Meaning, value: CellValue, heading: str | None, row: Row) -> bool:
        """Whether what a caption or sentence says can hold for the figures: small shares, money not by the dozen."""
        if meaning.kind != "count" and row.label in self._rows_told[1]:
            return False
        if meaning.kind == "percentage":
            return (value.value is None or -100 <= value.value <= 1000) and not is_counted(self.grid, heading)
        if meaning.is_money and (self._apart.get(heading) or (self._rows_in_euros and not _names_euro(row.label))):
            return False
        if meaning.kind == "measure" and (names_other(self.grid, heading) or is_counted(self.grid, heading)):
            return False
        if meaning.kind == "euro" and meaning.factor == 1.0:
            return self._largest >= _MONEY_FROM or value.decimals == 2 or self._all_euros
        return True

    @cached_property
    def _rows_told(self) -> tuple[dict[str, Meaning], frozenset[str]]:
        """The rows of which a unit is told, and the others: ``Capaciteit (MW) en aantal turbines``."""
        return told_apart(self.grid, [row.label for row in self.grid.rows])

    @cached_property
    def _all_euros(self) -> bool:
        """Whether it is said that the figures are euros, and no column says so of its own: ``Kostprijs (in euro)``."""
        own = any(of_label(heading).is_money for heading in self.grid.headings if heading)
        return not own and any(in_euros(text) or _END_IN_EUROS.search(text) for text in self.grid.said)

    @cached_property
    def _rows_in_euros(self) -> bool:
        """Whether some rows say that they are in euros, and nothing says so of all: ``Aanvragen``, ``Bedrag (€)``."""
        return any(_names_euro(row.label) for row in self.grid.rows) and not any(map(_names_euro, self.grid.said))

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
    def _rows_measure(self) -> bool:
        """Whether most row labels name a measure."""
        labels = [row.label for row in self.grid.rows if row.label and not is_total(row.label)]
        return sum(1 for label in labels if of_label(label).kind is not None) * 2 > len(labels)


def _of_sign(value: CellValue, column: Meaning, around: Sequence[Meaning]) -> Meaning | None:
    """What the cell says itself, by a sign or a unit beside its figure."""
    if value.sign in ("percent", "permille"):
        return PERCENT
    if value.sign == "percentage_point":
        return Meaning("percentage", "percentage_point")
    if value.sign == "euro":
        scale = next((m.factor for m in around if m.kind == "euro"), 1.0)
        return Meaning("euro", "EUR", 1.0 if value.factor != 1.0 else scale)
    if value.unit:
        rule = lexicon().units.get(value.unit.lower())
        return Meaning("measure" if rule and rule.kind == "measure" else "count", value.unit, column.factor)
    return None


def _names(noun: str | None, *labels: str | None) -> bool:
    """Whether one of the labels holds a noun, be it with a capital."""
    return any(noun and label and noun.lower() in label.lower() for label in labels)


def _is_ratio(heading: str) -> bool:
    """Whether a heading counts something per measure, ``Inw./km²``: then what is counted elsewhere is not its unit."""
    counted, _, measure = heading.rpartition("/")
    return counted.rstrip(". ").isalpha() and is_measure(measure.strip())


def _is_mean(heading: str) -> bool:
    """Whether a heading is the mean of a thing that has no number: ``Gemiddelde leeftijd`` beside ``Aantal leden``."""
    first, *rest = bare(heading).split() or [""]
    thing = rest[-1] if rest else ""
    lower = rest[:1] and rest[0][0].islower() and rest[0] not in words("binder") | words("count")
    return bool(lower) and first.lower() in words("mean") and thing.isalpha() and not thing.endswith(("en", "s"))


def _states_euros(heading: str | None) -> bool:
    """Whether a heading says between brackets that its own figures are euros: ``Prijs (in euro)``."""
    return re.search(r"\((?:in\s)?(?:euro|eur|€)\)", heading or "", re.IGNORECASE) is not None


def _names_euro(heading: str | None) -> bool:
    return re.search(r"€|\beur(?:o|os)?\b", heading or "", re.IGNORECASE) is not None
