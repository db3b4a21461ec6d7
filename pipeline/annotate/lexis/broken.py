"""Tells numerals that cannot be read for certain: ``2 1 miljoen``, ``1 .250.000``, ``l5,5 %``, ``9,400 attesten``.

Comes in: text and the bounds of a numeral as it was read, or of a quantity.
Goes out: yes or no.
Does not: mend it. Text that a machine recognised on a scan, as that of all volumes before about 1995, has blanks inside
numbers, letters for digits and commas for points; what is left of such a number is a figure that nobody gave.
"""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.records import Quantity

_LIKE_DIGITS = "lIOoSBZ"  # letters that a machine takes for digits, or digits for them
_LOST = "\ufffd"  # a letter that a file does not tell: a digit, or the sign of the euro
_YEAR = r"(?:1[89]|20)\d\d"
_LABEL = r"(?<![^\n])\d{1,2}(?:\.\d{1,2})+\ "  # `2.1 1 miljoen euro`
_BEFORE = re.compile(
    # `2 |1`; `in 2015 |42`, `de E19 |500`, `de jaren 90 |12` are whole
    rf"(?:(?<![\w.,])(?!(?<=jaren )\d0\ )(?!{_YEAR}\ |{_LABEL})(?:\d[\d.,]*)?\d[ ]"
    r"|\d[ ][.,]"  # `1 .|250.000`
    rf"|(?<![^\W_])[\d.,]*[{_LIKE_DIGITS}][\d{_LIKE_DIGITS}.,]*[.,]"  # `l,|5`, `1.25O.|000`
    r"|(?<![^\s(])[lO][ ]"  # `l |5`
    rf"|\d['’]|[#{{}}\\?!]|{_LOST}[ ]?"  # `12’|345`, `#|2 leden`
    r"|\S[ ][-–]\n(?:€[ ]?)?)\Z"  # a minus or a dash, which the clean text leaves open
)
_WORD_BEFORE = re.compile(r"(?<=[^\W\d_lO][ ])")  # as before most numerals: nothing of one
_BEHIND = re.compile(
    rf"[ ](?!{_YEAR}(?![.,]?\d)|\d+-(?!\d))\d"  # `2| 1`; `bedroeg 42| 2015`, `345| 65-plussers` are whole
    r"|[ ][.,]\d"  # `1.250| .000`
    r"|[ ][IO](?=[ .,;:)])"  # `1| O miljoen`
    r"|['’]\d"  # `12|’345`
    rf"|[.,][^\W\d_](?![^\W_])|l(?![\w/])|[ ]?{_LOST}"  # `2|,t miljard`, `4|l dossiers`
)
_NEXT_WORD = re.compile(r"[^\S\n]?([^\W\d_]{5,10})(?![^\W_])")
_SIZES = ("miljoen", "miljard", "duizend", "procent")
_NEAR = 16  # characters before the numeral that are looked at
_A_YEAR = re.compile(_YEAR)
_PADDED = re.compile(r"0\d")


def is_broken(text: str, start: int, end: int) -> bool:
    """Whether the digits of ``text[start:end]`` go on before or behind it, over a blank or a misread sign."""
    if _PADDED.match(text, start):
        return True
    if _BEHIND.match(text, end) and not _A_YEAR.fullmatch(text, start, end):
        return True
    word = _NEXT_WORD.match(text, end)
    if word is not None and _is_misread_size(word[1].lower()):
        return True
    compound = text[end : end + 1] == "-"  # `345.000 |65-plussers`
    if compound or _WORD_BEFORE.match(text, start):
        return False
    return _BEFORE.search(text, max(0, start - _NEAR), start) is not None


@lru_cache(maxsize=50_000)
def _is_misread_size(word: str) -> bool:
    """``mitjoen``, ``rniljard``, ``procont``, ``miljoenen``: without its size the number before it is another one."""
    if word in {*_SIZES, "biljoen", "biljard", "percent"}:
        return False
    plain = word.removesuffix("en").replace("rn", "m")
    return any(_differ_by_one(one, size) or _differ_by_two(one, size) for size in _SIZES for one in (word, plain))


def _differ_by_one(word: str, other: str) -> bool:
    """Whether one letter changed, added or left out makes one word of the other; also where none does."""
    shorter = min(len(word), len(other))
    same = next((at for at in range(shorter) if word[at] != other[at]), shorter)
    return word[same + 1 :] == other[same + 1 :] or word[same + 1 :] == other[same:] or word[same:] == other[same + 1 :]


def _differ_by_two(word: str, other: str) -> bool:
    """Whether two letters changed; of ``procent`` that makes words of their own: ``project``, ``process``."""
    same_length = len(word) == len(other) and other != "procent"
    return same_length and sum(one != two for one, two in zip(word, other, strict=True)) <= 2


_THREE_DECIMALS = re.compile(r"(?<![\d.,])[1-9]\d{0,2},\d{3}(?![\d.,]|[^\S\n]?(?:m[il]|duiz))")


def is_two_ways(written: str, quantity: Quantity) -> bool:
    """Whether a comma before three digits may have been the point of thousands: things do not come in thousandths.

    Nor does money, unless it is a price for each of something; a mean may be as fine as that.
    """
    if quantity.kind not in {"count", "euro"} or quantity.statistic is not None:
        return False
    if quantity.kind == "euro" and quantity.rate_per is not None:
        return False
    rule = lexicon().units.get(quantity.unit_lemma or "")
    return (rule is None or rule.kind in {"euro", "currency"}) and _THREE_DECIMALS.search(written) is not None
