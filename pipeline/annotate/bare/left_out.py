"""The noun that a number leaves out, told nearest to it: in its label, its sentence, above its list, before.

Comes in: the tokens of a sentence, a ``Draft`` of a bare number, the claims before it, what earlier sentences counted.
Goes out: the noun as written, or ``None`` where it is not one for certain.
Does not: decide whether the number is told as a figure (``figures``).
"""

from __future__ import annotations

from pipeline.annotate.bare.counted import is_namely, noun_counted, noun_of_whole, so_many
from pipeline.annotate.bare.elided import OF_IT, right_behind_whole
from pipeline.annotate.bare.labels import (
    in_places,
    labelled,
    noun_of_label,
    rows_with_colons,
)
from pipeline.annotate.joined.sharing import in_brackets
from pipeline.annotate.lexis.direction import of_verb
from pipeline.annotate.lexis.draft import Draft
from pipeline.annotate.lexis.lemmas import singular
from pipeline.annotate.lexis.lexicon import lexicon
from pipeline.annotate.lexis.opening import begins
from pipeline.annotate.lexis.shapes import content, plural
from pipeline.annotate.lexis.token import Token
from pipeline.annotate.phrases.antecedents import Antecedents
from pipeline.annotate.phrases.nouns import noun_phrase
from pipeline.annotate.phrases.subjects import in_front, other_subject, plural_that_changes
from pipeline.annotate.sense.change.left import left_of_qualifiers


def noun_left_out(
    found: list[Token], draft: Draft, kept: list[Draft], antecedents: Antecedents, above: str | None
) -> str | None:
    """The noun that the number leaves out, told nearest to it: in its label, its sentence, above its list, before."""
    if _makes_up(found, draft, kept):
        return None
    if kept and right_behind_whole(found, draft, kept):
        return kept[-1].unit
    if kept and _more_of_last(found, draft, kept[-1]):
        kinds = {one.unit for one in kept if one.kind == "count" and one.unit_rule is None}
        return kept[-1].unit if len(kinds) == 1 else None
    if not kept and (is_more(found, draft) or _is_so_many_more(found, draft)):
        nouns = antecedents.latest_nouns(draft.value or draft.high or 0)
        if len(antecedents.latest_nouns()) > 1 or (nouns and antecedents.near(begins(found))):
            return nouns[0] if len(nouns) == 1 else None  # of what was told last, however small the difference is
    nearest = _where_it_began(found, draft, kept) or _of_so_many_more(found, draft) or _as_never_before(found, draft)
    nearest = nearest or _again_of_last(found, draft, kept) or _of_share_before(found, draft, kept)
    nearest = nearest or _of_next_subject(found, draft, kept) or in_front(found, draft)
    counted = noun_counted(found, draft)
    inside_brackets = in_brackets(found, draft.first, draft.last)
    inside = counted is not None and inside_brackets  # `de meeste dossiers: wolven (13)`
    told = nearest or (counted if inside else noun_of_label(found, draft) or counted)
    told = told or above or noun_of_whole(found, draft)
    told = told or plural_that_changes(found, draft) or (_of_those_behind(found, draft) if inside_brackets else None)
    if in_places(found, draft):
        return told
    beside = labelled(found, draft) or inside_brackets
    if told is not None or (beside and any(noun_of_label(found, one) for one in kept)):
        return told  # `mannen: 44, vrouwen: 56, totaal: 100`, `honden (45), vee (12)`: each label has its own noun
    size = draft.value or draft.high or 0
    if _points_back(found) and antecedents.near(begins(found)):
        wholes = antecedents.wholes_for(size)  # `13 artsen deden 1.625 controles. Daarvan vonden er 62 plaats in Gent`
        return antecedents.divided or (wholes[0] if len(wholes) == 1 else None)
    if labelled(found, draft) or found[draft.first - 1].low == ":":
        sizes = rows_with_colons(found)
        if len(sizes) > 1 and len(antecedents.latest_nouns()) > 1:  # of the one that they make up, or of none
            return antecedents.made_up_by(sum(sizes))
    before = antecedents.noun_for(size) or antecedents.announced(begins(found))
    return None if before is None or _of_others(found, draft, before, antecedents) else before


