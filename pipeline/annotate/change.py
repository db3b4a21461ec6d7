"""Says whether a quantity is itself a change: ``met 12 procent verhoogd``, ``een daling van 12 procent``.

Comes in: the tokens of a sentence and a ``Draft`` over them.
Goes out: ``increase``, ``decrease`` or ``None``.
Does not: compare two claims; ``van 12 naar 14`` states two levels.
"""

from __future__ import annotations

import re

from pipeline.annotate.comparison import ARTICLES, may_end_phrase, phrase
from pipeline.annotate.direction import of_noun, of_verb, separable
from pipeline.annotate.draft import Draft
from pipeline.annotate.guards import is_year
from pipeline.annotate.lexicon import lexicon
from pipeline.annotate.nouns import content, plural
from pipeline.annotate.participles import is_participle
from pipeline.annotate.tokens import Token
from pipeline.annotate.units import unit_at
from pipeline.records import Change

_MEAN = frozenset({"gemiddeld", "gemiddelde"})
_PLACING = frozenset({"geleden", "later", "eerder", "terug", "nadien", "daarvoor", "voordien"})
_TELLING = frozenset(
    {"bedraagt", "bedroeg", "bedragen", "bedroegen", "is", "was", "zijn", "waren", "beloopt", "beliep"}
)
_TOLD_LAST = frozenset({"bedraagt", "bedroeg", "bedragen", "bedroegen", "belopen", "beloopt", "beliep"})
_ADDED = frozenset({"extra", "bijkomend", "bijkomende", "additionele", "supplementaire", "aanvullende"})
_ENDS = frozenset({"minimum", "maximum", "plafond"})  # `met een minimum van 1.500 euro`: a bound of a level
_AFTER_ADDED = frozenset(
    ["en", "in", "op", "voor", "dankzij", "door", "ten", "tegen", "sinds", "gekomen", "gekregen"]
)  # behind `12 jobs bij`
_PAST = re.compile(r"(?!ge|ver[lz]or|verdw).+[dt]en|stegen|krompen|klommen")
_PRESENT = re.compile(r"(?:ver(?:ho|la)g|bespar|verminder|reducer|verklein|vergrot|verleng|verkort|verruim)en")
_OBJECTS = frozenset({"de", "het", "een", "hun", "haar", "zijn", "deze", "dit", "die", "ook"})
_WHERE = frozenset({"in", "bij", "zonder", "met", "als", "tussen", "buiten", "onder"})
_CLAUSE_LONG = 9  # tokens
_WAY_TO, _ALL = 7, 100  # tokens; hundredths
_DURATIONS = {"second", "minute", "hour", "day", "month", "year", "werkdag"}


def change_of(found: list[Token], draft: Draft) -> Change | None:
    """The change that the quantity itself is, ``None`` for a level."""
    surface = found[draft.number_at].low
    if draft.kind == "measure" and draft.last + 1 < len(found) and found[draft.last + 1].low in _PLACING:
        return None
    if surface.startswith(("+", "plus ")):
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
    return (
        _beside(found, draft)
        or _by(found, draft)
        or _of_noun(found, draft)
        or _told_by_verb(found, draft)
        or _straight(found, draft)
    )


def _beside(found: list[Token], draft: Draft) -> Change | None:
    """``12 procent hoger``, ``12 scholen minder``."""
    last = draft.last
    if last + 3 < len(found) and found[last + 1].low == "per" and found[last + 2].kind == "word":
        last += 2
    last += _rest_of_noun(found, draft, last)
    if last + 1 >= len(found):
        return None
    word = found[last + 1].low
    if word in {"bij", "weg", "af"} and (
        last + 2 >= len(found) or found[last + 2].kind == "mark" or found[last + 2].low in _AFTER_ADDED
    ):
        return separable(found) or ("increase" if found[last + 2 :][:1] and found[last + 2].low[:2] == "ge" else None)
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


