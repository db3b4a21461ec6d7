"""Says how a draft is meant: comparator, change, statistic, rate, base, and whether it is weak.

Comes in: the tokens of a sentence and a ``Draft`` over them.
Goes out: ``Quantity``.
Does not: find numbers, or know time (``periods``).
"""

from __future__ import annotations

from pipeline.annotate.direction import direction_of_sentence, separable
from pipeline.annotate.grammar import Draft
from pipeline.annotate.lexicon import lexicon
from pipeline.annotate.lemmas import singular
from pipeline.annotate.nouns import adjective, content, plural
from pipeline.annotate.tokens import Token
from pipeline.annotate.units import adverb_rate, rate_behind
from pipeline.annotate.weakness import is_weak
from pipeline.records import Change, Comparator, Quantity, Statistic

_ARTICLES = {"de", "het", "een", "die", "al", "deze"}
_MEAN = {"gemiddeld", "gemiddelde", "gemiddelden"}
_DURATIONS = {"second", "minute", "hour", "day", "month", "year", "werkdag"}
_MEDIAN = {"mediaan", "mediane"}


def quantity(found: list[Token], draft: Draft) -> Quantity:
    """The draft with its meaning; time is not yet in it."""
    factor = draft.unit_rule.factor if draft.unit_rule is not None and draft.kind != "percentage" else 1.0
    if draft.unit_rule is not None and draft.kind == "euro":
        factor = 1.0
    interval = draft.value is None
    low = draft.low if interval else draft.value
    high = draft.high if interval else draft.value
    norm_low = None if low is None else round(low * factor, 6)
    norm_high = None if high is None else round(high * factor, 6)
    comparator = comparator_of(found, draft)
    rate = draft.rate_per or _rate(found, draft)
    lemma = _lemma(draft)
    return Quantity(
        kind=draft.kind,
        value=draft.value,
        low=draft.low,
        high=draft.high,
        unit=draft.unit,
        unit_lemma=lemma,
        unit_norm=draft.unit_rule.norm
        if draft.unit_rule is not None
        else ("percent" if draft.kind == "percentage" else lemma),
        value_norm=norm_low if norm_low == norm_high else None,
        norm_low=norm_low,
        norm_high=norm_high,
        comparator=comparator,
        change=change_of(found, draft),
        rate_per=rate,
        statistic=_statistic(found, draft),
        base=_base(found, draft) if draft.kind == "percentage" and draft.unit == "percent" else None,
        weak=is_weak(found, draft, comparator),
    )


def _lemma(draft: Draft) -> str | None:
    if draft.unit_rule is not None:
        return draft.unit_rule.lemma
    return singular(draft.unit) if draft.unit else None


# --- comparator ------------------------------------------------------------------------------------------------


def comparator_of(found: list[Token], draft: Draft) -> Comparator:
    """From the words right before and right behind the surface; ``tot`` is a ceiling unless something changes to it."""
    if draft.low is not None:
        return "="
    if _passed(found, draft):
        return ">"
    behind = _phrase_behind(found, draft.last + 1)
    if behind is not None:
        return behind
    before = _phrase_before(found, draft)
    if before is not None:
        return before
    if draft.number is not None and draft.number.form == "tally":
        return "~"
    return "="


_LIMITS = frozenset("kaap grens drempel norm plafond limiet".split())
_PASSED = frozenset("overschreden overschrijdt overschrijden overschreed overschrijding".split())


def _passed(found: list[Token], draft: Draft) -> bool:
    """``de kaap van 1700 wordt overschreden``."""
    limited = any(token.low in _LIMITS for token in found[max(0, draft.first - 3) : draft.first])
    return limited and any(token.low in _PASSED for token in found)


def _phrase_before(found: list[Token], draft: Draft) -> Comparator | None:
    book, first = lexicon(), draft.first
    for skip in range(3):
        end = first - skip
        if skip and (end < 0 or found[end].low not in _ARTICLES):
            return None
        for width in range(min(book.before_words, end) if _may_end_phrase(found, end) else 0, 0, -1):
            phrase = _phrase(found, end - width, end)
            hit = book.before.get(phrase)
            if (
                hit is not None
                and phrase.endswith("dan")
                and end - width > 0
                and found[end - width - 1].low in book.units
            ):
                return "="
            if hit is not None and not (phrase.startswith(("binnen", "uiterlijk")) and draft.kind != "measure"):
                return hit[0]
        if end > 0 and found[end - 1].low == "dan":
            return _compared(found, end - 1)
        if end > 0 and found[end - 1].low == "tot":
            return "=" if (end > 1 and found[end - 2].low in book.units) or _changes_to(found, end - 1) else "<="
    return None