def _of_those_behind(found: list[Token], draft: Draft) -> str | None:
    """``vooral in Gent (34) en Aalst (45) kwamen er molens bij``: what there is, told behind the places."""
    for at in range(draft.last + 2, min(len(found), draft.last + _FAR)):
        if found[at].low == "er" and found[at - 1].low in _THERE_ARE:
            behind = range(at + 1, min(len(found), at + 1 + _ASIDE))
            first = next((one for one in behind if content(found[one]) and plural(found[one])), None)
            noun = None if first is None else noun_phrase(found, first, one=False)
            return None if noun is None or found[first or 0].text[:1].isupper() else noun.unit
    return None


_FAR, _ASIDE = 16, 5  # tokens
_THERE_ARE = frozenset({"zijn", "waren", "komen", "kwamen", "vallen", "vielen", "worden", "werden"})


def _of_others(found: list[Token], draft: Draft, noun: str, antecedents: Antecedents) -> bool:
    """Whether what is counted again may be something else than the ``noun`` counted before."""
    if is_one_of(found, draft, noun) or other_subject(found, draft, noun):
        return True
    return antecedents.others_before(begins(found), noun)


def _points_back(found: list[Token]) -> bool:
    """``Daarvan ...``, ``Van hen ...``, ``Onder deze zijn ...``."""
    if found[0].low in OF_IT:
        return True
    first, second, third = [token.low for token in found[:3]] if len(found) > 2 else ("", "", "")
    those = second == "hen" or (second in {"deze", "die"} and third in lexicon().verbs)
    return first in {"van", "onder", "bij"} and those


def is_one_of(found: list[Token], draft: Draft, noun: str) -> bool:
    """``er zijn 3 fasen. In fase 1 waren er 45``: one of them is named itself, so what is in it is counted."""
    one = singular(noun.lower())
    return one != noun.lower() and any(token.low == one for token in found[: draft.first])


def _of_share_before(found: list[Token], draft: Draft, kept: list[Draft]) -> str | None:
    """``van de dossiers werd 57 procent goedgekeurd (61.900)``: the share once more, as a number of its whole."""
    share = kept[-1] if kept and kept[-1].unit == "percent" and in_brackets(found, draft.first, draft.last) else None
    if share is None or any(token.kind == "mark" for token in found[share.last + 1 : draft.first - 1]):
        return None
    opens = next((at for at in range(share.first) if found[at].low == "van" and _opens_clause(found, at)), None)
    for at in (share.last + 1, opens):
        if at is not None and at + 2 < len(found) and found[at].low == "van" and found[at + 1].low in _WHOLE:
            noun = noun_phrase(found, at + 2, one=False)
            return None if noun is None else noun.unit
    return None


def _of_next_subject(found: list[Token], draft: Draft, kept: list[Draft]) -> str | None:
    """``een schip telt 142 zetels, een veerboot 2.121 en een sloep 15``: the verb and the noun are left out alike."""
    left = left_of_qualifiers(found, draft.first)
    between = found[kept[-1].last + 1 : max(left, draft.first - 1) + 1] if kept else []
    ends = draft.last + 1 >= len(found) or found[draft.last + 1].low in {".", ",", "en", ";", "!", "?"}
    if not ends or not 3 <= len(between) <= _SUBJECT_LONG or between[0].low not in {",", "en"}:
        return None
    subject = between[1:]
    named = subject[0].low in {"een", "elke", "elk"} and subject[1].low != "aantal"
    stop = lexicon().prepositions | lexicon().verbs
    plain = all(token.kind == "word" and token.low not in stop and of_verb(token.low) is None for token in subject)
    things = kept[-1].kind == "count" and kept[-1].unit_rule is None
    return kept[-1].unit if named and plain and things else None


_SUBJECT_LONG = 5  # tokens


def _opens_clause(found: list[Token], at: int) -> bool:
    return at == 0 or found[at - 1].kind == "mark"


_WHOLE = frozenset({"de", "die", "deze", "alle", "onze", "hun"})


