"""A word behind a quantity that makes it a change: ``12 procent hoger``, ``12 scholen minder``, ``12 jobs bij``.

Comes in: the tokens of a sentence and a ``Draft``. Goes out: a direction or ``None``.
Does not: look for verbs elsewhere in the sentence.
"""

from __future__ import annotations

import re

from pipeline.annotate.lexis.direction import of_noun, of_verb, separable
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import DURATIONS, lexicon, words
from pipeline.annotate.lexis.participles import is_participle
from pipeline.annotate.lexis.shapes import content, plural
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at, token_at
from pipeline.annotate.phrases.differences import other_figure, sort_of
from pipeline.annotate.phrases.nouns import noun_phrase
from pipeline.annotate.sense.change.by import coordinated
from pipeline.annotate.sense.change.left import left_of_qualifiers
from pipeline.records import Change

_AFTER_ADDED = frozenset(
    ["en", "in", "op", "voor", "dankzij", "door", "ten", "tegen", "sinds", "gekomen", "gekregen"]
)  # behind `12 jobs bij`
_AFTER_SHARE = _AFTER_ADDED | {"tot", "naar", "tegenover", "vergeleken", "tussen", "maar", "terwijl"}
_PARTS = frozenset({"bij", "weg", "af", "toe"})
# Of things that are counted these tell where they go: `brachten 45 leden het boek terug`.
_PARTS_OF_SHARE = _PARTS | {"op", "omhoog", "omlaag", "vooruit", "achteruit", "terug"}
_SIZES = frozenset(["meer", "minder", "langer", "korter", "groter", "kleiner"])
_BY_SO_MUCH = frozenset(["hoger", "lager", "groter", "kleiner", "duurder", "goedkoper"])
_EARLIER = frozenset(["eerder", "geleden", "vroeger", "voordien", "tevoren", "ervoor", "daarvoor", "terug"])
_RESULT = re.compile(r"winst|verlies|.*korting|index|surplus")  # how much there is of it, no change of something


def beside(found: list[Token], draft: Draft) -> Change | None:
    """``12 procent hoger``, ``12 scholen minder``; not ``een op de tien langer dan drie jaar``."""
    if draft.rule == "ratio":
        return None
    last = draft.last
    if last + 3 < len(found) and found[last + 1].low == "per" and found[last + 2].kind == "word":
        last += 2
    last = _past_brackets(found, draft) or last + _rest_of_noun(found, draft, last)
    if last + 1 >= len(found):
        return None
    word = found[last + 1].low
    if draft.kind in {"euro", "percentage"} and found[last + 1].kind == "word" and not _RESULT.match(word):
        named = of_noun(word)
        if named is not None:
            return named  # `12 miljoen euro besparing`, `5 procent groei`
    if told := _added(found, draft, last + 1) or _more_before_bracket(found, draft):
        return told
    parts, openers = (_PARTS_OF_SHARE, _AFTER_SHARE) if draft.kind == "percentage" else (_PARTS, _AFTER_ADDED)
    if word in parts and (last + 2 >= len(found) or found[last + 2].kind == "mark" or found[last + 2].low in openers):
        got = found[last + 2 :][:1] and found[last + 2].low[:2] == "ge"  # `12 jobs bij gekomen`
        return separable(found[slice(*coordinated(found, last))]) or ("increase" if got else None)
    word = _compared(found, draft, last + 1) or word
    for direction in lexicon().directions:
        if word in direction.words:
            return None if _of_something_else(found, draft, last + 1) else direction.change
    return None


def _added(found: list[Token], draft: Draft, at: int) -> Change | None:
    """``er 41 procent op achteruit``, ``45 plaatsen bij zijn gekomen``, ``3 miljoen euro aan extra middelen``."""
    behind = [token.low for token in found[at : at + 4]]
    if behind[0] == "op" and behind[1:2] and draft.first > 0 and "er" in _before(found, draft):
        return _UP_OR_DOWN.get(behind[1])
    if behind[0] == "aan" and draft.kind in {"euro", "measure"} and behind[1:2] and behind[1] in _EXTRA:
        return "increase" if at + 2 < len(found) and content(found[at + 2]) else None
    return None


def _more_before_bracket(found: list[Token], draft: Draft) -> Change | None:
    """``dat is een derde meer (35 procent) dan in 2015``: the size of the difference once more."""
    word = found[draft.first - 2].low if draft.first > 2 and found[draft.first - 1].low == "(" else ""
    if word not in _COMPARES or draft.kind != "percentage" or found[draft.last + 1].low != ")":
        return None
    size = found[max(0, draft.first - 5) : draft.first - 2]
    if not any(token.number is not None or token.low == "helft" for token in size):
        return None
    return next((one.change for one in lexicon().directions if word in one.words), None)


