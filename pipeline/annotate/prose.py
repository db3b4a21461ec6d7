"""The quantity engine for prose: from clean text to quantities with their meaning.

Comes in: clean text; the date of the text, against which ``vorig jaar`` is resolved.
Goes out: ``Found`` records in order of their place.
Does not: know raw offsets, tables, speakers or documents. It tokenizes only sentences that hold a candidate.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.annotate.bare.gapping import handed_on, names_share
from pipeline.annotate.bare.selection import accepted
from pipeline.annotate.found import Found
from pipeline.annotate.joined.grammar import drafts
from pipeline.annotate.lexis.broken import is_two_ways
from pipeline.annotate.lexis.candidates import Candidates
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.opening import without_opening
from pipeline.annotate.lexis.sentences import Sentences
from pipeline.annotate.lexis.spoken_between import without_spoken_between
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import tokens
from pipeline.annotate.periods import attach_times
from pipeline.annotate.phrases.antecedents import Antecedents
from pipeline.annotate.phrases.asked import Reply
from pipeline.annotate.sense.base import base_of
from pipeline.annotate.sense.blurred import in_full, without_blurs
from pipeline.annotate.sense.change.gapped import goes_on_without_verb
from pipeline.annotate.sense.meaning import quantity
from pipeline.records import Comparator, Quantity


def read(text: str, *, reference: dt.date | None = None, replies: Sequence[Reply] = ()) -> tuple[Found, ...]:
    """Every quantity of ``text``, in order, with offsets in ``text``. ``reference``: the text's own date.

    ``replies`` to questions, in order, that begin in ``text``.
    """
    found: list[Found] = []
    text = without_spoken_between(text)
    francs = reference is not None and reference < _EURO
    antecedents = Antecedents(text, francs=francs, replies=[Reply(0), *replies])
    for start, end in _sentences(text):
        antecedents.reach(end)
        written = without_opening(tokens(text, start, end))
        cut, stated = without_blurs(written)
        kept = list(accepted(cut, drafts(cut), antecedents))
        plain = [quantity(cut, draft, _stated(cut, draft, stated)) for draft in kept]
        if stated:
            plain = [
                _with_whole(told, written, in_full(written, cut, draft))
                for told, draft in zip(plain, kept, strict=True)
            ]
        meant = handed_on(cut, kept, plain, _told_last(text, found, start))
        here = [_found(cut, draft, told, (start, end)) for draft, told in zip(kept, meant, strict=True)]
        here = _without_verb(cut, here, found)
        found += [one for one in _told_twice(text, here) if not is_two_ways(text[one.start : one.end], one.quantity)]
    return attach_times(text, found, reference=reference) if found else ()


def _stated(cut: list[Token], draft: Draft, stated: Mapping[int, Comparator]) -> Comparator | None:
    return stated.get(cut[draft.first].start) or stated.get(cut[draft.number_at].start)


def _with_whole(told: Quantity, written: list[Token], draft: Draft) -> Quantity:
    """With its base as it is written: ``de ruim 300 leden``."""
    return told if told.base is None else replace(told, base=base_of(written, draft) or told.base)


def _told_last(text: str, found: list[Found], start: int) -> Quantity | None:
    """What the sentence right before ``start`` told last; nothing where it names a share."""
    last = found[-1] if found and start - found[-1].sentence[1] <= _NEXT else None
    return None if last is None or names_share(text[slice(*last.sentence)].lower()) else last.quantity


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Bounds of the sentences that hold a candidate, each once, in order."""
    places, cut = Candidates(text), Sentences(text)
    place = places.next(0)
    while place is not None:
        start, end = cut.around(place)
        yield from _pieces(text, start, end)
        place = places.next(max(end, place + 1))


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A stretch without full stops is read in pieces, so that the work stays linear in the length of the text."""
    while end - start > _LONGEST:
        cut = text.rfind(" ", start, start + _LONGEST)
        cut = start + _LONGEST if cut <= start else cut
        yield start, cut
        start = cut + 1
    yield start, end


def _without_verb(cut: list[Token], here: list[Found], before: list[Found]) -> list[Found]:
    """``Het aantal honden daalde met 14 procent. Het aantal katten zelfs met 30 procent.``: by the verb told last."""
    last = before[-1] if before else None
    if last is None or len(here) != 1 or last.quantity.change is None or not goes_on_without_verb(cut):
        return here
    near = here[0].sentence[0] - last.sentence[1] <= _NEXT and here[0].quantity.kind == last.quantity.kind
    if not near or here[0].quantity.change is not None or last.rule != here[0].rule:
        return here
    return [replace(here[0], quantity=replace(here[0].quantity, change=last.quantity.change))]


def _told_twice(text: str, here: list[Found]) -> list[Found]:
    """``steeg met 12 procent of 340 dossiers``: one change, as a share and as a size.

    ``telde 360 clubs of 12 procent meer``: the first is what there are; not in ``dat zijn er 360 of 12 procent meer``.
    """
    for at in range(len(here) - 1):
        one, other = here[at : at + 2]
        shares = [claim.quantity.kind == "percentage" for claim in (one, other)]
        both = all(shares) and _same_share(one.quantity, other.quantity)
        if (shares[0] == shares[1] and not both) or not _says_again(text, one, other):
            continue
        apart = at > 0 and _goes_on_from(text, here[at - 1], one)
        if one.quantity.change is None and not shares[0] and not apart and not _of_that(text, one):
            continue
        change = one.quantity.change or other.quantity.change
        here[at : at + 2] = [replace(claim, quantity=replace(claim.quantity, change=change)) for claim in (one, other)]
    return here


def _same_share(one: Quantity, other: Quantity) -> bool:
    """``35 procent of een derde meer``: the second says the first in a round fraction."""
    near = one.value and other.value and abs(one.value - other.value) <= _ROUNDED * one.value
    return bool(near) and one.change is None and other.change is not None


def _says_again(text: str, one: Found, other: Found) -> bool:
    """Whether nothing but ``of`` parts two claims; ``meer dan in 2016`` too, behind the size of a change."""
    if _IN_OTHER_WORDS.fullmatch(text, one.end, other.start):
        return True
    compared = one.quantity.change is not None and other.quantity.base is None
    return compared and _MORE_OR.fullmatch(text, one.end, min(other.start, one.end + 2 * _NEAR)) is not None


def _goes_on_from(text: str, whole: Found, one: Found) -> bool:
    """``70 ton vervoerd, 3 ton of 4 procent meer dan in 2015``: a smaller size of the same, and a share."""
    sizes = (one.quantity.value, whole.quantity.value)
    less = sizes[0] is not None and sizes[1] is not None and 0 < sizes[0] < sizes[1]
    same = one.quantity.unit is not None and one.quantity.unit == whole.quantity.unit
    return less and same and _BEHIND_COMMA.search(text, whole.end, one.start) is not None


def _of_that(text: str, one: Found) -> bool:
    """Whether the first of the two is the difference: ``dat zijn er 360 of 12 procent meer``."""
    before = max(0, one.start - _NEAR), one.start
    there = one.rule != "elided noun" or _THERE_ARE.search(text, *before)
    return not there or _THAT_IS.search(text, *before) is not None


_ABOUT = r"(?:(?:afgerond|bijna|circa|maar\s+liefst|meer\s+dan|omgerekend|ongeveer|ruim|zowat)\s+)?"
_OR = r",?\s+\(?(?:of|ofwel|oftewel)\s+" + _ABOUT
_IN_OTHER_WORDS = re.compile(_OR, re.IGNORECASE)
# `300 boten meer dan in 2016, of 12 procent`.
_MORE_OR = re.compile(r"\s+(?:meer|minder|hoger|lager)(?:\s+dan\s+[^,.;:()]{1,40})?" + _OR, re.IGNORECASE)
_THAT_IS = re.compile(r"(?<![^\W_])d[ai]t\s+(?:is|zijn|was|waren)\s+(?:er\s+)?(?:[^\W\d_]+\s+){0,2}\Z", re.IGNORECASE)
# `waren er 5.180 of een kwart meer`, `steeg tot 5.180 of + 20 procent`: what there are; not `dat zijn er 300 of ...`.
_THERE_ARE = re.compile(
    r"(?<!dat\s)(?<!dit\s)(?<![^\W_])(?:(?:zijn|waren)\s+(?:het\s+)?er|tot|naar)\s+(?:[^\W\d_]+\s+){0,2}\Z",
    re.IGNORECASE,
)
_BEHIND_COMMA = re.compile(r",\s(?:(?:zo['’]n|ongeveer|bijna|ruim|zowat|of|dus|ofwel)\s)*\Z", re.IGNORECASE)
_NEAR = 40  # characters
_ROUNDED = 0.15
_NEXT = 3  # characters between a sentence and the next one
_LONGEST = 1_200
_EURO = dt.date(2002, 1, 1)  # before that day amounts were told in francs


def _found(cut: list[Token], draft: Draft, told: Quantity, sentence: tuple[int, int]) -> Found:
    start, end = cut[draft.first].start, cut[draft.last].end
    return Found(start, end, told, sentence, draft.rule, draft.is_again)
