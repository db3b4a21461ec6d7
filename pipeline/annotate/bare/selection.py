"""Chooses among the drafts of a sentence those that are claims, and gives elided nouns back.

Comes in: tokens and drafts of one sentence, and what earlier sentences counted.
Goes out: the drafts that are claims, each with its unit where one can be known.
Does not: change values.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.annotate.bare.completion import as_share, completed, last_told
from pipeline.annotate.bare.listed import under_amounts
from pipeline.annotate.bare.refusals import counts_sizes, is_idiom, is_ratio_again, is_vague, says_scale, titles
from pipeline.annotate.joined.inherited import (
    elided_money,
    scaled,
    shares_of_one,
)
from pipeline.annotate.joined.sharing import leaves_out_millions, tied
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.opening import begins
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at
from pipeline.annotate.phrases.antecedents import Antecedents
from pipeline.annotate.phrases.nouns import noun_phrase
from pipeline.annotate.phrases.ordinals import next_of_kind
from pipeline.annotate.phrases.scaling import Scaling, scaling
from pipeline.annotate.sense.adjuncts import without_adjunct


def accepted(found: list[Token], drafts: list[Draft], antecedents: Antecedents) -> Iterator[Draft]:
    """The drafts that are claims; bare numbers get the noun or the money that they refer to, or are dropped."""
    antecedents.next_sentence()
    named = titles(found)
    stated = scaling(found)
    if stated is not None:
        named.append((stated.first, stated.last))
    shares = shares_of_one(found, drafts)
    kept: list[Draft] = []
    for one in map(_unruled, drafts):
        titled = any(start <= one.first and one.last <= end for start, end in named)
        if titled or any(refused(found, one) for refused in (is_idiom, says_scale, is_vague, is_ratio_again)):
            continue
        if _no_share(found, one, drafts, kept, antecedents) or (stated is None and _of_unsaid_size(found, one, drafts)):
            continue
        draft = under_amounts(found, one, antecedents) or _read(found, one, kept, antecedents, stated, shares)
        if draft is None or counts_sizes(draft) or _beside_millions(found, draft, kept):
            continue
        if _is_amount(draft) or _priced_beside(found, draft, drafts):
            draft = elided_money(found, replace(draft, last=draft.number_at), francs=antecedents.francs)
        antecedents.things = draft.kind == "count" and draft.unit_rule is None and draft.unit is not None
        if draft.kind == "count" and draft.unit_rule is None:
            antecedents.remember(draft.unit, draft.value or draft.high or 0)
        in_francs = draft.unit_rule is not None and draft.unit_rule.lemma == "frank"
        if in_francs or draft.kind == "euro":
            antecedents.francs = in_francs
        if draft.number is not None and draft.number.scale >= 1e6:
            antecedents.money = in_francs or draft.kind == "euro"
        kept.append(draft)
    antecedents.divide(kept)
    antecedents.last = next((one for one in reversed(kept) if not one.is_again), None)
    antecedents.last_end = found[-1].end if found else 0
    yield from (_measured(one) for one in kept)


def _read(
    found: list[Token],
    one: Draft,
    kept: list[Draft],
    antecedents: Antecedents,
    stated: Scaling | None,
    shares: frozenset[int],
) -> Draft | None:
    """The draft as it is told; a bare number with what it leaves out, in what the sentence says it is told in."""
    if one.rule != "bare number" and not (one.rule == "interval" and one.unit is None):
        return one
    if one.number_at in shares:
        return as_share(one)
    if stated is not None and stated.unit is not None:
        return scaled(one, stated)
    told = _past_adjunct(found, one, kept, antecedents) or completed(found, one, kept, antecedents)
    draft = _with_millions(told, kept)
    return draft if draft is None or stated is None else scaled(draft, stated)


def _past_adjunct(found: list[Token], one: Draft, kept: list[Draft], antecedents: Antecedents) -> Draft | None:
    """``van de 300 leden zijn er in Gent 45 ziek``: what it would be without the phrase before it, if that is known."""
    reduced = without_adjunct(found, one)
    if reduced is None:
        return None
    tokens, moved = reduced
    told, gone = completed(tokens, moved, kept, antecedents), one.first - moved.first
    if told is None or (told.unit is None and found[one.first - 1].text[:1].isupper()):
        return None  # `Morgen openen er in Gent 8`: nothing tells of what
    return replace(told, first=told.first + gone, last=told.last + gone, number_at=told.number_at + gone)


def _with_millions(draft: Draft | None, kept: list[Draft]) -> Draft | None:
    """``11 miljoen inwoners, waarvan 6,5 in Gent``: there are no pieces of these, so it is in millions.

    Of what is not known to be the same things it is dropped: ``het budget bedraagt 45 miljard, het tekort 1,5``.
    """
    last = next((one for one in reversed(kept) if one.number is not None and one.number.scale >= _MILLION), None)
    number = draft.number if draft is not None else None
    if draft is None or number is None or last is None or last.number is None or draft.kind != "count":
        return draft
    if draft.value is None or draft.value == int(draft.value) or number.scale != 1:
        return draft
    if draft.unit is None or draft.unit != last.unit or not leaves_out_millions(number, last.number):
        return None if draft.unit is None and last.kind == "euro" else draft
    value = round(number.value * last.number.scale, 6)
    return replace(draft, value=value, number=replace(number, value=value, scale=last.number.scale))


def _beside_millions(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``300 miljoen euro, waarvan 2 voor de dijken``: two euros or two millions, which cannot be told.

    Of a rate it can: ``5 miljoen euro, of 300 per kind``.
    """
    number = draft.number
    if draft.kind != "euro" or number is None or draft.last != draft.number_at or draft.first != draft.number_at:
        return False
    whole = next((one.number for one in reversed(kept) if one.kind == "euro"), None)
    plain = number.scale == 1 and number.value < _PLAIN and low_at(found, draft.last + 1) != "per"
    return plain and whole is not None and whole.scale >= _MILLION


