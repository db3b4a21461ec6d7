"""Tells an infinitive behind a number from a counted noun: ``een school kan er maximaal twaalf verbruggen``.

Comes in: the tokens of a sentence and the place of a number.
Goes out: yes or no.
Does not: know infinitives by their letters, which are those of plurals; it asks for ``er`` and a verb that needs one.
"""

from __future__ import annotations

import re

from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.participles import may_be_infinitive
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.phrases.guards import is_year

_VERBAL = re.compile(r"(?:aan|af|be|bij|door|her|in|mee|ont|op|over|toe|uit|ver|weg)\w{4}")
_FAR = 8  # tokens between `er` and its number
_CLAUSE = 14  # tokens between the verb or the conjunction and `er`


def infinitive_behind(found: list[Token], first: int, last: int) -> bool:
    """Whether the word behind the number is the verb of its clause, which has ``er`` for what is counted."""
    at = last + 1
    if at >= len(found) or not _may_be_verb(found[at]):
        return False
    if together(found, first, at):
        return True
    there = _there(found, first)
    if there < 0 or _other_verb(found, at + 1):
        return False
    opened = [token.low for token in _clause(found, there)]
    if opened[-1:] == ["waarvan"] or opened[-2:] == ["van", "wie"]:
        return True  # `waarvan er 12 dateren van voor 2010`: whatever follows, the clause needs a verb
    if not words("verbs with an infinitive").isdisjoint(opened):
        return True
    if not words("verbs with an infinitive or an object").isdisjoint(opened):
        return found[at].low in lexicon().verbs or _VERBAL.match(found[at].low) is not None
    closed = at + 1 >= len(found) or found[at + 1].kind == "mark"
    return closed and _subordinate(opened)


def together(found: list[Token], first: int, at: int) -> bool:
    """``jongeren die met vier samenleven``: behind ``met``, the verb that closes the relative clause."""
    if at >= len(found):
        return False
    known = found[at].low in lexicon().verbs or found[at].low.startswith("samen")
    closes = at + 1 >= len(found) or found[at + 1].kind == "mark"
    if not known or not closes:
        return False
    joined = first - 1 - 2 * (found[first - 1].low in {"of", "tot", "à"})  # `met vier of zes`
    opened = [token.low for token in found[max(0, joined - 4) : joined]]
    return joined > 0 and found[joined].low == "met" and not _RELATIVE.isdisjoint(opened)


_RELATIVE = frozenset({"die", "dat", "waar", "waarin", "waarbij"})


def _may_be_verb(token: Token) -> bool:
    """``verbruggen``, not ``verbruggingen``."""
    low = token.low
    if token.kind != "word" or low != token.text:
        return False
    if low in lexicon().stop or low in lexicon().inside:
        return low in lexicon().verbs and may_be_infinitive(low)
    return low.endswith(("en", "ën")) and not low.endswith(("ingen", "heden", "teiten", "schappen", "enten"))


def _there(found: list[Token], first: int) -> int:
    """Where ``er`` stands before the number, across times and words like ``maximaal``; -1 where it does not."""
    for at in range(first - 1, max(-1, first - 1 - _FAR), -1):
        if found[at].low == "er":
            return at
        if not (_passed_over(found[at].low) or found[at].kind == "date" or is_year(found, at)):
            return -1
    return -1


def _passed_over(low: str) -> bool:
    times = words("times between `er` and its number")
    return low in times or low in words("between `er` and its number") or low in lexicon().qualifying


def _clause(found: list[Token], there: int) -> list[Token]:
    """The tokens of the clause up to ``er``."""
    start = next((at + 1 for at in range(there - 1, -1, -1) if found[at].kind == "mark"), 0)
    return found[max(start, there - _CLAUSE) : there]


def _subordinate(opened: list[str]) -> bool:
    """``omdat we er``: a clause whose verb comes last, and none has come yet."""
    at = next((at for at, low in enumerate(opened) if low in words("before a clause with its verb last")), None)
    return at is not None and not any(low in lexicon().verbs for low in opened[at:])


def _other_verb(found: list[Token], at: int) -> bool:
    """Whether the clause goes on to a verb: ``er 45 bedrijven in Gent bewonderen``."""
    for index in range(at, len(found)):
        token, before = found[index], found[index - 1]
        if token.kind == "mark":
            return False
        known = token.low in lexicon().verbs
        nominal = before.low in lexicon().stop and before.low not in lexicon().verbs
        if _may_be_verb(token) and (known or not nominal):
            return True
    return False