def _rest_of_noun(found: list[Token], draft: Draft, last: int) -> int:
    """``1.500 ton NOx minder``, ``45 ongevallen met gewonden minder dan``: how far it is to ``minder``."""
    width = 2 if draft.kind == "count" else 1
    at = last + width + 1
    if at >= len(found) or found[at].low not in {"meer", "minder"} or not content(found[last + width]):
        return 0
    behind = found[at + 1] if at + 1 < len(found) else None
    ends = behind is None or behind.kind == "mark" or behind.low == "dan" or is_participle(behind.low)
    joined = draft.kind in {"euro", "measure"} or (found[last + 1].low == "met" and plural(found[last + 2]))
    return width if ends and joined and of_verb(found[last + width].low) is None else 0


def _by(found: list[Token], draft: Draft) -> Change | None:
    """``met 12 procent`` in a sentence whose nearest verb or noun of change tells the direction."""
    at = _left_of_qualifiers(found, draft.first)
    if at < 0 or found[at].low != "met" or any(token.low in _ENDS for token in found[at + 1 : draft.first]):
        return None
    return None if _attributive(found, draft, at) else _nearest(found, at)


def _attributive(found: list[Token], draft: Draft, at: int) -> bool:
    """``gezinnen met drie kinderen``, ``een school met 66 procent meisjes``: a trait of the noun before ``met``."""
    before = found[at - 1] if at else None
    if before is None or not content(before) or of_verb(before.low) or of_noun(before.low):
        return False
    behind = found[draft.last + 1] if draft.last + 1 < len(found) else None
    if draft.kind == "count":
        return draft.unit_rule is None and not draft.elided
    return behind is not None and content(behind) and plural(behind) and of_verb(behind.low) is None


def _of_noun(found: list[Token], draft: Draft) -> Change | None:
    """``een stijging van 12 procent``."""
    at = _before_row(found, _left_of_qualifiers(found, draft.first), draft)
    if at < 1 or found[at].low not in {"van", ":", "("} or (found[at].low == "van" and _goes_to(found, draft)):
        return None
    if (
        found[at].low == "van"
        and at > 1
        and found[at - 2].low in _ADDED
        and content(found[at - 1])
        and not of_noun(found[at - 1].low)
    ):
        return "increase"  # `een bijkomende dotatie van 4 miljoen`
    if found[at].low == "(" and _added_before(found, at):
        return "increase"
    if found[at].low == "van" and found[at - 1].low == "en":
        return _same_again(found, at, draft)
    for index in range(at - 1, max(-1, at - 4), -1):
        token = found[index]
        for direction in lexicon().directions:
            if token.kind == "word" and direction.noun.fullmatch(token.low):
                return direction.change
        if token.kind in {"mark", "number"} or token.low in {"van", "gaat", "gaan", "ging", "gingen"}:
            return None
    return None


def _goes_to(found: list[Token], draft: Draft) -> bool:
    """``een daling van 412 naar 400 aanvragen``: where it began and came to, two levels.

    ``een stijging van 3 procent naar 45.320`` says how much; ``van 12 tot 15`` may, unless each has its year.
    """
    end = min(len(found), draft.last + _WAY_TO)
    at = next((place for place in range(draft.last + 1, end) if found[place].low in {"naar", "tot"}), None)
    between = found[draft.last + 1 : at]
    if at is None or any(token.kind == "mark" and token.low not in {"(", ")"} for token in between):
        return False
    if found[at].low == "tot" and not any(is_year(found, place) for place in range(draft.last + 1, at)):
        return False
    goal = next((place for place in range(at + 1, min(len(found), at + 4)) if found[place].number is not None), None)
    if goal is None or is_year(found, goal) or _left_of_qualifiers(found, goal) != at:
        return False
    return _one_kind(found, draft, goal)


def _one_kind(found: list[Token], draft: Draft, goal: int) -> bool:
    """Whether the number at ``goal`` can be of the kind of ``draft``: a share goes to a share."""
    number, unit = found[goal].number, unit_at(found, goal + 1)
    if draft.kind != "percentage" or number is None:
        return True
    return number.value <= _ALL if unit is None else unit.kind in {"percentage", "point"}


