"""The counted noun of a bare figure: what the cells of a table count where neither sign nor heading says it.

Comes in: a ``Grid``, the words that the document writes in lower case.
Goes out: a noun as written, or ``None``.
Does not: know kinds, scales or times.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from pipeline.annotate.lexis.lemmas import singular
from pipeline.annotate.lexis.lexicon import words as context_words
from pipeline.annotate.lexis.participles import STRONG
from pipeline.annotate.tables.ground.cells import read_cell
from pipeline.annotate.tables.ground.context import is_title
from pipeline.annotate.tables.ground.grid import Grid
from pipeline.annotate.tables.ground.words import (
    PERIOD,
    YEAR,
    first_word,
    is_identifier,
    is_period,
    is_total,
    scale_of,
    without_marks,
    words,
)
from pipeline.annotate.tables.sense.units import (
    announced_noun,
    counted_noun,
    head_noun,
    is_adjective,
    is_class_of_things,
    is_elided,
    is_singular,
    named_noun,
    of_label,
    rate_of,
)

_COUNTED = re.compile(r"(?<![\w.,])(\d{1,3}(?:[. ]\d{3})+|\d+)\s+((?:[^\W\d_][\w’'-]*\s+){0,3}[^\W\d_][\w’'-]*)")
_OPEN_BRACKET = re.compile(r"\s*[(\[].*\Z")
_OF_A_SIZE = re.compile(r"(?<=\w)\s+\d+(?:\s?[-–]\s?\d+)?\s+[^\W\d_]+\Z")  # ``Doden 30 dagen``, ``Kinderen 0-3 jaar``
_PLURAL = re.compile(r"(?:[^\W\d_]+-)?[^\W\d_]{3,}(?:en|s)")
_MEASURED = "ends of words for what is measured"
_BY_PART = re.compile(
    r"\b(?:per|naar|volgens)\s+(?:(?:de|het)\s+)?([^\W\d_]+(?:,\s[^\W\d_]+)*(?:\sen\s(?:per\s)?[^\W\d_]+(?!\s+[^\W\d_]))?)"
)
_BETWEEN = re.compile(r",\s|\sen\s(?:per\s)?")
_OF_PLACES = ("postcode", "nis", "nis-code", "niscode", "zone")
_DAYS = ("datum", "tijdstip")
_LEAST_TOLD = 12
_TWO = 2
_TIMES = frozenset({"jaar", "maand", "kwartaal", "semester", "schooljaar", "jaren"})
_APOSTROPHE = re.compile(r"[^\W\d_]{2,}[’']s")
_NOUN = re.compile(  # ends as no name does
    r"(?:[^\W\d_]{6,}ingen|ties|heden|iteiten|menten|nissen|enden|[’']s|(?:nem|gev|vrag|zoek|bruik|houd)ers)\Z"
)


def bare(heading: str) -> str:
    """A heading without the period beside it: ``2014 Klassen``."""
    plain = without_marks(heading)
    return " ".join(PERIOD.sub(" ", plain).split()) if YEAR.search(plain) else plain


def _is_kind_of(one: str, other: str) -> bool:
    """Whether two nouns are one, or the last part of one is the other: ``huurwoningen``, ``woningen``."""
    return one.endswith(other) or other.endswith(one)


@dataclass
class Nouns:
    """The nouns of one grid. ``lower``: the words that the document writes in lower case, so that are no names."""

    grid: Grid
    lower: frozenset[str]
    _found: dict[str | None, str | None] = field(default_factory=dict)

    def of(self, heading: str | None) -> str | None:
        """The counted noun of a bare figure under ``heading``."""
        if heading not in self._found:
            self._found[heading] = self._find(heading)
        return self._found[heading]

    def of_row(self, label: str | None) -> str | None:
        """The noun that a row label names, where the columns are periods: ``Ingediende aanvragen`` beside years."""
        periods = all(heading and (is_period(heading) or is_total(heading)) for heading in self.grid.headings)
        return self._own(label) if periods else None

    def of_counted(self, label: str) -> str | None:
        """The noun of a row of which it is said that it counts: ``Erkende tuinen`` beside ``aantal``."""
        return self._own(label) or self._plural(label) or named_noun(label)

    def _find(self, heading: str | None) -> str | None:
        """What is said to be counted; a sum told above; the heading itself; what caption or introduction name."""
        thing, _, whose = (heading or "").partition(" ")
        if self._plural(thing) and whose.islower() and self._plural(whose) and not self._tells_apart(thing):
            return thing if self._in_lower(thing) else None  # ``Plaatsen jongens``
        if self._lists_things and heading and self._may_count(heading) and self._plural(heading):
            return self._known(heading)
        said = (
            self._per(heading)
            or self._said
            or self._told(totals=True)
            or self._beside_titled(heading)
            or self._titled
            or self._told()
            or self.among(heading)
        )
        said = said or self._beside(heading)
        said = said or (announced_noun(self.grid.caption) if self.grid.caption else None)
        said = said or self._before_count(heading)
        said = said or (self._of_title(heading, self.grid.caption or self.grid.intro) if self.parted else None)
        said = said or self._own(heading) or self._elided(heading) or self._of_title(heading, self.grid.caption)
        said = said or (announced_noun(self.grid.intro) if self.grid.intro else None)
        said = said or self._of_title(heading, self.grid.intro) or counted_noun(self.grid.paragraph)
        return said or (self._named_alone(heading) if self.grid.width == 1 else None)

    @staticmethod
    def _tells_apart(word: str) -> bool:
        """Whether a word that ends as plurals do says which things a noun behind it names: ``Ingetrokken plannen``."""
        low = word.lower()
        unbent = low in context_words("adjectives in -en that are no nouns")
        return unbent or is_adjective(word) or is_elided(word) or STRONG.fullmatch(low) is not None

    def _known(self, heading: str) -> str | None:
        """A heading of one word that is a plural, and no name by its end or by what the document writes."""
        word = self._plural(heading)
        known = word and (self._in_lower(word) or singular(word.lower()) in self.lower or _NOUN.search(word))
        return word if known else None

    @cached_property
    def _lists_things(self) -> bool:
        """Whether each row is a thing of its own, which a plural above does not count: ``De dossiers:`` over ``Leden``.

        So it is by its rank or number, or by a day and more than that; the code of a place names no such thing.
        """
        first = first_word(self.grid.stub)
        if self._said is not None or self.parted or first in _OF_PLACES or not (is_identifier(first) or first in _DAYS):
            return False
        labels = [row.label for row in self.grid.rows if row.label and not is_total(row.label)]
        return len(set(labels)) == len(labels) and not any(map(is_period, labels))

    def _of_title(self, heading: str | None, text: str | None) -> str | None:
        """What a title names first, unless another column is that: ``Controles in 2018`` over ``Controles | Pv's``."""
        noun = self._named(text)
        others = {(label or "").lower() for label in self.grid.headings if label != heading}
        return noun if noun and noun.lower() not in others else None

    def _named_alone(self, heading: str | None) -> str | None:
        """The plural that the title of a list names: ``Actieve tellers elektriciteit`` over one figure a year."""
        noun = self._named(heading) if heading and " " in heading else None
        return None if noun and noun.lower().endswith(tuple(context_words(_MEASURED))) else noun

    def _per(self, heading: str | None) -> str | None:
        """What a heading counts per head: ``Uitleningen per inwoner``."""
        if not heading or rate_of(heading) is None:
            return None
        before = heading[: heading.lower().find(" per ")]
        return self._plural(before) if before and of_label(before).kind is None else None

    def among(self, heading: str | None) -> str | None:
        """The noun that a heading is, in a row of headings that each name what they count."""
        return self._plural(heading) if heading and self._name_nouns and self._may_count(heading) else None

    @cached_property
    def _announcing(self) -> list[str]:
        return [text for text in (self.grid.caption, self.grid.intro) if text]

    @cached_property
    def _said(self) -> str | None:
        """What caption or introduction say is counted."""
        return next((noun for text in self._announcing if (noun := counted_noun(text))), None)

    @cached_property
    def _titled(self) -> str | None:
        """What the title right above a table names: ``De vergunningen per gemeente:``."""
        return announced_noun(self.grid.intro) if is_title(self.grid.intro) and not self.grid.caption else None

    def _beside_titled(self, heading: str | None) -> str | None:
        """``Woningen per dorp`` over ``Bewoonde huurwoningen``, ``Kandidaat-kopers``: the title names one of them."""
        return self._things.get(heading or "")

    @cached_property
    def _things(self) -> dict[str, str]:
        """What each heading counts, where all name something and the title does only what some of them do."""
        titled = self._titled or (announced_noun(self.grid.caption) if self.grid.caption else None)
        counting = [heading for heading in self.grid.headings if heading and self._may_count(heading)]
        found = {heading: thing for heading in counting if (thing := self._thing(heading))}
        if titled is None or len(found) < len(counting) or len({thing.lower() for thing in found.values()}) < _TWO:
            return {}
        of_title = [_is_kind_of(thing.lower(), titled.lower()) for thing in found.values()]
        return found if any(of_title) and not self.parted else {}

    def _thing(self, heading: str) -> str | None:
        """The plural at the end of a heading, behind nothing but adjectives; of what size or per what may follow."""
        *before, last = _OF_A_SIZE.sub("", bare(heading).split(" per ")[0]).split() or [""]
        known = self._plural(last) and (not before or all(map(is_adjective, before)))
        return last if known else None

    @cached_property
    def parted(self) -> bool:
        """Whether the headings part what is counted: ``De aanvragen per soort`` over ``Scholen``, ``Clubs``."""
        parts = [
            part.lower()
            for text in self._announcing
            for match in _BY_PART.finditer(text)
            for part in _BETWEEN.split(match[1])
        ]
        own = (self.grid.stub or "").lower().split()
        return any(part not in _TIMES and part not in own and of_label(part).kind is None for part in parts)

    @cached_property
    def _name_nouns(self) -> bool:
        """Whether the headings name what they count, each its own: plurals that are no names.

        What is said to be counted is one of them; where nothing is said, one at least is known to be a noun.
        """
        said = self._said
        plurals = [bare(heading) for heading in self.grid.headings if heading and self._may_count(heading)]
        if len(plurals) < 2 or not all(map(self._plural, plurals)):
            return False
        if said is not None:
            return any(noun.lower() == said.lower() for noun in plurals)
        return not self.parted and any(map(self._known, plurals))

    def _may_count(self, heading: str) -> bool:
        """Whether a heading could be a noun: no period, total, amount, share, nor what only tells a noun apart."""
        plain = bare(heading)
        if not plain or is_period(plain) or is_total(plain) or is_elided(plain) or "/" in plain:
            return False
        return of_label(plain).kind is None and not is_identifier(plain)

    def _plural(self, heading: str) -> str | None:
        """A heading that is one word, a plural by its end."""
        word = bare(heading)
        plural = (_PLURAL.fullmatch(word) and not is_singular(word)) or _APOSTROPHE.fullmatch(word)
        return word if plural and word.lower() not in words("vague") else None

    def _beside(self, heading: str | None) -> str | None:
        """A heading that counts without a noun (``Aantal toegekend``) takes the one noun of the headings beside it."""
        if not heading or of_label(heading).kind != "count":
            return None
        nouns = {counted_noun(label) for label in self.grid.headings if label} - {None}
        return nouns.pop() if len(nouns) == 1 else None

    def _before_count(self, heading: str | None) -> str | None:
        """The noun of a group heading before a bare ``Aantal``: ``Kleine ondernemingen Aantal``."""
        tokens = (heading or "").split()
        if len(tokens) < 2 or tokens[-1].lower() not in words("count"):
            return None
        announced = announced_noun(self.grid.intro) if self.grid.intro else None
        return announced or self._own(" ".join(tokens[:-1]))

    def _elided(self, heading: str | None) -> str | None:
        """The noun of a heading before this one, which is only a participle."""
        if not heading or not is_elided(without_marks(heading)):
            return None
        before = self.grid.headings[: self.grid.headings.index(heading)]
        return next((noun for label in reversed(before) if (noun := self._own(label))), None)

    def _own(self, heading: str | None) -> str | None:
        """The heading as a noun: a plural that is no name, for the document writes it in lower case elsewhere."""
        if not heading or is_period(heading) or (is_total(heading) and len(heading.split()) < 2):
            return None
        if is_class_of_things(heading):
            return None
        last = (_OF_A_SIZE.sub("", _OPEN_BRACKET.sub("", without_marks(heading))).split() or [""])[-1]
        known = self._in_lower(last) or last.lower() in words("opener") or scale_of(heading) is not None
        known = known or (last == heading and not self.parted and _NOUN.search(last) is not None)
        plural = _PLURAL.fullmatch(last) is not None and not is_singular(last)
        return last if known and plural and last.lower() not in words("vague") else None

    def _in_lower(self, word: str) -> bool:
        """Whether the document writes a word in lower case, or the end of a compound: ``Kandidaat-huurders``."""
        return word.lower() in self.lower or ("-" in word and word.rsplit("-", 1)[-1] in self.lower)

    def _named(self, text: str | None) -> str | None:
        """The plural at the head of a caption (``Vergunde installaties in 2018``) that is no name."""
        noun = named_noun(text) if text else None
        return noun if noun and self._is_no_name(noun) else None

    def _is_no_name(self, noun: str) -> bool:
        return noun[0].islower() or noun.lower() in self.lower

    def _told(self, *, totals: bool = False) -> str | None:
        """The noun of a count above the table that equals a cell; ``totals``: a total, or the sum of a column."""
        wanted = self._totals if totals else self._figures
        for match in _COUNTED.finditer(self.grid.paragraph):
            noun = head_noun(match[2])
            if float(re.sub(r"\D", "", match[1])) in wanted and noun and not is_period(match[1]):
                return noun
        return None

    @cached_property
    def _columns(self) -> list[list[tuple[bool, float]]]:
        """The counts of each column that are high enough to be told apart, and whether their row is a total."""
        return [
            [
                (bool(row.label and is_total(row.label)), value.value)
                for row in self.grid.rows
                if (cell := row.cells[at]) is not None
                for value in read_cell(cell.text)
                if value.sign is None and value.value is not None
            ]
            for at in range(self.grid.width)
        ]

    @cached_property
    def _figures(self) -> set[float]:
        return {value for column in self._columns for _, value in column if value > _LEAST_TOLD}

    @cached_property
    def _totals(self) -> set[float]:
        """The printed totals, and the sums of columns without one."""
        printed = {value for column in self._columns for total, value in column if total}
        sums = {
            sum(value for _, value in column)
            for column in self._columns
            if len(column) > 1 and not any(total for total, _ in column)
        }
        return {value for value in printed | sums if value > _LEAST_TOLD}