_PLAIN = 1000


def _unruled(draft: Draft) -> Draft:
    """``34,5 vte``: people, told of and left out as other things are."""
    return replace(draft, unit_rule=None) if draft.unit_rule is not None and draft.unit_rule.norm == _VTE else draft


_VTE = "vte"


def _measured(draft: Draft) -> Draft:
    """``het aantal uren steeg van 9.840 tot 10.215``: what the number leaves out may be a unit."""
    rule = lexicon().units.get((draft.unit or "").lower())
    if rule is None or rule.kind not in {"measure", "count"} or not (draft.elided or rule.norm == _VTE):
        return draft
    return replace(draft, kind="measure" if rule.kind == "measure" else "count", unit_rule=rule)


def _no_share(found: list[Token], one: Draft, drafts: list[Draft], kept: list[Draft], antecedents: Antecedents) -> bool:
    """``een derde`` of which there are two already; ``de andere helft`` where no half was told."""
    if one.rule == "other half":
        last = last_told(found, kept, antecedents)
        return last is None or last.kind != "percentage" or last.value != 50
    return one.rule == "fraction" and next_of_kind(found, one, drafts, antecedents.just_counted(begins(found)))


def _of_unsaid_size(found: list[Token], one: Draft, drafts: list[Draft]) -> bool:
    """``het tekort was 12 in 2010 en 1,2 miljard euro in 2015``: millions or milliards, but no bare number."""
    following = next((other for other in drafts if other.first > one.last), None)
    if one.rule != "bare number" or following is None or following.kind != "euro" or following.number is None:
        return False
    return following.number.scale > _MILLION and tied(found, found[one.last + 1 : following.first])


def _is_amount(draft: Draft) -> bool:
    """``2,25 miljard Europese middelen``, ``3 miljoen van de subsidies``: millions of what is money are money."""
    if draft.kind != "count" or draft.number is None or draft.number.scale < 1e6 or draft.value is None:
        return False
    unit = (draft.unit or "").lower()
    return unit == "middelen" or unit.endswith(tuple(words("ends of words for amounts")))


def _priced_beside(found: list[Token], draft: Draft, drafts: list[Draft]) -> bool:
    """``voor 3 miljoen gronden en voor 2 miljoen euro gebouwen``: what the one was bought for, so was the other."""
    if not _millions_for(found, draft) or draft.rule != "counted noun":
        return False
    following = next((one for one in drafts if one.first > draft.last), None)
    if following is None or following.kind != "euro" or not _millions_for(found, following):
        return False
    between = [token.low for token in found[draft.last + 1 : following.first]]
    return between in _AND_FOR and noun_phrase(found, following.last + 1, one=False) is not None


def _millions_for(found: list[Token], draft: Draft) -> bool:
    large = draft.number is not None and draft.number.scale >= _MILLION
    return large and draft.first > 0 and found[draft.first - 1].low == "voor"


_AND_FOR = (["en", "voor"], [",", "voor"], [",", "en", "voor"], [";", "voor"])
_MILLION = 1_000_000
