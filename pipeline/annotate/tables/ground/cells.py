"""Reads what one cell of a table says: its number, sign, unit, comparator, or that it gives no figure.

Comes in: the text of one cell.
Goes out: ``CellValue`` records (a cell such as ``45 (12%)`` holds two), an empty tuple where the cell gives no figure.
Does not: know the heading; scale, unit and kind of a bare number come from there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.lexis.numbers import LONGEST
from pipeline.annotate.tables.ground.words import NORM, YEAR, first_word, is_empty, is_period, is_year, words
from pipeline.records import Comparator

_GAP = "[ \u00a0\u202f\u2009]"
NUMBER = (
    rf"(?:\d{{1,3}}(?:(?:\.|{_GAP}|['’])\d{{3}})+(?:,\d+)?|\d{{1,3}}(?:,\d{{3}}){{2,}}(?:\.\d+)?"
    rf"|\d{{1,3}},\d{{3}}\.\d+|\d+(?:[.,]\d+)?)"
)
_SCALE = {"k": 1e3, "duizend": 1e3, "mln": 1e6, "mio": 1e6, "miljoen": 1e6, "m": 1e6, "mld": 1e9, "miljard": 1e9}
_BEHIND = r"(?<=\d,\d)[-−–](?!\d)|(?<=\d,\d\d)[-−–](?!\d)|(?<=\d{3})[-−–](?!\d)"  # as bookkeeping prints: ``12,5-``
_WORDED = r"minder\sdan|meer\sdan|hoogstens|maximaal|max\.|minstens|minimaal|min\.|ongeveer"  # ``minder dan 5``
_SIGNED = (
    rf"(?P<mark>[<>≤≥~±]=?|ca\.?(?=\s)|circa|(?:{_WORDED})(?=\s))?\s*(?:€|EUR\b|euro\b)?\s*(?P<minus>[-−–](?=\s?[\d€])|\+|min\s)?\s*(?:€|EUR\b)?\s*"
    rf"(?P<number>{NUMBER})(?P<behind>{_BEHIND})?(?:\s?(?:-|–|à|tot)\s?(?:€\s*)?(?P<high>{NUMBER}))?(?:,[-–]+)?"
)
_NOTE = "[⁰¹²³⁴⁵⁶⁷⁸⁹]"
_LETTER = rf"(?!{_NOTE})[^\W\d_]"  # a raised digit is one for regular expressions
_SUFFIX = rf"\s*(?P<suffix>%-?\s?punt(?:en)?|%|‰|procent(?:punt(?:en)?)?|percent|{_LETTER}(?:{_LETTER}|[.²³/€ ])*|€)?"
_CELL = re.compile(rf"\(?\s*{_SIGNED}{_SUFFIX}\s*\)?(?:\s*(?:\*+|\(\*+\)|\(?{_NOTE}{{1,2}}\)?))?", re.IGNORECASE)
_BRACKETED = re.compile(r"\((?:€\s?)?\d{1,3}(?:[. ]?\d{3})*(?:,\d+)?(?:\s?€)?\)")
_YEAR_WITH = re.compile(rf"\(\s?{YEAR.pattern}\s?\)|{YEAR.pattern}\s[MVX]")
_SECOND = re.compile(rf"\s*(?P<open>[(/|]|–|-)\s*(?:{NUMBER})\s?(?:%|procent)\s*\)?\s*\**\Z")
_BARE_SHARE = re.compile(r"\s*(?P<open>\()\s*\d{1,3}(?:,\d+)?\s*\)\Z")
_PAIRED = re.compile(rf"(?P<first>{NUMBER})\s*\((?P<second>{NUMBER})\)")
_PRICE = rf"(?:€\s?{NUMBER}|{NUMBER}\s?(?:(?:miljoen|miljard|mln\.?|mio\.?)\s?)?(?:euro|EUR|€))"
_PRICED = re.compile(rf"\s*(?P<open>\(|(?<=\s)[–-](?=\s))\s*{_PRICE}\s*\)?\Z")  # ``14 projecten (120.000 euro)``
_MARKS: dict[str, Comparator] = {
    "<": "<", ">": ">", "≤": "<=", "≥": ">=", "<=": "<=", ">=": ">=", "~": "~", "±": "~",
    "ca": "~", "ca.": "~", "circa": "~",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class CellValue:
    """One figure in a cell. ``start`` and ``end`` are offsets in the cell's text, note marks and brackets left out.

    ``value`` (or ``low`` and ``high``) is as printed, scaled only by words in the cell itself (``factor``);
    ``decimals`` counts the printed ones. ``sign`` tells a percentage or euros; ``unit`` is any other word behind it.
    """

    start: int
    end: int
    value: float | None
    low: float | None
    high: float | None
    decimals: int
    factor: float
    sign: Literal["percent", "percentage_point", "permille", "euro"] | None
    unit: str | None
    comparator: Comparator
    signed: bool


@lru_cache(maxsize=16384)
def read_cell(
    text: str, *, point: bool = False, years: bool = False, brackets: bool = False, shares: bool = False
) -> tuple[CellValue, ...]:
    """The figures of a cell. ``point``: the column writes decimals behind a point, also three of them.

    Of ``4.204 (412)`` it is the first alone (``in_brackets``).

    Empty for words, dates, years and marks such as ``n.v.t.``. ``years``: the column counts, so ``1986`` is a number.
    ``brackets``: the table is an account, in which ``(12,5)`` is less than nothing. ``shares``: the heading says that
    a bare figure between brackets is a share (``1.245 (62,3)``).
    """
    if not text or is_empty(text) or NORM.fullmatch(text) or (is_period(text) and not (years and is_year(text))):
        return ()
    if not brackets and _YEAR_WITH.fullmatch(text):
        return ()  # ``Pendelaars van woonplaats naar werkplaats (2015)``, ``2017 M   2017 V``
    two = _two(text, point) or (_with_share(text, point) if shares else ())
    if two:
        return two
    paired = _PAIRED.fullmatch(text.strip()) if text.endswith(")") else None
    one = _one(paired["first"] if paired else text, 0, point)
    if one is not None and one.unit and _is_heading(first_word(one.unit)):
        return ()
    if one is not None and one.value is not None and brackets and is_bracketed(text):
        one = replace(one, value=-one.value, signed=True)
    return () if one is None else (one,)


def is_paired(text: str) -> bool:
    """Whether a cell gives a figure, and another between brackets that bears no sign: ``4.204 (412)``."""
    return text.endswith(")") and _PAIRED.fullmatch(text) is not None


def in_brackets(text: str, *, point: bool = False) -> CellValue | None:
    """The figure between brackets behind another one, neither of them with a sign."""
    paired = _PAIRED.fullmatch(text)
    return _one(paired["second"], paired.start("second"), point) if paired else None


def _is_heading(word: str) -> bool:
    """Whether a word behind a number is no thing that it counts: ``2020 aantal kampen``, ``2020 bedrag``."""
    amount = word in words("euro") and not word.endswith(("en", "s"))
    return amount or word in words("count") or word in words("mean")


def _two(text: str, point: bool) -> tuple[CellValue, ...]:
    """A count with its share or price: ``45 (12%)``, ``14 (120.000 euro)``, ``14 projecten - 120.000 euro``."""
    share = _SECOND.search(text)
    second = share or _PRICED.search(text)
    if second is None or not second.start():
        return ()
    first = _one(text[: second.start()], 0, point)
    other = _one(text[second.start("open") + 1 :], second.start("open") + 1, point)
    if first is None or other is None or first.sign == "percent":
        return ()
    apart = second["open"] == "(" or first.unit is not None  # `12 - 15 euro` is one interval
    return (first, other) if share or (first.sign is None and apart) else ()


def _with_share(text: str, point: bool) -> tuple[CellValue, ...]:
    """A count and the share that stands between brackets without its sign."""
    second = _BARE_SHARE.search(text)
    if second is None or not second.start():
        return ()
    first, other = _one(text[: second.start()], 0, point), _one(text[second.end("open") :], second.end("open"), point)
    if first is None or other is None or first.sign is not None:
        return ()
    return (first, replace(other, sign="percent"))


def is_bracketed(text: str) -> bool:
    """Whether a cell is an amount between brackets and nothing else, as accounts print what is negative."""
    return _BRACKETED.fullmatch(text.strip()) is not None


def _one(text: str, offset: int, point: bool) -> CellValue | None:
    lead = len(text) - len(text.lstrip())
    match = _CELL.fullmatch(text.strip())
    if match is not None and match["behind"] and (match["minus"] or match["high"] or is_year(match["number"])):
        return None
    if match is None or max(len(match["number"]), len(match["high"] or "")) > LONGEST:
        return None
    suffix = (match["suffix"] or "").strip()
    sign, factor, unit = _suffix(suffix)
    money = "€" in match.group() or re.search(r"\beuro?\b", match.group(), re.IGNORECASE)
    if money and sign is None:
        sign = "euro"
    behind = lexicon().behind.get((unit or "").lower())  # ``5 of minder``
    comparator, unit = (behind[0], None) if behind else (_comparator(match["mark"] or ""), unit)
    value, decimals = number(match["number"], point=point or sign == "percent")
    high, _ = number(match["high"], point=point or sign == "percent") if match["high"] else (None, 0)
    if high is not None and high <= value:
        return None
    start, end = _surface(match, text.strip())
    negative = (match["minus"] or match["behind"] or "+") != "+"
    value = (-value if negative else value) * factor
    return CellValue(
        start=offset + lead + start, end=offset + lead + end, value=None if high is not None else value,
        low=value if high is not None else None, high=high * factor if high is not None else None, decimals=decimals,
        factor=factor, sign=sign, unit=unit, comparator=comparator,
        signed=match["minus"] is not None or match["behind"] is not None,
    )  # fmt: skip


def _comparator(mark: str) -> Comparator:
    mark = " ".join(mark.lower().split())
    return _MARKS.get(mark) or lexicon().before.get(mark, ("=", ""))[0]


def _surface(match: re.Match[str], text: str) -> tuple[int, int]:
    start = match.start()
    while text[start] in "( <>≤≥~±=":
        start += 1
    if match["mark"] and match["mark"][0].isalpha():
        start = match.end("mark")
        start += len(text[start:]) - len(text[start:].lstrip())
    if match["suffix"]:
        return start, match.end("suffix")
    end = max(match.end("high"), match.end("behind"), match.end("number"))
    return start, end


def _suffix(suffix: str) -> tuple[Literal["percent", "percentage_point", "permille", "euro"] | None, float, str | None]:
    lowered = suffix.lower().replace(" ", "")
    if not lowered:
        return None, 1.0, None
    if "punt" in lowered and ("%" in lowered or "procent" in lowered):
        return "percentage_point", 1.0, None
    if lowered in ("%", "procent", "percent"):
        return "percent", 1.0, None
    if lowered == "‰":
        return "permille", 1.0, None
    tokens = suffix.lower().replace("€", " €").split()
    factor = _SCALE.get(tokens[0].rstrip("."), 1.0) if tokens and tokens[0] != "m" else 1.0
    if tokens and (tokens[0].rstrip(".") in _SCALE and tokens[0] != "m"):
        tokens = tokens[1:]
    if tokens and tokens[0] in ("euro", "eur", "€"):
        return "euro", factor, None
    unit = " ".join(suffix.split()[-len(tokens) :]) if tokens else None
    return None, factor, unit


def number(text: str, *, point: bool = False) -> tuple[float, int]:
    """Value and count of decimals of a number in Dutch notation; a point before three digits groups thousands.

    ``point``: the column shows that a point separates decimals, so that also ``1.234`` is less than two.
    """
    plain = re.sub(rf"{_GAP}|['’]", "", text)
    comma, dot = plain.rfind(","), plain.rfind(".")
    if comma >= 0 and dot >= 0:
        cut = max(comma, dot)
    elif comma >= 0:
        cut = -1 if plain.count(",") > 1 else comma
    elif dot >= 0:
        groups = plain.count(".") > 1 or (len(plain) - dot == 4 and 1 <= dot <= 3 and plain[0] != "0" and not point)
        cut = -1 if groups else dot
    else:
        cut = -1
    if cut < 0:
        return float(re.sub(r"\D", "", plain)), 0
    decimals = plain[cut + 1 :]
    return float(re.sub(r"\D", "", plain[:cut]) + "." + decimals), len(decimals)