_GREATER = frozenset("meer ouder hoger groter langer zwaarder duurder breder verder sneller dieper".split())
_SMALLER = frozenset("minder jonger lager kleiner korter lichter goedkoper smaller trager".split())


def _compared(found: list[Token], at: int) -> Comparator | None:
    """``ouder is dan 65 jaar``: the comparative a few words before ``dan``."""
    for token in found[max(0, at - 4) : at]:
        if token.low in _GREATER:
            return ">"
        if token.low in _SMALLER:
            return "<"
    return None


def _phrase_behind(found: list[Token], at: int) -> Comparator | None:
    book = lexicon()
    for width in range(min(book.behind_words, len(found) - at), 0, -1):
        hit = book.behind.get(_phrase(found, at, at + width))
        if hit is not None and not _goes_on(found, at + width):
            return hit[0]
    return None


def _goes_on(found: list[Token], at: int) -> bool:
    """``10 of meer procent``: the words behind belong to what follows."""
    return at < len(found) and (found[at].kind == "number" or found[at].low in {"dan", "is", "de"})


def _phrase(found: list[Token], start: int, end: int) -> str:
    out = ""
    for index in range(start, end):
        glue = index > start and found[index - 1].end == found[index].start
        out += found[index].low if glue or index == start else " " + found[index].low
    return out


_RESULTS = frozenset(
    "beperkt beperken beperkte herleid herleiden teruggebracht evolueerde evolueren evolueert geëvolueerd aangepast aanpassen bijgesteld leidt leiden leidde "
    "leidden geleid komt komen kwam kwamen gekomen brengt brengt brengen bracht gebracht klokt afgerond aanleiding reken herzien "
    "behoort behoren behoorde uitgegroeid omgevormd herschaald bijgestuurd sloot".split()
)


def _changes_to(found: list[Token], at: int) -> bool:
    """Whether the ``tot`` at ``at`` says where a change ends: ``opgetrokken tot``, ``van 12 tot``."""
    return direction_of_sentence(found) is not None or any(
        token.low in _RESULTS for token in found[max(0, at - 7) : at]
    )


# --- change ----------------------------------------------------------------------------------------------------


def change_of(found: list[Token], draft: Draft) -> Change | None:
    """The change that the quantity itself is, ``None`` for a level."""
    surface = found[draft.number_at].low
    if surface.startswith("+"):
        return "increase"
    for direction in lexicon().directions:
        if any(word in direction.inside for word in draft.inside):
            return direction.change
        if (
            draft.first
            and found[draft.first - 1].low in direction.inside
            and found[draft.first - 1].low not in {"meer", "minder"}
        ):
            return direction.change
    return _beside(found, draft) or _by(found, draft) or _of_noun(found, draft) or _straight(found, draft)


def _beside(found: list[Token], draft: Draft) -> Change | None:
    """``12 procent hoger``, ``12 scholen minder``."""
    last = draft.last
    if last + 3 < len(found) and found[last + 1].low == "per" and found[last + 2].kind == "word":
        last += 2
    if last + 1 >= len(found):
        return None
    word = found[last + 1].low
    for direction in lexicon().directions:
        if word in direction.words:
            following = found[last + 2] if last + 2 < len(found) else None
            if (
                draft.kind == "measure"
                and word in {"hoger", "lager"}
                and draft.unit_rule is not None
                and draft.unit_rule.norm in _DURATIONS
            ):
                return None
            if (
                word in {"bij", "langer", "groter", "kleiner", "korter"}
                and following is not None
                and following.kind == "word"
                and following.low != "dan"
            ):
                return None
            return direction.change
    return None


def _by(found: list[Token], draft: Draft) -> Change | None:
    """``met 12 procent`` in a sentence whose nearest verb or noun of change tells the direction."""
    at = _left_of_qualifiers(found, draft.first)
    if at < 0 or found[at].low != "met":
        return None
    return _nearest(found, at, verbs_only=False)


def _of_noun(found: list[Token], draft: Draft) -> Change | None:
    """``een stijging van 12 procent``."""
    at = _left_of_qualifiers(found, draft.first)
    if at < 1 or found[at].low not in {"van", ":", "(", "tot"} or found[at].low == "tot":
        return None
    for index in range(at - 1, max(-1, at - 4), -1):
        token = found[index]
        for direction in lexicon().directions:
            if token.kind == "word" and direction.noun.fullmatch(token.low):
                return direction.change
        if token.kind in {"mark", "number"} or token.low in {"van"}:
            return None
    return None


