"""Periods without a preposition: alone between brackets, as a label before a colon, behind the noun of an amount.

Comes in: a sentence, the place of a period in it. Goes out: whether it says when there.
Does not: read the period.
"""

from __future__ import annotations

import re

from pipeline.annotate.periods.context import Context, Nominal
from pipeline.annotate.periods.lexicon import alternation, by_word
from pipeline.annotate.periods.patterns import END, YEAR

_FIGURE_BEHIND = re.compile(r"\s\((?=[€<>~±+-]?\s?[\d#])")
_BRACKET_BEFORE = re.compile(r"\d[^()]*\)(?:,|\s(?:en|of))\s\Z")
_OF_YEAR = re.compile(r"jaar,\s\Z", re.IGNORECASE)
_NEAR = 60  # characters
_LABEL_COLON = re.compile(r"\s?:(?!\d)")
_LABEL_OPENS = re.compile(
    r"(?:\A|[\n;,(]|[-–•*]\s|[^\W\d_]:\s|\A\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s?\Z"  # behind ``1.``, too
)
_NEXT_LABEL = re.compile(rf"(?:[;,]|\s[-–])\s(?:en\s)?{YEAR}\s?:(?!\d)")
_WORD_LAST = re.compile(r"[^\W\d_]\s\Z")
_AMOUNT_LABEL = re.compile(
    rf"(?:\A|[\n;,]|[-–•*]\s)\s?(?:(?:het|totaal|[^\W\d_]+e)\s)?"
    rf"(?:[^\W\d_]*{alternation(by_word('amount'))}|aantal(?:\s[^\W\d_]+){{1,3}})\s\Z",
    re.IGNORECASE,
)
_AMOUNTS_TO = re.compile(
    r"\s+(?:bedraagt|bedragen|bedroeg|bedroegen|beloopt|belopen|beliep|beliepen)" + END, re.IGNORECASE
)
_AMOUNT = re.compile(
    rf"(?:(?<![^\W_])(?P<verb>bedraagt|bedragen|bedroeg|bedroegen)\s+(?:de|het)\s+|(?:\A|[.;:,]\s|\s(?:dat|en)\s)(?:de|het)\s+)"
    rf"(?:[^\W\d_]+e\s+)?[^\W\d_]*{alternation(by_word('amount'))}\s+(?:van\s+)?\Z",
    re.IGNORECASE,
)


_FIGURES_OF = re.compile(
    r"(?:\A|[.;:,]\s|\s(?:dat|en|maar)\s)(?:de|die|onze)\s(?:[^\W\d_]+e\s){0,2}(?:cijfers|gegevens|statistieken)\s(?:van\s+)?\Z",
    re.IGNORECASE,
)
_SHOW = re.compile(
    r"\s+(?:tonen|toonden|wijzen|wezen|laten|lieten|geven|gaven|spreken|spraken|leren|leerden|bevestigen|melden)" + END,
    re.IGNORECASE,
)


_DOCUMENT = re.compile(
    r"(?P<named>(?<![^\W_])(?:nrs?\.?|nummers?|stuk(?:ken|nummer)?|doc\.?)\s)?(?<!\d)\d{1,5}\s?\(\Z", re.IGNORECASE
)
_PART_OF_DOCUMENT = re.compile(r"\)\s?[-–]?\s?nrs?\b", re.IGNORECASE)
_OF = re.compile(r"(?<![^\W_])(?:van|d\.d\.)\s(?:(?:de|het|dit|deze)\s)?\Z", re.IGNORECASE)
_TO = re.compile(r"(?<![^\W_])naar\s(?:het\s|de\s)?\Z", re.IGNORECASE)
_NEARER = 20  # characters
_AS_FOR = re.compile(r"(?<![^\W_])wat\s(?:(?:het|de)\s)?(?:jaar\s)?\Z", re.IGNORECASE)
_OPENS = re.compile(r"(?:\A|[.,;:]\s|[^\W\d_],?\s(?:en|maar|terwijl)\s)\Z", re.IGNORECASE)
_COUNTS = re.compile(
    r"\s(?:telde|telden|kende|kenden|leverde|leverden|bracht|brachten|noteerde|noteerden|zag|zagen"
    r"|begon|startte|eindigde|(?:sloot|sluit)(?=\s(?:\w+\s){0,2}af(?!\w))|(?:werd|wordt)(?=\s(?:\w+\s){0,2}afgesloten))"
    + END,
    re.IGNORECASE,
)
_CONCERNED = re.compile(r"\s(?:betreft|aangaat)" + END, re.IGNORECASE)


