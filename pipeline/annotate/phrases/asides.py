"""Reads across what stands in brackets behind a number: ``45 (34 %) gevallen``, ``234 (2010) en 256 (2011) aanvragen``.

Comes in: the tokens of a sentence and its ``Part`` records.
Goes out: the parts, with the noun that stands behind their brackets.
Does not: read what is in the brackets; that is a part of its own.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.shapes import adjective, content, plural
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at
from pipeline.annotate.phrases.guards import is_year
from pipeline.annotate.phrases.nouns import NounPhrase, noun_phrase
from pipeline.annotate.phrases.parts import Part, has_unit
from pipeline.annotate.phrases.units import counted_at, unit_at

_LONGEST = 6  # tokens in brackets
_YEAR = 1000
_JOINTS = frozenset({",", "en", "of"})


def behind_aside(found: list[Token], last: int) -> int | None:
    """Where the sentence goes on behind the figure or the year in brackets; ``None`` where there is none."""
    if last + 3 >= len(found) or found[last + 1].low != "(":
        return None
    close = next((at for at in range(last + 3, min(len(found), last + 3 + _LONGEST)) if found[at].low == ")"), None)
    if close is None or not any(token.kind in {"number", "date"} for token in found[last + 2 : close]):
        return None
    first = found[last + 2]
    return close + 1 if first.kind in {"number", "date"} or first.low in lexicon().before or first.low == "€" else None


def share_behind(found: list[Token], last: int) -> bool:
    """``123 (36 %)``: the count once more as a share."""
    behind = behind_aside(found, last)
    if behind is None:
        return False
    rule = lexicon().units.get(found[behind - 2].low)
    return rule is not None and rule.kind == "percentage"


def with_asides(found: list[Token], parts: list[Part]) -> list[Part]:
    """The parts; those whose noun stands behind brackets have it."""
    out = list(parts)
    for at in range(len(out) - 1, -1, -1):
        behind = None if has_unit(out[at]) else behind_aside(found, out[at].last)
        if behind is None or out[at].number.value < 2:
            continue
        noun = _noun(found, behind) or _noun_of_next(found, behind, out[at + 1 :])
        if noun is not None:
            out[at] = replace(out[at], noun=noun)
    return out


def _noun(found: list[Token], at: int) -> NounPhrase | None:
    noun = noun_phrase(found, at, one=False)
    if noun is None or unit_at(found, noun.last) is not None:
        return None
    finite = noun.unit.endswith(("den", "ten")) and not _has_verb(found, noun)  # `45 (34 %) slaagden voor het examen`
    return None if finite else noun


def _has_verb(found: list[Token], noun: NounPhrase) -> bool:
    """Whether the sentence has a verb of its own, so that a word in -den is none."""
    return any(token.low in lexicon().verbs for at, token in enumerate(found) if not noun.first <= at <= noun.last)


def _noun_of_next(found: list[Token], behind: int, later: list[Part]) -> NounPhrase | None:
    """``1.234 (78 %) positieve en 345 (22 %) negatieve adviezen``: the noun behind the brackets of the next number."""
    following = next((part for part in later if part.first > behind), None)
    if following is None or following.noun is None or following.first - behind > _LONGEST:
        return None
    between = found[behind : following.first]
    if content(between[0]) and adjective(between[0]):
        between = between[1:]
    rest = range(following.first - len(between) + 1, following.first)
    plain = all(found[at].low == "in" or _when(found, at) for at in rest)
    return following.noun if between and between[0].low in _JOINTS and plain else None


def _when(found: list[Token], at: int) -> bool:
    return found[at].kind == "date" or is_year(found, at)


def tells_in_brackets(found: list[Token], draft: Draft) -> bool:
    """``diergeneeskunde (367), vroedkunde (272) en verpleegkunde (97)``, ``de grootste groep (1.611)``: so many.

    Numbers that go up by one may be those of notes; those of three or more that do not go up all along are none, nor
    pages.
    """
    at = draft.first - 1
    if not _alone_in_brackets(found, at, least=1):
        return False
    number = found[draft.first].number
    if [token.low for token in found[max(0, at - 2) : at]] in _IN_ALL:
        return True
    every = [one for one in range(1, len(found) - 2) if _alone_in_brackets(found, one, least=1)]
    if at in every and len(every) >= _MANY and not _goes_up(_sizes(found, every)):
        return True
    if number is None or number.value <= 1:
        return False
    if number.value >= _NO_NOTE and (_compared_or_most(found, at) or _behind_what_is_counted(found, at)):
        return True
    if at > 1 and found[at - 1].low in words("heads told in brackets") and found[at - 2].low.endswith("ste"):
        return True
    row = [one for one in range(1, len(found) - 2) if _alone_in_brackets(found, one) and _linked(found, one)]
    notes = all(second - first == 1 for first, second in pairwise(_sizes(found, row)))
    counted = any(token.low in {"aantal", "aantallen", "meeste", "minste"} for token in found[:at])
    named = all(found[one - 1].text[:1].isupper() for one in row)
    return at in row and len(row) > 1 and not notes and (counted or named)


def _compared_or_most(found: list[Token], at: int) -> bool:
    """``lag het aantal klachten lager (4.720)``, ``de meeste klagers (340) bellen``: what stands before the bracket."""
    if found[at - 1].low in _COMPARED:
        return any(token.low in {"aantal", "aantallen"} for token in found[:at])
    most = any(token.low in {"meeste", "minste"} for token in found[max(0, at - 4) : at - 1])
    return most and content(found[at - 1]) and plural(found[at - 1])


def _behind_what_is_counted(found: list[Token], at: int) -> bool:
    """``het aantal klachten (152) bleef gelijk``."""
    tally = next((one for one in range(at - 1, max(-1, at - 5), -1) if found[one].low == "aantal"), None)
    counted = counted_at(found, tally + 1) if tally is not None and low_at(found, tally - 1) == "het" else None
    return counted is not None and counted[1] == at - 1


_COMPARED = frozenset({"hoger", "lager", "groter", "kleiner"})
_NO_NOTE = 100


def _sizes(found: list[Token], row: list[int]) -> list[float]:
    return [number.value for one in row if (number := found[one + 1].number) is not None]


def _goes_up(sizes: list[float]) -> bool:
    return all(second >= first for first, second in pairwise(sizes))


_MANY = 3
_IN_ALL = (["op", "jaarbasis"], ["in", "totaal"], ["per", "jaar"], ["alles", "samen"])


def _alone_in_brackets(found: list[Token], at: int, least: int = 2) -> bool:
    """``word (45)``: a number alone, no year, no smaller than ``least``."""
    if at < 1 or at + 2 >= len(found) or found[at].low != "(" or found[at + 2].low != ")":
        return False
    number = found[at + 1].number
    year = number is not None and number.bare and number.value > _YEAR and is_year(found, at + 1)
    return number is not None and number.value >= least and not year and _named(found[at - 1])


def _named(token: Token) -> bool:
    return content(token) or token.low in {"’", "'", "”", '"'} | _COMPARED


def _linked(found: list[Token], at: int) -> bool:
    """Whether it stands as one of a row: a comma or ``en`` behind it, or a bracket of the row before it."""
    behind = low_at(found, at + 3)
    before = [token.low for token in found[max(0, at - 6) : at]]
    return behind in {",", "en"} or ")" in before
