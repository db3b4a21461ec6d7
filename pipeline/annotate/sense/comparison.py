"""Says how exactly a quantity is meant: from the words before and behind it.

Comes in: the tokens of a sentence and a ``Draft`` over them.
Goes out: a comparator (guidelines, rule 3).
Does not: make an interval of a bound.
"""

from __future__ import annotations

from pipeline.annotate.lexis.direction import direction_of_sentence, multiplied, of_noun, of_verb
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import lexicon, words
from pipeline.annotate.lexis.shapes import content
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at, token_at
from pipeline.annotate.phrases.differences import Sort, other_figure, sort_of
from pipeline.annotate.phrases.guards import is_year
from pipeline.records import Comparator

ARTICLES = frozenset({"de", "het", "een", "die", "al", "deze"})


def comparator_of(found: list[Token], draft: Draft) -> Comparator:
    """From the words right before and right behind the surface; ``tot`` is a ceiling unless something changes to it."""
    if draft.low is not None:
        return _phrase_ending(found, draft.first, draft) or "="
    if _passed(found, draft):
        return ">"
    inside = draft.rule == "ratio" and found[draft.first + 1].low == "of"  # `zeven of meer op tien`
    ends = draft.first if inside else draft.last
    stated = _phrase_behind(found, ends + 1) or _phrase_before(found, draft) or _estimated(found, draft)
    if stated is not None and stated != "=":
        return stated
    tally = draft.number is not None and draft.number.form == "tally"  # `amper een twintigtal`, too
    return "~" if tally or _about_so_many(found, draft) else "="


def _may_end_phrase(found: list[Token], end: int) -> bool:
    """Whether the token before ``end`` can be the last of a phrase that bounds or blurs a number."""
    return end > 0 and (found[end - 1].kind == "mark" or found[end - 1].low in lexicon().before_last)


def phrases_before(found: list[Token], end: int) -> list[tuple[int, str]]:
    """The phrases of the rule file that end before ``end``, with how many tokens each has, the shortest first."""
    if not _may_end_phrase(found, end):
        return []
    book, said = lexicon(), ""
    phrases: list[tuple[int, str]] = []
    for index in range(end - 1, -1, -1):
        glue = index + 1 == end or found[index].end == found[index + 1].start
        said = found[index].low + ("" if glue else " ") + said
        if said not in book.before_endings:
            break
        if said in book.before:
            phrases.append((end - index, said))
    return phrases


def _about_so_many(found: list[Token], draft: Draft) -> bool:
    """``een 900 laadpalen``, ``een twintig jaar geleden``; not ``een 3 meter hoge muur``, ``een 20 euro boete``."""
    number = draft.number
    if (
        number is None
        or draft.first == 0
        or found[draft.first - 1].low != "een"
        or draft.elided
        or draft.rule == "ratio"
    ):
        return False
    round_ = number.form in {"digits", "words"} and number.value >= 10 and number.value == int(number.value)
    behind = token_at(found, draft.last + 1)
    if draft.kind == "measure":  # `een 45 hectare groot bos`
        return round_ and behind is not None and behind.low == "geleden"
    return round_ and (behind is None or behind.kind == "mark" or behind.low in lexicon().stop)


def _passed(found: list[Token], draft: Draft) -> bool:
    """``de kaap van 1700 wordt overschreden``."""
    at = draft.first - 1
    while at > 0 and found[at].low in ARTICLES:
        at -= 1
    limited = at > 0 and found[at].low == "van" and found[at - 1].low in words("limits")
    if not limited:
        return False
    for index, token in enumerate(found):
        if token.low in words("passing a limit"):
            return not any(one.low in {"niet", "nooit", "zonder"} for one in found[draft.last + 1 : index])
    return False


def _estimated(found: list[Token], draft: Draft) -> Comparator | None:
    """``Naar schatting zijn er 15.000 mensen``: the verb stands between, and the first figure is the estimate."""
    for index in range(draft.first - 1, max(0, draft.first - _FAR), -1):
        token = found[index]
        if token.kind == "mark" or (token.kind == "number" and not is_year(found, index)) or token.low in _TURNS:
            return None
        if token.low == "schatting" and found[index - 1].low == "naar":
            told = any(one.low in lexicon().verbs or one.low == "er" for one in found[index + 1 : draft.first])
            return "~" if told else None
    return None


