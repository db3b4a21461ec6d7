"""What the words in and around a table mean: totals, units, scales, marks without a figure.

Comes in: a label, a heading or a cell as clean text.
Goes out: what the rule files ``table_words`` and ``table_scales`` say of it.
Does not: know rows, columns or offsets.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal

from pipeline.months import ANY_MONTH, ANY_SHORT_MONTH
from pipeline.rulebook import Rule, rules

Role = Literal[
    "total",
    "stub",
    "opener",
    "binder",
    "empty",
    "percent",
    "share",
    "euro",
    "count",
    "unit",
    "vague",
    "reference",
    "identifier",
    "position",
    "remark",
    "increase",
    "decrease",
    "change",
    "mean",
    "median",
    "index",
    "noteworthy",
    "verb",
    "overview",
    "moment",
    "class",
]

_YEAR = r"(?:19[5-9]\d|20[0-5]\d)"
MONTH = rf"(?:{ANY_MONTH}|{ANY_SHORT_MONTH})\.?"
_PART = (
    r"(?:[1-4](?:e|ste|de)?\s*(?:kwartaal|trimester|semester|kw\.?)|(?:eerste|tweede|derde|vierde)\s+"
    r"(?:kwartaal|trimester|semester|jaarhelft|helft)|[qQ][1-4]|[kKtT][1-4]|[sS][12]|(?:kwartaal|trimester|kw\.?)\s*[1-4]|semester\s*[12])"
)
_TAIL = r"(?:\s*\((?:tot|t/m|t\.e\.m\.|tem|voorlopig|raming|prognose|begroting)[^()]*\))?"
PERIOD = re.compile(
    rf"(?<![^\W\d_])(?:(?:schooljaar|academiejaar|werkingsjaar|begrotingsjaar|kalenderjaar|aanslagjaar|jaar|periode|eind|begin|medio|in|vanaf|sinds|tot)\s+)?"
    rf"(?:{_YEAR}(?:\s?[-/–]\s?{_YEAR}|[-/–]\d\d)|(?:{_PART}|{MONTH})(?:\s*(?:van\s+)?{_YEAR}|[-/]\d\d)?|{_YEAR}(?:\s*[-/]?\s*{_PART})?"
    rf"|\d{{1,2}}[-/.]{_YEAR}|\d{{1,2}}\s+{MONTH}(?:\s+{_YEAR})?|\d{{1,2}}[-/.]\d{{1,2}}[-/.]{_YEAR}){_TAIL}",
    re.IGNORECASE,
)
YEAR = re.compile(_YEAR)
NORM = re.compile(r"(?<![\w(])[Ee]uro\s?[0-7][a-d]?(?![\w.,])")  # of exhaust: ``Euro 5`` is no amount
SCALED = (  # what figures are in: ``duizend``, ``1.000``, ``mln.``
    r"(?:1[. ]?000(?:[. ]?000)?|duizend(?:en|tallen)?|duiz\.|miljoen(?:en)?|miljard(?:en)?"
    r"|milj\.?|mln\.?|mio\.?|mld\.?|mia\.?)"
)
SCALING = re.compile(
    rf"\(?\b(?:in|x)\s+{SCALED}"
    r"(?:\s*(?:euro|eur|frank|bef|fr\.|€|ton|ha|hectaren?|k?m[²³23]|km|kg|liter|hl|[kmg]wh)(?!\w)\)?|\)|(?=\s*[:.]?\s*\n))",
    re.IGNORECASE,
)
_STAR = re.compile(r"\(\s?\*\s?(?=1)")  # ``(* 1000)``
_MARKS = re.compile(r"(?:\s*\*+|\s*\(\*+\)|(?<!m)[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\s*\(\d\)|[†‡])+(?=\s|\Z|[),])")
_LEADERS = re.compile(r"(?<=[^\s.…])\s?(?:\.\s?){3,}\Z|(?<=[^\s.…])\s?…+\s*\Z")
_MARK, _LED = re.compile(r"[*¹²³⁴⁵⁶⁷⁸⁹⁰†‡]|\(\d\)"), re.compile(r"[.…]\s*\Z")  # what they need, soon found
_WORD = re.compile(r"[#%€]|[^\W\d_][\w.'’/-]*")


class WordRule(Rule, frozen=True, kw_only=True):
    """Words of one ``role``; lower case."""

    role: Role
    words: tuple[str, ...]


class ScaleRule(Rule, frozen=True, kw_only=True):
    """A pattern in a label that multiplies the cells below by ``factor``; ``kind`` where it also tells the kind."""

    pattern: str
    factor: float
    kind: Literal["euro"] | None = None


@cache
def words(role: Role) -> frozenset[str]:
    """All words of a role."""
    return frozenset(word for rule in rules("table_words", WordRule) if rule.role == role for word in rule.words)


@cache
def _scales() -> tuple[tuple[re.Pattern[str], ScaleRule], ...]:
    return tuple((re.compile(rule.pattern), rule) for rule in rules("table_scales", ScaleRule))


def without_marks(label: str) -> str:
    """The label without its note marks, and dots that lead to the figures: ``2024**`` -> ``2024``."""
    bare = _LEADERS.sub("", label) if _LED.search(label) else label
    return " ".join(_MARKS.sub("", bare).split() if _MARK.search(bare) else bare.split()) or label


@lru_cache(maxsize=8192)
def is_period(text: str) -> bool:
    """Whether the whole label is a year, month, quarter, school year or date: it says when, and counts nothing."""
    return PERIOD.fullmatch(without_marks(text.strip())) is not None


def is_year(text: str) -> bool:
    """Whether the label is one year and nothing else; in a column of figures it may be a figure."""
    return YEAR.fullmatch(without_marks(text.strip())) is not None


@lru_cache(maxsize=4096)
def is_total(label: str) -> bool:
    """Whether the label of a row or column says that it holds a total."""
    plain = without_marks(label).strip(" :#%€.()").lower()
    if plain in words("total"):
        return True
    tokens = plain.split()
    if not tokens or tokens[0] not in words("total"):
        return False
    rest = tokens[1:]
    return not any(token in words("count") | words("euro") | words("binder") for token in rest) and len(rest) <= 3


def is_empty(text: str) -> bool:
    """Whether the cell is filled with a mark that gives no figure."""
    return text.strip().lower() in words("empty")


def is_stub(text: str) -> bool:
    """Whether a heading stands over the row labels: ``Jaar``, ``Provincie``, ``Jaar Beslissing``."""
    first = text.split()
    return bool(first) and first[0].strip(" :/").lower() in words("stub")


@lru_cache(maxsize=4096)
def scale_of(label: str) -> ScaleRule | None:
    """The scale that a heading or caption states, ``None`` where it states none."""
    lowered = _STAR.sub("(x ", label.lower().replace("×", "x"))
    return next((rule for pattern, rule in _scales() if pattern.search(lowered)), None)


def first_word(label: str | None) -> str:
    """The first word of a label, lower case; empty where there is none."""
    return ((label or "").split() or [""])[0].lower()


@lru_cache(maxsize=8192)
def has(role: Role, label: str) -> bool:
    """Whether the label holds a word of that role."""
    return any(
        token.lower().strip(".") in words(role) or token.lower() in words(role) for token in _WORD.findall(label)
    )


_NUMBERED = ("nummer", "nr", "nr.", "code", "nace", "nacebel")


def is_identifier(label: str | None) -> bool:
    """Whether a heading stands over numbers that are names: ``Postcode``, ``Dossiernr.``, ``Instellingscode``."""
    first = first_word(label)
    return first in words("identifier") or first in words("position") or is_code(label)


def is_code(label: str | None) -> bool:
    """Whether a heading says that what stands under it is a number as a name, decimals or not: ``NACE-code``."""
    return first_word(label).strip(":()").endswith(_NUMBERED)


def first_of(label: str, *roles: Role) -> Role | None:
    """The role whose word comes first in the label: ``Aantal subsidies`` counts, ``Subsidie per aantal`` is money."""
    for token in _WORD.findall(label):
        for role in roles:
            if token.lower() in words(role):
                return role
    return None
