"""Tells numbers of the rest of what a sentence counted: ``de overige 41``, ``nog eens 31``, ``50 meer dan in 2019``.

Comes in: the tokens of a sentence, a ``Draft`` of a bare number, the claims before it in the sentence.
Goes out: yes or no.
Does not: find the noun of the rest (``left_out``).
"""

from __future__ import annotations

from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import words
from pipeline.annotate.lexis.shapes import content
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at, token_at


def of_rest(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """Whether a number without a noun is of what the sentence counted: the others, so many more, a part."""
    behind = low_at(found, draft.last + 1)
    if behind in {"elders", "daarbuiten"} and _counts_things(kept):
        return True
    told = _left_over(found, draft) or _once_more(found, draft) or _or_more(found, draft, kept)
    told = told or (_counts_things(kept) and _second_in_order(found, draft))
    told = told or (bool(kept) and _more_than(found, draft))
    return told or _shared_out(found, draft, kept) or _in_so_many(found, draft, kept)


def _more_than(found: list[Token], draft: Draft) -> bool:
    """``450 dossiers, 50 meer dan in 2019``: the difference."""
    behind = [token.low for token in found[draft.last + 1 : draft.last + 3]]
    return behind[1:] == ["dan"] and behind[0] in {"meer", "minder", "hoger", "lager"}


def _shared_out(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``23 bekkens, 14 in het oosten en 9 in het westen``: parts of what was counted, two or more of them."""
    if not _counts_things(kept) or (draft.value or 0) < 2 or not _begins_share(found, draft.number_at):
        return False
    joint = found[draft.number_at + 1].low
    same = [at for at in range(1, len(found) - 1) if _begins_share(found, at) and found[at + 1].low == joint]
    return len(same) > 1


def _begins_share(found: list[Token], at: int) -> bool:
    if found[at].kind != "number" or at + 2 >= len(found) or found[at - 1].low not in {",", "en", ":", ";"}:
        return False
    return found[at + 1].low in {"in", "uit", "voor", "bij", "van"} and found[at + 2].kind == "word"


def _in_so_many(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``120 dossiers: in 19 ontbrak een stuk, in 7 was het bedrag fout``; ``bij 48 ontbreekt die``."""
    if not _counts_things(kept) or draft.first < 2 or draft.last + 1 >= len(found) or (draft.value or 0) < 2:
        return False
    opens = found[draft.first - 2].low in {":", ";", ",", "en", "maar"} and found[draft.first - 1].low in {"in", "bij"}
    return opens and found[draft.last + 1].kind == "word" and found[draft.last + 1].low not in {"tot", "à", "of", "en"}


def _counts_things(kept: list[Draft]) -> bool:
    return any(one.kind == "count" and one.unit_rule is None and one.unit is not None for one in kept)


def _left_over(found: list[Token], draft: Draft) -> bool:
    """``de overige 41 zijn kleiner``, ``bij de bestaande 41.``"""
    if draft.first < 2 or found[draft.first - 1].low not in words("before the rest"):
        return False
    behind = token_at(found, draft.last + 1)
    ends = behind is None or behind.kind == "mark" or not content(behind)
    return ends and found[draft.first - 2].low in {"de", "die", "deze"} and (draft.value or 0) > 12


def _second_in_order(found: list[Token], draft: Draft) -> bool:
    """``voor het eerste werden 60 boetes geteld, voor het tweede 15``; ``in de tweede week 15``."""
    behind, at = token_at(found, draft.last + 1), draft.first - 1
    if at > 0 and found[at].low not in _SECOND and content(found[at]):
        at -= 1  # its noun once more
    if at < 2 or found[at].low not in _SECOND or found[at - 1].low not in {"het", "de"} or (draft.value or 0) < 2:
        return False
    order = (found[at - 2].low, found[at - 1].low)
    again = any(found[one].low in _FIRST and (found[one - 2].low, found[one - 1].low) == order for one in range(2, at))
    return again and (behind is None or behind.kind == "mark" or behind.low == "en")


_FIRST = frozenset({"eerste", "ene"})
_SECOND = frozenset({"tweede", "derde", "vierde", "andere", "laatste"})


def _once_more(found: list[Token], draft: Draft) -> bool:
    """``bij nog eens 31``: so many of the same again."""
    return draft.first > 1 and [one.low for one in found[draft.first - 2 : draft.first]] == ["nog", "eens"]


def _or_more(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``3 procent heeft er zelfs 30 of meer``."""
    behind = [one.low for one in found[draft.last + 1 : draft.last + 3]]
    return bool(kept) and behind in (["of", "meer"], ["of", "minder"]) and (draft.value or 0) > 1