def _added_before(found: list[Token], at: int) -> bool:
    """``kreeg bijkomende middelen toegekend (500.000 euro)``: the bracket says how much was added."""
    for index in range(at - 2, max(-1, at - 5), -1):
        if found[index].kind != "word":
            return False
        if found[index].low in _ADDED:
            return content(found[index + 1]) and plural(found[index + 1])
    return False


def _same_again(found: list[Token], at: int, draft: Draft) -> Change | None:
    """``een toename van 12 procent voor jongeren en van 8 procent voor ouderen``."""
    if draft.last + 1 < len(found) and found[draft.last + 1].low in {"naar", "tot"}:
        return None
    for index in range(at - 2, max(-1, at - 14), -1):
        token = found[index]
        if token.low in lexicon().verbs or token.low in {";", ":"}:
            return None
        direction = of_noun(token.low) if token.kind == "word" else None
        if direction is not None and found[index + 1].low == "van":
            return direction
    return None


def _before_row(found: list[Token], at: int, draft: Draft) -> int:
    """``een stijging van 4 procent en 7 procent``: from ``en`` to the word before the first of the row."""
    while at > 2 and found[at].low in {"en", ",", "of"} and _stands_alone(found, draft):
        first = at - 1
        while first > at - 3 and found[first].kind == "word":
            first -= 1
        if found[first].number is None or first == at - 1:
            return at
        at = _left_of_qualifiers(found, first)
    return at


def _stands_alone(found: list[Token], draft: Draft) -> bool:
    behind = found[draft.last + 1] if draft.last + 1 < len(found) else None
    return draft.kind != "count" and (behind is None or behind.kind == "mark" or behind.low in {"en", "of", "in"})


def _told_by_verb(found: list[Token], draft: Draft) -> Change | None:
    """``de besparing bedraagt 12 miljoen``, ``in 2020 bedroeg de stijging 14 procent``."""
    at = _left_of_qualifiers(found, draft.first)
    if at < 1 or draft.kind == "count" or (draft.value or 0) < 0:
        return None
    if of_noun(found[at].low) is not None and found[at - 1].low in _TELLING | ARTICLES:
        verb = at - 1 - (found[at - 1].low in ARTICLES)
        told = verb >= 0 and found[verb].low in _TELLING
        told = told or any(token.low in _TOLD_LAST for token in found[draft.last + 1 : draft.last + 3])
        return of_noun(found[at].low) if told else None
    if found[at].low not in _TELLING:
        return None
    for index in range(at - 1, max(-1, at - 9), -1):
        token = found[index]
        if token.kind != "word" or token.low in lexicon().verbs or token.low in {"en", "dat", "die", "maar"}:
            return None
        direction = of_noun(token.low)
        if direction is not None:
            return direction if index == 0 or found[index - 1].low not in {"van", "na", "door", "met"} else None
    return None


def _straight(found: list[Token], draft: Draft) -> Change | None:
    """``60 procent gestegen``, ``steeg 60 procent``, ``drie posities gezakt``: the verb right beside the quantity."""
    before = _left_of_qualifiers(found, draft.first)
    if draft.low is not None and before > 0 and found[before].low == "tussen":
        before -= 1  # `stegen tussen 2 en 3 procent`
    if any(token.low in {"onder", "boven", "beneden"} for token in found[before + 1 : draft.first]):
        return None  # `zakt onder de 10 procent`: where it comes to
    if before >= 0 and found[before].low in {"tot", "van", "naar", "op", "met", "in", "bij", "voor", "uit", "aan"}:
        return None  # `zijn in 96 gemeenten verhoogd`: where, not how much
    if before > 0 and found[before].low == "er" and draft.kind == "count":
        before -= 1  # `verdwenen er 870`
    if draft.kind == "euro" and draft.value is None:
        return None
    for index in (draft.last + 1, before):
        if 0 <= index < len(found) and found[index].kind == "word" and not found[index].low.endswith("ende"):
            change = of_verb(found[index].low)
            if change is not None:
                return None if _not_what_changes(found, draft, index) else change
    return None


