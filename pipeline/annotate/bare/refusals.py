"""Drafts that are no claims, whatever they leave out: titles in quotes, idioms, scales of a table, vague sizes.

Comes in: the tokens of a sentence and a ``Draft``. Goes out: yes or no; where titles stand.
Does not: know what was counted before (``selection``).
"""

from __future__ import annotations

from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at, token_at

_QUOTES = {"'": "'", "‘": "’", "“": "”", '"': '"', "«": "»"}


def titles(found: list[Token]) -> list[tuple[int, int]]:
    """Stretches in quotes that are names: begin with a capital, short, without a full stop."""
    out: list[tuple[int, int]] = []
    index = 0
    while index < len(found):
        close = _QUOTES.get(found[index].low) if found[index].kind == "mark" else None
        if close is not None:
            end = next((at for at in range(index + 1, min(len(found), index + 12)) if found[at].low == close), None)
            if end is not None and end > index + 1 and _is_title(found[index + 1 : end]):
                out.append((index, end))
                index = end
        index += 1
    return out


def _is_title(inside: list[Token]) -> bool:
    if len(inside) < 2 or not inside[0].text[:1].isupper() or inside[-1].low in ".?!":
        return False
    return not any(token.low in lexicon().verbs for token in inside)


def says_scale(found: list[Token], draft: Draft) -> bool:
    """``(x 1.000 euro)``, ``bedragen in duizend euro``: how the figures of a table are to be read."""
    if draft.kind not in {"euro", "count"} or draft.first == 0:
        return False
    before = found[draft.first - 1].low
    if before in {"x", "×", "*"}:
        return draft.first == 1 or found[draft.first - 2].low in {"(", "[", ":", "in", "bedragen", "euro"}
    return before in {"in", "("} and found[draft.number_at].low in {"duizend", "miljoen", "miljard"}


def is_vague(found: list[Token], draft: Draft) -> bool:
    """``een paar honderd``, ``enkele miljoen euro``: no number is told."""
    at = draft.number_at
    return at > 0 and found[at].low in _SIZES and found[at - 1].low in words("before a vague size")


_SIZES = frozenset({"honderd", "duizend", "miljoen", "miljard", "dozijn"})


def counts_sizes(draft: Draft) -> bool:
    """``12 extra miljoenen``, ``van de 30 beloofde miljoenen kwamen er 20``: no millions are counted."""
    return draft.kind == "count" and (draft.unit or "").lower() in _IN_PLURAL


_IN_PLURAL = frozenset({*(size + "en" for size in _SIZES), "tientallen", "honderdtallen", "duizendtallen"})


def is_ratio_again(found: list[Token], draft: Draft) -> bool:
    """``van 1 leraar per 18 leerlingen naar 1 per 15``: one of what was told first, not of what was told last."""
    many = token_at(found, draft.last + 2)
    per_number = low_at(found, draft.last + 1) == "per" and many is not None and many.number is not None
    return draft.elided and draft.unit is not None and draft.value == 1 and per_number


def is_idiom(found: list[Token], draft: Draft) -> bool:
    """``op één lijn``, ``onder één dak``: ``één`` behind a preposition, with no count in it."""
    if draft.kind != "count" or draft.value != 1 or draft.number is None or draft.number.form != "words":
        return False
    if draft.unit is None:
        return draft.last + 1 >= len(found) or found[draft.last + 1].low != "van"
    before = low_at(found, draft.first - 1)
    return before in {"onder", "met", "op", "in", "uit", "tot", "van", "aan", "naar", "als", "door", "onderling"}