def _straight(found: list[Token], draft: Draft) -> Change | None:
    """``60 procent gestegen``, ``steeg 60 procent``, ``drie posities gezakt``: the verb right beside the quantity."""
    before = _left_of_qualifiers(found, draft.first)
    if before >= 0 and found[before].low in {"tot", "van", "naar", "op", "met"}:
        return None
    if draft.kind == "euro" and draft.value is None:
        return None
    for index in (draft.last + 1, before):
        if 0 <= index < len(found) and found[index].kind == "word":
            for direction in lexicon().directions:
                if direction.verb.fullmatch(found[index].low) and not found[index].low.endswith("ende"):
                    return direction.change
    return None


def _left_of_qualifiers(found: list[Token], first: int) -> int:
    """Index of the word before the quantity, past its comparator and articles."""
    end = first
    while end > 0:
        if found[end - 1].low in _ARTICLES or found[end - 1].low in _MEAN:
            end -= 1
            continue
        width = _qualifier(found, end)
        if width == 0:
            return end - 1
        end -= width
    return end - 1


def _qualifier(found: list[Token], end: int) -> int:
    """How many tokens right before ``end`` are one phrase that bounds or blurs a number; 0 for none."""
    book = lexicon()
    if not _may_end_phrase(found, end):
        return 0
    for width in range(min(book.before_words, end), 0, -1):
        if _phrase(found, end - width, end) in book.before:
            return width
    return 0


def _may_end_phrase(found: list[Token], end: int) -> bool:
    return end > 0 and (found[end - 1].kind == "mark" or found[end - 1].low in lexicon().before_last)


def _nearest(found: list[Token], at: int, *, verbs_only: bool) -> Change | None:
    best: tuple[int, Change] | None = None
    for index, token in enumerate(found):
        if token.kind != "word":
            continue
        for direction in lexicon().directions:
            noun = not verbs_only and at - 5 <= index < at and direction.noun.fullmatch(token.low)
            if noun or direction.verb.fullmatch(token.low):
                distance = abs(index - at)
                if best is None or distance < best[0]:
                    best = (distance, direction.change)
    return best[1] if best is not None and best[0] <= 15 else separable(found)


# --- statistic, rate, base -------------------------------------------------------------------------------------


def _statistic(found: list[Token], draft: Draft) -> Statistic | None:
    for token in found[max(0, draft.first - 4) : draft.first]:
        if token.low in _MEAN:
            return "mean"
        if token.low in _MEDIAN:
            return "median"
    if draft.last + 1 < len(found) and found[draft.last + 1].low == "gemiddeld":
        return "mean"
    return None


def _rate(found: list[Token], draft: Draft) -> str | None:
    rate, _ = rate_behind(found, draft.last + 1)
    if rate is not None:
        return rate
    if draft.first > 1 and found[draft.first - 2].low == "per" and found[draft.first - 1].kind == "word":
        return rate_behind(found, draft.first - 2)[0]
    for index in (draft.first - 1, draft.last + 1):
        if 0 <= index < len(found):
            period = adverb_rate(found[index].low)
            if period is not None:
                return period
    return None


def _base(found: list[Token], draft: Draft) -> str | None:
    """The whole that a share is of: ``12 procent van de Vlaamse scholen`` -> ``de Vlaamse scholen``."""
    at = draft.last + 1
    if at >= len(found) or found[at].low not in {"van", "der"}:
        return None
    words: list[str] = []
    for index in range(at + 1, min(len(found), at + 9)):
        token = found[index]
        following = found[index + 1] if index + 1 < len(found) else None
        if (
            token.kind != "word"
            or (words and not content(token))
            or (not words and not content(token) and token.low not in _DETERMINERS)
        ):
            break
        words.append(token.text)
        goes_on = following is not None and content(following) and plural(following) and token.low.endswith("e")
        if content(token) and not adjective(token) and not token.text[:1].isupper() and not goes_on:
            break
    return " ".join(words) if any(word.lower() not in _DETERMINERS for word in words) else None


_DETERMINERS = {
    "de",
    "het",
    "die",
    "deze",
    "dit",
    "dat",
    "alle",
    "onze",
    "hun",
    "zijn",
    "haar",
    "mijn",
    "uw",
    "een",
    "al",
}
