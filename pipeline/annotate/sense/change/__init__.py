"""Says whether a quantity is itself a change: ``met 12 procent verhoogd``, ``een daling van 12 procent``.

Comes in: the tokens of a sentence and a ``Draft`` over them.
Goes out: ``increase``, ``decrease`` or ``None``.
Does not: compare two claims; ``van 12 naar 14`` states two levels.

    beside     a word right behind it            by         ``met`` before it: the verb of its clause
    nouns      a noun of change before it        straight   a verb of change right beside it
    left       what stands before the quantity and its qualifiers
    existence  the verb of a clause whose subject comes in addition or goes
    gapped     a sentence that leaves out the verb of the one before it
"""

from __future__ import annotations

from pipeline.annotate.joined.sharing import in_brackets
from pipeline.annotate.lexis.direction import of_bent, of_noun, of_verb
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.sense.change.beside import beside
from pipeline.annotate.sense.change.by import by
from pipeline.annotate.sense.change.existence import comes_or_goes
from pipeline.annotate.sense.change.left import left_of_qualifiers
from pipeline.annotate.sense.change.nouns import of_change_noun, told_by_verb
from pipeline.annotate.sense.change.straight import straight
from pipeline.records import Change

_COMPARING = frozenset({"meer", "minder"})
_LASTING = frozenset({"gedurende", "tijdens", "na", "binnen", "al", "sinds"})
_PLACING = frozenset({"geleden", "later", "eerder", "terug", "nadien", "daarvoor", "voordien"})


def change_of(found: list[Token], draft: Draft) -> Change | None:
    """The change that the quantity itself is, ``None`` for a level."""
    surface = found[draft.number_at].low
    if draft.kind == "measure" and found[max(0, left_of_qualifiers(found, draft.first))].low in _LASTING:
        return None
    if draft.kind == "measure" and draft.last + 1 < len(found) and found[draft.last + 1].low in _PLACING:
        return None
    if surface.startswith(("+", "plus ")):
        return "increase"
    telling = _telling(draft.inside or tuple(token.low for token in found[draft.number_at + 1 : draft.last]))
    for direction in lexicon().directions:
        if telling and any(word in direction.inside for word in telling):
            return direction.change  # `12 extra scholen`, `300 extra hectare`
        if (
            draft.first
            and found[draft.first - 1].low in direction.inside
            and found[draft.first - 1].low not in _COMPARING
        ):
            return direction.change
    told = beside(found, draft) or change_of_clause(found, draft)
    if (draft.value or 0) < 0:
        return "decrease" if told == "decrease" or _size_of_fall(found, draft) else None
    return None if told == "decrease" and _falls_to(found, draft) else told


def change_of_clause(found: list[Token], draft: Draft) -> Change | None:
    """The change that a verb or a noun of change tells, not a word of the quantity itself."""
    return (
        comes_or_goes(found, draft)
        or by(found, draft)
        or of_change_noun(found, draft)
        or told_by_verb(found, draft)
        or straight(found, draft)
    )


def _falls_to(found: list[Token], draft: Draft) -> bool:
    """``een daling van 45 tot 40 procent``: where it began, for it ends lower; not ``van 4 tot 8 procent``."""
    behind = found[draft.last + 1 : draft.last + 3]
    if draft.value is None or len(behind) < 2 or behind[0].low not in {"tot", "naar"}:
        return False
    if draft.first == 0 or found[left_of_qualifiers(found, draft.first)].low != "van":
        return False  # `daalde met 12 procent tot 8 procent`
    end = behind[1].number
    return end is not None and end.value < draft.value


def _size_of_fall(found: list[Token], draft: Draft) -> bool:
    """``kromp (-8,4%)``, ``minder katten (-8 %)``, ``is het grootst in Gent (-20%)``; not ``de rente (-0,5 %) daalde``.

    Behind a comma too: ``een beperkte daling, namelijk min 0,4 procent``.
    """
    aside = draft.first > 0 and found[draft.first - 1].low in {",", "namelijk", ":"}
    if draft.kind != "percentage" or not (aside or in_brackets(found, draft.first, draft.last)):
        return False
    for token in reversed(found[max(0, draft.first - _FAR) : draft.first]):
        told = (of_verb(token.low) or of_noun(token.low) or of_bent(token.low)) if token.kind == "word" else None
        told = "decrease" if token.low in _LESS else told
        if told is not None or token.low in {";", ":"}:
            return told == "decrease"
    return False


_LESS = frozenset({"minder", "lager", "lagere"})
_FAR = 14  # tokens


def _telling(inside: tuple[str, ...]) -> tuple[str, ...]:
    """``45 minder kinderen``, ``45 nieuwe extra plaatsen``; not ``45 kleine en minder kleine plaatsen``."""
    return tuple(word for at, word in enumerate(inside) if at == 0 or word not in _COMPARING)