def _more_of_last(found: list[Token], draft: Draft, last: Draft) -> bool:
    """``74,2 miljoen bonnen, 3,1 miljoen meer dan in 2017``: right behind what was counted, more of the same."""
    between = [token.low for token in found[last.last + 1 : left_of_qualifiers(found, draft.first) + 1]]
    things = last.kind == "count" and last.unit_rule is None and last.low is None
    return things and between in ([","], ["of"]) and is_more(found, draft)


def _is_so_many_more(found: list[Token], draft: Draft) -> bool:
    """``tegenover 2014 zijn het er 45 meer.``: the difference, which closes its sentence."""
    behind = [token.low for token in found[draft.last + 1 : draft.last + 3]]
    there = any(token.low == "er" for token in found[max(0, draft.first - 4) : draft.first])
    return there and behind[:1] in (["meer"], ["minder"]) and behind[1:] in ([], ["."], [","], ["!"])


def is_more(found: list[Token], draft: Draft) -> bool:
    """``dat zijn er 5 miljoen meer dan in 2016``: the difference, smaller than what there are."""
    behind = [token.low for token in found[draft.last + 1 : draft.last + 3]]
    return behind in (["meer", "dan"], ["minder", "dan"])


def _where_it_began(found: list[Token], draft: Draft, kept: list[Draft]) -> str | None:
    """``het aantal ritten met bussen daalde van 144 bussen naar 72``: the noun told with the first of the two."""
    if not kept or kept[-1].kind != "count" or kept[-1].elided:
        return None
    came, began = left_of_qualifiers(found, draft.first), left_of_qualifiers(found, kept[-1].first)
    joined = came > 0 and began >= 0 and found[came].low in {"naar", "tot"} and found[began].low == "van"
    return kept[-1].unit if joined else None


def _of_so_many_more(found: list[Token], draft: Draft) -> str | None:
    """``311.600 of 9 procent meer toeristen``: the noun stands behind the change told again as a share."""
    at = draft.last + 1
    low = [token.low for token in found[at : at + 4]]
    share = low[:1] in (["of"], ["ofwel"]) and low[2:3] in (["procent"], ["%"]) and low[3:] in (["meer"], ["minder"])
    noun = noun_phrase(found, at + 4, one=False) if share and found[at + 1].number is not None else None
    return None if noun is None else noun.unit


def _as_never_before(found: list[Token], draft: Draft) -> str | None:
    """``waren er, met bijna 4.700, nog nooit zoveel schippers``: what there were so many of stands behind."""
    behind = [token.low for token in found[draft.last + 1 : draft.last + 6]]
    if is_namely(found, draft):
        return so_many(found, draft.first)  # `nog nooit kwamen er zoveel schippers, namelijk 4.700`
    if behind[:1] != [","] or "nooit" not in behind or "zoveel" not in behind:
        return None
    noun = noun_phrase(found, draft.last + 2 + behind.index("zoveel"), one=False)
    return None if noun is None else noun.unit


def _again_of_last(found: list[Token], draft: Draft, kept: list[Draft]) -> str | None:
    """``2.000 vte, dat zijn er 1.800 voor Gent en 200 voor Aalst``: of what was told last, jobs in full time too."""
    if not kept or kept[-1].kind != "count" or draft.first < 3:
        return None
    before = [token.low for token in found[draft.first - 3 : draft.first]]
    told = before in (["dat", "zijn", "er"], ["dat", "waren", "er"])
    told = told or (before[-1] in {"en", ","} and kept[-1].rule == "elided noun")
    return kept[-1].unit if told else None


def _makes_up(found: list[Token], draft: Draft, kept: list[Draft]) -> bool:
    """``45 mannen en 60 vrouwen, samen 105``: things of two kinds, of which it is neither."""
    counts = [one for one in kept[-2:] if one.kind == "count" and one.value is not None]
    kinds = {one.unit for one in counts}
    both = len(kinds) == 2 and sum(one.value or 0 for one in counts) == draft.value
    return both and found[draft.first - 1].low in {"samen", "totaal", "tezamen"}
