"""A verb of change right beside a quantity: ``60 procent gestegen``, ``steeg 60 procent``.

Comes in: the tokens of a sentence and a ``Draft``. Goes out: a direction or ``None``.
Does not: take those who change something else for the change: ``45 gemeenten verhoogden de belasting``.
"""

from __future__ import annotations

import re
from itertools import pairwise

from pipeline.annotate.lexis.direction import of_noun, of_verb
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import DURATIONS, lexicon, words
from pipeline.annotate.lexis.participles import is_participle
from pipeline.annotate.lexis.shapes import content, plural
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import low_at, token_at
from pipeline.annotate.sense.change.left import left_of_qualifiers
from pipeline.annotate.sense.comparison import ARTICLES
from pipeline.records import Change

_PAST = re.compile(r"(?!ge|ver[lz]or|verdw).+[dt]en|stegen|krompen|klommen")
_PRESENT = re.compile(r"(?:ver(?:ho|la)g|bespar|verminder|reducer|verklein|vergrot|verleng|verkort|verruim)en")
_OBJECTS = frozenset({"de", "het", "een", "hun", "haar", "zijn", "deze", "dit", "die", "ook"})
_EACH = frozenset({"elke", "iedere", "komende", "volgende", "voorbije", "afgelopen", "laatste"})
_OWN = frozenset({"hun", "zijn", "haar"})
_WHERE = frozenset({"in", "bij", "zonder", "met", "als", "tussen", "buiten", "onder"})
_ASIDE = 6  # tokens from a bracket to the one that closes it, or from a preposition to the verb
_ON_WHAT = frozenset({"op", "aan", "in"})
_HELPING = frozenset({"te", "worden", "kunnen", "moeten"})
_MODALS = frozenset({"moeten", "moesten", "zullen", "zouden", "kunnen", "konden", "mogen"})
_OTHER_CLAUSE = frozenset({"en", "om", "naar"})
_CLAUSE_LONG = 12  # tokens


def straight(found: list[Token], draft: Draft) -> Change | None:
    """``60 procent gestegen``, ``steeg 60 procent``, ``drie posities gezakt``: the verb right beside the quantity."""
    before = left_of_qualifiers(found, draft.first)
    if draft.low is not None and before > 0 and found[before].low == "tussen":
        before -= 1  # `stegen tussen 2 en 3 procent`
    if any(token.low in {"onder", "boven", "beneden", "tot"} for token in found[before + 1 : draft.first]):
        return None  # `zakt onder de 10 procent`, `dalen tot maximaal 40`: where it comes to
    if before >= 0 and found[before].low in {"tot", "van", "naar", "op", "met", "in", "bij", "voor", "uit", "aan"}:
        return None  # `zijn in 96 gemeenten verhoogd`: where, not how much
    if before > 0 and found[before].low == "er" and draft.kind == "count":
        before -= 1  # `verdwenen er 870`
    if draft.kind == "euro" and draft.value is None:
        return None
    if low_at(found, draft.first - 1) == "per":
        return None  # `van 1 begeleider per 9 kinderen teruggebracht tot 1 per 7`
    after = _past_aside(found, draft.last + 1)
    after += low_at(found, after) in _MODALS and low_at(found, after + 2) == "worden"  # `moeten geschrapt worden`
    for index in (after, _behind_on_what(found, draft), before, _before_subject(found, draft, before)):
        if 0 <= index < len(found) and found[index].kind == "word" and not found[index].low.endswith("ende"):
            change = of_verb(found[index].low)
            if change is not None and not _is_result(found, draft, index):
                return None if _not_what_changes(found, draft, index) or _is_when(found, draft, index) else change
    return None


def _past_aside(found: list[Token], at: int) -> int:
    """``2.000 plaatsen (1.953) bijgekomen``: from a bracket of a number or two to the word behind it."""
    if at >= len(found) or found[at].low != "(":
        return at
    close = next((index for index in range(at + 1, min(len(found), at + _ASIDE)) if found[index].low == ")"), at)
    figure = close > at and found[at + 1].number is not None
    return close + 1 if figure and close + 1 < len(found) and is_participle(found[close + 1].low) else at


def _behind_on_what(found: list[Token], draft: Draft) -> int:
    """``20 miljoen euro op de lonen bespaard``: index of the verb of saving that closes its clause, else -1.

    Not of ``de 20 miljoen euro op de rekening``, ``in projecten die energie besparen``.
    """
    at = draft.last + 1
    known = low_at(found, draft.first - 1) in ARTICLES
    if known or draft.kind not in {"euro", "percentage"} or low_at(found, at) not in _ON_WHAT:
        return -1
    for index in range(at + 2, min(len(found), at + 2 + _ASIDE)):
        low = found[index].low
        if (is_participle(low) or low.endswith("en")) and of_verb(low) == "decrease":
            behind = token_at(found, index + 1)
            return index if behind is None or behind.low in _HELPING or not content(behind) else -1
        if found[index].kind != "word" or low in _OTHER_CLAUSE | words("borders of a clause"):
            return -1
        if low in lexicon().verbs and low not in _HELPING:
            return -1
    return -1


