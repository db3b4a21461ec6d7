"""``met`` before a quantity: the verb or noun of change that it goes with, in its own clause first.

Comes in: the tokens of a sentence and a ``Draft``. Goes out: a direction or ``None``.
Does not: take a trait for a change: ``gezinnen met drie kinderen``.
"""

from __future__ import annotations

from pipeline.annotate.lexis.direction import of_bent, of_infinitive, of_multiple, of_noun, of_verb, separable
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import DURATIONS, lexicon, words
from pipeline.annotate.lexis.participles import is_participle
from pipeline.annotate.lexis.shapes import content, plural
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.lexis.tokens import token_at
from pipeline.annotate.sense.change.left import left_of_qualifiers, past_credit
from pipeline.annotate.sense.change.nouns import before_row, of_greatest, of_noun_with_subject
from pipeline.records import Change

_ENDS = frozenset({"minimum", "maximum", "plafond"})  # `met een minimum van 1.500 euro`: a bound of a level
_ONLY = frozenset({"slechts", "amper", "nog", "nauwelijks", "nu"})
_BEHIND_INFINITIVE = frozenset({"en", "of", "maar", "tegen", "in", "voor"})


def by(found: list[Token], draft: Draft) -> Change | None:
    """``met 12 procent`` in a sentence whose nearest verb or noun of change tells the direction."""
    at = before_row(found, left_of_qualifiers(found, draft.first), draft)
    if at < 0 or found[at].low != "met" or any(token.low in _ENDS for token in found[at + 1 : draft.first]):
        return None
    if _attributive(found, draft, at) or (at and found[at - 1].low in words("before `met` of what is compared")):
        return None
    told = (
        _nearest(found, at)
        or _bent_before(found, at, draft)
        or (of_greatest(found, at) if draft.kind == "percentage" else None)
    )
    return of_noun_with_subject(found, at) if told is None and draft.kind == "percentage" else told


def _attributive(found: list[Token], draft: Draft, at: int) -> bool:
    """``gezinnen met drie kinderen``, ``een school met 66 procent meisjes``: a trait of the noun before ``met``."""
    before = token_at(found, at - 1)
    end = past_credit(found, draft.last + 1)
    if _is_wanted(found, at, end) or _is_done(found, draft, at, end) or _is_told_of(found, at):
        return False
    if before is not None and before.low == "," and draft.kind == "count" and found[at + 1].low in _ONLY:
        return draft.unit_rule is None and not draft.elided  # `daalt de instroom, met amper 400 gasten`: all there are
    if before is None or not content(before) or of_verb(before.low) or of_noun(before.low) or draft.unit in _PIECES:
        return False
    behind = token_at(found, end)
    if draft.kind == "count":
        return draft.unit_rule is None and not draft.elided
    return behind is not None and content(behind) and plural(behind) and of_verb(behind.low) is None


_PIECES = frozenset({"eenheden", "stuks", "exemplaren"})  # of what falls by so many, and no trait of it


def _is_wanted(found: list[Token], at: int, behind: int) -> bool:
    """``willen de capaciteit met 1.200 plaatsen verhogen``, ``uit te breiden``: an infinitive that closes the clause.

    Not behind ``het aantal gezinnen met drie kinderen``.
    """
    direction, width = of_infinitive(found, behind)
    if direction is None or found[at - 2].low == "aantal":
        return False
    end = behind + width
    closes = end >= len(found) or found[end].kind == "mark" or found[end].low in _BEHIND_INFINITIVE
    return closes and (width > 1 or any(token.low in words("verbs before an infinitive") for token in found[:at]))


def _is_done(found: list[Token], draft: Draft, at: int, behind: int) -> bool:
    """``is vorig jaar in Gent met 45 plaatsen uitgebreid``, ``is het aantal opvangplaatsen met 45 plaatsen gedaald``.

    When and where something changes have no traits, nor do things have some of themselves; ``is het aantal gezinnen met
    drie kinderen gedaald`` tells of which.
    """
    verb, noun = token_at(found, behind), found[at - 1]
    if verb is None or not is_participle(verb.low) or of_verb(verb.low) is None:
        return False
    same = draft.unit is not None and noun.low.endswith(draft.unit.lower())
    return same or (_when_or_where(found, at) and any(token.low in _AUXILIARIES for token in found[:at]))


def _is_told_of(found: list[Token], at: int) -> bool:
    """``daalde vorig jaar met 45 plaatsen``, ``daalt het aantal met 45 plaatsen``: behind the verb of its clause.

    ``daalde het aantal scholen in Gent met 45 leerlingen`` may tell of which.
    """
    before = found[_clause(found, at)[0] : at]
    if not any(token.kind == "word" and of_verb(token.low) is not None for token in before):
        return False
    return before[-1].low == "aantal" or (_when_or_where(found, at) and all(one.low != "aantal" for one in before))


def _when_or_where(found: list[Token], at: int) -> bool:
    """Whether what stands before ``at`` tells when or where."""
    noun = found[at - 1]
    time = lexicon().units.get(noun.low)
    before = at - 2 - (at > 2 and found[at - 2].low in {"de", "het"})  # `in De Panne`, `in het Waasland`
    where = noun.text[:1].isupper() and before >= 0 and found[before].low in _WHERE
    return where or (time is not None and time.norm in DURATIONS)


_WHERE = frozenset({"in", "te", "bij", "op"})
_AUXILIARIES = frozenset({"is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "heeft", "hebben", "had"})


def _bent_before(found: list[Token], at: int, draft: Draft) -> Change | None:
    """``een dalende aanvoer in Gent met 5 procent``; not ``een groeiende schuld met 5 procent rente``."""
    behind = token_at(found, draft.last + 1)
    if draft.kind != "percentage" or (behind is not None and content(behind)):
        return None
    bent = (of_bent(token.low) for token in reversed(found[max(0, at - _BEFORE) : at]))
    return next((direction for direction in bent if direction is not None), None)


_BEFORE = 14  # tokens


def _nearest(found: list[Token], at: int) -> Change | None:
    """Direction of the verb or noun that ``met`` at ``at`` goes with: in its clause first, then in the sentence."""
    first, last = coordinated(found, at)
    found, at = found[first:last], at - first
    start, end = _clause(found, at)
    clause = found[start:end]
    nearest = _closest(clause, at - start) or separable(clause)
    return nearest or _closest(found, at) or separable(found)


def coordinated(found: list[Token], at: int) -> tuple[int, int]:
    """The clause of ``at`` between two ``en``: ``daalde X met 12 procent en steeg Y met 4 procent``.

    An ``en`` parts two clauses where there is a verb of change before it and another behind it.
    """
    start = 0
    for index, token in enumerate(found):
        if token.low == "en" and _changes(found[start:index]) and _changes(_until_next_en(found, index + 1)):
            if index > at:
                return start, index
            start = index + 1
    return start, len(found)


def _until_next_en(found: list[Token], start: int) -> list[Token]:
    end = next((index for index in range(start, len(found)) if found[index].low == "en"), len(found))
    return found[start:end]


def _changes(part: list[Token]) -> bool:
    verb = any(token.kind == "word" and of_verb(token.low) is not None for token in part)
    return verb or separable(part) is not None


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
        direction = of_infinitive(found, index)[0] or (of_noun(token.low) if at - 5 <= index < at else None)
        direction = direction or of_multiple(token.low)  # `een verdubbeling met 113 procent`
        if direction is not None and (best is None or abs(index - at) < best[0]):
            best = (abs(index - at), direction)
    return best[1] if best is not None and best[0] <= 15 else None