def _of_mean_or_total(found: list[Token], first: int) -> int:
    """Where the figure begins with its ``gemiddeld`` or ``in totaal``: ``minder dan gemiddeld 45 dagen``."""
    if first > 1 and found[first - 1].low == "gemiddeld":
        return first - 1
    if first > 2 and [token.low for token in found[first - 2 : first]] == ["in", "totaal"]:
        return first - 2
    return first


def _phrase_before(found: list[Token], draft: Draft) -> Comparator | None:
    first = _of_mean_or_total(found, draft.first)
    stated = _phrase_ending_at(found, draft, first) if first < draft.first else None
    return stated or _phrase_ending_at(found, draft, draft.first)


def _phrase_ending_at(found: list[Token], draft: Draft, first: int) -> Comparator | None:
    for skip in range(3):
        end = first - skip
        if end <= 0 or (skip and found[end].low not in _BETWEEN):
            return None
        stated = _phrase_ending(found, end, draft)
        if stated is not None:
            return stated
        if found[end - 1].low == "dan":  # `minder boeren dan de 3500 van toen`: a figure that is known
            return None if skip and _is_known(found, draft, end) else _compared(found, end - 1, draft)
        if found[end - 1].low == "tot" and _grows_by_year(found, end - 1, draft):
            return "="
        if found[end - 1].low == "tot":
            measured = end > 1 and found[end - 2].low in lexicon().units
            if _may_reach(found, end - 1) or _may_reach_behind(found, end - 1, draft) or _of_thing(found, end - 1):
                return "<="
            told = measured or _gives_access(found, end - 1, draft)
            return "=" if told or _changes_to(found, end - 1) or _from_before(found, end - 1) else "<="
        if found[end - 1].low == "van" and end > 2 and found[end - 3].low in _OUTERMOST:
            return _OUTERMOST[found[end - 3].low]
        apart = _before_preposition(found, end - 1, draft, beside=not skip)
        if apart is not None:
            return apart
    return None


def _before_preposition(found: list[Token], at: int, draft: Draft, *, beside: bool) -> Comparator | None:
    """``ongeveer over 7 miljard``, ``maximaal stijgen met 20 procent``, ``ongeveer in een derde``."""
    low = found[at].low
    if beside and low in _OF_SIZE and _phrase_ending(found, at, draft) == "~":
        return "~"
    bound = _bound_before_verb(found, at) if beside and low in {"met", "op"} else None
    if bound is None and low in _BEHIND_ADVERB and at and found[at - 1].low in words("adverbs of size"):
        return lexicon().before[found[at - 1].low][0]
    return bound


# A bound and its number: `ongeveer nog 900`, `maximaal de eerste 300 euro`.
_BETWEEN = ARTICLES | {"nog", "eerste", "laatste"}
_DENIERS = ("niet", "nooit")
_DEFINITE = frozenset({"de", "het", "die", "deze"})
_BEFORE_BOUND = frozenset({"met", "tot", "op", "aan", "in", "voor", "van"})
_DENIED: dict[Comparator, Comparator] = {">": "<=", "<": ">="}
_FAR = 8  # tokens
_TURNS = frozenset({"en", "maar", "of", "dat", "die", "waarvan", "terwijl", "dan"})
_BEHIND_ADVERB = frozenset({"in", "bij", "met", "voor", "op"})  # `ongeveer in een derde van de scholen`
_OF_SIZE = frozenset({"over", "om", "voor", "op", "naar"})  # `ongeveer over 7 miljard`
_MODALS = frozenset({"kan", "kunnen", "kon", "konden", "mag", "mogen", "mocht"})
_OUTERMOST: dict[str, Comparator] = {"maximale": "<=", "minimale": ">="}  # `een maximale looptijd van 12 maanden`
_REACHING = frozenset({"oplopen", "gaan", "stijgen", "reiken", "gaande"})


def _may_reach(found: list[Token], at: int) -> bool:
    """``kan oplopen tot``, ``oplopend tot``: a ceiling, though the verb is one of change."""
    verb = low_at(found, at - 1)
    if verb == "oplopend":
        return True
    return verb in _REACHING and any(token.low in _MODALS for token in found[max(0, at - 9) : at])


def _grows_by_year(found: list[Token], at: int, draft: Draft) -> bool:
    """``oplopend tot 12 miljoen euro in 2024``: what it comes to in that year."""
    grows = at > 0 and found[at - 1].low == "oplopend" and draft.last + 2 < len(found)
    return grows and found[draft.last + 1].low == "in" and is_year(found, draft.last + 2)


def _gives_access(found: list[Token], at: int, draft: Draft) -> bool:
    """``toegang krijgen tot een 160-tal musea``: to what; not ``gratis toegang tot 12 jaar``."""
    return draft.kind == "count" and any(token.low == "toegang" for token in found[max(0, at - 5) : at])


