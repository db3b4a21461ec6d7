"""Tells a figure that its sentence denies: mostly one that another is set in place of.

Comes in: the tokens of a sentence and a ``Draft`` over them.
Goes out: yes or no.
Does not: take ``geen 20 gemeenten`` for denied, which says how many at most; or what somebody said before (``u sprak
van 30 miljoen, maar het is 25``).
"""

from __future__ import annotations

from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at
from pipeline.annotate.phrases.guards import is_year
from pipeline.annotate.sense.change.left import left_of_qualifiers
from pipeline.annotate.sense.comparison import is_corrected

_DENIERS = frozenset({"niet", "geen"})
_OPPOSED = frozenset({"maar", "wel", "doch"})
_OFTEN = frozenset({"wel", "liefst", "al", "reeds", "zelfs", "eerder", "slechts", "maar", "eigenlijk"})
_NO_LONGER = frozenset({"meer", "langer"})
_LINKING = frozenset({"om", "over", "op", "met", "van", "voor", "aan", "in", "door", "tegen", "naar", "tot", "uit"})
_NEAR, _FAR = 6, 12  # tokens


def is_denied(found: list[Token], draft: Draft) -> bool:
    """``niet om 12, maar om 15 euro``, ``niet 12 procent, zoals u zegt, maar 15``, ``geen 12 euro meer``: the 12."""
    if not any(token.low in _DENIERS for token in found[max(0, draft.first - _NEAR) : draft.first]):
        return False
    if low_at(found, draft.first - 1) == "geen" and is_corrected(found, draft):
        return True
    if not _denied_before(found, draft.first):
        return False
    for at in range(draft.last + 1, min(len(found) - 1, draft.last + 1 + _FAR)):
        token = found[at]
        if token.low in _OPPOSED:
            return _is_figure(found, at + 1)
        if token.kind == "number" and not is_year(found, at):
            return False
    return False


def _denied_before(found: list[Token], first: int) -> bool:
    before = left_of_qualifiers(found, first)
    near = {first - 1, before}  # `geen` alone is a qualifier too: `geen 20`
    near |= {at - 1 for at in near if low_at(found, at) in _LINKING or low_at(found, at) in _NO_LONGER}
    return any(at >= 0 and found[at].low in _DENIERS for at in near)


def _is_figure(found: list[Token], at: int) -> bool:
    """Whether a figure stands at ``at``, past what leads to it."""
    number = next((one for one in range(at, min(len(found), at + _FAR)) if found[one].kind == "number"), None)
    if number is None or is_year(found, number):
        return False
    before = left_of_qualifiers(found, number)
    while before >= at and (found[before].low in _LINKING or found[before].low in _OFTEN):
        before -= 1
    return before < at