def _before_subject(found: list[Token], draft: Draft, before: int) -> int:
    """``in 2012 daalde de huur 3 procent``: index of the verb, with its subject alone between them, else -1.

    Not of ``in 2012 steeg de huur 3 procent van de gezinnen boven het hoofd``, which are a share of something.
    """
    behind = token_at(found, draft.last + 1)
    ends = behind is None or behind.kind == "mark" or behind.low in _AFTER_SHARE
    if draft.kind not in {"percentage", "euro"} or draft.rule == "ratio" or not ends:
        return -1
    for at in range(before - 1, max(-1, before - _SUBJECT_LONG), -1):
        low = found[at].low
        if found[at].kind == "word" and of_verb(low) is not None and not is_participle(low):
            return at if found[at + 1].low in _SUBJECT else -1
        if found[at].kind != "word" or low in lexicon().verbs or low in words("borders of a clause"):
            return -1
    return -1


_SUBJECT = ARTICLES | {"deze", "dit", "die", "dat", "zijn", "haar", "hun", "onze", "ons"}
_SUBJECT_LONG = 8  # tokens
_AFTER_SHARE = frozenset({"en", "in", "tot", "naar", "tegenover", "ten", "maar", "terwijl", "vergeleken", "op", "door"})


def _is_result(found: list[Token], draft: Draft, at: int) -> bool:
    """``draaide 3 miljoen euro verlies``: a loss in the accounts is no change; ``3 miljoen euro verloren`` is."""
    return draft.kind == "euro" and at > draft.last and found[at].low == "verlies"


def _not_what_changes(found: list[Token], draft: Draft, at: int) -> bool:
    """Whether those who are counted do what the verb at ``at`` says, or are grown up, or were tested."""
    verb = found[at].low
    if (at > draft.last and _does_it(found, draft, at)) or (verb.startswith("groei") and _grow_up(found, draft, at)):
        return True
    if verb.startswith("zak") and any(token.low == "af" for token in found[draft.last + 1 :]):
        return True  # `zakten 45 leden af naar Gent`
    if (verb.startswith("verlo") and _lose_something(found, draft)) or _opens_clause(found, draft, at):
        return True
    return draft.kind == "count" and draft.unit is not None and verb == "afgenomen"  # `zijn 200 tests afgenomen`


def _opens_clause(found: list[Token], draft: Draft, at: int) -> bool:
    """``11 procent zakt en 12 procent stijgt``: so many of them do it; not ``dat het aantal 12 procent steeg``."""
    if draft.kind != "percentage" or at < draft.last or found[at].low.endswith("en") or is_participle(found[at].low):
        return False
    if of_noun(found[at].low) is not None:
        return False  # `: 35 procent verlies`
    before = left_of_qualifiers(found, draft.first)
    if not (before < 0 or found[before].kind in {"mark", "label"} or found[before].low in {"en", "maar", "want"}):
        return False
    return not any(token.low in words("conjunctions of a subordinate clause") for token in found[: draft.first])


def _is_when(found: list[Token], draft: Draft, at: int) -> bool:
    """``in de komende twee jaar zakt de premie``: a duration before the finite verb is when, not how much."""
    lasts = draft.unit_rule is not None and draft.unit_rule.norm in DURATIONS
    finite = not found[at].low.endswith("n") and not is_participle(found[at].low)
    if lasts and at > draft.last and found[at].low.endswith("trekken"):
        return True  # `veertig uur optrekken met een vriend`
    each = draft.first > 0 and found[draft.first - 1].low in _EACH
    return lasts and at > draft.last and (finite or each)


def _grow_up(found: list[Token], draft: Draft, verb: int) -> bool:
    """``12.000 kinderen groeien op in armoede``, ``groeide 12 procent van de kinderen op``: no one is added."""
    at = max(verb, draft.last)
    for index in range(at + 1, min(len(found), at + _CLAUSE_LONG)):
        if found[index].kind == "mark":
            return False
        if found[index].low == "op":
            behind = token_at(found, index + 1)
            return behind is None or behind.kind == "mark" or behind.low in _WHERE
    return False


def _does_it(found: list[Token], draft: Draft, at: int) -> bool:
    """``45 gemeenten verhoogden de belasting``: those who are counted change something else, or in something else."""
    if draft.kind != "count" or draft.unit_rule is not None or of_verb(found[at].low) is None:
        return False
    if _PAST.fullmatch(found[at].low):
        return True
    behind = token_at(found, at + 1)
    if behind is None or behind.kind != "word" or not _PRESENT.fullmatch(found[at].low):
        return False
    return behind.low in _OBJECTS or (content(behind) and of_verb(behind.low) is None)


def _lose_something(found: list[Token], draft: Draft) -> bool:
    """``verloren 300 arbeiders hun baan``, ``verloor 8 procent van de gezinnen het recht``: they are not lost."""
    behind = found[draft.last + 1 :]
    if draft.kind == "count":
        return any(token.low in _OWN for token in behind)
    owners = [token.low for token in behind[:2]] in (["van", "de"], ["van", "alle"])
    return owners and any(token.low in _OWN | ARTICLES and plural(owner) for owner, token in pairwise(behind[2:5]))
