"""The words of ``rules/times.toml`` as patterns and tables.

Comes in: the rule file. Goes out: alternations for regular expressions, and what each word means.
Does not: read text.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from functools import cache
from typing import Literal

from pipeline.alternatives import alternatives
from pipeline.clean import lowered
from pipeline.records import TimeRelation
from pipeline.rulebook import Rule, rules

Role = Literal[
    "preposition", "preposition of days", "part", "adverb", "aside", "frequency", "school year", "session", "term",
    "election days", "calendar year", "season", "event", "comparison", "amount",
]  # fmt: skip

NUMBERS = {
    "één": 1, "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
    "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17,
    "achttien": 18, "negentien": 19, "twintig": 20, "vijfentwintig": 25, "dertig": 30, "veertig": 40, "vijftig": 50,
    "honderd": 100,
}  # fmt: skip
ORDINALS = {
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6,
    "1e": 1, "2e": 2, "3e": 3, "4e": 4, "1ste": 1, "2de": 2, "3de": 3, "4de": 4,
    "1ᵉ": 1, "laatste": -1,
}  # fmt: skip
DECADES = {
    "vijftig": 1950, "zestig": 1960, "zeventig": 1970, "tachtig": 1980, "negentig": 1990, "nul": 2000, "twintig": 2020,
}  # fmt: skip
# First and last month; a winter begins in the year before.
SEASONS = {
    "voorjaar": (3, 5), "lente": (3, 5), "zomer": (6, 8), "zomermaanden": (6, 8),
    "najaar": (9, 11), "herfst": (9, 11), "winter": (12, 2), "wintermaanden": (12, 2),
}  # fmt: skip
UNITS = {
    "jaar": "year", "jaren": "year", "maand": "month", "maanden": "month", "week": "week", "weken": "week",
    "dag": "day", "dagen": "day", "werkdagen": "day", "kwartaal": "quarter", "kwartalen": "quarter",
    "semester": "semester", "semesters": "semester", "decennium": "decade", "decennia": "decade",
    "halfjaar": "semester", "weekend": "weekend", "weekends": "weekend",
}  # fmt: skip


class TimeRule(Rule, frozen=True, kw_only=True):
    """A set of words of time with one use.

    ``relation`` is that of the expression they open; ``shift`` moves past or before the named period; ``part`` takes
    a part of it; ``moment`` dates an adverb; ``weak`` words govern only what stands in their own clause.
    """

    role: Role
    words: tuple[str, ...]
    relation: TimeRelation = "in"
    shift: Literal["after", "before"] | None = None
    part: Literal["begin", "middle", "end"] | None = None
    moment: Literal["now", "yesterday", "tomorrow", "unknown"] | None = None
    weak: bool = False


@cache
def by_word(*roles: Role) -> dict[str, TimeRule]:
    """The rule of each word (lower case) that has one of ``roles``."""
    return {word: rule for rule in rules("times", TimeRule) if rule.role in roles for word in rule.words}


@cache
def elections() -> tuple[dt.date, ...]:
    """The days on which the Flemish Parliament was elected, oldest first."""
    return tuple(sorted(dt.date.fromisoformat(word) for word in by_word("election days")))


def alternation(words: Iterable[str]) -> str:
    """One group of ``words``, the longest first; blanks match any white space."""
    return "(?:" + alternatives(words).replace(r"\ ", r"\s+") + ")"


def folded(words: str) -> str:
    """Words as they stand in the tables: lower case, single blanks."""
    return " ".join(lowered(words).split())
