"""Tells ``een derde`` that comes after two of a kind from a third of something.

Comes in: the tokens of a sentence, its drafts, the sizes of what the sentence before counted.
Goes out: yes or no.
Does not: know ``een derde school``, where the noun tells it (``guards``).
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import words
from pipeline.annotate.lexis.shapes import content
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at
from pipeline.annotate.lexis.words import part


def next_of_kind(found: list[Token], draft: Draft, drafts: Sequence[Draft], before: Sequence[float]) -> bool:
    """``wij bouwen twee centra en denken aan een derde``: one more of what was counted, no share of it.

    ``before``: sizes of what the sentence before counted. With a larger number or an amount told too, it may be a
    share of that.
    """
    place = _place(found, draft)
    if place is None or _as_share(found, draft):
        return False
    if _in_a_row(found):
        return True
    others = [one for one in drafts if one.number_at != draft.number_at and not _lasts(one)]
    if any(one.kind != "count" or one.unit_rule is not None for one in others) or _of_money(found):
        return False
    here = [one.value or 0.0 for one in others if not _within(found, one)]
    sizes = here if others else before
    return place - 1 in sizes and max(sizes) < place


def _place(found: list[Token], draft: Draft) -> float | None:
    """3 for ``een derde``; ``None`` for ``een kwart``, ``twee derde``."""
    first, _, last = found[draft.number_at].low.partition(" ")
    if draft.rule != "fraction" or first != "een" or last.endswith(("kwart", "n")):
        return None
    return part(last)


def _as_share(found: list[Token], draft: Draft) -> bool:
    """``een derde van``, ``bijna een derde``, ``met een derde``: told as a share."""
    before = low_at(found, draft.first - 1)
    behind = low_at(found, draft.last + 1)
    return behind in words("behind a fraction") or before in words("before a fraction") or before in _BY


def _lasts(one: Draft) -> bool:
    """``na drie maanden``: says when, and counts nothing that could be shared."""
    return one.unit_rule is not None and one.unit_rule.norm in _TIMES


def _in_a_row(found: list[Token]) -> bool:
    """``een tweede, een derde en zelfs een vierde``."""
    return any(
        found[at].low == "tweede" and found[at - 1].low == "een" and not content(found[at + 1])
        for at in range(1, len(found) - 1)
    )


def _of_money(found: list[Token]) -> bool:
    return any(token.low in words("talk of money") for token in found)


def _within(found: list[Token], one: Draft) -> bool:
    """``in drie provincies``: where something holds; nothing is listed of which there may be one more."""
    at = one.first - 1 - (one.first > 1 and found[one.first - 1].low in {"de", "die", "deze"})
    return at >= 0 and found[at].low in _BY | {"in", "uit", "bij", "binnen", "van", "over", "onder"}


_BY = frozenset({"met", "voor", "tot", "op", "aan", "door", "tussen", "naar"})
_TIMES = frozenset({"year", "month", "day", "hour", "minute"})