def _of_thing(found: list[Token], at: int) -> bool:
    """``komen in aanmerking voor een bon tot 140 euro``: it is part of the phrase, whatever the verb."""
    if at < 3 or found[at - 2].low != "een" or found[at - 3].low not in {"voor", "op", "met"}:
        return False
    thing = found[at - 1]
    return content(thing) and of_noun(thing.low) is None and of_verb(thing.low) is None and not multiplied([thing])


def _may_reach_behind(found: list[Token], at: int, draft: Draft) -> bool:
    """``kan tot 5.000 euro oplopen``, ``kan tot 27 procent van de waarde oplopen``: the verb closes the clause."""
    if not any(token.low in _MODALS for token in found[max(0, at - 6) : at]):
        return False
    end = draft.last + 1
    while end < min(len(found), draft.last + 2 * _FAR) and found[end].kind == "word" and found[end].low not in _TURNS:
        end += 1
    closed = end > draft.last + 1 and (end == len(found) or found[end].kind != "number")
    return closed and found[end - 1].low in _REACHING


def _bound_before_verb(found: list[Token], at: int) -> Comparator | None:
    """``kan maximaal stijgen met 20 procent``: the bound stands before the verb."""
    if at < 2 or of_verb(found[at - 1].low) is None:
        return None
    hit = lexicon().before.get(found[at - 2].low)
    return hit[0] if hit is not None and hit[0] in {"<=", ">="} else None


def _phrase_ending(found: list[Token], end: int, draft: Draft) -> Comparator | None:
    """The comparator of the longest phrase of the rule file that ends before ``end``."""
    for width, wording in reversed(phrases_before(found, end)):
        if wording.startswith(("binnen", "uiterlijk")) and draft.kind != "measure":
            continue
        if wording == "geen" and is_corrected(found, draft):
            return "="
        told = _differs(found, end - width - 1, draft) or (
            not wording.startswith(_DENIERS) and _is_known(found, draft, end)
        )
        if _than_then(found, end, draft):
            return "="
        if (wording.endswith("dan") and told) or (wording in _BESIDE and _of_then(found, draft)):
            return "="
        return _denied_before(found, end - width, lexicon().before[wording][0])
    return None


def _differs(found: list[Token], at: int, draft: Draft) -> bool:
    """``20 procent meer dan 30 procent``, ``35 minder dan vier jaar geleden``: the second figure is exact.

    ``met 70 euro meer dan twee keer zo duur`` says no difference.
    """
    if at < 0 or draft.unit in {"keer", "maal"}:
        return False
    behind = low_at(found, draft.last + 1)
    counted = found[at].kind == "number" or (at > 0 and found[at - 1].kind == "number")
    rule = lexicon().units.get(found[at].low)
    if rule is not None and rule.kind in {"measure", "euro"} and behind not in _BACK:
        return sort_of(rule) == _sort(draft)  # not `in zeven jaar minder dan de helft`
    if rule is not None and rule.kind == "percentage" and behind not in _BACK:
        return not other_figure(found, draft.first, Sort("percentage"))  # not `is 3 procent meer dan 30 dagen ziek`
    return rule is not None or (counted and behind in _BACK)


def _than_then(found: list[Token], end: int, draft: Draft) -> bool:
    """``hoger dan vijf jaar geleden``, ``langer dan 4 jaar eerder``: set against then; not ``meer dan 5 jaar geleden``.

    ``langer dan 4 jaar geleden`` says how long ago.
    """
    behind = low_at(found, draft.last + 1)
    if end != draft.first or end < 2 or found[end - 1].low != "dan" or behind not in _BACK or draft.kind != "measure":
        return False
    return found[end - 2].low not in (_SO_LONG if behind == "geleden" else _SO_MANY)


def _sort(draft: Draft) -> Sort:
    return Sort("percentage") if draft.kind == "percentage" else sort_of(draft.unit_rule)


_SO_MANY = frozenset({"meer", "minder"})
_SO_LONG = _SO_MANY | {"langer", "korter"}
_BACK = frozenset({"geleden", "eerder", "vroeger", "voordien", "tevoren", "daarvoor", "later"})


def _of_then(found: list[Token], draft: Draft) -> bool:
    """``onder de 1.057 van het jaar voordien``, ``boven de 400 euro van 2015``: a figure that is known."""
    at = draft.last + 1
    if at + 1 >= len(found) or found[at].low != "van":
        return False
    when = found[at + 1]
    return (
        when.kind == "date" or is_year(found, at + 1) or when.low in _THEN or found[at + 1 : at + 3][-1].low == "jaar"
    )


