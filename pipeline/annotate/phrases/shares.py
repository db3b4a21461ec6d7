"""Reads shares without a unit: ratios (``een op de acht``), fractions (``de helft``, ``2/3``), and ``tweemaal``.

Comes in: the tokens of a sentence and an index.
Goes out: a ``Draft`` that begins there, or ``None``.
Does not: read percentages with a unit; those are parts like any other.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from pipeline.annotate.lexis.direction import of_noun
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.numbers import Number
from pipeline.annotate.lexis.shapes import adjective, content
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at
from pipeline.annotate.lexis.words import cardinal
from pipeline.annotate.phrases.guards import is_numbering, is_year, ordinal_use
from pipeline.annotate.phrases.nouns import noun_phrase
from pipeline.annotate.phrases.units import is_large_base, unit_at


def may_be_share(token: Token) -> bool:
    """Whether a token that is no number can begin a share or a number of times."""
    return token.kind == "word" and (token.low in {"een", "helft"} or token.low.endswith("maal"))


def ratio(found: list[Token], index: int) -> Draft | None:
    """``een op de acht``, ``7 op 10``, ``acht van de tien``, ``één geval op drie``, ``12,5/100.000``."""
    first = _part_of_ratio(found[index])
    if first is None:
        return None
    link = index + 1
    link += _counted_part(found, link, first) or _or_more(found, link)
    if link + 1 >= len(found) or found[link].low not in _LINKS:
        return None
    at = link + 1 + (found[link + 1].low == "de")
    whole = found[at].number if at < len(found) else None
    if whole is None or not _linked(found, link, first) or not _odds(first, whole.value, found[link].low):
        return None
    rare = found[link].low in _ON and is_large_base(whole)
    mark = first != int(first) and found[link].low in _ON and whole.value in _MARKS  # `7,5 op 10`, `8,3/10`
    if first != int(first) and not rare and not mark:
        return None
    if found[link].low == "/" and not ((rare or mark) and _stands_as_ratio(found, index, at)):
        return None
    if is_year(found, index) or is_year(found, at) or _told_otherwise(found, index, link, at, first):
        return None
    value = percent(Fraction(first) / Fraction(whole.value))
    return Draft(index, at, "percentage", value, "percent", "ratio", number_at=index, number=whole)


def whole_of_itself(found: list[Token], index: int) -> bool:
    """``7 op 7``, ``24 op 24``: an idiom for always."""
    if index + 2 >= len(found) or found[index + 1].low != "op":
        return False
    number, again = found[index].number, found[index + 2].number
    return number is not None and again is not None and number.value == again.value and number.bare and again.bare


_LINKS = frozenset({"op", "van", "uit", "/"})
_ON = frozenset({"op", "/"})
_ROUND = frozenset({4, 5, 10, 100})  # `3 op de 10`: what a share is told of, not how many there are
_MARKS = frozenset({10, 20, 100})  # `7,5 op 10`: only marks have decimals, and what is rare


def percent(share: Fraction) -> float:
    """A share in hundredths: a third is the double nearest to 100/3, however it was told."""
    return float(share * 100)


def _part_of_ratio(token: Token) -> float | None:
    if token.number is None:
        return 1.0 if token.low == "een" else None
    number = token.number
    return number.value if number.scale == 1 and number.form != "tally" else None


def _counted_part(found: list[Token], at: int, first: float) -> int:
    """``één geval op drie``, ``3 gevallen op 10``, ``één Limburgs bedrijf op vier``: tokens of what is counted."""
    if at + 2 >= len(found) or found[at].kind != "word" or found[at].low in _LINKS:
        return 0
    if found[at + 1].low != "op":
        described = adjective(found[at]) or found[at].text[:1].isupper() or found[at - 1].number is not None
        described = described and first == 1 and content(found[at]) and content(found[at + 1])
        return 1 + _counted_part(found, at + 1, first) if described and found[at + 2].low == "op" else 0
    whole = at + 2 + (found[at + 2].low == "de")
    second = found[whole].number if whole < len(found) else None
    many = first != 1 and content(found[at]) and second is not None and second.value in {4, 5, 10, 100, 1000}
    return int(second is not None and (first == 1 or many))


def _or_more(found: list[Token], at: int) -> int:
    """``zeven of meer op tien``: tokens of what bounds the part."""
    behind = [token.low for token in found[at : at + 3]]
    return 2 if len(behind) > 2 and behind[0] == "of" and behind[1] in _MORE and behind[2] == "op" else 0


_MORE = frozenset({"meer", "hoger", "beter", "minder", "lager"})


def _linked(found: list[Token], link: int, first: float) -> bool:
    """``van`` needs its article, ``uit`` its one."""
    word = found[link].low
    return word in _ON or (word == "van" and found[link + 1].low == "de") or (word == "uit" and first == 1)


def _stands_as_ratio(found: list[Token], index: int, at: int) -> bool:
    """Whether ``12,5/100.000`` from ``index`` to ``at`` is written as one, and is no number of a paper or a map."""
    glued = all(one.end == other.start for one, other in pairwise(found[index : at + 1]))
    behind = low_at(found, at + 1)
    named = (
        is_year(found, index) or is_numbering(found, index) or (index > 0 and found[index - 1].low in {"schaal", "/"})
    )
    return glued and behind != "/" and not named


def _told_otherwise(found: list[Token], index: int, link: int, at: int, first: float) -> bool:
    """One thing pointed at, a measure, or two counts: no share."""
    if found[link].low == "van":
        return first == 1 and _one_of_several(found, index, at)
    if found[link].low not in _ON:
        return False
    if first == 1 and link > index + 1 and of_noun(found[index + 1].low) is not None:
        return True  # `een besparing op vijf: ...`
    two_counts = (
        link > index + 1 and noun_phrase(found, at + 1, one=False) is not None
    )  # `een school op drie campussen`
    whole = found[at].number
    of_all = first != 1 and link == index + 1 and at == link + 2 and whole is not None and whole.value in _ROUND
    return two_counts or (unit_at(found, at + 1) is not None and not of_all)  # `vier op de tien ziektedagen`


def _one_of_several(found: list[Token], index: int, at: int) -> bool:
    """``het is een van de drie principes``: one thing is pointed at, nothing is shared."""
    if index == 0:
        return False
    return found[index - 1].low in words("one of several")


def _odds(part: float, whole: float, link: str) -> bool:
    if not 0 < part <= whole or whole != int(whole) or (part == whole == 1):
        return False
    return whole <= 20 or whole == 100 or (link in _ON and (whole % 50 == 0 or part == 1))


def fraction(found: list[Token], index: int) -> Draft | None:
    """``de helft``, ``een derde``, ``driekwart``, ``2/3``: a share unless a unit or a noun makes it a number."""
    token = found[index]
    if token.low == "helft" and index > 0:
        before = found[index - 1].low
        if before == "andere" and index > 1 and found[index - 2].low == "de":
            return Draft(index - 2, index, "percentage", 50.0, "percent", "other half", number_at=index - 2)
        if before in {"eerste", "tweede", "andere", "laatste"}:
            return None
        first = index - 1 if before in {"de", "een"} else index
        return Draft(first, index, "percentage", 50.0, "percent", "fraction", number_at=first)
    number = token.number
    if token.low == "een half" and index + 1 < len(found) and found[index + 1].low == "van":
        return Draft(index, index, "percentage", 50.0, "percent", "fraction", number_at=index)
    if number is None or number.form != "fraction" or number.value >= 1:
        return None
    if unit_at(found, index + 1) is not None or ordinal_use(found, index):
        return None
    first = index - 1 if index and found[index - 1].low == "het" and token.low == "kwart" else index
    return Draft(
        first,
        index,
        "percentage",
        percent(Fraction(number.value).limit_denominator(1_000)),
        "percent",
        "fraction",
        number_at=index,
    )


def times(found: list[Token], index: int) -> Draft | None:
    """``tweemaal``, ``driemaal`` in one word."""
    token = found[index]
    if token.kind != "word" or not token.low.endswith("maal"):
        return None
    value = cardinal(token.low.removesuffix("maal"))
    if value is None or value < 2:
        return None
    number = Number(token.start, token.end, value, "words")
    rule = lexicon().units["maal"]
    return Draft(index, index, "count", value, "maal", "times", unit_rule=rule, number=number, number_at=index)


def _from_fewer(found: list[Token], draft: Draft) -> Draft:
    """``7 à 8 op de 10``: both ends are of the same whole."""
    if draft.rule != "ratio" or draft.first < 2 or found[draft.first - 1].low not in {"à", "tot"}:
        return draft
    low, high = found[draft.first - 2].number, found[draft.first].number
    if low is None or high is None or draft.value is None or not 0 < low.value < high.value or low.scale != 1:
        return draft
    first = draft.first - 2
    return replace(
        draft, first=first, low=draft.value * low.value / high.value, high=draft.value, value=None, number_at=first,
        rule="interval",
    )  # fmt: skip


def fractions_joined(found: list[Token], drafts: list[Draft]) -> list[Draft]:
    """``twee derde tot driekwart``, ``een kwart tot 40 procent``, ``7 à 8 op de 10``: one interval."""
    out: list[Draft] = []
    for one in drafts:
        draft = _from_fewer(found, one)
        if out and draft.first <= out[-1].first:
            out.pop()
        before = out[-1] if out else None
        shares = draft.kind == "percentage" and draft.rule.startswith(("fraction", "percentage"))
        if before is not None and shares and before.rule == "fraction" and draft.first - before.last == 2:
            low, high = before.value, draft.value
            between = before.first > 0 and found[before.first - 1].low == "tussen"
            joints = {"tot", "à", "en"} if between else {"tot", "à"}
            if found[draft.first - 1].low in joints and low is not None and high is not None and low < high:
                out[-1] = replace(before, last=draft.last, value=None, low=low, high=high, rule="interval")
                continue
        out.append(draft)
    return out