def _not_what_changes(found: list[Token], draft: Draft, at: int) -> bool:
    """Whether those who are counted do what the verb at ``at`` says, or are grown up, or were tested."""
    verb = found[at].low
    if (at > draft.last and _does_it(found, draft, at)) or (verb.startswith("groei") and _grow_up(found, draft, at)):
        return True
    if draft.kind != "count":
        return False
    # `verloren 300 arbeiders hun baan`, `zijn 200 tests afgenomen`
    return (verb.startswith("verlo") and _lose_something(found, draft)) or (
        draft.unit is not None and verb == "afgenomen"
    )


def _grow_up(found: list[Token], draft: Draft, verb: int) -> bool:
    """``12.000 kinderen groeien op in armoede``, ``groeide 12 procent van de kinderen op``: no one is added."""
    at = max(verb, draft.last)
    for index in range(at + 1, min(len(found), at + _CLAUSE_LONG)):
        if found[index].kind == "mark":
            return False
        if found[index].low == "op":
            behind = found[index + 1] if index + 1 < len(found) else None
            return behind is None or behind.kind == "mark" or behind.low in _WHERE
    return False


def _does_it(found: list[Token], draft: Draft, at: int) -> bool:
    """``45 gemeenten verhoogden de belasting``: those who are counted change something else, or in something else."""
    if draft.kind != "count" or draft.unit_rule is not None or of_verb(found[at].low) is None:
        return False
    if _PAST.fullmatch(found[at].low):
        return True
    behind = found[at + 1] if at + 1 < len(found) else None
    if behind is None or behind.kind != "word" or not _PRESENT.fullmatch(found[at].low):
        return False
    return behind.low in _OBJECTS or (content(behind) and of_verb(behind.low) is None)


def _lose_something(found: list[Token], draft: Draft) -> bool:
    """``verloren 300 arbeiders hun baan``: what is counted loses, and is not lost."""
    return any(token.low in {"hun", "zijn", "haar"} for token in found[draft.last + 1 :])


def _left_of_qualifiers(found: list[Token], first: int) -> int:
    """Index of the word before the quantity, past its comparator and articles."""
    end = first
    while end > 0:
        if found[end - 1].low in ARTICLES or found[end - 1].low in _MEAN:
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
    if not may_end_phrase(found, end):
        return 0
    for width in range(min(book.before_words, end), 0, -1):
        if phrase(found, end - width, end) in book.before:
            return width
    return 0


def _nearest(found: list[Token], at: int) -> Change | None:
    """Direction of the verb or noun that ``met`` at ``at`` goes with: in its clause first, then in the sentence."""
    start, end = _clause(found, at)
    clause = found[start:end]
    nearest = _closest(clause, at - start) or separable(clause)
    return nearest or _closest(found, at) or separable(found)


def _clause(found: list[Token], at: int) -> tuple[int, int]:
    start, end = at, at
    while start > 0 and not _parts_clauses(found[start - 1]):
        start -= 1
    while end < len(found) and not _parts_clauses(found[end]):
        end += 1
    return start, end


def _parts_clauses(token: Token) -> bool:
    return token.low in {",", ";", ":", "terwijl", "maar", "want", "–"}


def _closest(found: list[Token], at: int) -> Change | None:
    best: tuple[int, Change] | None = None
    for index, token in enumerate(found):
        if token.kind != "word":
            continue
        direction = of_verb(token.low) or (of_noun(token.low) if at - 5 <= index < at else None)
        if direction is not None and (best is None or abs(index - at) < best[0]):
            best = (abs(index - at), direction)
    return best[1] if best is not None and best[0] <= 15 else None