_BESIDE = frozenset({"onder de", "boven de", "beneden de"})
_THEN = frozenset({"vorig", "vorige", "toen", "voordien", "daarvoor", "eerder"})


def _is_known(found: list[Token], draft: Draft, end: int) -> bool:
    """``meer dan de 120 kilometer van vorig jaar``: a figure that is known; but ``meer dan de helft``."""
    definite = end < draft.first and found[end].low in _DEFINITE
    return definite and draft.number is not None and found[draft.number_at].low not in {"helft", "dubbele"}


def _denied_before(found: list[Token], at: int, stated: Comparator) -> Comparator:
    """``mag niet met meer dan 5 procent dalen``: what the phrase at ``at`` says is denied before its preposition."""
    denied = at > 1 and found[at - 1].low in _BEFORE_BOUND and found[at - 2].low in _DENIERS
    return _DENIED.get(stated, stated) if denied else stated


def is_corrected(found: list[Token], draft: Draft) -> bool:
    """``geen vijf, maar vier``, ``geen 90 kilometer per uur meer``, ``waarom geen 20``: denied, not come near to."""
    behind = [token.low for token in found[draft.last + 1 : draft.last + 5]]
    if behind[:1] == ["maar"] or behind[:2] == [",", "maar"]:
        return True
    before = low_at(found, draft.first - 2)
    per = 2 if behind[:1] == ["per"] else 0
    return before == "waarom" or (behind[per : per + 1] == ["meer"] and behind[per + 1 : per + 2] != ["dan"])


def _compared(found: list[Token], at: int, draft: Draft) -> Comparator | None:
    """``ouder is dan 65 jaar``: the comparative a few words before ``dan``.

    ``staat sterker dan 10 jaar geleden`` says when it was weaker; ``langer dan 10 jaar geleden`` how long ago.
    """
    if _than_then(found, at + 1, draft):
        return None
    for index in range(max(0, at - 4), at):
        if found[index].low in words("comparatives upwards"):
            return "<=" if _denied(found, index) else ">"
        if found[index].low in words("comparatives downwards"):
            return ">=" if _denied(found, index) else "<"
    return None


def _denied(found: list[Token], at: int) -> bool:
    """``niet hoger liggen dan 65 procent``: what may not be more is at most so much."""
    return at > 0 and found[at - 1].low in {"niet", "nooit", "nergens", "nimmer"}


def _phrase_behind(found: list[Token], at: int) -> Comparator | None:
    book, said, stated = lexicon(), "", None
    for index in range(at, len(found)):
        said += found[index].low if not said or found[index - 1].end == found[index].start else " " + found[index].low
        if said not in book.behind_openings:
            break
        if said in book.behind and not _goes_on(found, index + 1):
            stated = book.behind[said][0]
    return stated


def _goes_on(found: list[Token], at: int) -> bool:
    """``10 of meer procent``: the words behind belong to what follows."""
    return at < len(found) and (found[at].kind == "number" or found[at].low in {"dan", "de"})


def _from_before(found: list[Token], at: int) -> bool:
    """``van 3 % (2010) tot 5 % (2015)``, ``van 3 euro per kind tot 5 euro per ouder``: two, each of its own."""
    for index in range(at - 1, max(0, at - 14), -1):
        if found[index].low in {";", ":", "."}:
            return False
        opens = index - 1 - (found[index - 1].low in lexicon().qualifying)  # `van bijna 97 euro`
        if found[index].kind == "number" and found[opens].low == "van" and not is_year(found, index):
            between = _between(found, index, at)
            alike = at + 2 < len(found) and found[index + 1].low == found[at + 2].low
            placed = alike and any(token.low in {"in", "bij", "per", "voor"} for _, token in between)
            return placed or any(token.kind == "date" or is_year(found, place) for place, token in between)
    return False


def _between(found: list[Token], first: int, last: int) -> list[tuple[int, Token]]:
    return [(place, found[place]) for place in range(first + 1, last)]


def _changes_to(found: list[Token], at: int) -> bool:
    """Whether the ``tot`` at ``at`` says where a change ends: ``opgetrokken tot``, ``van 12 tot``."""
    results = words("verbs before a resulting `tot`")
    if direction_of_sentence(found) is not None or multiplied(found[:at]):
        return True
    return any(token.low in results for token in found[max(0, at - 7) : at])