def _before(found: list[Token], draft: Draft) -> list[str]:
    return [token.low for token in found[max(0, draft.first - 4) : draft.first]]


_UP_OR_DOWN: dict[str, Change] = {"vooruit": "increase", "achteruit": "decrease"}
_EXTRA = frozenset({"extra", "bijkomende", "additionele", "supplementaire"})


def _past_brackets(found: list[Token], draft: Draft) -> int:
    """``340 euro (of 12 procent) meer dan in 2019``: both stand before ``meer``; the last token before it, or 0.

    Between commas too, where the second says the first again: ``een vijfde, of 18 procent, hoger dan``.
    """
    close = next((at for at in range(draft.last + 1, min(len(found), draft.last + 7)) if _closes(found, at)), 0)
    if not close:
        return 0
    sign = "(" if found[close].low == ")" else ","
    opened = next((at for at in range(close - 1, max(0, close - 7), -1) if found[at].low == sign), 0)
    if opened == 0 or (sign == "," and found[opened + 1].low not in _SAID_AGAIN):
        return 0
    within = opened == draft.last + 1 and any(token.number for token in found[opened:close])
    last_in = draft.last + 1 == close and left_of_qualifiers(found, draft.first) <= opened + 1
    share = any(token.low in {"%", "procent"} for token in found[opened - 1 : close])
    return close if (within or last_in) and (share or sign == ",") else 0


def _closes(found: list[Token], at: int) -> bool:
    """Whether an aside ends at ``at``, with ``meer dan vorig jaar`` behind it; not ``, meer dan de helft``."""
    if found[at].low not in {")", ","}:
        return False
    behind = [token.low for token in found[at + 1 : at + 5]]
    if len(behind) < 2 or behind[0] not in _COMPARES or behind[1] != "dan":
        return False
    is_bound = found[at].low == "," and not _ENOUGH.isdisjoint(behind[2:])
    return not is_bound and not (at + 3 < len(found) and found[at + 3].kind == "number" and found[at].low == ",")


_SAID_AGAIN = frozenset({"of", "ofwel", "oftewel", "namelijk"})
_ENOUGH = frozenset({"genoeg", "voldoende", "helft", "derde", "kwart", "ooit"})
_COMPARES = frozenset({"meer", "minder", "hoger", "lager"})


def _compared(found: list[Token], draft: Draft, at: int) -> str | None:
    """``een 10 procent hogere premie``: ``hoger``; not ``30 procent lagere inkomens``, which may be a share of them."""
    bare = found[at].low.removesuffix("e")
    if draft.kind not in {"euro", "percentage"} or bare not in _BY_SO_MUCH or at + 1 >= len(found):
        return None
    return bare if content(found[at + 1]) and not plural(found[at + 1]) else None


def _of_something_else(found: list[Token], draft: Draft, at: int) -> bool:
    """Whether the word at ``at`` goes with what follows it, or says how long or how tall something is."""
    word, following = found[at].low, token_at(found, at + 1)
    if word == "erbij" and following is not None and following.low in {"geteld", "gerekend", "genomen"}:
        return True  # `met de 450 plaatsen erbij geteld`: no one added them
    lasts = draft.kind == "measure" and draft.unit_rule is not None and draft.unit_rule.norm in DURATIONS
    if (word in {"hoger", "lager"} and lasts) or (
        word in {"kleiner", "groter"} and _has_so_many(found, draft, following)
    ):
        return True
    if word == "meer" and draft.first and found[draft.first - 1].low == "geen" and not _than(following):
        return True  # `geen 90 kilometer per uur meer`: no longer
    if _than(following) and (_by_number_behind(found, draft, at + 2) or _bounds_next(found, draft, at + 2)):
        return True
    sized = draft.kind == "count" and word in _SIZES and _than(following)
    if sized and (_measures(found, at + 2) or _counts_another(found, draft, at + 2)):
        return True
    money = draft.unit_rule is not None and draft.unit_rule.kind == "currency"  # `3 miljard frank extra inkomsten`
    if draft.kind == "count" and not money and word in words("added to what follows") and _of_other(found, following):
        return True
    named = following is not None and following.kind == "word" and not _than(following) and following.low != "geworden"
    return named and word in {"bij", "langer", "groter", "kleiner", "korter"}