def of_figures(sentence: str, at: int, end: int) -> bool:
    """``de cijfers van 2020 tonen een daling tot 45``: so much in that year; not ``op basis van de cijfers van``."""
    return bool(_SHOW.match(sentence, end) and _FIGURES_OF.search(sentence[max(0, at - 60) : at]))


def of_amount(sentence: str, at: int, end: int) -> bool:
    """``het budget van 2016 bedroeg``, ``in totaal bedroeg het budget 2016``: so much in that year."""
    before = _AMOUNT.search(sentence[max(0, at - 60) : at])
    return bool(before and (before["verb"] or _AMOUNTS_TO.match(sentence, end)))


def of_document(sentence: str, at: int, end: int) -> bool:
    """``stuk 1234 (2021-2022)``, ``1234 (2021-2022) nr. 1``: the session in which a document came in."""
    before = _DOCUMENT.search(sentence, max(0, at - _NEARER), at)
    if before is None:
        return False
    return before["named"] is not None or _PART_OF_DOCUMENT.match(sentence, end) is not None


def belongs_to_noun(sentence: str, at: int) -> bool:
    """``het decreet van 5 april 2019``, ``de cijfers van vorig jaar``: what came of the period, not when."""
    return _OF.search(sentence, max(0, at - _NEARER), at) is not None


def moved_to(sentence: str, at: int, end: int) -> bool:
    """``de verhuizing naar begin juni``: what something was moved to, not when; not ``van 45 naar vorig jaar 60``."""
    return _TO.search(sentence, max(0, at - _NEARER), at) is not None and re.match(r"\s\D", sentence[end:]) is not None


def stands_alone(sentence: str, at: int, named: Nominal, context: Context) -> bool:
    """A year, month or day without preposition: alone between brackets, or as a label before a colon.

    Also the next one of a row in which each has its figure behind it: ``in 2019 (45%) en 2020 (48%)``; and what the
    figures are said to concern: ``wat 2019 betreft``.
    """
    school_year = named.kind == "named year" and sentence[at].isdigit()
    if named.kind not in ("year", "month", "day") and not school_year:
        return False
    before = sentence[max(0, at - _NEAR) : at]
    if named.kind == "year" and _OF_YEAR.search(before) and sentence.startswith(",", named.end):
        return True  # `in het beste jaar, 2013, waren er 45`
    if _CONCERNED.match(sentence, named.end) and _AS_FOR.search(before):
        return True
    if _COUNTS.match(sentence, named.end) and _OPENS.search(before):
        return True  # `2018 telde 45 branden`
    in_row = context.near is not None or (named.kind == "month" and _BRACKET_BEFORE.search(before) is not None)
    if in_row and _FIGURE_BEHIND.match(sentence, named.end):
        return re.search(r"(?:,|\s(?:en|of))\s\Z", sentence[:at]) is not None
    bracketed = re.search(r"\(\s?\Z", sentence[:at]) and re.match(r"\s?[):]", sentence[named.end :])
    return bool(bracketed or (_LABEL_COLON.match(sentence, named.end) and _is_label(sentence, at, named)))


def _is_label(sentence: str, at: int, named: Nominal) -> bool:
    """A year before its colon: first in its line or item, behind the noun of an amount, or first of a row of them.

    One year behind any other word is mostly a name: ``Horizon 2020: 45 miljoen euro``.
    """
    if _LABEL_OPENS.search(sentence[:at]):
        return True
    if named.kind != "year":
        return False
    before = sentence[max(0, at - 60) : at]
    row = _NEXT_LABEL.search(sentence, named.end, named.end + 60) and _WORD_LAST.search(before)
    return bool(row or _AMOUNT_LABEL.search(before))
