"""When the figures of one grid hold: by the heading of their column, by their row, by what stands around the table.

Comes in: a ``Grid``, the date of the text.
Goes out: for a row and a column a ``When``, or ``None``.
Does not: read a label or a sentence (``when``).
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from functools import cached_property

from pipeline.annotate.tables.ground.grid import Grid, Row
from pipeline.annotate.tables.ground.words import YEAR, Role, first_word, has, is_period, is_year, words
from pipeline.annotate.tables.sense.notes import limited
from pipeline.annotate.tables.sense.units import of_label
from pipeline.annotate.tables.sense.when import (
    When,
    both,
    day_of_each_year,
    listed_years,
    of_sentence,
    on_day,
    spans_of,
)
from pipeline.annotate.tables.sense.when import of_label as period_of

_LISTED = re.compile(r"\d{4}(?:,| en) ")  # ``in 2019, 2020 en 2021`` over several columns: which is whose is not said
_CODE = re.compile(r"(\d{4})\s+(?=[^\W\d_])")
_CHANGES: tuple[Role, ...] = ("increase", "decrease", "change")


@dataclass
class Dated:
    """The periods of one grid."""

    grid: Grid
    reference: dt.date | None

    def of(self, row: Row, index: int | None) -> When | None:
        """When a figure of the row holds; ``index`` is that of its column, ``None`` where that is not certain."""
        heading = None if index is None else self._headings[index]
        over = self._period(heading) if heading else None
        label = row.label if row.dated is None else row.dated
        label = _CODE.sub("", label) if label and self._coded else label
        if label and has("moment", self.grid.stub or "") and not is_period(label):
            label = None  # ``Molenwijk 2014`` under ``Project Startjaar``
        beside = self._period(label) if label else None
        if over and beside:
            return both(beside, over, self.reference)
        told = over or beside
        return on_day(told, self._day) if told else self._around(heading)

    def _around(self, heading: str | None) -> When | None:
        """What caption and introduction say of figures whose labels name no period."""
        if self._spans_periods and any(first_word(heading) in words(role) for role in _CHANGES):
            return None  # ``Stijging 94-96`` beside years
        if self.grid.caption:
            stated = of_sentence(self.grid.caption, self.reference)
            if stated:
                return stated
        if self._spans_periods:
            return None
        told = of_sentence(self.grid.intro, self.reference) if self.grid.intro else None
        return None if told and self.grid.width > 1 and _LISTED.search(told.text) else told

    def _period(self, label: str) -> When | None:
        """When a label says its figures hold; a note may say that it is a part of the year."""
        part = limited(label, self.grid.notes)
        if label in self._short:
            found = period_of(self._short[label], self.reference, self._about)
            return found and replace(found, text=label)
        found = period_of(part, self.reference, self._about)
        return found if found is None or part == label else replace(found, text=part[:4])  # the year

    @cached_property
    def _short(self) -> dict[str, str]:
        """Headings, or else row labels, that are short spans of a year, ``16-17``; and those in full."""
        labels = [row.label for row in self.grid.rows]
        return spans_of(self.grid.headings, self._about) or spans_of(labels, self._about)

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
    def _headings(self) -> list[str | None]:
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
        if any(of_label(heading).is_money for heading in self.grid.headings):
            return None
        return day_of_each_year(" ".join(filter(None, (self.grid.caption, self.grid.intro))))