def _has_so_many(found: list[Token], draft: Draft, following: Token | None) -> bool:
    """``de andere scholen zijn met 120 leerlingen kleiner``: so many they have, or fewer; not ``kleiner dan toen``."""
    counts = draft.kind == "count" and draft.unit_rule is None
    with_it = found[left_of_qualifiers(found, draft.first)].low in {"met", "en"} if draft.first else False
    ends = following is None or following.kind == "mark" or following.low in {"en", "maar"}
    return counts and with_it and ends


def _measures(found: list[Token], at: int) -> bool:
    """Whether a size begins at ``at``: ``12 kinderen meer dan een jaar``; not ``12 meer dan een jaar eerder``."""
    if at + 1 >= len(found) or not (found[at].kind == "number" or found[at].low in {"een", "één"}):
        return False
    rule = lexicon().units.get(found[at + 1].low)
    earlier = at + 2 < len(found) and found[at + 2].low in _EARLIER
    return rule is not None and rule.kind in {"measure", "euro"} and not earlier


def _counts_another(found: list[Token], draft: Draft, at: int) -> bool:
    """``hadden 1.729 schippers meer dan tien pogingen nodig``: more of what they had; not ``dan 12 jaar eerder``."""
    if draft.unit is None or draft.last == draft.number_at or at + 1 >= len(found) or found[at].number is None:
        return False
    noun = noun_phrase(found, at + 1, one=False)
    return noun is not None and noun.unit != draft.unit and noun.unit.lower() not in lexicon().units


def _bounds_next(found: list[Token], draft: Draft, at: int) -> bool:
    """``in zeven jaar minder dan de helft``, ``op twee weken meer dan 300 klachten``: nothing that is compared."""
    return draft.kind != "count" and draft.unit_rule is not None and other_figure(found, at, sort_of(draft.unit_rule))


def _than(token: Token | None) -> bool:
    return token is not None and token.low == "dan"


def _by_number_behind(found: list[Token], draft: Draft, at: int) -> bool:
    """``is met 70 euro meer dan drie keer zo duur``, ``in de drie steden meer dan 35``: it goes with what follows."""
    behind = [token.low for token in found[at : at + 3]]
    times = behind[1:2] in (["keer"], ["maal"])
    if (times and behind[2:] in (["zo"], ["zoveel"], ["per"])) or _of_group(found, draft, at):
        return True
    with_it = found[left_of_qualifiers(found, draft.first)].low == "met" if draft.first else False
    return with_it and (times or behind[:1] in (["dubbel"], ["driedubbel"]))


def _of_group(found: list[Token], draft: Draft, at: int) -> bool:
    """``in de drie steden meer dan 35``: those who are pointed at are no difference."""
    before = low_at(found, draft.first - 1)
    counted = at < len(found) and found[at].kind == "number" and draft.kind == "count"
    return counted and before in words("before a group that is pointed at")


def _of_other(found: list[Token], following: Token | None) -> bool:
    """``kregen 12 scholen extra middelen``: so much was added of what follows; not ``12 scholen extra gesteund``."""
    if following is None or not content(following) or is_participle(following.low):
        return False
    wanted = any(token.low in words("verbs before an infinitive") for token in found)
    return not (wanted and following.low.endswith("en"))


def _rest_of_noun(found: list[Token], draft: Draft, last: int) -> int:
    """``1.500 ton NOx minder``, ``waren er 45 werklozen zonder diploma minder``: how far it is to ``minder``."""
    if draft.kind == "percentage":
        return _to_compared(found, last)
    width = 2 if draft.kind == "count" else 1
    at = last + width + 1
    if at >= len(found) or found[at].low not in {"meer", "minder"} or not content(found[last + width]):
        return 0
    behind = token_at(found, at + 1)
    ends = behind is None or behind.kind == "mark" or behind.low == "dan" or is_participle(behind.low)
    joined = draft.kind in {"euro", "measure"} or (found[last + 1].low == "met" and plural(found[last + 2]))
    joined = joined or (found[last + 1].low in lexicon().prepositions and "er" in _before(found, draft))
    return width if ends and joined and of_verb(found[last + width].low) is None else 0


def _to_compared(found: list[Token], last: int) -> int:
    """``15 procent aanvragen van schippers meer dan vorig jaar``: past the noun and what belongs to it; no age."""
    for at in range(last + 2, min(len(found) - 2, last + _NOUN_LONG)):
        if found[at].low in {"meer", "minder"} and found[at + 1].low == "dan":
            known = found[at + 2].number is None and content(found[last + 1]) and plural(found[last + 1])
            return at - last - 1 if known else 0
        if found[at].kind != "word" or found[at].low in lexicon().verbs or found[at].low in {"die", "dat", "en"}:
            return 0
    return 0


_NOUN_LONG = 7  # tokens
